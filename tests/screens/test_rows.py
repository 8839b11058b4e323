"""A row is known by what it says of a person, never by what can be done with it; and its own button is pressed."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import Drift
from robot.labels import literal
from robot.pages.pronote.resources import CAS_ID, NAME, Resources
from robot.states import ColumnState
from robot.widgets import grid
from robot.widgets.grid import Cell
from robot.widgets.screen import Screen
from tests.screens.test_lists_as_read import FORM, HEAD, OPEN, PEOPLE, PLAIN, READ, SEND, fill_first, found, texts
from tests.screens.test_screen import Silent

#: Many lists, one by one: a new machine runs them.
pytestmark = pytest.mark.ci

EDIT = "<td><button onclick='change(this)'>Modifier</button></td>"
#: The last column has a caption, and holds buttons alone.
ACTIONS = f"<table><tr>{HEAD}<th>Actions</th></tr>{PLAIN.replace('</tr>', EDIT + '</tr>')}</table>"
#: What is pressed in a row changes with it: « Modifier », then « Enregistrer » and « Annuler ».
IN_ROW = """const change = (button) => {
  const row = button.closest("tr"), cell = row.cells[2];
  cell.innerHTML = `<input value="${cell.textContent}">`;
  row.cells[3].innerHTML = "<button onclick='keep(this.closest(`tr`))'>Enregistrer</button>"
    + "<button onclick='saved.push(`no`)'>Annuler</button>";
};
const keep = (row) => send(row.rowIndex, row.querySelector("input").value).then(() => {
  row.cells[2].textContent = row.querySelector("input").value;
  row.cells[3].innerHTML = "<button onclick='change(this)'>Modifier</button>";
});"""
#: The row is hidden, and another one, of fields, stands in its place until it is saved.
INSTEAD = """const change = (button) => {
  const row = button.closest("tr"), form = row.cloneNode(true);
  for (const cell of [...form.cells].slice(0, 3)) cell.innerHTML = `<input value="${cell.textContent}">`;
  form.cells[3].innerHTML = "<button onclick='keep(this.closest(`tr`))'>Enregistrer</button>";
  row.before(form);
  row.style.display = "none";
};
const keep = (form) => {
  const row = form.nextSibling, text = form.cells[2].firstChild.value;
  send(form.rowIndex, text).then(() => {
    row.cells[2].textContent = text;
    row.style.display = "";
    form.remove();
  });
};"""


@pytest.mark.parametrize("script", [IN_ROW, INSTEAD], ids=["its buttons change", "another row stands in its place"])
def test_a_row_is_found_again_while_it_is_edited(page: Page, script: str) -> None:
    assert fill_first(found(page, ACTIONS, SEND + script)) == ["kept"]
    assert page.evaluate("saved") == [[1, "a.abadie"]]


def test_a_field_that_a_cell_hides_is_no_text_of_it(page: Page) -> None:
    cell = "<td><span>{}</span><input style='display: none' value='brouillon'></td>"
    lines = "".join(f"<tr><td>{a}</td><td>{b}</td>{cell.format(c)}</tr>" for a, b, c in PEOPLE)
    assert texts(found(page, f"<table><tr>{HEAD}</tr>{lines}</table>")) == READ


def test_of_a_cell_that_takes_the_focus_and_its_button_the_button_is_pressed(page: Page) -> None:
    lines = "".join(
        f"<tr><td>{a}</td><td>{b}</td><td>{c}</td><td tabindex=-1>"
        f"<button aria-label='Modifier {a} {b}' onclick='edit(this.closest(`tr`))'></button></td></tr>"
        for a, b, c in PEOPLE
    )
    sheet = found(page, f"<table><tr>{HEAD}<th>Actions</th></tr>{lines}</table>{FORM}", SEND + OPEN)
    assert fill_first(sheet) == ["kept"]
    assert page.evaluate("saved") == [[1, "a.abadie"]]


@pytest.mark.parametrize("word", ["Renseigner", "Ajouter"])
def test_a_button_alone_in_the_cell_to_fill_is_an_empty_cell(page: Page, word: str) -> None:
    ask = f"<td><button onclick='edit(this.closest(`tr`))'>{word}</button></td>"
    body = f"<table><tr>{HEAD}</tr>{PLAIN.replace('<td></td>', ask)}</table>{FORM}"
    script = SEND + OPEN.replace("= cell(row).textContent", '= ""')
    sheet = found(page, body, script)
    assert texts(sheet) == READ
    assert fill_first(sheet) == ["kept"]
    assert page.evaluate("saved") == [[1, "a.abadie"]]


#: A pane without a button of its own: what is ticked in it is shown at once, and a key shuts it.
CHOOSER = f"""<style>table:not(.all) :is(th, td):nth-child(3) {{ display: none }}</style>
<button onclick="pane.hidden = !pane.hidden">Colonnes</button>
<div id=pane hidden><label><input type=checkbox checked onchange="changed.push('Nom')">Nom</label>
<label><input type=checkbox CHECKED onchange="changed.push(checked); people.classList.toggle('all', checked)">
Identifiant CAS</label></div>
<table id=people class=CLASS><tr>{HEAD}</tr>{PLAIN}</table>
<script>const changed = [];
addEventListener("keydown", (event) => {{ if (event.key === "Escape") pane.hidden = true; }});</script>"""


@pytest.mark.parametrize("shown", [True, False], ids=["shown", "hidden"])
def test_a_pane_of_columns_that_has_nothing_to_validate_is_shut_by_a_key(page: Page, *, shown: bool) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    before = ("", "none") if shown else ("checked", "all")
    page.set_content(f"<body>{CHOOSER.replace('CHECKED', before[0]).replace('CLASS', before[1])}</body>")
    product = SimpleNamespace(screen=screen, labels=screen.labels)
    lists = Resources(cast(Any, product), cast(Any, None), lambda: None)
    lists.set_column("eleves", ColumnState(shown=shown))
    assert page.evaluate("changed") == [shown]
    assert page.locator("th").nth(2).is_visible() == shown
    assert not page.locator("#pane").is_visible()


def test_the_only_button_that_speaks_of_columns_opens_their_choice(page: Page) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    other = "<button>Exporter les colonnes</button>"
    spoken = CHOOSER.replace(">Colonnes</button>", f">Colonnes affichées</button>{other}")
    page.set_content(f"<body>{spoken.replace('CHECKED', '').replace('CLASS', 'none')}</body>")
    lists = Resources(cast(Any, SimpleNamespace(screen=screen, labels=screen.labels)), cast(Any, None), lambda: None)
    lists.set_column("eleves", ColumnState(shown=True))
    assert page.evaluate("changed") == [True]


#: The columns are chosen in a list of several, whose entries stand elsewhere in the page.
OPTIONS = CHOOSER.replace("pane.hidden = !pane.hidden", "show()").replace("pane.hidden = true", "box.remove()")
OPTIONS = OPTIONS.replace(
    "<script>",
    """<script>const show = () => document.body.insertAdjacentHTML("beforeend",
  "<div id=box role=listbox aria-multiselectable=true><div role=option aria-selected=true>Nom</div>"
  + "<div role=option aria-selected=ON onclick='take(this)'>Identifiant CAS</div></div>");
const take = (one) => {
  const on = one.getAttribute("aria-selected") !== "true";
  one.setAttribute("aria-selected", on);
  changed.push(on);
  people.classList.toggle("all", on);
};""",
)


#: Or in a menu that draws a tick by a letter before those that are shown, and leaves its place empty before the others.
MENU = (
    OPTIONS[: OPTIONS.index("<script>")]
    + """<script>const changed = [];
const sign = (on) => `<b style="display: inline-block; width: 20px">${on ? "✓" : ""}</b>`;
const show = () => document.body.insertAdjacentHTML("beforeend", `<div id=box><p tabindex=0>${sign(FIRST)}Nom</p>
<p tabindex=0 onclick='take(this)'>${sign(ON)}Identifiant CAS</p></div>`);
const take = (one) => {
  const on = !one.firstChild.textContent;
  one.firstChild.textContent = on ? "✓" : "";
  changed.push(on);
  people.classList.toggle("all", on);
};
addEventListener("keydown", (event) => { if (event.key === "Escape") box.remove(); });</script>"""
)


def chosen_in(page: Page, drawn: str, *, shown: bool, first: bool = True) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    drawn = drawn.replace("ON", str(not shown).lower()).replace("FIRST", str(first).lower())
    page.set_content(f"<body>{drawn.replace('CLASS', 'none' if shown else 'all')}</body>")
    lists = Resources(cast(Any, SimpleNamespace(screen=screen, labels=screen.labels)), cast(Any, None), lambda: None)
    lists.set_column("eleves", ColumnState(shown=shown))


@pytest.mark.parametrize("drawn", [OPTIONS, MENU], ids=["options", "menu"])
@pytest.mark.parametrize("shown", [True, False], ids=["shown", "hidden"])
def test_columns_are_chosen_in_a_list_of_several(page: Page, drawn: str, *, shown: bool) -> None:
    chosen_in(page, drawn, shown=shown)
    assert page.evaluate("changed") == [shown]
    assert page.locator("th").nth(2).is_visible() == shown
    assert page.locator("#box").count() == 0


def test_an_entry_of_a_menu_in_which_nothing_is_ticked_is_not_pressed(page: Page) -> None:
    with pytest.raises(Drift):
        chosen_in(page, MENU, shown=True, first=False)
    assert page.evaluate("changed") == []


#: The list is built anew at each visit, and has forgotten then which columns were chosen.
FORGETS = CHOOSER.replace(
    '<button onclick="pane', "<a href='#' onclick='people.className = 0'>Élèves</a><button onclick=\"pane"
)


@pytest.mark.parametrize("filling", [True, False], ids=["to fill", "to read"])
def test_a_column_that_is_forgotten_at_each_visit_is_shown_again_to_be_filled(page: Page, *, filling: bool) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(f"<body>{FORGETS.replace('CHECKED', '').replace('CLASS', 'all')}</body>")

    def opened(*_path: str, accept: Callable[[Any], Any], **_more: object) -> Any:
        return screen.press(screen.find(literal("Élèves")), what="la liste", accept=accept, accepted="la liste")

    product = SimpleNamespace(screen=screen, labels=screen.labels)
    lists = Resources(cast(Any, product), cast(Any, SimpleNamespace(open=opened)), lambda: None)
    sheet = lists.open("eleves", filling=filling)
    assert lists.column(sheet).shown == filling
    assert page.evaluate("changed") == ([True] if filling else [])


#: A press on a row opens a form that names its person, and no more; saved, it is gone.
ASKS = """let open = null;
const ask = (row) => {
  open = row;
  form.innerHTML = `<h2>${row.cells[0].textContent} ${row.cells[1].textContent}</h2>`
    + "<label>Identifiant CAS <input></label><button onclick='put()'>Enregistrer</button>";
  form.querySelector("input").value = row.cells[2].textContent;
};
const put = () => send(open.rowIndex, form.querySelector("input").value).then(() => {
  open.cells[2].textContent = form.querySelector("input").value;
  form.replaceChildren();
});"""


#: One that stands there before, with the first of two namesakes, and is not drawn anew, may be either's.
STANDS = (
    ASKS.replace("  open = row;", "  if (open) return;\n  open = row;") + "ask(document.querySelectorAll('tr')[1]);"
)


@pytest.mark.parametrize(("script", "kept"), [(ASKS, 2), (STANDS, 0)], ids=["it came", "it stood there"])
def test_the_form_of_a_namesake_is_its_own_where_it_came_with_the_press(page: Page, script: str, kept: int) -> None:
    twins = [("Quentin", "Lina", "", "2NDE1"), ("Quentin", "Lina", "", "TG3")]
    lines = "".join("<tr onclick='ask(this)'>" + "".join(f"<td>{text}</td>" for text in one) + "</tr>" for one in twins)
    body = f"<table><tr>{HEAD}<th>Classe</th></tr>{lines}</table><div id=form></div>"
    listing = grid.read(sheet := found(page, body, SEND + script), what="Élèves")
    fates: list[str] = []
    grid.fill(
        listing,
        [Cell(line.key, "", f"lina{n}") for n, line in enumerate(listing.lines)],
        column=CAS_ID,
        name=NAME,
        what="Élèves",
        on_cell=lambda _cell, fate, _said: fates.append(fate),
    )
    assert sheet.gesture == "form"
    assert sorted(fates) == sorted(["kept"] * kept + ["lost"] * (2 - kept))
    assert page.evaluate("saved") == [[n + 1, f"lina{n}"] for n in range(kept)]


#: What is typed is taken up only once the form has been drawn, and what that brings has been drawn too.
LEARNS = """const drawn = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
const change = async (button) => {
  const row = button.closest("tr");
  row.cells[2].innerHTML = "<input>";
  row.cells[3].innerHTML = "<button onclick='keep(this.closest(`tr`))'>Enregistrer</button>";
  await drawn();
  await drawn();
  row.oninput = () => { row.learnt = row.querySelector("input").value; };
};
const keep = (row) => {
  if (row.learnt) send(row.rowIndex, row.learnt);
  row.cells[2].textContent = row.querySelector("input").value;
  row.cells[3].innerHTML = "<button onclick='change(this)'>Modifier</button>";
};"""


def test_a_form_that_learns_late_what_is_typed_is_given_time(page: Page) -> None:
    assert fill_first(found(page, ACTIONS, SEND + LEARNS)) == ["kept"]
    assert page.evaluate("saved") == [[1, "a.abadie"]]


#: The text of a cell is pressed, where it may have none; what is typed counts as changed only if a hand typed it, and
#: no key gives it up.
BY_HAND = """const enter = (box) => {
  if (box.querySelector("input")) return;
  const row = box.closest("tr"), field = document.createElement("input");
  box.append(field);
  field.onchange = () => send(row.rowIndex, field.value).then(() => {
    box.innerHTML = `<span>${field.value}</span>`;
  });
  field.onblur = () => { if (!field.value) field.remove(); };
  field.focus();
};"""
PADDED = "<table><tr>{}</tr>{}</table>".format(
    HEAD, PLAIN.replace("<td></td>", "<td style='padding: 12px'><div onclick='enter(this)'><span></span></div></td>")
)


def test_what_only_a_hand_can_type_is_typed_by_one_in_the_middle_of_the_cell(page: Page) -> None:
    style = "<style>div { min-height: 24px; width: 200px }</style>"
    assert fill_first(found(page, style + PADDED, SEND + BY_HAND)) == ["kept"]
    assert page.evaluate("saved") == [[1, "a.abadie"]]


#: A press in one row opens the field of the next one, whose text is saved as it is left; no key gives it up.
NEXT_ROW = """const enter = (cell) => {
  if (cell.querySelector("input")) return;
  const row = cell.closest("tr"), other = row.nextElementSibling, box = other.cells[2], before = box.textContent;
  box.innerHTML = "<input>";
  const field = box.firstChild;
  field.value = before;
  field.onblur = () => {
    if (field.value !== before) send(other.rowIndex, field.value);
    box.textContent = field.value;
  };
  field.focus();
};"""


def test_a_field_that_opens_in_another_row_is_left_as_it_was(page: Page) -> None:
    body = f"<table><tr>{HEAD}</tr>{PLAIN.replace('<td></td>', '<td onclick=enter(this)></td>')}</table>"
    sheet = found(page, body, SEND + NEXT_ROW)
    with pytest.raises(Drift):
        fill_first(sheet)
    assert page.evaluate("saved") == []
    assert texts(sheet) == READ


#: A form that names nobody: it came as the row's button was pressed, or it stands there all the time.
NAMELESS = FORM.replace("<h2></h2>", "<h2 style='display: none'></h2>")


@pytest.mark.parametrize("stands", [False, True], ids=["it came", "it stood there"])
def test_a_form_that_names_nobody_is_that_of_the_row_whose_button_brought_it(page: Page, *, stands: bool) -> None:
    lines = PLAIN.replace("</tr>", "<td><button onclick='edit(this.closest(`tr`))'>Modifier</button></td></tr>")
    form = NAMELESS.replace(" hidden", "") if stands else NAMELESS
    script = SEND + OPEN.replace("form.hidden = true", "form.hidden = " + str(not stands).lower())
    sheet = found(page, f"<table><tr>{HEAD}<th></th></tr>{lines}</table>{form}", script)
    if not stands:
        assert fill_first(sheet) == ["kept"]
        assert page.evaluate("saved") == [[1, "a.abadie"]]
        return
    with pytest.raises(Drift):
        fill_first(sheet)
    assert page.evaluate("saved") == []


#: A window of columns that keeps them with « Enregistrer », and with nothing else.
WINDOW = """<style>table:not(.all) :is(th, td):nth-child(3) { display: none }</style>
<button onclick="pane.hidden = false">Colonnes</button>
<div id=pane role=dialog aria-modal=true hidden><label><input type=checkbox id=box>Identifiant CAS</label>
<button onclick="people.classList.toggle('all', box.checked); pane.hidden = true">Enregistrer</button>
<button onclick="pane.hidden = true">Annuler</button></div>"""


def test_a_window_of_columns_may_keep_them_with_save(page: Page) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(f"<body>{WINDOW}<table id=people><tr>{HEAD}</tr>{PLAIN}</table></body>")
    lists = Resources(cast(Any, SimpleNamespace(screen=screen, labels=screen.labels)), cast(Any, None), lambda: None)
    lists.set_column("eleves", ColumnState(shown=True))
    assert page.locator("th").nth(2).is_visible()
    assert not page.locator("#pane").is_visible()


@pytest.mark.parametrize("changed", [False, True], ids=["same", "other"])
def test_a_list_that_shows_the_rows_of_another_profile_stops_the_robot(page: Page, *, changed: bool) -> None:
    """A menu may have led to the wrong one."""
    sheet = found(page, f"<table><tr>{HEAD}</tr>{PLAIN}</table>")
    product = SimpleNamespace(screen=sheet.screen, labels=sheet.screen.labels)
    lists = Resources(cast(Any, product), cast(Any, None), lambda: None)
    lists.read("enseignants", sheet)
    # The same list may be read again.
    lists.read("enseignants", sheet)
    if changed:
        page.evaluate("document.querySelector('td').textContent = 'Zola'")
        assert lists.read("personnels", sheet).lines[0].texts[0] == "Zola"
    else:
        with pytest.raises(Drift) as told:
            lists.read("personnels", sheet)
        assert told.value.code == "SAME_LIST"
