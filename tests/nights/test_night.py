"""A night over schools of the simulated sites: each visited once, told once, and once more only if that can help."""

from __future__ import annotations

import json

from robot.errors import Exit
from robot.nights import folder
from robot.nights.register import Register
from robot.runs.journal import Journal
from tests.activation.schools import DONE, FRESH
from tests.conftest import Robot, words


def test_a_night_does_what_is_missing_and_exists_once(robot: Robot) -> None:
    world = robot.simulator.world
    asked = ("night", "--patience", "6", "--workers", "2", "--school", FRESH, "--school", DONE)
    first = robot.ask(*asked, "--json")
    assert first.code == Exit.CHANGED, first.said
    told = json.loads(first.out)
    assert {school["uai"]: school["exit_code"] for school in told["night"]["schools"]} == {FRESH: 10, DONE: 0}
    assert world.schools[FRESH].service("Pronote").enabled
    assert world.schools[FRESH].console.published
    written = words(world, FRESH)
    (summary,) = folder.every(robot.recordings)
    assert {school.uai for school in summary.schools} == {FRESH, DONE}
    assert summary.school(FRESH).outage_seconds > 0
    register = Register(Journal(robot.recordings).database)
    assert register.unended() == []
    second = robot.ask(*asked)
    assert second.code == Exit.CHANGED, second.said
    assert words(world, FRESH) == written
