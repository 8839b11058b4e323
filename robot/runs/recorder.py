"""The only Watch: every gesture is told, and photographed where it writes; what may be done depends on the visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from playwright.sync_api import ElementHandle, Page

from robot.errors import RobotError
from robot.runs.direction import Direction
from robot.runs.event_log import EventLog
from robot.runs.events import (
    GestureBegun,
    GestureDone,
    LikenessFollowed,
    NoteWritten,
    PersonAwaited,
    PersonCame,
    StepResumed,
    StepWaiting,
    ViewRefreshed,
)
from robot.runs.evidence import Evidence
from robot.runs.interrupt import Interrupt
from robot.runs.live_view import LiveView, framed
from robot.runs.locks import Lease
from robot.widgets.watch import Gesture

#: « work »: all of it, and a stop between two gestures when it is asked for. « read »: no gesture that writes.
#: « rescue »: nothing stops it.
Policy = Literal["work", "read", "rescue"]
#: Verbs that are no gesture: the robot looks, or may stop.
SILENT = ("look", "check")


@dataclass(frozen=True)
class Announcement:
    """A documented step that is about to begin."""

    section: str
    number: int
    says: str
    #: The change that it is a part of; empty where the robot only looks.
    about: str = ""
    #: The steps done in one go with it.
    together: tuple[int, ...] = ()


class Recorder:
    """Follows the gestures of one visit, and lets whoever directs it follow them."""

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
        #: What whoever follows the visit wants of it; None: nobody does.
        self.direction: Direction | None = None
        self._live = LiveView(
            evidence.folder, lambda file, number: events.emit(ViewRefreshed(file=file, number=number))
        )
        #: The step whose first gesture has not come yet.
        self._announced: Announcement | None = None
        self._private = False
        #: A password is on its way, or a school is cut off: nobody is waited for.
        self._unasked = False

    @property
    def asks(self) -> bool:
        """Whoever directs the visit is asked before each step."""
        return self.direction is not None and self.direction.step_by_step and not self._unasked

    @property
    def _followed(self) -> bool:
        """Somebody sees the browser now."""
        return self.direction is not None and self.direction.pictures and not self._private

    def announce(self, step: Announcement) -> None:
        """That step begins with the next gesture: it is asked for there, if the visit goes step by step."""
        if self.asks:
            self._announced = step

    def end(self) -> None:
        """Nothing more is shown, and the present picture is gone."""
        self.direction = None
        self._live.end()

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

    def about(self, gesture: Gesture, page: Page, element: Callable[[], ElementHandle | None]) -> bool:
        """The step that begins with it is announced and waits for an answer, its element framed; True if it did.

        Interrupted if the answer is to stop, or if nobody is left to answer: nothing of the step has been done.
        """
        step, direction = self._announced, self.direction
        if step is None or direction is None or not self.asks:
            return False
        self._announced = None
        waiting = StepWaiting(
            section=step.section,
            number=step.number,
            says=step.says,
            about=step.about,
            gesture=gesture,
            together=step.together,
        )

        def announce() -> None:
            self._show(page, anyway=True)
            self._events.emit(waiting)

        with framed(page, element(), gesture.region):
            answer = direction.ask(announce)
        self._events.emit(StepResumed(section=step.section, number=step.number, answer=answer))
        self._interrupt.check(anyway=True)
        return True

    def _show(self, page: Page, *, anyway: bool = False, picture: str = "") -> None:
        if self._followed:
            light = picture.endswith(".jpg")
            self._live.show(page, anyway=anyway, taken=self.evidence.folder / picture if light else None)

    def after(self, gesture: Gesture, page: Page) -> None:
        """It is told as done, with a picture if it writes."""
        shown = gesture.writes or (self._every_picture and not (gesture.people or gesture.signs_in))
        # One that is followed is shown to somebody at once: the same picture serves both.
        light = self._hurried or self._every_picture or self._followed
        picture = self.evidence.picture(page, gesture.what, light=light) if shown else ""
        self._events.emit(GestureDone(gesture=gesture, picture=picture))
        self._show(page, picture=picture)

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
        before, self._private = self._private, True
        self._live.withhold()
        try:
            with self._interrupt.held(), self.evidence.private(), self.unasked():
                yield
        finally:
            self._private = before

    def waits(self) -> bool:
        """No school is cut off, and no password on its way."""
        return not self._unasked

    @contextmanager
    def by_person(self, product: str, seconds: float) -> Iterator[None]:
        """Inside, a person is at the window: nothing is traced nor shown, and a stop that is asked for counts."""
        before, self._private = self._private, True
        # What was shown last may be the page that she signs in to.
        self._live.end()
        try:
            with self.evidence.private(), self.unasked():
                self._events.emit(PersonAwaited(product=product, seconds=seconds))
                yield
        finally:
            self._private = before

    def person_came(self, product: str, said: str) -> None:
        """It is told."""
        self._events.emit(PersonCame(product=product, said=said))

    @contextmanager
    def unasked(self) -> Iterator[None]:
        """Inside, nobody is waited for: a school is cut off, or a password on its way."""
        before, self._unasked = self._unasked, True
        try:
            yield
        finally:
            self._unasked = before

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
