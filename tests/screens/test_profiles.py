"""« Déconnexion automatique » as component libraries draw it: where the profiles stand, and whose frame it is."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import Drift, RobotError
from robot.pages.menus import Menus
from robot.pages.product import Product
from robot.pages.pronote.automatic_disconnection import AutomaticDisconnection
from robot.pages.pronote.profile_list import ProfileList
from robot.states import DisconnectionState
from robot.widgets import likeness
from robot.widgets.screen import Screen
from tests.screens.test_screen import Silent

#: Many screens, one by one: a new machine runs them.
pytestmark = pytest.mark.ci

#: The documented way, among others' entries; the page is drawn anew by its last press.
NAVIGATION = """<nav><a href='#'>Serveur PRONOTE</a><br><a href='#'>PRONOTE.net</a><ul>
<li><a href='#'>Fichier</a><ul>
<li><a href='#' onclick="main.innerHTML = CONTENT">Administration des utilisateurs</a></ul>
<li><a href='#'>Paramètres</a><li><a href='#'>Ressources</a></ul></nav><main id=main></main>"""
FRAME = """<h2>Déconnexion automatique</h2><label><input type=checkbox CHECKED>Déconnecter</label>
<label>Durée <input value=MINUTES></label>"""
DRAW = "var draw = (on, minutes) => FRAME.replace('CHECKED', on ? 'checked' : '').replace('MINUTES', minutes);"
#: Names that are only written; each row has its own buttons.
IN_ROWS = "<table>" + "".join(
    f"<tr><td><a href='#' title=Voir>o</a> <a href='#' title=Modifier onclick=\"main.innerHTML = draw({on}, 15)\">/</a>"
    f"<td>{name}<td>15</tr>"
    for name, on in (("Administration", "true"), ("Secrétariat", "false"))
)
#: A list built as a grid of one column, what each holds told below its name.
AS_GRID = "<div role=grid>" + "".join(
    f'<div role=row aria-selected=false onclick="one(this); pane.innerHTML = draw({on}, 15)"><div role=gridcell>'
    f"<span>{name}</span><div><small>Déconnexion après 15 min</small></div></div></div>"
    for name, on in (("Administration", "true"), ("Secrétariat", "false"))
)
AS_GRID += "</div>"
ONE = """var one = (row) => {
  for (const each of document.querySelectorAll("[role=row]")) each.ariaSelected = each === row;
};"""
#: A menu beside the frame.
INLINE = "<ul role=menu>" + "".join(
    f'<li role=menuitem tabindex=0 onclick="pane.innerHTML = draw({on}, 15)">{name}</li>'
    for name, on in (("Administration", "true"), ("Secrétariat", "false"))
)
#: A frame that stays, is refilled, and is named by nothing.
REFILLED = "<ul>" + "".join(
    f"<li><a href='#' onclick=\"fill({on})\">{name}</a></li>"
    for name, on in (("Administration", "true"), ("Secrétariat", "false"))
)
FILL = """var fill = (on) => {
  if (!pane.innerHTML) pane.innerHTML = draw(on, 15);
  else pane.querySelector("input").checked = on;
};"""


def console(page: Page, content: str, script: str = "", *names: str) -> AutomaticDisconnection:
    """`names` are the groups that the configuration names."""
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    school = SimpleNamespace(session_durations={"administratif": dict.fromkeys(names, 15)})
    product = cast(Product, SimpleNamespace(screen=screen, labels=screen.labels, school=school, start=""))
    product.lost = lambda what: likeness.drifted(what, screen.look(), personal=False)  # type: ignore[method-assign]
    content = f"{content}</table></ul><div id=pane></div>"
    page.set_content(f"<script>var FRAME = `{FRAME}`, CONTENT = `{content}`; {DRAW}{script}</script>{NAVIGATION}")
    return AutomaticDisconnection(product, Menus(product), lambda: None)


@pytest.mark.parametrize(
    "content", [IN_ROWS, INLINE, AS_GRID], ids=["each row has its button", "a menu beside the frame", "a grid"]
)
def test_profiles_are_found_beside_the_navigation_and_each_frame_read(page: Page, content: str) -> None:
    profiles = console(page, content, ONE)
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Administration") == DisconnectionState(minutes=15)
    assert profiles.read("Secrétariat") == DisconnectionState(minutes=None)


NAMED = {"true": "Administration", "false": "Secrétariat"}
#: Lines of a table that nothing shows to be pressed.
IN_LINES = "<table><thead><tr><th>Groupes d'utilisateurs<th>Membres</tr></thead><tbody>" + "".join(
    f"<tr onclick=\"pane.innerHTML = '<h3>{name}</h3>' + draw({on}, 15)\"><td><div>{name}</div><td>4</tr>"
    for name, on in (("Administration", "true"), ("Secrétariat", "false"))
)


def test_lines_under_their_heading_are_the_profiles(page: Page) -> None:
    tree = "<ul role=tree><li role=treeitem tabindex=0>Absences</li><li role=treeitem tabindex=0>Notes</li></ul>"
    profiles = console(page, IN_LINES + f"</tbody></table>{tree}")
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Secrétariat") == DisconnectionState(minutes=None)


def test_the_cell_where_the_keyboard_stands_is_one_of_the_names_under_its_heading(page: Page) -> None:
    lines = IN_LINES.replace("onclick", "data-press").replace("<td", "<td role=gridcell tabindex=0", 1)
    presses = "addEventListener('click', (event) => eval(event.target.closest('tbody tr')?.dataset.press));"
    profiles = console(page, lines, presses)
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Secrétariat") == DisconnectionState(minutes=None)


def test_the_navigation_is_no_list_of_profiles(page: Page) -> None:
    profiles = console(page, "Rien à signaler.")
    with pytest.raises(Drift) as told:
        profiles.open("administratif")
    assert told.value.code == "NOT_SEEN"


#: A list that takes the press as a whole: a name and a number on each line; what is chosen is marked by its ground (of
#: two, either may be), and the pane beside it is headed with its name. The navigation is a bar and a row of tabs.
PRESSED = """<div tabindex=0 onclick="fill(event.target.parentElement)"><p><span>Administration</span> <b>4</b></p>
<p><span>Secrétariat</span> <b>7</b></p></div><div id=head></div>"""
MARKS = """var fill = (line) => {
  for (const one of line.parentElement.children) one.style.background = one === line ? 'gold' : '';
  head.textContent = line.firstChild.textContent;
  if (!pane.innerHTML) pane.innerHTML = draw(true, 15);
  pane.querySelector("input").checked = line.textContent.startsWith("A");
};"""


def test_a_list_of_lines_beside_two_bars_is_the_profiles(page: Page) -> None:
    rights = "".join(f"<p>Droit {one}</p>" for one in "abcdefghijklmnopqrst")
    profiles = console(page, PRESSED + rights + "<ul><table>", MARKS)
    page.evaluate("""() => { const tabs = document.createElement("div");
      for (const one of ["Ressources", "PRONOTE.net"]) tabs.innerHTML += `<a href='#'>${one}</a>`;
      const moved = [...document.querySelectorAll("nav a")].filter((one) => /Ress|net$|Serveur/.test(one.textContent));
      for (const one of moved) one.remove();
      document.querySelector("nav").after(tabs); }""")
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Secrétariat") == DisconnectionState(minutes=None)
    assert profiles.read("Administration") == DisconnectionState(minutes=15)


#: Durations side by side, of which one is pressed.
SEGMENTS = "<div role=radiogroup>" + "".join(
    f'<button role=radio aria-checked={str(one == 15).lower()} onclick="for (const b of this.parentElement.children)'
    f" b.setAttribute('aria-checked', b === this)\">{one} minutes</button>"
    for one in (15, 30, 60)
)
SEGMENTED = (
    "<h2>Déconnexion automatique</h2><label><input type=checkbox checked>Déconnecter</label>"
    f"<p>Durée</p>{SEGMENTS}</div><button>Valider</button>"
)
#: No title, and the durations stand in columns as the profiles do.
CARDS = SEGMENTED.replace("<h2>Déconnexion automatique</h2>", "").replace("Déconnecter", "Déconnexion automatique")
CARDS = CARDS.replace("<button role", "<button style='display: block' role")
OFFERS = "<ul>" + "".join(
    f"<li><a href='#' onclick=\"pane.innerHTML = segmented('{name}')\">{name}</a></li>"
    for name in ("Administration", "Secrétariat")
)
BUTTONS = OFFERS.replace("<a href='#'", "<button").replace("</a>", "</button>")


@pytest.mark.parametrize("offers", [OFFERS, BUTTONS], ids=["links", "buttons"])
@pytest.mark.parametrize("frame", [SEGMENTED, CARDS], ids=["under a title", "under a tick"])
def test_durations_side_by_side_are_read_and_chosen_from(page: Page, frame: str, offers: str) -> None:
    profiles = console(page, offers, f"var segmented = (name) => '<h3>' + name + '</h3>' + {json.dumps(frame)};")
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Administration") == DisconnectionState(minutes=15)
    cast(Any, profiles)._frame.set_duration("Administration", 60)
    assert page.locator("[aria-checked=true]").inner_text() == "60 minutes"
    with pytest.raises(RobotError) as told:
        cast(Any, profiles)._frame.set_duration("Secrétariat", 45)
    assert told.value.code == "NOT_OFFERED"


def test_a_frame_is_that_of_the_profile_whose_name_stands_in_quotes(page: Page) -> None:
    quotes = FILL.replace(
        "var fill = (on) => {", "var fill = (on) => { said.textContent = `Droits de « ${named[on]} »`;"
    )
    profiles = console(page, REFILLED + "</ul><p id=said></p>", f"var named = {json.dumps(NAMED)};{quotes}")
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Administration") == DisconnectionState(minutes=15)
    page.evaluate("() => { window.opened = document.querySelector('#pane input'); }")
    assert profiles.read("Secrétariat") == DisconnectionState(minutes=None)
    assert page.evaluate("window.opened.isConnected")


def test_a_frame_that_nothing_names_is_reached_from_where_none_stands(page: Page) -> None:
    profiles = console(page, REFILLED, FILL)
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Administration") == DisconnectionState(minutes=15)
    assert profiles.read("Secrétariat") == DisconnectionState(minutes=None)


def test_a_message_about_a_profile_says_of_no_frame_that_it_is_its_own(page: Page) -> None:
    profiles = console(page, f"{REFILLED}</ul><p role=status id=said></p>", FILL)
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Administration") == DisconnectionState(minutes=15)
    page.evaluate("said.textContent = '« Secrétariat » est à jour.'")
    assert profiles.read("Secrétariat") == DisconnectionState(minutes=None)


#: A list that is walked by keys: only its first line takes the focus. Each tells what it holds beside its name.
WALKED = "".join(
    f"<x-line style='display: block; cursor: pointer' onclick=\"pane.innerHTML = '<h3>{name}</h3>' + draw({on}, 15)\">"
    f"<li role=listitem{' tabindex=0' if on == 'true' else ''} style='display: flex; width: 300px'>"
    f"<div style='width: 200px'>{name}</div><div>{held}</div></li></x-line>"
    for name, on, held in (("Administration", "true", "15 min"), ("Secrétariat", "false", "Jamais"))
)


def test_a_profile_is_called_by_its_first_line_where_its_setting_stands_below(page: Page) -> None:
    items = "".join(
        f"<li role=option tabindex=0 style='width: 200px'><b style='display: block'>{name}</b>Déconnexion : 1 h</li>"
        for name in ("Administration", "Secrétariat")
    )
    assert console(page, f"<ul role=listbox>{items}</ul>", "", "Secrétariat").open("administratif") == (
        "Administration",
        "Secrétariat",
    )


def test_every_line_of_a_list_walked_by_keys_is_a_profile_called_by_its_first_word(page: Page) -> None:
    profiles = console(page, WALKED)
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Secrétariat") == DisconnectionState(minutes=None)


@pytest.mark.parametrize(
    ("written", "named", "names"),
    [
        (("Administration (2)", "Secrétariat (1)"), (), ("Administration", "Secrétariat")),
        (("Administration (2)", "Secrétariat (1)"), ("Secrétariat (1)",), ("Administration", "Secrétariat (1)")),
        (("Équipe (2)", "Équipe (1)"), (), ("Équipe (2)", "Équipe (1)")),
    ],
    ids=["a count", "as it is looked for", "two told apart by it"],
)
def test_a_count_behind_a_name_is_no_part_of_it(
    page: Page, written: tuple[str, ...], named: tuple[str, ...], names: tuple[str, ...]
) -> None:
    items = "".join(f"<li role=treeitem tabindex=0>{name}</li>" for name in written)
    assert console(page, f"<ul role=tree>{items}</ul>", "", *named).open("administratif") == names


def test_a_navigation_drawn_as_a_tree_is_no_list_of_profiles(page: Page) -> None:
    profiles = console(page, INLINE.replace("role=menu>", ">").replace("role=menuitem", "style='cursor: pointer'"))
    page.evaluate("for (const one of document.querySelectorAll('nav a')) one.setAttribute('role', 'treeitem')")
    assert profiles.open("administratif") == ("Administration", "Secrétariat")


#: A frame that is greyed until its « Modifier » is pressed.
GREYED = """<div><h2>Déconnexion automatique</h2><label><input id=on type=checkbox checked disabled>Déconnecter</label>
<label>Durée <input id=many value=15 disabled></label>
<x-button style='cursor: pointer'><button onclick="on.disabled = many.disabled = false">Modifier</button></x-button>
</div>"""


def test_a_frame_that_is_greyed_is_opened_by_its_button_before_it_is_changed(page: Page) -> None:
    script = f"var shut = (name) => '<h3>' + name + '</h3>' + {json.dumps(GREYED)};"
    profiles = console(page, OFFERS.replace("segmented", "shut"), script)
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Administration") == DisconnectionState(minutes=15)
    assert page.locator("#on").is_disabled()
    profiles.set("administratif", "Administration", DisconnectionState(minutes=30))
    assert page.locator("#many").input_value() == "30"


TOLD = (
    "<div><p>Déconnexion automatique : jamais</p>"
    '<button onclick="pane.innerHTML = draw(false, 15)">Modifier</button></div>'
)


def test_a_text_that_tells_the_setting_is_opened_by_what_stands_below_it(page: Page) -> None:
    script = f"var told = (name) => '<h3>' + name + '</h3>' + {json.dumps(TOLD)};"
    profiles = console(page, OFFERS.replace("segmented", "told"), script)
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Administration") == DisconnectionState(minutes=None)
    assert page.locator("input[type=checkbox]").count() == 1


def test_a_duration_that_takes_letters_and_offers_nothing_is_typed(page: Page) -> None:
    frame = FRAME.replace("value=MINUTES", "role=combobox aria-expanded=false value='MINUTES minutes'")
    script = f"var typed = (name) => '<h3>' + name + '</h3>' + {json.dumps(frame)}.replace('CHECKED', 'checked')"
    profiles = console(page, OFFERS.replace("segmented", "typed"), f"{script}.replace('MINUTES', 15);")
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    profiles.set("administratif", "Administration", DisconnectionState(minutes=30))
    assert page.locator("[role=combobox]").input_value() == "30"


#: A field that opens a clock below itself, over what saves; what is typed counts once the clock is agreed to.
CLOCK = """<div><h2>Déconnexion automatique</h2><label><input type=checkbox checked>Déconnecter</label>
<label for=many>Durée (heures:minutes)</label><div style='position: relative'>
<input id=many value=00:15 onfocus="open_()"><div id=clock style='position: absolute; background: white'></div></div>
<button onclick="saved.push(kept)">Valider</button></div>"""
TICKS = """var kept = '00:15', saved = [];
var open_ = () => { clock.innerHTML = '<ul>' + [...Array(24).keys()].map((n) => `<li>${n}</li>`).join('')
  + `</ul><button onclick="kept = many.value; clock.innerHTML = ''">OK</button>`; };
"""


def test_a_time_that_is_typed_is_agreed_to_in_the_clock_that_comes_with_it(page: Page) -> None:
    script = f"{TICKS} var timed = (name) => '<h3>' + name + '</h3>' + {json.dumps(CLOCK)};"
    profiles = console(page, OFFERS.replace("segmented", "timed"), script)
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    profiles.set("administratif", "Administration", DisconnectionState(minutes=30))
    assert page.evaluate("saved") == ["00:30"]


#: The title names the slider; beside it stands the field in which its number is typed, with its two small buttons.
SLIDER = (
    "<h2 id=t>Déconnexion automatique</h2><label><input type=checkbox checked>Déconnecter</label>"
    "<input type=range aria-labelledby=t min=5 max=120 value=15 oninput='n.value = value'>"
    "<span style='position: relative'><input id=n aria-label='Durée en minutes' value=15 style='height: 40px'>"
    "<button aria-label='Increment value' style='position: absolute; right: 0; top: 0; height: 12px'></button>"
    "<button aria-label='Decrement value' style='position: absolute; right: 0; top: 16px; height: 12px'></button>"
    "</span> min<button>Valider</button>"
)


@pytest.mark.parametrize("offers", [OFFERS, BUTTONS], ids=["links", "buttons"])
def test_beside_a_slider_the_field_is_read_and_its_buttons_are_no_profiles(page: Page, offers: str) -> None:
    profiles = console(page, offers, f"var segmented = (name) => '<h3>' + name + '</h3>' + {json.dumps(SLIDER)};")
    profiles.open("administratif")
    assert profiles.read("Administration") == DisconnectionState(minutes=15)
    # The small buttons are there now, one below the other.
    assert profiles.read("Secrétariat") == DisconnectionState(minutes=15)
    cast(Any, profiles)._frame.set_duration("Secrétariat", 45)
    assert page.locator("#n").input_value() == "45"


def test_the_small_buttons_in_the_box_of_a_field_are_no_list(page: Page) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(
        "<ul><li><button>Professeur</button><li><button>Consultation</button></ul>" + SLIDER.partition("</h2>")[2]
    )
    assert [one.name for one in ProfileList(screen.labels).entries(screen.look())] == ["Professeur", "Consultation"]


@pytest.mark.parametrize("names", [("Secrétariat",), ()], ids=["named by the configuration", "seen before"])
def test_what_a_chosen_profile_brings_is_no_list_of_profiles(page: Page, names: tuple[str, ...]) -> None:
    tree = "<ul role=tree><li role=treeitem tabindex=0>Absences</li><li role=treeitem tabindex=0>Notes</li></ul>"
    # The rights of a profile stand there from the beginning, or from the second time on.
    script = f"var rights = () => {json.dumps(tree)}; var told = {json.dumps(bool(names))};"
    profiles = console(page, OFFERS + "</ul><div id=side></div>", script, *names)
    page.evaluate("""() => {
      const draw = () => { side.innerHTML = told ? rights() : ""; told = true; };
      new MutationObserver(() => window.side && !side.dataset.drawn && (side.dataset.drawn = 1) && draw())
        .observe(main, { childList: true });
    }""")
    for _ in range(2):
        assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert page.locator("[role=treeitem]").count() == 2


@pytest.mark.parametrize("unseen", ["", "<span style='position: absolute; clip-path: inset(50%)'>Groupe</span>"])
def test_a_profile_is_chosen_by_the_ring_on_its_line(page: Page, unseen: str) -> None:
    lines = f"<table><thead><tr><th>{unseen}</th><th>Groupe</th><th>Mode</th></tr></thead><tbody>" + "".join(
        f"<tr><td><input type=radio name=g aria-label='Ligne {n}' "
        f"onchange=\"pane.innerHTML = '<h3>{name}</h3>' + draw({on}, 15)\"></td><td>{name}</td><td>Simple</td></tr>"
        for n, (name, on) in enumerate((("Administration", "true"), ("Secrétariat", "false")))
    )
    profiles = console(page, lines + "</tbody></table><h4>Aucune sélection</h4>")
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Secrétariat") == DisconnectionState(minutes=None)
    assert profiles.read("Administration") == DisconnectionState(minutes=15)


def test_neighbours_of_an_entry_that_leads_to_the_list_are_none_of_it(page: Page) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    side = "".join(f"<li><a href=#>{name}</a>" for name in ("Liste des professeurs", "Absences"))
    open_one = "<li><a class=on href=# style='margin-left: 4px'>Profils d'autorisation</a>"
    listed = "".join(f"<p><a href=#>{name}</a></p>" for name in ("Professeur", "Consultation"))
    page.set_content(f"<ul>{open_one}{side}</ul><main>{listed}</main>")
    assert [one.name for one in ProfileList(screen.labels).entries(screen.look())] == ["Professeur", "Consultation"]


#: A list that is only drawn: its entries are there while it is open.
CLOSED = """<p><label id=caption>Groupe d'utilisateurs</label><button type=button id=list aria-haspopup=listbox
aria-labelledby=caption onclick="toggle()">Choisir un groupe</button><ul role=listbox id=offered></ul>"""
TOGGLE = """var toggle = () => {
  offered.innerHTML = offered.innerHTML ? "" : ["Administration", "Secrétariat"]
    .map((name) => "<li role=option tabindex=0 onclick='take(this)'>" + name + "</li>").join("");
};
var take = (one) => {
  list.textContent = one.textContent;
  offered.innerHTML = "";
  pane.innerHTML = draw(one.textContent === "Administration", 15);
};
addEventListener("keydown", (event) => event.key === "Escape" && (offered.innerHTML = ""));"""


def test_groups_are_chosen_from_a_list_that_is_only_drawn(page: Page) -> None:
    profiles = console(page, CLOSED, TOGGLE)
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Secrétariat") == DisconnectionState(minutes=None)
    assert profiles.read("Administration") == DisconnectionState(minutes=15)


def test_a_drawn_list_beside_the_profiles_only_narrows_them(page: Page) -> None:
    late = "<ul id=late></ul><img src=none onerror='setTimeout(() => { late.innerHTML = lines }, 300)'>"
    lines = REFILLED.removeprefix("<ul>").replace("fill(", "pane.innerHTML = draw(").replace(')"', ', 15)"')
    profiles = console(page, CLOSED + late, f"{TOGGLE} var lines = {json.dumps(lines)};")
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Secrétariat") == DisconnectionState(minutes=None)
    assert page.locator("#list").inner_text() == "Choisir un groupe"


APART = """<h2>Déconnexion automatique</h2><label><input type=checkbox checked>Déconnecter</label>
<select title=Heures><option>00<option>01<option>02</select> h
<select title=Minutes><option>00<option selected>15<option>30</select> min"""


def test_hours_and_minutes_may_be_chosen_apart(page: Page) -> None:
    script = f"var apart = (name) => '<h3>' + name + '</h3>' + {json.dumps(APART)};"
    profiles = console(page, OFFERS.replace("segmented", "apart"), script)
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Administration") == DisconnectionState(minutes=15)
    profiles.set("administratif", "Administration", DisconnectionState(minutes=90))
    assert [one.input_value() for one in page.locator("select").all()] == ["01", "30"]
    with pytest.raises(RobotError) as told:
        profiles.set("administratif", "Secrétariat", DisconnectionState(minutes=67))
    assert told.value.code == "NOT_OFFERED"


def test_two_controls_of_which_none_says_that_it_counts_hours_are_a_doubt(page: Page) -> None:
    script = f"var apart = (name) => '<h3>' + name + '</h3>' + {json.dumps(APART.replace('title=Heures', ''))};"
    profiles = console(page, OFFERS.replace("segmented", "apart"), script)
    profiles.open("administratif")
    with pytest.raises(RobotError):
        profiles.read("Administration")


def test_a_second_list_that_stood_on_the_page_before_is_none_of_profiles(page: Page) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    style = "<style>aside { float: left } aside a { display: block; width: 200px } main { margin-left: 300px }</style>"
    rail = "<aside><a href='#'>Outils</a><a href='#'>Journaux</a></aside>"
    offers = "<main><ul><li><a href='#'>Professeur</a><li><a href='#'>Consultation</a></ul></main>"
    listed = ProfileList(screen.labels)
    page.set_content(style + rail)
    listed.before(screen.look())
    page.set_content(style + rail + offers)
    # A look that comes later is no page before: on it the list stands already.
    listed.before(screen.look())
    assert [one.name for one in listed.entries(screen.look())] == ["Professeur", "Consultation"]


#: Tabs made of nothing but boxes, one of them called as the list's heading; beneath, a list, and a number with arrows.
TABS = """<style>.tabs div, main div { cursor: pointer } .tabs { display: flex; gap: 20px; margin-left: 60px }
i { display: block; width: 12px; margin-left: 62px; cursor: pointer; font-style: normal }</style>
<div class=tabs><div><span>Profils d'autorisation</span></div><div><span>Trombinoscope</span></div></div>
<main><div>Professeur</div><div>Consultation</div><h2>Déconnexion automatique</h2><input value=1h00>
<i>▲</i><i>▼</i></main>"""


def test_a_tab_called_as_the_list_heads_nothing_and_arrows_are_no_profiles(page: Page) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(TABS)
    listed = ProfileList(screen.labels).entries(screen.look())
    assert [one.name for one in listed] == ["Professeur", "Consultation"]


#: A count on a ground of its own; a line under the table that counts its lines; a heading beside that of a pane.
COUNTED = "<ul>" + "".join(
    f"<li><a href=#>{name} <span style='float: right; background: silver'>{n}</span></a></li>"
    for name, n in (("Professeur", 4), ("Consultation", 6))
)
FOOTED = """<div><table><tr><th style='width: 200px'>Profil<th>Déconnexion automatique</tr><tr><td>Professeur<td>4</tr>
<tr><td>Consultation<td>6</tr></table><div style='padding-left: 6px'>2 profils</div></div>"""
PANES = """<style>.two { display: flex } .two > div { width: 300px } .l { display: flex; cursor: pointer }
i { width: 90px }</style><div class=two><div><div>Profils d'autorisation</div>
<div class=l><i>Professeur</i><i>1 h</i></div>
<div class=l><i>Consultation</i><i>Jamais</i></div></div><div><div>Autorisations</div></div></div>"""
PROFILED = ("Professeur", "Consultation")
#: A tree of menus whose signs are called for a screen reader alone; the profiles, a menu under their heading.
SIGNS = (
    "".join(
        "<p><span tabindex=0 aria-label='Expand group' style='display: inline-block; width: 16px; height: 16px'></span>"
        f"{name}</p>"
        for name in ("Fichier", "Communication")
    )
    + "<section><h6>Profils</h6><ul role=menu>"
    + "".join(f"<li><a role=menuitem tabindex=0>{name}</a></li>" for name in ("Professeur", "Consultation"))
    + "</ul></section><p><span tabindex=0 aria-label='Collapse group' style='display: inline-block; width: 16px; "
    "height: 16px'></span>Paramètres</p>"
)
#: Tabs of the screen, and one below the other those of the profiles.
VERTICAL = (
    "<div role=tablist><button role=tab>Liste</button>"
    "<button role=tab aria-selected=true>Profils d'autorisation</button>"
    "</div><div role=tablist style='width: 200px'>"
    + "".join(f"<button role=tab style='display: block; width: 180px'>{name}</button>" for name in PROFILED)
    + "</div>"
)
#: The list of people is shown still; that of the profiles is behind a tab.
BEHIND = (
    "<div role=tablist><button role=tab aria-selected=true>Liste</button>"
    "<button role=tab>Profils d'autorisation</button>"
    "</div><ul><li><a href=#>Kerbrat</a><li><a href=#>Le Goff</a></ul>"
)


#: Parts that unfold, beside a list whose lines are still to come.
PARTS = "".join(f"<h3 role=tab tabindex=0 aria-expanded=false>{name}</h3>" for name in ("Notes", "Absences"))


@pytest.mark.parametrize("shown", [BEHIND, PARTS], ids=["another tab", "parts that unfold"])
def test_what_another_tab_shows_is_no_list_of_profiles(page: Page, shown: str) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(shown)
    assert ProfileList(screen.labels).entries(screen.look()) == []


#: The lines of the table are still to come: below its heading stands the frame of the setting.
COMING = """<div><table><tr><th style='width: 200px'>Profil</table><fieldset style='margin: 0'>
<legend>Déconnexion automatique</legend><p>Sélectionnez un profil.</p><p><label><input type=checkbox disabled>
Déconnecter</label></p></fieldset></div>"""


def test_the_frame_below_a_list_that_is_still_empty_holds_no_profiles(page: Page) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(COMING)
    assert ProfileList(screen.labels).entries(screen.look()) == []


@pytest.mark.parametrize(
    "body",
    [COUNTED, FOOTED, PANES, SIGNS, VERTICAL],
    ids=["counts", "a foot", "panes side by side", "signs of a tree", "tabs one below the other"],
)
def test_what_stands_beside_or_below_the_names_is_none_of_them(page: Page, body: str) -> None:
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    page.set_content(body)
    assert [one.name for one in ProfileList(screen.labels).entries(screen.look())] == ["Professeur", "Consultation"]


#: A list that is drawn, no table: its headings are texts side by side; only its first line takes the keyboard.
DRAWN = """<style>.l { display: flex } .l > div { width: 160px; padding: 4px } .h div { padding-left: 12px }</style>
<div class='l h'><div><span>Groupes et utilisateurs</span></div><div><span>Déconnexion</span></div></div>""" + "".join(
    f"<div class=l><div{focus} style='font-weight: {weight}'>{name}</div><div>{says}</div></div>"
    for name, weight, says, focus in (
        ("Administration", 700, "15 min", " tabindex=0 role=rowheader"),
        ("SUPERVISEUR", 400, "", ""),
        ("Secrétariat", 700, "", ""),
    )
)
CHOSEN = """document.addEventListener("click", (event) => {
  const name = event.target.closest(".l")?.firstElementChild.textContent;
  if (name) pane.innerHTML = name === "SUPERVISEUR" ? "" : `<p>« ${name} »</p>` + draw(name === "Administration", 15);
});"""


def test_groups_are_what_looks_like_the_configured_ones_under_a_drawn_heading(page: Page) -> None:
    """Users stand among their groups, and have no such setting: who asks for all of them gets no further."""
    profiles = console(page, DRAWN, CHOSEN, "Administration")
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Secrétariat") == DisconnectionState(minutes=None)
    assert profiles.open("administratif") == ("Administration", "Secrétariat")
    assert profiles.read("Administration") == DisconnectionState(minutes=15)


def test_a_list_whose_names_are_not_configured_is_read_whole(page: Page) -> None:
    assert console(page, DRAWN, CHOSEN).open("administratif") == ("Administration", "SUPERVISEUR", "Secrétariat")


#: « Personnels » shows its profiles at once; the groups come where the entry of the last path brings them.
KINDS = """<nav><a href='#'>Ressources</a><a href='#'>Personnels</a>
<a href='#' onclick="pane.innerHTML = list('CPE', 'Surveillant')">Profils d'autorisation</a>
<a href='#'>Fichier</a><a href='#' onclick="COMES">Administration des utilisateurs</a></nav><main id=pane></main>
<script>const line = (one) => `<li><a href='#'>${one}</a></li>`;
const list = (...names) => `<ul>${names.map(line).join("")}</ul>`</script>"""


@pytest.mark.parametrize("comes", ["pane.innerHTML = list('Administration', 'Secrétariat')", ""])
def test_the_list_of_the_kind_before_is_not_taken_for_this_kind_s(page: Page, comes: str) -> None:
    profiles = console(page, "")
    page.set_content(KINDS.replace("COMES", comes))
    assert profiles.open("vie_scolaire") == ("CPE", "Surveillant")
    if comes:
        assert profiles.open("administratif") == ("Administration", "Secrétariat")
    else:
        with pytest.raises(Drift):
            profiles.open("administratif")


#: The tree of a section beside the screen; a table whose names are all pressed, and what stands below it.
TREE = "".join(f"<div role=treeitem tabindex=0>{name}</div>" for name in ("Fichier", "Élèves", "Professeurs"))
PRESSED = "<table><tr><th>Profil<th>Utilisateurs</tr>" + "".join(
    f'<tr><td><button onclick="pane.innerHTML = draw({on}, 15)">{name}</button><td>4</tr>'
    for name, on in (("Administration", "true"), ("Secrétariat", "false"))
)


@pytest.mark.parametrize(
    "content",
    [
        f"<div role=tree>{TREE}</div>{IN_ROWS}",
        f"{PRESSED}</table><span style='margin-left: 4px'>Index Éducation</span><table>",
    ],
    ids=["a tree of menus", "a text below the table"],
)
def test_neither_a_tree_of_menus_nor_what_stands_below_a_table_is_a_profile(page: Page, content: str) -> None:
    assert console(page, content).open("administratif") == ("Administration", "Secrétariat")


#: A tree: a root, and names below it, in it or only indented; each draws its frame.
LEAVES = "".join(
    f'<li role=treeitem tabindex=0 style="padding-left: 40px" onclick="pane.innerHTML = draw({on}, 15)">'
    f"<span>{name}</span></li>"
    for name, on in (("Administration", "true"), ("Secrétariat", "false"))
)
ROOT = "<li role=treeitem tabindex=0 aria-expanded=true><span>Tous les groupes</span>{}</li>"
FOLDED = """<li role=treeitem tabindex=0 aria-expanded=false onclick="this.setAttribute('aria-expanded', true);
leaves.hidden = false">Tous les groupes</li><div id=leaves hidden>LEAVES</div>""".replace("LEAVES", LEAVES)


@pytest.mark.parametrize(
    "tree",
    [ROOT.format(f"<ul role=group>{LEAVES}</ul>"), ROOT.format("") + LEAVES],
    ids=["in it", "indented"],
)
def test_a_branch_that_holds_the_profiles_is_none(page: Page, tree: str) -> None:
    assert console(page, f"<ul role=tree>{tree}</ul>").open("administratif") == ("Administration", "Secrétariat")


def test_a_folded_branch_is_opened_for_the_profiles_in_it(page: Page) -> None:
    profiles = console(page, f"<ul role=tree>{FOLDED}</ul>", "", "Administration")
    assert "Administration" in profiles.open("administratif")
    assert profiles.read("Administration") == DisconnectionState(minutes=15)
