"""A run as one page that a person can read and watch: `rapport.html` in its folder, pictures beside it."""

from __future__ import annotations

from robot.page import render
from robot.runs import colophon
from robot.runs.evidence import Evidence
from robot.runs.report import Report
from robot.runs.words import STATUS, ending, warnings
from robot.state_words import compared


def write(report: Report, evidence: Evidence) -> None:
    """`rapport.html` stands beside `outcome.json`."""
    text = render(
        "robot.runs",
        "rapport.html",
        clean=evidence.clean,
        report=report.as_dict(),
        outcomes=report.outcomes,
        compared=compared,
        section=report.section,
        status=STATUS,
        result="" if report.error else ending(report),
        warnings=warnings(report),
        pictures=evidence.pictures,
        colophon=colophon.of(evidence.folder),
    )
    (evidence.folder / "rapport.html").write_text(text, encoding="utf-8")
