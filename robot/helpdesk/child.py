"""An examination, or a publication that is put back, in a process of its own: `python -m robot.helpdesk.child`.

As `robot.runs.directed` does with the procedures: its first line of input says what is to be done, its first line of
output in which folder that is told; « stop » is heard, and it goes on to its end when the desk dies.
"""

from __future__ import annotations

import json
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

from robot import config, mishap
from robot.errors import Exit, Usage
from robot.pages.by_hand import at_the_window
from robot.runs import doctor, events, recovery, retention
from robot.runs.desk import RunOptions
from robot.runs.events import Failure
from robot.runs.evidence import Evidence, Lines
from robot.runs.folder import ready
from robot.runs.interrupt import Interrupt
from robot.runs.journal import Journal
from robot.store.address import address


class Task(BaseModel):
    """What is to be done at one school; nothing of it is secret."""

    model_config = ConfigDict(frozen=True)

    what: Literal["examine", "recover"]
    uai: str
    config: Path
    recordings: Path
    #: A person signs in, in a window.
    by_hand: bool = False
    patience: float = 15


class _Told(Evidence):
    """Evidence that says where it is once its first event stands there: a page is drawn from its events."""

    def lines(self, name: str) -> Lines:
        """As any evidence's."""
        lines = super().lines(name)
        return _Heralded(lines, self.folder.resolve()) if name == events.FILE else lines


class _Heralded(Lines):
    """Lines of which the first one is made known."""

    def __init__(self, lines: Lines, folder: Path) -> None:
        super().__init__(lines.file)
        self._folder: Path | None = folder

    def flush(self) -> None:
        """Handed to the system, then told."""
        super().flush()
        if (folder := self._folder) is not None:
            self._folder = None
            _say({"folder": str(folder)})


def main() -> int:
    """Do the task; the exit code of the command that does the same."""
    task = Task.model_validate_json(sys.stdin.readline())
    interrupt = Interrupt()
    threading.Thread(target=_hear, args=(interrupt,), daemon=True).start()
    with interrupt.listening():
        try:
            return int(_done(task, interrupt))
        except Exception as error:  # noqa: BLE001 - told to the page that waits for the folder
            failure = Failure.of(mishap.as_robot_error(error), task.uai)
            _say({"error": failure.as_dict()})
            return int(failure.exit_code)


def _done(task: Task, interrupt: Interrupt) -> Exit:
    settings = config.read(task.config)
    school = settings.school(task.uai)
    retention.apply(ready(task.recordings), settings.secrets)
    journal = Journal(task.recordings, address(settings.secrets, task.recordings))
    options = RunOptions(
        settings,
        journal,
        task.recordings,
        headed=task.by_hand,
        by_hand=at_the_window if task.by_hand else None,
        patience=task.patience,
        evidence=_Told,
    )
    if task.what == "examine":
        return doctor.examine(options, school, interrupt=interrupt).exit_code
    done = recovery.resolve(options, task.uai)
    if failed := [found.error for found in done if found.error]:
        raise failed[0]
    if not done:
        raise Usage("NOTHING_STOPPED", "Aucune publication n'est à remettre.", next_step="Rechargez la page.")
    return Exit.CHANGED


def _hear(interrupt: Interrupt) -> None:
    for line in sys.stdin:
        if line.strip() == "stop":
            interrupt.ask("sur la page de l'assistance")


def _say(told: dict[str, object]) -> None:
    # A desk that has died reads nothing, and costs the visit nothing.
    with suppress(OSError):
        print(json.dumps(told, ensure_ascii=True), flush=True)  # noqa: T201 - read by the desk


if __name__ == "__main__":
    sys.exit(main())
