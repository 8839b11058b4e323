"""Where one is, as the path to the open screen tells it, though its parts can be pressed."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import Page, Route

from robot import labels
from robot.errors import Refused
from robot.pages.product import Product
from robot.widgets.screen import Screen
from tests.screens.test_screen import Silent

NAME, OTHER, UAI = "Lycée des Exemples", "Collège des Modèles", "0139990N"
HERE = "<h1>Préférences</h1>"
BAR = "<style>body {{ margin: 0 }}</style><div style='display: flex; height: 64px'>{}</div>"
CASES = {
    "a breadcrumb written in its block": (f"<div>{NAME} › <a href=#>Préférences</a></div>", True),
    "its number called so": (f"<p>{NAME}<br>UAI {UAI}</p>", True),
    "a breadcrumb": (f"<nav><a href=#>{NAME}</a> › <a href=#>Paramètres</a> › <a href=#>Préférences</a></nav>", True),
    "its last part is not pressed": (f"<p><a href=#>{NAME}</a> / <span>Préférences</span></p>", True),
    "a bar of schools": (f"<nav><a href=#>{NAME}</a> <a href=#>{OTHER}</a> <a href=#>Préférences</a></nav>", False),
    "a link elsewhere": (f"<nav><a href=#>{NAME}</a> <a href=#>Paramètres</a></nav>", False),
    "one line below the other": (f"<ul><li><a href=#>{NAME}</a><li><a href=#>Préférences</a></ul>", False),
    "the head of the page": (f"<header><a href=#>{NAME}</a> <a href=#>Paramètres</a></header>", True),
    "a bar along the top": (BAR.format(f"<a href=#>Paramètres</a> <a href=#>{NAME}</a>"), True),
    "a bar of schools along the top": (BAR.format(f"<a href=#>{NAME}</a> <a href=#>{OTHER}</a>"), False),
    "a bar further down": (f"<p>Accueil</p>{BAR.format(f'<a href=#>{NAME}</a>')}", False),
    "another school's": (f"<nav><a href=#>{OTHER}</a> › <a href=#>Préférences</a></nav>", False),
}


@pytest.mark.parametrize(("body", "told"), CASES.values(), ids=CASES)
def test_a_breadcrumb_tells_which_school_is_open(page: Page, body: str, *, told: bool) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=2.0)
    school = SimpleNamespace(name=NAME, base_name=NAME, uai=UAI)
    console = Product(screen, cast(Any, school), cast(Any, None), name="PRONOTE", hosts=frozenset())
    page.set_content(f"<body>{body}{HERE}</body>")
    assert console.shows_school(screen.look(), NAME) == told


PAGES = {"/": f"<h1>{NAME}</h1>", "/form": "<h1>Accès</h1>", "/theirs": f"<h1>{OTHER}</h1>"}


@pytest.mark.parametrize(
    ("shown", "start", "mine"),
    [
        ("/form", f"<h1>{NAME}</h1>", True),
        ("/form", f"<h1>{OTHER}</h1>", False),
        ("/theirs", f"<h1>{NAME}</h1>", False),
    ],
    ids=["the start shows it", "the start shows another", "another is named"],
)
def test_a_screen_that_names_no_school_is_of_the_one_that_the_start_shows(
    page: Page, shown: str, start: str, *, mine: bool
) -> None:
    def answer(route: Route) -> None:
        path = route.request.url.removeprefix("http://127.0.0.1")
        body = start if path == "/" else PAGES.get(path, "")
        route.fulfill(body=f"<meta charset=utf-8><body>{body}", content_type="text/html")

    page.context.route("**/*", answer)
    page.goto(f"http://127.0.0.1{shown}")
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=2.0)
    school = SimpleNamespace(name=NAME, base_name=NAME, uai=UAI)
    atrium = Product(screen, cast(Any, school), cast(Any, None), name="ATRIUM", hosts=frozenset())
    atrium.start = "http://127.0.0.1/"
    if mine:
        atrium.check_school(screen.look(), NAME)
    else:
        with pytest.raises(Refused) as told:
            atrium.check_school(screen.look(), NAME)
        assert told.value.code == "WRONG_SCHOOL"
