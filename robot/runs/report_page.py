"""A run as one page that a person can read and watch: `rapport.html` in its folder, pictures beside it."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, select_autoescape

from robot.runs.evidence import Evidence
from robot.runs.run import Report
from robot.runs.words import STATUS, ending, warnings

ENVIRONMENT = Environment(loader=PackageLoader("robot.runs", "templates"), autoescape=select_autoescape(default=True))


def write(report: Report, evidence: Evidence) -> None:
    """`rapport.html` stands beside `outcome.json`."""
    page = ENVIRONMENT.get_template("rapport.html").render(
        report=report.as_dict(),
        status=STATUS,
        result="" if report.error else ending(report),
        warnings=warnings(report),
        pictures=evidence.pictures,
    )
    (evidence.folder / "rapport.html").write_text(evidence.clean(page), encoding="utf-8")
