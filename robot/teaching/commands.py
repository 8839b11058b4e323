"""`learn`: a visible browser, a person who points at what the robot does not know, and lines in `labels.local.toml`."""

from __future__ import annotations

import getpass

from robot.config import School
from robot.runs import doctor
from robot.runs.desk import RunOptions
from robot.runs.events import Listener
from robot.runs.interrupt import Interrupt
from robot.runs.report import VisitReport
from robot.teaching.teacher import Teacher


def learn(
    options: RunOptions, school: School, by: str, *, listener: Listener, interrupt: Interrupt
) -> tuple[VisitReport, list[str]]:
    """The report of a visit that a person helped, and the lines that were added. Raises as `doctor.examine`."""
    teacher = Teacher(options.settings.labels, by or getpass.getuser())
    report = doctor.examine(options, school, name="learn", help_with=teacher, listener=listener, interrupt=interrupt)
    return report, teacher.learnt
