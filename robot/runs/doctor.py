"""Every screen of the three procedures, walked read-only: what is found there, what is not, with a picture of each."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from playwright.sync_api import Error as PlaywrightError

from robot.config import School
from robot.errors import Exit, Interrupted, RobotError
from robot.hiding import KNOWN
from robot.pages.landmarks import Landmarks
from robot.pages.product import Product
from robot.runs import report_page, session
from robot.runs.desk import RunOptions
from robot.runs.events import Failure, Finding, Listener, ScreenExamined, VisitEnded
from robot.runs.interrupt import Interrupt
from robot.runs.report import VisitReport
from robot.runs.session import Session
from robot.widgets.screen import Screen


@dataclass(frozen=True)
class Unknown:
    """A screen that was not recognised as a whole, as it stands in front of the robot."""

    session: Session
    product: Product
    marks: Landmarks
    finding: Finding
    #: What stopped the look; None where the screen was reached and something is not on it.
    error: RobotError | None
    #: Looks once more, from the way's beginning.
    again: Callable[[], tuple[Finding, RobotError | None]]


#: Whoever helps with a screen that was not recognised: the finding as it is afterwards.
Help = Callable[[Unknown], Finding]


def examine(
    options: RunOptions,
    school: School,
    *,
    name: str = "doctor",
    help_with: Help | None = None,
    listener: Listener = lambda _event: None,
    interrupt: Interrupt | None = None,
) -> VisitReport:
    """The report of a visit that looks at every screen and writes nothing, its folder complete.

    A screen that is not reached is a finding; those behind it are skipped. `help_with` is asked about each screen that
    is not recognised. Busy if another visit works on that school.
    """
    start = time.monotonic()
    with session.opened(options, school, name, "examine", listener=listener, interrupt=interrupt) as opened:
        with opened.caught():
            _look_at_all(opened, help_with)
        report = opened.report
        opened.leave(keep_trace=report.exit_code != Exit.NOTHING_TO_DO)
        opened.events.emit(VisitEnded(exit_code=report.exit_code, seconds=time.monotonic() - start))
        with opened.caught():
            opened.evidence.write("outcome.json", report.as_dict())
            report_page.write(report, KNOWN.clean)
    return report


def _look_at_all(opened: Session, help_with: Help | None) -> None:
    desk = opened.desk()
    for product in (desk.atrium, desk.console):
        lost = False
        for page in product.pages:
            for marks in page.landmarks():
                finding = Finding(section=marks.section, screen=marks.screen, skipped=lost)
                if not lost:
                    again = partial(_look, finding, product.screen, marks, opened, people=page.shows_people)
                    finding, error = again()
                    if not finding.good and help_with is not None:
                        finding = help_with(Unknown(opened, product, marks, finding, error, again))
                    # What was found with what is only proposed opens the screens behind it all the same.
                    lost = marks.needed and finding.error is not None and not finding.proposals
                opened.events.emit(ScreenExamined(finding=finding))


def _first_row(screen: Screen) -> float:
    """Where the headings of a list of people end, in CSS pixels."""
    view, labels = screen.look(), [screen.labels[key] for key in ("column_family_name", "column_full_name")]
    heads = [item for item in view.items if item.shown and any(map(item.called, labels))]
    return max((item.box.y + item.box.height for item in heads[:1]), default=1.0)


def _look(
    finding: Finding, screen: Screen, marks: Landmarks, opened: Session, *, people: bool
) -> tuple[Finding, RobotError | None]:
    try:
        things = marks.find()
        above = _first_row(screen) if people else None
        picture = opened.evidence.picture(screen.window(), f"{finding.section} : {finding.screen}", height=above)
    except Interrupted:
        raise
    except (RobotError, PlaywrightError) as error:
        problem = opened.error_of(error)
        failure = Failure.of(problem)
        return finding.model_copy(update={"error": failure, "picture": failure.screenshot}), problem
    return finding.model_copy(update={"things": things, "picture": picture}), None
