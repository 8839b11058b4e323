"""What happens in a visit, as typed and frozen events: the one record that everything else reads.

`events.jsonl` holds them, one line each, in the order in which they happened. The terminal, `--json`, the log, the
pages and `outcome.json` are listeners or readers of it. Its JSON Schema is `docs/events.schema.json`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from robot.errors import Exit, RobotError
from robot.hiding import KNOWN
from robot.procedure import Outcome, State
from robot.widgets.watch import Gesture

FILE = "events.jsonl"
#: Raised when a field changes its meaning or goes; a field or an event that is added leaves it as it is.
VERSION = 1
Mode = Literal["plan", "apply", "examine", "recover"]


class _Plain(BaseModel):
    # What a later version adds is left out by this one.
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)


def _now() -> datetime:
    return datetime.now().astimezone()


class Failure(_Plain):
    """An error, as data: what `RobotError` tells, and how the command ends by it."""

    kind: str
    code: str
    exit_code: Exit
    sentence: str
    next_step: str = ""
    retry_later: bool = False
    expected: str = ""
    found: str = ""
    url: str = ""
    #: Path of the picture, relative to the run's folder.
    screenshot: str = ""
    aria: str = ""
    candidates: tuple[dict[str, Any], ...] = ()
    lines_to_paste: str = ""
    lines_to_paste_one_school: str = ""

    @classmethod
    def of(cls, error: RobotError, uai: str = "") -> Self:
        """That error, met at that school, no secret in what it says."""
        said = KNOWN.cleaned(error.as_dict(uai), keys=False)
        return cls.model_validate(
            {**said, "kind": type(error).__name__, "code": error.code, "exit_code": error.exit_code}
        )

    def as_dict(self) -> dict[str, Any]:
        """Plain data for `--json` and `outcome.json`."""
        return self.model_dump(mode="json")


class Proposal(_Plain):
    """Something that would teach the robot a screen, to be accepted by a person: tried, and the screen was reached."""

    #: In a French sentence.
    what: str
    #: A way to that screen (`robot.labels.local.SCREENS`); else a caption of that label.
    way: bool = False
    key: str
    captions: tuple[str, ...]
    seen: str
    #: The same as lines of `labels.local.toml`.
    lines: str


class Finding(_Plain):
    """One screen that was examined: what was recognised on it, or why it was not reached."""

    section: str
    screen: str
    #: Thing looked for → what the screen shows of it; empty if it is not there.
    things: dict[str, str] = Field(default_factory=dict)
    picture: str = ""
    error: Failure | None = None
    #: Not looked at, because a screen before it was not reached.
    skipped: bool = False
    #: What came of the search for it, as a French sentence; empty where none was made (`doctor --explore`).
    explored: str = ""
    proposals: tuple[Proposal, ...] = ()

    @property
    def good(self) -> bool:
        """All that was looked for is there."""
        return self.error is None and not self.skipped and all(self.things.values())

    def as_dict(self) -> dict[str, Any]:
        """Plain data for `--json` and `outcome.json`."""
        return {**self.model_dump(mode="json"), "good": self.good}


class _Event(_Plain):
    """One thing that happened."""

    schema_: Literal["atrium-pronote.events"] = Field(
        default="atrium-pronote.events", validation_alias="schema", serialization_alias="schema"
    )
    version: int = VERSION
    time: AwareDatetime = Field(default_factory=_now)


class VisitStarted(_Event):
    """One school, one browser, one sign-in per product: one or several procedures begin."""

    event: Literal["visit_started"] = "visit_started"
    robot: str
    uai: str
    school: str
    mode: Mode
    #: Names of the procedures, in order.
    procedures: tuple[str, ...] = ()


class VisitEnded(_Event):
    """Nobody is signed in any more and the browser is closed."""

    event: Literal["visit_ended"] = "visit_ended"
    exit_code: Exit
    seconds: float


class RunStarted(_Event):
    """One procedure begins."""

    event: Literal["run_started"] = "run_started"
    procedure: str
    #: The section of ATRIUM's help page.
    section: str
    #: The run whose changes are taken back, by the name of its folder; empty for the procedure itself.
    undoes: str = ""


class RunEnded(_Event):
    """One procedure has ended, as the events before say."""

    event: Literal["run_ended"] = "run_ended"
    exit_code: Exit
    seconds: float


class RunSkipped(_Event):
    """One procedure was not begun: what stopped the one before would stop this one too."""

    event: Literal["run_skipped"] = "run_skipped"
    procedure: str
    section: str
    #: Code of the error before.
    because: str


class StepBegun(_Event):
    """A documented step begins."""

    event: Literal["step_begun"] = "step_begun"
    section: str
    number: int
    #: What the help page says of it, in short.
    says: str


class StepRepeated(_Event):
    """A documented step that had begun before has another turn: each profile, each list is one."""

    event: Literal["step_repeated"] = "step_repeated"
    number: int


class ReadAgain(_Event):
    """What was done is read again from the server: the gestures that follow prove, and are no step's own."""

    event: Literal["read_again"] = "read_again"


class StepWaiting(_Event):
    """A documented step is announced, and waits for whoever follows: nothing of it has happened yet."""

    event: Literal["step_waiting"] = "step_waiting"
    section: str
    number: int
    says: str
    #: The change that it is a part of; empty where the robot only looks.
    about: str = ""
    #: The gesture that comes first, with the place of what it is done to.
    gesture: Gesture
    #: The steps that are then done in one go, this one first: while a base is stopped nobody is waited for.
    together: tuple[int, ...] = ()


class StepResumed(_Event):
    """What whoever follows answered."""

    event: Literal["step_resumed"] = "step_resumed"
    section: str
    number: int
    answer: Literal["continue", "all", "stop"]


class PersonAwaited(_Event):
    """A person is to sign in by hand in the visible window: the robot types nothing, and waits."""

    event: Literal["person_awaited"] = "person_awaited"
    product: str
    #: For so long, at most.
    seconds: float


class PersonCame(_Event):
    """She has signed in, as the page shows."""

    event: Literal["person_came"] = "person_came"
    product: str
    #: What is kept of it, in French.
    said: str = ""


class ViewRefreshed(_Event):
    """The present picture of the browser was replaced; it is gone with the visit."""

    event: Literal["view_refreshed"] = "view_refreshed"
    #: Relative to the visit's folder.
    file: str
    #: Pictures so far.
    number: int


class GestureBegun(_Event):
    """Mouse or keyboard are about to be used: what is sought is not found yet."""

    event: Literal["gesture_begun"] = "gesture_begun"
    gesture: Gesture


class GestureDone(_Event):
    """A gesture was accepted: the screen shows that it worked."""

    event: Literal["gesture_done"] = "gesture_done"
    #: With the label's key, the caption as seen and its place.
    gesture: Gesture
    picture: str = ""


class ChangePlanned(_Event):
    """What a screen holds and what it should hold."""

    event: Literal["change_planned"] = "change_planned"
    about: str
    steps: tuple[int, ...]
    before: State
    after: State
    cuts_off: bool = False
    provisional: str = ""

    @property
    def differs(self) -> bool:
        """Something is to be done."""
        return self.before != self.after


class ChangeResolved(_Event):
    """What became of it."""

    event: Literal["change_resolved"] = "change_resolved"
    outcome: Outcome


class NoteWritten(_Event):
    """A remark for the reader of the report, in French."""

    event: Literal["note_written"] = "note_written"
    text: str


class LikenessFollowed(_Event):
    """A caption that only resembles the one looked for was followed (`--heal`)."""

    event: Literal["likeness_followed"] = "likeness_followed"
    what: str
    taken: str
    #: For `labels.local.toml`.
    lines: str


class OutageStarted(_Event):
    """From here on no family reaches PRONOTE."""

    event: Literal["publication_stopped"] = "publication_stopped"


class OutageEnded(_Event):
    """The publication was seen back, or is not, after all that could be tried."""

    event: Literal["publication_back"] = "publication_back"
    back: bool
    #: How long the school was cut off, at most; None for a stop that another visit made.
    seconds: float | None = None


class Progressed(_Event):
    """So many of a long gesture's parts are done."""

    event: Literal["progressed"] = "progressed"
    done: int
    total: int
    what: str
    #: Seconds that the rest will take, as far as the parts done lately tell; None while they tell nothing.
    remaining: float | None = None


class LeftToDo(_Event):
    """What is left to a person; said anew when a procedure is walked again."""

    event: Literal["left_to_do"] = "left_to_do"
    doubts: int | None = None
    links_to_paste: int | None = None


class FileSaved(_Event):
    """A file for an agent to read stands in the run's folder."""

    event: Literal["file_saved"] = "file_saved"
    name: str


class PictureTaken(_Event):
    """A picture of the screen stands in the run's folder."""

    event: Literal["picture_taken"] = "picture_taken"
    file: str
    caption: str


class PicturesDropped(_Event):
    """Nothing failed, and only what failed is kept: the pictures are gone from the run's folder."""

    event: Literal["pictures_dropped"] = "pictures_dropped"


class SessionLost(_Event):
    """The site ended the session: the procedure is walked again from its start, what it has done is kept."""

    event: Literal["session_lost"] = "session_lost"


class ScreenExamined(_Event):
    """`doctor` has looked at a screen."""

    event: Literal["screen_examined"] = "screen_examined"
    finding: Finding


class Failed(_Event):
    """What ended the procedure, the examination or the rescue."""

    event: Literal["failed"] = "failed"
    failure: Failure


Event = Annotated[
    VisitStarted
    | VisitEnded
    | RunStarted
    | RunEnded
    | RunSkipped
    | StepBegun
    | StepRepeated
    | ReadAgain
    | StepWaiting
    | StepResumed
    | PersonAwaited
    | PersonCame
    | ViewRefreshed
    | GestureBegun
    | GestureDone
    | ChangePlanned
    | ChangeResolved
    | NoteWritten
    | LikenessFollowed
    | OutageStarted
    | OutageEnded
    | Progressed
    | LeftToDo
    | FileSaved
    | PictureTaken
    | PicturesDropped
    | SessionLost
    | ScreenExamined
    | Failed,
    Field(discriminator="event"),
]
EVENT: TypeAdapter[Event] = TypeAdapter(Event)
#: Who hears every event as it happens. What is raised there ends the procedure, as a failing gesture would.
Listener = Callable[[Event], None]


def read(folder: Path) -> Iterator[Event]:
    """The events of a run's folder, the first one first.

    A line that a killed robot could not end, and events of a later version of it, are left out. OSError if there is no
    such file.
    """
    with (folder / FILE).open(encoding="utf-8") as lines:
        for line in lines:
            if (event := parsed(line)) is not None:
                yield event


def parsed(line: str | bytes) -> Event | None:
    """The event of one line; None if it is no whole one, or one of a later version."""
    try:
        return EVENT.validate_json(line)
    except ValidationError:
        return None
