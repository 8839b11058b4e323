"""The present picture of the browser, for whoever follows a visit: one file, replaced, gone with the visit.

It can show pupils: nothing of it stays. It never shows a form whose password is filled in.
"""

from __future__ import annotations

import math
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from playwright.sync_api import ElementHandle, Page
from playwright.sync_api import Error as PlaywrightError

from robot import limits
from robot.runs.screencast import Screencast
from robot.widgets.sight import Box

FOLDER, FILE = "direct", "vue.jpg"
#: A window before its first page: an empty picture looks like a fault.
NOTHING_YET = "about:blank"
#: Of 100: texts of a list stay readable.
QUALITY = 60
FILLED = "(fields) => fields.some((field) => field.value)"
#: Where it is drawn, in the window and in its picture; as wide as it is told.
FRAME = """(box) => {
  document.getElementById('__robot_next')?.remove();
  const mark = document.createElement('div');
  mark.id = '__robot_next';
  Object.assign(mark.style, { position: 'fixed', left: box.x - 5 + 'px', top: box.y - 5 + 'px',
    width: box.width + 10 + 'px', height: box.height + 10 + 'px', boxSizing: 'border-box',
    outline: '4px solid #d00', borderRadius: '4px', zIndex: 2147483647, pointerEvents: 'none' });
  document.documentElement.append(mark);
}"""
UNFRAME = "() => document.getElementById('__robot_next')?.remove()"


class LiveView:
    """`direct/vue.jpg` in the folder of a visit."""

    def __init__(self, folder: Path, shown: Callable[[str, int], None]) -> None:
        self._folder = folder / FOLDER
        #: Hears of each picture: its file within the visit's folder, how many there were.
        self._shown = shown
        self._count = 0
        self._last = -math.inf
        self._screencast = Screencast(QUALITY, self._came)
        #: What was raised by whoever heard of a picture that came on its own: a closed terminal.
        self._raised: OSError | None = None

    def show(self, page: Page, *, anyway: bool = False, taken: Path | None = None) -> None:
        """The file shows that window as it is now, at most twice a second; nobody waits for the picture.

        `anyway`: it shows it before this returns, whatever that costs. `taken` is a picture of this very moment, where
        there is one. Left as it was where nothing was opened yet, a password is filled in, or the page gone. OSError if
        whoever hears of the pictures is gone.
        """
        if self._raised is not None:
            raised, self._raised = self._raised, None
            raise raised
        began = time.monotonic()
        if page.url == NOTHING_YET or not (anyway or began >= self._last + limits.PICTURES_APART):
            return
        with suppress(PlaywrightError):
            if any(frame.locator("input[type=password]").evaluate_all(FILLED) for frame in page.frames):
                return
            self._last = began
            if taken is None and not anyway:
                self._screencast.ask(page)
                return
            self._screencast.withdraw()
            self._kept(_read(taken) if taken is not None else _picture(page))

    def withhold(self) -> None:
        """A picture that is on its way is not shown: a password may be filled in by then."""
        self._screencast.withdraw()

    def end(self) -> None:
        """Nothing is left of it."""
        self.withhold()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _came(self, picture: bytes) -> None:
        # Nobody stands behind the browser's own event to whom it could be raised.
        try:
            self._kept(picture)
        except OSError as raised:
            self._raised = raised

    def _kept(self, picture: bytes) -> None:
        if not picture:
            return
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            new = self._folder / f"{FILE}.new"
            new.write_bytes(picture)
            new.replace(self._folder / FILE)
        except OSError:
            # A full disk costs the picture, nothing else.
            return
        self._count += 1
        self._shown(f"{FOLDER}/{FILE}", self._count)


def _read(picture: Path) -> bytes:
    try:
        return picture.read_bytes()
    except OSError:
        return b""


def _picture(page: Page) -> bytes:
    return page.screenshot(
        type="jpeg",
        quality=QUALITY,
        timeout=limits.PICTURE * 1000,
        animations="allow",
        caret="initial",
        mask=[page.locator("input[type=password]")],
    )


@contextmanager
def framed(page: Page, element: ElementHandle | None, region: Box | None) -> Iterator[None]:
    """Inside, that element is in sight with a frame around it; else its place, where nothing more is known."""
    with suppress(PlaywrightError):
        place = vars(region) if region is not None else None
        if element is not None:
            element.scroll_into_view_if_needed(timeout=limits.OUTLINE * 1000)
            place = element.bounding_box() or place  # type: ignore[assignment]
        if place is not None:
            page.evaluate(FRAME, place)
    try:
        yield
    finally:
        with suppress(PlaywrightError):
            page.evaluate(UNFRAME)
