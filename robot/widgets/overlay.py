"""What lies over the page and is put aside wherever it blocks: declared once, recognised by what it says.

The labels that are an `overlay` declare it: the button, and phrases of which one must stand in the same block (a
« Refuser » elsewhere is left alone). Besides, only a window that offers nothing but to close it, and a page that offers
nothing but to go on, where nothing was written that it could be about. Nothing else is ever dismissed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from robot.labels import Label, Labels, normal
from robot.widgets import pick
from robot.widgets.dialog import shuts
from robot.widgets.sight import Seen, View

#: How far up from the button its block may begin.
LEVELS = 5
#: How often a button that cannot be pressed is tried: out of reach, it hinders nothing and would slow down every look.
TRIES = 2


def put_aside(
    view: View,
    labels: Labels,
    failed: Counter[tuple[str, int]],
    press: Callable[[View, Seen, Label], bool],
    *,
    news: bool,
) -> bool:
    """True if a declared overlay was there and was put aside: what lies in front of the others first.

    `news`: a window that offers nothing but to close it stays, and is no answer to what was done.
    `press` presses its button once, False if that cannot be pressed: it is covered by something else, or on its way
    out, and the next one is tried. `failed` counts the failures of each, over several looks.
    """
    for button, label in [*_buttons(view, labels), *(_news(view, labels) if news else [])]:
        node = view.node(button)
        if failed[node] >= TRIES:
            continue
        if press(view, button, label):
            # A page stays the same where what should lead on from it does not.
            failed[node] += label.key == "informed"
            return True
        failed[node] += 1
    return False


def _buttons(view: View, labels: Labels) -> list[tuple[Seen, Label]]:
    """The buttons that put an overlay aside, those of the uppermost dialog first."""
    found = [
        (button, label)
        for label in labels.values()
        if label.overlay
        for button in view.of("action")
        if button.called(label) and button.enabled and _block_says(view, button, label)
    ]
    front = {id(item) for item in view.in_front()}
    return sorted(found, key=lambda pair: id(pair[0]) not in front)


def _news(view: View, labels: Labels) -> list[tuple[Seen, Label]]:
    """What closes the uppermost window, if that only informs: it refuses nothing, and has nothing else to press.

    Without a window, what leads on from a page that does no more either.
    """
    if (button := way_on(view, labels)) is not None:
        return [(button, labels["informed"])]
    if not view.dialogs or labels["refuses"].says(view.dialogs[-1].value):
        return []
    inside = view.inside(view.dialogs[-1])
    pressed = inside.of("action")
    mine = [
        item
        for item in pressed
        if not item.names or shuts(view, item, labels) or item.called(labels["announcement_close"])
    ]
    named = [item for item in mine if item.names]
    if not named or len(mine) < len(pressed) or _sets(inside, labels):
        return []
    return [(named[-1], labels["close_message"])]


def way_on(view: View, labels: Labels) -> Seen | None:
    """What leads on from a page that only informs: nothing is asked, refused, chosen or agreed to there.

    Nothing else can be pressed, but to sign out, to be told later, or never again, or to begin what going on declines.
    """
    if view.dialogs:
        # A window that holds all that can be pressed is the page.
        inside = view.inside(view.dialogs[-1])
        view = inside if inside.of("action") == view.of("action") else view.only(())
    pressed = pick.innermost(view.of("action"))
    left = [item for item in pressed if not item.called(labels["sign_out"])]
    skips = [item for item in left if item.called(labels["skips"])]
    toured = [item for item in left if item.called(labels["tours"])] if len(skips) == 1 else []
    named = [item for item in left if item not in toured and _leads_on(item, labels["informed"])]
    spared = [item for item in left if item not in named and any(map(labels["no_more"].says, item.names))]
    offered = [
        item for item in left if item not in (*named, *spared, *toured) and any(_declines(one, item) for one in named)
    ]
    if len(named) + len(spared) + len(toured) + len(offered) < len(left) or _sets(view, labels):
        return None
    asked, left = bool(named), named or spared[-1:]
    if len(left) != 1 or not left[0].enabled:
        return None
    stops = [labels["refuses"], labels["binds"]]
    said = [name for item in view.items if item.shown and item not in pressed for name in (*item.names, item.value)]
    said += left[0].names
    # A tour may be offered by a question, to skip it says no; to be told later, or never again, answers none.
    questioned = asked and not toured and any("?" in text for text in said)
    stopped = (any(label.says(text) and not label.denies(text) for label in stops) for text in said)
    return None if questioned or any(stopped) else left[0]


def _declines(one: Seen, other: Seen) -> bool:
    """But for its first word it is called as the other: « Passer la visite », « Commencer la visite »."""
    objects = [{normal(name).partition(" ")[2] for name in item.names} - {""} for item in (one, other)]
    return bool(objects[0] & objects[1])


def _leads_on(item: Seen, label: Label) -> bool:
    """It is called so, or so and then where to (« Continuer vers le portail »)."""
    onward = tuple(f"{normal(caption)} vers " for caption in label.captions)
    return item.called(label) or any(normal(name).startswith(onward) for name in item.names)


def _sets(view: View, labels: Labels) -> bool:
    """Something can be set there, other than that it is not shown again."""
    asks = [tick for tick in view.of("tick") if not any(labels["no_more"].says(name) for name in tick.names)]
    return bool(asks or view.of("field") or view.of("choice"))


def _block_says(view: View, button: Seen, label: Label) -> bool:
    # The last two of a trail are the body and the document: what they say is not said of this button.
    near = set(button.trail[:-2][:LEVELS])
    for item in view.items:
        if item.frame != button.frame or item.kind not in ("text", "title", "dialog", "action"):
            continue
        if near & {*item.trail, item.source} and any(label.speaks(text) for text in (*item.names, item.value)):
            return True
    return False
