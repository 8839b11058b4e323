"""Cells typed ahead of the server's answers: as many as the list bears, across scrolls and batches, none lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bench import desk, evidenced
from fixtures.pronote import people
from fixtures.server import Simulator
from fixtures.skin import ConsoleSkin, Saves, Skin
from robot.errors import Interrupted
from robot.pages.pronote import Console
from robot.widgets.grid import Cell, filling
from robot.widgets.grid.sheet import Sheet
from robot.widgets.watch import Gesture
from tests.link.desk import MOST, at_console, empty_cells, long_list, read, site_of

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
#: Every save but that of this text takes a while longer than a message takes to be closed.
SLOW_BUT = """(text) => {
  const send = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (body) {
    if (body.includes(text)) send.call(this, body);
    else setTimeout(() => send.call(this, body), 350);
  };
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
        cells = [Cell(one.key, "", wanted.get(one.value.replace(".", "_"), one.value)) for one in empty_cells(listing)]
        console.resources.fill("eleves", listing, cells, on_cell=lambda cell, fate, _: told.update({cell.value: fate}))

    at_console(pupils, go)
    return told


def held(pupils: Simulator) -> list[str]:
    """The identifiers that the server holds and this test has typed."""
    (school,) = pupils.world.schools.values()
    return sorted(one.cas_id for one in school.console.people if one.cas_id.startswith("essai."))


@pytest.mark.parametrize("saves", ["in_turn", pytest.param("side_by_side", marks=pytest.mark.slow)])
def test_a_proven_list_is_filled_ahead_of_its_answers(pupils: Simulator, begun: list[int], saves: Saves) -> None:
    (school,) = pupils.world.schools.values()
    school.skin = Skin(console=ConsoleSkin(saves=saves))
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


@pytest.mark.parametrize("key", ["Escape", pytest.param("Enter", marks=pytest.mark.slow)])
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
    told = fill(pupils, essai_018=taken)
    assert begun == [1, 1, 1, 7, 10, 10, 10, 5]
    refused_alone(told, taken, pupils)


def test_a_message_that_names_nobody_is_about_the_cell_that_is_not_shown(
    pupils: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Saves go side by side, and the refusal comes before the answers to older ones."""
    monkeypatch.setattr(people, "TAKEN", "Identifiant déjà attribué.")
    (school,) = pupils.world.schools.values()
    school.skin = Skin(console=ConsoleSkin(saves="side_by_side"))
    taken = next(one.cas_id for one in school.console.people if one.cas_id)
    told = fill(pupils, SLOW_BUT, taken, essai_018=taken)
    refused_alone(told, taken, pupils)


def refused_alone(told: dict[str, str], taken: str, pupils: Simulator) -> None:
    """Only that identifier was refused; the server holds all others."""
    assert {value for value, fate in told.items() if fate != "kept"} == {taken}
    assert told[taken] == "refused"
    assert held(pupils) == sorted(value for value, fate in told.items() if fate == "kept")
    assert len(told) == MOST


def test_each_batch_leaves_a_picture(pupils: Simulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(filling, "BATCH", 20)
    pictured: list[tuple[str, str]] = []

    def go(console: Console) -> None:
        listing = read(console)
        run = evidenced.watch(site_of(pupils), tmp_path)
        run.evidence.on_picture = lambda name, caption: pictured.append((name, caption.partition(",")[0]))
        console.screen.watch = run
        console.resources.fill("eleves", listing, empty_cells(listing), on_cell=lambda *_: None)
        assert all((run.evidence.folder / name).stat().st_size > 10_000 for name, _ in pictured)

    at_console(pupils, go)
    assert pictured == [
        ("01.jpg", "cellules 1 à 20 sur 45"),
        ("02.jpg", "cellules 21 à 40 sur 45"),
        ("03.jpg", "cellules 41 à 45 sur 45"),
    ]


class StopsAtTheThird(desk.Unwatched):
    """Somebody stops the run between the second batch and the third."""

    batches = 0

    def before(self, gesture: Gesture) -> None:
        self.batches += gesture.verb == "fill"
        if self.batches == 3:
            raise Interrupted("STOPPED", "Arrêté.", next_step="Relancez.")


def test_a_stop_between_two_batches_tells_all_that_was_typed(
    pupils: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "BATCH", 10)
    (uai,) = pupils.world.schools
    pupils.world.faults[uai].console_delay = 0.05
    told: list[str] = []

    def go(console: Console) -> None:
        listing = read(console)
        console.screen.watch = StopsAtTheThird()
        console.resources.fill(
            "eleves", listing, empty_cells(listing), on_cell=lambda cell, fate, _: told.append(f"{cell.value} {fate}")
        )

    with pytest.raises(Interrupted):
        at_console(pupils, go)
    assert told == [f"{value} kept" for value in held(pupils)]
    assert len(told) == 20
