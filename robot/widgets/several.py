"""A closed list from which several are chosen: opened to be read, each entry a tick, and shut again."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from robot.labels import Label, normal
from robot.widgets import chips, region
from robot.widgets.screen import Screen
from robot.widgets.shutting import shut
from robot.widgets.sight import Seen, View


class Several:
    """That list; nothing is told of its entries while it is shut."""

    def __init__(self, screen: Screen, find: Callable[[View], Seen | None], what: str) -> None:
        self._screen = screen
        self._find = find
        self._what = what
        #: What was on the screen before it was opened; None while it is shut.
        self._old: set[object] | None = None
        #: Its ticks, which some leave in the page unseen once it is shut.
        self._mine: set[object] = set()

    def owns(self, view: View, item: Seen) -> bool:
        """That tick was seen in it while it stood open."""
        return view.node(item) in self._mine

    def entries(self, view: View) -> list[Seen]:
        """What came as it was opened and says whether it is chosen, as ticks; and what only its own box still names."""
        if self._old is None:
            return []
        offered = self._offered(view)
        found = self._find(view)
        if any(item.kind == "tick" for item in offered) or found is None or not _tagged(found, offered):
            ticks = [item if item.kind == "tick" else chips.as_tick(item) for item in offered]
            drawn = any(item.kind != "tick" and item.role != "option" for item in offered)
            return self._by_value(found, ticks) if found and drawn and not any(one.checked for one in ticks) else ticks
        return _by_tags(found, offered)

    def _by_value(self, found: Seen, offered: list[Seen]) -> list[Seen]:
        """Where no entry shows a tick, what the box shows tells what is chosen; no entry where it tells it otherwise.

        A number (« 2 profils ») or « Tous » says that some are, and not which.
        """
        left, held = normal(found.value), set()
        for name in sorted({normal(name) for item in offered for name in item.names}, key=len, reverse=True):
            left, count = re.subn(rf"(?<!\w){re.escape(name)}(?!\w)", "", left)
            held |= {name} if count else set()
        doubt = (
            re.search(r"\w", left) if held else re.search(r"\d", left) or self._screen.labels["all_of_them"].says(left)
        )
        return [] if doubt else [replace(item, checked=bool(held & _names(item))) for item in offered]

    def _offered(self, view: View) -> list[Seen]:
        came = [item for item in view if item.shown and item.names and view.node(item) not in (self._old or ())]
        ticks = [item for item in came if item.kind == "tick" and item.visual]
        if ticks:
            return ticks
        found = self._find(view)
        pressed = [item for item in came if item.kind == "action"]
        if found is None:
            return [item for item in pressed if item.role == "option"]
        offered = [item for item in pressed if item.role == "option" and not _is_tag(item, found)]
        # What is only drawn as a list offers what can be pressed below or above it.
        drawn = [item for item in pressed if item.tier > 1 and region.over_or_under(item.box, found.box)]
        return offered or ([] if found.role else drawn)

    def open(self, offers: Sequence[Label], *, sure: bool = True) -> bool:
        """It stands open and offers one of those; False if it is not there, cannot be used, or offers none of them.

        Some that cannot be used do not say so, and stay shut: an error, unless it is not `sure` that it can be.
        """
        view = self._screen.look()
        if self._offers(view, offers):
            return True
        found = self._find(view)
        if found is None or not found.enabled:
            return False
        self._old = {view.node(item) for item in view if item.shown}
        self._screen.press(
            self._find,
            what=f"l'ouverture de {self._what}",
            accept=lambda now: self.entries(now) or not sure or None,
            accepted="les choix",
        )
        if self._screen.glimpse(lambda now: self._offers(now, offers), timeout=self._screen.patience.part):
            return True
        self.close()
        return False

    def has_shut(self, view: View) -> bool:
        """It was opened, and offers nothing any more: some shut at each choice."""
        return self._old is not None and not self._offered(view)

    def close(self) -> None:
        """It is shut; what is chosen stays chosen."""
        if self._old is None:
            return
        view = self._screen.look()
        if offered := self._offered(view):
            self._mine.update(view.node(entry) for entry in offered)
            shut(self._screen, lambda view: not self._offered(view), self._what)
        self._old = None

    def _offers(self, view: View, labels: Sequence[Label]) -> bool:
        return any(entry.called(label) for entry in self.entries(view) for label in labels)


def _tagged(found: Seen, offered: list[Seen]) -> bool:
    """It takes letters, and shows nothing in its box but each chosen one on a tag of its own, or nothing at all.

    The keyboard stands on one entry: where two are marked that have no tag, the tags do not tell all (« +2 »).
    """
    untagged = [item for item in offered if item.selected and not _names(item) & set(map(normal, found.holds))]
    return found.typed and found.value in ("", *found.holds) and len(untagged) <= 1


def _is_tag(item: Seen, found: Seen) -> bool:
    """It stands for one that is chosen, in the list's own box: some are told as options too."""
    held = {normal(one) for one in found.holds}
    return bool(_names(item) & held) and item.box.y + item.box.height <= found.box.y + found.box.height + 1


def _names(item: Seen) -> set[str]:
    return set(map(normal, item.names))


def _by_tags(found: Seen, offered: list[Seen]) -> list[Seen]:
    """What is chosen has a tag, and may not be offered any more: a mark on what is only says where the keyboard is."""
    tags = {normal(held) for held in found.holds}
    names = {normal(name) for item in offered for name in item.names}
    left = [
        replace(found, kind="tick", names=(held,), checked=True) for held in found.holds if normal(held) not in names
    ]
    return [
        *(replace(item, kind="tick", checked=bool(tags & _names(item))) for item in offered),
        *left,
    ]
