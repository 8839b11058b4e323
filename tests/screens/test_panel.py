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


@pytest.mark.parametrize(
    "other",
    [
        "<h2>Pages de site</h2><p>Aucune page</p>",
        "<h2>Pages de site</h2><p>Aucune page</p><h2>Aide</h2><a href='#s'>Accès aux services tiers</a>",
    ],
    ids=["no entry", "another title's entry"],
)
def test_a_title_alone_is_no_category(page: Page, other: str) -> None:
    screen, shut = site(page, other)
    assert not shut._panel(screen.look())
