"""A column of a list shown or hidden with the list's own button for choosing columns (« Paramétrer », top right)."""

from __future__ import annotations

from collections.abc import Callable

from robot.errors import Refused
from robot.labels import Label, Labels
from robot.widgets import chips, pick
from robot.widgets.grid import heading_menu
from robot.widgets.screen import Screen
from robot.widgets.shutting import shut
from robot.widgets.sight import Seen, View

#: What stands together in the navigation only: a block that holds both is the page.
NAVIGATION = ("menu_settings", "menu_resources")
#: How far above the headings' foot a bar of the list may begin, in CSS pixels.
BAR = 160


def button(view: View, labels: Labels, headings: list[Seen]) -> Seen | None:
    """What opens the choice: by its caption, a list of several too, else the only button that speaks of columns, else
    the list's own settings, which a person knows by where they stand.
    """
    label, front = labels["column_chooser"], view.in_front()
    if called := pick.action(front, label) or pick.choice(front, label):
        return called
    speaks = [item for item in front.of("action") if item.enabled and item.role != "columnheader"]
    about = pick.innermost(
        [item for item in speaks if any(label.says(one) and not label.denies(one) for one in item.names)]
    )
    if about:
        return about[0] if len(about) == 1 else None
    return _beside(front, labels, headings)


def _beside(view: View, labels: Labels, headings: list[Seen]) -> Seen | None:
    """The one « Préférences » over the headings or on their line; that of the navigation is none of the list's."""
    settings = [item for item in view.of("action") if item.called(labels["list_settings"]) and item.enabled]
    settings = [item for item in pick.innermost(settings) if not item.href]
    for heading in headings:
        for ancestor in heading.trail:
            block = [item for item in view if item.frame == heading.frame and ancestor in item.trail]
            near = [item for item in settings if item in block]
            if not near:
                continue
            page = all(any(item.called(labels[key]) for item in block) for key in NAVIGATION)
            above = heading.box.y + heading.box.height - near[0].box.y
            return near[0] if len(near) == 1 and not page and 0 < above < BAR else None
    return None


def choose(
    screen: Screen,
    column: Label,
    *,
    shown: bool,
    accept: Callable[[View], object],
    what: str,
    headings: Callable[[View], list[Seen]],
) -> None:
    """The column is among those shown or not, seen by `accept`; the other columns are left alone.

    The choice may be an entry of the menu of one of the `headings`. Refused (NO_COLUMN) if the list does not offer it.
    """
    labels = screen.labels
    ticked, seen = ("cochée", "dans la liste") if shown else ("décochée", "hors de la liste")

    before = screen.look()
    stood = {before.node(item) for item in before if item.shown}

    def tick(view: View) -> Seen | None:
        """Its box, or its entry in a list from which several are chosen, or in a menu that shows a tick before some."""
        front = view.in_front()
        came = [item for item in front.of("action") if view.node(item) not in stood]
        entries = [
            chips.as_tick(item) if item.role == "option" else chips.among_ticks(item, came)
            for item in came
            if item.called(column)
        ]
        return pick.tick(front, column) or pick.only(filter(None, entries), column)

    def opens(view: View) -> Seen | None:
        return button(view, labels, headings(view))

    if not screen.glimpse(opens):
        heading_menu.open_one(screen, headings, opens, what=what)
    screen.press(
        opens,
        what=f"le choix des colonnes de la liste {what}",
        accept=lambda view: view.dialogs or tick(view),
        accepted="le choix des colonnes",
    )
    found: Seen | None = screen.glimpse(tick, timeout=screen.patience.part)
    if found is None:
        offered = pick.label_names(screen.look().in_front().of("tick", shown=False))
        raise screen.error_with_screenshot(
            Refused(
                "NO_COLUMN",
                f"La liste {what} ne propose pas la colonne {column}.",
                next_step="Vérifiez la préférence « Activer la gestion des identifiants ENT » et les droits du compte.",
                expected=str(column),
                found=" ; ".join(offered),
            )
        )
    if bool(found.checked) != shown:
        screen.press(
            tick,
            what=f"la colonne {column}",
            # A menu may shut as one is chosen: the list itself shows it then.
            accept=lambda view: bool(now.checked) == shown if (now := tick(view)) is not None else accept(view),
            accepted=f"la colonne {column} {ticked}",
            writes=True,
        )

    def validate(view: View) -> Seen | None:
        front = view.in_front()
        return pick.action(front, labels["validate"]) or pick.action(front, labels["save_row"])

    if screen.look().dialogs and validate(screen.look()) is not None:
        screen.press(
            validate,
            what="« Valider » le choix des colonnes",
            accept=lambda view: (not view.dialogs and accept(view)) or None,
            accepted=f"la colonne {column} {seen}",
            writes=True,
        )
        return
    # A pane beside its button does at once what is ticked in it, and is left by a key.
    screen.wait(accept, f"la colonne {column} {seen}", idle=True)
    shut(screen, lambda view: tick(view) is None and not view.dialogs, "du choix des colonnes")
    screen.wait(accept, f"la colonne {column} {seen}")
