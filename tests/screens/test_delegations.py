"""The console's « delegations » layout: one delegation, active, with the right values; never a second one."""

from __future__ import annotations

import pytest

from fixtures.server import Simulator
from fixtures.world import PROFILES, Delegation, World
from robot.errors import Exit
from tests.activation.schools import others, pronote
from tests.conftest import ENT, Robot, words

UAI = "0049905V"


@pytest.fixture
def delegations(world: World) -> list[Delegation]:
    """What the console holds."""
    return world.schools[UAI].console.delegations


@pytest.mark.slow
def test_a_fresh_console_gets_one_active_delegation_for_all_spaces(
    robot: Robot, simulator: Simulator, world: World, delegations: list[Delegation]
) -> None:
    kept = others(world, UAI)
    report = robot.run("activation", UAI)
    assert report.exit_code == Exit.CHANGED, report.error
    assert report.steps == list(range(1, 10))
    assert pronote(world, UAI) == (True, set(PROFILES))
    assert others(world, UAI) == kept
    assert not {"unknown_accepted", "delegation_deleted", "delegation_deactivated"} & {*words(world, UAI)}
    assert [(one.ent, one.cas_url, one.active) for one in delegations] == [(ENT, simulator.cas_url, True)]
    console = world.schools[UAI].console
    assert set(console.spaces.values()) == {"CAS"}
    assert console.published
    written = len(world.log)
    assert robot.run("activation", UAI).exit_code == Exit.NOTHING_TO_DO
    assert len(world.log) == written


@pytest.mark.slow
def test_a_wrong_address_is_corrected_in_the_same_delegation(
    robot: Robot, simulator: Simulator, world: World, delegations: list[Delegation]
) -> None:
    delegations.append(Delegation("Région", ENT, "https://ancien.example/connexion", active=True))
    world.schools[UAI].console.spaces.update({"Espace Parents": "CAS", "Espace Élèves": "SAML"})
    report = robot.run("activation", UAI)
    assert report.exit_code == Exit.CHANGED, report.error
    assert [(one.name, one.ent, one.cas_url, one.active) for one in delegations] == [
        ("Région", ENT, simulator.cas_url, True)
    ]
    # Another protocol for a space is somebody's choice: it stays.
    assert world.schools[UAI].console.spaces["Espace Élèves"] == "SAML"
    assert world.schools[UAI].console.published


@pytest.mark.slow
def test_an_inactive_delegation_is_made_active(
    robot: Robot, simulator: Simulator, delegations: list[Delegation], world: World
) -> None:
    delegations.append(Delegation("Région", ENT, simulator.cas_url, active=False))
    assert robot.run("activation", UAI).exit_code == Exit.CHANGED
    assert [one.active for one in delegations] == [True]
    assert "delegation_saved" not in [one.what for one in world.log]


@pytest.mark.slow
def test_several_delegations_that_could_be_meant_are_left_to_a_human(
    robot: Robot, world: World, delegations: list[Delegation]
) -> None:
    delegations.extend(
        [Delegation("A", "", "https://a.example", active=True), Delegation("B", "", "https://b.example")]
    )
    report = robot.run("activation", UAI)
    assert report.error is not None
    assert report.error.code == "SEVERAL_DELEGATIONS"
    assert [one.what for one in world.log] == ["services_saved"]
    assert world.schools[UAI].console.published
