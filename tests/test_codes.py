"""Every code that an agent can read has its line in `docs/codes.md`, with the next thing to do."""

from __future__ import annotations

import pytest

from robot.errors import Busy, Exit, Interrupted, RobotError, SiteUnavailable
from tools import list_codes

pytestmark = pytest.mark.unit


def test_the_page_is_what_the_code_says() -> None:
    assert list_codes.PAGE.read_text(encoding="utf-8") == list_codes.page(), "run « make docs »"


def test_every_error_says_what_to_do_next() -> None:
    assert [one for one in list_codes.all_told() if not one.next_step] == []


def test_one_code_has_one_way_of_reacting() -> None:
    """A caller goes by the code: the same one must not be tried again here and left alone there."""
    exits: dict[str, set[int]] = {}
    for one in list_codes.all_told():
        if list_codes.VALUE not in one.code:
            exits.setdefault(one.code, set()).add(int(list_codes.CLASSES[one.kind].exit_code))
    assert {code: found for code, found in exits.items() if len(found) > 1} == {}


def test_what_is_to_be_tried_again_is_what_the_readme_says() -> None:
    """README, « Codes de sortie »: 21 and 130."""
    kinds: list[type[RobotError]] = list(list_codes.CLASSES.values())
    again = {one.exit_code for one in kinds if one.retry_later}
    assert again == {Exit.SITE_UNAVAILABLE, Exit.INTERRUPTED}
    assert {Busy, SiteUnavailable, Interrupted} == {one for one in kinds if one.retry_later}
