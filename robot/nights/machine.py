"""A machine of the night: it says that it lives, and takes over what a dead one left.

Where a database is shared the clock is its own, so that machines whose clocks differ agree on who is dead.
"""

from __future__ import annotations

import os
import socket
import time
import uuid
from dataclasses import dataclass

import psutil
from sqlalchemy import Connection, insert, select, text, update

from robot import limits
from robot.errors import Usage
from robot.store.database import Database
from robot.store.tables import MACHINES

#: A visit's processes: the robot, the browser's driver, the browser. Measured (`make bench`), and as much again free.
MEMORY = 450 * 2**20
#: Left to the system.
RESERVED = 512 * 2**20


@dataclass(frozen=True)
class Known:
    """A machine as the others see it."""

    machine: str
    host: str
    pid: int
    version: str
    #: Seconds since it last said that it lives.
    silent: float


class Machine:
    """This program among those that take schools from the queue."""

    def __init__(self, database: Database, version: str, workers: int) -> None:
        self._database = database
        self._workers = workers
        self.version = version
        self.host = socket.gethostname()
        #: Told to the engine too: a machine that is started again is another one.
        self.name = f"{self.host}/{os.getpid()}/{uuid.uuid4().hex[:8]}"

    def arrive(self) -> None:
        """The others know of it. Usage if one of them has another version: the two would not share one queue."""
        strangers = [known for known in self.living() if known.version != self.version]
        if strangers:
            raise Usage(
                "OTHER_VERSION",
                f"La machine {strangers[0].host} travaille avec la version {strangers[0].version} du robot, "
                f"celle-ci avec la version {self.version}.",
                next_step="Attendez la fin de sa nuit, ou installez la même version sur toutes les machines.",
            )
        with self._database.writing() as db:
            now = self._now(db)
            values = {"machine": self.name, "host": self.host, "pid": os.getpid(), "version": self.version}
            db.execute(insert(MACHINES).values(**values, workers=self._workers, started=now, beat=now))

    def beat(self) -> bool:
        """It lives; False if the others have taken it for dead meanwhile, and its schools over."""
        with self._database.writing() as db:
            mine = (MACHINES.c.machine == self.name, MACHINES.c.ended.is_(None))
            return db.execute(update(MACHINES).where(*mine).values(beat=self._now(db))).rowcount == 1

    def leave(self) -> None:
        """It takes no more schools, and leaves none behind."""
        with self._database.writing() as db:
            db.execute(update(MACHINES).where(MACHINES.c.machine == self.name).values(ended="gone"))

    def living(self) -> list[Known]:
        """The machines that say that they live, this one too."""
        return [known for known in self._known() if not self._dead(known)]

    def bury(self) -> list[str]:
        """The machines that have died since anybody looked, each told to one caller only."""
        found = []
        for known in self._known():
            if known.machine == self.name or not self._dead(known):
                continue
            with self._database.writing() as db:
                unburied = (MACHINES.c.machine == known.machine, MACHINES.c.ended.is_(None))
                late = MACHINES.c.beat < self._now(db) - limits.DEAD
                still = () if self._gone(known) else (late,)
                if db.execute(update(MACHINES).where(*unburied, *still).values(ended="dead")).rowcount:
                    found.append(known.machine)
        return found

    def _known(self) -> list[Known]:
        columns = (MACHINES.c.machine, MACHINES.c.host, MACHINES.c.pid, MACHINES.c.version, MACHINES.c.beat)
        with self._database.reading() as db:
            now = self._now(db)
            rows = db.execute(select(*columns).where(MACHINES.c.ended.is_(None))).all()
        return [Known(*row[:4], silent=now - row[4]) for row in rows]

    def _dead(self, known: Known) -> bool:
        return known.silent > limits.DEAD or self._gone(known)

    def _gone(self, known: Known) -> bool:
        """Its process is no more, on this very machine."""
        return known.host == self.host and not psutil.pid_exists(known.pid)

    def _now(self, db: Connection) -> float:
        if not self._database.shared:
            return time.time()
        return float(db.execute(text("SELECT extract(epoch FROM clock_timestamp())")).scalar() or 0.0)


def workers() -> int:
    """How many schools at once this computer can bear, by its cores and its free memory."""
    room = (psutil.virtual_memory().available - RESERVED) // MEMORY
    return max(1, min(psutil.cpu_count() or 1, int(room)))
