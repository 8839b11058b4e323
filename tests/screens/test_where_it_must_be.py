"""Of several things of one name, the one that stands where it must; and what a page says of itself is heeded."""

from __future__ import annotations

from contextlib import nullcontext
from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.errors import Drift, RobotError
from robot.labels import literal
from robot.pages.named import names_another
from robot.pages.pronote.durations import counted, spelled, unit
from robot.pages.pronote.publication import Publication
from robot.widgets import dialog, pick, region, saving
from robot.widgets.agreeing import agree
from robot.widgets.screen import Screen
from robot.widgets.sight import View, look
from tests.screens.test_screen import Silent

ENT, URL = literal("Mon ENT"), literal("URL du serveur CAS")
PRONOTE = labels.load("pronote")


def shown(page: Page, body: str) -> View:
    page.set_content(f"<body>{body}</body>")
    return look(page)


# --- under its heading ---------------------------------------------------------------------------------------------

#: The bar takes the keyboard for its entries.
BAR = "<ul role=menubar tabindex=0><li role=menuitem>Contenu</li><li role=menuitem>Utilisateurs</li></ul>"


def test_a_bar_of_entries_is_none_of_them(page: Page) -> None:
    view = shown(page, BAR)
    assert [item.tag for item in view.of("action")] == ["li", "li"]


HOME = """<nav><section><h2>Paramètres</h2><ul><li><a href=/un>Préférences</a></li></ul></section>
<section><h2>Fichier</h2><ul><li><a href=/deux>Sauvegardes</a></li></ul></section></nav>
<aside><h2>Actions récentes</h2><ul><li><a href=/trois>Préférences</a></li></ul></aside>"""


def test_of_two_entries_of_one_name_the_one_under_its_heading_is_meant(page: Page) -> None:
    view, label = shown(page, HOME), literal("Préférences")
    above = [title for title in view.of("title") if title.called(literal("Paramètres"))]
    found = pick.action(view, label, nearer=lambda left: region.nearest(view, left, above))
    assert found is not None
    assert found.href.endswith("/un")


@pytest.mark.parametrize("heading", ["Rien de tel", "Deux fois"])
def test_where_no_heading_tells_them_apart_it_is_a_doubt(page: Page, heading: str) -> None:
    body = "<h2>Deux fois</h2><p><a href=/un>Préférences</a></p><p><a href=/trois>Préférences</a></p>"
    view, label = shown(page, body), literal("Préférences")
    above = [title for title in view.of("title") if title.called(literal(heading))]
    with pytest.raises(Drift) as told:
        pick.action(view, label, nearer=lambda left: region.nearest(view, left, above))
    assert told.value.code == "AMBIGUOUS"


# --- a value told as a text ----------------------------------------------------------------------------------------

TOLD = {
    "a row each": "<div><div><label>Mon ENT :</label> <div>{}</div></div><div><label>URL du serveur CAS :</label>"
    "<div><a href=#>{}</a></div></div></div>",
    "a list of terms": "<dl><dt>Mon ENT</dt><dd>{}</dd><dt>URL du serveur CAS</dt><dd>{}</dd></dl>",
    "a table": "<table><tr><th>Mon ENT</th><td>{}</td></tr><tr><th>URL du serveur CAS</th><td>{}</td></tr></table>",
}


@pytest.mark.parametrize("drawn", TOLD.values(), ids=TOLD)
def test_a_form_that_cannot_be_filled_tells_its_values_beside_their_captions(page: Page, drawn: str) -> None:
    view = shown(page, drawn.format("ATRIUM", "https://cas.invalid/"))
    ent, url = region.told(view, ENT), region.told(view, URL)
    assert ent is not None
    assert url is not None
    assert (ent.value, url.value) == ("ATRIUM", "https://cas.invalid/")
    assert not ent.enabled
    view = shown(page, drawn.format("-", ""))
    assert [found.value for label in (ENT, URL) if (found := region.told(view, label)) is not None] == ["", ""]


def test_a_caption_beside_a_control_tells_nothing(page: Page) -> None:
    view = shown(page, TOLD["a row each"].format("<input>", "x"))
    assert region.told(view, ENT) is None


# --- a question in the page ----------------------------------------------------------------------------------------

ASKS = PRONOTE["question_stop"]
QUESTION = "<main><p>Voulez-vous arrêter la publication ?</p><form><button>{}</button> <a href=#>{}</a></form></main>"
WHO = cast(
    Any,
    SimpleNamespace(
        labels=PRONOTE,
        names_another=lambda text: names_another(text, ("Lycée des Exemples",), "0139990N", PRONOTE),
    ),
)


@pytest.mark.parametrize(
    ("yes", "no", "asked"),
    [
        ("Oui", "Non", True),
        ("Oui, je suis sûr", "Non, revenir à la page précédente", True),
        ("Oui, pour toutes les bases", "Annuler", False),
        ("Oui", "Aide", False),
    ],
)
def test_a_question_in_the_page_has_one_yes_and_one_no(page: Page, *, yes: str, no: str, asked: bool) -> None:
    view = shown(page, "<header><a href=#>Arrêter la publication</a></header>" + QUESTION.format(yes, no))
    found = dialog.question(view, ASKS, WHO)
    assert (found is not None) == asked
    if found is not None:
        answer = pick.action(view.inside(found), PRONOTE["yes"])
        assert answer is not None
        assert answer.name == yes


def test_an_answer_may_repeat_what_was_pressed_and_a_question_comes_with_the_press(page: Page) -> None:
    pressed = PRONOTE["stop_publication"]
    view = shown(page, QUESTION.format("Arrêter la publication", "Annuler"))
    assert dialog.question(view, ASKS, WHO) is None
    assert dialog.question(view, ASKS, WHO, pressed=[pressed]) is not None
    assert dialog.question(view, ASKS, WHO, pressed=[pressed], before=view) is None


#: A page of its own, whose foot leads elsewhere.
OWN = "<main><h1>Arrêter la publication ?</h1><form><textarea>Message</textarea><button>Confirmer l'arrêt</button>{}"
OWN += "<a href='/b'>Annuler</a></form>{}</main>"


@pytest.mark.parametrize(
    ("among", "below", "asked"),
    [
        ("", "<footer><a href='/aide'>Centre d'aide</a></footer>", True),
        ("<a href='/c'>Autre chose</a>", "", False),
        ("", "<button>Autre chose</button>", False),
    ],
)
def test_links_around_the_answers_of_a_page_lead_elsewhere(page: Page, *, among: str, below: str, asked: bool) -> None:
    view = shown(page, OWN.format(among, below))
    found = dialog.question(view, ASKS, WHO, pressed=[PRONOTE["stop_publication"]])
    assert (found is not None) == asked


def test_the_title_of_a_window_asks_and_is_no_answer(page: Page) -> None:
    pressed = PRONOTE["stop_publication"]
    view = shown(
        page,
        "<style>* { user-select: none }</style><div role=dialog aria-modal=true><div>Arrêter la publication</div>"
        "<p>Personne n'entrera plus. Continuer ?</p><button>Arrêter</button><button>Annuler</button></div>",
    )
    asked = dialog.question(view, ASKS, WHO, pressed=[pressed])
    assert asked is not None
    answer = dialog.agreed(view, asked, ASKS, PRONOTE, pressed)
    assert answer is not None
    assert answer.name == "Arrêter"


@pytest.mark.parametrize(("answer", "pressed"), [("Oui, enregistrer", True), ("Oui, pour toutes les bases", False)])
def test_what_a_save_asks_in_the_page_is_answered_as_it_repeats_the_press(
    page: Page, *, answer: str, pressed: bool
) -> None:
    asks = "document.querySelector('p').hidden = false"
    page.set_content(
        f'<form><input aria-label=URL><button type=button onclick="{asks}">Enregistrer</button></form><main>'
        f"<p hidden>Enregistrer les modifications ? <button onclick='window.done = true'>{answer}</button>"
        "<button>Annuler</button></p></main>"
    )
    screen = Screen(page, PRONOTE, Silent(), patience=2)
    saving.save(screen, lambda view: pick.field(view, literal("URL")), what="l'adresse")
    assert bool(page.evaluate("window.done")) == pressed


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Voulez-vous arrêter la publication ?", True),
        ("Arrêter la publication du Lycée des Exemples ? Les familles du lycée n'auront plus accès à PRONOTE.", True),
        ("Arrêter la publication du Collège Voisin ?", False),
        ("Arrêter la publication de la base 0139991P ?", False),
        ("Annuler l'arrêt de la publication ?", False),
        ("Arrêter la publication ? Cette action ne peut pas être annulée.", True),
    ],
)
def test_a_window_asks_what_its_text_says_and_about_this_school(page: Page, *, text: str, asked: bool) -> None:
    view = shown(
        page, f"<div role=dialog aria-modal=true><p>{text}</p><button>OK</button><button>Annuler</button></div>"
    )
    assert (dialog.question(view, ASKS, WHO) is not None) == asked


#: A page of its own that says what stopping means, and wants it confirmed.
CONFIRM = """<main><h1>Arrêt de la publication</h1><section><p>Pendant l'arrêt de la publication, personne n'entre.</p>
<label><input type=checkbox> {box}</label>
<button onclick="document.title = document.querySelector('input').checked ? 'arrêtée' : ''">Arrêter la publication
</button><a href='#'>Annuler</a></section></main>"""


@pytest.mark.parametrize(
    ("box", "stopped"),
    [
        ("Je confirme vouloir arrêter la publication", True),
        ("J'ai compris que personne n'entrera", True),
        ("Je confirme aussi la suppression de la base", False),
        ("Prévenir les familles", False),
    ],
)
def test_a_box_that_confirms_what_is_asked_is_ticked_and_no_other(page: Page, *, box: str, stopped: bool) -> None:
    before = shown(page, "<button>Arrêter la publication</button>")
    page.set_content(CONFIRM.format(box=box))
    screen = Screen(page, PRONOTE, cast(Any, Silent()), patience=3.0)
    pressed = PRONOTE["stop_publication"]
    agree(screen, ASKS, pressed, what="l'arrêt", accept=lambda view: view.title == "arrêtée", before=before)
    assert (page.title(), page.locator("input").is_checked()) == (("arrêtée", True) if stopped else ("", False))


@pytest.mark.parametrize(
    ("answer", "agrees"),
    [
        ("Confirmer la publication", True),
        ("Valider et publier", True),
        ("Confirmer l'arrêt de la publication", False),
        ("Confirmer sans enregistrer", False),
        ("Supprimer puis publier", False),
    ],
)
def test_a_button_agrees_in_the_words_of_what_is_asked(page: Page, *, answer: str, agrees: bool) -> None:
    before = shown(page, "<button>Publier dans la base</button>")
    view = shown(
        page,
        "<main><h1>Publication de la base</h1><section><h2>Récapitulatif avant publication</h2><p>Mon ENT : ATRIUM</p>"
        f"<button>{answer}</button> <a href='#'>Retour</a></section></main>",
    )
    asks = PRONOTE["question_publish"]
    found = dialog.question(view, asks, WHO, pressed=[PRONOTE["publish"]], before=before)
    assert (found is not None) == agrees
    if found is not None:
        button = dialog.agreed(view, found, asks, PRONOTE, PRONOTE["publish"])
        assert button is not None
        assert button.name == answer


#: What « Publier » asks here, in words that nobody knows.
PUBLISH = """<h1>PRONOTE</h1>
<div id=state><p>Base non publiée</p><button onclick="ask.showModal()">Publier la base</button></div>
<dialog id=ask><p>{said}</p><button onclick="state.innerHTML = 'Base publiée'; ask.close()">Continuer</button>
<button onclick="ask.close()">Annuler</button></dialog>"""


@pytest.mark.parametrize(
    ("said", "rescue", "back"),
    [
        ("Les espaces vont de nouveau répondre.", False, False),
        ("Les espaces vont de nouveau répondre.", True, True),
        ("Une mise à jour va être installée.", True, False),
        ("Les données du Collège des Modèles vont de nouveau répondre.", True, False),
    ],
)
def test_a_rescue_agrees_to_what_its_own_press_asks(page: Page, *, said: str, rescue: bool, back: bool) -> None:
    page.set_content(PUBLISH.format(said=said))
    screen = Screen(page, PRONOTE, cast(Any, Silent()), patience=3.0)
    screen.names_another = WHO.names_another
    publication = Publication(cast(Any, SimpleNamespace(screen=screen, labels=PRONOTE)), cast(Any, None))
    with nullcontext() if back else pytest.raises(RobotError):
        publication.publish(rescue=rescue)
    assert ("Base publiée" in page.inner_text("#state")) == back


SIGN = "<button aria-label='{}'><svg width=9 height=9></svg></button>"


@pytest.mark.parametrize(
    ("answers", "agrees"),
    [
        ("Publier;Annuler", True),
        ("Publier;Aide;Annuler", False),
        ("Remplacer;Annuler", False),
        ("Publier", False),
        # A sign tells only to a screen reader what it does.
        (f"Publier;Annuler;{SIGN.format('Fermer la fenêtre')}", True),
        (f"Publier;Annuler;{SIGN.format('Afficher les détails')}", False),
        ("Publier;Annuler;Fermer la session", False),
    ],
)
def test_the_verb_alone_of_what_was_pressed_agrees_beside_a_way_back(page: Page, *, answers: str, agrees: bool) -> None:
    buttons = "".join(one if one.startswith("<") else f"<button>{one}</button>" for one in answers.split(";"))
    said = "<h2>Publier dans la base</h2><p>La base sera publiée avec ces paramètres</p>"
    view = shown(page, f"<div role=dialog aria-modal=true>{said}{buttons}</div>")
    asks, pressed = PRONOTE["question_publish"], PRONOTE["publish"]
    found = dialog.question(view, asks, WHO, pressed=[pressed])
    assert found is not None
    assert (dialog.agreed(view, found, asks, PRONOTE, pressed) is not None) == agrees


# --- the button that sends this very form --------------------------------------------------------------------------

OTHER = "<form><p>Mots de passe à changer</p><button>Valider</button></form>"


@pytest.mark.parametrize(
    ("body", "mine"),
    [
        (f"<div><form><input aria-label=Durée></form>{OTHER}</div>", False),
        ("<div><form><input aria-label=Durée><button>Valider</button></form></div>", True),
        ("<div><form id=f><input aria-label=Durée></form><button form=f>Valider</button></div>", True),
        ("<div><input aria-label=Durée><button>Valider</button></div>", True),
        (f"<div><input aria-label=Durée>{OTHER}</div>", True),
        (f"<div><input aria-label=Durée>{OTHER.replace('<p>', '<input><p>')}</div>", False),
    ],
    ids=["another form's", "its own", "its own, outside", "no form", "around the button only", "with other fields"],
)
def test_a_save_button_sends_the_form_it_stands_in(page: Page, *, body: str, mine: bool) -> None:
    view = shown(page, body)
    field = pick.field(view, literal("Durée"))
    screen = cast(Any, SimpleNamespace(labels=PRONOTE))
    assert (saving.beside(view, field, screen) is not None) == mine


# --- minutes or hours ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "beside", "offered", "means"),
    [
        ("60", ["Durée en minutes"], (), 60),
        ("1", ["Durée (heures)"], (), 60),
        ("1", ["Durée"], (), None),
        ("60", ["Durée"], (), 60),
        ("5", [], ("5", "15", "30"), 5),
        ("1", [], ("1", "2", "3"), None),
        ("1 h 30", ["Durée"], (), 90),
        ("01:30", ["Durée (heures)"], (), 90),
        ("5", ["entre 5 minutes et 2 heures"], (), None),
    ],
)
def test_a_number_counts_what_the_screen_says(
    text: str, beside: list[str], offered: tuple[str, ...], means: int | None
) -> None:
    assert counted(text, unit(beside, PRONOTE), offered) == means


def test_what_a_field_that_counts_hours_cannot_hold_is_not_written() -> None:
    assert [spelled(wanted, "1", unit="hours") for wanted in (45, 120)] == ["", "2"]


def test_a_duration_fits_into_a_field_that_holds_no_letter_more_than_it_needs(page: Page) -> None:
    page.set_content("<input value=1h00 maxlength=5>")
    screen = Screen(page, PRONOTE, cast(Any, Silent()), patience=2.0)

    def field(view: View) -> Any:
        return view.of("field")[0]

    text = spelled(45, field(screen.look()).value)
    screen.type_into(field, text, what="la durée", accept=lambda view: field(view).value == text)
    assert page.input_value("input") == "0h45"


def test_of_two_chapters_called_alike_the_one_in_the_window_is_meant(page: Page) -> None:
    card = "<article><h2>Pronote</h2><input></article>"
    view = shown(page, f"{card}<div role=dialog aria-modal=true><h2>Pronote</h2><input type=checkbox></div>")
    found = region.chapter(view, literal("Pronote"))
    assert found is not None
    assert [item.kind for item in found[1].items if item.kind in region.CONTROLS] == ["tick"]


@pytest.mark.parametrize("apart", [False, True])
def test_what_applies_and_what_validates_side_by_side_save_the_same(page: Page, *, apart: bool) -> None:
    valid = "<button onclick=\"document.title = 'validé'; fetch('/x', {method: 'POST'})\">Valider</button>"
    buttons = f"<p><button>Appliquer</button></p><p>{valid}</p>" if apart else f"<button>Appliquer</button>{valid}"
    page.set_content(f"<main><section><input aria-label=URL>{buttons}</section></main>")
    screen = Screen(page, PRONOTE, Silent(), patience=2)
    with pytest.raises(Drift) if apart else nullcontext():
        saving.save(screen, lambda view: pick.field(view, literal("URL")), what="l'adresse")
    assert (page.title() == "validé") != apart
