"""What was opened over a page and chosen from is shut as a person does it: by Escape, else by a press beside it."""

from __future__ import annotations

from collections.abc import Callable

from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View

HEADINGS = ("h1", "h2", "h3", "h4")
#: A press on these is one on what they name.
CAPTIONS = ("label", "summary", "legend", "option")


def shut(screen: Screen, is_shut: Callable[[View], bool], what: str) -> None:
    """It is shut, what was chosen stays chosen; the screen's own error if neither does it. `what`: its French name."""
    screen.key("Escape")
    if screen.glimpse(is_shut, timeout=screen.patience.moment):
        return
    if _plain(screen.look()) is not None:
        screen.press(
            _plain,
            what=f"un texte de la page, à côté de {what}",
            accept=lambda view: is_shut(view) or None,
            accepted=f"la fermeture de {what}",
        )
    screen.wait(is_shut, f"la fermeture de {what}")


def _plain(view: View) -> Seen | None:
    """The first heading of what lies in front that opens nothing, else its last text beside all lists: a press on it
    does nothing of its own.
    """
    front = view.in_front()
    pressed = {ref for item in view.of("action") for ref in (item.source, *item.trail)}
    titles = [item for item in front.of("title") if item.tag in HEADINGS and item.expanded is None]
    texts = [item for item in front.of("text") if not item.pressed and not item.row and item.tag not in CAPTIONS]
    plain = [
        item
        for item in (*titles, *reversed(texts))
        if item.source not in pressed and not any(one.source in item.trail for one in view.of("action"))
    ]
    return next(iter(plain), None)
