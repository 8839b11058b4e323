"""What a person does with each widget, help page in hand, in plain gestures: the proof that its page can be passed.

Nothing here knows a library, but for how its list of people is written in.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from playwright.sync_api import Error, Locator, Page

from tests.conftest import until
from tests.foreign.served import ENT, PROFILES, Served, State
from tests.zoo.exhibits import Exhibit
from tests.zoo.look import enter, still
from tests.zoo.trial import SERVICES

NAMES = ("Élèves", "Parents", "Enseignants", "Personnels")
#: Milliseconds: a person waits longer, a page that works does not need it.
PATIENCE = 5000


def seen(page: Page, text: str, below: float = -1) -> Locator:
    """The first thing so called that is in view, from that height on."""
    called = page.get_by_text(re.compile(rf"^\s*{re.escape(text)}\s*$", re.IGNORECASE))
    buttons = page.get_by_role("button", name=text, exact=True)
    for one in (*called.all(), *buttons.all()):
        box = one.bounding_box() if one.is_visible() else None
        if box and box["y"] > below:
            return one
    raise Error(f"« {text} » is not in view")


def _point(page: Page, what: Locator) -> None:
    """A press where it is drawn, whatever element lies there."""
    what.scroll_into_view_if_needed(timeout=PATIENCE)
    try:
        what.click(timeout=1500)
    except Error:
        box = what.bounding_box()
        if box is None:
            raise
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def press(page: Page, text: str, below: float = -1) -> None:
    """Pressed once it is in view."""
    end = time.monotonic() + PATIENCE / 1000
    while True:
        try:
            _point(page, seen(page, text, below))
        except Error:
            if time.monotonic() > end:
                raise
            # What moves may yet show it.
            still(page)
        else:
            return


def _in_view(page: Page, text: str, below: float = -1) -> bool:
    try:
        seen(page, text, below)
    except Error:
        return False
    return True


#: What unfolds a title that does not do so itself.
ARROWS = ".bp6-tree-node-caret, button[aria-label='Détails'], .panel-title .dropdown-toggle"


def unfold(page: Page, text: str) -> None:
    """The arrow on that title's line is pressed, if it has one of its own."""
    title = seen(page, text).bounding_box() if _in_view(page, text) else None
    if title is None:
        return
    for one in page.locator(ARROWS).locator("visible=true").all():
        box = one.bounding_box()
        if box and box["y"] <= title["y"] + title["height"] / 2 <= box["y"] + box["height"]:
            one.click()
            still(page)
            return


def menu(page: Page, state: State) -> bool:
    """« Pages de site », then « Accès aux services tiers »."""
    icon = page.get_by_role("button", name="Administration")
    if icon.count():
        icon.first.click()
    # In a tree, what is called so holds its entries too: its own line is at its top, its arrow first.
    called = re.compile("Pages de site")
    holding = page.locator("fluent-menu-item, .ui.dropdown.item", has_text=called)
    node = page.get_by_role("treeitem", name=called).or_(holding)
    if node.count():
        node.first.click(position={"x": 12, "y": 14}, timeout=PATIENCE)
    else:
        press(page, "Pages de site")
    still(page)
    if not _in_view(page, "Accès aux services tiers"):
        unfold(page, "Pages de site")
    try:
        press(page, "Accès aux services tiers")
    except Error:
        # Some side menus open a group on a double press only.
        box = seen(page, "Pages de site").bounding_box()
        assert box is not None
        page.mouse.dblclick(box["x"] + 20, box["y"] + 8)
        press(page, "Accès aux services tiers")
    page.wait_for_url("**/tiers", timeout=PATIENCE)
    return True


def chapter(page: Page, state: State) -> bool:
    """« Oui » and the four profiles of « Pronote », then the button."""

    def top() -> float:
        box = seen(page, "Pronote").bounding_box()
        assert box is not None
        return box["y"]

    def shown(text: str) -> bool:
        return _in_view(page, text, top())

    page.get_by_text("Pronote", exact=True).first.scroll_into_view_if_needed()
    if not shown("Oui") or seen(page, "Pronote").evaluate("e => !!e.closest('[aria-expanded=false]')"):
        press(page, "Pronote")
    still(page)
    if not shown("Oui"):
        unfold(page, "Pronote")
    press(page, "Oui", top())
    # The profiles may be in a list that opens under a field, over what is below it.
    lists = page.get_by_placeholder("Choisir les profils…").locator("visible=true")
    listed = lists.count()
    if listed:
        lists.first.click()
        still(page)
    for text in NAMES:
        press(page, text, top())
    if listed:
        page.keyboard.press("Escape")
        still(page)
    moved = page.get_by_role("button", name="Ajouter la sélection").locator("visible=true")
    if moved.count():
        moved.first.click()
    press(page, "Enregistrer")
    page.wait_for_url("**/tiers?fait=1", timeout=PATIENCE)
    return state.writes == [SERVICES]


def save(page: Page, state: State) -> bool:
    """The button, and what says that it is done."""
    page.locator("[name=pronote][value=oui]").check()
    for one in PROFILES:
        page.locator(f"[name=pronote_{one}]").check()
    if _in_view(page, "Enregistrer"):
        press(page, "Enregistrer")
    else:
        # A button that also says what it is for.
        page.get_by_role("button", name=re.compile(r"^\W*Enregistrer")).first.click()
    page.get_by_text("Vos modifications ont été enregistrées.").locator("visible=true").first.wait_for(timeout=PATIENCE)
    return state.writes == [SERVICES]


def tabs(page: Page, state: State) -> bool:
    """The tab, and its two fields in view."""
    press(page, "Intégration dans un ENT")
    page.locator("#c").locator("visible=true").wait_for(timeout=PATIENCE)
    return True


def choose(page: Page, state: State) -> bool:
    """The entry of « Mon ENT », then the plain button."""
    native = page.locator("select:visible")
    if native.count():
        native.select_option(label=ENT)
    else:
        box = page.locator("#zone").bounding_box()
        assert box is not None
        field = page.get_by_role("combobox").locator("visible=true")
        typed = page.locator("#zone input:visible:not([type=checkbox])")
        _point(page, field.first if field.count() else typed.first if typed.count() else seen(page, state.ent))
        press(page, ENT)
    page.locator("#c").fill("https://cas")
    page.locator("main form button").last.click()
    until(lambda: state.ent == ENT, "the ENT chosen", PATIENCE / 1000)
    return True


def window(page: Page, state: State) -> bool:
    """Stopped after « Oui », published again, the window closed."""
    press(page, "Arrêter la publication")
    press(page, "Oui")
    press(page, "Publier dans la base")
    # Some windows that only tell something say « OK ».
    page.get_by_text(re.compile(r"^\s*(Fermer|OK)\s*$", re.IGNORECASE)).locator("visible=true").last.click(
        timeout=PATIENCE
    )
    page.get_by_text("Arrêter la publication", exact=True).locator("visible=true").first.wait_for(timeout=PATIENCE)
    return state.writes == ["stop", "publish"]


def duration(page: Page, state: State) -> bool:
    """45 becomes 30: typed, in a window or not, or chosen among durations."""
    if _in_view(page, "Modifier"):
        press(page, "Modifier")
        still(page)
    field = page.locator(
        "#zone input:not([type=checkbox], [type=radio]):visible, [role=dialog] input:not([type=checkbox]):visible"
    ).last
    if field.count():
        field.click()
        field.press("Control+A")
        page.keyboard.type("30")
        field.press("Tab")
    else:
        if not _in_view(page, "30 minutes"):
            press(page, "45 minutes")
        press(page, "30 minutes")
    press(page, "Valider")
    until(lambda: state.writes == ["duration professeurs Consultation 30"], "the duration kept", PATIENCE / 1000)
    return True


#: How a cell is written in: pressed, and once more if that is not enough, then Enter; or by two presses on end; or by a
#: button in its row; or in the field that stands there; or once its row is opened, which a tick in the row closes.
WRITING = {
    "bootstrap": "button", "jqueryui": "button", "vuetify": "button", "angular": "field", "fluent": "field",
    "vaadin": "row", "w2ui": "kept", "fomantic": "tick", "blueprint": "double", "patternfly": "tick",
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
    pencil = page.get_by_role("button", name=re.compile("^Modifier")).locator("visible=true")
    (pencil if pencil.count() else page.get_by_text("Adèle", exact=True)).first.click()
    still(page)
    tick = page.locator("[title=Sauvegarder], [aria-label^=Enregistrer]").locator("visible=true").first
    line = tick.bounding_box()
    head = page.get_by_text("Identifiant CAS").locator("visible=true").first.bounding_box()
    assert line is not None
    assert head is not None
    page.mouse.click(head["x"] + 40, line["y"] + line["height"] / 2)
    page.keyboard.type("adele.abadie")
    tick.click()
    until(lambda: state.writes == ["cas 0 adele.abadie"], "the login kept", PATIENCE / 1000)
    return True


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
    if way == "tick":
        return _in_opened_row(page, state)
    first = page.get_by_text("Adèle", exact=True).first
    box = first.bounding_box()
    head = page.get_by_text("Identifiant CAS").locator("visible=true").first.bounding_box()
    assert box is not None
    assert head is not None
    middle = box["y"] + box["height"] / 2
    if way == "button":
        page.locator("tbody tr").first.locator("button, i.v-icon").first.click()
    elif way == "row":
        first.click()
    elif way == "field":
        page.mouse.click(head["x"] + 20, middle)
    else:
        _into_cell(page, [head["x"] + 40, middle], once_first=way != "double")
    still(page)
    if way in {"button", "row"}:
        page.locator("#zone input:visible, [role=dialog] input:visible").last.click()
    page.keyboard.type("adele.abadie")
    page.keyboard.press("Enter")
    if way == "field":
        page.keyboard.press("Tab")
    if way in {"button", "row"} and not state.writes:
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


GESTURES: dict[str, Callable[[Page, State], bool]] = {
    "menu": menu, "chapter": chapter, "save": save, "tabs": tabs, "list": choose, "window": window, "duration": duration,
}  # fmt: skip


def does(page: Page, exhibit: Exhibit, served: Served, state: State) -> bool:
    """The server holds what the person wanted."""
    enter(page, served, exhibit.kind)
    if exhibit.kind == "people":
        return people(page, state, exhibit.library)
    return GESTURES[exhibit.kind](page, state)


def fresh(exhibit: Exhibit) -> State:
    """The school as the person finds it."""
    return State(preference=True, published=exhibit.kind != "list")
