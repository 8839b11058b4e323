"""Who is told that a night has ended, and what never leaves the machine."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from robot.errors import Exit
from robot.nights import afterwards
from robot.nights.summary import Summary, Trouble
from tests.nights import samples

pytestmark = pytest.mark.unit
CALM = samples.night([samples.school(1)])
TOKEN = "jeton-tres-secret"


@pytest.fixture
def heard() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """A server on this machine, and what it was told: path and body."""
    with _listening() as both:
        yield both


@contextmanager
def _listening(status: int = 200) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    told: list[tuple[str, str]] = []

    class Ear(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            told.append((self.path, body.decode()))
            self.send_response(status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Ear)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_port}", told
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _env(host: str, **more: str) -> dict[str, str]:
    return {"ROBOT_NOTIFY": f"json://{host}/{TOKEN}", **more}


def test_people_are_written_to_when_somebody_is_needed(heard: tuple[str, list[tuple[str, str]]]) -> None:
    host, told = heard
    assert afterwards.tell(samples.usual(), _env(host)) == []
    ((path, body),) = told
    assert path == f"/{TOKEN}"
    said = json.loads(body)
    assert said["title"] == "Nuit du 11/03/2026 : 8 établissements demandent quelqu'un, pour 2 causes.".replace(
        "8 é", "8\u00a0é"
    ).replace("2 c", "2\u00a0c")
    assert said["type"] == "warning"
    assert "WRONG_PASSWORD" in said["message"]
    assert f"{samples.name(60)} ({samples.number(60)}), {samples.name(61)}" in said["message"]
    assert afterwards.tell(samples.bad(), _env(host)) == []
    assert json.loads(told[-1][1])["type"] == "failure"


def test_a_calm_night_is_told_only_if_always_is_asked_for(heard: tuple[str, list[tuple[str, str]]]) -> None:
    host, told = heard
    assert afterwards.tell(CALM, _env(host)) == []
    assert told == []
    assert afterwards.tell(CALM, _env(host, ROBOT_NOTIFY_WHEN="toujours")) == []
    assert [json.loads(body)["type"] for _, body in told] == ["success"]


def test_no_sentence_of_a_screen_leaves_the_machine(heard: tuple[str, list[tuple[str, str]]], tmp_path: Path) -> None:
    host, told = heard
    said = Trouble(code="NOT_SEEN", sentence="Zoé EXEMPLE, 3E B", next_step="Zoé EXEMPLE", expected="Zoé EXEMPLE")
    night = samples.night([samples.school(1, Exit.DRIFT, said)])
    metrics = tmp_path / "night.prom"
    env = _env(host, ROBOT_HEALTH_URL=f"http://{host}/ping", ROBOT_METRICS=str(metrics))
    assert afterwards.tell(night, env) == []
    everything = json.dumps(told) + metrics.read_text("utf-8")
    assert "EXEMPLE" not in everything
    assert "NOT_SEEN" in everything


@pytest.mark.parametrize(
    ("night", "path"),
    [
        (CALM, "/ping/abc"),
        (samples.usual(110), "/ping/abc"),
        (samples.bad(), "/ping/abc/fail"),
        (samples.night([samples.school(1, Exit.BUG)]), "/ping/abc/fail"),
        (samples.night([samples.school(1, Exit.INTERRUPTED, begun=False)]), "/ping/abc/fail"),
    ],
)
def test_the_health_check_hears_how_the_night_itself_went(
    heard: tuple[str, list[tuple[str, str]]], night: Summary, path: str
) -> None:
    host, told = heard
    assert afterwards.tell(night, {"ROBOT_HEALTH_URL": f"http://{host}/ping/abc"}) == []
    assert [asked for asked, _ in told] == [path]


def test_the_metrics_hold_every_outcome(tmp_path: Path) -> None:
    file = tmp_path / "night.prom"
    file.write_text("old", encoding="utf-8")
    assert afterwards.tell(samples.usual(), {"ROBOT_METRICS": str(file)}) == []
    lines = file.read_text("utf-8").splitlines()
    for line in (
        'atrium_pronote_night_schools{result="nothing_to_do"} 680.0',
        'atrium_pronote_night_schools{result="publication_stopped"} 0.0',
        'atrium_pronote_night_alert_schools{code="NOT_SEEN"} 6.0',
        "atrium_pronote_night_duration_seconds 2292.0",
        "atrium_pronote_night_longest_outage_seconds 2.1",
        "atrium_pronote_night_doubts 9.0",
        "atrium_pronote_night_retries 20.0",
    ):
        assert line in lines
    assert [one.name for one in tmp_path.iterdir()] == ["night.prom"]


def test_what_cannot_be_told_is_a_sentence_and_hides_its_address(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with _listening(status=500) as (host, _):
        wrong = afterwards.tell(
            samples.bad(),
            {
                "ROBOT_NOTIFY": f"json://{host}/{TOKEN} nothing://{TOKEN}",
                "ROBOT_HEALTH_URL": f"http://{host}/{TOKEN}",
                "ROBOT_METRICS": str(tmp_path / "nowhere" / "night.prom"),
            },
        )
    assert len(wrong) == 4
    assert "adresse n° 2" in wrong[1]
    assert TOKEN not in "".join(wrong) + caplog.text


def test_a_surprise_while_telling_fails_no_night(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_night: Summary) -> str:
        raise RuntimeError(TOKEN)

    monkeypatch.setattr(afterwards, "message", broken)
    (said,) = afterwards.tell(samples.bad(), {"ROBOT_NOTIFY": "json://127.0.0.1:9/x"})
    assert "RuntimeError" in said
    assert TOKEN not in said


def test_every_faulty_setting_is_told_before_the_night(tmp_path: Path) -> None:
    wrong = afterwards.faults_of(
        {
            "ROBOT_NOTIFY": f"json://localhost/ nothing://{TOKEN}",
            "ROBOT_NOTIFY_WHEN": "jamais",
            "ROBOT_HEALTH_URL": "hc.exemple.fr",
            "ROBOT_METRICS": str(tmp_path / "nowhere" / "night.prom"),
        }
    )
    assert [fault.sentence.split(" ")[0] for fault in wrong] == [
        *("L'adresse", "ROBOT_NOTIFY_WHEN", "ROBOT_HEALTH_URL", "ROBOT_METRICS"),
    ]
    assert TOKEN not in str(wrong)
    assert afterwards.faults_of({"ROBOT_METRICS": str(tmp_path / "night.prom"), "ROBOT_NOTIFY_WHEN": "besoin"}) == []
