"""What a run met, as one file that can be handed to whoever maintains the robot: no secret, no person, no school.

Pictures and the browser's recording are never in it. Words are those that `vocabulary` knows; a proposed caption stays
whole where it cannot be a name.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from robot import codes
from robot.answers import signed
from robot.errors import CaptionToAdd
from robot.hiding import KNOWN
from robot.recordings.vocabulary import Cleaner, known
from robot.runs import events
from robot.runs.events import Event, Failure, Finding, Proposal
from robot.teaching import lines

SCHEMA = "atrium-pronote.share"
SEEN = "vu sur un écran réel, transmis"
VERSION = 1
#: One line of an outline: how deep, what it is, and the rest. What it leads to names the school.
LINE = re.compile(r"(?P<depth>\s*- )(?P<quote>'?)(?P<role>[a-z]+)\b(?P<rest>.*)")
ADDRESS = re.compile(r"\s*- '?/url")
#: What follows a thing, and hardly ever a name.
GOES_ON = frozenset(("à", "au", "aux", "de", "du", "des", "d", "en", "pour", "sur", "dans", "vers"))


@dataclass(frozen=True)
class Shared:
    """The file's data, and how many texts lost a word."""

    data: dict[str, Any]
    touched: int


def of(folder: Path, *, address: bool = False, keep: Collection[str] = ()) -> Shared:
    """What that visit met; with `address`, the addresses that it opened too; the words of `keep` stay.

    OSError if the folder tells nothing.
    """
    told = list(events.read(folder))
    proposed = [caption for caption in _proposed(told) if _no_name(caption)]
    clean = Cleaner([*keep, *proposed])
    data: dict[str, Any] = {
        "schema": SCHEMA,
        **_visit(told),
        "addresses": _opened(told) if address else [],
    }
    data["steps"] = list(_steps(told, clean))
    data["screens"] = [_finding(event.finding, clean) for event in told if isinstance(event, events.ScreenExamined)]
    data["failures"] = [_failure(failure, clean) for failure in _failures(told, screens=False)]
    plain: dict[str, Any] = KNOWN.cleaned(data, keys=False)
    return Shared({**signed(plain), "version": VERSION}, clean.touched)


def _visit(told: Iterable[Event]) -> dict[str, Any]:
    for event in told:
        if isinstance(event, events.VisitStarted):
            return {"visit_of_robot": event.robot, "mode": event.mode, "procedures": list(event.procedures)}
    return {}


def _opened(told: Iterable[Event]) -> list[str]:
    gestures = (event.gesture for event in told if isinstance(event, events.GestureDone))
    return list(dict.fromkeys(gesture.what for gesture in gestures if gesture.verb == "goto"))


def _failures(told: Iterable[Event], *, screens: bool = True) -> Iterator[Failure]:
    for event in told:
        match event:
            case events.Failed(failure=failure):
                yield failure
            case events.ScreenExamined(finding=Finding(error=Failure() as failure)) if screens:
                yield failure


def _proposed(told: Iterable[Event]) -> Iterator[str]:
    """Every caption that a failure, or a search, proposes."""
    for failure in _failures(told):
        yield from (str(candidate.get("caption", "")) for candidate in failure.candidates)
    for event in told:
        if isinstance(event, events.ScreenExamined):
            yield from (caption for proposal in event.finding.proposals for caption in proposal.captions)


def _no_name(caption: str) -> bool:
    """It says something: plain words, of which one is known, and no unknown one begins with a capital.

    The first word may, where the caption goes on about it: « Branchement à un ENT » is no « Martin, parent ».
    """
    first, *others = words = [word.strip("()«»:,") for word in re.findall(r"[^\s'’]+", caption)] or [""]
    plain = all(word.isalpha() for word in words)
    spoken = any(word.casefold() in known() for word in words)
    goes_on = first.casefold() in known() or not GOES_ON.isdisjoint(others[:1])
    return plain and spoken and goes_on and all(word.islower() or word.casefold() in known() for word in others)


def _steps(told: Iterable[Event], clean: Cleaner) -> Iterator[dict[str, Any]]:
    """Each documented step as it was walked, its gestures under it."""
    step: dict[str, Any] | None = None
    for event in told:
        match event:
            case events.StepBegun(section=section, number=number, says=says):
                step = {"section": section, "number": number, "says": says, "gestures": []}
                yield step
            case events.GestureDone(gesture=gesture) if step is not None and not gesture.signs_in:
                # What is opened is an address: only asked for it is told, and then apart.
                what = "" if gesture.verb == "goto" else gesture.what
                shown = {"what": what, "caption": gesture.caption, "accepted": gesture.accepted}
                cleaned = {key: clean(value) for key, value in shown.items()}
                step["gestures"].append({"verb": gesture.verb, "label": gesture.label, **cleaned})


def _finding(finding: Finding, clean: Cleaner) -> dict[str, Any]:
    return {
        "section": finding.section,
        "screen": clean(finding.screen),
        "good": finding.good,
        "skipped": finding.skipped,
        "things": {clean(what): clean(value) for what, value in finding.things.items()},
        "failure": _failure(finding.error, clean) if finding.error is not None else None,
        "explored": clean(finding.explored),
        "proposals": [_proposal(proposal, clean) for proposal in finding.proposals],
    }


def _failure(failure: Failure, clean: Cleaner) -> dict[str, Any]:
    return {
        "kind": failure.kind,
        "code": failure.code,
        "cause": codes.of(failure.code).cause,
        **{key: clean(getattr(failure, key)) for key in ("sentence", "expected", "found")},
        "candidates": [_candidate(candidate, clean) for candidate in failure.candidates],
        "lines_to_paste": _lines(failure),
        "outline": _outline(failure.aria, clean),
    }


def _candidate(candidate: dict[str, Any], clean: Cleaner) -> dict[str, Any]:
    texts = {key: clean(str(candidate.get(key, ""))) for key in ("caption", "reason")}
    return {**{key: candidate.get(key) for key in ("key", "kind", "score")}, **texts}


def _lines(failure: Failure) -> str:
    """The proposed lines, made anew for the whole installation: without the school, the day and whoever saw it."""
    best = next(iter(failure.candidates), None)
    if best is None or not failure.lines_to_paste or not _no_name(str(best.get("caption", ""))):
        return ""
    return CaptionToAdd(str(best["key"]), str(best["caption"]), SEEN).lines()


def _proposal(proposal: Proposal, clean: Cleaner) -> dict[str, Any]:
    """What a search would teach, its lines made anew likewise; none where a caption may be a name."""
    captions = [clean(caption) for caption in proposal.captions]
    if captions != list(proposal.captions):
        made = ""
    elif proposal.way:
        made = lines.of_way("", proposal.key, captions, SEEN)
    else:
        made = CaptionToAdd(proposal.key, captions[0], SEEN).lines()
    return {"key": proposal.key, "way": proposal.way, "captions": captions, "lines_to_paste": made}


def _outline(aria: str, clean: Cleaner) -> list[str]:
    """The outline of the screen, line by line: what each thing is stays, its words are cleaned."""
    found = []
    for line in aria.splitlines():
        parts = LINE.fullmatch(line)
        if ADDRESS.match(line):
            continue
        found.append(parts["depth"] + parts["role"] + _rest(parts["rest"], clean) if parts else clean(line))
    return found


def _rest(rest: str, clean: Cleaner) -> str:
    """« "Nom" [level=2]: texte »: what stands in brackets is the outline's own."""
    pieces = re.split(r"(\[[a-z]+(?:=[a-z0-9]+)?\])(?=[\s:\']|$)", rest)
    return "".join(piece if number % 2 else clean(piece) for number, piece in enumerate(pieces))
