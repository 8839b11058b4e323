"""More than 100 000 generated people: no wrong link, and nearly all that a careful human could link."""

from __future__ import annotations

import time
from collections import Counter

import pytest

from robot.accounts import Matching, match

from .corpus import School, decidable, indistinguishable, one_school, schools
from .towns import one_town
from .weigh import Scales, is_right, plainly_one

pytestmark = pytest.mark.unit

SHARDS = 4
SCHOOLS_PER_SHARD = 21


def _wrong(school: School, matching: Matching) -> set[tuple[str, str, str | int]]:
    """Links that the truth denies: (login, profile, row key)."""
    return {
        (link.account.login, link.row.profile, link.row.key)
        for link in matching.links
        if school.truth.get(link.account.login) != (link.row.profile, link.row.key)
    }


@pytest.mark.parametrize("shard", [0, *(pytest.param(shard, marks=pytest.mark.slow) for shard in range(1, SHARDS))])
def test_no_wrong_link_and_nearly_all_that_can_be_decided(shard: int) -> None:
    people = links = could = found = 0
    wrong: set[tuple[str, str, str | int]] = set()
    missed: Counter[str] = Counter()
    defects: Counter[str] = Counter()
    spent = 0.0
    for school in schools(SCHOOLS_PER_SHARD, seed=shard, pupils=525):
        start = time.perf_counter()
        matching = match(school.accounts, school.rows, set_aside=school.set_aside)
        spent += time.perf_counter() - start
        wrong |= _wrong(school, matching)
        linked = {link.account.login for link in matching.links}
        expected = decidable(school)
        people += school.people
        links += len(linked)
        could += len(expected)
        found += len(expected & linked)
        reasons = {account.login: doubt.reason for doubt in matching.doubts for account in doubt.accounts}
        missed.update(reasons.get(login, "?") for login in expected - linked)
        defects.update(school.defects)
    print(  # noqa: T201 - the measured share is asked for
        f"\nshard {shard}: {people} people, {links} links, {len(wrong)} wrong, {found}/{could} decidable "
        f"= {found / could:.3%}, {spent:.1f} s; missed {dict(missed)}; defects {dict(defects)}"
    )
    assert people * SHARDS >= 100_000
    assert not wrong
    assert found / could >= 0.99


@pytest.mark.parametrize("number", [16, 20])
def test_the_honest_limit_is_known_and_can_be_closed(number: int) -> None:
    """Two schools, found among 417 000 people, in which the only link that could be made is not the true one.

    Two guardians of one name, the one only in ATRIUM, the other only in PRONOTE, no birth date: nothing tells.
    """
    school = one_school(1002, number, pupils=525)
    wrong = _wrong(school, match(school.accounts, school.rows, set_aside=school.set_aside))
    assert len(wrong) == 1
    assert wrong <= indistinguishable(school)
    assert not _wrong(school, match(school.accounts, school.rows, set_aside=school.set_aside, link_undated=False))


#: The rules that look past something: each must be seen at work, and never be wrong.
LOOKS_PAST = (
    "alone, classes differ",
    "birth_date",
    "birth_date, undated namesakes",
    "classes",
    "second_accounts, same class",
    "second_accounts, same date",
)


#: What is left of the honest limit: two people of one name, each on one side only, and no date to compare.
LIMIT = "alone, no date to compare"


def rules_that_were_wrong(scales: Scales) -> set[str]:
    return {rule for rule in scales.wrong if not rule.startswith("LEFT OUT")}


@pytest.mark.slow
@pytest.mark.parametrize("namesakes", [0.0, 0.03])
def test_no_wrong_link_in_towns_drawn_by_another_hand(namesakes: float) -> None:
    """Families, moved classes, swapped dates, doubled accounts; the second time with more namesakes than in life."""
    scales = Scales()
    plain = linked = 0
    for number in range(4):
        town = one_town(2, number, namesakes=namesakes)
        matching = scales.weigh(town)
        expected = plainly_one(town)
        plain += len(expected)
        right = {link.account.login for link in matching.links if is_right(town, link.account, link.row)}
        linked += len(expected & right)
    assert rules_that_were_wrong(scales) <= {LIMIT}
    assert scales.wrong[LIMIT] <= scales.right[LIMIT] / 1_000
    assert linked / plain >= 0.99
    assert [rule for rule in LOOKS_PAST if not scales.right[rule]] == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_half_a_million_people_make_no_wrong_link_that_anything_could_have_shown(seed: int) -> None:
    scales = Scales()
    number = 0
    while scales.people < 500_000:
        scales.weigh(one_town(seed, number))
        number += 1
    assert rules_that_were_wrong(scales) <= {LIMIT}
    assert scales.wrong[LIMIT] < scales.right[LIMIT] / 5_000
