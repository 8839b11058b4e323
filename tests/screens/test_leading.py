"""What leads on to the thing of a name: an entry, what a title heads, a card's one way on; and what does not."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import RobotError
from robot.labels import literal
from robot.pages.atrium.school_site import SchoolSite
from robot.pages.atrium.third_party_access import ThirdPartyAccess
from robot.widgets import leading, pick
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, look
from tests.screens.test_screen import Silent

PRONOTE = labels.load("pronote")
TEACHERS = literal("Professeurs")


def led(page: Page, body: str) -> Seen | None:
    page.set_content(f"<body>{body}</body>")
    return leading.entry(look(page), TEACHERS, PRONOTE["leads_on"])


def card(title: str, inside: str) -> str:
    return f"<article><h3>{title}</h3><p>Fiches, services et autorisations.</p>{inside}</article>"


CARD = "<div style='cursor: pointer'><h3>{}</h3><p>{}</p><p>6 fiches</p></div>"
SIGNED = "<div style='cursor: pointer'><p style='color: blue'>◈</p><p>{}</p><p style='font-size: 12px'>{}</p></div>"
LEADS = {
    "a card that is pressed": CARD.format("Élèves", "Scolarité.") + CARD.format("Professeurs", "Fiches, services."),
    "of many words": CARD.format("Élèves", "Scolarité. " * 20) + CARD.format("Professeurs", "Services. " * 20),
    "whose first line is a sign": SIGNED.format("Élèves", "Scolarité.") + SIGNED.format("Professeurs", "Fiches."),
    "a card's button": card("Élèves", "<button>Ouvrir</button>") + card("Professeurs", "<button>Ouvrir</button>"),
    "a card's link": card("Élèves", "<a href=#>Gérer les élèves</a>")
    + card("Professeurs", "<a href=#>Gérer les professeurs</a>"),
    "a row with a sign at its end": "<a href='/p'><span>Professeurs<small style='display: block; color: gray'>Fiches et"
    " services</small></span> <span>›</span></a>",
    "a card's form": card("Élèves", "<button>Modifier</button>") + card("Professeurs", "<button>Modifier</button>"),
    "beside a path to where one is": "<div>Ressources › <a href=#>Professeurs</a></div><h1>Professeurs</h1>"
    "<nav><li><a href='/p'>Professeurs</a></li></nav>",
    "an entry with a badge": "<li><a href=#>Élèves</a></li><li><a href=#>Professeurs"
    "<span style='background: green; padding: 2px'>Activé</span></a></li>",
}


@pytest.mark.parametrize("body", LEADS.values(), ids=LEADS)
def test_what_the_name_heads_leads_on(page: Page, body: str) -> None:
    found = led(page, body)
    assert found is not None
    card = look(page).handle(found)
    assert (
        card.evaluate("(one) => one.closest('article, div, li, body').innerText")
        .lstrip("◈\n")
        .startswith("Professeurs")
    )


NOTHING = {
    "a card that writes": card("Élèves", "<button>Publier</button>") + card("Professeurs", "<button>Publier</button>"),
    "a page of that title and its way back": "<article><a href=#>Retour</a><h3>Professeurs</h3></article>",
    "no other card": card("Professeurs", "<button>Ouvrir</button>"),
    "two ways on": card("Élèves", "<button>Ouvrir</button>")
    + card("Professeurs", "<button>Ouvrir</button><button>Gérer</button>"),
    "a longer name": "<a href=#>Professeurs <b>principaux</b></a><a href=#>Élèves</a>",
}


@pytest.mark.parametrize("body", NOTHING.values(), ids=NOTHING)
def test_what_is_not_its_card_leads_nowhere(page: Page, body: str) -> None:
    assert led(page, body) is None


def test_a_sign_that_is_drawn_above_its_title_is_no_line(page: Page) -> None:
    block, sign = "style='display: block'", "<i style='display: block; font-size: 24px'>▢</i>"
    names = ("Élèves", "Professeurs")
    cards = (f"<a href='#{one}' {block}>{sign}<b>{one}</b><small {block}>97 fiches</small></a>" for one in names)
    found = led(page, "".join(cards))
    assert found is not None
    assert found.href.endswith("#Professeurs")


def test_an_entry_called_so_goes_before_what_the_name_heads(page: Page) -> None:
    found = led(page, LEADS["a card that is pressed"] + "<a href='#menu'>Professeurs</a>")
    assert found is not None
    assert found.tag == "a"


def test_what_writes_is_called_by_all_that_it_says(page: Page) -> None:
    page.set_content("<button>Publier<span style='background: red'>Toutes les bases</span></button>")
    assert pick.action(look(page), literal("Publier")) is None


# --- a list of chapters, each shown by its entry ---------------------------------------------------------------------

PANE = """<section id=pane-{0} hidden><h3>{1}</h3><label><input type=radio name={0}>Oui</label>
<label><input type=radio name={0} checked>Non</label></section>"""
NAMES = {"moodle": "Moodle", "primaire": "Pronote Primaire", "pronote": "Pronote"}
ENTRY = "<li><a href='#{0}' onclick=\"show('{0}')\">{1}<em style='background: lime; padding: 1px'>Activé</em></a></li>"
FORM = (
    """<script>const show = (name) => document.querySelectorAll("section").forEach((one) => {
one.hidden = one.id !== "pane-" + name; });</script>"""
    + "<ul>"
    + "".join(ENTRY.format(*one) for one in NAMES.items())
    + "</ul>"
    + "".join(PANE.format(*one) for one in NAMES.items())
)
BAR = "<nav><a href=/>ATRIUM</a> <a href='#away'>Pronote</a></nav><div id=main></div>"


def access(page: Page) -> tuple[Screen, ThirdPartyAccess]:
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=3.0)
    school = SimpleNamespace(name="Lycée des Exemples", site="http://127.0.0.1/", uai="0139990N")
    product = cast(Any, SimpleNamespace(screen=screen, labels=screen.labels, school=school, sign_in=SimpleNamespace()))
    return screen, ThirdPartyAccess(product, SchoolSite(product))


def test_a_chapter_is_shown_by_the_entry_of_its_name(page: Page) -> None:
    screen, form = access(page)
    page.set_content(FORM)
    assert form._chapter_title(screen.look())
    form._unfold()
    assert page.locator("section:visible h3").inner_text() == "Pronote"


def test_an_entry_that_stood_there_before_the_form_is_none_of_its_chapters(page: Page) -> None:
    screen, form = access(page)
    page.set_content(BAR)
    form._leave_out(screen.look())
    assert not form._chapter_title(screen.look())
    page.evaluate("(form) => { main.innerHTML = form }", FORM)
    found = form._chapter_title(screen.look())
    assert isinstance(found, Seen)
    assert found.href.endswith("#pronote")


def twice(*others: str) -> str:
    """A menu in a side bar, and once more as cards."""
    names = ("Professeurs", *others)
    return "".join(
        f"<{tag}>{''.join(f'<p><a href=#>{name}</a></p>' for name in names)}</{tag}>" for tag in ("nav", "main")
    )


@pytest.mark.parametrize(("others", "left"), [(("Élèves", "Personnels"), 1), (("Élèves",), 2)])
def test_a_menu_that_is_drawn_twice_is_one(page: Page, others: tuple[str, ...], left: int) -> None:
    page.set_content(f"<body>{twice(*others)}</body>")
    view = look(page)
    assert len(leading.once(view, leading.entries(view, TEACHERS, PRONOTE["leads_on"]))) == left


#: A switch called as its chapter; nothing tells that the chapter holds more.
SWITCH = "<h3>Pronote</h3><div><input type=checkbox role=switch aria-label=Pronote></div>"


def test_a_switch_is_not_pressed_to_look_into_its_chapter(page: Page) -> None:
    screen, form = access(page)
    page.set_content(SWITCH)
    with pytest.raises(RobotError):
        form._unfold()
    assert not page.locator("[role=switch]").is_checked()
    assert screen.look()


#: The chapters in their form; a menu beside it is filled later.
CHAPTERS = "<aside></aside><form>" + "".join(
    f"<fieldset><legend>{name}</legend><label><input type=radio name={name}>Oui</label>"
    f"<label><input type=radio name={name}>Non</label></fieldset>"
    for name in ("Moodle", "Pronote")
)


@pytest.mark.parametrize(
    ("moves", "moved"),
    [
        ("document.querySelector('aside').innerHTML = '<input aria-label=Filtrer>'", False),
        ("document.forms[0].innerHTML += '<input aria-label=Adresse>'", True),
        ("document.querySelector('[name=Moodle]').click()", True),
    ],
    ids=["a field beside the form", "a field in it", "another chapter"],
)
def test_what_comes_beside_the_form_is_none_of_its_chapters(page: Page, moves: str, *, moved: bool) -> None:
    screen, form = access(page)
    page.set_content(CHAPTERS)
    before = form._other_chapters(screen.look())
    page.evaluate(moves)
    screen.touched()
    assert (form._other_chapters(screen.look()) != before) is moved


#: Services in a table: each line has a button that unfolds it, or does something to it.
ROWS = "<table>" + "".join(
    f"<tr><td><b>{name}</b><td>Région<td><button>SAYS</button></tr>"
    for name in ("Moodle", "Pronote", "Pronote Primaire")
)


@pytest.mark.parametrize(("says", "leads"), [("Paramétrer", True), ("Retirer", False)])
def test_a_line_leads_on_by_its_button(page: Page, says: str, *, leads: bool) -> None:
    page.set_content(ROWS.replace("SAYS", says))
    found = leading.entry(look(page), literal("Pronote"), labels.load("atrium")["leads_on"])
    assert (found is not None and found.name == says) == leads
