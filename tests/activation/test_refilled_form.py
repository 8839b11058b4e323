"""A form that its server refills late: « Mon ENT » is chosen once the answer has come and the page stands still."""

from __future__ import annotations

import pytest

from fixtures.world import World
from robot.errors import Exit
from tests.activation.schools import ALL_WRITES, CONSOLE_WRITES, FRESH, atrium_done, integration, wear_console
from tests.conftest import ENT, Robot, words

OWN = "https://un-autre-serveur.example.org/cas"


def refilling(world: World, *, late: float) -> None:
    """The chosen model's own address is another than the one asked for, and comes so many seconds late."""
    wear_console(world, FRESH, ent_saving="button")
    school = atrium_done(world, FRESH)
    for model in school.console.models:
        model.cas_url = OWN
    world.faults[FRESH].console_delay = late


@pytest.mark.slow
@pytest.mark.parametrize("late", [0.1, 0.4, 1.0, 3.0])
def test_a_form_that_its_server_refills_late_is_saved_as_asked(robot: Robot, world: World, late: float) -> None:
    refilling(world, late=late)
    options = robot.patient(15)
    report = robot.run("activation", FRESH, options=options)
    assert report.exit_code == Exit.CHANGED, report.error
    assert words(world, FRESH) == CONSOLE_WRITES
    assert integration(world, FRESH) == (ENT, robot.simulator.cas_url)
    assert world.schools[FRESH].console.published
    again = robot.run("activation", FRESH, options=options)
    assert again.exit_code == Exit.NOTHING_TO_DO
    assert words(world, FRESH) == CONSOLE_WRITES


@pytest.mark.slow
def test_a_form_that_saves_itself_is_not_left_before_its_server_has_answered(robot: Robot, world: World) -> None:
    world.faults[FRESH].console_delay = 0.4
    report = robot.run("activation", FRESH)
    assert report.exit_code == Exit.CHANGED, report.error
    assert set(words(world, FRESH)) == set(ALL_WRITES)
    assert integration(world, FRESH) == (ENT, robot.simulator.cas_url)


@pytest.mark.slow
def test_a_form_that_never_holds_what_is_put_into_it_is_not_saved(robot: Robot, world: World) -> None:
    refilling(world, late=0)
    world.schools[FRESH].console.refills_with = OWN
    report = robot.run("activation", FRESH)
    assert report.error is not None
    assert report.error.code == "FORM_MOVES"
    assert words(world, FRESH) == ["publication_stopped", "publication_started"]
    assert world.schools[FRESH].console.published
