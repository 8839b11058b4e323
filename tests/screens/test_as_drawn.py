"""A control is what is drawn of it, and is called what stands there: as component libraries write both."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import Drift, Refused
from robot.labels import literal
from robot.widgets import choice, dialog, pick, region, saving, yes_no
from robot.widgets.agreeing import agree, good_news
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View, look
from tests.screens.test_screen import Silent

#: A native box that nobody sees, under a painted one, as most libraries draw it.
UNDRAWN = "position: absolute; opacity: 0; width: 20px; height: 20px"


def shown(page: Page, body: str) -> View:
    page.set_content(f"<body>{body}</body>")
    return look(page)


def one(view: View, kind: str) -> Seen:
    [found] = view.of(kind)
    return found


@pytest.mark.parametrize(
    "around",
    [
        "<label><span style='position: relative'>{}<b>☐</b></span> Élèves</label>",
        "<span style='display: inline-block; position: relative; width: 20px; height: 20px'>{}<b>☐</b></span> Élèves",
    ],
    ids=["in its label", "beside its caption"],
)
def test_a_tick_under_a_painted_box_is_that_box_and_can_be_used(page: Page, around: str) -> None:
    view = shown(page, around.format(f"<input type=checkbox style='{UNDRAWN}'>"))
    found = pick.tick(view, literal("Élèves"))
    assert found is not None
    assert (found.visual, found.enabled, found.checked) == (True, True, False)
    view.handle(found).click()
    assert page.evaluate("document.querySelector('input').checked")


def test_a_switch_on_a_line_much_wider_than_it_is_pressed_where_it_is(page: Page) -> None:
    toggle = (
        "<div style='position: relative; width: 400px; height: 30px'>"
        f"<input type=checkbox aria-label=Déconnexion style='{UNDRAWN}; margin: 0'>"
        "<div style='width: 20px'>o</div></div>"
    )
    view = shown(page, toggle)
    found = pick.tick(view, literal("Déconnexion"))
    assert found is not None
    assert found.visual
    view.handle(found).click()
    assert page.evaluate("document.querySelector('input').checked")


#: A tick of nothing but blocks: a box with an edge, its mark drawn by the style sheet.
DRAWN_TICK = """<style>.x::after {{ content: ""; display: block; width: 5px; height: 9px; border: solid }}</style>
<div tabindex=0 style='cursor: pointer' onclick="this.firstChild.classList.toggle('x')"><div class='{}'
style='float: left; width: 14px; height: 14px; border: 1px solid'></div><div>Élèves</div></div>"""


@pytest.mark.parametrize(("css", "checked"), [("", False), ("x", True)])
def test_a_tick_that_is_only_drawn_is_read_and_pressed(page: Page, css: str, checked: bool) -> None:
    view = shown(page, DRAWN_TICK.format(css))
    found = pick.tick(view, literal("Élèves"))
    assert found is not None
    assert found.checked is checked
    view.handle(found).click()
    now = pick.tick(look(page), literal("Élèves"))
    assert now is not None
    assert now.checked is not checked


#: A box that is filled once it is ticked; white on a dark line, it is not.
FILLED = """<div style='background: {}'><div style='cursor: pointer'><div style='float: left; width: 14px; height: 14px;
border: 1px solid gray; background: {}'></div><div>Élèves</div></div></div>"""


@pytest.mark.parametrize(
    ("line", "box", "checked"),
    [("white", "#00707c", True), ("white", "white", False), ("#123", "white", False), ("white", "#ddd", False)],
)
def test_a_drawn_box_is_ticked_where_it_is_filled(page: Page, line: str, box: str, checked: bool) -> None:
    found = pick.tick(shown(page, FILLED.format(line, box)), literal("Élèves"))
    assert found is not None
    assert found.checked is checked


def test_a_box_that_takes_no_press_is_pressed_by_its_label(page: Page) -> None:
    box = "<button role=checkbox aria-checked=false style='pointer-events: none; width: 16px; height: 16px'></button>"
    turns = "onclick=\"this.querySelector('[role]').ariaChecked = 'true'\""
    view = shown(page, f"<label {turns} style='display: flex; width: 200px'>Élèves {box}</label>")
    found = pick.tick(view, literal("Élèves"))
    assert found is not None
    view.handle(found).click(timeout=2000)
    assert page.locator("[role=checkbox]").get_attribute("aria-checked") == "true"


@pytest.mark.parametrize("words", ["", "15 min"])
def test_a_long_box_with_a_sign_at_its_end_is_a_list_though_nothing_is_chosen(page: Page, words: str) -> None:
    sign = "<div style='float: right; width: 18px; height: 18px; background: silver'></div>"
    box = "tabindex=0 style='cursor: pointer; border: 1px solid; width: 110px; height: 22px'"
    found = shown(page, f"<p>Durée</p><div {box}>{sign}<div>{words}</div></div>").of("choice")
    assert [one.value for one in found] == [words]


def test_a_letter_above_a_name_is_its_picture(page: Page) -> None:
    tile = "<a href=#><b style='display: block; background: red'>{}</b><span>{}</span></a>"
    view = shown(page, tile.format("P", "Pronote.net") + tile.format("R", "Ressources"))
    assert [item.head for item in view.of("action")] == ["Pronote.net", "Ressources"]


def test_a_sign_of_a_tree_is_no_tick(page: Page) -> None:
    sign = DRAWN_TICK.format("x").replace("14px", "9px")
    assert not shown(page, sign).of("tick", shown=False)


def test_a_list_that_is_only_drawn_holds_its_text(page: Page) -> None:
    body = (
        "<div>Mon ENT :</div><div tabindex=0 style='display: flex; width: 200px; border: 1px solid'>"
        "<div style='flex: 1'>Aucun modèle</div><div style='width: 18px; background: #ccc'></div></div>"
    )
    found = pick.choice(shown(page, body), literal("Mon ENT"))
    assert found is not None
    assert found.value == "Aucun modèle"


@pytest.mark.parametrize("place", ["beside", "around"])
def test_a_native_list_that_is_not_drawn_is_what_stands_in_for_it(page: Page, place: str) -> None:
    native = (
        "<select id=ent style='display: none' disabled><option>Aucun modèle<option>ATRIUM</select>",
        "<div style='width: 200px; border: 1px solid' tabindex=0><span>Aucun modèle</span></div>",
    )
    body = "".join(native) if place == "beside" else f"<div style='width: 200px'>{''.join(reversed(native))}</div>"
    found = pick.choice(shown(page, f"<label for=ent>Mon ENT</label>{body}"), literal("Mon ENT"))
    assert found is not None
    # What the native one holds and whether it can be used; its options are those that are shown once it is opened.
    assert (found.value, found.shown, found.enabled, found.native) == ("Aucun modèle", True, False, False)


def test_the_sign_of_a_drawn_list_is_known_by_its_place_and_what_opens_below_is_no_part_of_it(page: Page) -> None:
    sign = "<i style='position: absolute; right: 14px; width: 10px; height: 10px; background: #ccc'></i>"
    menu = "<div style='position: absolute; top: 30px; left: 0'><p>Aucun modèle</p><p>ATRIUM</p></div>"
    box = "<div>Mon ENT</div><div tabindex=0 style='position: relative; width: 200px; height: 28px; border: 1px solid'>"
    found = pick.choice(shown(page, f"{box}{sign}<div>Aucun modèle</div>{menu}</div>"), literal("Mon ENT"))
    assert found is not None
    assert found.value == "Aucun modèle"


#: A box with an edge, in which words and a sign stand; `ROOM` between them.
BOXED = """<style>.box { position: relative; display: flex; width: ROOM; height: 30px; border: 1px solid; padding: 0 }
.box i, .box b { width: 10px; height: 10px } .box i { background: #999 } .box span { margin-right: auto }
.bare { border: 0 } .over { position: absolute; inset: 0; pointer-events: none }</style>
<div><p>Mon ENT</p><div>DRAWN</div></div>"""
BUTTON = "<button class=box><span>Aucun modèle</span><i></i></button>"
LETTER = "<div class=box tabindex=0><span>Aucun modèle</span><b>▾</b></div>"
OVER = "<div class=over>Aucun modèle</div><div class=over style='border: 1px solid'></div>"
CROSS = "<em role=button tabindex=0><i></i></em>"
LISTS = {
    "a button": BUTTON,
    "a letter for a sign": LETTER,
    "laid over": f"<div class='box bare'><div class='box bare' tabindex=0><span></span><i></i></div>{OVER}</div>",
    "a ground": LETTER.replace("class=box", "class=box style='border-color: transparent; background: #eee'"),
    "a tag": f"<div class=box tabindex=0><span>Aucun modèle {CROSS}</span><i></i></div>",
    "what it opens, not shown": f"<div class='box bare'>{BUTTON}<ul hidden><li><input type=checkbox></ul></div>",
}


@pytest.mark.parametrize("drawn", LISTS.values(), ids=LISTS.keys())
def test_a_box_with_words_and_a_sign_at_its_end_is_a_list(page: Page, drawn: str) -> None:
    view = shown(page, BOXED.replace("ROOM", "300px").replace("DRAWN", drawn))
    assert [(item.names, item.value) for item in view.of("choice")] == [(("Mon ENT",), "Aucun modèle")]


@pytest.mark.parametrize(
    ("drawn", "room"),
    [
        (BUTTON, "max-content"),
        (BUTTON, "40px"),
        ("<a href='#' class=box><span>Aucun modèle</span><i></i></a>", "300px"),
        ("<div class=box tabindex=0><span>Aucun</span><button>modèle</button><i></i></div>", "300px"),
        (
            BUTTON.replace("class=box", "class=box style='border-color: transparent; background: none'"),
            "300px",
        ),
    ],
    ids=["a menu", "too narrow", "a link", "more to press", "an edge that nobody sees"],
)
def test_what_opens_a_menu_or_leads_on_is_no_list(page: Page, drawn: str, room: str) -> None:
    assert shown(page, BOXED.replace("ROOM", room).replace("DRAWN", drawn)).of("choice") == []


def test_what_is_pressed_for_something_of_its_own_is_no_caption(page: Page) -> None:
    box = LETTER
    view = shown(page, BOXED.replace("ROOM", "300px").replace("<div>DRAWN", f"<button>Parcourir</button><div>{box}"))
    assert [item.names for item in view.of("choice")] == [("Mon ENT",)]
    switch = "<div><p>Accès direct</p><div role=switch aria-checked=true style='width: 40px; height: 20px'></div></div>"
    switch += "<div><button>Enregistrer</button></div>"
    assert [item.names for item in shown(page, switch).of("tick")] == [("Accès direct",)]


def test_a_button_with_a_label_is_a_list_that_holds_what_it_says(page: Page) -> None:
    view = shown(page, "<label for=ent>Mon ENT</label><button id=ent>Aucun modèle</button><button>Enregistrer</button>")
    [found] = view.of("choice")
    assert (found.name, found.value) == ("Mon ENT", "Aucun modèle")


def test_an_empty_field_tells_what_is_shown_in_its_own_box(page: Page) -> None:
    box = "<div style='border: 1px solid; width: 300px'><input style='border: 0'><span>ATRIUM</span></div>"
    view = shown(page, f"<label>Ville <input></label>{box}")
    assert [(field.value, field.told) for field in view.of("field")] == [("", ""), ("", "ATRIUM")]


def test_what_is_painted_for_a_tick_may_hold_its_caption(page: Page) -> None:
    """No `for` ties the label to the box, and the block around both is what a person presses."""
    box = f"<div style='position: relative'><input type=checkbox style='{UNDRAWN}'><label>{{}}</label></div>"
    view = shown(page, f"<label>Profils</label>{box.format('Élèves')}{box.format('Parents')}<div>Moodle</div>")
    assert [tick.names for tick in view.of("tick")] == [("Élèves",), ("Parents",)]


def test_a_tick_in_a_line_of_a_list_is_called_by_the_line_too(page: Page) -> None:
    line = "<li><input type=checkbox aria-label='Mode sélection multiple'><span>{}</span></li>"
    view = shown(page, f"<ul>{line.format('Élèves')}{line.format('Parents')}</ul>")
    assert [tick.names[-1] for tick in view.of("tick")] == ["Élèves", "Parents"]


def test_an_anchor_that_leads_nowhere_was_made_to_be_pressed(page: Page) -> None:
    view = shown(page, "<a class=item>Intégration dans un ENT</a><a name=top>Haut de page</a>")
    assert [(item.name, item.tier) for item in view.of("action")] == [("Intégration dans un ENT", 2)]


def test_a_title_is_called_without_the_state_beside_it(page: Page) -> None:
    state = "<span style='background: #ddd; border-radius: 9px'>Désactivé</span>"
    view = shown(
        page, f"<h3>Pronote {state}</h3><input type=checkbox><h3>Pronote Primaire {state}</h3><input type=checkbox>"
    )
    found = region.chapter(view, literal("Pronote"))
    assert found is not None
    assert found[0].called(literal("Pronote"))


SMALL = "<p style='font-size: 11px; color: grey'>Les listes montrent la colonne « Identifiant CAS ».</p>"


def test_what_says_below_what_it_is_for_is_called_by_its_first_line(page: Page) -> None:
    view = shown(page, f"<label><input type=checkbox><span>Activer la gestion</span>{SMALL}</label>")
    assert pick.tick(view, literal("Activer la gestion")) is not None
    view = shown(page, f"<a href='#'><b>Serveur PRONOTE</b>{SMALL}</a>")
    assert pick.action(view, literal("Serveur PRONOTE")) is not None


def test_a_caption_on_two_lines_is_one(page: Page) -> None:
    """« Fermer » on the first line does not close a message."""
    view = shown(page, "<button>Fermer<br>la session</button><button><span>Fermer</span><div>la base</div></button>")
    assert pick.action(view, literal("Fermer")) is None


def test_a_tick_alone_in_its_cell_is_called_by_its_row(page: Page) -> None:
    rows = "".join(f"<tr><td>{one}</td><td><input type=checkbox></td></tr>" for one in ("Élèves", "Enseignants"))
    view = shown(page, f"<table><tr><th>Profil</th><th>Accès</th></tr>{rows}</table>")
    found = pick.tick(view, literal("Enseignants"))
    assert found is not None
    assert found.order == max(tick.order for tick in view.of("tick"))


VEIL = "<div style='position: fixed; top: 60px; bottom: 0; left: 0; right: 0; z-index: 3; background: #0005'></div>"
DRAWER = (
    "<div style='position: fixed; top: 60px; bottom: 0; left: 0; width: 300px; z-index: 4; background: white'>"
    "<a href=#>Utilisateurs</a></div>"
)


@pytest.mark.parametrize(("pane", "busy"), [("", True), (DRAWER, False)], ids=["alone", "behind a drawer"])
def test_a_veil_behind_a_drawer_is_no_call_under_way(page: Page, pane: str, *, busy: bool) -> None:
    assert shown(page, f"<header><p>ATRIUM</p></header><div>{VEIL}{pane}</div>").busy == busy


@pytest.mark.parametrize(("cursor", "busy"), [("pointer", False), ("default", True)])
def test_a_panel_over_all_of_the_page_whose_rows_take_the_pointer_is_no_veil(
    page: Page, cursor: str, *, busy: bool
) -> None:
    rows = f"<div style='cursor: {cursor}; height: 300px'>Élèves</div><div style='height: 300px'>Professeurs</div>"
    assert (
        shown(page, f"<div style='position: fixed; inset: 0; z-index: 3; background: white'>{rows}</div>").busy == busy
    )


def test_a_pane_in_the_middle_of_its_veil_is_a_window(page: Page) -> None:
    veil = "position: fixed; inset: 0; display: flex; justify-content: center; align-items: center; background: #0005"
    pane = "<div><p>Voulez-vous arrêter la publication ?</p><div style='cursor: pointer' tabindex=0>Oui</div></div>"
    view = shown(page, f"<p>Console</p><div style='{veil}'>{pane}</div>")
    assert [top.modal for top in view.dialogs] == [True]


@pytest.mark.parametrize(("sign", "does"), [("bi bi-pencil", "edits"), ("bi bi-plus-lg", "folds"), ("bi bi-trash", "")])
def test_a_sign_beside_a_title_says_what_it_does(page: Page, sign: str, does: str) -> None:
    body = f"<div><div style='display: flex'><h3>Pronote</h3><button><i class='{sign}'></i></button></div></div>"
    view = shown(page, body)
    [title] = view.of("title")
    found = {what for what in ("edits", "folds") if region.sign(view, title, what) is not None}
    assert found == {does} - {""}


@pytest.mark.parametrize(
    ("written", "found"), [("<title>Expand group</title>", True), ("</svg><b>Tout supprimer</b><svg>", False)]
)
def test_a_sign_that_folds_may_have_a_name_that_nobody_sees(page: Page, *, written: str, found: bool) -> None:
    sign = f"<span class=caret style='cursor: pointer'><svg width=16 height=16>{written}</svg></span>"
    view = shown(page, f"<li>{sign}<span style='user-select: none'>Pages de site</span></li>")
    [entry] = [item for item in view.of("entry") if item.called(literal("Pages de site"))]
    assert (region.sign(view, entry, "folds") is not None) == found


@pytest.mark.parametrize(("told", "found"), [("aria-expanded=false", True), ("aria-expanded=true", False), ("", False)])
def test_a_button_with_words_unfolds_what_a_title_heads_where_it_says_so(page: Page, *, told: str, found: bool) -> None:
    button = f"<button {told}>Paramétrer <svg class=chevron width=9 height=9></svg></button>"
    view = shown(page, f"<section><div style='display: flex'><h3>Pronote</h3>{button}</div></section>")
    title = next(item for item in view.of("title") if item.tag == "h3")
    assert (region.sign(view, title, "folds") is not None) == found


MESSAGE = "<div role=status><{0}>Déconnexion automatique</{0}><p>« Professeur » est à jour.</p></div>"
FORM = "<section><b>Déconnexion automatique</b><p><label><input type=checkbox>Déconnecter</label></p></section>"


@pytest.mark.parametrize("tag", ["b", "h3"])
def test_a_message_about_a_chapter_heads_none(page: Page, tag: str) -> None:
    view = shown(page, f"<main>{MESSAGE.format(tag)}<h2>Profils</h2>{FORM}</main>")
    found = region.chapter(view, literal("Déconnexion automatique"))
    assert found is not None
    assert [tick.name for tick in found[1].of("tick")] == ["Déconnecter"]


def test_a_chapter_that_is_announced_as_a_whole_is_one(page: Page) -> None:
    view = shown(page, f"<div aria-live=polite>{FORM}</div>{MESSAGE.format('b')}")
    found = region.chapter(view, literal("Déconnexion automatique"))
    assert found is not None
    assert not found[0].live


RECAP = (
    "<div><h2>Récapitulatif de vos modifications</h2><p>Pronote : Oui</p>{}"
    "<a href='#'>Retour</a><button>Confirmer</button></div>"
)


@pytest.mark.parametrize(
    ("more", "asks"), [("", True), ("<input name=autre>", False), ("<button>Supprimer</button>", False)]
)
def test_what_only_announces_what_will_be_done_asks(page: Page, more: str, asks: bool) -> None:
    before = shown(page, "<p>Accès aux services tiers</p>")
    who = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    view = shown(page, RECAP.format(more))
    asked = dialog.question(view, who.labels["question_save"], who, pressed=[who.labels["save"]], before=before)
    assert (asked is not None) is asks


@pytest.mark.parametrize(
    ("said", "back", "asks"),
    [
        ("Pronote : Oui", "Modifier la saisie", True),
        ("Pronote : Oui", "Supprimer", False),
        ("Collège des Modèles : Oui", "Modifier la saisie", False),
    ],
)
def test_a_page_that_repeats_what_was_set_is_left_by_what_corrects_it_or_agrees(
    page: Page, said: str, back: str, *, asks: bool
) -> None:
    before = shown(page, "<h1>Services</h1><button>Enregistrer</button><button>Annuler</button>")
    who = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    who.names_another = lambda text: "Collège" in text
    body = f"<h2>Récapitulatif de vos modifications</h2><p>{said}</p><button>{back}</button><button>Valider</button>"
    view = shown(page, f"<main><a href='/'>Accueil</a> > Services{body}</main>")
    asked = dialog.question(view, who.labels["question_save"], who, pressed=[who.labels["save"]], before=before)
    assert (asked is not None) is asks


def test_a_state_beside_the_button_that_saved_asks_nothing(page: Page) -> None:
    """What was pressed would only be pressed again."""
    before = shown(page, "<button>Annuler</button><button>Enregistrer</button>")
    who = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    view = shown(page, "<p>Dernier enregistrement à 10:12</p><button>Annuler</button><button>Enregistrer</button>")
    save = who.labels["save"]
    assert dialog.question(view, who.labels["question_save"], who, pressed=[save], before=before) is None


#: A tab as some libraries draw it: no role, no pointer of its own; the pointer goes through its text.
TAB = "<div style='user-select: none' onmousedown='window.done = true'><div style='pointer-events: {}'>{}</div></div>"


@pytest.mark.parametrize("through", ["auto", "none"])
def test_a_text_that_cannot_be_marked_was_made_to_be_pressed(page: Page, through: str) -> None:
    view = shown(page, TAB.format(through, "Publication") + "<p>Publication</p>")
    found = pick.action(view, literal("Publication"))
    assert found is not None
    view.handle(found).click()
    assert page.evaluate("window.done")


def test_what_is_called_so_and_is_a_button_goes_before_a_text(page: Page) -> None:
    view = shown(page, TAB.format("auto", "Publication") + "<button>Publication</button>")
    found = pick.action(view, literal("Publication"))
    assert found is not None
    assert found.tag == "button"


def test_a_text_that_can_be_marked_is_only_read(page: Page) -> None:
    assert pick.action(shown(page, "<div>Publication</div>"), literal("Publication")) is None


def test_a_painted_box_that_is_faded_is_greyed(page: Page) -> None:
    box = f"<label style='opacity: 0.4'><input type=checkbox style='{UNDRAWN}'>☐ Élèves</label>"
    assert not one(shown(page, box), "tick").enabled


def test_a_switch_that_says_its_state_is_not_the_native_box_in_it(page: Page) -> None:
    switch = f"<div role=switch aria-checked=true tabindex=0><input type=checkbox style='{UNDRAWN}'>Actif</div>"
    assert one(shown(page, switch), "tick").checked


def test_a_switch_that_is_only_drawn_is_on_where_its_knob_stands_at_the_right(page: Page) -> None:
    knob = "<span style='position: absolute; top: 2px; {}: 2px; width: 16px; height: 16px; border-radius: 50%'></span>"
    oval = "<div style='cursor: pointer; position: relative; width: 40px; height: 20px; border-radius: 10px'>{}</div>"
    for side, on in (("left", False), ("right", True)):
        found = one(shown(page, f"<div><p>Se déconnecter</p>{oval.format(knob.format(side))}</div>"), "tick")
        assert (found.names, found.checked) == (("Se déconnecter",), on)


@pytest.mark.parametrize(("side", "word"), [("left", "Non"), ("right", "Oui")])
def test_a_button_with_an_answer_and_a_knob_in_it_is_a_switch(page: Page, side: str, word: str) -> None:
    style = (
        "<style>button { position: relative; width: 50px; height: 22px; border: 0; border-radius: 99px }"
        f"i {{ position: absolute; top: 2px; {side}: 2px; width: 18px; height: 18px }}"
        "i::before { content: ''; position: absolute; inset: 0; background: white; border-radius: 9px }</style>"
    )
    switch = f"<label for=b>Se déconnecter</label> <button id=b style='cursor: pointer'><i></i>{word}</button>"
    view = shown(page, style + switch)
    found = one(view, "tick")
    assert (found.names, found.checked) == (("Se déconnecter",), word == "Oui")
    assert not view.of("choice")


def test_a_round_button_with_a_picture_and_a_name_is_no_switch(page: Page) -> None:
    style = "style='cursor: pointer; width: 80px; height: 24px; border: 0; border-radius: 99px'"
    picture = "<i style='display: inline-block; width: 18px; height: 18px; border-radius: 50%'></i>"
    assert not shown(page, f"<button {style}>{picture}Élèves</button>").of("tick")


def test_the_label_of_a_native_box_is_no_second_one(page: Page) -> None:
    square = "<span style='display: inline-block; width: 16px; height: 16px; border: 1px solid'></span>"
    label = f"<label for=b style='cursor: pointer'>{square}Oui</label><input id=b type=radio style='{UNDRAWN}'>"
    assert one(shown(page, label), "tick").tag == "input"


LISTS = {
    "a label for what is no field": "<label for=b>Mon ENT</label> <select style='display: none'></select>"
    "<span id=b role=combobox tabindex=0 aria-expanded=false>Aucun modèle</span>",
    "named by what it holds": "<label for=b>Mon ENT</label>"
    "<div><span id=b role=combobox tabindex=0 aria-label='Aucun modèle'>Aucun modèle</span></div>",
    "its value beside what takes letters": "<div><div>Mon ENT</div><div><div style='border: 1px solid'>"
    "Aucun modèle<input role=combobox style='border: 0; width: 2px'></div></div></div>",
    "its caption in its box": "<label for=b><div style='border: 1px solid'><div>Mon ENT</div>"
    "<div><span>Aucun modèle</span><input id=b role=combobox aria-label='Mon ENT' style='border: 0'></div>"
    "</div></label>",
    "a button that shows it": "<label for=b>Mon ENT</label><button aria-haspopup=listbox aria-label='Ouvrir'>"
    "<input id=b readonly inert value='Aucun modèle'></button>",
    "one in the other": "<div role=combobox style='border: 1px solid'><label for=b>Mon ENT</label>"
    "<div style='position: relative'><span>Aucun modèle</span>"
    f"<input id=b role=combobox value='Aucun modèle' style='{UNDRAWN}'></div></div>",
}


@pytest.mark.parametrize("body", LISTS.values(), ids=LISTS)
def test_a_list_is_called_its_caption_and_holds_what_it_shows(page: Page, body: str) -> None:
    found = pick.choice(shown(page, body), literal("Mon ENT"))
    assert found is not None
    assert (found.value, found.enabled) == ("Aucun modèle", True)


def test_a_header_is_called_by_the_first_of_what_stands_in_it(page: Page) -> None:
    def header(name: str) -> str:
        return (
            "<div role=button tabindex=0 aria-expanded=false style='display: flex'>"
            f"<i aria-hidden=true>arrow</i><div><div>{name}</div><div>Non activé</div></div></div>"
            "<div hidden><label><input type=checkbox>Oui</label></div>"
        )

    view = shown(page, f"<section>{header('Pronote Primaire')}</section><section>{header('Pronote')}</section>")
    found = region.chapter(view, literal("Pronote"))
    assert found is not None
    assert found[0].names[0] == "Pronote"


def test_an_entry_is_not_called_by_what_is_folded_in_it(page: Page) -> None:
    tree = (
        "<div role=tree><div role=treeitem aria-expanded=true>Pages de site"
        "<div role=treeitem>Arborescence</div></div></div>"
    )
    assert [item.name for item in shown(page, tree).of("action")] == ["Pages de site", "Arborescence"]


def test_an_entry_in_a_component_is_called_by_what_it_is_handed(page: Page) -> None:
    page.set_content("<x-entry role=menuitem>Pages<div role=menu slot=more hidden>Contenu</div></x-entry>")
    page.evaluate(
        "document.querySelector('x-entry').attachShadow({mode: 'open'}).innerHTML ="
        " '<span><slot></slot></span><slot name=more></slot>'"
    )
    assert [item.name for item in look(page).of("action")] == ["Pages"]


def test_a_word_that_only_begins_like_one_for_greyed_greys_nothing(page: Page) -> None:
    view = shown(page, "<button class='disabled-interactive'>Suivant</button><button class='is-disabled'>Fin</button>")
    assert [item.enabled for item in view.of("action")] == [True, False]


def test_a_menu_drawn_as_a_window_asks_nothing(page: Page) -> None:
    entries: dict[str, Any] = {
        "menu": "<a href='/a'>Pages</a><a href='/b'>Contenu</a><button>Fermer</button>",
        "question": "<p>Continuer ?</p><button>Oui</button><button>Non</button>",
    }
    for kind, inside in entries.items():
        view = shown(page, f"<div role=dialog aria-modal=true>{inside}</div>")
        assert dialog.is_form(view, view.dialogs[-1], labels.load("pronote")) == (kind == "menu")


QUESTION = """<div id=ask role=dialog aria-modal=true><p>Voulez-vous enregistrer ?</p>
<button onclick="ask.remove(); news.hidden = false">Oui</button><button>Non</button></div>
<div id=news role=dialog aria-modal=true hidden><p>SAID</p>
<button onclick="news.remove(); document.title = 'fini'">OK</button></div>"""


@pytest.mark.parametrize(
    ("said", "closed"), [("Vos modifications ont été enregistrées.", True), ("Rien n'a pas été enregistré.", False)]
)
def test_good_news_after_a_question_is_closed_and_no_other(page: Page, said: str, closed: bool) -> None:
    page.set_content("<h1>Site</h1>" + QUESTION.replace("SAID", said))
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)

    def agreed() -> None:
        agree(screen, screen.labels["question_save"], what="la page", accept=lambda view: not view.dialogs)

    if closed:
        agreed()
    else:
        with pytest.raises(Refused):
            agreed()
    assert (page.title() == "fini") == closed


@pytest.mark.parametrize(
    ("said", "answered"),
    [
        ("Oui, arrêter la publication", True),
        ("Oui, arrêter", True),
        ("Oui, pour toutes les bases", False),
        ("Oui, publier la base", False),
    ],
)
def test_yes_may_repeat_what_was_pressed_and_nothing_else(page: Page, said: str, answered: bool) -> None:
    view = shown(
        page,
        "<div role=dialog aria-modal=true><h2>Êtes-vous sûr ?</h2><p>Voulez-vous arrêter la publication ?</p>"
        f"<button>Annuler</button><button>{said}</button></div>",
    )
    known = labels.load("pronote")
    found = pick.action(view.inside(view.dialogs[-1]), dialog.yes(known, known["stop_publication"]))
    assert (found is not None) == answered


#: The page is at work on the answer for longer than a question that nobody expects is left in front; or it asks
#: something else meanwhile.
LINGERS = """<h1>Site</h1><div id=ask role=dialog aria-modal=true><p id=text>Voulez-vous enregistrer ?</p>
<button id=yes onclick="OTHER; let turns = 0;
  setInterval(() => { turns += 1; yes.dataset.turns = turns; if (turns > 25) ask.remove(); }, 100)">Oui</button>
<button>Non</button></div>"""


@pytest.mark.parametrize(("other", "goes_on"), [("", True), ("text.textContent = 'Tout effacer ?'", False)])
def test_a_question_that_was_answered_stays_while_the_page_is_at_work(page: Page, other: str, goes_on: bool) -> None:
    page.set_content(LINGERS.replace("OTHER", other))
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=8.0)

    def agreed() -> None:
        agree(screen, screen.labels["question_save"], what="la page", accept=lambda view: not view.dialogs)

    if goes_on:
        agreed()
    else:
        with pytest.raises(Drift) as told:
            agreed()
        assert told.value.code == "UNKNOWN_QUESTION"


def test_good_news_is_closed_by_a_button_of_nothing_but_a_block(page: Page) -> None:
    closes = "<div tabindex=0 onclick=\"this.parentElement.remove(); document.title = 'fini'\">OK</div>"
    page.set_content(f"<div role=dialog aria-modal=true><p>Vos modifications ont été enregistrées.</p>{closes}</div>")
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    agree(screen, screen.labels["question_save"], what="la page", accept=lambda view: not view.dialogs)
    assert page.title() == "fini"


def test_a_line_between_two_entries_marks_neither(page: Page) -> None:
    lines = "<style>li + li { border-top: 1px solid grey } li { cursor: pointer }</style>"
    view = shown(page, f"{lines}<ul><li>Professeur</li><li>Consultation</li></ul>")
    first, second = view.of("action")
    assert first.look == second.look


#: Said to a screen reader only, as one library hides it.
UNSEEN = "position: absolute; clip: rect(1px, 1px, 1px, 1px)"


def test_a_line_calls_its_tick_without_what_only_a_screen_reader_says(page: Page) -> None:
    line = f"<ul><li><input type=checkbox aria-label=Sélection>Élèves<span style='{UNSEEN}'>Non sélectionné</span></ul>"
    assert "Élèves" in one(shown(page, line), "tick").names


def test_a_line_calls_its_tick_by_its_first_line_too(page: Page) -> None:
    more = "<div style='font-size: 9px'>Ajoute une colonne aux listes</div>"
    view = shown(page, f"<ul><li><input type=checkbox aria-label=Oui><div>Activer la gestion</div>{more}</ul>")
    assert "Activer la gestion" in one(view, "tick").names


@pytest.mark.parametrize(("style", "checked"), [(UNDRAWN, True), ("", False)], ids=["painted over", "the box itself"])
def test_of_a_box_that_is_painted_over_the_component_tells_the_state(page: Page, style: str, checked: bool) -> None:
    switch = (
        f"<input id=a type=checkbox role=switch aria-checked=true style='{style}'><i style='border: 1px solid'>o</i>"
    )
    view = shown(page, f"<label style='position: relative'>{switch} Actif</label>")
    assert one(view, "tick").checked == checked


def test_a_button_is_called_without_the_count_in_it(page: Page) -> None:
    view = shown(page, "<button>Enregistrer <b style='background: red'>2</b></button><button>Onglet 2</button>")
    assert [item.called(literal("Enregistrer")) for item in view.of("action")] == [True, False]
    assert not any(item.called(literal("Onglet")) for item in view.of("action"))


def test_an_entry_is_called_without_the_count_in_brackets(page: Page) -> None:
    view = shown(page, "<a href='#'>Professeurs <small>(6)</small></a><a href='#'>Professeurs 6</a>")
    assert [item.called(literal("Professeurs")) for item in view.of("action")] == [True, False]


def test_a_caption_and_what_it_is_for_may_stand_in_one_block(page: Page) -> None:
    view = shown(
        page, "<button><span>Enregistrer<small style='display: block'>Tous les chapitres</small></span></button>"
    )
    assert pick.action(view, literal("Enregistrer")) is not None


#: A title that its page holds after what it heads, and draws above it.
REVERSED = """<style>.panel { display: flex; flex-direction: column-reverse }</style>
<div class=panel><div><label><input type=checkbox name=a>Oui</label></div><div>Pronote</div></div>
<div class=panel><div><label><input type=checkbox name=b>Oui</label></div><div>Moodle</div></div>"""


def test_a_title_heads_what_is_drawn_below_it(page: Page) -> None:
    found = region.chapter(shown(page, REVERSED), literal("Pronote"))
    assert found is not None
    assert [tick.group for tick in found[1].of("tick")] == ["a"]


def test_a_list_is_opened_by_the_sign_at_its_end(page: Page) -> None:
    options = "".join(f'<li role=option onclick="ent.value = `{one}`">{one}</li>' for one in ("Aucun", "ATRIUM"))
    body = (
        "<label for=ent>Mon ENT</label><div style='display: flex; border: 1px solid; width: 230px'>"
        "<input id=ent role=combobox style='width: 200px; border: 0' value=Aucun>"
        "<i tabindex=0 onclick='pop.hidden = false' style='width: 20px'>&#9662;</i></div>"
        f"<ul id=pop role=listbox hidden>{options}</ul>"
    )
    page.set_content(body)
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)

    def ent(view: View) -> Seen | None:
        return pick.choice(view, literal("Mon ENT"))

    choice.choose(
        screen, ent, "ATRIUM", what="« Mon ENT »", accept=lambda view: (now := ent(view)) and now.value == "ATRIUM"
    )
    assert page.input_value("#ent") == "ATRIUM"


@pytest.mark.parametrize("save", ["Enregistrer", "Autre chose"])
def test_the_only_save_button_may_stand_above_what_it_saves(page: Page, save: str) -> None:
    page.route("https://school.invalid/*", lambda route: route.fulfill(body="ok"))
    sends = "fetch('https://school.invalid/', {method: 'POST', mode: 'no-cors'}); document.title = 'sent'"
    page.set_content(f'<main><div><button onclick="{sends}">{save}</button></div><label>URL <input></label></main>')
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=2.0)
    saving.save(screen, lambda view: pick.field(view, literal("URL")), what="l'adresse")
    assert page.title() == ("sent" if save == "Enregistrer" else "")


def test_a_window_that_is_filled_in_asks_nothing_whatever_is_written_in_it(page: Page) -> None:
    page.route("https://school.invalid/*", lambda route: route.fulfill(body="ok"))
    sends = "fetch('https://school.invalid/', {method: 'POST', mode: 'no-cors'})"
    page.set_content(
        "<div role=dialog aria-modal=true><p>Modifier les paramètres</p><label>URL <input></label>"
        f'<button onclick="{sends}">Valider</button></div>'
    )
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=2.0)
    saving.save(screen, lambda view: pick.field(view, literal("URL")), what="l'adresse")
    assert screen.look().dialogs


@pytest.mark.parametrize("said", ["", "Pas enregistré : le droit manque."])
def test_what_said_before_the_save_that_nothing_was_saved_is_no_refusal(page: Page, said: str) -> None:
    page.route("https://school.invalid/*", lambda route: route.fulfill(body="ok"))
    sends = "fetch('https://school.invalid/', {method: 'POST', mode: 'no-cors'})"
    page.set_content(
        "<p>Modifications non enregistrées</p><main><label>URL <input></label>"
        f"<button onclick=\"{sends}.then(() => {{ said.textContent = '{said}' }})\">Enregistrer</button>"
        "<p id=said></p></main>"
    )
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=2.0)
    with pytest.raises(Refused, match="le droit manque") if said else nullcontext():
        saving.save(screen, lambda view: pick.field(view, literal("URL")), what="l'adresse")


@pytest.mark.parametrize(
    ("said", "closed"),
    [("Le site est en maintenance.", True), ("Maintenance prévue : le site sera indisponible.", False)],
)
def test_what_is_only_announced_closes_nothing(page: Page, said: str, closed: bool) -> None:
    assert bool(shown(page, f"<p>{said}</p>").says(labels.load("atrium")["closed"])) == closed


def test_what_is_all_but_transparent_is_painted_by_its_label(page: Page) -> None:
    style = UNDRAWN.replace("opacity: 0", "opacity: 0.0001")
    view = shown(
        page, f"<label style='position: relative'><input type=checkbox style='{style}'><b>☐</b> Élèves</label>"
    )
    assert one(view, "tick").enabled


@pytest.mark.parametrize(("style", "enabled"), [("", True), ("pointer-events: none", False)], ids=["open", "barred"])
def test_a_control_that_lets_the_pointer_through_is_used_where_it_lies(page: Page, style: str, enabled: bool) -> None:
    field = "<input role=combobox aria-label=Profil readonly style='pointer-events: none'>"
    found = pick.choice(shown(page, f"<div style='{style}'><div>{field}</div></div>"), literal("Profil"))
    assert found is not None
    assert found.enabled == enabled


def test_a_range_is_a_field(page: Page) -> None:
    view = shown(page, "<label>Durée <input type=range min=5 max=240 value=60></label>")
    assert (one(view, "field").value, one(view, "field").called(literal("Durée"))) == ("60", True)


@pytest.mark.parametrize(("beside", "called"), [("", True), ("<input>", False)], ids=["alone", "beside another"])
def test_a_control_alone_in_its_block_is_called_by_the_caption_above(page: Page, beside: str, called: bool) -> None:
    deep = "<div>" * 6 + "<div role=combobox tabindex=0>Élèves</div>" + "</div>" * 6
    view = shown(page, f"<section><div><div><span>Profil</span></div><div>{beside}{deep}</div></div></section>")
    assert (pick.choice(view, literal("Profil")) is not None) == called


@pytest.mark.parametrize(("boxes", "asks"), [(2, False), (1, True)], ids=["several boxes", "one"])
def test_a_window_of_several_boxes_is_a_form(page: Page, boxes: int, asks: bool) -> None:
    ticks = "<label><input type=checkbox>Ne plus afficher</label>" * boxes
    view = shown(page, f"<div role=dialog aria-modal=true><p>Continuer ?</p>{ticks}<button>Oui</button></div>")
    assert dialog.is_form(view, view.dialogs[-1], labels.load("pronote")) != asks


def test_a_cross_and_a_button_that_shut_one_window_are_one_choice(page: Page) -> None:
    body = "<i tabindex=0 title=Fermer>✕</i><p>Droits</p><div tabindex=0>Fermer</div>"
    view = shown(page, f"<div role=dialog aria-modal=true>{body}</div>")
    found = dialog.closer(view, literal("Fermer"))
    assert found is not None
    assert found.tag == "div"


@pytest.mark.parametrize(("cursor", "enabled"), [("pointer", True), ("default", False)])
def test_a_word_for_greyed_around_it_may_be_of_something_else(page: Page, cursor: str, enabled: bool) -> None:
    view = shown(page, f"<p class=ripple-disabled><button style='cursor: {cursor}'>Oui</button></p>")
    assert one(view, "action").enabled == enabled


@pytest.mark.parametrize(("cursor", "enabled"), [("pointer", True), ("default", False)])
def test_a_word_for_greyed_may_be_the_colour_of_a_native_button(page: Page, cursor: str, enabled: bool) -> None:
    view = shown(page, f"<button class='bouton gris' style='cursor: {cursor}'>Retour</button>")
    assert one(view, "action").enabled == enabled


def test_a_box_in_an_option_is_ticked_where_the_option_is_chosen(page: Page) -> None:
    box = f"<b style='position: relative'><input type=checkbox style='{UNDRAWN}'><i style='border: 1px solid'>o</i></b>"
    view = shown(page, f"<ul role=listbox><li role=option aria-selected=true>{box} Élèves</li></ul>")
    assert one(view, "tick").checked


@pytest.mark.parametrize("title", ["h2", "div"])
def test_what_unfolds_is_called_without_the_state_beside_its_name(page: Page, title: str) -> None:
    state = "<span style='border: 1px solid; margin-left: 8px'>Désactivé</span>"
    found = one(shown(page, f"<{title}><button aria-expanded=false>Pronote{state}</button></{title}>"), "action")
    assert found.called(literal("Pronote"))


def test_a_branch_is_pressed_on_its_own_line(page: Page) -> None:
    branch = (
        "<div role=tree><div role=treeitem tabindex=0 aria-expanded=true><div>Professeurs</div>"
        "<div role=group><div role=treeitem tabindex=0>Absences</div><div role=treeitem tabindex=0>Profils</div></div>"
        "</div></div>"
    )
    view = shown(page, branch)
    found = pick.action(view, literal("Professeurs"))
    [line] = [item for item in view.of("text") if item.called(literal("Professeurs"))]
    assert found is not None
    assert (found.box.y, found.box.height) == (line.box.y, line.box.height)


@pytest.mark.parametrize(("checked", "value"), [("", False), ("checked", True)])
def test_a_switch_that_writes_its_answer_beside_itself_asks_the_question(
    page: Page, checked: str, *, value: bool
) -> None:
    word = "Oui" if value else "Non"
    body = f"<p>Activer ce service</p><label><input type=checkbox role=switch {checked}>{word}</label>"
    view = shown(page, body)
    found = yes_no.read(view, literal("Oui"), literal("Non"), literal("Activer"))
    assert found is not None
    assert found.value == value
    assert found.controls[True] == found.controls[False] == one(view, "tick")


def test_a_ticked_box_called_no_is_no_question(page: Page) -> None:
    view = shown(page, "<label><input type=checkbox checked>Non</label>")
    assert yes_no.read(view, literal("Oui"), literal("Non"), literal("Activer")) is None


def test_an_entry_that_says_its_state_is_one_tick_whatever_box_is_drawn_in_it(page: Page) -> None:
    square = "<span style='display: inline-block; width: 16px; height: 16px; border: 1px solid'></span>"
    entry = f"<div role=menuitemcheckbox tabindex=0 aria-checked=true style='cursor: pointer'>{square}Élèves</div>"
    assert one(shown(page, entry), "tick").checked


def test_a_header_is_called_by_its_words_and_not_by_the_word_that_an_icon_is_drawn_by(page: Page) -> None:
    header = (
        "<div role=button tabindex=0 aria-expanded=false aria-label='Développer &quot;Pronote&quot;'>"
        "<div><i aria-hidden=true><span aria-hidden=true>school</span></i></div><div><div>Pronote</div>"
        "<div>Désactivé</div></div><div><i aria-hidden=true>keyboard_arrow_down</i></div></div>"
    )
    found = one(shown(page, header), "action")
    assert found.called(literal("Pronote"))
    assert not found.called(literal("school"))


def test_a_box_of_a_component_is_called_by_the_label_right_around_it(page: Page) -> None:
    box = "<div role=checkbox tabindex=0 aria-checked=false>☐</div>"
    label = f"<label><div>{box}</div><div>Gérer les identifiants</div></label>"
    assert one(shown(page, label), "tick").called(literal("Gérer les identifiants"))


def test_an_entry_with_a_count_and_its_icon_is_called_by_its_words(page: Page) -> None:
    entry = (
        "<a href=#><i aria-hidden=true>school</i> <span>Élèves</span> "
        "<span style='border: 1px solid; margin-left: 20px'>65</span></a>"
    )
    assert one(shown(page, entry), "action").called(literal("Élèves"))


@pytest.mark.parametrize(("lines", "fields"), [(1, 1), (3, 0)], ids=["a box", "a block of lines"])
def test_a_field_without_room_takes_the_keyboard_for_the_lines_around_it(page: Page, lines: int, fields: int) -> None:
    field = "<div><input style='width: 0; height: 0; padding: 0; border: 0; opacity: 0'></div>"
    entries = "".join(f"<div style='height: 24px; cursor: pointer'>Profil {number}</div>" for number in range(lines))
    view = shown(page, f"<div>{field}{entries}</div>")
    assert (len(view.of("field")), len(view.of("action"))) == (fields, lines)


@pytest.mark.parametrize(
    ("around", "inside", "ticks"),
    [
        ("position: fixed; left: 0; right: 0", "position: absolute; left: 100%", 0),
        ("position: fixed; left: 0; right: 0; overflow-x: auto; height: 90px", "position: absolute; left: 100%", 1),
        ("position: fixed; left: 0; right: 0", "position: absolute; left: 60%", 1),
        ("width: 3000px", "margin-left: 2500px", 1),
    ],
    ids=["a drawer that is shut", "what is scrolled to in it", "one that is open", "a page wider than the window"],
)
def test_what_is_pinned_out_of_the_window_is_not_there(page: Page, around: str, inside: str, ticks: int) -> None:
    tick = "<label><input type=checkbox> Déconnecter</label>"
    assert len(shown(page, f"<div style='{around}'><div style='{inside}'>{tick}</div></div>").of("tick")) == ticks


@pytest.mark.parametrize("box", ["<input type=checkbox>", "<button role=switch style='height: 22px'></button>"])
def test_a_tick_at_the_end_of_a_line_is_called_by_that_line_and_not_by_the_next(page: Page, box: str) -> None:
    about = "<p style='margin: 0; color: grey'>Dans les listes.</p>"
    lines = "".join(
        f"<div style='display: flex'><div style='flex: 1'><h4 style='margin: 0'>{name}</h4>{about}</div>"
        f"<ul><li>{box}</li></ul></div>"
        for name in ("Afficher les photos", "Gérer les identifiants", "Afficher le numéro")
    )
    ticks = shown(page, lines).of("tick")
    assert [tick.called(literal("Gérer les identifiants")) for tick in ticks] == [False, True, False]


def test_what_stands_below_a_tick_calls_it_where_nothing_is_on_its_line(page: Page) -> None:
    assert one(shown(page, "<p>Préférences</p><div><input type=checkbox></div><p>Photos</p>"), "tick").name == "Photos"


def test_a_text_for_a_browser_without_scripts_makes_no_window_of_the_page(page: Page) -> None:
    over = "position: absolute; inset: 0"
    view = shown(
        page,
        "<noscript>Ce programme a besoin de JavaScript.</noscript>"
        f"<div style='{over}'><p>Accueil</p><div style='position: absolute; inset: 150px 0 0'>"
        "<p>Mise en service</p><button>Publier</button></div></div>",
    )
    assert not view.dialogs


#: A button without a word, drawn as a box by one part of a picture: empty above, ticked below.
PICTURE = """<style>#b { width: 14px; height: 14px; border: 0; padding: 0; background: url("data:image/svg+xml,"""
PICTURE += (
    """%3Csvg xmlns='http://www.w3.org/2000/svg' width='14' height='28'%3E%3Cpath d='M.5.5h13v13H.5z' fill='%23fff' """
)
PICTURE += """stroke='%23555'/%3E%3Cpath d='M.5 14.5h13v13H.5z' fill='%23fff' stroke='%23555'/%3E"""
PICTURE += """%3Cpath d='M3 21l3 3 5-6' fill='none' stroke='%23000' stroke-width='2'/%3E%3C/svg%3E") } """
PICTURE += """.on #b { background-position: 0 -14px }</style>"""


@pytest.mark.parametrize("on", [False, True])
def test_a_button_without_a_word_before_its_label_is_the_tick_that_its_picture_shows(page: Page, *, on: bool) -> None:
    button = "<input type=button id=b onclick='this.parentElement.classList.toggle(`on`)'><label for=b>Élèves</label>"
    shown(page, f"{PICTURE}<p class={'on' if on else 'off'}>{button}</p>")
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)

    def tick(view: View) -> Seen | None:
        return pick.tick(view, literal("Élèves"))

    found: Seen = screen.wait(tick, "la case")
    assert found.checked is on
    screen.press(
        tick,
        what="la case",
        accept=lambda view: ((now := tick(view)) is not None and now.checked is not on) or None,
        accepted="la case",
    )


@pytest.mark.parametrize(
    "body",
    [
        "<label for=b>Date</label><input type=button id=b>",
        "<input type=button id=b style='background: #fff'><label for=b>Date</label>",
    ],
    ids=["after its label", "no picture"],
)
def test_a_button_whose_picture_tells_no_box_is_no_tick(page: Page, body: str) -> None:
    shown(page, f"{PICTURE}<p>{body}</p>")
    page.wait_for_function("document.querySelector('#b')")
    assert not look(page).of("tick")


def test_what_lies_around_an_entry_alone_marks_it(page: Page) -> None:
    rows = [
        f"<div class='row {mark}'><table><tr><td tabindex=0>{name}</td></tr></table></div>"
        for name, mark in (("Professeur", "row-selected"), ("Consultation", "row-alt"))
    ]
    view = shown(page, f"<div class=active>{''.join(rows)}</div>")
    assert [(item.name, item.selected) for item in view.of("action")] == [("Professeur", True), ("Consultation", False)]


@pytest.mark.parametrize(
    ("said", "closed"),
    [
        ("Vos préférences ont été enregistrées.", True),
        ("Vos préférences n'ont pas été enregistrées.", False),
        ("Aucune de vos préférences : ont été enregistrées les autres.", False),
    ],
)
def test_a_window_that_says_that_things_were_saved_is_good_news(page: Page, said: str, *, closed: bool) -> None:
    shown(page, f"<div role=dialog aria-modal=true><p>{said}</p><button>OK</button></div>")
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=2.0)
    assert (good_news(screen.look(), screen) is not None) is closed


#: A window of components: itself without a size, its title without a box, its text handed to what is drawn elsewhere.
HANDED = """<p>Base publiée</p><x-window role=alertdialog style="position: fixed">SAID
<h3 slot=head style="display: contents">Arrêter la publication ?</h3>
<button slot=foot>Annuler</button><button slot=foot hidden>Refuser</button><button slot=foot>Arrêter</button></x-window>
<script>customElements.define("x-window", class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = `<div style="position: fixed; inset: 0">
    <section style="margin: 20%"><slot name=head></slot><p><slot></slot></p><slot name=foot></slot></section></div>`; }
});</script>"""


@pytest.mark.parametrize(
    ("said", "asks"), [("Les élèves n'y auront plus accès.", True), ("La base sera supprimée.", False)]
)
def test_a_window_is_read_where_its_words_are_drawn(page: Page, said: str, *, asks: bool) -> None:
    page.set_content(f"<body>{HANDED.replace('SAID', said)}</body>")
    screen = Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=4.0)
    view = screen.look()
    assert [text for text in view.texts if text in (said, "Arrêter la publication ?")] == [
        said,
        "Arrêter la publication ?",
    ]
    assert view.dialogs[0].value == f"Arrêter la publication ? {said} Annuler Arrêter"
    assert bool(dialog.question(view, screen.labels["question_stop"], screen)) == asks


@pytest.mark.parametrize(("style", "seen"), [("", True), ("; visibility: hidden", False), ("around", False)])
def test_what_has_no_box_of_its_own_is_seen_where_its_words_are(page: Page, style: str, *, seen: bool) -> None:
    around, own = ("display: none", "") if style == "around" else ("", style)
    view = shown(page, f"<div style='{around}'><p style='display: contents{own}'>Base arrêtée</p></div>")
    assert [(text.names, text.box.width > 1) for text in view.of("text")] == [(("Base arrêtée",), True)] * seen


@pytest.mark.parametrize(("cursor", "ticks"), [("grab", 1), ("pointer", 2)])
def test_what_the_hand_grabs_is_no_tick(page: Page, cursor: str, ticks: int) -> None:
    handle = f"<div role=button tabindex=0 aria-pressed=false aria-label=Déplacer style='cursor: {cursor}'>⠿</div>"
    view = shown(page, f"<ul><li>{handle}<label>Classe <input type=checkbox></label></ul>")
    assert len(view.of("tick")) == ticks
