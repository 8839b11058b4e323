"""Visits as they leave their folders: written by the events and the pages of a real one, of invented facts."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from subprocess import PIPE, Popen

from flows import FLOWS
from robot.accounts import Account, Doubt, Row
from robot.accounts.report import Ledger
from robot.errors import Exit
from robot.helpdesk.visits import remember
from robot.procedure import Outcome, Status
from robot.runs import events, report_page
from robot.runs.events import Event, Failure, Mode
from robot.runs.report import VisitReport
from robot.states import AccessState, DisconnectionState, EntState, LinksState, PublicationState
from robot.widgets.watch import Gesture

UAI, SCHOOL = "0139990N", "Lycée des Exemples"
CAS = "https://www.atrium-paca.fr/connexion"
SHUT, OPEN = AccessState(opened=False), AccessState(opened=True, profiles=("eleves", "responsables"))
PUBLISHED = PublicationState(published=True)


class Folder:
    """One visit's folder, told event by event."""

    def __init__(self, recordings: Path, name: str, when: datetime, uai: str = UAI, school: str = SCHOOL) -> None:
        self.path = recordings / f"{when:%Y-%m-%d}" / f"{when:%H%M%S}-{uai}-{name}"
        self.path.mkdir(parents=True)
        self.when = when.astimezone()
        self.report = VisitReport(self.path)
        modes: dict[str, Mode] = {"plan": "plan", "apply": "apply", "doctor": "examine"}
        self.tell(events.VisitStarted(robot="0.2.0", uai=uai, school=school, mode=modes[name.rpartition("-")[2]]))

    @property
    def address(self) -> str:
        """DAY/NAME."""
        return f"{self.path.parent.name}/{self.path.name}"

    def tell(self, *told: Event) -> None:
        """These happen, a second after what happened last."""
        with (self.path / events.FILE).open("a", encoding="utf-8") as lines:
            for event in told:
                self.when += timedelta(seconds=1)
                stamped = event.model_copy(update={"time": self.when})
                lines.write(stamped.model_dump_json(by_alias=True) + "\n")
                self.report.hear(stamped)

    def begin(self, flow: str, *steps: int) -> None:
        """A procedure begins, and comes as far as these steps."""
        section = FLOWS[flow].section
        self.tell(events.RunStarted(procedure=flow, section=section))
        for number in steps:
            self.step(flow, number)

    def step(self, flow: str, number: int) -> None:
        """One documented step begins, with a gesture."""
        says = FLOWS[flow].steps[number]
        self.tell(
            events.StepBegun(section=FLOWS[flow].section, number=number, says=says),
            events.GestureBegun(gesture=Gesture("click", f"le geste du pas {number}", writes=False)),
        )

    def end(self, *outcomes: Outcome, failure: Failure | None = None) -> None:
        """The procedure has these outcomes."""
        for one in outcomes:
            self.tell(
                events.ChangePlanned(
                    about=one.about, steps=one.steps, before=one.before, after=one.after, cuts_off=one.cuts_off
                ),
                events.ChangeResolved(outcome=one),
            )
        if failure is not None:
            self.tell(events.Failed(failure=failure))
        self.tell(events.RunEnded(exit_code=self.report.runs[-1].exit_code, seconds=7.8))

    def close(self) -> Folder:
        """The visit has ended, its files written."""
        self.tell(events.VisitEnded(exit_code=self.report.exit_code, seconds=9.4))
        (self.path / "outcome.json").write_text(json.dumps(self.report.as_dict(), ensure_ascii=False), "utf-8")
        report_page.write(self.report)
        return self


def activation(recordings: Path, when: datetime, mode: str, *, uai: str = UAI, school: str = SCHOOL) -> Folder:
    """An activation that differs (a plan), or that was done."""
    folder = Folder(recordings, f"activation-{mode}", when, uai, school)
    folder.begin("activation", *((1, 2, 5, 6) if mode == "plan" else range(1, 10)))
    status: Status = "planned" if mode == "plan" else "changed"
    cut = mode == "plan"
    folder.end(
        Outcome("ATRIUM : accès à PRONOTE", status, (3, 4), SHUT, OPEN),
        Outcome(
            "PRONOTE : intégration dans un ENT",
            status,
            (8,),
            EntState(ent="", cas_url=""),
            EntState(ent="ATRIUM", cas_url=CAS),
            cuts_off=cut,
        ),
        Outcome("PRONOTE : publication", "unchanged", (9,), PUBLISHED, PUBLISHED, reason="la base est publiée"),
    )
    return folder.close()


def in_place(recordings: Path, when: datetime) -> Folder:
    """An activation that found all in place."""
    folder = Folder(recordings, "activation-apply", when)
    folder.begin("activation", 1, 2, 5, 6)
    folder.end(
        Outcome("ATRIUM : accès à PRONOTE", "unchanged", (3, 4), OPEN, OPEN, reason="déjà en place"),
        Outcome("PRONOTE : publication", "unchanged", (9,), PUBLISHED, PUBLISHED, reason="la base est publiée"),
    )
    return folder.close()


def refused(recordings: Path, when: datetime) -> Folder:
    """Durations of which one was refused."""
    folder = Folder(recordings, "session-duration-apply", when)
    folder.begin("session-duration", *FLOWS["session-duration"].steps)
    half, more = DisconnectionState(minutes=30), DisconnectionState(minutes=90)
    folder.end(
        Outcome("PRONOTE : professeurs", "changed", (3,), half, more),
        Outcome(
            "PRONOTE : le groupe Direction",
            "refused",
            (5,),
            half,
            half,
            reason="PRONOTE refuse 90 minutes.",
            code="REFUSED_BY_SITE",
            next_step="Choisissez 60 minutes au plus.",
        ),
    )
    return folder.close()


def linked(recordings: Path, when: datetime, doubts: Sequence[Doubt], uai: str = UAI, school: str = SCHOOL) -> Folder:
    """« Lien entre les comptes » with these doubts."""
    folder = Folder(recordings, "account-link-apply", when, uai, school)
    folder.begin("account-link", *range(1, 10))
    folder.tell(events.LeftToDo(doubts=len(doubts)))
    links = LinksState(in_place=40, sure=40)
    folder.end(Outcome("Élèves : identifiants CAS", "unchanged", (8, 9), links, links, reason="40 liens en place"))
    ledger = Ledger(school, doubts=tuple(doubts))
    for name, content in ledger.files().items():
        (folder.path / name).write_bytes(content)
    return folder.close()


def row(number: int, name: str = "", **more: object) -> Row:
    """A pupil's row in PRONOTE."""
    facts = {"birth_date": date(2009, 5, 1), "school_class": "3E1", **more}
    return Row(number, name or f"EXEMPLE-{number}", "Zoé", profile="eleves", **facts)  # type: ignore[arg-type]


def account(number: int, name: str = "", **more: object) -> Account:
    """A pupil's account in ATRIUM."""
    facts = {"birth_date": date(2009, 5, 1), "school_class": "3E1", **more}
    return Account(f"zoe.exemple{number}", name or f"EXEMPLE-{number}", "Zoé", profile="eleves", **facts)  # type: ignore[arg-type]


def homonyms(number: int) -> Doubt:
    """One row and two accounts of the same name, one of them born another day."""
    other = account(number + 100_000, f"EXEMPLE-{number}", birth_date=date(2010, 1, 2), school_class="6E4")
    return Doubt("row", "homonyms", (row(number),), (account(number), other))


def look_alike(number: int) -> Doubt:
    """One row and one account whose names differ by a letter."""
    return Doubt("row", "look_alike", (row(number, f"EXEMPLE-{number}A"),), (account(number, f"EXEMPLE-{number}"),))


def nobody(number: int) -> Doubt:
    """A row that no account answers to."""
    return Doubt("row", "no_counterpart", (row(number),), ())


def unknown_account(number: int) -> Doubt:
    """An account that no row answers to."""
    return Doubt("account", "no_counterpart", (), (account(number),))


@contextmanager
def at_work(folder: Folder) -> Iterator[Popen[str]]:
    """A process makes that visit, as long as this lasts: one that only waits to be ended."""
    with Popen([sys.executable, "-c", "input()"], stdin=PIPE, text=True) as process:
        remember(folder.path, process.pid)
        try:
            yield process
        finally:
            process.kill()


def failure() -> Failure:
    """A screen that is not as known."""
    return Failure(
        kind="Drift",
        code="NOT_SEEN",
        exit_code=Exit.DRIFT,
        sentence="Je ne trouve pas l'onglet « Intégration dans un ENT ».",
        next_step="Regardez l'image.",
    )
