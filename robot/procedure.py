"""What a documented click path is made of: its steps, the changes it yields, and the outcome of each.

One body serves plan and apply: a flow reads the screens and yields changes; whoever runs it decides to apply them.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol

from robot.config import School
from robot.pages.atrium import Atrium
from robot.pages.pronote import Console

#: What a screen shows of one thing, as plain data: caption → value.
State = Mapping[str, Any]


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
    #: Why its figures may be others once it is applied, in French; empty if they are sure.
    provisional: str = ""

    @property
    def differs(self) -> bool:
        """Something is to be done."""
        return dict(self.before) != dict(self.after)


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
        return {**self.__dict__, "steps": list(self.steps), "before": dict(self.before), "after": dict(self.after)}


class Walk(Protocol):
    """The run that a flow walks in."""

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

    def option(self, name: str) -> Any:
        """What the command asked for besides (« pace », « to_file », « rows »), or None."""

    def home(self) -> Path:
        """The folder of `schools.toml`."""

    def keep(self, name: str, content: bytes) -> None:
        """Put a file into the run's folder, readable by its owner only."""

    def private_folder(self) -> AbstractContextManager[Path]:
        """A folder for what must not outlive its use: gone at the end, however that went."""


Body = Callable[[Walk, School, Atrium, Console], Generator[Change, Outcome, None]]


@dataclass(frozen=True)
class FlowOption:
    """An option of the command that this procedure has (the others refuse it)."""

    #: As the walk asks for it: « to_file » is typed `--to-file`.
    name: str
    #: Another one without which it would do nothing, and one with which it would do nothing.
    needs: str = ""
    excludes: str = ""


@dataclass(frozen=True)
class Flow:
    """One documented click path."""

    name: str
    #: The section of ATRIUM's help page « PRONOTE » that it follows.
    section: str
    #: Documented step → what it says, in short.
    steps: Mapping[int, str]
    body: Body = field(repr=False)
    #: French names that a command takes for it, the shortest first.
    aliases: tuple[str, ...] = ()
    options: tuple[FlowOption, ...] = ()
