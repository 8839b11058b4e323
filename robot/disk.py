"""What this machine's own disk refuses, told as the sites' refusals are."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from robot.errors import RobotError

#: No space, quota reached, file too large.
FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Inside, what the disk refuses is told as `fault` does."""
    try:
        yield
    except OSError as error:
        raise fault(path, error) from error


def fault(path: Path, error: Exception, *, full: bool = False) -> RobotError:
    """NO_ROOM or NOT_WRITABLE (exit code 1), naming the place."""
    if full or (isinstance(error, OSError) and error.errno in FULL):
        return RobotError(
            "NO_ROOM",
            f"Il n'y a plus de place pour écrire dans {path}.",
            next_step="Libérez de la place sur le disque, puis relancez : ce qui est fait ne sera pas refait.",
            found=str(error),
        )
    return RobotError(
        "NOT_WRITABLE",
        f"Je ne peux pas écrire dans {path}.",
        next_step="Donnez un dossier où ce compte a le droit d'écrire (--recordings), ou corrigez ses droits.",
        found=str(error),
    )
