"""Settling open intentions: a publication that a run stopped and did not put back is put back, before anything else.

Whatever cannot be written meanwhile (a full disk) is not: only the republication counts.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from robot import browser, labels, limits
from robot.certificates import Certificate
from robot.config import Credentials, Product, School, Settings
from robot.errors import Busy, PublicationStopped, RobotError, SignInNeeded, SiteUnavailable, Usage
from robot.hiding import KNOWN
from robot.runs import session
from robot.runs.desk import RunOptions, captions_of
from robot.runs.events import OutageEnded, VisitEnded
from robot.runs.evidence import Evidence
from robot.runs.journal import Intention, Journal
from robot.runs.kept_sign_in import State, hide
from robot.runs.locks import Lease
from robot.runs.session import Session
from robot.widgets.patience import Patience

#: What somebody must do at once about a base that is left stopped.
PUBLISH = "Cliquez tout de suite sur « Publier la base » dans la console, ou lancez « atrium-pronote recover »."


@dataclass
class Resolution:
    """What became of one open intention."""

    uai: str
    #: « published » (it was published already), « republished », or « failed ».
    how: str
    error: RobotError | None = None


class Remembered(Settings):
    """The settings of one school with the account that its publication needs: nothing of it is read again."""

    #: None: a person signs in to the console, and what the browser held of that is in the run's options.
    pronote: Credentials | None
    shown: Certificate | None = None

    def credentials(self, product: Literal["ATRIUM", "PRONOTE"], uai: str) -> Credentials:
        """The console's account, the only one that a rescue signs in with."""
        if product != "PRONOTE" or self.pronote is None:
            raise AssertionError(f"a rescue signs in to PRONOTE only, and there with an account: {product} ({uai})")
        return self.pronote

    def certificate(self, product: Literal["ATRIUM", "PRONOTE"], uai: str) -> Certificate | None:  # noqa: ARG002
        """The console's, as it was read before anything was stopped."""
        return self.shown if product == "PRONOTE" else None


@dataclass(frozen=True)
class Charge:
    """One school whose publication is stopped, with all that it takes to put it back: no file is read any more."""

    school: School
    intention: int
    #: Of the run that stopped the publication.
    lease: Lease
    account: Credentials | None
    certificate: Certificate | None
    captions: Mapping[str, labels.Labels]
    journal: Journal
    recordings: Path
    patience: float
    #: Where it was configured, for an error's sentence.
    path: Path
    #: The variables of this process, without any secret.
    environment: Mapping[str, str]
    #: What the browser holds of a sign-in that a person did: nobody is there to do it again.
    states: Mapping[Product, State] = field(default_factory=dict, repr=False)

    @classmethod
    def of(
        cls,
        options: RunOptions,
        school: School,
        intention: int,
        lease: Lease,
        states: Mapping[Product, State] | None = None,
    ) -> Charge:
        """As everything is configured now."""
        states = states or {}
        environment = browser.without_secrets(os.environ)
        if named := options.settings.secrets.get(browser.VARIABLE):
            environment[browser.VARIABLE] = named
        return cls(
            school=school,
            intention=intention,
            lease=lease.without_session(),
            account=None if "PRONOTE" in states else options.settings.credentials("PRONOTE", school.uai),
            certificate=options.settings.certificate("PRONOTE", school.uai),
            captions=captions_of(options, school),
            journal=options.journal,
            recordings=options.recordings.resolve(),
            patience=options.patience,
            path=options.settings.path,
            environment=environment,
            states=states,
        )

    @property
    def options(self) -> RunOptions:
        """What a run is given, of this school alone."""
        # In a guardian nothing else has made it known.
        if self.account is not None:
            KNOWN.add([self.account.password.get_secret_value()])
        for state in self.states.values():
            hide(state)
        remembered = Remembered(
            path=self.path, schools={self.school.uai: self.school}, pronote=self.account, shown=self.certificate
        )
        patience = Patience(self.patience).rescue
        return RunOptions(
            remembered,
            self.journal,
            self.recordings,
            patience=patience,
            captions=self.captions,
            states=self.states,
        )

    def restore(self, lease: Lease) -> str:
        """As `restore`, in a browser of its own."""
        with browser.opened(os.environ, headed=False) as (_, started):
            return restore(replace(self.options, lent=started), self.school, self.intention, lease)

    def alone(self) -> AbstractContextManager[Lease]:
        """The only one at work on the school, once whoever is has ended."""
        return self.options.alone(self.school.uai, wait=-1, needed=False)

    def close(self, how: str, evidence: Evidence) -> None:
        """The intention is options, or stays open where the journal cannot be written: the next command settles it."""
        _close_intention(self.journal, self.intention, how, evidence)

    def closed_already(self) -> bool:
        """Somebody else put the publication back; no, where the journal does not tell."""
        try:
            return not any(
                intention.id == self.intention for intention in self.journal.open_intentions(self.school.uai)
            )
        except RobotError:
            return False


def _close_intention(journal: Journal, intention: int, how: str, evidence: Evidence) -> None:
    try:
        journal.close_intention(intention, how)
    except RobotError as error:
        evidence.log.error("not settled in the journal", error=str(error), found=error.found)


def resolve(options: RunOptions, uai: str | None = None) -> list[Resolution]:
    """Every open intention is options, of one school if named; a school where a run is under way is left to it."""
    done: list[Resolution] = []
    for intention in options.journal.open_intentions(uai):
        try:
            with options.alone(intention.uai, needed=False) as lease:
                done.append(_resolve_one(options, intention, lease))
        except Busy:
            continue
    return done


def resolve_within(options: RunOptions, uai: str, lease: Lease) -> list[Resolution]:
    """As `resolve`, of one school, for whoever works on it already."""
    return [_resolve_one(options, intention, lease) for intention in options.journal.open_intentions(uai)]


def stopped(options: RunOptions) -> list[Intention]:
    """What was stopped and is not known to be back, where nobody is at work on it."""
    left = []
    for intention in options.journal.open_intentions():
        try:
            with options.alone(intention.uai, needed=False):
                left.append(intention)
        except Busy:
            continue
    return left


def since(intention: Intention) -> str:
    """The moment of the stop, as the clock on the wall shows it."""
    return datetime.fromisoformat(intention.opened).astimezone().strftime("%d/%m/%Y à %H:%M")


def _resolve_one(options: RunOptions, intention: Intention, lease: Lease) -> Resolution:
    if intention.uai not in options.settings.schools:
        return Resolution(intention.uai, "failed", _unknown(options, intention))
    try:
        how = restore(options, options.settings.schools[intention.uai], intention.id, lease)
    except RobotError as error:
        return Resolution(intention.uai, "failed", error)
    return Resolution(intention.uai, how)


def _unknown(options: RunOptions, intention: Intention) -> PublicationStopped:
    name = options.settings.path.name
    return PublicationStopped(
        "PUBLICATION_STOPPED",
        f"La publication de {intention.uai}, arrêtée le {since(intention)}, n'est "
        f"peut-être pas revenue, et cet établissement n'est plus dans {name} : je ne sais pas où est sa console.",
        next_step="Cliquez tout de suite sur « Publier la base » dans sa console. Puis, pour que je le constate : "
        f"remettez [schools.{intention.uai}] dans {name}, lancez « atrium-pronote recover », et retirez-le.",
    )


def restore(options: RunOptions, school: School, intention: int, lease: Lease) -> str:
    """The school's base is published, seen on a console opened anew; returns « published » or « republished ».

    A visit of its own, in the lease of whoever calls it. Raises as the pages do.
    """
    start = time.monotonic()
    with session.opened(options, school, "recover", "recover", lease=lease, needed=False) as opened:
        try:
            how = _published_again(opened)
        except Exception as error:
            raise opened.failed(error) from error
        _close_intention(options.journal, intention, f"{how} by recovery", opened.evidence)
        opened.events.emit(OutageEnded(back=True))
        opened.leave(keep_trace=False)
        opened.events.emit(VisitEnded(exit_code=opened.report.exit_code, seconds=time.monotonic() - start))
    return how


def _published_again(opened: Session) -> str:
    publication = opened.desk().console.publication
    how = "published"
    if not publication.reopen().published:
        publication.publish(rescue=True)
        how = "republished"
    if not publication.reopen().published:
        raise SiteUnavailable(
            "STILL_STOPPED",
            f"La base de {opened.school.name} reste arrêtée.",
            next_step="Cliquez sur « Publier la base » dans la console, ou lancez « atrium-pronote recover ».",
        )
    return how


def insist(charge: Charge, *, locked: bool) -> bool:
    """The guardian's work: try until the publication is back, longer and longer apart; a refused password ends it."""
    pause = threading.Event()
    for seconds in limits.RESCUE_PAUSES:
        pause.wait(seconds)
        if charge.closed_already():
            return True
        if locked and charge.lease.lost():
            # Another machine has taken the school over, and puts the publication back itself.
            return False
        try:
            with nullcontext(charge.lease) if locked else charge.alone() as lease:
                if not charge.closed_already():
                    charge.restore(lease)
        except (SignInNeeded, Usage) as error:
            # A browser that started once, and published before, may start again.
            if error.code == "BROWSER_DOES_NOT_START":
                continue
            return False
        except Exception:  # noqa: BLE001, S112 - the next attempt starts from nothing; nobody is left to tell
            continue
        return True
    return False
