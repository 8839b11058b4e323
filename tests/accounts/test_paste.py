"""`--to-file`: the file to paste in PRONOTE's client."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from robot.accounts import Account, Link, Row, write_paste_file

pytestmark = pytest.mark.unit

ROW = Row(1, "Martin", "Léa", date(2008, 3, 12), "2nde 3")


def link(row: Row) -> Link:
    login = f"login.{row.key}"
    return Link(Account(login, row.family_name, row.first_name), row, "", login, "")


def test_the_file_writes_people_as_pronote_shows_them() -> None:
    other = Row(2, "PETIT", "Tom", profile="enseignants")
    file = write_paste_file([link(ROW), link(other)], [ROW, other], profile="eleves")
    assert file.data.decode("utf-8-sig") == (
        "Nom\tPrénom\tNé(e) le\tClasse\tIdentifiant CAS\r\nMartin\tLéa\t12/03/2008\t2nde 3\tlogin.1\r\n"
    )
    assert file.data.startswith(b"\xef\xbb\xbf")
    assert (len(file.written), file.left_out) == (1, ())


@pytest.mark.parametrize("born", [None, ROW.birth_date])
def test_a_link_that_an_import_could_give_to_a_namesake_is_left_out(born: date | None) -> None:
    namesake = replace(ROW, key=2, birth_date=born, first_name="LEA")
    file = write_paste_file([link(ROW)], [ROW, namesake], profile="eleves")
    assert file.written == ()
    assert "homonyme" in file.left_out[0][1]


def test_a_namesake_with_another_birth_date_does_no_harm() -> None:
    namesake = replace(ROW, key=2, birth_date=date(2009, 1, 1))
    assert len(write_paste_file([link(ROW)], [ROW, namesake], profile="eleves").written) == 1


@pytest.mark.parametrize("name", ["=cmd", "A\tB", 'A"B', "A\nB"])
def test_a_cell_that_would_be_misread_is_left_out_not_altered(name: str) -> None:
    row = replace(ROW, family_name=name)
    file = write_paste_file([link(row)], [row], profile="eleves")
    assert (file.written, len(file.left_out)) == ((), 1)


@pytest.mark.parametrize("school_class", ["=cmd|'/c calc'!A0", "+1", "-1", "@x", "＝1", " =1", "'=1"])
def test_a_class_that_a_spreadsheet_would_run_is_left_to_a_human(school_class: str) -> None:
    row = replace(ROW, school_class=school_class)
    file = write_paste_file([link(row)], [row], profile="eleves")
    assert (file.written, len(file.left_out)) == ((), 1)
    assert "cmd" not in file.data.decode()


@pytest.mark.parametrize("school_class", ["6E1", "3-1", "204", "2nde 3"])
def test_an_ordinary_class_is_pasted_exactly(school_class: str) -> None:
    row = replace(ROW, school_class=school_class)
    file = write_paste_file([link(row)], [row], profile="eleves")
    assert file.data.decode("utf-8-sig").splitlines()[1].split("\t")[3] == school_class
