"""« Mon ENT » and « URL du serveur CAS » as plug-ins draw them: a list that is a field with its own entries below."""

from __future__ import annotations

from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import RobotError
from robot.pages.pronote.ent_form import EntForm
from robot.states import EntState
from robot.widgets.screen import Screen
from tests.screens.test_screen import Silent

#: No role, no markup of a list: entries that come below the field once it is pressed.
FORM = """<h1>Intégration dans un ENT</h1><p><label>Mon ENT <input id=ent readonly onclick="offer()"></label></p>
<p><label>URL du serveur CAS <input id=url></label></p><script>
const offer = () => {
  const { left, bottom } = ent.getBoundingClientRect();
  const entries = ["Aucun", "ATRIUM", "ATRIUM - Région Sud"].map((one) => `<div onclick="take('${one}')">${one}</div>`);
  document.body.insertAdjacentHTML("beforeend",
    `<div id=pop style="position: absolute; left: ${left}px; top: ${bottom}px">${entries.join("")}</div>`);
};
const take = (one) => { ent.value = one; pop.remove(); };
</script>"""


def test_an_entry_that_its_list_has_scrolled_away_is_chosen(page: Page) -> None:
    """The entry is drawn where the field is: nobody sees it there, but the list is scrolled to it."""
    long = (
        FORM.replace('top: ${bottom}px"', 'top: ${bottom}px; height: 60px; overflow: auto"')
        .replace("};\nconst take", "  pop.scrollTop = 1000;\n};\nconst take")
        .replace(
            '["Aucun", "ATRIUM", "ATRIUM - Région Sud"]', '["Aucun", "ATRIUM - Région Sud", "A", "B", "C", "D", "E"]'
        )
    )
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(long)
    form = EntForm(screen, screen.labels, "ATRIUM - Région Sud")
    assert form.fill(EntState(ent="ATRIUM - Région Sud", cas_url="https://cas.invalid/"))
    assert page.evaluate("ent.value") == "ATRIUM - Région Sud"


def test_a_field_that_opens_its_entries_is_chosen_from_and_never_typed_in(page: Page) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(FORM)
    form = EntForm(screen, screen.labels, "ATRIUM - Région Sud")
    wanted = EntState(ent="ATRIUM - Région Sud", cas_url="https://cas.invalid/")
    assert form.fill(wanted)
    assert page.evaluate("[ent.value, url.value]") == ["ATRIUM - Région Sud", "https://cas.invalid/"]
    assert not form.fill(wanted)


#: Entries with an arrow open a list of their own beside them; what is chosen is shown after the way to it.
CASCADE = (
    FORM[: FORM.index("<script>")]
    + """<script>
const regions = { "Aucun": [], "Provence": ["ATRIUM - Région Sud"], "Autres": ["Mon Bureau Numérique"] };
const arrow = "<svg class=chevron-right width=10 height=10><path d='M0 0h10v10z' /></svg>";
const offer = () => {
  const { left, bottom } = ent.getBoundingClientRect();
  const entries = Object.keys(regions).map((one) =>
    `<div onclick="lead('${one}')"><span>${one}</span>${regions[one].length ? arrow : ""}</div>`);
  document.body.insertAdjacentHTML("beforeend", `<div id=pop style="position: absolute; display: flex;
    left: ${left}px; top: ${bottom}px"><div>${entries.join("")}</div><div id=side></div></div>`);
};
const lead = (one) => {
  const entry = (each) => `<div onclick="take('${one} / ${each}')"><span>${each}</span></div>`;
  side.innerHTML = regions[one].map(entry).join("");
};
const take = (one) => { ent.value = one; pop.remove(); };
</script>"""
)


def test_an_entry_in_a_list_of_its_own_is_found_and_known_after_the_way_to_it(page: Page) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(CASCADE)
    form = EntForm(screen, screen.labels, "ATRIUM - Région Sud")
    wanted = EntState(ent="ATRIUM - Région Sud", cas_url="https://cas.invalid/")
    assert form.fill(wanted)
    assert page.evaluate("ent.value") == "Provence / ATRIUM - Région Sud"
    assert not form.fill(wanted)


def test_an_entry_that_two_lists_hold_is_not_chosen(page: Page) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(CASCADE.replace("Mon Bureau Numérique", "ATRIUM - Région Sud"))
    with pytest.raises(RobotError):
        EntForm(screen, screen.labels, "ATRIUM - Région Sud").fill(EntState(ent="ATRIUM - Région Sud", cas_url=""))
    assert page.evaluate("ent.value") == ""
