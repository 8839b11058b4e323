"""A page that hangs while the base is stopped, or a robot that does: the base comes back all the same, in time."""

from __future__ import annotations

import psutil
import pytest

from fixtures.world import World
from robot.errors import Exit
from robot.runs import guardian
from robot.runs.journal import Journal
from robot.widgets import frozen
from tests.activation.schools import FRESH, atrium_done
from tests.conftest import Robot, until

#: Seconds that the robot waits for what should come, and within which the base must be back.
PATIENCE, BACK = "5", 90


def renderers(robot: int) -> list[psutil.Process]:
    """The processes of the robot's pages."""
    return [
        one
        for one in psutil.Process(robot).children(recursive=True)
        if any("--type=renderer" in word for word in one.cmdline())
    ]


@pytest.mark.ci
@pytest.mark.parametrize("hangs", ["script", pytest.param("renderer", marks=pytest.mark.slow)])
def test_a_page_that_hangs_is_given_up_and_the_base_comes_back(robot: Robot, world: World, hangs: str) -> None:
    atrium_done(world, FRESH)
    world.faults[FRESH].console_delay = 0.3
    world.faults[FRESH].loop_after_stop = hangs == "script"
    with robot.command("run", "activation", "--school", FRESH, "--yes", "--patience", PATIENCE) as process:
        until(lambda: world.writes(FRESH, "publication_stopped"), "the stop")
        for one in renderers(process.pid) if hangs == "renderer" else []:
            one.suspend()
        until(lambda: world.schools[FRESH].console.published, "the publication", BACK)
        out, err = process.communicate(timeout=BACK)
    assert Journal(robot.recordings).open_intentions() == []
    # To be tried again later, by the same command.
    assert (process.returncode, err) == (Exit.SITE_UNAVAILABLE, "")
    assert "PAGE_FROZEN" in out


@pytest.mark.slow
@pytest.mark.parametrize("hangs", ["the robot", "the driver"])
def test_a_robot_that_hangs_is_no_longer_waited_for(robot: Robot, world: World, hangs: str) -> None:
    atrium_done(world, FRESH)
    world.faults[FRESH].console_delay = 0.3
    with robot.command("run", "activation", "--school", FRESH, "--yes", "--patience", PATIENCE) as process:
        until(lambda: world.writes(FRESH, "publication_stopped"), "the stop")
        whole = psutil.Process(process.pid)
        hung = whole if hangs == "the robot" else next(one for one in whole.children() if "node" in one.name())
        hung.suspend()
        until(lambda: world.schools[FRESH].console.published, "the guardian's publication", BACK)
        until(lambda: not Journal(robot.recordings).open_intentions(), "the settled intention")
        hung.resume()
        process.communicate(timeout=BACK)
    # It does not fight what was done meanwhile.
    assert world.schools[FRESH].console.published
    assert process.returncode == Exit.SITE_UNAVAILABLE


@pytest.mark.unit
def test_the_guardian_waits_longer_than_any_single_look_and_never_for_ever() -> None:
    for patience in (1, 5, 15, 60, 300):
        assert frozen.limit(patience) < guardian.deadline(patience) <= max(60, 12 * patience)


@pytest.mark.unit
def test_nothing_but_a_driven_browser_is_ended() -> None:
    me = psutil.Process()
    frozen.end(me.pid)
    frozen.end(0)
    assert me.is_running()
