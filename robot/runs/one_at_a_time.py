"""What two visits must not use at once: waited for, but not for long while a school is cut off."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from robot import disk, limits
from robot.errors import SiteUnavailable


@contextmanager
def one_at_a_time(file: Path, what: str, waiting: Callable[[], None], *, stopped: bool) -> Iterator[bool]:
    """Inside, no other visit on this machine uses it; `what` names it in French. False if one does all the same.

    Waits for them, `waiting` being called now and then; SiteUnavailable past ten minutes. While a base is `stopped`
    nobody is waited for that long, and a disk without room for a lock is no reason to stop: the rescue goes on.
    """
    lock = FileLock(file)
    end = time.monotonic() + (limits.RESCUE_TURN if stopped else limits.SIGN_IN_TURN)
    while not lock.is_locked:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            lock.acquire(timeout=limits.STOP_ASKED)
        except Timeout:
            waiting()
            if time.monotonic() > end:
                if stopped:
                    break
                raise SiteUnavailable(
                    "SIGN_IN_BUSY",
                    f"Une autre exécution se sert depuis dix minutes de {what}.",
                    next_step="Relancez plus tard.",
                ) from None
        except OSError as error:
            if not stopped:
                raise disk.fault(file, error) from error
            break
    try:
        yield lock.is_locked
    finally:
        lock.release()
