"""A publication that is left stopped ends every command about schools with code 30, whatever school was asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fixtures.world import World
from robot.errors import Exit
from robot.runs.journal import PUBLICATION, Journal
from robot.runs.locks import only_run
from tests.activation.schools import DONE, FRESH
from tests.conftest import Ask, Robot, words

BRIEF = ("--patience", "2")


def left_stopped(robot: Robot, world: World) -> None:
    """A base that was stopped, on a console that is down."""
    world.schools[FRESH].console.published = False
    world.faults[FRESH].status["console"] = (1000, 503)
    Journal(robot.recordings).intend(FRESH, PUBLICATION, "a run of yesterday")


def without(robot: Robot, uai: str) -> None:
    """The school is taken out of schools.toml."""
    path = robot.folder / "schools.toml"
    parts = path.read_text(encoding="utf-8").split("[schools.")
    path.write_text("[schools.".join(one for one in parts if not one.startswith(uai)), encoding="utf-8")


@pytest.mark.slow
@pytest.mark.ci
def test_another_school_is_served_and_the_alarm_rings(robot: Robot, world: World) -> None:
    left_stopped(robot, world)
    machine = robot.ask("run", "activation", "--school", DONE, "--yes", "--json", *BRIEF)
    assert machine.code == Exit.PUBLICATION_STOPPED
    told = json.loads(machine.out)
    # What was asked for was done, and is told.
    assert [one["status"] for one in told["outcomes"]] == ["unchanged"] * 3
    assert (told["exit_code"], told["result"]) == (Exit.PUBLICATION_STOPPED, "publication_stopped")
    assert [(one["uai"], one["school"]) for one in told["publications_stopped"]] == [(FRESH, world.schools[FRESH].name)]
    assert FRESH in machine.err
    assert "Publier la base" in machine.err

    # Nobody settles anything in a command that only looks; it says so all the same.
    person = robot.ask("doctor", "--school", DONE, *BRIEF)
    assert person.code == Exit.PUBLICATION_STOPPED
    assert world.schools[FRESH].name in person.err

    world.faults[FRESH].status.clear()
    back = robot.ask("plan", "activation", "--school", DONE, "--json")
    assert back.code == Exit.NOTHING_TO_DO
    assert json.loads(back.out)["publications_stopped"] == []
    assert words(world, FRESH) == ["publication_started"]


@pytest.mark.slow
@pytest.mark.ci
def test_a_command_that_cannot_begin_rings_the_alarm_too(robot: Robot, world: World, ask: Ask) -> None:
    left_stopped(robot, world)
    with only_run(robot.recordings, DONE):
        for command in (("run", "activation", "--yes"), ("doctor",)):
            answer = ask(*command, "--school", DONE, "--json", *BRIEF)
            told = json.loads(answer.out)
            assert answer.code == told["exit_code"] == Exit.PUBLICATION_STOPPED, command
            assert (told["result"], told["error"]["code"]) == ("publication_stopped", "BUSY")
            assert [one["uai"] for one in told["publications_stopped"]] == [FRESH]
            assert "Publier la base" in answer.err
        person = ask("doctor", "--school", DONE, *BRIEF)
    assert person.code == Exit.PUBLICATION_STOPPED
    # The school that is busy, and the one that is cut off.
    assert world.schools[DONE].name in person.said or DONE in person.said
    assert world.schools[FRESH].name in person.said


@pytest.mark.slow
@pytest.mark.ci
def test_a_school_that_is_no_longer_configured_is_told_with_what_to_do(robot: Robot, world: World) -> None:
    world.schools[FRESH].console.published = False
    Journal(robot.recordings).intend(FRESH, PUBLICATION, "a run of yesterday")
    configured = Path(robot.folder / "schools.toml").read_text(encoding="utf-8")
    without(robot, FRESH)
    answer = robot.ask("recover")
    assert answer.code == Exit.PUBLICATION_STOPPED
    assert f"remettez [schools.{FRESH}]" in answer.said
    assert "Traceback" not in answer.said
    told = robot.ask("recover", "--json")
    assert json.loads(told.out)["publications_stopped"][0]["uai"] == FRESH

    (robot.folder / "schools.toml").write_text(configured, encoding="utf-8")
    assert robot.ask("recover").code == Exit.CHANGED
    assert world.schools[FRESH].console.published


@pytest.mark.slow
@pytest.mark.ci
def test_a_run_that_is_at_it_raises_no_alarm(robot: Robot, world: World) -> None:
    Journal(robot.recordings).intend(FRESH, PUBLICATION, "a run under way")
    with only_run(robot.recordings, FRESH):
        assert robot.ask("recover").code == Exit.NOTHING_TO_DO
