"""A visit as the page shows it while it happens: every documented step, its state and its time, read off the events."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Literal

from flows import FLOWS
from robot import limits
from robot.errors import Exit
from robot.helpdesk import by_hand
from robot.runs import events, words
from robot.runs.events import Event, Failure, Finding
from robot.runs.report import Report, VisitReport

State = Literal["done", "now", "waits", "planned", "idle", "left", "failed", "unreached"]
#: A step's state: its sign, and the word that a screen reader says.
STATES: dict[State, tuple[str, str]] = {
    "done": ("✓", "fait"),
    "now": ("▶", "en cours"),
    "waits": ("‖", "attend votre accord"),
    "planned": ("~", "à faire"),
    "idle": ("–", "rien à y faire"),
    "left": ("○", "à venir"),
    "failed": ("✗", "arrêté là"),
    "unreached": ("○", "pas atteint"),
}


@dataclass(frozen=True)
class Step:
    """One documented step."""

    number: int
    says: str
    state: State
    #: How long it took, or has taken so far.
    seconds: float | None


@dataclass
class Act:
    """One procedure of the visit, as far as it has come."""

    report: Report
    #: Step → when it began.
    begun: dict[int, datetime] = field(default_factory=dict)
    ended: bool = False
    #: What the robot does at this moment.
    gesture: str = ""
    progress: events.Progressed | None = None
    #: The step that is announced and waits for whoever follows.
    waiting: events.StepWaiting | None = None
    #: The publication is stopped at this moment.
    cut_off: bool = False

    def steps(self, now: datetime) -> list[Step]:
        """Every documented step of the procedure, in order."""
        flow = FLOWS.get(self.report.flow)
        known = dict(flow.steps) if flow is not None else {}
        return [self._step(number, says, now) for number, says in known.items()]

    def _step(self, number: int, says: str, now: datetime) -> Step:
        if number not in self.begun:
            return Step(number, says, self._not_begun(number), None)
        after = [when for other, when in self.begun.items() if when > self.begun[number]]
        last = self.report.steps[-1] == number
        state: State = "done"
        if self.waiting is not None and self.waiting.number == number:
            state = "waits"
        elif last and not self.ended:
            state = "now"
        elif last and self.report.error is not None:
            state = "failed"
        return Step(number, says, state, (min(after, default=now) - self.begun[number]).total_seconds())

    def _not_begun(self, number: int) -> State:
        if self.waiting is not None and number == self.waiting.number:
            return "waits"
        if number > max(self.begun, default=0):
            # Of what a failure kept from being seen, nobody knows whether there is something to do.
            if not self.ended:
                return "left"
            if self.report.error is not None:
                return "unreached"
        to_do = [outcome for outcome in self.report.outcomes if outcome.status == "planned"]
        # Around the steps of what cuts a school off are those that stop its publication and put it back.
        near = [step for outcome in to_do for step in outcome.steps]
        near += [step + by for outcome in to_do if outcome.cuts_off for step in outcome.steps for by in (-1, 1)]
        return "planned" if number in near else "idle"


@dataclass
class Story:
    """All that the events of one visit have told so far."""

    folder: Path
    report: VisitReport = field(init=False)
    acts: list[Act] = field(default_factory=list)
    #: How many events were heard.
    heard: int = 0
    last: datetime | None = None
    ended: bool = False
    #: Somebody is to sign in by hand, at this moment; and was to, at any time.
    awaited: events.PersonAwaited | None = None
    by_hand: bool = False
    #: What was told of her sign-ins, in French.
    signed_in: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.report = VisitReport(self.folder)

    def hear(self, event: Event) -> None:
        """What the event says is in the story."""
        self.report.hear(event)
        self.heard += 1
        self.last = event.time
        # The robot does nothing meanwhile: whatever it tells next ends the wait.
        self.awaited = event if isinstance(event, events.PersonAwaited) else None
        match event:
            case events.PersonAwaited():
                self.by_hand = True
            case events.PersonCame():
                self.signed_in.append(words.by_hand(event))
            case events.RunStarted() | events.RunSkipped():
                self.acts.append(Act(self.report.runs[-1], ended=isinstance(event, events.RunSkipped)))
            case events.VisitEnded():
                self.ended = True
            case _ if self.acts:
                self._of_act(self.acts[-1], event)

    def _of_act(self, act: Act, event: Event) -> None:
        match event:
            case events.StepBegun(number=number, time=time):
                act.begun[number] = time
                act.progress = None
            case events.StepWaiting():
                act.waiting = event
            case events.StepResumed():
                act.waiting = None
            case events.GestureBegun(gesture=gesture):
                act.gesture = words.gesture(gesture)
            case events.Progressed():
                act.progress = event
            case events.OutageStarted():
                act.cut_off = True
            case events.OutageEnded(back=back):
                act.cut_off = not back
            case events.RunEnded():
                act.ended, act.gesture, act.progress, act.waiting = True, "", None, None

    @property
    def findings(self) -> list[Finding]:
        """Screens that an examination has looked at."""
        return self.report.findings

    @property
    def failure(self) -> Failure | None:
        """What ended the visit outside of any procedure."""
        return self.report.error

    @property
    def exit_code(self) -> Exit:
        """How it ended, or would if it ended now."""
        return self.report.exit_code

    @property
    def waiting(self) -> events.StepWaiting | None:
        """The step that waits for whoever follows."""
        return self.acts[-1].waiting if self.acts else None

    @property
    def awaited_until(self) -> datetime | None:
        """When the robot stops waiting for her, on this machine's clock."""
        if self.awaited is None:
            return None
        return (self.awaited.time + timedelta(seconds=self.awaited.seconds)).astimezone()

    @property
    def needs_a_person(self) -> bool:
        """It ended because the robot did not come in, where somebody who signs in by hand would."""
        failures = [self.failure, *(run.error for run in self.report.runs), *(one.error for one in self.findings)]
        return any(one is not None and one.code in by_hand.FOR_A_PERSON for one in failures)

    @property
    def offers(self) -> bool:
        """A plan that can be applied: it has ended, something differs, and it is of just now."""
        age = (datetime.now().astimezone() - self.report.started).total_seconds()
        differs = any(outcome.status == "planned" for run in self.report.runs for outcome in run.outcomes)
        return self.ended and self.report.mode == "plan" and differs and age < limits.PLAN_HOLDS

    def moment(self, *, alive: bool) -> datetime:
        """Until when a step that has not ended has lasted."""
        return datetime.now().astimezone() if alive or self.last is None else self.last


class Reader:
    """The events of a folder, read on from where the last reading ended."""

    def __init__(self, folder: Path) -> None:
        self.story = Story(folder)
        self._file = folder / events.FILE
        self._at = 0

    def read(self) -> bool:
        """The story is up to date; whether anything new was told. A line that is still being written waits."""
        before = self.story.heard
        with self._file.open("rb") as lines:
            lines.seek(self._at)
            for line in lines:
                if not line.endswith(b"\n"):
                    break
                self._at += len(line)
                if (event := events.parsed(line)) is not None:
                    self.story.hear(event)
        return self.story.heard != before
