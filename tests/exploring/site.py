"""A little console of inline pages, what it is asked for in a list, and a search before it."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any, cast

from playwright.sync_api import Page, Route

from robot import labels
from robot.exploring.search import Search
from robot.pages.landmarks import Landmarks
from robot.pages.product import Product
from robot.widgets.screen import Screen
from robot.widgets.sight import View
from tests.screens.test_screen import Silent

HOST = "http://console.invalid"
NAME = "Lycée des Exemples"
SCHOOL = SimpleNamespace(name=NAME, base_name=NAME, uai="0139990N")
WANTED = "<form><label for=e>Mon ENT</label><select id=e name=e><option>{}</option></select></form>"


def links(**entries: str) -> str:
    """A list of links: caption → address."""
    return "".join(["<ul>", *(f'<li><a href="{to}">{name}</a></li>' for name, to in entries.items()), "</ul>"])


class Site:
    """Its pages, and the robot before it."""

    def __init__(self, page: Page, pages: Mapping[str, str], *, patience: float = 3.0) -> None:
        self.pages = pages
        #: « METHOD /path » of all that reached it.
        self.asked: list[str] = []
        page.context.route("**/*", self._answer)
        self.screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=patience)
        self.product = Product(self.screen, cast(Any, SCHOOL), cast(Any, None), name="PRONOTE", hosts=frozenset())
        self.product.start = f"{HOST}/"
        self.screen.gate = lambda _view: None
        self.search = Search(self.product, lambda: self.screen.goto(f"{HOST}/"))

    def _answer(self, route: Route) -> None:
        path = route.request.url.removeprefix(HOST)
        self.asked.append(f"{route.request.method} {path}")
        body = f"<h1>{NAME}</h1>{self.pages.get(path, '')}"
        route.fulfill(content_type="text/html; charset=utf-8", body=body)

    def found(self, *named: str) -> list[tuple[str, ...]]:
        """The ways to « Mon ENT » that were found."""
        label = self.product.labels["my_ent"]

        def goal(view: View) -> bool:
            return any(item.called(label) for item in view.of("choice"))

        seeks = ("section_pronote_net", "tab_ent", "my_ent")
        marks = Landmarks("", "Mon ENT", dict, seeks=seeks, goal=goal, named=named)
        return [place.path for place in self.search.look_for(marks)]

    @property
    def writes(self) -> list[str]:
        """What reached it and is no plain request for a page."""
        return [one for one in self.asked if not one.startswith("GET ")]
