"""What a helpdesk agent does: a window that shows the robot at work; and what a machine with Chrome or Edge runs."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping

import pytest

from fixtures.world import PROFILES
from robot import browser
from robot.errors import Exit
from tests.activation.schools import ALL_WRITES, FRESH, integration, pronote
from tests.browsers.display import display
from tests.conftest import ENT, Robot, words

Look = Callable[[Robot], None]


@pytest.fixture(scope="session")
def screen() -> Iterator[Mapping[str, str]]:
    """Where windows are shown."""
    with display() as env:
        yield env


@pytest.fixture(scope="session")
def full() -> str:
    """A browser that can show a window; the test is skipped where there is none and none can be installed."""
    if browser.find(os.environ, window=True) is None:
        browser.install_package("chromium", lambda _text: None)
    found = browser.find(os.environ, window=True)
    if found is None:
        pytest.skip("no full Chromium, Chrome or Edge on this machine")
    return str(found.path)


def activated(robot: Robot) -> None:
    """« Activation » is done, and once."""
    world = robot.simulator.world
    assert words(world, FRESH) == ALL_WRITES
    assert pronote(world, FRESH) == (True, set(PROFILES))
    assert integration(world, FRESH) == (ENT, robot.simulator.cas_url)
    assert world.schools[FRESH].console.published


def linked(robot: Robot) -> None:
    """Identifiers were typed, none into somebody else's row."""
    world = robot.simulator.world
    school = world.schools[FRESH]
    owners = {one.login: one.person for one in school.accounts}
    rows = {one.number: one.person for one in school.console.people}
    typed = world.writes(FRESH, "cas_id_saved")
    assert len(typed) > 50
    assert [one.detail for one in typed if owners[one.detail["after"]] != rows[one.detail["number"]]] == []


def timed(robot: Robot) -> None:
    """Every authorisation profile of the teachers has the duration asked for."""
    assert {one.minutes for one in robot.simulator.world.schools[FRESH].console.teacher_profiles} == {45}


PROCEDURES: list[tuple[str, Look]] = [("activation", activated), ("account-link", linked), ("session-duration", timed)]


def run(robot: Robot, flow: str, *words: str, env: Mapping[str, str]) -> None:
    robot.configure(**{f"u{FRESH}": {"duree_sessions": "{ professeurs = 45 }"}})
    answer = robot.ask("run", flow, "--school", FRESH, "--yes", *words, env=dict(env), patience=300)
    assert answer.code == Exit.CHANGED, answer.said


@pytest.mark.ci
@pytest.mark.parametrize(
    ("flow", "done"),
    # The longest of the three is walked with all tests.
    [pytest.param(*one, marks=[pytest.mark.slow] if one[0] == "account-link" else []) for one in PROCEDURES],
)
def test_the_robot_works_in_a_window_that_is_shown(
    robot: Robot, screen: Mapping[str, str], full: str, flow: str, done: Look
) -> None:
    run(robot, flow, "--headed", env={**screen, browser.VARIABLE: full})
    done(robot)


@pytest.mark.slow
@pytest.mark.parametrize(("flow", "done"), PROCEDURES, ids=[name for name, _ in PROCEDURES])
def test_the_robot_works_in_a_full_browser_without_a_window(robot: Robot, full: str, flow: str, done: Look) -> None:
    run(robot, flow, env={browser.VARIABLE: full})
    done(robot)


@pytest.mark.ci
def test_it_may_be_followed_with_the_eyes(robot: Robot, screen: Mapping[str, str], full: str) -> None:
    run(robot, "activation", "--headed", "--slow", "100", env={**screen, browser.VARIABLE: full})
    activated(robot)
