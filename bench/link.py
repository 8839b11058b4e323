"""Linking a list of pupils: the floor, ours and the naive way on the same server in the same run, then the growth."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace

from bench import bare_page, desk, evidenced, floor, memory, naive, ours
from bench.site import DELAY, Site, running
from robot.widgets.grid.lanes import LANES, Lane

#: Times that floor and ours are measured in turn on the list that is compared; the turn in the middle counts.
TURNS = 3
WANTED_FLOOR, WANTED_NAIVE, WANTED_MEGABYTES, WANTED_EVIDENCE = 1.5, 10.0, 700, 15


@dataclass(frozen=True)
class Measured:
    """One list, done both ways."""

    floor: float
    linked: ours.Linked
    peak: memory.Peak

    @property
    def ratio(self) -> float:
        """Ours × floor: filling with each cell's re-read, without the two readings of the whole list."""
        return self.linked.filling / self.floor


def main(argv: Sequence[str] | None = None) -> int:
    """Run the bench. Figures are printed, none is asserted."""
    parser = argparse.ArgumentParser(prog="python -m bench link", description=__doc__)
    parser.add_argument("--cells", type=int, default=1500, help="pupils in the list that is compared")
    parser.add_argument("--naive", type=int, default=40, help="users of the naive way, extrapolated; 0: leave it out")
    parser.add_argument("--growth", default="500,1500,5000", help="sizes, separated by commas; empty: leave it out")
    parser.add_argument("--lanes", action="store_true", help="each way of filling on its own as well")
    options = parser.parse_args(argv)
    _load()
    with running(options.cells, "side_by_side") as site:
        _say(f"list whose saves go side by side, {DELAY * 1000:.0f} ms of server time per save")
        _compare(site)
    with running(options.cells) as site:
        _say("list whose saves wait for one another, as the console's calls do")
        found = _compare(site)
        alone = bare_page.post(site)
        _say(f"  an empty page that sends the same saves: {alone / found.floor:.2f} × floor")
        _evidence(site)
        if options.lanes:
            _each_lane(site, found.floor / found.linked.cells)
        if options.naive:
            _naive(site, options.naive, found)
    done = {options.cells: found}
    for size in [int(one) for one in options.growth.split(",") if one]:
        if size not in done:
            with running(size) as site:
                done[size] = _both(site, watched=True)
    _growth(done)
    return 0


def _load() -> None:
    if hasattr(os, "getloadavg"):
        _say(f"load of this machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors (busy above 1 each)")


def _compare(site: Site) -> Measured:
    # Memory is watched in one turn only: looking at it holds the browser up.
    turns = [_both(site, watched=turn == 0) for turn in range(TURNS)]
    found = replace(sorted(turns, key=lambda one: one.ratio)[TURNS // 2], peak=turns[0].peak)
    made = found.linked
    _say(f"  floor    {found.floor:7.1f} s  {found.floor / made.cells * 1000:6.1f} ms/cell, {made.cells} cells")
    _say(f"  ours     {made.filling:7.1f} s  {made.filling / made.cells * 1000:6.1f} ms/cell  {made.lane}")
    _say(f"           + list read {made.reading:.1f} s before, {made.checking:.1f} s after")
    each = ", ".join(f"{one.ratio:.2f}" for one in turns)
    _say(f"  ours / floor {found.ratio:.2f} (wanted ≤ {WANTED_FLOOR}; turn by turn {each})")
    _say(f"  with both readings {made.seconds / found.floor:.2f}")
    return found


def _evidence(site: Site) -> None:
    bare, watched = evidenced.pairs(site)
    cost = (min(watched) / min(bare) - 1) * 100
    _say(
        f"  with a run's evidence (log, journal, a picture per window) {min(watched):.1f} ms/cell, "
        f"bare {min(bare):.1f}: {cost:+.0f} % (wanted ≤ {WANTED_EVIDENCE})"
    )


def _each_lane(site: Site, each: float) -> None:
    for lane in LANES:
        made, _ = _ours(site, ways=(lane,), most=200)
        per = made.filling / made.cells
        _say(f"  {lane:8} {per * 1000:6.1f} ms/cell  {per / each:.2f} × floor  {made.lane}")


def _naive(site: Site, users: int, found: Measured) -> None:
    site.fresh()
    with desk.console(site) as console:
        count, seconds = naive.link(console, users)
    whole = seconds / count * found.linked.cells
    _say(f"  naive    {whole:7.1f} s  {seconds / count * 1000:6.1f} ms/cell  (measured on {count} users)")
    _say(
        f"  naive / ours {whole / found.linked.filling:.1f} (wanted ≥ {WANTED_NAIVE:.0f}); "
        f"naive / floor {whole / found.floor:.1f}"
    )


def _both(site: Site, *, watched: bool) -> Measured:
    site.fresh()
    _, seconds = floor.post(site)
    made, peak = _ours(site, watched=watched)
    return Measured(seconds, made, peak)


def _ours(
    site: Site, ways: Sequence[Lane] = LANES, most: int = 10**9, *, watched: bool = False
) -> tuple[ours.Linked, memory.Peak]:
    site.fresh()
    before = site.linked()
    with memory.watched() if watched else nullcontext(memory.Peak()) as peak, desk.console(site) as console:
        made = ours.link(console, ways=ways, most=most)
    if site.linked() - before != made.cells:
        raise SystemExit(f"Le serveur en tient {site.linked() - before}, pas {made.cells}.")
    return made, peak


def _growth(done: dict[int, Measured]) -> None:
    _say("growth (linear if ms/cell stays level)")
    for _, one in sorted(done.items()):
        made, peak = one.linked, one.peak
        _say(
            f"  {made.cells:5} cells: floor {one.floor:6.1f} s, ours {made.filling:6.1f} s "
            f"({made.filling / made.cells * 1000:.1f} ms/cell, × {one.ratio:.2f}), reading {made.reading:.1f} s, "
            f"peak {peak.megabytes:.0f} MB {peak.kind} (wanted ≤ {WANTED_MEGABYTES})"
        )


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
