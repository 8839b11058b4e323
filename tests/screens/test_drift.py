"""A screen that is not as known: told well, followed only for navigation and only when asked to, never written on."""

from __future__ import annotations

import html
import io
import tomllib
from dataclasses import replace

import pytest

from fixtures.world import Service, World
from robot import labels, telling
from robot.errors import CaptionToAdd, Exit, Usage
from robot.runs.report import Report
from robot.states import AccessState
from robot.terminal import Terminal
from tests.activation.schools import CONSOLE_WRITES, atrium_done
from tests.conftest import Robot, words

UAI = "0139901S"
#: As if the robot had only ever known another caption for what the screen shows.
RENAMED_ENTRY = (
    '[third_party_access]\nreplace = true\n[third_party_access.captions]\n"Accès au service tiers" = "ancien"\n'
)
#: 93 % like « Intégration dans un ENT », which the console shows.
RENAMED_TAB = '[tab_ent]\nreplace = true\n[tab_ent.captions]\n"Intégration à un ENT" = "ancien"\n'
RENAMED_SAVE = '[save]\nreplace = true\n[save.captions]\n"Sauvez" = "ancien"\n'


def local(robot: Robot, text: str) -> None:
    """The installation's own captions."""
    (robot.folder / "labels.local.toml").write_text(text, encoding="utf-8")


class Window(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        return True


def healed(robot: Robot) -> Report:
    """A run with `--heal`."""
    return robot.run("activation", UAI, options=replace(robot.options, heal=True))


@pytest.mark.slow
def test_a_renamed_entry_is_told_with_what_resembles_it_and_the_line_to_add(robot: Robot, world: World) -> None:
    local(robot, RENAMED_ENTRY)
    report = robot.run("activation", UAI)
    error = report.error
    assert error is not None
    assert report.exit_code == Exit.DRIFT
    assert error.candidates[0]["caption"] == "Accès aux services tiers"
    assert "ressemble" in str(error.candidates[0]["reason"])
    assert error.lines_to_paste.startswith('[third_party_access.captions]\n"Accès aux services tiers" = ')
    assert "Accès au service tiers" in error.expected
    assert (report.folder / error.screenshot).stat().st_size > 0
    assert "Accès aux services tiers" in error.aria
    assert world.writes(UAI) == []


@pytest.mark.slow
def test_the_lines_stand_alone_in_the_terminal_and_on_the_page_and_pasting_them_is_enough(robot: Robot) -> None:
    old = "[third_party_access]\nreplace = true\n"
    local(robot, RENAMED_ENTRY)
    report = robot.run("activation", UAI, "plan")
    for window in (True, False):
        out = Window() if window else io.StringIO()
        telling.ending(Terminal(file=out, color_system=None), report)
        at = out.getvalue().splitlines().index("[third_party_access.captions]")
        pasted = "\n".join(out.getvalue().splitlines()[at : at + 2])
        assert f"[schools.{UAI}.third_party_access.captions]" in out.getvalue().splitlines()
    page = html.unescape((report.folder / "rapport.html").read_text("utf-8"))
    assert pasted in page.partition("<pre")[2].partition("</pre>")[0]
    told = report.as_dict()
    assert told["error"]["lines_to_paste"] == pasted
    for lines in (pasted, told["error"]["lines_to_paste_one_school"]):
        local(robot, f"{old}{lines}\n")
        again = robot.run("activation", UAI, "plan")
        # The screen behind the entry was read.
        assert again.exit_code == Exit.DIFFERENCES, again.error
        assert again.outcomes[0].before == AccessState(opened=False)


def test_any_caption_gives_lines_that_can_be_read_back() -> None:
    caption = 'Accès "ENT" \\ d\'ici\x7f\t«\u00a0x\u00a0»'
    to_add = CaptionToAdd("tab_ent", caption, "vu le 2026-11-24")
    assert tomllib.loads(to_add.lines()) == {"tab_ent": {"captions": {caption: "vu le 2026-11-24"}}}
    assert tomllib.loads(to_add.lines(UAI))["schools"][UAI]["tab_ent"] == {"captions": {caption: "vu le 2026-11-24"}}


def test_a_caption_can_be_taught_for_one_school_only(robot: Robot) -> None:
    line = f'[schools.{UAI}.third_party_access.captions]\n"Services" = "vu"\n'
    local(robot, line)
    path = robot.folder / "labels.local.toml"
    assert labels.load("atrium", path, UAI)["third_party_access"].matches("services")
    assert not labels.load("atrium", path, "0069902F")["third_party_access"].matches("services")


@pytest.mark.slow
def test_heal_follows_a_tab_that_is_93_percent_alike_without_making_the_outage_longer(
    robot: Robot, world: World
) -> None:
    atrium_done(world, UAI)
    local(robot, RENAMED_TAB)
    told = robot.run("activation", UAI, "plan", options=replace(robot.options, patience=3))
    assert told.error is not None
    assert told.error.candidates[0]["score"] == 93
    report = robot.run("activation", UAI, options=replace(robot.options, heal=True, patience=4))
    assert report.exit_code == Exit.CHANGED, report.error
    assert words(world, UAI) == CONSOLE_WRITES
    # Said once, although the tab is opened again and again; its likeness is waited for before the outage only.
    (note,) = [one for one in report.notes if "Intégration dans un ENT" in one]
    assert "À vérifier" in note
    assert tomllib.loads(report.as_dict()["lines_to_paste"])["tab_ent"]["captions"].keys() == {
        "Intégration dans un ENT"
    }


@pytest.mark.slow
def test_heal_follows_a_caption_for_navigation_and_says_so(robot: Robot, world: World) -> None:
    local(robot, RENAMED_ENTRY)
    report = healed(robot)
    assert report.exit_code == Exit.CHANGED, report.error
    assert world.schools[UAI].service("Pronote").enabled
    assert any("Accès aux services tiers" in note and "À vérifier" in note for note in report.notes)


@pytest.mark.slow
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
