"""« Oui » to a question that was expected, the end of a message that says what was hoped for, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

from robot.labels import Label
from robot.widgets import dialog
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View


def good_news(view: View, screen: Screen) -> Seen | None:
    """What closes the uppermost window, where that says that it was saved and offers nothing but to close it."""
    says = screen.labels["saved"]
    if not view.dialogs or not says.says(view.dialogs[-1].value) or says.denies(view.dialogs[-1].value):
        return None
    pressed = view.inside(view.dialogs[-1]).of("action")
    buttons = [button for button in pressed if button.tier == 1] or pressed
    closing = [button for button in buttons if dialog.shuts(view, button, screen.labels)]
    return closing[-1] if closing and len(closing) == len(buttons) else None


def confirm(screen: Screen, asked: Seen, asks: Label) -> None:
    """The one empty box is ticked by which a person confirms what that question asks, where it has one."""

    def box(view: View) -> Seen | None:
        found = dialog.consents(view.inside(asked), asks, screen.labels)
        return found[0] if len(found) == 1 else None

    found = box(screen.look())
    if found is not None and not found.checked:
        screen.press(
            box,
            what=f"la case « {found.name[:80]} »",
            accept=lambda view: ((now := box(view)) is not None and now.checked) or None,
            accepted="la case cochée",
        )


def agree(
    screen: Screen,
    asks: Label,
    *also: Label,
    what: str,
    accept: Callable[[View], object],
    layers: int = 0,
    before: View | None = None,
    whatever: bool = False,
) -> None:
    """« Oui » to the question that stands above `layers` windows, if it asks that; then the end of the good news.

    Nothing is pressed where there is neither. `also` are other captions of that answer (a button that repeats what was
    pressed). `accept` sees what it leads to; `before` is the look before that press; `whatever` as `dialog.question`.
    """
    view = screen.look()
    asked = dialog.question(view, asks, screen, layers=layers, pressed=also, before=before, whatever=whatever)
    if asked is not None:

        def yes(seen: View) -> Seen | None:
            return dialog.agreed(seen, asked, asks, screen.labels, *also, whatever=whatever)

        confirm(screen, asked, asks)
        screen.press(
            yes,
            what=f"« Oui » à « {asked.value[:80]} »",
            accept=lambda seen: (len(seen.dialogs) <= layers and accept(seen)) or good_news(seen, screen),
            accepted=f"l'effet de {what}",
            writes=True,
        )
    if good_news(screen.look(), screen) is not None:
        screen.press(
            lambda seen: good_news(seen, screen),
            what=f"la fermeture du message sur {what}",
            accept=lambda seen: (len(seen.dialogs) <= layers and accept(seen)) or None,
            accepted=f"l'effet de {what}",
        )
