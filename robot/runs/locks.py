"""One run per school at a time, across night, command line, helpdesk and recovery, and across machines.

On one machine a file lock, which the operating system lets go of when its process dies. Where several machines share a
database, besides a lock of that database's session (`robot.store.session_lock`). A machine that was taken for dead, and
whose school another one has taken over, finds its lease lost before it writes again.
"""

from __future__ import annotations

import os
import secrets
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import delete, insert, select
from sqlalchemy.exc import SQLAlchemyError

from robot import disk, limits
from robot.errors import Busy, RobotError
from robot.store.database import Database
from robot.store.session_lock import SessionLock, end_session
from robot.store.tables import LEASES

HOLDER = "SELECT token FROM leases WHERE uai = :uai"


@dataclass
class Lease:
    """The right to work on one school, as long as its process lives and no other machine took the school over."""

    uai: str
    #: Names this lease among all that the school ever had; empty where one machine works alone.
    token: str = ""
    #: The database that knows whose the school is; None where one machine works alone.
    database: Database | None = None
    _lock: SessionLock | None = None
    _seen: float = field(default=0.0)

    def check(self) -> None:
        """Busy (LEASE_LOST) if another machine has taken the school over.

        Asked before each gesture that writes. A session that broke is taken up again if nobody came between; RobotError
        if the database does not say.
        """
        if self._lock is None or time.monotonic() - self._seen < limits.LEASE_HOLDS:
            return
        try:
            holder = self._lock.ask(HOLDER, uai=self.uai)
        except SQLAlchemyError:
            holder = self._taken_up_again(self._lock)
        if holder != self.token:
            raise _lost(self.uai)
        self._seen = time.monotonic()

    def lost(self) -> bool:
        """Another machine has taken the school over; no, where the database does not tell."""
        if self.database is None:
            return False
        try:
            with self.database.reading() as db:
                return db.execute(select(LEASES.c.token).where(LEASES.c.uai == self.uai)).scalar() != self.token
        except RobotError:
            return False

    def without_session(self) -> Lease:
        """The same as another process may hold it: it can tell whether it is lost, and no more."""
        return Lease(self.uai, self.token, self.database)

    def _taken_up_again(self, lock: SessionLock) -> object:
        """Whose the school is, the lock held anew if it is ours."""
        lock.release()
        if not lock.take():
            return None
        holder = lock.ask(HOLDER, uai=self.uai)
        if holder == self.token:
            lock.ask(
                "UPDATE leases SET backend = :backend WHERE uai = :uai RETURNING token",
                backend=lock.backend,
                uai=self.uai,
            )
        else:
            lock.release()
        return holder


@contextmanager
def only_run(
    recordings: Path,
    uai: str,
    *,
    wait: float = 0,
    needed: bool = True,
    database: Database | None = None,
    machine: str = "",
) -> Iterator[Lease]:
    """The only run on that school; Busy if another one holds it for longer than `wait` seconds (-1: for ever).

    The lease ends with its process. Where no lock can be had (a full disk, a database that does not answer), that is an
    error, or done without if not `needed`. `database` is the one that tells of other machines' runs.
    """
    folder = recordings / "locks"
    lock = FileLock(folder / f"{uai}.lock", timeout=wait)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout as error:
        raise _busy(uai) from error
    except OSError as error:
        if needed:
            raise disk.fault(folder, error) from error
    try:
        if database is None or not database.shared:
            yield Lease(uai)
            return
        with _among_machines(database, uai, wait, needed=needed, machine=machine) as lease:
            yield lease
    finally:
        lock.release()


@contextmanager
def _among_machines(database: Database, uai: str, wait: float, *, needed: bool, machine: str) -> Iterator[Lease]:
    lock = SessionLock(database, lock_name(uai))
    token = secrets.token_hex(8)
    try:
        if not lock.take(wait):
            raise _busy(uai)
        with database.writing() as db:
            db.execute(delete(LEASES).where(LEASES.c.uai == uai))
            db.execute(
                insert(LEASES).values(
                    uai=uai,
                    token=token,
                    machine=machine or f"{socket.gethostname()}/{os.getpid()}",
                    backend=lock.backend,
                    taken=datetime.now(UTC).isoformat(timespec="seconds"),
                )
            )
    except Busy:
        raise
    except RobotError:
        lock.release()
        if needed:
            raise
        yield Lease(uai)
        return
    try:
        yield Lease(uai, token, database, lock)
    finally:
        with suppress(RobotError), database.writing() as db:
            db.execute(delete(LEASES).where(LEASES.c.uai == uai, LEASES.c.token == token))
        lock.release()


def evict(database: Database, machine: str) -> list[str]:
    """The schools that this machine still held, which may be taken by another one now: its sessions are ended."""
    if not database.shared:
        # The file lock is the lease: whoever holds it is on this very machine, and lives.
        return []
    with database.writing() as db:
        held = db.execute(select(LEASES.c.uai, LEASES.c.token, LEASES.c.backend).where(LEASES.c.machine == machine))
        rows = held.all()
        for uai, token, backend in rows:
            db.execute(delete(LEASES).where(LEASES.c.uai == uai, LEASES.c.token == token))
            end_session(db, backend, lock_name(uai))
    return [uai for uai, *_ in rows]


def lock_name(uai: str) -> str:
    """What a school's lock is called in the database."""
    return f"school {uai}"


def _busy(uai: str) -> Busy:
    return Busy(
        "BUSY",
        f"Une autre exécution travaille déjà sur l'établissement {uai}.",
        next_step="Attendez qu'elle se termine, puis relancez.",
    )


def _lost(uai: str) -> Busy:
    return Busy(
        "LEASE_LOST",
        f"Cette machine ne répondait plus : une autre a repris l'établissement {uai}. Je n'y écris plus rien.",
        next_step="Rien à faire : l'autre machine le termine. Si cela se répète, vérifiez la charge de celle-ci.",
    )
