"""One run, with all that goes with it: the school's lock, the evidence, the page to read."""

from __future__ import annotations

from robot.config import School
from robot.procedure import Flow
from robot.runs import disk, report_page
from robot.runs.desk import Settled
from robot.runs.evidence import Evidence
from robot.runs.interrupt import Interrupt
from robot.runs.locks import only_run
from robot.runs.report import Mode, Observer, Report
from robot.runs.run import Run


def run_one(
    flow: Flow, school: School, settled: Settled, mode: Mode, *, observer: Observer, interrupt: Interrupt
) -> Report:
    """The report of one run, its folder complete. Busy if another run works on that school."""
    with only_run(settled.recordings, school.uai):
        name = f"{school.uai}-{flow.name}-{mode}"
        try:
            evidence = Evidence(settled.recordings, name, settled.settings.hidden(), keep_trace=settled.record)
        except OSError as error:
            raise disk.fault(settled.recordings, error) from error
        try:
            report = Run(flow, school, settled, mode, evidence, observer, interrupt).go()
            try:
                report_page.write(report, evidence)
            except OSError as error:
                report.unwritten(evidence.folder, error)
            return report
        finally:
            evidence.close()
