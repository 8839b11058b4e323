"""Entries side by side of which each is chosen by pressing it, and shows a tick while it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from robot.labels import Label
from robot.widgets import pick
from robot.widgets.sight import Seen, View

#: What an entry's sign says of it (`Seen.sign`).
TICKED, UNTICKED = "ticked", "unticked"
#: A tick that is a letter of another font may make its line so much higher, in CSS pixels.
HIGHER = 6


def entry(part: View, label: Label, among: Sequence[Label]) -> Seen | None:
    """The entry of that part of the screen that is called so, as a tick among the entries of those names."""
    found = {one.key: pick.innermost([item for item in part.of("action") if _pressed(item, one)]) for one in among}
    group = [items[0] for items in found.values() if len(items) == 1]
    mine = found.get(label.key, [])
    return among_ticks(mine[0], group) if len(mine) == 1 else None


def among_ticks(item: Seen, group: Sequence[Seen]) -> Seen | None:
    """It as a tick; None unless others of the group stand alike, and one is seen to have a tick, drawn or not."""
    alike = [one for one in group if one is not item and _alike(one, item)]
    if not alike or not any(one.sign in (TICKED, UNTICKED) for one in (item, *alike)):
        return None
    # Beside ticks, what only looks chosen is where the keyboard stands.
    return replace(item, kind="tick", checked=item.sign == TICKED, visual=True)


def as_tick(item: Seen) -> Seen:
    """The entry as a tick: of an option, what its markup says holds; of another, its sign, or its look."""
    drawn = item.role != "option" and item.sign in (TICKED, UNTICKED)
    told = item.sign == TICKED if drawn else item.selected
    return replace(item, kind="tick", checked=told, visual=True)


def _alike(one: Seen, item: Seen) -> bool:
    return _shape(one) == _shape(item) and abs(one.box.height - item.box.height) < HIGHER


def _pressed(item: Seen, label: Label) -> bool:
    return item.called(label) and item.shown and not item.href and item.sign in (TICKED, UNTICKED, "")


def _shape(item: Seen) -> tuple[object, ...]:
    return item.frame, item.tag, item.role, item.tier, len(item.trail)
