"""A tree that is drawn as one column, whatever its markup: which entry stands under which is told by indentation."""

from __future__ import annotations

from robot.widgets.sight import Box, Seen, View

#: CSS pixels: what stands less than this to the right of another entry is not indented under it.
INDENT = 4


def under(view: View, entries: list[Seen], above: list[Seen]) -> list[Seen]:
    """The first of `entries` that stands in the branch of the one entry that `above` holds; else those that may.

    One that stands indented below it is of another branch where an entry of its own depth comes between. All of them
    where `above` is not one entry that can be pressed, or stands in no column with them.
    """
    pressed = [item for item in above if item.kind in ("action", "entry")]
    branches = {item.source: item for item in pressed if any(_stacked(item, entry) for entry in entries)}
    if len(branches) != 1:
        return entries
    [branch] = branches.values()
    column = [item for item in view.of("action") if _stacked(branch, item)]
    below = [item for item in entries if _stacked(branch, item) and item.order > branch.order]
    if not below:
        return entries
    mine = [item for item in below if not _leaves(view, branch, item, column)]
    return sorted(mine, key=lambda item: item.order)[:1] or [item for item in entries if item not in below]


def _leaves(view: View, branch: Seen, entry: Seen, column: list[Seen]) -> bool:
    """Another branch begins between the two: the entry is indented, and something above it is not."""
    depth = _indentation(view, branch)
    if _indentation(view, entry) < depth + INDENT:
        return False
    return any(
        branch.order < item.order < entry.order and _indentation(view, item) < depth + INDENT
        for item in column
        if not {branch.source, entry.source} & {item.source, *item.trail}
    )


def _stacked(upper: Seen, lower: Seen) -> bool:
    """The second begins below the first, in one column with it."""
    one, two = upper.box, lower.box
    return upper.frame == lower.frame and two.y >= one.y + one.height / 2 and _overlap(one, two) > 0


def _overlap(one: Box, two: Box) -> float:
    return min(one.x + one.width, two.x + two.width) - max(one.x, two.x)


def _indentation(view: View, item: Seen) -> float:
    """Where its words begin, in CSS pixels from the left."""
    words = [text.box.x for text in view.of("text") if text.frame == item.frame and item.source in text.trail]
    return min(words, default=item.box.x)
