"""The machine stops, a container stops, somebody logs out: robot, driver, browser and guardian hear it at once."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

import psutil
import pytest

from fixtures.world import World
from robot.errors import Exit
from robot.runs.journal import Journal
from tests.activation.schools import FRESH, atrium_done
from tests.conftest import Robot, until

slow = pytest.mark.slow
#: The gesture that the robot has just begun.
MOMENTS = {
    "the stop": "« Arrêter la publication »",
    "the choice": "« Mon ENT »",
    "the publication": "« Publier la base »",
}


def everybody(robot: int) -> None:
    """SIGTERM to the robot and all that it started, as systemd does to a unit's control group."""
    for one in [psutil.Process(robot), *psutil.Process(robot).children(recursive=True)]:
        try:
            one.send_signal(signal.SIGTERM)
        except psutil.NoSuchProcess:
            continue


def its_group(robot: int) -> None:
    """SIGTERM to the robot's group of processes, as a shell does."""
    os.killpg(robot, signal.SIGTERM)


def begun(robot: Robot, what: str) -> bool:
    """The run under way has begun that gesture."""
    logs = robot.recordings.glob(f"*/*-{FRESH}-activation-apply/log.jsonl")
    lines = [line for one in logs for line in one.read_text(encoding="utf-8").splitlines()]
    return any(what in line and '"event": "gesture"' in line for line in lines)


@pytest.mark.parametrize("signalled", [everybody, pytest.param(its_group, marks=slow)])
@pytest.mark.parametrize(
    "moment",
    [
        pytest.param("stopped", marks=pytest.mark.ci),
        *(pytest.param(one, marks=slow) for one in ("the stop", "the choice", "the publication")),
    ],
)
def test_everybody_is_told_to_end_and_the_base_comes_back(
    robot: Robot, world: World, moment: str, signalled: Callable[[int], None]
) -> None:
    atrium_done(world, FRESH)
    world.faults[FRESH].console_delay = 0.3
    with robot.command("run", "activation", "--school", FRESH, "--yes", group=True) as process:
        if moment == "stopped":
            until(lambda: world.writes(FRESH, "publication_stopped"), moment)
        else:
            until(lambda: begun(robot, MOMENTS[moment]), moment)
        signalled(process.pid)
        out, err = process.communicate(timeout=120)
    assert world.schools[FRESH].console.published
    assert Journal(robot.recordings).open_intentions() == []
    # It may all have been done by then; nothing else is an end that somebody asked for.
    assert process.returncode == Exit.INTERRUPTED or (moment, process.returncode) == ("the publication", Exit.CHANGED)
    assert "SIGTERM" in out or process.returncode == Exit.CHANGED
    assert err == ""


def guards(robot: int) -> list[psutil.Process]:
    """The guardian, if it runs."""
    return [one for one in psutil.Process(robot).children() if "robot.runs.guardian" in one.cmdline()]


@slow
def test_told_again_while_the_guardian_is_at_it(robot: Robot, world: World) -> None:
    atrium_done(world, FRESH)
    world.faults[FRESH].console_delay = 0.3
    with robot.command("run", "activation", "--school", FRESH, "--yes") as process:
        until(lambda: world.writes(FRESH, "publication_stopped"), "the stop")
        (guardian,) = guards(process.pid)
        everybody(process.pid)
        until(lambda: len(guardian.children(recursive=True)) > 1, "the guardian's browser")
        everybody(process.pid)
        _, err = process.communicate(timeout=120)
    assert world.schools[FRESH].console.published
    assert (process.returncode, err) == (Exit.INTERRUPTED, "")


@pytest.mark.slow
@pytest.mark.ci
def test_a_killed_browser_and_a_killed_guardian_leave_a_robot_that_finds_another(robot: Robot, world: World) -> None:
    atrium_done(world, FRESH)
    world.faults[FRESH].console_delay = 0.3
    with robot.command("run", "activation", "--school", FRESH, "--yes") as process:
        until(lambda: world.writes(FRESH, "publication_stopped"), "the stop")
        for one in psutil.Process(process.pid).children(recursive=True):
            one.kill()
        _, err = process.communicate(timeout=120)
    assert world.schools[FRESH].console.published
    assert Journal(robot.recordings).open_intentions() == []
    assert (process.returncode, err) == (Exit.SITE_UNAVAILABLE, "")
