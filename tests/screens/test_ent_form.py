"""« Mon ENT » and « URL du serveur CAS » as plug-ins draw them: a list that is a field with its own entries below."""

from __future__ import annotations

from typing import Any, cast

from playwright.sync_api import Page

from robot import labels
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


def test_a_field_that_opens_its_entries_is_chosen_from_and_never_typed_in(page: Page) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(FORM)
    form = EntForm(screen, screen.labels, "ATRIUM - Région Sud")
    wanted = EntState(ent="ATRIUM - Région Sud", cas_url="https://cas.invalid/")
    assert form.fill(wanted)
    assert page.evaluate("[ent.value, url.value]") == ["ATRIUM - Région Sud", "https://cas.invalid/"]
    assert not form.fill(wanted)
