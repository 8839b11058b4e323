"""A picture of a window that nobody waits for: the browser is asked, and gives it while the robot goes on.

By the browser's own protocol (Page.startScreencast, Chrome DevTools): Playwright's screenshot waits until the window is
drawn anew.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from playwright.sync_api import CDPSession, Page
from playwright.sync_api import Error as PlaywrightError


class Screencast:
    """`came` hears each picture that was asked for and not withdrawn: a JPEG file."""

    def __init__(self, quality: int, came: Callable[[bytes], None]) -> None:
        #: Of 100.
        self._quality = quality
        self._came = came
        self._sessions: dict[Page, CDPSession] = {}
        #: The window whose picture has not come yet.
        self._awaited: CDPSession | None = None

    def ask(self, page: Page) -> None:
        """That window's next picture comes; one that was asked for before does not any more.

        Raises Playwright's Error where the window is gone.
        """
        self.withdraw()
        session = self._sessions.get(page) or self._follow(page)
        self._awaited = session
        session.send("Page.startScreencast", {"format": "jpeg", "quality": self._quality})

    def withdraw(self) -> None:
        """What was asked for does not come."""
        session, self._awaited = self._awaited, None
        if session is not None:
            with suppress(PlaywrightError):
                session.send("Page.stopScreencast")

    def _follow(self, page: Page) -> CDPSession:
        session = self._sessions[page] = page.context.new_cdp_session(page)

        def heard(frame: dict[str, Any]) -> None:
            # A second one may be under way when the first is heard.
            if self._awaited is session:
                self.withdraw()
                self._came(base64.b64decode(frame["data"]))

        session.on("Page.screencastFrame", heard)
        return session
