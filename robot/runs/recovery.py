"""Settling open intentions: a publication that a run stopped and did not put back is put back, before anything else."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page

from robot import config
from robot.config import School
from robot.errors import Busy, RobotError, SignInNeeded, SiteUnavailable, Usage
from robot.runs.desk import Settled, at_desk
from robot.runs.evidence import Evidence
from robot.runs.journal import Intention, Journal
from robot.runs.locks import only_run
from robot.widgets.watch import Gesture

#: Seconds before each attempt: a site that is down comes back by itself, sooner or later.
ATTEMPTS = (0, 2, 5, 15, 30, 60, 120, 300, 600, 900)


@dataclass
class Settlement:
    """What became of one open intention."""

    uai: str
    #: « published » (it was published already), « republished », or « failed ».
    how: str
    error: RobotError | None = None


class _Rescue:
    """A watch that lets nothing stop it."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence

    def before(self, gesture: Gesture) -> None:
        if gesture.verb not in ("look", "check"):
            self._evidence.log.info("gesture", verb=gesture.verb, what=gesture.what, writes=gesture.writes)

    def after(self, gesture: Gesture, page: Page) -> None:
        if gesture.writes:
            self._evidence.picture(page, gesture.what)

    def failed(self, error: RobotError, page: Page) -> None:
        self._evidence.of_error(error, page)

    def healed(self, gesture: Gesture, taken: str, line: str) -> None:
        self._evidence.log.warning("followed a likeness", what=gesture.what, taken=taken, line=line)

    def private(self) -> AbstractContextManager[None]:
        return self._evidence.private()

    def bulk(self) -> AbstractContextManager[None]:
        """A rescue writes nothing in bulk."""
        return self._evidence.private()


def settle(settled: Settled, uai: str | None = None) -> list[Settlement]:
    """Every open intention is settled, of one school if named; a school where a run is under way is left to it."""
    done: list[Settlement] = []
    for intention in settled.journal.open_intentions(uai):
        try:
            with only_run(settled.recordings, intention.uai):
                done.append(_settle_one(settled, intention))
        except Busy:
            continue
    return done


def _settle_one(settled: Settled, intention: Intention) -> Settlement:
    try:
        how = restore(settled, settled.settings.school(intention.uai), intention.id)
    except RobotError as error:
        return Settlement(intention.uai, "failed", error)
    return Settlement(intention.uai, how)


def restore(settled: Settled, school: School, intention: int) -> str:
    """The school's base is published, seen on a console opened anew; returns « published » or « republished »."""
    evidence = Evidence(
        settled.recordings, f"{school.uai}-recover", settled.settings.hidden(), keep_trace=settled.record
    )
    try:
        with at_desk(settled, school, _Rescue(evidence), evidence) as desk:
            publication = desk.console.publication
            how = "published"
            if publication.reopen() == "stopped":
                publication.publish()
                how = "republished"
            if publication.reopen() != "published":
                raise SiteUnavailable("STILL_STOPPED", f"La base de {school.name} reste arrêtée.")
            evidence.end_trace(failed=False)
    except PlaywrightError as error:
        raise SiteUnavailable("BROWSER_GONE", "Le navigateur s'est fermé pendant la remise en ligne.") from error
    finally:
        evidence.close()
    settled.journal.settle(intention, f"{how} by recovery")
    return how


def insist(path: Path, recordings: Path, uai: str, intention: int, patience: float, *, locked: bool) -> bool:
    """The guardian's work: try until the publication is back, longer and longer apart; a refused password ends it."""
    settings = config.read(path)
    journal = Journal(recordings)
    settled = Settled(settings, journal, recordings, patience=patience)
    pause = threading.Event()
    for seconds in ATTEMPTS:
        pause.wait(seconds)
        if not any(one.id == intention for one in journal.open_intentions(uai)):
            return True
        try:
            if locked:
                restore(settled, settings.school(uai), intention)
            else:
                with only_run(recordings, uai, wait=-1):
                    restore(settled, settings.school(uai), intention)
        except (SignInNeeded, Usage) as error:
            # A browser that started once, and published before, may start again.
            if error.code == "BROWSER_DOES_NOT_START":
                continue
            return False
        except RobotError:
            continue
        return True
    return False
