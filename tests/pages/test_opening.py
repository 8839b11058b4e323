"""`open`, as a user types it: the page in the browser of the machine, the recording until Ctrl-C."""

from __future__ import annotations

import os
import re
import shlex
import signal
import sys
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Robot, until
from tests.pages import samples

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the machine's browser is stood in for by BROWSER")


@pytest.fixture
def machine(tmp_path: Path) -> dict[str, str]:
    """The environment of a machine whose browser only writes down the addresses that it is given."""
    script = f"import sys; open({str(tmp_path / 'opened')!r}, 'a').write(sys.argv[1] + chr(10))"
    return {"BROWSER": f"{shlex.quote(sys.executable)} -c {shlex.quote(script)} %s"}


def opened(folder: Path) -> list[str]:
    """The addresses that the machine's browser was given."""
    file = folder / "opened"
    return file.read_text(encoding="utf-8").split() if file.exists() else []


@pytest.mark.slow
@pytest.mark.ci
def test_the_page_of_a_run_is_opened(robot: Robot, machine: dict[str, str], page: Page) -> None:
    none = robot.ask("open", env=machine)
    assert (none.code, "Traceback" in none.said) == (2, False)
    assert "Aucune exécution dans recordings" in none.said
    page_of_run = samples.good(robot.recordings, page)
    newer = robot.recordings / "2999-01-01" / "101500-0139990N-doctor"
    newer.mkdir(parents=True)
    assert "trace-1.zip" in robot.ask("open", str(newer), "--trace", env=machine).said

    told = robot.ask("open", str(page_of_run.parent), env=machine)
    assert told.code == 0, told.said
    assert page_of_run.as_uri() in told.out
    until(lambda: opened(robot.folder), "the browser is given the page")
    (newer / "examen.html").write_text("Examen", encoding="utf-8")
    assert (newer / "examen.html").as_uri() in robot.ask("open", env=machine).out
    until(lambda: len(opened(robot.folder)) == 2, "the browser is given the page of the last run")
    assert opened(robot.folder) == [page_of_run.as_uri(), (newer / "examen.html").as_uri()]


def listening(process: psutil.Process) -> list[Any]:
    """Where it can be reached; nowhere once it has ended, as the viewer's first helpers soon do."""
    try:
        return [one for one in process.net_connections() if one.status == "LISTEN"]
    except psutil.NoSuchProcess:
        return []


@pytest.mark.ci
def test_a_recording_is_served_to_this_machine_until_ctrl_c(robot: Robot, machine: dict[str, str], page: Page) -> None:
    folder = robot.recordings / "2025-09-01" / "031005-0139990N-activation-apply"
    folder.mkdir(parents=True)
    context = page.context
    context.tracing.start(snapshots=True)
    page.set_content("<h1>Console d'hébergement</h1>")
    page.get_by_role("heading").click()
    # Of a browser's recordings the last one shows how the run ended.
    for number in (9, 10):
        (folder / f"trace-{number}.zip").write_bytes(b"")
    context.tracing.stop(path=folder / "trace-10.zip")

    with robot.command("open", str(folder), "--trace", env=machine) as process:
        try:
            assert process.stdout is not None
            said = [process.stdout.readline(), process.stdout.readline()]
            assert "trace-10.zip" in said[0]
            found = re.search(r"http://(localhost|127\.0\.0\.1):\d+\S*", said[1])
            assert found is not None, said
            address = found[0]
            viewer = psutil.Process(process.pid).children(recursive=True)
            assert [one.laddr.ip for child in viewer for one in listening(child)] == ["127.0.0.1"]
            page.goto(address)
            expect(page.get_by_text("Click", exact=False).first).to_be_visible(timeout=30000)
            os.kill(process.pid, signal.SIGINT)
            _, wrong = process.communicate(timeout=30)
        finally:
            process.kill()
    assert (process.returncode, wrong) == (0, "")
    with pytest.raises(httpx.ConnectError):
        httpx.get(address)
    assert not any(one.is_running() for one in viewer)
