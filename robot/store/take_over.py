"""The journal of a time before the database: read once, all that it still knows is in the database afterwards."""

from __future__ import annotations

from pathlib import Path

from filelock import FileLock
from sqlalchemy import Connection, Table, insert, select

from robot import disk
from robot.store.address import FILE, beside
from robot.store.database import Database
from robot.store.tables import INTENTIONS, REFUSED_SIGN_INS, RUNS, SIGN_IN_ATTEMPTS

#: What such a file is called afterwards.
TAKEN = ".repris"
TABLES = (INTENTIONS, REFUSED_SIGN_INS, SIGN_IN_ATTEMPTS, RUNS)


def take_over(recordings: Path, database: Database) -> bool:
    """What `journal.sqlite` in that folder holds is in the database too, and the file renamed; True if there was one.

    Nothing of it is forgotten, an open publication least of all: a file that cannot be read is an error. A row that
    came over in a try that was cut off is not doubled.
    """
    path = recordings.resolve() / FILE
    if str(path) == database.url.database or not path.exists():
        return False
    try:
        with FileLock(path.with_name(f"{FILE}.lock")):
            if not path.exists():
                return False
            former = Database(beside(recordings))
            former.prepare()
            with former.reading() as source, database.writing() as target:
                for table in TABLES:
                    _copy(source, target, table)
            path.rename(_free(path))
    except OSError as error:
        raise disk.fault(path, error) from error
    return True


def _copy(source: Connection, target: Connection, table: Table) -> None:
    # Numbers are given anew: the database has rows of its own.
    columns = [column for column in table.columns if column.name != "id"]
    known = {tuple(row) for row in target.execute(select(*columns))}
    for row in source.execute(select(*columns).order_by(*([table.c.id] if "id" in table.c else []))):
        if tuple(row) not in known:
            target.execute(insert(table).values(dict(row._mapping)))


def _free(path: Path) -> Path:
    number = 0
    while (new := path.with_name(f"{FILE}{TAKEN}{f'-{number}' if number else ''}")).exists():
        number += 1
    return new
