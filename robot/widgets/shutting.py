"""What was opened over a page and chosen from is shut as a person does it: by Escape, else by a press beside it."""

from __future__ import annotations

from collections.abc import Callable

from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View

HEADINGS = ("h1", "h2", "h3", "h4")


def shut(screen: Screen, is_shut: Callable[[View], bool], what: str) -> None:
    """It is shut, what was chosen stays chosen; the screen's own error if neither does it. `what`: its French name."""
    screen.key("Escape")
    if screen.glimpse(is_shut, timeout=screen.patience.moment):
        return
    if _plain_title(screen.look()) is not None:
        screen.press(
            _plain_title,
            what=f"un titre de la page, à côté de {what}",
            accept=lambda view: is_shut(view) or None,
            accepted=f"la fermeture de {what}",
        )
    screen.wait(is_shut, f"la fermeture de {what}")


def _plain_title(view: View) -> Seen | None:
    """The first heading of what lies in front that opens nothing: a press on it does nothing of its own."""
    pressed = {ref for item in view.of("action") for ref in (item.source, *item.trail)}
    plain = (
        item
        for item in view.in_front().of("title")
        if item.tag in HEADINGS and item.expanded is None and item.source not in pressed
    )
    return next(
        (one for one in plain if not any(item.source in one.trail for item in view.of("action"))),
        None,
    )
