"""One run per school at a time, across night, command line, helpdesk and recovery."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from robot.errors import Busy
from robot.runs import disk


@contextmanager
def only_run(recordings: Path, uai: str, *, wait: float = 0, needed: bool = True) -> Iterator[None]:
    """The only run on that school; Busy if another one holds it for longer than `wait` seconds (-1: for ever).

    The operating system lets go of the lock when its process dies. Where no lock can be written (a full disk), that is
    an error, or done without if not `needed`.
    """
    folder = recordings / "locks"
    lock = FileLock(folder / f"{uai}.lock", timeout=wait)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout as error:
        raise Busy(
            "BUSY",
            f"Une autre exécution travaille déjà sur l'établissement {uai}.",
            next_step="Attendez qu'elle se termine, puis relancez.",
        ) from error
    except OSError as error:
        if needed:
            raise disk.fault(folder, error) from error
    try:
        yield
    finally:
        lock.release()
