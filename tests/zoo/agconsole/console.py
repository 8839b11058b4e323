"""Server of the console: who is signed in works on one base at a time, which the session remembers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.foreign.people import Row
from tests.foreign.served import MODELS, State
from tests.zoo.agconsole.site import Paced, shell
from tests.zoo.exhibits import files
from tests.zoo.visits import Visits

#: Seconds that the publication takes to start or to stop.
TURNED = 0.6
LISTS = ("eleves", "responsables", "enseignants", "personnels")
SUBJECTS = ("Mathématiques", "Lettres modernes", "Anglais LV1", "Histoire-géographie", "SVT", "EPS")
POSTS = ("CPE", "Assistant d'éducation", "Secrétaire d'intendance", "Infirmière")

Handler = Callable[[Request, State], Awaitable[Response]]


def _line(place: int, one: Row) -> dict[str, Any]:
    """What a list shows of somebody."""
    more = {
        "eleves": {"regime": ("DP", "Externe", "Interne")[place % 3]},
        "responsables": {"title": "M."},
        "enseignants": {"subject": SUBJECTS[place % len(SUBJECTS)]},
        "personnels": {"title": "Mme", "post": POSTS[place % len(POSTS)]},
    }[one.profile]
    return {
        "number": one.number,
        "family": one.family,
        "first": one.first,
        "born": one.born,
        "group": one.group,
        "cas": one.cas,
        **more,
    }


class Console:
    """What the console's page talks to."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known = known
        self._visits = Visits("console")

    def application(self) -> Starlette:
        """As it is served."""
        app = Starlette(
            routes=[
                *files(),
                Route("/api/session", self._session),
                Route("/api/session", self._enter, methods=["POST"]),
                Route("/api/session", self._leave, methods=["DELETE"]),
                Route("/api/bases", self._bases),
                Route("/api/base", self._open, methods=["PUT"]),
                Route("/api/presentation", self._toured, methods=["POST"]),
                Route("/api/ressources", self._in_base(self._counts)),
                Route("/api/ressources/{profile}", self._in_base(self._people)),
                Route("/api/personnes/{number:int}", self._in_base(self._link), methods=["PATCH"]),
                Route("/api/publication", self._in_base(self._publication)),
                Route("/api/publication", self._in_base(self._stop), methods=["DELETE"]),
                Route("/api/publication", self._in_base(self._publish), methods=["POST"]),
                Route("/api/preferences", self._in_base(self._preferences)),
                Route("/api/preferences/{name}", self._in_base(self._prefer), methods=["PUT"]),
                Route("/api/profils/{kind}", self._in_base(self._profiles)),
                Route("/api/profils/{kind}/{name}", self._in_base(self._change_profile), methods=["PUT"]),
                *shell("agconsole_console", "PRONOTE - Console d'administration"),
            ]
        )
        app.add_middleware(Paced)
        return app

    def _in_base(self, handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        async def handle(request: Request) -> Response:
            visit = self._visits.of(request)
            if visit is None:
                return JSONResponse({}, 401)
            if "base" not in visit:
                return JSONResponse({}, 409)
            return await handler(request, self._known[visit["base"]][1])

        return handle

    async def _session(self, request: Request) -> Response:
        visit = self._visits.of(request)
        base = (visit or {}).get("base", "")
        opened = {"uai": base, "name": self._known[base][0]} if base else None
        toured = visit is not None and "toured" in visit
        return JSONResponse({"signed": visit is not None, "base": opened, "toured": toured})

    async def _enter(self, request: Request) -> Response:
        answer = JSONResponse({})
        return answer if self._visits.begin(json.loads(await request.body()), answer) else JSONResponse({}, 403)

    async def _leave(self, request: Request) -> Response:
        self._visits.end(request)
        return JSONResponse({})

    async def _bases(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        told = [
            {
                "uai": uai,
                "name": name,
                "kind": name.split()[0],
                "people": len(state.rows),
                "state": "Publiée" if state.published else "Arrêtée",
            }
            for uai, (name, state) in self._known.items()
        ]
        return JSONResponse(told)

    async def _open(self, request: Request) -> Response:
        visit = self._visits.of(request)
        if visit is None:
            return JSONResponse({}, 401)
        visit["base"] = json.loads(await request.body())["uai"]
        return JSONResponse({})

    async def _toured(self, request: Request) -> Response:
        visit = self._visits.of(request)
        if visit is not None:
            visit["toured"] = "yes"
        return JSONResponse({})

    async def _counts(self, _: Request, state: State) -> Response:
        return JSONResponse({name: sum(one.profile == name for one in state.rows) for name in LISTS})

    async def _people(self, request: Request, state: State) -> Response:
        profile = request.path_params["profile"]
        found = sorted((one for one in state.rows if one.profile == profile), key=lambda one: (one.family, one.first))
        lines = [_line(place, one) for place, one in enumerate(found)]
        return JSONResponse({"preference": state.preference, "people": lines})

    async def _link(self, request: Request, state: State) -> Response:
        number, value = request.path_params["number"], str(json.loads(await request.body())["cas"]).strip()
        for one in state.rows:
            if value and one.cas == value and one.number != number:
                return JSONResponse({"error": f"Identifiant déjà attribué à {one.first} {one.family}."}, 422)
        state.set_cas(number, value)
        return JSONResponse({"cas": state.rows[number].cas})

    def _published(self, state: State) -> Response:
        return JSONResponse(
            {"published": state.published, "ent": state.ent, "cas": state.cas, "models": MODELS, "connected": 14}
        )

    async def _publication(self, _: Request, state: State) -> Response:
        return self._published(state)

    async def _stop(self, _: Request, state: State) -> Response:
        await asyncio.sleep(TURNED)
        if state.published:
            state.publish(False)
        return self._published(state)

    async def _publish(self, request: Request, state: State) -> Response:
        sent = json.loads(await request.body())
        await asyncio.sleep(TURNED)
        if not state.published:
            state.set_ent(sent["ent"], sent["cas"])
            state.publish(True)
        return self._published(state)

    async def _preferences(self, _: Request, state: State) -> Response:
        return JSONResponse({"ent": state.preference, "photos": True, "ages": False, "civilites": True})

    async def _prefer(self, request: Request, state: State) -> Response:
        name, on = request.path_params["name"], bool(json.loads(await request.body())["on"])
        if name == "ent":
            state.set_preference(on)
        else:
            # Nobody asked for it.
            state.writes.append(f"display {name} {on}")
        return JSONResponse({})

    async def _profiles(self, request: Request, state: State) -> Response:
        found = state.durations[request.path_params["kind"]]
        told = [
            {"name": name, "minutes": minutes, "members": 2 + 3 * place}
            for place, (name, minutes) in enumerate(found.items())
        ]
        return JSONResponse(told)

    async def _change_profile(self, request: Request, state: State) -> Response:
        kind, name = request.path_params["kind"], request.path_params["name"]
        sent = json.loads(await request.body())
        state.set_duration(kind, name, sent["minutes"])
        if sent["rights"]:
            # Nobody asked for it.
            state.writes.append(f"rights {kind} {name}")
        return JSONResponse({})
