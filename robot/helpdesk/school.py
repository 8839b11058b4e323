"""One school: per procedure what is in place and since when, what differs, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from flows import FLOWS
from robot.config import School
from robot.helpdesk import answering, by_hand, schools
from robot.helpdesk.answering import NotThere, desk_of
from robot.helpdesk.desk import HelpDesk
from robot.helpdesk.recorded import Look, Visit
from robot.procedure import Flow, Outcome

#: How many of the last visits the page names; the others are in the history.
RECENT = 5
#: How far back « since when » is looked for.
BACK = 200


@dataclass(frozen=True)
class Thing:
    """One thing that a procedure looks at, as last seen."""

    outcome: Outcome
    #: Since when it is as it is, as far as the recordings go back; None if it is not as asked.
    since: datetime | None
    #: The robot made it so then; else it was already so.
    made: bool


@dataclass(frozen=True)
class Part:
    """One procedure at that school."""

    flow: Flow[Any]
    visit: Visit | None = None
    look: Look | None = None
    things: tuple[Thing, ...] = ()


def of(request: Request) -> School:
    """The school of the address. NotThere if there is none."""
    found = desk_of(request).school(request.path_params["uai"])
    if found is None:
        raise NotThere
    return found


def page(request: Request) -> Response:
    """That school's page."""
    desk, one = desk_of(request), of(request)
    visits = list(islice(desk.recorded.visits(one.uai), RECENT))
    return answering.page(
        request,
        "etablissement.html",
        school=one,
        parts=parts(desk, one.uai),
        recent=visits,
        under_way=[visit for visit in visits if not visit.told and desk.visits.alive(visit.folder)],
        sign_ins=by_hand.of(desk, one, request.query_params.get(by_hand.CHOICE, "")),
        lacking=desk.survey.settings.missing(one.uai),
        mood=schools.mood,
        said=schools.said,
        night=schools.line(desk, one).night,
    )


def parts(desk: HelpDesk, uai: str) -> list[Part]:
    """Every procedure, with what was found at the last look."""
    seen: dict[str, list[tuple[Visit, Look]]] = {name: [] for name in FLOWS}
    for visit in islice(desk.recorded.visits(uai), BACK):
        for look in visit.looks:
            if look.flow in seen:
                seen[look.flow].append((visit, look))
    return [_part(FLOWS[name], found) for name, found in seen.items()]


def _part(flow: Flow[Any], found: list[tuple[Visit, Look]]) -> Part:
    if not found:
        return Part(flow)
    visit, look = found[0]
    return Part(flow, visit, look, tuple(_thing(outcome, found) for outcome in look.outcomes))


def _thing(outcome: Outcome, found: list[tuple[Visit, Look]]) -> Thing:
    """How long it has been so: back through the looks that found it so, until the one that made it so."""
    since: datetime | None = None
    for visit, look in found:
        then = next((one for one in look.outcomes if one.about == outcome.about), None)
        if then is None:
            continue
        if then.status not in ("unchanged", "changed") or then.after != outcome.after:
            break
        since = visit.started
        if then.status == "changed":
            return Thing(outcome, since, made=True)
    return Thing(outcome, since, made=False)
