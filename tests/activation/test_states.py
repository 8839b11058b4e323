"""« Activation » on schools at each stage: what the servers hold afterwards, and what they wrote meanwhile."""

from __future__ import annotations

import pytest

from fixtures.sample import ENT
from fixtures.server import Simulator
from fixtures.world import PROFILES, World
from flows.activation import ACTIVATION, STEPS
from robot.errors import Exit
from tests.activation.schools import (
    ALL_WRITES,
    CONSOLE_WRITES,
    DELEGATIONS,
    DONE,
    FRESH,
    OTHER_SKINS,
    PARTLY,
    Recorder,
    atrium_done,
    integration,
    others,
    pronote,
)
from tests.conftest import Robot, words

#: ATRIUM's help page « PRONOTE », section « Activation »: step → words that it holds, with the captions as printed.
HELP_PAGE = {
    1: ["site d'établissement", "icône en haut à gauche"],
    2: ["Pages de site", "Accès aux services tiers"],
    3: ["chapitre Pronote", "Oui", "profils"],
    4: ["tout en bas de la page"],
    5: ["console", "connecte"],
    6: ["PRONOTE.net", "Intégration dans un ENT"],
    7: ["Arrêter la publication"],
    8: ["Mon ENT", "URL du serveur CAS"],
    9: ["Publier"],
}


def test_the_flow_lies_beside_the_help_page() -> None:
    assert ACTIVATION.section == "Activation"
    assert list(STEPS) == list(HELP_PAGE)
    for number, said in HELP_PAGE.items():
        assert [one for one in said if one.lower() not in STEPS[number].lower()] == [], number


def test_fresh_school_is_activated_step_by_step_and_nothing_else_moves(
    simulator: Simulator, world: World, robot: Robot
) -> None:
    before, kept = world.state(FRESH), others(world, FRESH)
    told = Recorder()
    report = robot.run("activation", FRESH, observer=told)
    assert report.exit_code == Exit.CHANGED, report.error
    assert pronote(world, FRESH) == (True, set(PROFILES))
    assert integration(world, FRESH) == (ENT, simulator.cas_url)
    assert world.schools[FRESH].console.published
    assert words(world, FRESH) == ALL_WRITES
    assert others(world, FRESH) == kept
    assert list(world.writes(FRESH, "services_saved")[0].detail["changes"]) == ["Pronote"]
    assert report.steps == told.steps == list(range(1, 10))
    # Beyond these two, the school is as it was, and no other school was touched.
    after = world.state(FRESH)
    for state in (before, after):
        state.pop("services")
        state.pop("open_categories")
        state["console"].pop("delegations")
    assert after == before
    assert {one.uai for one in world.log} == {FRESH}


# A fresh console of delegations has a test of its own (tests/screens).
@pytest.mark.slow
@pytest.mark.parametrize("uai", [OTHER_SKINS, DELEGATIONS])
def test_other_skins_end_in_the_same_state(simulator: Simulator, world: World, robot: Robot, uai: str) -> None:
    kept = others(world, uai)
    report = robot.run("activation", uai)
    assert report.exit_code == Exit.CHANGED, report.error
    assert pronote(world, uai) == (True, set(PROFILES))
    assert integration(world, uai) == (ENT, simulator.cas_url)
    assert world.schools[uai].console.published
    assert others(world, uai) == kept
    assert report.steps == list(range(1, 10))
    written = words(world, uai)
    assert written[:2] == ["services_saved", "publication_stopped"]
    assert written[-1] == "publication_started"
    assert set(world.schools[uai].console.spaces.values()) <= {"CAS"}
    assert not {"unknown_accepted", "delegation_deleted", "delegation_deactivated"} & set(written)


def test_done_school_is_left_alone_and_the_report_says_why(world: World, robot: Robot) -> None:
    report = robot.run("activation", DONE)
    assert report.exit_code == Exit.NOTHING_TO_DO, report.error
    assert world.log == []
    assert [one.status for one in report.outcomes] == ["unchanged"] * 3
    assert all(one.reason for one in report.outcomes)
    assert 7 not in report.steps


# The plain one is planned by the command too (test_commands.py).
@pytest.mark.parametrize(
    "uai", [DELEGATIONS, *(pytest.param(one, marks=pytest.mark.slow) for one in (FRESH, OTHER_SKINS))]
)
def test_plan_never_writes(world: World, robot: Robot, uai: str) -> None:
    before = world.state(uai)
    report = robot.run("activation", uai, "plan")
    assert report.exit_code == Exit.DIFFERENCES, report.error
    assert world.log == []
    after = world.state(uai)
    assert {**after, "open_categories": None} == {**before, "open_categories": None}


@pytest.mark.slow
def test_partly_done_school_gets_only_what_is_missing(simulator: Simulator, world: World, robot: Robot) -> None:
    report = robot.run("activation", PARTLY)
    assert report.exit_code == Exit.CHANGED, report.error
    (saved,) = world.writes(PARTLY, "services_saved")
    assert saved.detail["changes"]["Pronote"]["before"]["profiles"] == ["eleve", "enseignant"]
    assert pronote(world, PARTLY) == (True, set(PROFILES))
    assert integration(world, PARTLY) == (ENT, simulator.cas_url)


@pytest.mark.slow
def test_wrong_url_alone_is_typed_over_without_choosing_the_ent_again(
    simulator: Simulator, world: World, robot: Robot
) -> None:
    held = world.schools[DONE].console.delegations[0]
    held.cas_url = f"{simulator.cas_url}/ailleurs"
    told = Recorder()
    report = robot.run("activation", DONE, observer=told)
    assert report.exit_code == Exit.CHANGED, report.error
    assert words(world, DONE) == CONSOLE_WRITES
    assert world.writes(DONE, "integration_saved")[0].detail["before"]["ent"] == ENT
    assert integration(world, DONE) == (ENT, simulator.cas_url)
    assert [one.verb for step, one in told.gestures if step == 8 and one.writes] == ["type"]


@pytest.mark.slow
def test_wrong_ent_is_replaced_and_the_url_is_put_back_where_the_model_overwrote_it(
    simulator: Simulator, world: World, robot: Robot
) -> None:
    console = world.schools[DONE].console
    console.delegations[0].ent = "ENT Collines"
    # Choosing the model overwrites the right URL with this one.
    next(one for one in console.models if one.name == ENT).cas_url = "https://modele.invalid/cas"
    report = robot.run("activation", DONE)
    assert report.exit_code == Exit.CHANGED, report.error
    assert words(world, DONE) == [CONSOLE_WRITES[0], "integration_saved", "integration_saved", CONSOLE_WRITES[-1]]
    assert integration(world, DONE) == (ENT, simulator.cas_url)


@pytest.mark.slow
def test_profiles_are_added_and_never_taken_away(world: World, robot: Robot) -> None:
    world.schools[DONE].service("Pronote").profiles = {"eleve", "personnel"}
    robot.configure(**{f"u{DONE}": {"profils": '["eleves", "responsables"]'}})
    report = robot.run("activation", DONE)
    assert report.exit_code == Exit.CHANGED, report.error
    assert pronote(world, DONE) == (True, {"eleve", "personnel", "responsable"})
    assert words(world, DONE) == ["services_saved"]


@pytest.mark.slow
def test_profiles_are_taken_away_when_the_configuration_says_exact(world: World, robot: Robot) -> None:
    robot.configure(**{f"u{DONE}": {"profils": '["eleves", "responsables"]', "exact": "true"}})
    report = robot.run("activation", DONE)
    assert report.exit_code == Exit.CHANGED, report.error
    assert pronote(world, DONE) == (True, {"eleve", "responsable"})
    assert words(world, DONE) == ["services_saved"]


@pytest.mark.slow
def test_base_found_stopped_is_published_in_the_end(simulator: Simulator, world: World, robot: Robot) -> None:
    atrium_done(world, FRESH).console.published = False
    report = robot.run("activation", FRESH)
    assert report.exit_code == Exit.CHANGED, report.error
    assert words(world, FRESH) == ["integration_saved", "publication_started"]
    assert integration(world, FRESH) == (ENT, simulator.cas_url)


@pytest.mark.parametrize(("configured", "published"), [("true", True), ("false", False)])
def test_base_found_stopped_with_nothing_else_to_change_obeys_the_configuration(
    world: World, robot: Robot, configured: str, published: bool
) -> None:
    world.schools[DONE].console.published = False
    robot.configure(**{f"u{DONE}": {"publier_si_arretee": configured}})
    report = robot.run("activation", DONE)
    assert report.exit_code == (Exit.CHANGED if published else Exit.NOTHING_TO_DO), report.error
    assert world.schools[DONE].console.published is published
    assert words(world, DONE) == (["publication_started"] if published else [])
