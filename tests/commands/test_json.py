"""What `--json` tells a machine: which format, which robot, since when, and whether to try again."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from importlib.metadata import version

import pytest

from fixtures.world import World
from robot.errors import Exit
from robot.runs.locks import only_run
from tests.activation.schools import DONE, FRESH
from tests.conftest import Ask, Robot, words


def test_a_busy_school_is_to_be_tried_again(robot: Robot, world: World, ask: Ask) -> None:
    with only_run(robot.recordings, FRESH):
        for command in (("run", "activation", "--yes"), ("doctor",)):
            answer = ask(*command, "--school", FRESH, "--json")
            told = json.loads(answer.out)
            assert answer.code == told["exit_code"] == Exit.SITE_UNAVAILABLE, command
            assert told["retry_later"] is True
            assert (told["error"]["code"], told["error"]["retry_later"]) == ("BUSY", True)
    assert words(world, FRESH) == []


@pytest.mark.ci
def test_each_answer_says_its_format_its_robot_and_a_run_when_it_started(robot: Robot, ask: Ask) -> None:
    before = datetime.now(UTC) - timedelta(seconds=1)
    told = json.loads(robot.ask("plan", "activation", "--school", DONE, "--json").out)
    started = datetime.fromisoformat(told["started"])
    assert started.tzinfo is not None
    assert before <= started <= datetime.now(UTC)
    assert (told["retry_later"], told["doubts"], told["links_to_paste"]) == (False, None, None)
    kept = json.loads(next(robot.recordings.glob("*/*/outcome.json")).read_text("utf-8"))
    others = [ask(*one, "--json") for one in (("schools",), ("recover",), ("plan", "activation", "-s", "0139901T"))]
    for answer in (told, kept, *(json.loads(one.out) for one in others)):
        assert answer["version"] == 2
        assert answer["robot"] == version("atrium-pronote-robot")
