"""The commands as their own processes: exit codes, JSON, signals, and a robot that is killed."""

from __future__ import annotations

import json
import signal
import sqlite3
from pathlib import Path

import httpx
import psutil
import pytest

from fixtures.server import Simulator
from fixtures.world import World
from robot.errors import Exit
from robot.runs.journal import PUBLICATION, Journal
from robot.runs.locks import only_run
from tests.activation.schools import ALL_WRITES, DONE, FRESH, atrium_done
from tests.conftest import Robot, until, words


def test_plan_run_and_run_again(robot: Robot, world: World) -> None:
    plan = robot.ask("plan", "activation", "--school", FRESH, "--json")
    assert plan.code == Exit.DIFFERENCES
    told = json.loads(plan.out)
    assert told["result"] == "differences"
    assert words(world, FRESH) == []
    refused = robot.ask("run", "activation", "--school", FRESH)
    assert refused.code == Exit.USAGE
    assert "--yes" in refused.said
    assert words(world, FRESH) == []
    done = robot.ask("run", "activation", "--school", FRESH, "--yes")
    assert done.code == Exit.CHANGED
    assert [f"Activation {n}" in done.said for n in range(1, 10)] == [True] * 9
    assert words(world, FRESH) == ALL_WRITES
    again = robot.ask("run", "activation", "--school", FRESH, "--yes", "--json")
    assert again.code == Exit.NOTHING_TO_DO
    assert all(one["reason"] for one in json.loads(again.out)["outcomes"])
    assert words(world, FRESH) == ALL_WRITES


def test_faults_in_the_command_are_told_in_french(robot: Robot) -> None:
    for given, says in (
        (("plan", "activaton", "--school", FRESH), "activaton"),
        (("plan", "activation"), "Il manque une option"),
        (("plan", "activation", "--school", "0139901T"), "lettre de contrôle"),
        (("plan", "activation", "--school", FRESH, "--config", "absent.toml"), "n'existe pas"),
    ):
        answer = robot.ask(*given)
        assert answer.code == Exit.USAGE, given
        assert says in answer.said
        assert "Traceback" not in answer.said


def test_schools_lists_and_tells_what_is_missing(robot: Robot) -> None:
    good = robot.ask("schools", "--json")
    assert good.code == Exit.NOTHING_TO_DO
    assert len(json.loads(good.out)["schools"]) == len(robot.simulator.world.schools)
    (robot.folder / ".env").write_text("", encoding="utf-8")
    bad = robot.ask("schools")
    assert bad.code == Exit.USAGE
    assert "ATRIUM_LOGIN" in bad.said


def test_one_run_per_school_at_a_time(robot: Robot, world: World) -> None:
    with only_run(robot.recordings, FRESH):
        answer = robot.ask("run", "activation", "--school", FRESH, "--yes", "--json")
    assert answer.code == Exit.SITE_UNAVAILABLE
    assert json.loads(answer.out)["error"]["code"] == "BUSY"
    assert words(world, FRESH) == []


def slow_console(world: World) -> None:
    """Leave time between the stop and the publication."""
    world.faults[FRESH].console_delay = 0.3


@pytest.mark.parametrize("number", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=pytest.mark.slow)])
def test_a_signal_during_the_outage_ends_the_run_with_the_base_published(
    robot: Robot, world: World, number: signal.Signals
) -> None:
    atrium_done(world, FRESH)
    slow_console(world)
    with robot.command("run", "activation", "--school", FRESH, "--yes") as process:
        until(lambda: world.writes(FRESH, "publication_stopped"), "the stop")
        process.send_signal(number)
        process.communicate(timeout=60)
    assert process.returncode == Exit.INTERRUPTED
    assert world.schools[FRESH].console.published
    assert Journal(robot.recordings).open_intentions() == []


@pytest.mark.ci
def test_a_robot_that_is_killed_leaves_a_guardian_that_publishes(robot: Robot, world: World) -> None:
    atrium_done(world, FRESH)
    slow_console(world)
    with robot.command("run", "activation", "--school", FRESH, "--yes") as process:
        until(lambda: world.writes(FRESH, "publication_stopped"), "the stop")
        process.kill()
        process.communicate(timeout=60)
    until(lambda: world.schools[FRESH].console.published, "the guardian's publication")
    until(lambda: not Journal(robot.recordings).open_intentions(), "the settled intention")


@pytest.mark.slow
def test_recover_publishes_when_the_guardian_was_killed_too(robot: Robot, world: World) -> None:
    atrium_done(world, FRESH)
    slow_console(world)
    with robot.command("run", "activation", "--school", FRESH, "--yes") as process:
        until(lambda: world.writes(FRESH, "publication_stopped"), "the stop")
        started = psutil.Process(process.pid).children(recursive=True)
        (guardian,) = [one for one in started if "robot.runs.guardian" in one.cmdline()]
        guardian.kill()
        process.kill()
        process.communicate(timeout=60)
    assert not world.schools[FRESH].console.published
    assert len(Journal(robot.recordings).open_intentions()) == 1
    world.faults[FRESH].console_delay = 0
    assert robot.ask("recover").code == Exit.CHANGED
    assert world.schools[FRESH].console.published
    assert Journal(robot.recordings).open_intentions() == []


@pytest.mark.ci
def test_recover_settles_what_no_guardian_could(robot: Robot, world: World) -> None:
    world.schools[DONE].console.published = False
    Journal(robot.recordings).intend(DONE, PUBLICATION, "a run of yesterday")
    answer = robot.ask("recover", "--json")
    assert answer.code == Exit.CHANGED
    assert json.loads(answer.out)["settled"] == [{"uai": DONE, "how": "republished", "error": None}]
    assert words(world, DONE) == ["publication_started"]
    again = robot.ask("recover")
    assert again.code == Exit.NOTHING_TO_DO
    assert words(world, DONE) == ["publication_started"]


@pytest.mark.slow
def test_any_run_first_settles_what_another_left_open(robot: Robot, world: World) -> None:
    world.schools[FRESH].console.published = False
    Journal(robot.recordings).intend(FRESH, PUBLICATION, "a run of yesterday")
    answer = robot.ask("plan", "activation", "--school", DONE)
    assert answer.code == Exit.NOTHING_TO_DO
    assert "a été remise" in answer.said
    assert world.schools[FRESH].console.published


def enters(simulator: Simulator, uai: str, login: str, password: str) -> str:
    """What a person reads after signing in to ATRIUM and opening PRONOTE (plain HTTP, as a browser would)."""
    with httpx.Client(follow_redirects=True) as client:
        page = client.get(simulator.space_url(uai))
        if 'id="fm1"' not in page.text:
            return page.text
        execution = page.text.partition('name="execution"')[2].partition('value="')[2].partition('"')[0]
        form = {"username": login, "password": password, "execution": execution, "_eventId": "submit", "submit": ""}
        return client.post(page.url, data=form).text


# The same in a real browser: test_pupil.py.
@pytest.mark.slow
def test_the_pupil_enters_after_the_activation_and_not_before(robot: Robot, simulator: Simulator) -> None:
    from fixtures import sample  # noqa: PLC0415 - only this test needs a pupil

    pupil = sample.demo_pupil(FRESH)
    welcome = f"Bienvenue {pupil.first_name} "
    assert welcome not in enters(simulator, FRESH, pupil.login, pupil.password)
    assert robot.run("activation", FRESH).exit_code == Exit.CHANGED
    assert welcome in enters(simulator, FRESH, pupil.login, pupil.password)


def test_the_journal_holds_no_password(robot: Robot) -> None:
    journal = Journal(robot.recordings)
    account = (("ATRIUM",), "admin", "un secret")
    refused = journal.attempt("ATRIUM", "admin", "un secret", FRESH)
    assert journal.unanswered(*account)
    journal.record_verdict(refused, "refused")
    assert journal.was_refused(*account)
    assert not journal.unanswered(*account)
    assert not journal.was_refused(("ATRIUM",), "admin", "un autre")
    journal.attempt("ATRIUM", "admin", "un secret", FRESH)
    with sqlite3.connect(journal.path) as db:
        rows = [db.execute(f"SELECT * FROM {one}").fetchall() for one in ("refused_sign_ins", "sign_in_attempts")]
    assert b"un secret" not in Path(journal.path).read_bytes()
    assert "un secret" not in repr(rows)
    assert journal.forget_refusals() == 2
    assert not journal.was_refused(*account)
    assert not journal.unanswered(*account)
