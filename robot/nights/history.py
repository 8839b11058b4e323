"""Past visits, as their folders tell them: whatever is still kept, the latest first."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from robot.errors import Exit
from robot.labels import normal
from robot.nights.summary import CALLS
from robot.runs import events
from robot.runs.report import VisitReport

#: A visit that left no outcome: killed, or still under way.
UNENDED = "unended"
#: Stands for every result that needs a person.
TO_DO = "to_do"


@dataclass(frozen=True)
class Past:
    """One visit."""

    started: datetime
    uai: str
    school: str
    #: The procedure, « all » for several, « doctor » for an examination.
    what: str
    mode: str
    #: As `outcome.json` has it, or `UNENDED`.
    result: str
    #: Code of the error that ended it.
    code: str
    seconds: float
    folder: Path

    @property
    def to_do(self) -> bool:
        """It left something for a person."""
        return self.result == UNENDED or CALLS.get(_exit(self.result), "") in ("urgent", "person")

    def as_dict(self) -> dict[str, Any]:
        """Plain data for `--json`."""
        return {**self.__dict__, "started": self.started.isoformat(timespec="seconds"), "folder": str(self.folder)}


@dataclass(frozen=True)
class Wanted:
    """Which visits are asked for."""

    #: A UAI, or words of the name; empty: every school.
    school: str = ""
    #: A result, `UNENDED` or `TO_DO`; empty: all.
    result: str = ""
    #: The first and the last day.
    since: date = date.min
    until: date = date.max

    def holds(self, past: Past) -> bool:
        """It is one of them."""
        words = normal(self.school).split()
        named = past.uai == self.school.strip().upper() or all(word in normal(past.school) for word in words)
        right = self.result in ("", past.result) or (self.result == TO_DO and past.to_do)
        return named and right and self.since <= past.started.date() <= self.until


def visits(recordings: Path, wanted: Wanted) -> Iterator[Past]:
    """Those visits, the latest first. A folder that tells nothing is left out."""
    folders = [file.parent for file in recordings.glob(f"????-??-??/*/{events.FILE}")]
    days = (folder for folder in folders if _within(folder.parent.name, wanted))
    for folder in sorted(days, key=lambda one: (one.parent.name, one.name), reverse=True):
        past = _past(folder)
        if past is not None and wanted.holds(past):
            yield past


def _within(day: str, wanted: Wanted) -> bool:
    try:
        return wanted.since <= date.fromisoformat(day) <= wanted.until
    except ValueError:
        return False


def _past(folder: Path) -> Past | None:
    try:
        told = json.loads((folder / "outcome.json").read_text(encoding="utf-8"))
        runs = told.get("runs", ())
        return Past(
            datetime.fromisoformat(told["started"]),
            told["uai"],
            told["school"],
            told.get("flow") or "all",
            told["mode"],
            told["result"],
            next((error["code"] for one in (told, *runs) if (error := one.get("error"))), ""),
            told["seconds"],
            folder,
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return _unended(folder)


def _unended(folder: Path) -> Past | None:
    """What its events tell of a visit without an outcome."""
    try:
        report = VisitReport.of(folder, events.read(folder))
    except OSError:
        return None
    if not report.uai:
        return None
    what = report.runs[0].flow if len(report.runs) == 1 else "doctor" if report.mode == "examine" else "all"
    return Past(report.started, report.uai, report.school, what, report.mode, UNENDED, "", report.seconds, folder)


def _exit(result: str) -> Exit:
    return Exit.__members__.get(result.upper(), Exit.NOTHING_TO_DO)
