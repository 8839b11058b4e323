"""What both servers do with a page's question: the page itself, who may ask, and how long an answer takes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from tests.zoo.visits import Visits

Answer = Callable[[Request, dict[str, str]], Awaitable[Response]]


def shell(page: str, title: str, root: str) -> Response:
    """The only page of a site."""
    return HTMLResponse(
        f"""<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="stylesheet" href="/built/{page}.css">
</head>
<body>
<div id="{root}"></div>
<script src="/built/{page}.js"></script>
</body>
</html>"""
    )


def signed(visits: Visits, answer: Answer, seconds: float) -> Callable[[Request], Awaitable[Response]]:
    """Only for who is signed in, after that time."""

    async def checked(request: Request) -> Response:
        await asyncio.sleep(seconds)
        if (visit := visits.of(request)) is None:
            return JSONResponse({"error": True, "message": "Votre session a expiré."}, 401)
        return await answer(request, visit)

    return checked


async def sent(request: Request) -> Any:
    """The question's body."""
    return json.loads(await request.body() or b"{}")
