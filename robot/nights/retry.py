"""When a school is tried again in the same night: as its error says, with growing pauses, and one probe per host."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import delete, insert, select, update

from robot import limits
from robot.errors import Exit
from robot.nights.summary import SchoolNight
from robot.store.database import Database
from robot.store.tables import HOSTS

#: What says that a whole host does not answer, and not only that this visit had no luck.
DOWN = ("SITE_CLOSED", "SITE_DOWN", "SITE_UNREACHABLE")
#: Ended from outside, by a kill or by a lack of memory: the next one begins at once.
DIED = "VISIT_DIED"
#: A database of several machines was gone, and may be back.
UNREACHABLE = "DATABASE_UNREACHABLE"
#: The night has nothing to add to what this machine was told.
FINAL = ("VISIT_TOO_LONG",)


@dataclass(frozen=True)
class Following:
    """What follows a turn: nothing, another one after so many seconds, or the publication's rescue."""

    what: Literal["end", "again", "rescue"]
    seconds: float = 0.0

    def __str__(self) -> str:
        return f"{self.what} {self.seconds:.3f}"

    @classmethod
    def read(cls, text: str) -> Following:
        """As it was written."""
        what, _, seconds = text.partition(" ")
        assert what in ("end", "again", "rescue")  # noqa: S101 - our own words
        return cls(what, float(seconds))  # type: ignore[arg-type]


END = Following("end")


def after(school: SchoolNight, attempts: int, *, host: str = "") -> Following:
    """What the error itself says: sign-in problems, refusals and unknown screens are never tried again."""
    if school.exit_code == Exit.PUBLICATION_STOPPED:
        return Following("rescue")
    if school.code in FINAL:
        return END
    if school.exit_code != Exit.SITE_UNAVAILABLE and school.code != UNREACHABLE:
        return END
    if host:
        # How often is the host's affair: one probe goes there, the others wait for what it finds.
        return Following("again", 0.0)
    if attempts > len(limits.NIGHT_PAUSES):
        return END
    return Following("again", 0.0 if school.code == DIED else limits.NIGHT_PAUSES[attempts - 1])


class Hosts:
    """Which hosts do not answer; known to all machines."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def wait(self, uai: str, hosts: Collection[str]) -> float | None:
        """Seconds until the school may try: 0 if its hosts answer, or if it is the probe; None: not this night."""
        now = time.time()
        if not self._any(hosts):
            return 0.0
        with self._database.writing() as db:
            self._database.serial(db, "hosts")
            rows = db.execute(select(HOSTS).where(HOSTS.c.host.in_(hosts))).all()
            if any(row.failures > len(limits.HOST_PAUSES) for row in rows):
                return None
            late = max((row.probe_at - now for row in rows), default=0.0)
            if late > 0:
                # A probe that is under way says what it finds long before its time is over.
                return min(late, limits.ASK_AGAIN) if any(row.probe for row in rows) else late
            for row in rows:
                # Until it has said what it found, nobody else goes there.
                db.execute(update(HOSTS).where(HOSTS.c.host == row.host).values(probe=uai, probe_at=now + limits.PROBE))
        return 0.0

    def down(self, uai: str, host: str) -> None:
        """The host did not answer. What others find at the same time, or before its next probe, counts once."""
        with self._database.writing() as db:
            self._database.serial(db, "hosts")
            row = db.execute(select(HOSTS).where(HOSTS.c.host == host)).first()
            if row is None:
                first = time.time() + limits.HOST_PAUSES[0]
                db.execute(insert(HOSTS).values(host=host, failures=1, probe_at=first, probe=""))
            elif row.probe == uai:
                pause = limits.HOST_PAUSES[min(row.failures, len(limits.HOST_PAUSES) - 1)]
                values = {"failures": row.failures + 1, "probe_at": time.time() + pause, "probe": ""}
                db.execute(update(HOSTS).where(HOSTS.c.host == host).values(**values))

    def up(self, hosts: Collection[str]) -> None:
        """These answer: whoever waited for them goes on."""
        if not self._any(hosts):
            return
        with self._database.writing() as db:
            db.execute(delete(HOSTS).where(HOSTS.c.host.in_(hosts)))

    def _any(self, hosts: Collection[str]) -> bool:
        """One of them did not answer: most nights none, and nothing is written for it."""
        with self._database.reading() as db:
            return db.execute(select(HOSTS.c.host).where(HOSTS.c.host.in_(hosts))).first() is not None

    def forget(self) -> None:
        """A new night begins: what the last one found is of no matter any more."""
        with self._database.writing() as db:
            db.execute(delete(HOSTS))
