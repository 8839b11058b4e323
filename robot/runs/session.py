"""One school in the robot's hands: its lock, its recording, its browser, and the one mapping of exceptions to errors.

A visit, an examination and a rescue differ only in what they do inside, and in what their recorder lets them do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Error as PlaywrightError

from robot import __version__, browser, disk, scratch
from robot.config import School
from robot.errors import Bug, Interrupted, RobotError, SiteUnavailable
from robot.mishap import details
from robot.runs.desk import Desk, RunOptions, at_desk
from robot.runs.event_log import EventLog
from robot.runs.events import Failed, Failure, Listener, Mode, PicturesDropped, PictureTaken, VisitStarted
from robot.runs.evidence import Evidence
from robot.runs.interrupt import Interrupt
from robot.runs.locks import Lease
from robot.runs.log import to_log
from robot.runs.recorder import Policy, Recorder
from robot.runs.report import VisitReport

POLICIES: dict[Mode, Policy] = {"plan": "read", "apply": "work", "examine": "read", "recover": "rescue"}


@dataclass
class Session:
    """What a visit works with."""

    options: RunOptions
    school: School
    evidence: Evidence
    events: EventLog
    recorder: Recorder
    interrupt: Interrupt
    #: The right to work on that school.
    lease: Lease
    #: What the events have said so far.
    report: VisitReport
    _stack: ExitStack = field(default_factory=ExitStack)
    _desk: Desk | None = None

    def desk(self) -> Desk:
        """Both products in a browser, opened when first asked for. Raises as `at_desk`."""
        if self._desk is None:
            self._desk = self._stack.enter_context(at_desk(self.options, self.school, self.recorder, self.evidence))
        return self._desk

    @property
    def at_desk(self) -> bool:
        """The desk was opened."""
        return self._desk is not None

    @contextmanager
    def caught(self, on_error: Callable[[RobotError], None] = lambda _error: None) -> Iterator[None]:
        """Inside, nothing is raised: what goes wrong is told as a failure, and `on_error` hears of it."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - the one place where it becomes an error of ours
            on_error(self.failed(error))

    def failed(self, error: Exception) -> RobotError:
        """The error that ended the visit or a part of it, told."""
        if self._desk is not None and isinstance(error, SiteUnavailable | PlaywrightError):
            # A site that is down, a page that hangs: nothing more is asked of them, signing out neither.
            self._desk.products.clear()
        problem = self.error_of(error)
        self.events.emit(Failed(failure=Failure.of(problem, self.school.uai)))
        return problem

    def error_of(self, error: Exception) -> RobotError:
        """The robot's own error for whatever was raised: the only mapping from a browser's or a machine's fault."""
        if isinstance(error, RobotError):
            return (self._stop_asked() if isinstance(error, SiteUnavailable) else None) or error
        if isinstance(error, PlaywrightError):
            return self._stop_asked() or browser.gone(error)
        self.evidence.log.error("bug", details=details(error))
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

    def leave(self, *, keep_trace: bool) -> None:
        """Nobody is signed in any more, the browser is closed; the trace is kept or thrown away, pictures likewise."""
        self.evidence.end_trace(failed=keep_trace)
        self._stack.close()
        if not keep_trace and self.evidence.drop_pictures():
            self.events.emit(PicturesDropped())
        self._desk = None


@contextmanager
def opened(
    options: RunOptions,
    school: School,
    name: str,
    mode: Mode,
    *,
    procedures: Sequence[str] = (),
    listener: Listener = lambda _event: None,
    interrupt: Interrupt | None = None,
    lease: Lease | None = None,
    needed: bool = True,
) -> Iterator[Session]:
    """A session of that school, its folder complete afterwards, its browser closed however that went.

    Busy if another visit works on that school; whoever calls may hand over the `lease` that he holds. A rescue goes
    without a folder (not `needed`) where none can be made.
    """
    interrupt = interrupt or Interrupt()
    with ExitStack() as stack:
        lease = lease or stack.enter_context(options.alone(school.uai))
        evidence = _evidence(options, f"{school.uai}-{name}", stack, needed=needed)
        stack.callback(evidence.close)
        report = VisitReport(evidence.folder)
        events = EventLog(evidence, (report.hear, to_log(evidence.log), listener))
        stack.callback(events.close)
        evidence.on_picture = lambda file, caption: events.emit(PictureTaken(file=file, caption=caption))
        recorder = Recorder(events, evidence, interrupt, POLICIES[mode], lease)
        recorder.direction = options.direction
        stack.callback(recorder.end)
        session = Session(options, school, evidence, events, recorder, interrupt, lease, report)
        stack.callback(session.leave, keep_trace=True)
        events.emit(
            VisitStarted(robot=__version__, uai=school.uai, school=school.name, mode=mode, procedures=tuple(procedures))
        )
        yield session


def _evidence(options: RunOptions, name: str, stack: ExitStack, *, needed: bool) -> Evidence:
    try:
        return options.evidence(options.recordings, name, keep_trace=options.record, kept=options.kept)
    except OSError as error:
        if needed:
            raise disk.fault(options.recordings, error) from error
    return Evidence(Path(stack.enter_context(scratch.folder())), name, keep_trace=options.record, kept=options.kept)
