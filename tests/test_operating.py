"""What an operator installs and reads: units that systemd takes, a task, an image, and a remedy for every code."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from configparser import RawConfigParser
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from robot import codes
from robot.errors import Exit
from tests.conftest import ROOT
from tools import list_remedies

pytestmark = pytest.mark.unit
DEPLOY = ROOT / "deploy"
UNITS = sorted((DEPLOY / "systemd").iterdir())
PROGRAM = "/srv/robot/.venv/bin/atrium-pronote"
TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def test_the_page_tells_what_to_do_for_every_code_as_the_code_says_it() -> None:
    page = list_remedies.PAGE.read_text(encoding="utf-8")
    assert page == list_remedies.page(), "run « make docs »"
    told = page.partition(list_remedies.BEGIN)[2]
    assert set(re.findall(r"`([A-Z]+(?:_[A-Z]+)*(?:_…)?)`", told)) >= set(codes.CODES)
    good = {Exit.NOTHING_TO_DO, Exit.CHANGED, Exit.DIFFERENCES}
    assert set(list_remedies.MEANING) == set(Exit) - good


def test_no_link_of_the_page_leads_nowhere() -> None:
    page = list_remedies.PAGE.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)", page)
    assert len(links) > 4
    assert [link for link in links if not (ROOT / "docs" / link).exists()] == []


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
def test_systemd_finds_nothing_to_say_about_the_units(tmp_path: Path) -> None:
    for unit in UNITS:
        # The program need not be installed to be checked.
        text = unit.read_text(encoding="utf-8").replace(PROGRAM, sys.executable)
        (tmp_path / unit.name).write_text(text, encoding="utf-8")
    copies = [str(tmp_path / unit.name) for unit in UNITS]
    checked = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *copies], capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stderr) == (0, "")


@pytest.mark.parametrize("unit", [unit for unit in UNITS if unit.suffix == ".service"], ids=lambda unit: unit.name)
def test_a_stop_leaves_the_time_to_publish_again(unit: Path) -> None:
    told = RawConfigParser(strict=False)
    told.optionxform = str  # type: ignore[assignment,method-assign]
    told.read(unit, encoding="utf-8")
    service = told["Service"]
    assert service["ExecStart"].split()[0] == PROGRAM
    assert (service["KillMode"], service["TimeoutStopSec"], service["User"]) == ("process", "10min", "robot")
    if "OnFailure" in told["Unit"]:
        failures = {str(int(one)) for one in (Exit.BUG, Exit.USAGE, Exit.PUBLICATION_STOPPED)}
        fine = {str(int(one)) for one in Exit} - failures - {"0"}
        assert set(service["SuccessExitStatus"].split()) == fine
        assert (DEPLOY / "systemd" / told["Unit"]["OnFailure"]).is_file()


def test_the_windows_task_runs_each_evening_and_is_never_killed() -> None:
    task = Xml.fromstring((DEPLOY / "windows" / "atrium-pronote-nuit.xml").read_text(encoding="utf-8"))

    def said(name: str) -> str | None:
        return task.findtext(f".//{TASK}{name}")

    assert (said("DaysInterval"), said("Arguments")) == ("1", "night --until 05:30")
    assert (said("MultipleInstancesPolicy"), said("AllowHardTerminate"), said("ExecutionTimeLimit")) == (
        *("IgnoreNew", "false", "PT0S"),
    )
    assert (said("RunLevel"), said("StartWhenAvailable")) == ("LeastPrivilege", "true")


def test_the_image_holds_what_it_copies_and_runs_without_rights() -> None:
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    steps = [line.split(maxsplit=1) for line in text.splitlines() if line.strip() and not line.startswith("#")]
    assert {word for word, _ in steps} <= {
        *("FROM", "ENV", "WORKDIR", "COPY", "RUN", "USER", "VOLUME", "STOPSIGNAL", "ENTRYPOINT", "CMD"),
    }
    copied = [source for word, rest in steps if word == "COPY" for source in rest.split()[:-1]]
    assert copied
    assert [source for source in copied if not (ROOT / source).exists()] == []
    users = [rest for word, rest in steps if word == "USER"]
    assert users == ["10001:10001"]
    after = [word for word, _ in steps[[word for word, _ in steps].index("USER") :]]
    assert {"RUN", "COPY"} & set(after) == set()
    (source,) = [rest for word, rest in steps if word == "FROM"]
    assert re.search(r":\d+\.\d+-", source)
