"""Peak memory of this process and of what it started (the browser), the simulator left out."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import psutil

#: Seconds between two looks: adding up the pages of a browser stops it for a moment each time.
EVERY = 2.0
MEGABYTE = 1024 * 1024


@dataclass
class Peak:
    """The highest sum seen."""

    megabytes: float = 0.0
    #: PSS where the system tells it (Linux), else resident memory, which counts shared pages several times.
    kind: str = ""


@contextmanager
def watched() -> Iterator[Peak]:
    """The peak while inside."""
    peak, ended = Peak(), threading.Event()

    def look() -> None:
        while True:
            peak.megabytes = max(peak.megabytes, _now(peak))
            if ended.wait(EVERY):
                return

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    try:
        yield peak
    finally:
        ended.set()
        thread.join()


def _now(peak: Peak) -> float:
    total = 0
    me = psutil.Process()
    for one in (me, *me.children(recursive=True)):
        try:
            if "bench.site" in one.cmdline():
                continue
            full = one.memory_full_info()
        except psutil.Error:
            continue
        peak.kind = "PSS" if hasattr(full, "pss") else "RSS"
        total += getattr(full, "pss", full.rss)
    return total / MEGABYTE
