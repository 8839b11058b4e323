"""Recordings do not stay for ever: pictures and lists can show people, minors among them."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

from robot.errors import Usage

VARIABLE = "ROBOT_RETENTION_DAYS"
DAYS = 30
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def apply(recordings: Path, env: Mapping[str, str], today: date | None = None) -> list[Path]:
    """The runs' folders older than `ROBOT_RETENTION_DAYS` (30 by default) are deleted; returns them.

    Only folders named after a day are touched; the journal and the locks stay.
    """
    said = env.get(VARIABLE, str(DAYS))
    if not said.isdigit() or int(said) < 1:
        raise Usage(
            "BAD_RETENTION",
            f"{VARIABLE} = « {said} » n'est pas un nombre de jours.",
            next_step="Donnez un entier, par exemple 30.",
        )
    oldest = ((today or date.today()) - timedelta(days=int(said))).isoformat()
    gone = [one for one in recordings.glob("*") if one.is_dir() and _DAY.fullmatch(one.name) and one.name < oldest]
    for folder in gone:
        shutil.rmtree(folder, ignore_errors=True)
    return gone
