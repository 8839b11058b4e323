"""One big school on a simulator in a process of its own, so that it shares neither lock nor memory with the robot."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, get_args

import httpx

from fixtures import sample
from fixtures.server import Simulator
from fixtures.skin import ConsoleSkin, Saves, Skin
from fixtures.world import PROFILES, School

#: Seconds that each call of the console takes on the server.
DELAY = 0.005


@dataclass(frozen=True)
class Site:
    """Where the school is, and its oracle."""

    uai: str
    name: str
    base: str
    site: str
    console: str
    cas: str
    control: str
    atrium_user: tuple[str, str]
    console_user: tuple[str, str]

    def state(self) -> dict[str, Any]:
        """What the servers hold."""
        return dict(httpx.get(f"{self.control}/schools/{self.uai}", timeout=60).json())

    def fresh(self, **faults: object) -> None:
        """The school as it was at the start, with the server's delay."""
        httpx.post(f"{self.control}/reset", timeout=60).raise_for_status()
        wanted = {"console_delay": DELAY, **faults}
        httpx.post(f"{self.control}/faults/{self.uai}", json=wanted, timeout=60).raise_for_status()

    def linked(self) -> int:
        """How many of PRONOTE's people have an identifier."""
        return sum(1 for one in self.state()["console"]["people"] if one["cas_id"])


@contextmanager
def running(pupils: int, saves: Saves = "in_turn") -> Iterator[Site]:
    """A fresh site; stopped at the end. `saves`: how its lists send them (see `ConsoleSkin`)."""
    command = [sys.executable, "-m", "bench.site", str(pupils), saves]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdin is not None
        try:
            where: dict[str, Any] = json.loads(process.stdout.readline())
            users: dict[str, Any] = {key: tuple(one) for key, one in where.items() if isinstance(one, list)}
            site = Site(**(where | users))
            site.fresh()
            yield site
        finally:
            process.stdin.close()
            process.wait(timeout=30)


def _school(pupils: int, cas_url: str, saves: Saves) -> School:
    school = sample.big_school(pupils, cas_url)
    school.skin = Skin(console=ConsoleSkin(saves=saves))
    school.console.ent_ids_enabled = True
    school.console.cas_column_shown = dict.fromkeys(PROFILES, True)
    return school


def main() -> int:
    """Serve until the standard input ends."""
    parser = argparse.ArgumentParser(prog="python -m bench.site")
    parser.add_argument("pupils", type=int)
    parser.add_argument("saves", choices=get_args(Saves))
    asked = parser.parse_args()
    with Simulator(lambda cas_url: [_school(asked.pupils, cas_url, asked.saves)]) as simulator:
        (school,) = simulator.world.schools.values()
        where = {
            "uai": school.uai,
            "name": school.name,
            "base": school.console.base_name,
            "site": simulator.site_url(school.uai),
            "console": simulator.console_url(school.uai),
            "cas": simulator.cas_url,
            "control": simulator.control_url,
            "atrium_user": next(iter(school.atrium_admins.items())),
            "console_user": next(iter(school.console_users.items())),
        }
        sys.stdout.write(json.dumps(where) + "\n")
        sys.stdout.flush()
        sys.stdin.read()
    return 0


if __name__ == "__main__":
    sys.exit(main())
