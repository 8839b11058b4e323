"""`replay` as its user types it: in a terminal, with a key for each step."""

from __future__ import annotations

import os
import re
import sys

import pexpect
import pytest

from fixtures.world import World
from robot.errors import Exit
from tests.activation.schools import ALL_WRITES, FRESH
from tests.commands.test_words import leaks
from tests.conftest import ROOT, Robot, words

ASKED = "Entrée : continuer ; t : tout faire ; a : arrêter > "


def replayed(robot: Robot, *more: str) -> pexpect.spawn[str]:
    """The command in a window of 100 columns."""
    command = ["-m", "robot", "replay", "activation", "--school", FRESH, *more]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "TERM": "dumb"}
    return pexpect.spawn(
        sys.executable, command, cwd=str(robot.folder), env=env, encoding="utf-8", timeout=90, dimensions=(40, 100)
    )


@pytest.mark.slow
def test_each_step_waits_for_a_key_and_a_stops(robot: Robot, world: World) -> None:
    window = replayed(robot)
    said = ""
    for number in (1, 2, 3):
        window.expect_exact(ASKED)
        said += window.before or ""
        assert f"Prêt : Activation {number}" in (window.before or "")
        if number < 3:
            window.sendline("")
    window.sendline("quoi")
    window.expect_exact("Répondez par Entrée, t ou a.")
    window.expect_exact(ASKED)
    window.sendline("a")
    window.expect(pexpect.EOF)
    said += window.before or ""
    window.close()
    assert window.exitstatus == Exit.INTERRUPTED
    assert words(world, FRESH) == []
    # What will be changed was said before the first gesture of it.
    assert "Accès : Non → Oui" in said
    assert "« Arrêter »" in said
    assert leaks(re.sub(r"https?://\S+|recordings/\S+", "", said)) == []


@pytest.mark.slow
def test_the_outage_is_announced_whole_and_ctrl_c_is_heard_while_it_waits(robot: Robot, world: World) -> None:
    window = replayed(robot)
    for _ in range(6):
        window.expect_exact(ASKED)
        window.sendline("c")
    window.expect_exact("Les pas 7 à 9 se feront d'un trait")
    window.expect_exact(ASKED)
    window.sendintr()
    window.expect(pexpect.EOF)
    window.close()
    assert window.exitstatus == Exit.INTERRUPTED
    assert words(world, FRESH) == ALL_WRITES[:1]
    assert world.schools[FRESH].console.published


def test_without_a_terminal_nothing_begins(robot: Robot) -> None:
    answer = robot.ask("replay", "activation", "--school", FRESH)
    assert answer.code == Exit.USAGE
    assert "un terminal" in answer.said
