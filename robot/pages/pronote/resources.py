"""« Ressources › Élèves (Responsables, Professeurs, Personnels) › Liste » (help page: Lien entre les comptes 7-9).

Known limit: these lists belong to the Windows client (strongly inferred); a browser finds them only where an
installation shows them there, as the simulator does.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from robot.config import Profile
from robot.pages.product import Product
from robot.pages.pronote.menus import Menus
from robot.widgets import dialog, grid
from robot.widgets.grid import Cell, Filled, Listing, Sheet, chooser
from robot.widgets.grid.filling import Told
from robot.widgets.grid.lanes import LANES, Lane
from robot.widgets.sight import View, matching

CAS_ID = "column_cas_id"
NAME = ("column_family_name", "column_first_name")
COLUMNS = (*NAME, "column_birth_date", "column_class", CAS_ID)


class Resources:
    """PRONOTE's lists of people, one per profile."""

    #: How the report words a list.
    CAPTIONS: Final[Mapping[Profile, str]] = {
        "eleves": "Élèves",
        "responsables": "Responsables",
        "enseignants": "Professeurs",
        "personnels": "Personnels",
    }

    def __init__(self, console: Product, menus: Menus) -> None:
        self._screen = console.screen
        self._labels = console.labels
        self._menus = menus

    def open(self, profile: Profile) -> Sheet:
        """The list is shown (step 7), as the server holds it now."""
        with self._screen.personal_data():
            return self._menus.open(
                "menu_resources",
                f"resource_{profile}",
                "menu_list",
                accept=self._drawn(),
                accepted=f"la liste {self.CAPTIONS[profile]}",
                known_by=lambda view: matching(view, self._labels[NAME[0]]),
                optional=True,
            )

    def _sheet(self) -> Sheet | None:
        wanted = {name: self._labels[name] for name in COLUMNS}
        return grid.find(self._screen, wanted, needed=NAME, filled=CAS_ID)

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
            empty = time.monotonic() - start > self._screen.patience.soon and self._screen.traffic.settled
            return sheet if empty or sheet.eye("signature") else None

        return found

    def shows_cas_id(self, sheet: Sheet) -> bool:
        """The list shows the column « Identifiant CAS »."""
        return CAS_ID in sheet.columns

    def show_cas_id(self, profile: Profile) -> None:
        """The open list shows the column « Identifiant CAS » (step 8). Refused if the list does not offer it."""

        def shown(_view: View) -> bool:
            sheet = self._sheet()
            return sheet is not None and self.shows_cas_id(sheet)

        with self._screen.personal_data():
            chooser.show(self._screen, self._labels[CAS_ID], accept=shown, what=self.CAPTIONS[profile])

    def read(self, profile: Profile, sheet: Sheet) -> Listing:
        """Every row of the open list. Refused (LIST_CHANGES) if somebody else changes it meanwhile."""
        with self._screen.personal_data():
            return grid.read(sheet, what=self.CAPTIONS[profile])

    def fill(
        self,
        profile: Profile,
        listing: Listing,
        cells: Sequence[Cell],
        *,
        told: Told,
        pace: int = 0,
        ways: Sequence[Lane] = LANES,
    ) -> Filled:
        """Those cells of « Identifiant CAS » hold their logins (steps 8 and 9), or `told` heard why not.

        Raises as `grid.fill`; ExclusiveUse at once if the base is read-only.
        """
        screen, what = self._screen, self.CAPTIONS[profile]
        with screen.personal_data(), screen.watch.bulk():
            if screen.look().says(self._labels["exclusive_mode"]):
                raise screen.told(dialog.exclusive_use())
            return grid.fill(listing, cells, column=CAS_ID, name=NAME, what=what, told=told, pace=pace, ways=ways)
