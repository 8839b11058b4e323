"""A visit as one page that a person can read and watch, pictures beside it: made of its events, and of nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from robot.page import render
from robot.runs import colophon
from robot.runs.report import VisitReport
from robot.runs.words import STATUS, ending, warnings
from robot.state_words import compared

#: A visit's page, and an examination's.
PAGES = ("rapport.html", "examen.html")


def write(report: VisitReport, clean: Callable[[str], str] = str) -> Path:
    """`rapport.html` (or `examen.html`) stands in the folder of the visit; returns it."""
    examined = report.mode == "examine"
    page = report.folder / PAGES[examined]
    facts = {"findings": [finding.as_dict() for finding in report.findings]} if examined else {"status": STATUS}
    text = render(
        "robot.runs",
        page.name,
        clean=clean,
        visit=report,
        ending=ending,
        compared=compared,
        warnings=warnings,
        colophon=colophon.of(report.folder),
        **facts,
    )
    page.write_text(text, encoding="utf-8")
    return page
