"""PRONOTE's administration as a back office: lists, a page for each record, confirmation pages, parts that are replaced."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.nconsole import console_net, console_people, console_preferences, console_sign_in, console_timed
from tests.zoo.nconsole.desk import FILES, WRITE, Desk
from tests.zoo.visits import to


async def _nothing(request: Request) -> Response:
    return Response(status_code=204)


async def _root(request: Request) -> Response:
    return to("/etablissements")


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """The console; schools by UAI."""
    desk = Desk("console", known, "/connexion")
    return Starlette(
        routes=[
            Route("/favicon.ico", _nothing),
            Route("/", _root),
            Mount("/files", StaticFiles(directory=FILES)),
            *console_sign_in.Door(desk).routes(),
            desk.route("/{school}/", console_sign_in.dashboard),
            desk.route("/{school}/nouveautes", console_sign_in.read, post=True, pace=WRITE),
            *console_net.routes(desk),
            *console_timed.routes(desk),
            *console_people.routes(desk),
            *console_preferences.routes(desk),
        ]
    )
