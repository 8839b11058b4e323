"""The present picture of the browser: how often it is taken, by what it costs."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from robot import limits
from robot.runs.live_view import FILE, FOLDER, LiveView

pytestmark = pytest.mark.unit


@dataclass
class Window:
    """A page whose pictures take a while, and the clock."""

    takes: float
    now: float = 0.0
    frames: tuple[Any, ...] = ()
    url: str = "https://console.example.net/"
    pictures: list[float] = field(default_factory=list)

    def locator(self, selector: str) -> str:
        """What a picture hides."""
        return selector

    def screenshot(self, **how: object) -> bytes:
        """One picture more, without any password."""
        assert how["mask"] == ["input[type=password]"]
        self.pictures.append(self.now)
        self.now += self.takes
        return b"own"


@pytest.mark.parametrize(("takes", "most"), [(0.001, 20), (0.1, 3)])
def test_pictures_take_a_small_share_of_the_time_and_come_twice_a_second_at_most(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, takes: float, most: int
) -> None:
    window = Window(takes)
    # This module's clock only: servers in other threads of the tests have one of their own.
    monkeypatch.setattr("robot.runs.live_view.time", SimpleNamespace(monotonic=lambda: window.now))
    view = LiveView(tmp_path, lambda *_: None)
    while window.now < 10:
        view.show(window)  # type: ignore[arg-type]
        window.now += 0.05
    assert most - 1 <= len(window.pictures) <= most
    # The first one comes at once.
    assert (len(window.pictures) - 1) * takes <= 10 * limits.PICTURES_SHARE


def test_a_picture_that_was_taken_anyway_costs_nothing_and_is_shown_while_another_would_be_too_soon(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Window(0.1)
    # This module's clock only: servers in other threads of the tests have one of their own.
    monkeypatch.setattr("robot.runs.live_view.time", SimpleNamespace(monotonic=lambda: window.now))
    view = LiveView(tmp_path, lambda *_: None)
    view.show(window)  # type: ignore[arg-type]
    kept = tmp_path / "01.jpg"
    kept.write_bytes(b"kept")
    window.now += limits.PICTURES_APART
    view.show(window)  # type: ignore[arg-type]
    assert (tmp_path / FOLDER / FILE).read_bytes() == b"own"
    view.show(window, taken=kept)  # type: ignore[arg-type]
    assert (tmp_path / FOLDER / FILE).read_bytes() == b"kept"
    assert len(window.pictures) == 1
    # Whoever is asked something sees the screen as it is.
    view.show(window, anyway=True)  # type: ignore[arg-type]
    assert len(window.pictures) == 2


def test_a_window_in_which_nothing_was_opened_is_not_shown(tmp_path: Path) -> None:
    view = LiveView(tmp_path, lambda *_: None)
    view.show(Window(0, url="about:blank"), anyway=True)  # type: ignore[arg-type]
    assert not (tmp_path / FOLDER).exists()
