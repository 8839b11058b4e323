"""A screen that is not as known: told well, followed only for navigation and only when asked to, never written on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fixtures.world import Service, World
from robot import labels
from robot.errors import Exit, Usage
from robot.runs.run import Report
from tests.conftest import Robot

UAI = "0139901S"
#: As if the robot had only ever known another caption for what the screen shows.
RENAMED_ENTRY = (
    '[third_party_access]\nreplace = true\n[third_party_access.captions]\n"Accès au service tiers" = "ancien"\n'
)
RENAMED_SAVE = '[save]\nreplace = true\n[save.captions]\n"Sauvez" = "ancien"\n'


def local(robot: Robot, text: str) -> None:
    """The installation's own captions."""
    (robot.folder / "labels.local.toml").write_text(text, encoding="utf-8")


def healed(robot: Robot) -> Report:
    """A run with `--heal`."""
    return robot.run("activation", UAI, settled=replace(robot.settled, heal=True))


def test_a_renamed_entry_is_told_with_what_resembles_it_and_the_line_to_add(robot: Robot, world: World) -> None:
    local(robot, RENAMED_ENTRY)
    report = robot.run("activation", UAI)
    error = report.error
    assert error is not None
    assert report.exit_code == Exit.DRIFT
    assert error.candidates[0]["caption"] == "Accès aux services tiers"
    assert "ressemble" in str(error.candidates[0]["reason"])
    assert '[third_party_access.captions]\n"Accès aux services tiers" = ' in error.next_step
    assert "Accès au service tiers" in error.expected
    assert (report.folder / error.evidence.screenshot).stat().st_size > 0
    assert "Accès aux services tiers" in error.evidence.aria
    assert world.writes(UAI) == []


def test_the_told_line_added_to_the_local_labels_is_enough(robot: Robot) -> None:
    local(robot, RENAMED_ENTRY + '"Accès aux services tiers" = "vu le 2026-11-24"\n')
    report = robot.run("activation", UAI, "plan")
    # The screen behind the entry was read.
    assert report.exit_code == Exit.DIFFERENCES, report.error
    assert report.outcomes[0].before["Accès"] == "Non"


def test_a_caption_can_be_taught_for_one_school_only(robot: Robot) -> None:
    line = f'[schools.{UAI}.third_party_access.captions]\n"Services" = "vu"\n'
    local(robot, line)
    path = robot.folder / "labels.local.toml"
    assert labels.load("atrium", path, UAI)["third_party_access"].matches("services")
    assert not labels.load("atrium", path, "0069902F")["third_party_access"].matches("services")


@pytest.mark.slow
def test_heal_follows_a_caption_for_navigation_and_says_so(robot: Robot, world: World) -> None:
    local(robot, RENAMED_ENTRY)
    report = healed(robot)
    assert report.exit_code == Exit.CHANGED, report.error
    assert world.schools[UAI].service("Pronote").enabled
    assert any("Accès aux services tiers" in note and "À vérifier" in note for note in report.notes)


def test_heal_never_follows_a_caption_to_write(robot: Robot, world: World) -> None:
    local(robot, RENAMED_SAVE)
    report = healed(robot)
    assert report.exit_code == Exit.DRIFT
    assert world.writes(UAI) == []


def test_two_chapters_of_the_same_name_stop_the_robot_which_names_both(robot: Robot, world: World) -> None:
    world.schools[UAI].services.append(Service("PRONOTE"))
    report = robot.run("activation", UAI)
    assert report.error is not None
    assert report.error.code == "AMBIGUOUS_CHAPTER"
    assert report.error.found.count("«") == 2
    assert world.writes(UAI) == []


def test_an_unknown_key_in_the_local_labels_is_told_before_anything_is_opened(robot: Robot, world: World) -> None:
    local(robot, '[thrid_party.captions]\n"x" = "y"\n')
    with pytest.raises(Usage, match="thrid_party"):
        labels.load("atrium", robot.folder / "labels.local.toml", UAI)
    assert robot.run("activation", UAI).exit_code == Exit.USAGE
    assert world.log == []
