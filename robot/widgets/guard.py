"""Nothing that could write leaves the browser: it is held back before its server hears of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page, Route, WebSocket

from robot.labels import Labels
from robot.widgets.asked import asks

EVERYTHING = "**/*"
HELD = "blockedbyclient"


class Guard:
    """Stands between one browser profile and all servers, while it watches."""

    def __init__(self, page: Page, labels: Labels) -> None:
        self._page = page
        self._labels = labels
        #: What was held back, or could not be: « POST https://…/lancer ». One is the end of the exploration.
        self.held: list[str] = []
        # From before the first page is opened: one that is open already would not be heard of any more.
        self._windows: list[Page] = []
        for window in page.context.pages:
            self._hear(window)
        page.context.on("page", self._hear)

    def leave(self) -> None:
        """Nothing is heard any more."""
        self._page.context.remove_listener("page", self._hear)
        for window in self._windows:
            window.remove_listener("websocket", self._socket)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Inside, whatever could write is held back; so is what a site only remembers of what is unfolded."""
        context = self._page.context
        # What these send passes by whoever stands between.
        self.held += [f"service worker {worker.url}" for worker in context.service_workers]
        context.route(EVERYTHING, self._judge)
        try:
            yield
        finally:
            # Its browser may be gone.
            with suppress(PlaywrightError):
                context.unroute(EVERYTHING, self._judge)

    def _judge(self, route: Route) -> None:
        request = route.request
        match asks(request.method, request.url, self._labels):
            case "shows":
                route.fallback()
            case "remembers":
                route.abort(HELD)
            case "writes":
                self.held.append(f"{request.method} {request.url.partition('?')[0]}")
                route.abort(HELD)

    def _hear(self, window: Page) -> None:
        self._windows.append(window)
        window.on("websocket", self._socket)

    def _socket(self, socket: WebSocket) -> None:
        self.held.append(f"WebSocket {socket.url.partition('?')[0]}")
