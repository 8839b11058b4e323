"""The present picture of the browser: how often it is asked for, and what is never shown."""

from __future__ import annotations

import base64
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from robot import limits
from robot.runs.direction import Direction
from robot.runs.events import Event, ViewRefreshed
from robot.runs.interrupt import Interrupt
from robot.runs.live_view import FILE, FOLDER, LiveView
from robot.runs.recorder import Recorder
from robot.widgets.watch import Gesture

pytestmark = pytest.mark.unit


@dataclass(eq=False)
class Window:
    """A page, the browser's protocol to it, and the clock."""

    now: float = 0.0
    frames: tuple[Any, ...] = ()
    url: str = "https://console.example.net/"
    #: When each picture was asked for; those taken at once.
    asked: list[float] = field(default_factory=list)
    pictures: list[float] = field(default_factory=list)
    heard: Callable[[dict[str, str]], None] | None = None

    @property
    def context(self) -> Window:
        """Gives sessions."""
        return self

    def new_cdp_session(self, page: Window) -> Window:
        """To itself."""
        assert page is self
        return self

    def on(self, event: str, heard: Callable[[dict[str, str]], None]) -> None:
        """Who hears the pictures."""
        assert event == "Page.screencastFrame"
        self.heard = heard

    def send(self, method: str, params: object = None) -> None:
        """A picture is begun, or no more of them come."""
        if method == "Page.startScreencast":
            self.asked.append(self.now)

    def draw(self, picture: bytes = b"own") -> None:
        """What was asked for comes."""
        assert self.heard is not None
        self.heard({"data": base64.b64encode(picture).decode()})

    def locator(self, selector: str) -> str:
        """What a picture hides."""
        return selector

    def screenshot(self, **how: object) -> bytes:
        """One picture more, without any password."""
        assert how["mask"] == ["input[type=password]"]
        self.pictures.append(self.now)
        return b"at once"


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Window:
    """One whose clock only the present picture goes by: servers in other threads of the tests have their own."""
    window = Window()
    monkeypatch.setattr("robot.runs.live_view.time", SimpleNamespace(monotonic=lambda: window.now))
    return window


def test_a_picture_is_asked_for_at_each_gesture_and_twice_a_second_at_most(tmp_path: Path, window: Window) -> None:
    view = LiveView(tmp_path, lambda *_: None)
    for gesture in (0.0, 0.1, 0.6, 0.7, 2.0):
        window.now = gesture
        view.show(window)  # type: ignore[arg-type]
    assert window.asked == [0.0, 0.6, 2.0]
    assert window.pictures == []


def test_a_picture_comes_once_and_not_once_it_was_withdrawn(tmp_path: Path, window: Window) -> None:
    heard: list[int] = []
    view = LiveView(tmp_path, lambda _, number: heard.append(number))
    view.show(window)  # type: ignore[arg-type]
    window.draw(b"first")
    window.draw(b"second")
    assert (tmp_path / FOLDER / FILE).read_bytes() == b"first"
    window.now += limits.PICTURES_APART
    view.show(window)  # type: ignore[arg-type]
    view.withhold()
    window.draw(b"a password")
    assert (tmp_path / FOLDER / FILE).read_bytes() == b"first"
    assert heard == [1]
    window.now += limits.PICTURES_APART
    view.show(window)  # type: ignore[arg-type]
    view.end()
    window.draw(b"too late")
    assert not (tmp_path / FOLDER).exists()


def test_what_is_raised_by_whoever_hears_of_a_picture_is_raised_at_the_next_gesture(
    tmp_path: Path, window: Window
) -> None:
    def shown(_file: str, _number: int) -> None:
        raise BrokenPipeError("a terminal that is closed")

    view = LiveView(tmp_path, shown)
    view.show(window)  # type: ignore[arg-type]
    window.draw()
    with pytest.raises(BrokenPipeError):
        view.show(window)  # type: ignore[arg-type]
    view.show(window)  # type: ignore[arg-type]


def test_a_picture_that_is_on_its_way_is_not_shown_once_a_password_may_be_filled_in(
    tmp_path: Path, window: Window
) -> None:
    told: list[Event] = []
    kept: Any = SimpleNamespace(folder=tmp_path, private=nullcontext)
    recorder = Recorder(SimpleNamespace(emit=told.append), kept, Interrupt(), "work")  # type: ignore[arg-type]
    recorder.direction = Direction(Interrupt(), pictures=True)
    recorder.after(Gesture("press", "« Se connecter »", writes=False), window)  # type: ignore[arg-type]
    assert window.asked == [0.0]
    with recorder.private():
        window.draw()
    assert not [one for one in told if isinstance(one, ViewRefreshed)]
    assert not (tmp_path / FOLDER / FILE).exists()


def test_a_picture_that_was_taken_anyway_is_shown_and_whoever_is_asked_sees_the_screen_as_it_is(
    tmp_path: Path, window: Window
) -> None:
    view = LiveView(tmp_path, lambda *_: None)
    kept = tmp_path / "01.jpg"
    kept.write_bytes(b"kept")
    view.show(window, taken=kept)  # type: ignore[arg-type]
    assert (tmp_path / FOLDER / FILE).read_bytes() == b"kept"
    assert window.asked == []
    view.show(window, anyway=True)  # type: ignore[arg-type]
    assert (tmp_path / FOLDER / FILE).read_bytes() == b"at once"


def test_a_window_in_which_nothing_was_opened_is_not_shown(tmp_path: Path) -> None:
    view = LiveView(tmp_path, lambda *_: None)
    view.show(Window(url="about:blank"), anyway=True)  # type: ignore[arg-type]
    assert not (tmp_path / FOLDER).exists()
