"""A page that hangs holds whoever asks it something: past a limit its browser is ended, and the question with it.

Playwright's `evaluate` waits for ever. Its calls that take a timeout give up on a page that hangs, but cost two to four
times as much for each look (measured), and leave a window behind in which nothing can be done any more.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from weakref import WeakKeyDictionary

from playwright.sync_api import Browser
from playwright.sync_api import Error as PlaywrightError

from robot.errors import SiteUnavailable
from robot.widgets.patience import Patience

_PROCESSES: WeakKeyDictionary[Browser, int] = WeakKeyDictionary()


def limit(patience: float) -> float:
    """Seconds after which a page that answers nothing hangs."""
    return Patience(patience).frozen


def process_of(browser: Browser | None) -> int:
    """The number of the browser's process, asked of it once; 0 if it does not tell."""
    if browser is None:
        return 0
    if browser not in _PROCESSES:
        try:
            session = browser.new_browser_cdp_session()
            processes = session.send("SystemInfo.getProcessInfo")["processInfo"]
            session.detach()
        except PlaywrightError:
            return 0
        _PROCESSES[browser] = next((process["id"] for process in processes if process["type"] == "browser"), 0)
    return _PROCESSES[browser]


def end(process: int) -> None:
    """That browser is gone at once, with its windows, those that are stopped or loop included."""
    if process <= 0 or not _driven(process):
        return
    with suppress(OSError):
        if os.name == "posix" and (group := os.getpgid(process)) != os.getpgid(0):
            os.killpg(group, signal.SIGKILL)
        else:
            # On Windows this ends the process, and its windows with it.
            os.kill(process, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)


def _driven(process: int) -> bool:
    """The process is a browser that is driven from outside: its number may have gone to another meanwhile."""
    if sys.platform != "linux":
        return True
    try:
        return b"--remote-debugging" in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False


@contextmanager
def limited(browser: Browser | None, seconds: float) -> Iterator[None]:
    """Inside, a page is asked something. SiteUnavailable (PAGE_FROZEN), its browser ended, if that lasts too long."""
    process = process_of(browser)
    hung = threading.Event()

    def give_up() -> None:
        hung.set()
        end(process)

    timer = threading.Timer(seconds, give_up)
    timer.daemon = True
    timer.start()
    try:
        yield
    except PlaywrightError:
        if not hung.is_set():
            raise
    finally:
        timer.cancel()
    if hung.is_set():
        raise SiteUnavailable(
            "PAGE_FROZEN",
            f"La page ne répond plus à rien depuis {seconds:.0f} s : j'ai fermé le navigateur.",
            next_step="Relancez plus tard ; si cela dure, donnez plus de temps avec --patience, ou signalez-le.",
        )
