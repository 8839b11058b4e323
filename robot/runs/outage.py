"""Stopping the publication cuts off a whole school: whatever happens after that click, the publication comes back.

Three nets, one behind the other: the `finally` of this context, in the same browser; a guardian process, which outlives
a dead browser, a killed robot and one that hangs, and in whose place another is put if it was killed itself; the open
intention in the journal, which any later start of the robot settles first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from robot.config import Product
from robot.errors import Busy, PublicationStopped, RobotError
from robot.pages.pronote.publication import Publication
from robot.runs.events import Event, OutageEnded, OutageStarted, ReadAgain
from robot.runs.guardian import GIVEN_UP, Guardian
from robot.runs.journal import PUBLICATION
from robot.runs.kept_sign_in import State
from robot.runs.recovery import PUBLISH, Charge
from robot.runs.session import Session


class Outage:
    """The time between « Arrêter la publication » and « Publier la base » for one school."""

    def __init__(self, session: Session, publication: Publication, *, browser: int) -> None:
        self._session = session
        self._school = session.school
        self._evidence = session.evidence
        self._publication = publication
        #: The process of the browser that the publication is stopped in.
        self._browser = browser
        self._start = 0.0

    @contextmanager
    def around(self, *, stopping: Callable[[], None], publishing: Callable[[], None]) -> Iterator[None]:
        """Inside, the publication is stopped; on the way out it is back, or PublicationStopped is raised."""
        stopping()
        options = self._session.options
        # Nobody could sign in again while the school is cut off: what the browser holds goes with the charge.
        hands = self._session.desk().hands
        states: dict[Product, State] = {name: hands[name].now() for name in hands if name == "PRONOTE"}
        intention = options.journal.intend(self._school.uai, PUBLICATION, self._evidence.folder.name)
        charge = Charge.of(options, self._school, intention, self._session.lease, states)
        try:
            guardian = Guardian.watch(charge, browser=self._browser)
        except (RobotError, OSError):
            charge.close("nothing was stopped", self._evidence)
            raise
        self._start = time.monotonic()
        clean = False
        try:
            with self._publication.patiently():
                self._publication.stop()
                self._emit(OutageStarted())
                yield
            clean = True
        finally:
            with self._session.interrupt.held(), self._publication.patiently():
                self._put_back(charge, guardian, publishing, reopen=not clean)

    def _put_back(self, charge: Charge, guardian: Guardian, publishing: Callable[[], None], *, reopen: bool) -> None:
        with suppress(Exception):
            # Who reads along may be gone (a closed terminal).
            publishing()
        # Whatever is wrong with the first try, a bug of the robot's own included, the second starts from a page opened
        # anew, and the third from another process with another browser.
        for rescue in (False, True):
            try:
                if reopen or rescue:
                    # After a failure the page may hang, ask, or show the past: start from the console's address.
                    self._publication.reopen()
                self._publication.publish(rescue=rescue)
                seconds = self._cut_off_for()
                # Told by the page that was worked on; a console opened anew says whether it is so.
                self._emit(ReadAgain())
                if self._publication.reopen().published:
                    charge.close("republished by the run", self._evidence)
                    self._emit(OutageEnded(back=True, seconds=seconds))
                    guardian.dismiss()
                    return
            except Busy:
                # Another machine has taken the school over, its stopped publication first of all.
                guardian.dismiss()
                raise
            except Exception as error:  # noqa: BLE001 - nothing may keep a school cut off
                self._evidence.log.error("publication not yet back", error=str(error))
        taken_over = self._taken_over(charge, guardian)
        self._emit(OutageEnded(back=taken_over, seconds=self._cut_off_for()))
        if taken_over:
            charge.close("republished by the guardian", self._evidence)
            return
        raise PublicationStopped(
            "PUBLICATION_STOPPED",
            f"La publication de {self._school.name} ({self._school.uai}) est restée arrêtée : "
            "les familles n'ont plus accès à PRONOTE.",
            next_step=PUBLISH,
        )

    def _cut_off_for(self) -> float:
        """Seconds since the click, at most what the school has been without PRONOTE."""
        return time.monotonic() - self._start

    def _emit(self, event: Event) -> None:
        """Who listens may be gone (a closed terminal): that keeps no school cut off."""
        with suppress(Exception):
            self._session.events.emit(event)

    def _taken_over(self, charge: Charge, guardian: Guardian) -> bool:
        self._evidence.log.warning("the guardian takes over")
        if guardian.take_over():
            return True
        if guardian.alive or guardian.process.returncode == GIVEN_UP:
            # It tries on by itself, or has given up with a reason that another would meet too.
            return False
        self._evidence.log.warning("the guardian was killed: another takes its place")
        try:
            return Guardian.watch(charge, browser=self._browser).take_over()
        except (RobotError, OSError) as error:
            self._evidence.log.error("no guardian", error=str(error))
            return False
