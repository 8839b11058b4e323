"""Signing in, signing out, and the ways in which a session or a page dies."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from fixtures.pronote.sessions import ATTEMPTS
from tests.simulator.console.person import Person

Come = Callable[..., Person]

#: The robot's own tests meet these screens too.
pytestmark = pytest.mark.slow


@pytest.mark.parametrize("frame", ["none", "iframe", "nested_iframe", "new_window"])
def test_the_console_is_found_wherever_it_lives(person: Come, frame: str) -> None:
    someone = person(frame=frame)
    someone.type_password()
    someone.enter()
    expect(someone.banner).to_contain_text("Base publiée")
    expect(someone.banner).to_contain_text(f"Base : {someone.console.base_name}".replace(" ", "\u00a0"))
    someone.button("Se déconnecter").click()
    expect(someone.page).to_have_url(re.compile(r"/deconnexion\.html$"))
    someone.page.goto(someone.url)
    expect(someone.page.get_by_label("Mot de passe")).to_be_visible()


def test_the_session_cookie_stays_in_the_console_of_the_school(person: Come) -> None:
    someone = person().sign_in()
    paths = {cookie.get("path") for cookie in someone.page.context.cookies()}
    assert paths == {f"/{someone.school.uai}/console/"}


def test_after_too_many_wrong_passwords_the_right_one_is_refused_too(person: Come) -> None:
    someone = person()
    for _ in range(ATTEMPTS - 1):
        someone.type_password("faux")
        expect(someone.page.get_by_role("alert")).to_contain_text("incorrect")
    someone.type_password("faux")
    expect(someone.page.get_by_role("alert")).to_contain_text("adresse est suspendue")
    someone.type_password()
    expect(someone.page.get_by_role("alert")).to_contain_text("adresse est suspendue")
    assert list(someone.world.console_failures.values()) == [ATTEMPTS]


def test_a_lost_session_sends_the_top_window_to_the_sign_out_page(person: Come) -> None:
    someone = person(frame="nested_iframe").sign_in().open_ent()
    someone.faults.expire_console = True
    someone.button("Arrêter la publication").click()
    expect(someone.page).to_have_url(re.compile(r"/deconnexion\.html$"))
    assert someone.kinds() == []


def test_a_server_error_freezes_the_page_without_a_word(person: Come) -> None:
    someone = person().sign_in().open_ent()
    someone.faults.freeze_console = True
    with someone.page.expect_response(lambda answer: answer.status == 500):
        someone.button("Arrêter la publication").click()
    expect(someone.app.locator(".BloquerInterface.blocage-patience")).to_be_visible()
    expect(someone.banner).to_contain_text("Base publiée")
    expect(someone.dialog).to_have_count(0)
    assert someone.console.published
    assert someone.kinds() == []


def test_a_fault_is_shown_in_an_information_dialog(person: Come) -> None:
    someone = person().sign_in().open_ent()
    someone.faults.console_fault = "Le serveur est occupé."
    someone.button("Arrêter la publication").click()
    expect(someone.dialog).to_contain_text("Le serveur est occupé.")
    someone.page.keyboard.press("Escape")
    expect(someone.dialog).to_have_count(0)
    assert someone.console.published


@pytest.mark.parametrize(("answer", "kinds"), [("Non", []), ("Oui", ["unknown_accepted"])])
def test_an_unknown_question_stands_before_the_action(person: Come, answer: str, kinds: list[str]) -> None:
    someone = person().sign_in().open_ent()
    someone.faults.unknown_dialog = "Voulez-vous réinitialiser la base ?"
    someone.button("Arrêter la publication").click()
    expect(someone.dialog).to_contain_text("réinitialiser")
    assert someone.console.published
    someone.button(answer).click()
    expect(someone.banner).to_contain_text("Base non publiée")
    assert someone.kinds() == [*kinds, "publication_stopped"]


def test_a_status_that_a_test_asks_for_replaces_the_page(person: Come) -> None:
    someone = person()
    someone.faults.status["console"] = (1, 503)
    answer = someone.page.goto(someone.url)
    assert answer is not None
    assert answer.status == 503
    answer = someone.page.goto(someone.url)
    assert answer is not None
    assert answer.status == 200
