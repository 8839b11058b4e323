"""Birth dates as French files write them. What is not written so is not read: 03/04/08 has several meanings."""

from __future__ import annotations

import re
from datetime import date

_FRENCH = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4})", re.ASCII)
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
#: 01/01/1900 is how several programs write « not known ».
_OLDEST_YEAR = 1901


def read_date(text: str) -> date | None:
    """The date written dd/mm/yyyy (also with « - » or « . ») or yyyy-mm-dd; None for an empty cell.

    Raises ValueError for anything else, for dates that do not exist, and for years before 1901.
    """
    if not text:
        return None
    if match := _FRENCH.fullmatch(text):
        born = date(int(match[4]), int(match[3]), int(match[1]))
    elif match := _ISO.fullmatch(text):
        born = date(int(match[1]), int(match[2]), int(match[3]))
    else:
        raise ValueError(text)
    if born.year < _OLDEST_YEAR:
        raise ValueError(text)
    return born


def is_month_first(text: str) -> bool:
    """Whether the date only exists when the month comes first: « 03/25/2008 »."""
    match = _FRENCH.fullmatch(text)
    return match is not None and int(match[1]) <= 12 < int(match[3]) <= 31  # noqa: PLR2004 - months and days


def write_date(born: date | None) -> str:
    """dd/mm/yyyy, or nothing."""
    return f"{born.day:02}/{born.month:02}/{born.year:04}" if born else ""
