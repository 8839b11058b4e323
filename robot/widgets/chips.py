"""Entries side by side of which each is chosen by pressing it, and shows a tick while it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from robot.labels import Label
from robot.widgets import pick
from robot.widgets.sight import Seen, View

#: What an entry's sign says of it (`Seen.sign`).
TICKED, UNTICKED = "ticked", "unticked"


def entry(part: View, label: Label, among: Sequence[Label]) -> Seen | None:
    """The entry called so, as a tick; None unless entries of several of those names stand alike in that part of the
    screen, and one of them is seen to have a tick, drawn or not.
    """
    found = {one.key: pick.innermost([item for item in part.of("action") if _pressed(item, one)]) for one in among}
    group = [items[0] for items in found.values() if len(items) == 1]
    mine = found.get(label.key, [])
    if len(mine) != 1 or not any(item.sign in (TICKED, UNTICKED) for item in group):
        return None
    [item] = mine
    alike = [one for one in group if _shape(one) == _shape(item)]
    return as_tick(item) if len(alike) > 1 else None


def as_tick(item: Seen) -> Seen:
    """The entry as a tick: chosen where its sign or its look says so."""
    told = item.sign == TICKED if item.sign in (TICKED, UNTICKED) else item.selected
    return replace(item, kind="tick", checked=told, visual=True)


def _pressed(item: Seen, label: Label) -> bool:
    return item.called(label) and item.shown and not item.href and item.sign in (TICKED, UNTICKED, "")


def _shape(item: Seen) -> tuple[object, ...]:
    return item.frame, item.tag, item.role, item.tier, len(item.trail), round(item.box.height)
