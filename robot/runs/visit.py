"""Several procedures at one school, in order: one browser, one sign-in per product, one record of what happened."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal

from robot.config import School
from robot.errors import Busy, Interrupted, PublicationStopped, RobotError, SignInNeeded, SiteUnavailable
from robot.hiding import KNOWN
from robot.procedure import Flow
from robot.runs import plan_file, report_page, session
from robot.runs.desk import RunOptions
from robot.runs.events import Listener, RunSkipped, VisitEnded
from robot.runs.interrupt import Interrupt
from robot.runs.locks import Lease
from robot.runs.report import VisitReport
from robot.runs.run import GOOD, Run
from robot.runs.session import Session

#: What stops one procedure would stop the next one too (a school that another machine took over is its own); a base
#: that is left stopped wants a person first.
SHARED = (SiteUnavailable, SignInNeeded, Interrupted, PublicationStopped, Busy)


def visit(
    flows: Sequence[Flow[Any]],
    school: School,
    options: RunOptions,
    mode: Literal["plan", "apply"],
    *,
    listener: Listener = lambda _event: None,
    interrupt: Interrupt | None = None,
    lease: Lease | None = None,
    began: Callable[[Path], None] = lambda _folder: None,
) -> VisitReport:
    """The report of these procedures, the folder of the visit complete; what goes wrong in one is in its report.

    A procedure that fails does not stop the next, unless what stopped it would stop that one too. Busy if another visit
    works on that school; whoever calls may hand over the `lease` that he holds. `began` hears of the folder first.
    """
    start = time.monotonic()
    name = f"{flows[0].name if len(flows) == 1 else 'all'}-{mode}"
    if any(flow.undoes for flow in flows):
        name = f"undo-{name}"
    names = [flow.name for flow in flows]
    with session.opened(
        options, school, name, mode, procedures=names, listener=listener, interrupt=interrupt, lease=lease
    ) as opened:
        began(opened.evidence.folder)
        stopped: RobotError | None = None
        for flow in flows:
            if stopped is not None:
                opened.events.emit(RunSkipped(procedure=flow.name, section=flow.section, because=stopped.code))
                continue
            error = Run(flow, opened, mode).go()
            # Without a browser, or the captions of this installation, none can begin.
            stopped = error if isinstance(error, SHARED) or not opened.at_desk else None
        report = opened.report
        opened.leave(keep_trace=report.exit_code not in GOOD)
        opened.events.emit(VisitEnded(exit_code=report.exit_code, seconds=time.monotonic() - start))
        _write(opened)
    return report


def _write(opened: Session) -> None:
    """`outcome.json` and `rapport.html` stand beside `events.jsonl`; what cannot be written is told."""
    with opened.caught():
        plan_file.write(opened.report, opened.evidence)
        opened.evidence.write("outcome.json", opened.report.as_dict())
        report_page.write(opened.report, KNOWN.clean)
