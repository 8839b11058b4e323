"""The robot's way: one list read whole, filled in one ordered pass, read again from the server."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from robot.pages.pronote import Console
from robot.pages.pronote.resources import CAS_ID
from robot.widgets.grid import Cell
from robot.widgets.grid.lanes import LANES, Lane


@dataclass(frozen=True)
class Linked:
    """How long each part took, in seconds."""

    cells: int
    reading: float
    filling: float
    checking: float
    lane: str
    #: Seconds since the start at each fifth of the cells.
    growth: tuple[float, ...] = ()

    @property
    def seconds(self) -> float:
        """All of it."""
        return self.reading + self.filling + self.checking


def link(
    console: Console, *, most: int = 10**9, ways: Sequence[Lane] = LANES, meanwhile: Callable[[], None] = lambda: None
) -> Linked:
    """Every pupil without identifier gets one; each cell is seen in the list after its commit, then read again."""
    lists = console.resources
    start = time.perf_counter()
    listing = lists.read("eleves", lists.open("eleves"))
    column = listing.sheet.columns[CAS_ID]
    empty = [line for line in listing.lines if not line.texts[column]][:most]
    todo = [Cell(line.key, "", f"eleve.{number:05d}") for number, line in enumerate(empty)]
    read = time.perf_counter()
    fates: list[str] = []
    filled = lists.fill("eleves", listing, todo, on_cell=lambda _cell, fate, _message: fates.append(fate), ways=ways)
    done = time.perf_counter()
    meanwhile()
    again = lists.read("eleves", lists.open("eleves"))
    held = {line.key: line.texts[column] for line in again.lines}
    end = time.perf_counter()
    wrong = sum(1 for one in todo if held.get(one.key) != one.value)
    if wrong or fates.count("kept") != len(todo):
        raise SystemExit(f"{wrong} cellules fausses, {len(todo) - fates.count('kept')} non confirmées.")
    return Linked(len(todo), read - start, done - read, end - done, f"{filled.lane} / {filled.gesture}")
