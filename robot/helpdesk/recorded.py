"""What the folders of past visits tell of a school, the latest first."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from robot.procedure import Outcome
from robot.runs import events

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
#: A visit's folder: the time, the school, what was done.
VISIT = re.compile(r"(\d{6})-(\d{7}[A-Z])-([\w-]+)")
_OUTCOMES: TypeAdapter[tuple[Outcome, ...]] = TypeAdapter(tuple[Outcome, ...])
#: Outcomes that are kept in memory: some nights of many schools.
REMEMBERED = 20000


@dataclass(frozen=True)
class Look:
    """What one procedure found and did in one visit."""

    flow: str
    mode: str
    #: As `outcome.json` has it: « changed », « nothing_to_do »…
    result: str
    #: The run whose changes it took back; empty for the procedure itself.
    undoes: str
    outcomes: tuple[Outcome, ...]
    doubts: int | None
    links_to_paste: int | None
    #: Code of the error that ended it, and its sentence.
    code: str
    sentence: str
    notes: tuple[str, ...]
    steps: tuple[int, ...]
    seconds: float
    outage: float


@dataclass(frozen=True)
class Visit:
    """The folder of one visit."""

    folder: Path

    @property
    def path(self) -> str:
        """DAY/NAME, as addresses have it."""
        return f"{self.folder.parent.name}/{self.folder.name}"

    @property
    def uai(self) -> str:
        """Its school."""
        return _parts(self.folder)[1]

    @property
    def what(self) -> str:
        """What was done: « activation-plan », « all-apply », « doctor », « recover »…"""
        return _parts(self.folder)[2]

    @property
    def started(self) -> datetime:
        """When it began, on this machine's clock."""
        return datetime.strptime(f"{self.folder.parent.name} {_parts(self.folder)[0]}", "%Y-%m-%d %H%M%S")

    @property
    def told(self) -> dict[str, Any]:
        """`outcome.json`; empty while there is none."""
        return _told(self.folder) if (self.folder / "outcome.json").is_file() else {}

    @property
    def looks(self) -> tuple[Look, ...]:
        """What each procedure of it found; none for an examination, or a visit without an end."""
        return _looks(self.folder) if (self.folder / "outcome.json").is_file() else ()


def _parts(folder: Path) -> tuple[str, str, str]:
    found = VISIT.fullmatch(folder.name)
    return (found[1], found[2], found[3]) if found else ("000000", "", folder.name)


@lru_cache(REMEMBERED)
def _told(folder: Path) -> dict[str, Any]:
    """What a visit that has ended wrote once."""
    try:
        told = json.loads((folder / "outcome.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


@lru_cache(REMEMBERED)
def _looks(folder: Path) -> tuple[Look, ...]:
    told = _told(folder)
    runs = told.get("runs") or ([told] if told.get("outcomes") is not None else [])
    return tuple(look for run in runs if run.get("result") != "skipped" and (look := _look(run)) is not None)


def _look(run: dict[str, Any]) -> Look | None:
    try:
        error = run.get("error") or {}
        return Look(
            run["flow"],
            run["mode"],
            run["result"],
            run.get("undoes", ""),
            _OUTCOMES.validate_python(run["outcomes"]),
            run.get("doubts"),
            run.get("links_to_paste"),
            error.get("code", ""),
            error.get("sentence", ""),
            tuple(run.get("notes", ())),
            tuple(run.get("steps", ())),
            run.get("seconds", 0.0),
            run.get("outage_seconds", 0.0),
        )
    except (KeyError, ValidationError):
        return None


@dataclass
class Recorded:
    """All visits under one folder, listed anew only for the days in which something came or went."""

    recordings: Path
    _days: dict[str, tuple[int, dict[str, list[Visit]]]] = field(default_factory=dict)

    def visits(self, uai: str) -> Iterator[Visit]:
        """Those of that school, the latest first; a folder in which nothing was told is left out."""
        for day in self._newest_first():
            for visit in self._of(day).get(uai, ()):
                if (visit.folder / events.FILE).is_file():
                    yield visit

    def looks(self, uai: str) -> dict[str, tuple[Visit, Look]]:
        """Procedure → the last visit that ended and looked at it, and what it found."""
        found: dict[str, tuple[Visit, Look]] = {}
        for visit in self.visits(uai):
            for look in visit.looks:
                found.setdefault(look.flow, (visit, look))
            if len(found) == PROCEDURES:
                break
        return found

    def find(self, day: str, name: str) -> Visit | None:
        """The visit of that address; None if there is none, or the address leads elsewhere."""
        if not DAY.fullmatch(day) or not VISIT.fullmatch(name):
            return None
        folder = self.recordings / day / name
        return Visit(folder) if (folder / events.FILE).is_file() else None

    def _newest_first(self) -> list[Path]:
        return sorted((one for one in self.recordings.glob("????-??-??") if DAY.fullmatch(one.name)), reverse=True)

    def _of(self, day: Path) -> dict[str, list[Visit]]:
        try:
            changed = day.stat().st_mtime_ns
            known = self._days.get(day.name)
            if known is None or known[0] != changed:
                schools: dict[str, list[Visit]] = defaultdict(list)
                for folder in sorted(day.iterdir(), reverse=True):
                    if found := VISIT.fullmatch(folder.name):
                        schools[found[2]].append(Visit(folder))
                known = self._days[day.name] = (changed, schools)
        except OSError:
            return {}
        return known[1]


#: How many there are: once each is known, no older folder is read.
PROCEDURES = 3
