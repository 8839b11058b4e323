"""The engine's share of a night: schools whose visit does nothing, in a file and in a PostgreSQL.

`python -m bench night [--schools 700] [--machines 1] [--workers 8] [sqlite|postgresql]`
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psutil

from robot import config
from robot.nights import child
from robot.nights.at_work import AtWork, Bounds
from robot.nights.process import Processes
from robot.nights.queue import in_thread
from robot.nights.register import Register
from robot.nights.summary import SchoolNight
from robot.runs.desk import RunOptions
from robot.runs.journal import Journal
from robot.secrets import DATABASE
from robot.store.address import address
from robot.uai import check_letter
from tests.nights import postgresql

#: Seconds that 700 schools may take.
TARGET, SCHOOLS = 60.0, 700
#: Hosts of PRONOTE among which the schools are.
HOSTS = 12
HELPER = "--helper"


class Nothing(Processes):
    """Visits that find nothing to do, and open nothing."""

    def __init__(self, register: Register) -> None:
        super().__init__()
        self._register = register

    async def run(self, task: child.Task) -> int:
        """What a visit would have told."""
        return await in_thread(self._told, task)

    def _told(self, task: child.Task) -> int:
        self._register.claim(task.night, task.uai, task.machine)
        told = SchoolNight.model_validate({"uai": task.uai, "name": task.uai, "exit_code": 0})
        mine = self._register.tell(task.night, task.uai, task.turn, task.machine, told)
        return child.TOLD if mine else child.TAKEN


def main(argv: Sequence[str]) -> int:
    """Print the seconds; 1 if a night of 700 took longer than it may."""
    parser = argparse.ArgumentParser(prog="python -m bench night")
    parser.add_argument("--schools", type=int, default=SCHOOLS)
    parser.add_argument("--machines", type=int, default=1)
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument(HELPER, metavar="FOLDER", help=argparse.SUPPRESS)
    parser.add_argument("product", nargs="*", default=["sqlite", "postgresql"])
    asked = parser.parse_args(argv)
    if asked.helper:
        return _help(Path(asked.helper), asked.workers)
    worst = 0.0
    for product in asked.product:
        with _address(product) as where, tempfile.TemporaryDirectory() as folder:
            if where is None:
                continue
            seconds = _night(Path(folder), where, asked, product)
            worst = max(worst, seconds * SCHOOLS / asked.schools / TARGET)
    return int(worst > 1)


@contextmanager
def _address(product: str) -> Iterator[str | None]:
    if product == "sqlite":
        yield ""
        return
    try:
        with postgresql.running() as server:
            yield server.new()
    except RuntimeError as error:
        sys.stdout.write(f"{product}: not measured, {error}\n")
        yield None


def _night(folder: Path, where: str, asked: argparse.Namespace, product: str) -> float:
    schools, machines, workers = asked.schools, asked.machines, asked.workers
    _write(folder, schools)
    options = _options(folder, where)
    register = Register(options.journal.database)
    night = register.begin("bench", "apply", "bench", list(options.settings.schools), until=None, once=False)
    at_work = AtWork(options, Bounds(workers, per_host=workers), visits=Nothing(register))
    helpers = [_helper(folder, where, workers) for _ in range(machines - 1)]
    pause = threading.Event()
    before = psutil.Process().cpu_times()
    start = time.monotonic()
    with at_work.going():
        at_work.queue.put(night.name, options.settings.schools)
        put = time.monotonic() - start
        while len(register.ended(night.name)) < schools:
            pause.wait(0.2)
        seconds = time.monotonic() - start
    after = psutil.Process().cpu_times()
    for helper in helpers:
        helper.terminate()
        helper.wait()
    cpu = after.user + after.system - before.user - before.system
    sys.stdout.write(
        f"{product}, {schools} schools, {machines} machine(s) of {workers}: {seconds:.1f} s "
        f"({put:.1f} s to put them in, {1000 * seconds / schools:.0f} ms and {1000 * cpu / schools:.0f} ms CPU each)\n"
    )
    return seconds


def _write(folder: Path, schools: int) -> None:
    parts = ['[defaults]\nmon_ent = "ENT"\nurl_cas = "https://cas.example"\n']
    for number in range(schools):
        digits = f"{9_900_000 + number:07d}"
        uai = digits + check_letter(digits)
        host = number % HOSTS
        parts.append(
            f'[schools.{uai}]\nnom = "École {number}"\nsite = "https://ent.example/{number}"\n'
            f'console = "https://pronote{host}.example/{number}"\n'
        )
    (folder / "schools.toml").write_text("\n".join(parts), encoding="utf-8")


def _options(folder: Path, where: str) -> RunOptions:
    settings = config.read(folder / "schools.toml")
    recordings = folder / "recordings"
    return RunOptions(settings, Journal(recordings, address({DATABASE: where}, recordings)), recordings)


def _helper(folder: Path, where: str, workers: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "bench", "night", HELPER, str(folder), "--workers", str(workers)]
    return subprocess.Popen(command, env={**os.environ, DATABASE: where})


def _help(folder: Path, workers: int) -> int:
    options = _options(folder, os.environ[DATABASE])
    nothing = Nothing(Register(options.journal.database))
    with AtWork(options, Bounds(workers, per_host=workers), visits=nothing).going():
        threading.Event().wait()
    return 0
