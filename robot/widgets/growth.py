"""A page that is still being built: what it does not show yet may come with the rest."""

from __future__ import annotations

import time

from robot.widgets.sight import View


class Growth:
    """When a page last showed more things than ever before, asked look after look.

    What comes and goes (a carousel, a clock, a turning picture) is no growth: it shows nothing more than it did.
    """

    def __init__(self) -> None:
        self._documents: tuple[str, ...] = ()
        self._most = 0
        #: The moment, on the monotonic clock.
        self.last = 0.0

    def saw(self, view: View) -> None:
        """One more look."""
        if view.documents != self._documents:
            self._documents, self._most = view.documents, 0
        if len(view.items) > self._most:
            self._most, self.last = len(view.items), time.monotonic()

    def within(self, seconds: float) -> bool:
        """It grew so lately."""
        return time.monotonic() - self.last < seconds
