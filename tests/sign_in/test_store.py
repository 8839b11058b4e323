"""The certificate of the Windows store: which browser is started, how, and whose profile."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from playwright.sync_api import BrowserType
from playwright.sync_api import Error as PlaywrightError

from fixtures.world import World
from robot import browser, config, limits, scratch, sealed
from robot.config import Settings
from robot.errors import SiteUnavailable, Usage
from robot.runs import store
from robot.runs.desk import Desk, RunOptions
from robot.runs.journal import PUBLICATION, Journal
from robot.widgets import frozen
from tests.activation.schools import FRESH
from tests.conftest import Ask, Robot
from tests.sign_in.persons import at_the_desk, opens_console
from tests.sign_in.test_kept import settings


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "compte"))


class Edge:
    """Stands for Playwright's way to start a browser, and notes how that was asked for."""

    def __init__(self, fails: str = "") -> None:
        self.started: list[tuple[Path, dict[str, Any]]] = []
        self.cleared: list[Path] = []
        self.closed: list[Path] = []
        self._fails = fails

    def launch_persistent_context(self, profile: Path, **how: Any) -> Any:
        if self._fails:
            raise PlaywrightError(self._fails)
        self.started.append((profile, how))
        window = SimpleNamespace(close=lambda: None)
        return SimpleNamespace(
            pages=[window],
            clear_cookies=lambda: self.cleared.append(profile),
            close=lambda: self.closed.append(profile),
        )


def of_windows(ask: Ask, monkeypatch: pytest.MonkeyPatch, value: str, *, platform: str = "win32", key: str = "") -> Any:
    """What the settings say of that value on that system."""
    monkeypatch.setattr(config, "sys", SimpleNamespace(platform=platform))
    given = settings(named="[]")
    lines = f'certificat_pronote = "{value}"\n' + (f'cle_pronote = "{key}"\n' if key else "")
    path = Path("schools.toml")
    path.write_text(path.read_text("utf-8").replace("[defaults]\n", f"[defaults]\n{lines}"), encoding="utf-8")
    given = config.read(path)
    uai = next(iter(given.schools))
    return given.certificate("PRONOTE", uai), given.store("PRONOTE", uai), given.store("ATRIUM", uai)


@pytest.mark.unit
@pytest.mark.parametrize(("value", "channel"), [("windows:edge", "msedge"), ("windows:chrome", "chrome")])
def test_the_setting_names_the_browser_that_shows_it(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, value: str, channel: str
) -> None:
    assert of_windows(ask, monkeypatch, value) == (None, channel, None)


@pytest.mark.unit
@pytest.mark.parametrize(
    ("value", "more", "why"),
    [
        ("windows:firefox", {}, "s'écrit « windows:edge » ou « windows:chrome »"),
        ("windows:edge", {"key": "poste.key"}, "sans clé"),
        ("windows:edge", {"platform": "linux"}, "n'a pas le magasin de Windows"),
    ],
)
def test_what_cannot_be_is_told_before_anything_is_opened(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, value: str, more: dict[str, str], why: str
) -> None:
    with pytest.raises(Usage) as told:
        of_windows(ask, monkeypatch, value, **more)
    assert told.value.code == "BAD_CERTIFICATE"
    assert why in told.value.sentence
    answer = ask("schools")
    assert (answer.code, why in answer.said) == (2, True)


def window(options: RunOptions, kind: Edge, waiting: Any = None) -> Any:
    watch = SimpleNamespace(before=waiting or (lambda _gesture: None))
    school = options.settings.school(FRESH)
    return store.window(SimpleNamespace(browser_type=kind), options, school, "msedge", watch)  # type: ignore[arg-type]


def options(tmp_path: Path) -> RunOptions:
    return RunOptions(settings(), Journal(tmp_path / "recordings"), tmp_path / "recordings", slow=7)


@pytest.mark.unit
def test_it_is_started_with_a_window_and_a_profile_of_the_robot_s_and_told_no_account(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRONOTE_PASSWORD", "planté")
    kind = Edge()
    with window(options(tmp_path), kind):
        assert kind.closed == []
    ((profile, how),) = kind.started
    assert (how["channel"], how["headless"], how["slow_mo"]) == ("msedge", False, 7)
    assert set(browser.QUIET) <= set(how["args"])
    assert (how["locale"], how["accept_downloads"]) == ("fr-FR", True)
    assert (how["handle_sigint"], how["handle_sigterm"], how["handle_sighup"]) == (False, False, False)
    assert [name for name, value in how["env"].items() if "planté" in name + value] == []
    assert profile.parent == sealed.keys_folder()
    assert os.name != "posix" or profile.stat().st_mode & 0o077 == 0
    # No sign-in of an earlier visit opens anything, and the next visit finds the profile free.
    assert kind.cleared == kind.closed == [profile]


@pytest.mark.unit
def test_a_browser_that_is_not_installed_is_told_with_the_way_out(ask: Ask, tmp_path: Path) -> None:
    with (
        pytest.raises(Usage) as told,
        window(options(tmp_path), Edge("Chromium distribution 'msedge' is not found\n at x")),
    ):
        raise AssertionError("it was started")
    assert told.value.code == "NO_STORE_BROWSER"
    assert told.value.sentence.startswith("Edge ne démarre pas")


@pytest.mark.unit
def test_the_profile_is_one_visit_s_at_a_time_and_a_rescue_has_its_own(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "SIGN_IN_TURN", 0.0)
    monkeypatch.setattr(limits, "STOP_ASKED", 0.05)
    given = options(tmp_path)
    held, over = threading.Event(), threading.Event()

    def other() -> None:
        with window(given, Edge()):
            held.set()
            over.wait(60)

    thread = threading.Thread(target=other)
    thread.start()
    held.wait(60)
    waited: list[object] = []
    try:
        with pytest.raises(SiteUnavailable) as told, window(given, Edge(), waited.append):
            raise AssertionError("two at once")
        given.journal.intend(FRESH, PUBLICATION, "interrupted")
        rescue = Edge()
        with window(given, rescue):
            ((profile, _),) = rescue.started
            assert profile.name.startswith(scratch.PREFIX)
        assert not profile.exists()
    finally:
        over.set()
        thread.join()
    assert told.value.code == "SIGN_IN_BUSY"
    assert waited


@pytest.mark.slow
@pytest.mark.ci
def test_a_console_is_worked_in_by_a_browser_with_a_profile(
    robot: Robot, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with Edge, but for the channel: a Chromium of this machine, and no window."""
    real = BrowserType.launch_persistent_context
    found = browser.find(os.environ, window=False)
    assert found is not None

    def here(kind: BrowserType, profile: Path, **how: Any) -> Any:
        del how["channel"]
        return real(kind, profile, **{**how, "executable_path": found.path, "headless": True})

    monkeypatch.setattr(BrowserType, "launch_persistent_context", here)
    monkeypatch.setattr(Settings, "store", lambda _self, product, _uai: "chrome" if product == "PRONOTE" else None)
    seen: list[tuple[int, int]] = []

    def works(desk: Desk) -> None:
        opens_console(desk)
        assert desk.atrium.screen.page.context is not desk.console.screen.page.context
        seen.append((frozen.process_of(desk.console.screen.page.context.browser), frozen.process_of(desk.browser)))

    report = at_the_desk(robot, FRESH, works, replace(robot.options))
    assert report.error is None, report.error
    assert [(one.login, one.accepted) for one in world.sign_ins] == [("SPR", True)]
    # One that hangs can be ended, and it is not the other product's.
    ((own, other),) = seen
    assert own > 0
    assert own != other
