"""What is pointed at is not pressed, what must never be learnt is refused, and the frame is gone afterwards."""

from __future__ import annotations

import tomllib
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import CaptionToAdd, Usage
from robot.pages.product import Product
from robot.teaching import lines, never
from robot.teaching.pointing import Button, Pointed, Pointing, Question
from robot.teaching.understanding import PRESSED, kinds, secret, understood
from robot.widgets.screen import Screen
from tests.screens.test_screen import Silent

UAI = "0139990N"
SCHOOL = SimpleNamespace(name="Lycée des Exemples", base_name="Lycée des Exemples", uai=UAI)
PAGE = """<h1>Lycée des Exemples</h1><h2>PRONOTE.net</h2>
<button id=tab>Raccordement au portail</button> <button>Supprimer la base</button> <button>Publier la base</button>
<button>Lycée Voisin</button> <a href="#a">Ailleurs</a> <nav><a href="#b">Ailleurs</a></nav>
<label for=ent>Portail de rattachement</label><select id=ent disabled><option>Aucun</option></select>
<form><input type=password id=secret aria-label="Mot de passe"><button id=send>Continuer plus loin</button></form>
<table><tr><th>Prénom</th></tr></table>
<script>heard = []; for (const type of ["pointerdown", "mousedown", "click", "keydown", "submit"])
  addEventListener(type, () => heard.push(type), true);</script>"""
#: The rows in the middle of the page where what was put in last is seen.
ROWS = """() => {
    const host = document.documentElement.lastElementChild;
    const rows = [...Array(innerHeight).keys()].filter((y) => document.elementFromPoint(innerWidth / 2, y) === host);
    return [rows[0], rows[rows.length - 1]];
}"""
#: CSS pixels of a page that a small screen shows below a browser's own bars.
SMALL = 600
ASKED = Question(("Je cherche quelque chose.",), (Button("pass", "Passer", ("escape",)),))


class Room:
    """One page, its product, and a person who clicks where she is told to."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.target = ""
        self.seen: list[str] = []
        #: The first and the last row of pixels that the frame lies on.
        self.frame: list[int] = []
        self.pointing = Pointing(page.context, self._person)
        page.route("**/*", lambda route: route.fulfill(content_type="text/html; charset=utf-8", body=PAGE))
        page.goto("http://console.invalid/")
        self.screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
        self.product = Product(self.screen, cast(Any, SCHOOL), cast(Any, None), name="PRONOTE", hosts=frozenset())
        self.product.start = page.url
        self.screen.gate = lambda _view: None

    def _person(self, page: Page, _question: Question) -> None:
        self.seen.append(page.evaluate("document.documentElement.lastElementChild.shadowRoot === null ? 'closed' : ''"))
        self.frame = page.evaluate(ROWS)
        if not self.target:
            page.keyboard.press("Escape")
            return
        box = page.locator(self.target).bounding_box()
        assert box is not None
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    def points(self, target: str) -> Pointed:
        """At that element."""
        self.target = target
        answer = self.pointing.ask(self.screen, ASKED)
        assert isinstance(answer, Pointed)
        return answer

    def refused(self, target: str, key: str) -> str:
        """Why that is not learnt as that label."""
        pointed, view = self.points(target), self.screen.look()
        if (field := secret(view, pointed)) is not None:
            return never.taught(field, key, view, self.product)
        found = understood(view, pointed, kinds(key))
        assert found is not None
        return never.taught(found.item, key, view, self.product)


@pytest.fixture
def room(page: Page) -> Room:
    """The robot before that page."""
    return Room(page)


def test_the_site_hears_nothing_of_it_and_sees_nothing_of_the_frame(room: Room) -> None:
    pointed = room.points("#tab")
    found = understood(room.screen.look(), pointed, PRESSED)
    assert str(found) == "bouton ou lien « Raccordement au portail », seul de ce nom, dans « PRONOTE.net »"
    room.target = ""
    assert room.pointing.ask(room.screen, ASKED) == "pass"
    assert room.page.evaluate("heard") == []
    assert room.seen == ["closed", "closed"]
    # Gone: the site is itself again.
    assert room.page.evaluate("document.documentElement.lastElementChild.tagName") == "BODY"
    room.page.locator("#tab").click()
    assert "click" in room.page.evaluate("heard")


def test_the_frame_stands_where_a_small_screen_shows_it(room: Room) -> None:
    room.page.set_viewport_size({"width": 1280, "height": 1000})
    assert room.pointing.ask(room.screen, ASKED) == "pass"
    first, last = room.frame
    assert 0 < first < last <= SMALL


def test_a_greyed_list_is_pointed_at_too(room: Room) -> None:
    found = understood(room.screen.look(), room.points("#ent"), kinds("my_ent"))
    assert found is not None
    assert (found.item.kind, found.caption) == ("choice", "Portail de rattachement")


def test_a_site_cannot_answer_in_the_place_of_the_person(room: Room) -> None:
    # It sees that something came, and does at once what a person would.
    room.page.evaluate("""() => new MutationObserver(() => {
        window.__robotPointed({token: "", what: "button", value: "yes"});
        tab.dispatchEvent(new PointerEvent("pointerdown", {bubbles: true, clientX: 5, clientY: 5}));
    }).observe(document.documentElement, {childList: true})""")
    room.target = ""
    assert room.pointing.ask(room.screen, ASKED) == "pass"


@pytest.mark.parametrize(
    ("target", "key", "why"),
    [
        ("#secret", "cas_url", "mot de passe"),
        ("text=Supprimer la base", "tab_ent", "détruire"),
        ("text=Publier la base", "tab_ent", "déjà le bouton « Publier la base »"),
        ("text=Lycée Voisin", "tab_ent", "autre établissement"),
        ("text=Prénom", "column_family_name", "déjà la colonne « Prénom »"),
        ("#tab", "tab_ent", ""),
    ],
)
def test_what_is_never_learnt(room: Room, target: str, key: str, why: str) -> None:
    said = room.refused(target, key)
    assert why in said
    assert bool(said) == bool(why)


def test_nothing_is_learnt_on_a_screen_of_another_school(room: Room) -> None:
    room.page.evaluate("document.querySelector('h1').textContent = 'Collège Voisin'")
    assert "ne montre pas" in room.refused("#tab", "tab_ent")


def test_a_button_that_sends_a_form_is_no_step_of_a_way_and_two_of_a_name_are_not_alone(room: Room) -> None:
    view = room.screen.look()
    sends = understood(view, room.points("#send"), PRESSED)
    tab = understood(view, room.points("#tab"), PRESSED)
    twin = understood(view, room.points("nav a"), PRESSED)
    assert sends is not None
    assert tab is not None
    assert twin is not None
    assert "formulaire" in never.pressed(sends.item, view, room.product)
    assert never.pressed(tab.item, view, room.product) == ""
    assert (tab.alone, twin.alone) == (True, False)


@pytest.mark.unit
def test_lines_are_added_and_the_rest_of_the_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "labels.local.toml"
    path.write_text('# à moi\n[tab_ent.captions]\n"A" = "vu"\n', encoding="utf-8")
    lines.add_caption(path, UAI, CaptionToAdd("tab_ent", "B", "appris"))
    lines.add_caption(path, UAI, CaptionToAdd("tab_ent", 'C "d"', "appris"))
    lines.add_way(path, UAI, "preferences", ("X", "Y"), "appris")
    lines.add_way(path, UAI, "preferences", ("X", "Z"), "appris")
    text = path.read_text(encoding="utf-8")
    assert text.startswith('# à moi\n[tab_ent.captions]\n"A" = "vu"\n')
    mine = tomllib.loads(text)["schools"][UAI]
    assert mine["tab_ent"]["captions"] == {"B": "appris", 'C "d"': "appris"}
    assert mine["ways"]["preferences"]["captions"] == ["X", "Z"]
    known = labels.load("pronote", path, UAI)
    assert [label.key for label in known.way("preferences")] == ["X", "Z"]
    assert known["tab_ent"].matches("b")
    assert not labels.load("pronote", path, "0139991P").way("preferences")


@pytest.mark.unit
@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('[ways.nowhere]\ncaptions = ["A"]\nseen = ""\n', "nowhere"),
        ('[ways.preferences]\ncaptions = []\nseen = ""\n', "forme d'un chemin"),
        ("ways = 3\n", "doit être une table"),
    ],
)
def test_a_way_that_cannot_be_one_is_told(text: str, why: str, tmp_path: Path) -> None:
    path = tmp_path / "labels.local.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Usage, match=why):
        labels.load("pronote", path)
