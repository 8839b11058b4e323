"""Ctrl-C in the terminal of a night: once, those under way finish; twice, they stop between two gestures."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pexpect
import pytest

from fixtures.world import World
from robot.errors import Exit
from robot.nights.register import OutcomeRow, Register
from robot.runs.journal import Journal
from tests.activation.schools import FRESH, PARTLY
from tests.conftest import ROOT, Robot, until, words

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="a terminal of Unix")]


@contextmanager
def night(robot: Robot) -> Iterator[pexpect.spawn[str]]:
    """A night of two schools in a terminal of its own, one school at a time."""
    terminal = pexpect.spawn(
        sys.executable,
        ["-m", "robot", "night", "--patience", "6", "--workers", "1", "--school", FRESH, "--school", PARTLY],
        cwd=str(robot.folder),
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "200"},
        encoding="utf-8",
        timeout=240,
        dimensions=(50, 200),
    )
    try:
        yield terminal
    finally:
        if terminal.pid and terminal.isalive():
            os.killpg(terminal.pid, signal.SIGKILL)
        terminal.close()


def ended(terminal: pexpect.spawn[str]) -> int | None:
    """How it ended, all that it said read."""
    terminal.expect(pexpect.EOF)
    terminal.wait()
    return int(terminal.exitstatus) if terminal.exitstatus is not None else None


def rows(robot: Robot) -> dict[str, OutcomeRow]:
    """What became of both schools in the only night."""
    register = Register(Journal(robot.recordings).database)
    (the_night,) = register.unended()
    return {row.uai: row for row in register.rows(the_night.name)}


def test_ctrl_c_once_lets_the_school_under_way_finish_and_begins_no_other(robot: Robot, world: World) -> None:
    world.faults[FRESH].console_delay = 0.2
    with night(robot) as terminal:
        until(lambda: not world.schools[FRESH].console.published, "the stop")
        before = words(world, PARTLY)
        terminal.sendintr()
        terminal.expect("ceux en cours se terminent")
        assert ended(terminal) == Exit.INTERRUPTED
    assert world.schools[FRESH].console.published
    found = rows(robot)
    assert (found[FRESH].exit_code, bool(found[FRESH].ended)) == (Exit.CHANGED, True)
    assert (found[PARTLY].attempts, found[PARTLY].ended) == (0, None)
    assert words(world, PARTLY) == before


def test_ctrl_c_twice_stops_between_two_gestures_and_the_publication_is_back(robot: Robot, world: World) -> None:
    world.faults[FRESH].console_delay = 0.3
    with night(robot) as terminal:
        until(lambda: not world.schools[FRESH].console.published, "the stop")
        terminal.sendintr()
        terminal.expect("ceux en cours se terminent")
        terminal.sendintr()
        terminal.expect("s'arrêtent entre deux gestes")
        assert ended(terminal) == Exit.INTERRUPTED
    assert world.schools[FRESH].console.published
    assert Journal(robot.recordings).open_intentions() == []
    found = rows(robot)
    # It is not done with: the night, called again, goes on with both.
    assert (found[FRESH].exit_code, found[FRESH].ended) == (Exit.INTERRUPTED, None)
    assert (found[PARTLY].attempts, found[PARTLY].ended) == (0, None)
    again = robot.ask(
        *("night", "--patience", "6", "--workers", "1", "--school", FRESH, "--school", PARTLY), patience=400
    )
    register = Register(Journal(robot.recordings).database)
    assert register.unended() == []
    (the_night,) = [register.last_ended()]
    assert the_night is not None
    done = {row.uai: row for row in register.rows(the_night.name)}
    assert (done[FRESH].exit_code, done[PARTLY].attempts) == (Exit.CHANGED, 1), again.said
