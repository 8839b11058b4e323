"""Rows that are chosen first; a bar or a button outside of the list then opens the form of those that are."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from robot.errors import Drift, RobotError
from robot.pages.pronote.resources import CAS_ID, NAME
from robot.widgets import grid
from robot.widgets.grid import Cell, Sheet
from tests.screens.test_lists_as_read import HEAD, SEND, found, rows

#: Many lists, one by one: a new machine runs them.
pytestmark = pytest.mark.ci

EMPTY = (("Abadie", "Adèle", ""), ("Bérenger", "Basile", ""))
LINES = rows("<td>{}</td>", EMPTY)
#: A form for all rows that are chosen: with a field for each, called by the person; what is saved is no longer chosen.
FORM = """let open = [];
const chosen = () => [...document.querySelectorAll("tr")].filter((row) => row.ariaSelected === "true");
const called = (row) => row.cells[first].textContent + " " + row.cells[first + 1].textContent;
const edit = () => {
  open = chosen();
  form.innerHTML = "<h2>Identifiant CAS</h2>" + open.map((row) => `<label>${called(row)} <input></label>`).join("")
    + "<button onclick='put()'>Enregistrer</button>";
  form.hidden = false;
};
const put = () => Promise.all(open.map((row, at) => {
  const text = form.querySelectorAll("input")[at].value;
  return send(row.rowIndex, text).then(() => { row.cells[first + 2].textContent = text; after(row); });
})).then(() => { form.hidden = true; form.innerHTML = ""; });
"""
DIALOG = "<div id=form hidden role=dialog aria-modal=true style='position: absolute; top: 200px'></div>"
#: A press chooses a row, or puts it out again; while one is chosen, a bar is there.
TOGGLES = (
    FORM
    + """const first = 0;
const bar = () => { tools.hidden = !chosen().length; };
const after = (row) => { row.ariaSelected = "false"; bar(); };
const toggle = (row) => { row.ariaSelected = String(row.ariaSelected !== "true"); bar(); };"""
)
BAR = "<div id=tools hidden>1 élève<button>Écrire</button><button onclick='edit()'>{}</button></div>"
#: Only its box chooses a row, and it stays chosen; the button above the list is greyed while none is.
BOXES = (
    FORM
    + """const first = 1;
const after = () => {};
const tick = (box) => {
  box.closest("tr").ariaSelected = String(box.checked);
  tool.disabled = !chosen().length;
};"""
)
TICKED = LINES.replace("<tr>", "<tr><td><input type=checkbox onclick='tick(this)'></td>")
ABOVE = "<button id=tool disabled onclick='edit()'>Modifier</button>"


def toggled(caption: str) -> str:
    lines = LINES.replace("<tr>", "<tr aria-selected=false onclick='toggle(this)'>")
    return f"<table><tr>{HEAD}</tr>{lines}</table>{BAR.format(caption)}{DIALOG}"


LISTS = {
    "a bar comes, called as the column": (toggled("Identifiant CAS"), TOGGLES),
    "a bar comes, and edits": (toggled("Modifier"), TOGGLES),
    "a box chooses, and a button wakes": (
        f"{ABOVE}<table><tr><th><input type=checkbox></th>{HEAD}</tr>{TICKED}</table>{DIALOG}",
        BOXES,
    ),
}


def fill_both(sheet: Sheet) -> list[str]:
    fates: list[str] = []
    grid.fill(
        (listing := grid.read(sheet, what="Élèves")),
        [Cell(line.key, "", f"login{at}") for at, line in enumerate(listing.lines)],
        column=CAS_ID,
        name=NAME,
        what="Élèves",
        on_cell=lambda _cell, fate, _said: fates.append(fate),
    )
    return fates


@pytest.mark.parametrize(("body", "script"), LISTS.values(), ids=LISTS)
def test_a_row_is_chosen_then_its_form_is_opened_from_outside(page: Page, body: str, script: str) -> None:
    assert fill_both(found(page, body, SEND + script)) == ["kept", "kept"]
    assert page.evaluate("saved") == [[1, "login0"], [2, "login1"]]


#: What opens is the form of somebody else, or of nobody.
OTHERS = {"another row": "row.nextElementSibling || row", "nobody": ""}


@pytest.mark.parametrize("whose", OTHERS.values(), ids=OTHERS)
def test_a_form_that_is_not_of_the_row_that_was_chosen_is_left(page: Page, whose: str) -> None:
    body, script = LISTS["a bar comes, called as the column"]
    called = f"called({whose})" if whose else "'Élève'"
    sheet = found(page, body, SEND + script.replace("${called(row)}", f"${{{called}}}"))
    with pytest.raises(Drift):
        fill_both(sheet)
    assert page.evaluate("saved") == []


#: A box above the others stands under a caption: they say who is shown something, and choose nobody.
SHOWN = BOXES.replace("const tick = (box) => {", "const tick = (box) => {\n  saved.push('ticked');")


def test_a_box_under_a_caption_chooses_no_row(page: Page) -> None:
    heads = f"<th style='text-align: left'><input type=checkbox> Compte actif</th>{HEAD}"
    body = f"{ABOVE.replace(' disabled', '')}<table><tr>{heads}</tr>{TICKED}</table>{DIALOG}"
    with pytest.raises(RobotError):
        fill_both(found(page, body, SEND + SHOWN))
    assert page.evaluate("saved") == []
