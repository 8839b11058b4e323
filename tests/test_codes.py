"""Every code that an agent can read has its line in `docs/codes.md`, with the next thing to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from robot import codes
from robot.errors import Busy, ExclusiveUse, Exit, Interrupted, Refused, RobotError, SiteUnavailable
from robot.procedure import Outcome
from robot.runs.events import Failure
from robot.runs.report import Report
from robot.states import PublicationState
from tools import list_codes

pytestmark = pytest.mark.unit
README = list_codes.ROOT / "README.md"


def test_the_page_is_what_the_code_says() -> None:
    assert list_codes.PAGE.read_text(encoding="utf-8") == list_codes.page(), "run « make docs »"


def test_every_error_says_what_to_do_next() -> None:
    assert [one for one in list_codes.all_told() if not one.next_step] == []


def test_every_code_has_its_cause_written_once_and_no_cause_is_left_over() -> None:
    assert set(codes.CODES) == list_codes.all_codes()
    assert [code for code, one in codes.CODES.items() if not one.cause] == []


def test_a_code_of_several_forms_has_the_cause_of_its_family_and_an_unknown_one_is_told_all_the_same() -> None:
    assert codes.of("EXPORT_UTF16") == codes.CODES["EXPORT_…"]
    assert codes.of("EXPORT_CUT") == codes.CODES["EXPORT_CUT"] != codes.CODES["EXPORT_…"]
    assert RobotError("NEVER_HEARD_OF", "Une phrase.").absence is False


def test_one_code_has_one_class_and_so_one_way_of_reacting() -> None:
    """A caller goes by the code: the same one must not be tried again here and left alone there."""
    kinds: dict[str, set[str]] = {}
    for one in list_codes.all_told():
        if one.code != list_codes.VALUE:
            kinds.setdefault(one.code, set()).add(one.kind)
    assert {code: found for code, found in kinds.items() if len(found) > 1} == {}


#: Causes that are met in many places: worded in one of them.
ONCE = ("EXCLUSIVE_MODE", "BROWSER_GONE", "BUSY", "SESSION_LOST", "NO_ANSWER", "NOT_KEPT", "NO_BROWSER", "LIST_LOST")


@pytest.mark.parametrize("code", ONCE)
def test_one_cause_is_worded_in_one_place(code: str) -> None:
    assert len([one for one in list_codes.all_told() if one.code == code]) == 1


def test_the_readme_tells_of_every_class_of_errors_whether_it_is_to_be_tried_again() -> None:
    """Each row of « Codes de sortie »: « oui » where the class says so; what is not « oui » must not be tried again."""
    rows = re.findall(r"^\| (\d+) \| .* \| ([^|]*) \|$", README.read_text(encoding="utf-8"), flags=re.MULTILINE)
    again = {int(code): told.replace("*", "").startswith("oui") for code, told in rows}
    assert set(again) == {int(one) for one in Exit}
    kinds: list[type[RobotError]] = list(list_codes.CLASSES.values())
    assert {one.__name__: again[one.exit_code] for one in kinds} == {one.__name__: one.retry_later for one in kinds}


def test_every_error_tells_a_machine_whether_to_try_again() -> None:
    kinds: list[type[RobotError]] = list(list_codes.CLASSES.values())
    for kind in kinds:
        assert kind("CODE", "Une phrase.").as_dict()["retry_later"] is kind.retry_later


def test_what_is_to_be_tried_again_is_what_the_readme_says() -> None:
    """README, « Codes de sortie »: 21 and 130."""
    kinds: list[type[RobotError]] = list(list_codes.CLASSES.values())
    again = {one.exit_code for one in kinds if one.retry_later}
    assert again == {Exit.SITE_UNAVAILABLE, Exit.INTERRUPTED}
    assert {Busy, ExclusiveUse, SiteUnavailable, Interrupted} == {one for one in kinds if one.retry_later}


HELD = PublicationState(published=True)


def run_with(*outcomes: Outcome, error: RobotError | None = None) -> tuple[Exit, object]:
    """How a run ends that such changes came of, and what it tells a machine."""
    report = Report(
        "0139901S",
        "Lycée",
        "activation",
        "Activation",
        "apply",
        Path(),
        outcomes=[*outcomes],
        error=Failure.of(error) if error else None,
    )
    return report.exit_code, report.as_dict()["retry_later"]


def test_a_run_is_to_be_tried_again_as_its_changes_are_unless_it_ended_by_an_error() -> None:
    done = Outcome("un profil", "changed", (1,), HELD, HELD)
    refused = Outcome("un profil", "refused", (1,), HELD, HELD, code="PROTECTED")
    later = Outcome("un profil", "refused", (1,), HELD, HELD, code="EXCLUSIVE_MODE", retry_later=True)
    assert run_with(done) == (Exit.CHANGED, False)
    assert run_with(done, refused) == (Exit.REFUSED, False)
    assert run_with(done, later) == (Exit.SITE_UNAVAILABLE, True)
    # What can be done later is done first: the refusal is told by the run that does it.
    assert run_with(refused, later) == (Exit.SITE_UNAVAILABLE, True)
    assert run_with(later, error=Refused("NO_RIGHTS", "Une phrase.")) == (Exit.REFUSED, False)
