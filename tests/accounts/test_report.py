"""The files of a run that an agent opens in a spreadsheet."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from robot.accounts import Account, Link, Row, match, read_decisions
from robot.accounts.report import CELLS, DOUBTS, Ledger

pytestmark = pytest.mark.unit

NASTY = "=cmd|'/c calc'!A0"
RUN = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")


def test_no_cell_of_a_file_that_a_spreadsheet_opens_is_a_formula() -> None:
    """Whatever a person, a class, an identifier or a site's message is called."""
    born = date(2008, 3, 12)
    row = Row(1, NASTY, " @Léa", born, NASTY, cas_id="+33")
    account = Account("lea.martin", NASTY, " @Léa", born, f" {NASTY}", line=2)
    matching = match([account], [row])
    ledger = Ledger("École", doubts=matching.doubts)
    link = Link(account, row, "", "lea.martin", "-1")
    ledger.plan([link])
    ledger.record(link, "refused", f"-{NASTY}")
    files = ledger.files()
    for name in (DOUBTS, CELLS):
        lines = list(csv.reader(io.StringIO(files[name].decode("utf-8-sig"), newline=""), delimiter=";"))
        assert len(lines) > 1, name
        assert [cell for line in lines for cell in line if cell.strip(" \xa0").startswith(RUN)] == [], name


def test_a_line_about_a_class_like_a_formula_is_read_back_as_it_was() -> None:
    row = Row(1, "MARTIN", "Léa", None, NASTY)
    accounts = [Account("a", "MARTIN", "Léa", line=2), Account("b", "MARTIN", "Léa", line=3)]
    doubts = Ledger("École", doubts=match(accounts, [row]).doubts).files()[DOUBTS].decode("utf-8-sig")
    decided = read_decisions(doubts.replace(";b;;", ";b;lier;").encode("cp1252"))
    (link,) = match(accounts, [row], decided.decisions).links
    assert (link.after, link.row.school_class) == ("b", NASTY)
