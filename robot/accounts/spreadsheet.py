"""CSV files that Excel on a French Windows opens well: semicolons, UTF-8 with its mark, no cell taken for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

#: A cell that a spreadsheet would run as a formula, or turn into a number or a date (the class « 2E3 », « 3-1 »).
_TAKEN_FOR_ANOTHER = re.compile(r"'*([=+\-@＝＋－＠\t\r\n]|\d+[eE]\d+$|\d{1,2}[/.\-]\d{1,3}$)")


def neutralise(cell: str) -> str:
    """The cell, with an apostrophe in front if a spreadsheet would take it for a formula, a number or a date."""
    return f"'{cell}" if _TAKEN_FOR_ANOTHER.match(cell) else cell


def restore(cell: str) -> str:
    """What `neutralise` was given."""
    return cell[1:] if cell.startswith("'") and _TAKEN_FOR_ANOTHER.match(cell) else cell


def write_csv(header: Sequence[str], lines: Iterable[Sequence[str]]) -> bytes:
    """The file: UTF-8 with its byte-order mark, semicolons, CRLF, cells neutralised."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([neutralise(cell) for cell in line] for line in lines)
    return text.getvalue().encode("utf-8-sig")
