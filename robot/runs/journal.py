"""What must survive a crash: intentions written before their gesture, and what became of each password typed.

One database for all schools (`robot.store`), and for all machines that name the same one; each call is its own
transaction, on disk when it returns.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import URL, delete, insert, select, update

from robot.store.address import FILE, beside
from robot.store.database import VERSION, Database
from robot.store.tables import INTENTIONS, REFUSED_SIGN_INS, RUNS, SIGN_IN_ATTEMPTS
from robot.store.take_over import take_over

__all__ = ["PUBLICATION", "VERSION", "Intention", "Journal", "Verdict", "same_login"]
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
    """The journal of one folder of recordings, in the database at that address (else in a file of that folder)."""

    def __init__(self, folder: Path, address: URL | None = None) -> None:
        """RobotError (exit code 1) if it cannot be read or written, with what to do about it."""
        #: Where it is by default; locks of this machine are beside it, wherever the database is.
        self.path = folder.resolve() / FILE
        self.database = Database(address or beside(folder))
        #: Settled by this process, be it written down or not.
        self._closed: set[int] = set()
        self.database.prepare()
        take_over(folder, self.database)

    def intend(self, uai: str, what: str, run: str) -> int:
        """Open an intention; it is on disk when this returns, with room to settle it when the disk is full."""
        with self.database.writing() as db:
            row = db.execute(insert(INTENTIONS).values(uai=uai, what=what, run=run, opened=_now(), how=RESERVE))
            return _key(row)

    def close_intention(self, intention: int, how: str) -> None:
        """The intention is no longer open; for this process not even where that cannot be written."""
        self._closed.add(intention)
        table = INTENTIONS
        with self.database.writing() as db:
            db.execute(
                update(table).where(table.c.id == intention, table.c.settled.is_(None)).values(settled=_now(), how=how)
            )

    def open_intentions(self, uai: str | None = None) -> list[Intention]:
        """What was begun and not put back, oldest first, of one school if named."""
        table = INTENTIONS
        query = select(table.c.id, table.c.uai, table.c.what, table.c.run, table.c.opened)
        query = query.where(table.c.settled.is_(None)).order_by(table.c.id)
        with self.database.reading() as db:
            rows = db.execute(query if uai is None else query.where(table.c.uai == uai)).all()
        return [intention for intention in (Intention(*row) for row in rows) if intention.id not in self._closed]

    def start(self, run: str, uai: str, flow: str, mode: str) -> None:
        """A run begins."""
        with self.database.writing() as db:
            db.execute(insert(RUNS).values(run=run, uai=uai, flow=flow, mode=mode, started=_now()))

    def end(self, run: str, exit_code: int) -> None:
        """A run has ended."""
        with self.database.writing() as db:
            db.execute(update(RUNS).where(RUNS.c.run == run).values(ended=_now(), exit_code=exit_code))

    def attempt(self, product: str, login: str, password: str, uai: str) -> int:
        """These credentials are about to be typed, for that school; it is on disk when this returns.

        Only a salted slow fingerprint is kept, never the password. Until it is settled, nobody knows what came of it.
        """
        salt = secrets.token_bytes(16)
        values = {"product": product, "login": same_login(login), "salt": salt, "print": _print(password, salt)}
        with self.database.writing() as db:
            row = db.execute(insert(SIGN_IN_ATTEMPTS).values(**values, uai=uai, pid=os.getpid(), at=_now()))
            return _key(row)

    def record_verdict(self, attempt: int, verdict: Verdict) -> None:
        """What became of it. An acceptance answers for the earlier ones of that account; a refusal is kept for good."""
        table = SIGN_IN_ATTEMPTS
        mine = table.c.id == attempt
        with self.database.writing() as db:
            if verdict == "accepted":
                account = db.execute(select(table.c.product, table.c.login).where(mine)).first()
                db.execute(update(table).where(mine).values(accepted=_now()))
                if account is not None:
                    same = (table.c.product == account.product, table.c.login == account.login)
                    db.execute(delete(table).where(table.c.id < attempt, *same))
                return
            if verdict == "refused":
                names = [column.name for column in REFUSED_SIGN_INS.columns]
                kept = select(*(table.c[name] for name in names)).where(mine)
                db.execute(insert(REFUSED_SIGN_INS).from_select(names, kept))
            db.execute(delete(table).where(mine))

    def was_refused(self, products: Collection[str], login: str, password: str) -> str:
        """When one of them refused these very credentials, or an empty string."""
        table = REFUSED_SIGN_INS
        with self.database.reading() as db:
            rows = db.execute(select(table.c.product, table.c.login, table.c.salt, table.c.print, table.c.at)).all()
        return next((at for (at,) in _same(rows, products, login, password)), "")

    def unanswered(self, products: Collection[str], login: str, password: str) -> tuple[str, str] | None:
        """When, and for which school, these very credentials were typed without anybody knowing what came of it."""
        table = SIGN_IN_ATTEMPTS
        query = select(table.c.product, table.c.login, table.c.salt, table.c.print, table.c.at, table.c.uai)
        with self.database.reading() as db:
            rows = db.execute(query.where(table.c.accepted.is_(None)).order_by(table.c.id)).all()
        return next(((at, uai) for at, uai in _same(rows, products, login, password)), None)

    def was_accepted(self, products: Collection[str], login: str, password: str) -> bool:
        """These very credentials are the last ones that were accepted for that login."""
        table = SIGN_IN_ATTEMPTS
        query = select(table.c.product, table.c.login, table.c.salt, table.c.print)
        with self.database.reading() as db:
            rows = db.execute(query.where(table.c.accepted.is_not(None))).all()
        return any(True for _ in _same(rows, products, login, password))

    def forget_refusals(self) -> int:
        """Sign-ins refused or never answered are forgotten (somebody looked after the account); returns how many."""
        with self.database.writing() as db:
            return sum(
                db.execute(statement).rowcount
                for statement in (
                    delete(REFUSED_SIGN_INS),
                    delete(SIGN_IN_ATTEMPTS).where(SIGN_IN_ATTEMPTS.c.accepted.is_(None)),
                )
            )


def _key(result: Any) -> int:
    """The number that the database gave to the row."""
    return int(result.inserted_primary_key[0])


def same_login(login: str) -> str:
    """The login as both products compare it: neither case nor spaces around it tell two accounts apart."""
    return unicodedata.normalize("NFC", login).strip().casefold()


def _same(rows: Iterable[Any], products: Collection[str], login: str, password: str) -> Iterator[tuple[Any, ...]]:
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
