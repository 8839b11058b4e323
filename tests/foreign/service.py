"""What the consoles drawn in the browser talk to: one session, plain data, the gestures of each screen. No markup."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from tests.foreign.served import State


def application(state: State, pages: Mapping[str, Path]) -> Starlette:
    """A console whose pages are these files; `DATA` in one stands for what it is told, or null while not signed in."""
    sessions: set[str] = set()

    def known(request: Request) -> bool:
        return request.cookies.get("jeton", "") in sessions

    def told() -> dict[str, Any]:
        return {**state.told(), "faults": sorted(state.faults)}

    async def page(request: Request) -> Response:
        file = pages[request.url.path]
        text = file.read_text(encoding="utf-8")
        if file.suffix == ".js":
            return Response(text, media_type="text/javascript")
        return HTMLResponse(text.replace("DATA", json.dumps(told()) if known(request) else "null", 1))

    async def do(request: Request) -> Response:
        what, sent = request.path_params["what"], json.loads(await request.body() or "{}")
        if what == "login":
            if (sent["user"], sent["password"]) != ("123456", "lune 2"):
                return JSONResponse({"fault": "Identifiant ou mot de passe incorrect."})
            key = secrets.token_hex(8)
            sessions.add(key)
            answer = JSONResponse(told())
            answer.set_cookie("jeton", key)
            return answer
        if what == "ent" and state.played("session_dies"):
            sessions.clear()
        if not known(request):
            return JSONResponse({}, 401)
        if what == "ent" and state.played("ent_refused"):
            return JSONResponse(
                {"fault": "Le serveur n'a pas pu enregistrer les paramètres de la délégation (code 12)."}
            )
        _do(state, what, sent)
        return JSONResponse(told())

    routes = [Route(path, page) for path in pages]
    return Starlette(routes=[*routes, Route("/do/{what}", do, methods=["POST"])])


def _do(state: State, what: str, sent: Mapping[str, Any]) -> None:
    match what:
        case "stop" | "publish":
            state.publish(what == "publish")
        case "ent":
            state.set_ent(sent["ent"], sent["cas"])
        case "active":
            state.set_active(sent["on"])
        case "preference":
            state.set_preference(sent["on"])
        case "column":
            state.show_column(sent["profile"])
        case "cas":
            state.set_cas(sent["number"], sent["value"])
        case "duration":
            state.set_duration(sent["kind"], sent["name"], sent["minutes"])
