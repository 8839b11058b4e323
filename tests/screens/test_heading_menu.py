"""Columns that are chosen in a menu: of a button, or of a heading, behind its sign or the other button of the mouse."""

from __future__ import annotations

from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import RobotError
from robot.widgets.grid import chooser
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View, matching
from tests.screens.test_screen import Silent

#: Many lists, one by one: a new machine runs them.
pytestmark = pytest.mark.ci

#: A tick is a picture before the words, the empty box another one; a press beside the menu shuts it.
TICK = "%3Cpath d='M3 6l2.5 3L10 3.5' fill='none' stroke='%231c6b1c' stroke-width='2'/%3E"
BOX = "url(&quot;data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='13' height='13'%3E" + (
    "%3Cpath d='M.5.5h12v12H.5z' fill='%23fff' stroke='%237a8ca5'/%3E{mark}%3C/svg%3E&quot;)"
)
PAGE = f"""<style>
th {{ width: 150px; text-align: left }} th a {{ display: none; width: 14px; height: 20px; background: #c3d9f5 }}
th:hover a {{ display: inline-block }}
#menu {{ position: absolute; top: 120px; left: 200px }} #menu a {{ display: block; width: 160px }}
#menu i {{ display: inline-block; width: 13px; height: 13px }}
</style>
<table><thead><tr></tr></thead><tbody><tr><td>ABADIE<td>Adèle</table><div id=menu></div><p>Prêt</p>
<script>
const shown = {{ Nom: true, Prénom: true, Classe: true, "Identifiant CAS": false }}, pressed = [];
const SIGN = `<a href="#" onclick="open_(event)"></a>`;
const box = (on) => on ? `{BOX.format(mark=TICK)}` : `{BOX.format(mark="")}`;
const heads = () => {{
  document.querySelector("thead tr").innerHTML = Object.keys(shown).filter((name) => shown[name])
    .map((name) => `<th oncontextmenu="SIGN || open_(event)">${{name}}${{SIGN}}</th>`).join("");
}};
const open_ = (event) => {{
  event.preventDefault();
  menu.innerHTML = `<a href="#">Tri croissant</a><a href="#" onclick="columns(event)">Colonnes</a>`;
}};
const columns = (event) => {{
  event.preventDefault();
  menu.innerHTML = Object.keys(shown).map((name) => `<a href="#" class="check-item" onclick="turn(event, '${{name}}')">`
    + `<i style="background-image: ${{box(shown[name])}}"></i> ${{name}}</a>`).join("");
}};
const turn = (event, name) => {{
  pressed.push(name);
  shown[name] = !shown[name];
  heads();
  columns(event);
}};
addEventListener("mousedown", (event) => {{ if (!menu.contains(event.target)) menu.innerHTML = ""; }});
heads();
</script>"""
SIGN = '`<a href="#" onclick="open_(event)"></a>`'


def show_column(page: Page, body: str, *, shown: bool = True) -> None:
    page.set_content(f"<body>{body}</body>")
    known = labels.load("pronote")
    screen = Screen(page, known, cast(Any, Silent()), patience=4.0)

    def headings(view: View) -> list[Seen]:
        return matching(view, known["column_family_name"])

    def reached(view: View) -> bool:
        return bool([item for item in view if item.tag == "th" and item.called(known["column_cas_id"])]) == shown

    chooser.choose(screen, known["column_cas_id"], shown=shown, accept=reached, what="Élèves", headings=headings)


@pytest.mark.parametrize("body", [PAGE, PAGE.replace(SIGN, '""')], ids=["behind its sign", "the other button"])
def test_a_column_is_shown_from_the_menu_of_a_heading(page: Page, body: str) -> None:
    show_column(page, body)
    assert page.evaluate("pressed") == ["Identifiant CAS"]
    assert page.inner_text("thead").split() == ["Nom", "Prénom", "Classe", "Identifiant", "CAS"]
    assert page.inner_text("#menu") == ""


def test_what_is_shown_already_is_not_pressed(page: Page) -> None:
    show_column(page, PAGE.replace('CAS": false', 'CAS": true'))
    assert page.evaluate("pressed") == []


def test_a_list_whose_headings_have_no_menu_is_left_as_it_is(page: Page) -> None:
    with pytest.raises(RobotError):
        show_column(page, PAGE.replace(SIGN, '""').replace("SIGN || open_(event)", ""))
    assert page.evaluate("pressed") == []


#: A closed list of several, called « Colonnes », which shows what is chosen; Escape shuts it.
SEVERAL = """<label for=columns>Colonnes</label><input id=columns role=combobox aria-expanded=false readonly value=Nom
 onclick="offered.hidden = false">
<ul id=offered role=listbox hidden></ul><table><thead><tr></tr></thead><tbody><tr><td>ABADIE</table><p>Prêt</p>
<script>
const shown = { Nom: true, "Identifiant CAS": false }, pressed = [];
const draw = () => {
  const names = Object.keys(shown);
  const heads = names.filter((name) => shown[name]);
  document.querySelector("tr").innerHTML = heads.map((name) => `<th>${name}</th>`).join("");
  offered.innerHTML = names.map((name) => `<li role=option tabindex=0 aria-selected=${shown[name]}`
    + ` onclick="turn('${name}')">${name}</li>`).join("");
};
const turn = (name) => { pressed.push(name); shown[name] = !shown[name]; draw(); };
addEventListener("keydown", (event) => { if (event.key === "Escape") offered.hidden = true; });
draw();
</script>"""


def test_a_column_is_shown_from_a_list_of_several(page: Page) -> None:
    show_column(page, SEVERAL)
    assert page.evaluate("pressed") == ["Identifiant CAS"]
    assert page.locator("#offered").is_hidden()


#: A menu of components, each of which draws its own tick; it shuts as one is chosen.
COMPONENTS = """<button onclick="draw()">Colonnes</button><table><tr></tr></table><div id=menu></div><script>
const shown = { Nom: true, Prénom: true, Classe: true, "Identifiant CAS": false }, pressed = [];
customElements.define("x-entry", class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: "open" }).innerHTML = `<style>:host { display: block; cursor: pointer }
      [part]::before { content: "*"; opacity: ${shown[this.textContent] ? 1 : 0} }</style>
      <span part=checkmark></span><slot></slot>`;
    this.onclick = () => {
      pressed.push(this.textContent);
      shown[this.textContent] = !shown[this.textContent];
      menu.innerHTML = "";
      heads();
    };
  }
});
const names = () => Object.keys(shown);
const draw = () => { menu.innerHTML = names().map((one) => `<x-entry role=menuitem>${one}</x-entry>`).join(""); };
const heads = () => {
  document.querySelector("tr").innerHTML = names().filter((one) => shown[one]).map((one) => `<th>${one}`).join("");
};
onkeydown = (event) => { if (event.key === "Escape") menu.innerHTML = ""; };
heads();
</script>"""


@pytest.mark.parametrize(("on", "presses"), [("false", 1), ("true", 0)])
def test_a_menu_may_draw_its_ticks_in_components_and_shut_as_one_is_chosen(page: Page, on: str, presses: int) -> None:
    show_column(page, COMPONENTS.replace('CAS": false', f'CAS": {on}'))
    assert page.evaluate("pressed") == ["Identifiant CAS"] * presses


#: The list's own settings beside its search, a window of ticks; the navigation has an entry of that name, too.
SETTINGS = """<nav><button>Paramètres</button><button onclick="pressed.push('nav')">Préférences</button>
<button>Ressources</button></nav><main><h1>Élèves</h1><div><div><div BAR><input placeholder=Rechercher>
<button aria-label=Préférences onclick="settings.show()"><svg width=9 height=9></svg></button></div></div>
<table><thead><tr></tr></thead><tbody><tr><td>ABADIE</table></div><dialog id=settings>
<label><input type=checkbox onchange="pressed.push(id); draw(checked)" id=cas>Identifiant CAS</label>
<button onclick="settings.close()">Valider</button></dialog></main><script>
const pressed = [];
const draw = (on) => {
  document.querySelector("tr").innerHTML = on ? "<th>Nom</th><th>Identifiant CAS</th>" : "<th>Nom</th>";
};
draw(false);
</script>"""


def test_a_column_is_shown_from_the_settings_that_stand_over_the_list(page: Page) -> None:
    show_column(page, SETTINGS.replace("BAR", ""))
    assert page.evaluate("pressed") == ["cas"]


@pytest.mark.parametrize(
    "body", [SETTINGS.replace("BAR", "hidden"), SETTINGS.replace("BAR", "style='margin-bottom: 200px'")]
)
def test_settings_that_are_none_of_the_list_are_not_pressed(page: Page, body: str) -> None:
    with pytest.raises(RobotError):
        show_column(page, body)
    assert page.evaluate("pressed") == []
