"""Cells typed ahead of the server's answers: as many as the list bears, across scrolls and batches, none lost."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from fixtures.server import Simulator
from robot.pages.pronote import Console
from robot.widgets.grid import filling
from robot.widgets.grid.sheet import Sheet
from tests.link.desk import MOST, at_console, empty_cells, long_list, read

#: The list shows what was typed as soon as it is committed, as lists do that trust their server.
SHOWS_FIRST = """() => {
  let cell = null, typed = "";
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Enter" || !event.target.matches("input")) return;
    [cell, typed] = [event.target.closest("[role=gridcell]"), event.target.value];
  }, { capture: true });
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (body) {
    if (cell) cell.querySelector(".liste_contenu_ligne").textContent = typed;
    return send.call(this, body);
  };
}"""
#: The list gives up (Escape) or commits (Enter) what is being typed in it once it has been scrolled.
CLOSES = """(key) => {
  document.addEventListener("scroll", () => requestAnimationFrame(() => {
    const editor = document.activeElement;
    const typing = editor.matches("[role=gridcell] input");
    if (typing) editor.dispatchEvent(new KeyboardEvent("keyup", { key, bubbles: true }));
  }), { capture: true });
}"""


@pytest.fixture
def pupils() -> Iterator[Simulator]:
    """A long list."""
    with long_list() as running:
        yield running


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many cells each call of the page's hand was given."""
    calls: list[int] = []
    hand = Sheet.hand

    def counted(sheet: Sheet, name: str, argument: Any = None) -> Any:
        if name == "begin":
            calls.append(len(argument["cells"]))
        return hand(sheet, name, argument)

    monkeypatch.setattr(Sheet, "hand", counted)
    return calls


def fill(pupils: Simulator, script: str = "() => {}", argument: str = "", **wanted: str) -> dict[str, str]:
    """What became of each cell; `wanted` replaces the text of some."""
    told: dict[str, str] = {}

    def go(console: Console) -> None:
        listing = read(console)
        console.screen.page.evaluate(script, argument)
        cells = [
            filling.Cell(one.key, "", wanted.get(one.value.replace(".", "_"), one.value))
            for one in empty_cells(listing)
        ]
        console.resources.fill("eleves", listing, cells, told=lambda cell, fate, _: told.update({cell.value: fate}))

    at_console(pupils, go)
    return told


def held(pupils: Simulator) -> list[str]:
    """The identifiers that the server holds and this test has typed."""
    (school,) = pupils.world.schools.values()
    return sorted(one.cas_id for one in school.console.people if one.cas_id.startswith("essai."))


def test_a_proven_list_is_filled_ahead_of_its_answers(pupils: Simulator, begun: list[int]) -> None:
    told = fill(pupils)
    assert set(told.values()) == {"kept"}
    assert held(pupils) == sorted(told)
    assert begun == [1, 1, 1, MOST - 3]


def test_a_list_that_shows_a_text_before_the_server_has_it_is_filled_cell_by_cell(
    pupils: Simulator, begun: list[int]
) -> None:
    (uai,) = pupils.world.schools
    pupils.world.faults[uai].console_delay = 0.03
    told = fill(pupils, SHOWS_FIRST)
    assert held(pupils) == sorted(told)
    assert begun == [1] * MOST


@pytest.mark.parametrize("key", ["Escape", "Enter"])
def test_what_a_scrolling_list_closes_is_typed_again(pupils: Simulator, key: str) -> None:
    told = fill(pupils, CLOSES, key)
    assert set(told.values()) == {"kept"}
    assert held(pupils) == sorted(told)
    assert len(told) == MOST


def test_what_one_batch_leaves_awaited_is_told_by_the_next(
    pupils: Simulator, begun: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last cells of a batch are still under way when it ends; the server refuses one of them."""
    monkeypatch.setattr(filling, "BATCH", 10)
    (school,) = pupils.world.schools.values()
    pupils.world.faults[school.uai].console_delay = 0.05
    taken = next(one.cas_id for one in school.console.people if one.cas_id)
    told = fill(pupils, essai_019=taken)
    assert begun == [1, 1, 1, 7, 10, 10, 10, 5]
    assert {value for value, fate in told.items() if fate != "kept"} == {taken}
    assert told[taken] == "refused"
    assert held(pupils) == sorted(value for value, fate in told.items() if fate == "kept")
    assert len(told) == MOST
