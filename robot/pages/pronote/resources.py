"""« Ressources › Élèves (Responsables, Professeurs, Personnels) › Liste » (help page: Lien entre les comptes 7-9).

Known limit: these lists belong to the Windows client (strongly inferred); a browser finds them only where an
installation shows them there, as the simulator does.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from robot.accounts.names import apart
from robot.config import PROFILES, Profile
from robot.errors import Drift
from robot.pages.landmarks import Landmarks, caption
from robot.pages.menus import Menus
from robot.pages.product import Product
from robot.states import ColumnState
from robot.widgets import dialog, grid
from robot.widgets.grid import Cell, Filled, Listing, Sheet, chooser
from robot.widgets.grid.job import OnCell
from robot.widgets.grid.lanes import LANES, Lane
from robot.widgets.sight import Seen, View, matching

CAS_ID = "column_cas_id"
NAME = ("column_family_name", "column_first_name")
FULL_NAME = "column_full_name"
#: What says who a line is: two columns, or both names in one.
NAMED = (NAME, (FULL_NAME,))
#: How the report words a list.
CAPTIONS: Mapping[Profile, str] = {
    "eleves": "Élèves",
    "responsables": "Responsables",
    "enseignants": "Professeurs",
    "personnels": "Personnels",
}
COLUMNS = (*NAME, FULL_NAME, "column_birth_date", "column_class", CAS_ID)


def _path(profile: Profile) -> tuple[str, ...]:
    return "menu_resources", f"resource_{profile}", f"menu_list_{profile}"


def _of_people(sheet: Sheet) -> bool:
    return any(apart(one)[1] for one in sheet.eye("people"))


def _same_list(what: str, other: str) -> Drift:
    return Drift(
        "SAME_LIST",
        f"La liste {what} montre les mêmes lignes que la liste {other} : je ne sais pas laquelle des deux est ouverte.",
        next_step="Ouvrez les deux listes à la main et comparez. Si elles diffèrent, transmettez la capture à la "
        "personne qui maintient le robot.",
        expected=f"la liste {what}",
        found=f"les lignes de la liste {other}",
    )


class Resources:
    """PRONOTE's lists of people, one per profile."""

    shows_people = True

    def __init__(self, console: Product, menus: Menus, begin: Callable[[], None]) -> None:
        self._begin = begin
        self._screen = console.screen
        self._labels = console.labels
        self._menus = menus
        #: The way in which a list was filled last, and the cells that it then showed so.
        self._filled: dict[Profile, tuple[Lane, set[Cell]]] = {}
        #: The rows of each list as they were read last.
        self._read: dict[Profile, tuple[str, ...]] = {}

    def open(self, profile: Profile, *, filling: bool = False) -> Sheet:
        """The list is shown (step 7), as the server holds it now; when `filling`, with « Identifiant CAS » (step 8).

        Some products forget at each visit which columns were chosen.
        """
        with self._screen.personal_data():
            sheet: Sheet = self._menus.open(
                *_path(profile),
                accept=self._drawn(),
                accepted=f"la liste {CAPTIONS[profile]}",
                known_by=self._heads,
                optional=True,
                way=f"list_{profile}",
            )
            if not filling or self.column(sheet).shown:
                return sheet
            if self._screen.glimpse(self._fillable) is None:
                self.set_column(profile, ColumnState(shown=True))
            found: Sheet = self._screen.wait(self._fillable, f"la colonne {self._labels[CAS_ID]}")
        return found

    def _fillable(self, _view: View) -> Sheet | None:
        """The list, once it shows the column to fill."""
        sheet = self._sheet()
        return sheet if sheet is not None and self.column(sheet).shown else None

    def _sheet(self) -> Sheet | None:
        wanted = {name: self._labels[name] for name in COLUMNS}
        find = partial(grid.find, self._screen, wanted, filled=CAS_ID)
        # « Nom » alone heads both names where rows show them so; else that is a list of something else.
        return find(needed=NAMED) or find(needed=(NAME[:1],), tells=_of_people)

    def _heads(self, view: View) -> list[Seen]:
        return matching(view, self._labels[NAME[0]]) or matching(view, self._labels[FULL_NAME])

    def _drawn(self) -> Callable[[View], Sheet | None]:
        """A finder of the list once its first rows are drawn: captions come first. An empty list is one too."""
        start = 0.0

        def found(_view: View) -> Sheet | None:
            nonlocal start
            sheet = self._sheet()
            if sheet is None:
                return None
            start = start or time.monotonic()
            # One that shows no row for so long has none.
            empty = time.monotonic() - start > self._screen.patience.soon and self._screen.traffic.idle
            return sheet if empty or sheet.eye("signature") else None

        return found

    def called(self, profile: Profile) -> str:
        """The list's name, as PRONOTE's menu writes it."""
        return CAPTIONS[profile]

    def columns(self) -> Mapping[str, Callable[[str], bool]]:
        """What recognises the heading of each column that matching compares, and of « Identifiant CAS »."""
        return {name: self._labels[name].matches for name in COLUMNS}

    def column(self, sheet: Sheet) -> ColumnState:
        """Whether the list shows the column « Identifiant CAS »."""
        return ColumnState(shown=CAS_ID in sheet.columns)

    def set_column(self, profile: Profile, wanted: ColumnState) -> None:
        """The open list shows the column « Identifiant CAS » (step 8), or not. Refused if it does not offer it."""

        def reached(_view: View) -> bool:
            sheet = self._sheet()
            return sheet is not None and self.column(sheet) == wanted

        with self._screen.personal_data():
            what, label = CAPTIONS[profile], self._labels[CAS_ID]
            chooser.choose(self._screen, label, shown=wanted.shown, accept=reached, what=what, headings=self._heads)

    def read(self, profile: Profile, sheet: Sheet) -> Listing:
        """Every row of the open list. Refused (LIST_CHANGES) if somebody else changes it meanwhile; Drift (SAME_LIST)
        if it shows, row for row, what another profile's list showed.
        """
        with self._screen.personal_data():
            listing = grid.read(sheet, what=CAPTIONS[profile])
            people = tuple(line.key for line in listing.lines)
            twin = next((one for one, seen in self._read.items() if one != profile and seen == people), None)
            if twin is not None and len(people) > 1:
                raise self._screen.error_with_screenshot(_same_list(CAPTIONS[profile], CAPTIONS[twin]))
            self._read[profile] = people
            return listing

    def fill(
        self,
        profile: Profile,
        listing: Listing,
        cells: Sequence[Cell],
        *,
        on_cell: OnCell,
        pace: int = 0,
        ways: Sequence[Lane] = LANES,
    ) -> Filled:
        """Those cells of « Identifiant CAS » hold their logins (steps 8 and 9), or `on_cell` heard why not.

        Raises as `grid.fill`; ExclusiveUse at once if the base is read-only.
        """
        screen, what = self._screen, CAPTIONS[profile]
        with screen.personal_data(), screen.watch.bulk():
            if screen.look().says(self._labels["exclusive_mode"]):
                raise screen.error_with_screenshot(dialog.exclusive_use())
            if (before := self._filled.get(profile)) and before[1] & set(cells):
                # The list showed these cells as filled, and does not now that it was opened anew: by another way, then.
                ways = ways[ways.index(before[0]) + 1 :] or ways
            kept: set[Cell] = set()

            def told(cell: Cell, fate: grid.Fate, said: str) -> None:
                if fate == "kept":
                    kept.add(cell)
                on_cell(cell, fate, said)

            filled = grid.fill(
                listing, cells, column=CAS_ID, name=listing.sheet.naming, what=what, on_cell=told, pace=pace, ways=ways
            )
            self._filled[profile] = filled.lane, kept
            return filled

    def landmarks(self) -> list[Landmarks]:
        """Each list's headings, and « Identifiant CAS » or the button that shows it."""
        return [
            Landmarks(
                "Lien entre les comptes 7-8",
                f"Ressources, {self._labels[f'resource_{profile}'].what}",
                partial(self._seen, profile),
                seeks=(*_path(profile), *NAME, CAS_ID, "column_chooser"),
                path=_path(profile),
                optional=True,
                way=f"list_{profile}",
                begin=self._begin,
                goal=self._headed,
                named=(f"resource_{profile}",),
            )
            for profile in PROFILES
        ]

    def _headed(self, view: View) -> bool:
        return any(all(caption(view, self._labels[key]) for key in names) for names in NAMED)

    def _seen(self, profile: Profile) -> dict[str, str]:
        self._menus.open(
            *_path(profile),
            accept=self._heads,
            accepted=str(self._labels[NAME[0]]),
            known_by=self._heads,
            optional=True,
            way=f"list_{profile}",
        )
        view = self._screen.look()
        chooses = chooser.button(view, self._labels, self._heads(view))
        chosen = "à afficher avec le choix des colonnes" if chooses else ""
        sheet = self._sheet()
        name = sheet.naming if sheet is not None else NAME
        headings = {self._labels[key].what: caption(view, self._labels[key]) for key in (*name, CAS_ID)}
        cas = self._labels[CAS_ID].what
        return {**headings, cas: headings[cas] or chosen}
