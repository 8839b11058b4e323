"""The only Watch: every gesture is told, and photographed where it writes; what may be done depends on the visit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from playwright.sync_api import Page

from robot.errors import RobotError
from robot.runs.event_log import EventLog
from robot.runs.events import GestureBegun, GestureDone, LikenessFollowed, NoteWritten
from robot.runs.evidence import Evidence
from robot.runs.interrupt import Interrupt
from robot.runs.locks import Lease
from robot.widgets.watch import Gesture

#: « work »: all of it, and a stop between two gestures when it is asked for. « read »: no gesture that writes.
#: « rescue »: nothing stops it.
Policy = Literal["work", "read", "rescue"]
#: Verbs that are no gesture: the robot looks, or may stop.
SILENT = ("look", "check")


class Recorder:
    """Follows the gestures of one visit."""

    def __init__(
        self,
        events: EventLog,
        evidence: Evidence,
        interrupt: Interrupt,
        policy: Policy,
        lease: Lease | None = None,
        *,
        every_picture: bool = False,
    ) -> None:
        self._events = events
        self.evidence = evidence
        self._interrupt = interrupt
        self._policy = policy
        #: The right to write at that school; None for a rescue in the lease of whoever called it.
        self._lease = lease
        #: What writes nothing is photographed too, but for screens that show people and sign-ins.
        self._every_picture = every_picture
        #: Hundreds of cells are being typed, or a school is cut off: pictures are light.
        self._hurried = False

    def before(self, gesture: Gesture) -> None:
        """It is told; Interrupted between two gestures, if the visit may be stopped.

        Busy before a gesture that writes, if another machine has taken the school over: it is not done then.
        """
        if self._policy != "rescue":
            self._interrupt.check()
        if gesture.writes and self._policy == "read":
            raise AssertionError(f"an examination never writes: {gesture.what}")
        if gesture.writes and self._lease is not None:
            self._lease.check()
        if gesture.verb not in SILENT:
            self._events.emit(GestureBegun(gesture=gesture))

    def after(self, gesture: Gesture, page: Page) -> None:
        """It is told as done, with a picture if it writes."""
        shown = gesture.writes or (self._every_picture and not (gesture.people or gesture.signs_in))
        light = self._hurried or self._every_picture
        picture = self.evidence.picture(page, gesture.what, light=light) if shown else ""
        self._events.emit(GestureDone(gesture=gesture, picture=picture))

    def failed(self, error: RobotError, page: Page) -> None:
        """A picture of what went wrong."""
        self.evidence.of_error(error, page)

    def healed(self, gesture: Gesture, taken: str, line: str) -> None:
        """A caption that only resembles was followed: it is said, with the lines to paste."""
        said = f"Pour {gesture.what}, j'ai suivi {taken}. À vérifier, puis à coller dans labels.local.toml."
        self._events.emit(NoteWritten(text=said))
        self._events.emit(LikenessFollowed(what=gesture.what, taken=taken, lines=line))

    @contextmanager
    def private(self) -> Iterator[None]:
        """Inside, nothing is traced, and what was asked waits: a password on its way must not be left in doubt."""
        with self._interrupt.held(), self.evidence.private():
            yield

    @contextmanager
    def bulk(self) -> Iterator[None]:
        """Inside, nothing is traced and pictures are light: else they would cost more than the writes themselves."""
        with self.hurried(), self.evidence.private():
            yield

    @contextmanager
    def hurried(self) -> Iterator[None]:
        """Inside, pictures are light."""
        before, self._hurried = self._hurried, True
        try:
            yield
        finally:
            self._hurried = before
