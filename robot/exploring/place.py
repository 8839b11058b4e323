"""A screen that was reached, and what can be pressed from there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import urldefrag

from robot.labels import Label, normal
from robot.pages.landmarks import Landmarks
from robot.teaching.following import arrived
from robot.widgets.region import form_state
from robot.widgets.sight import View


@dataclass(eq=False)
class Place:
    """One screen, as it was when it was reached first."""

    #: The captions pressed on the way from the beginning.
    path: tuple[str, ...]
    view: View
    before: Place | None = None
    #: What the last of them was (`Seen.kind`).
    kind: str = "action"
    #: A page of its own: its address leads there again.
    has_address: bool = False
    #: It is another school's, or nobody's: nothing on it counts.
    foreign: bool = False
    #: Captions on offer here or before.
    known: frozenset[str] = field(default_factory=frozenset)

    def is_goal(self, marks: Landmarks, named: Sequence[Label]) -> bool:
        """All of what makes the screen that is looked for is here, and it is named so, here or on the way."""
        if self.foreign or marks.goal is None or not arrived(marks.goal, self.view):
            return False
        titles = [name for title in self.view.of("title") for name in title.names]
        return all(any(label.matches(text) for text in (*titles, *self.path)) for label in named)

    def same_screen(self, other: Place) -> bool:
        """Both ways lead to one screen: the same address, and the same things to fill with the same values."""
        here, there = (urldefrag(place.view.url).url for place in (self, other))
        return here == there and self._held == other._held

    @property
    def _held(self) -> object:
        titles = frozenset(normal(title.name) for title in self.view.of("title") if title.level)
        return frozenset(form_state(self.view)), titles


@dataclass(frozen=True, eq=False)
class Step:
    """Something at a place that only leads somewhere, not pressed yet."""

    place: Place
    kind: str
    caption: str
