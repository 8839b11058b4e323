"""What the windows of one product ask of their servers, and what is answered."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Page, Request, Response
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from robot import limits
from robot.widgets.patience import Patience

BAD_REQUEST = 400
SERVER_ERROR = 500
#: Requests whose answer can change the screen; a picture that is missing is no outage.
TELLING = ("document", "xhr", "fetch")


@dataclass(frozen=True)
class UnderWay:
    """A request that was not answered yet."""

    address: str
    since: float
    #: How many documents the window in front had loaded before it.
    document: int
    loads: bool


class Traffic:
    """Requests under way, errors of the servers, and how many writes they took."""

    def __init__(self, patience: Patience) -> None:
        self.patience = patience
        #: The window whose own status counts.
        self.front: Page | None = None
        #: HTTP status of the page in front, 200 until something else is known.
        self.status = 200
        #: How many requests that can change something were answered without an error.
        self.posts = 0
        #: What servers failed at since the last gesture that worked, with the address.
        self.failures: list[str] = []
        #: Addresses that answered since then, and when the last of them did so for the first time: what a page asks
        #: for again and again tells nothing of what it still does with an answer.
        self._heard: set[str] = set()
        self._heard_last = -math.inf
        self._before = 0
        self._pending: dict[Request, UnderWay] = {}
        #: Addresses whose requests wait for news, not for an answer: asked again as soon as one had waited for long.
        #: They explain nothing that is missing; whether a write was answered never goes by them.
        self._news: set[str] = set()
        #: Address → when a request there ended that had waited for longer than the patience.
        self._waited: dict[str, float] = {}
        #: Those where one waited already when the last gesture that writes began: it is asked anew without a gesture.
        self._polled: set[str] = set()
        self._wrote = 0.0
        #: Documents that the window in front has loaded, and how many there were at the last gesture that writes.
        self._documents = 0
        self._written_in = 0

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
        """A gesture that writes comes now: `sent` and `answered` are about what follows, not about what waits."""
        self._before = self.posts
        self._written_in = self._documents
        self._wrote = time.monotonic()
        self._polled = {
            request.address for request in self._pending.values() if self._wrote - request.since > self.patience.soon
        }

    def worked(self) -> None:
        """The gesture worked: what a server failed at before it hindered nothing."""
        self.failures.clear()
        self._heard.clear()

    @property
    def just_heard(self) -> bool:
        """An answer came a moment ago, and the page may still be at work on it."""
        return time.monotonic() - self._heard_last < self.patience.moment

    @property
    def sent(self) -> bool:
        """The last gesture that writes made the page send something, and it was answered."""
        return self.posts > self._before and self.answered

    @property
    def answered(self) -> bool:
        """All that the last gesture that writes made the page ask for was answered, however long it takes.

        What a page asks for that was loaded meanwhile is its own affair.
        """
        return not any(
            request.since >= self._wrote
            and request.address not in self._polled
            and (request.loads or request.document == self._written_in)
            for request in self._pending.values()
        )

    @property
    def idle(self) -> bool:
        """No request is under way whose answer could still change the screen (one that stays open for long cannot)."""
        now = time.monotonic()
        return all(now - request.since > self.patience.owed for request in self._pending.values())

    @property
    def slow(self) -> str:
        """The request that has waited longest for its answer, with its seconds; empty if none is under way."""
        owed = [request for request in self._pending.values() if request.address not in self._news]
        oldest = min(owed, key=lambda request: request.since, default=None)
        return f"{oldest.address} ({time.monotonic() - oldest.since:.0f} s)" if oldest is not None else ""

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
                self.front.wait_for_event("response", timeout=min(left, limits.STOP_ASKED) * 1000)
        return True

    def _page_asked(self, since: float) -> bool:
        return any(request.loads and request.since >= since for request in self._pending.values())

    def _listeners(self) -> tuple[tuple[Any, Callable[[Any], None]], ...]:
        return (
            ("response", self._response),
            ("request", self._request),
            ("requestfinished", self._over),
            ("requestfailed", self._over),
        )

    def _request(self, request: Request) -> None:
        if request.resource_type in TELLING or self._own_script(request):
            address = f"{request.method} {_bare(request.url)}"
            loads = request.resource_type == "document"
            now = time.monotonic()
            if now - self._waited.get(address, -self.patience.moment) < self.patience.moment:
                self._news.add(address)
            self._pending[request] = UnderWay(address, now, self._documents, loads)

    def _own_script(self, request: Request) -> bool:
        """A program of the very site in front: what it draws is not there yet. A counter of visits is another's."""
        if request.resource_type != "script" or self.front is None:
            return False
        return urlsplit(request.url).netloc == urlsplit(self.front.url).netloc

    def _over(self, request: Request) -> None:
        known = self._pending.pop(request, None)
        now = time.monotonic()
        if known is not None and now - known.since > self.patience:
            self._waited[known.address] = now
        if known is not None and known.address not in self._heard:
            self._heard.add(known.address)
            self._heard_last = now

    def _response(self, response: Response) -> None:
        request = response.request
        if request.is_navigation_request() and self.front and request.frame == self.front.main_frame:
            self.status = response.status
            self._documents += 1
        if request.method != "GET" and response.status < BAD_REQUEST:
            self.posts += 1
        if response.status >= SERVER_ERROR and request.resource_type in TELLING:
            self.failures.append(f"HTTP {response.status} ({_bare(response.url)})")


def _bare(url: str) -> str:
    return url.partition("?")[0]
