"""What must be found on a screen for the robot to work there: `doctor` only loops over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from robot.labels import Label
from robot.widgets.sight import View

WRITTEN = ("text", "title", "action")


@dataclass(frozen=True)
class Landmarks:
    """One screen to be recognised."""

    #: Section and step of the help page, and the screen's French name.
    section: str
    screen: str
    #: Opens the screen, read-only; thing looked for → its caption or value as seen, empty if it is not there.
    find: Callable[[], dict[str, str]]
    #: The next screens cannot be reached without it.
    needed: bool = False
    #: Keys of the labels that are met on the way to it and on it, in the order of the help page: what can be taught.
    seeks: tuple[str, ...] = ()
    #: Those of them that are pressed on the documented way; with `optional`, the last may be missing.
    path: tuple[str, ...] = ()
    optional: bool = False
    #: The way that leads to it (`robot.labels.local.SCREENS`), where that can be another than documented.
    way: str = ""
    #: Opens what that way begins at.
    begin: Callable[[], None] | None = None
    #: Whether a screen is the one that the way leads to.
    goal: Callable[[View], object] | None = None
    #: Labels of which each must name the screen, in a title or on the way to it, where `goal` alone would not tell it
    #: from its like.
    named: tuple[str, ...] = ()


class Landmarked(Protocol):
    """A page that says what must be found on it."""

    #: It lists people by name, minors among them: no picture of it is kept below the list's headings.
    shows_people: bool

    def landmarks(self) -> Sequence[Landmarks]:
        """Its screens, in the order of the help page."""


def caption(view: View, label: Label, *kinds: str) -> str:
    """The first caption of that name as the screen shows it, among those kinds of things; empty if there is none."""
    shown = (item for item in view.items if item.shown and item.kind in (kinds or WRITTEN))
    return next((item.name for item in shown if any(label.matches(name) for name in item.names)), "")
