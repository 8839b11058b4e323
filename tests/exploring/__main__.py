"""How `doctor --explore` fares on installations that nobody described: `python -m bench explore --seeds N`.

Prints the screens that were hidden and found, what was proposed wrongly, how searches ended, presses, and what reached
the servers' logs: nothing, ever. Then each seed that missed a screen, to be replayed alone. With `--results FILE` it
goes on where it was left: `--minutes` says when.
"""

from __future__ import annotations

import argparse
import math
import multiprocessing
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser
from pydantic import TypeAdapter

from robot import browser
from tests.exploring.trial import Trial, tried

#: Of all hidden screens within reach.
WANTED = 0.9
TRIAL = TypeAdapter(Trial)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the bench; 0 if nothing was written, nothing proposed wrongly, and nearly all was found."""
    parser = argparse.ArgumentParser(prog="python -m bench explore", description=__doc__)
    parser.add_argument("--seeds", type=int, default=100, help="how many installations")
    parser.add_argument("--first", type=int, default=1, help="the first seed; the others follow")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--folder", type=Path, help="where the recordings stay")
    parser.add_argument("--results", type=Path, help="a file, a line a seed: those in it are told, not explored again")
    parser.add_argument("--minutes", type=float, default=math.inf, help="after so long no exploration is begun")
    options = parser.parse_args(argv)
    every = range(options.first, options.first + options.seeds)
    trials = [trial for trial in _before(options.results) if trial.seed in every]
    seeds = [seed for seed in every if seed not in {trial.seed for trial in trials}]
    for trial in _done(seeds, options):
        trials.append(trial)
        _say(f"[{len(trials)}/{options.seeds}] {_line(trial)}")
        if options.results is not None:
            with options.results.open("ab") as lines:
                lines.write(TRIAL.dump_json(trial) + b"\n")
    return _figures(trials, options.seeds - len(trials))


def _before(results: Path | None) -> list[Trial]:
    if results is None or not results.exists():
        return []
    return [TRIAL.validate_json(line) for line in results.read_bytes().splitlines()]


_lent: Browser
_folder: Path
#: By the machine's own clock, which all processes share.
_end: float
_kept = ExitStack()


def _open(folder: Path, end: float) -> None:
    """One browser for all the explorations of a process."""
    global _lent, _folder, _end
    _folder, _end = folder, end
    _, _lent = _kept.enter_context(browser.opened({}, headed=False))


def _tried(seed: int) -> Trial | None:
    if time.time() > _end:
        return None
    folder = _folder / str(seed)
    folder.mkdir(parents=True, exist_ok=True)
    return tried(seed, folder, _lent)


def _done(seeds: Sequence[int], options: argparse.Namespace) -> Iterator[Trial]:
    if not seeds:
        return
    with ExitStack() as stack:
        folder = options.folder or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="explore-")))
        context = multiprocessing.get_context("spawn")
        workers = min(options.workers, len(seeds))
        asked = (folder, time.time() + options.minutes * 60)
        pool = stack.enter_context(context.Pool(workers, initializer=_open, initargs=asked))
        yield from filter(None, pool.imap_unordered(_tried, seeds))


def _line(trial: Trial) -> str:
    told = (
        f"seed {trial.seed} : {trial.found}/{trial.hidden} found, {trial.left} left, {trial.screens} screens, "
        f"{trial.presses} presses, {trial.seconds:.0f} s"
    )
    more = [
        *(f"WRITTEN {one}" for one in trial.writes),
        *(f"WRONG {one}" for one in trial.wrong),
        *(f"missed {one}" for one in trial.missed),
        *(f"stopped: {one}" for one in trial.stops),
    ]
    shown = [trial.what] if trial.missed or trial.wrong or trial.writes or trial.stops else []
    return "\n    ".join((told, *more, *shown))


def _figures(trials: Sequence[Trial], left_out: int) -> int:
    hidden, found = sum(one.hidden for one in trials), sum(one.found for one in trials)
    stops = Counter(
        stop.split(":")[0].split(" (")[0].rpartition("»")[2].strip() for one in trials for stop in one.stops
    )
    writes, wrong = sum(len(one.writes) for one in trials), sum(len(one.wrong) for one in trials)
    presses, screens = sum(one.presses for one in trials), sum(one.screens for one in trials)
    share = found / hidden if hidden else 1.0
    _say("")
    _say(f"{len(trials)} installations in {sum(one.seconds for one in trials):.0f} s, {left_out} not explored yet")
    _say(f"hidden screens within reach: {found}/{hidden} found ({share:.1%}), wanted {WANTED:.0%}")
    _say(f"the same, had nothing tried to write before: {sum(one.cut for one in trials)} more")
    left = sum(one.left for one in trials)
    _say(f"beyond the bounds, in doubt, or of a stopped publication, and nothing proposed: {left}")
    _say(f"wrong proposals: {wrong}, wanted 0")
    _say(f"searches ended early: {sum(stops.values())} ({', '.join(f'{why}: {n}' for why, n in stops.items())})")
    _say(f"requests held back in the browser: {sum(len(one.held) for one in trials)}")
    _say(f"{screens} screens seen in {presses} presses")
    _say(f"writes in the servers' logs: {writes}, wanted 0")
    return 0 if share >= WANTED and not wrong and not writes else 1


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
