"""A lock of the database's session: its holder keeps it or loses it with its life, on whatever machine it is."""

from __future__ import annotations

import threading
import time
from contextlib import suppress

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from robot import limits
from robot.store.database import Database, lock_key


class SessionLock:
    """The lock of that name in a shared database: a connection of its own, closed with the process that holds it."""

    def __init__(self, database: Database, name: str) -> None:
        self._database = database
        self.key = lock_key(name)
        self._connection: Connection | None = None
        #: Process of the database server that holds it for us.
        self.backend = 0

    def take(self, wait: float = 0) -> bool:
        """It is held; False if another holds it for longer than `wait` seconds (-1: for ever).

        RobotError if the database does not answer.
        """
        end = time.monotonic() + wait
        pause = threading.Event()
        while not self._tried():
            left = end - time.monotonic()
            if wait >= 0 and left <= 0:
                return False
            pause.wait(limits.STOP_ASKED if wait < 0 else min(left, limits.STOP_ASKED))
        return True

    def _tried(self) -> bool:
        if self._connection is None:
            self._connection = self._database.session()
        with self._database.told():
            taken = self._connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": self.key}).scalar()
            if taken:
                self.backend = int(self._connection.execute(text("SELECT pg_backend_pid()")).scalar() or 0)
        if not taken:
            self.release()
        return bool(taken)

    def ask(self, statement: str, **values: object) -> object:
        """One value, asked in the very session that holds the lock. SQLAlchemyError if that session is gone."""
        if self._connection is None:
            raise SQLAlchemyError("no session")
        return self._connection.execute(text(statement), values).scalar()

    def release(self) -> None:
        """It is held no more."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(SQLAlchemyError):
                connection.close()
            connection.engine.dispose()


def end_session(connection: Connection, backend: int, name: str) -> None:
    """That process of the server holds the lock of that name no more: its session is ended, if it still is the holder.

    A process that was frozen keeps its session for as long as its machine answers for it.
    """
    number = lock_key(name)
    connection.execute(
        text(
            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND pid = :backend "
            "AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) "
            "AND classid = CAST(:high AS oid) AND objid = CAST(:low AS oid) AND objsubid = 1"
        ),
        {"backend": backend, "high": (number >> 32) & 0xFFFFFFFF, "low": number & 0xFFFFFFFF},
    )
