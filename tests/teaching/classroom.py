"""A person with mouse and keyboard who points at what the oracle names, and the robot before one stranger."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from playwright.sync_api import Page

from flows import FLOWS
from robot import labels, secrets
from robot.labels.local import SCREENS
from robot.runs import doctor
from robot.runs.doctor import Help
from robot.runs.report import VisitReport
from robot.runs.visit import visit
from robot.teaching.pointing import Question
from robot.teaching.teacher import Teacher
from tests.conftest import ROOT, Workshop
from tests.foreign.served import UAI, Served, State, prepared
from tests.teaching.stranger import Stranger

#: So often the same question, and there is nothing to point at.
TIRED = 3
#: The middle of the first that is really there to be pressed, scrolled to: not of what is folded away.
IN_SIGHT = """(found) => {
    for (const el of found) {
        el.scrollIntoView({ block: "center" });
        const { x, y, width, height } = el.getBoundingClientRect();
        const at = document.elementFromPoint(x + width / 2, y + height / 2);
        if (at && el.contains(at)) return [x + width / 2, y + height / 2];
    }
    return null;
}"""
#: Seconds: all that is missing is waited for, and a list of people takes a busy machine a while to look at.
PATIENCE = 6
#: Seconds for a night of one school, on a machine that does other things too.
NIGHT = 900


@dataclass
class Person:
    """Knows the installation, and nothing of the robot."""

    #: Label's key → what the screens write.
    names: Mapping[str, str] = field(default_factory=dict)
    #: Screen → the captions to press.
    ways: Mapping[str, Sequence[str]] = field(default_factory=dict)
    #: Every question that was asked, its lines.
    asked: list[tuple[str, ...]] = field(default_factory=list)
    #: What she pointed at last.
    meant: str = ""

    def __call__(self, page: Page, question: Question) -> None:
        """One answer with mouse or keyboard; she passes where she is asked the same for the third time."""
        self.asked.append(question.lines)
        first, *more = question.lines
        if first.startswith("Compris"):
            page.keyboard.press("Enter" if f"« {self.meant} »" in first else "n")
        elif self.asked.count(question.lines) >= TIRED:
            page.keyboard.press("Escape")
        elif first.startswith("Montrez ce qu'il faut presser"):
            screen = next(key for key, said in SCREENS.items() if said in first)
            done = more[0].count("«") if more[0].startswith("Chemin montré") else 0
            self._point(page, self.ways[screen][done])
        else:
            self._show(page, question, first)

    def _show(self, page: Page, question: Question, first: str) -> None:
        screen = self._way(first)
        if screen and any(button.answer == "way" for button in question.buttons):
            page.keyboard.press("c")
            return
        what = {known.what: key for product in ("atrium", "pronote") for key, known in labels.load(product).items()}
        offered = dict(re.findall(r"(\d) : (.+?)(?: ;|\.$)", question.lines[2])) if len(question.lines) > 2 else {}
        for number, said in {"": first, **offered}.items():
            keys = [key for sentence, key in what.items() if sentence in said]
            caption = next((self.names[key] for key in keys if key in self.names), "")
            if caption and self._sees(page, caption):
                if number and not first.startswith(f"Je cherche {said}"):
                    page.keyboard.press(number)
                else:
                    self._point(page, caption)
                return
        page.keyboard.press("Escape")

    def _point(self, page: Page, caption: str) -> None:
        """A click on what is written so."""
        self.meant = caption
        where = place(page, caption)
        assert where, caption
        page.mouse.click(*where)

    def _sees(self, page: Page, caption: str) -> bool:
        """It is in sight; the frame that asks is moved where it may lie over it."""
        if place(page, caption) is None:
            page.keyboard.press("d")
        return place(page, caption) is not None

    def _way(self, first: str) -> str:
        return next((screen for screen in self.ways if OF_SCREEN[screen] in first), "")


#: Screen → how the question about it names it.
OF_SCREEN = {
    "administration": "écran « volet administration »",
    "third_party_access": "écran « Accès aux services tiers »",
    "user_export": "écran « Export des utilisateurs »",
    "ent_integration": "écran « console d'hébergement »",
    "preferences": "écran « Préférences, Affichages »",
    "list_eleves": "écran « Ressources, la ressource « Élèves » »",
    "list_responsables": "écran « Ressources, la ressource « Responsables » »",
    "list_enseignants": "écran « Ressources, la ressource « Professeurs » »",
    "list_personnels": "écran « Ressources, la ressource « Personnels » »",
    "profiles_professeurs": "écran « professeurs (",
    "profiles_vie_scolaire": "écran « vie_scolaire (",
    "profiles_administratif": "écran « administratif (",
}


def place(page: Page, caption: str) -> tuple[float, float] | None:
    """Where a person sees that written, in CSS pixels; a sign without a text is known by its title."""
    found = page.get_by_text(caption, exact=True).or_(page.get_by_title(caption, exact=True))
    where = found.evaluate_all(IN_SIGHT)
    return (where[0], where[1]) if where else None


@dataclass
class Classroom:
    """One stranger, its servers running, and the robot's folder."""

    state: State
    served: Served
    folder: Path
    workshop: Workshop

    def examined(self, help_with: Help | None = None, name: str = "doctor") -> VisitReport:
        """As `doctor`, or as one that is helped."""
        options = replace(prepared(self.served, self.folder), patience=PATIENCE)
        school = options.settings.school(UAI)
        return self.workshop.lend(
            lambda lent: doctor.examine(replace(options, lent=lent), school, name=name, help_with=help_with)
        )

    def learnt(self, person: Person) -> tuple[VisitReport, Teacher]:
        """As `learn`."""
        teacher = Teacher(self.folder / "labels.local.toml", "Mme Roux", person=person)
        return self.examined(teacher, "learn"), teacher

    def visited(self, *flows: str) -> VisitReport:
        """The procedures, by a robot that nobody helps."""
        options = replace(prepared(self.served, self.folder), patience=PATIENCE)
        school = options.settings.school(UAI)
        asked = [FLOWS[flow] for flow in flows or FLOWS]
        return self.workshop.lend(lambda lent: visit(asked, school, replace(options, lent=lent), "apply"))

    def night(self) -> tuple[int, str]:
        """The exit code of a night, and what it said: the command as its user types it, which nobody helps."""
        known = {name: value for name, value in os.environ.items() if not name.startswith(secrets.OURS)}
        done = subprocess.run(
            [sys.executable, "-m", "robot", "night", "--patience", str(PATIENCE), "--evidence", "jamais"],
            cwd=self.folder,
            env={**known, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=NIGHT,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr


def served(stranger: Stranger, state: State) -> Served:
    """Its two servers."""
    return Served(*stranger.applications(state))


def bad(report: VisitReport) -> list[str]:
    """The screens that were not recognised, with what stopped there."""
    return [
        f"{one.screen}: {one.error.sentence if one.error else [what for what, said in one.things.items() if not said]}"
        for one in report.findings
        if not one.good
    ]
