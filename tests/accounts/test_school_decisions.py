"""A school's decisions outlive the file they were written in, and each line that is not applied is told."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from robot.accounts import (
    Account,
    Decision,
    Matching,
    Row,
    UnreadableDecisions,
    kept_file,
    match,
    read_decisions,
    school_decisions,
    write_decisions,
    write_doubts,
)
from robot.accounts.decisions import BAD_LINE_REASONS
from robot.accounts.results import UNFIT_REASONS

pytestmark = pytest.mark.unit

UAI = "0139901S"
HEADER = "profil;nom;prenom;naissance;classe;login;decision;remarque\r\n"
LIER_A = "eleves;Martin;Léa;;2DE3;lea.a;lier;vu avec la mère\r\n"
LIER_B = "eleves;Petit;Tom;12/03/2008;;tom.b;lier;\r\n"


def write(folder: Path, lines: str, *, encoding: str = "utf-8-sig", header: str = HEADER) -> None:
    (folder / f"{UAI}.csv").write_bytes((header + lines).encode(encoding))


def keep(folder: Path, lines: str) -> None:
    """Lines that an earlier file held."""
    write(folder, lines)
    school_decisions(folder, UAI)


def said(folder: Path) -> list[tuple[str, str, str]]:
    """(name, login, choice) of the decisions that hold."""
    return [(one.family_name, one.login, one.choice) for one in school_decisions(folder, UAI).decisions]


def told(folder: Path, matching: Matching | None = None) -> str:
    return "\n".join(school_decisions(folder, UAI).sentences("decisions", UAI, matching.unfit if matching else ()))


# -- the agent's gesture ----------------------------------------------------------------------------------------------


def homonyms(count: int) -> tuple[list[Account], list[Row]]:
    """Undated namesakes: two accounts for each row."""
    rows = [Row(number, f"Nom{number}", "Léa") for number in range(count)]
    accounts = [
        Account(f"lea.{number}{letter}", f"NOM{number}", "Lea", line=2 * number + at)
        for number in range(count)
        for at, letter in enumerate("ab", 2)
    ]
    return accounts, rows


def test_saving_the_next_doubts_over_the_file_loses_no_decision(tmp_path: Path) -> None:
    """Eleven are decided; the next doubts hold the others only, and take the file's place."""
    accounts, rows = homonyms(14)
    first = write_doubts(match(accounts, rows).doubts).decode("utf-8-sig")
    for number in range(11):
        first = first.replace(f";lea.{number}a;;", f";lea.{number}a;lier;")
    (tmp_path / f"{UAI}.csv").write_bytes(first.encode("cp1252"))
    decided = match(accounts, rows, school_decisions(tmp_path, UAI).decisions)
    assert len(decided.links) == 11
    given = {link.row.key: link.after for link in decided.links}
    rows = [replace(row, cas_id=given.get(row.key, "")) for row in rows]
    second = write_doubts([one for one in decided.doubts if one.about == "row"]).decode("utf-8-sig")
    assert "lea.3a" not in second
    (tmp_path / f"{UAI}.csv").write_bytes(second.replace(";lea.12b;;", ";lea.12b;lier;").encode("utf-8-sig"))
    again = match(accounts, rows, school_decisions(tmp_path, UAI).decisions)
    assert {link.after for link in again.links} == {"lea.12b"}
    assert {link.after for link in again.already} == {f"lea.{number}a" for number in range(11)}
    assert all(link.decision for link in again.already)


def test_an_older_doubts_file_saved_again_with_empty_cells_takes_nothing_back(tmp_path: Path) -> None:
    keep(tmp_path, LIER_A + LIER_B)
    write(tmp_path, LIER_A.replace("lier", "") + LIER_B.replace("lier", ""))
    assert len(said(tmp_path)) == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_part_of_the_lines_in_another_column_order_as_excel_saves_them_loses_nothing(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    keep(tmp_path, LIER_A + LIER_B)
    header, line = "decision;login;prenom;nom;profil\r\n", "ignorer;zoe.c;Zoé;Haddad;Élève\r\n"
    write(tmp_path, line.replace(";", separator), encoding=encoding, header=header.replace(";", separator))
    expected = [("Haddad", "zoe.c", "ignorer"), ("Martin", "lea.a", "lier"), ("Petit", "tom.b", "lier")]
    assert said(tmp_path) == expected
    (tmp_path / f"{UAI}.csv").unlink()
    assert said(tmp_path) == expected


def test_what_is_kept_is_private_complete_and_written_only_when_it_changes(tmp_path: Path) -> None:
    keep(tmp_path, LIER_A + LIER_B)
    kept = tmp_path / kept_file(UAI)
    (first, second) = read_decisions(kept.read_bytes()).decisions
    assert (first.remark, first.school_class, second.birth_date) == ("vu avec la mère", "2DE3", "12/03/2008")
    if sys.platform != "win32":
        assert (stat.S_IMODE(kept.stat().st_mode), stat.S_IMODE(kept.parent.stat().st_mode)) == (0o600, 0o700)
    before = kept.stat()
    school_decisions(tmp_path, UAI)
    assert (kept.stat().st_mtime_ns, kept.stat().st_ino) == (before.st_mtime_ns, before.st_ino)
    assert [one.name for one in kept.parent.iterdir()] == [kept.name]


def test_without_any_decision_nothing_is_written(tmp_path: Path) -> None:
    write(tmp_path, LIER_A.replace("lier", ""))
    assert (said(tmp_path), told(tmp_path)) == ([], "")
    assert not (tmp_path / kept_file(UAI)).exists()


# -- the newest wins --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("older", "newer", "left"),
    [
        # the same line, decided otherwise, or corrected
        (LIER_A, LIER_A.replace("lier", "ignorer"), []),
        (LIER_A, LIER_A.replace("lier", "remplacer"), []),
        (LIER_A, LIER_A.replace("2DE3", "2DE4"), []),
        (LIER_A, LIER_A.replace("lea.a", "lea.b"), []),
        (LIER_B, LIER_B.replace("12/03/2008", "12/04/2008"), []),
        (LIER_B, LIER_B.replace("eleves", "responsables"), []),
        # the row, or the login, left alone as a whole
        (LIER_A, "eleves;Martin;Léa;;2DE3;;ignorer;\r\n", []),
        (LIER_A, "eleves;;;;;lea.a;ignorer;\r\n", []),
        ("eleves;Martin;Léa;;2DE3;;ignorer;\r\n", LIER_A, []),
        # other things
        (LIER_A, LIER_B, ["lea.a"]),
        (LIER_A, "eleves;Martin;Léa;;2DE3;lea.b;ignorer;\r\n", ["lea.a"]),
        (LIER_A, LIER_A.replace("2DE3", "2DE4").replace("lea.a", "lea.b"), ["lea.a"]),
        (LIER_B, LIER_B.replace("2008", "2009").replace("tom.b", "tom.c"), ["tom.b"]),
        ("eleves;Martin;Léa;;;lea.a;ignorer;\r\n", "eleves;Martin;Léa;;;;ignorer;\r\n", ["lea.a"]),
    ],
)
def test_a_newer_line_replaces_what_was_said_of_the_same_thing_and_nothing_else(
    tmp_path: Path, older: str, newer: str, left: list[str]
) -> None:
    keep(tmp_path, older)
    write(tmp_path, newer)
    decisions = school_decisions(tmp_path, UAI).decisions
    assert [one.login for one in decisions if one.kept] == left
    assert len([one for one in decisions if not one.kept]) == 1


# -- files of earlier versions ----------------------------------------------------------------------------------------


#: A file of kept decisions as version 0.2.0 wrote it, each profile in the singular.
KEPT_BEFORE = (
    "profil;nom;prenom;naissance;classe;login;decision;remarque;identifiant_actuel\r\n"
    "eleve;Martin;Léa;;2DE3;lea.a;lier;vu avec la mère;\r\n"
    "responsable;Petit;Anne;;;anne.p;ignorer;;\r\n"
    "enseignant;Roux;Paul;;;paul.r;remplacer;;ancien\r\n"
    "personnel;Haddad;Zoé;;;zoe.h;lier;;\r\n"
)


def kept_before(folder: Path) -> Path:
    """The kept decisions that an earlier version left."""
    kept = folder / kept_file(UAI)
    kept.parent.mkdir()
    kept.write_bytes(KEPT_BEFORE.encode("utf-8-sig"))
    return kept


def test_what_an_earlier_version_kept_is_read_whole_and_kept_in_the_words_of_now(tmp_path: Path) -> None:
    kept = kept_before(tmp_path)
    before = school_decisions(tmp_path, UAI).decisions
    assert [(one.profile, one.login, one.choice) for one in before] == [
        ("eleves", "lea.a", "lier"),
        ("responsables", "anne.p", "ignorer"),
        ("enseignants", "paul.r", "remplacer"),
        ("personnels", "zoe.h", "lier"),
    ]
    assert (before[0].remark, before[2].seen_identifier) == ("vu avec la mère", "ancien")
    written = [line.split(";")[0] for line in kept.read_text("utf-8-sig").splitlines()]
    assert written == ["profil", "eleves", "responsables", "enseignants", "personnels"]
    assert school_decisions(tmp_path, UAI).decisions == before
    assert match([Account("lea.a", "MARTIN", "Lea")], [Row(1, "Martin", "Léa")], before).links


@pytest.mark.parametrize(
    ("line", "left"),
    [
        # the same person and the same decision
        ("eleves;Martin;Léa;;2DE3;lea.a;lier;\r\n", ["anne.p", "paul.r", "zoe.h"]),
        ("responsables;Petit;Anne;;;anne.p;ignorer;\r\n", ["lea.a", "paul.r", "zoe.h"]),
        # the same person, decided otherwise
        ("eleves;Martin;Léa;;2DE3;lea.b;lier;\r\n", ["anne.p", "paul.r", "zoe.h"]),
        ("enseignants;Roux;Paul;;;;ignorer;\r\n", ["lea.a", "anne.p", "zoe.h"]),
        ("personnels;;;;;zoe.h;ignorer;\r\n", ["lea.a", "anne.p", "paul.r"]),
        # a namesake of another profile
        ("responsables;Martin;Léa;;;lea.m;lier;\r\n", ["lea.a", "anne.p", "paul.r", "zoe.h"]),
    ],
)
@pytest.mark.parametrize("word", ["as now", "as before"])
def test_a_line_of_now_and_one_of_an_earlier_version_speak_of_the_same_person(
    tmp_path: Path, line: str, left: list[str], word: str
) -> None:
    """The school's own file may still be in the words of before too."""
    kept_before(tmp_path)
    profile, _, rest = line.partition(";")
    write(tmp_path, line if word == "as now" else f"{profile.removesuffix('s')};{rest}")
    decisions = school_decisions(tmp_path, UAI).decisions
    assert [one.login for one in decisions if one.kept] == left
    assert [one.profile for one in decisions if not one.kept] == [profile]
    assert school_decisions(tmp_path, UAI).decisions == decisions


def test_oublier_takes_back_what_an_earlier_version_kept(tmp_path: Path) -> None:
    kept = kept_before(tmp_path)
    write(
        tmp_path,
        "eleves;Martin;LEA;;;;oublier;\r\nenseignants;;;;;paul.r;oublier;\r\npersonnel;;;;;zoe.h;oublier;\r\n",
    )
    assert "3 décisions oubliées, comme demandé." in told(tmp_path)
    assert said(tmp_path) == [("Petit", "anne.p", "ignorer")]
    kept.write_bytes(KEPT_BEFORE.replace("anne.p;ignorer", "anne.p;oublier").encode("utf-8-sig"))
    write(tmp_path, "")
    assert said(tmp_path) == [("Martin", "lea.a", "lier"), ("Roux", "paul.r", "remplacer"), ("Haddad", "zoe.h", "lier")]


# -- taking back ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("line", [LIER_A.replace("lier", "Oublier"), "eleves;Martin;LEA;;;;oublier;\r\n"])
def test_oublier_takes_a_decision_back_for_good(tmp_path: Path, line: str) -> None:
    keep(tmp_path, LIER_A + LIER_B)
    write(tmp_path, line)
    assert "1 décision oubliée, comme demandé." in told(tmp_path)
    assert said(tmp_path) == [("Petit", "tom.b", "lier")]
    assert f"decisions/{UAI}.csv, ligne 2 : « oublier », mais rien de tel n'est gardé" in told(tmp_path)
    write(tmp_path, "")
    assert said(tmp_path) == [("Petit", "tom.b", "lier")]
    assert "oubli" not in told(tmp_path).replace("« oublier »", "")
    write(tmp_path, "eleves;;;;;tom.b;oublier;\r\n")
    assert said(tmp_path) == []


def test_oublier_may_be_written_where_the_decision_is_kept(tmp_path: Path) -> None:
    keep(tmp_path, LIER_A + LIER_B)
    write(tmp_path, "")
    kept = tmp_path / kept_file(UAI)
    kept.write_bytes(kept.read_bytes().replace(b"lea.a;lier", b"lea.a;oublier"))
    assert "1 décision oubliée" in told(tmp_path)
    assert said(tmp_path) == [("Petit", "tom.b", "lier")]
    assert b"Martin" not in kept.read_bytes()


def test_what_the_file_says_itself_is_not_taken_back(tmp_path: Path) -> None:
    write(tmp_path, LIER_A + LIER_A.replace("lier", "oublier"))
    assert said(tmp_path) == [("Martin", "lea.a", "lier")]


# -- what is told -----------------------------------------------------------------------------------------------------


def test_each_line_that_is_not_applied_is_told_with_its_reason_and_names_nobody(tmp_path: Path) -> None:
    keep(tmp_path, LIER_B)
    write(
        tmp_path,
        LIER_A
        + "eleves;Haddad;Zoé;;;zoe.c;peut-être;\r\n"
        + "eleves;Absent;Paul;;;lea.a;ignorer;\r\n"
        + "eleves;Absent;Anne;;;lea.a;ignorer;\r\n"
        + "eleves;Roux;Anne;31/02/2008;;anne.r;lier;\r\n",
    )
    accounts = [Account("lea.a", "MARTIN", "Lea"), Account("tom.b", "AUTRE", "Nom")]
    decided = school_decisions(tmp_path, UAI)
    matching = match(accounts, [Row(1, "Martin", "Léa", None, "2DE3", "ancien")], decided.decisions)
    lines = decided.sentences("decisions", UAI, matching.unfit)
    assert lines[:2] == [
        "4 décisions lues, 6 non appliquées.",
        f"1 décision gardée d'un fichier précédent, dans decisions/gardees/{UAI}.csv : "
        "pour en retirer une, écrivez « oublier » dans sa colonne « decision ».",
    ]
    assert sorted(lines[2:]) == sorted(
        [
            f"decisions/{UAI}.csv, ligne 6 : {BAD_LINE_REASONS['bad_birth_date']}.",
            f"decisions/{UAI}.csv, ligne 3 : {BAD_LINE_REASONS['unknown_choice']}.",
            f"decisions/{UAI}.csv, lignes 4 et 5 : {UNFIT_REASONS['row_gone']}.",
            f"decisions/{UAI}.csv, ligne 2 : {UNFIT_REASONS['needs_replace']}.",
            f"decisions/gardees/{UAI}.csv, ligne 5 : {UNFIT_REASONS['row_gone']}.",
        ]
    )
    everything = "\n".join(lines).casefold()
    names = ("martin", "léa", "haddad", "zoé", "absent", "roux", "petit", "tom", "lea.a", "zoe.c", "anne", "ancien")
    assert [name for name in names if name in everything] == []


def test_a_kept_decision_is_told_by_its_line_in_the_file_of_kept_ones(tmp_path: Path) -> None:
    keep(tmp_path, LIER_A + LIER_B)
    write(tmp_path, "eleves;Haddad;Zoé;;;zoe.c;ignorer;\r\n")
    decided = school_decisions(tmp_path, UAI)
    lines = (tmp_path / kept_file(UAI)).read_text("utf-8-sig").splitlines()
    kept = [one for one in decided.decisions if one.kept]
    assert [one.family_name in lines[one.line - 1] for one in kept] == [True, True]


def test_a_faulty_line_holds_back_what_an_earlier_file_said_of_the_same_person(tmp_path: Path) -> None:
    """« lier » became « pas lier »: nobody knows what was meant, so the earlier « lier » is not applied either."""
    keep(tmp_path, LIER_A + LIER_B)
    write(tmp_path, LIER_A.replace("lier", "pas lier"))
    assert said(tmp_path) == [("Petit", "tom.b", "lier")]
    assert UNFIT_REASONS["held_back"] in told(tmp_path)
    write(tmp_path, "")
    assert len(said(tmp_path)) == 2


def test_every_reason_has_a_sentence_that_names_nobody() -> None:
    assert all(one and not one.endswith(".") for one in (*UNFIT_REASONS.values(), *BAD_LINE_REASONS.values()))


# -- trouble ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [b"profil;nom\r\n", b"", (HEADER + LIER_A.replace("lier", "lire")).encode()])
def test_kept_decisions_that_cannot_be_read_stop_everything(tmp_path: Path, content: bytes) -> None:
    keep(tmp_path, LIER_A)
    (tmp_path / kept_file(UAI)).write_bytes(content)
    with pytest.raises(UnreadableDecisions) as caught:
        school_decisions(tmp_path, UAI)
    assert caught.value.kept
    assert (tmp_path / kept_file(UAI)).read_bytes() == content


def test_a_folder_that_cannot_be_written_to_is_told_and_stops_nothing(tmp_path: Path) -> None:
    write(tmp_path, LIER_A)
    (tmp_path / "gardees").write_bytes(b"a file where the folder should be")
    assert said(tmp_path) == [("Martin", "lea.a", "lier")]
    assert "n'ont pas pu être gardées" in told(tmp_path)


def test_a_decision_with_formulas_is_kept_as_it_was(tmp_path: Path) -> None:
    odd = Decision("eleves", "=cmd|'/c calc'!A0", "-Léa", "lier", "lea.a", "", "=2E3", "@x", line=2)
    (tmp_path / f"{UAI}.csv").write_bytes(write_decisions([odd]))
    school_decisions(tmp_path, UAI)
    write(tmp_path, "")
    assert school_decisions(tmp_path, UAI).decisions == (replace(odd, kept=True),)
