"""Each way of filling cells, on its own, on each kind of list: the server holds what was typed, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from fixtures.server import Simulator
from fixtures.skin import ConsoleSkin, Skin
from robot.pages.pronote import Console
from robot.widgets.grid.lanes import Lane
from tests.link.desk import MOST, at_console, empty_cells, long_list, read

SLOW = pytest.mark.slow
LISTS = [
    ("raw", "cell_grid", "second_click"),
    pytest.param("keyboard", "cell_grid", "second_click", marks=SLOW),
    pytest.param("raw", "native_table", "double_click", marks=SLOW),
    pytest.param("keyboard", "aria_grid", "enter", marks=SLOW),
    pytest.param("raw", "cell_grid", "floating", marks=SLOW),
    pytest.param("raw", "native_paginated", "side_form", marks=SLOW),
    pytest.param("events", "cell_grid", "floating", marks=SLOW),
    pytest.param("events", "aria_grid", "second_click", marks=SLOW),
]


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """A long list."""
    with long_list() as running:
        yield running


@pytest.mark.parametrize(("lane", "lists", "editing"), LISTS)
def test_each_way_fills_each_list(simulator: Simulator, lane: Lane, lists: str, editing: str) -> None:
    (school,) = simulator.world.schools.values()
    school.skin = Skin(console=ConsoleSkin(lists=lists, editing=editing))  # type: ignore[arg-type]
    held = {one.number: one.cas_id for one in school.console.people if one.cas_id}
    told: dict[str, str] = {}

    def fill(console: Console) -> str:
        listing = read(console)
        cells = empty_cells(listing)
        done = console.resources.fill(
            "eleves", listing, cells, on_cell=lambda cell, fate, _: told.update({cell.value: fate}), ways=(lane,)
        )
        return done.lane

    assert at_console(simulator, fill) == lane
    assert set(told.values()) == {"kept"}
    assert len(told) == MOST
    now = {one.number: one.cas_id for one in school.console.people if one.cas_id}
    assert {number: now[number] for number in held} == held
    assert sorted(login for number, login in now.items() if number not in held) == sorted(told)
    assert {one.what for one in simulator.world.writes(school.uai)} == {"cas_id_saved"}
