"""Where a person would look: a chapter of a form, a panel, found from captions and layout alone."""

from __future__ import annotations

from robot.errors import Drift
from robot.labels import Label, normal
from robot.widgets.sight import Box, Seen, View

CONTROLS = ("tick", "choice", "field")
#: How far up from a chapter's folded header its block may begin.
NEAR = 5


def chapter(view: View, label: Label) -> tuple[Seen, View] | None:
    """The chapter with that title: its title and what belongs to it, or None if no such chapter is there.

    A chapter is what the title names (`aria-labelledby`, `aria-controls`, `legend`), else the smallest block around the
    title that holds controls, cut at the next title of the same rank. Two different chapters with the same title
    raise Drift naming both.
    """
    found: list[tuple[Seen, View]] = []
    for title in _titles(view, label):
        region = _belonging(view, title)
        if region.items and not any({*map(id, region.items)} & {*map(id, other.items)} for _, other in found):
            found.append((title, region))
    if len(found) > 1:
        raise Drift(
            "AMBIGUOUS_CHAPTER",
            f"Deux endroits de l'écran portent le titre {label} : je ne peux pas choisir.",
            next_step="Transmettez la capture à la personne qui maintient le robot.",
            expected=f"un seul chapitre {label}",
            found=" ; ".join(f"{title.tag} « {title.name} » à {round(title.box.y)} px" for title, _ in found),
            region=found[1][0].box,
        )
    if not found:
        view.missed.append(label)
    return found[0] if found else None


def _titles(view: View, label: Label) -> list[Seen]:
    # An accordion's header is a title and an action at once; a link or a tab called the same is neither.
    titles = [one for one in view.of("title") if label.matches(one.value) or one.called(label)]
    if not titles:
        titles = [one for one in view.of("text") if not one.pressed and label.matches(one.names[-1])]
    if not titles:
        titles = [one for one in view.of("action") if one.called(label) and _heads_its_block(view, one)]
    return [one for one in titles if not any(one.source in other.trail for other in titles)]


def _heads_its_block(view: View, pressed: Seen) -> bool:
    """A folded chapter whose markup says nothing of it: the block that holds its controls, near by, begins with it.

    A link of the navigation that is called the same has the controls of others after it, and other things before.
    """
    mine = [one for one in view.items if one.frame == pressed.frame]
    for ancestor in pressed.trail[:NEAR]:
        block = [one for one in mine if ancestor in one.trail]
        if any(one.kind in CONTROLS and one.order > pressed.order for one in block):
            return not any(one.shown and one.order < pressed.order and one.source not in pressed.trail for one in block)
    return False


def _belonging(view: View, title: Seen) -> View:
    mine = [one for one in view.items if one.frame == title.frame]
    named = {*title.names_of, *title.controls}
    if title.tag == "legend" and title.trail:
        named.add(title.trail[0])
    if title.tag == "summary" and title.trail:
        named.add(title.trail[0])
    if named:
        inside = [one for one in mine if named & {*one.trail, one.source}]
        if any(one.kind in CONTROLS for one in inside):
            return view.only(inside)
    for ancestor in title.trail:
        block = [one for one in mine if ancestor in one.trail]
        if any(one.kind in CONTROLS and one.order > title.order for one in block):
            end = min((one.order for one in block if _same_rank(one, title)), default=10**9)
            return view.only(one for one in block if title.order <= one.order < end)
    return view.only(())


def _same_rank(other: Seen, title: Seen) -> bool:
    if other.order <= title.order or other.source == title.source or title.source in other.trail:
        return False
    if not other.shown or other.kind not in ("title", "text"):
        return False
    if title.level or other.level:
        return bool(other.level) and bool(title.level) and other.level <= title.level
    return other.kind == title.kind and other.look == title.look and len(other.trail) == len(title.trail)


def around(view: View, *labels: Label) -> View | None:
    """The smallest block that shows an action for each label (a panel known by its entries); None if there is none."""
    groups = [[one for one in view.of("action") if one.called(label)] for label in labels]
    if not all(groups):
        return None
    best: tuple[int, int, int] | None = None
    for first in groups[0]:
        for depth, ancestor in enumerate(first.trail):
            if all(any(one.frame == first.frame and ancestor in one.trail for one in group) for group in groups[1:]):
                size = sum(1 for one in view.items if one.frame == first.frame and ancestor in one.trail)
                if best is None or size < best[0]:
                    best = (size, first.frame, ancestor)
                break
            del depth
    if best is None:
        return None
    _, frame, ancestor = best
    return view.only(one for one in view.items if one.frame == frame and ancestor in one.trail)


def form_state(view: View, *, leaving_out: View | None = None) -> list[tuple[str, str, str]]:
    """Every control's kind, caption and value in document order: the proof that nothing else moved."""
    left_out = {id(one) for one in leaving_out.items} if leaving_out else set()
    state = []
    for one in view.items:
        if one.kind in CONTROLS and id(one) not in left_out and not one.secret:
            value = str(one.checked) if one.kind == "tick" else one.value
            state.append((one.kind, normal(one.name), value))
    return state


def frame_of(items: list[Seen]) -> Box:
    """The box around several things."""
    left = min(one.box.x for one in items)
    top = min(one.box.y for one in items)
    right = max(one.box.x + one.box.width for one in items)
    bottom = max(one.box.y + one.box.height for one in items)
    return Box(left, top, right - left, bottom - top)
