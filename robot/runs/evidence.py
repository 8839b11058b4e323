"""What a run leaves behind, under `recordings/`: log, plan, outcome, pictures, trace, report. No password anywhere."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TextIO, cast
from zipfile import BadZipFile

import structlog
from playwright.sync_api import BrowserContext, Page
from playwright.sync_api import Error as PlaywrightError

from robot import limits
from robot.errors import RobotError
from robot.hiding import KNOWN
from robot.runs.keeping import Kept
from robot.runs.scrubbing import opens_something, scrub
from robot.widgets.sight import Box

ARIA_LENGTH = 6000
#: Of 100: texts of a list stay readable.
LIGHT_QUALITY = 60
FRAME_IT = """(box) => {
  const mark = document.createElement('div');
  mark.id = '__robot_mark';
  Object.assign(mark.style, { position: 'absolute', left: box.x - 4 + 'px', top: box.y - 4 + 'px',
    width: box.width + 8 + 'px',
    height: box.height + 8 + 'px', outline: '4px solid #d00', zIndex: 2147483647, pointerEvents: 'none' });
  document.documentElement.append(mark);
}"""


class Lines:
    """A text file whose writes may fail: a full disk costs lines of the log, never the way back from what was begun."""

    def __init__(self, file: TextIO) -> None:
        self.file = file

    def write(self, text: str) -> None:
        """Added, if there is room."""
        with suppress(OSError):
            self.file.write(text)

    def flush(self) -> None:
        """Handed to the system: a robot that is killed loses nothing of it."""
        with suppress(OSError):
            self.file.flush()

    def close(self) -> None:
        """What was written is on the disk."""
        with suppress(OSError):
            self.file.close()


class Evidence:
    """The folder of one run and what is put in it."""

    def __init__(
        self, root: Path, name: str, hidden: Iterable[str] = (), *, keep_trace: bool, kept: Kept = "usual"
    ) -> None:
        self.folder = _fresh(root / datetime.now().strftime("%Y-%m-%d"), name)
        self._kept = kept
        self._pictures: list[Path] = []
        self._numbered = 0
        KNOWN.add(hidden)
        self._keep_trace = keep_trace
        self._traces: list[Path] = []
        #: Contexts that are traced at present.
        self._traced: tuple[BrowserContext, ...] = ()
        #: Hears of each picture: its file, its caption.
        self.on_picture: Callable[[str, str], None] = lambda _file, _caption: None
        self._file = self.lines("log.jsonl")
        self.log: structlog.typing.FilteringBoundLogger = structlog.wrap_logger(
            structlog.PrintLogger(cast(TextIO, self._file)),
            processors=[
                structlog.processors.TimeStamper(fmt="iso", utc=False),
                self._redact,
                structlog.processors.JSONRenderer(ensure_ascii=False, default=str),
            ],
            wrapper_class=structlog.make_filtering_bound_logger(0),
        )

    def close(self) -> None:
        """The log is complete on disk."""
        self._file.close()

    # --- texts -------------------------------------------------------------------------------------------------

    def _redact(self, _logger: Any, _name: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
        return dict(KNOWN.cleaned(event))

    def lines(self, name: str) -> Lines:
        """A text file of the run to add lines to; what cannot be written is lost."""
        return Lines((self.folder / name).open("a", encoding="utf-8"))

    def write(self, name: str, data: Any) -> Path:
        """Plain data as a JSON file of the run."""
        path = self.folder / name
        path.write_text(json.dumps(KNOWN.cleaned(data), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        return path

    def save_file(self, name: str, content: bytes) -> None:
        """A file of the run, readable by its owner only; one of the same name is replaced."""
        path = self.folder / name
        path.unlink(missing_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)

    # --- pictures ----------------------------------------------------------------------------------------------

    def picture(
        self, page: Page, caption: str, frame: Box | None = None, *, height: float | None = None, light: bool = False
    ) -> str:
        """A screenshot, its file name; empty if none is kept, the page gone or the disk full. Passwords are masked.

        `height` cuts it off so many CSS pixels below the top: a list of people is shown down to its headings only.
        `light` takes two thirds of the time: compressed with loss, the page as it is, with its caret and movements.
        """
        if self._kept == "words":
            return ""
        name = f"{self._numbered + 1:02d}.{'jpg' if light else 'png'}"
        try:
            if frame is not None:
                page.evaluate(FRAME_IT, vars(frame))
            size = page.viewport_size or {"width": 1, "height": 1}
            page.screenshot(
                path=self.folder / name,
                timeout=limits.PICTURE * 1000,
                quality=LIGHT_QUALITY if light else None,
                animations="allow" if light else "disabled",
                caret="initial" if light else "hide",
                mask=[page.locator("input[type=password]")],
                clip={"x": 0, "y": 0, "width": size["width"], "height": max(height, 1)} if height is not None else None,
            )
            if frame is not None:
                page.evaluate("() => document.getElementById('__robot_mark')?.remove()")
        except (PlaywrightError, OSError):
            return ""
        self._numbered += 1
        self._pictures.append(self.folder / name)
        self.on_picture(name, caption)
        return name

    def of_error(self, error: RobotError, page: Page) -> None:
        """Fill in what the screen showed when the error was raised, once."""
        if error.evidence.screenshot or page.is_closed():
            return
        error.evidence.url = page.url.split("?")[0]
        try:
            if not error.evidence.aria:
                outline = page.locator("body").aria_snapshot(timeout=limits.OUTLINE * 1000)
                error.evidence.aria = KNOWN.clean(outline)[:ARIA_LENGTH]
        except PlaywrightError:
            error.evidence.aria = ""
        error.evidence.screenshot = self.picture(page, error.sentence, error.region)

    # --- the trace ---------------------------------------------------------------------------------------------

    def follow(self, *contexts: BrowserContext) -> None:
        """Record a Playwright trace of each of these contexts from now on.

        Actions, network and console always; DOM snapshots and the film only when a recording was asked for: with the
        snapshots a run takes twice as long, and the film costs a fifth of its processor time (measured). On failure the
        ARIA snapshot and the framed picture stand in for them.
        """
        if self._kept == "words":
            return
        for context in contexts:
            context.tracing.start(screenshots=self._keep_trace, snapshots=self._keep_trace, title=self.folder.name)
            self._traced += (context,)

    def _stop(self, *, keep: bool) -> None:
        traced, self._traced = self._traced, ()
        for context in traced:
            try:
                if keep:
                    self._save_scrubbed(context)
                else:
                    context.tracing.stop()
            except (PlaywrightError, OSError, ValueError, BadZipFile):
                self.log.warning("trace lost")

    def _save_scrubbed(self, context: BrowserContext) -> None:
        """The trace so far as the next zip: the browser's cookies would open both products to whoever replays them."""
        path = self.folder / f"trace-{len(self._traces) + 1}.zip"
        cookies = {cookie["value"] for cookie in context.cookies() if opens_something(cookie["value"])}
        with TemporaryDirectory(prefix="prive-", dir=self.folder) as private:
            whole, scrubbed = Path(private) / "whole.zip", Path(private) / "scrubbed.zip"
            context.tracing.stop(path=whole)
            scrub(whole, scrubbed, {*KNOWN, *cookies})
            scrubbed.replace(path)
        self._traces.append(path)

    @contextmanager
    def private(self) -> Iterator[None]:
        """Inside, nothing is traced: a password is being typed. After an error the trace stays off."""
        traced = self._traced
        self._stop(keep=True)
        yield
        self.follow(*traced)

    def end_trace(self, *, failed: bool) -> None:
        """The trace is kept if the run failed or a recording was asked for, else thrown away."""
        keep = failed or self._keep_trace or self._kept == "always"
        self._stop(keep=keep)
        if not keep:
            for trace in self._traces:
                trace.unlink(missing_ok=True)

    def drop_pictures(self) -> bool:
        """The pictures of a run that did not fail are gone, if only failures are kept; True if there were some."""
        if self._kept != "failure" or not self._pictures:
            return False
        for picture in self._pictures:
            picture.unlink(missing_ok=True)
        self._pictures.clear()
        return True


def _fresh(day: Path, name: str) -> Path:
    stamp = datetime.now().strftime("%H%M%S")
    for attempt in range(1000):
        folder = day / (f"{stamp}-{name}" + (f"-{attempt}" if attempt else ""))
        try:
            folder.mkdir(parents=True)
        except FileExistsError:
            continue
        if os.name == "posix":
            folder.chmod(0o700)
        return folder
    raise FileExistsError(f"{day} at {time.time()}")
