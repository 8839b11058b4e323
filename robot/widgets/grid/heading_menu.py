"""The menu that belongs to a heading of a list: behind the sign that the heading shows under the pointer, else behind
the other button of the mouse."""

from __future__ import annotations

from collections.abc import Callable

from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View
from robot.widgets.watch import Gesture


def open_one(
    screen: Screen, headings: Callable[[View], list[Seen]], offers: Callable[[View], object], *, what: str
) -> None:
    """A menu stands open that offers what is looked for; or none does: that is told by whoever then asks for it.

    `what` names the list. A press on a sign may sort the list, or open its filter: nothing of that is kept.
    """

    def heading(view: View) -> Seen | None:
        return next(iter(headings(view)), None)

    def sign(view: View) -> Seen | None:
        """The only sign without a word that stands in the heading, or in the cell around it."""
        found = heading(view)
        if found is None:
            return None
        cell = next((item for item in view.of("action") if item.source in found.trail and item.names), found)
        inside = [item for item in view.of("action") if not item.names and cell.source in item.trail]
        return inside[0] if len(inside) == 1 else None

    seconds = screen.patience.attempt * 1000
    gestures: tuple[tuple[Callable[[View], Seen | None], str, Callable[..., object]], ...] = (
        (heading, "le signe d'une colonne sous le pointeur", lambda element: element.hover(timeout=seconds)),
        (sign, "le signe d'une colonne", screen.click),
        (heading, "le menu d'une colonne", lambda element: element.click(button="right", timeout=seconds)),
    )
    for find, name, act in gestures:
        gesture = Gesture("look", f"{name} de la liste {what}", writes=False)
        screen.perform(find, gesture, act, within=screen.patience.moment)
        if screen.glimpse(offers):
            return
    screen.key("Escape")
