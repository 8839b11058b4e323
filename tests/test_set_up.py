"""The set-up runs when something it depends on changed, says each attempt, and otherwise does and says nothing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tools import set_up

pytestmark = pytest.mark.unit


class Machine:
    """A machine on which every command is noted, and some fail."""

    def __init__(self, setup: set_up.SetUp) -> None:
        self.setup = setup
        self.done: list[str] = []
        self.failing: set[str] = set()

    def run(self, command: Sequence[str], *_: object, **__: object) -> subprocess.CompletedProcess[str]:
        line = " ".join(command)
        self.done.append(line)
        failed = any(one in line for one in self.failing)
        if "-m venv" in line and not failed:
            self.setup.python.parent.mkdir(parents=True)
            self.setup.python.touch()
        return subprocess.CompletedProcess(list(command), int(failed), "", "le détail" if failed else "")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    for name in ("requirements.txt", "pyproject.toml"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    there = Machine(set_up.SetUp(tmp_path))
    monkeypatch.setattr(subprocess, "run", there.run)
    return there


def test_a_new_machine_gets_all_in_order_and_a_second_run_does_nothing(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.setup.go()
    order = [
        next(i for i, line in enumerate(machine.done) if word in line) for word in ("venv", "hashes", "-e .", "browser")
    ]
    assert order == sorted(order)
    assert len(capsys.readouterr().out.splitlines()) == 5
    machine.done.clear()
    machine.setup.go()
    assert machine.done == []
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", ["requirements.txt", "pyproject.toml"])
def test_another_lock_or_packaging_sets_up_again_in_the_same_environment(machine: Machine, name: str) -> None:
    machine.setup.go()
    machine.done.clear()
    (machine.setup.root / name).write_text("autre", encoding="utf-8")
    machine.setup.go()
    assert any("--require-hashes" in line for line in machine.done)
    assert not any("-m venv" in line for line in machine.done)


@pytest.mark.parametrize("failing", ["--require-hashes", "robot browser"])
def test_what_failed_is_tried_again_next_time(machine: Machine, failing: str) -> None:
    machine.failing = {failing}
    with pytest.raises(set_up.SetUpFailed):
        machine.setup.go()
    assert machine.setup.needed()


def test_missing_venv_is_installed_where_the_user_may(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_up, "apt_get", lambda: ["apt-get"])
    machine.failing = {"-m venv"}
    with pytest.raises(set_up.SetUpFailed, match="apt-get install"):
        machine.setup.go()
    assert any(f"apt-get install -y -qq python{set_up.version()}-venv" in line for line in machine.done)


def test_no_attempt_to_install_packages_without_the_right_to(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_up, "apt_get", list)
    machine.failing = {"-m venv"}
    with pytest.raises(set_up.SetUpFailed, match=r"« venv »"):
        machine.setup.go()
    assert not any("apt" in line for line in machine.done)


def test_it_needs_nothing_but_the_standard_library() -> None:
    found = subprocess.run(
        [sys.executable, "-S", "-c", "import tools.set_up"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert found.stderr == ""


def test_the_lock_names_no_index_and_hashes_everything() -> None:
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    assert [line for line in lines if "://" in line or line.startswith("-")] == []
    pinned = [line for line in lines if not line.startswith(" ")]
    assert all("==" in line and line.endswith("\\") for line in pinned)
