"""Lists as component libraries draw them, read as a person reads them, and filled by what each row offers."""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, Route

from robot import labels
from robot.errors import Drift, RobotError
from robot.pages.pronote.people import rows as people_of
from robot.pages.pronote.resources import CAS_ID, COLUMNS, NAME, Resources
from robot.pages.pronote.resources import NAMED as NAMES
from robot.widgets import grid
from robot.widgets.grid import Cell, Sheet
from robot.widgets.grid.lanes import LANES, Lane
from robot.widgets.screen import Screen
from tests.screens.test_screen import Silent

#: Many lists, one by one: a new machine runs them.
pytestmark = pytest.mark.ci

HEADS = ("Nom", "Prénom", "Identifiant CAS")
PEOPLE = (("Abadie", "Adèle", ""), ("Bérenger", "Basile", "b.berenger"))
READ = [list(person) for person in PEOPLE]


def found(page: Page, body: str, script: str = "") -> Sheet:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    # What a server would hold: each save is a request that the page really makes, answered here.
    page.route("https://school.invalid/*", lambda route: route.fulfill(body="ok"))
    page.set_content(f"<body>{body}<script>const saved = [];{script}</script></body>")
    sheet = grid.find(screen, {name: screen.labels[name] for name in COLUMNS}, needed=NAMES, filled=CAS_ID)
    assert sheet is not None
    return sheet


def texts(sheet: Sheet) -> list[list[str]]:
    listing = grid.read(sheet, what="Élèves")
    return [[line.texts[sheet.columns[name]] for name in (*NAME, CAS_ID)] for line in listing.lines]


def rows(cell: str, people: Sequence[Sequence[str]] = PEOPLE) -> str:
    return "".join("<tr>" + "".join(cell.format(text) for text in person) + "</tr>" for person in people)


#: The rows as plain cells.
PLAIN = rows("<td>{}</td>")
HEAD = "".join(f"<th>{caption}</th>" for caption in HEADS)
SIZED = "style='width: 200px'"


def placed(line: int, texts: Sequence[str]) -> str:
    return "".join(
        f"<div style='position: absolute; left: {200 * at}px; top: {22 * line}px; width: 200px; height: 20px'>"
        f"{text}</div>"
        for at, text in enumerate(texts)
    )


def boxes(role: str, texts: Sequence[str]) -> str:
    """A row of cells made of boxes."""
    cells = "".join(f"<div role={role} style='width: 200px; height: 22px'>{text}</div>" for text in texts)
    return f"<div role=row style='display: flex'>{cells}</div>"


def block(left: int, right: int) -> str:
    """These columns of a list without any markup, in a box of their own: captions, and below them rows."""
    heads = [f"<div style='margin: 0 9px'>{caption}</div>" for caption in HEADS]
    lines = "".join(f"<div>{placed(line, texts[left:right])}</div>" for line, texts in enumerate([heads, *PEOPLE]))
    place = f"left: {200 * left}px; width: {200 * (right - left)}px; height: 90px"
    return f"<section style='position: absolute; top: 0; {place}'>{lines}</section>"


DRAWN = {
    "two tables": f"<table><tr>{''.join(f'<th {SIZED}>{one}</th>' for one in HEADS)}</tr></table>"
    f"<table>{rows(f'<td {SIZED}>{{}}</td>')}</table>",
    "a caption in a caption": "<table><tr>"
    + "".join(f"<th><div role=columnheader>{one}</div></th>" for one in HEADS)
    + f"</tr>{rows('<td>{}</td>')}</table>",
    "signs in the captions": "<table><tr>"
    + "".join(f"<th>{one} <i aria-hidden=true>arrow_upward</i></th>" for one in HEADS)
    + f"</tr>{rows('<td>{}</td>')}</table>",
    "captions without a markup": "<table><tr>"
    + "".join(f"<td><div>{one}</div></td>" for one in HEADS)
    + f"</tr>{rows('<td>{}</td>')}</table>",
    "titles of groups": f"<table><tr>{HEAD}</tr><tr><th colspan=3>2NDE1</th></tr>{rows('<td>{}</td>', PEOPLE[:1])}"
    f"<tr><th colspan=3>2NDE2</th></tr>{rows('<td>{}</td>', PEOPLE[1:])}</table>",
    "numbers of rows and a box to choose": f"<table><thead><tr><th></th><th><input type=checkbox></th>{HEAD}</tr>"
    "</thead><tbody>"
    + rows("<td>{}</td>").replace("<tr>", "<tr><th>1</th><td><input type=checkbox></td>")
    + "</tbody></table>",
    "pages in the foot of the list": f"<table><thead><tr>{HEAD}</tr></thead><tbody>"
    f"{rows('<td>{}</td>')}</tbody><tfoot><tr><td colspan=3>Total : 2</td></tr></tfoot></table>",
    "words that are drawn as signs": "<style>i { font-size: 14px; display: inline-block }"
    "i { width: 14px; overflow: hidden }</style><table><tr>"
    + "".join(f"<th>{one} <i>swap_vert</i></th>" for one in HEADS)
    + f"</tr>{rows('<td>{}</td>')}</table>",
    "a drawing that is called something nobody reads": f"<table><tr>{HEAD}</tr>"
    + rows("<td><b>{}</b><svg width=9 height=9><title>Enregistré</title><path d='M0 0L9 9'/></svg></td>")
    + "</table>",
    "spaces of the markup": f"<table><tr>{HEAD}</tr>{rows('<td> {} <!-- editor --> </td>')}</table>",
    "empty cells that hold a space": f"<table><tr>{HEAD}</tr>{PLAIN.replace('<td></td>', '<td>&nbsp;</td>')}</table>",
    "no markup at all, every cell at its place": "<div style='position: relative; height: 90px'>"
    + "".join(placed(line, texts) for line, texts in enumerate([HEADS, *PEOPLE]))
    + "</div>",
    "the first column stays while the others move": block(0, 1) + block(1, 3),
    "both names stay while the others move": block(0, 2) + block(2, 3),
    "captions that stay in sight are drawn once more, over those that scroll": "<div style='position: relative; "
    "height: 90px'><div>"
    + "".join(placed(line, texts) for line, texts in enumerate([HEADS, *PEOPLE]))
    + f"</div><div><p>{placed(0, HEADS)}</p></div></div>",
    "a field in every row": f"<table><tr>{HEAD}</tr>"
    + "".join(f"<tr><td>{a}</td><td>{b}</td><td><input value='{c}'></td></tr>" for a, b, c in PEOPLE)
    + "</table>",
    "cells to filter by under the captions, one of them empty, and the rows below in a block of their own": "<div "
    f"role=grid><div>{boxes('columnheader', HEADS)}{boxes('gridcell', ('<input>', '<input>', '<i></i>'))}</div><div>"
    + "".join(boxes("gridcell", person) for person in PEOPLE)
    + "</div></div>",
    "fields to filter by with a sign that empties each, and the rows in a table of their own": "<div>"
    f"<table><thead><tr>{''.join(f'<th {SIZED}>{one}</th>' for one in HEADS)}</tr><tr>"
    + f"<th {SIZED}><table><tr><td><input><td><a>x</a></table></th>" * len(HEADS)
    + f"</tr></thead></table></div><div><table>{rows(f'<td {SIZED}>{{}}</td>')}</table></div>",
    "a line of fields to filter by under the captions": f"<table><thead><tr>{HEAD}</tr><tr style='height: 60px'>"
    + "<td><input></td>" * len(HEADS)
    + f"</tr></thead><tbody>{rows('<td>{}</td>')}</tbody></table>",
    "initials in a round box beside each name": f"<style>i {{ display: inline-block; width: 28px; height: 28px; "
    f"border-radius: 50%; background: gold }}</style><table><tr>{HEAD}</tr>"
    + "".join(
        f"<tr><td><div><i>{a[0]}{b[0]}</i><span>{a}</span></div></td><td>{b}</td><td>{c}</td></tr>"
        for a, b, c in PEOPLE
    )
    + "</table>",
    "a button with its hint beside each text, and a dash for none": f"<table><tr>{HEAD}</tr>"
    + rows(
        "<td><span>{}</span> <span><button aria-labelledby=hint><svg width=9 height=9></svg></button>"
        "<span role=tooltip style='visibility: hidden'>Modifier l'identifiant CAS</span></span></td>",
        [[text or "—" for text in person] for person in PEOPLE],
    )
    + "</table>",
}


@pytest.mark.parametrize("body", DRAWN.values(), ids=DRAWN)
def test_a_list_is_read_as_a_person_reads_it(page: Page, body: str) -> None:
    assert texts(found(page, body)) == READ


def test_a_list_beside_another_is_none_of_it(page: Page) -> None:
    other = f"<section style='position: absolute; top: 0; left: 620px'><div>{placed(0, ['Salle'])}</div></section>"
    assert found(page, block(0, 3) + other).captions == HEADS


def test_a_text_that_is_a_button_is_the_cells_own(page: Page) -> None:
    assert texts(found(page, f"<table><tr>{HEAD}</tr>{rows('<td><i></i><button>{}</button></td>')}</table>")) == READ


def test_both_names_in_one_column_are_told_apart_by_their_capitals(page: Page) -> None:
    head = "<th>Nom et prénom</th><th>Né(e) le</th><th>Classe</th><th>Identifiant CAS</th>"
    lines = "<tr><td>ABADIE Adèle<td>01/01/2007<td>2NDE1<td></tr><tr><td>Abadie Adèle<td>01/01/2007<td>2NDE1<td></tr>"
    listing = grid.read(found(page, f"<table><tr>{head}</tr>{lines}</table>"), what="Élèves")
    people = people_of(listing, "eleves", "Élèves")
    assert [(row.family_name, row.first_name) for row in people] == [("ABADIE", "Adèle"), ("Abadie Adèle", "")]


#: As one column of both names is drawn, and who is read there.
INKED = {
    "the family name bold": ("<b>Le Goff</b> Adèle", ("Le Goff", "Adèle")),
    "the family name bold, behind": ("<span>Adèle</span> <b>Le Goff</b>", ("Le Goff", "Adèle")),
    "in a button beside initials": ("<i>LA</i><button><b>Le Goff</b> Adèle</button>", ("Le Goff", "Adèle")),
    "capitals": ("<b>Adèle</b> LE GOFF", ("LE GOFF", "Adèle")),
    "a mark within a word": ("<b>Le G</b>off Adèle", ("Le Goff Adèle", "")),
    "a word between": ("Le <b>Goff</b> Adèle", ("Le Goff Adèle", "")),
    "below each other": ("<b>Le Goff</b><br> Adèle", ("Le Goff Adèle", "")),
}
INITIALS = "<style>i { display: inline-block; width: 28px; height: 28px; border-radius: 50%; background: gold }</style>"


@pytest.mark.parametrize(("drawn", "read"), INKED.values(), ids=INKED)
def test_both_names_in_one_column_are_told_apart_by_what_is_bold(page: Page, drawn: str, read: tuple[str, str]) -> None:
    lines = f"<tr><td><div>{drawn}</div><td>01/01/2007<td></tr>"
    head = "<th>Nom et prénom<th>Né(e) le<th>Identifiant CAS"
    listing = grid.read(found(page, f"{INITIALS}<table><tr>{head}</tr>{lines}</table>"), what="Élèves")
    [row] = people_of(listing, "eleves", "Élèves")
    assert (row.family_name, row.first_name) == read


CLASSES = "<table><tr><th>Nom<th>Effectif</tr><tr><td>2NDE1<td>30</tr></table>"


@pytest.mark.parametrize(
    ("cell", "before", "read"),
    [
        ("<b>Abadie</b> Adèle", "", ["Abadie, Adèle"]),
        ("<b>Abadie</b> Adèle", CLASSES, ["Abadie, Adèle"]),
        ("Abadie", "", None),
        ("2NDE1", CLASSES, None),
    ],
)
def test_a_column_called_name_holds_both_names_where_its_rows_show_them(
    page: Page, cell: str, before: str, read: list[str] | None
) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(f"{before}<table><tr><th>Nom<th>Identifiant CAS</tr><tr><td>{cell}<td></tr></table>")
    console = SimpleNamespace(screen=screen, labels=screen.labels)
    sheet = Resources(cast(Any, console), cast(Any, None), lambda: None)._sheet()
    assert (sheet and sheet.eye("people")) == read


#: Forty people, of whom twenty come at a time, as the list is scrolled to its end; the server takes a moment.
GROWS = """let shown = 0, coming = false;
const people = [...Array(40).keys()];
const more = () => {
  for (const at of people.slice(shown, shown + 20)) {
    const row = body.insertRow();
    row.innerHTML = `<td style="height: 24px">Abadie<td>Adèle ${String.fromCharCode(65 + at)}<td>`;
    row.lastChild.ondblclick = (event) => edit(event.target, at);
  }
  shown = Math.min(shown + 20, 40); said.textContent = `${shown} sur 40 affichés`; coming = false;
};
const edit = (cell, at) => {
  cell.innerHTML = "<input>"; cell.firstChild.focus();
  cell.firstChild.onkeydown = (event) => {
    if (event.key !== "Enter") return;
    const text = event.target.value;
    fetch("https://school.invalid/save").then(() => { saved.push([at, text]); cell.textContent = text; });
  };
};
pane.onscroll = () => {
  if (coming || shown === 40 || pane.scrollTop + pane.clientHeight < pane.scrollHeight - 2) return;
  coming = true;
  fetch("https://school.invalid/more").then(more);
};
more();"""
PANE = (
    "<p id=said></p><div id=pane style='height: 200px; overflow: auto'><table style='width: 600px'>"
    f"<thead><tr>{HEAD}</tr></thead><tbody id=body></tbody></table></div>"
)


#: It asks nobody, and takes its time to draw what it says is missing.
SLOWLY = GROWS.replace('fetch("https://school.invalid/more").then(more)', "setTimeout(more, 700)")


@pytest.mark.parametrize("script", [GROWS, SLOWLY], ids=["asks a server", "takes its time"])
def test_a_list_that_brings_the_rest_as_it_is_scrolled_is_read_whole(page: Page, script: str) -> None:
    assert len(texts(found(page, PANE, script))) == 40


def test_its_last_row_is_found_again_where_it_has_begun_anew(page: Page) -> None:
    sheet = found(page, PANE, GROWS)
    listing = grid.read(sheet, what="Élèves")
    page.evaluate("body.innerHTML = ''; shown = 0; more(); pane.scrollTop = 0")
    fates: list[str] = []
    cells = [Cell(listing.lines[-1].key, "", "a.abadie")]
    told = lambda _cell, fate, _said: fates.append(fate)  # noqa: E731
    grid.fill(listing, cells, column=CAS_ID, name=NAME, what="Élèves", on_cell=told)
    assert (fates, page.evaluate("saved")) == (["kept"], [[39, "a.abadie"]])


#: Rows are drawn as the pane is scrolled, and each second time it does not hear of it.
MISSES = """let heard = 0;
const draw = () => {
  const first = Math.max(0, Math.floor(pane.scrollTop / 30) - 1);
  body.innerHTML = "";
  for (let at = first; at < Math.min(40, first + 9); at += 1) {
    const row = body.insertRow();
    row.style = `position: absolute; top: ${30 + at * 30}px; height: 30px; display: flex`;
    for (const text of [`ABADIE${at}`, `Adèle${at}`, ""]) {
      const cell = row.insertCell();
      cell.style = "width: 180px";
      cell.textContent = text;
    }
  }
};
pane.onscroll = () => { heard += 1; if (heard % 2 === 0) draw(); };
draw();"""
AS_SCROLLED = (
    "<div id=pane style='height: 200px; overflow: auto; position: relative'>"
    "<table style='height: 1230px; width: 600px'><thead style='position: absolute; top: 0'>"
    f"<tr style='display: flex; height: 30px'>{HEAD.replace('<th', '<th style=width:180px')}</tr></thead>"
    "<tbody id=body></tbody></table></div>"
)


def test_a_list_that_missed_the_scrolling_is_scrolled_a_little_more(page: Page) -> None:
    assert len(texts(found(page, AS_SCROLLED, MISSES))) == 40


#: What is drawn after a move of the pane: `count` rows from the first in sight, which take 200 pixels at 30 each.
DRAWS = MISSES.replace("let heard = 0;", "let stood = 0;").replace("first + 9", "first + count()")
MOVED = "pane.onscroll = () => { draw(); stood = pane.scrollTop; };"
TOO_FEW = {
    "after a jump, and as it is moved up": "moved > 200 || moved < 0 || (moved > 0 && moved < 10) ? 5 : 9",
    "at its end, unless it comes from far": "moved < 180 && pane.scrollTop > 1000 ? 6 : 9",
}


@pytest.mark.parametrize("count", TOO_FEW.values(), ids=TOO_FEW.keys())
def test_a_list_that_draws_too_little_is_moved_until_it_shows_all(page: Page, count: str) -> None:
    counts = f"const count = () => {{ const moved = pane.scrollTop - stood; return {count}; }};\n"
    script = counts + DRAWS.replace("pane.onscroll = () => { heard += 1; if (heard % 2 === 0) draw(); };", MOVED)
    assert len(texts(found(page, AS_SCROLLED, script))) == 40


#: All rows move down by almost one as the pane is scrolled past its middle: their heights were only guessed before.
GUESSED = MISSES.replace("let heard = 0;", "let off = 0;").replace(
    "top: ${30 + at * 30}px", "top: ${30 + off + at * 30}px"
)
GUESSED = GUESSED.replace("pane.scrollTop / 30", "(pane.scrollTop - off) / 30").replace(
    "let off = 0;", "let off = OFF;"
)
GUESSED = GUESSED.replace("heard += 1; if (heard % 2 === 0) draw();", "MOVES; draw();")


def test_rows_that_the_list_itself_moves_are_followed(page: Page) -> None:
    script = GUESSED.replace("OFF", "0").replace("MOVES", "off = pane.scrollTop > 500 ? 29 : 0")
    people = texts(found(page, AS_SCROLLED, script))
    assert [family for family, _, _ in people] == [f"ABADIE{at}" for at in range(40)]


def test_rows_that_somebody_adds_while_they_are_read_are_no_move_of_the_list(page: Page) -> None:
    """Another row stands before those in sight each time that the middle is passed."""
    script = GUESSED.replace("OFF", "0").replace("MOVES", "if (pane.scrollTop > 500 && !off) off = 30 * (added += 1)")
    script = script.replace("let off", "let added = 0, off").replace("ABADIE${at}", "ABADIE${at + added}")
    with pytest.raises(RobotError) as told:
        texts(found(page, AS_SCROLLED, script.replace("draw();\n};", "draw(); if (pane.scrollTop === 0) off = 0;\n};")))
    assert told.value.code == "LIST_CHANGES"


def test_a_list_that_ends_above_what_follows_on_the_page_is_whole(page: Page) -> None:
    page.set_viewport_size({"width": 900, "height": 400})
    body = f"<table style='width: 600px'><tr>{HEAD}</tr>{PLAIN}</table><p style='height: 330px'>La suite</p>"
    assert texts(found(page, body)) == READ


def test_a_list_that_does_not_grow_and_says_that_there_is_more_is_not_whole(page: Page) -> None:
    sheet = found(page, f"<table><tr>{HEAD}</tr>{rows('<td>{}</td>')}</table><p>2 sur 65 affichés</p>")
    with pytest.raises(Drift) as told:
        texts(sheet)
    assert told.value.code == "LIST_PAGED"


def test_what_is_handed_to_a_component_is_read_in_its_cell(page: Page) -> None:
    sheet = found(
        page,
        "<div id=list></div>",
        """const list = document.getElementById("list"), root = list.attachShadow({ mode: "open" });
        root.innerHTML = "<table><tr><th>Nom<th>Prénom<th>Identifiant CAS</tr></table>";
        const people = [["Abadie", "Adèle", ""], ["Bérenger", "Basile", "b.berenger"]];
        people.forEach((person, row) => {
          const line = root.querySelector("table").insertRow();
          person.forEach((text, column) => {
            line.insertCell().innerHTML = `<slot name="${row}-${column}"></slot>`;
            list.insertAdjacentHTML("beforeend", `<span slot="${row}-${column}">${text}</span>`);
          });
        });""",
    )
    assert texts(sheet) == READ


def test_a_list_that_says_it_shows_a_part_is_not_taken_for_whole(page: Page) -> None:
    sheet = found(page, f"<table><tr>{HEAD}</tr>{rows('<td>{}</td>')}</table><p>1 – 2 of 65</p>")
    with pytest.raises(Drift) as told:
        texts(sheet)
    assert told.value.code == "LIST_PAGED"


#: The last rows of a long list, none of which is in sight at its beginning: what a list shows that is not drawn yet.
LAST_ROWS = (
    f"<table style='width: 600px; table-layout: fixed'><tr>{HEAD}</tr></table>"
    "<div style='width: 615px; height: 200px; overflow: auto'><div style='height: 300px'></div>"
    f"<table style='width: 600px; table-layout: fixed'>{PLAIN * 10}</table></div>"
)


def test_where_no_rows_are_drawn_yet_stands_no_title_of_a_group(page: Page) -> None:
    sheet = found(page, LAST_ROWS)
    assert sheet.eye("scan")
    assert sheet.eye("filled") is None


#: Groups that are folded: `fold` says so in the markup, or not; each is opened by its own sign.
SIGN = "<button aria-label=Développer onclick='unfold(this.closest(`tbody`))'><svg width=9 height=9></svg></button>"
ALL_GROUPS = "<button onclick='document.querySelectorAll(`tbody.group`).forEach(unfold)'>Tout déplier</button>"
UNFOLD = """const people = %s, opened = [];
const unfold = (group, at) => {
  opened.push(group.id);
  if (group.rows.length === 1) group.insertAdjacentHTML("beforeend", people[group.id]);
  group.rows[0].removeAttribute("aria-expanded");
};""" % [rows("<td>{}</td>", [person]) for person in PEOPLE]


def grouped(above: str = "", told: str = "", sign: str = SIGN) -> str:
    groups = "".join(
        f"<tbody class=group id={at}><tr {told}><td colspan=3>{sign} {name} <b>1</b></td></tr></tbody>"
        for at, name in enumerate(("2NDE1", "2NDE2"))
    )
    return (
        f"{above}<table><thead><tr>{HEAD}</tr></thead>{groups}<tfoot><tr><td colspan=3>2 personnes</tr></tfoot></table>"
    )


@pytest.mark.parametrize("told", ["", "aria-expanded=false"])
@pytest.mark.parametrize("above", ["", ALL_GROUPS], ids=["one by one", "at once"])
def test_groups_that_are_folded_are_opened_before_the_list_is_read(page: Page, above: str, told: str) -> None:
    assert texts(found(page, grouped(above, told), UNFOLD)) == READ
    assert page.evaluate("opened") == ["0", "1"]


def test_groups_that_stand_open_are_left_alone(page: Page) -> None:
    sheet = found(page, grouped(ALL_GROUPS), f"{UNFOLD} document.querySelectorAll('tbody.group').forEach(unfold);")
    assert texts(sheet) == READ
    assert page.evaluate("opened") == ["0", "1"]


def test_a_list_of_which_a_group_stays_folded_is_not_taken_for_whole(page: Page) -> None:
    body = grouped(told="aria-expanded=false", sign="").replace("<tr aria-expanded=false>", "<tr>", 1)
    with pytest.raises(RobotError) as told:
        texts(found(page, body, f"{UNFOLD} unfold(document.querySelector('tbody.group'));"))
    assert told.value.code == "NOT_SEEN"


def test_the_title_of_a_group_that_stays_in_sight_is_no_part_of_the_rows_under_it(page: Page) -> None:
    many = "".join(f"<tr><td>NOM{n}<td>Prénom{n}<td></tr>" for n in range(40))
    table = f"<table style='width: 600px'><thead><tr>{HEAD}</tr></thead><tbody>"
    titles = "<style>.title td { position: sticky; top: 0; background: white }</style>"
    body = f"{table}<tr class=title><td colspan=3>2NDE1</td></tr>{many}</tbody></table>"
    sheet = found(page, f"{titles}<div style='height: 200px; width: 620px; overflow: auto'>{body}</div>")
    assert [line[0] for line in texts(sheet)] == [f"NOM{n}" for n in range(40)]


def test_a_list_that_was_opened_anew_is_unfolded_before_it_is_filled(page: Page) -> None:
    edits = """addEventListener("click", ({ target: cell }) => {
      if (cell.cellIndex !== 2 || cell.firstElementChild) return;
      const row = cell.parentElement, before = cell.textContent;
      cell.innerHTML = "<input>";
      const field = cell.firstElementChild;
      field.focus();
      field.onkeydown = async ({ key }) => {
        if (key !== "Enter") return;
        const { value } = field;
        field.blur();
        await send(row.cells[0].textContent, value);
        cell.textContent = value;
      };
    });"""
    fold = "for (const group of document.querySelectorAll('tbody.group')) while (group.rows[1]) group.deleteRow(1);"
    sheet = found(page, grouped(), f"{SEND}{UNFOLD}{edits}")
    listing = grid.read(sheet, what="Élèves")
    page.evaluate(fold)
    fates: list[str] = []
    grid.fill(
        listing,
        [Cell(listing.lines[0].key, "", "a.abadie")],
        column=CAS_ID,
        name=NAME,
        what="Élèves",
        on_cell=lambda _cell, fate, _said: fates.append(fate),
    )
    assert (fates, page.evaluate("saved")) == (["kept"], [["Abadie", "a.abadie"]])


SEND = (
    "const send = (number, text) => fetch('https://school.invalid/save').then(() => { saved.push([number, text]); });"
)
FORM = """<div id=form hidden role=dialog aria-label=Fiche><h2></h2><label>Identifiant CAS <input></label>
<button onclick="save()">Enregistrer</button><button onclick="form.hidden = true">Annuler</button></div>"""
OPEN = """let open = null;
const cell = (row) => row.cells[2];
const edit = (row) => {
  open = row; form.hidden = false;
  form.querySelector("h2").textContent = row.cells[0].textContent + " " + row.cells[1].textContent;
  form.querySelector("input").value = cell(row).textContent;
};
const save = () => send(open.rowIndex, form.querySelector("input").value).then(() => {
  cell(open).textContent = form.querySelector("input").value; form.hidden = true;
});"""
PENCIL = "<td><i class='mdi mdi-pencil' tabindex=0 onclick='edit(this.closest(`tr`))'>✎</i></td>"
BIN = "<td><i class='mdi mdi-delete' tabindex=0 onclick='saved.push(`deleted`)'>✕</i></td>"
NAMED = "<td><button onclick='saved.push(`deleted`)'>Supprimer</button>"
NAMED += "<button onclick='edit(this.closest(`tr`))'>Modifier</button></td>"
FILLED = {
    "a field in every row": (
        f"<table><tr>{HEAD}</tr>"
        + "".join(
            f"<tr><td>{a}</td><td>{b}</td><td>"
            f"<input value='{c}' onchange='send(this.closest(`tr`).rowIndex, value)'></td></tr>"
            for a, b, c in PEOPLE
        )
        + "</table>",
        SEND,
    ),
    "a button in every row": (
        f"<table><tr>{HEAD}<th></th></tr>{PLAIN.replace('</tr>', NAMED + '</tr>')}</table>{FORM}",
        SEND + OPEN,
    ),
}


#: A row that is opened where it stands: its cell becomes a field, its button two others.
IN_ROW = """const change = (link) => {
  const row = link.closest("tr"), cell = row.cells[2];
  cell.innerHTML = `<input value="${cell.textContent}">`;
  row.cells[3].innerHTML =
    "<a onclick='keep(this.closest(`tr`))'>Enregistrer</a> <a onclick='saved.push(`no`)'>Annuler</a>";
};
const keep = (row) => send(row.rowIndex, row.querySelector("input").value).then(() => {
  row.cells[2].textContent = row.querySelector("input").value;
  row.cells[3].innerHTML = "<a onclick='change(this)'>Modifier</a>";
});"""
#: A window that opens under the cell, is filled a moment later, and says nothing of the row. A row leads elsewhere.
UNDER = """let at = null;
const ask = (cell) => {
  if (at === cell) return;
  at = cell; pop.hidden = false; pop.style.top = cell.getBoundingClientRect().bottom + 8 + "px";
  pop.style.left = cell.getBoundingClientRect().left + "px"; pop.firstChild.innerHTML = "";
  setTimeout(() => { pop.firstChild.innerHTML = `<input value="${cell.textContent}">`; }, 400);
};
const put = () => send(at.parentElement.rowIndex, pop.querySelector("input").value).then(() => {
  at.textContent = pop.querySelector("input").value; pop.hidden = true; at = null;
});"""
POP = (
    "<div id=pop hidden role=dialog aria-label='Modifier la valeur' style='position: absolute'><span></span>"
    "<button aria-label=Enregistrer onclick='put()'>✓</button><button aria-label=Annuler>✗</button></div>"
)
LEADS = "<td><a href='https://school.invalid/edit' title=Modifier>/</a></td>"
GREYED = FORM.replace('<button onclick="save()"', '<button disabled onclick="save()"')
UNFOLDS = """const unfold = (row) => {
  if (row.nextElementSibling?.dataset.card) return;
  document.querySelector("[data-card]")?.remove();
  row.insertAdjacentHTML("afterend", "<tr data-card=1><td colspan=3><label>Identifiant CAS <input></label>"
    + "<button onclick='keep(this.closest(`tr`))'>Enregistrer</button></td></tr>");
  row.nextElementSibling.querySelector("input").value = row.cells[2].textContent;
};
const keep = (card) => {
  const row = card.previousElementSibling, text = card.querySelector("input").value;
  send(row.rowIndex, text).then(() => { row.cells[2].textContent = text; card.remove(); });
};"""
FILLED["a row that unfolds a card below itself"] = (
    f"<table><tr>{HEAD}</tr>{PLAIN.replace('<tr>', '<tr onclick=unfold(this)>')}</table>",
    SEND + UNFOLDS,
)
FILLED["a field in every row, each with its own button"] = (
    f"<table><tr>{HEAD}<th></th></tr>"
    + "".join(
        f"<tr><td>{a}</td><td>{b}</td><td><input value='{c}'></td><td><button onclick='keep(this)'>Enregistrer</button>"
        "</td></tr>"
        for a, b, c in PEOPLE
    )
    + "</table>",
    SEND
    + "const keep = (pressed) => {"
    + "  const row = pressed.closest('tr'); send(row.rowIndex, row.querySelector('input').value); };",
)
FILLED["a form whose button is greyed until something is typed"] = (
    f"<table><tr>{HEAD}<th></th></tr>{PLAIN.replace('</tr>', NAMED + '</tr>')}</table>{GREYED}",
    SEND + OPEN + "form.oninput = () => setTimeout(() => { form.querySelector('button').disabled = false; }, 400);",
)
FILLED |= {
    "a row that is opened where it stands": (
        f"<table><tr>{HEAD}<th></th></tr>"
        + PLAIN.replace("</tr>", "<td><a onclick='change(this)'>Modifier</a></td></tr>")
        + "</table>",
        SEND + IN_ROW,
    ),
    "a window under the cell": (
        f"<table><tr>{HEAD}<th></th></tr>"
        + PLAIN.replace(
            "<tr>", "<tr tabindex=0 onclick='event.target.cellIndex === 2 ? ask(event.target) : saved.push(`left`)'>"
        ).replace("</tr>", LEADS + "</tr>")
        + f"</table>{POP}",
        SEND + UNDER,
    ),
}


#: No window by its markup: a pane that fades in under the cell, over its edge, « OK » greyed until something is typed.
#: Pressing the cell once more shuts it. The empty cell says so.
FADES_IN = """let at = null;
const ask = (cell) => {
  if (at) { at = null; return pane.replaceChildren(); }
  at = cell;
  const box = cell.getBoundingClientRect();
  pane.style = `position: absolute; left: ${box.left}px; top: ${box.bottom - 1}px; opacity: 0; transition: opacity .5s`;
  pane.innerHTML = "<input oninput='nextElementSibling.disabled = !value'><button disabled onclick='put()'>OK</button>"
    + "<button onclick='ask()'>Annuler</button>";
  requestAnimationFrame(() => requestAnimationFrame(() => { pane.style.opacity = 1; }));
};
const put = () => send(at.parentElement.rowIndex, pane.firstChild.value).then(() => {
  at.textContent = pane.firstChild.value; at = null; pane.replaceChildren();
});"""
FILLED["a pane that fades in under a cell that says that it is empty"] = (
    f"<table><tr>{HEAD}</tr>"
    + PLAIN.replace("<td></td>", "<td>Non renseigné</td>").replace(
        "<tr>", "<tr onclick='event.target.cellIndex === 2 && ask(event.target)'>"
    )
    + "</table><div id=pane></div>",
    SEND + FADES_IN,
)


#: Each row has a menu of its own; the form that « Modifier » opens is called for the person, and holds another's text.
MENU = """let open = null;
const offer = (button) => {
  open = button.closest("tr");
  menu.innerHTML = "<li role=menuitem onclick='saved.push(`deleted`)'>Supprimer</li>"
    + "<li role=menuitem onclick='ask()'>Modifier</li>";
};
const ask = () => {
  menu.replaceChildren();
  const who = `${open.cells[0].textContent} ${open.cells[1].textContent}`;
  form.innerHTML = `<label>Identifiant CAS de ${who} <input value="TEXT"></label>`
    + "<button onclick='put()'>Enregistrer</button>";
};
const put = () => send(open.rowIndex, form.querySelector("input").value).then(() => {
  open.cells[2].textContent = form.querySelector("input").value; form.replaceChildren();
});"""
DOTS = "<td><button aria-haspopup=menu onclick='offer(this)'>⋯</button></td>"
FILLED |= {
    f"a menu in every row, and a form with {said} text": (
        f"<table><tr>{HEAD}<th></th></tr>{PLAIN.replace('</tr>', DOTS + '</tr>')}</table>"
        "<ul id=menu></ul><section id=form></section>",
        SEND + MENU.replace("TEXT", text),
    )
    for said, text in (("its own", ""), ("the last one's", "z.zola"))
}
#: A bubble under the cell, which a press shuts again: its field alone is called for the person, and nobody sees that.
BUBBLE = """let at = null;
const ask = (cell) => {
  if (at) { at = null; return pane.replaceChildren(); }
  at = cell;
  const [family, first] = [...at.parentElement.cells].map((one) => one.textContent);
  const box = cell.getBoundingClientRect();
  pane.style = `position: absolute; left: ${box.left}px; top: ${box.bottom + 60}px`;
  pane.innerHTML = `<div role=dialog><b>Identifiant CAS</b><input aria-label="Identifiant CAS de ${first} ${family}">`
    + "<button onclick='put()'>Enregistrer</button></div>";
};
const put = () => send(at.parentElement.rowIndex, pane.querySelector("input").value).then(() => {
  at.textContent = pane.querySelector("input").value; at = null; pane.replaceChildren();
});"""
FILLED["a bubble whose field is called for the person"] = (
    f"<table><tr>{HEAD}</tr>"
    + PLAIN.replace("<tr>", "<tr onclick='event.target.cellIndex === 2 && ask(event.target)'>")
    + "</table><div id=pane></div>",
    SEND + BUBBLE,
)
#: A pencil that is drawn only under the pointer; the field that it opens is left with a key.
UNDER_THE_POINTER = "<style>i { padding: 9px; visibility: hidden } tr:hover i { visibility: visible }</style>"
WITH_A_KEY = """const edit = (row) => {
  row.cells[2].innerHTML = `<input value="${row.cells[2].textContent}">`;
  const field = row.cells[2].firstChild;
  const kept = () => { row.cells[2].textContent = field.value; };
  field.onkeydown = ({ key }) => key === "Enter" && send(row.rowIndex, field.value).then(kept);
};"""
#: Framework that learns of a text when the page is drawn: what is pressed before that saves the text of before.
ONCE_DRAWN = """let known = "", shown = "";
const edit = (row) => {
  if (row.cells[2].firstElementChild) return;
  known = row.cells[2].textContent;
  row.cells[2].innerHTML = `<input value="${known}">`;
  row.cells[3].innerHTML = "<button>Enregistrer</button>";
  const field = row.cells[2].firstChild;
  field.oninput = () => { shown = field.value; requestAnimationFrame(() => { known = shown; }); };
  row.cells[3].firstChild.onclick = (event) => {
    event.stopPropagation();
    send(row.rowIndex, known).then(() => { row.cells[2].textContent = field.value; row.cells[3].innerHTML = ""; });
  };
};"""
FILLED |= {
    "a pencil under the pointer": (
        UNDER_THE_POINTER
        + f"<table><tr>{HEAD}<th></th></tr>{PLAIN.replace('</tr>', PENCIL.replace('✎', '') + '</tr>')}</table>",
        SEND + WITH_A_KEY,
    ),
    "a page that learns of a text when it is drawn": (
        f"<table><tr>{HEAD}<th></th></tr>"
        + PLAIN.replace("</tr>", "<td><button onclick='edit(this.closest(`tr`))'>Modifier</button></td></tr>")
        + "</table>",
        SEND + ONCE_DRAWN,
    ),
    "a sign that saves": (
        f"<table><tr>{HEAD}<th></th></tr>{PLAIN.replace('</tr>', PENCIL + '</tr>')}</table>",
        SEND + ONCE_DRAWN.replace("<button>Enregistrer</button>", "<i class='mdi mdi-check' tabindex=0>✓</i>"),
    ),
}


def fill_first(sheet: Sheet) -> list[str]:
    """What became of the first row's empty cell, « a.abadie » being asked for."""
    fates: list[str] = []
    grid.fill(
        (listing := grid.read(sheet, what="Élèves")),
        [Cell(listing.lines[0].key, "", "a.abadie")],
        column=CAS_ID,
        name=NAME,
        what="Élèves",
        on_cell=lambda _cell, fate, _said: fates.append(fate),
    )
    return fates


@pytest.mark.parametrize(("body", "script"), FILLED.values(), ids=FILLED)
def test_a_cell_is_filled_by_what_its_row_offers(page: Page, body: str, script: str) -> None:
    assert fill_first(found(page, body, script)) == ["kept"]
    assert page.evaluate("saved") == [[1, "a.abadie"]]


#: As some libraries write a text that becomes a field: both are in the cell, one hidden, and a press on the text opens.
EDITABLE = (
    "<td><div><span tabindex=0 onclick='this.hidden = true; nextSibling.hidden = false; nextSibling.focus()'>"
    "Cliquer pour saisir</span><input hidden value='{}' placeholder='Cliquer pour saisir' "
    "onkeydown='if (event.key === `Enter`) put(this)'></div></td>"
)
PUT = """const put = (field) => send(field.closest("tr").rowIndex, field.value).then(() => {
  field.previousSibling.textContent = field.value; field.previousSibling.hidden = false; field.hidden = true;
});"""


def test_a_hidden_field_is_opened_by_the_text_beside_it(page: Page) -> None:
    lines = "".join(f"<tr><td>{a}</td><td>{b}</td>{EDITABLE.format(c)}</tr>" for a, b, c in PEOPLE)
    assert fill_first(found(page, f"<table><tr>{HEAD}</tr>{lines}</table>", SEND + PUT)) == ["kept"]
    assert page.evaluate("saved") == [[1, "a.abadie"]]


def test_the_pencil_is_pressed_and_never_the_bin(page: Page) -> None:
    both = f"<table><tr>{HEAD}<th></th><th></th></tr>{PLAIN.replace('</tr>', BIN + PENCIL + '</tr>')}</table>"
    nameless = both.replace("✎", "").replace("✕", "") + FORM + "<style>i { padding: 9px }</style>"
    assert fill_first(found(page, nameless, SEND + OPEN)) == ["kept"]
    assert page.evaluate("saved") == [[1, "a.abadie"]]


IN_FIELDS = f"<table><tr>{HEAD}</tr>" + (
    "".join(f"<tr><td>{a}</td><td>{b}</td><td><input value='{c}'></td></tr>" for a, b, c in PEOPLE) + "</table>"
)
#: A form that has nothing to do with the list, and a button for it.
ELSEWHERE = "<form><input value=autre><button type=button onclick='saved.push(`elsewhere`)'>Valider</button></form>"
TOGETHER = """const saveAll = () => {
  const now = [...document.querySelectorAll("td input")].map((field) => field.value);
  fetch("https://school.invalid/save", { method: "POST" }).then(() => saved.push(now));
};"""


def test_a_field_that_sends_nothing_keeps_nothing_and_presses_no_other_button(page: Page) -> None:
    sheet = found(page, f"<section>{IN_FIELDS}</section>{ELSEWHERE}")
    with pytest.raises(Drift) as told:
        fill_first(sheet)
    assert told.value.code == "NO_EDITOR"
    assert page.evaluate("saved") == []
    assert page.locator("input").first.input_value() == ""


def test_a_list_with_one_button_for_all_is_saved_with_it(page: Page) -> None:
    own = "<button onclick='saveAll()'>Enregistrer</button>"
    assert fill_first(found(page, f"<section>{IN_FIELDS}{own}</section>{ELSEWHERE}", TOGETHER)) == ["kept"]
    assert page.evaluate("saved") == [["a.abadie", "b.berenger"]]


#: A list whose rows have fields only in a mode, which is left as it is saved.
MODE = f"""<section><button id=mode onclick="edit()">Éditer la liste</button><table><tr>{HEAD}</tr>{PLAIN}</table>
<button id=keep hidden onclick="keepAll()">Enregistrer</button></section>"""
MODES = """const cells = () => [...document.querySelectorAll("tr td:last-child")];
const edit = () => {
  for (const cell of cells()) cell.innerHTML = `<input value="${cell.textContent}">`;
  mode.hidden = true; keep.hidden = false;
};
const keepAll = () => fetch("https://school.invalid/save", { method: "POST" }).then(() => {
  for (const cell of cells()) cell.textContent = cell.firstChild.value;
  saved.push(cells().map((cell) => cell.textContent)); mode.hidden = false; keep.hidden = true;
});"""


def test_a_list_is_put_into_the_mode_in_which_its_rows_have_fields_each_time_it_has_left_it(page: Page) -> None:
    assert fill_two(found(page, MODE.replace("b.berenger", ""), MODES)) == ["kept", "kept"]
    assert page.evaluate("saved") == [["a.abadie", ""], ["a.abadie", "b.berenger"]]


#: A list that only shows what is typed, until a button that was greyed comes alive, a moment later, and is pressed.
WAKES = f"""<section><table><tr>{HEAD}</tr>{PLAIN}</table></section><p><button id=keep disabled onclick="keepAll()">
Enregistrer</button><button onclick="saved.push('elsewhere')">Valider</button></p>"""
SHOWS = """const texts = () => [...document.querySelectorAll("tr td:last-child")].map((cell) => cell.textContent);
document.querySelectorAll("tr td:last-child").forEach((cell) => cell.addEventListener("dblclick", () => {
  cell.innerHTML = "<input>";
  cell.firstChild.focus();
  cell.firstChild.onblur = ({ target }) => {
    cell.textContent = target.value;
    requestAnimationFrame(() => requestAnimationFrame(() => { keep.disabled = false; }));
  };
  cell.firstChild.onkeydown = ({ key, target }) => { if (key === "Enter") target.blur(); };
}));
const keepAll = () => fetch("https://school.invalid/save", { method: "POST" }).then(() => {
  saved.push(texts()); keep.disabled = true;
});"""


def test_a_list_whose_save_button_comes_alive_is_saved_with_it(page: Page) -> None:
    assert fill_first(found(page, WAKES, SHOWS)) == ["kept"]
    assert page.evaluate("saved") == [["a.abadie", "b.berenger"]]


def test_a_list_that_saves_by_itself_is_left_at_that(page: Page) -> None:
    """A button that could be pressed all along is no part of it."""
    alone = SHOWS.replace("cell.textContent = target.value;", "cell.textContent = target.value; keepAll();")
    assert fill_first(found(page, WAKES.replace("disabled", ""), alone)) == ["kept"]
    assert page.evaluate("saved.length") == 1


#: A server that answers each save with a new page, and puts what comes where it pleases.
ANEW = """<table><tr><th>Nom<th>Prénom<th>Identifiant CAS</tr>{rows}</table><script>
document.querySelectorAll("td:last-child").forEach((cell, at) => cell.addEventListener("dblclick", () => {{
  cell.innerHTML = "<input>";
  cell.firstChild.focus();
  cell.firstChild.onkeydown = (event) => {{
    if (event.key === "Enter") location.href = "https://school.invalid/save?at=" + at + "&text=" + event.target.value;
  }};
}}));</script>"""


def reloaded(page: Page, *, below: int = 0) -> tuple[Sheet, list[list[str]]]:
    """A list that is loaded anew with each cell, and what its server holds."""
    held = [["Abadie", "Adèle", ""], ["Bérenger", "Basile", ""], ["Castellan", "Céleste", ""]]

    def answer(route: Route) -> None:
        asked = parse_qs(urlsplit(route.request.url).query)
        if asked:
            held[int(asked["at"][0]) + below][2] = asked["text"][0]
        route.fulfill(content_type="text/html; charset=utf-8", body=ANEW.format(rows=rows("<td>{}</td>", held)))

    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.route("https://school.invalid/**", answer)
    page.goto("https://school.invalid/list")
    sheet = grid.find(screen, {name: screen.labels[name] for name in COLUMNS}, needed=NAMES, filled=CAS_ID)
    assert sheet is not None
    return sheet, held


def fill_two(sheet: Sheet) -> list[str]:
    """What became of the first two rows' empty cells."""
    fates: list[str] = []
    listing = grid.read(sheet, what="Élèves")
    grid.fill(
        listing,
        [Cell(line.key, "", text) for line, text in zip(listing.lines, ("a.abadie", "b.berenger"), strict=False)],
        column=CAS_ID,
        name=NAME,
        what="Élèves",
        on_cell=lambda _cell, fate, _said: fates.append(fate),
    )
    return fates


def test_a_list_that_is_loaded_anew_with_each_cell_is_filled_cell_by_cell(page: Page) -> None:
    sheet, held = reloaded(page)
    assert fill_two(sheet) == ["kept", "kept"]
    assert [row[2] for row in held] == ["a.abadie", "b.berenger", ""]


def test_where_it_comes_back_with_the_text_in_another_row_nothing_more_is_typed(page: Page) -> None:
    sheet, held = reloaded(page, below=1)
    with pytest.raises(Drift) as told:
        fill_two(sheet)
    assert told.value.code == "CELL_DIFFERS"
    assert [row[2] for row in held] == ["", "a.abadie", ""]


@pytest.mark.parametrize("ways", [LANES, LANES[1:]], ids=["events", "raw"])
def test_a_window_that_stays_with_another_row_is_not_typed_in(page: Page, ways: Sequence[Lane]) -> None:
    others = "if (at === cell) return;"
    stays = UNDER.replace(others, "if (at) return;").replace("pop.hidden = true; at = null;", "")
    body = f"<table><tr>{HEAD}</tr>{rows('<td>{}</td>', [('Abadie', 'Adèle', ''), ('Bérenger', 'Basile', '')])}</table>"
    sheet = found(page, body.replace("<tr><td>", "<tr onclick='ask(event.target)'><td>") + POP, SEND + stays)
    listing = grid.read(sheet, what="Élèves")
    cells = [Cell(line.key, "", login) for line, login in zip(listing.lines, ("a.abadie", "b.berenger"), strict=True)]
    page.locator("td").nth(2).click()
    page.locator("#pop input").wait_for()
    with pytest.raises(RobotError):
        grid.fill(listing, cells[1:], column=CAS_ID, name=NAME, what="Élèves", on_cell=lambda *_: None, ways=ways)
    assert page.evaluate("saved") == []


def test_a_bubble_that_is_called_for_another_person_is_not_typed_in(page: Page) -> None:
    """It came with the press, but says whose it is."""
    others = BUBBLE.replace("${first} ${family}", "Zoé Zola")
    body, _ = FILLED["a bubble whose field is called for the person"]
    with pytest.raises(RobotError):
        fill_first(found(page, body, SEND + others))
    assert page.evaluate("saved") == []


#: A list that keeps the row that has the focus in the page, wherever it is scrolled.
KEPT = """<div id=box role=grid style='height: 100px; overflow: auto; width: 600px'><div role=row
style='position: sticky; top: 0; z-index: 1; background: #fff'>{heads}</div>
<div id=area style='position: relative; height: 1200px'></div></div>"""
KEEPS = """const draw = () => {
  const first = Math.max(0, Math.floor(box.scrollTop / 30) - 1);
  const drawn = new Set([39, ...[...Array(6).keys()].map((n) => Math.min(39, first + n))]);
  area.innerHTML = [...drawn].map((n) => "<div role=row>" + [`NOM${n}`, `P${n}`, ""].map((text, at) =>
    `<div role=gridcell style="position: absolute; top: ${30 * n}px; left: ${200 * at}px; width: 200px; height: 30px">`
    + `${text}</div>`).join("") + "</div>").join("");
};
box.onscroll = draw; draw();"""


def test_a_row_kept_far_out_of_sight_is_no_gap(page: Page) -> None:
    heads = "".join(
        f"<div role=columnheader style='display: inline-block; width: 200px; height: 30px'>{one}</div>" for one in HEADS
    )
    listing = grid.read(found(page, KEPT.format(heads=heads), KEEPS), what="Élèves")
    assert [line.texts[0] for line in listing.lines] == [f"NOM{n}" for n in range(40)]


@pytest.mark.parametrize(
    ("count", "head", "first", "read"), [(3, 1, 2, True), (2, 1, 1, True), (2, 1, 2, True), (4, 1, 2, False)]
)
@pytest.mark.parametrize("twice", [False, True], ids=["once", "with a line of captions that stays"])
def test_a_count_of_lines_may_hold_that_of_the_captions(
    page: Page, count: int, head: int, first: int, *, read: bool, twice: bool
) -> None:
    heads = f"<thead><tr aria-rowindex={head}>{HEAD}</tr></thead>"
    under = heads.replace("<thead>", "<thead style='visibility: hidden; position: absolute'>") if twice else ""
    lines = "".join(
        f"<tr aria-rowindex={first + at}>" + "".join(f"<td>{text}</td>" for text in one) + "</tr>"
        for at, one in enumerate(PEOPLE)
    )
    sheet = found(page, f"<table aria-rowcount={count}>{under}{heads}<tbody>{lines}</tbody></table>")
    if read:
        assert texts(sheet) == READ
        return
    with pytest.raises(RobotError) as told:
        grid.read(sheet, what="Élèves")
    assert told.value.code == "LIST_CHANGES"


@pytest.mark.parametrize(("count", "first", "read"), [(3, 2, True), (2, 1, True), (3, 1, False)])
def test_so_it_may_where_the_line_of_captions_has_no_number(page: Page, count: int, first: int, *, read: bool) -> None:
    lines = "".join(
        f"<tr aria-rowindex={first + at}>" + "".join(f"<td>{text}</td>" for text in one) + "</tr>"
        for at, one in enumerate(PEOPLE)
    )
    sheet = found(page, f"<table aria-rowcount={count}><thead><tr>{HEAD}</tr></thead><tbody>{lines}</tbody></table>")
    if read:
        assert texts(sheet) == READ
        return
    with pytest.raises(RobotError) as told:
        grid.read(sheet, what="Élèves")
    assert told.value.code == "LIST_CHANGES"


def test_a_line_of_filters_may_have_a_number_of_its_own(page: Page) -> None:
    lines = "".join(f"<tr aria-rowindex={at}>{rows('<td>{}</td>', [one])[4:]}" for at, one in enumerate(PEOPLE, 3))
    filters = f"<tr aria-rowindex=2>{'<td><input>' * len(HEADS)}</tr>"
    head = f"<thead><tr aria-rowindex=1>{HEAD}</tr></thead>"
    assert texts(found(page, f"<table aria-rowcount=4>{head}<tbody>{filters}{lines}</tbody></table>")) == READ


def test_a_list_with_room_below_its_rows_has_nothing_to_scroll_though_the_page_has(page: Page) -> None:
    grid_box = f"<div style='height: 250px; overflow: auto'><table><tr>{HEAD}</tr>{PLAIN}</table></div>"
    body = f"<main style='height: 260px; overflow: auto'>{grid_box}<p style='margin: 40px'>2 personnes</p></main>"
    assert texts(found(page, body)) == READ


def test_a_line_that_is_not_drawn_is_no_row_beyond_the_count(page: Page) -> None:
    lines = "".join(f"<tr aria-rowindex={at}>{rows('<td>{}</td>', [one])[4:]}" for at, one in enumerate(PEOPLE, 2))
    foot = "<tfoot><tr hidden aria-rowindex=4><td></tr></tfoot>"
    head = f"<thead><tr aria-rowindex=1>{HEAD}</tr></thead>"
    assert texts(found(page, f"<table aria-rowcount=3>{head}<tbody>{lines}</tbody>{foot}</table>")) == READ


#: Two pages of one row; each save brings the first one back.
TURNS = """const people = [["Abadie", "Adèle", ""], ["Bérenger", "Basile", ""]];
let on = 0;
const draw = () => {
  body.innerHTML = "<tr>" + people[on].slice(0, 2).map((one) => `<td>${one}</td>`).join("")
    + `<td><input value="${people[on][2]}"></td></tr>`;
  const [at, field] = [on, body.querySelector("input")];
  field.onblur = () => field.value !== people[at][2] && send(at + 1, field.value).then(() => {
    people[at][2] = field.value; on = 0; draw();
  });
  now.textContent = `Page ${on + 1} / 2`; prev.disabled = !on; next.disabled = on === 1;
};
prev.onclick = () => { on -= 1; draw(); }; next.onclick = () => { on += 1; draw(); }; draw();"""


def test_fields_of_a_list_that_goes_back_to_its_first_page_are_all_filled(page: Page) -> None:
    body = f"<table><thead><tr>{HEAD}</tr></thead><tbody id=body></tbody></table><nav aria-label=Pages>"
    body += "<button id=prev>Page précédente</button> <span id=now></span> <button id=next>Page suivante</button></nav>"
    assert fill_two(found(page, body, SEND + TURNS)) == ["kept", "kept"]
    assert page.evaluate("saved") == [[1, "a.abadie"], [2, "b.berenger"]]


def test_a_short_page_in_a_box_that_scrolls_for_other_reasons_is_whole(page: Page) -> None:
    box = "<div style='height: 300px; overflow: auto'>{}<div style='height: 300px'><button>Aide</button></div></div>"
    assert texts(found(page, box.format(f"<table><tr>{HEAD}</tr>{PLAIN}</table>"))) == READ


def test_a_sign_after_what_was_typed_is_no_part_of_it(page: Page) -> None:
    lines = "".join(
        "<tr>"
        + "".join(f"<td>{text}<span>{sign if at == len(one) - 1 else ''}</span></td>" for at, text in enumerate(one))
        for one, sign in zip(PEOPLE, ("", "✓"), strict=True)
    )
    assert texts(found(page, f"<table><thead><tr>{HEAD}</tr></thead><tbody>{lines}</tbody></table>")) == READ
