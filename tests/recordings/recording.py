"""A person at work on a site, recorded by a tool of others: Playwright's own recorder, and Chrome's file format."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Literal

from playwright.sync_api import BrowserContext, Locator, Page

from tests.conftest import until

Tool = Literal["chrome", "codegen"]


def chrome(kind: str, caption: str, **more: object) -> dict[str, object]:
    """One step as Chrome's Recorder writes it: role and name first, then paths, then the text."""
    paths = [["main > a"], ["xpath///main/a"], ["pierce/main > a"]]
    selectors = [[f"aria/{caption}"], *paths, [f"text/{caption}"]]
    return {"type": kind, "target": "main", "selectors": selectors, **more}


@dataclass
class Recorded:
    """What a person does with mouse and keyboard, and the tool's file of it."""

    page: Page
    tool: Tool
    steps: list[dict[str, object]] = field(default_factory=list)
    #: What Playwright's recorder says, one line an action.
    lines: list[str] = field(default_factory=list)

    @property
    def last(self) -> str:
        """What was done last is called so."""
        selectors: Any = self.steps[-1]["selectors"]
        return str(selectors[0][0]).removeprefix("aria/")

    def open(self, url: str) -> None:
        """An address."""
        self.page.goto(url)
        self.steps.append({"type": "navigate", "url": url, "assertedEvents": [{"type": "navigation", "url": url}]})

    def press(self, *captions: str, within: Locator | None = None) -> None:
        """One thing after the other, in that part of the page."""
        part = within or self.page.locator("body")
        for caption in captions:
            text = part.get_by_text(caption, exact=True).or_(part.get_by_title(caption, exact=True))
            button = part.get_by_role("button", name=caption, exact=True)
            text.or_(button).locator("visible=true").first.click()
            self.page.wait_for_load_state()
            self.steps.append(chrome("click", caption, offsetX=3, offsetY=4))

    def fill(self, caption: str, text: str) -> None:
        """A field, by its label."""
        self.page.get_by_label(caption).and_(self.page.locator("input")).click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.type(text)
        self.steps += [chrome("click", caption, offsetX=3, offsetY=4), chrome("change", caption, value=text)]

    def choose(self, caption: str, option: str) -> None:
        """A list, by its label."""
        self.page.get_by_label(caption).select_option(label=option)
        self.page.wait_for_load_state()
        self.steps += [chrome("click", caption, offsetX=3, offsetY=4), chrome("change", caption, value=option)]

    @property
    def file(self) -> str:
        """The tool's file."""
        if self.tool == "chrome":
            return json.dumps({"title": "à moi", "steps": [{"type": "setViewport", "width": 1}, *self.steps]})
        return "\n".join(['{"browserName":"chromium","launchOptions":{}}', *self.lines])


@contextmanager
def recorded(context: BrowserContext, tool: Tool) -> Iterator[Recorded]:
    """A person in a new window, recorded."""
    lines: list[str] = []

    def added(_page: Any, _data: Any, code: str) -> None:
        lines.append(code)

    def updated(_page: Any, _data: Any, code: str) -> None:
        lines[-1:] = [code]

    if tool == "codegen":
        sink = SimpleNamespace(action_added=added, action_updated=updated)
        inner: Any = context
        # The recorder behind « playwright codegen », which has no other way in without a window.
        inner._sync(inner._impl_obj._start_recording({"language": "jsonl"}, sink))
    person = Recorded(context.new_page(), tool, lines=lines)
    yield person
    if tool == "codegen":
        # What was done last is told once something else is done, and while somebody listens to the browser.
        person.page.goto("about:blank")
        until(lambda: person.page.evaluate("1") and person.last in "".join(lines), person.last, 30)
        inner._sync(inner._impl_obj._stop_recording())
