"""School classes made comparable: « 2nde 3 », « 2DE3 » and « 2de 03 » are one class.

Classes are only ever used to refuse a link, never to make one. Two spellings contradict each other only when both are
recognised and built alike (level + track + division, with or without each): « 2nde 3 » contradicts « 2DE4 », while
« 2GT3 », which names a track, is simply not comparable with « 2nde 4 ». « 3E » is not recognised: it may be « 3e » or
class E of that level.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from robot.accounts.names import words

# Longest spelling first: « 2nde » must not be read as level 2, division « nde ».
_LEVELS = {
    "6": ("sixieme", "6ieme", "6eme", "6e", "6"),
    "5": ("cinquieme", "5ieme", "5eme", "5e", "5"),
    "4": ("quatrieme", "4ieme", "4eme", "4e", "4"),
    "3": ("troisieme", "3ieme", "3eme", "3e", "3"),
    "2": ("seconde", "2nde", "2nd", "2de", "2e", "2"),
    "1": ("premiere", "1iere", "1ere", "1re", "1e", "1"),
    "t": ("terminale", "term", "tale", "tle", "t"),
}
_TRACKS = ("sti2d", "std2a", "s2tmd", "stmg", "st2s", "sthr", "stav", "stl", "gt", "g", "es", "pro")
_LEVEL_OF = {spelling: level for level, spellings in _LEVELS.items() for spelling in spellings}
_SHAPE = re.compile(f"({'|'.join(sorted(_LEVEL_OF, key=len, reverse=True))})({'|'.join(_TRACKS)})?(\\d{{1,2}}|[a-z])?$")
#: A lone letter that could as well be the end of a level (« 3e ») or a track (« 1G », « TS »).
_TWO_MEANINGS = re.compile(r"(.*\d|t)[egls]$")


class SchoolClass(NamedTuple):
    """A recognised class; absent parts are empty."""

    level: str
    track: str
    #: A number without leading zeros, or a letter.
    division: str


@lru_cache(maxsize=10_000)
def recognise(text: str) -> SchoolClass | None:
    """The class, or None when the spelling is not recognised or has two meanings."""
    flat = "".join(words(text))
    match = _SHAPE.match(flat)
    if match is None or _TWO_MEANINGS.match(flat) or flat.isdigit():
        return None
    division = match[3] or ""
    return SchoolClass(_LEVEL_OF[match[1]], match[2] or "", str(int(division)) if division.isdigit() else division)


def contradict(one: str | None, other: str | None) -> bool:
    """True only when both are recognised, built alike, and differ."""
    if not one or not other:
        return False
    a, b = recognise(one), recognise(other)
    if a is None or b is None or _build(a) != _build(b):
        return False
    return a != b


def same(one: str | None, other: str | None) -> bool:
    """True when both are given and are one class, recognised or merely written alike."""
    a = comparable(one)
    return a is not None and a == comparable(other)


def comparable(text: str | None) -> tuple[str, ...] | None:
    """What two spellings of one class have in common; None when there is no class."""
    return (recognise(text) or words(text) or None) if text else None


def _build(school_class: SchoolClass) -> tuple[bool, str]:
    kind = "" if not school_class.division else "number" if school_class.division.isdigit() else "letter"
    return bool(school_class.track), kind
