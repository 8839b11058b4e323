"""What a person does with each widget, help page in hand, in plain gestures: the proof that its page can be passed.

Nothing here knows a library, but for how its list of people is written in (`writing.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Error, Page

from tests.conftest import until
from tests.foreign.served import ENT, PROFILES, Served, State
from tests.zoo.exhibits import Exhibit
from tests.zoo.look import enter, still
from tests.zoo.pointing import PATIENCE, drawn, in_view, point, press, seen, unfold
from tests.zoo.trial import SERVICES
from tests.zoo.writing import people

#: What is wanted where 45 stands.
MINUTES = 30
#: Under which the ENT may stand.
REGION = "Provence-Alpes-Côte d'Azur"
NAMES = ("Élèves", "Parents", "Enseignants", "Personnels")


def menu(page: Page, state: State) -> bool:
    """« Pages de site », then « Accès aux services tiers »."""
    # On a narrow screen a bar of links is kept behind « menu ».
    icon = page.get_by_role("button", name="Administration").or_(page.get_by_role("button", name="menu", exact=True))
    if icon.count():
        icon.first.click()
        still(page)
        # A hint may lie over what was opened, until the pointer has left what it tells of.
        hint = page.get_by_role("tooltip").locator("visible=true")
        if hint.count():
            page.mouse.move(600, 600)
            hint.first.wait_for(state="hidden", timeout=PATIENCE)
    # In a tree, what is called so holds its entries too: its own line is at its top, its arrow first.
    called = re.compile("Pages de site")
    holding = page.locator("fluent-menu-item, .ui.dropdown.item", has_text=called)
    node = page.get_by_role("treeitem", name=called).or_(holding)
    # Pressed, a group that stands open would close.
    opened = page.get_by_role("button", name="Pages de site", exact=True, expanded=True).locator("visible=true")
    if node.count():
        node.first.click(position={"x": 12, "y": 14}, timeout=PATIENCE)
    elif not opened.count():
        press(page, "Pages de site")
    still(page)
    if not in_view(page, "Accès aux services tiers"):
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
        return in_view(page, text, top())

    # A drawing in a title may hold words that are not shown.
    title = page.get_by_text("Pronote", exact=True).or_(page.get_by_role("button", name="Pronote", exact=True))
    title.first.scroll_into_view_if_needed()
    if not shown("Oui") or seen(page, "Pronote").evaluate("e => !!e.closest('[aria-expanded=false]')"):
        press(page, "Pronote")
    still(page)
    if not shown("Oui"):
        unfold(page, "Pronote")
    press(page, "Oui", top())
    # The profiles may be in a list that opens under a field, over what is below it.
    fields = page.get_by_placeholder("Choisir les profils…").and_(page.locator(":not(select)"))
    fields = fields.or_(page.get_by_role("button", name="Choisir les profils…"))
    fields = fields.or_(page.get_by_role("combobox", name="Profils utilisateurs"))
    lists = fields.locator("visible=true")
    if lists.count() and not drawn(lists.first):
        lists = page.get_by_text("Choisir les profils…", exact=True).locator("visible=true")
    listed = lists.count()
    # Where every chapter stands open, each has its own.
    heights = [(one.bounding_box() or {"y": -1.0})["y"] for one in lists.all()]
    opening = lists.nth(next((n for n, height in enumerate(heights) if height > top()), 0))
    if listed:
        opening.click()
        still(page)
    for text in NAMES:
        # Some lists shut at each choice.
        if listed and not in_view(page, text):
            opening.click()
            still(page)
        # A list without room below its field opens above it, over other titles.
        press(page, text, -1 if listed and not shown(text) else top())
        if listed:
            still(page)
    if listed:
        # In a window of its own, what was ticked counts once that is said.
        if in_view(page, "OK"):
            press(page, "OK")
        page.keyboard.press("Escape")
        still(page)
        # Some lists close at a press elsewhere only.
        page.locator("h1").first.click()
        still(page)
    moved = page.get_by_role("button", name="Ajouter la sélection")
    # An arrow alone may stand between the two lists.
    moved = moved.or_(page.get_by_role("button", name="right", exact=True)).locator("visible=true")
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
    if in_view(page, "Enregistrer"):
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
    # Some libraries keep a list of the browser's own out of sight, for the form alone.
    native = page.locator("select:visible:not([aria-hidden=true] *, [tabindex='-1'])")
    if native.count():
        native.select_option(label=ENT)
    else:
        box = page.locator("#zone").bounding_box()
        assert box is not None
        field = page.get_by_role("combobox").locator("visible=true")
        typed = page.locator("#zone input:visible:not([type=checkbox])")
        choices = (one.first for one in (field, typed) if one.count() and drawn(one.first))
        point(page, next(choices, None) or seen(page, state.ent))
        still(page)
        if not in_view(page, ENT) and in_view(page, REGION):
            press(page, REGION)
        press(page, ENT)
    page.locator("#c").fill("https://cas")
    # The form's own: a field may be a button too.
    page.locator("main form > button").last.click()
    until(lambda: state.ent == ENT, "the ENT chosen", PATIENCE / 1000)
    return True


def window(page: Page, state: State) -> bool:
    """Stopped after « Oui », published again, the window closed."""
    press(page, "Arrêter la publication")
    press(page, "Oui")
    press(page, "Publier dans la base")
    # Some windows that only tell something say « OK », or have a cross alone.
    closing = page.get_by_text(re.compile(r"^\s*(Fermer|OK)\s*$", re.IGNORECASE))
    cross = page.get_by_role("button", name=re.compile("^(Fermer|Close)$"))
    closing.or_(cross).locator("visible=true").last.click(timeout=PATIENCE)
    page.get_by_text("Arrêter la publication", exact=True).locator("visible=true").first.wait_for(timeout=PATIENCE)
    return state.writes == ["stop", "publish"]


def duration(page: Page, state: State) -> bool:
    """45 becomes 30: typed, as minutes or as a time, in a window or not, slid to, or chosen among durations."""
    if in_view(page, "Modifier"):
        press(page, "Modifier")
        still(page)
    field = page.locator(
        "#zone input:not([type=checkbox], [type=radio]):visible, [role=dialog] input:not([type=checkbox]):visible"
    ).last
    if field.count() and field.get_attribute("type") == "range":
        # Its handle goes a step to the left at each arrow.
        field.focus()
        while int(field.input_value()) > MINUTES:
            field.press("ArrowLeft")
    elif field.count():
        timed = re.fullmatch(r"\d\d:\d\d", field.input_value()) is not None
        field.click()
        field.press("Control+A")
        page.keyboard.type("00:30" if timed else "30")
        # A list of hours and minutes stays open, over what is below, until it hears Enter.
        field.press("Enter" if timed else "Tab")
    else:
        if not in_view(page, "30 minutes"):
            press(page, "45 minutes")
        press(page, "30 minutes")
        if in_view(page, "Confirmer"):
            # A wheel turns until what was pressed stands in its middle.
            still(page)
            press(page, "Confirmer")
            still(page)
    press(page, "Valider")
    until(lambda: state.writes == ["duration professeurs Consultation 30"], "the duration kept", PATIENCE / 1000)
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
