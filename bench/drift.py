"""How the robot fares on screens that drift: runs against mutated pages, judged by what the servers hold.

Prints the share that succeed (mutations that a person would not notice), the share that stop cleanly or go on through a
declared variant (captions removed or renamed), and the number of wrong writes; then each failure, to be replayed alone.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from playwright.sync_api import Browser

from bench.rig import Rig, Trial
from fixtures.mutation import skins
from fixtures.mutation.drift import KINDS, Drifting, noticed, unnoticed
from fixtures.mutation.scenarios import PUBLISH_LOST, SCENARIOS
from fixtures.skin import Skin
from robot import browser

#: One run in so many is one where a caption goes, and one of « Durée des sessions ».
NOTICED_EVERY = 4
SESSIONS_EVERY = 6
#: Processes at once: a run waits for late screens about as long as it works.
WORKERS = (os.cpu_count() or 1) + 1
#: Seconds that the robot waits for what should come: enough for pages that come 1.5 s late, short enough for a bench.
PATIENCE = 6.0


@dataclass(frozen=True)
class Asked:
    """One run to do."""

    flow: str
    drifting: Drifting
    skin: Skin


def main(argv: Sequence[str] | None = None) -> int:
    """Run the bench; 0 if the figures of the issue are reached and nothing was written wrongly."""
    options = _options(argv)
    asked = _matrix(options) if options.matrix else _plan(options)
    start = time.monotonic()
    trials: list[Trial] = []
    for number, trial in enumerate(_done(asked, options), 1):
        trials.append(trial)
        if trial.verdict == "failed" or trial.wrong or options.verbose:
            _say(f"[{number}/{len(asked)}] {_line(trial)}")
    return _figures(trials, time.monotonic() - start)


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench drift", description=__doc__)
    parser.add_argument("--runs", type=int, default=320, help="how many runs")
    parser.add_argument("--seed", type=int, default=1, help="the first seed; the runs take those that follow")
    parser.add_argument("--only", type=int, help="replay this seed alone, as the bench would run it")
    parser.add_argument("--kinds", help="with --only: these mutations instead of those drawn, separated by commas")
    parser.add_argument("--skin", choices=("drawn", "plain"), default="drawn", help="the skin of each run")
    parser.add_argument("--leave-out", default="", help="skin choices kept plain (« atrium.site_selector »), by commas")
    parser.add_argument("--matrix", action="store_true", help="no mutation: every pair of skin choices instead")
    parser.add_argument("--scenarios", action="store_true", help="each renaming once, and nothing else")
    parser.add_argument("--publish-lost", action="store_true", help="« Publier la base » renamed: one long run")
    parser.add_argument("--workers", type=int, default=WORKERS)
    parser.add_argument("--folder", type=Path, help="where the recordings of failed runs stay")
    parser.add_argument("--verbose", action="store_true", help="a line per run")
    return parser.parse_args(argv)


# --- what to run -------------------------------------------------------------------------------------------------


def _plan(options: argparse.Namespace) -> list[Asked]:
    if options.publish_lost:
        return [Asked("activation", Drifting(options.seed, (), PUBLISH_LOST), Skin())]
    if options.scenarios:
        every = [Asked("activation", noticed(options.seed + at, one), Skin()) for at, one in enumerate(SCENARIOS)]
        return [replace(one, skin=_skin(options, one.drifting.seed)) for one in every]
    if options.only is not None:
        one = _asked(options, options.only)
        if options.kinds is not None:
            kinds = tuple(kind for kind in KINDS if kind in options.kinds.split(","))
            one = replace(one, drifting=replace(one.drifting, kinds=kinds))
        return [one]
    return [_asked(options, options.seed + at) for at in range(options.runs)]


def _asked(options: argparse.Namespace, seed: int) -> Asked:
    """The run of a seed, whatever the other runs are."""
    skin = _skin(options, seed)
    if seed % NOTICED_EVERY == 0:
        scenario = SCENARIOS[seed // NOTICED_EVERY % len(SCENARIOS)]
        return Asked("activation", noticed(seed, scenario), skin)
    flow = "session-duration" if seed % SESSIONS_EVERY == 1 else "activation"
    return Asked(flow, unnoticed(seed), skin)


def _skin(options: argparse.Namespace, seed: int) -> Skin:
    return skins.drawn(seed, options.leave_out.split(",")) if options.skin == "drawn" else Skin()


def _matrix(options: argparse.Namespace) -> list[Asked]:
    of = skins.choices(skins.OF_EXPORT | skins.OF_LISTS | skins.OF_SESSIONS)
    rows = skins.pairwise(of, options.seed)
    return [Asked("activation", Drifting(number), skins.skin(row)) for number, row in enumerate(rows, 1)]


# --- running -----------------------------------------------------------------------------------------------------

_rig: Rig
_lent: Browser
_kept = ExitStack()


def _open(folder: Path) -> None:
    """One simulator and one browser for all the runs of a process."""
    global _rig, _lent  # noqa: PLW0603 - what a pool's process keeps between two runs
    own = folder / multiprocessing.current_process().name
    _rig = _kept.enter_context(Rig(own, patience=PATIENCE))
    _, _lent = _kept.enter_context(browser.opened({}, headed=False))


def _run(asked: Asked) -> Trial:
    return _rig.run(asked.flow, asked.drifting, asked.skin, _lent)


def _done(asked: list[Asked], options: argparse.Namespace) -> Iterator[Trial]:
    folder = options.folder or Path(tempfile.mkdtemp(prefix="drift-"))
    workers = min(options.workers, len(asked))
    context = multiprocessing.get_context("spawn")
    with context.Pool(workers, initializer=_open, initargs=(folder,)) as pool:
        yield from pool.imap_unordered(_run, asked)


# --- telling -----------------------------------------------------------------------------------------------------


def _line(trial: Trial) -> str:
    wrong = f" ; ÉCRITURES FAUSSES : {' / '.join(trial.wrong)}" if trial.wrong else ""
    return (
        f"{trial.verdict}, {trial.flow}, {trial.drifting}, skin {skins.told(trial.skin)}, {trial.seconds:.0f} s : "
        f"{trial.reason or 'ok'}{wrong}" + (f" ({trial.folder})" if trial.verdict == "failed" else "")
    )


def _figures(trials: list[Trial], seconds: float) -> int:
    plain = [one for one in trials if one.drifting.scenario is None]
    named = [one for one in trials if one.drifting.scenario is not None]
    wrong = [one for one in trials if one.wrong]
    good = sum(one.verdict == "succeeded" for one in plain)
    ends = Counter(one.verdict for one in named)
    _say("")
    _say(f"{len(trials)} runs in {seconds:.0f} s")
    if plain:
        _say(f"not noticed by a person : {good}/{len(plain)} succeed ({good / len(plain):.1%}), wanted 99 %")
        _by_kind(plain)
    if named:
        share = (ends["stopped"] + ends["succeeded"]) / len(named)
        _say(
            f"caption removed or renamed : {ends['stopped']} stop cleanly, {ends['succeeded']} go on through a "
            f"declared variant, {ends['failed']} neither ({share:.1%} right), wanted 100 %"
        )
    _say(f"runs with a wrong write : {len(wrong)}, wanted 0")
    for one in trials:
        if one.verdict == "failed" or one.wrong:
            _say(f"  --only {one.drifting.seed} : {_line(one)}")
    reached = good >= 0.99 * len(plain) and not ends["failed"] and not wrong
    return 0 if reached else 1


def _by_kind(trials: list[Trial]) -> None:
    for kind in KINDS:
        of = [one for one in trials if kind in one.drifting.kinds]
        if of:
            _say(f"  with {kind} : {sum(one.verdict == 'succeeded' for one in of)}/{len(of)}")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
