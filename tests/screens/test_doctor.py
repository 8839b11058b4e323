"""`doctor` sees every screen of the three procedures and changes nothing: the servers' log proves it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from fixtures.world import World
from robot.config import PROFILES
from robot.errors import Exit
from robot.runs import doctor
from robot.runs.report import VisitReport
from tests.conftest import Robot

SCREENS = 14


def height(picture: Path) -> int:
    """The pixels of a PNG from top to bottom."""
    return int.from_bytes(picture.read_bytes()[20:24], "big")


def examine(robot: Robot, uai: str) -> VisitReport:
    """The examination as the command does it."""
    options = robot.options
    school = options.settings.school(uai)
    return robot.workshop.lend(lambda lent: doctor.examine(replace(options, lent=lent), school))


@pytest.mark.parametrize(
    "uai", ["0139901S", *(pytest.param(one, marks=pytest.mark.slow) for one in ("0849904J", "0049905V"))]
)
def test_every_screen_is_found_and_nothing_is_written(robot: Robot, world: World, uai: str) -> None:
    before = world.state(uai)
    report = examine(robot, uai)
    findings, folder = report.findings, report.folder
    assert [one.screen for one in findings if not one.good] == []
    assert len(findings) == SCREENS
    assert world.log == []
    after = world.state(uai)
    # The portal remembers which category of its panel is open: that is its own doing, on every look.
    assert {**after, "open_categories": None} == {**before, "open_categories": None}
    assert all((folder / one.picture).stat().st_size > 0 for one in findings)
    # A list of people is pictured above the first one, by what its page says of itself.
    whole = height(folder / findings[0].picture)
    cut = [one.screen for one in findings if height(folder / one.picture) < whole]
    assert len(cut) == len(PROFILES)
    assert all(one.startswith("Ressources, ") for one in cut)
    assert "Accès aux services tiers" in (folder / "examen.html").read_text(encoding="utf-8")
    assert json.loads((folder / "outcome.json").read_text(encoding="utf-8"))["exit_code"] == 0


def test_a_console_that_is_down_costs_its_own_screens_only(robot: Robot, world: World) -> None:
    world.faults["0139901S"].status["console"] = (50, 503)
    report = examine(robot, "0139901S")
    findings = report.findings
    assert [one.good for one in findings[:4]] == [True] * 4
    assert findings[4].error is not None
    assert all(one.skipped for one in findings[5:])
    assert report.exit_code == Exit.SITE_UNAVAILABLE
    assert report.as_dict()["retry_later"] is True
    assert world.log == []


@pytest.mark.slow
def test_a_missing_thing_is_named(robot: Robot) -> None:
    text = '[profile_personnels]\nreplace = true\n[profile_personnels.captions]\n"Agents" = "ancien"\n'
    (robot.folder / "labels.local.toml").write_text(text, encoding="utf-8")
    report = examine(robot, "0139901S")
    findings = report.findings
    services = findings[2]
    assert not services.good
    assert [what for what, value in services.things.items() if not value] == [
        "le profil des personnels non enseignants"
    ]
    assert report.exit_code == Exit.DRIFT
