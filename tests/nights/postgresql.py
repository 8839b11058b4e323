"""A PostgreSQL of this machine's own package, in a temporary folder: started by whoever needs it, gone afterwards.

A small process of its own keeps it (`python -m tests.nights.postgresql`): at the end of the pipe to whoever started it
(killed, perhaps) it stops the server and takes its folder away.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from tests.conftest import ROOT

USER = "robot"
#: With signs that an address must write otherwise.
PASSWORD = "ne:doit@pas/se voir"
WRITTEN = "ne%3Adoit%40pas%2Fse%20voir"


@dataclass(frozen=True)
class Server:
    """A running server, with an account that may make databases."""

    port: int
    _keeper: subprocess.Popen[str]

    def stop(self) -> None:
        """It is gone, at once, as after a crash."""
        self._ask("stop")

    def start(self) -> None:
        """It is back."""
        self._ask("start")

    def _ask(self, word: str) -> None:
        if self._keeper.stdin:
            self._keeper.stdin.write(f"{word}\n")
            self._keeper.stdin.flush()
        _answer(self._keeper)

    def address(self, name: str) -> str:
        """The address of a database, as an operator writes it."""
        return f"postgresql://{USER}:{WRITTEN}@127.0.0.1:{self.port}/{name}"

    def new(self) -> str:
        """The address of an empty database."""
        name = f"r{uuid.uuid4().hex[:12]}"
        with self.connected("postgres") as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return self.address(name)

    def connected(self, name: str) -> psycopg.Connection[tuple[object, ...]]:
        """A connection, each statement by itself."""
        return psycopg.connect(self.address(name), autocommit=True)


def programs() -> Path | None:
    """Where the server's programs are: Debian keeps them out of the way."""
    places = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    found = shutil.which("initdb")
    return places[-1].parent if places else Path(found).parent if found else None


@contextmanager
def running() -> Iterator[Server]:
    """The server, gone afterwards, and gone too if this process is killed; RuntimeError if it cannot be had."""
    keeper = subprocess.Popen(
        [sys.executable, "-m", "tests.nights.postgresql"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        # What ends a group of processes leaves it to end the server.
        start_new_session=True,
    )
    try:
        yield Server(int(_answer(keeper)), keeper)
    finally:
        if keeper.stdin:
            keeper.stdin.close()
        keeper.wait()


def _answer(keeper: subprocess.Popen[str]) -> str:
    said = keeper.stdout.readline().strip() if keeper.stdout else ""
    if not said.isdigit():
        raise RuntimeError(said or "whoever keeps the PostgreSQL has ended")
    return said


def keep() -> None:
    """Keep a server for whoever started this program: as it asks on the pipe, and no longer than there is one."""
    place = programs()
    if place is None:
        _say("PostgreSQL is not installed (Debian: the package postgresql)")
        return
    folder = Path(tempfile.mkdtemp(prefix="robot-postgresql-"))
    port = _free_port()
    data = folder / "data"
    # Durable as a real one: what a test kills is the robot, but figures are to be real too.
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c max_connections=200"
    words = {"start": ("-w", "-l", folder / "log", "-o", options), "stop": ("-w", "-m", "immediate")}
    try:
        _give_away(folder)
        secret = folder / "password"
        secret.write_text(PASSWORD, encoding="utf-8")
        _give_away(secret)
        made = ("-U", USER, f"--pwfile={secret}", "-A", "scram-sha-256", "-E", "UTF8", "--locale=C")
        _run(place, "initdb", "-D", data, *made)
        _run(place, "pg_ctl", "-D", data, *words["start"], "start")
        try:
            _say(port)
            for asked in sys.stdin:
                _run(place, "pg_ctl", "-D", data, *words[asked.strip()], asked.strip())
                _say(port)
        finally:
            _run(place, "pg_ctl", "-D", data, *words["stop"], "stop")
    except (RuntimeError, OSError, KeyError) as error:
        _say(f"{type(error).__name__} {error}".replace("\n", " "))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _say(what: object) -> None:
    sys.stdout.write(f"{what}\n")
    sys.stdout.flush()


def _run(place: Path, program: str, *words: object) -> None:
    command: Sequence[str] = [str(place / program), *map(str, words)]
    if os.geteuid() == 0:
        # The server refuses to run as root.
        command = ["runuser", "-u", "postgres", "--", *command]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
    if done.returncode:
        raise RuntimeError(f"{program}: {done.stderr or done.stdout}")


def _give_away(path: Path) -> None:
    if os.geteuid() == 0:
        user = pwd.getpwnam("postgres")
        os.chown(path, user.pw_uid, user.pw_gid)


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


if __name__ == "__main__":
    keep()
