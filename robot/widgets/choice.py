"""A choice in a list, by the text of its option: a native list, or a combobox with its options anywhere on the page."""

from __future__ import annotations

from collections.abc import Callable

from robot.errors import Refused
from robot.labels import Label, literal
from robot.widgets import pick
from robot.widgets.screen import Gesture, Screen
from robot.widgets.sight import Seen, View


def options(screen: Screen, find: Callable[[View], Seen | None], what: str) -> tuple[str, ...]:
    """What the list offers, in its order; an ARIA list is opened to be read and closed again."""
    item = _found(screen, find, what)
    if item.native:
        return item.options
    shown = _open(screen, find, what)
    names = tuple(one.name for one in shown)
    screen.key("Escape")
    screen.wait(lambda view: not _shown_options(view), f"la fermeture de {what}")
    return names


def choose(
    screen: Screen,
    find: Callable[[View], Seen | None],
    option: str,
    *,
    what: str,
    accept: Callable[[View], object],
) -> None:
    """The option called so is chosen, seen by `accept`; Refused listing what is offered if there is none."""
    wanted = literal(option)
    item = _found(screen, find, what)
    if item.native:
        exact = [one for one in item.options if wanted.matches(one)]
        if len(exact) != 1:
            raise screen.told(not_offered(option, item.options, what))
        screen.select(find, exact[0], what=f"« {exact[0]} » dans {what}", accept=accept)
        return
    shown = _open(screen, find, what)
    if not any(one.called(wanted) for one in shown) and item.typed:
        gesture = Gesture("type", f"« {option} » dans {what}", writes=False)
        screen.perform(find, gesture, lambda element: element.fill(option, timeout=2000))
        screen.glimpse(lambda view: any(one.called(wanted) for one in _shown_options(view)), timeout=3)
        shown = _shown_options(screen.look())
    matches = [one for one in shown if one.called(wanted)]
    if len(matches) != 1:
        screen.key("Escape")
        raise screen.told(not_offered(option, pick.label_names(shown), what))
    screen.press(
        lambda view: pick.only([one for one in _shown_options(view) if one.called(wanted)], wanted),
        what=f"« {option} » dans {what}",
        accept=lambda view: accept(view) or None,
        accepted=f"le choix de « {option} »",
        writes=True,
    )


def not_offered(option: str, offered: tuple[str, ...] | list[str], what: str) -> Refused:
    """The list does not offer it: the error lists what it offers."""
    return Refused(
        "NOT_OFFERED",
        f"« {option} » n'est pas proposé dans {what}.",
        next_step="Choix proposés : " + (" ; ".join(offered) or "aucun") + ". Corrigez schools.toml.",
        expected=option,
        found=" ; ".join(offered),
    )


def _found(screen: Screen, find: Callable[[View], Seen | None], what: str) -> Seen:
    found: Seen = screen.wait(find, what)
    return found


def _open(screen: Screen, find: Callable[[View], Seen | None], what: str) -> list[Seen]:
    if shown := _shown_options(screen.look()):
        return shown
    return screen.press(
        find, what=f"l'ouverture de {what}", accept=lambda view: _shown_options(view) or None, accepted="les choix"
    )


def _shown_options(view: View) -> list[Seen]:
    return [one for one in view.of("action") if one.role == "option"]


def says(label: Label, item: Seen) -> bool:
    """The list's present value is that."""
    return label.matches(item.value)
