"""What is installed: every file that the robot reads, every library that it imports, and no other."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.unit
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def bare(name: str) -> str:
    """A distribution's name, without its versions, as all spellings of it are compared."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", name)[0]).lower()


def imported(folder: Path) -> set[str]:
    """Top modules that the files there import."""
    found: set[str] = set()
    for file in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {one.name.partition(".")[0] for one in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition(".")[0])
    return found - set(sys.stdlib_module_names) - {"robot", "flows", "fixtures"}


def test_the_declared_dependencies_are_those_that_are_imported() -> None:
    known = packages_distributions()
    used = {bare(known[one][0]) for one in imported(ROOT / "robot") | imported(ROOT / "flows")}
    assert used == {bare(one) for one in PROJECT["dependencies"]}


def test_the_wheel_holds_every_file_that_the_robot_reads(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    assert f"-{PROJECT['version']}-" in wheel.name
    with zipfile.ZipFile(wheel) as packed:
        names = set(packed.namelist())
        packed.extractall(tmp_path / "installed")
    ours = {
        file.relative_to(ROOT).as_posix()
        for package in ("robot", "flows", "fixtures")
        for file in (ROOT / package).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    assert ours <= names
    listed = subprocess.run(
        [sys.executable, "-m", "robot", "recordings", "list", "--json"],
        cwd=tmp_path / "installed",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    references = {file.parent for file in (ROOT / "recordings" / "reference").rglob("*.jpg")}
    assert {one["name"] for one in json.loads(listed.stdout)["references"]} == {one.name for one in references}
    pictures = {file.relative_to(folder.parent) for folder in references for file in folder.iterdir()}
    assert {f"robot/recordings/packed/{file.as_posix()}" for file in pictures} <= names


def test_the_version_stands_in_one_place_and_heads_the_changelog() -> None:
    written = [
        file
        for folder in ("robot", "flows", "fixtures")
        for file in (ROOT / folder).rglob("*.py")
        if f'"{PROJECT["version"]}"' in file.read_text("utf-8")
    ]
    assert written == []
    heads = re.findall(r"^## \[([^\]]+)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert heads[:2] == ["Non publié", PROJECT["version"]] or heads[0] == PROJECT["version"]
