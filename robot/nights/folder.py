"""Where nights are told: `recordings/nights/DATE/`, with the summary and what is made of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from pydantic import ValidationError

from robot.nights.summary import FILE, Brief, Summary

#: How many nights the trend looks back.
TREND = 14


def of(recordings: Path, night: date) -> Path:
    """The folder of that night, there or not."""
    return recordings / "nights" / night.isoformat()


def read(folder: Path) -> Summary | None:
    """The night told in that folder; None if none is there, or only one of a version that this one cannot read."""
    try:
        return Summary.model_validate_json((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValidationError):
        return None


def every(recordings: Path) -> list[Summary]:
    """Every night that is told there, the latest first."""
    folders = sorted((recordings / "nights").glob("????-??-??"), reverse=True)
    return [night for folder in folders if (night := read(folder)) is not None]


def trend(recordings: Path, night: date) -> tuple[Brief, ...]:
    """The nights before that one in a few figures each, the oldest first."""
    before = [one.brief for one in every(recordings) if one.date < night]
    return tuple(reversed(before[:TREND]))
