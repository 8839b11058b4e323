"""One run per school at a time, across night, command line, helpdesk and recovery."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from robot.errors import Busy


@contextmanager
def only_run(recordings: Path, uai: str, *, wait: float = 0) -> Iterator[None]:
    """The only run on that school; Busy if another one holds it for longer than `wait` seconds (-1: for ever).

    The operating system lets go of the lock when its process dies.
    """
    folder = recordings / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder / f"{uai}.lock", timeout=wait):
            yield
    except Timeout as error:
        raise Busy(
            "BUSY",
            f"Une autre exécution travaille déjà sur l'établissement {uai}.",
            next_step="Attendez qu'elle se termine, puis relancez.",
        ) from error
