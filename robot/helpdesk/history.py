"""All visits of a school and all nights, and two visits side by side."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from starlette.requests import Request
from starlette.responses import Response

from flows import FLOWS
from robot.helpdesk import answering
from robot.helpdesk import school as school_page
from robot.helpdesk.answering import NotThere, desk_of
from robot.helpdesk.recorded import Look, Visit
from robot.nights import folder as night_folder
from robot.nights import page as night_page
from robot.procedure import Outcome
from robot.runs import colophon

#: How many visits a page names.
SHOWN = 100
#: An examination, or a publication that was put back, is called so already.
MODES = {"plan": "plan", "apply": "application", "undo": "retour en arrière"}


@dataclass(frozen=True)
class Past:
    """One visit of the list."""

    visit: Visit
    #: Names of what was done, in French.
    what: str
    mode: str
    result: str
    code: str
    seconds: float
    #: The recordings of the browser, if any were kept.
    films: list[str]
    alive: bool
    applied: bool


@dataclass(frozen=True)
class Pair:
    """One thing, as two visits found it."""

    about: str
    first: Outcome | None
    second: Outcome | None

    @property
    def differs(self) -> bool:
        """Both looked at it, and found or did something else; of what one of them never saw, nobody knows."""
        return (
            self.first is not None
            and self.second is not None
            and (self.first.status, self.first.before, self.first.after, self.first.reason)
            != (self.second.status, self.second.before, self.second.after, self.second.reason)
        )


def page(request: Request) -> Response:
    """Every visit of that school that is kept, the latest first."""
    desk, school = desk_of(request), school_page.of(request)
    found = list(islice(desk.recorded.visits(school.uai), SHOWN + 1))
    past = [_past(visit, alive=not visit.told and desk.visits.alive(visit.folder)) for visit in found[:SHOWN]]
    nights = [
        (night, told)
        for night in night_folder.every(desk.recordings)
        for told in night.schools
        if told.uai == school.uai
    ]
    return answering.page(
        request,
        "historique.html",
        school=school,
        past=past,
        best=_best(past),
        more=len(found) > SHOWN,
        modes=MODES,
        nights=nights,
    )


def _best(past: list[Past]) -> tuple[int, int]:
    """The places of the two visits that are best compared: the last ones that looked at the same; later, earlier."""
    places = range(len(past))
    both = ((later, earlier) for later in places for earlier in places[later + 1 :])
    return next((pair for pair in both if _alike(past[pair[0]], past[pair[1]])), (0, min(1, len(past) - 1)))


def _alike(one: Past, other: Past) -> bool:
    return one.what == other.what and bool(one.visit.looks and other.visit.looks)


def _past(visit: Visit, *, alive: bool) -> Past:
    told = visit.told
    runs = told.get("runs") or ()
    errors = [one.get("error") for one in (told, *runs)]
    code = next((error["code"] for error in errors if error), "")
    what, _, mode = visit.what.rpartition("-")
    named = {
        "all": "Les trois procédures",
        "doctor": "Examen des écrans",
        "recover": "Publication remise",
        "undo": "Retour en arrière",
    }
    sections = {name: flow.section for name, flow in FLOWS.items()}
    return Past(
        visit,
        next((words for key, words in {**sections, **named}.items() if visit.what.startswith(key)), what),
        told.get("mode", mode),
        told.get("result", "unended"),
        code,
        told.get("seconds", 0.0),
        colophon.traces(visit.folder),
        alive,
        told.get("mode") == "apply"
        and not visit.what.startswith("undo")
        and any(outcome.status == "changed" for look in visit.looks for outcome in look.outcomes),
    )


def nights(request: Request) -> Response:
    """Every night that is told."""
    desk = desk_of(request)
    found = [
        (night, (night_folder.of(desk.recordings, night.date) / night_page.FILE).is_file())
        for night in night_folder.every(desk.recordings)
    ]
    return answering.page(request, "nuits.html", nights=found, file=night_page.FILE)


def compare(request: Request) -> Response:
    """Two visits of that school, procedure by procedure, thing by thing. NotThere if one of them is not its own."""
    desk, school = desk_of(request), school_page.of(request)
    chosen = []
    for name in ("a", "b"):
        day, _, folder = request.query_params.get(name, "").partition("/")
        visit = desk.recorded.find(day, folder)
        if visit is None or visit.uai != school.uai:
            raise NotThere
        chosen.append(visit)
    first, second = sorted(chosen, key=lambda visit: visit.started)
    looks = [{look.flow: look for look in visit.looks} for visit in (first, second)]
    both = [
        (FLOWS[name].section, looks[0].get(name), looks[1].get(name), pairs(looks[0].get(name), looks[1].get(name)))
        for name in FLOWS
        if name in looks[0] or name in looks[1]
    ]
    past = [_past(visit, alive=False) for visit in (first, second)]
    return answering.page(request, "comparer.html", school=school, past=past, both=both, modes=MODES)


def pairs(first: Look | None, second: Look | None) -> list[Pair]:
    """Everything that one of them looked at, in its order."""
    one, two = ({outcome.about: outcome for outcome in look.outcomes} if look else {} for look in (first, second))
    return [Pair(about, one.get(about), two.get(about)) for about in {**one, **two}]
