"""What both sites share: their only page, and the pace of a real network."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Receive, Scope, Send

#: Seconds that data take to come.
PACE = 0.16


class Paced:
    """Data come after a while; files and pages at once."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith("/api/"):
            await asyncio.sleep(PACE)
        await self._app(scope, receive, send)


def shell(page: str, title: str) -> list[BaseRoute]:
    """The site's only page, whatever the address."""

    async def show(_: Request) -> Response:
        return HTMLResponse(
            f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>
<link rel="stylesheet" href="/built/{page}.css"></head>
<body><div id="app"></div><script src="/built/{page}.js"></script></body></html>"""
        )

    async def nothing(_: Request) -> Response:
        return Response(status_code=204)

    return [Route("/favicon.ico", nothing), Route("/{rest:path}", show)]
