"""The plain sites, one of them with its trap."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.middleware.base import BaseHTTPMiddleware, RequestResponseEndpoint
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp

from tests.foreign.served import Served, State
from tests.zoo import plain_console, plain_portal
from tests.zoo.exhibits import Exhibit
from tests.zoo.traps import school
from tests.zoo.traps.trap import EVERYWHERE, Trap


class Carrying(BaseHTTPMiddleware):
    """The site behind it, but for what the trap draws and takes itself."""

    def __init__(self, app: ASGIApp, trap: Trap, state: State) -> None:
        super().__init__(app)
        self._trap, self._state = trap, state

    async def dispatch(self, request: Request, call_next: RequestResponseEndpoint) -> Response:
        """One request."""
        trap, path = self._trap, request.url.path
        if request.method == "POST" and path in trap.posts:
            return await trap.posts[path](request, self._state)
        response = await call_next(request)
        if request.method == "POST" and path in trap.after:
            trap.after[path](self._state)
        redraw = trap.pages.get(path) or trap.pages.get(EVERYWHERE)
        if not redraw or response.status_code != 200 or "text/html" not in response.headers.get("content-type", ""):
            return response
        body = b"".join([part async for part in response.body_iterator])  # type: ignore[attr-defined]
        return HTMLResponse(redraw(body.decode(), self._state, request))


def fresh(trap: Trap) -> State:
    """The school as it is found."""
    state = school.few() if trap.flow == "account-link" else State()
    trap.arrange(state)
    return state


def served(trap: Trap, state: State) -> Served:
    """Both sites."""
    exhibit = Exhibit(trap.library, trap.place) if trap.library else None
    apps: dict[str, Starlette] = {
        "portal": plain_portal.application(state, exhibit),
        "console": plain_console.application(state, exhibit),
    }
    apps[trap.product].add_middleware(Carrying, trap=trap, state=state)
    return Served(apps["portal"], apps["console"])
