"""Where a person would look: a chapter of a form, a panel, found from captions and layout alone."""

from __future__ import annotations

from dataclasses import replace

from robot.errors import Drift
from robot.labels import Label, normal
from robot.widgets.sight import Box, Seen, View

CONTROLS = ("tick", "choice", "field")
#: What names the text beside it, by its markup.
CAPTIONS = ("label", "dt", "th")
#: How far up from a chapter's folded header its block may begin.
NEAR = 5


def chapter(view: View, label: Label) -> tuple[Seen, View] | None:
    """The chapter with that title: its title and what belongs to it, or None if no such chapter is there.

    A chapter is what the title names (`aria-labelledby`, `aria-controls`, `legend`), else the smallest block around the
    title that holds controls, cut at the next title of the same rank. Of two with that title, the one in the window in
    front; else they raise Drift naming both.
    """
    found: list[tuple[Seen, View]] = []
    for title in _titles(view, label):
        region = _belonging(view, title)
        if region.items and not any({*map(id, region.items)} & {*map(id, other.items)} for _, other in found):
            found.append((title, region))
    if len(found) > 1 and view.dialogs:
        # What a window was opened from may be called as it is: the window is meant.
        top = view.dialogs[-1]
        found = [one for one in found if (one[0].frame, one[0].dialog) == (top.frame, top.source)] or found
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
    titles = [item for item in view.of("title") if label.matches(item.value) or item.called(label)]
    texts = [item for item in view.of("text") if not item.pressed and label.matches(item.names[-1])]
    # What only announces what was done there (« Déconnexion automatique : enregistré ») heads nothing beside it.
    titles = standing(titles) or standing(texts) or titles or texts
    if not titles:
        titles = [item for item in view.of("action") if item.called(label) and _heads_its_block(view, item)]
    return [title for title in titles if not any(title.source in other.trail for other in titles)]


def standing(found: list[Seen]) -> list[Seen]:
    """Those that are no part of a message that came."""
    return [item for item in found if not item.live]


def _heads_its_block(view: View, pressed: Seen) -> bool:
    """A folded chapter whose markup says nothing of it: the block that holds its controls, near by, begins with it.

    A link of the navigation that is called the same has the controls of others after it, and other things before.
    """
    mine = [item for item in view.items if item.frame == pressed.frame]
    for ancestor in pressed.trail[:NEAR]:
        block = [item for item in mine if ancestor in item.trail]
        if any(item.kind in CONTROLS and item.order > pressed.order for item in block):
            return not any(
                item.shown and item.order < pressed.order and item.source not in pressed.trail for item in block
            )
    return False


def sign(view: View, title: Seen, does: str) -> Seen | None:
    """The wordless sign on the title's own line that « edits » or « folds » what it heads; None unless there is one.

    What folds may have a name that nobody sees (« Expand »), or any where it says that something is folded now
    (« Paramétrer », with an arrow); what edits may not: it may be named for something else.
    """
    written = {ancestor for text in view.of("text") for ancestor in (text.source, *text.trail)}
    line = [
        item
        for item in view.of("action")
        if item.frame == title.frame
        and item.sign == does
        and item.enabled
        and (not item.names or (does == "folds" and (item.source not in written or item.expanded is False)))
        and title.box.y - item.box.height <= item.box.y <= title.box.y + title.box.height
    ]
    near = beside(view, title, line)
    return near[0] if len(near) == 1 else None


def beside(view: View, title: Seen, among: list[Seen]) -> list[Seen]:
    """Those that stand in the smallest block around the title that holds any of them, near by; no other title in it."""
    for ancestor in title.trail[:NEAR]:
        if near := [item for item in among if item.frame == title.frame and ancestor in item.trail]:
            block = [item for item in view.items if item.frame == title.frame and ancestor in item.trail]
            return [] if any(_same_rank(item, title) for item in block) else near
    return []


def headed(view: View, title: Seen, among: list[Seen]) -> list[Seen]:
    """Those that stand after the title, before the next one of its rank, in the smallest block around it with any."""
    for ancestor in title.trail[:NEAR]:
        block = [item for item in view.items if item.frame == title.frame and ancestor in item.trail]
        ends = [item for item in block if _same_rank(item, title) or (not title.level and item.level and item.shown)]
        end = min((item.order for item in ends if item.order > title.order), default=10**9)
        if near := [item for item in among if item in block and title.order < item.order < end]:
            return near
    return []


def _belonging(view: View, title: Seen) -> View:
    mine = [item for item in view.items if item.frame == title.frame]
    named = {*title.names_of, *title.controls}
    if title.tag == "legend" and title.trail:
        named.add(title.trail[0])
    if title.tag == "summary" and title.trail:
        named.add(title.trail[0])
    if named:
        # A title that names one control alone (a slider) still heads those around it.
        inside = [item for item in mine if named & {*item.trail, item.source}]
        if any(item.kind in CONTROLS and named & {*item.trail} for item in inside):
            return view.only(inside)
    for ancestor in title.trail:
        block = [item for item in mine if ancestor in item.trail]
        if any(item.kind in CONTROLS and item.order > title.order for item in block):
            end = min((item.order for item in block if _same_rank(item, title)), default=10**9)
            return view.only(item for item in block if title.order <= item.order < end)
        if _drawn_above(block, title):
            return view.only(block)
    return view.only(())


def _drawn_above(block: list[Seen], title: Seen) -> bool:
    """The block holds its controls before its title, which is drawn above them: nothing in it stands between."""
    controls = [item for item in block if item.kind in CONTROLS]
    foot = title.box.y + title.box.height - 1
    return (
        bool(controls)
        and all(not item.shown or item.box.y >= foot for item in controls)
        and not any(_like(item, title) for item in block)
    )


def _same_rank(other: Seen, title: Seen) -> bool:
    return other.order > title.order and _like(other, title)


def _like(other: Seen, title: Seen) -> bool:
    """It heads something as that title does: by its rank, else by its look."""
    if other.source == title.source or title.source in other.trail:
        return False
    if not other.shown or other.kind not in ("title", "text"):
        return False
    if title.level or other.level:
        return bool(other.level) and bool(title.level) and other.level <= title.level
    return other.kind == title.kind and other.look == title.look and len(other.trail) == len(title.trail)


def around(view: View, *labels: Label) -> View | None:
    """The smallest block that shows an action for each label (a panel known by its entries); None if there is none."""
    groups = [[item for item in view.of("action") if item.called(label)] for label in labels]
    if not all(groups):
        return None
    best: tuple[int, int, int] | None = None
    for first in groups[0]:
        for depth, ancestor in enumerate(first.trail):
            if all(any(item.frame == first.frame and ancestor in item.trail for item in group) for group in groups[1:]):
                size = sum(1 for item in view.items if item.frame == first.frame and ancestor in item.trail)
                if best is None or size < best[0]:
                    best = (size, first.frame, ancestor)
                break
            del depth
    if best is None:
        return None
    _, frame, ancestor = best
    return view.only(item for item in view.items if item.frame == frame and ancestor in item.trail)


def nearest(view: View, found: list[Seen], anchors: list[Seen]) -> list[Seen]:
    """Those that stand in the smallest block with one of the anchors: an entry is known by what it stands under."""
    if not anchors:
        return found

    def size(item: Seen) -> int:
        shared = [
            ancestor
            for anchor in anchors
            if anchor.frame == item.frame
            for ancestor in item.trail
            if ancestor in anchor.trail
        ]
        return min(
            (sum(other.frame == item.frame and one in other.trail for other in view) for one in shared), default=0
        )

    sizes = {id(item): size(item) or len(view.items) for item in found}
    least = min(sizes.values(), default=0)
    return [item for item in found if sizes[id(item)] == least]


def told(view: View, label: Label) -> Seen | None:
    """The text beside that caption, as a form shows it that cannot be filled now; it is told as a field that is greyed.

    Its value is empty where a sign stands (« - »), or the next caption. None if the caption is not there once.
    """
    # An address is told as a link.
    texts = [item for item in view.of("text") if not item.pressed or item.tag in ("label", "a")]
    captions = [item for item in texts if item.called(label) and item.tag != "a"]
    captions = [one for one in captions if not any(one.source in other.trail for other in captions)]
    if len(captions) != 1:
        return None
    [caption] = captions
    value = ""
    for ancestor in caption.trail[:NEAR]:
        block = [item for item in view if item.frame == caption.frame and ancestor in item.trail]
        if any(item.kind in CONTROLS for item in block):
            # It is filled with something, recognised or not: no text stands for it.
            return None
        if after := [item for item in texts if item in block and item.order > caption.order]:
            text = after[0].names[0]
            empty = after[0].tag in CAPTIONS or text.endswith(":") or not any(map(str.isalnum, text))
            value = "" if empty else text
            break
    return replace(caption, kind="field", value=value, enabled=False, readonly=True)


def form_state(view: View, *, leaving_out: View | None = None) -> list[tuple[str, str, str]]:
    """Every control's kind, caption and value in document order: the proof that nothing else moved."""
    left_out = {id(item) for item in leaving_out.items} if leaving_out else set()
    state = []
    for item in view.items:
        if item.kind in CONTROLS and id(item) not in left_out and not item.secret:
            value = str(item.checked) if item.kind == "tick" else item.value
            state.append((item.kind, normal(item.name), value))
    return state


def frame_of(items: list[Seen]) -> Box:
    """The box around several things."""
    left = min(item.box.x for item in items)
    top = min(item.box.y for item in items)
    right = max(item.box.x + item.box.width for item in items)
    bottom = max(item.box.y + item.box.height for item in items)
    return Box(left, top, right - left, bottom - top)


def over_or_under(option: Box, control: Box) -> bool:
    """It stands below or above the control, in one column with it: what a list offers does."""
    overlap = min(option.x + option.width, control.x + control.width) - max(option.x, control.x)
    apart = option.y >= control.y + control.height / 2 or option.y + option.height <= control.y + control.height / 2
    return apart and overlap > min(option.width, control.width) / 2
