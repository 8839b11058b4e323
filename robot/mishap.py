"""What nobody foresaw becomes a sentence; the details, for whoever maintains the robot, go into a private file."""

from __future__ import annotations

import os
import tempfile
import traceback
from datetime import datetime

from playwright.sync_api import Error as PlaywrightError

from robot.errors import Bug, RobotError
from robot.hiding import KNOWN


def as_robot_error(error: BaseException) -> RobotError:
    """The robot's own errors as they are; a mishap as one of them, saying where the details are."""
    if isinstance(error, RobotError):
        return error
    place = _kept(error)
    step = f"Transmettez le fichier {place} à la personne qui maintient le robot." if place else "Relancez."
    return Bug("BUG", f"Le robot s'est trompé ({type(error).__name__}). Ce n'est pas de votre fait.", next_step=step)


def _kept(error: BaseException) -> str:
    """The path of a file that only its owner reads; empty if none can be written."""
    try:
        handle, path = tempfile.mkstemp(prefix="atrium-pronote-", suffix=".txt", text=True)
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{datetime.now().isoformat(timespec='seconds')}\n{KNOWN.clean(details(error))}")
    except OSError:
        return ""
    return path


def details(error: BaseException) -> str:
    """Where in the code it happened, the causes first; values of variables are left out."""
    parts: list[str] = []
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        # The browser's own sentences repeat what was typed, a password too.
        said = "" if isinstance(cause, PlaywrightError) else f" : {cause}"
        parts.insert(0, "".join(traceback.format_tb(cause.__traceback__)) + f"{type(cause).__name__}{said}\n")
        cause = cause.__cause__ or cause.__context__
    return "\n".join(parts)
