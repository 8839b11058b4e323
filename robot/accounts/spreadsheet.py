"""CSV files that Excel on a French Windows opens well: semicolons, UTF-8 with its mark, no cell taken for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

#: A cell that a spreadsheet would run, blanks before it or not.
_FORMULA = re.compile(r"['\s]*[=+\-@＝＋－＠]|'*[\t\r\n]")
#: A cell that it would turn into a number or a date (the class « 2E3 », « 3-1 », « 04 »).
_NUMBER = re.compile(r"'*(\d+[eE]\d+$|\d{1,2}[/.\-]\d{1,3}$|0\d+$)")


def is_formula(cell: str) -> bool:
    """Whether a spreadsheet would run the cell."""
    return _FORMULA.match(cell) is not None


def _taken_for_another(cell: str) -> bool:
    return is_formula(cell) or _NUMBER.match(cell) is not None


def neutralise(cell: str) -> str:
    """The cell, with an apostrophe in front if a spreadsheet would take it for a formula, a number or a date."""
    return f"'{cell}" if _taken_for_another(cell) else cell


def restore(cell: str) -> str:
    """What `neutralise` was given."""
    return cell[1:] if cell.startswith("'") and _taken_for_another(cell) else cell


def write_csv(header: Sequence[str], lines: Iterable[Sequence[str]]) -> bytes:
    """The file: UTF-8 with its byte-order mark, semicolons, CRLF, cells neutralised."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([neutralise(cell) for cell in line] for line in lines)
    return text.getvalue().encode("utf-8-sig")
