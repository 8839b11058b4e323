"""A session that is lost makes the run walk again: what it wrote before stays in its report."""

from __future__ import annotations

import pytest

from fixtures.server import Simulator
from fixtures.world import World
from robot.errors import Exit
from robot.states import EntState
from tests.activation.schools import CONSOLE_WRITES, FRESH, atrium_done, integration
from tests.conftest import ENT, Robot, words
from tests.listening import Observer


@pytest.mark.slow
def test_an_activation_cut_off_after_its_save_is_told_as_the_change_that_it_was(
    robot: Robot, simulator: Simulator, world: World
) -> None:
    atrium_done(world, FRESH)
    before = integration(world, FRESH)
    world.faults[FRESH].expire_console_after = len(["publication_stopped", "integration_saved"])
    report = robot.run("activation", FRESH)
    assert report.error is None
    assert integration(world, FRESH) == (ENT, simulator.cas_url)
    assert words(world, FRESH) == CONSOLE_WRITES
    assert report.exit_code == Exit.CHANGED
    assert report.outage > 0
    told = {one.about: one for one in report.outcomes}
    assert len(told) == len(report.outcomes) == 3
    change = told["PRONOTE : intégration dans un ENT"]
    assert change.status == "changed"
    assert change.before == EntState(ent=before[0], cas_url=before[1])
    assert change.after == EntState(ent=ENT, cas_url=simulator.cas_url)


class LosesBoth(Observer):
    """The console's session ends at step 6, and ATRIUM is down from then on."""

    def __init__(self, world: World) -> None:
        self.faults = world.faults[FRESH]

    def step(self, number: int) -> None:
        if number == 6:
            self.faults.expire_console = True
            self.faults.status["atrium"] = (50, 503)


@pytest.mark.slow
def test_what_was_changed_stays_in_the_report_of_a_run_that_gets_no_further(robot: Robot, world: World) -> None:
    report = robot.run("activation", FRESH, observer=LosesBoth(world))
    assert report.exit_code == Exit.SITE_UNAVAILABLE, report.error
    assert words(world, FRESH) == ["services_saved"]
    assert [(one.about, one.status) for one in report.outcomes] == [("ATRIUM : accès à PRONOTE", "changed")]
