"""Sites that answer late, or one request by an error: an outage to be tried again, and no setting is blamed."""

from __future__ import annotations

import pytest

from fixtures.world import PROFILES, World
from robot.errors import Exit
from tests.activation.schools import ALL_WRITES, CONSOLE_WRITES, FRESH, atrium_done, integration, pronote, wear_console
from tests.conftest import ENT, Robot, words

#: Seconds that a part of a page takes: longer than what a share of the usual patience gives it.
LATE = 6.0
#: A run of « Activation » makes about thirty calls of the console.
CALLS = range(30)
QUICK = (7,)


@pytest.mark.parametrize(
    "answered", [pytest.param(one, marks=pytest.mark.ci if one in QUICK else pytest.mark.slow) for one in CALLS]
)
def test_a_call_that_the_console_answers_by_an_error_is_an_outage(robot: Robot, world: World, answered: int) -> None:
    atrium_done(world, FRESH)
    world.faults[FRESH].fail_call = (answered, 503 if answered % 2 else 500)
    report = robot.run("activation", FRESH)
    assert report.exit_code in (Exit.CHANGED, Exit.SITE_UNAVAILABLE), report.error
    assert report.error is None or report.error.retry_later
    assert world.schools[FRESH].console.published
    assert set(words(world, FRESH)) <= set(ALL_WRITES)
    # A run that made fewer calls met no error.
    world.faults[FRESH].fail_call = None
    again = robot.run("activation", FRESH)
    assert again.exit_code in (Exit.CHANGED, Exit.NOTHING_TO_DO), again.error
    assert integration(world, FRESH) == (ENT, robot.simulator.cas_url)


@pytest.mark.slow
def test_profiles_that_come_late_are_waited_for(robot: Robot, world: World) -> None:
    world.faults[FRESH].parts_late = LATE
    report = robot.run("activation", FRESH, options=robot.patient(15))
    assert report.exit_code == Exit.CHANGED, report.error
    assert pronote(world, FRESH) == (True, set(PROFILES))
    assert words(world, FRESH) == ALL_WRITES


@pytest.mark.slow
def test_a_save_button_that_comes_late_is_pressed(robot: Robot, world: World) -> None:
    wear_console(world, FRESH, ent_saving="button")
    atrium_done(world, FRESH)
    world.faults[FRESH].parts_late = LATE
    report = robot.run("activation", FRESH, options=robot.patient(15))
    assert report.exit_code == Exit.CHANGED, report.error
    assert words(world, FRESH) == CONSOLE_WRITES
    assert integration(world, FRESH) == (ENT, robot.simulator.cas_url)


@pytest.mark.ci
def test_menus_that_come_late_are_waited_for(robot: Robot, world: World) -> None:
    robot.configure(**{f"u{FRESH}": {"duree_sessions": '{ administratif = { "Direction" = 45 } }'}})
    world.faults[FRESH].parts_late = LATE
    report = robot.run("session-duration", FRESH, options=robot.patient(15))
    assert report.exit_code == Exit.CHANGED, report.error
    held = {one.name: one.minutes for one in world.schools[FRESH].console.admin_groups}
    assert held["Direction"] == 45


@pytest.mark.parametrize("flow", ["activation", "session-duration"])
def test_what_has_not_come_when_the_patience_ends_is_a_slow_site_and_no_setting_is_blamed(
    robot: Robot, world: World, flow: str
) -> None:
    robot.configure(**{f"u{FRESH}": {"duree_sessions": '{ administratif = { "Direction" = 45 } }'}})
    world.faults[FRESH].parts_late = 60
    report = robot.run(flow, FRESH, "plan", options=robot.patient(4))
    assert report.error is not None
    assert (report.error.code, report.exit_code) == ("NO_ANSWER", Exit.SITE_UNAVAILABLE)
    assert "--patience" in report.error.next_step
    assert world.log == []
