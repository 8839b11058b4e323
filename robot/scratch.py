"""Folders that must not outlive their process: what a killed robot leaves in the temporary folder, the next one sweeps.

Each holds a lock that the operating system lets go of when its process dies, however it dies.
"""

from __future__ import annotations

import os
import shutil
import stat
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

PREFIX, ALIVE = "atrium-pronote-", "alive"
#: Where the temporary folder of a process is said, on every system.
VARIABLES = ("TMPDIR", "TEMP", "TMP")
#: A folder in memory, for when the disk is full; a browser's profile needs about so many bytes.
IN_MEMORY, ROOM = Path("/dev/shm"), 50_000_000  # noqa: S108 - the folder made there is private
_changing = threading.Lock()


@contextmanager
def folder(place: Path | None = None) -> Iterator[Path]:
    """A private folder of this process, gone at the end; in that place, or where temporary files go."""
    if place is not None:
        place.mkdir(parents=True, exist_ok=True)
    while True:
        home = Path(tempfile.mkdtemp(prefix=PREFIX, dir=place or _roomy()))
        lock = FileLock(home / ALIVE)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            # Another robot swept just now, between the two lines above.
            continue
        except OSError:
            # A full disk takes no lock: the folder must not look as if its process had died.
            (home / ALIVE).unlink(missing_ok=True)
        break
    try:
        yield home
    finally:
        lock.release()
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def used(home: Path) -> Iterator[None]:
    """What is started inside has that folder as its temporary folder."""
    with _changing:
        before = {name: os.environ.get(name) for name in VARIABLES}
        os.environ.update(dict.fromkeys(VARIABLES, str(home)))
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value


def places() -> set[Path]:
    """Where temporary files go."""
    return {Path(tempfile.gettempdir()), IN_MEMORY}


def sweep(*places: Path) -> list[Path]:
    """The folders of processes that have died are gone from these places; returns them."""
    gone = []
    for place in places:
        for home in place.glob(f"{PREFIX}*"):
            if not _ours(home):
                continue
            try:
                with FileLock(home / ALIVE, timeout=0):
                    gone.append(home)
            except (Timeout, OSError):
                # In use, or somebody else's.
                continue
            shutil.rmtree(home, ignore_errors=True)
    return gone


def _ours(home: Path) -> bool:
    """A folder that a robot of this very user made: others may put what they like where temporary files go."""
    try:
        made = home.lstat()
    except OSError:
        return False
    mine = os.name != "posix" or made.st_uid == os.getuid()
    return mine and stat.S_ISDIR(made.st_mode) and (home / ALIVE).is_file()


def _roomy() -> Path:
    usual = Path(tempfile.gettempdir())
    try:
        if shutil.disk_usage(usual).free < ROOM and shutil.disk_usage(IN_MEMORY).free >= ROOM:
            return IN_MEMORY
    except OSError:
        return usual
    return usual
