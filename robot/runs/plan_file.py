"""`plan.json`: what each procedure of a visit was to change, for a machine."""

from __future__ import annotations

from typing import Any

from robot.runs.evidence import Evidence
from robot.runs.report import Report, VisitReport


def write(report: VisitReport, evidence: Evidence) -> None:
    """It stands in the folder of the visit. OSError if it cannot be written."""
    flow = report.runs[0].flow if len(report.runs) == 1 else "all"
    changes = [change for run in report.runs for change in _changes(run)]
    evidence.write("plan.json", {"uai": report.uai, "flow": flow, "changes": changes})


def _changes(run: Report) -> list[dict[str, Any]]:
    return [
        {
            "flow": run.flow,
            **change.model_dump(mode="json", include={"about", "steps", "before", "after", "cuts_off", "provisional"}),
            "differs": change.differs,
        }
        for change in run.planned
    ]
