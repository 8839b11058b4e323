"""The pages of a list, however its pager is drawn: read to the last one, or said not to be the whole list."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from robot.errors import Drift
from robot.pages.pronote.resources import CAS_ID, NAME
from robot.widgets import grid
from robot.widgets.grid import Cell
from tests.screens.test_lists_as_read import FORM, HEAD, PEOPLE, PLAIN, SEND, found

#: Many lists, one by one: a new machine runs them.
pytestmark = pytest.mark.ci

ALL = [f"NOM{n}" for n in range(25)]
#: Ten rows a page; `pager` draws what stands in every <nav>, from `n`, the page that is shown, counted from 0.
LIST = f"<table><thead><tr>{HEAD}</tr></thead><tbody></tbody></table>"
SHOW = """
const people = [...Array(25).keys()].map((n) => `<tr><td>NOM${n}<td>Prénom${n}<td></tr>`);
const last = 2, turned = [];
const off = (to) => (to < 0 || to > last ? "disabled" : "");
const part = (n) => `${n * 10 + 1} – ${Math.min(n * 10 + 10, 25)} sur 25`;
const button = (to, name, more = "") => `<button ${off(to)} ${more} onclick="show(${to})">${name}</button>`;
const show = (n) => {
  turned.push(n);
  document.querySelector("tbody").innerHTML = people.slice(n * 10, n * 10 + 10).join("");
  for (const nav of document.querySelectorAll("nav")) nav.innerHTML = pager(n);
};
"""
PHRASES = (
    'const pager = (n) => button(n - 1, "‹", `aria-label="Aller à la page précédente"`)'
    ' + button(n + 1, "›", `aria-label="Aller à la page suivante"`);'
)
#: A sign without a word, which no letter tells either.
BLANK = "<svg width=9 height=9><rect width=9 height=9 /></svg>"
PAGERS = {
    "a phrase": PHRASES,
    # Three signs have no order that would tell them.
    "the letter of a sign": (
        'const pager = (n) => "Pages: " + button(n - 1, "&lt;") + ` <span>${n + 1} de 3</span> `'
        ' + button(n + 1, "&gt;") + button(n, "↻");'
    ),
    "two signs in their order": (
        f"const sign = '{BLANK}', pager = (n) => `<span>${{part(n)}}</span>` + button(n - 1, sign)"
        " + button(n + 1, sign);"
    ),
    "four signs in their order": (
        f"const sign = '{BLANK}', pager = (n) => button(n ? 0 : -1, sign) + button(n - 1, sign)"
        " + `<span>${part(n)}</span>` + button(n + 1, sign) + button(n < last ? last : last + 1, sign);"
    ),
    # With what loads the list anew they are five.
    "signs around the field that holds the number": (
        f"const sign = '{BLANK}', pager = (n) => button(n ? 0 : -1, sign) + button(n - 1, sign) + 'Page '"
        " + `<input value=${n + 1} size=2> <span>sur 3</span>` + button(n + 1, sign)"
        " + button(n < last ? last : last + 1, sign) + button(n, sign);"
    ),
    "numbers, the present one a plain text": (
        "const pager = (n) => [0, 1, 2].map((to) => (to === n ? `<span>${to + 1}</span>` : button(to, to + 1)))"
        ".join(' ');"
    ),
    "numbers beside those of the lines on a page": (
        "const pager = (n) => [0, 1, 2].map((to) => `<a href='#' aria-label='Page ${to + 1}' ${to === n ? "
        "'aria-current=page' : ''} onclick='show(${to})'>${to + 1}</a>`).join(' ') + ' <span>Lignes par page :</span> "
        "<a href=# aria-current=true>10</a> <a href=#>50</a>';"
    ),
    "numbers that only look pressed": (
        "const pager = (n) => '<ul style=\"display: flex; list-style: none\">' + [0, 1, 2].map((to) =>"
        " `<li style='cursor: pointer; width: 30px' ${to === n ? 'aria-current=page' : ''} onclick='show(${to})'>"
        "${to + 1}</li>`).join('') + '</ul>';"
    ),
}


def names(page: Page, pager: str, body: str = f"{LIST}<nav></nav>", start: int = 0) -> list[str]:
    """The names read, in the order of the list."""
    sheet = found(page, body, f"{SHOW}{pager}show({start});")
    return [line.texts[0] for line in grid.read(sheet, what="Élèves").lines]


@pytest.mark.parametrize("pager", PAGERS.values(), ids=PAGERS)
def test_pages_are_turned_one_by_one_to_the_last(page: Page, pager: str) -> None:
    assert names(page, pager) == ALL
    assert page.evaluate("turned") == [0, 1, 2]


@pytest.mark.parametrize("pager", PAGERS.values(), ids=PAGERS)
def test_a_list_left_on_its_last_page_is_read_from_the_first(page: Page, pager: str) -> None:
    assert names(page, pager, start=2) == ALL


def test_what_only_looks_pressed_is_no_page_where_buttons_are(page: Page) -> None:
    days = "".join(f"<span style='cursor: pointer; padding: 5px' onclick=''>{day}</span>" for day in range(1, 8))
    numbers = PAGERS["numbers, the present one a plain text"]
    assert names(page, numbers, f"<p>{days}</p>{LIST}<nav></nav>") == ALL


def test_a_button_that_is_a_number_elsewhere_does_not_hide_the_pages(page: Page) -> None:
    """An account may be called by its number."""
    account = f"<button>123456</button>{LIST}<nav></nav>"
    assert names(page, PAGERS["numbers that only look pressed"], account) == ALL


def test_two_pagers_that_do_the_same_are_one(page: Page) -> None:
    assert names(page, PHRASES, f"<nav></nav>{LIST}<nav></nav>") == ALL


def test_two_that_differ_are_not_chosen_from(page: Page) -> None:
    other = "<button onclick='show(0)' aria-label='Page suivante du calendrier'>›</button>"
    with pytest.raises(Drift) as told:
        names(page, PHRASES, f"{other}{LIST}<nav></nav>")
    assert told.value.code == "AMBIGUOUS"


def test_two_pages_of_which_one_is_pressed_are_both_read(page: Page) -> None:
    numbers = PAGERS["numbers, the present one a plain text"].replace("[0, 1, 2]", "[0, 1]")
    assert names(page, numbers) == ALL[:20]


def test_numbers_in_a_row_are_no_pages(page: Page) -> None:
    more = "<td>1</td><td><button onclick='saved.push(`pressed`)'>2</button></td></tr>"
    body = f"<table><tr>{HEAD}<th>Rang</th><th>Liens</th></tr>{PLAIN.replace('</tr>', more)}</table>"
    assert len(grid.read(found(page, body), what="Élèves").lines) == len(PEOPLE)
    assert page.evaluate("saved") == []


def few(page: Page, rows: int, said: str) -> int:
    """How many lines are read of a list of so many rows, under which that is said, and nothing leads further."""
    lines = "".join(f"<tr><td>NOM{n}<td>Prénom{n}<td></tr>" for n in range(rows))
    sheet = found(page, f"<table><tr>{HEAD}</tr>{lines}</table><p>{said}</p>")
    return len(grid.read(sheet, what="Élèves").lines)


SIZE = "<select><option>10 / page</option><option>20 / page</option></select>"
MORE = {"a full page": (10, SIZE), "more lines are counted": (7, f"{SIZE} <span>Total 65</span>")}


@pytest.mark.parametrize(("rows", "said"), MORE.values(), ids=MORE)
def test_where_nothing_leads_further_there_may_be_more(page: Page, rows: int, said: str) -> None:
    with pytest.raises(Drift) as told:
        few(page, rows, said)
    assert told.value.code == "LIST_PAGED"


def test_a_page_that_is_not_full_is_the_whole_list(page: Page) -> None:
    assert few(page, 9, f"{SIZE} <span>Total 9</span>") == 9


def test_a_list_that_unfolds_is_asked_until_it_is_whole(page: Page) -> None:
    unfolds = """let shown = 0;
    const more = () => {
      document.querySelector("tbody").insertAdjacentHTML("beforeend", people.slice(shown, shown + 10).join(""));
      shown += 10;
      if (shown >= 25) document.querySelector("#more")?.remove();
    };
    const pager = () => "";
    more();"""
    body = f"{LIST}<button id=more onclick='more()'>Afficher la suite</button>"
    sheet = found(page, body, SHOW + unfolds)
    assert [line.texts[0] for line in grid.read(sheet, what="Élèves").lines] == ALL


def test_a_list_that_goes_back_to_its_first_page_with_each_cell_is_filled_all_the_same(page: Page) -> None:
    fields = (
        "const row = (n) => `<tr><td>NOM${n}<td>Prénom${n}<td>${held[n] ?? ''}"
        "<td><button onclick='edit(${n})'>Modifier</button></tr>`; const held = {};"
        "const edit = (n) => { form.hidden = false; form.querySelector('h2').textContent = `NOM${n} Prénom${n}`;"
        " form.dataset.n = n; form.querySelector('input').value = held[n] ?? ''; };"
        "const save = () => send(Number(form.dataset.n), form.querySelector('input').value).then(() => {"
        " held[form.dataset.n] = form.querySelector('input').value; form.hidden = true; show(0); });"
    )
    shows = SHOW.replace(
        "people.slice(n * 10, n * 10 + 10)", "people.slice(n * 10, n * 10 + 10).map((_, at) => row(n * 10 + at))"
    )
    body = f"{LIST.replace('</tr>', '<th>Actions</th></tr>')}<nav></nav>{FORM}"
    sheet = found(page, body, f"{SEND}{shows}{fields}{PHRASES}show(0);")
    listing = grid.read(sheet, what="Élèves")
    fates: list[str] = []
    grid.fill(
        listing,
        [Cell(listing.lines[n].key, "", f"login{n}") for n in (3, 11, 12, 24)],
        column=CAS_ID,
        name=NAME,
        what="Élèves",
        on_cell=lambda _cell, fate, _said: fates.append(fate),
    )
    assert fates == ["kept"] * 4
    assert page.evaluate("saved") == [[n, f"login{n}"] for n in (3, 11, 12, 24)]
