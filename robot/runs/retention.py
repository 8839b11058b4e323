"""Recordings do not stay for ever: pictures and lists can show people, minors among them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from robot import faults
from robot.errors import Usage

VARIABLE = "ROBOT_RETENTION_DAYS"
DAYS = 30
#: A hundred years.
LONGEST = 36500
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def apply(recordings: Path, env: Mapping[str, str], today: date | None = None) -> list[Path]:
    """The runs' folders older than `ROBOT_RETENTION_DAYS` (30 by default) are deleted; returns them.

    Only folders named after a day are touched; the journal and the locks stay.
    """
    oldest = ((today or date.today()) - timedelta(days=_days(env))).isoformat()
    gone = [one for one in recordings.glob("*") if one.is_dir() and _DAY.fullmatch(one.name) and one.name < oldest]
    for folder in gone:
        shutil.rmtree(folder, ignore_errors=True)
    return gone


def _days(env: Mapping[str, str]) -> int:
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
