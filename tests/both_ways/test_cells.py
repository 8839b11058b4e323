"""A cell of « Identifiant CAS » is emptied again, where the list lets that be."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from fixtures.server import Simulator
from fixtures.skin import ConsoleSkin, Skin
from robot.errors import Refused
from robot.pages.pronote import Console
from robot.pages.pronote.resources import CAS_ID
from robot.widgets.grid import Cell
from robot.widgets.grid.lanes import Lane
from tests.link.desk import at_console, long_list, read

SLOW = pytest.mark.slow
FEW = 5


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    """A long list of which five pupils have an identifier."""
    with long_list() as running:
        (school,) = running.world.schools.values()
        for number, one in enumerate([one for one in school.console.people if one.profile == "eleve"]):
            one.cas_id = f"pose.{number}" if number < FEW else ""
        yield running


def empty(console: Console, lane: Lane) -> dict[str, str]:
    """Empty every cell that holds something; the old text → what became of it."""
    listing = read(console)
    column = listing.sheet.columns[CAS_ID]
    cells = [Cell(line.key, line.texts[column], "") for line in listing.lines if line.texts[column]]
    fates: dict[str, str] = {}
    console.resources.fill(
        "eleves", listing, cells, on_cell=lambda cell, fate, _: fates.update({cell.before: fate}), ways=(lane,)
    )
    return fates


@pytest.mark.parametrize("lane", ["events", *(pytest.param(lane, marks=SLOW) for lane in ("raw", "keyboard"))])
@pytest.mark.parametrize(
    ("lists", "editing"),
    [
        ("cell_grid", "second_click"),
        pytest.param("cell_grid", "floating", marks=SLOW),
        pytest.param("native_table", "side_form", marks=SLOW),
        pytest.param("aria_grid", "enter", marks=SLOW),
    ],
)
def test_cells_are_emptied_and_nothing_else(simulator: Simulator, lane: Lane, lists: str, editing: str) -> None:
    (school,) = simulator.world.schools.values()
    school.skin = Skin(console=ConsoleSkin(lists=lists, editing=editing))  # type: ignore[arg-type]
    school.console.empties_cells = True
    fates = at_console(simulator, lambda console: empty(console, lane))
    assert fates == {f"pose.{number}": "kept" for number in range(FEW)}
    assert not [one for one in school.console.people if one.profile == "eleve" and one.cas_id]
    assert [one.what for one in simulator.world.writes(school.uai)] == ["cas_id_saved"] * FEW


@pytest.mark.slow
def test_a_list_that_gives_an_empty_text_up_is_told_so(simulator: Simulator) -> None:
    def act(console: Console) -> str:
        with pytest.raises(Refused) as refused:
            empty(console, "events")
        return refused.value.code

    assert at_console(simulator, act) == "NOT_EMPTIED"
    assert simulator.world.log == []
