"""Nights with real visits, in a browser each, over small simulated schools: machines of their own on one database.

As a program (`python -m tests.nights.real night …`) it is the robot's own command, but for a night's long pauses.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil
from sqlalchemy import select

from fixtures import town
from fixtures.__main__ import describe
from fixtures.server import Simulator
from fixtures.town import Verdict
from fixtures.wire import Wire
from fixtures.world import World
from robot import cli, limits, simulated
from robot.nights.register import OutcomeRow, Register
from robot.runs.journal import Journal
from robot.secrets import DATABASE
from robot.store.address import address
from robot.store.database import Database
from robot.store.tables import LEASES

ROOT = Path(__file__).parent.parent.parent
VISIT, GUARDIAN = "robot.nights.child", "robot.runs.guardian"
#: Hosts among which the consoles are; a browser takes each for another one.
HOSTS = 4
PATIENCE = "10"
#: Names the version that a machine says it has, where it is to be another one.
VERSION = "TEST_ROBOT_VERSION"


class Town:
    """So many simulated schools, their configuration, and the database that machines share."""

    def __init__(self, folder: Path, count: int, where: str) -> None:
        self.folder = folder
        self.env = {DATABASE: where}
        self.wire = Wire()
        self.simulator = Simulator(lambda cas_url: town.small(count, cas_url), around=self.wire.around)
        #: UAI → the host of its console, where it has one of its own; the password of its console, if it is wrong.
        self.hosts: dict[str, str] = {}
        self.passwords: dict[str, str] = {}

    def __enter__(self) -> Self:
        self.simulator.__enter__()
        self.wire.world = self.simulator.world
        self.folder.mkdir(parents=True, exist_ok=True)
        journal = Journal(self.folder / "recordings", address(self.env, self.folder))
        self.database: Database = journal.database
        self.register = Register(self.database)
        self.journal = journal
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.simulator.__exit__(kind, error, trace)

    @property
    def world(self) -> World:
        """The oracle."""
        return self.simulator.world

    @property
    def uais(self) -> list[str]:
        """All schools, in the order of the file."""
        return list(self.world.schools)

    def configure(self) -> None:
        """`schools.toml` and `.env` are there."""
        where = describe(self.simulator)
        for number, school in enumerate(where["schools"]):
            host = self.hosts.get(school["uai"], f"pronote{number % HOSTS}.localhost")
            school["console"] = school["console"].replace("127.0.0.1", host)
            if wrong := self.passwords.get(school["uai"]):
                school["console_users"] = dict.fromkeys(school["console_users"], wrong)
        simulated.configure(where, self.folder)

    def verdict(self, uai: str) -> Verdict:
        """What the servers hold of that school, judged."""
        return Verdict(self.world, uai, self.simulator.cas_url)

    # --- the night ---------------------------------------------------------------------------------------------

    def rows(self) -> list[OutcomeRow]:
        """The outcomes of every night, in the order of their schools."""
        with self.database.reading() as db:
            nights = list(db.exec_driver_sql("SELECT night FROM nights ORDER BY started").scalars())
        return [row for night in nights for row in self.register.rows(night)]

    @property
    def begun(self) -> bool:
        """A night was asked for."""
        return bool(self.register.unended() or self.register.last_ended())

    def machine_of(self, uai: str) -> str:
        """Who holds the school's lease: « host/process/… »; empty if nobody does."""
        with self.database.reading() as db:
            return str(db.execute(select(LEASES.c.machine).where(LEASES.c.uai == uai)).scalar() or "")


class Machine:
    """A machine of the night: a group of processes, with recordings and, where we may, a host's name of its own."""

    def __init__(self, place: Town, name: str, *words: str, version: str = "") -> None:
        self.place, self.name, self.words, self.version = place, name, words, version
        self.process: subprocess.Popen[bytes]
        self.died = 0.0
        self.start()

    def start(self) -> None:
        """It runs (again)."""
        recordings = str(self.place.folder / f"recordings-{self.name}")
        words = [*self.words, "--patience", PATIENCE, "--workers", "1", "--recordings", recordings]
        command = [sys.executable, "-m", "tests.nights.real", *words]
        known = {name: value for name, value in os.environ.items() if not name.startswith(("ATRIUM_", "PRONOTE_"))}
        self.log = self.place.folder / f"{self.name}.log"
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*_named(self.name), *command],
                cwd=self.place.folder,
                env={**known, **self.place.env, "PYTHONPATH": str(ROOT), VERSION: self.version},
                start_new_session=True,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self.died = 0.0

    @property
    def runs(self) -> bool:
        """Its program lives."""
        if self.process.poll() is None:
            return True
        self.died = self.died or time.time()
        return False

    def all(self) -> list[psutil.Process]:
        """Its program and all that came of it, guardians too."""
        with suppress(psutil.NoSuchProcess):
            top = psutil.Process(self.process.pid)
            return [top, *top.children(recursive=True)]
        return []

    def visits(self) -> list[psutil.Process]:
        """The processes of the schools that it is at."""
        return [process for process in self.all() if VISIT in _words(process)]

    def browsers(self) -> list[psutil.Process]:
        """The browsers of those."""
        found = [process for visit in self.visits() for process in visit.children(recursive=True)]
        return [one for one in found if ("chrom" in _name(one) or "headless" in _name(one)) and not _typed(one)]

    def signal(self, number: int) -> None:
        """All of it hears that at once, as when its power fails (SIGKILL) or the whole of it is frozen (SIGSTOP)."""
        for process in self.all():
            with suppress(psutil.NoSuchProcess):
                process.send_signal(number)

    def stop(self) -> None:
        """It is gone, with all that came of it."""
        self.signal(signal.SIGCONT)
        self.signal(signal.SIGKILL)
        self.process.wait()


@contextmanager
def machines(*found: Machine) -> Iterator[None]:
    """Inside they run; afterwards they are gone."""
    try:
        yield
    finally:
        for machine in found:
            machine.stop()


def _named(name: str) -> list[str]:
    """What gives a program a host's name of its own, where we may: the others then know its death by silence only."""
    if not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("unshare")):
        return []
    tried = subprocess.run(["unshare", "--uts", "hostname", name], check=False, capture_output=True)
    return [] if tried.returncode else ["unshare", "--uts", "sh", "-c", f'hostname {name} && exec "$@"', "sh"]


def _words(process: psutil.Process) -> list[str]:
    with suppress(psutil.Error):
        return list(process.cmdline())
    return []


def _name(process: psutil.Process) -> str:
    with suppress(psutil.Error):
        return process.name()
    return ""


def _typed(process: psutil.Process) -> bool:
    return any(word.startswith("--type=") for word in _words(process))


def hurry() -> None:
    """A night's long pauses are short; not the time after which a machine is dead, nor anything of a visit's own."""
    limits.NIGHT_PAUSES = (1.0, 2.0, 3.0)
    limits.HOST_PAUSES = (1.0, 2.0, 2.0)
    limits.ASK_AGAIN, limits.BUSY_TURN, limits.ORPHAN = 1.0, 2.0, 3.0


def main(argv: Sequence[str]) -> None:
    """The robot's command, hurried."""
    hurry()
    if version := os.environ.get(VERSION):
        from robot.nights import at_work, command  # noqa: PLC0415 - as the command does

        for module in (at_work, command):
            setattr(module, "__version__", version)  # noqa: B010 - names that they only import
    sys.argv[1:] = argv
    cli.main()


def wait(condition: Callable[[], object], seconds: float) -> bool:
    """It holds within that time."""
    pause, end = threading.Event(), time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        pause.wait(0.1)
    return True


if __name__ == "__main__":
    main(sys.argv[1:])
