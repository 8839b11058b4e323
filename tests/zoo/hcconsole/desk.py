"""What both servers answer with: data for pages that the browser draws, each after the time that it takes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.zoo.visits import Visits

FILES = Path(__file__).parent / "files"
#: Seconds that reading takes, and writing.
READ, WRITE = 0.12, 0.4


@dataclass
class Call:
    """One request: who asks, what is remembered of the visit, what was sent."""

    request: Request
    visit: dict[str, str]
    signed: bool
    sent: Any

    def part(self, name: str) -> str:
        """That part of the address."""
        return str(self.request.path_params[name])

    def asked(self, name: str) -> str:
        """That part of the address's query."""
        return self.request.query_params.get(name, "")


Handler = Callable[[Call], Any]


class Desk:
    """The routes of one site."""

    def __init__(self, site: str) -> None:
        self.visits = Visits(site)

    def route(
        self, path: str, handler: Handler, *, post: bool = False, public: bool = False, pace: float = 0.0
    ) -> Route:
        """That address; 401 for who is not signed in, unless anybody may ask."""

        async def endpoint(request: Request) -> Response:
            await asyncio.sleep(pace or (WRITE if post else READ))
            visit = self.visits.of(request)
            if visit is None and not public:
                return JSONResponse({"message": "Session expirée"}, 401)
            sent = json.loads(await request.body() or b"null") if post else None
            found = handler(Call(request, {} if visit is None else visit, visit is not None, sent))
            return found if isinstance(found, Response) else JSONResponse(found)

        return Route(path, endpoint, methods=["POST"] if post else ["GET"])


async def nothing(request: Request) -> Response:
    """No icon."""
    return Response(status_code=204)


def shell(name: str, title: str) -> list[Route | Mount]:
    """The files, and the one page that every other address leads to."""

    async def page(request: Request) -> Response:
        return HTMLResponse(
            f"""<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title><link rel="stylesheet" href="/files/{name}.css"><script src="/files/{name}.js" defer></script></head>
<body><noscript>Activez JavaScript pour utiliser {title}.</noscript></body></html>"""
        )

    return [
        Route("/favicon.ico", nothing),
        Mount("/files", StaticFiles(directory=FILES)),
        Route("/{rest:path}", page),
    ]
