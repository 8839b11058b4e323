"""What a documented click path is made of: its steps, the changes it yields, and the outcome of each.

One body serves plan and apply: a flow reads the screens and yields changes; whoever runs it decides to apply them.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic, Literal, Protocol, TypeAlias, TypeVar

from robot import states
from robot.config import School
from robot.errors import Refused
from robot.products import Console, Portal

#: The options that only one procedure has.
OptionsT = TypeVar("OptionsT")
OptionsT_co = TypeVar("OptionsT_co", covariant=True)
#: What a change holds before and after.
State: TypeAlias = states.State


@dataclass(frozen=True)
class Change:
    """One thing that should be otherwise."""

    #: What it is about, in French, for the plan and the report.
    about: str
    before: State
    after: State
    #: Documented step → the gestures that fulfil it, in order.
    gestures: Mapping[int, Callable[[], None]]
    #: Reads the same thing again from the server.
    reread: Callable[[], State]
    #: What the gestures are done inside of (the publication stopped); entered only when something is to be done.
    inside: Callable[[], AbstractContextManager[None]] = nullcontext
    #: Why nothing is to be done, when before and after are the same.
    in_place: str = "déjà en place"
    #: A refusal of this change lets the next ones go on.
    independent: bool = False
    #: Applying it stops the publication for a while: no family reaches PRONOTE meanwhile.
    cuts_off: bool = False
    #: It may be stopped in the middle of a step: each of its parts is whole by itself (the cells of a list).
    piecewise: bool = False
    #: Why it cannot be done, known before any gesture; None where it can.
    refusal: Refused | None = None
    #: Why its figures may be others once it is applied, in French; empty if they are sure.
    provisional: str = ""

    @property
    def differs(self) -> bool:
        """Something is to be done."""
        return self.before != self.after


Status = Literal["unchanged", "planned", "changed", "refused", "failed"]


@dataclass(frozen=True)
class Outcome:
    """What became of one change."""

    about: str
    status: Status
    steps: tuple[int, ...]
    before: State
    after: State
    #: Why it was left alone, or what went wrong; a French sentence.
    reason: str = ""
    code: str = ""
    next_step: str = ""
    #: What went wrong is to be tried again later, as it is.
    retry_later: bool = False
    #: As of its change, where something was to be done.
    cuts_off: bool = False
    provisional: str = ""

    def as_dict(self) -> dict[str, Any]:
        """Plain data for `outcome.json` and `--json`."""
        before, after = (state.model_dump(mode="json") for state in (self.before, self.after))
        return {**self.__dict__, "steps": list(self.steps), "before": before, "after": after}


class Walk(Protocol[OptionsT_co]):
    """The run that a flow walks in."""

    @property
    def options(self) -> OptionsT_co:
        """What the command asked for besides."""

    #: What an earlier walk of this very run left for this one: a lost session makes the flow begin again.
    memory: dict[str, Any]

    def step(self, number: int) -> None:
        """Say that a documented step begins."""

    def publication_stopped(self, *, stop: int, publish: int) -> AbstractContextManager[None]:
        """Inside, the publication is stopped (those documented steps); afterwards it is back, whatever happened."""

    def note(self, text: str) -> None:
        """Say something to the reader of the report."""

    def progress(self, done: int, total: int, what: str) -> None:
        """Say how far a long gesture has come."""

    def leaves(self, *, doubts: int | None = None, links_to_paste: int | None = None) -> None:
        """Say how much is left to a person: doubts to decide, sure links to paste."""

    def home(self) -> Path:
        """The folder of `schools.toml`."""

    def save_file(self, name: str, content: bytes) -> None:
        """Put a file into the run's folder, readable by its owner only."""

    def private_folder(self) -> AbstractContextManager[Path]:
        """A folder for what must not outlive its use: gone at the end, however that went."""


@dataclass(frozen=True)
class NoOptions:
    """A procedure that has no option of its own."""


def option(default: Any = None, *, factory: Any = None, needs: str = "", excludes: str = "") -> Any:
    """A field of a procedure's options; the command has an option of that name (« to_file » is typed `--to-file`).

    `needs` and `excludes` name another one without which, and one with which, it would do nothing.
    """
    rules = {"needs": needs, "excludes": excludes}
    return field(default_factory=factory, metadata=rules) if factory else field(default=default, metadata=rules)


Body = Callable[[Walk[OptionsT], School, Portal, Console], Generator[Change, Outcome, None]]


@dataclass(frozen=True)
class Flow(Generic[OptionsT]):
    """One documented click path."""

    name: str
    #: The section of ATRIUM's help page « PRONOTE » that it follows.
    section: str
    #: Documented step → what it says, in short.
    steps: Mapping[int, str]
    body: Body[OptionsT] = field(repr=False)
    #: A frozen dataclass whose fields are made by `option`; without arguments, what holds when nothing is asked.
    options: type[OptionsT]
    #: French names that a command takes for it, the shortest first.
    aliases: tuple[str, ...] = ()
    #: The run whose changes it takes back, by the name of its folder; empty for the procedure itself.
    undoes: str = ""
