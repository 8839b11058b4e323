"""Several procedures in one visit: one sign-in per product, what fails in one, and what stops them all."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from fixtures.server import Simulator
from fixtures.world import PROFILES, World
from flows import FLOWS
from robot.errors import Exit
from robot.runs import events
from robot.runs.events import Event
from robot.runs.interrupt import Interrupt
from robot.runs.report import VisitReport
from robot.widgets.watch import Gesture
from tests.activation.schools import FRESH, integration
from tests.conftest import ENT, Ask, Robot, until, words
from tests.link.test_truth import links, small, wrong_links
from tests.listening import Observer

ALL = list(FLOWS)
DURATION = {f"u{FRESH}": {"duree_sessions": "{ vie_scolaire = { CPE = 45 } }"}}
#: A caption that no screen of ATRIUM shows: « Activation » stops at step 2.
LOST = '[third_party_access]\nreplace = true\n[third_party_access.captions]\n"Services perdus" = "essai"\n'


def kinds(report: VisitReport) -> list[str]:
    """The events of its folder, by their kinds."""
    return [one.event for one in events.read(report.folder)]


def cpe(world: World) -> int:
    """The minutes of one staff profile, as the server holds them."""
    return next(one.minutes for one in world.schools[FRESH].console.staff_profiles if one.name == "CPE")


@pytest.mark.slow
def test_three_procedures_sign_in_once_per_product_and_a_second_visit_changes_nothing(
    robot: Robot, simulator: Simulator, world: World
) -> None:
    school = small(world)
    # What somebody linked wrongly by hand is not the robot's to change.
    wrong = wrong_links(school)
    robot.configure(**DURATION)
    first = robot.visit(ALL, FRESH)
    assert [(one.flow, one.exit_code, one.error) for one in first.runs] == [(one, Exit.CHANGED, None) for one in ALL]
    assert first.exit_code == Exit.CHANGED
    assert integration(world, FRESH) == (ENT, simulator.cas_url)
    assert wrong_links(school) == wrong
    assert sum(1 for one in links(school).values() if one) > len(PROFILES)
    assert cpe(world) == 45
    assert school.console.published
    assert sorted(one.product for one in world.sign_ins) == ["atrium", "console"]
    told = kinds(first)
    assert (told[0], told[-1]) == ("visit_started", "visit_ended")
    assert [one for one in told if one.startswith("run_")] == ["run_started", "run_ended"] * 3
    assert told.count("publication_stopped") == told.count("publication_back") == 1

    written = len(world.log)
    second = robot.visit(ALL, FRESH)
    assert second.exit_code == Exit.NOTHING_TO_DO
    assert len(world.log) == written
    assert all(one.status == "unchanged" and one.reason for run in second.runs for one in run.outcomes)
    assert [len(run.outcomes) > 0 for run in second.runs] == [True] * 3


@pytest.mark.slow
def test_one_that_fails_does_not_stop_the_next(robot: Robot, world: World) -> None:
    robot.configure(**DURATION)
    (robot.folder / "labels.local.toml").write_text(LOST, encoding="utf-8")
    report = robot.visit(["activation", "session-duration"], FRESH)
    assert [one.exit_code for one in report.runs] == [Exit.DRIFT, Exit.CHANGED]
    assert report.exit_code == Exit.DRIFT
    assert cpe(world) == 45
    assert words(world, FRESH) == ["disconnect_saved"]
    assert sorted(one.product for one in world.sign_ins) == ["atrium", "console"]


def test_what_would_stop_the_next_one_too_stops_the_visit(robot: Robot, world: World) -> None:
    robot.configure(**DURATION)
    world.faults[FRESH].status["console"] = (10**6, 503)
    report = robot.visit(ALL, FRESH, "plan")
    first, *others = report.runs
    assert first.error is not None
    assert first.exit_code == report.exit_code == Exit.SITE_UNAVAILABLE
    assert report.retry_later
    assert [one.skipped for one in others] == [first.error.code] * 2
    assert [one for one in kinds(report) if one == "run_skipped"] == ["run_skipped"] * 2
    page = (report.folder / "rapport.html").read_text("utf-8")
    assert page.count("Pas commencée") == 2
    assert world.log == []


class AtTheSecond(Observer):
    """Somebody asks to stop as soon as the second procedure begins."""

    def __init__(self, stop: Interrupt) -> None:
        self.stop = stop

    def __call__(self, event: Event) -> None:
        if isinstance(event, events.RunStarted) and event.procedure == "session-duration":
            self.stop.requested = "SIGINT"


@pytest.mark.slow
def test_ctrl_c_stops_between_two_gestures_and_what_was_done_stays_told(robot: Robot, world: World) -> None:
    robot.configure(**DURATION)
    interrupt = Interrupt()
    report = robot.visit(
        ["activation", "session-duration"], FRESH, observer=AtTheSecond(interrupt), interrupt=interrupt
    )
    assert [one.exit_code for one in report.runs] == [Exit.CHANGED, Exit.INTERRUPTED]
    assert report.exit_code == Exit.INTERRUPTED
    assert "disconnect_saved" not in words(world, FRESH)
    assert world.schools[FRESH].console.published


class Writes(Observer):
    """A plan that would write: as a bug of a page would."""

    def __init__(self) -> None:
        self.gestures: list[Gesture] = []

    def gesture(self, gesture: Gesture) -> None:
        self.gestures.append(gesture)


@pytest.mark.slow
def test_a_plan_makes_no_gesture_that_writes(robot: Robot, world: World) -> None:
    small(world)
    robot.configure(**DURATION)
    seen = Writes()
    report = robot.visit(ALL, FRESH, "plan", observer=seen)
    assert report.exit_code == Exit.DIFFERENCES, [one.error for one in report.runs]
    assert [one for one in seen.gestures if one.writes] == []
    assert seen.gestures
    assert world.log == []


@pytest.mark.slow
def test_the_page_is_made_again_from_the_events_alone(robot: Robot, ask: Ask) -> None:
    robot.configure(**DURATION)
    (robot.folder / "labels.local.toml").write_text(LOST, encoding="utf-8")
    report = robot.visit(["activation", "session-duration"], FRESH)
    page = (report.folder / "rapport.html").read_text("utf-8")
    for one in report.folder.iterdir():
        if one.name != events.FILE and one.suffix not in (".png", ".jpg", ".zip"):
            one.unlink()
    again = ask("report", str(report.folder))
    assert again.code == 0, again.said
    made = (report.folder / "rapport.html").read_text("utf-8")

    def bare(text: str) -> list[str]:
        """Without the list of files, which are not there any more."""
        return [line for line in text.splitlines() if ".json" not in line]

    assert bare(made) == bare(page)
    assert VisitReport.of(report.folder, events.read(report.folder)).as_dict() == report.as_dict()


@pytest.mark.slow
@pytest.mark.ci
def test_a_robot_that_is_killed_leaves_a_page_to_make(robot: Robot, world: World, ask: Ask) -> None:
    with robot.command("run", "activation", "--school", FRESH, "--yes") as process:
        until(lambda: world.writes(FRESH, "services_saved"), "the first save")
        process.kill()
    (folder,) = robot.recordings.glob(f"*/*-{FRESH}-activation-apply")
    assert not (folder / "rapport.html").exists()
    answer = ask("report", str(folder))
    assert answer.code == 0, answer.said
    assert "Activation" in (folder / "rapport.html").read_text("utf-8")


class Gone:
    """The terminal is closed at the second step: whatever is written to it fails from then on."""

    def __init__(self) -> None:
        self.closed = False

    def __call__(self, event: Event) -> None:
        self.closed = self.closed or (isinstance(event, events.StepBegun) and event.number == 2)
        if self.closed:
            raise BrokenPipeError


def test_a_terminal_that_is_closed_ends_the_procedure_and_its_end_is_written_down(robot: Robot, world: World) -> None:
    report = robot.visit(["activation"], FRESH, observer=Gone())
    assert report.exit_code == Exit.BUG
    told = kinds(report)
    assert told.count("run_ended") == 1
    assert told[-1] == "visit_ended"
    assert json.loads((report.folder / "outcome.json").read_text("utf-8"))["exit_code"] == Exit.BUG
    assert (report.folder / "rapport.html").is_file()
    assert world.log == []


class Wrong(Observer):
    """A fault of the robot's own, at the first gesture."""

    def gesture(self, gesture: Gesture) -> None:
        raise ZeroDivisionError("un calcul")


def test_where_the_robot_was_wrong_is_in_its_log(robot: Robot, world: World) -> None:
    report = robot.run("activation", FRESH, observer=Wrong())
    assert report.error is not None
    assert report.error.code == "BUG"
    lines = [json.loads(line) for line in (report.folder / "log.jsonl").read_text(encoding="utf-8").splitlines()]
    [said] = [line["details"] for line in lines if line["event"] == "bug"]
    assert "in gesture" in said
    assert "ZeroDivisionError : un calcul" in said


def test_a_folder_without_events_is_told(tmp_path: Path, ask: Ask) -> None:
    answer = ask("report", str(tmp_path))
    assert answer.code == Exit.USAGE
    assert "events.jsonl" in answer.said


@pytest.mark.ci
def test_the_command_does_what_it_is_asked_and_answers_one_document(robot: Robot) -> None:
    asked = ["session-duration", "activation"]
    robot.configure(**DURATION)
    answer = robot.ask("run", *asked, "--school", FRESH, "--yes", "--json")
    assert answer.code == Exit.CHANGED, answer.said
    told = json.loads(answer.out)
    assert [one["flow"] for one in told["runs"]] == asked
    assert (told["exit_code"], told["result"]) == (Exit.CHANGED, "changed")
    kept = next(robot.recordings.glob("*/*-all-apply"))
    assert json.loads((kept / "outcome.json").read_text("utf-8"))["runs"] == told["runs"]
    assert {one["flow"] for one in json.loads((kept / "plan.json").read_text("utf-8"))["changes"]} == set(asked)
    said = robot.ask("plan", "duree-sessions", "activation", "--school", FRESH).said
    assert said.index("« Durée des sessions Pronote »") < said.index("« Activation »")
    assert said.count("Rien à faire") == 2
    shutil.rmtree(kept)


@pytest.mark.parametrize("words_", ["all activation", "activation activation"])
def test_a_procedure_asked_for_twice_is_refused(ask: Ask, words_: str) -> None:
    answer = ask("run", *words_.split(), "-s", "X", "--yes", "--json")
    assert answer.code == Exit.USAGE
    assert json.loads(answer.out)["error"]["code"] == "FLOW_TWICE"
