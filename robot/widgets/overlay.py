"""What lies over the page and is put aside wherever it blocks: declared once, recognised by what it says.

The labels that are an `overlay` declare it: the button, and phrases of which one must stand in the same block (a
« Refuser » elsewhere is left alone). Besides, only a window or a page that does no more than inform (`informing.py`),
where nothing was written that it could be about. Nothing else is ever dismissed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from robot.labels import Label, Labels
from robot.widgets.informing import passes
from robot.widgets.sight import Seen, View
from robot.widgets.signs import MENU_ROLES

#: How far up from the button its block may begin.
LEVELS = 5
#: So many links to different places make a menu of a window.
ENTRIES = 4
#: Labels of the two answers to who asks leave to collect something.
REFUSES, AGREES = "cookies_refuse", "cookies_allow"
#: How often a button that cannot be pressed is tried: out of reach, it hinders nothing and would slow down every look.
TRIES = 2
BARRED = 6
#: What says something, in what is looked at.
SAYING = ("text", "title", "dialog", "action")


def put_aside(
    view: View,
    labels: Labels,
    failed: Counter[tuple[str, int]],
    press: Callable[[View, Seen, Label], bool],
    *,
    news: bool,
) -> bool:
    """True if a declared overlay was there and was put aside: what lies in front of the others first.

    `news`: what only informs has stayed, and is no answer to what was done.
    `press` presses its button once, False if that cannot be pressed: it is covered by something else, or on its way
    out, and the next one is tried. `failed` counts the failures of each, over several looks.
    """
    informs = passes(view, labels) if news else None
    for button, label in [*_buttons(view, labels), *([(informs, labels["informed"])] if informs else [])]:
        node = view.node(button)
        # What bars the page is tried longer: nothing is done before it is gone.
        bars = button is informs and any(top.modal for top in view.dialogs)
        if failed[node] >= (BARRED if bars else TRIES):
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
        if button.called(label) and button.enabled and _block_says(view, button, label) and not _in_menu(view, button)
    ]
    if any(label.key == REFUSES for _, label in found):
        # What is agreed to only where nothing refuses it.
        found = [(button, label) for button, label in found if label.key != AGREES]
    front = {id(item) for item in view.in_front()}
    return sorted(found, key=lambda pair: id(pair[0]) not in front)


def _in_menu(view: View, button: Seen) -> bool:
    """It only shuts a window of entries: what that says are their captions."""
    window = [top for top in view.dialogs if (top.frame, top.source) == (button.frame, button.dialog)]
    pressed = view.inside(window[0]).of("action") if window else []
    entries = {item.href or item.names for item in pressed if item.href or item.role in MENU_ROLES}
    return len(entries) >= ENTRIES


def _block_says(view: View, button: Seen, label: Label) -> bool:
    # The last two of a trail are the body and the document: what they say is not said of this button.
    near = set(button.trail[:-2][:LEVELS])
    said = [
        text
        for item in view.items
        if item.frame == button.frame and item.kind in SAYING and near & {*item.trail, item.source}
        for text in (*item.names, item.value)
    ]
    return any(map(label.speaks, said)) and not any(map(label.denies, said))
