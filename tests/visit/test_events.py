"""`events.jsonl`: the record of a visit, as its schema says, without any secret, and readable by other versions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from fixtures.world import World
from robot.errors import Exit
from robot.runs import events
from robot.runs.event_log import EventLog
from robot.runs.events import NoteWritten
from robot.runs.evidence import Evidence
from tests.activation.schools import FRESH
from tests.conftest import Robot
from tools import describe_schemas

#: JSON writes each of them otherwise than it is.
SECRETS = ("Tom&Jerry<3\"'", "c:\\temp\\é", "simple")


@pytest.mark.unit
def test_the_schema_is_what_the_code_says() -> None:
    assert describe_schemas.EVENTS.read_text("utf-8") == describe_schemas.texts()[describe_schemas.EVENTS], (
        "run « make docs »"
    )


@pytest.mark.slow
def test_each_line_of_a_visit_is_as_the_schema_says(robot: Robot, world: World) -> None:
    report = robot.visit(["activation"], FRESH)
    assert report.exit_code == Exit.CHANGED, report.runs[0].error
    schema = Draft202012Validator(json.loads(describe_schemas.EVENTS.read_text("utf-8")))
    lines = [json.loads(one) for one in (report.folder / events.FILE).read_text("utf-8").splitlines()]
    assert [error.message for one in lines for error in schema.iter_errors(one)] == []
    assert {(one["schema"], one["version"]) for one in lines} == {("atrium-pronote.events", 1)}
    assert [one["time"] for one in lines] == sorted(one["time"] for one in lines)
    assert list(schema.iter_errors({**lines[0], "event": "nothing_known"}))
    steps = [one["number"] for one in lines if one["event"] == "step_begun"]
    assert steps == list(range(1, 10))
    stop, back = (
        next(n for n, one in enumerate(lines) if one["event"] == f"publication_{w}") for w in ("stopped", "back")
    )
    between = [one["gesture"]["what"] for one in lines[stop:back] if one["event"] == "gesture_done"]
    assert any("Mon ENT" in one for one in between)
    # Each gesture on a screen says which label it was found by, and what the screen calls it.
    pressed = {one["gesture"]["label"]: one["gesture"]["caption"] for one in lines if one["event"] == "gesture_done"}
    assert pressed["panel_pages"] == "Pages de site"
    assert pressed["save"] == "Sauver"
    assert pressed["stop_publication"].startswith("Arrêter la publication")
    # What the server took as a write is in the record as a gesture that writes, with its picture.
    written = [one for one in lines if one["event"] == "gesture_done" and one["gesture"]["writes"]]
    assert len(written) >= len(world.writes(FRESH))
    assert all((report.folder / one["picture"]).is_file() for one in written)


@pytest.mark.unit
@pytest.mark.parametrize("secret", SECRETS)
def test_no_secret_is_written_however_json_writes_it(tmp_path: Path, secret: str) -> None:
    evidence = Evidence(tmp_path, "x", [secret], keep_trace=False)
    log = EventLog(evidence, ())
    log.emit(NoteWritten(text=f"avant {secret} après"))
    log.close()
    evidence.log.info("x", found=f"avant {secret} après")
    evidence.write("outcome.json", {"sentence": f"avant {secret} après"})
    evidence.close()
    for name in (events.FILE, "log.jsonl", "outcome.json"):
        text = (evidence.folder / name).read_text("utf-8")
        assert "avant" in text
        assert "après" in text
        assert secret not in text
        assert json.dumps(secret, ensure_ascii=False)[1:-1] not in text


@pytest.mark.unit
def test_what_a_later_robot_adds_is_left_out_and_a_line_cut_short_too(tmp_path: Path) -> None:
    evidence = Evidence(tmp_path, "x", [], keep_trace=False)
    log = EventLog(evidence, ())
    log.emit(NoteWritten(text="un"))
    log.emit(NoteWritten(text="deux"))
    log.close()
    evidence.close()
    file = evidence.folder / events.FILE
    one, two = file.read_text("utf-8").splitlines()
    later = json.dumps({**json.loads(one), "mood": "good", "version": 2})
    other = json.dumps({**json.loads(one), "event": "not_yet_invented"})
    file.write_text("\n".join((later, other, two, one[:40])), encoding="utf-8")
    assert [getattr(event, "text", "") for event in events.read(evidence.folder)] == ["un", "deux"]
