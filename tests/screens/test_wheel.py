"""A list that its own script moves under the wheel: read whole, and filled where it was read."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from robot.errors import RobotError
from robot.pages.pronote.resources import CAS_ID, NAME
from robot.widgets import grid
from robot.widgets.grid import Cell
from tests.screens.test_lists_as_read import HEADS, SEND, found

#: Rows of thirty pixels in a box of three hundred; only those around what is in sight exist. Nothing of it scrolls.
HEADING = "".join(
    f"<div role=columnheader style='display: inline-block; width: 200px; height: 30px'>{caption}</div>"
    for caption in HEADS
)
BOX = f"""<div role=grid style='width: 600px'><div role=row>{HEADING}</div>
<div id=box style='position: relative; height: 300px; overflow: hidden'>
<div id=area style='position: absolute; width: 600px; height: 1200px'></div></div></div>"""
MOVES = (
    SEND
    + """
const people = [...Array(40).keys()].map((n) => [`NOM${n}`, `Prénom${n}`, n ? "x" + n : ""]);
let at = 0, asked = 0;
const cell = (text, n, left) => `<div role=gridcell style='position: absolute; left: ${left}px; top: ${30 * n}px;`
  + ` width: 200px; height: 30px' ondblclick='edit(this, ${n}, ${left / 200})'>${text}</div>`;
const draw = () => {
  area.style.transform = `translate3d(0, ${-at}px, 0)`;
  const first = Math.max(0, Math.floor(at / 30) - 1);
  area.innerHTML = people.slice(first, first + 13).map((one, row) => "<div role=row>"
    + one.map((text, column) => cell(text, first + row, 200 * column)).join("") + "</div>").join("");
};
const edit = (place, n, column) => {
  if (column !== 2) return;
  place.innerHTML = "<input style='width: 180px'>";
  const field = place.firstChild;
  field.focus();
  const kept = () => { people[n][2] = field.value; draw(); };
  field.onkeydown = ({ key }) => key === "Enter" && send(n, field.value).then(kept);
};
box.addEventListener("wheel", (event) => {
  event.preventDefault();
  asked = event.deltaY;
  // It moves a moment later, as what is drawn frame by frame does.
  requestAnimationFrame(() => { at = Math.max(0, Math.min(900, at + asked)); asked = 0; draw(); });
}, { passive: false });
draw();
"""
)


def test_it_is_read_whole(page: Page) -> None:
    listing = grid.read(found(page, BOX, MOVES), what="Élèves")
    assert [line.texts[0] for line in listing.lines] == [f"NOM{n}" for n in range(40)]


def test_it_is_left_alone_where_nothing_follows_the_wheel(page: Page) -> None:
    still = MOVES.replace("requestAnimationFrame", "void")
    listing = grid.read(found(page, BOX, still), what="Élèves")
    assert [line.texts[0] for line in listing.lines] == [f"NOM{n}" for n in range(13)]


def test_a_cell_out_of_sight_is_filled(page: Page) -> None:
    emptied = MOVES.replace('n ? "x" + n : ""', 'n < 35 ? "x" + n : ""')
    listing = grid.read(found(page, BOX, emptied), what="Élèves")
    fates: list[str] = []
    grid.fill(
        listing,
        [Cell(listing.lines[n].key, "", f"login{n}") for n in (36, 38)],
        column=CAS_ID,
        name=NAME,
        what="Élèves",
        on_cell=lambda _cell, fate, _said: fates.append(fate),
    )
    assert fates == ["kept", "kept"]
    assert page.evaluate("saved") == [[36, "login36"], [38, "login38"]]


def test_it_ends_where_a_turn_moves_it_no_further(page: Page) -> None:
    # What is cut off is higher than its rows, as with a least height.
    listing = grid.read(found(page, BOX.replace("1200px", "1215px"), MOVES), what="Élèves")
    assert [line.texts[0] for line in listing.lines] == [f"NOM{n}" for n in range(40)]


def test_one_that_follows_no_more_with_rows_cut_off_has_not_ended(page: Page) -> None:
    """It may only be late: thirteen rows of forty were taken for the whole list."""
    late = MOVES.replace("event.preventDefault();", "event.preventDefault();\n  if (turns++ > 1) return;")
    with pytest.raises(RobotError) as told:
        grid.read(found(page, BOX, "let turns = 0;" + late), what="Élèves")
    assert told.value.code == "LIST_CHANGES"


#: The names stay while the others move: two panes, of which one scrolls, and the other is moved by what listens to it.
PANES = """<style>.pane {{ position: absolute; top: 30px; height: 300px }}
[role=gridcell] {{ position: absolute; width: 200px; height: 30px }}</style>
<div role=grid style='position: relative; width: 600px; height: 330px'><div role=row>{heading}</div>
<div class=pane id=stays style='left: 0; width: 400px; overflow: hidden'></div>
<div class=pane id=moves style='left: 400px; width: 200px; overflow: auto'></div></div>"""
FOLLOWS = """const people = [...Array(40).keys()].map((n) => [`NOM${n}`, `Prénom${n}`, "x" + n]);
const draw = () => {
  stays.scrollTop = moves.scrollTop;
  const first = Math.max(0, Math.floor(moves.scrollTop / 30) - 3), rows = people.slice(first, first + 17);
  const cell = (row) => (text, column) =>
    `<div role=gridcell style='top: ${30 * (first + row)}px; left: ${200 * column}px'>${text}</div>`;
  const line = (from, to) => (one, row) => `<div role=row>${one.slice(from, to).map(cell(row)).join("")}</div>`;
  const cells = (from, to) => `<div style='height: 1200px'>${rows.map(line(from, to)).join("")}</div>`;
  stays.innerHTML = cells(0, 2);
  moves.innerHTML = cells(2, 3);
};
moves.onscroll = () => requestAnimationFrame(draw);
draw();"""


def test_a_list_whose_names_stay_is_read_by_the_pane_that_scrolls(page: Page) -> None:
    listing = grid.read(found(page, PANES.format(heading=HEADING), FOLLOWS), what="Élèves")
    assert [line.texts[0] for line in listing.lines] == [f"NOM{n}" for n in range(40)]
