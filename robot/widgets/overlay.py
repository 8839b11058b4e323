"""What lies over the page and is put aside wherever it blocks: declared once, recognised by what it says.

Cookie banner: refuse all. Inactivity warning: extend. Announcement: close. Nothing else is ever dismissed.
"""

from __future__ import annotations

from collections import Counter

from playwright.sync_api import Error as PlaywrightError

from robot.labels import Label, Labels
from robot.widgets.sight import Seen, View

#: Labels of the buttons. One of their phrases must stand in the same block: a « Refuser » elsewhere is left alone.
OVERLAYS = ("cookies_refuse", "session_extend", "announcement_close")
#: How far up from the button its block may begin.
LEVELS = 5


#: How often a button that cannot be pressed is tried: out of reach, it hinders nothing and would slow down every look.
TRIES = 2


def put_aside(view: View, labels: Labels, failed: Counter[tuple[str, int]], *, attempt: float) -> bool:
    """True if a declared overlay was there and was put aside: what lies in front of the others first.

    One that cannot be pressed is covered by something else, or on its way out: the next one is tried. `failed` counts
    the failures of each, over several looks; `attempt` is how many seconds a button is tried for.
    """
    for button in _buttons(view, labels):
        node = view.node(button)
        if failed[node] >= TRIES:
            continue
        try:
            view.handle(button).click(timeout=attempt * 1000)
        except (LookupError, PlaywrightError):
            failed[node] += 1
            continue
        return True
    return False


def _buttons(view: View, labels: Labels) -> list[Seen]:
    """The buttons that put an overlay aside, those of the uppermost dialog first."""
    found = [
        button
        for key in OVERLAYS
        if key in labels
        for button in view.of("action")
        if button.called(labels[key]) and button.enabled and _block_says(view, button, labels[key])
    ]
    front = {id(one) for one in view.in_front()}
    return sorted(found, key=lambda one: id(one) not in front)


def _block_says(view: View, button: Seen, label: Label) -> bool:
    # The last two of a trail are the body and the document: what they say is not said of this button.
    near = set(button.trail[:-2][:LEVELS])
    for item in view.items:
        if item.frame != button.frame or item.kind not in ("text", "title", "dialog", "action"):
            continue
        if near & {*item.trail, item.source} and any(label.speaks(text) for text in (*item.names, item.value)):
            return True
    return False
