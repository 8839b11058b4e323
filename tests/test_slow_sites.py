"""Sites that answer each request late: the work is done, or told as to be tried again, and no setting is blamed."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest

from fixtures import slow
from fixtures.server import Simulator
from fixtures.world import World
from robot.errors import Exit
from robot.runs.report import Report
from tests.conftest import Robot, Workshop
from tests.link.test_truth import SOME, UAI, alone, links, small

FLOWS = ("activation", "account-link", "session-duration")
#: Seconds before each answer, and the patience it is met with; the first stands for all of them in `make test-ci`.
PAIRS = [(late, patience) for late in (2, 5, 10) for patience in (15, 60)]
CASES = [
    pytest.param(flow, late, patience, id=f"{flow}-{late}s-patience{patience}")
    for flow in FLOWS
    for late, patience in PAIRS
]


def at_slow_site(
    folder: Path, workshop: Workshop, flow: str, mode: Literal["plan", "apply"], *, late: float, patience: float
) -> tuple[Report, World]:
    """One run of that procedure, for a school of few people whose sites answer each request after `late` seconds."""
    with Simulator(around=slow.every_answer(late)) as simulator:
        small(simulator.world, SOME)
        robot = Robot(simulator, folder, workshop)
        robot.configure(**{f"u{UAI}": {"duree_sessions": "{ professeurs = 45, administratif = 30 }"}})
        return robot.run(flow, UAI, mode, options=robot.patient(patience)), simulator.world


def told(report: Report) -> str:
    """What a failing test shows."""
    return f"{report.seconds:.0f} s, {report.exit_code!r}: {report.error and report.error.as_dict()}, {report.outcomes}"


def done(world: World, flow: str) -> bool:
    """The oracle: the servers hold what that procedure is for."""
    school = world.schools[UAI]
    match flow:
        case "activation":
            return school.service("Pronote").enabled and bool(world.writes(UAI, "integration_saved"))
        case "account-link":
            held = links(school)
            return all(held[number] for number in alone(school))
        case _:
            rules = [*school.console.teacher_profiles, *school.console.admin_groups]
            return all(one.enabled or one.protected for one in rules)


@pytest.mark.slow
@pytest.mark.parametrize(("flow", "late", "patience"), CASES)
def test_a_run_on_a_slow_site_succeeds_or_is_to_be_tried_again(
    tmp_path: Path, workshop: Workshop, flow: str, late: float, patience: float
) -> None:
    report, world = at_slow_site(tmp_path, workshop, flow, "apply", late=late, patience=patience)
    print(f"\nrun {flow}, {late} s per answer, patience {patience}: {told(report)}")  # noqa: T201 - the measure
    assert report.exit_code in (Exit.CHANGED, Exit.SITE_UNAVAILABLE), told(report)
    assert (report.exit_code == Exit.SITE_UNAVAILABLE) == report.as_dict()["retry_later"]
    assert world.schools[UAI].console.published
    if report.exit_code == Exit.CHANGED:
        assert done(world, flow)


@pytest.mark.slow
@pytest.mark.parametrize(("flow", "late", "patience"), CASES)
def test_a_plan_on_a_slow_site_is_found_or_is_to_be_tried_again(
    tmp_path: Path, workshop: Workshop, flow: str, late: float, patience: float
) -> None:
    report, world = at_slow_site(tmp_path, workshop, flow, "plan", late=late, patience=patience)
    print(f"\nplan {flow}, {late} s per answer, patience {patience}: {told(report)}")  # noqa: T201 - the measure
    assert report.exit_code in (Exit.DIFFERENCES, Exit.SITE_UNAVAILABLE), told(report)
    assert (report.exit_code == Exit.SITE_UNAVAILABLE) == report.as_dict()["retry_later"]
    assert world.log == []


@pytest.mark.ci
def test_a_site_that_answers_each_request_late_is_waited_for(tmp_path: Path, workshop: Workshop) -> None:
    report, world = at_slow_site(tmp_path, workshop, "session-duration", "apply", late=2, patience=15)
    assert report.exit_code == Exit.CHANGED, told(report)
    assert done(world, "session-duration")


@pytest.mark.ci
def test_a_site_slower_than_the_patience_is_told_as_slow(tmp_path: Path, workshop: Workshop) -> None:
    report, world = at_slow_site(tmp_path, workshop, "activation", "plan", late=8, patience=4)
    assert report.exit_code == Exit.SITE_UNAVAILABLE, told(report)
    assert report.as_dict()["retry_later"]
    assert world.log == []
