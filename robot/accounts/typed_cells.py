"""The cells that a run of « Lien entre les comptes » wrote, read back from its folder to be taken back."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from robot.accounts.readers import decode
from robot.accounts.report import COLUMNS, FATES
from robot.accounts.spreadsheet import restore
from robot.profiles import PROFILES, Profile


@dataclass(frozen=True, slots=True)
class TypedCell:
    """One cell « Identifiant CAS », and whose it is as PRONOTE's list named them."""

    profile: Profile
    family_name: str
    first_name: str
    before: str
    after: str


def read_typed_cells(data: bytes) -> tuple[TypedCell, ...]:
    """Those that were written and seen in the list, in the order of `cellules.csv`. UnreadableFile if it is not one."""
    found = []
    # Blanks around an identifier are a part of it: they are put back too.
    for cells in list(csv.reader(io.StringIO(decode(data)[0], newline=""), delimiter=";"))[1:]:
        cell = dict(zip(COLUMNS, map(restore, cells), strict=False))
        profile = next((known for known in PROFILES if known == cell.get("profil")), None)
        if profile is not None and cell.get("resultat") == FATES["kept"]:
            found.append(TypedCell(profile, cell["nom"], cell["prenom"], cell["avant"], cell["apres"]))
    return tuple(found)
