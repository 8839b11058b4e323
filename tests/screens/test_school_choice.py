"""The page that asks which school: the one of that name is chosen, no other, and none where two are called so."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import Drift, RobotError
from robot.pages.named import names_another
from robot.pages.school_choice import SchoolChoice
from robot.widgets.screen import Screen
from robot.widgets.sight import look
from tests.screens.test_screen import Silent

#: Many pages, one by one: a new machine runs them.
pytestmark = pytest.mark.ci

NAME, UAI = "Lycée des Exemples", "0139990N"
GOES = "<script>const go = (school) => { document.body.innerHTML = `<h1>${school}</h1>`; };</script>"
RADIOS = (
    "<h1>Choisissez l’établissement à administrer</h1>"
    "<label><input type=radio name=e value='Collège des Modèles'> Collège des Modèles <small>(0139991P)</small></label>"
    f"<label><input type=radio name=e value='{NAME}'> {NAME} <small>({UAI})</small></label>"
    "<button onclick='go(document.querySelector(`:checked`).value)'>Continuer</button>"
)
TILES = "<h1>Vos établissements</h1>" + "".join(
    f"<a href='#' onclick='go(`{name} {part}`.trim())'><h4>{name}</h4><p>{part or 'Année 2026-2027'}</p></a>"
    for name, part in (("Collège des Modèles", ""), (NAME, ""), (NAME, "Annexe"))
)
LIST = (
    "<p>Sélectionnez un établissement</p><select aria-label=Établissement><option>Collège des Modèles</option>"
    f"<option>{NAME}</option></select><button onclick='go(document.querySelector(`select`).value)'>Valider</button>"
)

#: A list that shows this school already, its number before its name, and has only to be sent.
SENT = (
    "<p>Base :</p><form onsubmit='go(base.value); return false'><select id=base><option value='Collège des Modèles'>"
    f"0139991P COLLÈGE DES MODÈLES</option><option value='{NAME}' selected>{UAI} {NAME.upper()}</option></select>"
    "<input type=submit value=OK></form>"
)
#: What leads on begins as « Ouvrir » does.
OPENS = RADIOS.replace(">Continuer<", ">Ouvrir la console<")
#: A card for each school, each with the same link.
CARDS = "<h1>Vos établissements</h1>" + "".join(
    f"<div><div><p>{name}</p><p>{uai}</p></div><div><a href='#' onclick='go(`{name}`)'>Administrer</a></div></div>"
    for name, uai in (("Collège des Modèles", "0139991P"), (NAME, UAI))
)
#: A table of the bases that asks for nothing in words: a row for each school, each with the same link.
ROWS = "<h1>Bases hébergées</h1><table><tr><th>Nom<th>Version<th></tr>" + "".join(
    f"<tr><td>{name}<td>2026<td><a href='#{at}' onclick='go(`{name}`)'>Administrer</a></tr>"
    for at, name in enumerate(("Collège des Modèles", NAME, f"{NAME} - Annexe"))
)


#: A card for each, with two ways; no word of schools.
SITES = "<h1>Mes sites</h1>" + "".join(
    f"<li><h3>{name}</h3><a href='#'>Visiter</a> | <button onclick='go(`{name}`)'>Tableau de bord</button></li>"
    for name in ("Collège des Modèles", NAME)
)


def by_keys(name: str) -> str:
    """A table walked by keys: that name's cell takes the keyboard; each button is named after its row."""
    return "<h1>Bases hébergées</h1><table><tr><th>Établissement<th>Version<th></tr>" + "".join(
        f"<tr><td{' tabindex=0' if one == name else ''}>{one}<td>2026"
        f"<td><button aria-label='Ouvrir {one}' onclick='go(`{one}`)'>Ouvrir</button></tr>"
        for one in ("Collège des Modèles", NAME)
    )


#: The kinds of account of each, as buttons under its name: the administrator's is chosen.
ACCOUNTS = "<h1>Choisir un compte</h1>" + "".join(
    f"<section><h2>{name}</h2><button onclick='go(`non`)'>Enseignant</button>{own}</section>"
    for name, own in (
        ("Collège des Modèles", ""),
        (NAME, f"<button onclick='go(`{NAME}`)'>Administrateur de l'établissement</button>"),
    )
)
#: One card for each account, two of one school.
TWO_ACCOUNTS = "<h1>Avec quel profil continuer ?</h1>" + "".join(
    f"<button onclick='go(`{goes}`)'><b>{kind}</b><br><small>{name}</small></button>"
    for kind, name, goes in (
        ("Enseignant", NAME, "non"),
        ("Administrateur", NAME, NAME),
        ("Parent", "Collège des Modèles", "non"),
    )
)
#: A box marks a row for something else; its link opens the school.
BOXES = "<p>Choisissez la base de l'établissement</p><table>" + "".join(
    f"<tr><td><input type=checkbox aria-label='{name}'><td><a href='#' onclick='go(`{name}`)'>{name}</a></tr>"
    for name in ("Collège des Modèles", NAME)
)
#: A button that holds them as a list, with an arrow that only a sign tells.
HEADER = (
    "<p>Choisissez l'établissement dans la barre du haut.</p><div style='cursor: pointer' id=b "
    "onclick='l.hidden = false'>Choisir un établissement ▾</div><ul id=l hidden>"
    + "".join(
        f"<li style='cursor: pointer' onclick='go(`{name}`)'>{name}</li>" for name in ("Collège des Modèles", NAME)
    )
)
#: A letter stands before each name, in the link; the table asks for nothing in words.
LETTERS = "<h1>Parcourir</h1><table><tr><th>Établissement<th>Clé</tr>" + "".join(
    f"<tr><td><a href='#{at}' onclick='go(`{name}`)'><b style='display: inline-block'>{name[0]}</b>{name}</a>"
    f"<td>{uai}</tr>"
    for at, (name, uai) in enumerate((("Collège des Modèles", "0139991P"), (NAME, UAI)))
)
#: Nothing is listed before it is looked up.
LOOKED_UP = (
    "<h1>Établissement</h1><p>Laissez les champs vides pour tout obtenir.</p><form onsubmit='found(); return false'>"
    "<label>Code UAI <input id=code></label><label>Nom de l'établissement <input></label>"
    f"<button>Rechercher</button></form><div id=list></div><script>const found = () => {{ if (code.value === '{UAI}') "
    f"list.innerHTML = `<a href='#' onclick='go(\"{NAME}\")'>{NAME}</a>`; }}</script>"
)
#: A list that shows what was chosen, and has then to be sent by a button beside it.
WAITS = (
    "<h1>Où travaillez-vous ?</h1><div><button aria-haspopup=listbox aria-label='Établissement' id=b "
    "onclick='l.hidden = false'>Choisir</button><ul role=listbox id=l hidden>"
    + "".join(
        f"<li role=option onclick='b.textContent = `{name}`; l.hidden = true'>{name}</li>"
        for name in ("Collège des Modèles", NAME)
    )
    + "</ul><button onclick='go(b.textContent)'>Continuer</button></div>"
)
#: Lines without any markup, one of which is marked by its ground, and then opened.
LINES = (
    "<p>Sélectionnez votre établissement</p><div tabindex=0>"
    + "".join(
        f"<div onclick=\"one = '{name}'; this.style.background = 'gold'\"><span>{name}</span> <span>2026</span></div>"
        for name in ("Collège des Modèles", NAME)
    )
    + "</div><div tabindex=0 onclick='go(one)'>Ouvrir</div><div tabindex=0>Se déconnecter</div>"
)

#: A button made of a box; lines that nothing marks once they are chosen.
UNMARKED = "<p>Sélectionnez l'établissement</p>" + "".join(
    f"<div style='cursor: pointer' onclick=\"one = '{name}'\"><span>{name}</span> <span>2026</span></div>"
    for name in ("Collège des Modèles", NAME)
)
UNMARKED += "<script>let one = 'aucune';</script><div style='cursor: pointer' onclick='go(one)'>Ouvrir la base</div>"
#: The only list of a page that asks for a school, called otherwise; a drawn one that shows what was chosen, and waits.
SEARCHED = (
    "<h1>Dans quel établissement travaillez-vous ?</h1><input role=combobox "
    "aria-label='Rechercher un établissement ou un UAI' id=b aria-controls=l onfocus='l.hidden = false'>"
    "<ul role=listbox id=l hidden>"
    + "".join(
        f"<li role=option onclick='b.value = `{name}`; l.hidden = true; k.disabled = false'>{name}</li>"
        for name in ("Collège des Modèles", NAME)
    )
    + "</ul><button id=k disabled onclick='go(b.value)'>Continuer</button>"
)
#: A button that holds them as a menu.
MENU = (
    "<h2>Quel établissement ?</h2><button aria-haspopup=menu aria-expanded=false onclick='pop.hidden = false'>"
    "Sélectionner un établissement ▾</button><div id=pop role=menu hidden>"
    + "".join(
        f"<a role=menuitem href='#' style='display: block' onclick='go(`{name}`)'>{name}</a>"
        for name in ("Collège des Modèles", NAME)
    )
    + "</div>"
)


#: A list that nothing shows to be chosen from; its button waits for a line.
BASES = (
    "<p>Vous avez accès à 2 bases. Sélectionnez celle à ouvrir.</p><div id=bases>"
    + "".join(f"<section><div>{name}</div></section>" for name in ("Collège des Modèles", NAME))
    + "</div><button id=opens disabled onclick='go(one)'>Ouvrir la base</button><script>"
    + "bases.addEventListener('click', (event) => { one = event.target.textContent; opens.disabled = false; })</script>"
)


#: A table with a ring in each row, which is named for its row.
RINGS = (
    "<h1>Quel établissement ?</h1><table>"
    + "".join(
        f"<tr><td><input type=radio name=r aria-label='Select row {at}'"
        f" onchange='one = `{name}`; opens.disabled = false'><td>{name}</tr>"
        for at, name in enumerate(("Collège des Modèles", NAME))
    )
    + "</table><button id=opens disabled onclick='go(one)'>Ouvrir la base</button>"
)


def asked(page: Page, body: str) -> tuple[Screen, SchoolChoice]:
    screen = Screen(page, labels.load("atrium"), cast(Any, Silent()), patience=4.0)
    screen.names_another = lambda text: names_another(text, (NAME,), UAI, screen.labels)
    page.set_content(f"<body>{body}{GOES}</body>")
    product = SimpleNamespace(screen=screen, labels=screen.labels, school=SimpleNamespace(uai=UAI))
    return screen, SchoolChoice(cast(Any, product), NAME)


#: A button that opens a window with a table of schools.
OPENS_WINDOW = (
    "<p>Choisissez un établissement dans la barre du haut.</p>"
    "<button onclick='which.show()'>Sélectionner un établissement ▾</button><dialog id=which><table>"
    + "".join(
        f"<tr><td><button onclick='go(`{name}`)'>{name}</button><td>{uai}</tr>"
        for name, uai in (("Collège des Modèles", "0139991P"), (NAME, UAI))
    )
    + "</table><button onclick='which.close()'>Annuler</button></dialog>"
)
#: Schools by their département, each folded.
FOLDED = (
    "<h1>Choisissez une structure</h1><form onsubmit='return false'>"
    "<details><summary>Alpes-Maritimes (06)</summary>Aucune</details><details><summary>Bouches-du-Rhône (13)</summary>"
    + "".join(f"<button onclick='go(`{name}`)'>{name}</button>" for name in ("Collège des Modèles", NAME))
    + "</details></form>"
)
#: A drawn list that shows what was chosen in it, before it is sent.
DRAWN = """<style>.on { cursor: pointer }</style><p>Pour quel établissement travaillez-vous ?</p><div class=on id=box
style='width: 300px' onclick='pop.hidden = false'>Sélectionnez un établissement ▾</div>
<div id=pop hidden style='width: 300px'>""" + "".join(
    f"<div class=on onclick='box.textContent = `{name} ({uai}) ▾`; pop.hidden = true'>{name} ({uai})</div>"
    for name, uai in (("Collège des Modèles", "0139991P"), (NAME, UAI))
)
DRAWN += f"</div><div class=on onclick='if (box.textContent.includes(`{NAME}`)) go(`{NAME}`)'>Continuer</div>"


#: A page that asks for one has a field alone; what it finds comes as one types.
TYPED = (
    "<h1>Ouvrir un établissement</h1><label>Rechercher un établissement <input type=search "
    "oninput='for (const one of l.children) one.hidden = !one.innerText.includes(this.value); l.hidden = false'>"
    "</label><ul id=l hidden>"
    + "".join(f"<li><button onclick='go(`{name}`)'>{name}</button></li>" for name in ("Collège des Modèles", NAME))
    + "</ul>"
)
#: A list that is only drawn, shut, with an arrow that is pressed alone.
ARROW = (
    "<p>Sélectionnez l'établissement sur lequel travailler :</p><div><span id=f></span><div style='cursor: pointer' "
    "onclick='l.hidden = false'>▾</div><div id=l hidden>"
    + "".join(
        f"<div style='cursor: pointer' onclick='f.innerText = this.innerText; l.hidden = true'>{name}</div>"
        for name in ("Collège des Modèles", NAME)
    )
    + "</div></div><button onclick='go(f.innerText)'>OK</button>"
)


@pytest.mark.parametrize(
    "body",
    [
        *(RADIOS, OPENS, TILES, LIST, SENT, CARDS, ROWS, SITES, by_keys("Collège des Modèles"), by_keys(NAME), LINES),
        *(MENU, ACCOUNTS, TWO_ACCOUNTS, BOXES, HEADER, WAITS, LETTERS, LOOKED_UP, UNMARKED, SEARCHED, BASES, RINGS),
        *(OPENS_WINDOW, FOLDED, DRAWN, TYPED, ARROW),
    ],
    ids=[
        "radios",
        "opens",
        "tiles",
        "list",
        "sent",
        "cards",
        "rows",
        "sites",
        "by keys",
        "the keyboard on it",
        "lines",
        "menu",
        "accounts",
        "two accounts of one",
        "boxes",
        "header",
        "waits",
        "letters",
        "looked up",
        "unmarked",
        "searched",
        "bases",
        "rings",
        "opens a window",
        "folded",
        "drawn list",
        "typed",
        "an arrow alone",
    ],
)
def test_the_school_of_that_name_is_chosen(page: Page, body: str) -> None:
    screen, which = asked(page, body)
    assert which.asked(screen.look())
    which.answer()
    assert page.inner_text("h1") == NAME


#: In a window over the page, as a list whose lines are chosen.
WINDOW = (
    "<div role=dialog aria-modal=true><h2>Choix de l'établissement</h2><p>Vous administrez plusieurs établissements</p>"
    + "".join(
        f"<li role=option tabindex=0 onclick=\"one = '{name}'; this.setAttribute('aria-selected', true)\">{name}</li>"
        for name in ("Collège des Modèles", NAME)
    )
    + "<button onclick='go(one)'>Continuer</button></div>"
)


def test_a_window_that_asks_for_the_school_is_no_message(page: Page) -> None:
    screen, which = asked(page, WINDOW)
    assert screen.wait(which.asked, "le choix de l'établissement")
    which.answer()
    assert page.inner_text("h1") == NAME


#: A sign-in that asks for the school as well, in a list that exists once it is opened.
SIGN_IN = """<form><label>Identifiant <input></label><label>Mot de passe <input type=password></label>
<label for=school>Établissement</label><button type=button id=school onclick="pop.hidden = false">HELD</button></form>
<ul id=pop role=listbox hidden>""" + "".join(
    f"<li role=option tabindex=0 onclick='school.textContent = `{name}`; pop.hidden = true'>{name}</li>"
    for name in ("Collège des Modèles", NAME)
)


@pytest.mark.parametrize("held", ["Choisissez", "Collège des Modèles", NAME])
def test_a_form_that_asks_for_the_school_besides_is_filled_in(page: Page, held: str) -> None:
    _screen, which = asked(page, SIGN_IN.replace("HELD", held))
    which.fill_in()
    assert page.inner_text("#school") == NAME


def test_a_form_that_does_not_offer_the_school_is_not_filled_in(page: Page) -> None:
    _screen, which = asked(page, SIGN_IN.replace("HELD", "Choisissez").replace(NAME, "Lycée Voisin"))
    with pytest.raises(RobotError) as told:
        which.fill_in()
    assert told.value.code == "NOT_OFFERED"


@pytest.mark.parametrize(
    "body",
    [
        f"<header><a href='#'>{NAME}</a></header><a href='#'>Changer d’établissement</a><h1>Accueil</h1>",
        TILES.replace(f"{NAME}</h4>", "Lycée des Modèles</h4>"),
        ROWS.replace(f"<td>{NAME}<", "<td>Lycée des Modèles<"),
        ROWS.replace("Administrer", "Archiver"),
        ROWS.replace("Administrer", "Version", 1),
        by_keys("Collège des Modèles").replace("Ouvrir", "Archiver"),
        "<select aria-label=Langue><option>Français</select><h2>Bonjour</h2><p>Choisissez l'établissement.",
        "<p>Choisissez l'établissement.<table><tr><td><button>Établissement</button><td><button>UAI</button></table>",
    ],
    ids=[
        "inside",
        "others only",
        "rows of others only",
        "rows that do something",
        "a row of its own kind",
        "by keys",
        "languages",
        "captions of a list that is still empty",
    ],
)
def test_where_nothing_is_asked_nothing_is_chosen(page: Page, body: str) -> None:
    screen, which = asked(page, body)
    assert not which.asked(screen.look())


def test_two_of_the_same_name_are_not_chosen_between(page: Page) -> None:
    twins = TILES + f"<a href='#2' onclick='go(`twin`)'><h4>{NAME}</h4><p>Marseille</p></a>"
    screen, which = asked(page, twins.replace("href='#'", "href='?1'", 1))
    assert which.asked(screen.look())
    with pytest.raises(Drift, match="Deux éléments"):
        which.answer()
    assert look(page).title == "" and page.inner_text("h1") == "Vos établissements"


#: Signed in before: only the school is asked for, in a list that is shut, and a button of its own leads on.
SCHOOL_ALONE = SIGN_IN.replace(
    "<label>Identifiant <input></label><label>Mot de passe <input type=password></label>", ""
)


def test_a_page_that_asks_only_by_a_closed_list_is_answered(page: Page) -> None:
    button = "<button type=button onclick='go(school.textContent)'>Ouvrir la console</button></form>"
    screen, which = asked(page, SCHOOL_ALONE.replace("HELD", "Choisissez").replace("</form>", button))
    assert which.asked(screen.look())
    which.answer()
    assert page.inner_text("h1") == NAME


@pytest.mark.parametrize("held", ["Choisissez", NAME])
def test_a_closed_list_asks_while_it_shows_another_school_or_none(page: Page, held: str) -> None:
    screen, which = asked(page, SCHOOL_ALONE.replace("HELD", held))
    assert which.asked(screen.look()) == (held != NAME)


@pytest.mark.parametrize(
    ("asks", "first"), [("<h1>Sélectionnez un établissement</h1>", True), ("<p>Vos établissements</p>", False)]
)
def test_a_heading_asks_before_what_lies_around(page: Page, asks: str, *, first: bool) -> None:
    schools = "".join(f"<button>{name}</button>" for name in ("Collège des Modèles", NAME))
    screen, which = asked(page, f"<nav><a href='/net'>PRONOTE.net</a></nav>{asks}{schools}")
    assert which.asked(screen.look())
    assert which.asked_in_front(screen.look()) == first


def test_a_window_in_front_asks_before_what_lies_behind(page: Page) -> None:
    screen, which = asked(page, "<nav><a href='#'>PRONOTE.net</a></nav>" + WINDOW)
    assert which.asked_in_front(screen.wait(lambda view: view if view.dialogs else None, "la fenêtre"))
    screen, which = asked(page, LIST)
    assert not which.asked_in_front(screen.look())


#: A field with an arrow at its end, empty until a school is chosen; letters alone choose nothing.
COMBO = (
    """<label for=f>Établissement :</label><span style="display: inline-flex"><input id=f placeholder=Choisir...>
<img alt="" width=17 height=20 style="cursor: pointer" onclick="pop.hidden = !pop.hidden"></span>
<h1></h1><div id=pop hidden>"""
    + "".join(
        f"<div style='cursor: pointer' onclick='f.value = this.innerText; pop.hidden = true;"
        f" document.querySelector(`h1`).innerText = f.value'>{name}</div>"
        for name in ("Collège des Modèles", NAME)
    )
    + "</div>"
)


def test_a_field_with_an_arrow_at_its_end_asks_for_the_school_and_is_answered(page: Page) -> None:
    screen, which = asked(page, COMBO)
    assert which.asked(screen.look())
    which.answer()
    assert page.inner_text("h1") == NAME
    assert not which.asked(screen.look())


def test_a_field_of_that_name_without_an_arrow_asks_nothing(page: Page) -> None:
    screen, which = asked(page, "<label>Établissement : <input></label>")
    assert not which.asked(screen.look())
