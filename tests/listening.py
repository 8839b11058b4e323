"""Listeners for tests: what happens in a visit, one method for each kind of event that a test wants to hear."""

from __future__ import annotations

from robot.procedure import Outcome
from robot.runs import events
from robot.runs.events import Event
from robot.widgets.watch import Gesture


class Observer:
    """Does nothing; a test overrides what it wants. What is raised there ends the procedure."""

    def __call__(self, event: Event) -> None:
        match event:
            case events.StepBegun(number=number):
                self.step(number)
            case events.GestureBegun(gesture=gesture):
                self.gesture(gesture)
            case events.ChangeResolved(outcome=outcome):
                self.outcome(outcome)
            case events.Progressed(done=done, total=total, what=what):
                self.progress(done, total, what)

    def step(self, number: int) -> None:
        """A documented step begins."""

    def gesture(self, gesture: Gesture) -> None:
        """A gesture is about to be done."""

    def outcome(self, outcome: Outcome) -> None:
        """A change was planned, applied, or left alone."""

    def progress(self, done: int, total: int, what: str) -> None:
        """So many of a long gesture's parts are done."""
