"""One school of a night, in a process of its own: `python -m robot.nights.child`, its task on the standard input.

It takes the school's lease before it opens a browser, and keeps or loses it with its life. What became of the school
is in the database before the lease is given back: whoever started it may be dead by then.
"""

from __future__ import annotations

import re
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict

import flows
from robot import config, limits, mishap
from robot.errors import Busy, Exit, RobotError
from robot.nights.register import Mode, Register
from robot.nights.retry import DOWN
from robot.nights.summary import SchoolNight
from robot.runs import keeping, recovery
from robot.runs.desk import RunOptions
from robot.runs.events import Failure
from robot.runs.interrupt import Interrupt
from robot.runs.journal import Journal
from robot.runs.keeping import Kept
from robot.runs.report import VisitReport
from robot.runs.visit import visit
from robot.store.address import address

#: How the process ends: what became of the school is told; another run has it; another machine has it by now.
TOLD, BUSY, TAKEN = 0, 75, 76


class Task(BaseModel):
    """What is to be done at one school; nothing of it is secret."""

    model_config = ConfigDict(frozen=True)

    what: Literal["visit", "rescue"]
    night: str
    uai: str
    turn: int
    mode: Mode
    machine: str
    config: Path
    recordings: Path
    patience: float
    kept: Kept = "failure"
    #: What the night may keep of screens is used up.
    words_only: bool = False


def main() -> int:
    """Do the task; one of the exit codes above, or that of the error that kept it from being told."""
    task = Task.model_validate_json(sys.stdin.buffer.read())
    interrupt = Interrupt()
    # Whoever started it, and would stop it, may be dead by then.
    late = threading.Timer(limits.VISIT, interrupt.ask, ["délai dépassé"])
    late.daemon = True
    late.start()
    with interrupt.listening():
        try:
            return _done(task, interrupt)
        except Busy as error:
            return TAKEN if error.code == "LEASE_LOST" else BUSY
        except Exception as error:  # noqa: BLE001 - told by whoever started it, who knows the exit code only
            return int(mishap.as_robot_error(error).exit_code)


def _done(task: Task, interrupt: Interrupt) -> int:
    settings = config.read(task.config)
    school = settings.school(task.uai)
    journal = Journal(task.recordings, address(settings.secrets, task.recordings))
    options = RunOptions(
        settings,
        journal,
        task.recordings,
        patience=task.patience,
        machine=task.machine,
        kept="words" if task.words_only else task.kept,
    )
    register = Register(journal.database)
    with options.alone(task.uai) as lease:
        # What an earlier run left open comes first, whoever's it was.
        failed = [found.error for found in recovery.resolve_within(options, task.uai, lease) if found.error]
        if task.what == "rescue":
            return int(failed[0].exit_code) if failed else TOLD
        register.claim(task.night, task.uai, task.machine)
        report = VisitReport(Path())
        try:
            if failed:
                raise failed[0]
            report = visit(flows.asked([flows.EVERY[0]]), school, options, task.mode, interrupt=interrupt, lease=lease)
        except Busy:
            raise
        except Exception as error:  # noqa: BLE001 - the school's outcome, whatever it is
            report = VisitReport(task.recordings, uai=task.uai, school=school.name, mode=task.mode)
            report.error = Failure.of(mishap.as_robot_error(error), task.uai)
        if _taken(report):
            return TAKEN
        told = SchoolNight.of(
            report, task.recordings, name=school.name, tags=school.tags, machine=task.machine.partition("/")[0]
        )
        kept = {"evidence_bytes": keeping.size_of(report.folder), "words_only": task.words_only}
        told = told.model_copy(update=kept)
        with suppress(RobotError):
            lease.check()
        mine = register.tell(task.night, task.uai, task.turn, task.machine, told, host=_down(report))
    return TOLD if mine else TAKEN


def _taken(report: VisitReport) -> bool:
    return any(run.error is not None and run.error.code == "LEASE_LOST" for run in report.runs)


def _down(report: VisitReport) -> str:
    """The host that does not answer at all, if that is what ended the visit."""
    failures = [report.error, *(run.error for run in report.runs)]
    failure = next((failure for failure in failures if failure is not None), None)
    if failure is None or failure.exit_code != Exit.SITE_UNAVAILABLE or failure.code not in DOWN:
        return ""
    # A browser that reached nothing has no address of its own; the sentence names the one that was asked for.
    found = re.search(r"https?://[^\s]+", f"{failure.sentence} {failure.url}")
    return urlsplit(found[0]).netloc.lower() if found else ""


if __name__ == "__main__":
    sys.exit(main())
