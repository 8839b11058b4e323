"""One exploration of an installation drawn from a seed, judged by where its screens are and by its servers' logs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from playwright.sync_api import Browser

from bench.rig import Rig
from robot.exploring.explorer import Explorer
from robot.runs import doctor
from robot.runs.doctor import Unknown
from robot.runs.events import Finding, Proposal
from robot.runs.report import VisitReport
from tests.exploring import drifting, strange
from tests.foreign.served import UAI, Served, prepared

#: Seconds: what comes late comes within 1.5 s, and all that is missing is waited for.
PATIENCE = 6.0
#: One installation in so many is a stranger; the others are the simulated sites.
STRANGERS = 2
Examine = Callable[..., VisitReport]


class Watched(Explorer):
    """Remembers which screens it was asked for, and what it answered."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, Finding]] = []

    def __call__(self, unknown: Unknown) -> Finding:
        """As ever."""
        finding = super().__call__(unknown)
        if finding.explored:
            self.asked.append((unknown.marks.way, finding))
        return finding


@dataclass(frozen=True)
class Trial:
    """What came of one exploration."""

    seed: int
    #: The installation, in words.
    what: str
    #: Screens that were not where the help page says and could be found; those that were.
    hidden: int
    found: int
    #: Those that could have been, had nothing tried to write before.
    cut: int
    #: Screens of which two could be meant, or that were beyond the bounds, and nothing was proposed.
    left: int
    #: What was proposed and is not true.
    wrong: tuple[str, ...]
    #: Screens that could have been found and were not, each with what was said of it.
    missed: tuple[str, ...]
    #: What was said of each screen that was searched for.
    said: tuple[str, ...]
    #: Why a search ended before its bounds.
    stops: tuple[str, ...]
    #: What could have written and was held back in the browser.
    held: tuple[str, ...]
    screens: int
    presses: int
    #: What the servers were asked to change, and look-alikes that were touched: none, ever.
    writes: tuple[str, ...]
    proposals: tuple[Proposal, ...] = field(default=())
    seconds: float = 0.0


@contextmanager
def stranger(one: strange.Strange, folder: Path) -> Iterator[Examine]:
    """That stranger, its servers running: what examines it."""
    state = strange.state_of(one)
    with Served(*one.applications(state)) as served:

        def examine(lent: Browser, help_with: doctor.Help | None = None) -> VisitReport:
            options = replace(prepared(served, folder), patience=PATIENCE, lent=lent)
            return doctor.examine(options, options.settings.school(UAI), help_with=help_with)

        yield examine
    one.written.extend(state.writes)


def tried(seed: int, folder: Path, lent: Browser) -> Trial:
    """The exploration of that seed's installation."""
    explorer = Watched()
    if seed % STRANGERS == 0:
        one = strange.drawn(seed)
        with stranger(one, folder) as examine:
            report = examine(lent, explorer)
        return _judged(seed, one, explorer, report, one.written)
    other = drifting.drawn(seed)
    with Rig(folder, patience=PATIENCE) as rig:
        report = rig.examined(other.drifting, other.skin, lent, explorer)
        writes = [f"{write.what} {dict(write.detail)}" for write in rig.simulator.world.log]
        writes += [touched for touched in rig.drift.touched if touched in drifting.LURES]
    return _judged(seed, other, explorer, report, writes)


def _judged(
    seed: int,
    one: strange.Strange | drifting.Renamed,
    explorer: Watched,
    report: VisitReport,
    writes: Sequence[str],
) -> Trial:
    reachable = [(way, finding) for way, finding in explorer.asked if one.within_reach(way)]
    missed = [(way, finding.explored) for way, finding in reachable if not finding.proposals]
    cut = [way for way, said in missed if "allait écrire" in said]
    proposals = tuple(proposal for _way, finding in explorer.asked for proposal in finding.proposals)
    return Trial(
        seed,
        str(one),
        hidden=len(reachable) - len(cut),
        found=len(reachable) - len(missed),
        cut=len(cut),
        left=sum(not finding.proposals for way, finding in explorer.asked if not one.within_reach(way)),
        wrong=tuple(f"{proposal.what} ({proposal.captions})" for proposal in proposals if not one.right(proposal)),
        missed=tuple(f"{way} : {said}" for way, said in missed if way not in cut),
        said=tuple(f"{way} : {finding.explored}" for way, finding in explorer.asked),
        stops=tuple(search.stopped for search in explorer.searches if search.stopped),
        held=tuple(held for search in explorer.searches for held in search.held),
        screens=sum(search.screens for search in explorer.searches),
        presses=sum(search.presses for search in explorer.searches),
        writes=tuple(writes),
        proposals=proposals,
        seconds=report.seconds,
    )
