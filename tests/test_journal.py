"""A journal that cannot be used is told in a sentence, with the way to go on; what it holds is never lost silently."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from robot.errors import RobotError
from robot.runs.journal import PUBLICATION, VERSION, Journal
from tests.activation.schools import FRESH
from tests.conftest import Ask, Robot

pytestmark = pytest.mark.unit


def torn(path: Path) -> None:
    """The machine died while the file was written."""
    Journal(path.parent).intend(FRESH, PUBLICATION, "a run")
    path.write_bytes(b"\x00garbage" * 500 + path.read_bytes()[4000:])


def of_tomorrow(path: Path) -> None:
    """A later version of the robot made it."""
    Journal(path.parent)
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {VERSION + 1}")


def of_others(path: Path) -> None:
    """Another program's, with a table of the same name."""
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE intentions (id INTEGER, text TEXT)")


def a_folder(path: Path) -> None:
    """No file can be made there, whoever asks."""
    path.mkdir()


@pytest.mark.parametrize(
    ("spoil", "code", "step"),
    [
        (torn, "JOURNAL_UNREADABLE", "renommez ce fichier"),
        (of_tomorrow, "JOURNAL_OF_ANOTHER_VERSION", "Mettez le robot à jour"),
        (of_others, "JOURNAL_UNREADABLE", "renommez ce fichier"),
        (a_folder, "NOT_WRITABLE", "--recordings"),
    ],
)
def test_a_journal_that_cannot_be_used_is_told(
    robot: Robot, ask: Ask, spoil: Callable[[Path], None], code: str, step: str
) -> None:
    robot.recordings.mkdir()
    spoil(robot.recordings / "journal.sqlite")
    where = ("--config", str(robot.folder / "schools.toml"), "--recordings", str(robot.recordings))
    for command in (("plan", "activation", "--school", FRESH), ("recover",)):
        person, machine = ask(*command, *where), ask(*command, *where, "--json")
        assert person.code == machine.code == 1
        assert step in person.said
        assert "Traceback" not in person.said
        told = json.loads(machine.out)
        assert (told["exit_code"], told["error"]["code"]) == (1, code)
        assert str(robot.recordings / "journal.sqlite") in told["error"]["sentence"]


def test_a_journal_that_turned_read_only_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(tmp_path)
    opened = sqlite3.connect

    # As on a disk that was mounted anew for reading: root may write to any other.
    def read_only(path: Path, **options: object) -> sqlite3.Connection:
        return opened(f"file:{path}?mode=ro", uri=True)

    monkeypatch.setattr(sqlite3, "connect", read_only)
    with pytest.raises(RobotError) as told:
        journal.intend(FRESH, PUBLICATION, "a run")
    assert (told.value.code, told.value.exit_code) == ("NOT_WRITABLE", 1)


def test_a_journal_of_an_earlier_robot_is_taken_over_with_what_it_holds(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "journal.sqlite") as db:
        db.execute(
            "CREATE TABLE intentions (id INTEGER PRIMARY KEY, uai TEXT NOT NULL, what TEXT NOT NULL, "
            "run TEXT NOT NULL, opened TEXT NOT NULL, settled TEXT, how TEXT)"
        )
        db.execute(
            "INSERT INTO intentions (uai, what, run, opened) VALUES (?, ?, 'a run', '2026-01-01T00:00:00+00:00')",
            (FRESH, PUBLICATION),
        )
    (one,) = Journal(tmp_path).open_intentions()
    assert one.uai == FRESH


def test_settling_takes_no_space(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    # Pages of all degrees of filling.
    for number in range(150):
        intention = journal.intend(FRESH, PUBLICATION, f"run {number}")
        before = {one.name: one.stat().st_size for one in tmp_path.iterdir()}
        journal.close_intention(intention, "republished by the guardian")
        assert {one.name: one.stat().st_size for one in tmp_path.iterdir()} == before, number
    assert Journal(tmp_path).open_intentions() == []


def test_what_could_not_be_written_down_is_known_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(tmp_path)
    intention = journal.intend(FRESH, PUBLICATION, "a run")
    with monkeypatch.context() as patched:
        patched.setattr(sqlite3, "connect", lambda *_, **__: (_ for _ in ()).throw(sqlite3.OperationalError("full")))
        with pytest.raises(RobotError):
            journal.close_intention(intention, "republished")
    assert journal.open_intentions() == []
    # Another process learns it from the console itself.
    assert [one.id for one in Journal(tmp_path).open_intentions()] == [intention]
