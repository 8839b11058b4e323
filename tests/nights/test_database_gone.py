"""A database that is gone while machines work: said at once, waited for a while, taken up again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from robot import __version__, limits
from robot.errors import Exit
from robot.nights import machine as nights
from robot.nights.at_work import AtWork, Bounds
from robot.secrets import DATABASE
from tests.conftest import ROOT, until
from tests.nights import postgresql, scripted
from tests.nights.test_machines import outcomes

GONE = "ne répond pas"


@pytest.fixture
def own() -> Iterator[postgresql.Server]:
    """A server that only this test stops."""
    with postgresql.running() as server:
        yield server


class Machine:
    """A machine as a process, and what it says."""

    def __init__(self, place: Path, what: str, address: str, gone: float) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.nights.scripted", what, str(place), "1"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), DATABASE: address, scripted.GONE: str(gone)},
            start_new_session=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        self.lines: list[str] = []
        self._reader = threading.Thread(target=lambda: self.lines.extend(self.process.stdout or ()), daemon=True)
        self._reader.start()

    def said(self, words: str) -> int:
        """In how many lines."""
        return sum(words in line for line in self.lines)

    def end(self) -> int:
        """How it ended; killed, if it did not."""
        try:
            return self.process.wait(90)
        finally:
            if self.process.poll() is None:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()
            self._reader.join()


@contextmanager
def machine(place: Path, what: str, address: str, gone: float) -> Iterator[Machine]:
    found = Machine(place, what, address, gone)
    try:
        yield found
    finally:
        if found.process.poll() is None:
            os.killpg(found.process.pid, signal.SIGKILL)
        found.end()


@pytest.mark.slow
def test_a_database_that_stays_gone_ends_a_machine_after_a_while(tmp_path: Path, own: postgresql.Server) -> None:
    scripted.write(tmp_path, {uai: ["changed for go"] for uai in scripted.uais(2)})
    address = own.new()
    with machine(tmp_path, "night", address, gone=300), machine(tmp_path, "work", address, gone=6) as working:
        until(lambda: working.said("Je prends les établissements"), "the machine")
        until(lambda: len({line.machine for line in scripted.lines(tmp_path)}) == 2, "a visit of each")
        own.stop()
        until(lambda: working.said(GONE), "the sentence", 10)
        # What the engine is told of a visit that ends now it cannot write down.
        (tmp_path / "go").touch()
        assert working.process.poll() is None
        assert working.end() == Exit.SITE_UNAVAILABLE
        assert working.said("J'attends qu'elle revienne") == 1
        assert working.said("DATABASE_LOST") == 1
        assert not working.said("Traceback")


@pytest.mark.slow
def test_a_database_that_comes_back_finds_the_night_going_on(
    tmp_path: Path, own: postgresql.Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    schools = scripted.uais(6)
    scripted.write(tmp_path, {uai: ["changed for go", "changed"] for uai in schools})
    address = own.new()
    with machine(tmp_path, "night", address, gone=300) as night, machine(tmp_path, "work", address, gone=300) as work:
        until(lambda: len({line.machine for line in scripted.lines(tmp_path)}) == 2, "a visit of each")
        own.stop()
        until(lambda: night.said(GONE) and work.said(GONE), "the sentences", 20)
        (tmp_path / "go").touch()
        # So long that each could be taken for dead by the other, had it not been deaf itself.
        gone = time.monotonic()
        until(lambda: time.monotonic() - gone > limits.DEAD + 1, "the time after which a machine is dead", 30)
        own.start()
        until(lambda: night.said("répond de nouveau") and work.said("répond de nouveau"), "both again", 60)
        assert night.end() == Exit.CHANGED, night.lines
        assert work.process.poll() is None, work.lines
    monkeypatch.setenv(DATABASE, address)
    found = outcomes(tmp_path)
    assert set(found) == set(schools)
    assert {(row.exit_code, bool(row.ended)) for row in found.values()} == {(Exit.CHANGED, True)}


@pytest.mark.slow
def test_a_server_of_tests_ends_with_whoever_started_it() -> None:
    code = (
        "from tests.nights import postgresql\nimport sys\n"
        "with postgresql.running() as server:\n    print(server.port, flush=True)\n    sys.stdin.read()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    port = int(process.stdout.readline()) if process.stdout else 0
    listening = [one for one in psutil.process_iter(["cmdline"]) if f"-p {port}" in " ".join(one.info["cmdline"] or ())]
    postmaster = [one for one in listening if "postgres" in Path(one.info["cmdline"][0]).name]
    assert postmaster
    process.kill()
    process.communicate()
    until(lambda: not any(one.is_running() for one in postmaster), "its end", 30)


def test_a_machine_that_was_deaf_itself_takes_nobody_for_dead_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "BEAT", 0.01)
    scripted.write(tmp_path, {uai: ["changed"] for uai in scripted.uais(1)})
    options = scripted.options(tmp_path)
    at_work = AtWork(options, Bounds(1), visits=scripted.Scripted(tmp_path))
    other = nights.Machine(options.journal.database, __version__, 1)
    for each in (other, at_work.machine):
        each.arrive()
    with options.journal.database.writing() as db:
        db.exec_driver_sql("UPDATE machines SET beat = beat - 1000")
    looks, taken = iter(range(20)), []
    monkeypatch.setattr(at_work, "_take_over", lambda dead, **_more: taken.extend(dead))
    # Twenty looks, then it stops.
    monkeypatch.setattr(at_work._stop, "wait", lambda _seconds: next(looks, None) is None)
    at_work._unheard = time.monotonic()
    at_work._sweep()
    assert taken == []
    looks = iter(range(20))
    at_work._unheard -= limits.DEAD
    at_work._sweep()
    assert taken == [other.name]
