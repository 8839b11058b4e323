"""A visit directed by another program: `python -m robot.runs.directed`, one line for the task, then words."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Error as PlaywrightError

from fixtures.world import World
from robot import limits
from robot.errors import Exit
from robot.runs import events
from robot.runs.direction import Direction
from robot.runs.events import Event, StepWaiting, ViewRefreshed
from robot.runs.interrupt import Interrupt
from robot.runs.live_view import FILLED
from tests.activation.schools import ALL_WRITES, FRESH
from tests.conftest import ROOT, Robot, until, words
from tests.replay.follower import Follower

JPEG = b"\xff\xd8\xff"


class Directed:
    """The process, and what it tells."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        assert process.stdout is not None
        self.folder = Path(json.loads(process.stdout.readline())["folder"])

    def say(self, word: str) -> None:
        """It hears that word."""
        assert self.process.stdin is not None
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def happened(self) -> list[Event]:
        """What it told so far."""
        return list(events.read(self.folder))

    def waits(self, times: int) -> None:
        """It has announced so many steps."""
        until(lambda: sum(isinstance(event, StepWaiting) for event in self.happened()) == times, f"step {times}", 60)

    def ended(self) -> tuple[int, dict[str, Any]]:
        """Its exit code and its answer."""
        assert self.process.stdout is not None
        answer = json.loads(self.process.stdout.read().splitlines()[-1])
        return self.process.wait(timeout=60), answer


@contextmanager
def directed(robot: Robot, **task: Any) -> Iterator[Directed]:
    """A visit of the fresh school's « Activation »."""
    told = {
        "config": str(robot.folder / "schools.toml"),
        "recordings": str(robot.recordings),
        "uai": FRESH,
        "flows": ["activation"],
        "patience": 6,
        **task,
    }
    known = {name: value for name, value in os.environ.items() if not name.startswith(("ATRIUM_", "PRONOTE_"))}
    with subprocess.Popen(
        [sys.executable, "-m", "robot.runs.directed"],
        cwd=robot.folder,
        env={**known, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        process.stdin.write(json.dumps(told) + "\n")
        process.stdin.flush()
        yield Directed(process)


@pytest.mark.slow
def test_it_shows_the_browser_waits_for_each_word_and_stops(robot: Robot, world: World) -> None:
    with directed(robot, apply=True, step_by_step=True, pictures=True) as visit:
        visit.waits(1)
        visit.say("continue")
        visit.waits(2)
        shown = visit.folder / "direct" / "vue.jpg"
        assert shown.read_bytes().startswith(JPEG)
        visit.say("pictures off")
        count = sum(isinstance(event, ViewRefreshed) for event in visit.happened())
        visit.say("continue")
        visit.waits(3)
        assert sum(isinstance(event, ViewRefreshed) for event in visit.happened()) == count
        visit.say("stop")
        code, answer = visit.ended()
    assert code == answer["exit_code"] == Exit.INTERRUPTED
    assert answer["result"] == "interrupted"
    assert answer["publications_stopped"] == []
    assert not (visit.folder / "direct").exists()
    assert (visit.folder / "outcome.json").is_file()
    assert words(world, FRESH) == []


@pytest.mark.slow
def test_whoever_directs_dies_and_what_is_under_way_is_finished(robot: Robot, world: World) -> None:
    with directed(robot, apply=True) as visit:
        until(lambda: any(isinstance(event, events.StepBegun) for event in visit.happened()), "a step", 60)
        assert visit.process.stdin is not None
        visit.process.stdin.close()
        code, answer = visit.ended()
    assert code == answer["exit_code"] == Exit.CHANGED
    assert words(world, FRESH) == ALL_WRITES


def test_what_cannot_begin_is_answered(robot: Robot) -> None:
    with directed(robot, uai="0000000X") as visit:
        code, answer = visit.ended()
    assert (code, visit.folder) == (Exit.USAGE, Path())
    assert answer["error"]["sentence"]


def test_no_picture_shows_a_password_and_each_step_has_its_frame(
    robot: Robot, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "PICTURES_APART", 0)
    follower = Follower(world, FRESH, pictures=True)
    marks: dict[int, Any] = {}
    filled: list[bool] = []
    sign_ins: list[str] = []

    def pages() -> list[Any]:
        assert robot.workshop._browser is not None
        return [page for context in robot.workshop._browser.contexts for page in context.pages]

    def look(event: StepWaiting) -> None:
        script = "() => { const mark = document.getElementById('__robot_next'); return mark && mark.offsetWidth; }"
        marks[event.number] = [width for page in pages() if (width := page.evaluate(script))]

    class Looks:
        """Looks at the windows as each picture is taken."""

        def __call__(self, event: Event) -> None:
            follower(event)
            if isinstance(event, ViewRefreshed):
                # One that came on its own may come while its page is left.
                with suppress(PlaywrightError):
                    fields = [frame.locator("input[type=password]") for page in pages() for frame in page.frames]
                    filled.extend(one.evaluate_all(FILLED) for one in fields)
            elif isinstance(event, events.GestureDone) and event.gesture.what == "le mot de passe":
                sign_ins.append(event.gesture.what)

    follower.look = look
    direction = follower.direction
    options = robot.patient(6)
    report = robot.visit(
        ["activation"],
        FRESH,
        "plan",
        observer=Looks(),
        interrupt=follower.interrupt,
        options=replace(options, direction=direction),
    )
    assert report.exit_code == Exit.DIFFERENCES
    assert len(sign_ins) == 2
    assert filled
    assert not any(filled)
    assert [number for number, found in marks.items() if len(found) == 1] == [2, 6]


def test_a_word_said_before_the_question_is_no_answer() -> None:
    direction = Direction(Interrupt(), step_by_step=True)
    assert direction.say("continue")
    direction.leave()
    assert direction.ask(lambda: None) == "stop"
    assert not direction.say("encore")
