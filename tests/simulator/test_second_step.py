"""After a right password: a code that was just sent, or the PIN; nobody is in before, and the oracle says who came."""

from __future__ import annotations

import re
from typing import Literal

import httpx
import pytest

from fixtures.server import Simulator
from fixtures.world import Entrance
from tests.simulator.atrium_steps import FRESH, Visitor, admin_of

Kind = Literal["sms", "pin"]


def step_of(page: httpx.Response) -> str:
    """What the form names the step by."""
    found = re.search(r'name="etape" value="([^"]+)"', page.text)
    assert found is not None, page.text[:300]
    return found[1]


def asked(visitor: Visitor, product: str) -> tuple[str, str, str, str]:
    """A right password was given: login, where the code goes, the step, and where one sees whether one is in."""
    simulator, school = visitor.simulator, visitor.simulator.world.schools[FRESH]
    if product == "console":
        login, password = next(iter(school.console_users.items()))
        console = simulator.console_url(FRESH)
        page = visitor.post(f"{console}connexion", data={"identifiant": login, "motDePasse": password})
        return login, f"{console}code", step_of(page), f"{console}application"
    login, password = admin_of(school)
    page = visitor.site(school, (login, password))
    return login, f"{simulator.cas_url}/code", step_of(page), simulator.site_url(FRESH)


@pytest.mark.parametrize(
    ("product", "kind"),
    [
        ("atrium", "sms"),
        ("console", "pin"),
        pytest.param("atrium", "pin", marks=pytest.mark.slow),
        pytest.param("console", "sms", marks=pytest.mark.slow),
    ],
)
def test_nobody_is_in_before_the_code_is_given(
    simulator: Simulator, visitor: Visitor, product: str, kind: Kind
) -> None:
    world = simulator.world
    world.faults[FRESH].second_step[product] = kind
    login, where, step, inside = asked(visitor, product)
    sent = httpx.get(f"{simulator.control_url}/telephone", trust_env=False).json()[login]
    wrong = f"{(int(sent) + 1) % 10**6:06d}"
    assert "Ce code ne convient pas" in visitor.post(where, data={"etape": step, "code": wrong}).text
    before = visitor.get(inside).text
    assert world.entrances == []
    visitor.post(where, data={"etape": step, "code": sent})
    assert visitor.get(inside).text != before
    assert [one.how for one in world.entrances] == [kind]
    assert world.entrances[0] == Entrance(product, FRESH if product == "console" else "", login, kind)  # type: ignore[arg-type]
    (told,) = httpx.get(f"{simulator.control_url}/entrances", trust_env=False).json()
    assert (told["login"], told["how"]) == (login, kind)
    # A code serves once; a PIN stays what it is.
    assert len(world.entrances) == 1
    visitor.post(where, data={"etape": step, "code": sent})
    assert len(world.entrances) == 1
    visitor.http.cookies.clear()
    asked(visitor, product)
    assert (world.telephone[login] == sent) == (kind == "pin")


def test_without_a_second_step_a_password_is_enough(simulator: Simulator, visitor: Visitor) -> None:
    console = simulator.console_url(FRESH)
    login, password = next(iter(simulator.world.schools[FRESH].console_users.items()))
    visitor.post(f"{console}connexion", data={"identifiant": login, "motDePasse": password})
    assert simulator.world.entrances == [Entrance("console", FRESH, login, "password")]
