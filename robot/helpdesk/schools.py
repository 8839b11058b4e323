"""The first page: every school found by a few letters, with what is in place there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from flows import FLOWS
from robot.config import School
from robot.helpdesk import answering
from robot.helpdesk.answering import desk_of
from robot.helpdesk.desk import HelpDesk
from robot.helpdesk.recorded import Look, Visit
from robot.labels import normal
from robot.nights.summary import SchoolNight
from robot.nights.words import RESULT

#: How many are shown at once: more are found by their letters.
SHOWN = 30
#: A procedure's result → how it looks.
MOODS = {"nothing_to_do": "good", "changed": "good", "differences": "wait", "interrupted": "wait"}
SAID = {"nothing_to_do": "en place", "changed": "en place, modifié", "differences": "à changer"}


@dataclass(frozen=True)
class Line:
    """One school of the list."""

    school: School
    #: Procedure → the last look at it.
    looks: dict[str, tuple[Visit, Look]]
    night: SchoolNight | None

    @property
    def doubts(self) -> int:
        """Doubts that waited for somebody at the last look."""
        return sum(look.doubts or 0 for _, look in self.looks.values())


def page(request: Request) -> Response:
    """The schools whose name, UAI or tags hold all the words asked for; the list alone if the page asks for that."""
    desk = desk_of(request)
    words = request.query_params.get("q", "")
    survey = desk.survey
    found = [school for school in survey.settings.schools.values() if holds(school, words)]
    facts: dict[str, Any] = {
        "words": words,
        "lines": [line(desk, school) for school in found[:SHOWN]],
        "count": len(found),
        "total": len(survey.settings.schools),
        "flows": FLOWS,
        "mood": mood,
        "said": said,
        "night": desk.last_night,
    }
    if request.headers.get("hx-target") == "liste":
        return HTMLResponse(answering.piece("liste.html", **facts))
    return answering.page(request, "etablissements.html", wrong=survey.wrong, **facts)


def mood(look: Look) -> str:
    """How that look is drawn: good, something to wait for or to decide, bad."""
    found = "wait" if look.undoes and look.result == "changed" else MOODS.get(look.result, "bad")
    return "wait" if found == "good" and look.doubts else found


def said(look: Look) -> str:
    """What it found, in French; not that all is as asked, where that was taken back."""
    if look.undoes:
        return "défait" if look.result == "changed" else "à défaire" if look.result == "differences" else "comme avant"
    return SAID.get(look.result, RESULT.get(look.result, look.result))


def holds(school: School, words: str) -> bool:
    """All these words are in its name, its number or its tags."""
    text = normal(" ".join((school.uai, school.name, school.console_name, *school.tags)))
    return all(word in text for word in normal(words).split())


def line(desk: HelpDesk, school: School) -> Line:
    """That school, as its recordings tell it."""
    night = desk.last_night
    told = next((one for one in night.schools if one.uai == school.uai), None) if night else None
    return Line(school, desk.recorded.looks(school.uai), told)
