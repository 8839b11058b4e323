"""What the console's single page talks to: one address for each thing, under its school."""

from __future__ import annotations

import asyncio
import json
import unicodedata
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.foreign.people import Row
from tests.foreign.served import MODELS, State
from tests.zoo.exhibits import files
from tests.zoo.visits import Visits

#: Seconds that an answer takes, and that the base takes to stop or to start.
PACE, SLOW = 0.2, 0.9
TOWNS = {"0139991P": "Martigues", "0139990N": "Aix-en-Provence"}
#: Other regions' portals, which the vendor lists as well.
ELSEWHERE = ("ARSENE76", "L'Éduc de Normandie", "Lycée Connecté", "Mon Lycée Connecté", "Toutatice")
USERS = {"Professeur": 24, "Professeur principal": 11, "Consultation": 3, "CPE": 2, "Surveillant": 6}

PAGE = """<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>PRONOTE – Console d'administration</title><link rel="stylesheet" href="/built/shconsole_console.css"></head>
<body><div id="root"></div><script src="/built/shconsole_console.js"></script></body></html>"""


class Paced:
    """Data come after a while; files and the page at once."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith("/api/"):
            await asyncio.sleep(PACE)
        await self._app(scope, receive, send)


def _order(name: str) -> str:
    """Accents do not count in a French list."""
    return "".join(one for one in unicodedata.normalize("NFD", name) if not unicodedata.combining(one)).casefold()


def _row(one: Row) -> dict[str, Any]:
    """As the lists show it."""
    return {
        "number": one.number, "family": one.family, "first": one.first, "born": one.born, "group": one.group,
        "cas": one.cas,
    }  # fmt: skip


class Console:
    """PRONOTE's administration, for both schools of the account."""

    def __init__(self, schools: dict[str, tuple[str, State]]) -> None:
        self._schools = schools
        self._visits = Visits("console")

    def application(self) -> Starlette:
        """As it is served."""
        app = Starlette(
            routes=[
                *files(),
                Route("/favicon.ico", self._nothing),
                Route("/api/session", self._session),
                Route("/api/session", self._sign_in, methods=["POST"]),
                Route("/api/session", self._remember, methods=["PATCH"]),
                Route("/api/session", self._sign_out, methods=["DELETE"]),
                Route("/api/{uai}/publication", self._publication),
                Route("/api/{uai}/publication", self._publish, methods=["PUT"]),
                Route("/api/{uai}/publication", self._stop, methods=["DELETE"]),
                Route("/api/{uai}/personnes/{profile}", self._people),
                Route("/api/{uai}/personne/{number:int}", self._identify, methods=["PATCH"]),
                Route("/api/{uai}/preferences", self._preferences),
                Route("/api/{uai}/preferences", self._prefer, methods=["PUT"]),
                Route("/api/{uai}/profils/{kind}", self._profiles),
                Route("/api/{uai}/profils/{kind}/{name}", self._disconnect, methods=["PUT"]),
                Route("/{rest:path}", self._page),
            ]
        )
        app.add_middleware(Paced)
        return app

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _page(self, request: Request) -> Response:
        return HTMLResponse(PAGE)

    def _state(self, request: Request) -> State | None:
        """The school's state; None for who is not signed in."""
        if self._visits.of(request) is None:
            return None
        return self._schools[request.path_params["uai"]][1]

    async def _session(self, request: Request) -> Response:
        visit = self._visits.of(request)
        if visit is None:
            return JSONResponse({"signed": False})
        known = [
            {"uai": uai, "name": name, "town": TOWNS[uai], "people": len(state.rows)}
            for uai, (name, state) in self._schools.items()
        ]
        told = {"signed": True, "schools": known, "school": visit.get("school"), "news": "news" not in visit}
        return JSONResponse(told)

    async def _sign_in(self, request: Request) -> Response:
        answer = JSONResponse({})
        known = self._visits.begin(json.loads(await request.body()), answer)
        return answer if known else JSONResponse({"error": "Identifiant ou mot de passe incorrect."}, 401)

    async def _remember(self, request: Request) -> Response:
        visit = self._visits.of(request)
        if visit is None:
            return JSONResponse({}, 401)
        visit |= json.loads(await request.body())
        return await self._session(request)

    async def _sign_out(self, request: Request) -> Response:
        self._visits.end(request)
        return JSONResponse({})

    async def _publication(self, request: Request) -> Response:
        state = self._state(request)
        if state is None:
            return JSONResponse({}, 401)
        return JSONResponse(
            {
                "published": state.published, "ent": state.ent, "cas": state.cas,
                "models": [MODELS[0], *sorted((*MODELS[1:], *ELSEWHERE), key=str.casefold)],
                "connected": 17 if state.published else 0,
            }
        )  # fmt: skip

    async def _publish(self, request: Request) -> Response:
        state = self._state(request)
        if state is None:
            return JSONResponse({}, 401)
        await asyncio.sleep(SLOW)
        sent = json.loads(await request.body())
        state.set_ent(sent["ent"], sent["cas"])
        state.publish(True)
        return await self._publication(request)

    async def _stop(self, request: Request) -> Response:
        state = self._state(request)
        if state is None:
            return JSONResponse({}, 401)
        await asyncio.sleep(SLOW)
        state.publish(False)
        return await self._publication(request)

    async def _people(self, request: Request) -> Response:
        state = self._state(request)
        if state is None:
            return JSONResponse({}, 401)
        rows = [_row(one) for one in state.rows if one.profile == request.path_params["profile"]]
        rows.sort(key=lambda one: (_order(one["family"]), _order(one["first"])))
        return JSONResponse({"identified": state.preference, "rows": rows})

    async def _identify(self, request: Request) -> Response:
        state = self._state(request)
        if state is None:
            return JSONResponse({}, 401)
        number = request.path_params["number"]
        state.set_cas(number, json.loads(await request.body())["cas"].strip())
        return JSONResponse(_row(state.rows[number]))

    async def _preferences(self, request: Request) -> Response:
        state = self._state(request)
        return JSONResponse({}, 401) if state is None else JSONResponse({"ent": state.preference})

    async def _prefer(self, request: Request) -> Response:
        state = self._state(request)
        if state is None:
            return JSONResponse({}, 401)
        wanted = bool(json.loads(await request.body())["ent"])
        if wanted != state.preference:
            state.set_preference(wanted)
        return JSONResponse({"ent": state.preference})

    async def _profiles(self, request: Request) -> Response:
        state = self._state(request)
        if state is None:
            return JSONResponse({}, 401)
        durations = state.durations[request.path_params["kind"]]
        told = [{"name": name, "minutes": minutes, "users": USERS.get(name, 4)} for name, minutes in durations.items()]
        return JSONResponse(told)

    async def _disconnect(self, request: Request) -> Response:
        state = self._state(request)
        if state is None:
            return JSONResponse({}, 401)
        kind, name = request.path_params["kind"], request.path_params["name"]
        minutes = json.loads(await request.body())["minutes"]
        if name not in state.durations[kind]:
            return JSONResponse({}, 404)
        if minutes != state.durations[kind][name]:
            state.set_duration(kind, name, minutes)
        return await self._profiles(request)
