"""A visit that somebody directs from a page: `python -m robot.runs.directed`, its task and then words on the input.

The first line of the input is the task, as JSON; each other one is a word: `continue`, `all`, `stop`, `pictures on`,
`pictures off`. Its end means that the page's server died: what is under way is finished, and no step that waits for
somebody begins. The first line of the output names the visit's folder, the last one is the answer of `run --json`.
Everything else is in that folder's `events.jsonl`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict

import flows
from robot import config, mishap
from robot.answers import signed
from robot.errors import Exit, RobotError, Usage
from robot.pages.by_hand import at_the_window
from robot.procedure import Flow
from robot.runs import recovery, retention, undoing
from robot.runs.desk import RunOptions
from robot.runs.direction import ANSWERS, PICTURES, Direction
from robot.runs.events import Failure
from robot.runs.folder import ready
from robot.runs.interrupt import Interrupt
from robot.runs.journal import Journal
from robot.runs.leaving import Leaving
from robot.runs.report import VisitReport
from robot.runs.visit import visit
from robot.store.address import address
from robot.widgets.patience import USUAL

#: More than the task of a page ever takes.
LONGEST = 1 << 20


class Task(BaseModel):
    """What is to be done at one school; nothing of it is secret."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    config: Path
    recordings: Path
    uai: str
    #: Names of procedures, in order; « all » for every one. With `undo`, the one to take back.
    flows: tuple[str, ...] = ()
    #: The folder of the run to take back, instead.
    undo: str = ""
    #: False: the screens are read, nothing is changed.
    apply: bool = False
    step_by_step: bool = False
    pictures: bool = False
    headed: bool = False
    #: A person signs in, in the window.
    by_hand: bool = False
    #: Milliseconds between two gestures.
    slow: int = 0
    record: bool = False
    heal: bool = False
    patience: float = USUAL
    #: Procedure → its own options, as the command has them (`to_file`, `pace`).
    options: Mapping[str, Mapping[str, Any]] = {}

    def procedures(self) -> list[Flow[Any]]:
        """What is walked. Usage if one is not known, or if there is nothing to take back."""
        if not self.undo:
            return flows.asked(self.flows)
        found = undoing.chosen(undoing.find(self.recordings, self.undo), next(iter(self.flows), ""))
        if found.uai != self.uai:
            raise Usage(
                "RUN_ELSEWHERE",
                f"L'exécution à reprendre est de {found.uai}, et non de {self.uai}.",
                next_step="Reprenez-la depuis la page de son établissement.",
            )
        return [found.back]

    def of_procedures(self) -> dict[str, Any]:
        """Procedure → its own options."""
        return {flow.name: flow.options(**self.options.get(flow.name, {})) for flow in self.procedures()}


def main() -> int:
    """Do the task and answer; the exit code of `run`."""
    interrupt = Interrupt()
    said: dict[str, Any] = {}
    with interrupt.listening():
        try:
            task = Task.model_validate_json(_line())
            common = _common(task)
        except Exception as error:  # noqa: BLE001 - told as every error is
            return _failed(error, None)
        direction = Direction(interrupt, step_by_step=task.step_by_step, pictures=task.pictures)
        direction.follow(sys.stdin.fileno(), {word: word for word in (*ANSWERS, *PICTURES)})
        try:
            report = _visited(task, replace(common, direction=direction), interrupt, said)
        except Exception as error:  # noqa: BLE001 - told as every error is
            return _failed(error, common, begun=bool(said))
    leaving = Leaving.now(common)
    _tell(leaving.told(report.as_dict()))
    return int(leaving.code(report.exit_code))


def _common(task: Task) -> RunOptions:
    settings = config.read(task.config)
    retention.apply(ready(task.recordings), settings.secrets)
    journal = Journal(task.recordings, address(settings.secrets, task.recordings))
    return RunOptions(
        settings,
        journal,
        task.recordings,
        headed=task.headed or task.by_hand,
        by_hand=at_the_window if task.by_hand else None,
        slow=task.slow,
        record=task.record,
        heal=task.heal,
        patience=task.patience,
        of_procedures=task.of_procedures(),
    )


def _visited(task: Task, common: RunOptions, interrupt: Interrupt, said: dict[str, Any]) -> VisitReport:
    school = common.settings.school(task.uai)
    # What an earlier run left open comes first, as before every command.
    for resolution in recovery.resolve(common):
        if resolution.error is not None and resolution.uai == school.uai:
            raise resolution.error

    def began(folder: Path) -> None:
        said["folder"] = str(folder)
        _tell(said)

    mode = "apply" if task.apply else "plan"
    return visit(task.procedures(), school, common, mode, interrupt=interrupt, began=began)  # type: ignore[arg-type]


def _failed(error: Exception, common: RunOptions | None, *, begun: bool = False) -> int:
    failure = Failure.of(mishap.as_robot_error(error))
    if not begun:
        _tell({"folder": ""})
    answer = signed(
        {
            "exit_code": int(failure.exit_code),
            "result": failure.exit_code.name.lower(),
            "retry_later": failure.retry_later,
            "error": failure.as_dict(),
        }
    )
    code: Exit = failure.exit_code
    if common is not None:
        try:
            leaving = Leaving.now(common)
            answer, code = leaving.told(answer), leaving.code(code)
        except RobotError:
            pass
    _tell(answer)
    return int(code)


def _line() -> bytes:
    """The first line of the input, read without reading on: what follows is for another reader."""
    line = b""
    while not line.endswith(b"\n") and len(line) < LONGEST and (more := os.read(sys.stdin.fileno(), 1)):
        line += more
    return line


def _tell(data: Mapping[str, Any]) -> None:
    """One line on the output; whoever read it may be gone."""
    try:
        sys.stdout.write(json.dumps(data, ensure_ascii=True, default=str) + "\n")
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
