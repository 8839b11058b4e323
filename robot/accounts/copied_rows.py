"""PRONOTE's rows as a person copies them from its list (Ctrl+A, Ctrl+C, pasted into a file): for `--to-file`.

The first line holds the captions, the separator is a tab (« ; » and « , » are read too). « Nom », « Prénom » (or
both in one) and « Identifiant CAS » must be there: without the last one, nobody could tell what is already linked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from robot.accounts.dates import read_date
from robot.accounts.names import apart
from robot.accounts.people import Row
from robot.accounts.problems import UnreadableFile
from robot.accounts.readers import SEPARATORS, decode, records
from robot.profiles import Profile

CAS_ID, FULL_NAME = "column_cas_id", "column_full_name"
NEEDED = ("column_family_name", "column_first_name", CAS_ID)


def read_copied_rows(file: Path, profile: Profile, columns: Mapping[str, Callable[[str], bool]]) -> list[Row]:
    """The rows of one list; `columns` says for each label whether a caption is its own.

    Raises UnreadableFile (codes of `decode` and `records`; `missing_columns`, `ambiguous_columns`, `bad_birth_date`,
    `truncated`) naming the line; OSError if there is no such file.
    """
    text, _ = decode(file.read_bytes())
    head = text.lstrip("\ufeff\r\n").splitlines()[0]
    table = list(records(text, max(SEPARATORS, key=head.count)))
    captions = [cell.strip() for cell in table[0].cells]
    at: dict[str, int] = {}
    for name, matches in columns.items():
        found = [number for number, caption in enumerate(captions) if caption and matches(caption)]
        if len(found) > 1:
            raise UnreadableFile("ambiguous_columns", f"{file.name} : deux colonnes « {captions[found[0]]} ».", head)
        if found:
            at[name] = found[0]
    needed = (FULL_NAME, CAS_ID) if FULL_NAME in at else NEEDED
    if missing := [name for name in needed if name not in at]:
        raise UnreadableFile(
            "missing_columns",
            f"{file.name} : il manque une colonne parmi Nom, Prénom et Identifiant CAS ({len(missing)} non trouvées). "
            "Affichez-la dans la liste de PRONOTE, puis copiez la liste avec ses titres.",
            head,
        )
    rows = []
    for number, record in enumerate(table[1:]):
        if len(record.cells) <= max(at.values()):
            raise UnreadableFile("truncated", f"{file.name}, ligne {record.line} : il manque des colonnes.", "")
        cell = {name: record.cells[place].strip() for name, place in at.items()}
        try:
            born = read_date(cell.get("column_birth_date", ""))
        except ValueError:
            raise UnreadableFile(
                "bad_birth_date", f"{file.name}, ligne {record.line} : la date de naissance ne se lit pas.", ""
            ) from None
        family, first = apart(cell[FULL_NAME]) if FULL_NAME in at else (cell[NEEDED[0]], cell[NEEDED[1]])
        rows.append(
            Row(
                key=number,
                family_name=family,
                first_name=first,
                birth_date=born,
                school_class=cell.get("column_class") or None,
                cas_id=cell[CAS_ID],
                profile=profile,
            )
        )
    return rows
