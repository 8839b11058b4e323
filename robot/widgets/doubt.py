"""Of two that answer to one name, one may be on its way out: they count once both have stayed."""

from __future__ import annotations

import time
from typing import Any

from robot.errors import Drift
from robot.widgets.sight import Condition, View
from robot.widgets.traffic import Traffic


class Doubt:
    """What a condition cannot tell, asked look after look: raised once it has stayed and the site owes no answer."""

    def __init__(self, traffic: Traffic) -> None:
        self._traffic = traffic
        self._since: float | None = None

    def answer(self, condition: Condition, view: View, *, last: bool) -> Any:
        """The condition's answer; None while it is in doubt. `last`: it is not asked again; a doubt counts."""
        now = time.monotonic()
        try:
            found = condition(view)
        except Drift:
            self._since = self._since or now
            stayed = now - self._since >= self._traffic.patience.fading and self._traffic.idle
            if last or stayed:
                raise
            return None
        self._since = None
        return found
