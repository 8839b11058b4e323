"""What is older than its time is gone at a night's end: the robot's own rows and the engine's, on either database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from robot.errors import Exit
from robot.nights.register import Register
from robot.secrets import DATABASE
from tests.nights import scripted
from tests.nights.test_machines import hurried, night

__all__ = ["hurried"]
DAYS = 31
#: Tables of the engine that belong to a turn, and are not tied to it.
PAYLOADS = ("workflow_input", "workflow_output", "operation_outputs")


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def where(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of the database, empty for the file beside the recordings."""
    found = request.getfixturevalue("shared") if request.param == "PostgreSQL" else ""
    if found:
        monkeypatch.setenv(DATABASE, found)
    yield found


class Engine:
    """The tables of the queue's engine."""

    def __init__(self, place: Path, where: str) -> None:
        file = place / "recordings" / "journal-queue.sqlite"
        self._engine = create_engine(where.replace("postgresql://", "postgresql+psycopg://") or f"sqlite:///{file}")
        schemas = [name for name in inspect(self._engine).get_schema_names() if name in ("dbos", "main")]
        self._schema = f"{schemas[0]}." if where else ""
        self._tables = inspect(self._engine).get_table_names(schema=schemas[0] if where else None)

    def turns(self) -> list[str]:
        """The identity of each turn that it knows."""
        with self._engine.begin() as db:
            return list(db.execute(text(f"SELECT workflow_uuid FROM {self._schema}workflow_status")).scalars())

    def says(self, word: str) -> list[str]:
        """The tables in which that word stands anywhere."""
        with self._engine.begin() as db:
            rows = {table: db.execute(text(f"SELECT * FROM {self._schema}{table}")).all() for table in self._tables}
        return [table for table, found in rows.items() if any(word in str(row) for row in found)]

    def age(self, days: int, before: str, after: str) -> None:
        """All that it knows of that night happened so many days earlier."""
        then = int((datetime.now() - timedelta(days=days)).timestamp() * 1000)
        renamed = "workflow_uuid = replace(workflow_uuid, :before, :after)"
        names = {"before": before, "after": after}
        with self._engine.begin() as db:
            ended = f"UPDATE {self._schema}workflow_status SET created_at = :then, updated_at = :then, {renamed}"
            db.execute(text(ended), {**names, "then": then})
            for table in PAYLOADS:
                db.execute(text(f"UPDATE {self._schema}{table} SET {renamed}"), names)


def age(place: Path, days: int, where: str) -> str:
    """The only night there is happened so many days earlier; its name then."""
    register = Register(scripted.options(place).journal.database)
    with register._database.reading() as db:
        (name,) = db.exec_driver_sql("SELECT night FROM nights").scalars()
    then = (datetime.fromisoformat(name) - timedelta(days=days)).date().isoformat()
    with register._database.writing() as db:
        for table in ("nights", "outcomes"):
            db.execute(text(f"UPDATE {table} SET night = :then"), {"then": then})
    Engine(place, where).age(days, name, then)
    return then


def test_nights_that_are_too_old_are_gone_from_all_tables_and_no_other(
    tmp_path: Path, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ROBOT_RETENTION_DAYS", str(DAYS - 1))
    first, second = scripted.uais(2)
    scripted.write(tmp_path, {first: ["changed"]})
    assert night(tmp_path) == Exit.CHANGED
    old = age(tmp_path, DAYS, where)
    engine = Engine(tmp_path, where)
    assert [identity for identity in engine.turns() if old in identity]
    scripted.write(tmp_path, {second: ["changed"]})
    assert night(tmp_path) == Exit.CHANGED
    assert engine.turns()
    assert engine.says(first) == []
    register = Register(scripted.options(tmp_path).journal.database)
    with register._database.reading() as db:
        kept = set(db.exec_driver_sql("SELECT uai FROM outcomes").scalars())
    assert kept == {second}


def test_a_night_that_is_not_too_old_is_kept(tmp_path: Path, where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROBOT_RETENTION_DAYS", str(DAYS + 1))
    first, second = scripted.uais(2)
    scripted.write(tmp_path, {first: ["changed"]})
    night(tmp_path)
    age(tmp_path, DAYS, where)
    scripted.write(tmp_path, {second: ["changed"]})
    night(tmp_path)
    assert Engine(tmp_path, where).says(first) != []
