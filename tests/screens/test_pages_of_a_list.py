"""A list in pages that are known by their numbers only: read whole, or not at all."""

from __future__ import annotations

from typing import Any, cast

import pytest
from playwright.sync_api import Page, Route

from robot import labels
from robot.errors import Drift
from robot.pages.pronote.resources import CAS_ID, COLUMNS, NAMED
from robot.widgets import grid
from robot.widgets.grid import Sheet
from robot.widgets.screen import Screen
from tests.screens.test_screen import Silent

#: Many lists, one by one: a new machine runs them.
pytestmark = pytest.mark.ci

LAST = 2
#: Ten rows a page; five numbers around the present one are drawn anew with each page, as paginators do. `MARK` says
#: which page is shown.
PAGED = """<table><thead><tr><th>Nom<th>Prénom<th>Identifiant CAS</tr></thead><tbody></tbody></table><nav></nav>
<script>
  const rows = [...Array(65).keys()].map((n) => `<tr><td>NOM${n}<td>Prénom${n}<td></tr>`);
  const show = (page) => {
    document.querySelector("tbody").innerHTML = rows.slice(page * 10, page * 10 + 10).join("");
    const from = Math.min(Math.max(page - 2, 0), 2);
    document.querySelector("nav").innerHTML = [0, 1, 2, 3, 4].map((n) => n + from).map((n) =>
      `<button aria-label="Page ${n + 1}" ${n === page ? "MARK" : ""} onclick="show(${n})">${n + 1}</button>`).join("");
  };
  show(START);
</script>"""


def listed(page: Page, mark: str, start: int) -> Sheet:
    """The list, found on that page."""
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(PAGED.replace("MARK", mark).replace("START", str(start)))
    sheet = grid.find(screen, {name: screen.labels[name] for name in COLUMNS}, needed=NAMED, filled=CAS_ID)
    assert sheet is not None
    return sheet


def test_numbered_pages_are_read_to_the_last_and_turned_back_to_the_first(page: Page) -> None:
    sheet = listed(page, "aria-current=page", 0)
    listing = grid.read(sheet, what="Élèves")
    assert [line.texts[0] for line in listing.lines] == [f"NOM{n}" for n in range(65)]
    assert listing.pages == 7
    grid.first_page(sheet)
    assert page.locator("tbody td").first.inner_text() == "NOM0"


def test_a_list_whose_present_page_is_not_marked_is_not_taken_for_whole(page: Page) -> None:
    sheet = listed(page, "", 0)
    with pytest.raises(Drift) as told:
        grid.read(sheet, what="Élèves")
    assert told.value.code == "LIST_PAGED"
    assert "next_page.captions" in told.value.next_step


#: The same, each page a document of its own that « suivant » leads to.
DOCUMENT = """<table><tr><th>Nom<th>Prénom<th>Identifiant CAS</tr>ROWS</table>LINKS"""


def test_a_list_that_answers_with_new_pages_is_read_from_the_first_wherever_it_stands(page: Page) -> None:
    def served(route: Route) -> None:
        number = int(route.request.url.rpartition("=")[2])
        rows = "".join(f"<tr><td>NOM{number}{n}<td>Prénom<td></tr>" for n in range(3))
        ways = {"Précédent": number - 1, "Suivant": number + 1}
        links = "".join(f"<a href='?page={to}'>{name}</a> " for name, to in ways.items() if 0 <= to <= LAST)
        body = DOCUMENT.replace("ROWS", rows).replace("LINKS", links)
        route.fulfill(body=body, content_type="text/html; charset=utf-8")

    page.route("https://school.invalid/*", served)
    page.goto(f"https://school.invalid/list?page={LAST}")
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    sheet = grid.find(screen, {name: screen.labels[name] for name in COLUMNS}, needed=NAMED, filled=CAS_ID)
    assert sheet is not None
    listing = grid.read(sheet, what="Élèves")
    assert [line.texts[0] for line in listing.lines] == [f"NOM{page}{n}" for page in range(LAST + 1) for n in range(3)]
