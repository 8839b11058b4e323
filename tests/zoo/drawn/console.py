"""The console: one page whose every control is drawn by `files/*.js`, and the calls that it makes."""

from __future__ import annotations

import json
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.exhibits import HERE
from tests.zoo.visits import Visits

PAGE = """<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>PRONOTE - Console</title><link rel="stylesheet" href="/own/console.css"></head>
<body><div id="GApp.Page"></div><div id="GApp.Voile"></div><div id="GApp.Fenetres"></div><div id="GApp.Flottants"></div>
<script src="/own/controls.js"></script><script src="/own/grid.js"></script><script src="/own/console.js"></script></body></html>"""


def _do(state: State, name: str, sent: Any) -> None:
    match name:
        case "stop" | "publish":
            state.publish(name == "publish")
        case "ent":
            state.set_ent(sent["ent"], sent["cas"])
        case "preference":
            state.set_preference(sent["on"])
        case "cas":
            state.set_cas(sent["number"], sent["value"])
        case "duration":
            state.set_duration(sent["kind"], sent["name"], sent["minutes"])


def application(state: State) -> Starlette:
    """Its page and its calls."""
    visits = Visits("console")

    async def page(_: Request) -> Response:
        return HTMLResponse(PAGE)

    async def call(request: Request) -> Response:
        name, sent = request.path_params["name"], json.loads(await request.body())
        if name == "connexion":
            answer: Response = JSONResponse(state.told())
            return answer if visits.begin(sent, answer) else JSONResponse({}, 403)
        if visits.of(request) is None:
            return JSONResponse({}, 401)
        if name == "deconnexion":
            visits.end(request)
            return JSONResponse({}, 401)
        _do(state, name, sent)
        return JSONResponse(state.told())

    return Starlette(
        routes=[
            Mount("/own", StaticFiles(directory=HERE / "drawn" / "files")),
            Route("/appel/{name}", call, methods=["POST"]),
            Route("/{rest:path}", page),
        ]
    )
