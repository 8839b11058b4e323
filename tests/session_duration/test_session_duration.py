"""« Durée des sessions »: what the simulated PRONOTE holds after each run, and what it was never asked to change."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from fixtures.server import Simulator
from fixtures.world import DisconnectRule, World
from flows.session_duration import STEPS, about
from robot.config import KINDS
from robot.errors import Exit
from robot.pages.pronote.durations import minutes, spelled
from robot.procedure import Outcome
from robot.states import DisconnectionState
from tests.conftest import Robot
from tests.listening import Observer

UAI = "0139901S"
ALL = '{ professeurs = 45, vie_scolaire = { CPE = 90 }, administratif = { "Secrétariat" = "off" } }'
Field = Literal["select", "number", "combobox", "clock"]
FIELDS: tuple[Field, ...] = ("select", "number", "combobox", "clock")


def ask(robot: Robot, durations: str) -> None:
    """Configure the school's durations."""
    robot.configure(**{f"u{UAI}": {"duree_sessions": durations}})


def rules(world: World) -> dict[str, tuple[bool, int]]:
    """Every profile and group as the server holds it."""
    console = world.schools[UAI].console
    every = [*console.teacher_profiles, *console.staff_profiles, *console.admin_groups]
    return {one.name: (one.enabled, one.minutes) for one in every}


def statuses(outcomes: list[Outcome]) -> dict[str, str]:
    """What became of each profile."""
    return {one.about.split("«")[1].strip(" »\u00a0"): one.status for one in outcomes}


@pytest.mark.parametrize("kind", [FIELDS[0], *(pytest.param(one, marks=pytest.mark.slow) for one in FIELDS[1:])])
def test_a_fresh_school_gets_every_duration_and_nothing_else_then_a_second_run_nothing_and_says_why(
    simulator: Simulator, robot: Robot, kind: Field
) -> None:
    world = simulator.world
    school = world.schools[UAI]
    school.skin = replace(school.skin, console=replace(school.skin.console, duration_field=kind))
    before = rules(world)
    ask(robot, ALL)
    report = robot.run("session-duration", UAI)
    assert report.exit_code == Exit.CHANGED, report.error
    teachers = {one.name: (True, 45) for one in school.console.teacher_profiles}
    kept = before["Secrétariat"][1]
    assert rules(world) == {**before, **teachers, "CPE": (True, 90), "Secrétariat": (False, kept)}
    assert {one.what for one in world.writes(UAI)} == {"disconnect_saved"}
    assert report.steps == list(STEPS) == [1, 2, 3]
    written = len(world.log)
    report = robot.run("session-duration", UAI)
    assert report.exit_code == Exit.NOTHING_TO_DO
    assert len(world.log) == written
    assert all(one.status == "unchanged" and one.reason for one in report.outcomes)


@pytest.mark.slow
def test_a_plan_writes_nothing_and_shows_before_and_after(robot: Robot, world: World) -> None:
    ask(robot, "{ vie_scolaire = { CPE = 90 } }")
    held = rules(world)["CPE"][1]
    report = robot.run("session-duration", UAI, "plan")
    assert report.exit_code == Exit.DIFFERENCES
    assert [(one.before, one.after) for one in report.outcomes] == [
        (DisconnectionState(minutes=held), DisconnectionState(minutes=90))
    ]
    assert world.log == []


@pytest.mark.slow
def test_what_is_not_configured_is_left_alone(robot: Robot, world: World) -> None:
    before = rules(world)
    ask(robot, "{ vie_scolaire = { CPE = 90 } }")
    report = robot.run("session-duration", UAI)
    assert report.steps == [2]
    assert rules(world) == {**before, "CPE": (True, 90)}


@pytest.mark.slow
def test_one_refused_profile_among_five_four_are_done_and_one_is_told(robot: Robot, world: World) -> None:
    console = world.schools[UAI].console
    console.teacher_profiles[:] = [DisconnectRule(f"Profil {n}", minutes=60, protected=n == 3) for n in range(1, 6)]
    ask(robot, "{ professeurs = 30 }")
    report = robot.run("session-duration", UAI)
    assert {one.name: one.minutes for one in console.teacher_profiles} == {
        "Profil 1": 30,
        "Profil 2": 30,
        "Profil 3": 60,
        "Profil 4": 30,
        "Profil 5": 30,
    }
    assert report.exit_code == Exit.REFUSED
    assert statuses(report.outcomes)["Profil 3"] == "refused"
    refused = next(one for one in report.outcomes if one.status == "refused")
    assert refused.code == "PROTECTED"
    assert refused.next_step


class ExclusiveAfter(Observer):
    """Somebody takes the exclusive use of the base once a profile has been changed."""

    def __init__(self, world: World) -> None:
        self._world = world

    def outcome(self, outcome: Outcome) -> None:
        """The base turns read-only."""
        self._world.schools[UAI].console.exclusive_mode = True


@pytest.mark.slow
def test_read_only_mode_midway_stops_the_rest_and_says_so(robot: Robot, world: World) -> None:
    before = rules(world)
    ask(robot, "{ professeurs = 45 }")
    report = robot.run("session-duration", UAI, observer=ExclusiveAfter(world))
    first, *others = [one.name for one in world.schools[UAI].console.teacher_profiles]
    assert rules(world) == {**before, first: (True, 45)}
    assert len(world.writes(UAI)) == 1
    assert {statuses(report.outcomes)[name] for name in others} == {"refused"}
    refused = [one for one in report.outcomes if one.status == "refused"]
    assert {one.code for one in refused} == {"EXCLUSIVE_MODE"}
    assert all(one.retry_later for one in refused)
    assert (report.exit_code, report.as_dict()["retry_later"]) == (Exit.SITE_UNAVAILABLE, True)


def test_an_unknown_profile_name_is_told_with_the_known_ones_before_any_write(robot: Robot, world: World) -> None:
    ask(robot, '{ professeurs = 45, vie_scolaire = { "Cpe adjoint" = 30 } }')
    report = robot.run("session-duration", UAI)
    assert world.log == []
    assert report.error is not None
    assert report.error.code == "UNKNOWN_RULE"
    assert all(one.name in report.error.next_step for one in world.schools[UAI].console.staff_profiles)


def test_a_duration_that_the_screen_does_not_offer_is_refused_with_those_it_offers(robot: Robot, world: World) -> None:
    name = next(one.name for one in world.schools[UAI].console.teacher_profiles if not one.enabled)
    before = rules(world)
    ask(robot, f'{{ professeurs = {{ "{name}" = 50 }} }}')
    report = robot.run("session-duration", UAI)
    # The tick that had to be set to reach the list is put back.
    assert rules(world) == before
    refused = report.outcomes[0]
    assert (refused.status, refused.code) == ("refused", "NOT_OFFERED")
    assert "45 min" in refused.next_step
    assert "120 min" in refused.next_step


def test_a_run_without_durations_opens_nothing_and_says_so(robot: Robot, world: World) -> None:
    report = robot.run("session-duration", UAI)
    assert report.exit_code == Exit.NOTHING_TO_DO
    assert report.notes
    assert world.console_failures == {}
    assert report.steps == []


def test_each_documented_bullet_has_its_kind_of_users() -> None:
    assert list(zip(STEPS, KINDS, strict=True)) == [(1, "professeurs"), (2, "vie_scolaire"), (3, "administratif")]
    # Named as an agent reads it, not as the file has it.
    assert about("vie_scolaire", "CPE") == "PRONOTE : vie scolaire, « CPE »"
    for number, words in ((1, "Professeurs"), (2, "Personnels"), (3, "Administration des utilisateurs")):
        assert words in STEPS[number]


@pytest.mark.parametrize(
    ("held", "text"), [("60", "90"), ("", "90"), ("1 h", "1 h 30"), ("1h00", "1h30"), ("01:00", "01:30")]
)
def test_a_duration_is_typed_as_the_field_writes_it(held: str, text: str) -> None:
    assert spelled(90, held) == text
    assert minutes(text) == 90
    assert spelled(90, held, clock=True) == "01:30"
