"""ATRIUM as a region's team would write it: pages that a server renders, forms that redirect."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.nconsole import portal_export, portal_pages, portal_services, portal_sign_in
from tests.zoo.nconsole.desk import FILES, Desk
from tests.zoo.visits import to


async def _nothing(request: Request) -> Response:
    return Response(status_code=204)


async def _root(request: Request) -> Response:
    return to("/mes-sites")


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """The portal; schools by the address of their sites."""
    desk = Desk("portal", known, "/connexion/login")
    return Starlette(
        routes=[
            Route("/favicon.ico", _nothing),
            Route("/", _root),
            Mount("/files", StaticFiles(directory=FILES)),
            desk.route("/mes-sites", lambda call: portal_sign_in.sites(call, known)),
            *portal_sign_in.Door(desk).routes(),
            *portal_services.routes(desk),
            *portal_export.routes(desk),
            *portal_pages.routes(desk),
        ]
    )
