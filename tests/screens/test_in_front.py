"""What lies in front of a page, what is on its way out of it, and what is only laid somewhere in it."""

from __future__ import annotations

from contextlib import suppress
from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import Drift, RobotError
from robot.labels import literal
from robot.pages.pronote.publication import PUBLISHED, Publication
from robot.widgets import pick, yes_no
from robot.widgets.screen import Screen
from robot.widgets.sight import look
from tests.screens.test_screen import Silent

PRONOTE = labels.load("pronote")
#: A tour: a veil, and far from the middle a pane that stands free in a wrapper without a height.
TOUR = """<nav>Ressources</nav><p>Le tableau de bord de la base, qui est long.</p>
<div style='position: fixed; inset: 0; background: #0005'></div>
<div style='position: absolute; left: 0; top: 0; width: 100%'><div style='position: absolute; left: 180px; top: 60px;
width: 400px; height: 120px; background: white'><p>Votre établissement</p>
<button onclick="document.querySelectorAll('div').forEach((one) => one.remove())">Ignorer la visite</button>
<button>Suivant</button></div></div>"""
#: A native ring that is not drawn, at the top of its label, far from the drawn one; its own presses reach nobody.
LAID = """<label style='display: block; width: 400px; position: relative; padding-top: 30px'
onclick="if (event.target.tagName !== 'INPUT') said.textContent = 'choisi'">
<input type=radio style='position: absolute; top: 0; left: 0; opacity: 0; margin: 0' onclick='event.stopPropagation()'>
<i style='display: inline-block; width: 16px; height: 16px; border: 1px solid; border-radius: 50%'></i> Lycée</label>
<p id=said></p>"""


def screen_of(page: Page, body: str, patience: float = 4.0) -> Screen:
    page.set_content(f"<body>{body}</body>")
    return Screen(page, PRONOTE, cast(Any, Silent()), patience=patience)


def test_a_pane_beside_what_it_explains_is_a_window_before_its_veil(page: Page) -> None:
    screen = screen_of(page, TOUR)
    assert [top.modal for top in screen.look().dialogs] == [True]
    screen.wait(lambda view: not view.dialogs, "la page")
    assert page.locator("nav").inner_text() == "Ressources"


def test_a_ring_that_is_only_laid_in_its_label_is_chosen_by_that(page: Page) -> None:
    screen = screen_of(page, LAID)
    chosen = lambda view: any("choisi" in text for text in view.texts) or None  # noqa: E731 - the shortest way to say it
    screen.press(lambda view: pick.tick(view, literal("Lycée")), what="le lycée", accept=chosen, accepted="le choix")


#: The question leaves slowly, its button called as the one on the page.
LEAVES = """<button>Publier</button><div id=asked><p>Publier ?</p><button>Publier</button></div>
<script>setTimeout(() => asked.remove(), 500)</script>"""


@pytest.mark.parametrize("stays", [False, True])
def test_two_of_one_name_count_once_both_have_stayed(page: Page, *, stays: bool) -> None:
    screen = screen_of(page, LEAVES.replace("asked.remove()", "") if stays else LEAVES)
    if stays:
        with pytest.raises(Drift):
            screen.wait(lambda view: pick.action(view, literal("Publier")), "le bouton")
    else:
        assert screen.wait(lambda view: pick.action(view, literal("Publier")), "le bouton")


def test_a_window_that_was_put_aside_asks_nothing_while_it_leaves(page: Page) -> None:
    """Once only may its button be pressed; it goes on standing there for longer than a question may."""
    leaves = "this.disabled = true; setTimeout(() => news.remove(), 1600)"
    body = (
        f"<p>Console</p><div id=news role=dialog aria-modal=true><h2>Quoi de neuf ?</h2><button onclick='{leaves}'>"
        "J'ai compris</button></div>"
    )
    screen = screen_of(page, body, patience=12.0)
    assert screen.wait(lambda view: not view.dialogs, "la page")


def test_a_drawer_of_entries_is_no_announcement_though_one_of_them_is_called_as_one(page: Page) -> None:
    names = ("Actualités", "Pages de site", "Utilisateurs", "Contenus")
    entries = "".join(f"<div role=treeitem tabindex=0>{name}</div>" for name in names)
    shut = "<button onclick='drawer.remove()'>Fermer</button>"
    body = f"<div id=drawer role=dialog aria-modal=true><h2>Menus</h2>{shut}<div role=tree>{entries}</div></div>"
    page.set_content(body)
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    assert not screen.glimpse(lambda view: not view.dialogs, timeout=screen.patience.part)
    assert page.locator("#drawer").count() == 1


@pytest.mark.parametrize(("checked", "word"), [("", "Non"), ("checked", "Oui"), ("checked", "Non")])
def test_a_switch_called_as_its_chapter_is_told_by_the_word_on_its_line(page: Page, checked: str, word: str) -> None:
    """Where the two contradict each other, neither is believed."""
    page.set_content(
        f"<h3>Pronote</h3><div>{word} <input type=checkbox role=switch aria-label=Pronote {checked}></div>"
    )
    found = yes_no.read(look(page), literal("Oui"), literal("Non"), literal("Activer"))
    agrees = (word == "Oui") == bool(checked)
    assert (found.value if found else None) == (bool(checked) if agrees else None)


class Home:
    """A console whose section shows nothing of the publication before its tab is pressed."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self.tabs: list[str] = []

    def open(self) -> None:
        """As it stands."""

    def open_section(self) -> None:
        """As it stands."""

    def open_tab(self, key: str, accept: Any, accepted: str) -> object:
        """The tab is pressed."""
        self.tabs.append(key)
        return self._screen.press(
            self._screen.find(literal("Intégration dans un ENT")), what="l'onglet", accept=accept, accepted=accepted
        )


@pytest.mark.parametrize("shown", [False, True])
def test_the_way_back_finds_the_publication_where_only_its_tab_shows_it(page: Page, *, shown: bool) -> None:
    """After a failure in the middle of an outage, this is how the school's state is learnt."""
    stop = "<button>Arrêter la publication</button>"
    tab = f"<button onclick='pane.innerHTML = `{stop}`'>Intégration dans un ENT</button>"
    screen = screen_of(page, f"{tab}<main id=pane>{stop if shown else ''}</main>")
    home = Home(screen)
    publication = Publication(cast(Any, SimpleNamespace(screen=screen, labels=PRONOTE)), cast(Any, home))
    assert publication.reopen() == PUBLISHED
    assert home.tabs == ([] if shown else ["tab_ent"])


#: A list without a role, in a wrapper at the body's end; the page itself is laid out in a block that stands free.
LIST = """<div style='position: absolute; inset: 0'><h1>Accès</h1><p>Une page, avec tout ce qu'il y a à lire.</p></div>
<div><div style='position: absolute; left: 300px; top: 400px; width: 500px; height: 90px; background: white'>
<div style='cursor: pointer'>Élèves</div><div style='cursor: pointer'>Parents</div></div></div>"""


def test_a_list_over_a_page_that_is_laid_out_freely_is_no_window(page: Page) -> None:
    assert not screen_of(page, LIST).look().dialogs


@pytest.mark.parametrize(("name", "sign"), [("option--show-checkmark", ""), ("option--checked", "ticked")])
def test_that_a_tick_can_stand_there_is_no_tick(page: Page, name: str, sign: str) -> None:
    """Taken for one, an access was saved without any profile."""
    view = screen_of(page, f"<div class='option {name}' style='cursor: pointer'>Élèves</div>").look()
    [found] = [item for item in view.of("action") if item.called(literal("Élèves"))]
    assert found.sign == sign


#: What some libraries bring after a save, and call a window.
TOAST = """<main style='height: 900px'>Console</main><div role=alertdialog style='position: fixed; right: 160px; HOW;
width: 220px'>Publication arrêtée <button>Fermer</button>MORE</div>"""


@pytest.mark.parametrize(
    ("how", "more", "asks"),
    [
        ("bottom: 16px", "", False),
        ("bottom: 300px; right: 16px", "", False),
        ("bottom: 300px", "", True),
        ("bottom: 16px", "<button>Annuler</button>", True),
    ],
    ids=["at the edge", "at the side", "in the middle", "with an answer"],
)
def test_a_notice_at_the_edge_is_no_window_whatever_it_is_called(
    page: Page, how: str, more: str, *, asks: bool
) -> None:
    screen = screen_of(page, TOAST.replace("HOW", how).replace("MORE", more))
    assert bool(screen.look().dialogs) is asks


#: A window, and the veil with which it bars the page.
VEIL = "<div style='position: fixed; inset: 0; background: #0008'></div>"
WINDOW = """<div role=dialog style='position: fixed; top: 200px; left: 400px; width: 300px; background: white'>Fiche
<button>Fermer</button></div>"""


@pytest.mark.parametrize(("window", "asks"), [(VEIL + WINDOW, "Fiche"), (VEIL, "Publication")])
def test_a_notice_over_a_window_that_leaves_is_none(page: Page, window: str, asks: str) -> None:
    body = window + TOAST.replace("HOW", "bottom: 16px").replace("MORE", "")
    assert [found.value.split()[0] for found in screen_of(page, body).look().dialogs] == [asks]


@pytest.mark.parametrize(
    ("said", "passed"),
    [
        ("Mme Honorat est également connectée à la base.", True),
        ("Mme Honorat est également connectée : continuer la déconnectera.", False),
        ("Mme Honorat travaille ici.", False),
    ],
)
def test_that_others_work_too_is_only_told(page: Page, said: str, *, passed: bool) -> None:
    buttons = "<button>Annuler</button><button onclick='asked.remove()'>Continuer</button>"
    screen = screen_of(page, f"<p>Console</p><div id=asked role=alertdialog><p>{said}</p>{buttons}</div>")
    with suppress(RobotError):
        screen.wait(lambda view: not view.dialogs, "la console")
    assert (page.locator("#asked").count() == 0) is passed


#: A menu as large as the page lies over a desktop whose icons are called as its entries.
OVER = """<div style='position: absolute; left: 16px; top: 90px; cursor: pointer'>Ressources</div>
<div style='position: fixed; inset: 40px 0 0 0; background: #0d2034e0; padding: 150px'>""" + "".join(
    f"<p style='cursor: pointer'>{name}</p>" for name in ("Fichier", "Paramètres", "Ressources")
)


def test_what_lies_below_a_menu_as_large_as_the_page_is_not_pressed(page: Page) -> None:
    found = [item for item in screen_of(page, OVER).look().of("action") if item.called(literal("Ressources"))]
    assert [item.box.x for item in found] == [150]


@pytest.mark.parametrize(("says", "usable"), [("", True), ("Enregistrer", False)], ids=["a cross", "a greyed button"])
def test_a_sign_may_be_pale_by_its_style(page: Page, says: str, *, usable: bool) -> None:
    body = f"<button title=Fermer style='opacity: .5; cursor: pointer; width: 40px; height: 30px'>{says}</button>"
    [found] = screen_of(page, body).look().of("action")
    assert found.enabled is usable


def test_a_veil_hides_nothing_of_the_block_that_it_stands_in(page: Page) -> None:
    veil = "<div style='position: fixed; inset: 0; background: #000; opacity: .5'></div>"
    window = "<div role=dialog style='position: fixed; top: 9px; right: 0'>Nouveautés</div>"
    body = f"<div style='height: 300px'><p>Accueil</p>{veil}{window}</div>"
    assert screen_of(page, body).look().dialogs
