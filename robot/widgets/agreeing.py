"""« Oui » to a question that was expected, and to nothing else."""

from __future__ import annotations

from collections.abc import Callable

from robot.labels import Label
from robot.widgets import dialog
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View


def agree(
    screen: Screen, asks: Label, *also: Label, what: str, accept: Callable[[View], object], layers: int = 0
) -> None:
    """« Oui » to the question that stands above `layers` windows, if it asks that; nothing if there is none.

    `also` are other captions of that answer (a button that repeats what was pressed). `accept` sees what it leads to.
    """
    view = screen.look()
    asked = dialog.question(view, asks) if len(view.dialogs) > layers else None
    if asked is None:
        return

    def yes(seen: View) -> Seen | None:
        for label in (screen.labels["yes"], screen.labels["agree"], *also):
            if (found := dialog.answer(seen, asked, label)) is not None:
                return found
        return None

    screen.press(
        yes,
        what=f"« Oui » à « {asked.value[:80]} »",
        accept=lambda seen: (len(seen.dialogs) <= layers and accept(seen)) or None,
        accepted=f"l'effet de {what}",
        writes=True,
    )
