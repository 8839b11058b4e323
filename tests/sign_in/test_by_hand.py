"""A sign-in that a person does in the window: the robot waits, types nothing, keeps it sealed, uses it at night."""

from __future__ import annotations

import os
import pickle
import signal
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import httpx
import psutil
import pytest
from playwright.sync_api import Page

from fixtures.pronote.sessions import COOKIE
from fixtures.world import Entrance, World
from robot import browser, limits, sealed
from robot.errors import Exit
from robot.hiding import KNOWN
from robot.runs import events, recovery
from robot.runs.desk import Desk, RunOptions
from robot.runs.interrupt import Interrupt
from robot.runs.journal import PUBLICATION
from robot.runs.kept_sign_in import FOLDER, KeptSignIn
from robot.runs.recovery import Charge
from tests.activation.schools import CONSOLE_WRITES, DONE, FRESH, atrium_done
from tests.activation.test_evidence import contents
from tests.browsers.display import display
from tests.conftest import Robot, browsers, until, words
from tests.sign_in.persons import Somebody, at_the_desk, by_hand, came_in, code, opens_atrium, opens_console
from tests.sign_in.rings import InMemory, in_use


@pytest.fixture
def ring() -> Iterator[InMemory]:
    with in_use(InMemory()) as ring:
        yield ring


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a machine without a key ring keeps keys."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "compte"))


def attended(robot: Robot, somebody: Somebody) -> RunOptions:
    return replace(robot.options, by_hand=somebody)


def leaks(robot: Robot, world: World, somebody: Somebody) -> list[tuple[str, str]]:
    """What the robot wrote anywhere that holds a password, a code or a cookie."""
    school = world.schools[somebody.uai]
    planted = [*school.console_users.values(), *school.atrium_admins.values(), *somebody.codes, *world.handed_out]
    assert somebody.codes
    mine = [(name, data) for name, data in contents(robot.folder) if name != ".env"]
    assert any(".network" in name for name, _ in mine)
    return [(name, secret) for name, data in mine for secret in planted if secret.encode() in data]


def test_a_person_signs_in_with_a_code_and_the_next_visit_comes_in_without_her(
    robot: Robot, world: World, ring: InMemory
) -> None:
    by_hand(robot, FRESH, "pronote")
    world.faults[FRESH].second_step["console"] = "sms"
    somebody = Somebody(world, FRESH)
    first = at_the_desk(robot, FRESH, opens_console, attended(robot, somebody))
    assert first.error is None, first.error
    KNOWN.forget()
    file = KeptSignIn(robot.options.settings, "PRONOTE", FRESH).file
    before, since = file.read_bytes(), sealed.told(file)["since"]
    started: list[str] = []

    def noted(desk: Desk) -> None:
        opens_console(desk)
        for process in browsers():
            with suppress(psutil.Error):
                started.append(f"{process.cmdline()} {process.environ()}")

    second = at_the_desk(robot, FRESH, noted, robot.options)
    assert second.error is None, second.error
    secrets = [*world.handed_out, *ring.held.values(), *somebody.codes]
    assert started
    assert [secret for secret in secrets if any(secret in said for said in started)] == []
    # Kept anew, and for no longer.
    assert file.read_bytes() != before
    assert sealed.told(file)["since"] == since
    assert came_in(world) == [Entrance("console", FRESH, "SPR", "sms")]
    assert [one.login for one in world.sign_ins] == ["SPR"]
    told = list(events.read(first.folder))
    awaited = [one for one in told if isinstance(one, events.PersonAwaited)]
    assert [(one.product, one.seconds) for one in awaited] == [("PRONOTE", limits.BY_HAND)]
    (said,) = [one.said for one in told if isinstance(one, events.PersonCame)]
    assert said.startswith("Elle est gardée, chiffrée")
    assert not any(isinstance(one, events.PersonAwaited) for one in events.read(second.folder))
    assert leaks(robot, world, somebody) == []
    # The key, and nothing of the state, is in the ring.
    assert [name for _, name in ring.held] == ["KEY_OF_KEPT_SIGN_INS"]


@pytest.mark.slow
def test_without_her_a_visit_ends_and_says_whether_nothing_is_kept_or_what_is_kept_has_run_out(
    robot: Robot, world: World
) -> None:
    by_hand(robot, FRESH, "pronote")
    alone = at_the_desk(robot, FRESH, opens_console, robot.options)
    assert (code(alone), alone.exit_code) == ("SIGN_IN_BY_HAND", Exit.SIGN_IN_NEEDED)
    assert alone.error is not None
    assert "aucune connexion n'est gardée" in alone.error.sentence
    at_the_desk(robot, FRESH, opens_console, attended(robot, Somebody(world, FRESH)))
    world.faults[FRESH].console_session_over = True
    late = at_the_desk(robot, FRESH, opens_console, robot.options)
    assert code(late) == "SIGN_IN_BY_HAND"
    assert late.error is not None
    assert "n'ouvre plus rien" in late.error.sentence
    assert "--by-hand" in late.error.next_step
    assert [one.login for one in world.sign_ins] == ["SPR"]


def test_what_stands_in_the_page_when_nobody_goes_on_is_kept_nowhere(
    robot: Robot, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand(robot, FRESH, "pronote")
    typed = "Code 739164"

    def slowly(page: Page) -> None:
        page.get_by_label("Identifiant").fill(typed)

    monkeypatch.setattr(limits, "BY_HAND", 0.0)
    report = at_the_desk(robot, FRESH, opens_console, replace(robot.options, by_hand=slowly))
    assert report.error is not None
    assert (code(report), report.error.screenshot, report.error.aria) == ("SIGN_IN_NOT_DONE", "", "")
    assert [name for name, data in contents(robot.folder) if typed.encode() in data] == []
    assert list(report.folder.glob("*.png")) == []
    assert came_in(world) == []


@pytest.mark.slow
def test_whoever_asks_to_stop_while_she_is_waited_for_is_heard(
    robot: Robot, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    by_hand(robot, FRESH, "pronote")
    monkeypatch.setattr(limits, "BY_HAND", 30.0)
    interrupt = Interrupt()

    def stops(_page: Page) -> None:
        interrupt.ask("SIGINT")

    options = replace(robot.options, by_hand=stops)
    report = at_the_desk(robot, FRESH, opens_console, options, interrupt)
    assert (code(report), report.exit_code) == ("INTERRUPTED", Exit.INTERRUPTED)


@pytest.mark.slow
def test_a_night_does_its_work_with_what_a_person_left_the_evening_before(
    robot: Robot, world: World, ring: InMemory
) -> None:
    """The publication is stopped and put back: a guardian stands by that could come in with it too."""
    atrium_done(world, FRESH)
    by_hand(robot, FRESH, "pronote")
    world.faults[FRESH].second_step["console"] = "pin"
    evening = robot.run("activation", FRESH, "plan", options=attended(robot, Somebody(world, FRESH)))
    assert evening.exit_code == Exit.DIFFERENCES, evening.error
    night = robot.run("activation", FRESH)
    assert night.exit_code == Exit.CHANGED, night.error
    assert words(world, FRESH) == CONSOLE_WRITES
    assert [one for one in came_in(world) if one.product == "console"] == [Entrance("console", FRESH, "SPR", "pin")]


@pytest.mark.slow
@pytest.mark.parametrize("step", ["sms", "pin"])
def test_the_portal_is_entered_by_hand_too_while_the_robot_types_the_console_s_password(
    robot: Robot, world: World, step: str
) -> None:
    by_hand(robot, DONE, "atrium")
    world.faults[DONE].second_step["atrium"] = step  # type: ignore[assignment]
    somebody = Somebody(world, DONE)
    first = robot.run("activation", DONE, "plan", options=attended(robot, somebody))
    assert first.exit_code == Exit.NOTHING_TO_DO, first.error
    second = robot.run("activation", DONE, "plan")
    assert second.exit_code == Exit.NOTHING_TO_DO, second.error
    admin = next(iter(world.schools[DONE].atrium_admins))
    assert [(one.login, one.how) for one in came_in(world) if one.product == "atrium"] == [(admin, step)]
    assert [one.how for one in came_in(world) if one.product == "console"] == ["password", "password"]


@pytest.mark.slow
def test_a_portal_that_ends_the_session_at_night_is_no_password_typed_and_no_guess(robot: Robot, world: World) -> None:
    by_hand(robot, DONE, "atrium")
    robot.run("activation", DONE, "plan", options=attended(robot, Somebody(world, DONE)))
    world.faults[DONE].expire_portal = True
    report = robot.run("activation", DONE, "plan")
    assert report.error is not None
    assert (report.error.code, report.exit_code) == ("SIGN_IN_BY_HAND", Exit.SIGN_IN_NEEDED)
    assert len([one for one in world.sign_ins if one.product == "atrium"]) == 1


@pytest.mark.slow
def test_a_rescue_comes_in_with_what_the_browser_held_before_the_stop(robot: Robot, world: World) -> None:
    by_hand(robot, FRESH, "pronote")
    held: dict[str, object] = {}

    def stops(desk: Desk) -> None:
        opens_console(desk)
        held.update(desk.hands["PRONOTE"].now())

    at_the_desk(robot, FRESH, stops, attended(robot, Somebody(world, FRESH)))
    world.schools[FRESH].console.published = False
    options = robot.options
    # Nothing is kept any more, and no account is known.
    KeptSignIn(options.settings, "PRONOTE", FRESH).forget()
    with options.alone(FRESH) as lease:
        intention = options.journal.intend(FRESH, PUBLICATION, "interrupted")
        charge = Charge.of(options, options.settings.school(FRESH), intention, lease, {"PRONOTE": held})
        handed_over = pickle.loads(pickle.dumps(charge))
        how = robot.workshop.lend(
            lambda lent: recovery.restore(replace(handed_over.options, lent=lent), charge.school, intention, lease)
        )
    assert how == "republished"
    assert words(world, FRESH) == ["publication_started"]
    assert len(came_in(world)) == 1


@pytest.mark.slow
def test_without_the_setting_both_products_wait_and_nothing_is_kept(robot: Robot, world: World) -> None:
    def both(desk: Desk) -> None:
        opens_atrium(desk)
        opens_console(desk)

    report = at_the_desk(robot, DONE, both, attended(robot, Somebody(world, DONE)))
    assert report.error is None, report.error
    assert [one.product for one in came_in(world)] == ["atrium", "console"]
    assert not (robot.folder / FOLDER).exists()
    # Nobody stays signed in: no cookie that was handed out opens the console any more.
    console = f"{robot.simulator.console_url(DONE)}application"
    opened = [
        key
        for key in world.handed_out
        if httpx.get(console, cookies={COOKIE: key}, trust_env=False).status_code == httpx.codes.OK
    ]
    assert opened == []


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_the_command_shows_its_window_says_how_long_it_waits_and_can_be_stopped(robot: Robot, world: World) -> None:
    by_hand(robot, FRESH, "pronote")
    atrium_done(world, FRESH)
    with display() as env:
        found = browser.find(os.environ, window=True)
        if found is None:
            pytest.skip("no full Chromium, Chrome or Edge on this machine")
        command = robot.command(
            "plan", "activation", "--school", FRESH, "--by-hand", env={**env, browser.VARIABLE: str(found.path)}
        )
        with command:
            told = robot.recordings.glob
            until(lambda: any("person_awaited" in one.read_text() for one in told("*/*/events.jsonl")), "the wait")
            command.send_signal(signal.SIGINT)
            out, _ = command.communicate(timeout=60)
    assert command.returncode == Exit.INTERRUPTED
    assert "Connectez-vous à PRONOTE dans la fenêtre du navigateur" in out
    assert "j'attends 10 minutes au plus" in out
    assert [one for one in world.sign_ins if one.product == "console"] == []
