"""A night over schools of the simulated sites: each visited once, told once, and once more only if that can help."""

from __future__ import annotations

import json
from contextlib import suppress

import psutil
import pytest

from robot.errors import Exit
from robot.nights import folder
from robot.nights.register import Register
from robot.runs import keeping
from robot.runs.journal import Journal
from robot.store.address import address
from tests.activation.schools import DONE, FRESH
from tests.conftest import Robot, until, words


@pytest.mark.ci
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
    # Nothing failed, so nothing is kept of what the screens showed.
    visits = list(robot.recordings.glob("????-??-??/*/outcome.json"))
    assert [keeping.size_of(outcome.parent) for outcome in visits] == [0, 0]
    register = Register(Journal(robot.recordings).database)
    assert register.unended() == []
    second = robot.ask(*asked)
    assert second.code == Exit.NOTHING_TO_DO, second.said
    assert words(world, FRESH) == written
    # Each night of one date is told in a folder of its own.
    assert [(night.number, night.school(FRESH).exit_code) for night in folder.every(robot.recordings)] == [
        (2, 0),
        (1, 10),
    ]


@pytest.mark.slow
def test_a_machine_that_is_killed_while_a_school_is_cut_off_leaves_none_unpublished(robot: Robot, shared: str) -> None:
    """Its guardian is killed with it, as when the power fails: a survivor puts the publication back."""
    world = robot.simulator.world
    env = {"ROBOT_DATABASE": shared}
    words_of_both = ("--patience", "6", "--workers", "1")
    console = world.schools[FRESH].console
    night = robot.command("night", *words_of_both, "--school", FRESH, env=env, group=True)
    try:
        until(lambda: not console.published, "the stop")
    finally:
        kill(night.pid)
        night.communicate()
    assert not console.published
    elsewhere = ("--recordings", str(robot.folder / "elsewhere"))
    survivor = robot.command("work", *words_of_both, *elsewhere, env=env, group=True)
    try:
        until(lambda: console.published, "the publication")
        journal = Journal(robot.folder / "elsewhere", address(env, robot.folder))
        register = Register(journal.database)
        until(lambda: register.unended() == [], "the end of the night", 400)
        (row,) = register.rows(register.last_ended().name)  # type: ignore[union-attr]
        assert (row.uai, row.exit_code) == (FRESH, Exit.CHANGED)
        assert journal.open_intentions() == []
        assert console.published
    finally:
        kill(survivor.pid)
        survivor.communicate()


def kill(pid: int) -> None:
    """The whole machine is gone: that process and all that came of it, its guardians too."""
    top = psutil.Process(pid)
    for process in (*top.children(recursive=True), top):
        with suppress(psutil.NoSuchProcess):
            process.kill()
