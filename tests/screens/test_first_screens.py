"""What comes before the screens of the help page: which account one has, and a way that begins where one came in."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.pages.menus import Menus
from robot.pages.sign_in import SignIn
from robot.widgets import pick
from robot.widgets.screen import Screen
from robot.widgets.sight import View
from tests.screens.test_screen import Silent

KINDS = """<h1>Je me connecte</h1><div id=ways><p>Je sélectionne mon profil :</p>
<label><input type=radio name=way> Élèves et parents</label>
<label><input type=radio name=way id=other> Autres comptes (identifiant et mot de passe)</label>
<button onclick="if (other.checked) { ways.remove(); local.hidden = false }">Valider mon choix</button></div>
<form id=local hidden><label>Identifiant <input></label><label>Mot de passe <input type=password></label>
<button>Se connecter</button></form>"""


def screen_with(page: Page, body: str, product: str) -> Screen:
    page.set_content(f"<body>{body}</body>")
    return Screen(page, labels.load(product), cast(Any, Silent()), patience=4.0)


def test_the_kind_of_account_may_be_ticked_before_one_goes_on(page: Page) -> None:
    screen = screen_with(page, KINDS, "atrium")
    sign_in = SignIn(screen, "ATRIUM", cast(Any, None), frozenset())
    sign_in.kind.choose()
    assert sign_in.asked(screen.look())


def test_a_password_that_was_forgotten_is_no_kind_of_account(page: Page) -> None:
    forgotten = "<a href='#' onclick=\"this.after('pressé')\">Identifiant et mot de passe oubliés ?</a>"
    SignIn(screen_with(page, forgotten, "atrium"), "ATRIUM", cast(Any, None), frozenset()).kind.choose()
    assert "pressé" not in page.inner_text("body")


BACK = "<a href='#'>Précédent</a><h1>Professeurs</h1>"
HOME = "<a href='#' onclick=\"document.body.innerHTML = '<h1>Les profils</h1>'\">Fichier</a>"


def test_a_screen_that_leads_nowhere_is_left_for_where_one_came_in(page: Page) -> None:
    screen = screen_with(page, BACK, "pronote")
    page.route("**/*", lambda route: route.fulfill(body=HOME, content_type="text/html"))
    product = SimpleNamespace(screen=screen, labels=screen.labels, start="http://127.0.0.1/", name="PRONOTE")

    def profiles(view: View) -> bool:
        return any(title.name == "Les profils" for title in view.of("title"))

    assert Menus(cast(Any, product)).open("menu_file", accept=profiles, accepted="les profils")


COLUMNS = """<h3>Fichier</h3><a href='#'>Sauvegardes</a>
<a href='#' onclick="document.body.innerHTML = '<h1>Les profils</h1>'">Administration des utilisateurs</a>"""


def test_the_first_entry_of_a_way_may_only_head_the_next_one(page: Page) -> None:
    screen = screen_with(page, COLUMNS, "pronote")
    product = SimpleNamespace(screen=screen, labels=screen.labels, start="about:blank", name="PRONOTE")

    def profiles(view: View) -> bool:
        return any(title.name == "Les profils" for title in view.of("title"))

    path = ("menu_file", "menu_user_administration")
    assert Menus(cast(Any, product)).open(*path, accept=profiles, accepted="les profils")


STAY = """<main><h1>Rester connecté ?</h1><button onclick="document.body.innerHTML = '<p>Bienvenue'">Non</button>
<button onclick="document.body.innerHTML = '<p>Vous resterez connecté'">Oui</button></main>"""


def test_one_does_not_stay_signed_in(page: Page) -> None:
    screen = screen_with(page, STAY, "atrium")
    screen.wait(lambda view: "Bienvenue" in view.texts, "la suite")


@pytest.mark.parametrize("kinds", [KINDS.replace("Autres comptes (identifiant et mot de passe)", "Agents")])
def test_a_kind_of_account_that_is_not_known_is_not_ticked(page: Page, kinds: str) -> None:
    screen = screen_with(page, kinds, "atrium")
    SignIn(screen, "ATRIUM", cast(Any, None), frozenset()).kind.choose()
    assert page.locator(":checked").count() == 0


ASKED = """<h2>Vous êtes…</h2><div id=ways><button onclick="go(0)">Élève ou responsable légal</button>
<button onclick="go(0)">Enseignant, personnel de l'académie</button><button onclick="go(1)">{}</button></div>
<form id=local hidden><label>Identifiant <input></label><label>Mot de passe <input type=password></label></form>
<script>function go(mine) {{ ways.remove(); local.hidden = !mine }}</script>"""


@pytest.mark.parametrize("mine", ["Administrateur de l'établissement", "Personnel de l'établissement", "Agent"])
def test_the_likeliest_kind_of_account_is_chosen_where_one_is_asked_for(page: Page, mine: str) -> None:
    screen = screen_with(page, ASKED.format(mine), "atrium")
    sign_in = SignIn(screen, "ATRIUM", cast(Any, None), frozenset())
    sign_in.kind.choose()
    assert sign_in.asked(screen.look())


@pytest.mark.parametrize(
    ("asks", "others"), [("Bienvenue", True), ("Vous êtes ici : Accueil", True), ("Vous êtes…", False)]
)
def test_words_that_many_pages_have_are_no_kind_of_account(page: Page, asks: str, *, others: bool) -> None:
    body = ASKED.format("Administrateur").replace("Vous êtes…", asks)
    body = body if others else body.replace("Élève ou responsable légal", "Agenda").replace("Enseignant", "Messages")
    sign_in = SignIn(screen_with(page, body, "atrium"), "ATRIUM", cast(Any, None), frozenset())
    assert sign_in.kind.offered(sign_in._screen.look()) is None


AT_WORK = (
    "<a href=/out>Se déconnecter</a>",
    "<label><input type=checkbox> Élèves</label>",
    "<a href=/pages>Accès aux services tiers</a>",
)


@pytest.mark.parametrize("more", AT_WORK)
def test_whoever_is_at_work_already_is_asked_for_no_kind_of_account(page: Page, more: str) -> None:
    body = f"<p>Vous êtes libre de choisir.</p><button>Élèves</button><button>Administration</button>{more}"
    sign_in = SignIn(screen_with(page, body, "atrium"), "ATRIUM", cast(Any, None), frozenset())
    assert sign_in.kind.offered(sign_in._screen.look()) is None


def test_accounts_of_several_schools_are_a_question_of_schools(page: Page) -> None:
    body = "<h1>Avec quel compte continuer ?</h1><button>Administratrice</button><p>Collège des Modèles (0139991P)</p>"
    sign_in = SignIn(screen_with(page, body, "atrium"), "ATRIUM", cast(Any, None), frozenset())
    sign_in._screen.names_another = lambda text: "Modèles" in text
    assert sign_in.kind.offered(sign_in._screen.look()) is None


#: A link of the head is called as a sign-in button is; the form's own is called otherwise.
HEADED = """<header><a href='#elsewhere'>Se connecter</a></header>
<form onsubmit="document.title = 'envoyé'; return false">
<input aria-label=Identifiant><input type=password aria-label='Mot de passe'><button>{}</button></form>"""


@pytest.mark.parametrize("own", ["Me connecter", "Entrez !"])
def test_what_sends_the_password_is_no_link_outside_of_its_form(page: Page, own: str) -> None:
    screen = screen_with(page, HEADED.format(own), "atrium")
    sign_in = SignIn(screen, "ATRIUM", cast(Any, None), frozenset())
    sent_by = sign_in._sender(screen.look())
    assert sent_by is not None
    sign_in._send(screen.look().handle(sent_by))
    assert page.title() == "envoyé"


def test_a_list_that_is_searched_by_logins_asks_for_none(page: Page) -> None:
    listed = (
        "<main><form><label>Rechercher <input placeholder='Nom ou identifiant CAS'></label></form>"
        "<a href='?page=2'>Suivant</a></main>"
    )
    screen = screen_with(page, listed, "pronote")
    assert not SignIn(screen, "PRONOTE", cast(Any, None), frozenset()).asked(screen.look())


@pytest.mark.parametrize(("sign", "asks"), [("➜", True), ("Aide", False)])
def test_a_login_alone_is_sent_by_the_sign_at_its_end(page: Page, sign: str, *, asks: bool) -> None:
    body = (
        f"<div style='display: flex'><input placeholder=Identifiant><span style='cursor: pointer'>{sign}</span></div>"
    )
    screen = screen_with(page, body, "pronote")
    assert SignIn(screen, "PRONOTE", cast(Any, None), frozenset()).asked(screen.look()) is asks


#: The last entry of the way brings a screen that keeps what it is known by folded.
FOLDED = """<nav><a href=#>Paramètres</a></nav><main><a href=# onclick="main.hidden = false">Affichages</a>
<div id=main hidden><h2>Affichages</h2><details><summary>Identités</summary><label><input type=checkbox>
Activer la gestion des identifiants ENT</label></details></div></main>"""


def test_what_the_last_screen_keeps_folded_is_opened(page: Page) -> None:
    screen = screen_with(page, FOLDED, "pronote")
    menus = Menus(cast(Any, SimpleNamespace(screen=screen, labels=screen.labels, start=page.url)))
    tick = screen.labels["ent_ids_preference"]
    found = menus.open("menu_displays", accept=lambda view: pick.tick(view, tick), accepted="la case")
    assert found is not None
    assert page.locator("details").get_attribute("open") is not None


def test_a_window_of_pictures_that_turn_is_no_form(page: Page) -> None:
    turns = "<button role=tab aria-label='Aller à la diapositive 1'></button>" * 3
    leaves = "onclick='this.parentElement.remove()'"
    body = f"<div role=dialog aria-modal=true><h2>Nouveautés</h2>{turns}<button {leaves}>Commencer</button></div>"
    screen = screen_with(page, body, "pronote")
    screen.wait(lambda view: not view.dialogs, "la page seule")
    assert page.locator("[role=dialog]").count() == 0
