"""`decide` in a terminal: what is answered stands in the school's file, and nothing that stood there is lost."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

import pexpect
import pytest

from robot import config, decide
from robot.accounts import Account, Row, read_decisions, write_doubts
from robot.accounts.results import Doubt
from robot.errors import Exit, Usage
from tests.commands.test_words import leaks
from tests.conftest import ROOT, Answer, Ask

UAI = "0139901S"
SCHOOLS = f"""[schools.{UAI}]
nom = "Lycée Hélène Vautrin"
site = "https://atrium.example/vautrin"
console = "https://console.example/vautrin"
mon_ent = "ATRIUM"
url_cas = "https://cas.example"
"""
ROW = Row(1, "MARTIN", "Léa", date(2009, 3, 1), "3B")
LEA, LEO = (
    Account("lea.martin", "MARTIN", "Léa", date(2009, 3, 1), "3A"),
    Account("lea.martin1", "MARTIN", "Léa", date(2009, 4, 2), "3B"),
)
ALONE, TAKEN = Row(2, "DURAND", "Paul"), Row(3, "PETIT", "Jean", cas_id="autre.login")
DOUBTS = (
    Doubt("row", "homonyms", (ROW,), (LEA, LEO)),
    Doubt("row", "no_counterpart", (ALONE,), ()),
    Doubt("row", "other_identifier", (TAKEN,), (Account("jean.petit", "PETIT", "Jean"),)),
)
BEFORE = (
    "profil;nom;prenom;naissance;classe;login;decision;remarque;à moi\r\n"
    "eleves;ANCIEN;Ali;;;ali.ancien;lier;vu avec le lycée;une note\r\n"
    "eleves;MARTIN;Léa;01/03/2009;3B;lea.martin;ignorer;;\r\n"
    "eleves;FAUX;Zoé;;;zoe.faux;peut-être;;\r\n"
    "eleves;ATTEND;Eva;;;eva.attend;;;\r\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A configuration, and the list of doubts that a run left."""
    (tmp_path / "schools.toml").write_text(SCHOOLS, encoding="utf-8")
    run = tmp_path / "recordings" / "2026-01-02" / f"101112-{UAI}-account-link-plan"
    run.mkdir(parents=True)
    (run / "doutes.csv").write_bytes(write_doubts(DOUBTS))
    (tmp_path / "decisions").mkdir()
    (tmp_path / "decisions" / f"{UAI}.csv").write_text(BEFORE, encoding="utf-8")
    return tmp_path


def answered(folder: Path, *keys: str, words: tuple[str, ...] = ()) -> Answer:
    """The command in a terminal, these keys typed at its questions."""
    window = pexpect.spawn(
        sys.executable,
        ["-m", "robot", "decide", "--school", "vautrin", *words],
        cwd=str(folder),
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "TERM": "dumb"},
        encoding="utf-8",
        timeout=60,
        dimensions=(60, 110),
    )
    said = ""
    for key in keys:
        window.expect_exact(" > ")
        said += window.before or ""
        window.sendline(key)
    window.expect(pexpect.EOF)
    said += window.before or ""
    window.close()
    return Answer(int(window.exitstatus or 0), " ".join(said.split()), "")


def decided(folder: Path) -> dict[str, tuple[str, str]]:
    """Family name → login and choice, in the school's file."""
    read = read_decisions((folder / "decisions" / f"{UAI}.csv").read_bytes())
    return {one.family_name: (one.login, one.choice) for one in read.decisions}


def test_each_answer_is_merged_into_the_file_and_nothing_of_it_is_lost(folder: Path) -> None:
    answer = answered(folder, "p", "peut-être", "n", "o")
    assert answer.code == Exit.NOTHING_TO_DO, answer.out
    # A candidate that was excluded before is not offered again: the next one is, then the row without an account.
    assert "lea.martin1" in answer.out
    assert "Répondez par l'une des lettres proposées" in answer.out
    assert answer.out.index("Un autre identifiant CAS est déjà en place") < answer.out.index("jean.petit")
    assert "✓ concorde" in answer.out
    assert "✗ contredit" in answer.out
    assert "Aucun compte de ce nom" in answer.out
    assert f"{UAI}.csv, ligne 4 : le mot de la colonne « decision » n'existe pas" in answer.out
    assert leaks(answer.out) == []
    read = read_decisions((folder / "decisions" / f"{UAI}.csv").read_bytes())
    text = (folder / "decisions" / f"{UAI}.csv").read_text("utf-8-sig")
    assert "une note" in text
    assert "peut-être" in text
    assert read.waiting == 1
    assert decided(folder) == {
        "ANCIEN": ("ali.ancien", "lier"),
        "MARTIN": ("lea.martin1", "ignorer"),
        "PETIT": ("jean.petit", "remplacer"),
    }
    assert [one.seen_identifier for one in read.decisions if one.family_name == "PETIT"] == ["autre.login"]


def test_only_the_reason_asked_for_and_what_was_said_before_the_end_stands(folder: Path) -> None:
    answer = answered(folder, "n", words=("--reason", "aucun compte"))
    assert decided(folder)["DURAND"] == ("", "ignorer")
    assert "Homonymes" not in answer.out
    assert "1 décision dans" in answer.out
    ended = answered(folder, "q")
    assert "0 décision dans" in ended.out
    assert len(decided(folder)) == 3


def test_a_school_without_a_list_and_a_command_without_a_terminal(folder: Path, ask: Ask) -> None:
    assert ask("decide", "--school", UAI, "--config", str(folder / "schools.toml")).code == Exit.USAGE
    with pytest.raises(Usage, match="liste de doutes"):
        decide.waiting(config.read(folder / "schools.toml"), folder / "elsewhere", UAI)
