"""One night as it is told in the morning: every school with exactly one outcome, what a person must do, the trend.

`recordings/nights/DATE/summary.json` holds it. The page, the table, the messages and the metrics are made of it and of
nothing else. Of what a screen showed it holds neither text nor pictures, only where these are: people are on them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, field_validator

from robot import __version__, codes
from robot.errors import Exit
from robot.procedure import Outcome
from robot.runs.events import Failure
from robot.runs.report import Report, VisitReport

FILE = "summary.json"
#: Raised when a field changes its meaning or goes; a field that is added leaves it as it is.
VERSION = 1
#: Code of a publication that is left stopped: told first, and whatever else is told.
STOPPED = "PUBLICATION_STOPPED"
UNTOLD = "L'exécution a fini sans dire pourquoi."
#: What a school's outcome asks of the reader, the most pressing first.
Call = Literal["urgent", "person", "later", "planned", "changed", "in_order"]
CALLS: dict[Exit, Call] = {
    Exit.PUBLICATION_STOPPED: "urgent",
    Exit.BUG: "person",
    Exit.USAGE: "person",
    Exit.REFUSED: "person",
    Exit.SIGN_IN_NEEDED: "person",
    Exit.DRIFT: "person",
    Exit.SITE_UNAVAILABLE: "later",
    Exit.INTERRUPTED: "later",
    Exit.DIFFERENCES: "planned",
    Exit.CHANGED: "changed",
    Exit.NOTHING_TO_DO: "in_order",
}


class _Plain(BaseModel):
    # What a later version adds is left out by this one.
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)


class Told(_Plain):
    """What became of one thing that a procedure looked at."""

    #: The section of ATRIUM's help page.
    section: str
    outcome: Outcome


class Trouble(_Plain):
    """What went wrong at a school, and what to do about it."""

    code: str
    sentence: str
    next_step: str = ""
    #: It passes by itself: nobody needs to act before the next night.
    retry_later: bool = False
    #: The thing that it was about; empty if it ended the procedure.
    about: str = ""
    #: What was looked for on the screen, for an unknown one.
    expected: str = ""
    #: For `labels.local.toml`, complete; empty where no caption would help.
    lines_to_paste: str = ""
    #: Picture of the screen, relative to the school's folder.
    screenshot: str = ""

    @classmethod
    def of(cls, failure: Failure) -> Trouble:
        """That failure, without what the screen showed of people."""
        return cls.model_validate(failure.model_dump(include=set(cls.model_fields)))


class SchoolNight(_Plain):
    """What a night did at one school: one outcome, whatever the number of tries."""

    uai: str
    name: str
    tags: tuple[str, ...] = ()
    #: How the night ended for it. With `code`, the one outcome; a school that was never begun has INTERRUPTED.
    exit_code: Exit
    #: Code of the first trouble; empty if all went well.
    code: str = ""
    #: False: the night ended before its turn.
    begun: bool = True
    #: The machine that did it.
    machine: str = ""
    #: How many times it was begun again after the first.
    retries: int = Field(default=0, ge=0)
    #: From the first try to the last, without the pauses between.
    seconds: float = Field(default=0.0, ge=0)
    #: How long no family could reach PRONOTE, in seconds, over all tries.
    outage_seconds: float = Field(default=0.0, ge=0)
    #: What was changed, planned, refused or failed.
    changes: tuple[Told, ...] = ()
    #: What was right already.
    in_place: tuple[Told, ...] = ()
    #: Links that only a person can decide, and sure links for a person to paste.
    doubts: int = Field(default=0, ge=0)
    links_to_paste: int = Field(default=0, ge=0)
    troubles: tuple[Trouble, ...] = ()
    #: Bytes of the pictures and recordings that are kept of its tries, on the machine that did it.
    evidence_bytes: int = Field(default=0, ge=0)
    #: What the night may keep was used up: of what its screens showed nothing is kept.
    words_only: bool = False
    #: The last visit's folder, relative to the recordings' (with « / »); empty if there is none.
    folder: str = ""

    @property
    def call(self) -> Call:
        """What its outcome asks of the reader."""
        return CALLS[self.exit_code]

    @property
    def result(self) -> str:
        """Its outcome in one word, as `outcome.json` has it; `not_begun` if its turn never came."""
        return self.exit_code.name.lower() if self.begun else "not_begun"

    @property
    def changed(self) -> tuple[Told, ...]:
        """What is otherwise than the evening before, and re-read."""
        return tuple(told for told in self.changes if told.outcome.status == "changed")

    @property
    def for_a_person(self) -> tuple[Trouble, ...]:
        """What somebody must act on: the troubles that do not pass by themselves, and an outcome that nothing tells."""
        found = tuple(trouble for trouble in self.troubles if not trouble.retry_later or trouble.code == STOPPED)
        untold = (self.call == "urgent" and STOPPED not in (one.code for one in found)) or (
            self.call == "person" and not found
        )
        if not untold:
            return found
        code = STOPPED if self.call == "urgent" else self.code
        return (Trouble(code=code, sentence=codes.of(code).cause or UNTOLD), *found)

    @property
    def passing(self) -> tuple[Trouble, ...]:
        """The troubles that may be gone the next night without anybody acting."""
        return tuple(trouble for trouble in self.troubles if trouble not in self.for_a_person)

    @classmethod
    def of(
        cls,
        visit: VisitReport,
        recordings: Path,
        *,
        name: str = "",
        tags: Sequence[str] = (),
        machine: str = "",
    ) -> SchoolNight:
        """What one visit did. `name` is for a visit that failed before it could say the school's own."""
        troubles = tuple(_troubles(visit))
        seen = [(run, outcome) for run in visit.runs for outcome in run.outcomes]
        told = [Told(section=run.section, outcome=outcome) for run, outcome in seen]
        return cls(
            uai=visit.uai,
            name=visit.school or name or visit.uai,
            tags=tuple(tags),
            exit_code=visit.exit_code,
            code=troubles[0].code if troubles else "",
            machine=machine,
            seconds=visit.seconds,
            outage_seconds=sum(run.outage for run in visit.runs),
            changes=tuple(one for one in told if one.outcome.status != "unchanged"),
            in_place=tuple(one for one in told if one.outcome.status == "unchanged"),
            doubts=sum(run.doubts or 0 for run in visit.runs),
            links_to_paste=sum(run.links_to_paste or 0 for run in visit.runs),
            troubles=troubles,
            folder=_relative(visit.folder, recordings),
        )

    def after(self, earlier: SchoolNight) -> SchoolNight:
        """The two tries as one: this one's outcome; what the earlier one changed stays changed, its seconds count."""
        changed = [told for told in earlier.changed if _about(told) not in map(_about, self.changes)]
        kept = {_about(told) for told in changed}
        good = self.exit_code == Exit.NOTHING_TO_DO and bool(changed)
        return self.model_copy(
            update={
                "exit_code": Exit.CHANGED if good else self.exit_code,
                "retries": earlier.retries + 1,
                "seconds": earlier.seconds + self.seconds,
                "outage_seconds": earlier.outage_seconds + self.outage_seconds,
                "evidence_bytes": earlier.evidence_bytes + self.evidence_bytes,
                "words_only": earlier.words_only or self.words_only,
                "changes": (*changed, *self.changes),
                "in_place": tuple(told for told in self.in_place if _about(told) not in kept),
            }
        )


class Machine(_Plain):
    """A machine that took schools in the night."""

    name: str
    #: The robot's version on it.
    version: str = __version__
    #: Schools at once.
    workers: int = 1
    #: Schools that it ended.
    schools: int = 0
    #: It was still there when the night ended.
    alive: bool = True


class _OneOfItsDate(_Plain):
    """A night that is told: its date, and which one of that date it is."""

    #: The night's own: that of the evening on which it began.
    date: date
    #: 1 for the first night of that date; one of some schools, or of what had failed, comes after it.
    number: int = Field(default=1, ge=1)

    @property
    def name(self) -> str:
        """« 2026-11-26 », « 2026-11-26.2 »: its folder is called so."""
        return self.date.isoformat() + (f".{self.number}" if self.number > 1 else "")


class Brief(_OneOfItsDate):
    """A night in a few figures, for the trend."""

    schools: int
    changed: int
    #: Schools where a person must act.
    person: int
    #: Schools where the same again, later, may do.
    later: int
    doubts: int
    outage_seconds: float
    seconds: float


class Alert(_Plain):
    """One cause, and every school that has it."""

    code: str
    #: School by school, in the order of the night: UAI → what it says of the cause.
    troubles: dict[str, Trouble]

    @property
    def urgent(self) -> bool:
        """These schools are cut off."""
        return self.code == STOPPED

    @property
    def cause(self) -> str:
        """Why that comes about, in French; empty for a code without an entry."""
        return codes.of(self.code).cause

    @property
    def schools(self) -> tuple[str, ...]:
        """Their UAI."""
        return tuple(self.troubles)

    @property
    def first(self) -> Trouble:
        """The cause as the first of these schools tells it."""
        return next(iter(self.troubles.values()))


class Summary(_OneOfItsDate):
    """A night over many schools."""

    schema_: Literal["atrium-pronote.night"] = Field(
        default="atrium-pronote.night", validation_alias="schema", serialization_alias="schema"
    )
    version: int = VERSION
    robot: str = __version__
    mode: Literal["plan", "apply"] = "apply"
    begun: AwareDatetime
    ended: AwareDatetime
    machines: tuple[Machine, ...] = ()
    schools: tuple[SchoolNight, ...]
    #: The nights before, the oldest first.
    trend: tuple[Brief, ...] = ()

    @field_validator("schools")
    @classmethod
    def _one_outcome_each(cls, schools: tuple[SchoolNight, ...]) -> tuple[SchoolNight, ...]:
        twice = [uai for uai, count in Counter(school.uai for school in schools).items() if count > 1]
        if twice:
            raise ValueError(f"more than one outcome for {', '.join(twice)}")
        return schools

    @property
    def seconds(self) -> float:
        """How long the night took."""
        return (self.ended - self.begun).total_seconds()

    @property
    def counts(self) -> Counter[Call]:
        """How many schools ask what of the reader."""
        return Counter(school.call for school in self.schools)

    @property
    def needs_a_person(self) -> bool:
        """Somebody must act on an error; doubts alone can wait."""
        return bool(self.alerts)

    @property
    def outage_seconds(self) -> float:
        """Seconds of interrupted publication, all schools together."""
        return sum(school.outage_seconds for school in self.schools)

    @property
    def doubts(self) -> int:
        """Links that wait for a person's decision."""
        return sum(school.doubts for school in self.schools)

    @property
    def alerts(self) -> tuple[Alert, ...]:
        """What needs a person, by cause: schools that are cut off first, then the cause that most schools have."""
        return _by_cause((school, trouble) for school in self.schools for trouble in school.for_a_person)

    @property
    def passing(self) -> tuple[Alert, ...]:
        """What may be gone the next night without anybody acting, by cause in the same order."""
        return _by_cause((school, trouble) for school in self.schools for trouble in school.passing)

    @property
    def brief(self) -> Brief:
        """This night, as the trend of the next ones tells it."""
        counts = self.counts
        return Brief(
            date=self.date,
            number=self.number,
            schools=len(self.schools),
            changed=sum(bool(school.changed) for school in self.schools),
            person=sum(bool(school.for_a_person) for school in self.schools),
            later=counts["later"],
            doubts=self.doubts,
            outage_seconds=self.outage_seconds,
            seconds=self.seconds,
        )

    def school(self, uai: str) -> SchoolNight:
        """That school's night. KeyError if it was not of the night."""
        return {school.uai: school for school in self.schools}[uai]

    def as_json(self) -> str:
        """The text of `summary.json`."""
        return self.model_dump_json(by_alias=True, indent=1) + "\n"


def _troubles(visit: VisitReport) -> Iterator[Trouble]:
    """What ended the visit, then what ended or was refused in each procedure."""
    if visit.error is not None:
        yield Trouble.of(visit.error)
    for run in visit.runs:
        yield from _of_run(run)


def _of_run(run: Report) -> Iterator[Trouble]:
    if run.error is not None:
        yield Trouble.of(run.error)
    for outcome in run.outcomes:
        if outcome.status in ("refused", "failed"):
            yield Trouble(
                code=outcome.code,
                sentence=outcome.reason,
                next_step=outcome.next_step,
                retry_later=outcome.retry_later,
                about=outcome.about,
            )


def _about(told: Told) -> tuple[str, str]:
    return told.section, told.outcome.about


def _by_cause(met: Iterable[tuple[SchoolNight, Trouble]]) -> tuple[Alert, ...]:
    found: dict[tuple[str, str], dict[str, Trouble]] = {}
    for school, trouble in met:
        found.setdefault((trouble.code, _cause(school, trouble)), {}).setdefault(school.uai, trouble)
    alerts = [Alert(code=code, troubles=troubles) for (code, _), troubles in found.items()]
    return tuple(sorted(alerts, key=lambda alert: (not alert.urgent, -len(alert.troubles), alert.code)))


def _cause(school: SchoolNight, trouble: Trouble) -> str:
    """What makes two schools' troubles one: what is said, without what is the school's own (its name, figures)."""
    own = "|".join(re.escape(word) for word in (school.name, school.uai) if word)
    return re.sub(rf"(?i){own}|\d+", "…", f"{trouble.expected} {trouble.sentence}")


def _relative(folder: Path, recordings: Path) -> str:
    try:
        return folder.absolute().relative_to(recordings.absolute()).as_posix()
    except ValueError:
        return ""
