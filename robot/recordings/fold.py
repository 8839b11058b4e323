"""The recording of one procedure, folded out of a visit's events: one story, many readers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from robot.recordings import placeholders
from robot.recordings.model import Act, Altered, Recording, Step
from robot.runs import events
from robot.runs.events import Event
from robot.widgets.sight import Box
from robot.widgets.watch import Gesture

#: What leads to a sign-in, or lies over the page: no procedure's own.
ASIDE = frozenset({"open_session", "cookies_refuse", "session_extend", "announcement_close"})


@dataclass
class _Step:
    says: str
    acts: list[Act] = field(default_factory=list)
    changes: list[Altered] = field(default_factory=list)
    picture: str = ""


def of(told: Iterable[Event], procedure: str, *, layout: str = "", known: Mapping[str, str] | None = None) -> Recording:
    """The recording of that procedure, told by these events; `known`: text of the school → its placeholder.

    What only proves (a screen read again), what signs in, and what is done again in a step in the same way (each list
    is reached by the same menus) is left out. KeyError if the procedure was not begun.
    """
    fold = _Fold(procedure)
    for event in told:
        fold.hear(event)
    recording = fold.recording(layout)
    plain: dict[str, Any] = placeholders.put(recording.model_dump(mode="json", by_alias=True), known or {})
    return Recording.model_validate(plain)


class _Fold:
    def __init__(self, procedure: str) -> None:
        self._procedure = procedure
        self._section: dict[str, str] = {}
        self._mine = self._proving = False
        self._steps: dict[int, _Step] = {}
        self._current = 0
        #: The step that was under way when a change was planned: reading goes on there.
        self._reading = 0

    def hear(self, event: Event) -> None:
        match event:
            case events.RunStarted(procedure=name, section=section, undoes=undoes):
                # What takes a run back bears its procedure's name, and is not the documented path.
                self._mine = name == self._procedure and not undoes
                if self._mine:
                    self._section[name] = section
            case _ if not self._mine:
                return
            case events.StepBegun(number=number, says=says):
                self._steps[number] = _Step(says)
                self._current, self._proving = number, False
            case events.StepRepeated(number=number):
                self._current, self._proving = number, False
            case events.ReadAgain():
                self._proving = True
            case events.OutageEnded():
                self._proving = False
            case events.ChangePlanned():
                self._reading = self._current
            case events.ChangeResolved(outcome=outcome):
                done = [number for number in outcome.steps if number in self._steps] or [self._current]
                change = Altered(about=outcome.about, before=outcome.before, after=outcome.after, status=outcome.status)
                self._steps[done[-1]].changes.append(change)
                self._current, self._proving = self._reading, False
            case events.GestureDone(gesture=gesture, picture=picture) if self._current and not self._proving:
                self._done(gesture, picture)

    def _done(self, gesture: Gesture, picture: str) -> None:
        if gesture.signs_in or gesture.label in ASIDE:
            return
        step = self._steps[self._current]
        act = _act(gesture)
        if any(act.model_copy(update={"region": other.region}) == other for other in step.acts):
            return
        step.acts.append(act)
        step.picture = "" if gesture.people else picture

    def recording(self, layout: str) -> Recording:
        steps = (
            Step(
                number=number,
                says=step.says,
                acts=tuple(step.acts),
                changes=tuple(step.changes),
                picture=step.picture,
            )
            for number, step in sorted(self._steps.items())
        )
        return Recording(
            procedure=self._procedure, section=self._section[self._procedure], layout=layout, steps=tuple(steps)
        )


def _act(gesture: Gesture) -> Act:
    box = gesture.region
    whole = box and Box(round(box.x), round(box.y), round(box.width), round(box.height))
    return Act(
        verb=gesture.verb,
        what=gesture.what,
        label=gesture.label,
        caption=gesture.caption,
        writes=gesture.writes,
        accepted=gesture.accepted,
        region=whole,
    )
