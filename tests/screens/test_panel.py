"""The volet administration: open where its categories are pressed, or where they head their documented entries."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.pages.atrium.school_site import SchoolSite
from robot.widgets.screen import Screen
from tests.screens.test_screen import Silent


def site(page: Page, body: str) -> tuple[Screen, SchoolSite]:
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=3.0)
    page.set_content(body)
    school = SimpleNamespace(name="Lycée des Exemples", site="http://127.0.0.1/", uai="0139990N")
    product = SimpleNamespace(screen=screen, labels=screen.labels, school=school, sign_in=SimpleNamespace())
    return screen, SchoolSite(cast(Any, product))


#: A page on which nothing is folded: titles in columns, each with its links below.
COLUMNS = """<table><tr><td><h2>Utilisateurs</h2><a href='#u'>Comptes</a></td>
<td><h2>Pages de site</h2><a href='#m'>Modèles</a><br><a href='#s'>Accès aux services tiers</a></td></tr></table>"""


def test_a_title_above_its_documented_entry_is_a_category_that_stands_open(page: Page) -> None:
    screen, opened = site(page, COLUMNS)
    opened.open_administration()
    opened.open_entry("panel_pages", "third_party_access", lambda _view: page.url.endswith("#s"), "l'écran")
    assert screen.look()


#: The same as one list, whose captions are texts; and categories that are cards.
LIST = """<nav><div>Utilisateurs</div><ul><li><a href='#u'>Comptes</a></ul>
<div>Pages de site</div><ul><li><a href='#s'>Accès aux services tiers</a></ul></nav>"""
TURN = "document.body.innerHTML = `<a href=#s>Accès aux services tiers</a>`"
TILES = "".join(
    f'<div style="cursor: pointer" onclick="{turn}"><p style="color: blue">◈</p><p>{name}</p><small>Plan</small></div>'
    for name, turn in (("Contenu", ""), ("Pages de site", TURN))
)


@pytest.mark.parametrize("body", [LIST, TILES], ids=["captions over a list", "cards"])
def test_a_category_is_known_by_what_it_heads(page: Page, body: str) -> None:
    _screen, opened = site(page, body)
    opened.open_administration()
    opened.open_entry("panel_pages", "third_party_access", lambda _view: page.url.endswith("#s"), "l'écran")


@pytest.mark.parametrize(
    "other",
    [
        "<h2>Pages de site</h2><p>Aucune page</p>",
        "<h2>Pages de site</h2><p>Aucune page</p><h2>Aide</h2><a href='#s'>Accès aux services tiers</a>",
        "<div>Pages de site</div><p>Aucune page</p><h2>Aide</h2><a href='#s'>Accès aux services tiers</a>",
        "<b>Pages de site</b><p>Aucune</p><b>Aide</b><p><a href='#s'>Accès aux services tiers</a></p>",
    ],
    ids=["no entry", "another title's entry", "a text, and a title's entry", "another text's entry"],
)
def test_a_title_alone_is_no_category(page: Page, other: str) -> None:
    screen, shut = site(page, other)
    assert not shut._panel(screen.look())


#: Its state is kept by the site, which shows what it holds a little after the page: a press would shut it.
KEPT = """<button aria-label='Administration' aria-expanded=true
onclick="this.ariaExpanded = String(panel.hidden); panel.hidden = !panel.hidden">▤</button><nav id=panel></nav><script>
setTimeout(() => { panel.innerHTML = `<h3>Utilisateurs</h3><a href='#u'>Comptes</a>
<h3>Pages de site</h3><a href='#s'>Accès aux services tiers</a>`; }, 700)</script>"""


def test_a_panel_that_is_said_to_be_open_is_waited_for(page: Page) -> None:
    screen, opened = site(page, KEPT)
    opened.open_administration()
    assert page.locator("#panel").is_visible()
    assert screen.look()


@pytest.mark.parametrize(
    ("name", "inside"), [("Collège des Modèles · Administrateur", ""), ("Administrateur", "inside")]
)
def test_a_school_in_the_corner_is_no_administration(page: Page, name: str, inside: str) -> None:
    screen, school = site(page, f"<button>{name}</button>")
    screen.names_another = lambda text: "Collège des Modèles" in text
    assert bool(school._admin_icon(screen.look())) == bool(inside)


#: The path to the open screen begins with the same word.
PATH = """<button aria-label="Volet d'administration" style='position: fixed; left: 0; top: 0'>☰</button>
<p style='margin: 70px 0 0 176px'><a href=#>Administration</a> / <span>Export des utilisateurs</span></p>
<h1>Export des utilisateurs</h1>"""


def test_the_path_to_the_open_screen_is_no_icon(page: Page) -> None:
    screen, school = site(page, PATH)
    found = school._admin_icon(screen.look())
    assert found is not None and found.tag == "button"


#: The head's link leads to the start of the administration; the tab at the edge opens it here.
TWO = """<a href='#a' style='position: fixed; left: 0; top: 0'>Administration</a>
<button style='position: fixed; left: 290px; top: 200px' aria-expanded=false>Volet administration</button>"""


def test_of_two_that_are_called_so_the_one_that_says_it_opens_is_pressed(page: Page) -> None:
    screen, school = site(page, TWO)
    found = school._admin_icon(screen.look())
    assert found is not None and found.tag == "button"
