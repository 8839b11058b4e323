"""One run of one flow for one school: plan, or plan then apply and re-read, then say what became of each change."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page

from robot import browser, scratch
from robot.config import School
from robot.errors import Bug, ExclusiveUse, Exit, Interrupted, Refused, RobotError, SiteUnavailable
from robot.procedure import Change, Flow, Outcome, State
from robot.runs import disk, retention
from robot.runs.desk import Desk, Settled, at_desk
from robot.runs.evidence import Evidence
from robot.runs.interrupt import Interrupt
from robot.runs.outage import Outage
from robot.runs.report import Mode, Observer, Report
from robot.widgets import frozen, saving
from robot.widgets.watch import Gesture

GOOD = (Exit.NOTHING_TO_DO, Exit.CHANGED, Exit.DIFFERENCES)


class Run:
    """The run itself: the flow's Walk and the screens' Watch."""

    def __init__(
        self,
        flow: Flow,
        school: School,
        settled: Settled,
        mode: Mode,
        evidence: Evidence,
        observer: Observer,
        interrupt: Interrupt,
    ) -> None:
        self.flow = flow
        self.school = school
        self.settled = settled
        self.applying = mode == "apply"
        self.evidence = evidence
        self.observer = observer
        self.interrupt = interrupt
        self.report = Report(school.uai, school.name, flow.name, flow.section, mode, evidence.folder)
        self._desk: Desk | None = None
        self._plans: list[dict[str, Any]] = []
        #: Hundreds of cells are being typed, or a school is cut off: pictures are light.
        self._hurried = False
        #: The change whose gestures have begun and whose outcome is not known yet.
        self._under_way: Change | None = None
        self.memory: dict[str, Any] = {}

    # --- what the flow says (Walk) -----------------------------------------------------------------------------

    def step(self, number: int) -> None:
        """Say that a documented step begins; each is said once."""
        if number in self.report.steps:
            return
        self.report.steps.append(number)
        self.evidence.log.info("step", step=f"{self.flow.section} {number}", says=self.flow.steps[number])
        self.observer.step(self.flow, number)

    def note(self, text: str) -> None:
        """Say something to the reader of the report."""
        self.report.notes.append(text)
        self.evidence.log.info("note", text=text)
        self.observer.note(text)

    def progress(self, done: int, total: int, what: str) -> None:
        """Let the observer know how far a long gesture has come."""
        self.observer.progress(done, total, what)

    def leaves(self, *, doubts: int | None = None, links_to_paste: int | None = None) -> None:
        """Count what is left to a person; said anew when the flow is walked again."""
        self.report.doubts = doubts if doubts is not None else self.report.doubts
        self.report.links_to_paste = links_to_paste if links_to_paste is not None else self.report.links_to_paste

    def option(self, name: str) -> Any:
        """What the command asked for besides, or None."""
        return self.settled.options.get(name)

    def home(self) -> Path:
        """The folder of `schools.toml`."""
        return self.settled.settings.path.parent

    def keep(self, name: str, content: bytes) -> None:
        """A file of the run, readable by its owner only."""
        self.evidence.keep(name, content)
        if name not in self.report.files:
            self.report.files.append(name)

    @contextmanager
    def private_folder(self) -> Iterator[Path]:
        """A folder for what must not outlive its use: gone at the end, however that went."""
        with scratch.folder(retention.private(self.settled.recordings)) as folder:
            yield folder

    @contextmanager
    def publication_stopped(self, *, stop: int, publish: int) -> Iterator[None]:
        """Inside, the publication is stopped; afterwards it is back. A base found stopped is left to the flow."""
        desk = self._desk
        if desk is None or desk.console.publication.state() == "stopped":
            yield
            return
        publication, process = desk.console.publication, frozen.process_of(desk.browser)
        outage = Outage(self.settled, self.school, self.evidence, publication, self.interrupt, browser=process)
        self._hurried = True
        try:
            with outage.around(stopping=lambda: self.step(stop), publishing=lambda: self.step(publish)):
                yield
        finally:
            self._hurried = False
            self.report.outage += outage.seconds

    # --- what the screens do (Watch) ---------------------------------------------------------------------------

    def before(self, gesture: Gesture) -> None:
        """Log it and let the observer see it; Interrupted between two gestures."""
        self.interrupt.check()
        if gesture.verb in ("look", "check"):
            return
        self.evidence.log.info("gesture", verb=gesture.verb, what=gesture.what, writes=gesture.writes)
        self.observer.gesture(gesture)

    def after(self, gesture: Gesture, page: Page) -> None:
        """A picture of every write."""
        if gesture.writes:
            self.evidence.picture(page, gesture.what, light=self._hurried)

    def failed(self, error: RobotError, page: Page) -> None:
        """A picture of what went wrong."""
        self.evidence.of_error(error, page)

    def healed(self, gesture: Gesture, taken: str, line: str) -> None:
        """Said and recorded: a caption that only resembles was followed."""
        self.note(f"Pour {gesture.what}, j'ai suivi {taken}. À vérifier, puis à coller dans labels.local.toml.")
        if line not in self.report.followed:
            self.report.followed.append(line)

    @contextmanager
    def private(self) -> Iterator[None]:
        """Inside, nothing is traced, and what was asked waits: a password on its way must not be left in doubt."""
        with self.interrupt.held(), self.evidence.private():
            yield

    @contextmanager
    def bulk(self) -> Iterator[None]:
        """Inside, nothing is traced and pictures are light: else they would cost more than the writes themselves."""
        self._hurried = True
        try:
            with self.evidence.private():
                yield
        finally:
            self._hurried = False

    # --- running -----------------------------------------------------------------------------------------------

    def go(self) -> Report:
        """The report; every error is in it, none is raised."""
        start = time.monotonic()
        journal = self.settled.journal
        name = self.evidence.folder.name
        journal.start(name, self.school.uai, self.flow.name, self.report.mode)
        try:
            with at_desk(self.settled, self.school, self, self.evidence) as desk:
                self._desk = desk
                kept = True
                try:
                    self._walk_again_if_session_lost(desk)
                    kept = self.report.exit_code not in GOOD
                finally:
                    self.evidence.end_trace(failed=kept)
        except RobotError as error:
            gone = isinstance(error, SiteUnavailable)
            self._fail((self._stop_asked() if gone else None) or error)
        except PlaywrightError as error:
            self._fail(self._stop_asked() or browser.gone(error))
        except Exception as error:
            self.evidence.log.exception("bug")
            self._fail(self._bug(error))
        self.report.seconds = time.monotonic() - start
        try:
            journal.end(name, int(self.report.exit_code))
            self.evidence.write("outcome.json", self.report.as_dict())
        except (RobotError, OSError) as error:
            self.report.unwritten(self.evidence.folder, error)
        return self.report

    def _bug(self, error: Exception) -> RobotError:
        if isinstance(error, OSError) and error.errno in disk.FULL:
            return disk.fault(self.evidence.folder, error)
        return Bug(
            "BUG",
            f"Le robot s'est trompé : {type(error).__name__} : {error}",
            next_step="Transmettez le dossier de l'enregistrement à la personne qui maintient le robot.",
        )

    def _stop_asked(self) -> RobotError | None:
        """What asked the robot to stop asked its browser too, most often: that is no fault of the site's."""
        try:
            self.interrupt.check()
        except Interrupted as error:
            return error
        return None

    def _walk_again_if_session_lost(self, desk: Desk) -> None:
        try:
            self._walk(desk)
        except SiteUnavailable as error:
            if error.code != "SESSION_LOST":
                raise
            self.note("La session a été fermée en cours de route : je me reconnecte et je reprends.")
            self._keep_what_was_done(error)
            self._walk(desk)

    def _keep_what_was_done(self, lost: SiteUnavailable) -> None:
        """The next walk finds in place what this one wrote: it stays in the report as the change that it was."""
        done = [one for one in self.report.outcomes if one.status == "changed"]
        self.report.outcomes[:] = done
        if (change := self._under_way) is not None:
            self._keep(
                Outcome(
                    change.about,
                    "failed",
                    tuple(change.gestures),
                    change.before,
                    change.before,
                    "La session a été fermée pendant ce changement : ce qui en a été gardé n'est pas relu.",
                    lost.code,
                    lost.next_step,
                    retry_later=lost.retry_later,
                )
            )

    def _walk(self, desk: Desk) -> None:
        body = self.flow.body(self, self.school, desk.atrium, desk.console)
        try:
            change = next(body)
            while True:
                try:
                    outcome = self._settle(change)
                except Exception as error:  # noqa: BLE001 - thrown into the flow, so that its `with` blocks put back
                    change = body.throw(error)
                    continue
                self._keep(outcome)
                change = body.send(outcome)
        except StopIteration:
            return
        finally:
            body.close()

    def _settle(self, change: Change) -> Outcome:
        steps = tuple(change.gestures)
        self._plan(change)
        before = self._before_all(change)
        if not change.differs and before != dict(change.after):
            return Outcome(change.about, "changed", steps, before, change.after)
        if not change.differs:
            return Outcome(change.about, "unchanged", steps, change.before, change.after, reason=change.in_place)
        if not self.applying:
            return Outcome(
                change.about,
                "planned",
                steps,
                change.before,
                change.after,
                cuts_off=change.cuts_off,
                provisional=change.provisional,
            )
        self._under_way = change
        try:
            found = self._apply(change)
        except (Refused, ExclusiveUse) as error:
            if not change.independent:
                raise
            self._under_way = None
            return Outcome(
                change.about,
                "refused",
                steps,
                change.before,
                change.before,
                error.sentence,
                error.code,
                error.next_step,
                retry_later=error.retry_later,
            )
        if dict(found) != dict(change.after):
            raise saving.not_kept(change.about, expected=str(dict(change.after)), found=str(dict(found)))
        self._under_way = None
        return Outcome(change.about, "changed", steps, before, found, cuts_off=change.cuts_off)

    def _before_all(self, change: Change) -> dict[str, Any]:
        """What stood there before this run first changed it: an earlier walk may have been cut off after that."""
        earlier = next((one for one in self.report.outcomes if one.about == change.about), None)
        return dict(earlier.before if earlier is not None else change.before)

    def _apply(self, change: Change) -> State:
        """Apply, re-read; once more if the site lost the first try without a word (as a session that ends does)."""
        found: State = change.before
        for again in (False, True):
            with change.inside(), self._thoroughly(again):
                for number, gesture in change.gestures.items():
                    self.step(number)
                    gesture()
            found = change.reread()
            if dict(found) == dict(change.after) or dict(found) != dict(change.before):
                break
            if not again:
                self.note(f"{change.about} : la modification n'a pas été gardée, je recommence une fois.")
        return found

    @contextmanager
    def _thoroughly(self, again: bool) -> Iterator[None]:
        """Inside, a second try waits with the whole patience for what a screen may show late."""
        with ExitStack() as stack:
            for product in (self._desk.atrium, self._desk.console) if self._desk else ():
                stack.enter_context(product.screen.thoroughly(again))
            yield

    def _plan(self, change: Change) -> None:
        planned = {
            "about": change.about,
            "steps": list(change.gestures),
            "before": dict(change.before),
            "after": dict(change.after),
        }
        told = {"cuts_off": change.cuts_off and change.differs, "provisional": change.provisional}
        self._plans.append({**planned, "differs": change.differs, **told})
        self.evidence.write("plan.json", {"uai": self.school.uai, "flow": self.flow.name, "changes": self._plans})

    def _keep(self, outcome: Outcome) -> None:
        """One outcome per change: what a second walk says of it takes the place of what the first said."""
        outcomes = self.report.outcomes
        place = next((n for n, one in enumerate(outcomes) if one.about == outcome.about), len(outcomes))
        outcomes[place : place + 1] = [outcome]
        self.evidence.log.info("outcome", **outcome.as_dict())
        self.observer.outcome(outcome)

    def _fail(self, error: RobotError) -> None:
        self.report.error = error
        self.evidence.log.error("error", **error.as_dict(self.school.uai))
