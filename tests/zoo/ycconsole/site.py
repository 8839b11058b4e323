"""What both sites have: the page that holds the application, who is signed in, and the time that a server takes."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from tests.foreign.served import State
from tests.zoo.visits import Visits

#: UAI → name and state.
Schools = dict[str, tuple[str, State]]


async def sent(request: Request) -> Any:
    """The body, read."""
    return json.loads(await request.body() or "null")


async def worked(seconds: float) -> None:
    """The time that the answer takes."""
    await asyncio.sleep(seconds)


class Site:
    """One of the two."""

    def __init__(self, kind: str, title: str, page: str, known: Schools) -> None:
        self._title, self._page, self.schools = title, page, known
        self.visits = Visits(kind)

    async def shell(self, request: Request) -> Response:
        """The only page."""
        return HTMLResponse(
            f"""<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{self._title}</title>
<link rel="stylesheet" href="/built/{self._page}.css">
</head>
<body>
<noscript>Cette application a besoin de JavaScript.</noscript>
<div id="app"></div>
<script src="/built/{self._page}.js"></script>
</body>
</html>"""
        )

    async def nothing(self, request: Request) -> Response:
        """No icon."""
        return Response(status_code=204)

    async def sign_in(self, request: Request) -> Response:
        """Identifier and password."""
        given = await sent(request)
        await worked(0.5)
        answer = JSONResponse({"ok": True})
        return answer if self.visits.begin(given, answer) else JSONResponse({"ok": False}, 401)

    async def sign_out(self, request: Request) -> Response:
        """Good-bye."""
        self.visits.end(request)
        return Response(status_code=204)
