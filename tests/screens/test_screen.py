"""One window in front of the robot: what a person waits for, puts aside and goes on in, on bare pages."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from types import SimpleNamespace
from typing import Any, cast

import pytest
from playwright.sync_api import ElementHandle, Page, Route

from robot import labels, limits
from robot.errors import Drift, RobotError, SiteUnavailable
from robot.labels import literal
from robot.pages.menus import Menus
from robot.pages.product import Product
from robot.widgets import screen as screen_module
from robot.widgets import sight
from robot.widgets.reveal import reveal
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View
from robot.widgets.watch import Gesture

COVERED_BANNER = (
    "<div style='position:fixed;top:3000px'><p>Ce site utilise des cookies.</p><button>Tout refuser</button></div>"
)
ANNOUNCEMENT = (
    "<div role=dialog aria-modal=true style='position:fixed;inset:0;background:#0008'><h2>Annonce</h2>"
    "<button onclick='this.parentElement.remove()'>J\u2019ai compris</button></div>"
)
#: A menu whose second level shuts once, as when the page moves under the pointer.
SHUTS_ONCE = """
<ul role=menubar><li role=menuitem tabindex=0 onclick="one.hidden = false">Ressources</li></ul>
<ul role=menu id=one hidden><li role=menuitem tabindex=0
  onclick="if (window.again) two.hidden = false; window.again = true">Professeurs</li></ul>
<ul role=menu id=two hidden><li role=menuitem tabindex=0
  onclick="document.body.append('Les profils')">Profils d'autorisation</li></ul>
"""


#: The page moves under the pointer once: the menu of another entry, which offers the same, opens instead.
OTHER_ONCE = """
<ul role=menubar><li role=menuitem tabindex=0 onclick="people.hidden = false">Ressources
  <ul role=menu id=people aria-label=Ressources hidden>
  <li role=menuitem tabindex=0 onclick="unfold(one)">Professeurs
    <ul role=menu id=one aria-label=Professeurs hidden>
    <li role=menuitem tabindex=0 onclick="document.body.append('Ceux des professeurs')">Profils d'autorisation</li>
  </ul></li>
  <li role=menuitem tabindex=0 onclick="unfold(two)">Personnels
    <ul role=menu id=two aria-label=Personnels hidden>
    <li role=menuitem tabindex=0 onclick="document.body.append('Ceux des personnels')">Profils d'autorisation</li>
  </ul></li>
</ul></li></ul>
<script>
  function unfold(menu) {
    const other = menu === two && !window.moved;
    window.moved = true;
    one.hidden = menu === two && !other;
    two.hidden = menu === one || other;
  }
</script>
"""
#: Chapters of a panel, of which one is open at a time; as many entries in each.
ONE_AT_A_TIME = """
<h3><button onclick="flip(pages)">Pages</button></h3>
<p id=pages><a href="/a">Arborescence</a> <a href="/b">Modèles</a></p>
<h3><button onclick="flip(users)">Utilisateurs</button></h3>
<p id=users hidden><a href="/c">Membres</a> <a href="/d">Groupes</a></p>
<script>function flip(one) {
  const open = one.hidden; pages.hidden = users.hidden = true; one.hidden = !open
}</script>
"""
#: A menu that the pointer holds open, over the section.
UNDER_THE_POINTER = """
<style>body { margin: 0 } li ul { display: none; position: absolute; top: 40px; height: 80px; background: #fff }
li:hover ul { display: block }</style>
<ul style="margin: 0"><li style="height: 40px; width: 90px">Paramètres<ul><li>Préférences</li></ul></li></ul>
<button style="margin-top: 20px" onclick="this.after('Les onglets')">PRONOTE.net</button>
"""


class Silent:
    """A watch that lets everything be done and keeps nothing."""

    def before(self, gesture: Gesture) -> None:
        """Nothing."""

    def about(self, gesture: Gesture, page: Page, element: Callable[[], ElementHandle | None]) -> bool:
        """Nobody is waited for."""
        return False

    def after(self, gesture: Gesture, page: Page) -> None:
        """Nothing."""

    def failed(self, error: Exception, page: Page) -> None:
        """Nothing."""

    def healed(self, gesture: Gesture, taken: str, line: str) -> None:
        """Nothing."""

    def waits(self) -> bool:
        """Nobody could be."""
        return False

    def by_person(self, product: str, seconds: float) -> AbstractContextManager[None]:
        """Nothing."""
        return nullcontext()

    def person_came(self, product: str, said: str) -> None:
        """Nothing."""

    private = bulk = staticmethod(nullcontext)


@pytest.fixture
def screen(page: Page) -> Screen:
    """A window with the console's captions."""
    return Screen(page, labels.load("pronote"), cast(Any, Silent()), patience=2.0)


def says(text: str) -> Callable[[View], bool | None]:
    """A condition: the page says that."""
    return lambda view: any(text in one for one in view.texts) or None


def test_a_menu_that_opened_where_the_pointer_stands_hides_nothing(screen: Screen) -> None:
    screen.page.set_content(UNDER_THE_POINTER)
    screen.page.mouse.move(40, 20)
    screen.press(screen.find(literal("PRONOTE.net")), what="la section", accept=says("Les onglets"), accepted="")


def test_a_chapter_whose_opening_shuts_another_stays_open_though_what_is_wanted_is_not_in_it(screen: Screen) -> None:
    screen.page.set_content(ONE_AT_A_TIME)
    users = screen.find(literal("Utilisateurs"))
    reveal(screen, lambda view: view.pressable(literal("Export")), users, what="la rubrique")
    assert screen.page.locator("a:visible").all_inner_texts() == ["Membres", "Groupes"]


def test_a_window_that_opens_late_is_the_one_to_go_on_in(screen: Screen) -> None:
    opens = "setTimeout(() => window.open('').document.write('La console'), 400)"
    screen.page.set_content(f'<button onclick="{opens}">Ouvrir</button>')
    screen.press(screen.find(literal("Ouvrir")), what="l'accès", accept=says("La console"), accepted="la console")
    assert "La console" in screen.page.inner_text("body")


def test_a_window_that_opens_after_a_write_is_left_alone(screen: Screen) -> None:
    screen.page.set_content("<button onclick=\"window.open(''); this.after('Fait')\">Enregistrer</button>")
    first = screen.page
    screen.press(screen.find(literal("Enregistrer")), what="", accept=says("Fait"), accepted="", writes=True)
    screen.wait(says("Fait"), "la page")
    assert screen.page is first


def test_what_lies_in_front_is_put_aside_though_something_else_cannot_be(screen: Screen) -> None:
    screen.page.set_content(COVERED_BANNER + ANNOUNCEMENT + "<p>La page</p>")

    def alone(view: View) -> bool:
        return not view.dialogs

    screen.wait(alone, "la page seule")
    assert sum(screen._unmoved.values()) <= 2


SAVES = "<button id=button onclick=\"this.after('Fait')\">Enregistrer</button>"
#: A window that offers nothing but to close it.
INFORMS = """<p>La page</p><div role=dialog aria-modal=true><h2>Quoi de neuf ?</h2><p>{}</p>
<label><input type=checkbox> Ne plus afficher</label><button title=Fermer>✕</button>
<button onclick="this.parentElement.remove()">Fermer</button></div>"""


@pytest.mark.parametrize("button", ["Fermer", "C’est compris"])
def test_a_window_that_only_informs_is_closed(screen: Screen, button: str) -> None:
    screen.page.set_content(INFORMS.format("Les listes s'impriment en A3.").replace(">Fermer<", f">{button}<"))
    screen.wait(lambda view: not view.dialogs, "la page seule")
    assert screen.page.locator("[role=dialog]").count() == 0


@pytest.mark.parametrize("why", ["it refuses", "it answers", "it asks", "it signs in"])
def test_a_window_that_may_be_an_answer_is_left_to_be_read(screen: Screen, why: str) -> None:
    body = INFORMS.format("Vos droits ne suffisent pas." if why == "it refuses" else "Les listes s'impriment en A3.")
    if why == "it asks":
        body = body.replace("<button title", "<button>Continuer</button><button title")
    if why == "it answers":
        body = body.replace("Quoi de neuf ?", "Réponse du serveur")
    screen.page.set_content("<button onclick=\"this.after('Fait')\">Enregistrer</button>")
    if why == "it answers":
        screen.press(screen.find(literal("Enregistrer")), what="", accept=says("Fait"), accepted="", writes=True)
    screen.signing_in = why == "it signs in"
    screen.page.evaluate("(body) => { document.body.innerHTML = body; }", body)
    screen.touched()
    with pytest.raises(RobotError):
        screen.wait(lambda view: not view.dialogs, "la page seule")
    assert screen.page.locator("[role=dialog]").count() == 1


@pytest.mark.parametrize("comes", ["before it is found", "over it"])
def test_news_that_come_before_anything_was_written_are_no_answer_to_it(screen: Screen, comes: str) -> None:
    news = INFORMS.format("Les listes s'impriment en A3.").replace("role=dialog", "role=dialog style='inset:0'")
    screen.page.set_content(f"<style>[role=dialog] {{ position: fixed }}</style>{SAVES}<template>{news}</template>")
    shown = "document.body.append(document.querySelector('template').content)"
    late = f"button.onpointerenter = () => {{ {shown}; button.onpointerenter = null }}"
    screen.page.evaluate(f"() => {{ {shown if comes == 'before it is found' else late} }}")
    screen.press(screen.find(literal("Enregistrer")), what="", accept=says("Fait"), accepted="", writes=True)
    assert screen.page.locator("[role=dialog]").count() == 0


def test_news_that_come_after_a_write_are_known_by_their_heading(screen: Screen) -> None:
    late = "document.body.append(document.querySelector('template').content)"
    news = INFORMS.format("Les listes s'impriment en A3.")
    screen.page.set_content(f"<button id=button>Enregistrer</button><template>{news}</template>")
    screen.page.evaluate(
        f"""() => {{ button.onclick = () => {{ {late};
        const says = () => {{ button.textContent = 'Fait' }};
        new MutationObserver(says).observe(document.body, {{ childList: true }}) }} }}"""
    )

    def done(view: View) -> bool | None:
        return not view.dialogs and says("Fait")(view)

    screen.press(screen.find(literal("Enregistrer")), what="", accept=done, accepted="", writes=True)
    assert screen.page.locator("[role=dialog]").count() == 0


#: A page that offers nothing but to go on.
NOTICE = """<h2>Nouveautés</h2><p>{}</p><a href='#'>Déconnexion</a>
<button onclick="document.body.innerHTML = '<h1>Mon ENT</h1>'">Continuer</button>{}"""


@pytest.mark.parametrize(
    ("way_on", "before"),
    [
        ("Continuer", ""),
        ("Continuer vers ATRIUM", ""),
        ("Continuer", "Ne plus afficher"),
        ("Plus tard", "Ne plus afficher"),
    ],
)
def test_a_page_that_only_informs_is_passed(screen: Screen, way_on: str, before: str) -> None:
    button = f"<button>{before}</button>" if before else ""
    page = NOTICE.replace("Continuer", way_on).replace("<button", f"{button}<button")
    said = "Le portail sera indisponible le 12." if way_on == "Plus tard" else "Les listes s'impriment en A3."
    screen.page.set_content(page.format(said, ""))
    screen.wait(says("Mon ENT"), "« Mon ENT »")


LATER = "<h2>Quoi de neuf ?</h2><p>Des cartes.</p><button>Ne plus afficher</button>"
TOUR = "<p>Vos documents au même endroit.</p><button>Commencer la visite</button>"


@pytest.mark.parametrize(
    ("body", "way_on"),
    [
        (LATER, "Me le rappeler plus tard"),
        (TOUR, "Passer la visite"),
        (f"<div role=dialog>{TOUR}BUTTON</div>", "Passer la visite"),
    ],
    ids=["a question that is put off", "a visit that is declined", "in a window that is the page"],
)
def test_what_is_only_offered_is_declined(screen: Screen, body: str, way_on: str) -> None:
    button = f"<button onclick=\"document.body.innerHTML = '<h1>Mon ENT</h1>'\">{way_on}</button>"
    screen.page.set_content(body.replace("BUTTON", button) if "BUTTON" in body else body + button)
    screen.wait(says("Mon ENT"), "« Mon ENT »")


@pytest.mark.parametrize("more", ["<a href='#'>Accueil</a>" * 6, "<div role=dialog><button>Démarrer</button></div>"])
def test_a_visit_before_other_things_to_press_is_left(screen: Screen, more: str) -> None:
    screen.page.set_content(f"{TOUR}<button onclick=\"this.after('Fini')\">Passer la visite</button>{more}")
    with pytest.raises(RobotError):
        screen.wait(says("Fini"), "« Fini »")


def test_links_in_a_row_below_it_are_no_other_things_to_press(screen: Screen) -> None:
    links = "".join(
        f"<a href='#{name}'>{name}</a> " for name in ("Aide", "Cookies", "Mentions", "Plan", "Accessibilité")
    )
    way_on = "<button onclick=\"this.after('Fini')\">Passer la visite</button>"
    screen.page.set_content(f"{TOUR}{way_on}<footer>{links}</footer>")
    screen.wait(says("Fini"), "« Fini »")


@pytest.mark.parametrize("tour", ["Commencer", "Étape suivante"])
def test_a_tour_that_is_offered_is_skipped(screen: Screen, tour: str) -> None:
    page = NOTICE.replace("Continuer", "Passer").replace("<button", f"<button>{tour}</button><button")
    screen.page.set_content(page.format("Voulez-vous découvrir votre espace en trois étapes ?", ""))
    screen.wait(says("Mon ENT"), "« Mon ENT »")


@pytest.mark.parametrize(
    ("said", "more"),
    [
        ("Votre licence prend fin ce soir.", ""),
        ("Le portail est indisponible.", ""),
        ("Fermer l'autre poste ?", ""),
        ("Les listes s'impriment en A3.", "<input aria-label=Code>"),
        ("Les listes s'impriment en A3.", "<button>Publier</button>"),
        ("it answers", ""),
    ],
)
def test_a_page_that_asks_or_may_be_an_answer_is_left_to_be_read(screen: Screen, said: str, more: str) -> None:
    screen.page.set_content("<button onclick=\"this.after('Fait')\">Enregistrer</button>")
    if said == "it answers":
        screen.press(screen.find(literal("Enregistrer")), what="", accept=says("Fait"), accepted="", writes=True)
    screen.page.evaluate("(body) => { document.body.innerHTML = body; }", NOTICE.format(said, more))
    screen.touched()
    with pytest.raises(RobotError):
        screen.wait(says("Mon ENT"), "« Mon ENT »")


def test_a_window_to_fill_in_is_no_question(screen: Screen) -> None:
    screen.page.set_content("<div role=dialog aria-modal=true><label>Nom <input></label><button>Valider</button></div>")
    with pytest.raises(Drift) as caught:
        screen.wait(says("Mon ENT"), "« Mon ENT »")
    assert caught.value.code == "NOT_SEEN"


def test_a_question_that_nobody_expects_is_told_as_one(screen: Screen) -> None:
    screen.page.set_content("<div role=alertdialog><p>Tout effacer ?</p><button>Oui</button><button>Non</button></div>")
    with pytest.raises(Drift) as caught:
        screen.wait(says("Mon ENT"), "« Mon ENT »")
    assert caught.value.code == "UNKNOWN_QUESTION"


def test_a_menu_that_shuts_under_the_pointer_is_opened_again(screen: Screen) -> None:
    screen.page.set_content(SHUTS_ONCE)
    console = cast(Product, SimpleNamespace(screen=screen, labels=screen.labels, start=""))
    path = ("menu_resources", "resource_enseignants", "menu_authorisation_profiles")
    assert Menus(console).open(*path, accept=says("Les profils"), accepted="les profils")


#: A window that was shut fades for a while: there is nothing left to close in it.
FADES = """<nav><button onclick="said.textContent = 'Les profils'">Ressources</button></nav><h1 id=said></h1>
<div id=pane role=dialog aria-modal=true style="position: fixed; top: 200px; left: 200px; transition: opacity .4s">
<h2>Colonnes</h2><button onclick="pressed.push('Fermer')">Fermer</button></div>
<script>const pressed = [];
pane.ontransitionend = () => pane.remove();
requestAnimationFrame(() => requestAnimationFrame(() => { pane.style.opacity = 0; }));</script>"""


def test_a_window_that_is_fading_is_not_shut_again(screen: Screen) -> None:
    screen.page.set_content(FADES)
    console = cast(Product, SimpleNamespace(screen=screen, labels=screen.labels, start=""))
    assert Menus(console).open("menu_resources", accept=says("Les profils"), accepted="les profils")
    assert screen.page.evaluate("pressed") == []


def test_an_entry_is_pressed_in_the_menu_of_the_one_before_and_in_no_other(screen: Screen) -> None:
    screen.page.set_content(OTHER_ONCE)
    console = cast(Product, SimpleNamespace(screen=screen, labels=screen.labels, start=""))
    path = ("menu_resources", "resource_personnels", "menu_authorisation_profiles")
    assert Menus(console).open(*path, accept=says("Ceux des"), accepted="les profils")
    assert "Ceux des personnels" in screen.page.inner_text("body")
    assert "Ceux des professeurs" not in screen.page.inner_text("body")


def test_a_tab_whose_click_the_page_lost_is_pressed_once_more(screen: Screen) -> None:
    lost = "if (window.again) document.body.append('Mon ENT'); window.again = true"
    screen.page.set_content(f'<button role=tab onclick="{lost}">Intégration</button>')
    find, accept = screen.find(literal("Intégration")), says("Mon ENT")
    assert screen.press(find, what="l'onglet", accept=accept, accepted="« Mon ENT »", again=True)
    screen.page.set_content(f'<button role=tab onclick="{lost}">Intégration</button>')
    screen.page.evaluate("() => { window.again = false; }")
    with pytest.raises(Drift):
        screen.press(find, what="l'onglet", accept=accept, accepted="« Mon ENT »")


def test_a_click_that_keeps_the_page_busy_is_not_done_twice(screen: Screen) -> None:
    busy = "const until = Date.now() + 2500; while (Date.now() < until); times.textContent += ' une fois'"
    screen.page.set_content(f'<button onclick="{busy}">Valider</button><p id=times>Validé</p>')
    screen.patience = 6.0
    screen.press(
        screen.find(literal("Valider")), what="« Valider »", accept=says("une fois"), accepted="l'effet", writes=True
    )
    assert screen.page.inner_text("#times") == "Validé une fois"


#: Shows one thing more every tenth of a second, and what is looked for last of all.
GROWS = """
<main></main><script>
  let times = 0;
  const grow = () => {
    const last = ++times === %d;
    document.querySelector("main").insertAdjacentHTML("beforeend", `<p>${last ? "Mon ENT" : "Partie " + times}</p>`);
    if (!last) setTimeout(grow, 100);
  };
  grow();
</script>
"""
#: Shows something else every tenth of a second, and never more.
TURNS = """
<p id=one>Une actualité</p><p id=two hidden>Une autre</p><script>
  setInterval(() => { one.hidden = !one.hidden; two.hidden = !two.hidden; }, 100);
</script>
"""


def test_what_may_come_is_waited_for_as_long_as_the_page_grows(screen: Screen) -> None:
    screen.page.set_content(GROWS % 14)
    assert screen.glimpse(says("Mon ENT"), timeout=0.5)


def test_a_page_that_still_grows_when_the_patience_ends_is_a_slow_one(screen: Screen) -> None:
    screen.page.set_content(GROWS % 300)
    with pytest.raises(SiteUnavailable) as caught:
        screen.wait(says("Mon ENT"), "« Mon ENT »")
    assert (caught.value.code, caught.value.retry_later) == ("NO_ANSWER", True)


def test_a_page_that_turns_for_ever_is_no_slow_one(screen: Screen) -> None:
    screen.page.set_content(TURNS)
    with pytest.raises(Drift) as caught:
        screen.wait(says("Mon ENT"), "« Mon ENT »")
    assert caught.value.code == "NOT_SEEN"


def test_a_page_that_does_not_load_in_time_is_a_slow_one_and_one_that_is_not_there_is_told_so(screen: Screen) -> None:
    screen.patience = 0.5
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        address = f"http://127.0.0.1:{deaf.getsockname()[1]}/"
        with pytest.raises(SiteUnavailable) as slow:
            screen.goto(address)
    assert slow.value.code == "NO_ANSWER"
    assert "schools.toml" not in slow.value.next_step
    with pytest.raises(SiteUnavailable) as gone:
        screen.goto(address)
    assert gone.value.code == "SITE_UNREACHABLE"


def test_what_is_there_when_the_time_is_up_is_given_the_moment_that_it_must_stay(screen: Screen) -> None:
    screen.page.set_content("<p>Enregistré</p>")
    assert screen.wait(says("Enregistré"), "l'effet", timeout=0.0, idle=True)


def asked(screen: Screen) -> None:
    """The page has asked its server something, and got its answer, of which it shows nothing."""
    screen.page.route("**/*", lambda route: route.fulfill(body="<p>La page</p>", content_type="text/html"))
    screen.goto("http://localhost/")
    screen.page.evaluate("() => fetch('/save', { method: 'POST' }).then((answer) => answer.text())")


def test_a_page_that_has_just_got_an_answer_when_the_time_is_up_is_a_slow_one(screen: Screen) -> None:
    screen.patience = 60
    asked(screen)
    with pytest.raises(SiteUnavailable) as caught:
        screen.wait(says("Enregistré"), "l'effet", timeout=0.0)
    assert caught.value.code == "NO_ANSWER"


@pytest.mark.parametrize(("program", "expected"), [("/app.js", SiteUnavailable), ("http://127.0.0.1/visits.js", Drift)])
def test_a_page_whose_own_program_has_not_come_is_slow_and_somebody_elses_does_not_count(
    screen: Screen, program: str, expected: type[Exception]
) -> None:
    def serve(route: Route) -> None:
        if route.request.resource_type == "document":
            route.fulfill(body=f"<p>La page</p><script async src='{program}'></script>", content_type="text/html")

    screen.page.route("**/*", serve)
    screen.goto("http://localhost/")
    with pytest.raises(expected):
        screen.wait(says("Enregistré"), "l'effet")


def test_a_page_that_got_its_answer_long_before_is_no_slow_one(screen: Screen) -> None:
    asked(screen)
    with pytest.raises(Drift) as caught:
        screen.wait(says("Enregistré"), "l'effet")
    assert caught.value.code == "NOT_SEEN"


class Photographs(Silent):
    """A watch that notes which window is in front when a picture is taken, and which one is handed to it."""

    def __init__(self) -> None:
        self.screen: Screen
        self.taken: list[tuple[object, object]] = []

    def after(self, gesture: Gesture, page: Page) -> None:
        self.taken.append((self.screen.front._page, page))

    def failed(self, error: Exception, page: Page) -> None:
        self.taken.append((self.screen.front._page, page))


def test_a_picture_is_taken_of_the_window_that_is_worked_in_and_that_one_is_in_front(page: Page) -> None:
    watch = Photographs()
    watch.screen = screen = Screen(page, labels.load("pronote"), cast(Any, watch), patience=2.0)
    page.context.new_page()
    screen.accepted(Gesture("press", "un bouton", writes=True), "un texte")
    page.context.new_page()
    screen.error_with_screenshot(Drift("NOT_SEEN", "Je ne trouve pas un bouton."))
    assert watch.taken == [(page, page)] * 2


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> list[View]:
    """Every look that a page was asked for; one that was just answered by stays young for longer than a test."""
    asked: list[View] = []

    def look(*given: Any, **more: Any) -> View:
        asked.append(sight.look(*given, **more))
        return asked[-1]

    monkeypatch.setattr(screen_module, "look", look)
    monkeypatch.setattr(limits, "LOOK_TRAVELS", 600.0)
    return asked


def test_the_look_that_was_answered_by_is_the_next_one_too(screen: Screen, looks: list[View]) -> None:
    screen.page.set_content("<p>un</p>")
    screen.wait(lambda view: "un" in view.texts, "un")
    assert [screen.look(), screen.look()] == [looks[-1], looks[-1]]
    assert len(looks) == 1
    screen.page.evaluate("() => { document.querySelector('p').textContent = 'deux'; }")
    screen.touched()
    assert screen.look().texts == ("deux",)


def test_what_is_not_there_yet_is_looked_for_in_new_looks(screen: Screen, looks: list[View]) -> None:
    screen.page.set_content("<p>un</p>")
    screen.wait(lambda view: "un" in view.texts, "un")
    screen.page.evaluate("() => { document.querySelector('p').textContent = 'deux'; }")
    assert screen.wait(lambda view: "deux" in view.texts, "deux")
    assert looks[-1].texts == ("deux",)


def test_before_a_write_and_after_any_gesture_the_page_is_looked_at_anew(screen: Screen, looks: list[View]) -> None:
    button = literal("Faire")
    screen.page.set_content(
        "<button onclick=\"document.querySelector('p').textContent = 'fait'\">Faire</button><p></p>"
    )
    screen.wait(screen.find(button), "le bouton")
    screen.press(screen.find(button), what="« Faire »", accept=says("fait"), accepted="fait")
    assert len(looks) > 1
    # Others change what was seen, and nothing is pressed that is another by now.
    screen.page.evaluate("() => { document.querySelector('button').textContent = 'Effacer'; }")
    with pytest.raises(Drift):
        screen.press(
            screen.find(button), what="« Faire »", accept=lambda view: view.items, accepted="fait", writes=True
        )
    assert screen.page.inner_text("body").count("fait") == 1


def test_what_is_typed_while_a_form_is_still_being_drawn_is_typed_once_more(screen: Screen) -> None:
    script = "setTimeout(() => { minutes.value = 60 }, 0)"
    screen.page.set_content(
        f"<label>Durée <input id=minutes value=60 oninput='window.n ? 0 : {script}; n = 1'></label>"
    )

    def field(view: View) -> Seen | None:
        return next(iter(view.of("field")), None)

    def typed(view: View) -> bool:
        return any(item.value == "45" for item in view.of("field"))

    screen.type_into(field, "45", what="la durée", accept=typed)
    assert screen.page.locator("#minutes").input_value() == "45"


def test_a_small_button_of_two_signs_is_pressed_in_its_middle(screen: Screen) -> None:
    style = "<style>button { width: 30px; padding: 0 } i { display: inline-block; width: 28px; height: 20px }</style>"
    button = "<button title=Déplier onclick='said.textContent = `ouvert`'><i></i><i hidden></i></button><p id=said></p>"
    cover = "<div style='position: absolute; left: 36px; top: 0; width: 60px; height: 60px'></div>"
    screen.page.set_content(style + button + cover)
    screen.press(
        screen.find(literal("Déplier")),
        what="le bouton",
        accept=lambda view: view.says(literal("ouvert")) or None,
        accepted="l'ouverture",
    )
