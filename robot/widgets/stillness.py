"""A page that stands still: nothing is owed by the server, and nothing of it has moved for a moment."""

from __future__ import annotations

import time

from robot.widgets.sight import View
from robot.widgets.traffic import Traffic


class Stillness:
    """Whether what a page shows is what it goes on showing, asked look after look while a condition holds.

    A page that never stands still (a clock, a turning picture) counts once its servers have answered for a while: what
    turns for ever is no movement.
    """

    def __init__(self, traffic: Traffic) -> None:
        self._traffic = traffic
        self._marks: object = None
        self._since = 0.0
        self._answered = 0.0

    def __call__(self, view: View) -> bool:
        """True once the last writing gesture was answered in full and the page has not moved since, for a moment."""
        if not self._traffic.answered:
            self.broken()
            return False
        now, marks = time.monotonic(), (view.documents, view.versions)
        self._answered = self._answered or now
        if marks != self._marks:
            self._marks, self._since = marks, now
        patience = self._traffic.patience
        return now - self._since >= patience.still or now - self._answered >= patience.soon

    def broken(self) -> None:
        """What was asked for does not hold (any more)."""
        self._marks, self._answered = None, 0.0

    @property
    def left(self) -> float:
        """Seconds until a page that does not move stands still; 0 where that is not what is waited for."""
        if self._marks is None:
            return 0.0
        return max(self._traffic.patience.still - (time.monotonic() - self._since), 0.01)
