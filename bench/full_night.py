"""A night of usual schools already in order, with real visits: seconds, processor seconds and memory, extrapolated.

`python -m bench full-night [--schools 40] [--latency 0.1] [--workers 2]`
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from bench import meter, town, unavoidable
from bench.meter import Meter
from robot import simulated

ROOT = Path(__file__).resolve().parent.parent
#: Minutes that 700 schools may take, megabytes of an additional worker, one school against its floor.
SCHOOLS, MINUTES, WORKER, FLOOR = 700, 45.0, 250.0, 1.3


@dataclass(frozen=True)
class Passed:
    """One night, gone through."""

    seconds: float
    cost: Meter
    visits: list[float]


def main(argv: Sequence[str]) -> int:
    """Print the figures; none is asserted."""
    parser = argparse.ArgumentParser(prog="python -m bench full-night", description=__doc__)
    parser.add_argument("--schools", type=int, default=40)
    parser.add_argument("--latency", type=float, default=0.1)
    parser.add_argument("--workers", type=int, default=2)
    asked = parser.parse_args(argv)
    with (
        tempfile.TemporaryDirectory(prefix="full-night-") as folder,
        town.running("usual", asked.schools, asked.latency) as where,
    ):
        place = Path(folder)
        simulated.configure(where, place)
        few = [school["uai"] for school in where["schools"][: max(2, asked.schools // 10)]]
        _load()
        alone = _night(place / "alone", place, 1, few)
        both = _night(place / "together", place, asked.workers, [])
        _tell(both, asked)
        more = (both.cost.peak - alone.cost.peak) / max(asked.workers - 1, 1)
        _say(f"memory: {alone.cost.peak:.0f} MB with one worker, {both.cost.peak:.0f} MB with {asked.workers}: ")
        _say(f"  {more:.0f} MB for each additional worker (wanted ≤ {WORKER:.0f})")
        _one(place, where)
        _load()
    return 0


def _tell(passed: Passed, asked: argparse.Namespace) -> None:
    count, cpu = asked.schools, passed.cost.cpu
    total = sum(cpu.values())
    each = ", ".join(f"{what} {seconds / count:.1f}" for what, seconds in sorted(cpu.items(), key=lambda one: -one[1]))
    _say(
        f"night of {count} schools in order, {1000 * asked.latency:.0f} ms per request, {asked.workers} workers: "
        f"{passed.seconds:.0f} s, {passed.seconds / count:.1f} s and {total / count:.1f} CPU s per school ({each})"
    )
    _say(f"  a visit takes {sorted(passed.visits)[len(passed.visits) // 2]:.1f} s (the one in the middle)")
    cores = os.cpu_count() or 1
    _say(
        f"  {SCHOOLS} schools: {SCHOOLS * passed.seconds / count / 60:.0f} minutes as measured, at least "
        f"{SCHOOLS * total / count / cores / 60:.0f} by CPU seconds on {cores} cores alone (wanted ≤ {MINUTES:.0f})"
    )


def _one(place: Path, where: dict[str, Any]) -> None:
    """One school against its floor, in turn."""
    ratios = []
    for turn in range(3):
        school = where["schools"][turn % len(where["schools"])]
        least = unavoidable.seconds(school)
        visit = _visit(place / "one", place, school["uai"])
        ratios.append(visit / least)
        _say(f"one school: {visit:.1f} s, its page loads and list reads alone {least:.1f} s")
    _say(f"  {sorted(ratios)[1]:.2f} times (wanted ≤ {FLOOR})")


def _night(recordings: Path, place: Path, workers: int, uais: Sequence[str]) -> Passed:
    words = ["night", "--workers", str(workers), "--json", *(word for uai in uais for word in ("--school", uai))]
    start = time.monotonic()
    with _robot(recordings, place, words) as process, meter.watched(process.pid) as cost:
        out, _ = process.communicate()
    seconds = time.monotonic() - start
    told = json.loads(out)
    if told["exit_code"] not in (0, 10):
        raise SystemExit(f"full-night: {told['result']}")
    return Passed(seconds, cost, [school["seconds"] for school in told["night"]["schools"]])


def _visit(recordings: Path, place: Path, uai: str) -> float:
    """Seconds from the command to its end."""
    start = time.perf_counter()
    with _robot(recordings, place, ["run", "all", "--yes", "--json", "--school", uai]) as process:
        process.communicate()
    if process.returncode not in (0, 10):
        raise SystemExit(f"full-night: {process.returncode}")
    return time.perf_counter() - start


def _robot(recordings: Path, place: Path, words: Sequence[str]) -> subprocess.Popen[str]:
    # As its users have it: what Python compiled once is kept, and is not compiled again at each visit.
    ours = ("ATRIUM_", "PRONOTE_", "PYTHONDONTWRITEBYTECODE")
    known = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return subprocess.Popen(
        [sys.executable, "-m", "robot", *words, "--recordings", str(recordings)],
        cwd=place,
        env={**known, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )


def _load() -> None:
    if hasattr(os, "getloadavg"):
        _say(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors at {datetime.now():%H:%M}")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
