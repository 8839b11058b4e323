"""A tree that is drawn as one column, whatever its markup: which entry stands under which is told by indentation."""

from __future__ import annotations

from collections.abc import Sequence

from robot.labels import Label, normal
from robot.widgets import pick
from robot.widgets.sight import Box, Seen, View

#: CSS pixels: what stands less than this to the right of another entry is not indented under it.
INDENT = 4
#: CSS pixels: words that begin closer than this to one vertical are aligned.
ALIGNED = 1.5


def inside(view: View, entries: list[Seen], above: list[Seen], siblings: Sequence[Label] = ()) -> list[Seen]:
    """Those of `entries` that may stand in the branch of the one entry that `above` holds.

    One that stands indented below it is of another branch where an entry of its own depth comes between, and so is one
    below which stands nearer to an entry that is called as one of the `siblings` of that branch. All of them where
    `above` is not one entry that can be pressed, or stands in no column with them.
    """
    if (branch := _branch(entries, above)) is not None:
        # A sign that folds stands before its entry's words, and is none.
        column = [item for item in view.of("action") if _stacked(branch, item) and any(map(normal, item.names))]
        entries = [item for item in entries if not (_below(branch, item) and _leaves(view, branch, item, column))]
    mine = _pressed(above)
    called = [item for item in view.of("action") if any(map(item.called, siblings))]

    def beside(one: Seen, own: Seen) -> bool:
        """They stand in one column, made alike or beginning on one line: what lies behind an open menu does neither."""
        alike = (one.tag, one.role) == (own.tag, own.role)
        aligned = abs(_indentation(view, one) - _indentation(view, own)) < ALIGNED
        return (_stacked(one, own) or _stacked(own, one)) and (alike or aligned)

    others = [one for one in called if any(beside(one, own) for own in mine)]
    return [item for item in entries if _nearest_above(item, [*mine, *others]) not in others]


def _nearest_above(entry: Seen, heads: list[Seen]) -> Seen | None:
    return max((head for head in heads if _below(head, entry)), key=lambda head: head.order, default=None)


def next_below(entries: list[Seen], above: list[Seen]) -> list[Seen]:
    """The next one below the entry that `above` holds; all of them where none stands below it."""
    branch = _branch(entries, above)
    below = [item for item in entries if branch is not None and _below(branch, item)]
    return [min(below, key=lambda item: item.order)] if below else entries


def is_indented(view: View, entry: Seen, *, under: Seen) -> bool:
    """Its words begin to the right of those of the other one."""
    return _indentation(view, entry) >= _indentation(view, under) + INDENT


def _branch(entries: list[Seen], above: list[Seen]) -> Seen | None:
    branches = {item.source: item for item in _pressed(above) if any(_stacked(item, entry) for entry in entries)}
    return next(iter(branches.values())) if len(branches) == 1 else None


def _pressed(above: list[Seen]) -> list[Seen]:
    return pick.innermost([item for item in above if item.kind in ("action", "entry")])


def _below(branch: Seen, entry: Seen) -> bool:
    return _stacked(branch, entry) and entry.order > branch.order


def _leaves(view: View, branch: Seen, entry: Seen, column: list[Seen]) -> bool:
    """Another branch begins between the two: the entry is indented, and something above it is not."""
    depth = _indentation(view, branch)
    if _indentation(view, entry) < depth + INDENT:
        return False

    def alike(item: Seen) -> bool:
        """What lies behind an open menu is no entry of it: those of one tree are made alike, or begin on one line."""
        aligned = abs(_indentation(view, item) - depth) < ALIGNED
        return aligned or _shape(item) in (_shape(branch), _shape(entry))

    return any(
        branch.order < item.order < entry.order and _indentation(view, item) < depth + INDENT
        for item in column
        if item.box.y < entry.box.y and alike(item)
        if not {branch.source, entry.source} & {item.source, *item.trail}
    )


def _shape(item: Seen) -> tuple[str, str, int]:
    return item.tag, item.role, len(item.trail)


def _stacked(upper: Seen, lower: Seen) -> bool:
    """The second begins below the first, in one column with it."""
    one, two = upper.box, lower.box
    return upper.frame == lower.frame and two.y >= one.y + one.height / 2 and _overlap(one, two) > INDENT


def _overlap(one: Box, two: Box) -> float:
    return min(one.x + one.width, two.x + two.width) - max(one.x, two.x)


def _indentation(view: View, item: Seen) -> float:
    """Where its words begin, in CSS pixels from the left."""
    texts = [text for text in view.of("text") if text.frame == item.frame]
    words = [text.box.x for text in texts if item.source in (text.source, *text.trail)]
    return min(words, default=item.box.x)
