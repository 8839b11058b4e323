"""What a program and all that it starts cost: processor seconds and memory, by kind of process, seen from outside."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import psutil

#: Seconds between two looks; what a process did after the last look at it is not counted.
EVERY = 0.5
#: Looks between two of memory: adding up the pages of a browser stops it for a moment.
MEMORY_EVERY = 4
MEGABYTE = 2**20
VISIT = "robot.nights.child"


@dataclass
class Meter:
    """What was seen so far."""

    #: (process, its beginning) → kind, processor seconds.
    _seen: dict[tuple[int, float], tuple[str, float]] = field(default_factory=dict)
    #: Megabytes of all processes together, at each look (PSS where the system tells it, else RSS).
    memory: list[float] = field(default_factory=list)

    @property
    def cpu(self) -> dict[str, float]:
        """Kind of process → processor seconds."""
        found: dict[str, float] = defaultdict(float)
        for kind, seconds in self._seen.values():
            found[kind] += seconds
        return dict(found)

    @property
    def peak(self) -> float:
        """Megabytes."""
        return max(self.memory, default=0.0)

    def look(self, pid: int, *, memory: bool) -> None:
        """Count what is there now."""
        total = 0.0
        with suppress(psutil.Error):
            top = psutil.Process(pid)
            for process in (top, *top.children(recursive=True)):
                with suppress(psutil.Error):
                    times = process.cpu_times()
                    self._seen[process.pid, process.create_time()] = (_kind(process), times.user + times.system)
                    if memory:
                        full = process.memory_full_info()
                        total += getattr(full, "pss", full.rss) / MEGABYTE
        if total:
            self.memory.append(total)


def _kind(process: psutil.Process) -> str:
    words = process.cmdline()
    if VISIT in words:
        return "visit"
    if words and words[0].endswith("node"):
        return "driver"
    kinds = [word.removeprefix("--type=") for word in words if word.startswith("--type=")]
    if kinds:
        return f"browser ({kinds[0]})"
    return "browser" if "chrom" in process.name() or "headless" in process.name() else "python"


@contextmanager
def watched(pid: int, every: float = EVERY) -> Iterator[Meter]:
    """Inside, that process and its descendants are followed, looked at every so many seconds."""
    meter, ended = Meter(), threading.Event()

    def follow() -> None:
        turn = 0
        while not ended.wait(every):
            meter.look(pid, memory=turn % MEMORY_EVERY == 0)
            turn += 1

    thread = threading.Thread(target=follow, daemon=True)
    thread.start()
    try:
        yield meter
    finally:
        ended.set()
        thread.join()
