"""What a run changed is put back as it was: what the servers hold is, byte for byte, what they held before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import pytest

from fixtures.pronote.columns import CAS
from fixtures.world import PROFILES, DisconnectRule, World
from robot.errors import Exit, Usage
from robot.runs import undoing
from robot.runs.report import Report
from robot.runs.visit import visit
from robot.runs.words import NO_WAY_BACK, warnings
from robot.states import DelegationState, EntState, can_be_put_back
from tests.activation.schools import DELEGATIONS, FRESH, integration, wear_console
from tests.conftest import Robot, words
from tests.link.test_truth import links, small

SLOW = pytest.mark.slow


def held_by(world: World, uai: str = FRESH) -> dict[str, Any]:
    """What the servers hold of that school, without which menus each user has unfolded."""
    return {name: value for name, value in world.state(uai).items() if name != "open_categories"}


def taken_back(robot: Robot, folder: Path, mode: Literal["plan", "apply"] = "apply", procedure: str = "") -> Report:
    """That run's changes are put back, as `undo` does it."""
    undo = undoing.chosen(folder, procedure)
    options = robot.options
    school = options.settings.school(undo.uai)
    (report,) = robot.workshop.lend(lambda lent: visit([undo.back], school, replace(options, lent=lent), mode)).runs
    return report


def prepare(robot: Robot, world: World, flow: str) -> None:
    """Something is to be done in each step of it, and to be put back."""
    console = world.schools[FRESH].console
    if flow == "account-link":
        small(world, 2)
        console.empties_cells = True
        console.hidden_columns = {profile: {CAS} for profile in PROFILES}
    if flow == "session-duration":
        console.teacher_profiles[:] = [DisconnectRule("Professeur", minutes=30), DisconnectRule("Autre", minutes=45)]
        console.admin_groups[:] = [DisconnectRule("Direction", enabled=False)]
        robot.configure(**{f"u{FRESH}": {"duree_sessions": "{ professeurs = 60, administratif = 60 }"}})


@pytest.mark.parametrize(
    "flow",
    [
        pytest.param("activation", marks=pytest.mark.ci),
        *(pytest.param(one, marks=SLOW) for one in ("account-link", "session-duration")),
    ],
)
def test_what_a_run_changed_is_put_back_byte_for_byte(robot: Robot, world: World, flow: str) -> None:
    prepare(robot, world, flow)
    before = held_by(world)
    done = robot.run(flow, FRESH)
    assert done.exit_code == Exit.CHANGED, done.error
    assert held_by(world) != before

    report = taken_back(robot, done.folder)

    assert report.exit_code == Exit.CHANGED, (report.error, report.outcomes)
    assert {outcome.status for outcome in report.outcomes} == {"changed"}
    assert held_by(world) == before
    assert report.undoes == done.folder.name
    assert "-undo-" in report.folder.name
    if flow == "activation":
        assert words(world, FRESH)[-3:] == ["publication_started", "services_saved", "services_saved"]


@SLOW
def test_a_plan_shows_it_and_writes_nothing_and_an_undo_can_be_undone(robot: Robot, world: World) -> None:
    prepare(robot, world, "account-link")
    done = robot.run("account-link", FRESH)
    after, written = held_by(world), len(world.log)
    plan = taken_back(robot, done.folder, "plan")
    assert plan.exit_code == Exit.DIFFERENCES
    assert len(world.log) == written
    assert {(outcome.after, outcome.before) for outcome in plan.outcomes if outcome.after.kind != "links"} == {
        (outcome.before, outcome.after) for outcome in done.outcomes if outcome.after.kind != "links"
    }
    back = taken_back(robot, done.folder)
    assert taken_back(robot, back.folder).exit_code == Exit.CHANGED
    assert held_by(world) == after


@SLOW
def test_what_a_person_changed_since_stays_theirs(robot: Robot, world: World) -> None:
    done = robot.run("activation", FRESH)
    service = world.schools[FRESH].service("Pronote")
    service.profiles = {"eleve"}
    services = held_by(world)["services"]

    report = taken_back(robot, done.folder)

    assert report.exit_code == Exit.REFUSED
    told = {outcome.about: (outcome.status, outcome.code) for outcome in report.outcomes}
    assert told == {
        "PRONOTE : intégration dans un ENT": ("changed", ""),
        "ATRIUM : accès à PRONOTE": ("refused", "CHANGED_SINCE"),
    }
    assert held_by(world)["services"] == services
    assert integration(world, FRESH) == ("", "")
    assert world.schools[FRESH].console.published


@SLOW
def test_cells_that_somebody_changed_since_are_left_and_told(robot: Robot, world: World) -> None:
    prepare(robot, world, "account-link")
    done = robot.run("account-link", FRESH)
    assert done.exit_code == Exit.CHANGED, done.error
    school = world.schools[FRESH]
    typed = {one.detail["number"] for one in world.writes(FRESH, "cas_id_saved")}
    changed = next(one for one in school.console.people if one.number in typed and one.profile == "responsable")
    changed.cas_id = "quelqu.un"
    report = taken_back(robot, done.folder)
    assert report.exit_code == Exit.REFUSED
    (refused,) = (outcome for outcome in report.outcomes if outcome.status == "refused")
    assert (refused.code, refused.about) == ("CHANGED_SINCE", "Responsables : identifiants CAS changés depuis")
    left = links(school)
    assert {number: left[number] for number in typed} == {
        number: "quelqu.un" if number == changed.number else "" for number in typed
    }
    assert changed.family_name not in (report.folder / "outcome.json").read_text("utf-8")


@SLOW
def test_a_list_that_keeps_what_should_be_emptied_is_told(robot: Robot, world: World) -> None:
    prepare(robot, world, "account-link")
    world.schools[FRESH].console.empties_cells = False
    done = robot.run("account-link", FRESH)
    held = links(world.schools[FRESH])
    report = taken_back(robot, done.folder)
    assert report.exit_code == Exit.REFUSED
    assert "NOT_EMPTIED" in {outcome.code for outcome in report.outcomes}
    assert links(world.schools[FRESH]) == held


@SLOW
def test_a_new_delegation_is_told_to_stay_before_it_is_made_and_when_it_is_taken_back(
    robot: Robot, world: World
) -> None:
    wear_console(world, DELEGATIONS, layout="delegations")
    world.schools[DELEGATIONS].console.delegations.clear()
    planned = robot.run("activation", DELEGATIONS, "plan")
    assert NO_WAY_BACK in warnings(planned)
    done = robot.run("activation", DELEGATIONS)
    assert done.exit_code == Exit.CHANGED, done.error
    held = held_by(world, DELEGATIONS)["console"]
    assert undoing.chosen(done.folder).refusals().keys() == {"PRONOTE : intégration dans un ENT"}
    for mode in ("plan", "apply"):
        report = taken_back(robot, done.folder, mode)
        assert report.exit_code == Exit.REFUSED
        assert "DELEGATION_STAYS" in {outcome.code for outcome in report.outcomes}
    assert held_by(world, DELEGATIONS)["console"] == held


def test_a_run_is_found_by_its_name_and_only_inside_the_recordings(tmp_path: Path) -> None:
    folder = tmp_path / "2026-01-02" / "101112-0139901S-activation-apply"
    folder.mkdir(parents=True)
    (folder / "events.jsonl").touch()
    for name in (folder.name, f"2026-01-02/{folder.name}", str(folder)):
        assert undoing.find(tmp_path, name) == folder
    for name in ("", "*", "autre", "../" + folder.name, "2026-01-02/*"):
        with pytest.raises(Usage, match="ne s'appelle"):
            undoing.find(tmp_path, name)
    with pytest.raises(Usage, match="n'a rien changé"):
        undoing.chosen(folder)


def test_states_without_a_way_back() -> None:
    assert can_be_put_back(EntState(ent="", cas_url=""))
    assert can_be_put_back(DelegationState(ent="", cas_url="", active=False))
    assert not can_be_put_back(DelegationState(ent="", cas_url=""))
