"""Menus as a person reads them: what stands in which branch of a tree, and what opens only under the pointer."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import Drift
from robot.pages.menus import Menus
from robot.pages.product import Product
from robot.widgets.screen import Screen
from robot.widgets.sight import View, matching
from tests.screens.test_screen import Silent

#: Many trees, one by one: a new machine runs them.
pytestmark = pytest.mark.ci

PATH = ("menu_resources", "resource_personnels", "menu_authorisation_profiles")
#: Looks after which a list is there, later than its menus.
SLOW = 8
PROFILES = "Profils d'autorisation"


def entry(text: str, depth: int, shows: str = "") -> str:
    return f"<a href='#' class=d{depth} onclick=\"said.textContent = '{shows}'\">{text}</a>"


def menus(page: Page, body: str) -> Menus:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    style = "a { display: block; width: 200px } .d1 { margin-left: 20px } .d2 { margin-left: 40px }"
    page.set_content(f"<style>{style}</style><nav>{body}</nav><h1 id=said></h1>")
    return Menus(cast(Product, SimpleNamespace(screen=screen, labels=screen.labels, start="")))


def opened(page: Page, found: Menus) -> str:
    found.open(*PATH, accept=lambda view: any(title.names for title in view.of("title")), accepted="un écran")
    return page.inner_text("#said")


def late_title() -> Callable[[View], object]:
    """A screen that comes later than its menus."""
    looks = [0]

    def shown(view: View) -> object:
        looks[0] += 1
        return looks[0] > SLOW and any(title.names for title in view.of("title"))

    return shown


TEACHERS = entry("Professeurs", 1) + entry("Liste", 2) + entry(PROFILES, 2, "ceux des professeurs")
STAFF = entry("Personnels", 1) + entry("Liste", 2) + entry(PROFILES, 2, "ceux des personnels")


@pytest.mark.parametrize("branches", [TEACHERS + STAFF, STAFF + TEACHERS], ids=["below", "above"])
@pytest.mark.parametrize("trail", ["", "<p><a href='#'>Personnels</a> / Liste</p>"], ids=["alone", "beside a trail"])
def test_of_two_entries_in_a_flat_tree_the_one_in_its_branch_is_pressed(page: Page, branches: str, trail: str) -> None:
    assert opened(page, menus(page, entry("Ressources", 0) + branches + f"</nav>{trail}<nav>")) == "ceux des personnels"


def test_a_branch_without_the_entry_is_not_passed_over_to_the_next(page: Page) -> None:
    found = menus(page, entry("Ressources", 0) + entry("Personnels", 1) + entry("Liste", 2) + TEACHERS)
    with pytest.raises(Drift):
        opened(page, found)
    assert page.inner_text("#said") == ""


def test_a_list_that_needs_no_further_entry_is_not_left_through_another_branch(page: Page) -> None:
    """The one that unfolds is wrapped in something of its own, so that the page makes the two unlike each other."""
    direct = f"<div>{entry('Responsables', 1, 'les responsables')}</div>"
    other = f"<div><div>{entry('Professeurs', 1)}<div>{entry('Liste', 2, 'les professeurs')}</div></div></div>"
    found = menus(page, entry("Ressources", 0) + direct + other)
    path = ("menu_resources", "resource_responsables", "menu_list_responsables")
    found.open(*path, accept=late_title(), accepted="un écran", optional=True)
    assert page.inner_text("#said") == "les responsables"


def test_an_entry_below_another_list_is_of_that_one_though_it_is_not_indented(page: Page) -> None:
    direct = entry("Élèves", 1, "les élèves") + entry("Responsables", 1, "les responsables")
    other = f"<div>{entry('Professeurs', 1)}<div>{entry('Liste', 1, 'les professeurs')}</div></div>"
    found = menus(page, entry("Ressources", 0) + direct + other)
    path = ("menu_resources", "resource_eleves", "menu_list_eleves")
    found.open(*path, accept=late_title(), accepted="un écran", optional=True)
    assert page.inner_text("#said") == "les élèves"


#: A press on an entry that stands open folds it.
FOLDS = """<a href='#' class=d0>Ressources</a><div><a href='#' class=d1>Professeurs</a>
<div><a href='#' class=d1 onclick="said.textContent = 'les professeurs'">Liste</a></div></div>
<div><a href='#' class=d1 onclick="mine.hidden = !mine.hidden">Personnels</a>
<div id=mine><a href='#' class=d1 onclick="said.textContent = 'les personnels'">Liste</a></div></div>"""


#: The menu of one kind of people opens over what leads to another: a card that has nothing to do with it.
COVERS = """<a href='#' class=d0>Ressources</a><a href='#' class=d0>Personnels</a>
<button style='position: absolute; left: 24px; top: 50px; width: 200px'>Professeurs</button>
<div style='position: absolute; left: 8px; top: 50px; background: white'><a href='#'>Fiches</a>
<a href='#' onclick="said.textContent = 'les personnels'">Liste</a></div>"""


def test_what_lies_behind_the_menu_of_a_list_has_no_part_in_it(page: Page) -> None:
    path = ("menu_resources", "resource_personnels", "menu_list_personnels")
    menus(page, COVERS).open(*path, accept=late_title(), accepted="un écran", optional=True)
    assert page.inner_text("#said") == "les personnels"


def test_what_stands_above_an_entry_that_was_folded_is_of_another(page: Page) -> None:
    path = ("menu_resources", "resource_personnels", "menu_list_personnels")
    menus(page, FOLDS).open(*path, accept=late_title(), accepted="un écran", optional=True)
    assert page.inner_text("#said") == "les personnels"


#: A press on the entry itself leads to a screen of its own; what it holds is shown under the pointer alone.
FLIES_OUT = """<style>.sub { display: none } .own:hover .sub { display: block }</style>
<a href='#'>Fichier</a>
<div class=own><a href='#' onclick="window.left = true">Ressources ▸</a>
<div class=sub><div class=own><a href='#' onclick="window.left = true">Personnels ▸</a>
<div class=sub><a href='#' onclick="said.textContent = 'ceux des personnels'">Profils d'autorisation</a></div></div>
</div></div>"""


#: A window that an entry opened bars what lies behind it.
BEHIND = """<nav id=bar inert>
<a href='#' onclick="said.textContent = 'ceux des personnels'">Profils d'autorisation</a></nav>
<div role=dialog aria-modal=true style='position: fixed; inset: 20%; background: white'><p>Professeur</p>
<button onclick="bar.inert = false; this.parentElement.remove()">Annuler</button></div>"""


def test_a_window_is_closed_before_the_menus_behind_it_are_used(page: Page) -> None:
    found = menus(page, BEHIND)
    found.open(PATH[-1], accept=lambda view: any(title.names for title in view.of("title")), accepted="un écran")
    assert page.inner_text("#said") == "ceux des personnels"


def test_an_entry_with_an_arrow_is_pointed_at_and_not_pressed(page: Page) -> None:
    assert opened(page, menus(page, FLIES_OUT)) == "ceux des personnels"
    assert not page.evaluate("window.left")


def test_the_first_entry_is_the_one_among_the_other_beginnings(page: Page) -> None:
    """A trail of where one is may repeat it, and leads back to where it began."""
    trail = "<p><a href='#' onclick=\"said.textContent = 'ailleurs'\">Ressources</a> / Liste</p>"
    body = f"{trail}<nav>{entry('Fichier', 0)}{entry('Paramètres', 0)}{entry('Ressources', 0)}{STAFF}</nav>"
    found = menus(page, body)
    view = cast(Any, found)._screen.look()
    assert len(matching(view.of("action"), labels.load("pronote")["menu_resources"])) == 2
    assert opened(page, found) == "ceux des personnels"


#: A menu that opens over a list, whose captions stand farther left and before it on the page; what its entry holds
#: flies out beside it, a part of a pixel over its edge.
OVER = """<nav><a href='#' style='margin-left: 100px; width: 90px'>Ressources</a></nav>
<table style='position: absolute; left: 0; top: 40px'><tr><th><button style='width: 150px'>Nom</button></table>
<div class=menu style='left: 100px; top: 22px'><i tabindex=0 class=e>Élèves</i><i tabindex=0 class=e>Personnels</i>
<i tabindex=0 class=e>Salles</i></div>
<div class=menu style='left: 219.96px; top: 70px'><i tabindex=0 class=e>Liste</i>
<i tabindex=0 class=e onclick="said.textContent = 'ceux des personnels'">Profils d'autorisation</i></div>
<style>.menu { position: absolute; width: 120px } .e { display: block; padding-left: 12px; height: 24px }</style>"""


def test_what_lies_behind_an_open_menu_begins_no_branch_of_it(page: Page) -> None:
    assert opened(page, menus(page, OVER)) == "ceux des personnels"


ARROW = "<button aria-label=Personnels aria-expanded=false onclick='unfold(this)' style='float: left'>▸</button>"
UNFOLD = """<script>const unfold = (one) => {
  one.setAttribute("aria-expanded", held.hidden);
  held.hidden = !held.hidden;
}</script>"""


@pytest.mark.parametrize(
    ("path", "shown"),
    [(PATH, "ceux des personnels"), (("menu_resources", "resource_personnels", "menu_list_personnels"), "la liste")],
)
@pytest.mark.parametrize("stood", ["", "<h1>Les professeurs</h1>"], ids=["first", "after another"])
def test_an_arrow_shows_what_an_entry_holds_and_its_words_lead_to_its_own_screen(
    page: Page, path: tuple[str, ...], shown: str, stood: str
) -> None:
    held = f"<div id=held hidden>{entry(PROFILES, 2, 'ceux des personnels')}</div>"
    svg = "<svg width=9 height=9></svg>"
    branch = f"<div>{ARROW.replace('▸', svg)}{entry('Personnels', 1, 'la liste')}{held}</div>"
    found = menus(page, entry("Ressources", 0) + branch + stood + UNFOLD)
    found.open(
        *path,
        accept=lambda view: any(title.names for title in view.of("title") if title.tag == "h1"),
        accepted="un écran",
        known_by=lambda view: [title for title in view.of("title") if title.tag == "h1"],
        optional=True,
    )
    assert page.inner_text("#said") == shown


#: A list of entries without a margin of their own, one of which has a word inside: its arrow, at its end.
ARROWED = """<nav><i class=e>Ressources</i></nav><div style='width: 200px'><i class=e>Élèves</i>
<i class=e onclick="more.hidden = false">Personnels <b style='float: right'>►</b></i>
<p id=more hidden><i class=e onclick="said.textContent = 'ceux des personnels'">Profils d'autorisation</i></p></div>
<style>.e { display: block; cursor: pointer; padding-left: 12px } p { margin: 0 } nav { width: 90px }</style>"""


def test_an_arrow_at_an_entrys_end_is_not_where_it_begins(page: Page) -> None:
    assert opened(page, menus(page, ARROWED)) == "ceux des personnels"


#: The screen of a list keeps what further leads on in a menu of its own.
ACTIONS = """<a href='#' onclick="list.hidden = false">Personnels</a></nav><div id=list hidden>
<div><a href='#' onclick="more.hidden = !more.hidden">CAPTION</a><div id=more hidden><a href='#'>Imprimer la liste</a>
<a href='#' onclick="said.textContent = 'ceux des personnels'">Profils d'autorisation</a></div></div></div><nav>"""


@pytest.mark.parametrize("caption", ["Actions ▾", "Supprimer ▾", "Imprimer"])
def test_what_a_screen_holds_in_a_menu_of_its_own_is_shown(page: Page, caption: str) -> None:
    found = menus(page, entry("Ressources", 0) + ACTIONS.replace("CAPTION", caption))
    if caption.startswith("Actions"):
        assert opened(page, found) == "ceux des personnels"
        return
    with pytest.raises(Drift):
        opened(page, found)
    assert page.locator("#more").is_hidden()


#: The page that the last entry but one leads to keeps the last behind « ⋮ ».
BEHIND_A_SIGN = """<a href='#'>Ressources</a><a href='#' onclick="page.hidden = false">Personnels</a>
<div id=page hidden><button aria-label="Plus d'options" onclick="more.hidden = false">⋮</button><div id=more hidden>
<a href='#' onclick="said.textContent = 'ceux des personnels'">Profils d'autorisation</a></div></div>"""


def test_the_entry_that_a_page_keeps_behind_its_sign_is_found_there(page: Page) -> None:
    assert opened(page, menus(page, BEHIND_A_SIGN)) == "ceux des personnels"


#: Pages that were opened before stand as tabs, and the menu of another kind of people is open.
OPENED = """<style>li { width: 200px }</style>
<div><a href='#1'>Profils d'autorisation</a><a href='#2'>Profils d'autorisation</a></div>
<ul role=menu><li><div role=menuitem aria-expanded=true tabindex=0>Ressources</div><ul>
<li role=menuitem><a href='#'>Professeurs</a><ul><li role=menuitem><a href='#'>Profils d'autorisation</a></ul></li>
<li><div role=menuitem aria-expanded=false tabindex=0 onclick="mine.hidden = false">Personnels</div><ul id=mine hidden>
<li role=menuitem><a href='#' onclick="said.textContent = 'ceux des personnels'">Profils d'autorisation</a></ul></li>
</ul></ul>"""


def test_pages_that_were_opened_before_are_no_entries_of_a_menu(page: Page) -> None:
    assert opened(page, menus(page, OPENED)) == "ceux des personnels"


def test_a_menu_that_a_page_does_not_show_is_looked_for_where_the_product_starts(page: Page) -> None:
    found = menus(page, "<a href='#'>Précédent</a>")
    start = BEHIND_A_SIGN.replace("#", "%23")
    cast(Any, found)._product.start = f"data:text/html;charset=utf-8,{start}<h1 id=said></h1>"
    assert opened(page, found) == "ceux des personnels"


def test_a_sign_that_folds_begins_no_branch(page: Page) -> None:
    sign = "<a href='#' style='position: absolute; margin-left: {}px; width: 12px'>⊟</a>"
    body = (
        entry("Ressources", 0) + sign.format(3) + entry("Professeurs", 1) + entry(PROFILES, 2, "ceux des professeurs")
    )
    body += sign.format(3) + entry("Personnels", 1) + entry(PROFILES, 2, "ceux des personnels")
    assert opened(page, menus(page, body)) == "ceux des personnels"


MEGA = """<button onclick="mega.hidden = !mega.hidden">Ressources</button><div id=mega hidden>
<div><h5><a href='#' onclick="mega.hidden = true">Professeurs</a></h5>
<p><a href='#'>Profils d'autorisation</a></p></div>
<div><h5><a href='#' onclick="mega.hidden = true">Personnels</a></h5>
<p><a href='#' onclick="said.textContent = 'ceux des personnels'">Profils d'autorisation</a></p></div></div>"""


def test_what_stands_below_its_head_already_is_pressed_without_it(page: Page) -> None:
    assert opened(page, menus(page, MEGA)) == "ceux des personnels"


def test_the_link_in_a_wider_entry_is_what_is_pressed(page: Page) -> None:
    wide = (
        "<p role=treeitem tabindex=0 style='width: 600px'><a href='#' style='display: inline' onclick=\"{}\">{}</a></p>"
    )
    body = wide.format("", "Ressources") + wide.format("", "Personnels")
    body += wide.format("said.textContent = 'ceux des personnels'", PROFILES)
    assert opened(page, menus(page, body)) == "ceux des personnels"


#: Cards, each with a heading that leads nowhere and its own links.
CARDS = (
    "<div id=cards hidden>"
    + "".join(
        f"<section><h2>{head}</h2>{entry('Liste', 0)}{entry(PROFILES, 0, said)}</section>"
        for head, said in (("Professeurs", "ceux des professeurs"), ("Personnels", "ceux des personnels"))
    )
    + "</div>"
)


#: The screen of the teachers has a tab of that name; pressing « Ressources » first folds its branch, which stood open.
STOOD = f"""<p style='height: 300px'></p>
<div style='cursor: pointer' onclick='branch.hidden = !branch.hidden'>Ressources</div><div id=branch>
<a href='#'>Professeurs</a>
<a href='#' onclick="whose = 'personnels'; draw()">Personnels</a></div></nav><main id=tab></main><nav><script>
let whose = "professeurs";
const draw = () => {{
  tab.innerHTML = "<a href='#'>{PROFILES}</a>";
  tab.firstChild.onclick = () => {{ said.textContent = `ceux des ${{whose}}`; }};
}};
draw();</script>"""


def test_what_stood_on_the_screen_before_is_not_what_an_entry_holds(page: Page) -> None:
    assert opened(page, menus(page, STOOD)) == "ceux des personnels"


def test_a_heading_between_two_entries_is_passed_over(page: Page) -> None:
    opens = "<a href='#' onclick='cards.hidden = false'>Ressources</a>"
    assert opened(page, menus(page, f"{opens}{CARDS}")) == "ceux des personnels"


def test_a_word_that_heads_nothing_is_no_heading(page: Page) -> None:
    """The only entry of that name stands in another card: it is not taken for this one's."""
    card = f"<section><h2>Autres</h2>{entry(PROFILES, 0)}</section>"
    shows = "onclick='cards.hidden = false'"
    body = f"<a href='#' {shows}>Ressources</a><div id=cards hidden>{card}</div><p>4 <b>Personnels</b></p>"
    with pytest.raises(Drift):
        opened(page, menus(page, body))
