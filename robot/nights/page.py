"""A night as one page for the morning: what needs a person first, then what changed, and what was right already."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from robot.nights import words
from robot.nights.summary import SchoolNight, Summary, Told
from robot.page import date_and_time, render
from robot.runs.report_page import PAGES
from robot.state_words import compared

FILE = "nuit.html"
#: How many schools of a cause or a change are named at once; the others are folded.
NAMED = 12


@dataclass
class Changed:
    """One thing, and every school where it was changed."""

    section: str
    about: str
    #: School and what became of it there, in the order of the night.
    schools: list[tuple[SchoolNight, Told]] = field(default_factory=list)

    @property
    def told(self) -> Told | None:
        """What it was and is, where that is the same everywhere."""
        first = self.schools[0][1]
        values = (first.outcome.before, first.outcome.after)
        return first if all((t.outcome.before, t.outcome.after) == values for _, t in self.schools) else None


def text(night: Summary, folder: Path, recordings: Path) -> str:
    """The page that is to stand in that folder, with links to those recordings that are on this machine."""
    known = {school.uai: school for school in night.schools}
    return render(
        "robot.nights",
        FILE,
        night=night,
        title=words.title(night),
        day=words.day,
        headline=words.headline(night),
        figures=words.figures(night),
        changed=changed(night, "changed"),
        planned=changed(night, "planned"),
        in_place=in_place(night),
        cut_off=sorted((one for one in night.schools if one.outage_seconds), key=lambda one: -one.outage_seconds),
        results={school.result: words.RESULT[school.result] for school in night.schools},
        trend=[night.brief, *reversed(night.trend)],
        most=max([1, night.brief.person, *(brief.person for brief in night.trend)]),
        link=lambda school: link(school, folder, recordings),
        beside=lambda school, name: beside(school, name, folder, recordings),
        schools_of=lambda alert: [known[uai] for uai in alert.schools],
        compared=compared,
        counted=words.counted,
        duration=words.duration,
        result=words.result,
        begun=date_and_time(night.begun.astimezone()),
        ended=f"{night.ended.astimezone():%H:%M:%S}",
        named=NAMED,
    )


def changed(night: Summary, status: str) -> list[Changed]:
    """What was changed (or planned), thing by thing; the thing of most schools first."""
    found: dict[tuple[str, str], Changed] = {}
    for school in night.schools:
        for told in school.changes:
            if told.outcome.status == status:
                key = (told.section, told.outcome.about)
                found.setdefault(key, Changed(*key)).schools.append((school, told))
    return sorted(found.values(), key=lambda one: -len(one.schools))


def in_place(night: Summary) -> Counter[tuple[str, str]]:
    """What was right already: section and thing → at how many schools."""
    return Counter(
        key for school in night.schools for key in {(told.section, told.outcome.about) for told in school.in_place}
    )


def link(school: SchoolNight, folder: Path, recordings: Path) -> str:
    """The address of the school's report, seen from that folder; empty if it is not on this machine."""
    return next((address for name in PAGES if (address := beside(school, name, folder, recordings))), "")


def beside(school: SchoolNight, name: str, folder: Path, recordings: Path) -> str:
    """The address of a file of the school's recording, seen from that folder; empty if it is not on this machine."""
    if not (school.folder and name and (recordings / school.folder / name).is_file()):
        return ""
    up = "../" * len(folder.absolute().relative_to(recordings.absolute()).parts)
    return quote(f"{up}{school.folder}/{name}")
