"""The machine dies while identifiers are typed, at no chosen moment: the next run ends where it would have ended."""

from __future__ import annotations

import random

import pytest

from fixtures.server import Simulator
from fixtures.world import World
from robot.errors import Exit
from tests.conftest import Robot, until
from tests.link.test_truth import UAI, links

SEED, MOMENTS = 20, 10


@pytest.mark.slow
def test_killed_at_random_and_started_again_it_ends_in_the_same_state(
    robot: Robot, simulator: Simulator, world: World
) -> None:
    assert robot.run("account-link", UAI).exit_code == Exit.CHANGED
    expected = links(world.schools[UAI])
    cells = len(world.writes(UAI, "cas_id_saved"))
    moments = random.Random(SEED).sample(range(1, cells), MOMENTS)
    for moment in moments:
        world.reset(simulator.fresh_schools())
        with robot.command("run", "account-link", "--school", UAI, "--yes") as killed:
            until(lambda moment=moment: len(world.writes(UAI, "cas_id_saved")) >= moment, f"{moment} cells", 300)  # type: ignore[misc]
            killed.kill()
            killed.communicate()
        assert robot.run("account-link", UAI).exit_code in (Exit.CHANGED, Exit.NOTHING_TO_DO), moment
        assert links(world.schools[UAI]) == expected, moment
        numbers = [one.detail["number"] for one in world.writes(UAI, "cas_id_saved")]
        assert len(numbers) == len(set(numbers)) == cells, moment
