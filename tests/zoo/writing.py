"""How a person writes a login in the list of people, as each library's list asks for it."""

from __future__ import annotations

import re

from playwright.sync_api import Page

from tests.conftest import until
from tests.foreign.served import State
from tests.zoo.look import still
from tests.zoo.pointing import PATIENCE, press

#: How a cell is written in: pressed, and once more if that is not enough, then Enter; or by two presses on end; or by a
#: button in its row, or an entry of the menu that it opens; or by a pencil that the cell shows under the pointer alone; or
#: in the field that stands there, which a button beside it keeps; or once its row is opened, which a tick in the row
#: closes, or the button that opened it, or words beside it.
WRITING = {
    "bootstrap": "button", "jqueryui": "button", "vuetify": "button", "angular": "field", "fluent": "field",
    "vaadin": "row", "w2ui": "kept", "fomantic": "tick", "blueprint": "double", "patternfly": "tick",
    "spectrum": "menu", "uikit": "button", "rsuite": "twice", "grommet": "row", "bulma": "button",
    "fluent9": "button", "semi": "field",
    "antdv": "hover", "primer": "menu", "primereact": "tick", "coreui": "button",
    "dsfr": "beside", "radix": "button",
    "ngzorro": "words", "ionic": "words",
}  # fmt: skip

#: What would be typed goes into a field that lies at this point: grids keep hidden ones elsewhere, to hear the keys.
WRITTEN_IN = """([x, y]) => {
  const field = document.activeElement;
  if (!field.matches("input:not(.handsontableInput), [contenteditable=true]")) return false;
  const box = field.getBoundingClientRect();
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}"""


def _in_opened_row(page: Page, state: State) -> bool:
    """The first row is opened by its pencil, or by a press on it; a tick in it closes it."""
    pencil = page.get_by_role("button", name=re.compile("^(Modifier|Édite)")).locator("visible=true")
    (pencil if pencil.count() else page.get_by_text("Adèle", exact=True)).first.click()
    still(page)
    tick = (
        page.locator("[title=Sauvegarder], [aria-label^=Enregistrer], [aria-label^=Sauvegarde]")
        .locator("visible=true")
        .first
    )
    line = tick.bounding_box()
    head = page.get_by_text("Identifiant CAS").locator("visible=true").first.bounding_box()
    assert line is not None
    assert head is not None
    page.mouse.click(head["x"] + 40, line["y"] + line["height"] / 2)
    page.keyboard.type("adele.abadie")
    tick.click()
    until(lambda: state.writes == ["cas 0 adele.abadie"], "the login kept", PATIENCE / 1000)
    return True


def _between_two_presses(page: Page, state: State) -> bool:
    """The one button on the first row's line opens it, and pressed again keeps what was typed."""
    line = page.get_by_text("Adèle", exact=True).first.bounding_box()
    head = page.get_by_text("Identifiant CAS").locator("visible=true").first.bounding_box()
    assert line is not None
    assert head is not None
    middle = line["y"] + line["height"] / 2
    boxes = [one.bounding_box() for one in page.locator("#zone button:visible").all()]
    button = next(one for one in boxes if one and one["y"] <= middle <= one["y"] + one["height"])
    for press_at in (button["x"] + button["width"] / 2, head["x"] + 40):
        page.mouse.click(press_at, middle)
        still(page)
    page.keyboard.type("adele.abadie")
    page.mouse.click(button["x"] + button["width"] / 2, middle)
    until(lambda: state.writes == ["cas 0 adele.abadie"], "the login kept", PATIENCE / 1000)
    return True


def _by_pencil_under_pointer(page: Page, state: State) -> bool:
    """The pointer over the first row's cell shows a pencil, which opens a field there; Enter keeps what was typed."""
    line = page.get_by_text("Adèle", exact=True).first.bounding_box()
    head = page.get_by_text("Identifiant CAS").locator("visible=true").first.bounding_box()
    assert line is not None
    assert head is not None
    place = head["x"] + 40, line["y"] + line["height"] / 2
    page.mouse.move(*place)
    page.get_by_role("img", name="edit", exact=True).locator("visible=true").first.click()
    still(page)
    page.mouse.click(*place)
    page.keyboard.type("adele.abadie")
    page.keyboard.press("Enter")
    until(lambda: state.writes == ["cas 0 adele.abadie"], "the login kept", PATIENCE / 1000)
    return True


def _in_field_with_button_beside(page: Page, state: State) -> bool:
    """The first row's field is written in, then the button on its line is pressed."""
    row = page.get_by_role("row").filter(has=page.get_by_text("Adèle", exact=True)).first
    row.get_by_role("textbox").click()
    page.keyboard.type("adele.abadie")
    row.get_by_role("button", name="Enregistrer").click()
    until(lambda: state.writes == ["cas 0 adele.abadie"], "the login kept", PATIENCE / 1000)
    return True


def _by_words_in_row(page: Page, state: State) -> bool:
    """« Modifier » on the first row's line opens a field there or in a window; « Enregistrer » keeps what was typed."""
    press(page, "Modifier")
    still(page)
    page.get_by_role("textbox").locator("visible=true").last.click()
    page.keyboard.type("adele.abadie")
    press(page, "Enregistrer")
    until(lambda: state.writes == ["cas 0 adele.abadie"], "the login kept", PATIENCE / 1000)
    return True


#: Ways of their own from first to last.
BY_ROW = {
    "beside": _in_field_with_button_beside,
    "tick": _in_opened_row,
    "twice": _between_two_presses,
    "hover": _by_pencil_under_pointer,
    "words": _by_words_in_row,
}


def _into_cell(page: Page, place: list[float], *, once_first: bool) -> None:
    """The field in that place hears the keys."""
    if once_first:
        page.mouse.click(*place)
        still(page)
    if not page.evaluate(WRITTEN_IN, place):
        page.mouse.dblclick(*place)


def people(page: Page, state: State, library: str) -> bool:
    """The first pupil's cell holds a login."""
    way = WRITING.get(library, "cell")
    if way in BY_ROW:
        return BY_ROW[way](page, state)
    first = page.get_by_text("Adèle", exact=True).first
    box = first.bounding_box()
    head = page.get_by_text("Identifiant CAS").locator("visible=true").first.bounding_box()
    assert box is not None
    assert head is not None
    middle = box["y"] + box["height"] / 2
    if way == "button":
        # Some grids are no tables of HTML.
        rows = page.locator("tbody tr").or_(page.get_by_role("row").filter(has=first))
        rows.first.locator("button, i.v-icon, [aria-label=Modifier]").first.click()
    elif way == "menu":
        row = page.get_by_role("row").filter(has=first)
        row.get_by_role("button").first.click()
        still(page)
        press(page, "Modifier")
    elif way == "row":
        first.click()
    elif way == "field":
        page.mouse.click(head["x"] + 20, middle)
    else:
        _into_cell(page, [head["x"] + 40, middle], once_first=way != "double")
    still(page)
    if way in {"button", "menu", "row"}:
        fields = page.locator("#zone input:visible, [role$=dialog] input:visible")
        # Some forms open over the page without a role that says so.
        (fields if fields.count() else page.locator("form input:visible")).last.click(timeout=PATIENCE)
    page.keyboard.type("adele.abadie")
    page.keyboard.press("Enter")
    if way == "field":
        page.keyboard.press("Tab")
    if way in {"button", "menu", "row"} and not state.writes:
        still(page)
        if not state.writes:
            press(page, "Enregistrer")
    if way == "kept":
        page.get_by_text("adele.abadie", exact=True).locator("visible=true").first.wait_for(timeout=PATIENCE)
        page.get_by_text("Save", exact=True).first.click()
    if not state.writes and page.get_by_text("Définir", exact=True).count():
        press(page, "Définir")
    until(lambda: state.writes == ["cas 0 adele.abadie"], "the login kept", PATIENCE / 1000)
    return True
