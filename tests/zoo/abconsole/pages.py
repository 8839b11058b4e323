"""What both sites' servers share: the only page of each, and answers that take their time."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from tests.zoo.exhibits import files


def page(title: str, name: str) -> list[Any]:
    """The routes of the page so built, whatever its address."""

    async def shell(request: Request) -> Response:
        return HTMLResponse(
            f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="/built/{name}.css"></head>
<body><div id="root"></div><script src="/built/{name}.js"></script></body></html>"""
        )

    async def nothing(request: Request) -> Response:
        return Response(status_code=204)

    return [*files(), Route("/favicon.ico", nothing), Route("/{rest:path}", shell)]


async def later(seconds: float, data: Any, status: int = 200) -> Response:
    """The answer, once the server has worked for it."""
    await asyncio.sleep(seconds)
    return JSONResponse(data, status)


async def sent(request: Request) -> Any:
    """What the page sends."""
    return json.loads(await request.body() or b"{}")
