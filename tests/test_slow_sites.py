"""Sites that answer each request late: the work is done, or told as to be tried again, and no setting is blamed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pytest

from fixtures import slow
from fixtures.server import Simulator
from fixtures.world import World
from robot.errors import Exit
from robot.runs.report import Report
from tests.conftest import Robot, Workshop
from tests.link.test_trouble import sure
from tests.link.test_truth import SOME, UAI, links, small

FLOWS = ("activation", "account-link", "session-duration")
#: Seconds before each answer, and the patience it is met with.
PAIRS = [(late, patience) for late in (2, 5, 10) for patience in (15, 60)]
CASES = [
    pytest.param(flow, late, patience, id=f"{flow}-{late}s-patience{patience}")
    for flow in FLOWS
    for late, patience in PAIRS
]


def at_slow_site(
    folder: Path, workshop: Workshop, flow: str, mode: Literal["plan", "apply"], *, late: float, patience: float
) -> tuple[Report, World, Callable[[], bool]]:
    """One run of that procedure, for a school of few people whose sites answer each request after `late` seconds.

    With the report comes the oracle: whether the servers hold what that procedure is for.
    """
    with Simulator(around=slow.every_answer(late)) as simulator:
        wanted = sure(small(simulator.world, SOME))
        robot = Robot(simulator, folder, workshop)
        robot.configure(**{f"u{UAI}": {"duree_sessions": '{ professeurs = 45, administratif = { "Direction" = 30 } }'}})
        report = robot.run(flow, UAI, mode, options=robot.patient(patience))
        return report, simulator.world, lambda: done(simulator.world, flow, wanted)


def told(report: Report) -> str:
    """What a failing test shows."""
    return f"{report.seconds:.0f} s, {report.exit_code!r}: {report.error and report.error.as_dict()}, {report.outcomes}"


def done(world: World, flow: str, sure_links: dict[int, str]) -> bool:
    """The servers hold what that procedure is for."""
    school = world.schools[UAI]
    match flow:
        case "activation":
            return school.service("Pronote").enabled and bool(world.writes(UAI, "integration_saved"))
        case "account-link":
            return bool(sure_links) and links(school).items() >= sure_links.items()
        case _:
            direction = next(one for one in school.console.admin_groups if one.name == "Direction")
            held = {(one.enabled, one.minutes) for one in school.console.teacher_profiles}
            return held == {(True, 45)} and (direction.enabled, direction.minutes) == (True, 30)


def as_it_is(report: Report) -> bool:
    """What did not succeed can be tried again as it is: it says so, and no password is left in doubt."""
    again: object = report.as_dict()["retry_later"]
    doubt = report.error is not None and report.error.code == "SIGN_IN_UNANSWERED"
    return (report.exit_code == Exit.SITE_UNAVAILABLE) == again and not doubt


@pytest.mark.slow
@pytest.mark.parametrize(("flow", "late", "patience"), CASES)
def test_a_run_on_a_slow_site_succeeds_or_is_to_be_tried_again(
    tmp_path: Path, workshop: Workshop, flow: str, late: float, patience: float
) -> None:
    report, world, reached = at_slow_site(tmp_path, workshop, flow, "apply", late=late, patience=patience)
    print(f"\nrun {flow}, {late} s per answer, patience {patience}: {told(report)}")  # noqa: T201 - the measure
    assert report.exit_code in (Exit.CHANGED, Exit.SITE_UNAVAILABLE), told(report)
    assert as_it_is(report)
    assert world.schools[UAI].console.published
    if report.exit_code == Exit.CHANGED:
        assert reached()


@pytest.mark.slow
@pytest.mark.parametrize(("flow", "late", "patience"), CASES)
def test_a_plan_on_a_slow_site_is_found_or_is_to_be_tried_again(
    tmp_path: Path, workshop: Workshop, flow: str, late: float, patience: float
) -> None:
    report, world, _ = at_slow_site(tmp_path, workshop, flow, "plan", late=late, patience=patience)
    print(f"\nplan {flow}, {late} s per answer, patience {patience}: {told(report)}")  # noqa: T201 - the measure
    assert report.exit_code in (Exit.DIFFERENCES, Exit.SITE_UNAVAILABLE), told(report)
    assert as_it_is(report)
    assert world.log == []


@pytest.mark.slow
def test_a_site_that_answers_each_request_late_is_waited_for(tmp_path: Path, workshop: Workshop) -> None:
    report, world, _ = at_slow_site(tmp_path, workshop, "session-duration", "plan", late=1, patience=15)
    assert report.exit_code == Exit.DIFFERENCES, told(report)
    assert world.log == []


@pytest.mark.slow
def test_a_site_slower_than_the_patience_is_told_as_slow(tmp_path: Path, workshop: Workshop) -> None:
    report, world, _ = at_slow_site(tmp_path, workshop, "activation", "plan", late=8, patience=4)
    assert report.exit_code == Exit.SITE_UNAVAILABLE, told(report)
    assert report.as_dict()["retry_later"]
    assert world.log == []
