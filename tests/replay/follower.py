"""Somebody who follows a visit step by step: what was announced to them, and what they answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Literal

from fixtures.world import World
from robot.runs.direction import Direction
from robot.runs.events import Event, OutageEnded, OutageStarted, StepResumed, StepWaiting
from robot.runs.interrupt import Interrupt
from robot.runs.report import VisitReport
from tests.conftest import Robot


class Follower:
    """Answers « continuer » until the n-th announcement (1 for the first), where they answer otherwise."""

    def __init__(self, world: World, uai: str, *, at: int = 0, answer: str = "stop", pictures: bool = False) -> None:
        self.interrupt = Interrupt()
        self.direction = Direction(self.interrupt, step_by_step=True, pictures=pictures)
        self._world, self._uai = world, uai
        self.at, self.answer = at, answer
        self.waited: list[StepWaiting] = []
        self.resumed: list[StepResumed] = []
        #: What the servers held when the last announcement was made.
        self.held: dict[str, Any] = {}
        #: The announcements made while the publication was stopped.
        self.cut_off: list[StepWaiting] = []
        self._stopped = False
        #: Called at each announcement.
        self.look: Callable[[StepWaiting], None] = lambda _event: None

    def __call__(self, event: Event) -> None:
        match event:
            case StepWaiting():
                self.waited.append(event)
                self.held = self._world.state(self._uai)
                if self._stopped or not self._world.schools[self._uai].console.published:
                    self.cut_off.append(event)
                self.look(event)
                self.direction.say(self.answer if len(self.waited) == self.at else "continue")
            case StepResumed():
                self.resumed.append(event)
            case OutageStarted():
                self._stopped = True
            case OutageEnded():
                self._stopped = False

    def visit(self, robot: Robot, flow: str, mode: Literal["plan", "apply"] = "apply") -> VisitReport:
        """One procedure, followed so."""
        return robot.visit(
            [flow],
            self._uai,
            mode,
            observer=self,
            interrupt=self.interrupt,
            options=replace(robot.options, direction=self.direction),
        )
