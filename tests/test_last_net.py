"""What nobody foresaw ends in a sentence too, and leaves its details in a private file."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Error as PlaywrightError

from robot import config
from robot.errors import Exit
from tests.activation.schools import FRESH
from tests.conftest import Ask, Robot


@pytest.mark.unit
def test_an_unforeseen_exception_is_a_sentence_and_its_details_are_in_a_private_file(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    typed = "hunter" + str(2)

    def fails(path: Path) -> Any:
        try:
            raise PlaywrightError(f"fill({typed})")
        except PlaywrightError as error:
            raise ZeroDivisionError("un calcul") from error

    monkeypatch.setattr(config, "survey", fails)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    machine, person = ask("schools", "--json"), ask("schools")
    assert machine.code == person.code == Exit.BUG
    assert "Traceback" not in machine.out + machine.err + person.out + person.err
    told = json.loads(machine.out)["error"]
    assert told["code"] == "BUG"
    place = re.search(r"(/\S+\.txt)", told["next_step"])
    assert place is not None
    kept = Path(place[1])
    assert kept.stat().st_mode & 0o077 == 0
    details = kept.read_text(encoding="utf-8")
    assert "ZeroDivisionError : un calcul" in details
    assert "in fails" in details
    assert typed not in details


@pytest.mark.unit
@pytest.mark.parametrize("command", ["demo", "simulate"])
def test_simulated_sites_without_their_packages_say_which(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr("robot.simulated.find_spec", lambda name: None if name == "uvicorn" else found(name))
    answer = ask(command)
    assert answer.code == Exit.USAGE
    assert "ne sont pas installés : uvicorn." in answer.said
    assert "-m pip install uvicorn" in answer.said


def test_a_named_browser_that_does_not_start_is_a_fault_of_the_configuration(robot: Robot) -> None:
    answer = robot.ask("plan", "activation", "--school", FRESH, "--json", env={"ROBOT_BROWSER": "/bin/true"})
    assert answer.code == Exit.USAGE
    told = json.loads(answer.out)
    assert told["error"]["code"] == "BROWSER_DOES_NOT_START"
    assert "ROBOT_BROWSER" in told["error"]["next_step"]
