"""A « Ressources » list as people: what matching compares, and the cells that a link fills."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from robot.accounts import Link, Row
from robot.accounts.dates import read_date
from robot.accounts.names import apart
from robot.config import Profile
from robot.errors import Refused
from robot.pages.pronote.resources import CAS_ID
from robot.widgets.grid import Cell, Listing


def rows(listing: Listing, profile: Profile, what: str) -> list[Row]:
    """The people of a list, in its order; a row's key is its place, 0 for the first.

    Refused (DATE_UNREAD) naming the line if a birth date cannot be read: taking it for unknown could make a false link.
    """
    columns = listing.sheet.columns
    named = [columns[key] for key in listing.sheet.naming]
    birth, group, cas = (columns.get(key) for key in ("column_birth_date", "column_class", CAS_ID))
    people: list[Row] = []
    for number, line in enumerate(listing.lines):
        try:
            born = read_date(line.text(birth).strip())
        except ValueError:
            raise Refused(
                "DATE_UNREAD",
                f"Liste {what}, ligne {number + 1} : la date de naissance ne se lit pas.",
                next_step="Corrigez-la dans PRONOTE (jj/mm/aaaa), puis relancez.",
            ) from None
        names = [line.text(column).strip() for column in named]
        family, first = names if len(names) > 1 else apart(names[0] if apart(names[0])[1] else line.inked or names[0])
        people.append(
            Row(
                key=number,
                family_name=family,
                first_name=first,
                birth_date=born,
                school_class=line.text(group).strip() or None,
                cas_id=line.text(cas),
                profile=profile,
            )
        )
    return people


def cells(listing: Listing, links: Iterable[Link]) -> dict[Cell, Link]:
    """The cells to fill for those links, in the order of the links."""
    return {Cell(listing.lines[int(link.row.key)].key, link.before, link.after): link for link in links}


def in_place(listing: Listing, identifiers: Mapping[str, str]) -> set[str]:
    """The keys of the rows that show their identifier, of those (row key → identifier)."""
    column = listing.sheet.columns.get(CAS_ID)
    shown = {line.key: line.text(column) for line in listing.lines}
    return {key for key, identifier in identifiers.items() if shown.get(key) == identifier}
