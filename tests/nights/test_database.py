"""What must survive, in a file and in a PostgreSQL alike; a journal of before is taken over whole, once."""

from __future__ import annotations

import pickle
import sqlite3
from pathlib import Path

import pytest

from robot.errors import Busy, RobotError
from robot.runs.journal import PUBLICATION, Journal
from robot.runs.locks import evict, only_run
from robot.secrets import DATABASE, Secrets, in_address
from robot.store.address import FILE, address
from robot.store.database import VERSION
from tests.activation.schools import DONE, FRESH
from tests.conftest import Ask, Robot
from tests.nights.postgresql import PASSWORD, WRITTEN, Server

pytestmark = pytest.mark.unit

PRODUCTS = ("PRONOTE console.example",)


@pytest.fixture(params=["sqlite", "postgresql"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Journal:
    """A new journal, in a file or in a PostgreSQL."""
    if request.param == "sqlite":
        return Journal(tmp_path)
    return Journal(tmp_path, address({DATABASE: request.getfixturevalue("shared")}, tmp_path))


def same(journal: Journal) -> Journal:
    """As another process opens it."""
    return Journal(journal.path.parent, journal.database.url)


def test_an_intention_is_open_to_all_until_it_is_settled(journal: Journal) -> None:
    first, second = (journal.intend(uai, PUBLICATION, "a run") for uai in (FRESH, DONE))
    other = same(journal)
    assert [(found.id, found.uai) for found in other.open_intentions()] == [(first, FRESH), (second, DONE)]
    assert [found.id for found in other.open_intentions(DONE)] == [second]
    other.close_intention(first, "republished")
    assert [found.id for found in same(journal).open_intentions()] == [second]


def test_what_became_of_a_password_is_known_to_all(journal: Journal) -> None:
    refused = journal.attempt(PRODUCTS[0], "Admin", "wrong", FRESH)
    assert same(journal).unanswered(PRODUCTS, " admin", "wrong") is not None
    journal.record_verdict(refused, "refused")
    accepted = journal.attempt(PRODUCTS[0], "admin", "right", FRESH)
    journal.record_verdict(accepted, "accepted")
    other = same(journal)
    assert other.was_refused(PRODUCTS, "ADMIN", "wrong")
    assert not other.was_refused(PRODUCTS, "admin", "right")
    assert other.was_accepted(PRODUCTS, "admin", "right")
    assert other.unanswered(PRODUCTS, "admin", "wrong") is None
    assert other.forget_refusals() == 1
    assert not same(journal).was_refused(PRODUCTS, "admin", "wrong")


def test_a_database_of_a_later_robot_is_left_alone(journal: Journal) -> None:
    with journal.database.writing() as db:
        if journal.database.shared:
            db.exec_driver_sql(f"UPDATE robot_version SET version = {VERSION + 1}")
        else:
            db.exec_driver_sql(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(RobotError) as told:
        same(journal)
    assert told.value.code == "JOURNAL_OF_ANOTHER_VERSION"


def test_a_journal_of_before_is_taken_over_once_with_all_that_it_knows(tmp_path: Path, shared: str) -> None:
    former = Journal(tmp_path)
    former.intend(FRESH, PUBLICATION, "a run of yesterday")
    former.record_verdict(former.attempt(PRODUCTS[0], "admin", "wrong", FRESH), "refused")
    former.start("a run", FRESH, "activation", "apply")
    url = address({DATABASE: shared}, tmp_path)
    for _ in range(2):
        journal = Journal(tmp_path, url)
        assert [found.uai for found in journal.open_intentions()] == [FRESH]
        assert journal.was_refused(PRODUCTS, "admin", "wrong")
    assert not (tmp_path / FILE).exists()
    # Cut off between the copy and the new name, and begun again.
    (tmp_path / f"{FILE}.repris").rename(tmp_path / FILE)
    assert len(Journal(tmp_path, url).open_intentions()) == 1


def test_a_journal_of_before_that_cannot_be_read_is_told_and_left(tmp_path: Path, shared: str) -> None:
    (tmp_path / FILE).write_bytes(b"\x00garbage" * 500)
    with pytest.raises(RobotError) as told:
        Journal(tmp_path, address({DATABASE: shared}, tmp_path))
    assert told.value.code == "JOURNAL_UNREADABLE"
    assert (tmp_path / FILE).exists()


def test_settling_is_on_disk_and_takes_the_room_that_was_kept(journal: Journal) -> None:
    if journal.database.shared:
        pytest.skip("PostgreSQL keeps room of its own")
    with journal.database.writing() as db:
        assert db.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert db.exec_driver_sql("PRAGMA journal_mode").scalar() == "persist"


@pytest.mark.parametrize(
    "said",
    [
        "mysql://robot:ne-doit-pas-se-voir@machine/robot",
        "ne-doit-pas-se-voir",
        "postgresql://:ne-doit-pas-se-voir@/",
        "sqlite://",
    ],
)
def test_an_address_that_is_none_is_told_without_its_password(
    ask: Ask, robot: Robot, monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    monkeypatch.setenv(DATABASE, said)
    where = ("--config", str(robot.folder / "schools.toml"), "--recordings", str(robot.recordings))
    answer = ask("recover", *where)
    assert answer.code == 2
    assert DATABASE in answer.said
    assert "ne-doit-pas" not in answer.said


def test_a_server_that_does_not_answer_is_told_without_its_password(
    ask: Ask, robot: Robot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATABASE, f"postgresql://robot:{WRITTEN}@127.0.0.1:9/robot")
    where = ("--config", str(robot.folder / "schools.toml"), "--recordings", str(robot.recordings))
    for answer in (ask("recover", *where), ask("recover", *where, "--json")):
        assert answer.code == 1
        assert "127.0.0.1:9/robot" in answer.said
        assert not any(secret in answer.out + answer.err for secret in (PASSWORD, WRITTEN))


@pytest.mark.parametrize(
    ("said", "secret"),
    [
        (f"postgresql://robot:{WRITTEN}@machine/robot", PASSWORD),
        ("postgresql://robot:a@b@machine/robot", "a@b"),
        ("postgresql://machine/robot?user=robot&password=a%26b", "a&b"),
    ],
)
def test_the_password_in_the_address_is_a_secret(said: str, secret: str) -> None:
    assert secret in Secrets({DATABASE: said}).hidden()
    assert said not in repr(Secrets({DATABASE: said}))


def test_an_address_without_an_account_hides_nothing() -> None:
    assert in_address("postgresql://machine/robot") == in_address("sqlite:////var/robot.sqlite") == frozenset()


def test_a_school_is_worked_on_once_among_machines(tmp_path: Path, shared: str) -> None:
    one, two = (Journal(tmp_path / name, address({DATABASE: shared}, tmp_path)) for name in ("one", "two"))
    with only_run(tmp_path / "one", FRESH, database=one.database):
        with pytest.raises(Busy), only_run(tmp_path / "two", FRESH, database=two.database):
            pass
        with only_run(tmp_path / "two", DONE, database=two.database):
            pass
    with only_run(tmp_path / "two", FRESH, database=two.database) as lease:
        lease.check()


def test_a_machine_taken_for_dead_finds_its_lease_lost(
    tmp_path: Path, shared: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("robot.limits.LEASE_HOLDS", 0)
    one, two = (Journal(tmp_path / name, address({DATABASE: shared}, tmp_path)) for name in ("one", "two"))
    with only_run(tmp_path / "one", FRESH, database=one.database, machine="frozen") as lease:
        lease.check()
        assert evict(two.database, "another") == []
        lease.check()
        assert evict(two.database, "frozen") == [FRESH]
        assert lease.lost() and lease.without_session().lost()
        with pytest.raises(Busy) as told:
            lease.check()
        assert told.value.code == "LEASE_LOST"
        with only_run(tmp_path / "two", FRESH, database=two.database) as taken:
            for _ in range(2):
                with pytest.raises(Busy):
                    lease.check()
            taken.check()
    with only_run(tmp_path / "two", FRESH, database=two.database):
        pass


def test_a_session_that_broke_is_taken_up_again_if_nobody_came_between(
    tmp_path: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("robot.limits.LEASE_HOLDS", 0)
    journal = Journal(tmp_path, address({DATABASE: server.new()}, tmp_path))
    with only_run(tmp_path, FRESH, database=journal.database) as lease:
        assert lease._lock is not None
        with server.connected("postgres") as connection:
            connection.execute("SELECT pg_terminate_backend(%s)", (lease._lock.backend,))
        lease.check()
        with pytest.raises(Busy), only_run(tmp_path / "two", FRESH, database=journal.database):
            pass


def test_a_database_is_handed_over_as_its_address(journal: Journal) -> None:
    journal.intend(FRESH, PUBLICATION, "a run")
    copy = pickle.loads(pickle.dumps(journal))
    assert [found.uai for found in copy.open_intentions()] == [FRESH]
    assert PASSWORD not in repr(journal.database.url)


def test_version_one_files_are_brought_up_in_place(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as db:
        db.execute(
            "CREATE TABLE intentions (id INTEGER PRIMARY KEY, uai TEXT NOT NULL, what TEXT NOT NULL, "
            "run TEXT NOT NULL, opened TEXT NOT NULL, settled TEXT, how TEXT)"
        )
        db.execute(
            "INSERT INTO intentions (uai, what, run, opened) VALUES (?, 'publication', 'a run', '2026')", (FRESH,)
        )
        db.execute("PRAGMA user_version = 1")
    assert [found.uai for found in Journal(tmp_path).open_intentions()] == [FRESH]
    with sqlite3.connect(tmp_path / FILE) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (VERSION,)
