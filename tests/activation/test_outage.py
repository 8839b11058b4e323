"""Whatever happens between « Arrêter la publication » and « Publier la base », the server publishes again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from fixtures.server import Simulator
from fixtures.world import World
from robot.errors import Exit
from robot.runs.interrupt import Interrupt
from robot.runs.journal import Journal
from robot.widgets.watch import Gesture
from tests.activation.schools import (
    DELEGATIONS,
    DONE,
    FRESH,
    AfterStop,
    Recorder,
    atrium_done,
    integration,
    wear_console,
)
from tests.conftest import Robot, words


class Fails(AfterStop):
    """A fault of the robot's own, at any place."""

    def act(self) -> None:
        raise RuntimeError("panne injectée")


class Acts(AfterStop):
    """Calls a function."""

    def __init__(self, number: int, what: Callable[[], object]) -> None:
        super().__init__(number)
        self.what = what

    def act(self) -> None:
        self.what()


def back(world: World, robot: Robot, uai: str = FRESH) -> bool:
    """The base is published, and the journal holds nothing open."""
    return world.schools[uai].console.published and not Journal(robot.recordings).open_intentions()


def fresh_again(simulator: Simulator, uai: str) -> None:
    simulator.world.reset(simulator.fresh_schools())
    atrium_done(simulator.world, uai)


@pytest.mark.slow
@pytest.mark.parametrize("uai", [FRESH, DELEGATIONS])
def test_a_failure_at_any_gesture_leaves_the_base_published(
    simulator: Simulator, world: World, robot: Robot, uai: str
) -> None:
    atrium_done(world, uai)
    clean = Recorder()
    report = robot.run("activation", uai, observer=clean)
    assert report.exit_code == Exit.CHANGED
    assert back(world, robot, uai)
    gestures = [one for step, one in clean.gestures if step >= 7]
    last = next(number for number, one in enumerate(gestures) if published(one))
    # The outage is as short as it can be: nothing but steps 7, 8 and 9 happens inside.
    assert uai == DELEGATIONS or all(one.writes for one in gestures[: last + 1])
    assert 0 < report.outage < report.seconds
    # The outage ends with the first gesture after the publication: the console opened anew shows it.
    for number, gesture in enumerate(gestures[: last + 2]):
        fresh_again(simulator, uai)
        failing = Fails(number)
        report = robot.run("activation", uai, observer=failing)
        where = f"{number}: {gesture}"
        assert failing.done, where
        assert back(world, robot, uai), where
        assert words(world, uai).count("publication_stopped") == words(world, uai).count("publication_started"), where
        assert report.exit_code not in (Exit.NOTHING_TO_DO, Exit.PUBLICATION_STOPPED), where


def test_a_browser_that_dies_is_replaced_by_the_guardians(world: World, robot: Robot) -> None:
    atrium_done(world, FRESH)
    report = robot.run("activation", FRESH, observer=Acts(1, robot.workshop.kill_browser))
    assert report.error is not None
    assert report.error.code == "BROWSER_GONE"
    assert words(world, FRESH) == ["publication_stopped", "publication_started"]
    assert back(world, robot)


def test_ctrl_c_stops_between_two_gestures_and_publishes_first(world: World, robot: Robot) -> None:
    atrium_done(world, FRESH)
    interrupt = Interrupt()
    report = robot.run(
        "activation", FRESH, observer=Acts(1, lambda: setattr(interrupt, "requested", "SIGINT")), interrupt=interrupt
    )
    assert report.error is not None
    assert report.error.kind == "Interrupted", report.error
    assert report.exit_code == Exit.INTERRUPTED
    assert back(world, robot)
    assert words(world, FRESH)[-1] == "publication_started"


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["freeze", "session lost", "error 500"])
def test_a_console_that_fails_right_after_the_stop_is_opened_anew(world: World, robot: Robot, fault: str) -> None:
    atrium_done(world, FRESH)
    faults = world.faults[FRESH]

    def fail() -> None:
        match fault:
            case "freeze":
                faults.freeze_console = True
            case "error 500":
                faults.status["console"] = (3, 500)
            case _:
                faults.expire_console = True

    report = robot.run("activation", FRESH, observer=Acts(1, fail))
    assert back(world, robot)
    written = words(world, FRESH)
    assert written[0] == "publication_stopped"
    assert written.count("publication_stopped") == written.count("publication_started")
    if fault == "session lost":
        # Signed in again, and done after all.
        assert report.exit_code == Exit.CHANGED, report.error
        assert "integration_saved" in written
    else:
        assert report.error is not None
        assert report.error.kind == "SiteUnavailable", report.error
        assert "integration_saved" not in written


class UnknownQuestion(AfterStop):
    """A question that nobody has ever seen, for as long as step 8 lasts."""

    def __init__(self, world: World) -> None:
        super().__init__(1)
        self.faults = world.faults[FRESH]

    def act(self) -> None:
        self.faults.unknown_dialog = "Voulez-vous purger les comptes de la base ?"

    def step(self, number: int) -> None:
        super().step(number)
        if number == 9:
            self.faults.unknown_dialog = ""


@pytest.mark.slow
def test_unknown_question_during_the_outage_is_not_answered_and_the_base_comes_back(world: World, robot: Robot) -> None:
    atrium_done(world, FRESH)
    report = robot.run("activation", FRESH, observer=UnknownQuestion(world))
    assert report.error is not None
    assert report.error.kind == "Drift", report.error
    assert "purger les comptes" in report.error.sentence
    assert words(world, FRESH) == ["publication_stopped", "publication_started"]
    assert back(world, robot)


@pytest.mark.slow
def test_unknown_question_at_the_stop_stops_nothing(world: World, robot: Robot) -> None:
    atrium_done(world, FRESH)
    world.faults[FRESH].unknown_dialog = "Voulez-vous purger les comptes de la base ?"
    report = robot.run("activation", FRESH)
    assert report.error is not None
    assert report.error.kind == "Drift", report.error
    assert report.error.code == "UNKNOWN_QUESTION"
    assert words(world, FRESH) == []
    assert back(world, robot)


@pytest.mark.slow
def test_the_console_s_own_questions_are_answered_by_what_they_ask(
    simulator: Simulator, world: World, robot: Robot
) -> None:
    atrium_done(world, DONE).console.delegations[0].ent = "ENT Collines"
    wear_console(world, DONE, confirm_stop=True)
    report = robot.run("activation", DONE)
    assert report.exit_code == Exit.CHANGED, report.error
    assert integration(world, DONE)[1] == simulator.cas_url
    assert words(world, DONE)[0] == "publication_stopped"
    assert words(world, DONE)[-1] == "publication_started"


@pytest.mark.slow
def test_saves_that_the_console_forgets_are_told_and_the_base_comes_back(world: World, robot: Robot) -> None:
    atrium_done(world, FRESH)
    world.faults[FRESH].forget_saves = True
    report = robot.run("activation", FRESH)
    # The screen itself shows that the choice did not stay: the robot goes no further.
    assert report.error is not None
    assert report.error.kind == "Drift", report.error
    assert "le choix de" in report.error.sentence
    assert words(world, FRESH) == ["publication_stopped", "publication_started"]
    assert back(world, robot)


@pytest.mark.slow
def test_saves_that_atrium_forgets_are_told_before_the_console_is_touched(world: World, robot: Robot) -> None:
    world.faults[FRESH].forget_saves = True
    report = robot.run("activation", FRESH)
    assert report.error is not None
    assert report.error.kind == "Refused", report.error
    assert report.error.code == "NOT_KEPT"
    assert words(world, FRESH) == []


@pytest.mark.slow
def test_a_save_lost_with_the_session_is_done_again(world: World, robot: Robot) -> None:
    world.schools[DONE].service("Pronote").enabled = False
    world.faults[DONE].lose_next_save = True
    report = robot.run("activation", DONE)
    assert report.exit_code == Exit.CHANGED, report.error
    assert words(world, DONE) == ["services_saved"]
    assert world.schools[DONE].service("Pronote").enabled


def published(gesture: Gesture) -> bool:
    return gesture.writes and "Publier" in gesture.what
