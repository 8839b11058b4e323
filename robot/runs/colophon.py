"""When a run began and which files it left: what each page of a run says of it, beside what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from robot.page import date_and_time

#: Files of a run, in the order of interest; those that are not there are not named.
FILES = {
    "events.jsonl": "tout ce qui s'est passé, pour une machine : cette page en est faite",
    "log.jsonl": "chaque pas et chaque geste, avec l'heure",
    "plan.json": "ce qui était à changer, pour une machine",
    "outcome.json": "ce qu'il en est advenu, pour une machine",
}
TRACES = "trace-*.zip"


@dataclass(frozen=True)
class Colophon:
    """What is known of a run from its folder."""

    started: datetime
    #: File → what it holds.
    files: dict[str, str]
    #: The recordings of the browser, in their order.
    traces: list[str]
    #: As the command that opens them wants it.
    folder: Path

    @property
    def when(self) -> str:
        """The day and the hour that it began."""
        return date_and_time(self.started)


def of(folder: Path) -> Colophon:
    """Read it off the folder, whose name is the day and the hour that the run began (local time)."""
    started = datetime.strptime(f"{folder.parent.name} {folder.name[:6]}", "%Y-%m-%d %H%M%S").astimezone()
    files = {name: what for name, what in FILES.items() if (folder / name).is_file()}
    return Colophon(started, files, traces(folder), folder)


def traces(folder: Path) -> list[str]:
    """The names of the recordings of the browser, the first one first."""
    return [
        trace.name for trace in sorted(folder.glob(TRACES), key=lambda trace: int(trace.stem.removeprefix("trace-")))
    ]
