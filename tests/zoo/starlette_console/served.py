"""The portal and the console of one school, each an admin of its own."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from tests.foreign.served import State
from tests.zoo.starlette_console import console, portal


def application(state: State) -> tuple[Starlette, Starlette]:
    """Both sites; the console is where the library puts an admin by itself, `/` leads there."""

    async def to_console(request: Request) -> Response:
        return RedirectResponse("/admin/")

    site, server = Starlette(), Starlette(routes=[Route("/", to_console)])
    portal.admin(state).mount_to(site)
    console.admin(state).mount_to(server)
    return site, server
