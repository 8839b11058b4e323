"""What a run did, as data, and who follows it while it does."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from robot.answers import signed
from robot.errors import Exit, RobotError
from robot.procedure import Flow, Outcome
from robot.runs import disk
from robot.widgets.watch import Gesture

Mode = Literal["plan", "apply"]


class Observer:
    """Who watches a run from outside; every method may be left as it is."""

    def step(self, flow: Flow, number: int) -> None:
        """A documented step begins."""

    def gesture(self, gesture: Gesture) -> None:
        """A gesture is about to be done. What is raised here ends the run as a failure of that gesture would."""

    def outcome(self, outcome: Outcome) -> None:
        """A change was planned, applied, or left alone."""

    def note(self, text: str) -> None:
        """Something worth saying."""

    def progress(self, done: int, total: int, what: str) -> None:
        """So many of a long gesture's parts are done."""


@dataclass
class Report:
    """What a run did."""

    uai: str
    school: str
    flow: str
    section: str
    mode: Mode
    folder: Path
    started: datetime = field(default_factory=lambda: datetime.now().astimezone())
    steps: list[int] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    #: Doubts that wait for somebody's decision, and sure links for somebody to paste; None where none are counted.
    doubts: int | None = None
    links_to_paste: int | None = None
    #: Lines for `labels.local.toml`, one block for each caption that was followed because it resembles (`--heal`).
    followed: list[str] = field(default_factory=list)
    #: Files of the run that an agent reads (doubts, links to paste…), in its folder.
    files: list[str] = field(default_factory=list)
    error: RobotError | None = None
    seconds: float = 0.0
    #: Seconds that the publication was stopped.
    outage: float = 0.0

    def unwritten(self, place: Path, error: RobotError | OSError) -> None:
        """What was done is done, and could not be written down: that is what is told, unless something worse is."""
        if self.error is None:
            self.error = error if isinstance(error, RobotError) else disk.fault(place, error)

    @property
    def lines_to_paste(self) -> str:
        """All that would teach the robot the captions that it met in this run."""
        return "\n".join(filter(None, (*self.followed, self.error.lines_to_paste if self.error else "")))

    @property
    def cuts_off(self) -> bool:
        """What is planned stops the publication for a while."""
        return any(one.cuts_off for one in self.outcomes if one.status == "planned")

    @property
    def provisional(self) -> str:
        """Why planned figures may be others once applied; empty if they are sure."""
        return next((one.provisional for one in self.outcomes if one.status == "planned" and one.provisional), "")

    @property
    def retry_later(self) -> bool:
        """The same command, later, can do more, without anybody acting first: what ended the run, or some change."""
        if self.error is not None:
            return self.error.retry_later
        return any(one.retry_later for one in self.outcomes)

    @property
    def exit_code(self) -> Exit:
        """How the command ends."""
        if self.error is not None:
            return self.error.exit_code
        found = {one.status for one in self.outcomes}
        if found & {"refused", "failed"}:
            return Exit.SITE_UNAVAILABLE if self.retry_later else Exit.REFUSED
        if "changed" in found:
            return Exit.CHANGED
        return Exit.DIFFERENCES if "planned" in found else Exit.NOTHING_TO_DO

    def as_dict(self) -> dict[str, Any]:
        """Plain data for `outcome.json` and `--json`."""
        return signed(
            {
                "uai": self.uai,
                "school": self.school,
                "flow": self.flow,
                "mode": self.mode,
                "started": self.started.isoformat(timespec="seconds"),
                "exit_code": int(self.exit_code),
                "result": self.exit_code.name.lower(),
                "retry_later": self.retry_later,
                "steps": self.steps,
                "outcomes": [one.as_dict() for one in self.outcomes],
                "cuts_off": self.cuts_off,
                "provisional": self.provisional,
                "doubts": self.doubts,
                "links_to_paste": self.links_to_paste,
                "notes": self.notes,
                "files": self.files,
                "lines_to_paste": self.lines_to_paste,
                "error": self.error.as_dict(self.uai) if self.error else None,
                "seconds": round(self.seconds, 2),
                "outage_seconds": round(self.outage, 2),
                "recordings": str(self.folder),
            }
        )
