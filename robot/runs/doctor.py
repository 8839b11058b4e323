"""Every screen of the three procedures, walked read-only: what is found there, what is not, with a picture of each."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Error as PlaywrightError

from robot import browser
from robot.answers import signed
from robot.config import School
from robot.errors import Exit, RobotError
from robot.page import render
from robot.runs import colophon
from robot.runs.desk import Settled, at_desk
from robot.runs.evidence import Evidence
from robot.widgets.screen import Screen
from robot.widgets.watch import Gesture


@dataclass
class Finding:
    """One screen: what was recognised on it, or why it was not reached."""

    section: str
    screen: str
    #: Thing looked for → what the screen shows of it; empty if it is not there.
    things: dict[str, str] = field(default_factory=dict)
    picture: str = ""
    error: RobotError | None = None
    #: The screen lists people: its picture stops above the first one.
    people: bool = False
    #: Not looked at, because a screen before it was not reached.
    skipped: bool = False

    @property
    def good(self) -> bool:
        """All that was looked for is there."""
        return self.error is None and not self.skipped and all(self.things.values())

    def as_dict(self) -> dict[str, Any]:
        """Plain data for `--json` and `outcome.json`."""
        return {
            "section": self.section,
            "screen": self.screen,
            "good": self.good,
            "things": self.things,
            "picture": self.picture,
            "skipped": self.skipped,
            "error": self.error.as_dict() if self.error else None,
        }


class _Reader:
    """A watch that lets no gesture write."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence

    def before(self, gesture: Gesture) -> None:
        if gesture.writes:
            raise AssertionError(f"doctor never writes: {gesture.what}")
        if gesture.verb not in ("look", "check"):
            self._evidence.log.info("gesture", verb=gesture.verb, what=gesture.what)

    def after(self, gesture: Gesture, page: object) -> None:
        """Nothing to keep: only reading."""

    def failed(self, error: RobotError, page: Any) -> None:
        self._evidence.of_error(error, page)

    def healed(self, gesture: Gesture, taken: str, line: str) -> None:
        self._evidence.log.warning("followed a likeness", what=gesture.what, taken=taken, line=line)

    def private(self) -> Any:
        return self._evidence.private()

    def bulk(self) -> Any:
        """Nothing is written, so nothing is written in bulk."""
        return nullcontext()


def examine(settled: Settled, school: School, evidence: Evidence, say: Callable[[Finding], None]) -> list[Finding]:
    """One finding per screen, told as it comes; nothing is ever changed."""
    findings: list[Finding] = []
    with at_desk(settled, school, _Reader(evidence), evidence) as desk:
        for screen, pages in ((desk.atrium.screen, desk.atrium.pages), (desk.console.screen, desk.console.pages)):
            lost = False
            for people, marks in ((page.shows_people, one) for page in pages for one in page.landmarks()):
                finding = Finding(marks.section, marks.screen, skipped=lost, people=people)
                if not lost:
                    _look(finding, screen, marks.find, evidence)
                    lost = marks.needed and finding.error is not None
                findings.append(finding)
                say(finding)
        evidence.end_trace(failed=not all(one.good for one in findings))
    return findings


def _first_row(screen: Screen) -> float:
    """Where the headings of a list of people end, in CSS pixels."""
    view, label = screen.look(), screen.labels["column_family_name"]
    heads = [one for one in view.items if one.shown and any(label.matches(name) for name in one.names)]
    return max((one.box.y + one.box.height for one in heads[:1]), default=1.0)


def _look(finding: Finding, screen: Screen, check: Callable[[], dict[str, str]], evidence: Evidence) -> None:
    try:
        finding.things = check()
        above = _first_row(screen) if finding.people else None
        finding.picture = evidence.picture(screen.page, f"{finding.section} : {finding.screen}", height=above)
    except RobotError as error:
        finding.error = error
        finding.picture = error.evidence.screenshot
    except PlaywrightError as error:
        finding.error = browser.gone(error)


def exit_code(findings: list[Finding]) -> Exit:
    """0 when everything was found, else the code of the first error, or drift for a thing that is missing."""
    first = next((one.error for one in findings if one.error is not None), None)
    if first is not None:
        return first.exit_code
    return Exit.NOTHING_TO_DO if all(one.good for one in findings) else Exit.DRIFT


def write_page(findings: list[Finding], school: School, evidence: Evidence) -> None:
    """`examen.html` and `outcome.json` stand in the run's folder."""
    rows = [one.as_dict() for one in findings]
    outcome = {"uai": school.uai, "flow": "doctor", "exit_code": int(exit_code(findings)), "findings": rows}
    evidence.write("outcome.json", signed(outcome))
    text = render(
        "robot.runs",
        "examen.html",
        clean=evidence.clean,
        school=school,
        findings=rows,
        colophon=colophon.of(evidence.folder),
    )
    (evidence.folder / "examen.html").write_text(text, encoding="utf-8")
