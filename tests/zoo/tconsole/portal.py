"""ATRIUM as a portal of sites: a bar of the platform, school sites of portlets, a panel of administration."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.zoo.tconsole import portal_admin, portal_door, portal_site
from tests.zoo.tconsole.desk import FILES, Desk, Site


async def _nothing(request: Request) -> Response:
    return Response(status_code=204)


def application(known: dict[str, Site]) -> Starlette:
    """The portal; schools by the address of their sites."""
    desk = Desk(known)
    return Starlette(
        routes=[
            Route("/favicon.ico", _nothing),
            Mount("/html", StaticFiles(directory=FILES)),
            *portal_door.routes(desk),
            *portal_admin.routes(desk),
            *portal_site.routes(desk),
        ]
    )
