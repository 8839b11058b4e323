"""What the windows of one product ask of their servers, and what is answered."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from playwright.sync_api import Page, Request, Response
from playwright.sync_api import TimeoutError as PlaywrightTimeout

BAD_REQUEST = 400
SERVER_ERROR = 500
#: Seconds after which a request that is still under way is one that waits for news, not for an answer.
LONG = 5.0


class Traffic:
    """Requests under way, errors of the servers, and how many writes they took."""

    def __init__(self) -> None:
        #: The window whose own status counts.
        self.front: Page | None = None
        #: HTTP status of the page in front, 200 until something else is known.
        self.status = 200
        #: How many requests that can change something were answered without an error.
        self.posts = 0
        #: What servers failed at, with the address.
        self.failures: list[str] = []
        self._before = 0
        #: Requests under way, with the moment when each began.
        self._pending: dict[Request, float] = {}

    def follow(self, page: Page) -> None:
        """That window's requests count too from now on, and it is the one in front."""
        self.front = page
        for event, listener in self._listeners():
            page.on(event, listener)

    @contextmanager
    def unheard(self) -> Iterator[None]:
        """Inside, the requests of the window in front are not noted: each would stay in memory, here and in the driver.

        For hundreds of small writes whose answers the page itself shows.
        """
        page = self.front
        if page is not None:
            for event, listener in self._listeners():
                page.remove_listener(event, listener)
        try:
            yield
        finally:
            self._pending.clear()
            if page is not None:
                self.follow(page)

    def writing(self) -> None:
        """A gesture that writes comes now: `sent` is about what follows."""
        self._before = self.posts

    @property
    def sent(self) -> bool:
        """The last gesture that writes made the page send something, and it was answered."""
        return self.posts > self._before and self.settled

    @property
    def settled(self) -> bool:
        """No request is under way whose answer could still change the screen (one that stays open for long cannot)."""
        now = time.monotonic()
        return not any(
            now - since < LONG
            for one, since in self._pending.items()
            if one.resource_type in ("document", "xhr", "fetch")
        )

    def page_comes(self, since: float, seconds: float) -> bool:
        """A page asked for since that moment has come, within so many seconds; or none was asked for.

        Until then nothing can be looked at: the browser lets no script of the page that is left run any more (measured:
        a look at a form that was sent lasts as long as its answer takes).
        """
        end = time.monotonic() + seconds
        while self.front is not None and self._page_asked(since):
            left = end - time.monotonic()
            if left <= 0:
                return False
            with suppress(PlaywrightTimeout):
                self.front.wait_for_event("response", timeout=min(left, 1.0) * 1000)
        return True

    def _page_asked(self, since: float) -> bool:
        return any(one.is_navigation_request() and begun >= since for one, begun in self._pending.items())

    def _listeners(self) -> tuple[tuple[Any, Callable[[Any], None]], ...]:
        return (
            ("response", self._response),
            ("request", self._request),
            ("requestfinished", self._over),
            ("requestfailed", self._over),
        )

    def _request(self, request: Request) -> None:
        self._pending[request] = time.monotonic()

    def _over(self, request: Request) -> None:
        self._pending.pop(request, None)

    def _response(self, response: Response) -> None:
        request = response.request
        if request.is_navigation_request() and self.front and request.frame == self.front.main_frame:
            self.status = response.status
        if request.method != "GET" and response.status < BAD_REQUEST:
            self.posts += 1
        if response.status >= SERVER_ERROR:
            self.failures.append(f"HTTP {response.status} ({response.url.split('?')[0]})")
