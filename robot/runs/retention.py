"""Recordings do not stay for ever: pictures and lists can show people, minors among them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import date, timedelta
from pathlib import Path

from robot import faults, scratch
from robot.errors import RobotError, Usage
from robot.runs import live_view
from robot.runs.locks import only_run

VARIABLE = "ROBOT_RETENTION_DAYS"
DAYS = 30
#: A hundred years.
LONGEST = 36500
#: A day, or a night of it.
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?:\.\d+)?")
#: A run's folder: the time, the school, the procedure.
_SCHOOL = re.compile(r"\d{6}-(\d{7}[A-Z])-")


def apply(recordings: Path, env: Mapping[str, str], today: date | None = None) -> list[Path]:
    """The runs' folders older than `ROBOT_RETENTION_DAYS` (30 by default) are deleted; returns those of their days.

    Those of nights too. Only folders named after a day are touched; the journal and the locks stay, and so does what a
    run is writing to, whatever the clock says. What runs that were killed left behind (`sweep`) goes at once.
    """
    oldest = since(env, today).isoformat()
    sweep(recordings)
    gone = []
    folders = [*recordings.glob("*"), *(recordings / "nights").glob("*")]
    days = [day for day in folders if day.is_dir() and _DAY.fullmatch(day.name) and day.name < oldest]
    for day in days:
        for folder in list(day.iterdir()):
            with suppress(RobotError, OSError), _nobody_at(recordings, folder):
                shutil.rmtree(folder, ignore_errors=True) if folder.is_dir() else folder.unlink()
        with suppress(OSError):
            day.rmdir()
            gone.append(day)
    return gone


def since(env: Mapping[str, str], today: date | None = None) -> date:
    """The first day of which something is kept. Usage if `ROBOT_RETENTION_DAYS` is no number of days."""
    return (today or date.today()) - timedelta(days=days_kept(env))


def private(recordings: Path) -> Path:
    """Where runs keep what must not outlive its use: files of pupils."""
    return recordings / "prive"


def sweep(recordings: Path) -> None:
    """Files of pupils, and profiles of browsers, that a killed run could not put away are gone; no live run's are.

    The picture that was shown of its browser, likewise.
    """
    scratch.sweep(private(recordings), *scratch.places())
    for live in recordings.glob(f"????-??-??/*/{live_view.FOLDER}"):
        with suppress(RobotError, OSError), _nobody_at(recordings, live.parent):
            shutil.rmtree(live, ignore_errors=True)


def _nobody_at(recordings: Path, folder: Path) -> AbstractContextManager[object]:
    """Busy while a run works on the school that the folder is named after."""
    school = _SCHOOL.match(folder.name)
    return only_run(recordings, school[1]) if school else nullcontext()


def days_kept(env: Mapping[str, str]) -> int:
    """How long a recording is kept; Usage if what the variable says is no such number."""
    said = env.get(VARIABLE, str(DAYS))
    # `isdigit` alone would take « ² » and the digits of every script.
    if not (said.isascii() and said.isdigit() and len(said) <= len(str(LONGEST)) and 1 <= int(said) <= LONGEST):
        raise Usage(
            "BAD_RETENTION",
            f"{VARIABLE} = {faults.shown(said)} n'est pas un nombre de jours.",
            next_step=f"Donnez un entier de 1 à {LONGEST}, par exemple {DAYS}.",
        )
    return int(said)
