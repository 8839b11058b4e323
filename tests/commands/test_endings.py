"""How a run ends in words: what is left to a person is counted, what it costs is said before it is asked."""

from __future__ import annotations

import html
import io
import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pexpect
import pytest

from fixtures.world import PROFILES, World
from robot import telling
from robot.asking import agreed
from robot.errors import Exit
from robot.procedure import Outcome
from robot.runs.report import Report
from robot.runs.words import ending, warnings
from robot.terminal import Terminal
from tests.activation.schools import ALL_WRITES, FRESH
from tests.conftest import ROOT, Robot, words
from tests.link.test_truth import copied, pasted_from, small


def told(report: Report) -> str:
    """What the terminal shows at the end of that run."""
    out = io.StringIO()
    telling.ending(Terminal(file=out), report)
    return out.getvalue()


def on_page(report: Report) -> str:
    """What its page says."""
    return html.unescape((report.folder / "rapport.html").read_text("utf-8"))


@pytest.mark.slow
def test_links_to_paste_and_doubts_are_no_nothing_to_do(robot: Robot, world: World, tmp_path: Path) -> None:
    school = small(world)
    own = pasted_from(copied(school, tmp_path))
    report = robot.run("account-link", FRESH, options=replace(robot.options, of_procedures=own))
    assert report.exit_code == Exit.NOTHING_TO_DO, report.error
    pasted = sum(
        len((report.folder / f"a-coller-{profile}.txt").read_text("utf-8-sig").splitlines()) - 1
        for profile in ("eleves", "responsables", "enseignants", "personnels")
        if (report.folder / f"a-coller-{profile}.txt").exists()
    )
    doubts = len((report.folder / "doutes.csv").read_text("utf-8-sig").splitlines()) - 1
    assert pasted > 1
    assert doubts
    kept = json.loads((report.folder / "outcome.json").read_text("utf-8"))
    assert kept["links_to_paste"] == pasted
    assert 1 <= kept["doubts"] <= doubts  # a doubt takes a line for each candidate
    for said in (told(report), on_page(report)):
        assert f"{pasted} liens à coller" in said
        assert f"{kept['doubts']} doute" in said
        assert "attend" in said
        assert "Rien à faire" not in said
    assert words(world, FRESH) == []


@pytest.mark.slow
def test_a_plan_that_does_not_see_the_identifiers_says_that_its_counts_are_provisional(
    robot: Robot, world: World
) -> None:
    small(world)
    report = robot.run("account-link", FRESH, "plan")
    assert report.exit_code == Exit.DIFFERENCES, report.error
    kept = json.loads((report.folder / "outcome.json").read_text("utf-8"))
    planned = json.loads((report.folder / "plan.json").read_text("utf-8"))
    assert "Identifiant CAS" in kept["provisional"]
    assert [one["about"] for one in planned["changes"] if one["provisional"]] == [
        one["about"] for one in kept["outcomes"] if "identifiants CAS" in one["about"]
    ]
    assert kept["cuts_off"] is False
    for said in (told(report), on_page(report)):
        assert "Nombres provisoires" in said
        assert "familles" not in said

    world.schools[FRESH].console.ent_ids_enabled = True
    world.schools[FRESH].console.cas_column_shown.update(dict.fromkeys(PROFILES, True))
    again = robot.run("account-link", FRESH, "plan").as_dict()
    assert again["provisional"] == ""


def outcome(status: str = "planned", *, cuts_off: bool = False) -> Outcome:
    """One of a run."""
    return Outcome("PRONOTE : x", status, (8,), {"a": ""}, {"a": "b"}, cuts_off=cuts_off)  # type: ignore[arg-type]


def test_each_ending_says_what_is_left(tmp_path: Path) -> None:
    def report(*outcomes: Outcome, doubts: int | None = None, links_to_paste: int | None = None) -> Report:
        one = Report(FRESH, "Lycée", "x", "X", "apply", tmp_path, outcomes=list(outcomes))
        one.doubts, one.links_to_paste = doubts, links_to_paste
        return one

    assert ending(report(outcome("unchanged"))) == "Rien à faire : tout est déjà en place."
    assert ending(report(outcome("unchanged"), doubts=0)) == "Rien à faire : tout est déjà en place."
    assert ending(report(outcome("unchanged"), doubts=16)) == (
        "16 doutes attendent une décision. Tout le reste est déjà en place."
    )
    assert ending(report(links_to_paste=144, doubts=1)) == (
        "144 liens à coller, 1 doute attend une décision. Rien n'a été tapé dans PRONOTE."
    )
    assert ending(report(links_to_paste=0, doubts=0)) == "Aucun lien à coller. Rien n'a été tapé dans PRONOTE."
    assert ending(report(outcome("changed"), doubts=2)).endswith("2 doutes attendent une décision.")
    assert ending(report(outcome("refused"), doubts=2)).endswith("2 doutes attendent une décision.")
    assert ending(report()) == "Rien à faire : rien n'est demandé pour cet établissement."
    assert warnings(report(outcome(), outcome(cuts_off=True))) == [
        "PRONOTE sera coupé quelques secondes pour les familles."
    ]
    assert warnings(report(outcome("changed", cuts_off=True))) == []


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        (["oui"], True),
        (["O"], True),
        (["YES"], True),
        (["n"], False),
        (["Non"], False),
        ([""], False),
        (["peut-être", " Oui "], True),
    ],
)
def test_oui_is_understood(typed: list[str], answer: bool) -> None:
    out = io.StringIO()
    assert agreed(Terminal(file=out), "Appliquer ?", typed=io.StringIO("\n".join(typed) + "\n")) is answer
    assert out.getvalue().startswith("Appliquer ? [o/N] ")
    assert ("Répondez par oui ou par non." in out.getvalue()) is (len(typed) > 1)


@pytest.mark.ci
@pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals of Unix")
def test_in_a_terminal_the_cost_is_said_then_oui_does_it(robot: Robot, world: World) -> None:
    command = ["-m", "robot", "run", "activation", "--school", FRESH]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    child = pexpect.spawn(
        sys.executable, command, cwd=str(robot.folder), env=env, encoding="utf-8", timeout=90, dimensions=(40, 80)
    )
    child.expect("PRONOTE sera coupé quelques secondes pour les familles")
    child.expect(r"Appliquer ces changements \? \[o/N\]")
    assert words(world, FRESH) == []
    child.sendline("oui")
    child.expect("C'est fait")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == Exit.CHANGED
    assert words(world, FRESH) == ALL_WRITES
    plan = json.loads(next(robot.recordings.glob("*/*-plan/plan.json")).read_text("utf-8"))
    assert [one["cuts_off"] for one in plan["changes"]] == [False, True, False]
