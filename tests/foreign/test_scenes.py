"""« Activation » on foreign instances when something goes wrong: no wrong write, and the publication comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from robot.errors import Exit
from tests.foreign.served import CAS, ENT, PROFILES, Served, Service, State, run
from tests.foreign.test_strangers import STRANGERS, told

pytestmark = pytest.mark.slow
RIGHT = "services pronote:oui:" + ",".join(PROFILES)
#: Everything that « Activation » may ever write on these instances.
ALLOWED = {RIGHT, "services unchanged", "stop", "ent", "active True", "publish"}


@pytest.mark.parametrize(
    ("stranger", "fault"),
    [
        ("publisher", "lose_post"),
        ("shadow", "lose_post"),
        ("windowed", "lose_post"),
        ("windowed", "wrong_site"),
        ("publisher", "session_dies"),
        ("shadow", "session_dies"),
        ("windowed", "session_dies"),
        ("plain", "session_dies"),
        ("plain", "ent_refused"),
        ("windowed", "ent_refused"),
    ],
)
def test_what_a_second_try_mends_is_done_in_the_end(stranger: str, fault: str, tmp_path: Path) -> None:
    """A session that dies and takes what was posted with it, a save refused once, a neighbour's site chosen."""
    state = State(faults={fault})
    with Served(*STRANGERS[stranger](state)) as served:
        report = run(served, tmp_path)
    assert report.exit_code == Exit.CHANGED, told(report)
    assert set(state.writes) <= ALLOWED
    assert (state.published, state.ent, state.cas) == (True, ENT, CAS)
    assert state.services["pronote"].profiles == set(PROFILES)


@pytest.mark.parametrize(
    ("stranger", "fault", "code"),
    [
        ("publisher", "ent_refused", "SITE_SAYS_NO"),
        ("shadow", "ent_refused", "SITE_SAYS_NO"),
        ("publisher", "question", "UNKNOWN_QUESTION"),
    ],
)
def test_what_only_a_human_can_settle_is_told_and_the_base_is_published(
    stranger: str, fault: str, code: str, tmp_path: Path
) -> None:
    """The site's own refusal, and a question that nobody expects: neither is answered."""
    state = State(faults={fault})
    with Served(*STRANGERS[stranger](state)) as served:
        report = run(served, tmp_path)
    assert report.error is not None, told(report)
    assert report.error.code == code, told(report)
    assert set(state.writes) <= ALLOWED
    assert state.published
    assert not state.active


@pytest.mark.parametrize("stranger", ["publisher", "shadow", "windowed"])
def test_two_chapters_of_the_same_name_are_nobodys_to_choose_from(stranger: str, tmp_path: Path) -> None:
    """A second « Pronote » beside the first: nothing is written anywhere."""
    state = State()
    state.services["pronote2"] = Service("Pronote")
    with Served(*STRANGERS[stranger](state)) as served:
        report = run(served, tmp_path)
    assert report.exit_code == Exit.DRIFT, told(report)
    assert state.writes == []
