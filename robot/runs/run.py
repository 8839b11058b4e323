"""One procedure in a visit: walk its flow, plan or plan then apply, re-read, and tell what became of each change."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any, Literal

from robot import scratch
from robot.errors import ExclusiveUse, Exit, Refused, RobotError, SiteUnavailable
from robot.procedure import Change, Flow, Outcome, State
from robot.remaining import Remaining
from robot.runs import events, retention
from robot.runs.desk import Desk
from robot.runs.outage import Outage
from robot.runs.recorder import Announcement
from robot.runs.report import Report
from robot.runs.session import Session
from robot.state_words import sentence
from robot.widgets import frozen, saving

GOOD = (Exit.NOTHING_TO_DO, Exit.CHANGED, Exit.DIFFERENCES)


class Run:
    """The engine, and the flow's Walk."""

    def __init__(self, flow: Flow[Any], session: Session, mode: Literal["plan", "apply"]) -> None:
        self.flow = flow
        self.session = session
        self.mode = mode
        self.options = session.options.of_procedures.get(flow.name) or flow.options()
        self.memory: dict[str, Any] = {}
        self._desk: Desk | None = None
        #: What is told as it progresses, and how long the rest of it will take.
        self._long_work = "", Remaining()
        #: The change whose gestures have begun and whose outcome is not known yet.
        self._under_way: Change | None = None
        #: What holds until the change under way is done and read again.
        self._whole = ExitStack()
        self._error: RobotError | None = None
        #: Met by a change after which others follow: somebody has the exclusive use, nothing more can be written.
        self._read_only: ExclusiveUse | None = None

    @property
    def report(self) -> Report:
        """What its events have said so far."""
        return self.session.report.runs[-1]

    # --- what the flow says (Walk) -----------------------------------------------------------------------------

    def step(self, number: int) -> None:
        """Say that a documented step begins; each is said once."""
        self._begin(number)

    def _begin(self, number: int, *, about: str = "", together: tuple[int, ...] = ()) -> None:
        """It is said, and asked for where the visit goes step by step: there each time, not once."""
        section, says = self.flow.section, self.flow.steps[number]
        if number not in self.report.steps:
            self._emit(events.StepBegun(section=section, number=number, says=says))
        else:
            self._emit(events.StepRepeated(number=number))
        self.session.recorder.announce(Announcement(section, number, says, about, together))

    def read_again(self) -> None:
        """Say that what follows only proves what was done."""
        self._emit(events.ReadAgain())

    def note(self, text: str) -> None:
        """Say something to the reader of the report."""
        self._emit(events.NoteWritten(text=text))

    def progress(self, done: int, total: int, what: str) -> None:
        """Say how far a long gesture has come."""
        if what != self._long_work[0]:
            self._long_work = what, Remaining()
        remaining = self._long_work[1].at(done, total)
        self._emit(events.Progressed(done=done, total=total, what=what, remaining=remaining))

    def leaves(self, *, doubts: int | None = None, links_to_paste: int | None = None) -> None:
        """Count what is left to a person; said anew when the flow is walked again."""
        self._emit(events.LeftToDo(doubts=doubts, links_to_paste=links_to_paste))

    def home(self) -> Path:
        """The folder of `schools.toml`."""
        return self.session.options.settings.path.parent

    def save_file(self, name: str, content: bytes) -> None:
        """A file of the run, readable by its owner only."""
        self.session.evidence.save_file(name, content)
        self._emit(events.FileSaved(name=name))

    @contextmanager
    def private_folder(self) -> Iterator[Path]:
        """A folder for what must not outlive its use: gone at the end, however that went."""
        with scratch.folder(retention.private(self.session.options.recordings)) as folder:
            yield folder

    @contextmanager
    def publication_stopped(self, *, stop: int, publish: int) -> Iterator[None]:
        """Inside, the publication is stopped; afterwards it is back. A base found stopped is left to the flow."""
        desk = self._desk
        if desk is None or not desk.console.publication.state().published:
            yield
            return
        if self.session.recorder.asks:
            self._ask_for_outage(desk, stop, publish)
        outage = Outage(
            self.session, desk.console.publication, browser=frozen.process_of(desk.console.screen.page.context.browser)
        )
        around = outage.around(stopping=lambda: self.step(stop), publishing=lambda: self.step(publish))
        # Who asks to stop now is heard once the change is done, seen and told: a school is neither left cut off for him
        # nor with half of what was to be written.
        self._whole.enter_context(self.session.interrupt.held())
        with self.session.recorder.unasked(), self.session.recorder.hurried(), around:
            yield

    def _ask_for_outage(self, desk: Desk, stop: int, publish: int) -> None:
        """All steps of the outage are asked for before it begins: while a school is cut off, nobody is waited for."""
        change = self._under_way
        self._begin(stop, about=change.about if change else "", together=tuple(range(stop, publish + 1)))
        if not desk.console.publication.point_at_stop() or change is None:
            return
        self.read_again()
        if change.reread() != change.before:
            raise Refused(
                "CHANGED_MEANWHILE",
                f"{change.about} : quelqu'un l'a changé pendant l'attente. La publication n'a pas été arrêtée.",
                next_step="Relancez : je relirai ce qui est en place.",
            )

    # --- running -----------------------------------------------------------------------------------------------

    def go(self) -> RobotError | None:
        """The error that ended it, if any; every error is told, none is raised."""
        start = time.monotonic()
        session, journal = self.session, self.session.options.journal
        name = f"{session.evidence.folder.name}/{self.flow.name}"
        self._emit(events.RunStarted(procedure=self.flow.name, section=self.flow.section, undoes=self.flow.undoes))
        with session.caught(self._ended_by):
            journal.start(name, session.school.uai, self.flow.name, self.mode)
            self._desk = session.desk()
            self._walk_again_if_session_lost(self._desk)
            if self._read_only is not None:
                raise self._read_only
        with session.caught(self._ended_by):
            journal.end(name, int(self.report.exit_code))
        seconds = time.monotonic() - start
        self._emit(events.RunEnded(exit_code=self.report.exit_code, seconds=seconds))
        return self._error

    def _emit(self, event: events.Event) -> None:
        self.session.events.emit(event)

    def _ended_by(self, error: RobotError) -> None:
        self._error = self._error or error

    def _walk_again_if_session_lost(self, desk: Desk) -> None:
        try:
            self._walk(desk)
        except SiteUnavailable as error:
            if error.code != "SESSION_LOST":
                raise
            self.note("La session a été fermée en cours de route : je me reconnecte et je reprends.")
            self._emit(events.SessionLost())
            self._carry_over(error)
            self._walk(desk)

    def _carry_over(self, lost: SiteUnavailable) -> None:
        """What was under way stays in the report as a change that is not known to have been kept."""
        if (change := self._under_way) is not None:
            self._emit_outcome(
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
        body = self.flow.body(self, self.session.school, desk.atrium, desk.console)
        try:
            change = next(body)
            while True:
                try:
                    outcome = self._resolve(change)
                except Exception as error:  # noqa: BLE001 - thrown into the flow, so that its `with` blocks put back
                    change = body.throw(error)
                    continue
                self._emit_outcome(outcome)
                change = body.send(outcome)
        except StopIteration:
            return
        finally:
            body.close()

    def _resolve(self, change: Change) -> Outcome:
        steps = tuple(change.gestures)
        self._plan(change)
        if change.refusal is not None:
            return _refused(change, change.refusal)
        before = self._before_all(change)
        if not change.differs:
            # By this very run, where it found something else before.
            mine = before != change.after
            status, reason = ("changed", "") if mine else ("unchanged", change.in_place)
            return Outcome(change.about, status, steps, before, change.after, reason=reason)  # type: ignore[arg-type]
        if self.mode == "plan":
            return Outcome(
                change.about,
                "planned",
                steps,
                change.before,
                change.after,
                cuts_off=change.cuts_off,
                provisional=change.provisional,
            )
        if self._read_only is not None and change.independent:
            # What stopped an earlier change would stop this one too.
            return _refused(change, self._read_only)
        self._under_way = change
        try:
            found = self._apply(change)
        except (Refused, ExclusiveUse) as error:
            if not change.independent:
                raise
            self._under_way = None
            self._read_only = error if isinstance(error, ExclusiveUse) else None
            return _refused(change, error)
        if found != change.after:
            raise saving.not_kept(change.about, expected=sentence(change.after), found=sentence(found))
        self._under_way = None
        return Outcome(change.about, "changed", steps, before, found, cuts_off=change.cuts_off)

    def _before_all(self, change: Change) -> State:
        """What stood there before this run first changed it: an earlier walk may have been cut off after that."""
        earlier = next((outcome for outcome in self.report.outcomes if outcome.about == change.about), None)
        return earlier.before if earlier is not None else change.before

    def _apply(self, change: Change) -> State:
        """Apply, re-read; once more if the site lost the first try without a word (as a session that ends does)."""
        found: State = change.before
        for again in (False, True):
            with self._whole:
                with change.inside(), self._thoroughly(again):
                    for number, gesture in change.gestures.items():
                        self._begin(number, about=change.about)
                        with nullcontext() if change.piecewise else self.session.interrupt.held():
                            gesture()
                self.read_again()
                found = change.reread()
            if found == change.after or found != change.before:
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
        self._emit(
            events.ChangePlanned(
                about=change.about,
                steps=tuple(change.gestures),
                before=change.before,
                after=change.after,
                cuts_off=change.cuts_off and change.differs,
                provisional=change.provisional,
            )
        )

    def _emit_outcome(self, outcome: Outcome) -> None:
        self._emit(events.ChangeResolved(outcome=outcome))


def _refused(change: Change, error: RobotError) -> Outcome:
    return Outcome(
        change.about,
        "refused",
        tuple(change.gestures),
        change.before,
        change.before,
        error.sentence,
        error.code,
        error.next_step,
        retry_later=error.retry_later,
    )
