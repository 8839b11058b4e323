"""What a page keeps out of sight until it is asked for: brought by what shows more, and by nothing else."""

from __future__ import annotations

from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.labels import literal
from robot.widgets import pick
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View
from robot.widgets.uncovering import uncover
from tests.screens.test_screen import Silent

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
