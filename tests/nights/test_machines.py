"""Machines that fail, die and freeze: every school has one outcome, none is lost, none is worked on twice at once."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from robot import limits
from robot.errors import Exit, Usage
from robot.nights import command
from robot.nights import folder as nights
from robot.nights.at_work import Bounds
from robot.nights.machine import Machine
from robot.nights.register import OutcomeRow, Register
from robot.nights.summary import Summary
from robot.runs.interrupt import Interrupt
from robot.secrets import DATABASE
from robot.terminal import Terminal
from tests.conftest import ROOT, until
from tests.nights import scripted
from tests.nights.scripted import Scripted

SEED = 14


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pauses of a night are short, in this process and in those that it starts."""
    for name in ("NIGHT_PAUSES", "HOST_PAUSES", "ASK_AGAIN", "BUSY_TURN", "BEAT", "SWEEP", "ORPHAN", "POLL"):
        monkeypatch.setattr(limits, name, getattr(limits, name))
    monkeypatch.setattr(limits, "LOOK_AT_NIGHT", limits.LOOK_AT_NIGHT)
    scripted.hurry()


def night(place: Path, workers: int = 8, *, per_host: int = 50, limit: datetime | None = None) -> int:
    """A whole night of this process; how it ends."""

    def run() -> Summary:
        return command.night(
            scripted.options(place),
            command.Asked(),
            "apply",
            Bounds(workers, per_host),
            limit=limit,
            terminal=Terminal(quiet=True),
            interrupt=Interrupt(),
            visits=Scripted(place),
        )

    # The browser of other tests may leave an event loop running in this thread, which the engine does not bear.
    with ThreadPoolExecutor(1) as own:
        return int(command.exit_code(own.submit(run).result()))


def outcomes(place: Path) -> dict[str, OutcomeRow]:
    """What became of each school of the only night; each is there once."""
    register = Register(scripted.options(place).journal.database)
    with register._database.reading() as db:
        (name,) = db.exec_driver_sql("SELECT night FROM nights").scalars()
    return {row.uai: row for row in register.rows(name)}


@contextmanager
def machine(
    what: str, place: Path, where: str = "", *, workers: int = 4, recordings: str = "recordings"
) -> Iterator[subprocess.Popen[bytes]]:
    """A machine as a process group of its own; killed at the end, if it is there still."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.nights.scripted", what, str(place), str(workers)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), DATABASE: where, scripted.RECORDINGS: recordings},
        start_new_session=True,
        stdout=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def never_twice_at_once(place: Path) -> None:
    """Between the beginning and the end of a visit nobody else works on the school, but after a death."""
    at: dict[str, str] = {}
    for line in scripted.lines(place):
        if line.what == "write":
            assert at[line.uai] == line.machine, f"{line.machine} wrote to {line.uai}, which {at[line.uai]} had taken"
        if line.what == "begin":
            at[line.uai] = line.machine


@pytest.mark.slow
def test_a_night_of_faults_gives_each_school_its_one_outcome(tmp_path: Path) -> None:
    kinds: dict[str, tuple[list[str], Exit, int]] = {
        "in order": (["in order"], Exit.NOTHING_TO_DO, 1),
        "changed": (["changed"], Exit.CHANGED, 1),
        "unknown": (["unknown"], Exit.DRIFT, 1),
        "password": (["password"], Exit.SIGN_IN_NEEDED, 1),
        "refused": (["refused"], Exit.REFUSED, 1),
        "in use, then free": (["exclusive", "exclusive", "changed"], Exit.CHANGED, 3),
        "in use all night": (["exclusive"], Exit.SITE_UNAVAILABLE, 4),
        "killed once": (["died", "changed"], Exit.CHANGED, 2),
        "killed each time": (["died"], Exit.SITE_UNAVAILABLE, 4),
        "left stopped": (["stopped", "changed"], Exit.CHANGED, 2),
    }
    chance = random.Random(SEED)
    drawn = {uai: chance.choice(list(kinds)) for uai in scripted.uais(200)}
    scripted.write(tmp_path, {uai: kinds[kind][0] for uai, kind in drawn.items()})
    assert night(tmp_path) == Exit.SIGN_IN_NEEDED
    found = outcomes(tmp_path)
    visits = scripted.visits(tmp_path)
    assert set(found) == set(drawn)
    for uai, kind in drawn.items():
        _, exit_code, times = kinds[kind]
        assert (found[uai].exit_code, visits[uai], bool(found[uai].ended)) == (exit_code, times, True), (uai, kind)
    assert scripted.options(tmp_path).journal.open_intentions() == []
    never_twice_at_once(tmp_path)
    (summary,) = nights.every(tmp_path / "recordings")
    assert {school.uai: school.exit_code for school in summary.schools} == {
        uai: kinds[kind][1] for uai, kind in drawn.items()
    }
    page = nights.of(tmp_path / "recordings", summary.date) / "nuit.html"
    assert all(uai in page.read_text(encoding="utf-8") for uai in drawn)
    # One unknown screen, met at many schools, is one alert.
    unknown = [alert for alert in summary.alerts if alert.code == "NOT_SEEN"]
    assert [set(alert.schools) for alert in unknown] == [{uai for uai in drawn if drawn[uai] == "unknown"}]


@pytest.mark.slow
def test_a_site_that_is_down_is_probed_by_one_school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    schools = scripted.uais(30)
    # The first eight find it down at once; then one probe at a time, of which two find it down still.
    scripted.write(tmp_path, {uai: ["down", "changed"] for uai in schools})
    assert night(tmp_path) == Exit.CHANGED
    assert {row.exit_code for row in outcomes(tmp_path).values()} == {Exit.CHANGED}
    downs = [line for line in scripted.lines(tmp_path) if line.what == "write"]
    assert len(downs) == 60
    first = sorted(line.time for line in downs)[:8]
    later = sorted(line.time for line in downs)[8:]
    assert later[0] - first[0] >= limits.HOST_PAUSES[0]


@pytest.mark.slow
def test_a_site_that_stays_down_is_left_for_the_next_night(tmp_path: Path) -> None:
    schools = scripted.uais(40)
    scripted.write(tmp_path, {uai: ["down"] for uai in schools})
    assert night(tmp_path) == Exit.SITE_UNAVAILABLE
    found = outcomes(tmp_path)
    assert {(row.exit_code, row.code, bool(row.ended)) for row in found.values()} == {(21, "SITE_DOWN", True)}
    # Those that had begun when it was first found down, and one for each probe; not one for each school and probe.
    assert sum(scripted.visits(tmp_path).values()) <= 8 + len(limits.HOST_PAUSES) + 1


@pytest.mark.parametrize("workers", [1, 3])
@pytest.mark.slow
def test_a_machine_works_on_as_many_schools_at_once_as_it_bears(tmp_path: Path, workers: int) -> None:
    scripted.write(tmp_path, {uai: ["changed for 0.3"] for uai in scripted.uais(9)})
    assert night(tmp_path, workers) == Exit.CHANGED
    assert most_at_once(scripted.lines(tmp_path)) == workers


@pytest.mark.slow
def test_one_host_has_no_more_schools_at_once_than_it_bears(tmp_path: Path) -> None:
    scripted.write(tmp_path, {uai: ["changed for 0.3"] for uai in scripted.uais(12)}, hosts=2)
    assert night(tmp_path, 8, per_host=2) == Exit.CHANGED
    # The schools are at each host in turn.
    for host in range(2):
        of_it = set(scripted.uais(12)[host::2])
        assert most_at_once([line for line in scripted.lines(tmp_path) if line.uai in of_it]) == 2


@pytest.mark.slow
def test_a_school_that_was_begun_does_not_wait_behind_those_that_were_not(tmp_path: Path) -> None:
    first, *others = scripted.uais(12)
    scripted.write(tmp_path, {first: ["exclusive", "changed"], **{key: ["changed for 0.5"] for key in others}}, hosts=1)
    assert night(tmp_path, 1) == Exit.CHANGED
    begun = [line.uai for line in scripted.lines(tmp_path) if line.what == "begin"]
    assert begun.count(first) == 2
    assert begun[-1] != first, "it came last of all"


def most_at_once(lines: list[scripted.Line]) -> int:
    """How many visits were under way together, at most."""
    now = most = 0
    for line in lines:
        now += {"begin": 1, "end": -1}.get(line.what, 0)
        most = max(most, now)
    return most


def test_after_its_hour_no_school_begins(tmp_path: Path) -> None:
    scripted.write(tmp_path, {uai: ["changed"] for uai in scripted.uais(5)})
    past = command.until("00:00")
    assert past is not None
    night(tmp_path, limit=past.replace(year=past.year - 1))
    (summary,) = nights.every(tmp_path / "recordings")
    assert scripted.visits(tmp_path) == {}
    assert [(school.begun, school.result) for school in summary.schools] == [(False, "not_begun")] * 5


@pytest.mark.slow
def test_asked_to_stop_a_night_lets_its_schools_finish_and_goes_on_the_next_time(tmp_path: Path) -> None:
    schools = scripted.uais(6)
    scripted.write(tmp_path, {uai: ["changed for go"] for uai in schools})
    with machine("night", tmp_path, workers=2) as process:
        until(lambda: len(scripted.visits(tmp_path)) == 2, "two visits")
        process.send_signal(signal.SIGINT)
        (tmp_path / "go").touch()
        process.wait(60)
    done = [row.uai for row in outcomes(tmp_path).values() if row.ended]
    assert sorted(done) == sorted(scripted.visits(tmp_path))
    assert len(done) < len(schools)
    assert night(tmp_path) == Exit.CHANGED
    assert scripted.visits(tmp_path) == dict.fromkeys(schools, 1)


@pytest.mark.slow
def test_a_night_that_is_killed_again_and_again_does_each_school_once(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    schools = scripted.uais(24)
    scripted.write(tmp_path, {uai: ["changed for 0.3"] for uai in schools})
    for _ in range(4):
        before = len(scripted.lines(tmp_path))
        with machine("night", tmp_path):
            until(lambda: len(scripted.lines(tmp_path)) > before + chance.randrange(1, 12), "some visits")  # noqa: B023
    assert night(tmp_path) == Exit.CHANGED
    assert all(row.exit_code == Exit.CHANGED and row.ended for row in outcomes(tmp_path).values())
    assert set(outcomes(tmp_path)) == set(schools)
    # At most those that were under way at a kill were begun again; none whose outcome was known.
    assert sum(scripted.visits(tmp_path).values()) <= len(schools) + 4 * 4
    never_twice_at_once(tmp_path)


@pytest.mark.slow
def test_two_machines_share_a_night_and_one_takes_over_what_the_other_left(tmp_path: Path, shared: str) -> None:
    schools = scripted.uais(30)
    scripted.write(tmp_path, {uai: ["changed for 0.4"] for uai in schools})
    with machine("night", tmp_path, shared) as first, machine("work", tmp_path, shared, recordings="elsewhere"):
        until(lambda: len({line.machine for line in scripted.lines(tmp_path)}) == 2, "both at work")
        os.killpg(first.pid, signal.SIGKILL)
        os.environ[DATABASE] = shared
        try:
            until(lambda: all(row.ended for row in outcomes(tmp_path).values()), "all outcomes")
            until(lambda: nights.every(tmp_path / "elsewhere"), "the night told by the survivor")
            found = outcomes(tmp_path)
        finally:
            del os.environ[DATABASE]
    assert set(found) == set(schools)
    assert {row.exit_code for row in found.values()} == {Exit.CHANGED}
    assert sum(scripted.visits(tmp_path).values()) <= len(schools) + 4
    never_twice_at_once(tmp_path)


@pytest.mark.slow
def test_a_machine_that_was_frozen_never_writes_to_a_school_that_another_took(tmp_path: Path, shared: str) -> None:
    (uai,) = scripted.uais(1)
    scripted.write(tmp_path, {uai: ["changed for go", "changed"]})
    with machine("night", tmp_path, shared) as frozen:
        until(lambda: scripted.visits(tmp_path), "the visit")
        os.killpg(frozen.pid, signal.SIGSTOP)
        with machine("work", tmp_path, shared, recordings="elsewhere") as survivor:
            until(lambda: [line for line in scripted.lines(tmp_path) if line.what == "write"], "the survivor's visit")
            (tmp_path / "go").touch()
            os.killpg(frozen.pid, signal.SIGCONT)
            assert frozen.wait(60) != 0
            assert survivor.poll() is None
    written = [line for line in scripted.lines(tmp_path) if line.what == "write"]
    assert len(written) == 1
    first = next(line for line in scripted.lines(tmp_path) if line.what == "begin")
    assert written[0].machine != first.machine
    assert [line.machine for line in scripted.lines(tmp_path) if line.what == "lost"] == [first.machine]


@pytest.mark.slow
def test_a_publication_that_a_dead_machine_left_stopped_comes_first(tmp_path: Path, shared: str) -> None:
    uai, *others = scripted.uais(12)
    scripted.write(tmp_path, {uai: ["stopped for go"], **{other: ["changed for go"] for other in others}})
    (tmp_path / "recordings").mkdir()
    os.environ[DATABASE] = shared
    try:
        scripted.options(tmp_path).journal.intend(uai, "publication", "a run of a machine that died")
        with machine("work", tmp_path, shared):
            until(lambda: scripted.options(tmp_path).journal.open_intentions() == [], "the publication")
    finally:
        del os.environ[DATABASE]
    assert [(line.what, line.uai) for line in scripted.lines(tmp_path)][:2] == [("begin", uai), ("published", uai)]


def test_a_machine_of_another_version_is_told_in_a_sentence(tmp_path: Path) -> None:
    scripted.write(tmp_path, {uai: ["changed"] for uai in scripted.uais(1)})
    database = scripted.options(tmp_path).journal.database
    Machine(database, "9.9", 1).arrive()
    with pytest.raises(Usage) as told:
        Machine(database, "0.2", 1).arrive()
    assert told.value.code == "OTHER_VERSION"
    assert "9.9" in told.value.sentence


def test_what_the_engine_keeps_names_nobody(tmp_path: Path) -> None:
    scripted.write(tmp_path, {uai: ["password"] for uai in scripted.uais(3)})
    night(tmp_path)
    kept = (tmp_path / "recordings" / "journal-queue.sqlite").read_bytes()
    for wal in (tmp_path / "recordings").glob("journal-queue.sqlite-wal"):
        kept += wal.read_bytes()
    assert scripted.uais(1)[0].encode() in kept
    assert "École".encode() not in kept
    assert not [word for word in ("sentence", "trouble", "admin", "://") if word.encode() in kept]
