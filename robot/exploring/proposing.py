"""What would teach the robot the way that was found: another caption for what was renamed, else the way itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from robot.errors import CaptionToAdd
from robot.labels import Labels, known_keys
from robot.labels.local import SCREENS
from robot.pages.landmarks import Landmarks
from robot.runs.events import Proposal
from robot.teaching import lines


def captions(marks: Landmarks, path: Sequence[str], labels: Labels, uai: str) -> tuple[Proposal, ...]:
    """The captions that were renamed on the documented way; nothing where the way that was found is another.

    It is the documented one if it has as many entries and one of them at least is known; or if it is its end alone.
    """
    for keys in _documented(marks):
        pairs = list(zip(keys, path, strict=False))
        known = [labels[key].matches(caption) for key, caption in pairs]
        if len(keys) != len(path) or all(known) or not (any(known) or len(path) == 1):
            continue
        new = [pair for pair, is_known in zip(pairs, known, strict=True) if not is_known]
        if all(key in known_keys() and not _is_another(caption, key, labels) for key, caption in new):
            return tuple(_caption(key, caption, path, labels, uai) for key, caption in new)
    return ()


def way(marks: Landmarks, path: Sequence[str], uai: str) -> Proposal:
    """The way itself."""
    seen = _seen(path)
    return Proposal(
        way=True,
        key=marks.way,
        captions=tuple(path),
        seen=seen,
        what=f"un chemin vers {SCREENS[marks.way]} : {said(path)}",
        lines=lines.of_way(uai, marks.way, path, seen),
    )


def said(path: Sequence[str]) -> str:
    """« A » › « B »."""
    return " › ".join(f"« {caption} »" for caption in path) or "l'écran de départ"


def _documented(marks: Landmarks) -> list[tuple[str, ...]]:
    """The whole way, the one without its optional last entry, then their ends: what is open already is not pressed."""
    ways = [marks.path, *([marks.path[:-1]] if marks.optional else [])]
    return [way[start:] for start in range(len(marks.path)) for way in ways if way[start:]]


def _is_another(caption: str, key: str, labels: Labels) -> bool:
    """It is known as something else: what is called so is that."""
    return any(label.matches(caption) for other, label in labels.items() if other != key)


def _caption(key: str, caption: str, path: Sequence[str], labels: Labels, uai: str) -> Proposal:
    to_add = CaptionToAdd(key, caption, _seen(path))
    return Proposal(
        key=key,
        captions=(caption,),
        seen=to_add.seen,
        what=f"{labels[key].what} s'appelle « {caption} »",
        lines=to_add.lines(uai),
    )


def _seen(path: Sequence[str]) -> str:
    return f"exploré le {date.today().isoformat()} : {said(path)}"
