"""What both servers need: the page around the application, bodies read, answers after the time that they take."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from tests.foreign.served import State

#: UAI → name and state.
Schools = dict[str, tuple[str, State]]

PAGE = """<!DOCTYPE html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{title}</title>
    <link rel="stylesheet" href="/built/{page}.css">
  </head>
  <body>
    <div id="root"></div>
    <script src="/built/{page}.js"></script>
  </body>
</html>"""


def page(name: str, title: str) -> HTMLResponse:
    """The site's only page."""
    return HTMLResponse(PAGE.format(page=name, title=title))


async def body(request: Request) -> Any:
    """What was sent."""
    return json.loads(await request.body() or "{}")


async def after(seconds: float, told: Any, status: int = 200) -> JSONResponse:
    """The answer, once the server has worked for so long."""
    await asyncio.sleep(seconds)
    return JSONResponse(told, status)


async def nothing(request: Request) -> Response:
    """No icon."""
    return Response(status_code=204)
