"""Which window of the browser is in front: the one that is worked in.

A window behind another is drawn late or not at all (timers held back, no animation frames), and shows nothing to
whoever follows with `--headed`. The headless shell knows no such order; a full Chromium, Chrome or Edge does, with a
window or without.
"""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page


class Front:
    """The windows of one browser, of which one is in front; a context may have windows of its own."""

    def __init__(self, *contexts: BrowserContext) -> None:
        self._page: Page | None = None
        for context in contexts:
            context.on("page", self._opened)

    def show(self, page: Page) -> None:
        """That window is in front; nothing is done where it is already."""
        if page is not self._page and not page.is_closed():
            page.bring_to_front()
            self._page = page

    def _opened(self, page: Page) -> None:
        # A window comes in front as it opens, and leaves its place to any other as it closes.
        self._page = page
        page.on("close", lambda _page: self._unknown())

    def _unknown(self) -> None:
        self._page = None
