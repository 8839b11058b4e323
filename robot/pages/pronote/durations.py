"""A duration as a screen writes it and as `schools.toml` means it: minutes, or « off » for none."""

from __future__ import annotations

import re

from robot.config import Duration
from robot.states import DisconnectionState

_HOURS = re.compile(r"(\d+)\s*(?:h|heure)s?\s*(\d+)?")
_CLOCK = re.compile(r"^(\d{1,2}):(\d{2})$")
_NUMBER = re.compile(r"\d+")


def minutes(text: str) -> int | None:
    """The minutes that a text says (« 45 », « 45 min », « 1 h 30 », « 01:30 »), or None."""
    bare = text.strip().casefold()
    if match := _CLOCK.match(bare) or _HOURS.search(bare):
        return int(match[1]) * 60 + int(match[2] or 0)
    match = _NUMBER.search(bare)
    return int(match[0]) if match else None


def spelled(wanted: int, held: str, *, clock: bool = False) -> str:
    """So many minutes as a field takes them: written as what it holds (« 01:30 », « 1 h 30 »), else as a bare number.

    `clock`: it is a field for times of day, which takes « 01:30 » only.
    """
    hours, rest = divmod(wanted, 60)
    bare = held.strip().casefold()
    if clock or _CLOCK.match(bare):
        return f"{hours:02d}:{rest:02d}"
    return f"{hours} h {rest:02d}" if _HOURS.search(bare) else str(wanted)


def option(wanted: int) -> str:
    """So many minutes as a list of durations may write them: for the sentence that lists what it offers instead."""
    return f"{wanted} min"


def state_of(setting: Duration) -> DisconnectionState:
    """What `schools.toml` asks for."""
    return DisconnectionState(minutes=None if setting == "off" else setting)
