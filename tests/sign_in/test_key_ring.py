"""Passwords in the key ring: used where `.env` has none of that name, asked hidden, never written, never guessed."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pexpect
import pytest
from keyring.backends import null

from fixtures.world import World
from robot import asking, config, secrets
from robot.config import Settings
from robot.errors import Exit, Usage
from robot.hiding import KNOWN
from robot.key_ring import NAMES, KeyRing
from robot.terminal import Terminal
from tests.activation.schools import FRESH, atrium_done
from tests.activation.test_evidence import contents
from tests.conftest import ROOT, Ask, Robot
from tests.sign_in.rings import FILE, InMemory, Locked, in_use
from tests.test_secrets import many

PLANTED = "Mot de passe, d'été #7 \\"


@pytest.fixture
def ring() -> Iterator[InMemory]:
    with in_use(InMemory()) as ring:
        yield ring


@pytest.fixture
def locked() -> Iterator[InMemory]:
    with in_use(Locked()) as ring:
        yield ring


def put(name: str, value: str, folder: Path | None = None) -> None:
    KeyRing((folder or Path()).resolve()).put(name, value)


def without(*names: str, folder: Path | None = None, empty: bool = False) -> None:
    """`.env` no longer gives these; with `empty`, its lines stay and say nothing, as those of the example."""
    path = (folder or Path()) / ".env"
    lines = [line for line in path.read_text("utf-8").splitlines() if line.split("=")[0] not in names]
    secrets.write(path.parent, "\n".join([*lines, *(f"{name}=''" for name in names if empty)]) + "\n")


def settings() -> Settings:
    return config.read(Path("schools.toml"))


@pytest.mark.unit
def test_the_environment_wins_then_the_file_then_the_ring_and_a_school_s_own_over_the_common_one(
    ask: Ask, ring: InMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = many(2)
    name = f"ATRIUM_PASSWORD_{first}"
    put(name, PLANTED)
    put("ATRIUM_PASSWORD", "commun")

    def given(uai: str) -> str:
        return settings().credentials("ATRIUM", uai).password.get_secret_value()

    assert given(first) == "x"
    assert ring.asked == []
    without(name, empty=True)
    KNOWN.forget()
    assert given(first) == PLANTED
    assert PLANTED not in KNOWN.clean(f"le mot de passe {PLANTED}")
    assert given(second) == "x"
    without(f"ATRIUM_PASSWORD_{second}")
    assert given(second) == "commun"
    secrets.write(Path(), Path(".env").read_text("utf-8") + "ATRIUM_PASSWORD='du fichier'\n")
    assert (given(first), given(second)) == (PLANTED, "du fichier")
    monkeypatch.setenv(name, "autour")
    assert given(first) == "autour"
    source = settings().credentials("ATRIUM", second).source
    assert source == f"ATRIUM_LOGIN_{second}, ATRIUM_PASSWORD dans .env"


@pytest.mark.unit
def test_what_the_ring_should_give_and_does_not_is_told_and_no_other_password_taken(ask: Ask, ring: InMemory) -> None:
    (uai,) = many(1)
    name = f"PRONOTE_PASSWORD_{uai}"
    put(name, PLANTED)
    without(name)
    secrets.write(Path(), Path(".env").read_text("utf-8") + "PRONOTE_PASSWORD='commun'\n")
    assert ask("schools").code == Exit.NOTHING_TO_DO
    ring.held.clear()
    with pytest.raises(Usage) as told:
        settings().credentials("PRONOTE", uai)
    assert told.value.code == "NOT_IN_KEY_RING"
    answer = ask("schools")
    assert answer.code == Exit.USAGE
    assert f"{name} devrait être au trousseau de ce poste, et n'y est pas." in answer.said


@pytest.mark.unit
def test_a_ring_that_is_locked_or_missing_keeps_nobody_out_whose_passwords_are_elsewhere(
    ask: Ask, locked: InMemory
) -> None:
    (uai,) = many(1)
    assert ask("schools").code == Exit.NOTHING_TO_DO
    Path(NAMES).write_text(f"ATRIUM_PASSWORD_{uai}\n", encoding="utf-8")
    assert ask("schools").code == Exit.NOTHING_TO_DO
    assert locked.asked == []
    without(f"ATRIUM_PASSWORD_{uai}")

    def code() -> str:
        with pytest.raises(Usage) as told:
            settings().credentials("ATRIUM", uai)
        return told.value.code

    assert code() == "KEY_RING_CLOSED"
    keyring.set_keyring(null.Keyring())  # type: ignore[no-untyped-call]
    assert code() == "NO_KEY_RING"


@pytest.mark.unit
def test_each_folder_has_its_own_passwords(ask: Ask, ring: InMemory, tmp_path: Path) -> None:
    many(1)
    put("ATRIUM_PASSWORD", PLANTED)
    elsewhere = tmp_path / "copie"
    elsewhere.mkdir()
    for name in ("schools.toml", NAMES):
        (elsewhere / name).write_bytes(Path(name).read_bytes())
    held = config.read(elsewhere / "schools.toml").secrets
    assert held.fault("ATRIUM_PASSWORD") is not None
    assert settings().secrets["ATRIUM_PASSWORD"] == PLANTED


@pytest.mark.unit
def test_a_name_that_was_spoilt_by_hand_is_told(ask: Ask) -> None:
    (uai,) = many(1)
    Path(NAMES).write_text(f"ATRIUM_PASSWORD_{uai}\nATRIUM_LOGIN\n", encoding="utf-8")
    answer = ask("schools", "--json")
    assert json.loads(answer.out)["error"]["code"] == "KEY_RING_NAMES"


@pytest.mark.unit
def test_a_password_is_asked_for_twice_and_never_shown(
    ask: Ask, ring: InMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter(["", "un\tonglet", PLANTED, PLANTED + "x", PLANTED, PLANTED])
    asked: list[str] = []

    def typing(prompt: str) -> str:
        asked.append(prompt)
        return next(typed)

    monkeypatch.setattr("getpass.getpass", typing)
    out = io.StringIO()
    assert asking.hidden(Terminal(file=out), "ATRIUM_PASSWORD") == PLANTED
    assert len(asked) == 6
    assert PLANTED not in out.getvalue() + "".join(asked)
    many(1)
    answer = ask("keyring", "put", "ATRIUM_PASSWORD")
    assert (answer.code, "NO_TERMINAL" in answer.said) == (Exit.USAGE, True)
    assert ring.held == {}


@pytest.mark.unit
@pytest.mark.parametrize("word", ["hunter2!", "ATRIUM_LOGIN", "ROBOT_DATABASE", "ATRIUM_PASSWORD_0139901A"])
def test_only_the_name_of_a_password_is_taken_and_what_was_typed_instead_is_not_said_again(
    ask: Ask, ring: InMemory, word: str
) -> None:
    many(1)
    answer = ask("keyring", "put", word)
    assert answer.code == Exit.USAGE
    assert "hunter2" not in answer.said
    assert ring.held == {}


@pytest.mark.unit
def test_what_is_there_is_told_without_its_value_and_forgotten_on_demand(ask: Ask, ring: InMemory) -> None:
    (uai,) = many(1)
    own = f"PRONOTE_PASSWORD_{uai}"
    for name in ("ATRIUM_PASSWORD", own):
        put(name, PLANTED)
    answer = ask("keyring", "--json")
    assert answer.code == Exit.NOTHING_TO_DO
    states = {row["variable"]: row["state"] for row in json.loads(answer.out)["keyring"]}
    assert states == {"ATRIUM_PASSWORD": "there", own: "unused"}
    assert PLANTED not in answer.out + ask("keyring").out
    assert PLANTED not in Path(NAMES).read_text("utf-8")
    assert ask("keyring", "forget", "atrium_password").code == Exit.CHANGED
    assert [name for _, name in ring.held] == [own]
    assert settings().secrets.get("ATRIUM_PASSWORD") is None
    assert ask("keyring", "forget", "ATRIUM_PASSWORD").code == Exit.NOTHING_TO_DO


@pytest.mark.ci
def test_a_run_signs_in_with_it_and_leaves_nothing_of_it_behind(robot: Robot, world: World, ring: InMemory) -> None:
    atrium_done(world, FRESH)
    world.schools[FRESH].console_users = {"SPR": PLANTED}
    without(f"PRONOTE_PASSWORD_{FRESH}", folder=robot.folder)
    put(f"PRONOTE_PASSWORD_{FRESH}", PLANTED, robot.folder)
    KNOWN.forget()
    report = robot.run("activation", FRESH, "plan", options=replace(robot.options, kept="always"))
    assert report.exit_code == Exit.DIFFERENCES, report.error
    assert [(one.login, one.accepted) for one in world.sign_ins if one.product == "console"] == [("SPR", True)]
    assert PLANTED not in os.environ.values()
    assert list(report.folder.glob("trace-*.zip"))
    assert [name for name, data in contents(robot.folder) if PLANTED.encode() in data] == []


@pytest.mark.ci
def test_the_command_in_a_terminal_puts_it_there_without_showing_it(robot: Robot, world: World, tmp_path: Path) -> None:
    kept = tmp_path / "ring.json"
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "tests.sign_in.rings.InFile",
        FILE: str(kept),
    }
    name = f"ATRIUM_PASSWORD_{FRESH}"
    window = pexpect.spawn(
        sys.executable, ["-m", "robot", "keyring", "put", name], cwd=robot.folder, env=env, encoding="utf-8"
    )
    shown = window.logfile_read = io.StringIO()
    window.expect(f"{name} : ")
    window.waitnoecho()
    window.sendline(PLANTED)
    window.expect("Encore une fois : ")
    window.sendline(PLANTED)
    window.expect(pexpect.EOF)
    window.close()
    assert window.exitstatus == Exit.CHANGED, shown.getvalue()
    assert "qui l'emporte" in " ".join(shown.getvalue().split())
    assert PLANTED not in shown.getvalue()
    assert PLANTED in json.loads(kept.read_text("utf-8")).values()
