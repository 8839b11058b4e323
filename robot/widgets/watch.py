"""What the robot does with mouse and keyboard, and who follows it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from playwright.sync_api import ElementHandle, Page

from robot.errors import RobotError
from robot.widgets.sight import Box


@dataclass(frozen=True)
class Place:
    """Where programs of others find again what a gesture was done to (`robot.widgets.place`)."""

    #: Numbers of the frames that lead there, from the page's own.
    frame: tuple[int, ...] = ()
    #: Its ARIA role and name, and a text that it shows: each empty where something else on the page has the same.
    role: str = ""
    name: str = ""
    text: str = ""
    #: CSS, one selector for each shadow root on the way.
    path: tuple[str, ...] = ()


@dataclass(frozen=True)
class Gesture:
    """One thing done with the mouse, the keyboard or the address bar."""

    verb: str
    what: str
    #: It can change what a server holds.
    writes: bool
    #: What it was done to, known once that was found: the key of the label that named it (empty where something else
    #: did), its caption as the screen shows it (empty on a screen that shows people by name), its place.
    label: str = ""
    caption: str = ""
    region: Box | None = None
    #: What showed that it worked, in French; known once it is done.
    accepted: str = ""
    #: It is part of a sign-in: no procedure's own.
    signs_in: bool = False
    #: The screen shows people by name.
    people: bool = False
    #: With a whole recording only, and never of a sign-in or of people: where it was done, what was put there (a text,
    #: an option's value, an address), and the address of the document that came of it.
    place: Place | None = None
    value: str = ""
    leads_to: str = ""


class Watch(Protocol):
    """Who follows the robot's gestures: the run that logs them, shows them, photographs them, or stops between two."""

    def before(self, gesture: Gesture) -> None:
        """Called before each gesture; raising here means that it is not done."""

    def about(self, gesture: Gesture, page: Page, element: Callable[[], ElementHandle | None]) -> bool:
        """Called just before, once what it is done to is found; raising here means that it is not done.

        True if somebody was waited for meanwhile: it is then looked for again.
        """

    def after(self, gesture: Gesture, page: Page) -> None:
        """Called once the gesture is accepted, with what it was done to."""

    def failed(self, error: RobotError, page: Page) -> None:
        """Called once with the page as it was when something went wrong."""

    def healed(self, gesture: Gesture, taken: str, line: str) -> None:
        """Called when a gesture follows a caption that only resembles the one looked for."""

    def private(self) -> AbstractContextManager[None]:
        """Around the typing of a password: nothing is recorded meanwhile."""

    def waits(self) -> bool:
        """Somebody may be waited for now: no school is cut off."""

    def by_person(self, product: str, seconds: float) -> AbstractContextManager[None]:
        """Around what a person does in the window by herself, for so many seconds at most: nothing is recorded.

        She is told that she is waited for; whoever asks to stop is heard.
        """

    def person_came(self, product: str, said: str) -> None:
        """Called once she has signed in, with what became of it in French."""

    def bulk(self) -> AbstractContextManager[None]:
        """Around hundreds of small writes: only the cheap kinds of evidence are kept meanwhile."""
