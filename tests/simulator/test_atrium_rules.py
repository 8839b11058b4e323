"""Who sees and does what on the portal, and what its bad days look like."""

from __future__ import annotations

import html
import re

import pytest

from fixtures.sample import REGION_ADMIN, demo_pupil
from fixtures.server import Simulator
from tests.simulator.atrium_steps import DONE, FRESH, SERVICES, Visitor, admin_of, form_action, hidden_fields, wear

NS = f"_{SERVICES}_"
SUCCESS = "Votre requête a été traitée avec succès."


def tabs(page: str) -> list[str]:
    return re.findall(r'role="menuitem" href="[^"]*"[^>]*><span>([^<]*)</span>', page)


def everything_on(page: str) -> dict[str, str]:
    """What a browser would post after « Oui » and every profile everywhere."""
    ticks = dict.fromkeys(re.findall(rf'name="({NS}\w+_profil_\w+?)(?:Checkbox)?"', page), "true")
    yes = dict.fromkeys(re.findall(rf'name="({NS}\w+_actif)"', page), "true")
    return {**hidden_fields(page), **ticks, **yes}


def test_visitor_is_offered_to_sign_in(simulator: Simulator, visitor: Visitor) -> None:
    page = visitor.site(simulator.world.schools[FRESH]).text
    assert "Ouvrir une session" in page
    assert "Pronote" not in tabs(page)
    assert 'id="volet"' not in page


def test_tab_needs_the_service_and_the_profile(simulator: Simulator, visitor: Visitor) -> None:
    school = simulator.world.schools[FRESH]
    pupil = demo_pupil(FRESH)
    assert "Pronote" not in tabs(visitor.site(school, (pupil.login, pupil.password)).text)
    service = school.service("Pronote")
    service.profiles = {"eleve"}
    assert "Pronote" not in tabs(visitor.site(school).text)
    service.enabled = True
    page = visitor.site(school).text
    assert "Pronote" in tabs(page)
    assert f'href="{simulator.space_url(FRESH)}"' in page
    service.profiles = {"enseignant"}
    assert "Pronote" not in tabs(visitor.site(school).text)


def test_tab_opens_a_new_window_in_that_skin(simulator: Simulator, visitor: Visitor) -> None:
    school = wear(simulator, DONE, tab_target="new_window")
    page = visitor.site(school, admin_of(school)).text
    assert f'href="{simulator.space_url(DONE)}" target="_blank"' in page


def test_pupil_meets_no_administration(simulator: Simulator, visitor: Visitor) -> None:
    school, pupil = simulator.world.schools[FRESH], demo_pupil(FRESH)
    assert "data-volet" not in visitor.site(school, (pupil.login, pupil.password)).text
    with Visitor(simulator) as admin:
        admin.site(school, admin_of(school))
        link = admin.admin_link(school, SERVICES)
    answer = visitor.get(link)
    assert answer.status_code == 403
    assert "Vous n'avez pas la permission" in html.unescape(answer.text)


def test_administrator_of_another_school_is_refused(simulator: Simulator, visitor: Visitor) -> None:
    school = simulator.world.schools[DONE]
    visitor.site(school, admin_of(school))
    answer = visitor.get(visitor.admin_link(school, SERVICES).replace("069902", "139901"))
    assert answer.status_code == 403


def test_bookmarked_screen_is_refused_in_another_session(simulator: Simulator, visitor: Visitor) -> None:
    school = simulator.world.schools[FRESH]
    visitor.site(school, admin_of(school))
    link = visitor.admin_link(school, SERVICES)
    assert visitor.get(link).status_code == 200
    visitor.get("/c/portal/logout")
    visitor.site(school, admin_of(school))
    assert visitor.get(link).status_code == 403


def test_wrong_token_saves_nothing(simulator: Simulator, visitor: Visitor) -> None:
    school = simulator.world.schools[FRESH]
    visitor.site(school, admin_of(school))
    page = visitor.get(visitor.admin_link(school, SERVICES)).text
    action = re.sub(r"p_auth=[^&]*", "p_auth=perdu123", form_action(page, "services"))
    answer = visitor.post(action, data=everything_on(page))
    assert answer.status_code == 403
    assert simulator.world.writes(FRESH) == []
    assert not school.service("Pronote").enabled


def test_save_is_logged_with_its_differences_and_greets_once(simulator: Simulator, visitor: Visitor) -> None:
    school = simulator.world.schools[FRESH]
    visitor.site(school, admin_of(school))
    link = visitor.admin_link(school, SERVICES)
    page = visitor.get(link).text
    saved = visitor.post(form_action(page, "services"), data=everything_on(page))
    assert SUCCESS in saved.text
    assert SUCCESS not in visitor.get(link).text
    (write,) = simulator.world.writes(FRESH, "services_saved")
    assert write.detail["changes"]["Pronote"]["before"]["enabled"] is False
    assert write.detail["changes"]["Pronote"]["after"]["enabled"] is True
    visitor.post(form_action(page, "services"), data=everything_on(page))
    assert simulator.world.writes(FRESH, "services_saved")[1].detail["changes"] == {}


def test_forgotten_save_still_claims_success(simulator: Simulator, visitor: Visitor) -> None:
    school = simulator.world.schools[FRESH]
    simulator.world.faults[FRESH].forget_saves = True
    visitor.site(school, admin_of(school))
    page = visitor.get(visitor.admin_link(school, SERVICES)).text
    assert SUCCESS in visitor.post(form_action(page, "services"), data=everything_on(page)).text
    assert not school.service("Pronote").enabled
    assert simulator.world.writes(FRESH) == []


def test_expired_session_loses_the_save_silently(simulator: Simulator, visitor: Visitor) -> None:
    school = simulator.world.schools[FRESH]
    simulator.world.faults[FRESH].lose_next_save = True
    visitor.site(school, admin_of(school))
    page = visitor.get(visitor.admin_link(school, SERVICES)).text
    answer = visitor.post(form_action(page, "services"), data=everything_on(page))
    assert any("/connexion/login" in str(one.url) for one in answer.history)
    assert answer.status_code == 200
    assert 'class="form services"' in answer.text
    assert SUCCESS not in answer.text
    assert simulator.world.writes(FRESH) == []
    visitor.post(form_action(answer.text, "services"), data=everything_on(answer.text))
    assert school.service("Pronote").enabled


def test_status_fault_lasts_as_many_answers_as_asked(simulator: Simulator, visitor: Visitor) -> None:
    school = simulator.world.schools[FRESH]
    simulator.world.faults[FRESH].status["atrium"] = (2, 503)
    other = simulator.world.schools[DONE]
    assert visitor.site(other).status_code == 200
    assert [visitor.site(school).status_code for _ in range(3)] == [503, 503, 200]


def test_panel_state_is_kept_per_user_on_the_server(simulator: Simulator, visitor: Visitor) -> None:
    school = simulator.world.schools[FRESH]
    visitor.site(school, admin_of(school))
    for category in ("users", "pages"):
        visitor.post(f"/c/portal/session_click/{school.slug}", data={"categorie": category, "ouverte": "true"})
    assert school.open_categories["admin.vautrin/pages"] is True
    assert school.open_categories["admin.vautrin/users"] is False
    assert visitor.site(school).text.count("toggler-header-expanded") == 1
    with Visitor(simulator) as other:
        assert "toggler-header-expanded" not in other.site(school, REGION_ADMIN).text


def test_site_selector_may_stand_on_another_school(simulator: Simulator, visitor: Visitor) -> None:
    for uai in simulator.world.schools:
        wear(simulator, uai, site_selector=True)
    school = simulator.world.schools[FRESH]
    visitor.site(school, REGION_ADMIN)
    page = visitor.get(visitor.admin_link(school, SERVICES)).text
    assert '<span class="site-administration-title">Cité scolaire Célestin Aubrac</span>' in page
    page = visitor.get(f"/group/control_panel/site?groupe=139901&ecran={SERVICES}").text
    assert f'<span class="site-administration-title">{school.name}</span>' in page


@pytest.mark.parametrize(("password", "state"), [("Vautrin-2025!", None), ("faux", "bad-credentials")])
def test_login_box_of_the_home_page(visitor: Visitor, password: str, state: str | None) -> None:
    names = "_atriumconnexion_WAR_atriumportlet_"
    assert f'id="{names}loginFormContainer"' in visitor.get("/").text
    data = {f"{names}username": "admin.vautrin", f"{names}password": password}
    page = visitor.post("/c/portal/boite-connexion", data=data)
    assert page.url.params.get("connection-state") == state
    assert ("_145_navAccountControls" in page.text) is (state is None)


def test_unknown_page_says_so(visitor: Visitor) -> None:
    answer = visitor.get("/web/nulle-part")
    assert answer.status_code == 404
    assert "Page introuvable" in answer.text
