"""What must survive a crash: intentions written before their gesture, and what became of each password typed.

SQLite, one file for all schools; each call is its own transaction, on disk when it returns.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import sqlite3
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from robot import limits
from robot.errors import RobotError
from robot.runs import disk

SCHEMA = """
CREATE TABLE IF NOT EXISTS intentions (
    id INTEGER PRIMARY KEY, uai TEXT NOT NULL, what TEXT NOT NULL, run TEXT NOT NULL,
    opened TEXT NOT NULL, settled TEXT, how TEXT
);
CREATE TABLE IF NOT EXISTS refused_sign_ins (
    product TEXT NOT NULL, login TEXT NOT NULL, salt BLOB NOT NULL, print BLOB NOT NULL, at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS sign_in_attempts (
    id INTEGER PRIMARY KEY, product TEXT NOT NULL, login TEXT NOT NULL, salt BLOB NOT NULL, print BLOB NOT NULL,
    uai TEXT NOT NULL, pid INTEGER NOT NULL, at TEXT NOT NULL, accepted TEXT
);
CREATE TABLE IF NOT EXISTS runs (
    run TEXT PRIMARY KEY, uai TEXT NOT NULL, flow TEXT NOT NULL, mode TEXT NOT NULL,
    started TEXT NOT NULL, ended TEXT, exit_code INTEGER
);
"""
#: What this robot reads and writes; a journal of a later one is left alone.
VERSION = 1
#: Columns that a journal has, whoever made it.
TABLES = {
    "intentions": "id, uai, what, run, opened, settled, how",
    "runs": "run, uai, flow, mode, started, ended, exit_code",
}
#: Stands where an open intention will say when and how it was settled: as long as both.
RESERVE = " " * 96
#: The only thing that the robot ever leaves half done.
PUBLICATION = "publication"
#: What became of a password that was to be typed; « withdrawn »: it was not sent after all.
Verdict = Literal["accepted", "refused", "withdrawn"]


@dataclass(frozen=True)
class Intention:
    """A gesture that must be undone by another: open until it is."""

    id: int
    uai: str
    what: str
    run: str
    opened: str


class Journal:
    """The journal in one folder."""

    def __init__(self, folder: Path) -> None:
        """RobotError (exit code 1) if it cannot be read or written, with what to do about it."""
        self.path = folder.resolve() / "journal.sqlite"
        #: RunOptions by this process, be it written down or not.
        self._closed: set[int] = set()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise disk.fault(folder, error) from error
        with self._open() as db:
            (version,) = db.execute("PRAGMA user_version").fetchone()
            if version > VERSION:
                raise self._of_another_version(version)
            db.executescript(SCHEMA)
            if version < VERSION:
                db.execute(f"PRAGMA user_version = {VERSION}")
            for table, columns in TABLES.items():
                db.execute(f"SELECT {columns} FROM {table} LIMIT 0")  # noqa: S608 - our own names
        if os.name == "posix":
            with suppress(OSError):
                self.path.chmod(0o600)

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self.path, timeout=limits.JOURNAL)) as db:
                db.execute("PRAGMA synchronous = FULL")
                # The space that one transaction took for its way back stays the next one's: see `intend`.
                db.execute("PRAGMA journal_mode = PERSIST")
                with db:
                    yield db
        except sqlite3.Error as error:
            raise self._as_robot_error(error) from error

    def _as_robot_error(self, error: sqlite3.Error) -> RobotError:
        name = getattr(error, "sqlite_errorname", "")
        if name.startswith("SQLITE_FULL"):
            return disk.fault(self.path, error, full=True)
        if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_IOERR")):
            return disk.fault(self.path, error)
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            return RobotError(
                "JOURNAL_BUSY",
                f"Un autre programme tient le journal ({self.path}).",
                next_step="Fermez ce qui l'a ouvert, puis relancez.",
                found=str(error),
            )
        return RobotError(
            "JOURNAL_UNREADABLE",
            f"Le journal ({self.path}) est abîmé, ou n'est pas un journal du robot.",
            next_step="Lui seul sait quelles publications sont restées arrêtées : vérifiez dans la console de chaque "
            "établissement que la base est publiée. Puis renommez ce fichier, sans le supprimer, et relancez : "
            "le robot en commence un autre. Il ne sait alors plus quels mots de passe ont été refusés.",
            found=str(error),
        )

    def _of_another_version(self, version: int) -> RobotError:
        return RobotError(
            "JOURNAL_OF_ANOTHER_VERSION",
            f"Le journal ({self.path}) a été écrit par une version plus récente du robot.",
            next_step="Mettez le robot à jour, ou donnez un autre dossier avec --recordings. "
            "Ne supprimez pas ce fichier : lui seul sait quelles publications sont restées arrêtées.",
            expected=f"forme {VERSION}",
            found=f"forme {version}",
        )

    def intend(self, uai: str, what: str, run: str) -> int:
        """Open an intention; it is on disk when this returns, with room to settle it when the disk is full."""
        with self._open() as db:
            row = db.execute(
                "INSERT INTO intentions (uai, what, run, opened, how) VALUES (?, ?, ?, ?, ?)",
                (uai, what, run, _now(), RESERVE),
            )
            return int(row.lastrowid or 0)

    def close_intention(self, intention: int, how: str) -> None:
        """The intention is no longer open; for this process not even where that cannot be written."""
        self._closed.add(intention)
        with self._open() as db:
            db.execute(
                "UPDATE intentions SET settled = ?, how = ? WHERE id = ? AND settled IS NULL", (_now(), how, intention)
            )

    def open_intentions(self, uai: str | None = None) -> list[Intention]:
        """What was begun and not put back, oldest first, of one school if named."""
        with self._open() as db:
            rows = db.execute(
                "SELECT id, uai, what, run, opened FROM intentions "
                "WHERE settled IS NULL AND (? IS NULL OR uai = ?) ORDER BY id",
                (uai, uai),
            ).fetchall()
        return [intention for intention in (Intention(*row) for row in rows) if intention.id not in self._closed]

    def start(self, run: str, uai: str, flow: str, mode: str) -> None:
        """A run begins."""
        with self._open() as db:
            db.execute(
                "INSERT INTO runs (run, uai, flow, mode, started) VALUES (?, ?, ?, ?, ?)",
                (run, uai, flow, mode, _now()),
            )

    def end(self, run: str, exit_code: int) -> None:
        """A run has ended."""
        with self._open() as db:
            db.execute("UPDATE runs SET ended = ?, exit_code = ? WHERE run = ?", (_now(), exit_code, run))

    def attempt(self, product: str, login: str, password: str, uai: str) -> int:
        """These credentials are about to be typed, for that school; it is on disk when this returns.

        Only a salted slow fingerprint is kept, never the password. Until it is settled, nobody knows what came of it.
        """
        salt = secrets.token_bytes(16)
        with self._open() as db:
            row = db.execute(
                "INSERT INTO sign_in_attempts (product, login, salt, print, uai, pid, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (product, same_login(login), salt, _print(password, salt), uai, os.getpid(), _now()),
            )
            return int(row.lastrowid or 0)

    def record_verdict(self, attempt: int, verdict: Verdict) -> None:
        """What became of it. An acceptance answers for the earlier ones of that account; a refusal is kept for good."""
        with self._open() as db:
            if verdict == "accepted":
                db.execute("UPDATE sign_in_attempts SET accepted = ? WHERE id = ?", (_now(), attempt))
                db.execute(
                    "DELETE FROM sign_in_attempts WHERE id < ? "
                    "AND (product, login) = (SELECT product, login FROM sign_in_attempts WHERE id = ?)",
                    (attempt, attempt),
                )
                return
            if verdict == "refused":
                db.execute(
                    "INSERT INTO refused_sign_ins SELECT product, login, salt, print, at "
                    "FROM sign_in_attempts WHERE id = ?",
                    (attempt,),
                )
            db.execute("DELETE FROM sign_in_attempts WHERE id = ?", (attempt,))

    def was_refused(self, products: Collection[str], login: str, password: str) -> str:
        """When one of them refused these very credentials, or an empty string."""
        with self._open() as db:
            rows = db.execute("SELECT product, login, salt, print, at FROM refused_sign_ins").fetchall()
        return next((at for (at,) in _same(rows, products, login, password)), "")

    def unanswered(self, products: Collection[str], login: str, password: str) -> tuple[str, str] | None:
        """When, and for which school, these very credentials were typed without anybody knowing what came of it."""
        with self._open() as db:
            rows = db.execute(
                "SELECT product, login, salt, print, at, uai FROM sign_in_attempts WHERE accepted IS NULL ORDER BY id"
            ).fetchall()
        return next(((at, uai) for at, uai in _same(rows, products, login, password)), None)

    def was_accepted(self, products: Collection[str], login: str, password: str) -> bool:
        """These very credentials are the last ones that were accepted for that login."""
        with self._open() as db:
            rows = db.execute(
                "SELECT product, login, salt, print FROM sign_in_attempts WHERE accepted IS NOT NULL"
            ).fetchall()
        return any(True for _ in _same(rows, products, login, password))

    def forget_refusals(self) -> int:
        """Sign-ins refused or never answered are forgotten (somebody looked after the account); returns how many."""
        with self._open() as db:
            return sum(
                db.execute(statement).rowcount
                for statement in ("DELETE FROM refused_sign_ins", "DELETE FROM sign_in_attempts WHERE accepted IS NULL")
            )


def same_login(login: str) -> str:
    """The login as both products compare it: neither case nor spaces around it tell two accounts apart."""
    return unicodedata.normalize("NFC", login).strip().casefold()


def _same(
    rows: Iterable[tuple[Any, ...]], products: Collection[str], login: str, password: str
) -> Iterator[tuple[Any, ...]]:
    """What follows product, login, salt and fingerprint in the rows of these very credentials."""
    wanted = same_login(login)
    for product, known, salt, print_, *rest in rows:
        mine = product in products and same_login(known) == wanted
        if mine and secrets.compare_digest(print_, _print(password, salt)):
            yield tuple(rest)


def _print(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
