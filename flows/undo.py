"""The way back from each procedure: what one run changed is put back as it was before, in the reverse order.

Nothing is put back unless the screen shows what that run left. What it shows otherwise was changed by somebody since,
and stays theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

from flows import account_link as link
from flows import activation
from flows import session_duration as duration
from flows.cells import find_and_type
from robot.accounts import Account, Link, Row
from robot.accounts.report import CELLS, Ledger
from robot.accounts.typed_cells import TypedCell
from robot.config import KINDS, PROFILES, Kind, Profile, School
from robot.errors import Refused
from robot.pages.pronote.people import cells, in_place, rows
from robot.procedure import Change, Flow, NoOptions, Outcome, State, Walk
from robot.products import Console, Portal
from robot.state_words import sentence
from robot.states import (
    AccessState,
    ColumnState,
    DelegationState,
    DisconnectionState,
    EntState,
    LinksState,
    PreferenceState,
    PublicationState,
    can_be_put_back,
)
from robot.widgets.grid import Listing

Body = Generator[Change, Outcome, None]
Back = Callable[[Walk[NoOptions], School, Portal, Console, "Recorded"], Body]


@dataclass(frozen=True)
class Was:
    """One change that a run made: what stood there before, and what it left."""

    before: State
    after: State


@dataclass(frozen=True)
class Recorded:
    """What one run of one procedure changed, as its folder tells."""

    #: The name of its folder.
    run: str
    procedure: str
    #: What each change is called → its states, in the order in which they were made.
    changes: Mapping[str, Was]
    #: The cells that it wrote; None where the folder does not tell them (the run was killed, or is too old).
    cells: tuple[TypedCell, ...] | None = ()


def way_back(flow: Flow[object], recorded: Recorded) -> Flow[NoOptions]:
    """The flow that puts back what that run of the procedure changed."""
    body = BACK[flow.name]

    def back(walk: Walk[NoOptions], school: School, portal: Portal, console: Console) -> Body:
        walk.note(
            f"Retour à ce qui était en place avant l'exécution {recorded.run}. Tant que schools.toml demande "
            "ces réglages, la prochaine exécution les remettra."
        )
        yield from body(walk, school, portal, console, recorded)

    return Flow(flow.name, flow.section, flow.steps, back, NoOptions, undoes=recorded.run)


def stays(was: Was) -> Refused | None:
    """Why the product offers no way back from that change; None where it does."""
    if can_be_put_back(was.before):
        return None
    return Refused(
        "DELEGATION_STAYS",
        "Je ne supprime pas une délégation CAS : il n'y en avait pas avant cette exécution.",
        next_step="Dans la console, supprimez-la à la main si elle ne sert plus.",
    )


def _moved(was: Was, shown: State) -> Refused:
    return Refused(
        "CHANGED_SINCE",
        f"L'écran montre « {sentence(shown)} », et cette exécution avait laissé « {sentence(was.after)} » : quelqu'un "
        "l'a changé depuis. Je n'y touche pas.",
        next_step="Regardez ce réglage, et changez-le à la main s'il le faut.",
    )


def _back(
    about: str,
    was: Was,
    shown: State,
    *,
    gestures: Mapping[int, Callable[[], None]],
    reread: Callable[[], State],
    inside: Callable[[], AbstractContextManager[None]] = nullcontext,
    cuts_off: bool = False,
) -> Change:
    """The change back, or its refusal; nothing where what was there before is there again."""
    refusal = None
    if shown != was.before:
        refusal = _moved(was, shown) if shown != was.after else stays(was)
    return Change(
        about,
        shown,
        was.before,
        gestures,
        reread,
        inside,
        in_place="déjà comme avant cette exécution",
        independent=True,
        cuts_off=cuts_off,
        refusal=refusal,
    )


# --- Activation ----------------------------------------------------------------------------------------------------


def _activation(walk: Walk[NoOptions], _school: School, portal: Portal, console: Console, recorded: Recorded) -> Body:
    at_console = False
    for about, was in reversed(list(recorded.changes.items())):
        if about == activation.ACCESS and isinstance(was.before, AccessState):
            yield _access(walk, portal, was, was.before)
            continue
        if not at_console:
            walk.step(5)
            console.home.open()
            walk.step(6)
            console.home.open_section()
            console.ent_integration.open()
            at_console = True
        if about == activation.PUBLICATION and isinstance(was.before, PublicationState):
            yield _publication(walk, console, was, was.before)
        elif about == activation.INTEGRATION and isinstance(was.before, EntState | DelegationState):
            yield _integration(walk, console, was, was.before)


def _access(walk: Walk[NoOptions], portal: Portal, was: Was, before: AccessState) -> Change:
    form = portal.third_party_access
    walk.step(1)
    portal.school_site.open()
    portal.school_site.open_administration()
    walk.step(2)
    shown = form.open()
    return _back(activation.ACCESS, was, shown, gestures={3: lambda: form.set(before)}, reread=form.reread)


def _publication(walk: Walk[NoOptions], console: Console, was: Was, before: PublicationState) -> Change:
    publication = console.publication
    if not before.published:
        walk.note("La base était arrêtée avant : elle le sera de nouveau, et PRONOTE fermé aux familles.")
    return _back(
        activation.PUBLICATION,
        was,
        publication.state(),
        gestures={9 if before.published else 7: lambda: publication.set(before)},
        reread=publication.reopen,
    )


def _integration(walk: Walk[NoOptions], console: Console, was: Was, before: EntState | DelegationState) -> Change:
    integration = console.ent_integration
    # The publication may have been stopped meanwhile, which leaves the tab.
    held, published = integration.reread(), console.publication.state().published
    return _back(
        activation.INTEGRATION,
        was,
        held,
        gestures={8: lambda: integration.set(before)},
        reread=integration.reread,
        inside=lambda: walk.publication_stopped(stop=7, publish=9),
        cuts_off=published,
    )


# --- Lien entre les comptes ----------------------------------------------------------------------------------------


def _account_link(walk: Walk[NoOptions], school: School, _portal: Portal, console: Console, recorded: Recorded) -> Body:
    called = {profile: console.resources.called(profile) for profile in PROFILES}
    lists = {link.about_list(name): profile for profile, name in called.items()}
    filled = {link.about_cells(name): profile for profile, name in called.items()}
    ledger = Ledger(school.name)
    #: Lists whose column this would show: a plan does not see into them.
    unseen: set[Profile] = set()
    walk.step(4)
    console.home.open()
    try:
        for about, was in reversed(list(recorded.changes.items())):
            if about == link.PREFERENCE and isinstance(was.before, PreferenceState):
                yield _preference(walk, console, was, was.before)
            elif about in lists and isinstance(was.before, ColumnState):
                walk.step(7)
                outcome = yield _column(console, lists[about], was, was.before)
                if outcome.status == "planned" and was.before.shown:
                    unseen.add(lists[about])
            elif about in filled:
                walk.step(7)
                yield from _cells(walk, console, filled[about], recorded, ledger=ledger, was=was, unseen=unseen)
    finally:
        if ledger.links:
            walk.save_file(CELLS, ledger.cells_file())


def _preference(walk: Walk[NoOptions], console: Console, was: Was, before: PreferenceState) -> Change:
    walk.step(5)
    shown = console.preferences.open()
    gestures = {6: lambda: console.preferences.set(before)}
    return _back(link.PREFERENCE, was, shown, gestures=gestures, reread=lambda: link.opened_anew(console))


def _refusing(about: str, refusal: Refused, before: State, after: State) -> Change:
    """A change that is only told, with why it is not made."""
    return Change(about, before, after, {}, lambda: before, independent=True, refusal=refusal)


def _column(console: Console, profile: Profile, was: Was, before: ColumnState) -> Change:
    resources = console.resources
    shown = resources.column(resources.open(profile))
    return _back(
        link.about_list(resources.called(profile)),
        was,
        shown,
        gestures={8: lambda: resources.set_column(profile, before)},
        reread=lambda: resources.column(resources.open(profile)),
    )


def _cells(
    walk: Walk[NoOptions],
    console: Console,
    profile: Profile,
    recorded: Recorded,
    *,
    ledger: Ledger,
    was: Was,
    unseen: set[Profile],
) -> Body:
    """The cells of one list that still show what the run typed; those that show something else are refused."""
    resources, called = console.resources, console.resources.called(profile)
    about = link.about_cells(called)
    if recorded.cells is None:
        yield _refusing(about, _untold(called), was.after, was.before)
        return
    typed = [cell for cell in recorded.cells if cell.profile == profile]
    total = len(typed)
    if not typed:
        return
    full, empty = LinksState(in_place=total, sure=total), LinksState(in_place=0, sure=total)
    sheet = resources.open(profile)
    if not resources.column(sheet).shown:
        if profile in unseen:
            yield Change(about, full, empty, {}, lambda: full, independent=True, provisional=link.UNSEEN)
        else:
            yield _refusing(about, _hidden(called), full, empty)
        return
    listing = resources.read(profile, sheet)
    still, moved = _found(rows(listing, profile, called), typed, recorded.run)
    if moved:
        left = LinksState(in_place=len(moved), sure=total)
        yield _refusing(f"{about} changés depuis", _moved_cells(called, len(moved)), left, empty)
    if any(not cell.after for cell in still):
        walk.note(f"{called} : des cellules seront vidées ; une liste de PRONOTE peut le refuser, ce sera alors dit.")
    yield _put_back(walk, console, profile, listing=listing, still=still, ledger=ledger, total=total)


def _untold(called: str) -> Refused:
    return Refused(
        "CELLS_UNTOLD",
        f"{called} : l'enregistrement ne dit pas quelles cellules cette exécution a écrites ({CELLS} n'y est pas).",
        next_step="Retirez ces identifiants à la main, dans la liste.",
    )


def _hidden(called: str) -> Refused:
    return Refused(
        "COLUMN_HIDDEN",
        f"{called} : la colonne « Identifiant CAS » est masquée, je ne vois pas ce qui y est.",
        next_step="Affichez-la dans PRONOTE, puis relancez.",
    )


def _moved_cells(called: str, count: int) -> Refused:
    cells_show = f"{count} cellules ne montrent" if count > 1 else "1 cellule ne montre"
    return Refused(
        "CHANGED_SINCE",
        f"{called} : {cells_show} plus ce que cette exécution y avait écrit. Je n'y touche pas.",
        next_step="Regardez ces lignes dans PRONOTE, et corrigez-les à la main s'il le faut.",
    )


def _found(people: list[Row], typed: list[TypedCell], run: str) -> tuple[list[Link], list[TypedCell]]:
    """The rows that show what was typed into them, as links to what was there before; and the cells that do not."""
    named: dict[tuple[str, str], list[Row]] = {}
    for row in people:
        named.setdefault((row.family_name, row.first_name), []).append(row)
    still, moved = [], []
    for cell in typed:
        namesakes = named.get((cell.family_name, cell.first_name), [])
        holders = [row for row in namesakes if row.cas_id == cell.after]
        if len(holders) == 1:
            account = Account(cell.before, cell.family_name, cell.first_name, profile=cell.profile)
            still.append(Link(account, holders[0], cell.after, cell.before, f"Comme avant l'exécution {run}"))
        elif holders or len(namesakes) != 1 or namesakes[0].cas_id != cell.before:
            moved.append(cell)
    return still, moved


def _put_back(
    walk: Walk[NoOptions],
    console: Console,
    profile: Profile,
    *,
    listing: Listing,
    still: list[Link],
    ledger: Ledger,
    total: int,
) -> Change:
    resources, called = console.resources, console.resources.called(profile)
    todo = cells(listing, still)
    ledger.plan(still)

    def reread() -> LinksState:
        now = resources.read(profile, resources.open(profile, filling=True))
        left = in_place(now, {cell.key: cell.before for cell in todo})
        ledger.read_again(link for cell, link in todo.items() if cell.key in left)
        return LinksState(in_place=len(left), sure=total)

    return Change(
        link.about_cells(called),
        LinksState(in_place=len(todo), sure=total),
        LinksState(in_place=0, sure=total),
        find_and_type(walk, resources, profile, listing=listing, todo=todo, ledger=ledger),
        reread,
        in_place="déjà comme avant cette exécution",
        independent=True,
        piecewise=True,
    )


# --- Durée des sessions --------------------------------------------------------------------------------------------


def _session_duration(
    walk: Walk[NoOptions], _school: School, _portal: Portal, console: Console, recorded: Recorded
) -> Body:
    console.home.open()
    held: dict[Kind, dict[str, DisconnectionState]] = {}
    for kind in reversed(KINDS):
        if any(about.startswith(duration.about(kind, "")[:-2]) for about in recorded.changes):
            walk.step(duration.NUMBERS[kind])
            held[kind] = duration.read_all(console, kind)
    places = {duration.about(kind, name): (kind, name) for kind, settings in held.items() for name in settings}
    changed: dict[tuple[Kind, str], DisconnectionState] = {}
    for about, was in reversed(list(recorded.changes.items())):
        if about not in places:
            yield _refusing(about, _gone(about), was.after, was.before)
            continue
        kind, name = places[about]
        if not isinstance(was.before, DisconnectionState):
            continue
        outcome = yield _back(
            about,
            was,
            held[kind][name],
            gestures={duration.NUMBERS[kind]: duration.setter(console, kind, name, was.before)},
            reread=duration.reader(console, kind, name),
        )
        if outcome.status == "changed":
            changed[kind, name] = was.before
    if changed:
        walk.read_again()
        duration.prove(console, held, changed)


def _gone(about: str) -> Refused:
    return Refused(
        "CHANGED_SINCE",
        f"{about} : PRONOTE ne connaît plus ce profil ou ce groupe.",
        next_step="Il a été renommé ou supprimé depuis : rien n'est à remettre.",
    )


BACK: Mapping[str, Back] = {
    activation.ACTIVATION.name: _activation,
    link.ACCOUNT_LINK.name: _account_link,
    duration.SESSION_DURATION.name: _session_duration,
}
