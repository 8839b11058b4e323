"""The doubts of a school: candidates side by side, settled one after the other, by mouse or by the keys o, n and p."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from robot.accounts import UnreadableDecisions, UnreadableFile, kept_file, read_decisions
from robot.accounts.decisions import BadLine
from robot.accounts.merging import merge, withdraw
from robot.accounts.open_doubts import Candidate, OpenDoubt, compared, read_open_doubts
from robot.accounts.report import DOUBTS, PAGE
from robot.accounts.results import Decision
from robot.errors import Refused
from robot.helpdesk import answering
from robot.helpdesk import school as school_page
from robot.helpdesk.answering import Form, NotThere, desk_of, piece, posted, to
from robot.helpdesk.desk import HelpDesk
from robot.helpdesk.recorded import Visit
from robot.profiles import PROFILE_WORDS

#: How many are shown at once: more come on the next page.
SHOWN = 25


@dataclass(frozen=True)
class Doubts:
    """What a school's last list holds, and what was decided of it since."""

    visit: Visit
    every: list[OpenDoubt]
    bad_lines: tuple[BadLine, ...]

    @property
    def reasons(self) -> list[str]:
        """Each once, in the order of the list: an address names a reason by its place here, and nobody."""
        return list(dict.fromkeys(doubt.reason for doubt in self.every))

    @property
    def waiting(self) -> list[tuple[int, OpenDoubt]]:
        """Those that nobody has decided, each with its place in the list."""
        return [(number, doubt) for number, doubt in enumerate(self.every) if doubt.waits]


def of(desk: HelpDesk, uai: str) -> Doubts | None:
    """The doubts of that school; None if no run has left any list. Refused if a file cannot be read."""
    visit = next((one for one in desk.recorded.visits(uai) if _lists(one)), None)
    if visit is None:
        return None
    said: list[Decision] = []
    bad: tuple[BadLine, ...] = ()
    for name in (f"{uai}.csv", kept_file(uai)):
        file = desk.decisions / name
        try:
            if file.exists():
                read = read_decisions(file.read_bytes())
                said += read.decisions
                bad = bad or read.bad_lines
        except (UnreadableDecisions, OSError) as error:
            raise _unreadable(name, error) from error
    try:
        return Doubts(visit, read_open_doubts((visit.folder / DOUBTS).read_bytes(), said), bad)
    except (UnreadableDecisions, UnreadableFile, OSError) as error:
        raise _unreadable(DOUBTS, error) from error


def _lists(visit: Visit) -> bool:
    """It is one of « Lien entre les comptes » that has read the lists: what was only taken back decides nothing."""
    return (visit.folder / DOUBTS).is_file() and not visit.what.startswith("undo")


def _unreadable(name: str, error: Exception) -> Refused:
    why = error.sentence if isinstance(error, UnreadableDecisions | UnreadableFile) else str(error)
    return Refused(
        "DECISIONS_UNREADABLE",
        f"{name} : {why}",
        next_step="Corrigez ce fichier, ou retirez-le, puis rechargez la page.",
    )


def page(request: Request) -> Response:
    """The doubts that wait, or those that were decided, of the reason and the profile asked for."""
    desk, school = desk_of(request), school_page.of(request)
    found = of(desk, school.uai)
    asked = request.query_params
    if found is None:
        return answering.page(request, "sans_doutes.html", school=school)
    decided = asked.get("decides") == "oui"
    these = [pair for pair in enumerate(found.every) if pair[1].waits != decided]
    reason = _number(asked.get("motif", ""), len(found.reasons))
    profile = asked.get("profil", "")
    shown = [
        (number, doubt)
        for number, doubt in these
        if (reason is None or doubt.reason == found.reasons[reason]) and profile in ("", doubt.profile)
    ]
    start = _number(asked.get("a-partir-de", ""), len(shown)) or 0
    return answering.page(
        request,
        "doutes.html",
        school=school,
        found=found,
        reasons=Counter(doubt.reason for _, doubt in these),
        profiles=Counter(doubt.profile for _, doubt in these),
        words=PROFILE_WORDS,
        reason=reason,
        profile=profile,
        decided=decided,
        count=len(shown),
        start=start,
        shown=SHOWN,
        cards=[card(found, number, doubt) for number, doubt in shown[start : start + SHOWN]],
        report=f"/enregistrements/{found.visit.path}/{PAGE}",
        notes=[note for look in found.visit.looks for note in look.notes if "décision" in note or "ligne" in note],
    )


def card(found: Doubts, number: int, doubt: OpenDoubt) -> dict[str, Any]:
    """What one doubt's piece of the page is drawn of."""
    return {
        "number": number,
        "doubt": doubt,
        "list": found.visit.path,
        "uai": found.visit.uai,
        "word": PROFILE_WORDS[doubt.profile],
        "sides": [compared(doubt.row, one.person) if doubt.row else [] for one in doubt.candidates],
    }


def _number(text: str, below: int) -> int | None:
    return (
        int(text) if text.isascii() and text.isdigit() and len(text) < len("10000000") and int(text) < below else None
    )


def _decide(request: Request, form: Form) -> Response:
    desk, school = desk_of(request), school_page.of(request)
    found = of(desk, school.uai)
    if found is None:
        raise NotThere
    if form.get("liste") != found.visit.path:
        raise Refused(
            "LIST_REPLACED",
            "Une exécution plus récente a refait la liste des doutes : rien n'a été enregistré.",
            next_step="Rechargez la page, puis décidez sur la nouvelle liste.",
        )
    number = _number(form.get("doute", ""), len(found.every))
    if number is None:
        raise NotThere
    _save(desk, school.uai, found.every[number], form)
    if request.headers.get("hx-request"):
        now = of(desk, school.uai) or found
        facts = {"card": card(now, number, now.every[number]), "left": len(now.waiting), "total": len(now.every)}
        return HTMLResponse(piece("doute.html", **facts))
    return to(f"/etablissements/{school.uai}/doutes")


def _save(desk: HelpDesk, uai: str, doubt: OpenDoubt, form: Form) -> None:
    """What the agent chose stands in the school's file. NotThere for what was not offered."""
    choice = form.get("choix", "")
    chosen = _candidate(doubt, form.get("candidat", ""))
    try:
        if choice == "oui" and chosen is not None and doubt.row is not None:
            merge(desk.decisions, uai, [doubt.gives(chosen)])
        elif choice == "non" and doubt.candidates and chosen is not None:
            merge(desk.decisions, uai, [doubt.excludes(chosen)])
        elif choice == "non" and not doubt.candidates:
            merge(desk.decisions, uai, [doubt.leaves_alone()])
        elif choice == "aucun" and doubt.row is not None:
            merge(desk.decisions, uai, [doubt.excludes(one) for one in doubt.candidates])
        elif choice == "revenir":
            about = [doubt.excludes(one) for one in doubt.candidates]
            withdraw(desk.decisions, uai, [*([doubt.leaves_alone()] if doubt.row else []), *about])
        else:
            raise NotThere
    except (UnreadableDecisions, OSError) as error:
        raise _unreadable(f"{uai}.csv", error) from error


def _candidate(doubt: OpenDoubt, given: str) -> Candidate | None:
    """The candidate of that place: whatever login is sent, none but these is taken."""
    number = _number(given, len(doubt.candidates))
    return doubt.candidates[number] if number is not None else None


decide = posted(_decide)
