"""Both sites of the account's schools, at the pace of a real network."""

from __future__ import annotations

import asyncio

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.foreign.served import Served, State
from tests.zoo.btconsole import portal
from tests.zoo.btconsole.export import EXPORT
from tests.zoo.schools import schools
from tests.zoo.two_schools import Site

#: Seconds that an answer of the console's server takes.
PACE = 0.18


class Paced:
    """Data come after a while; files and pages at once."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith("/api/"):
            await asyncio.sleep(PACE)
        await self._app(scope, receive, send)


async def toured(request: Request) -> Response:
    """Whether the guided tour is still to be shown to this browser; told so, it is not."""
    if request.method == "GET":
        return JSONResponse({"tour": "visite" not in request.cookies})
    answer = JSONResponse({"tour": False})
    answer.set_cookie("visite", "1")
    return answer


def served(state: State) -> Served:
    """The portal and the console; the lycée is the state that is judged."""
    # As the pages' addresses call them.
    known = dict(zip(("college", "lycee"), schools(state).values(), strict=True))
    site = Site("console", "btconsole", known, EXPORT)
    console: Starlette = site.application(Route("/api/visite", toured, methods=["GET", "POST"]))
    console.add_middleware(Paced)
    return Served(portal.application(known), console)
