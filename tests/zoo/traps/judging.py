"""The robot before a trap, judged by what the servers hold first."""

from __future__ import annotations

import csv
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from robot.accounts.results import REASON_SENTENCES
from robot.errors import Exit
from robot.runs.report import Report
from tests.foreign.served import State, run
from tests.zoo.traps import carrying
from tests.zoo.traps.trap import Trap

#: « stopped »: as a person would, and said why. « amiss »: nothing wrong was written, but it is told as something else,
#: or the rest that was to be done was not. « through »: as if there were no trap. « wrong »: a write, or an outage left.
Verdict = Literal["stopped", "amiss", "through", "wrong"]
PASSED = (Exit.CHANGED, Exit.NOTHING_TO_DO)


@dataclass(frozen=True)
class Found:
    """What came of it."""

    verdict: Verdict
    #: Codes, and reasons of doubts.
    told: tuple[str, ...]
    sentence: str
    writes: tuple[str, ...]
    bad: tuple[str, ...] = ()


def _doubts(report: Report) -> list[dict[str, str]]:
    file = report.folder / "doutes.csv"
    if not file.exists():
        return []
    lines = file.read_text(encoding="utf-8-sig").splitlines()
    return list(csv.DictReader(lines, delimiter=";"))


def _reasons(report: Report, name: str) -> set[str]:
    """Why a person of that name is in doubt."""
    texts = [" ".join(filter(None, map(str, one.values()))) for one in _doubts(report)]
    return {
        reason for reason, sentence in REASON_SENTENCES.items() for text in texts if name in text and sentence in text
    }


def _fits(code: str, codes: frozenset[str]) -> bool:
    return code in codes or any(one.endswith("…") and code.startswith(one[:-1]) for one in codes)


def judge(trap: Trap, state: State, allowed: set[str], report: Report) -> Found:
    """The servers' word, then the report's."""
    error = report.as_dict()["error"] or {}
    told = {str(error["code"])} if error else set()
    told |= {one.code for one in report.outcomes if one.code} | (
        _reasons(report, trap.doubtful) if trap.doubtful else set()
    )
    sentence = str(
        error.get("sentence") or "; ".join(f"{one.about}: {one.status} {one.reason}" for one in report.outcomes)
    )
    bad = [one for one in state.writes if one not in allowed] + ([] if state.published else ["left stopped"])
    cells = [one for one in state.writes if one.startswith("cas ")]
    if trap.cells is not None and len(cells) > trap.cells:
        bad += cells[trap.cells :]

    def found(verdict: Verdict) -> Found:
        return Found(verdict, tuple(sorted(told)), sentence, tuple(state.writes), tuple(bad))

    if bad:
        return found("wrong")
    if not trap.doubtful:
        if report.exit_code in PASSED:
            return found("through")
        return found("stopped" if told and all(_fits(one, trap.codes) for one in told) else "amiss")
    if not told:
        return found("through")
    whole = set(state.writes) == allowed and report.exit_code == Exit.CHANGED
    return found("stopped" if whole and all(_fits(one, trap.codes) for one in told) else "amiss")


def trial(trap: Trap) -> Found:
    """The procedure that meets it."""
    state = carrying.fresh(trap)
    allowed = trap.before(state)
    with tempfile.TemporaryDirectory() as folder, carrying.served(trap, state) as served:
        return judge(trap, state, allowed, run(served, Path(folder), flow=trap.flow))
