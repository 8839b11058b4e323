"""The start command, the HTTP oracle, and what the sample schools promise."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections import Counter

import httpx
import pytest

from fixtures import sample
from fixtures.sample_people import People, right_logins
from fixtures.server import Simulator
from fixtures.world import PROFILES, School
from tests.simulator.atrium_steps import DONE, FRESH


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_start_command_says_where_everything_is_and_stops_on_a_signal(number: signal.Signals) -> None:
    command = [sys.executable, "-m", "fixtures", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout
        where = json.loads(process.stdout.readline())
        assert httpx.get(where["schools"][0]["site"], trust_env=False).status_code == 200
        assert [one["uai"] for one in httpx.get(f"{where['control']}/schools", trust_env=False).json()] == [
            one["uai"] for one in where["schools"]
        ]
        process.send_signal(number)
        _, errors = process.communicate(timeout=10)
    assert process.returncode == 0
    assert errors == ""


def test_state_is_told_without_passwords(simulator: Simulator) -> None:
    text = httpx.get(f"{simulator.control_url}/schools/{FRESH}", trust_env=False).text
    school = simulator.world.schools[FRESH]
    assert '"***"' in text
    assert all(account.password not in text for account in school.accounts)
    assert all(password not in text for password in [*school.atrium_admins.values(), *school.console_users.values()])
    assert school.accounts[0].password != "***"


def test_log_is_filtered(simulator: Simulator) -> None:
    simulator.world.record(FRESH, "atrium", "services_saved", changes={})
    simulator.world.record(DONE, "pronote", "publication_stopped")
    with httpx.Client(base_url=simulator.control_url, trust_env=False) as control:
        assert [one["uai"] for one in control.get("/log").json()] == [FRESH, DONE]
        assert [one["uai"] for one in control.get("/log", params={"what": "publication_stopped"}).json()] == [DONE]
        assert [one["what"] for one in control.get("/log", params={"uai": FRESH}).json()] == ["services_saved"]


def test_levers_change_faults_and_skin_until_reset(simulator: Simulator) -> None:
    with httpx.Client(base_url=simulator.control_url, trust_env=False) as control:
        control.post(f"/faults/{FRESH}", json={"lose_next_save": True, "status": {"web": [1, 503]}})
        control.post(f"/skin/{FRESH}", json={"atrium": {"yes": "switch"}})
        faults = simulator.world.faults[FRESH]
        assert (faults.lose_next_save, faults.status) == (True, {"web": (1, 503)})
        assert simulator.world.schools[FRESH].skin.atrium.yes == "switch"
        assert control.post(f"/faults/{FRESH}", json={"inconnu": 1}).status_code == 400
        assert control.post(f"/skin/{FRESH}", json={"atrium": {"inconnu": 1}}).status_code == 400
        assert control.get("/schools/0000000A").status_code == 404
        control.post("/reset")
    assert not simulator.world.faults[FRESH].lose_next_save
    assert simulator.world.schools[FRESH].skin.atrium.yes == "radio"


def test_sample_is_deterministic() -> None:
    assert sample.schools("http://localhost/connexion") == sample.schools("http://localhost/connexion")


@pytest.fixture(scope="module")
def schools() -> list[School]:
    return sample.schools("http://localhost/connexion")


def test_uai_letters_are_right(schools: list[School]) -> None:
    # A published example of the rule: 0750655E is Lycée Louis-le-Grand.
    assert sample.uai_of("0750655") == "0750655E"
    assert all(sample.uai_of(one.uai[:7]) == one.uai for one in schools)


def test_logins_are_unique_and_people_plentiful(schools: list[School]) -> None:
    logins = Counter(account.login for school in schools for account in school.accounts)
    assert [login for login, count in logins.items() if count > 1] == []
    for school in schools:
        pupils = [one for one in school.console.people if one.profile == "eleve"]
        assert 50 <= len(pupils) <= 150
        assert {one.profile for one in school.console.people} == set(PROFILES)


def test_defects_are_there(schools: list[School]) -> None:
    school = schools[0]
    people = school.console.people
    names = Counter((one.profile, one.family_name, one.first_name) for one in people)
    assert names["eleve", "MARTIN", "Lucas"] >= 2
    assert any(one.login[-1].isdigit() for one in school.accounts)
    both = {one.person for one in people} & {one.person for one in school.accounts}
    assert {one.person for one in people} - both
    assert {one.person for one in school.accounts} - both
    assert any(one.profile == "eleve" and one.birth_date is None for one in people)
    right = right_logins(People(school.accounts, people))
    wrong = [one for one in people if one.cas_id and right.get((one.person, one.profile)) != one.cas_id]
    assert len(wrong) == 1


def test_demo_pupil_is_linked_and_may_sign_in(schools: list[School]) -> None:
    for school in schools:
        pupil = sample.demo_pupil(school.uai)
        account = next(one for one in school.accounts if one.login == pupil.login)
        row = next(one for one in school.console.people if one.cas_id == pupil.login)
        assert (account.password, account.person) == (pupil.password, row.person)


def test_big_school_has_the_asked_size() -> None:
    school = sample.big_school(1500)
    assert 1400 <= sum(1 for one in school.console.people if one.profile == "eleve") <= 1520
