"""A visit's procedure as Chrome DevTools' Recorder keeps a « user flow »: each gesture as it came, the steps named.

It can be loaded into Chrome's Recorder panel and followed there. It is for demonstration, never for a real school:
whatever replays it takes the first thing that answers to one of the selectors, and never checks what it did.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from robot import browser
from robot.errors import Usage
from robot.recordings import placeholders
from robot.recordings.fold import ASIDE
from robot.runs import events
from robot.runs.events import Event
from robot.widgets.watch import Gesture, Place

FILE = "user_flow.json"
#: Milliseconds for each step: the most that the format allows.
TIMEOUT = 30_000
READ_AGAIN = "Relecture : ce que le site a gardé"
BY_HAND = "À la main, en confirmant chaque personne"
#: How the path to a control ends that is a form's (`path.js`).
CAN_BE_GREYED = ":enabled"
#: A press that sends a form sends it a turn later: an address that is opened before is taken away again.
SENT = {"type": "waitForExpression", "target": "main", "expression": "new Promise(done => setTimeout(done, 0, true))"}
#: A panel that still slides out shows a part of what is in it: a press beside that part is a press on something else.
#: What never ends (a wheel that turns) is not waited for.
STILL = {
    "type": "waitForExpression",
    "expression": "document.getAnimations().every(one => one.playState !== 'running' "
    "|| one.effect.getComputedTiming().endTime === Infinity)",
}
#: What one step of the format is, and the whole: plain data, its form is Chrome's.
Step = dict[str, Any]
UserFlow = dict[str, Any]


def of(told: Iterable[Event], procedure: str, *, layout: str = "", known: Mapping[str, str] | None = None) -> UserFlow:
    """What was done in that procedure, told by these events, in its order; `known` as in `fold.of`.

    Whoever plays it is signed in already: a sign-in is left out, and so is what only lies over the page. Usage if the
    procedure was not recorded with the place of each gesture.
    """
    walk = _Walk(procedure)
    for event in told:
        walk.hear(event)
    window = browser.WINDOW["viewport"]
    viewport = {"type": "setViewport", **window, "deviceScaleFactor": 1}
    viewport |= {"isMobile": False, "hasTouch": False, "isLandscape": False}
    title = f"{walk.section} – {layout}" if layout else walk.section
    flow = {"title": title, "timeout": TIMEOUT, "steps": [viewport, *walk.steps]}
    put: UserFlow = placeholders.put(flow, known or {})
    return put


def read(folder: Path) -> UserFlow:
    """The one of that folder. OSError if there is none."""
    flow: UserFlow = json.loads((folder / FILE).read_text(encoding="utf-8"))
    return flow


def text(flow: UserFlow) -> str:
    """As a file holds it."""
    return json.dumps(flow, ensure_ascii=False, indent=2) + "\n"


class _Walk:
    def __init__(self, procedure: str) -> None:
        self._procedure = procedure
        self.section = ""
        self._mine = False
        self._says: dict[int, str] = {}
        #: What the gestures to come are a part of, until it is named in the flow.
        self._title = ""
        self.steps: list[Step] = []

    def hear(self, event: Event) -> None:
        match event:
            case events.RunStarted(procedure=name, section=section, undoes=undoes):
                self._mine = name == self._procedure and not undoes
                self.section = section if self._mine else self.section
            case _ if not self._mine:
                return
            case events.StepBegun(number=number, says=says):
                self._says[number] = says
                self._title = self._named(number)
            case events.StepRepeated(number=number):
                self._title = self._named(number)
            case events.ReadAgain():
                self._title = READ_AGAIN
            case events.GestureDone(gesture=gesture) if not (gesture.signs_in or gesture.label in ASIDE):
                self._done(gesture)

    def _named(self, number: int) -> str:
        return f"{self.section} {number} : {self._says[number]}"

    def _done(self, gesture: Gesture) -> None:
        done = list(_steps(gesture))
        if gesture.verb == "goto" and self.steps and self.steps[-1:] == done[-1:]:
            # What a sign-in came between.
            return
        if gesture.verb == "goto" and self.steps and self.steps[-1]["type"] == "click":
            self.steps.append(SENT)
        if self._title:
            self.steps.append(_titled(self._title))
            self._title = ""
        self.steps += done


def _titled(title: str) -> Step:
    return {"type": "customStep", "name": title, "parameters": {}}


def _steps(gesture: Gesture) -> Iterator[Step]:
    match gesture.verb:
        case "goto":
            address = gesture.value or gesture.what
            yield {"type": "navigate", "url": address, "assertedEvents": [_navigation(address)]}
        case "key":
            yield {"type": "keyDown", "target": "main", "key": gesture.what}
            yield {"type": "keyUp", "target": "main", "key": gesture.what}
        case "fill":
            yield _titled(f"{BY_HAND} : {gesture.what}")
        case _:
            yield from _on_place(gesture)


def _on_place(gesture: Gesture) -> Iterator[Step]:
    place = gesture.place
    if place is None:
        raise Usage(
            "NO_PLACES",
            f"Je ne sais plus où se trouvait {gesture.what} : l'exécution n'a pas gardé la place de chaque geste.",
            next_step="Refaites-la avec --record (« plan » suffit), puis exportez-la.",
        )
    where: Step = {"target": "main", "frame": list(place.frame)} if place.frame else {"target": "main"}
    # A player presses what stands at the path meanwhile, or is greyed: each has to be awaited by itself.
    if named := _by_name(place):
        yield {"type": "waitForElement", **where, "selectors": named, "visible": True}
    if not named or place.path[-1].endswith(CAN_BE_GREYED):
        yield {"type": "waitForElement", **where, "selectors": [_path(place)], "visible": True}
    step: Step = {**where, "selectors": [*_by_name(place), _path(place)]}
    if gesture.leads_to:
        step["assertedEvents"] = [_navigation(gesture.leads_to)]
    if gesture.verb == "press":
        box = gesture.region
        middle = {"offsetX": int(box.width / 2) if box else 1, "offsetY": int(box.height / 2) if box else 1}
        yield {**STILL, **where}
        yield {"type": "click", **step, **middle}
    else:
        yield {"type": "change", **step, "value": gesture.value}


def _by_name(place: Place) -> list[list[str]]:
    named = [f'aria/{place.name}[role="{place.role}"]'] if place.name else []
    return [[selector] for selector in (*named, *([f"text/{place.text}"] if place.text else []))]


def _path(place: Place) -> list[str]:
    return list(place.path)


def _navigation(address: str) -> Step:
    return {"type": "navigation", "url": address, "title": ""}
