"""Where nights are told: `recordings/nights/DATE/` (`DATE.2/`…), with the summary and what is made of it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from robot.nights.summary import FILE, Brief, Summary

_NAME = re.compile(r"\d{4}-\d{2}-\d{2}(?:\.\d+)?")
#: How many nights the trend looks back.
TREND = 14


def of(recordings: Path, night: date | str) -> Path:
    """The folder of that night (its name, or the date of which it is the first), there or not."""
    return recordings / "nights" / str(night)


def read(folder: Path) -> Summary | None:
    """The night told in that folder; None if none is there, or only one of a version that this one cannot read."""
    try:
        return Summary.model_validate_json((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValidationError):
        return None


def every(recordings: Path) -> list[Summary]:
    """Every night that is told there, the latest first."""
    return [night for folder in folders(recordings) if (night := read(folder)) is not None]


def folders(recordings: Path) -> list[Path]:
    """Their folders, the latest first."""
    found = [place for place in (recordings / "nights").glob("????-??-??*") if _NAME.fullmatch(place.name)]
    return sorted(found, key=lambda place: (place.name[:10], int(place.name[11:] or 1)), reverse=True)


def trend(recordings: Path, night: date, number: int = 1) -> tuple[Brief, ...]:
    """The nights before that one in a few figures each, the oldest first."""
    before = [one.brief for one in every(recordings) if (one.date, one.number) < (night, number)]
    return tuple(reversed(before[:TREND]))
