"""More than 100 000 generated people: no wrong link, and nearly all that a careful human could link."""

from __future__ import annotations

import time
from collections import Counter

import pytest

from robot.accounts import Matching, match

from .corpus import School, decidable, indistinguishable, one_school, schools

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


@pytest.mark.parametrize("shard", range(SHARDS))
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
