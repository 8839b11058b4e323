"""What can go wrong, told to a helpdesk agent: a stable code, a French sentence, the next thing to do.

One class per way of reacting; the class decides the exit code and whether trying again makes sense.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, ClassVar

from robot import codes


class Exit(IntEnum):
    """The exit codes of every command (documented in the README)."""

    NOTHING_TO_DO = 0
    BUG = 1
    USAGE = 2
    CHANGED = 10
    DIFFERENCES = 11
    REFUSED = 20
    SITE_UNAVAILABLE = 21
    SIGN_IN_NEEDED = 22
    DRIFT = 23
    PUBLICATION_STOPPED = 30
    INTERRUPTED = 130


@dataclass
class Evidence:
    """What the screen showed when the robot stopped."""

    #: Address of the page, without its query (it can hold a ticket).
    url: str = ""
    #: Path of the screenshot, relative to the run's folder.
    screenshot: str = ""
    #: ARIA snapshot of the page or of the region looked at.
    aria: str = ""


@dataclass(frozen=True)
class CaptionToAdd:
    """A caption that the screen shows and the robot does not know: what would teach it, if it is the right one."""

    #: The label's key.
    key: str
    caption: str
    #: Where and when it was seen.
    seen: str

    def lines(self, uai: str = "") -> str:
        """What to paste into `labels.local.toml`, as TOML: for the whole installation, or for one school."""
        school = f"schools.{uai}." if uai else ""
        return f"[{school}{self.key}.captions]\n{_toml(self.caption)} = {_toml(self.seen)}"


def _toml(text: str) -> str:
    """A TOML string: written as a JSON string, but for one sign that TOML wants escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


class RobotError(Exception):
    """An error told in French, with what was expected, what was found and the next thing to do."""

    exit_code: ClassVar[Exit] = Exit.BUG
    #: Trying the same thing again later can succeed without anybody acting.
    retry_later: ClassVar[bool] = False

    def __init__(
        self, code: str, sentence: str, *, next_step: str = "", expected: str = "", found: str = "", region: Any = None
    ) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
        self.next_step = next_step
        self.expected = expected
        self.found = found
        #: It says that something is not there: while the site owes an answer, it may yet come.
        self.absence = codes.of(code).absence
        #: Where on the page to frame the screenshot (x, y, width, height in CSS pixels), if known.
        self.region = region
        self.evidence = Evidence()
        #: What resembles what was looked for, the most alike first (plain data).
        self.candidates: list[dict[str, object]] = []
        self.to_add: CaptionToAdd | None = None
        #: Keys of the labels that were looked for and not there, in that order.
        self.sought: tuple[str, ...] = ()

    @property
    def lines_to_paste(self) -> str:
        """Complete lines for `labels.local.toml`; empty where no caption would help."""
        return self.to_add.lines() if self.to_add else ""

    def lines_for_one_school(self, uai: str) -> str:
        """The same for that school only."""
        return self.to_add.lines(uai) if self.to_add and uai else ""

    def as_dict(self, uai: str = "") -> dict[str, object]:
        """The error as plain data, for `--json` and `outcome.json`; with a UAI, also the lines for that school only."""
        return {
            "kind": type(self).__name__,
            "code": self.code,
            "sentence": self.sentence,
            "next_step": self.next_step,
            "retry_later": self.retry_later,
            "expected": self.expected,
            "found": self.found,
            "url": self.evidence.url,
            "screenshot": self.evidence.screenshot,
            "candidates": self.candidates,
            "lines_to_paste": self.lines_to_paste,
            "lines_to_paste_one_school": self.lines_for_one_school(uai),
            "aria": self.evidence.aria,
        }


class Refused(RobotError):
    """The site or the data says no: trying again changes nothing until somebody changes the data."""

    exit_code = Exit.REFUSED


class SignInNeeded(RobotError):
    """A human must act on the account. No password is tried twice: PRONOTE blocks an address after 2 to 8 failures."""

    exit_code = Exit.SIGN_IN_NEEDED


class SiteUnavailable(RobotError):
    """The site does not answer as a site: try again later."""

    exit_code = Exit.SITE_UNAVAILABLE
    retry_later = True


class ExclusiveUse(RobotError):
    """Somebody has the exclusive use of PRONOTE: all can be read, nothing written, until that ends."""

    exit_code = Exit.SITE_UNAVAILABLE
    retry_later = True


class Busy(RobotError):
    """Another run works on that school: once it has ended, the same command can do its work."""

    exit_code = Exit.SITE_UNAVAILABLE
    retry_later = True


class Drift(RobotError):
    """The screen is not as known: nothing was clicked on it."""

    exit_code = Exit.DRIFT


class Usage(RobotError):
    """The command or the configuration is wrong: nothing was opened."""

    exit_code = Exit.USAGE


class PublicationStopped(RobotError):
    """The publication could not be put back: the only error that cannot wait for the morning."""

    exit_code = Exit.PUBLICATION_STOPPED


class Interrupted(RobotError):
    """Somebody asked the robot to stop (Ctrl-C, SIGTERM): it stopped between two gestures."""

    exit_code = Exit.INTERRUPTED
    retry_later = True


class Bug(RobotError):
    """The robot itself is wrong."""
