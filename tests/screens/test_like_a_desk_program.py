"""Pages that look like programs of the desk: nothing shows what can be pressed, menus slide, signs are only drawn."""

from __future__ import annotations

from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.labels import literal
from robot.widgets import dialog, leading, pick
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View, look
from robot.widgets.uncovering import uncover
from tests.screens.test_screen import Silent

PRONOTE = labels.load("pronote")
RESOURCES = literal("Ressources")


def shown(page: Page, body: str) -> View:
    page.set_content(f"<body>{body}</body>")
    return look(page)


def on_screen(page: Page, body: str) -> Screen:
    page.set_content(f"<body>{body}</body>")
    return Screen(page, PRONOTE, cast(Any, Silent()), patience=4.0)


def leads(view: View) -> Seen | None:
    return leading.entry(view, RESOURCES, PRONOTE["leads_on"])


BAR = "<div><div>Fichier</div><div>Édition</div><div>Ressources</div></div><p>Bienvenue</p>"


def test_words_are_pressed_where_nothing_shows_what_can_be(page: Page) -> None:
    screen = on_screen(page, BAR)
    assert leads(screen.look()) is None
    assert uncover(screen, leads)
    found = leads(screen.look())
    assert found is not None
    assert (found.kind, found.name) == ("text", "Ressources")


@pytest.mark.parametrize(
    "body", ["<h2>Ressources</h2><p>Bienvenue</p>", "<p>Les ressources du CDI</p>"], ids=["a title", "a sentence"]
)
def test_what_heads_something_or_only_speaks_of_it_is_not_pressed_by_its_words(page: Page, body: str) -> None:
    screen = on_screen(page, body)
    assert not uncover(screen, leads)
    assert not screen.by_words


#: Only what is drawn says that it is pressed: no pointer, no role; its words cannot be marked.
BUTTON = "<div style='user-select: none; border: 1px solid; display: inline-block; padding: 3px'>Fermer</div>"
PANE = "<div style='position: absolute; left: 500px; top: 130px; width: 400px; background: #fff'>{}</div>"
VEIL = "<div style='position: absolute; inset: 0; background: #0003; z-index: 4'></div>"


def test_a_window_whose_button_is_only_drawn_is_a_window_and_keeps_no_page_busy(page: Page) -> None:
    inside = PANE.replace("'position", "'z-index: 5; position").format(f"<p>Nouvelle version.</p>{BUTTON}")
    view = shown(page, f"<p>Accueil</p>{VEIL}{inside}")
    assert not view.busy
    assert pick.action(view.inside(view.dialogs[0]), literal("Fermer")) is not None


@pytest.mark.parametrize(
    "body",
    [
        BUTTON.replace("user-select: none; ", ""),
        BUTTON.replace("border: 1px solid; ", ""),
        f"<table><tr><td>{BUTTON}</table>",
    ],
    ids=["words to mark", "no edge", "in a table"],
)
def test_what_lacks_a_part_of_that_is_no_button(page: Page, body: str) -> None:
    assert not shown(page, body).of("action")


def test_of_two_texts_that_take_a_press_the_one_among_others_alike_is_the_entry(page: Page) -> None:
    body = (
        "<div style='user-select: none'><div><div style='height: 30px'>Ressources</div><ul></ul></div>"
        "<nav><div>Liste</div><div>Ressources</div></nav></div>"
    )
    found = leads(shown(page, body))
    assert found is not None
    assert found.box.height < 30


LEVEL = "position: absolute; inset: 0; background: #fff; margin: 0"
DRAWER = (
    "<div style='position: relative; width: 300px; height: 400px'><ul style='margin: 0; height: 400px'>"
    "<li><button>Élèves</button></li><li><button>Professeurs</button>"
    "<ul style='{}'><li><button>Liste</button></li></ul></li></ul></div>"
)


@pytest.mark.parametrize(
    ("style", "seen"),
    [(LEVEL, ["Liste"]), (LEVEL.replace("background: #fff; ", ""), ["Élèves", "Professeurs", "Liste"])],
    ids=["over it", "nothing of its own over it"],
)
def test_the_next_level_of_a_menu_hides_the_one_that_it_covers(page: Page, style: str, seen: list[str]) -> None:
    view = shown(page, DRAWER.format(style))
    assert [item.name for item in view.of("action")] == seen


def test_a_square_before_words_that_end_with_an_arrow_is_an_icon(page: Page) -> None:
    box = "<i style='display: inline-block; width: 14px; height: 14px; border: 2px solid'></i>"
    line = f"<div style='cursor: pointer'>{box} Ressources{{}}</div>"
    assert [item.kind for item in shown(page, line.format(" ›")).of("action")] == ["action"]
    assert shown(page, line.format("")).of("tick")


@pytest.mark.parametrize(("open_", "said"), [("", False), (" open", True)])
def test_a_native_heading_that_folds_says_whether_it_is_open(page: Page, open_: str, *, said: bool) -> None:
    view = shown(page, f"<details{open_}><summary>Ressources</summary><p>Élèves</p></details>")
    assert [item.expanded for item in view.of("action")] == [said]


def test_a_title_is_called_by_its_first_line_though_the_lines_are_set_close(page: Page) -> None:
    title = (
        "<h3 style='line-height: 1'><div style='font-size: 20px'>Pronote"
        "<div style='font-size: 14px; color: gray'>Index Éducation</div></div></h3>"
    )
    [found] = shown(page, title).of("title")
    assert found.called(literal("Pronote"))


#: A pane of entries, as a drawer shows them; and one of answers.
ENTRIES = "<div style='cursor: pointer; width: 300px; height: 40px'>{}</div>"


@pytest.mark.parametrize(
    ("names", "menu"),
    [(("Accueil", "Actualités", "Agenda"), True), (("Oui", "Non", "Plus tard"), False), (("Un", "Deux"), False)],
)
def test_a_window_of_entries_in_one_column_asks_nothing(page: Page, names: tuple[str, ...], *, menu: bool) -> None:
    inside = "".join(ENTRIES.format(name) for name in names)
    view = shown(page, f"<div role=dialog aria-modal=true>{inside}</div>")
    assert dialog.is_form(view, view.dialogs[0], PRONOTE) == menu


#: The first opens a drawer that only a press beside it would shut, the second what is wanted.
OPENER = "<button aria-haspopup=true onclick='tries.append({}); {}'>{}</button>"
TWO = (
    "<header style='height: 40px'>"
    + OPENER.format(1, "drawer.showModal()", "Menu")
    + OPENER.format(2, "menu.hidden = false", "Compte")
    + "</header><dialog id=drawer oncancel='event.preventDefault()'>"
    + "".join(ENTRIES.format(name) for name in ("Accueil", "Actualités", "Agenda"))
    + "</dialog><div id=menu hidden><a href='#r'>Ressources</a></div><p id=tries></p>"
)


def test_what_helped_once_is_opened_first_and_a_drawer_that_did_not_is_left(page: Page) -> None:
    page.route("**/*", lambda route: route.fulfill(body=f"<body>{TWO}", content_type="text/html"))
    page.goto("http://127.0.0.1/")
    screen = Screen(page, PRONOTE, cast(Any, Silent()), patience=4.0)
    assert uncover(screen, leads)
    screen.goto("http://127.0.0.1/")
    assert uncover(screen, leads)
    assert page.inner_text("#tries") == "2"


@pytest.mark.parametrize(
    ("inside", "head"),
    [
        ("<b>Pronote</b> <small>Index Éducation</small>", "Pronote"),
        ("<b>Pronote</b> <b>Primaire</b>", ""),
        ("Pronote <b>Primaire</b>", ""),
    ],
    ids=["stands out", "both bold", "the second"],
)
def test_what_stands_out_heads_an_entry_and_is_no_name_for_what_writes(page: Page, inside: str, head: str) -> None:
    [found] = shown(page, f"<button style='font-weight: 400; font-size: 16px'>{inside}</button>").of("action")
    assert (found.head, found.called(literal("Pronote"))) == (head, False)


def test_a_veil_that_is_drawn_in_a_picture_bars_the_page(page: Page) -> None:
    veil = (
        "<div style='position: fixed; inset: 0; pointer-events: none; z-index: 4'><svg width='100%' height='100%'>"
        "<rect width='100%' height='100%' fill='#0004' pointer-events='auto'/></svg></div>"
    )
    placed = "position: absolute; z-index: 5; left: 600px; top: 60px; width: 300px"
    tour = f"<div style='{placed}'>Bienvenue<button>Fin</button></div>"
    assert shown(page, f"<h1>Accueil</h1><p>Bonjour</p>{veil}{tour}").dialogs
