"""A duration as a screen writes it and as `schools.toml` means it: minutes, or « off » for none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal

from robot.config import Duration
from robot.labels import Label, Labels
from robot.states import DisconnectionState

_HOURS = re.compile(r"(\d+)\s*(?:h|heure)s?\s*(\d+)?")
_APART = re.compile(r"\d\s+h")
_CLOCK = re.compile(r"^(\d{1,2}):(\d{2})$")
_NUMBER = re.compile(r"\d+")
_WHOLE = re.compile(r"^(\d+|\d{1,2}:\d{2}|\d+\s*(h|heures?)(\s*\d+)?(\s*min\w*)?|\d+\s*min\w*)$")
_BARE = re.compile(r"^\s*\d+\s*$")
Unit = Literal["minutes", "hours"]
#: No session is left alone for longer.
_HOURS_AT_MOST = 12


def minutes(text: str) -> int | None:
    """The minutes that a text says (« 45 », « 45 min », « 1 h 30 », « 01:30 »), or None."""
    bare = text.strip().casefold()
    if match := _CLOCK.match(bare) or _HOURS.search(bare):
        return int(match[1]) * 60 + int(match[2] or 0)
    match = _NUMBER.search(bare)
    return int(match[0]) if match else None


def is_duration(text: str) -> bool:
    """The text says a duration and nothing else."""
    return bool(_WHOLE.match(text.strip().casefold()))


def unit(texts: Iterable[str], labels: Labels) -> Unit | None:
    """What a field counts, where those texts beside it agree."""
    known: Mapping[Unit, Label] = {"minutes": labels["unit_minutes"], "hours": labels["unit_hours"]}
    said = {name for text in texts for name, label in known.items() if label.says(text)}
    return said.pop() if len(said) == 1 else None


def counted(text: str, unit: Unit | None, others: Iterable[str] = ()) -> int | None:
    """The minutes that a field says which counts in that unit; None if it says none, or if nobody could tell the unit.

    Without a unit, a number (its own, or another that the field offers) that no session lasts in hours counts minutes.
    """
    said = minutes(text)
    if said is None or not _BARE.match(text) or unit == "minutes":
        return said
    if unit == "hours":
        return said * 60
    return said if any((minutes(one) or 0) > _HOURS_AT_MOST for one in (text, *others)) else None


def spelled(wanted: int, held: str, *, unit: Unit | None = None, clock: bool = False) -> str:
    """So many minutes as a field takes them: written as what it holds (« 01:30 », « 1 h 30 »), else as a bare number.

    Empty where a field that counts hours cannot hold them. A space that is not held (« 1h30 ») may not fit in.

    `clock`: it is a field for times of day, which takes « 01:30 » only.
    """
    hours, rest = divmod(wanted, 60)
    bare = held.strip().casefold()
    if clock or _CLOCK.match(bare):
        return f"{hours:02d}:{rest:02d}"
    if _HOURS.search(bare):
        apart = " " if _APART.search(bare) else ""
        return f"{hours}{apart}h{apart}{rest:02d}"
    if unit == "hours":
        return "" if rest else str(hours)
    return str(wanted)


def option(wanted: int) -> str:
    """So many minutes as a list of durations may write them: for the sentence that lists what it offers instead."""
    return f"{wanted} min"


def state_of(setting: Duration) -> DisconnectionState:
    """What `schools.toml` asks for."""
    return DisconnectionState(minutes=None if setting == "off" else setting)
