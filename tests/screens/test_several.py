"""A closed list from which several are chosen: read and set as ticks are, and shut again."""

from __future__ import annotations

from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import RobotError
from robot.labels import Label, literal
from robot.pages.atrium.third_party_access import ThirdPartyAccess
from robot.profiles import PROFILES
from robot.states import AccessState
from robot.widgets import pick
from robot.widgets.screen import Screen
from robot.widgets.several import Several
from robot.widgets.sight import View
from tests.screens.test_screen import Silent

#: Many lists, one by one: a new machine runs them.
pytestmark = pytest.mark.ci

#: As most libraries draw it: the entries are elsewhere in the page, and only while it stands open.
LIST = """<label for=list>Profils autorisés</label>
<button id=list role=combobox aria-haspopup=listbox aria-expanded=false onclick="show()">2 choisis</button>
<script>
  const chosen = new Set(["Élèves", "Personnels"]);
  const show = () => {
    list.setAttribute("aria-expanded", "true");
    document.body.insertAdjacentHTML("beforeend", "<ul id=pop role=listbox aria-multiselectable=true></ul>");
    draw();
  };
  const draw = () => {
    pop.innerHTML = ["Élèves", "Parents", "Personnels"].map((one) => DRAWN).join("");
  };
  const change = (one) => { if (!chosen.delete(one)) chosen.add(one); draw(); };
  addEventListener("keydown", (event) => { if (event.key === "Escape") document.getElementById("pop")?.remove(); });
</script>"""
OPTION = "`<li role=option aria-selected=${chosen.has(one)} onclick=\"change('${one}')\">${one}</li>`"
BOXED = (
    "`<li><label><input type=checkbox ${chosen.has(one) ? 'checked' : ''} "
    "onchange=\"change('${one}')\">${one}</label></li>`"
)
PUPILS, PARENTS = literal("Élèves"), literal("Parents")


def several(page: Page, drawn: str) -> tuple[Screen, Several]:
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    page.set_content(f"<body>{LIST.replace('DRAWN', drawn)}</body>")
    return screen, Several(screen, lambda view: pick.choice(view, literal("Profils autorisés")), "la liste")


def state(several: Several, view: View, label: Label) -> bool | None:
    [found] = [entry for entry in several.entries(view) if entry.called(label)]
    return found.checked


#: A tick drawn in each option, which only its class tells from one that is hidden.
SIGNED = OPTION.replace("${one}</li>", "${one}<svg class=check width=9 height=9></svg></li>")


@pytest.mark.parametrize("drawn", [OPTION, SIGNED, BOXED], ids=["options", "with signs", "boxes"])
def test_its_entries_are_read_and_set_while_it_stands_open(page: Page, drawn: str) -> None:
    screen, found = several(page, drawn)
    assert found.entries(screen.look()) == []
    assert found.open([PUPILS])
    assert [state(found, screen.look(), one) for one in (PUPILS, PARENTS)] == [True, False]
    screen.press(
        lambda view: next(entry for entry in found.entries(view) if entry.called(PARENTS)),
        what="Parents",
        accept=lambda view: state(found, view, PARENTS) or None,
        accepted="Parents choisi",
    )
    found.close()
    assert page.locator("#pop").count() == 0
    assert page.evaluate("[...chosen].sort()") == ["Parents", "Personnels", "Élèves"]


def test_a_list_that_no_key_shuts_is_shut_by_a_press_beside_it(page: Page) -> None:
    screen, found = several(page, OPTION)
    page.evaluate(
        """() => {
      addEventListener("keydown", (event) => event.stopImmediatePropagation(), true);
      document.body.insertAdjacentHTML("afterbegin", "<h1>Accès</h1>");
      addEventListener("click", (event) => event.target.matches("h1") && pop.remove());
    }"""
    )
    assert found.open([PUPILS])
    found.close()
    assert page.locator("#pop").count() == 0
    assert found.entries(screen.look()) == []


def test_a_pane_that_holds_only_its_entries_keeps_nothing_of_the_page_out_of_reach(page: Page) -> None:
    """Whatever the pane says it is; one with a button of its own is a window."""
    screen, found = several(page, OPTION)
    page.evaluate(
        """() => {
      addEventListener("keydown", (event) => event.stopImmediatePropagation(), true);
      document.body.insertAdjacentHTML("afterbegin", "<h1>Accès</h1><div id=pane role=dialog hidden></div>");
      addEventListener("click", (event) => { if (event.target.matches("h1")) { pop.remove(); pane.hidden = true; } });
      list.addEventListener("click", () => { pane.hidden = false; pane.append(pop); });
    }"""
    )
    assert found.open([PUPILS])
    assert screen.look().dialogs == []
    page.evaluate("pane.insertAdjacentHTML('beforeend', '<button>✕</button>')")
    screen.touched()
    assert len(screen.look().dialogs) == 1
    page.evaluate("pane.lastChild.remove()")
    screen.touched()
    found.close()
    assert page.locator("#pop").count() == 0


def test_boxes_that_stay_unseen_once_it_is_shut_are_known_as_its_own(page: Page) -> None:
    screen, found = several(page, BOXED)
    page.evaluate("""() => addEventListener("keydown", (event) => {
      event.stopImmediatePropagation();
      pop.style.display = "none";
    }, true)""")
    assert found.open([PUPILS])
    found.close()
    view = screen.look()
    ticks = [item for item in view if item.kind == "tick"]
    assert len(ticks) == 3
    assert all(found.owns(view, item) for item in ticks)


#: What is chosen leaves the entries for a tag in the box; the mark on an entry says where the keyboard stands.
TAGS = """<h1>Accès</h1><label for=field>Profils autorisés</label>
<div style="border: 1px solid; width: 400px"><span id=tags></span><input id=field role=combobox aria-expanded=false
  style="border: 0" onclick="show()"></div><div id=pop></div><script>
const all = ["Élèves", "Parents", "Personnels"], chosen = new Set(START);
const draw = () => {
  tags.innerHTML = [...chosen].map((one) => `<span>${one}</span>`).join(" ");
  const left = all.filter((one) => !chosen.has(one));
  pop.innerHTML = !pop.dataset.open ? "" : `<ul role=listbox>${left.map((one, at) =>
    `<li role=option aria-selected=${at === 0} onclick="chosen.add('${one}'); draw()">${one}</li>`).join("")}</ul>`;
};
const show = () => { pop.dataset.open = "1"; draw(); };
addEventListener("keydown", ({ key }) => { if (key === "Escape") { delete pop.dataset.open; draw(); } });
draw();
</script>"""


def test_what_is_chosen_on_tags_is_what_the_tags_say(page: Page) -> None:
    screen, found = several(page, OPTION)
    for start, states in (
        ("[]", [False, False]),
        ('["Élèves"]', [True, False]),
        ('["Élèves", "Parents"]', [True, True]),
    ):
        page.goto("about:blank")
        page.set_content(TAGS.replace("START", start))
        assert found.open([PUPILS])
        assert [state(found, screen.look(), one) for one in (PUPILS, PARENTS)] == states
        found.close()
        assert page.locator("#pop li").count() == 0


def test_tags_that_do_not_tell_all_leave_it_to_the_marks(page: Page) -> None:
    screen, found = several(page, OPTION)
    page.goto("about:blank")
    # One tag, and « +2 » for the others, which are still offered and marked.
    few = TAGS.replace("[...chosen].map(", '[[...chosen][0], "+2"].map(').replace("!chosen.has(one)", "true")
    page.set_content(few.replace("START", "all").replace("${at === 0}", "${chosen.has(one)}"))
    assert found.open([PUPILS])
    assert [state(found, screen.look(), one) for one in (PUPILS, PARENTS)] == [True, True]


def test_a_list_of_something_else_is_shut_again(page: Page) -> None:
    _screen, found = several(page, OPTION)
    assert not found.open([literal("Professeurs")])
    assert page.locator("#pop").count() == 0


CHAPTER = """<fieldset><legend>Pronote</legend><label><input type=checkbox checked>Oui</label>
<label for=more>{}</label><button id=more type=button onclick="window.pressed = true">Choisir</button></fieldset>"""


def test_a_field_that_nobody_can_type_in_is_opened_for_the_profiles(page: Page) -> None:
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=2.0)
    field = "<input readonly style='border: 0' onclick='pressed = true'>"
    page.set_content(
        "<fieldset><legend>Pronote</legend><label><input type=checkbox checked>Oui</label>"
        "<div><p>Profils utilisateurs</p><div style='border: 1px solid'><span>Élèves</span>"
        f"{field}</div></div></fieldset>"
    )
    access = ThirdPartyAccess(cast(Any, SimpleNamespace(screen=screen, labels=screen.labels)), cast(Any, None))
    with pytest.raises(RobotError):
        access._spread(*PROFILES)
    assert page.evaluate("window.pressed")


@pytest.mark.parametrize(
    ("called", "pressed"),
    [("Profils autorisés", True), ("Supprimer l'accès", False), ("Supprimer un profil", False), ("Durée", False)],
)
def test_only_what_is_called_for_the_profiles_is_opened_for_them(page: Page, *, called: str, pressed: bool) -> None:
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=2.0)
    page.set_content(f"<body>{CHAPTER.format(called)}</body>")
    atrium = SimpleNamespace(screen=screen, labels=screen.labels)
    access = ThirdPartyAccess(cast(Any, atrium), cast(Any, None))
    # What opens nothing stops the robot, once it was pressed.
    with pytest.raises(RobotError) if pressed else nullcontext():
        access._spread(*PROFILES)
    assert bool(page.evaluate("window.pressed")) == pressed


def test_a_list_that_unfolds_is_one_list(page: Page) -> None:
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=2.0)
    box = "<button id=more role=combobox aria-haspopup=listbox aria-expanded=false>Aucun</button>"
    page.set_content(
        "<fieldset><legend>Pronote</legend><label><input type=checkbox checked>Oui</label>"
        f"<label for=more>Profils autorisés</label>{box}</fieldset>"
    )
    access = ThirdPartyAccess(cast(Any, SimpleNamespace(screen=screen, labels=screen.labels)), cast(Any, None))
    found = access._choice(screen.look())
    assert found is not None
    assert found.kind == "choice"


#: A list whose tags each have a cross, one of them in the middle of its box.
CROSSES = """<style>.box { display: flex; border: 1px solid; width: 300px; height: 40px }
.box input { width: 1px; opacity: 0 }</style><label for=field>Profils autorisés</label>
<div class=box onclick="draw(true)"><input id=field role=combobox aria-haspopup=listbox readonly>
<span style="width: 130px">Élèves</span><svg width=40 height=38 onclick="take(event)"></svg>
<span style="width: 60px">Parents</span><svg width=20 height=38 onclick="take(event)"></svg>
</div><div id=pop></div><script>
const taken = [];
const take = (event) => { event.stopPropagation(); taken.push(1); };
const draw = (open) => { pop.innerHTML = open ? `<ul role=listbox>${["Élèves", "Parents"].map((one) =>
  `<li role=option aria-selected=true>${one}</li>`).join("")}</ul>` : ""; };
addEventListener("keydown", ({ key }) => { if (key === "Escape") draw(false); });
</script>"""


def test_a_list_is_opened_beside_the_crosses_of_its_tags(page: Page) -> None:
    screen, found = several(page, OPTION)
    page.goto("about:blank")
    page.set_content(CROSSES)
    assert found.open([PUPILS])
    assert [state(found, screen.look(), one) for one in (PUPILS, PARENTS)] == [True, True]
    found.close()
    assert page.evaluate("taken") == []


#: A button that opens a menu, which shuts at each choice and tells what is chosen in no other place.
MENU = """<fieldset><legend>Pronote</legend><label><input type=radio name=a checked>Oui</label>
<label><input type=radio name=a>Non</label>
<button id=open aria-haspopup=menu aria-expanded=false onclick="show()">Choisir les profils…</button></fieldset>
<script>
  const all = ["Élèves", "Parents", "Enseignants", "Personnels"], chosen = new Set(["Élèves"]);
  const show = () => {
    document.body.insertAdjacentHTML("beforeend", "<div id=pop role=menu>" + all.map((one) =>
      `<div role=menuitemcheckbox tabindex=-1 aria-checked=${chosen.has(one)} onclick="take('${one}')">${one}</div>`
    ).join("") + "</div>");
    open_(true);
  };
  const open_ = (on) => document.getElementById("open").setAttribute("aria-expanded", on);
  const shut = () => { document.getElementById("pop")?.remove(); open_(false); };
  const take = (one) => { if (!chosen.delete(one)) chosen.add(one); shut(); };
  addEventListener("keydown", ({ key }) => { if (key === "Escape") shut(); });
</script>"""


def test_a_menu_of_profiles_that_shuts_at_each_choice_is_opened_for_each(page: Page) -> None:
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    page.set_content(f"<body>{MENU}</body>")
    school = SimpleNamespace(profiles=PROFILES)
    atrium = SimpleNamespace(screen=screen, labels=screen.labels, school=school)
    access = ThirdPartyAccess(cast(Any, atrium), cast(Any, None))
    access.fill(AccessState(opened=True, profiles=("responsables", "enseignants")))
    assert page.evaluate("[...chosen].sort()") == ["Enseignants", "Parents"]
    assert page.locator("#pop").count() == 0


#: A list that no markup calls one: its entries are pressed, and show a tick while they are chosen.
DRAWN = """<h1>Accès</h1><p>Profils autorisés</p>
<div class=box tabindex=0 onclick="show()"><span id=held></span><i></i></div>
<div id=pop style="cursor: pointer"></div><style>
.box { display: flex; justify-content: space-between; width: 300px; height: 30px; border: 1px solid }
i { width: 10px; height: 10px; background: #999 } #pop div { width: 290px }</style><script>
const chosen = new Set(["Élèves"]);
const draw = () => {
  held.textContent = [...chosen].join(", ") || "Aucun";
  const entries = pop.dataset.open ? ["Élèves", "Parents", "Personnels"] : [];
  pop.innerHTML = entries.map((one) => `<div tabindex=0 onclick="change('${one}')">${one}${mark(one)}</div>`).join("");
};
const mark = (one) => (chosen.has(one) ? "<svg class=check width=9 height=9></svg>" : "");
const show = () => { pop.dataset.open = "1"; draw(); };
const change = (one) => { if (!chosen.delete(one)) chosen.add(one); draw(); };
addEventListener("keydown", ({ key }) => { if (key === "Escape") { delete pop.dataset.open; draw(); } });
draw();
</script>"""


def drawn(page: Page, body: str) -> tuple[Screen, Several]:
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    page.set_content(body)
    return screen, Several(screen, lambda view: pick.choice(view, literal("Profils autorisés")), "la liste")


def test_the_entries_of_a_list_that_is_only_drawn_are_ticks(page: Page) -> None:
    screen, found = drawn(page, DRAWN)
    assert found.open([PUPILS])
    assert [state(found, screen.look(), one) for one in (PUPILS, PARENTS)] == [True, False]
    screen.press(
        lambda view: next(entry for entry in found.entries(view) if entry.called(PARENTS)),
        what="Parents",
        accept=lambda view: state(found, view, PARENTS) or None,
        accepted="Parents choisi",
    )
    found.close()
    assert page.inner_text("#held") == "Élèves, Parents"
    assert page.locator("#pop div").count() == 0


def test_a_list_that_stays_shut_offers_nothing(page: Page) -> None:
    """It cannot be used, and does not say so."""
    screen, found = drawn(page, DRAWN.replace('onclick="show()"', ""))
    assert not found.open([PUPILS], sure=False)
    assert found.entries(screen.look()) == []
    with pytest.raises(RobotError):
        found.open([PUPILS])


@pytest.mark.parametrize(
    ("value", "states"),
    [
        ("Élèves, Parents", [True, True]),
        ("Personnels", [False, False]),
        ("Choisissez", [False, False]),
        ("2 profils", None),
        ("Tous les profils", None),
        ("Élèves, Parents et 1 autre", None),
    ],
)
def test_where_no_entry_shows_a_tick_the_box_tells_what_is_chosen(
    page: Page, value: str, states: list[bool] | None
) -> None:
    bare = DRAWN.replace("${mark(one)}", "").replace('[...chosen].join(", ") || "Aucun"', f'"{value}"')
    screen, found = drawn(page, bare)
    if states is None:
        with pytest.raises(RobotError):
            found.open([PUPILS])
    else:
        assert found.open([PUPILS])
        assert [state(found, screen.look(), one) for one in (PUPILS, PARENTS)] == states
