"""Names that resemble without being the same: shown to a human, never linked.

Every search goes through keys that only resembling names share (words, deletions of one letter, birth dates), so the
cost follows the number of people, not its square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Literal

from rapidfuzz.distance import OSA

from robot.accounts.names import PARTICLES, NameKey, words

Likeness = Literal["compound_name", "look_alike", "inverted_names", "usage_name", "first_name_differs"]
#: The most telling first: the reason given when several apply.
LIKENESSES: tuple[Likeness, ...] = ("compound_name", "look_alike", "inverted_names", "usage_name", "first_name_differs")


@dataclass(frozen=True, slots=True)
class Named:
    """One person, seen by name and birth date only."""

    key: NameKey
    family_name: str
    first_name: str
    birth_date: date | None


def resembling(left: Sequence[Named], right: Sequence[Named]) -> dict[tuple[int, int], Likeness]:
    """Pairs (position in left, position in right) that resemble without being namesakes.

    At least one of the two has no namesake on the other side. People with different known birth dates never resemble.
    """
    left_keys, right_keys = {named.key for named in left}, {named.key for named in right}
    found: dict[tuple[int, int], Likeness] = {}
    alone_left = [named.key not in right_keys for named in left]
    alone_right = [named.key not in left_keys for named in right]

    def add(pairs: Iterable[tuple[int, int]], likeness: Likeness) -> None:
        for i, j in pairs:
            a, b = left[i], right[j]
            if a.key == b.key or not (alone_left[i] or alone_right[j]):
                continue
            if a.birth_date and b.birth_date and a.birth_date != b.birth_date:
                continue
            known = found.get((i, j))
            if known is None or LIKENESSES.index(likeness) < LIKENESSES.index(known):
                found[i, j] = likeness

    if not any(alone_left) and not any(alone_right):
        return found
    add(_compound(left, right), "compound_name")
    add(_one_letter(left, right, all_left=any(alone_right), alone_left=alone_left), "look_alike")
    add(_joined([named.key for named in left], [named.key[::-1] for named in right]), "inverted_names")
    add(
        _joined(
            [_with_date(named.key[1], named) for named in left], [_with_date(named.key[1], named) for named in right]
        ),
        "usage_name",
    )
    twins = _joined(
        [_with_date(named.key[0], named) for named in left], [_with_date(named.key[0], named) for named in right]
    )
    add(((i, j) for i, j in twins if alone_left[i] and alone_right[j]), "first_name_differs")
    return found


def _with_date(name: str, named: Named) -> tuple[str, date] | None:
    return (name, named.birth_date) if named.birth_date else None


def _joined(left: Sequence[object], right: Sequence[object]) -> Iterator[tuple[int, int]]:
    """Positions that share a key; None is no key."""
    places: Mapping[object, list[int]] = _places(right)
    for i, key in enumerate(left):
        if key is not None:
            for j in places.get(key, ()):
                yield i, j


def _places(keys: Iterable[object]) -> dict[object, list[int]]:
    places: dict[object, list[int]] = defaultdict(list)
    for position, key in enumerate(keys):
        if key is not None:
            places[key].append(position)
    return places


def _compound(left: Sequence[Named], right: Sequence[Named]) -> Iterator[tuple[int, int]]:
    """Pairs of which one is the other with words missing,
    as « MARTIN DURAND » and « MARTIN », « Jean-Pierre » and « Jean »."""
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for j, named in enumerate(right):
        for key in _word_pairs(named):
            places[key].append(j)
    for i, named in enumerate(left):
        seen: set[int] = set()
        for key in _word_pairs(named):
            for j in places.get(key, ()):
                if j not in seen:
                    seen.add(j)
                    other = right[j]
                    if _part_of(named.family_name, other.family_name) and _part_of(named.first_name, other.first_name):
                        yield i, j


def _word_pairs(named: Named) -> set[tuple[str, str]]:
    family = [word for word in words(named.family_name) if word not in PARTICLES] or list(words(named.family_name))
    return set(product(family, words(named.first_name)))


def _part_of(name: str, other: str) -> bool:
    """Whether the words of one are all in the other, or one is the beginning of the other (a name cut short)."""
    a, b = set(words(name)), set(words(other))
    if a <= b or b <= a:
        return True
    short, long = sorted(("".join(words(name)), "".join(words(other))), key=len)
    return long.startswith(short)


def _one_letter(
    left: Sequence[Named], right: Sequence[Named], *, all_left: bool, alone_left: Sequence[bool]
) -> Iterator[tuple[int, int]]:
    """Pairs one letter apart: one missing, one too many, one other, or two neighbours swapped."""
    by_name: dict[str, list[int]] = defaultdict(list)
    for j, named in enumerate(right):
        by_name["|".join(named.key)].append(j)
    shortened: dict[str, list[str]] = defaultdict(list)
    for name in by_name:
        for key in _shortened(name):
            shortened[key].append(name)
    near: dict[str, list[str]] = {}
    for i, named in enumerate(left):
        if not (all_left or alone_left[i]):
            continue
        name = "|".join(named.key)
        if name not in near:
            close = {other for key in _shortened(name) for other in shortened.get(key, ())}
            near[name] = [other for other in close if OSA.distance(name, other, score_cutoff=1) <= 1]
        for other in near[name]:
            for j in by_name[other]:
                yield i, j


def _shortened(name: str) -> set[str]:
    """The name and all it becomes with one letter less: names one letter apart share one of these."""
    return {name, *(name[:i] + name[i + 1 :] for i in range(len(name)))}
