"""What a page keeps out of sight until it is asked for: brought by what shows more, and by nothing else."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import Page, Route

from robot import labels
from robot.errors import Refused
from robot.labels import literal
from robot.pages.menus import Menus
from robot.pages.product import Product
from robot.widgets import pick
from robot.widgets.patience import of
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View
from robot.widgets.uncovering import uncover
from tests.screens.test_screen import Silent

#: Many pages, one by one: a new machine runs them.
pytestmark = pytest.mark.ci

MENU = "<div id=menu hidden><a href='/r'>Ressources</a></div>"
SHOWS = "onclick='menu.hidden = false'"
BURGER = f"<button {SHOWS} aria-label='Ouvrir le menu'>☰</button>{MENU}"
OWN = f"<div style='cursor: pointer' {SHOWS}><b>{{}}</b> Anne Exemple</div>{MENU}"
BAR = """<style>nav { position: fixed; left: 0; width: 50px; overflow: hidden } a { display: flex; height: 40px }
span { visibility: hidden } nav:hover { width: 200px } nav:hover span { visibility: visible }</style><nav>""" + "".join(
    f"<a href='/{at}'><i>{sign}</i><span>{name}</span></a>"
    for at, (sign, name) in enumerate((("⌂", "Accueil"), ("▤", "Fichier"), ("☷", "Ressources")))
)


def found(view: View) -> Seen | None:
    return pick.action(view, literal("Ressources"))


def shown(page: Page, body: str) -> Screen:
    page.set_content(f"<body>{body}<p id=said></p></body>")
    return Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)


@pytest.mark.parametrize("body", [BURGER, OWN.format("A"), OWN.format("AE"), BAR], ids=["menu", "A", "AE", "bar"])
def test_what_is_wanted_is_brought_by_what_shows_more(page: Page, body: str) -> None:
    assert uncover(shown(page, body), found)


@pytest.mark.parametrize(
    "body",
    [
        BURGER.replace("Ouvrir le menu", "Arrêter la publication"),
        BURGER.replace("button", "a href='/ailleurs'").replace("onclick='", "onclick='event.preventDefault(); "),
        f"<form>{BURGER}</form>",
    ],
    ids=["another name", "leads away", "sends a form"],
)
def test_nothing_else_is_pressed_for_it(page: Page, body: str) -> None:
    assert not uncover(shown(page, body), found)
    assert page.locator("#menu").is_hidden()


def test_what_else_a_page_has_stands_behind_one_sign(page: Page) -> None:
    body = BURGER.replace("Ouvrir le menu", "Plus d’options").replace("☰", "⋮")
    assert uncover(shown(page, body), found)


def test_a_summary_with_an_arrow_is_pressed_and_not_only_pointed_at(page: Page) -> None:
    body = "<header><details><summary>Mon espace ▾</summary><a href='/r'>Ressources</a></details></header>"
    assert uncover(shown(page, body), found)


def test_what_brought_one_thing_is_not_opened_first_for_another(page: Page) -> None:
    body = "<p style='height: 300px'></p>" + "".join(
        f"<button onclick='pressed.push(`{name}`); menu{name}.hidden = !menu{name}.hidden'>{name} ▾</button>"
        f"<div id=menu{name} hidden><a href='/{name}'>Entrées {name}</a></div>"
        for name in ("A", "B")
    )
    screen = shown(page, f"<script>var pressed = []</script>{body}")
    assert uncover(screen, lambda view: pick.action(view, literal("Entrées B")), what="b")
    page.evaluate("menuA.hidden = menuB.hidden = true; pressed = []")
    screen.touched()
    assert uncover(screen, lambda view: pick.action(view, literal("Entrées A")), what="a")
    assert page.evaluate("pressed") == ["A"]


def test_words_are_tried_where_nothing_shows_what_can_be_pressed(page: Page) -> None:
    body = "<div onmousedown='said.textContent = 1'>Ressources</div><div onmousedown=''>Fichier</div>"
    screen = shown(page, body)
    # What is asked for need not note what it found: whether words make it true is seen by trying.
    assert uncover(
        screen, lambda view: bool(view.pressable(literal("Ressources")) or view.written(literal("Ressources")))
    )
    assert screen.by_words


def test_what_is_folded_in_a_form_is_opened(page: Page) -> None:
    body = "<p style='height: 300px'></p><form><details><summary>Gard</summary><a href='/r'>Ressources</a></details>"
    assert uncover(shown(page, body), found)


def test_what_only_informs_is_left_before_anything_is_looked_for(page: Page) -> None:
    """Two notices, one after the other."""
    press = "<button onclick='next({0})'>J’ai compris</button>"
    notice = f"<dialog id=news{{0}}><p>Le portail ferme samedi {{0}}.</p>{press}</dialog>"
    script = "var next = (at) => { window[`news${at}`].close(); window[`news${at + 1}`]?.showModal(); }; next(0);"
    body = (
        f"{BURGER.replace('Ouvrir le menu', 'Outils')}{''.join(map(notice.format, range(3)))}<script>{script}</script>"
    )
    screen = shown(page, f"{body}<p style='height: 650px'>Accueil</p><p>Pied</p>")
    screen.patience = of(12.0)
    assert uncover(screen, found)


HIDES = "<div id=menu hidden style='margin-top: 200px'><a href='/r'>Ressources</a></div>"
OPENERS = {
    "an arrow": "<p style='height: 300px'></p><button onclick='menu.hidden = false'>Menus ▾</button>",
    "a popup told by markup": "<p style='height: 300px'></p>"
    "<button aria-haspopup=true onclick='menu.hidden = false'>Tout</button>",
    "a sign in the head": "<button onclick='menu.hidden = false' style='width: 30px'>⊞</button>",
    "a word in the head": "<span style='cursor: pointer' onclick='menu.hidden = false'>Tous</span>",
    "initials in the head": "<span style='cursor: pointer' onclick='menu.hidden = false'>AE</span>",
    "a menu in a menu": "<button onclick='more.hidden = false'>⚙</button>"
    "<div id=more hidden><a href='#' onclick='menu.hidden = false'>Configuration</a></div>",
    "the one beside it": "".join(f"<button aria-expanded=false>Onglet {n}</button>" for n in range(9))
    + "<section><button aria-expanded=false onclick='menu.hidden = false'>Ici</button>HERE</section>",
}


@pytest.mark.parametrize("opener", OPENERS.values(), ids=OPENERS)
def test_what_says_that_it_opens_is_opened_the_likeliest_first(page: Page, opener: str) -> None:
    body = opener.replace("HERE", HIDES) if "HERE" in opener else opener + HIDES
    assert uncover(shown(page, body), found)


def test_a_link_to_the_settings_is_followed_and_left_again_where_it_brings_nothing(page: Page) -> None:
    pages = {
        "/": "<a href='/gestion'>Gestion</a><a href='/outils'>Outils</a><a href='/x'>Actualités</a>",
        "/gestion": "<h1>Gestion</h1>",
        "/outils": "<a href='/r'>Ressources</a>",
    }
    met: list[str] = []

    def answer(route: Route) -> None:
        met.append(route.request.url.removeprefix("http://127.0.0.1"))
        route.fulfill(body=f"<body>{pages.get(met[-1], '')}", content_type="text/html")

    page.route("**/*", answer)
    page.goto("http://127.0.0.1/")
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    assert uncover(screen, found)
    assert met == ["/", "/gestion", "/", "/outils"]


REFUSED = ("Supprimer ▾", "Exporter ▾", "Arrêter la publication ▾", "Ajouter ▾", "Se déconnecter ▾")


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_called_for_what_it_does_opens_nothing(page: Page, name: str) -> None:
    assert not uncover(shown(page, f"<button onclick=\"this.after('pressé')\">{name}</button>{HIDES}"), found)
    assert "pressé" not in page.inner_text("body")


def test_nothing_that_could_write_leaves_the_browser(page: Page) -> None:
    sent: list[str] = []

    def answer(route: Route) -> None:
        sent.append(route.request.method)
        route.fulfill(body=f"<body>{WRITES}{HIDES}", content_type="text/html")

    page.context.route("**/*", answer)
    page.goto("http://127.0.0.1/")
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    assert not uncover(screen, found)
    assert set(sent) == {"GET"}


WRITES = """<button onclick="fetch('/lancer', {method: 'POST'}); menu.hidden = false">⊞</button>"""


def test_what_was_opened_for_nothing_is_shut_again(page: Page) -> None:
    opener = (
        "<button onclick='other.hidden = !other.hidden'>Outils ▾</button><p id=other hidden><a href='/o'>Autre</a></p>"
    )
    assert not uncover(shown(page, opener), found)
    assert page.locator("#other").is_hidden()


def test_a_menu_that_is_nowhere_is_looked_for_once_a_visit(page: Page) -> None:
    """As where an installation has its menus in the Windows client: each of a night's schools would pay the search."""
    counts = "window.name += '.'; more.hidden = !more.hidden"
    site = f'<button onclick="{counts}">☰</button><div id=more hidden>Aide</div><p>PRONOTE</p>'
    page.route("http://console.test/", lambda route: route.fulfill(body=site, content_type="text/html; charset=utf-8"))
    page.goto("http://console.test/")
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    menus = Menus(cast(Product, SimpleNamespace(screen=screen, labels=screen.labels, start="http://console.test/")))
    pressed = []
    for _ in range(2):
        with pytest.raises(Refused) as told:
            menus.open("menu_resources", "resource_eleves", accept=bool, accepted="la liste")
        assert told.value.code == "NOT_IN_BROWSER"
        pressed.append(page.evaluate("window.name"))
    assert len(pressed[0]) >= 1
    assert pressed[1] == pressed[0]


#: Nothing takes a press: the pointer alone opens it.
POINTED = """<style>#own { display: inline-block } #menu { display: none } #own:hover #menu { display: block }</style>
<div id=own>Mon espace ▾<div id=menu><a href='#r'>Ressources</a></div></div>"""


def test_words_with_an_arrow_are_pointed_at_where_nothing_takes_a_press(page: Page) -> None:
    assert uncover(shown(page, POINTED), found)


def test_a_menu_may_be_called_for_opening_and_shutting_it(page: Page) -> None:
    body = BURGER.replace("Ouvrir le menu", "Activer/Désactiver la navigation principale")
    assert uncover(shown(page, body), found)


#: Where the list of teachers is, and how one came there.
PEOPLE = """<details><summary aria-label="Options de la page">⋯</summary>
<a href='/rights'>Profils d'autorisation</a></details><h1>Professeurs</h1>"""
JUMP = """<nav><a href='/teachers'>Professeurs</a><br>
<a href='/rights' style='margin-left: 20px'>Profils d'autorisation</a></nav><h1>Accueil</h1>"""


def test_an_entry_that_stood_in_the_menu_is_looked_for_on_the_page_that_came(page: Page) -> None:
    """No menu has shut: the press led to another page, which keeps the entry behind its own sign."""
    pages = {"/": JUMP, "/teachers": PEOPLE, "/rights": "<h1>Profils</h1>"}

    def answer(route: Route) -> None:
        path = route.request.url.removeprefix("http://console.test")
        route.fulfill(body=pages.get(path, ""), content_type="text/html; charset=utf-8")

    page.context.route("http://console.test/**", answer)
    page.goto("http://console.test/")
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=6.0)
    menus = Menus(cast(Product, SimpleNamespace(screen=screen, labels=screen.labels, start="http://console.test/")))
    path = [screen.labels[key] for key in ("resource_enseignants", "menu_authorisation_profiles")]
    menus.follow(path, lambda view: any(one.called(literal("Profils")) for one in view.of("title")), "les profils")
    assert page.url.endswith("/rights")


def test_schools_to_choose_from_are_left_alone(page: Page) -> None:
    opens = "<button aria-haspopup=true onclick='other.hidden = false'>Changer</button>"
    tout = "<button aria-haspopup=true onclick='menu.hidden = false'>Tout</button>"
    other = f"<div id=other hidden><h2>NAME</h2>{tout}</div>"
    for name, brought in (("Outils", True), ("Collège des Modèles", False)):
        screen = shown(page, opens + other.replace("NAME", name) + MENU)
        screen.names_another = lambda text: text == "Collège des Modèles"
        assert bool(uncover(screen, found)) == brought
