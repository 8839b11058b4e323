"""What the agent reads after linking: the doubts, every cell before → after, and one page that shows both.

These files name people, minors among them: they are for the agent, lie in the run's own folder, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from robot.accounts.dates import write_date
from robot.accounts.decisions import BadLine, write_doubts
from robot.accounts.people import SetAside
from robot.accounts.results import Doubt, Link, Unfit
from robot.accounts.spreadsheet import write_csv
from robot.page import date_and_time, render
from robot.profiles import PROFILE_WORDS, Profile

Fate = Literal["planned", "kept", "unkept", "refused", "moved", "lost"]
FATES: dict[Fate, str] = {
    "planned": "à écrire",
    "kept": "écrit et relu",
    "unkept": "écrit, mais plus là quand la liste est relue",
    "refused": "refusé par PRONOTE",
    "moved": "changé par quelqu'un d'autre entre-temps",
    "lost": "ligne introuvable, ou en double",
}
COLUMNS = ("profil", "nom", "prenom", "naissance", "classe", "avant", "apres", "resultat", "message", "pourquoi")
DOUBTS, CELLS, PAGE = "doutes.csv", "cellules.csv", "comptes.html"


@dataclass
class Ledger:
    """Everything that one run of « Lien entre les comptes » has to tell."""

    school: str
    links: dict[tuple[str, str | int], Link] = field(default_factory=dict)
    #: What became of each link's cell, and PRONOTE's message.
    fates: dict[tuple[str, str | int], tuple[Fate, str]] = field(default_factory=dict)
    already: dict[str, int] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()
    unfit: tuple[Unfit, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    bad_lines: tuple[BadLine, ...] = ()

    def plan(self, links: Iterable[Link]) -> None:
        """These cells are to be written."""
        for link in links:
            self.links[link.row.profile, link.row.key] = link
            self.fates[link.row.profile, link.row.key] = "planned", ""

    def take_up(self, earlier: Ledger, in_place: Iterable[Link]) -> None:
        """What an earlier walk of the same run was to write and is in place now is told here too, before the rest.

        Logins tell them apart: a row's key is its place, and the list may have moved meanwhile.
        """
        held = {(link.row.profile, link.after) for link in in_place}
        for (profile, key), link in earlier.links.items():
            if (profile, link.after) in held:
                self.links[profile, f"earlier {key}"] = link
                self.fates[profile, f"earlier {key}"] = "kept", earlier.fates[profile, key][1]

    def record(self, link: Link, fate: Fate, message: str = "") -> None:
        """What became of one cell."""
        self.fates[link.row.profile, link.row.key] = fate, message

    def read_again(self, missing: Iterable[Link]) -> None:
        """The list, read anew, does not show these: what was seen as it was typed was not kept."""
        for link in missing:
            fate, message = self.fates[link.row.profile, link.row.key]
            if fate == "kept":
                self.record(link, "unkept", message)

    def left(self, profile: Profile) -> dict[Fate, int]:
        """Cells of one profile that were not written although they should be, counted by reason."""
        counts: dict[Fate, int] = {}
        for (where, _), (fate, _) in self.fates.items():
            if where == profile and fate not in ("kept", "unkept", "planned"):
                counts[fate] = counts.get(fate, 0) + 1
        return counts

    def files(self) -> dict[str, bytes]:
        """File name → content: the doubts in the shape of decisions.csv, the cells, and the page."""
        page = render(
            "robot.accounts",
            "comptes.html",
            ledger=self,
            # What went wrong comes before the rest.
            links=sorted(self.links.items(), key=lambda pair: self.fates[pair[0]][0] in ("kept", "planned")),
            fates=FATES,
            words=PROFILE_WORDS,
            date=write_date,
            when=date_and_time(datetime.now().astimezone()),
        )
        return {DOUBTS: write_doubts(self.doubts), CELLS: self.cells_file(), PAGE: page.encode("utf-8")}

    def cells_file(self) -> bytes:
        """Every cell before → after, and what became of it: what `typed_cells` reads back."""
        return write_csv(COLUMNS, self._cells())

    def _cells(self) -> list[tuple[str, ...]]:
        lines: list[tuple[str, ...]] = []
        for key, link in self.links.items():
            row, (fate, message) = link.row, self.fates[key]
            who = (row.family_name, row.first_name, write_date(row.birth_date), row.school_class or "")
            lines.append((row.profile, *who, link.before, link.after, FATES[fate], message, link.why))
        return lines
