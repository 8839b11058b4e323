"""What a visit did, read off its events: live, or afterwards from `events.jsonl` alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from robot.answers import signed
from robot.errors import Exit
from robot.procedure import Outcome
from robot.runs import events
from robot.runs.events import Event, Failure, Finding, Mode

#: How a visit of several procedures ends: by the first of these that one of them ended by.
GRAVEST = (
    *(Exit.PUBLICATION_STOPPED, Exit.INTERRUPTED, Exit.BUG, Exit.USAGE, Exit.SIGN_IN_NEEDED, Exit.SITE_UNAVAILABLE),
    *(Exit.DRIFT, Exit.REFUSED, Exit.DIFFERENCES, Exit.CHANGED, Exit.NOTHING_TO_DO),
)


@dataclass
class Report:
    """What one procedure did."""

    uai: str
    school: str
    flow: str
    section: str
    mode: Mode
    folder: Path
    started: datetime = field(default_factory=lambda: datetime.now().astimezone())
    steps: list[int] = field(default_factory=list)
    planned: list[events.ChangePlanned] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    #: Doubts that wait for somebody's decision, and sure links for somebody to paste; None where none are counted.
    doubts: int | None = None
    links_to_paste: int | None = None
    #: Lines for `labels.local.toml`, one block for each caption that was followed because it resembles (`--heal`).
    followed: list[str] = field(default_factory=list)
    #: Files of the run that an agent reads (doubts, links to paste…), in its folder.
    files: list[str] = field(default_factory=list)
    #: Files of pictures and their captions.
    pictures: list[tuple[str, str]] = field(default_factory=list)
    error: Failure | None = None
    #: The run whose changes it took back; empty for the procedure itself.
    undoes: str = ""
    #: Code of the error of another procedure because of which this one was not begun.
    skipped: str = ""
    seconds: float = 0.0
    #: Seconds that the publication was stopped.
    outage: float = 0.0

    def hear(self, event: Event) -> None:
        """What the event says is in the report."""
        match event:
            case events.StepBegun(number=number):
                self.steps.append(number)
            case events.ChangePlanned():
                self.planned.append(event)
            case events.ChangeResolved(outcome=outcome):
                self._resolved(outcome)
            case events.NoteWritten(text=text):
                self.notes.append(text)
            case events.LikenessFollowed(lines=lines) if lines not in self.followed:
                self.followed.append(lines)
            case events.OutageEnded(seconds=seconds):
                self.outage += seconds or 0
            case events.LeftToDo(doubts=doubts, links_to_paste=links):
                self.doubts = doubts if doubts is not None else self.doubts
                self.links_to_paste = links if links is not None else self.links_to_paste
            case events.FileSaved(name=name) if name not in self.files:
                self.files.append(name)
            case events.PictureTaken(file=file, caption=caption):
                self.pictures.append((file, caption))
            case events.SessionLost():
                # The next walk finds in place what this one wrote: it stays as the change that it was.
                self.outcomes[:] = [outcome for outcome in self.outcomes if outcome.status == "changed"]
            case events.Failed(failure=failure) if self.error is None:
                # What was done is done: what could not be written down afterwards hides nothing worse.
                self.error = failure
            case events.RunEnded(seconds=seconds):
                self.seconds = seconds

    def _resolved(self, outcome: Outcome) -> None:
        """One outcome per change: what a second walk says of it takes the place of what the first said."""
        place = next((n for n, known in enumerate(self.outcomes) if known.about == outcome.about), len(self.outcomes))
        self.outcomes[place : place + 1] = [outcome]

    @property
    def lines_to_paste(self) -> str:
        """All that would teach the robot the captions that it met in this run."""
        return "\n".join(filter(None, (*self.followed, self.error.lines_to_paste if self.error else "")))

    @property
    def cuts_off(self) -> bool:
        """What is planned stops the publication for a while."""
        return any(outcome.cuts_off for outcome in self.outcomes if outcome.status == "planned")

    @property
    def provisional(self) -> str:
        """Why planned figures may be others once applied; empty if they are sure."""
        return next(
            (outcome.provisional for outcome in self.outcomes if outcome.status == "planned" and outcome.provisional),
            "",
        )

    @property
    def retry_later(self) -> bool:
        """The same command, later, can do more, without anybody acting first: what ended the run, or some change."""
        if self.error is not None:
            return self.error.retry_later
        return any(outcome.retry_later for outcome in self.outcomes)

    @property
    def exit_code(self) -> Exit:
        """How the procedure ended."""
        if self.error is not None:
            return self.error.exit_code
        found = {outcome.status for outcome in self.outcomes}
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
                "undoes": self.undoes,
                "started": self.started.isoformat(timespec="seconds"),
                "exit_code": int(self.exit_code),
                "result": "skipped" if self.skipped else self.exit_code.name.lower(),
                "retry_later": self.retry_later,
                "skipped_because": self.skipped,
                "steps": self.steps,
                "outcomes": [outcome.as_dict() for outcome in self.outcomes],
                "cuts_off": self.cuts_off,
                "provisional": self.provisional,
                "doubts": self.doubts,
                "links_to_paste": self.links_to_paste,
                "notes": self.notes,
                "files": self.files,
                "lines_to_paste": self.lines_to_paste,
                "error": self.error.as_dict() if self.error else None,
                "seconds": round(self.seconds, 2),
                "outage_seconds": round(self.outage, 2),
                "recordings": str(self.folder),
            }
        )


@dataclass
class VisitReport:
    """What a visit did: its procedures in order, or the screens that it examined."""

    folder: Path
    uai: str = ""
    school: str = ""
    mode: Mode = "plan"
    started: datetime = field(default_factory=lambda: datetime.now().astimezone())
    runs: list[Report] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    #: What went wrong outside of any procedure.
    error: Failure | None = None
    seconds: float = 0.0

    @classmethod
    def of(cls, folder: Path, recorded: Iterable[Event]) -> VisitReport:
        """The report of these events, whose files lie in that folder."""
        report = cls(folder)
        for event in recorded:
            report.hear(event)
        return report

    def hear(self, event: Event) -> None:
        """What the event says is in the report."""
        match event:
            case events.VisitStarted():
                self.uai, self.school, self.mode, self.started = event.uai, event.school, event.mode, event.time
            case events.RunStarted():
                begun = self._begin(event)
                begun.started, begun.undoes = event.time, event.undoes
            case events.RunSkipped(because=because):
                self._begin(event).skipped = because
            case events.ScreenExamined(finding=finding):
                self.findings.append(finding)
            case events.VisitEnded(seconds=seconds):
                self.seconds = seconds
            case events.PicturesDropped():
                for run in self.runs:
                    run.pictures.clear()
            case events.Failed(failure=failure) if not self.runs:
                self.error = self.error or failure
            case _ if under_way := [run for run in self.runs if not run.skipped]:
                under_way[-1].hear(event)

    def _begin(self, event: events.RunStarted | events.RunSkipped) -> Report:
        self.runs.append(Report(self.uai, self.school, event.procedure, event.section, self.mode, self.folder))
        return self.runs[-1]

    @property
    def exit_code(self) -> Exit:
        """How the command ends."""
        if self.findings and self._failure is None:
            return Exit.NOTHING_TO_DO if all(finding.good for finding in self.findings) else Exit.DRIFT
        ended = [run.exit_code for run in self.runs if not run.skipped]
        if self._failure is not None:
            ended.append(self._failure.exit_code)
        return next((code for code in GRAVEST if code in ended), Exit.NOTHING_TO_DO)

    @property
    def retry_later(self) -> bool:
        """The same again, later, can do more without anybody acting."""
        return any(part.retry_later for part in (*self.runs, self._failure) if part is not None)

    @property
    def _failure(self) -> Failure | None:
        """What went wrong outside of any procedure: with the visit, else with the first screen that was not reached."""
        return self.error or next((finding.error for finding in self.findings if finding.error is not None), None)

    def as_dict(self) -> dict[str, Any]:
        """Plain data for `outcome.json` and `--json`: that of the procedure if it is the only one."""
        if len(self.runs) == 1:
            return self.runs[0].as_dict()
        what: dict[str, Any] = {"runs": [run.as_dict() for run in self.runs]}
        if self.mode == "examine":
            what = {"flow": "doctor", "findings": [finding.as_dict() for finding in self.findings]}
        return signed(
            {
                "uai": self.uai,
                "school": self.school,
                "mode": self.mode,
                "started": self.started.isoformat(timespec="seconds"),
                "exit_code": int(self.exit_code),
                "result": self.exit_code.name.lower(),
                "retry_later": self.retry_later,
                **what,
                "error": self.error.as_dict() if self.error else None,
                "seconds": round(self.seconds, 2),
                "recordings": str(self.folder),
            }
        )
