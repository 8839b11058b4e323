"""Two lists between which entries are moved: what stands in the second is chosen; only what is asked for is moved."""

from __future__ import annotations

from functools import partial
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import Drift
from robot.labels import literal
from robot.widgets.screen import Screen
from robot.widgets.sight import View
from robot.widgets.transfer import Transfer
from tests.screens.test_screen import Silent

#: An entry is marked by a press; an arrow can be pressed while one on its side is marked, the other arrow moves all.
LISTS = """<style>ul, div { float: left; width: 120px; min-height: 90px }</style>
<ul id=off role=listbox>OFF</ul>
<div><button id=one disabled onclick="put(on)"></button><br>
<button id=all onclick="on.append(...off.children)"></button><br>
<button id=back disabled onclick="put(off)"></button></div>
<ul id=on role=listbox>ON</ul><script>
const put = (list) => { list.append(document.querySelector('.x')); one.disabled = back.disabled = true };
onclick = ({target}) => { if (target.tagName !== 'LI') return;
  for (const li of document.querySelectorAll('li')) li.classList.toggle('x', li === target);
  one.disabled = target.parentElement !== off; back.disabled = !one.disabled };</script>"""


def lists(page: Page, off: str, on: str) -> tuple[Screen, Transfer]:
    def entries(names: str) -> str:
        return "".join(f"<li role=option tabindex=0>{name}</li>" for name in names.split())

    page.set_content(LISTS.replace("OFF", entries(off)).replace("ON", entries(on)))
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    return screen, Transfer(screen, lambda view: view, "les deux listes")


def test_what_stands_in_the_second_list_is_chosen(page: Page) -> None:
    screen, transfer = lists(page, "Parents Enseignants", "Élèves")
    found = {one: transfer.entry(screen.look(), literal(one)) for one in ("Élèves", "Parents", "Personnels")}
    assert {one: item and item.checked for one, item in found.items()} == {
        "Élèves": True,
        "Parents": False,
        "Personnels": None,
    }


@pytest.mark.parametrize(("name", "on"), [("Parents", True), ("Élèves", False)])
def test_only_the_entry_that_is_asked_for_is_moved(page: Page, name: str, *, on: bool) -> None:
    _screen, transfer = lists(page, "Parents Enseignants", "Élèves")

    def moved(view: View) -> bool | None:
        item = transfer.entry(view, literal(name))
        return True if item is not None and item.checked == on else None

    assert transfer.move(literal(name), on=on, what=f"« {name} »", moved=moved)
    held = partial(page.locator("#on").inner_text)
    assert held().split() == (["Élèves", "Parents"] if on else [])


def test_entries_without_arrows_are_no_such_lists(page: Page) -> None:
    screen, transfer = lists(page, "Parents", "Élèves")
    page.evaluate("document.querySelector('div').remove()")
    assert transfer.entry(screen.look(), literal("Parents")) is None


#: The same, each entry marked by a box of its own; the arrows may say what they do.
BOXES = """<style>fieldset, p { float: left; width: 120px; min-height: 90px; margin: 0; border: 0 }</style>
<fieldset id=off><b>Sans accès</b>OFF</fieldset>
<p><button id=one disabled onclick="put(off, on)">ADD</button><br>
<button id=back disabled onclick="put(on, off)">REMOVE</button></p>
<fieldset id=on><b>Avec accès</b>ON</fieldset><script>
const marked = (list) => [...list.querySelectorAll(':checked')];
const put = (from, to) => {
  for (const box of marked(from)) { box.checked = false; to.append(box.parentElement) }
  tell();
};
const tell = () => { one.disabled = !marked(off).length; back.disabled = !marked(on).length };
onchange = tell;</script>"""


SIGNS = ("<i class='bi bi-chevron-right'></i>", "<i class='bi bi-chevron-left'></i>")


@pytest.mark.parametrize(("add", "remove"), [("", ""), ("Ajouter &gt;", "&lt; Retirer"), SIGNS])
def test_a_box_marks_what_the_arrow_moves_and_chooses_nothing(page: Page, add: str, remove: str) -> None:
    body = BOXES.replace("ADD", add).replace("REMOVE", remove)
    for name, place in (("Parents", "OFF"), ("Enseignants", "OFF"), ("Élèves", "ON")):
        body = body.replace(place, f"<label><input type=checkbox> {name}</label><br>{place}")
    page.set_content(body.replace("OFF", "").replace("ON", ""))
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    transfer = Transfer(screen, lambda view: view, "les deux listes")

    def chosen(view: View, name: str) -> bool | None:
        item = transfer.entry(view, literal(name))
        return item.checked if item is not None else None

    assert [chosen(screen.look(), one) for one in ("Élèves", "Parents")] == [True, False]
    moved = transfer.move(literal("Parents"), on=True, what="« Parents »", moved=lambda view: chosen(view, "Parents"))
    assert moved
    assert page.locator("#on").inner_text().split() == ["Avec", "accès", "Élèves", "Parents"]


def test_boxes_beside_buttons_that_can_all_be_pressed_are_ticked_themselves(page: Page) -> None:
    """Help beside each box, for instance."""
    page.set_content(
        "".join(
            f"<p><label><input type=checkbox> {name}</label> <button></button> <i>aide</i></p>"
            for name in ("Parents", "Élèves")
        )
    )
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    assert Transfer(screen, lambda view: view, "les deux listes").entry(screen.look(), literal("Parents")) is None


#: Two native lists; the arrows can always be pressed, and say what they do where nobody sees it.
NATIVE = """<select id=off multiple size=4>OFF</select>
<div style="display: inline-block"><button title="ADD" onclick="put(off, on)"></button><br>
<button title="Retirer les profils" onclick="put(on, off)"></button></div>
<select id=on multiple size=4>ON</select>
<script>const put = (from, to) => [...from.selectedOptions].forEach((one) => { one.selected = false; to.append(one) })
</script>"""


def native(page: Page, add: str) -> tuple[Screen, Transfer]:
    off, on = "<option>Parents<option>Enseignants", "<option>Élèves"
    page.set_content(NATIVE.replace("OFF", off).replace("ON", on, 1).replace("ADD", add))
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    return screen, Transfer(screen, lambda view: view, "les deux listes")


@pytest.mark.parametrize(("name", "on"), [("Parents", True), ("Élèves", False)])
def test_an_entry_of_a_native_list_is_moved_by_the_arrow_that_says_so(page: Page, name: str, *, on: bool) -> None:
    screen, transfer = native(page, "Ajouter les profils")

    def moved(view: View) -> bool | None:
        item = transfer.entry(view, literal(name))
        return True if item is not None and item.checked == on else None

    assert not moved(screen.look())
    assert transfer.move(literal(name), on=on, what=f"« {name} »", moved=moved)
    assert page.locator("#on").inner_text().split() == (["Élèves", "Parents"] if on else [])


@pytest.mark.parametrize("add", ["", "Tout ajouter"])
def test_an_arrow_that_does_not_say_what_it_moves_is_not_pressed(page: Page, add: str) -> None:
    _screen, transfer = native(page, add)
    with pytest.raises(Drift, match="la flèche"):
        transfer.move(literal("Parents"), on=True, what="« Parents »", moved=lambda _view: None)
    assert page.locator("#on").inner_text().split() == ["Élèves"]
