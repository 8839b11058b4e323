"""`--to-file`: the sure links as a tab-separated file, for a PRONOTE client that a browser cannot reach.

What is not certain: importing « Identifiant CAS » by copy and paste is documented for PRONOTE Campus only. That the
secondary-school client offers the same import field is inferred. The same documentation says that a name spelled
otherwise creates a second person: the file therefore writes names, dates and classes as PRONOTE itself shows them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from robot.accounts.dates import write_date
from robot.accounts.names import NameKey, name_key
from robot.accounts.people import Row
from robot.accounts.results import Link
from robot.accounts.spreadsheet import is_formula, neutralise
from robot.profiles import Profile

COLUMNS = ("Nom", "Prénom", "Né(e) le", "Classe", "Identifiant CAS")


@dataclass(frozen=True, slots=True)
class PasteFile:
    """A file for one profile, and the links that a human must type because the file could hit another person."""

    data: bytes
    written: tuple[Link, ...]
    #: (link, why in French)
    left_out: tuple[tuple[Link, str], ...]


def write_paste_file(links: Iterable[Link], rows: Iterable[Row], *, profile: Profile) -> PasteFile:
    """The links of one profile: UTF-8 with its mark, tabs, CRLF, no quotes; dates dd/mm/yyyy.

    `rows` are all the rows of PRONOTE, from which namesakes are known: an import finds people by name and birth date,
    so a link whose row cannot be told from a namesake that way is left out. Left out too, as nothing may be altered
    here: cells with a tab or a line break, names and logins that a spreadsheet would take for something else, and
    classes that it would run. A class that it would only take for a number (« 6E1 ») is written: whole schools have
    such classes, and the file is pasted from a text editor.
    """
    table = [row for row in rows if row.profile == profile]
    names: Counter[NameKey] = Counter(name_key(row.family_name, row.first_name) for row in table)
    dated = Counter((name_key(row.family_name, row.first_name), row.birth_date) for row in table)
    lines = ["\t".join(COLUMNS)]
    written: list[Link] = []
    left_out: list[tuple[Link, str]] = []
    for link in links:
        row = link.row
        if row.profile != profile:
            continue
        key = name_key(row.family_name, row.first_name)
        cells = (row.family_name, row.first_name, write_date(row.birth_date), row.school_class or "", link.after)
        others_undated = dated[key, None] - (row.birth_date is None)
        if names[key] > 1 and (row.birth_date is None or others_undated or dated[key, row.birth_date] > 1):
            left_out.append((link, "Un homonyme ne s'en distingue pas par la date de naissance : à saisir à la main."))
        elif (
            any(neutralise(cell) != cell for cell in (*cells[:2], link.after))
            or any(is_formula(cell) for cell in cells)
            or any(char in cell for cell in cells for char in '\t\r\n"')
        ):
            left_out.append((link, "Une cellule serait mal comprise par un tableur : à saisir à la main."))
        else:
            lines.append("\t".join(cells))
            written.append(link)
    data = ("\r\n".join(lines) + "\r\n").encode("utf-8-sig")
    return PasteFile(data, tuple(written), tuple(left_out))
