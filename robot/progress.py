"""How far a long work has come: a bar in a window, now and then a line in a pipe."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from rich.progress import BarColumn, Progress, TaskID, TextColumn

from robot import limits
from robot.terminal import Terminal

MINUTE, HOUR = 60, 3600
#: A space that no line is broken at.
TOGETHER = "\u00a0"


class Shown(Protocol):
    """Where it is shown."""

    def at(self, done: int, total: int, what: str, remaining: float | None = None) -> None:
        """So many are done; the rest takes so many seconds, where that is known."""

    def end(self) -> None:
        """Nothing of it is left on the screen."""


class Bar:
    """A bar with the count and the remaining time, at the foot of the window."""

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._progress: Progress | None = None
        self._task = TaskID(0)
        self._what = ""

    def at(self, done: int, total: int, what: str, remaining: float | None = None) -> None:
        """The bar of what is worked on now; another work has another bar."""
        if self._progress is None or what != self._what:
            self.end()
            self._what = what
            self._progress = Progress(
                TextColumn("     {task.description}", markup=False),
                BarColumn(),
                TextColumn("{task.fields[come]}", markup=False),
                console=self._terminal,
                transient=True,
            )
            self._progress.start()
            self._task = self._progress.add_task(what, total=total, come="")
        self._progress.update(self._task, completed=done, come=come(done, total, remaining))

    def end(self) -> None:
        """The bar is gone."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None


class NightBar:
    """A night's schools at the foot of the window; nothing in a pipe, where each school has its line."""

    def __init__(self, terminal: Terminal, total: int) -> None:
        self._bar = Bar(terminal) if terminal.window else None
        self._total = total

    def at(self, done: int) -> None:
        """So many have their outcome."""
        if self._bar is not None:
            self._bar.at(done, self._total, "établissements")

    def end(self) -> None:
        """The bar is gone."""
        if self._bar is not None:
            self._bar.end()


class Lines:
    """A line every ten seconds; nothing for what is done sooner."""

    def __init__(self, say: Callable[[str], object], clock: Callable[[], float] = time.monotonic) -> None:
        self._say = say
        self._clock = clock
        self._what = ""
        self._last = 0.0

    def at(self, done: int, total: int, what: str, remaining: float | None = None) -> None:
        """A line, if the last one is old enough."""
        now = self._clock()
        if what != self._what:
            self._what, self._last = what, now
        if now - self._last < limits.PROGRESS_LINE or not done:
            return
        self._last = now
        self._say(f"     {what} : {come(done, total, remaining)}")

    def end(self) -> None:
        """Lines stay."""


def come(done: int, total: int, remaining: float | None) -> str:
    """« 412 sur 1 342, encore 1 min 50 »."""
    said = f"{counted(done)} sur {counted(total)}"
    return said if remaining is None or done >= total else f"{said}, encore {lasting(remaining)}"


def counted(number: int) -> str:
    """« 1 342 », never broken at the end of a line."""
    return f"{number:,}".replace(",", TOGETHER)


def lasting(seconds: float) -> str:
    """« 50 s », « 1 min 50 », « 1 h 05 »."""
    whole = max(1, round(seconds))
    if whole < MINUTE:
        said = f"{whole} s"
    elif whole < HOUR:
        said = f"{whole // MINUTE} min" + (f" {whole % MINUTE:02d}" if whole % MINUTE else "")
    else:
        said = f"{whole // HOUR} h {whole % HOUR // MINUTE:02d}"
    return said.replace(" ", TOGETHER)
