"""A page of a run in a browser: opened as an agent opens it, judged by axe."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

Scheme = Literal["light", "dark"]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def show(page: Page, file: Path, width: int, scheme: Scheme = "light") -> None:
    """The page, opened from the disk as an agent opens it."""
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    page.goto(file.as_uri())


def faults(page: Page, *, but: tuple[str, ...] = (), only: tuple[str, ...] = ()) -> list[str]:
    """What axe finds, but for those rules, or by those rules only: rule, and where."""
    rules = {name: {"enabled": False} for name in but}
    run: dict[str, Any] = {"type": "rule", "values": list(only)} if only else {"type": "tag", "values": RULES}
    options = {"runOnly": run, "rules": rules, "resultTypes": ["violations"]}
    found: list[dict[str, Any]] = Axe().run(page, options=options).response["violations"]
    return [f"{one['id']} {[node['target'] for node in one['nodes'][:3]]}" for one in found]


def too_wide(page: Page) -> int:
    """CSS pixels that the page can be scrolled sideways."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
