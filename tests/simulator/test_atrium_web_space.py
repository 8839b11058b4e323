"""PRONOTE's web space: the proof that the procedures did their job is a pupil who enters, or does not."""

from __future__ import annotations

from collections import Counter

import pytest
from playwright.sync_api import Page, expect

from fixtures.sample import demo_pupil
from fixtures.server import Simulator
from fixtures.world import PROFILES, Delegation, School
from tests.simulator.atrium_steps import DELEGATIONS, DONE, FRESH, PARTLY, Visitor, wear

TITLES = {
    "eleve": "Espace Élèves",
    "responsable": "Espace Parents",
    "enseignant": "Espace Professeurs",
    "personnel": "Vie scolaire",
}


def enter(visitor: Visitor, uai: str, login: str = "", password: str = "") -> str:
    """Go to the space, signing in where CAS asks; the last page's text."""
    pupil = demo_pupil(uai)
    page = visitor.get(visitor.simulator.space_url(uai))
    if 'id="fm1"' in page.text:
        page = visitor.fill(page, login or pupil.login, password or pupil.password)
    return page.text


def trust_atrium(simulator: Simulator, uai: str = FRESH) -> School:
    school = simulator.world.schools[uai]
    school.console.delegations = [Delegation("CAS", "ATRIUM", simulator.cas_url)]
    return school


def test_pupil_walks_from_the_tab_to_her_space(page: Page, simulator: Simulator) -> None:
    school = trust_atrium(simulator)
    wear(simulator)
    service, pupil = school.service("Pronote"), demo_pupil(FRESH)
    service.enabled, service.profiles = True, {"eleve"}
    page.goto(simulator.site_url(FRESH))
    page.get_by_role("link", name="Ouvrir une session").click()
    page.get_by_label("Identifiant").fill(pupil.login)
    page.get_by_label("Mot de passe", exact=True).fill(pupil.password)
    page.get_by_role("button", name="Se connecter").click()
    page.get_by_role("menuitem", name="Pronote").click()
    expect(page.get_by_role("heading", name="Espace Élèves")).to_be_visible()
    expect(page.get_by_text("Bienvenue Inès CARBONEL")).to_be_visible()
    assert page.url == simulator.space_url(FRESH)


@pytest.mark.parametrize("profile", PROFILES)
def test_each_profile_has_its_space(simulator: Simulator, visitor: Visitor, profile: str) -> None:
    school = simulator.world.schools[DONE]
    shared = Counter(one.cas_id for one in school.console.people)
    logins = {one.login: one for one in school.accounts if one.state == "actif" and shared[one.login] == 1}
    row = next(
        one
        for one in school.console.people
        if one.profile == profile and one.cas_id in logins and logins[one.cas_id].person == one.person
    )
    text = enter(visitor, DONE, row.cas_id, logins[row.cas_id].password)
    assert f"<h1>{TITLES[profile]}</h1>" in text
    assert f"Bienvenue {row.first_name}" in text


def test_fresh_school_shows_pronote_s_own_form(visitor: Visitor) -> None:
    assert "<h1>Connexion à PRONOTE</h1>" in enter(visitor, FRESH)
    answer = visitor.post(f"{visitor.simulator.space_url(FRESH)}identification", data={"identifiant": "x"})
    assert answer.status_code == 401
    assert "identifiant ou votre mot de passe est incorrect" in answer.text


def test_unpublished_space_is_closed_even_to_who_was_in(simulator: Simulator, visitor: Visitor) -> None:
    school = simulator.world.schools[DONE]
    assert "Bienvenue" in enter(visitor, DONE)
    school.console.published = False
    answer = visitor.get(simulator.space_url(DONE))
    assert answer.status_code == 503
    assert "Le site n'est pas disponible" in answer.text


def test_unknown_cas_id_cannot_be_identified(simulator: Simulator, visitor: Visitor) -> None:
    school = trust_atrium(simulator)
    login = demo_pupil(FRESH).login
    next(one for one in school.console.people if one.cas_id == login).cas_id = ""
    assert "<h1>Identification impossible</h1>" in enter(visitor, FRESH)


def test_shared_cas_id_leaves_the_choice(simulator: Simulator, visitor: Visitor) -> None:
    school = simulator.world.schools[DONE]
    other = next(one for one in school.console.people if one.profile == "responsable")
    other.cas_id = demo_pupil(DONE).login
    text = enter(visitor, DONE)
    assert "<h1>Choisissez votre compte</h1>" in text
    assert "Espace Parents" in visitor.get(f"{simulator.space_url(DONE)}choix/{other.number}").text


def test_wrong_path_of_the_cas_server_leads_nowhere(simulator: Simulator, visitor: Visitor) -> None:
    answer = visitor.get(simulator.space_url(PARTLY))
    assert answer.status_code == 404
    assert answer.url.host == "localhost"


@pytest.mark.parametrize(
    ("address", "said"), [("https://cas.ailleurs.invalid/cas", "ne répond pas"), ("connexion", "adresse valide")]
)
def test_wrong_address_is_named(simulator: Simulator, visitor: Visitor, address: str, said: str) -> None:
    trust_atrium(simulator).console.delegations[0].cas_url = address
    text = enter(visitor, FRESH)
    assert "Erreur de connexion avec l" in text
    assert said in text


def test_server_that_is_no_cas_server_is_reported(simulator: Simulator, visitor: Visitor) -> None:
    trust_atrium(simulator).console.delegations[0].cas_url = simulator.atrium_url
    answer = visitor.get(f"{simulator.space_url(FRESH)}?ticket=ST-inconnu")
    assert answer.status_code == 502
    assert "réponse compréhensible" in answer.text


def test_invented_ticket_is_refused(simulator: Simulator, visitor: Visitor) -> None:
    trust_atrium(simulator)
    answer = visitor.get(f"{simulator.space_url(FRESH)}?ticket=ST-inconnu")
    assert answer.status_code == 502
    assert "pas reconnu le ticket" in answer.text


def test_delegation_must_be_active_and_given_to_the_space(simulator: Simulator, visitor: Visitor) -> None:
    school = trust_atrium(simulator, DELEGATIONS)
    console = school.console
    assert "<h1>Connexion à PRONOTE</h1>" in enter(visitor, DELEGATIONS)
    console.spaces["Espace Parents"] = "CAS"
    assert "<h1>Connexion à PRONOTE</h1>" in enter(visitor, DELEGATIONS)
    console.spaces["Espace Élèves"] = "CAS"
    assert "<h1>Espace Élèves</h1>" in enter(visitor, DELEGATIONS)
    console.delegations[0].active = False
    assert "<h1>Connexion à PRONOTE</h1>" in enter(visitor, DELEGATIONS)


def test_status_fault_of_the_space(simulator: Simulator, visitor: Visitor) -> None:
    simulator.world.faults[DONE].status["web"] = (1, 500)
    assert [visitor.get(simulator.space_url(DONE)).status_code for _ in range(2)] == [500, 200]
