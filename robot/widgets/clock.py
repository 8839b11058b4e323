"""The clock that a field opens beside itself as a time is typed into it: what is typed counts once it is agreed to."""

from __future__ import annotations

from collections.abc import Callable

from robot.widgets import pick, region
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View

#: A clock offers at least so many numbers.
NUMBERS = 12


def agree(screen: Screen, before: View, field: Callable[[View], Seen | None], *, what: str) -> None:
    """What was typed is agreed to in the clock that came since `before`; nothing is pressed where none came.

    `what` is the name of what was typed, in French.
    """
    stood = {before.node(item) for item in before if item.shown}

    def button(view: View) -> Seen | None:
        typed, label = field(view), screen.labels["agree"]
        came = [item for item in view if item.shown and view.node(item) not in stood]
        numbers = {item.box for item in came if any(name.isdigit() for name in item.names)}
        if typed is None or len(numbers) < NUMBERS:
            return None
        near = [item for item in came if item.kind == "action" and item.called(label) and item.enabled]
        return pick.only([item for item in near if region.over_or_under(item.box, typed.box)], label)

    if button(screen.look()) is not None:
        screen.press(
            button,
            what=f"l'horloge de {what}",
            accept=lambda view: button(view) is None or None,
            accepted=f"la fermeture de l'horloge de {what}",
            writes=True,
        )
