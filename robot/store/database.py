"""One database, SQLite or PostgreSQL: short transactions, on disk when they return, their faults told in French.

SQLite keeps a rollback journal of a constant size and not a write-ahead log: settling what an intention opened must
take no space, or a full disk would keep a school cut off.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, inspect, select, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from robot import disk, limits
from robot.errors import RobotError
from robot.hiding import KNOWN
from robot.secrets import in_address
from robot.store.address import shown
from robot.store.tables import METADATA

#: What this robot reads and writes; a database of a later one is left alone.
VERSION = 2
#: A server that is gone is noticed by this machine, and this machine's end by the server.
_ALIVE = {
    "connect_timeout": 10,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
    "application_name": "atrium-pronote",
    "options": "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3",
}


class Database:
    """The database at one address; as plain as its address when it is handed to another process."""

    def __init__(self, url: URL) -> None:
        self.url = url
        KNOWN.add(in_address(url.render_as_string(hide_password=False)) | {str(url.password or "")})
        self._engine: Engine | None = None

    def __reduce__(self) -> tuple[type[Database], tuple[URL]]:
        return Database, (self.url,)

    @property
    def shared(self) -> bool:
        """Several machines can use it."""
        return self.url.drivername != "sqlite"

    @property
    def place(self) -> str:
        """Where it is, without any account."""
        return shown(self.url)

    @property
    def engine(self) -> Engine:
        """Made at first use: nothing is opened before."""
        if self._engine is None:
            self._engine = self._postgresql(pool_size=2, max_overflow=8) if self.shared else self._sqlite()
        return self._engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A look at what is there. RobotError if that cannot be had."""
        with self.told(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, on disk on the way out. RobotError if it is not."""
        with self.told(), self.engine.execution_options(writing=True).connect() as connection, connection.begin():
            yield connection

    def serial(self, connection: Connection, name: str) -> None:
        """Until the end of this transaction, no other one gets past the same name."""
        if self.shared:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": lock_key(name)})

    @contextmanager
    def told(self) -> Iterator[None]:
        """Inside, the database's own errors become the robot's."""
        try:
            yield
        except (SQLAlchemyError, sqlite3.Error) as error:
            raise self._as_robot_error(error) from error

    def prepare(self) -> None:
        """The tables are there, in the form of this robot. RobotError if they are those of another one."""
        if not self.shared:
            _make_folder(Path(self.url.database or ""))
        with self.reading() as connection:
            version = self._version(connection)
        if version > VERSION:
            raise self._of_another_version(version)
        if version < VERSION:
            with self.writing() as connection:
                self.serial(connection, "the tables")
                METADATA.create_all(connection)
                self._set_version(connection)
        with self.reading() as connection:
            for table in METADATA.sorted_tables:
                connection.execute(select(table).limit(0))
        if not self.shared and os.name == "posix":
            with suppress(OSError):
                Path(self.url.database or "").chmod(0o600)

    # --- the two products --------------------------------------------------------------------------------------

    def _sqlite(self) -> Engine:
        path = self.url.database or ""
        engine = create_engine(
            "sqlite://",
            creator=lambda: sqlite3.connect(path, timeout=limits.JOURNAL, isolation_level=None),
            poolclass=NullPool,
        )

        @event.listens_for(engine, "connect")
        def opened(connection: Any, _record: Any) -> None:
            connection.isolation_level = None
            connection.execute("PRAGMA synchronous = FULL")
            # The space that one transaction took for its way back stays the next one's: see `Journal.intend`.
            connection.execute("PRAGMA journal_mode = PERSIST")

        @event.listens_for(engine, "begin")
        def begun(connection: Connection) -> None:
            # Whoever writes says so first: two that read and then both write would refuse each other.
            writes = connection.get_execution_options().get("writing")
            connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

        return engine

    def _postgresql(self, **more: Any) -> Engine:
        import psycopg  # noqa: PLC0415 - a machine that works alone needs it not

        return create_engine(
            self.url, module=psycopg, connect_args=_ALIVE, hide_parameters=True, pool_pre_ping=True, **more
        )

    def session(self) -> Connection:
        """A connection of its own, each statement by itself: what it locks is held until it is closed."""
        with self.told():
            return self._postgresql(poolclass=NullPool, isolation_level="AUTOCOMMIT").connect()

    def _version(self, connection: Connection) -> int:
        if not self.shared:
            return int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)
        if not inspect(connection).has_table("robot_version"):
            return 0
        return int(connection.execute(text("SELECT version FROM robot_version")).scalar() or 0)

    def _set_version(self, connection: Connection) -> None:
        if not self.shared:
            connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
            return
        connection.execute(text("CREATE TABLE IF NOT EXISTS robot_version (version INTEGER NOT NULL)"))
        connection.execute(text("DELETE FROM robot_version"))
        connection.execute(text("INSERT INTO robot_version VALUES (:version)"), {"version": VERSION})

    # --- its faults --------------------------------------------------------------------------------------------

    def _as_robot_error(self, error: Exception) -> RobotError:
        original = error.orig if isinstance(error, DBAPIError) else error
        if self.shared:
            return RobotError(
                "DATABASE_UNREACHABLE",
                f"La base de données ({self.place}) ne répond pas, ou refuse ce compte.",
                next_step="Vérifiez qu'elle est démarrée et l'adresse dans ROBOT_DATABASE, puis relancez : rien n'est "
                "perdu, ce qui est fait ne sera pas refait.",
                found=str(original).partition("\n")[0],
            )
        name = getattr(original, "sqlite_errorname", "")
        path = Path(self.place)
        if name.startswith("SQLITE_FULL"):
            return disk.fault(path, error, full=True)
        if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_IOERR")):
            return disk.fault(path, error)
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            return RobotError(
                "JOURNAL_BUSY",
                f"Un autre programme tient le journal ({path}).",
                next_step="Fermez ce qui l'a ouvert, puis relancez.",
                found=str(original),
            )
        return RobotError(
            "JOURNAL_UNREADABLE",
            f"Le journal ({path}) est abîmé, ou n'est pas un journal du robot.",
            next_step="Lui seul sait quelles publications sont restées arrêtées : vérifiez dans la console de chaque "
            "établissement que la base est publiée. Puis renommez ce fichier, sans le supprimer, et relancez : "
            "le robot en commence un autre. Il ne sait alors plus quels mots de passe ont été refusés.",
            found=str(original),
        )

    def _of_another_version(self, version: int) -> RobotError:
        where = "une autre adresse dans ROBOT_DATABASE" if self.shared else "un autre dossier avec --recordings"
        return RobotError(
            "JOURNAL_OF_ANOTHER_VERSION",
            f"Le journal ({self.place}) a été écrit par une version plus récente du robot.",
            next_step=f"Mettez le robot à jour, ou donnez {where}. "
            "Ne supprimez pas ce journal : lui seul sait quelles publications sont restées arrêtées.",
            expected=f"forme {VERSION}",
            found=f"forme {version}",
        )


def lock_key(name: str) -> int:
    """The number that stands for that name in the database."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big", signed=True)


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk.fault(path.parent, error) from error
