"""The visits that this desk started: each a process of its own, which outlives the desk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

import psutil
from pydantic import BaseModel

from robot.errors import Bug, RobotError
from robot.nights.process import GROUP, STOP
from robot.runs.events import Failure

#: Which process makes a visit: in its folder, so that the next desk can still ask it to stop.
PROCESS = "process.json"


class NotStarted(RobotError):
    """A visit that ended before it had a folder, with what it said of that."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.code, failure.sentence, next_step=failure.next_step, found=failure.found)


@dataclass
class Running:
    """A visit under way, and the line on which it takes orders."""

    process: subprocess.Popen[str]
    #: Whoever follows it wants pictures of its browser.
    pictures: bool = True
    #: It waits at each step for somebody who answers: pictures are there for whoever comes back.
    step_by_step: bool = False
    #: Pages that follow it at this moment.
    followers: int = 0
    _speaking: threading.Lock = field(default_factory=threading.Lock)

    @property
    def alive(self) -> bool:
        """It has not ended."""
        return self.process.poll() is None

    def show(self, *, pictures: bool) -> None:
        """Pictures are wanted, or not."""
        self.pictures = pictures
        self._looked_at()

    @contextmanager
    def followed(self) -> Iterator[None]:
        """Inside, a page follows it: once the last one has gone, no picture is taken that nobody sees."""
        self.followers += 1
        self._looked_at()
        try:
            yield
        finally:
            self.followers -= 1
            self._looked_at()

    def _looked_at(self) -> None:
        wanted = self.pictures and (self.followers > 0 or self.step_by_step)
        self.say(f"pictures {'on' if wanted else 'off'}")

    def say(self, order: str) -> None:
        """It hears the order, if it still listens."""
        if self.process.stdin is not None:
            with suppress(OSError, ValueError), self._speaking:
                self.process.stdin.write(order + "\n")
                self.process.stdin.flush()


@dataclass
class Visits:
    """Those of this desk, by folder."""

    _running: dict[Path, Running] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def start(self, task: BaseModel, module: str) -> Path:
        """The folder of the visit that this module's process has begun; NotStarted if it ended before it had one."""
        process = subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            # A Ctrl-C in the terminal is the desk's; the visit goes on.
            start_new_session=sys.platform != "win32",
            creationflags=GROUP,
        )
        running = Running(process, step_by_step=getattr(task, "step_by_step", False))
        running.say(task.model_dump_json())
        told = _line(process.stdout)
        if not told.get("folder") and "error" not in told:
            told = _line(process.stdout)
        # Whoever waits for nobody still has to be waited for.
        threading.Thread(target=_drained, args=(process,), daemon=True).start()
        if not told.get("folder"):
            raise _not_started(told)
        folder = Path(told["folder"]).resolve()
        with self._lock:
            self._running[folder] = running
        remember(folder, process.pid)
        return folder

    def of(self, folder: Path) -> Running | None:
        """The visit of that folder, if this desk started it and it has not ended."""
        running = self._running.get(folder)
        return running if running is not None and running.alive else None

    def alive(self, folder: Path) -> bool:
        """The process that makes the visit of that folder runs, whichever desk started it."""
        return self.of(folder) is not None or _process(folder) is not None

    def stop(self, folder: Path) -> None:
        """It is asked to stop between two gestures, by whichever way still reaches it."""
        running = self.of(folder)
        if running is not None:
            running.say("stop")
        elif (process := _process(folder)) is not None:
            with suppress(psutil.Error):
                process.send_signal(STOP)


def _line(output: IO[str] | None) -> dict[str, Any]:
    try:
        told = json.loads(output.readline() if output else "")
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _drained(process: subprocess.Popen[str]) -> None:
    with suppress(OSError, ValueError):
        for _ in process.stdout or ():
            continue
    process.wait()


def _not_started(told: dict[str, Any]) -> RobotError:
    if "error" in told:
        return NotStarted(Failure.model_validate({"exit_code": 1, **told["error"]}))
    return Bug(
        "NOT_BEGUN",
        "La visite s'est arrêtée avant de commencer, sans dire pourquoi.",
        next_step="Lancez « atrium-pronote plan » pour cet établissement, dans un terminal : il dira pourquoi.",
    )


def remember(folder: Path, pid: int) -> None:
    """The folder of the visit says which process makes it."""
    with suppress(OSError, psutil.Error):
        begun = psutil.Process(pid).create_time()
        (folder / PROCESS).write_text(json.dumps({"pid": pid, "begun": begun}), encoding="utf-8")


def _process(folder: Path) -> psutil.Process | None:
    """The process that makes the visit of that folder; None if it has ended, or nothing is known of it."""
    try:
        told = json.loads((folder / PROCESS).read_text(encoding="utf-8"))
        process = psutil.Process(int(told["pid"]))
        # A number is given again to another process.
        mine = process.create_time() == told["begun"] and process.status() != psutil.STATUS_ZOMBIE
        return process if mine and process.pid != os.getpid() else None
    except (OSError, ValueError, KeyError, TypeError, psutil.Error):
        return None
