"""What a visit changed is put back, one procedure at a time: shown first, then looked at, then confirmed and done."""

from __future__ import annotations

from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from robot.helpdesk import answering, by_hand, live
from robot.helpdesk.answering import Form, NotThere, desk_of, posted, to
from robot.helpdesk.desk import HelpDesk
from robot.helpdesk.recorded import Visit
from robot.runs import directed, undoing

#: What the folder of such a visit begins with, after the school.
UNDO = "undo-"


def page(request: Request) -> Response:
    """What each procedure of that visit changed, and what of it has no way back."""
    visit, desk = live.of(request), desk_of(request)
    school = desk.school(visit.uai)
    return answering.page(
        request,
        "defaire.html",
        visit=visit,
        school=school,
        sign_ins=by_hand.of(desk, school, request.query_params.get(by_hand.CHOICE, "")) if school else None,
        # The last one that was done is taken back first.
        parts=[(one, one.refusals()) for one in reversed(undoing.of(visit.folder))],
    )


def _start(request: Request, form: Form) -> Response:
    """The screens are looked at: what would be put back, and what a person has changed since. Nothing is modified."""
    visit, desk = live.of(request), desk_of(request)
    named, school = form.get("procedure", ""), desk.school(visit.uai)
    if school is None or named not in {one.flow.name for one in undoing.of(visit.folder)}:
        raise NotThere
    folder = begin(desk, visit, named, apply=False, by_hand=by_hand.asked(desk, school, form))
    return to(f"/visites/{Visit(folder).path}")


start = posted(_start)


def begin(desk: HelpDesk, visit: Visit, named: str, *, apply: bool, by_hand: bool, step_by_step: bool = False) -> Path:
    """The folder of the visit that takes that procedure of the given one back, or only looks."""
    task = directed.Task(
        config=desk.config,
        recordings=desk.recordings,
        uai=visit.uai,
        flows=(named,),
        undo=str(visit.folder),
        apply=apply,
        step_by_step=step_by_step,
        pictures=True,
        by_hand=by_hand,
        patience=desk.patience,
    )
    return desk.visits.start(task, directed.__name__)


def undone(desk: HelpDesk, plan: Visit) -> tuple[Visit, str] | None:
    """The visit and the procedure that this plan is to take back; None if it is a plan of another kind."""
    run = next(iter(live.read(plan).report.runs), None)
    if run is None or not run.undoes:
        return None
    # A folder's name has the time of the day, the school and the procedure: the same of another day is another visit.
    found = [one for one in desk.recorded.visits(plan.uai) if one.folder.name == run.undoes]
    return (found[0], run.flow) if len(found) == 1 else None
