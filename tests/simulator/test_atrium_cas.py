"""The CAS server keeps the public protocol, and its form keeps what programs observed on ATRIUM's."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from fixtures.server import Simulator
from tests.simulator.atrium_steps import DONE, FRESH, Visitor, admin_of, hidden_fields, wear

SERVICE = "http://127.0.0.1:1/0139901S/pronote/"
ADMIN = ("admin.vautrin", "Vautrin-2025!")


def ticket_of(location: str) -> str:
    return parse_qs(urlsplit(location).query)["ticket"][0]


def ticket(visitor: Visitor, service: str = SERVICE) -> str:
    answer = visitor.sign_in(*ADMIN, service, follow=False)
    assert answer.status_code == 302
    assert answer.headers["location"].startswith(service)
    return ticket_of(answer.headers["location"])


def validate(visitor: Visitor, given: dict[str, str], version: str = "p3/serviceValidate") -> str:
    return visitor.get(f"{visitor.simulator.cas_url}/{version}", params=given).text


@pytest.mark.parametrize(("cas", "login_ticket"), [("new", False), ("old", True)])
def test_form_has_the_observed_fields(simulator: Simulator, visitor: Visitor, cas: str, login_ticket: bool) -> None:
    wear(simulator, cas=cas)
    page = visitor.login_page(SERVICE).text
    assert 'id="fm1"' in page
    fields = hidden_fields(page)
    assert fields["_eventId"] == "submit"
    assert fields["execution"]
    assert ("lt" in fields) is login_ticket
    assert ("reveal-password" in page) is not login_ticket
    assert re.search(r'name="submit"[^>]*type="submit"', page)


@pytest.mark.parametrize("cas", ["new", "old"])
def test_right_password_gives_a_ticket_and_a_guarded_cookie(simulator: Simulator, visitor: Visitor, cas: str) -> None:
    wear(simulator, cas=cas)
    answer = visitor.sign_in(*ADMIN, SERVICE, follow=False)
    assert ticket_of(answer.headers["location"]).startswith("ST-")
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "Path=/connexion" in cookie


def test_ticket_names_the_user_once(simulator: Simulator, visitor: Visitor) -> None:
    pupil = next(one for one in simulator.world.schools[FRESH].accounts if one.login == "ines.carbonel")
    answer = visitor.sign_in(pupil.login, pupil.password, SERVICE, follow=False)
    given = {"service": SERVICE, "ticket": ticket_of(answer.headers["location"])}
    first = validate(visitor, given)
    assert "<cas:user>ines.carbonel</cas:user>" in first
    assert "<cas:nom>Carbonel</cas:nom>" in first
    assert "<cas:categories>National_1</cas:categories>" in first
    assert 'code="INVALID_TICKET"' in validate(visitor, given)


def test_version_2_gives_the_user_only(visitor: Visitor) -> None:
    answer = validate(visitor, {"service": SERVICE, "ticket": ticket(visitor)}, "serviceValidate")
    assert "<cas:user>admin.vautrin</cas:user>" in answer
    assert "cas:attributes" not in answer


def test_ticket_is_bound_to_its_service_and_burnt_by_a_wrong_one(visitor: Visitor) -> None:
    given = ticket(visitor)
    assert 'code="INVALID_SERVICE"' in validate(visitor, {"service": f"{SERVICE}autre", "ticket": given})
    assert 'code="INVALID_TICKET"' in validate(visitor, {"service": SERVICE, "ticket": given})


def test_validation_without_a_parameter_is_an_invalid_request(visitor: Visitor) -> None:
    assert 'code="INVALID_REQUEST"' in validate(visitor, {"service": SERVICE})


@pytest.mark.parametrize(("cas", "node"), [("new", 'id="loginErrorsPanel"'), ("old", 'id="msg" class="errors"')])
def test_wrong_password_shows_the_form_again_and_is_counted(
    simulator: Simulator, visitor: Visitor, cas: str, node: str
) -> None:
    wear(simulator, cas=cas)
    page = visitor.sign_in(ADMIN[0], "faux", SERVICE)
    assert page.status_code == 401
    assert node in page.text
    assert 'id="fm1"' in page.text
    assert simulator.world.failed_sign_ins == {ADMIN[0]: 1}
    assert visitor.fill(page, *ADMIN, follow=False).status_code == 302
    assert simulator.world.failed_sign_ins == {}


def test_account_is_blocked_after_five_wrong_passwords(simulator: Simulator, visitor: Visitor) -> None:
    for _ in range(5):
        page = visitor.sign_in(ADMIN[0], "faux", SERVICE)
    assert "temporairement bloqué" in page.text
    assert "temporairement bloqué" in visitor.sign_in(*ADMIN, SERVICE).text


def test_post_without_its_execution_is_refused_unread(simulator: Simulator, visitor: Visitor) -> None:
    data = {"username": ADMIN[0], "password": "faux", "_eventId": "submit"}
    answer = visitor.post("/connexion/login", params={"service": SERVICE}, data=data)
    assert answer.status_code == 400
    assert simulator.world.failed_sign_ins == {}


def test_second_service_needs_no_password_unless_it_asks(visitor: Visitor) -> None:
    ticket(visitor)
    other = f"http://127.0.0.1:1/{DONE}/pronote/"
    silent = visitor.get("/connexion/login", params={"service": other}, follow_redirects=False)
    given = ticket_of(silent.headers["location"])
    assert 'id="fm1"' in visitor.login_page(other, renew="true").text
    answer = validate(visitor, {"service": other, "ticket": given, "renew": "true"})
    assert 'code="INVALID_TICKET"' in answer


def test_gateway_never_shows_the_form(visitor: Visitor) -> None:
    query = {"service": SERVICE, "gateway": "true"}
    answer = visitor.get("/connexion/login", params=query, follow_redirects=False)
    assert answer.headers["location"] == SERVICE


def test_sign_out_ends_the_portal_session_too(simulator: Simulator, visitor: Visitor) -> None:
    school = simulator.world.schools[FRESH]
    assert "Se déconnecter" in visitor.site(school, ADMIN).text
    visitor.get("/connexion/logout")
    assert "Ouvrir une session" in visitor.site(school).text
    assert 'id="fm1"' in visitor.login_page(SERVICE).text


def test_sign_out_leaves_the_same_account_signed_in_elsewhere(simulator: Simulator, visitor: Visitor) -> None:
    school = simulator.world.schools[FRESH]
    with Visitor(simulator) as other:
        for one in (visitor, other):
            assert "Se déconnecter" in one.site(school, ADMIN).text
        visitor.get("/c/portal/logout")
        assert "Ouvrir une session" in visitor.site(school).text
        assert "Se déconnecter" in other.site(school).text


def test_service_elsewhere_is_not_served(visitor: Visitor) -> None:
    assert visitor.login_page("https://ailleurs.invalid/").status_code == 403


def test_choice_page_comes_before_the_form(simulator: Simulator, visitor: Visitor) -> None:
    wear(simulator, cas_choice_page=True)
    page = visitor.login_page(SERVICE)
    assert "Avec quel type de compte" in page.text
    assert 'id="fm1"' not in page.text
    link = re.search(r'href="([^"]+)">Personnel avec mes identifiants ATRIUM', page.text)
    assert link
    form = visitor.get(link[1].replace("&amp;", "&"))
    assert visitor.fill(form, *ADMIN, follow=False).headers["location"].startswith(SERVICE)


def test_terms_must_be_accepted_once(simulator: Simulator, visitor: Visitor) -> None:
    school = wear(simulator, first_login_terms=True)
    page = visitor.sign_in(*admin_of(school), SERVICE)
    assert "Conditions générales d'utilisation" in page.text
    refused = visitor.post("/connexion/conditions", data=hidden_fields(page.text))
    assert "Conditions générales d'utilisation" in refused.text
    data = {**hidden_fields(refused.text), "accepte": "on"}
    accepted = visitor.post("/connexion/conditions", data=data, follow_redirects=False)
    assert accepted.headers["location"].startswith(SERVICE)
    assert simulator.world.accepted_terms == {ADMIN[0]}
    visitor.get("/connexion/logout")
    assert visitor.sign_in(*ADMIN, SERVICE, follow=False).status_code == 302
