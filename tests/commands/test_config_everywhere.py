"""`--config` is obeyed by every command that has one, wherever among the words it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from robot import cli
from robot.errors import Exit
from tests.conftest import Ask

pytestmark = pytest.mark.unit
GOOD = (
    '[schools.0139901S]\nnom = "École"\nsite = "https://ent.example"\nconsole = "https://pronote.example"\n'
    'mon_ent = "ENT"\nurl_cas = "https://cas.example"\n'
)
#: What a command wants besides.
WANTED = {
    "plan": ("activation", "-s", "X"),
    "run": ("activation", "-s", "X", "--yes"),
    "replay": ("activation", "-s", "X"),
    "undo": (".",),
    "decide": ("-s", "X"),
    "doctor": ("-s", "X"),
    "schools import": ("table.csv", "--plan"),
    "learn": ("-s", "X"),
    "keyring put": ("ATRIUM_PASSWORD",),
    "keyring forget": ("ATRIUM_PASSWORD",),
    "sign-ins forget": (),
    "recordings export": ("activation-direct", "flow.json", "-s", "X"),
    "recordings import": ("flow.json", "--flow", "activation", "-s", "X"),
}


#: It serves until it is stopped, and tells a fault of the configuration on its pages.
SERVES = ("bureau",)


def commands(group: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every command, its words and itself."""
    for name, command in group.commands.items():
        yield (*path, name), command
        if hasattr(command, "commands"):
            yield from commands(command, (*path, name))


def with_config() -> list[tuple[str, ...]]:
    """The words of every command that reads `schools.toml`."""
    found = commands(typer.main.get_command(cli.app))
    return [
        path
        for path, command in found
        if any(param.name == "config_path" for param in command.params) and path != SERVES
    ]


def test_every_command_with_a_configuration_is_tried() -> None:
    assert {("plan",), ("night",), ("work",), ("schools",), ("schools", "import")} <= set(with_config())


def places() -> list[tuple[tuple[str, ...], str]]:
    """Each of those commands with where the option may stand: before a subcommand only if its group has it too."""
    found = with_config()
    before = [path for path in found if len(path) == 1 or path[:1] in found]
    return [*((path, "behind") for path in found), *((path, "before the subcommand") for path in before)]


@pytest.mark.parametrize(("path", "place"), places(), ids=lambda one: one if isinstance(one, str) else " ".join(one))
def test_the_file_that_is_named_is_the_file_that_is_read(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: tuple[str, ...], place: str
) -> None:
    (tmp_path / "schools.toml").write_text(GOOD, encoding="utf-8")
    (tmp_path / "table.csv").write_text("UAI;Nom\n0139901S;Autre\n", encoding="utf-8")
    (tmp_path / "ailleurs").mkdir()
    (tmp_path / "ailleurs" / "schools.toml").write_text("pas du TOML", encoding="utf-8")
    # What is typed wins over what stands around.
    monkeypatch.setenv("ROBOT_CONFIG", str(tmp_path / "schools.toml"))
    config = ("--config", "ailleurs/schools.toml")
    wanted = WANTED.get(" ".join(path), ())
    words = (*path, *wanted, *config) if place == "behind" else (path[0], *config, *path[1:], *wanted)
    answer = ask(*words)
    assert answer.code == Exit.USAGE, answer.said
    assert "ailleurs" in answer.said
    assert (tmp_path / "schools.toml").read_text(encoding="utf-8") == GOOD


def test_an_option_that_means_nothing_to_the_subcommand_is_refused(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text("UAI;Nom\n0139901S;Autre\n", encoding="utf-8")
    answer = ask("schools", "--tag", "lycees", "import", "table.csv", "--plan")
    assert (answer.code, "--tag ne sert à rien pour « import »" in answer.said) == (Exit.USAGE, True)
    twice = ask("schools", "--config", "a.toml", "import", "table.csv", "--config", "b.toml", "--plan")
    assert (twice.code, "donnée 2 fois" in twice.said) == (Exit.USAGE, True)
