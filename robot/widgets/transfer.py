"""Two lists side by side between which entries are moved by arrows: what stands in the second is chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from robot.labels import Label, normal
from robot.widgets import pick
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View
from robot.widgets.watch import Gesture

#: What an entry is by its role.
ENTRIES = ("option", "listitem", "treeitem")
#: How far apart the left edges of arrows that stand one below the other may lie, in CSS pixels.
ALIGNED = 6.0
#: How far above the arrows the head of a list may stand, in CSS pixels.
HIGHEST = 400.0


class Transfer:
    """Those lists, in the part of the screen that `within` finds. Nothing is moved but what is asked for."""

    def __init__(self, screen: Screen, within: Callable[[View], View], what: str) -> None:
        self._screen = screen
        self._within = within
        self._what = what

    def entry(self, view: View, label: Label) -> Seen | None:
        """The entry called so, ticked if it stands in the second list; None where there are no such lists."""
        part = self._within(view)
        arrows = _arrows(part)
        found = [item for item in part.of("action") if item.role in ENTRIES and item.called(label)]
        if not found and _between(part, arrows):
            # Marked by a box of its own: that only says what the arrow would move.
            found = [item for item in part.of("tick", shown=False) if item.visual and item.called(label)]
        if not found:
            found = _native(part, arrows, label)
        item = pick.only(found, label) if arrows else None
        if item is None:
            return None
        return replace(item, kind="tick", checked=item.box.x > arrows[0].box.x, visual=True)

    def move(self, label: Label, *, on: bool, what: str, moved: Callable[[View], bool | None]) -> bool:
        """It stands in the list where it is wanted, as `moved` sees; False if no arrow tells by itself to be its own.

        The entry is marked first: the one arrow that can be pressed only then is pressed, else the one that says so.
        An entry of a native list is nothing to press by itself: without such an arrow, Drift.
        """
        screen = self._screen
        says = screen.labels["adds" if on else "takes_away"]
        before = {arrow.source for arrow in _arrows(self._within(screen.look())) if arrow.enabled}

        def own(view: View) -> Seen | None:
            arrows = [arrow for arrow in _arrows(self._within(view)) if arrow.enabled]
            came = [arrow for arrow in arrows if arrow.source not in before]
            came = came or [arrow for arrow in arrows if any(says.says(n) and not says.denies(n) for n in arrow.names)]
            return came[0] if len(came) == 1 else None

        def entry(view: View) -> Seen | None:
            return self.entry(view, label)

        marked = f"{what}, dans {self._what}"
        item = entry(screen.look())
        if item is not None and item.native:
            screen.select(entry, item.name, what=marked, accept=lambda view: _is_marked(entry(view)), writes=False)
        else:
            done = screen.perform(entry, Gesture("press", marked, writes=False), screen.click)
            if screen.glimpse(own) is None:
                return False
            screen.accepted(done, f"{what}, marqué")
        where = "choisi" if on else "retiré"
        screen.press(own, what=f"la flèche de {what}", accept=moved, accepted=f"{what} {where}", writes=True)
        return True


def _arrows(part: View) -> list[Seen]:
    """Buttons one below the other, at least two: without a word that anybody sees, or of which one waits for a mark."""
    written = {ancestor for text in part.of("text") if normal(text.name) for ancestor in (text.source, *text.trail)}
    signs = [item for item in part.of("action") if item.tier == 1 and item.role not in ENTRIES]
    for sign in signs:
        column = [other for other in signs if abs(other.box.x - sign.box.x) < ALIGNED]
        apart = len({round(one.box.y) for one in column}) == len(column) > 1
        if not apart:
            continue
        if all(one.source not in written for one in column) or not all(one.enabled for one in column):
            return column
    return []


def _native(part: View, arrows: list[Seen], label: Label) -> list[Seen]:
    """The entry in one of two native lists, one on each side of the arrows, each called for that entry."""
    lists = [item for item in part.of("choice") if item.native]
    if not arrows or len(lists) != 2 or not lists[0].box.x < arrows[0].box.x < lists[1].box.x:  # noqa: PLR2004 - a pair
        return []
    return [replace(one, names=(text,)) for one in lists for text in one.options if label.matches(text)]


def _is_marked(entry: Seen | None) -> bool:
    return entry is not None and normal(entry.value) == normal(entry.name)


def _between(part: View, arrows: list[Seen]) -> bool:
    """They stand between two lists, at their height; one has nothing to move yet."""
    if not arrows or all(arrow.enabled for arrow in arrows):
        return False
    left, right = arrows[0].box.x, max(arrow.box.x + arrow.box.width for arrow in arrows)
    top, foot = arrows[0].box.y, arrows[-1].box.y + arrows[-1].box.height

    near = [item for item in part.items if item.shown and top - HIGHEST < item.box.y < foot]
    before = any(item.box.x + item.box.width <= left + ALIGNED for item in near)
    return before and any(item.box.x >= right - ALIGNED for item in near)
