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
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

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
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / "journal.sqlite"
        with self._open() as db:
            db.executescript(SCHEMA)
        if os.name == "posix":
            self.path.chmod(0o600)

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        db = sqlite3.connect(self.path, timeout=30)
        try:
            db.execute("PRAGMA synchronous = FULL")
            with db:
                yield db
        finally:
            db.close()

    def intend(self, uai: str, what: str, run: str) -> int:
        """Open an intention; it is on disk when this returns."""
        with self._open() as db:
            row = db.execute(
                "INSERT INTO intentions (uai, what, run, opened) VALUES (?, ?, ?, ?)", (uai, what, run, _now())
            )
            return int(row.lastrowid or 0)

    def settle(self, intention: int, how: str) -> None:
        """The intention is no longer open."""
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
        return [Intention(*row) for row in rows]

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

    def settle_attempt(self, attempt: int, verdict: Verdict) -> None:
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
                db.execute(one).rowcount
                for one in ("DELETE FROM refused_sign_ins", "DELETE FROM sign_in_attempts WHERE accepted IS NULL")
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
