"""A procedure done step by step: each documented step is announced before it happens, and may be the last one."""

from __future__ import annotations

import copy

import pytest

from fixtures.world import DisconnectRule, World
from robot.errors import Exit
from robot.runs.events import Event, GestureBegun
from robot.runs.journal import Journal
from tests.activation.schools import ALL_WRITES, FRESH
from tests.conftest import Robot, words
from tests.link.test_truth import small
from tests.replay.follower import Follower

#: What is left to be announced of « Activation »: steps 8 and 9 come with 7, while the school is cut off.
ASKED = [1, 2, 3, 4, 5, 6, 7]


def prepare(robot: Robot, world: World, flow: str) -> None:
    """Something is to be done in each step of it."""
    if flow == "account-link":
        small(world, 2)
    if flow == "session-duration":
        console = world.schools[FRESH].console
        console.teacher_profiles[:] = [DisconnectRule("Professeur", minutes=30)]
        robot.configure(**{f"u{FRESH}": {"duree_sessions": "{ professeurs = 60, administratif = 60 }"}})


@pytest.mark.ci
def test_every_step_is_announced_before_anything_of_it_is_done(robot: Robot, world: World) -> None:
    follower = Follower(world, FRESH)
    written: dict[int, list[str]] = {}
    follower.look = lambda event: written.update({event.number: words(world, FRESH)})

    (report,) = follower.visit(robot, "activation").runs

    assert report.exit_code == Exit.CHANGED, report.error
    assert [event.number for event in follower.waited] == ASKED
    assert follower.waited[-1].together == (7, 8, 9)
    assert follower.cut_off == []
    assert written[4] == []
    assert written[7] == ALL_WRITES[:1]
    assert words(world, FRESH) == ALL_WRITES
    assert all(event.gesture.region for event in follower.waited if event.number not in (1, 5))
    assert {event.about for event in follower.waited if event.number in (3, 4)} == {"ATRIUM : accès à PRONOTE"}


@pytest.mark.slow
@pytest.mark.parametrize("at", [pytest.param(4, marks=pytest.mark.slow), 7])
def test_a_stop_at_a_step_leaves_the_school_as_it_was(robot: Robot, world: World, at: int) -> None:
    stopped(robot, world, "activation", at)


@pytest.mark.slow
@pytest.mark.parametrize("flow", ["activation", "account-link", "session-duration"])
def test_a_stop_at_any_step_leaves_the_school_as_it_was(robot: Robot, world: World, flow: str) -> None:
    prepare(robot, world, flow)
    before = copy.deepcopy(world.schools[FRESH])
    follower = Follower(world, FRESH)
    assert follower.visit(robot, flow).exit_code == Exit.CHANGED
    asked = [(event.number, event.about) for event in follower.waited]
    assert len(asked) > 3
    for at in range(1, len(asked) + 1):
        world.schools[FRESH] = copy.deepcopy(before)
        again = stopped(robot, world, flow, at)
        assert [(event.number, event.about) for event in again.waited] == asked[:at]


def stopped(robot: Robot, world: World, flow: str, at: int) -> Follower:
    """The procedure is stopped at its n-th announcement: nothing was done since, and the base is published."""
    follower = Follower(world, FRESH, at=at)
    report = follower.visit(robot, flow)
    assert report.exit_code == Exit.INTERRUPTED
    assert report.runs[0].error is not None
    assert "« Arrêter »" in report.runs[0].error.sentence
    assert [event.answer for event in follower.resumed] == ["continue"] * (at - 1) + ["stop"]
    assert world.state(FRESH) == follower.held
    assert world.schools[FRESH].console.published
    assert Journal(robot.recordings).open_intentions() == []
    return follower


@pytest.mark.slow
def test_the_rest_is_done_without_waiting_when_asked(robot: Robot, world: World) -> None:
    follower = Follower(world, FRESH, at=2, answer="all")
    assert follower.visit(robot, "activation").exit_code == Exit.CHANGED
    assert [event.number for event in follower.waited] == ASKED[:2]
    assert words(world, FRESH) == ALL_WRITES


@pytest.mark.slow
def test_a_stop_while_the_school_is_cut_off_comes_once_the_change_is_whole(robot: Robot, world: World) -> None:
    follower = Follower(world, FRESH)

    class Stops:
        """Asks to stop as soon as Mon ENT is about to be chosen."""

        def __call__(self, event: Event) -> None:
            follower(event)
            if isinstance(event, GestureBegun) and "Mon ENT" in event.gesture.what:
                follower.direction.say("stop")

    (report,) = robot.visit(
        ["activation"], FRESH, observer=Stops(), interrupt=follower.interrupt, options=robot.options
    ).runs
    assert report.exit_code == Exit.INTERRUPTED
    assert words(world, FRESH) == ALL_WRITES
    assert [outcome.status for outcome in report.outcomes] == ["changed", "changed"]
    assert Journal(robot.recordings).open_intentions() == []


@pytest.mark.slow
def test_nobody_is_left_to_answer(robot: Robot, world: World) -> None:
    follower = Follower(world, FRESH)
    follower.look = lambda event: follower.direction.leave() if event.number == 3 else None
    follower.at, follower.answer = 3, "nothing"
    report = follower.visit(robot, "activation")
    assert report.exit_code == Exit.INTERRUPTED
    assert words(world, FRESH) == []
