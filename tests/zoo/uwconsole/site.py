"""What both sites share: templates, files, who is signed in, and how long an answer takes."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from jinja2 import Environment, FileSystemLoader
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.zoo.exhibits import PAGES, files
from tests.zoo.visits import Visits

FOLDER = PAGES / "uwconsole"
Handler = Callable[[Request], Awaitable[Response]]


async def took(milliseconds: int) -> None:
    """As a server far away does."""
    await asyncio.sleep(milliseconds / 1000)


class Pages:
    """One site's templates and its visitors."""

    def __init__(self, site: str, folder: str, sign_in: str) -> None:
        self.visits = Visits(site)
        self._sign_in = sign_in
        self._folder = folder
        self._templates = Environment(loader=FileSystemLoader(FOLDER / folder), autoescape=True)

    def page(self, template: str, /, status: int = 200, **told: Any) -> HTMLResponse:
        """That template, filled."""
        return HTMLResponse(self._templates.get_template(f"{template}.html").render(told), status)

    def private(self, handler: Handler) -> Handler:
        """Who is not signed in is sent to sign in first; what scripts ask for is refused."""

        async def only(request: Request) -> Response:
            if self.visits.of(request) is not None:
                return await handler(request)
            if request.url.path.startswith("/api/") or "x-requested-with" in request.headers:
                return JSONResponse({"message": "Votre session a expiré."}, 401)
            return RedirectResponse(f"{self._sign_in}?retour={request.url.path}", 303)

        return only

    def statics(self) -> list[Mount | Route]:
        """The libraries' files and the site's own."""

        async def nothing(request: Request) -> Response:
            return Response(status_code=204)

        own = StaticFiles(directory=FOLDER / self._folder)
        return [*files(), Mount("/medias", own), Route("/favicon.ico", nothing)]
