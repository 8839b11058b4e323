"""What a run leaves behind, and what it must never hold."""

from __future__ import annotations

import base64
import json
import re
import zipfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import quote

from playwright.sync_api import Page, expect

from fixtures.world import World
from robot import __version__
from robot.errors import Exit
from tests.activation.schools import FRESH, atrium_done
from tests.conftest import Robot
from tests.pages.looking import faults, show, too_wide


def contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below, and every file inside a trace."""
    for file in folder.rglob("*"):
        if file.suffix == ".zip":
            with zipfile.ZipFile(file) as trace:
                for name in trace.namelist():
                    yield f"{file.name}:{name}", trace.read(name)
        elif file.is_file():
            yield str(file), file.read_bytes()


def secrets(world: World) -> list[bytes]:
    """The school's passwords, as they are and as a form or a header would carry them."""
    school = world.schools[FRESH]
    plain = [*school.atrium_admins.values(), *school.console_users.values()]
    forms = [form for one in plain for form in (one, quote(one), base64.b64encode(one.encode()).decode())]
    return [one.encode() for one in forms]


def test_a_recorded_run_keeps_its_trace_and_no_password(robot: Robot, world: World) -> None:
    report = robot.run("activation", FRESH, record=True)
    assert report.exit_code == Exit.CHANGED, report.error
    assert list(report.folder.glob("trace-*.zip"))
    found = [name for name, data in contents(robot.recordings) for one in secrets(world) if one in data]
    assert found == []
    assert any(name.endswith(".jpeg") for name, _ in contents(report.folder))
    # The search itself works: the school's name is found inside the trace.
    assert any(b"Vautrin" in data for name, data in contents(report.folder) if ".zip:" in name)

    lines = (report.folder / "log.jsonl").read_text(encoding="utf-8").splitlines()
    events = [json.loads(line) for line in lines]
    assert [one["step"] for one in events if one["event"] == "step"] == [f"Activation {n}" for n in range(1, 10)]
    written = [one for one in events if one["event"] == "gesture" and one["writes"]]
    assert len(list(report.folder.glob("*.png"))) >= len(written)
    plan = json.loads((report.folder / "plan.json").read_text(encoding="utf-8"))
    assert [one["differs"] for one in plan["changes"]] == [True, True, False]
    outcome = json.loads((report.folder / "outcome.json").read_text(encoding="utf-8"))
    assert outcome["result"] == "changed"
    page = (report.folder / "rapport.html").read_text(encoding="utf-8")
    assert "ATRIUM - Région Sud" in page
    assert "01.png" in page


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
    assert (bad.folder / bad.error.evidence.screenshot).is_file()
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
    assert {"log.jsonl", "outcome.json", "trace-1.zip", report.error.evidence.screenshot} <= set(links)
    assert [one for one in links if not (report.folder / one).is_file()] == []
    assert (faults(page), max(too_wide(page), 0)) == ([], 0)
