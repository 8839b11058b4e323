"""Whether a school is tried again in the same night is what its error says; a host that is down is asked by one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from robot import limits
from robot.errors import Exit
from robot.nights import command
from robot.nights.machine import Machine, workers
from robot.nights.retry import END, Following, Hosts, after
from robot.nights.summary import SchoolNight
from robot.runs.journal import Journal
from tests.activation.schools import DONE, FRESH
from tests.conftest import Ask

pytestmark = pytest.mark.unit
HOST = "ent.example"


def ended(exit_code: Exit, code: str = "") -> SchoolNight:
    """A school whose visit ended so."""
    return SchoolNight(uai=FRESH, name="École", exit_code=exit_code, code=code)


@pytest.mark.parametrize(
    "exit_code", [Exit.NOTHING_TO_DO, Exit.CHANGED, Exit.REFUSED, Exit.SIGN_IN_NEEDED, Exit.DRIFT, Exit.BUG, Exit.USAGE]
)
def test_what_nobody_can_wait_away_is_never_tried_again(exit_code: Exit) -> None:
    assert after(ended(exit_code, "ANY"), 1) == END


def test_what_may_pass_is_tried_again_longer_and_longer_apart_then_left() -> None:
    busy = ended(Exit.SITE_UNAVAILABLE, "EXCLUSIVE_MODE")
    pauses = [after(busy, attempts) for attempts in range(1, len(limits.NIGHT_PAUSES) + 2)]
    assert pauses == [*(Following("again", pause) for pause in limits.NIGHT_PAUSES), END]
    assert list(limits.NIGHT_PAUSES) == sorted(limits.NIGHT_PAUSES)


def test_a_publication_left_stopped_is_rescued_at_once_and_a_killed_visit_begun_again_at_once() -> None:
    assert after(ended(Exit.PUBLICATION_STOPPED, "PUBLICATION_STOPPED"), 9) == Following("rescue")
    assert after(ended(Exit.SITE_UNAVAILABLE, "VISIT_DIED"), 1) == Following("again", 0.0)


def test_what_follows_is_read_as_it_was_written() -> None:
    for following in (END, Following("again", 1.5), Following("rescue", 0.25)):
        assert Following.read(str(following)) == following


def test_a_host_that_is_down_is_asked_by_one_school_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr("time.time", lambda: now)
    hosts = Hosts(Journal(tmp_path).database)
    assert hosts.wait(FRESH, [HOST]) == 0
    hosts.down(FRESH, HOST)
    hosts.down(DONE, HOST)
    assert hosts.wait(FRESH, [HOST]) == hosts.wait(DONE, ["other.example", HOST]) == limits.HOST_PAUSES[0]
    assert hosts.wait(DONE, ["other.example"]) == 0
    now += limits.HOST_PAUSES[0]
    assert hosts.wait(DONE, [HOST]) == 0
    assert hosts.wait(FRESH, [HOST]) == limits.ASK_AGAIN
    hosts.down(DONE, HOST)
    assert hosts.wait(FRESH, [HOST]) == limits.HOST_PAUSES[1]
    hosts.up([HOST])
    assert hosts.wait(FRESH, [HOST]) == 0


def test_a_host_that_stays_down_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr("time.time", lambda: now)
    hosts = Hosts(Journal(tmp_path).database)
    hosts.down(FRESH, HOST)
    for pause in limits.HOST_PAUSES:
        now += pause
        assert hosts.wait(FRESH, [HOST]) == 0
        hosts.down(FRESH, HOST)
    assert hosts.wait(FRESH, [HOST]) is None


def test_a_machine_that_is_gone_is_buried_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Journal(tmp_path).database
    one, two, three = (Machine(database, "1", 2) for _ in range(3))
    now = 1000.0
    monkeypatch.setattr("time.time", lambda: now)
    for machine in (one, two, three):
        machine.arrive()
    now += limits.DEAD - 1
    assert two.beat() and three.beat()
    assert two.bury() == []
    now += 2
    assert two.bury() == [one.name]
    assert three.bury() == []
    assert not one.beat()
    assert {known.machine for known in two.living()} == {two.name, three.name}


def test_until_is_the_next_time_that_the_clock_shows_it() -> None:
    evening = datetime(2026, 11, 26, 21, 0).astimezone()
    assert command.until("05:30", evening) == datetime(2026, 11, 27, 5, 30).astimezone()
    assert command.until("22h15", evening) == datetime(2026, 11, 26, 22, 15).astimezone()
    assert command.until("") is None


def test_this_computer_bears_at_least_one_school() -> None:
    assert workers() >= 1


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--until", "25:99"), "heure"),
        (("--workers", "beaucoup"), "nombre entier"),
        (("--per-host", "-1"), "nombre entier"),
        (("--school", "0069902F"), "0069902F"),
        (("--only-failed",), "Aucun établissement"),
        (("--tag", "lycees"), "Aucun établissement"),
    ],
)
def test_a_night_that_cannot_be_is_told_in_a_sentence(
    ask: Ask, tmp_path: Path, words: tuple[str, ...], code: str
) -> None:
    (tmp_path / "schools.toml").write_text(
        '[schools.0139901S]\nnom = "École"\nsite = "https://ent.example"\nconsole = "https://pronote.example"\n'
        'mon_ent = "ENT"\nurl_cas = "https://cas.example"\n',
        encoding="utf-8",
    )
    answer = ask("night", *words)
    assert answer.code == Exit.USAGE
    assert code in answer.said
    assert "Traceback" not in answer.said
