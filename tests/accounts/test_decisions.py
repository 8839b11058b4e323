"""decisions.csv: what is read, what is refused line by line, what is applied, and what no longer fits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from robot.accounts import (
    PROFILES,
    Account,
    Decision,
    Decisions,
    Matching,
    Profile,
    Row,
    SetAside,
    UnreadableDecisions,
    match,
    read_decisions,
    write_decisions,
    write_doubts,
)
from robot.accounts.spreadsheet import neutralise, restore

pytestmark = pytest.mark.unit

HEADER = "profil;nom;prenom;naissance;classe;login;decision;remarque\r\n"
D1, D2 = date(2008, 3, 12), date(2008, 9, 1)
LEA = Account("lea.martin", "MARTIN", "Léa", D1, "2DE3")
ROW = Row(1, "Martin", "Lea", D1, "2nde 3")
LINK = Decision("eleves", "Martin", "Lea", "lier", "lea.martin")


def read(lines: str, encoding: str = "utf-8-sig") -> Decisions:
    return read_decisions((HEADER + lines).encode(encoding))


def pairs(matching: Matching) -> set[tuple[str, str | int]]:
    return {(link.account.login, link.row.key) for link in matching.links}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_decision_is_read(encoding: str) -> None:
    read_ = read("eleves;Martin;Léa;12/03/2008;2nde 3;lea.martin;Lier;vu avec la mère\r\n", encoding)
    (one,) = read_.decisions
    assert one == Decision(
        "eleves", "Martin", "Léa", "lier", "lea.martin", "12/03/2008", "2nde 3", "vu avec la mère", line=2
    )


@pytest.mark.parametrize(
    ("cell", "profile"),
    [
        # as these files are written now, and as they were up to version 0.2.0
        *((profile, profile) for profile in PROFILES),
        ("eleve", "eleves"),
        ("responsable", "responsables"),
        ("enseignant", "enseignants"),
        ("personnel", "personnels"),
        # as a hand writes them
        ("Élève", "eleves"),
        ("ÉLÈVES", "eleves"),
        ("Responsable", "responsables"),
        ("ENSEIGNANTS", "enseignants"),
        (" Personnel ", "personnels"),
        ("Parents d'élèves", "responsables"),
    ],
)
def test_a_profile_is_understood_as_it_is_written_now_and_as_it_was_before(cell: str, profile: Profile) -> None:
    read_ = read(f"{cell};Martin;Léa;;;lea.martin;lier;\r\n")
    assert ([one.profile for one in read_.decisions], read_.bad_lines) == ([profile], ())
    assert write_decisions(read_.decisions).decode("utf-8-sig").splitlines()[1].startswith(f"{profile};")


def test_a_cell_that_names_two_profiles_names_none() -> None:
    assert [one.code for one in read("Eleve, Parent;Martin;Léa;;;lea.martin;lier;\r\n").bad_lines] == [
        "unknown_profile"
    ]


def test_an_undecided_line_waits() -> None:
    read_ = read("eleves;Martin;Léa;;;lea.martin;;\r\n")
    assert (read_.decisions, read_.bad_lines, read_.waiting) == ((), (), 1)


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("eleves;Martin;Léa;;;lea.martin;peut-être;", "n'existe pas"),
        ("cuisinier;Martin;Léa;;;lea.martin;lier;", "profil"),
        ("eleves;Martin;Léa;12/03/08;;lea.martin;lier;", "date de naissance"),
        ("eleves;Martin;Léa;31/02/2008;;lea.martin;lier;", "date de naissance"),
        ("eleves;Martin;;;;lea.martin;lier;", "nom ou le prénom"),
        ("eleves;;;;;lea.martin;lier;", "demande le nom"),
        ("eleves;Martin;Léa;;;;lier;", "demande le nom"),
        ("eleves;Martin;Léa;;;;remplacer;", "demande le nom"),
        ("eleves;;;;;;ignorer;", "ignorer"),
        ("eleves;Martin;Léa;;;=cmd;lier;", "login refusé"),
        ("eleves;Martin;Léa;;;a b;lier;", "login refusé"),
    ],
)
def test_a_bad_line_is_named_and_not_applied(line: str, part: str) -> None:
    read_ = read(line + "\r\n")
    assert read_.decisions == ()
    assert read_.bad_lines[0].line == 2
    assert part in read_.bad_lines[0].sentence
    assert read_.bad_lines[0].sentence.startswith("Ligne 2 : ")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"profil;nom;prenom;login\r\n", "missing_columns"),
        (b"profil;nom;nom;prenom;login;decision\r\n", "ambiguous_columns"),
        (b'profil;nom;prenom;login;decision\r\n"eleves;a;b;c;lier', "bad_quotes"),
    ],
)
def test_an_unreadable_file_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(UnreadableDecisions) as caught:
        read_decisions(data)
    assert caught.value.code == code


# -- applying ---------------------------------------------------------------------------------------------------------


def test_a_decision_prevails_over_name_date_class_and_namesakes() -> None:
    row = Row(7, "Haddad", "Sofia", D2, "TLE 1")
    matching = match(
        [LEA, replace(LEA, login="b")], [row, ROW], [replace(LINK, family_name="HADDAD", first_name="sofia")]
    )
    assert pairs(matching) == {("lea.martin", 7)}
    assert matching.links[0].decision is not None
    assert matching.links[0].why.startswith("Décision humaine")


def test_a_decision_already_done_changes_nothing() -> None:
    matching = match([LEA], [replace(ROW, cas_id="lea.martin")], [LINK])
    assert (matching.links, len(matching.already), matching.unfit) == ((), 1, ())


def test_an_identifier_in_place_takes_the_word_remplacer() -> None:
    row = replace(ROW, cas_id="ancien")
    refused = match([LEA], [row], [LINK])
    assert (refused.links, [one.code for one in refused.unfit]) == ((), ["needs_replace"])
    (link,) = match([LEA], [row], [replace(LINK, choice="remplacer")]).links
    assert (link.before, link.after) == ("ancien", "lea.martin")
    changed = match([LEA], [row], [replace(LINK, choice="remplacer", seen_identifier="encore.avant")])
    assert (changed.links, [one.code for one in changed.unfit]) == ((), ["identifier_changed"])


@pytest.mark.parametrize(
    ("decision", "rows", "code"),
    [
        (LINK, [], "row_gone"),
        (replace(LINK, birth_date="01/09/2008"), [ROW], "row_gone"),
        (replace(LINK, birth_date="12/03/2008"), [replace(ROW, birth_date=None)], "row_gone"),
        (replace(LINK, school_class="2DE4"), [ROW], "row_gone"),
        (LINK, [ROW, replace(ROW, key=2)], "row_ambiguous"),
        (replace(LINK, login="parti"), [ROW], "login_gone"),
        (replace(LINK, login="double"), [ROW], "login_set_aside"),
        (LINK, [ROW, Row(9, "A", "B", cas_id="LEA.martin", profile="personnels")], "login_elsewhere"),
        (replace(LINK, choice="ignorer", login=""), [], "row_gone"),
    ],
)
def test_a_decision_that_no_longer_fits_is_reported_and_not_applied(
    decision: Decision, rows: list[Row], code: str
) -> None:
    aside = SetAside(3, "duplicate", "Ligne 3 : doublon.", Account("double", "X", "Y"))
    matching = match([LEA], rows, [decision], set_aside=[aside])
    assert [one.code for one in matching.unfit] == [code]
    assert all(link.decision is None for link in matching.links)


def test_a_birth_date_outlives_a_class() -> None:
    decision = replace(LINK, birth_date="12/03/2008", school_class="3A")
    assert match([LEA], [ROW], [decision]).unfit == ()


def test_the_class_chooses_among_rows_of_one_name_and_date() -> None:
    decision = replace(LINK, school_class="2DE3")
    matching = match([LEA], [ROW, replace(ROW, key=2, school_class="2DE4")], [decision])
    assert pairs(matching) == {("lea.martin", 1)}


@pytest.mark.parametrize(
    "others",
    [
        [replace(LINK, login="b")],
        [replace(LINK, family_name="Haddad", first_name="Sofia")],
        [replace(LINK, choice="ignorer")],
        [replace(LINK, choice="ignorer", login="")],
    ],
)
def test_decisions_that_contradict_each_other_are_both_reported(others: list[Decision]) -> None:
    rows = [ROW, Row(2, "Haddad", "Sofia", D2)]
    matching = match([LEA, Account("b", "B", "B")], rows, [LINK, *others])
    assert "conflict" in {one.code for one in matching.unfit}
    assert all(link.decision is None for link in matching.links)


def test_ignoring_a_pair_removes_the_doubt_but_makes_nothing_sure() -> None:
    rows = [replace(ROW, birth_date=None)]
    accounts = [replace(LEA, birth_date=None), replace(LEA, login="lea.martin1", birth_date=None)]
    one = match(accounts, rows, [replace(LINK, choice="ignorer")])
    assert one.links == ()
    assert [[account.login for account in doubt.accounts] for doubt in one.doubts] == [["lea.martin1"]]
    both = match(
        accounts, rows, [replace(LINK, choice="ignorer", login=login) for login in ("lea.martin", "lea.martin1")]
    )
    assert (both.links, both.doubts, both.ignored_rows) == ((), (), tuple(rows))


def test_an_ignored_pair_is_not_linked_even_when_sure() -> None:
    assert match([LEA], [ROW], [replace(LINK, choice="ignorer")]).links == ()


def test_an_account_given_by_decision_is_not_given_again() -> None:
    other = Row(7, "Haddad", "Sofia")
    matching = match([LEA], [ROW, other], [replace(LINK, family_name="Haddad", first_name="Sofia")])
    assert pairs(matching) == {("lea.martin", 7)}
    assert {doubt.reason for doubt in matching.doubts} == {"account_taken"}


# -- files ------------------------------------------------------------------------------------------------------------


def test_doubts_are_written_for_excel_and_read_back_once_completed() -> None:
    accounts = [replace(LEA, birth_date=None), replace(LEA, login="lea.martin1", birth_date=None)]
    row = replace(ROW, birth_date=None, school_class="2E3")
    data = write_doubts(match(accounts, [row]).doubts)
    assert data.startswith(b"\xef\xbb\xbfprofil;nom;prenom;naissance;classe;login;decision;remarque;")
    text = data.decode("utf-8-sig")
    assert text.count("\r\n") == 3
    assert "Homonymes" in text
    assert read_decisions(data).waiting == 2
    completed = text.replace(";lea.martin1;;", ";lea.martin1;lier;")
    read_ = read_decisions(completed.encode("cp1252"))
    assert (read_.bad_lines, read_.waiting) == ((), 1)
    assert pairs(match(accounts, [row], read_.decisions)) == {("lea.martin1", 1)}


def test_formula_like_cells_are_neutralised_and_read_back() -> None:
    decision = replace(LINK, family_name="=cmd|'/c calc'!A0", first_name="'-Léa", school_class="2E3", remark='@x;"y"')
    data = write_decisions([decision])
    assert b"'=cmd" in data
    assert b"'2E3" in data
    assert read_decisions(data).decisions == (replace(decision, line=2),)


@pytest.mark.parametrize(
    "cell", ["=1", "+1", "-1", "@a", "'=1", "''=1", "2E3", "3-1", "＝1", "\t=1", " =1", "\xa0+1", "' =1", "007"]
)
def test_neutralise(cell: str) -> None:
    assert neutralise(cell).startswith("'")
    assert restore(neutralise(cell)) == cell


@pytest.mark.parametrize(
    "cell", ["Léa", "'t Hooft", "12/03/2008", "2DE3", "", "lea.martin1", "204", "0", "MARTIN - DURAND"]
)
def test_ordinary_cells_are_left_alone(cell: str) -> None:
    assert neutralise(cell) == restore(cell) == cell
