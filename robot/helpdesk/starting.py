"""What an agent has done: an examination, a plan, or an application, once its plan was seen and confirmed."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, cast

from starlette.requests import Request
from starlette.responses import Response

from flows import FLOWS
from robot.config import School
from robot.errors import Usage
from robot.helpdesk import answering, by_hand, child, live, undoing
from robot.helpdesk import school as school_page
from robot.helpdesk.answering import Form, NotThere, desk_of, posted, to
from robot.helpdesk.desk import HelpDesk
from robot.helpdesk.recorded import Visit
from robot.runs import directed


def _start(request: Request, form: Form) -> Response:
    desk, school = desk_of(request), school_page.of(request)
    what, named = form.get("quoi", ""), form.get("procedure", "")
    if what in ("examine", "recover"):
        return to(f"/visites/{Visit(_other(desk, school, what, form)).path}")
    if what not in ("plan", "apply") or named.removeprefix(undoing.UNDO) not in ("all", *FLOWS):
        raise NotThere
    if what == "apply":
        plan = _confirmed(desk, school.uai, named, form.get("plan", ""))
        if (back := undoing.undone(desk, plan)) is not None:
            signs_in = by_hand.asked(desk, school, form)
            folder = undoing.begin(desk, *back, apply=True, step_by_step=form.get("pas") == "oui", by_hand=signs_in)
            return to(f"/visites/{Visit(folder).path}")
    if named not in ("all", *FLOWS):
        # What is taken back is chosen on the page of its visit.
        raise NotThere
    task = directed.Task(
        config=desk.config,
        recordings=desk.recordings,
        uai=school.uai,
        flows=(named,),
        apply=what == "apply",
        step_by_step=form.get("pas") == "oui",
        pictures=True,
        by_hand=by_hand.asked(desk, school, form),
        patience=desk.patience,
    )
    return to(f"/visites/{Visit(desk.visits.start(task, directed.__name__)).path}")


def _other(desk: HelpDesk, school: School, what: str, form: Form) -> Path:
    task = child.Task(
        what=cast(Literal["examine", "recover"], what),
        uai=school.uai,
        config=desk.config,
        recordings=desk.recordings,
        by_hand=by_hand.rescues(desk, school) if what == "recover" else by_hand.asked(desk, school, form),
        patience=desk.patience,
    )
    return desk.visits.start(task, child.__name__)


start = posted(_start)


def _confirmed(desk: HelpDesk, uai: str, named: str, plan: str) -> Visit:
    """The plan that was seen; Usage unless this very thing was planned for that school just now."""
    visit = desk.recorded.find(*plan.split("/", 1)) if plan.count("/") == 1 else None
    if visit is None or visit.uai != uai or visit.what != f"{named}-plan" or not live.read(visit).offers:
        raise Usage(
            "PLAN_TOO_OLD",
            "Ce qui changerait n'a pas été regardé à l'instant : je ne fais rien.",
            next_step="Cliquez sur « Faire » : je regarde d'abord, puis vous confirmez.",
        )
    return visit


def confirm(request: Request) -> Response:
    """What that plan will change, and what it costs, before it is done."""
    visit = live.of(request)
    story = live.read(visit)
    desk = desk_of(request)
    school = desk.school(visit.uai)
    if school is None or not story.offers:
        return to(f"/visites/{visit.path}")
    return answering.page(
        request,
        "confirmer.html",
        visit=visit,
        story=story,
        school=school,
        procedure=visit.what.removesuffix("-plan"),
        # Whoever signed in for the plan does so for the application.
        sign_ins=by_hand.of(desk, school, by_hand.YES if story.by_hand else ""),
    )
