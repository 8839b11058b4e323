"""Each way of filling cells, on its own, on each kind of list: the server holds what was typed, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from bench import desk
from bench.site import Site
from fixtures import sample
from fixtures.server import Simulator
from fixtures.skin import ConsoleSkin, Skin
from fixtures.world import PROFILES, School
from robot.pages.pronote.resources import CAS_ID
from robot.widgets.grid import Cell, Filled
from robot.widgets.grid.lanes import Lane

#: More than 50 rows, so that some do not exist until the list is scrolled.
PUPILS = 60
MOST = 45


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """One school with a long list of pupils, the column of identifiers shown."""

    def schools(cas_url: str) -> list[School]:
        school = sample.big_school(PUPILS, cas_url)
        school.console.ent_ids_enabled = True
        school.console.cas_column_shown = dict.fromkeys(PROFILES, True)
        return [school]

    with Simulator(schools) as running:
        yield running


def fill(simulator: Simulator, school: School, lane: Lane) -> tuple[Filled, dict[str, str]]:
    """Fill empty cells of the pupils' list that way; what was told of each identifier."""
    site = Site(
        uai=school.uai,
        name=school.name,
        base=school.console.base_name,
        site=simulator.site_url(school.uai),
        console=simulator.console_url(school.uai),
        cas=simulator.cas_url,
        control=simulator.control_url,
        atrium_user=next(iter(school.atrium_admins.items())),
        console_user=next(iter(school.console_users.items())),
    )
    told: dict[str, str] = {}
    with desk.console(site) as console:
        console.screen.patience = 10
        lists = console.resources
        listing = lists.read("eleves", lists.open("eleves"))
        column = listing.sheet.columns[CAS_ID]
        empty = [line for line in listing.lines if not line.texts[column]][:MOST]
        todo = [Cell(line.key, "", f"essai.{number:03d}") for number, line in enumerate(empty)]
        filled = lists.fill(
            "eleves", listing, todo, told=lambda cell, fate, _: told.update({cell.value: fate}), ways=(lane,)
        )
    return filled, told


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


@pytest.mark.parametrize(("lane", "lists", "editing"), LISTS)
def test_each_way_fills_each_list(simulator: Simulator, lane: Lane, lists: str, editing: str) -> None:
    (school,) = simulator.world.schools.values()
    school.skin = Skin(console=ConsoleSkin(lists=lists, editing=editing))  # type: ignore[arg-type]
    held = {one.number: one.cas_id for one in school.console.people if one.cas_id}
    with ThreadPoolExecutor(1) as thread:
        filled, told = thread.submit(fill, simulator, school, lane).result()
    assert filled.lane == lane
    assert set(told.values()) == {"kept"}
    assert len(told) == MOST
    now = {one.number: one.cas_id for one in school.console.people if one.cas_id}
    assert {number: now[number] for number in held} == held
    assert sorted(login for number, login in now.items() if number not in held) == sorted(told)
    assert {one.what for one in simulator.world.writes(school.uai)} == {"cas_id_saved"}
