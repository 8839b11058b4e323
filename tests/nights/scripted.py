"""Visits that end as a script says, without a browser: what the night makes of them is what is tested.

Each takes the school's lease, checks it before it writes, and tells its outcome, as a visit's own process does. As a
program (`python -m tests.nights.scripted night FOLDER`) it is a machine of a night.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from robot import config, limits, telling
from robot.errors import Busy, Exit, RobotError
from robot.nights import child, command
from robot.nights.at_work import Bounds
from robot.nights.process import Processes
from robot.nights.queue import in_thread
from robot.nights.register import Register
from robot.nights.summary import SchoolNight, Trouble
from robot.runs.desk import RunOptions
from robot.runs.events import Failure
from robot.runs.interrupt import Interrupt
from robot.runs.journal import PUBLICATION, Journal
from robot.store.address import address
from robot.terminal import Terminal
from robot.uai import check_letter

ENDINGS = {
    "in order": (Exit.NOTHING_TO_DO, ""),
    "changed": (Exit.CHANGED, ""),
    "exclusive": (Exit.SITE_UNAVAILABLE, "EXCLUSIVE_MODE"),
    "down": (Exit.SITE_UNAVAILABLE, "SITE_DOWN"),
    "unknown": (Exit.DRIFT, "NOT_SEEN"),
    "password": (Exit.SIGN_IN_NEEDED, "WRONG_PASSWORD"),
    "refused": (Exit.REFUSED, "NOT_CONNECTED"),
    "stopped": (Exit.PUBLICATION_STOPPED, "PUBLICATION_STOPPED"),
}
#: Bytes that each visit keeps of its screens, if it may.
PICTURES = 1000
RECORDINGS = "ROBOT_RECORDINGS"
#: Seconds that a database which is gone is waited for.
GONE = "SCRIPTED_GONE"
SCRIPT, LOG = "script.json", "log.jsonl"


@dataclass(frozen=True)
class Line:
    """One thing that a visit did."""

    what: str
    uai: str
    machine: str
    time: float
    what_for: str = "visit"


def uais(count: int) -> list[str]:
    """So many invented schools."""
    digits = [f"{9_900_000 + number:07d}" for number in range(count)]
    return [f"{seven}{check_letter(seven)}" for seven in digits]


def write(folder: Path, script: dict[str, list[str]], *, hosts: int = 4) -> None:
    """A configuration of the script's schools: UAI → how each visit of it ends, the last one over and over."""
    parts = ['[defaults]\nmon_ent = "ENT"\nurl_cas = "https://cas.example"\n']
    for number, uai in enumerate(script):
        parts.append(
            f'[schools.{uai}]\nnom = "École {uai}"\nsite = "https://ent.example/{number}"\n'
            f'console = "https://pronote{number % hosts}.example/{number}"\n'
        )
    (folder / "schools.toml").write_text("\n".join(parts), encoding="utf-8")
    (folder / SCRIPT).write_text(json.dumps(script), encoding="utf-8")


def lines(folder: Path) -> list[Line]:
    """What all visits did, in order."""
    path = folder / LOG
    if not path.exists():
        return []
    whole = (line for line in path.read_text(encoding="utf-8").splitlines() if line.endswith("}"))
    return [Line(**json.loads(line)) for line in whole]


def visits(folder: Path) -> dict[str, int]:
    """How often each school was visited."""
    found: dict[str, int] = defaultdict(int)
    for line in lines(folder):
        found[line.uai] += line.what == "begin" and line.what_for == "visit"
    return dict(found)


def options(folder: Path) -> RunOptions:
    """As a command builds them."""
    settings = config.read(folder / "schools.toml")
    # Each machine has a folder of its own.
    recordings = folder / os.environ.get(RECORDINGS, "recordings")
    return RunOptions(settings, Journal(recordings, address(settings.secrets, recordings)), recordings)


class Scripted(Processes):
    """The visits of one machine."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._options = options(folder)
        self._register = Register(self._options.journal.database)

    async def run(self, task: child.Task) -> int:
        """As the script says."""
        return await in_thread(self._run, task)

    def _run(self, task: child.Task) -> int:
        journal = self._options.journal
        script = json.loads((self._folder / SCRIPT).read_text(encoding="utf-8"))[task.uai]
        try:
            with RunOptions(self._options.settings, journal, self._options.recordings, machine=task.machine).alone(
                task.uai
            ) as lease:
                before = visits(self._folder).get(task.uai, 0)
                self._say("begin", task)
                for intention in journal.open_intentions(task.uai):
                    lease.check()
                    self._say("published", task)
                    journal.close_intention(intention.id, "by the script")
                if task.what == "rescue":
                    return child.TOLD
                self._register.claim(task.night, task.uai, task.machine)
                ending, _, pause = script[min(before, len(script) - 1)].partition(" for ")
                self._wait(pause)
                if ending == "died":
                    return -9
                lease.check()
                self._say("write", task)
                exit_code, code = ENDINGS[ending]
                if ending == "stopped":
                    journal.intend(task.uai, PUBLICATION, "a scripted run")
                trouble = (Trouble(code=code, sentence=code, retry_later=exit_code == 21),) if code else ()
                told = SchoolNight(
                    uai=task.uai,
                    name=task.uai,
                    exit_code=exit_code,
                    code=code,
                    troubles=trouble,
                    machine=task.machine.partition("/")[0],
                    evidence_bytes=0 if task.words_only else PICTURES,
                    words_only=task.words_only,
                )
                host = "ent.example" if code == "SITE_DOWN" else ""
                mine = self._register.tell(task.night, task.uai, task.turn, task.machine, told, host=host)
                return child.TOLD if mine else child.TAKEN
        except Busy as error:
            self._say("lost" if error.code == "LEASE_LOST" else "busy", task)
            return child.TAKEN if error.code == "LEASE_LOST" else child.BUSY
        finally:
            self._say("end", task)

    def _wait(self, pause: str) -> None:
        """« a second »: so long; else until there is a file of that name."""
        if not pause:
            return
        end = time.monotonic() + (float(pause) if pause[0].isdigit() else 60)
        moment = threading.Event()
        while time.monotonic() < end and not (self._folder / pause).exists():
            moment.wait(0.02)

    def _say(self, what: str, task: child.Task) -> None:
        line = Line(what, task.uai, task.machine, time.time(), task.what)
        text = json.dumps(line.__dict__) + "\n"
        handle = os.open(self._folder / LOG, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.write(handle, text.encode())
        os.close(handle)


def hurry() -> None:
    """The night's own pauses, for a test: seconds become hundredths.

    Not the time after which a machine is dead: one that is merely starved must not be taken for it.
    """
    limits.NIGHT_PAUSES = (0.1, 0.2, 0.3)
    limits.HOST_PAUSES = (0.3, 0.4, 0.5, 0.6, 0.8, 1.0, 1.0, 1.0)
    limits.ASK_AGAIN = limits.BUSY_TURN = 0.3
    limits.BEAT, limits.SWEEP, limits.ORPHAN = 0.3, 2.0, 2.0
    limits.POLL, limits.LOOK_AT_NIGHT = 0.05, 0.1
    limits.DATABASE_GONE = float(os.environ.get(GONE, limits.DATABASE_GONE))


def main(argv: Sequence[str]) -> int:
    """A machine of the night in that folder."""
    what, folder, workers = argv[0], Path(argv[1]), int(argv[2])
    hurry()
    interrupt = Interrupt()
    with interrupt.listening():
        bounds, found = Bounds(workers, per_host=50), Scripted(folder)
        if what == "work":
            command.work(options(folder), bounds, terminal=Terminal(), interrupt=interrupt, visits=found)
            return 0
        summary = command.night(
            options(folder),
            command.Asked(),
            "apply",
            bounds,
            limit=None,
            terminal=Terminal(),
            interrupt=interrupt,
            visits=found,
        )
    return int(command.exit_code(summary))


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except RobotError as error:
        telling.error(Terminal(stderr=True), Failure.of(error))
        sys.exit(int(error.exit_code))
