"""Ctrl-C and SIGTERM stop the robot between two gestures, never in the middle of one."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from robot import limits
from robot.errors import Interrupted

SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)]


class Interrupt:
    """Whether somebody asked to stop."""

    def __init__(self) -> None:
        self.requested = ""
        #: How often: a night understands the second time otherwise.
        self.times = 0
        self._held = 0
        self._woken = threading.Event()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Signals are noted instead of ending the process."""
        before = {number: signal.signal(number, self._note) for number in SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _note(self, number: int, _frame: FrameType | None) -> None:
        self.ask(signal.Signals(number).name)

    def ask(self, why: str) -> None:
        """Whoever calls wants it to stop, as a signal would."""
        self.requested = why
        self.times += 1
        self._woken.set()

    def wait(self) -> None:
        """Return once somebody asked to stop."""
        while not self._woken.wait(timeout=limits.WAKE):
            continue

    @contextmanager
    def held(self) -> Iterator[None]:
        """Inside, what was asked waits: something is being put back."""
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1

    def check(self, *, anyway: bool = False) -> None:
        """Interrupted if somebody asked to stop and nothing forbids it; `anyway`: nothing is begun that forbids it."""
        if self.requested and (anyway or not self._held):
            raise Interrupted(
                "INTERRUPTED",
                f"Arrêt demandé ({self.requested}) : je me suis arrêté entre deux gestes.",
                next_step="Relancez quand vous voulez : ce qui est fait ne sera pas refait.",
            )
