"""« Lien entre les comptes »: every account that can be linked without doubt, and none other.

Whole lists on both sides are read before the first cell is written: who is who is decided on all profiles at once.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from flows.cells import find_and_type
from robot.accounts import (
    Export,
    Link,
    Matching,
    Row,
    SchoolDecisions,
    UnreadableDecisions,
    UnreadableExport,
    UnreadableFile,
    kept_file,
    match_exports,
    read_export,
    school_decisions,
    vocabulary,
    write_paste_file,
)
from robot.accounts.copied_rows import read_copied_rows
from robot.accounts.report import CELLS, DOUBTS, FATES, Ledger
from robot.config import PROFILES, Profile, School
from robot.errors import Refused, Usage
from robot.pages.pronote.people import cells, in_place, rows
from robot.procedure import Change, Flow, Outcome, Walk, option
from robot.products import Console, Portal, Resources
from robot.profiles import PROFILE_WORDS
from robot.states import ColumnState, LinksState, PreferenceState
from robot.widgets.grid import Listing

STEPS = {
    1: "Ouvrir le volet administration du site d'établissement",
    2: "Utilisateurs, puis Export des utilisateurs",
    3: "Choisir le profil et exporter au format CSV, profil par profil",
    4: "Ouvrir la console de PRONOTE et s'y connecter",
    5: "Paramètres, Préférences, Affichages",
    6: "Cocher Activer la gestion des identifiants ENT",
    7: "Ressources, puis la liste de chaque profil",
    8: "Trouver chaque personne et sa cellule Identifiant CAS",
    9: "Y taper le login de l'export d'ATRIUM",
}
#: Why a plan counts links that may be there: it shows no column.
UNSEEN: Final = (
    "la colonne « Identifiant CAS » est masquée, et les identifiants en place ne se voient pas ; "
    "avant d'écrire, le robot l'affiche, relit, puis recompte"
)
PREFERENCE: Final = "PRONOTE : préférence d'affichage"
LEDGER: Final = "ledger"
Body = Generator[Change, Outcome, None]


@dataclass(frozen=True)
class LinkOptions:
    """What the command may ask for besides."""

    #: The sure links become files to paste; nothing is typed into PRONOTE.
    to_file: bool = option(default=False)
    #: Profile → PRONOTE's list, copied from its client: no list is read in the browser.
    rows: Mapping[Profile, Path] = option(factory=dict, needs="to_file")
    #: Milliseconds per cell, for a site that asks to be handled gently.
    pace: int = option(default=0, excludes="to_file")


LinkWalk = Walk[LinkOptions]


def account_link(walk: LinkWalk, school: School, portal: Portal, console: Console) -> Body:
    """Steps 1 to 9 of the help page's section « Lien entre les comptes »."""
    exports = export_all(walk, portal)
    if walk.options.to_file:
        yield from to_file(walk, school, console, exports)
        return
    listings: dict[Profile, Listing] = {}
    walk.step(4)
    console.home.open()
    walk.step(5)
    held, managed = console.preferences.open(), PreferenceState(ent_ids=True)
    yield Change(
        about=PREFERENCE,
        before=held,
        after=managed,
        gestures={6: lambda: console.preferences.set(managed)},
        reread=lambda: opened_anew(console),
        in_place="la gestion des identifiants ENT est déjà cochée",
    )
    walk.step(7)
    for profile in PROFILES:
        yield from read_list(console.resources, profile, listings)
    people = [
        row for profile in PROFILES for row in rows(listings[profile], profile, console.resources.called(profile))
    ]
    ledger, matching = who_is_who(walk, school, exports, people)
    if (earlier := walk.memory.get(LEDGER)) is not None:
        ledger.take_up(earlier, matching.already)
    walk.memory[LEDGER] = ledger
    try:
        for profile in (chosen for chosen in PROFILES if chosen in school.profiles):
            yield fill_list(
                walk, console.resources, profile, listing=listings[profile], matching=matching, ledger=ledger
            )
    finally:
        for name, content in ledger.files().items():
            walk.save_file(name, content)


def export_all(walk: LinkWalk, portal: Portal) -> list[Export]:
    """Steps 1 to 3: ATRIUM's accounts of every profile. The files are gone as soon as they are read."""
    words = vocabulary(portal.labels)
    walk.step(1)
    portal.school_site.open()
    portal.school_site.open_administration()
    walk.step(2)
    portal.user_export.open()
    walk.step(3)
    exports = []
    with walk.private_folder() as folder:
        for profile in PROFILES:
            file = folder / f"{profile}.csv"
            portal.user_export.export(profile, file)
            try:
                exports.append(read_export(file.read_bytes(), profile=profile, words=words))
            except UnreadableExport as error:
                raise Refused(
                    f"EXPORT_{error.code.upper()}",
                    f"Export ATRIUM des {PROFILE_WORDS[profile]} : {error.sentence} Rien n'a été écrit dans PRONOTE.",
                    next_step="Faites une fois l'export à la main, ouvrez le fichier, et comparez.",
                ) from None
    count = sum(len(export.accounts) for export in exports)
    aside = sum(len(export.set_aside) for export in exports)
    walk.note(f"ATRIUM : {count} comptes exportés, {aside} écartés (doublons, à supprimer, illisibles).")
    return exports


def read_list(resources: Resources, profile: Profile, listings: dict[Profile, Listing]) -> Body:
    """Step 7: the whole list of one profile, its column « Identifiant CAS » shown."""
    sheet, shown = resources.open(profile), ColumnState(shown=True)

    def opened_anew() -> ColumnState:
        nonlocal sheet
        # A product that forgets its columns at each visit is asked for this one again: the list is read with it.
        sheet = resources.open(profile, filling=True)
        return resources.column(sheet)

    yield Change(
        about=about_list(resources.called(profile)),
        before=resources.column(sheet),
        after=shown,
        gestures={8: lambda: resources.set_column(profile, shown)},
        reread=opened_anew,
        in_place="la colonne est déjà affichée",
    )
    listings[profile] = resources.read(profile, sheet)


def who_is_who(walk: LinkWalk, school: School, exports: list[Export], people: list[Row]) -> tuple[Ledger, Matching]:
    """The sure links of all profiles, the agent's decisions applied; what is doubtful goes into the ledger."""
    folder = walk.home() / "decisions"
    decided = decisions_of(folder, school.uai)
    matching = match_exports(exports, people, decided.decisions)
    ledger = Ledger(
        school.name,
        doubts=tuple(
            doubt for doubt in matching.doubts if (doubt.rows or doubt.accounts)[0].profile in school.profiles
        ),
        unfit=decided.left(matching.unfit),
        set_aside=tuple(aside for export in exports for aside in export.set_aside),
        bad_lines=decided.bad_lines,
    )
    walk.leaves(doubts=len(ledger.doubts))
    walk.note(f"{len(ledger.doubts)} doutes à trancher : {DOUBTS}.")
    for sentence in decided.sentences(folder.name, school.uai, matching.unfit):
        walk.note(sentence)
    return ledger, matching


def fill_list(
    walk: LinkWalk,
    resources: Resources,
    profile: Profile,
    *,
    listing: Listing,
    matching: Matching,
    ledger: Ledger,
) -> Change:
    """Steps 8 and 9 for one profile: the cells that differ, and only those, hold their logins."""
    caption = resources.called(profile)
    links = [link for link in matching.links if link.row.profile == profile]
    already = sum(1 for link in matching.already if link.row.profile == profile)
    total = already + len(links)
    todo = cells(listing, links)
    ledger.plan(links)

    def reread() -> LinksState:
        now = resources.read(profile, resources.open(profile, filling=True))
        shown = in_place(now, {cell.key: cell.value for cell in todo})
        ledger.read_again(link for cell, link in todo.items() if cell.key not in shown)
        left, held = ledger.left(profile), len(shown)
        if left and held + sum(left.values()) == len(todo):
            why = ", ".join(f"{count} {FATES[fate]}" for fate, count in left.items())
            raise Refused(
                "CELLS_LEFT",
                f"{caption} : {held} identifiants écrits et relus ; {why}.",
                next_step=f"Voyez {CELLS} : le message de PRONOTE y est à côté de chaque ligne.",
            )
        return LinksState(in_place=already + held, sure=total)

    return Change(
        about=about_cells(caption),
        before=LinksState(in_place=already, sure=total),
        after=LinksState(in_place=total, sure=total),
        gestures=find_and_type(
            walk, resources, profile, listing=listing, todo=todo, ledger=ledger, pace=walk.options.pace
        ),
        reread=reread,
        in_place=f"les {total} liens sûrs sont déjà en place",
        independent=True,
        piecewise=True,
        provisional="" if resources.column(listing.sheet).shown else UNSEEN,
    )


def decisions_of(folder: Path, uai: str) -> SchoolDecisions:
    """The school's decisions, earlier ones included. Refused if a file cannot be read: nothing is guessed."""
    try:
        return school_decisions(folder, uai)
    except UnreadableDecisions as error:
        file = kept_file(uai) if error.kept else f"{uai}.csv"
        raise Refused(
            f"DECISIONS_{error.code.upper()}",
            f"{folder.name}/{file} : {error.sentence}",
            next_step="Corrigez ce fichier, ou retirez-le, puis relancez.",
        ) from None
    except OSError as error:
        raise Refused(
            "DECISIONS_UNREADABLE",
            f"Les décisions de l'établissement ne peuvent pas être lues ({error.strerror}).",
            next_step=f"Rendez {folder.name}/{uai}.csv et {folder.name}/{kept_file(uai)} lisibles, puis relancez.",
        ) from None


def to_file(walk: LinkWalk, school: School, console: Console, exports: list[Export]) -> Body:
    """The sure links as files ready to paste, PRONOTE's lists left alone: for a client that no browser can reach.

    PRONOTE's rows come from `--rows` (copied from its lists), else they are read in the browser.
    """
    given = walk.options.rows
    called = {profile: console.resources.called(profile) for profile in PROFILES}
    people: list[Row] = []
    if given:
        if missing := [name for name in PROFILES if name not in given]:
            raise Usage(
                "MISSING_ROWS",
                f"Il manque les lignes de PRONOTE pour : {', '.join(missing)}.",
                next_step="Copiez chaque liste dans un fichier et donnez les quatre : --rows eleves=eleves.txt …",
            )
        for profile in PROFILES:
            people += _copied(given[profile], profile, console.resources.columns())
    else:
        walk.step(4)
        console.home.open()
        walk.step(7)
        for profile in PROFILES:
            sheet = console.resources.open(profile)
            if not console.resources.column(sheet).shown:
                # Seen as empty, it would let the file write over identifiers that are there.
                raise Refused(
                    "COLUMN_HIDDEN",
                    f"Dans la liste {called[profile]}, la colonne « Identifiant CAS » n'est pas affichée.",
                    next_step="Affichez-la dans PRONOTE, puis relancez ; ou donnez les listes copiées avec --rows.",
                )
            people += rows(console.resources.read(profile, sheet), profile, called[profile])
    ledger, matching = who_is_who(walk, school, exports, people)
    ledger.plan([link for link in matching.links if _asked(school, link)])
    to_paste = 0
    for profile in (name for name in PROFILES if name in school.profiles):
        paste = write_paste_file(matching.links, people, profile=profile)
        if paste.written:
            walk.save_file(f"a-coller-{profile}.txt", paste.data)
        to_paste += len(paste.written)
        why = "homonymes, ou cellule qu'un tableur changerait"
        left = f" ; {len(paste.left_out)} à saisir à la main ({why})" if paste.left_out else ""
        walk.note(
            f"{console.resources.called(profile)} : {len(paste.written)} liens dans a-coller-{profile}.txt{left}."
        )
    walk.leaves(links_to_paste=to_paste)
    for name, content in ledger.files().items():
        walk.save_file(name, content)
    yield from ()


def _copied(file: Path, profile: Profile, columns: Mapping[str, Callable[[str], bool]]) -> list[Row]:
    """The rows of a copied list. Refused if the file cannot be read: nothing is guessed."""
    try:
        return read_copied_rows(file, profile, columns)
    except UnreadableFile as error:
        raise Refused(
            f"ROWS_{error.code.upper()}",
            f"{file.name} : {error.sentence}" if file.name not in error.sentence else error.sentence,
            next_step="Recopiez cette liste depuis PRONOTE, titres compris, puis relancez.",
        ) from None


def _asked(school: School, link: Link) -> bool:
    return link.row.profile in school.profiles


def about_list(called: str) -> str:
    """What the change of a list's columns is called."""
    return f"PRONOTE : liste {called}"


def about_cells(called: str) -> str:
    """What the change of a list's cells is called."""
    return f"{called} : identifiants CAS"


def opened_anew(console: Console) -> PreferenceState:
    console.home.open()
    return console.preferences.open()


ACCOUNT_LINK = Flow(
    "account-link",
    "Lien entre les comptes",
    STEPS,
    account_link,
    LinkOptions,
    aliases=("lien-comptes", "lien-des-comptes"),
)
