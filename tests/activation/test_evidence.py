"""What a run leaves behind, and what it must never hold."""

from __future__ import annotations

import base64
import io
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from fixtures.world import World
from robot import __version__
from robot.errors import Exit
from robot.hiding import HIDDEN, without_tickets
from robot.runs.scrubbing import scrub
from tests.activation.schools import FRESH, atrium_done
from tests.conftest import Robot
from tests.pages.looking import faults, show, too_wide


def contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below, and every file inside a trace, however deep."""
    for file in folder.rglob("*"):
        if file.is_file():
            yield from unpacked(file.name, file.read_bytes())


def unpacked(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    if name.endswith(".zip"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for inner in packed.namelist():
                yield from unpacked(f"{name}:{inner}", packed.read(inner))
    else:
        yield name, data


def lines_of(folder: Path) -> list[dict[str, Any]]:
    """The events of all traces, as the viewer reads them: JSON, one a line."""
    told = [data for name, data in contents(folder) if name.endswith((".trace", ".network"))]
    return [json.loads(line) for data in told for line in data.splitlines()]


def secrets(world: World) -> list[bytes]:
    """The school's passwords, every cookie and every ticket, as they are and as a form or a header would carry them."""
    school = world.schools[FRESH]
    assert any(one.product == "atrium" for one in world.sign_ins)
    plain = [*school.atrium_admins.values(), *school.console_users.values(), *world.handed_out]
    forms = [form for one in plain for form in (one, quote(one), base64.b64encode(one.encode()).decode())]
    return [one.encode() for one in forms]


@pytest.mark.slow
def test_a_recorded_run_keeps_its_trace_and_no_password(robot: Robot, world: World) -> None:
    report = robot.run("activation", FRESH, record=True)
    assert report.exit_code == Exit.CHANGED, report.error
    assert list(report.folder.glob("trace-*.zip"))
    found = [name for name, data in contents(robot.recordings) for one in secrets(world) if one in data]
    assert found == []
    assert any(name.endswith(".jpeg") for name, _ in contents(report.folder))
    events_traced = lines_of(report.folder)
    assert {"before", "after", "frame-snapshot", "resource-snapshot"} <= {one["type"] for one in events_traced}
    # That there were cookies is told, and their names.
    assert HIDDEN in {
        cookie["value"]
        for one in events_traced
        if one["type"] == "resource-snapshot"
        for cookie in one["snapshot"]["request"]["cookies"]
    }
    # The search itself works: the school's name is found inside the trace.
    assert any(b"Vautrin" in data for name, data in contents(report.folder) if ".zip:" in name)

    lines = (report.folder / "log.jsonl").read_text(encoding="utf-8").splitlines()
    events = [json.loads(line) for line in lines]
    assert [one["step"] for one in events if one["event"] == "step"] == [f"Activation {n}" for n in range(1, 10)]
    written = [one for one in events if one["event"] == "gesture" and one["writes"]]
    # Those of an outage are compressed: a school is waiting.
    assert len([*report.folder.glob("*.png"), *report.folder.glob("*.jpg")]) >= len(written)
    plan = json.loads((report.folder / "plan.json").read_text(encoding="utf-8"))
    assert [one["differs"] for one in plan["changes"]] == [True, True, False]
    outcome = json.loads((report.folder / "outcome.json").read_text(encoding="utf-8"))
    assert outcome["result"] == "changed"
    page = (report.folder / "rapport.html").read_text(encoding="utf-8")
    assert "ATRIUM - Région Sud" in page
    assert "01.png" in page


@pytest.mark.slow
def test_a_trace_is_thrown_away_after_a_success_and_kept_after_a_failure(robot: Robot, world: World) -> None:
    atrium_done(world, FRESH)
    good = robot.run("activation", FRESH, "plan")
    assert good.exit_code == Exit.DIFFERENCES
    assert list(good.folder.glob("trace-*.zip")) == []
    world.faults[FRESH].status["console"] = (20, 503)
    bad = robot.run("activation", FRESH, "plan")
    assert bad.exit_code == Exit.SITE_UNAVAILABLE
    assert list(bad.folder.glob("trace-*.zip"))
    assert bad.error is not None
    assert (bad.folder / bad.error.screenshot).is_file()
    found = [name for name, data in contents(bad.folder) for one in secrets(world) if one in data]
    assert found == []


def test_the_page_of_a_run_that_failed_says_when_and_leads_to_all_that_it_left(
    robot: Robot, world: World, page: Page
) -> None:
    world.faults[FRESH].status["atrium"] = (20, 503)
    before = datetime.now().astimezone().replace(microsecond=0)
    report = robot.run("activation", FRESH, "plan")
    assert report.error is not None
    show(page, report.folder / "rapport.html", 390)
    expect(page).to_have_title(f"{world.schools[FRESH].name} – Activation, plan")
    said = page.locator("header").inner_text()
    told = re.search(r"le (\d\d/\d\d/\d{4} à \d\d:\d\d:\d\d \(UTC[+-]\d{4}\))", said)
    assert told is not None, said
    began = datetime.strptime(told[1], "%d/%m/%Y à %H:%M:%S (UTC%z)")
    assert before <= began <= before + timedelta(seconds=60)
    expect(page.get_by_role("region", name="Résultat")).to_contain_text(report.error.sentence)
    expect(page.locator("footer")).to_contain_text(f"version {__version__}")
    links = [str(one.get_attribute("href")) for one in page.get_by_role("link").all()]
    assert {"log.jsonl", "outcome.json", "trace-1.zip", report.error.screenshot} <= set(links)
    assert [one for one in links if not (report.folder / one).is_file()] == []
    assert (faults(page), max(too_wide(page), 0)) == ([], 0)


def test_a_trace_is_scrubbed_of_all_that_opens_a_session_and_of_nothing_else(tmp_path: Path) -> None:
    session, ticket, password = "f93e7ee30d40b33d", "ST-41-aBcDeFgHiJkLmNoP-cas", "Mot de passe, d'été"
    request = {
        "url": f"https://atrium.invalid/c/portal/login;jsessionid={session}.n1?redirect=%2F&ticket={ticket}",
        "cookies": [{"name": "JSESSIONID", "value": session}, {"name": "langue", "value": "fr_FR"}],
        "headers": [{"name": "Cookie", "value": f"JSESSIONID={session}"}, {"name": "Accept", "value": "*/*"}],
        "queryString": [{"name": "ticket", "value": ticket}],
        "postData": {"text": f"password={quote(password)}"},
    }
    response = {"cookies": [], "headers": [{"name": "set-cookie", "value": "TGC=aujourdhui; Path=/"}]}
    line = {"type": "resource-snapshot", "snapshot": {"request": request, "response": response}}
    event = {"type": "console", "text": f"signed in with {session} at COLLÈGE ST-ÉTIENNE-DU-ROUVRAY", "page": "fr_FR"}
    picture = b"\xff\xd8\xff" + bytes(range(256))
    with zipfile.ZipFile(tmp_path / "whole.zip", "w") as whole:
        whole.writestr("trace.network", json.dumps(line) + "\n")
        whole.writestr("trace.trace", json.dumps(event) + "\n")
        whole.writestr("resources/a.html", f"<a href='/x;jsessionid={session}?a=1&amp;p_auth=Zx81'>{ticket}</a>")
        whole.writestr("resources/b.dat", base64.b64encode(password.encode()))
        whole.writestr("resources/c.jpeg", picture)
    scrub(tmp_path / "whole.zip", tmp_path / "scrubbed.zip", [password])
    (tmp_path / "whole.zip").unlink()

    kept = dict(contents(tmp_path))
    for secret in (session, ticket, "ST-41", password, quote(password), "aujourdhui", "Zx81"):
        assert [name for name, data in kept.items() if secret.encode() in data] == [], secret
    assert base64.b64encode(password.encode()) not in kept["scrubbed.zip:resources/b.dat"]
    assert kept["scrubbed.zip:resources/c.jpeg"] == picture
    told, network = lines_of(tmp_path)[::-1]
    if told["type"] == "resource-snapshot":
        told, network = network, told
    assert told["text"].endswith("COLLÈGE ST-ÉTIENNE-DU-ROUVRAY")
    assert told["page"] == "fr_FR"
    assert network["snapshot"]["request"]["cookies"][0] == {"name": "JSESSIONID", "value": HIDDEN}
    assert {"name": "Accept", "value": "*/*"} in network["snapshot"]["request"]["headers"]


def test_an_error_tells_no_ticket() -> None:
    said = "net::ERR_ABORTED at https://atrium.invalid/web/lycee?a=1&ticket=ST-7-x#top « LYCÉE ST-EXUPÉRY 2025 »"
    assert without_tickets(said) == said.replace("ST-7-x", HIDDEN)
