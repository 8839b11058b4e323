"""Stopping the publication cuts off a whole school: whatever happens after that click, the publication comes back.

Three nets, one behind the other: the `finally` of this context, in the same browser; a guardian process, which outlives
a dead browser and a killed robot; the open intention in the journal, which any later start of the robot settles first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from robot.config import School
from robot.errors import PublicationStopped
from robot.pages.pronote.publication import Publication
from robot.runs.desk import Settled
from robot.runs.evidence import Evidence
from robot.runs.guardian import Guardian
from robot.runs.interrupt import Interrupt
from robot.runs.journal import PUBLICATION


class Outage:
    """The time between « Arrêter la publication » and « Publier la base » for one school."""

    def __init__(
        self, settled: Settled, school: School, evidence: Evidence, publication: Publication, interrupt: Interrupt
    ) -> None:
        self._settled = settled
        self._school = school
        self._evidence = evidence
        self._publication = publication
        self._interrupt = interrupt
        #: How long the school was cut off, at most: until the publication was seen back.
        self.seconds = 0.0

    @contextmanager
    def around(self, *, stopping: Callable[[], None], publishing: Callable[[], None]) -> Iterator[None]:
        """Inside, the publication is stopped; on the way out it is back, or PublicationStopped is raised."""
        stopping()
        intention = self._settled.journal.intend(self._school.uai, PUBLICATION, self._evidence.folder.name)
        guardian = Guardian.watch(self._settled, self._school.uai, intention)
        start = time.monotonic()
        clean = False
        try:
            self._publication.stop()
            yield
            clean = True
        finally:
            with self._interrupt.held():
                self._put_back(intention, guardian, publishing, reopen=not clean)
                self.seconds = time.monotonic() - start

    def _put_back(self, intention: int, guardian: Guardian, publishing: Callable[[], None], *, reopen: bool) -> None:
        # Whatever is wrong with the first try, a bug of the robot's own included, the second starts from a page opened
        # anew, and the third from another process with another browser.
        for anew in (reopen, True):
            try:
                publishing()
                if anew:
                    # After a failure the page may hang, ask, or show the past: start from the console's address.
                    self._publication.reopen()
                self._publication.publish()
                if self._publication.reopen() == "published":
                    self._settled.journal.settle(intention, "republished by the run")
                    guardian.dismiss()
                    return
            except Exception as error:  # noqa: BLE001 - nothing may keep a school cut off
                self._evidence.log.error("publication not yet back", error=str(error))
        self._evidence.log.warning("the guardian takes over")
        if guardian.take_over():
            return
        raise PublicationStopped(
            "PUBLICATION_STOPPED",
            f"La publication de {self._school.name} ({self._school.uai}) est restée arrêtée : "
            "les familles n'ont plus accès à PRONOTE.",
            next_step="Cliquez tout de suite sur « Publier la base » dans la console, "
            "ou lancez « atrium-pronote recover ».",
        )
