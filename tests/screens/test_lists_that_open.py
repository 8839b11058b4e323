"""Closed lists as component libraries draw them: what they are called, where they are pressed, what opens in them."""

from __future__ import annotations

from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import RobotError
from robot.labels import literal
from robot.widgets import choice, pick
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View
from tests.screens.test_screen import Silent

#: Two branches, whose arrows are drawn; a press on one shows what it holds, on an entry chooses it.
CASCADE = """<style>[role=combobox] { border: 1px solid; width: 300px }</style>
<div role=combobox tabindex=0 aria-label=Cascader onclick="show()">
<style>i { padding: 5px }</style>
<span>Mon ENT</span> <b id=held>Aucun modèle</b></div>
<ul role=menu id=one></ul><ul role=menu id=two></ul><script>
const BRANCHES = {"Région Sud": ["ATRIUM", "Autre"], "Autres régions": ["OZE", "MORE"]};
const line = (name, on, more = "") => `<li role=menuitem tabindex=0 onclick="event.stopPropagation(); ${on}">`
  + `<span>${name}</span>${more}</li>`;
const branch = (name) => line(name, `open_('${name}')`, "<i class='icon chevron_right'></i>");
const show = () => {
  one.innerHTML = line("Aucun modèle", "choose('Aucun modèle')") + Object.keys(BRANCHES).map(branch).join("");
};
const open_ = (name) => { two.innerHTML = BRANCHES[name].map((entry) => line(entry, `choose('${entry}')`)).join(""); };
const choose = (name) => { held.textContent = name; one.innerHTML = two.innerHTML = ""; };
</script>"""


def screen_with(page: Page, body: str) -> Screen:
    page.set_content(f"<body>{body}</body>")
    return Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)


def my_ent(view: View) -> Seen | None:
    return pick.choice(view, literal("Mon ENT"))


def choose(screen: Screen, option: str) -> None:
    def chosen(view: View) -> bool:
        return (found := my_ent(view)) is not None and found.value == option

    choice.choose(screen, my_ent, option, what="« Mon ENT »", accept=chosen)


def test_a_caption_in_the_box_of_a_list_names_it_and_is_no_part_of_what_it_shows(page: Page) -> None:
    found = my_ent(screen_with(page, CASCADE).look())
    assert found is not None
    assert found.value == "Aucun modèle"


def test_an_entry_of_a_branch_is_chosen(page: Page) -> None:
    choose(screen_with(page, CASCADE), "ATRIUM")
    assert page.inner_text("#held") == "ATRIUM"


def test_an_entry_of_two_branches_is_chosen_in_neither(page: Page) -> None:
    with pytest.raises(RobotError):
        choose(screen_with(page, CASCADE.replace('"OZE"', '"ATRIUM"')), "ATRIUM")
    assert page.inner_text("#held") == "Aucun modèle"


#: No arrow says that it is one, but all branches have the same sign; what is chosen has its own, and shuts the list.
UNTOLD = (
    CASCADE.replace("<i class='icon chevron_right'></i>", "<svg width=9 height=9><path d='M0 0L9 4'/></svg>")
    .replace("\"choose('Aucun modèle')\")", '"choose(\'Aucun modèle\')", "<svg width=9 height=9><circle r=4 /></svg>")')
    .replace("const choose =", "let chosen = 0;\nconst choose =")
    .replace("held.textContent = name;", "held.textContent = name; chosen += 1;")
)


def test_branches_are_known_by_their_common_sign_too(page: Page) -> None:
    choose(screen_with(page, UNTOLD), "ATRIUM")
    assert (page.inner_text("#held"), page.evaluate("chosen")) == ("ATRIUM", 1)


#: No branches: each entry has room for the tick of what is chosen.
TICKED = CASCADE.replace("chevron_right'>", "check' style='visibility: hidden'>").replace("open_('", "choose('")


def test_the_room_for_a_tick_makes_no_branch_of_an_entry(page: Page) -> None:
    with pytest.raises(RobotError) as told:
        choose(screen_with(page, TICKED), "ATRIUM")
    assert (told.value.code, page.inner_text("#held")) == ("NOT_OFFERED", "Aucun modèle")


#: What is typed leaves what is like it, told with the way to it.
FILTERED = """<label for=ent>Mon ENT</label><input id=ent role=combobox onclick="show('')" oninput="show(ent.value)">
<ul role=listbox id=pop></ul><script>
const all = ["Région Sud / ATRIUM", "Région Sud / ATRIUM bis"];
const show = (typed) => {
  pop.innerHTML = (typed ? all.filter((one) => one.includes(typed)) : ["Région Sud", "Autres régions"]).map((one) =>
    `<li role=option onclick="ent.value = '${one.split(" / ")[1]}'; pop.innerHTML = ''">${one}</li>`).join("");
};
</script>"""


def test_an_entry_that_is_told_with_its_path_is_known_by_its_end(page: Page) -> None:
    choose(screen_with(page, FILTERED), "ATRIUM")
    assert page.input_value("#ent") == "ATRIUM"


#: A tree: its branches are greyed, for they cannot be chosen, open on a press, and stay open.
TREE = (
    CASCADE[: CASCADE.index("<script>")].replace("<ul role=menu id=two></ul>", "")
    + """<script>
const BRANCHES = {"Région Sud": ["ATRIUM", "Autre"], "Autres régions": ["OZE", "MORE"]};
const open = new Set();
const entry = (name) =>
  `<li role=treeitem style="padding-left: 20px" onclick="choose('${name}')"><span>${name}</span></li>`;
const branch = (name) => `<li role=treeitem aria-disabled=true aria-expanded=${open.has(name)} style="color: #aaa"
  onclick="turn('${name}')"><i class='icon chevron_right'></i><span>${name}</span></li>`
  + (open.has(name) ? BRANCHES[name].map(entry).join("") : "");
const show = () => { one.setAttribute("role", "tree"); one.innerHTML = Object.keys(BRANCHES).map(branch).join(""); };
const turn = (name) => { if (!open.delete(name)) open.add(name); show(); };
const choose = (name) => { held.textContent = name; one.innerHTML = ""; };
</script>"""
)


@pytest.mark.parametrize("option", ["ATRIUM", "MORE"], ids=["in the first branch", "in the last one"])
def test_a_branch_of_a_tree_that_cannot_be_chosen_is_opened_and_its_entry_chosen(page: Page, option: str) -> None:
    choose(screen_with(page, TREE), option)
    assert page.inner_text("#held") == option


def test_an_entry_of_two_branches_of_a_tree_is_chosen_in_neither(page: Page) -> None:
    with pytest.raises(RobotError):
        choose(screen_with(page, TREE.replace('"OZE"', '"ATRIUM"')), "ATRIUM")
    assert page.inner_text("#held") == "Aucun modèle"


def test_a_list_is_called_by_the_caption_beside_it_whatever_name_nobody_sees(page: Page) -> None:
    box = "<div role=combobox aria-label=selected tabindex=0 style='border: 1px solid'><span>ATRIUM</span></div>"
    found = my_ent(screen_with(page, f"<div><div>Mon ENT</div><div>{box}</div></div>").look())
    assert found is not None
    assert found.value == "ATRIUM"


#: What is chosen is drawn over the field that it is chosen with, and takes its press.
COVERED = """<style>div { border: 1px solid; position: relative; width: 300px; height: 24px }
span { position: absolute; left: 8px; top: 2px; width: 280px } input { width: 290px; border: 0 }</style>
<p>Mon ENT</p><div onclick="show()"><input role=combobox aria-label="Mon ENT" readonly>
<span id=held>Aucun modèle</span></div>
<ul role=listbox id=pop></ul><script>
const show = () => { pop.innerHTML = ["Aucun modèle", "ATRIUM"].map((one) =>
  `<li role=option onclick="choose('${one}')">${one}</li>`).join(""); };
const choose = (name) => { held.textContent = name; pop.innerHTML = ""; };
</script>"""


def test_a_list_is_pressed_where_what_it_shows_covers_its_field(page: Page) -> None:
    choose(screen_with(page, COVERED), "ATRIUM")
    assert page.inner_text("#held") == "ATRIUM"


#: A list painted around a field that is not drawn, beside a native one that neither eye nor key reaches.
PAINTED = """<style>.away { position: absolute; clip: rect(0 0 0 0); width: 1px; height: 1px; overflow: hidden }
.box { border: 1px solid; width: 300px; height: 24px; cursor: pointer }</style>
<label for=a>Mon ENT</label><div class=box GREYED onclick="show()"><div class=away><input id=a readonly
value="Aucun modèle"></div><div class=away><select tabindex=-1><option>Aucun modèle</select></div>
<span>Aucun modèle</span></div>"""


@pytest.mark.parametrize("greyed", [True, False])
def test_a_list_that_is_there_for_the_form_alone_is_none(page: Page, *, greyed: bool) -> None:
    body = PAINTED.replace("GREYED", "aria-disabled=true" if greyed else "").replace("<input", "<input role=combobox")
    view = screen_with(page, body).look()
    found = view.of("choice", shown=False)
    assert [(item.tag, item.shown, item.enabled, item.box.width > 200) for item in found] == [
        ("input", True, not greyed, True)
    ]


#: A button that opens a menu, and shows which entry of it holds.
MENU = """<CAPTION><div><button aria-expanded=false aria-haspopup=true MORE onclick="show()">Aucun modèle</button></div>
<div id=pop></div><script>
const button = document.querySelector("button");
const show = () => { pop.innerHTML = ["Aucun modèle", "ATRIUM"].map((one) =>
  `<p style="cursor: pointer" onclick="choose('${one}')">${one}</p>`).join(""); };
const choose = (name) => { button.textContent = name; pop.innerHTML = ""; };
</script>"""


@pytest.mark.parametrize(
    ("caption", "more"),
    [("label>Mon ENT</label", ""), ("p id=c>Mon ENT</p", "aria-describedby=c")],
    ids=["above", "told"],
)
def test_a_button_that_opens_a_menu_under_its_caption_is_a_list(page: Page, caption: str, more: str) -> None:
    screen = screen_with(page, MENU.replace("CAPTION", caption).replace("MORE", more))
    found = my_ent(screen.look())
    assert found is not None
    assert found.value == "Aucun modèle"
    choose(screen, "ATRIUM")
    assert page.inner_text("button") == "ATRIUM"


def test_a_button_beside_the_label_of_something_else_is_no_list(page: Page) -> None:
    screen = screen_with(page, "<label for=a>Mon ENT</label><button aria-expanded=false>Plus</button><input id=a>")
    assert my_ent(screen.look()) is None


#: What was chosen is drawn over a field that no markup calls a list; a caption may lie over one as well.
SEARCHED = """<style>div { border: 1px solid; position: relative; width: 300px; height: 30px }
div > * { position: absolute; left: 8px; top: 4px; width: 280px } input { border: 0 }</style>
<label for=a>Mon ENT</label><div><input id=a autocomplete=off><b>Aucun modèle</b></div>
<div><input id=b aria-labelledby=c><span id=c>URL du serveur CAS</span></div>"""


def test_a_field_under_what_was_chosen_is_a_list_and_under_its_caption_a_field(page: Page) -> None:
    view = screen_with(page, SEARCHED).look()
    assert [(item.names, item.value) for item in view.of("choice")] == [(("Mon ENT",), "Aucun modèle")]
    assert [item.names for item in view.of("field")] == [("URL du serveur CAS",)]
