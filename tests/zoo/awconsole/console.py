"""The console's server: it answers grids in w2ui's own words, and keeps for which school each visitor works."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.foreign.people import Row
from tests.foreign.served import MODELS, State
from tests.zoo.awconsole.asking import Answer, sent, shell, signed
from tests.zoo.exhibits import files
from tests.zoo.visits import Visits

TOWNS = {"0139990N": "13100 Aix-en-Provence", "0139991P": "13127 Vitrolles"}
#: Number of the first person, as the base counts.
FIRST = 1001
#: What a list tells besides the names.
MORE = {
    "enseignants": (
        "Mathématiques",
        "Lettres modernes",
        "Histoire-géographie",
        "Anglais LV1",
        "Physique-chimie",
        "EPS",
    ),
    "personnels": ("Vie scolaire", "Secrétariat", "Intendance", "Infirmerie"),
    "responsables": ("Aix-en-Provence", "Gardanne", "Vitrolles", "Bouc-Bel-Air"),
}
USERS = {"Professeur": 61, "Professeur principal": 22, "Consultation": 3, "CPE": 2, "Surveillant": 9}


def _more(row: Row) -> str:
    return MORE[row.profile][row.number % len(MORE[row.profile])] if row.profile in MORE else row.group


def _order(text: str) -> str:
    return text.casefold().translate(str.maketrans("éèêâç", "eeeac"))


def _found(text: str, search: dict[str, Any]) -> bool:
    whole, part = _order(text), _order(str(search["value"]))
    match search["operator"]:
        case "is":
            return whole == part
        case "begins":
            return whole.startswith(part)
        case "ends":
            return whole.endswith(part)
    return part in whole


class Console:
    """What its only page asks for."""

    def __init__(self, known: Mapping[str, tuple[str, State]]) -> None:
        self._schools, self._visits = known, Visits("console")

    def routes(self) -> list[Route]:
        """As they are served."""
        post, own = ["POST"], self._own
        return [
            Route("/favicon.ico", self._nothing),
            Route("/api/session", self._session),
            Route("/api/session", self._enter, methods=post),
            Route("/api/session/fin", self._leave, methods=post),
            Route("/api/bases", own(self._bases, 0.3)),
            Route("/api/base", own(self._choose, 0.6), methods=post),
            Route("/api/publication", own(self._net, 0.25)),
            Route("/api/publication/arreter", own(self._stop, 1.0), methods=post),
            Route("/api/publication/publier", own(self._publish, 1.4), methods=post),
            Route("/api/preferences", own(self._preferences, 0.2)),
            Route("/api/preferences", own(self._prefer, 0.4), methods=post),
            Route("/api/liste/{profile}", own(self._list, 0.3)),
            Route("/api/liste/{profile}", own(self._link, 0.8), methods=post),
            Route("/api/profils/{kind}", own(self._profiles, 0.25)),
            Route("/api/profils/{kind}", own(self._disconnect, 0.5), methods=post),
            Route("/{rest:path}", self._page),
        ]

    def _own(self, answer: Answer, seconds: float) -> Callable[[Request], Awaitable[Response]]:
        return signed(self._visits, answer, seconds)

    async def _page(self, request: Request) -> Response:
        return shell("awconsole_console", "PRONOTE - Console d'administration", "client")

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _session(self, request: Request) -> Response:
        visit = self._visits.of(request)
        base = (visit or {}).get("base", "")
        told: dict[str, Any] = {"signed": visit is not None, "base": ""}
        if base:
            name, state = self._schools[base]
            counts = {key: sum(one.profile == key for one in state.rows) for key in ("eleves", *MORE)}
            told |= {"base": base, "name": name, "counts": counts}
        return JSONResponse(told)

    async def _enter(self, request: Request) -> Response:
        await asyncio.sleep(0.5)
        answer = JSONResponse({})
        return answer if self._visits.begin(await sent(request), answer) else JSONResponse({}, 403)

    async def _leave(self, request: Request) -> Response:
        self._visits.end(request)
        return JSONResponse({})

    async def _bases(self, request: Request, visit: dict[str, str]) -> Response:
        records = [
            {"recid": uai, "uai": uai, "name": name, "town": TOWNS[uai], "version": "2025.1.4",
             "state": "Publiée" if state.published else "Publication arrêtée"}
            for uai, (name, state) in self._schools.items()
        ]  # fmt: skip
        return JSONResponse({"status": "success", "total": len(records), "records": records})

    async def _choose(self, request: Request, visit: dict[str, str]) -> Response:
        visit["base"] = (await sent(request))["base"]
        return JSONResponse({})

    def _state(self, visit: dict[str, str]) -> State:
        return self._schools[visit["base"]][1]

    def _integration(self, state: State) -> Response:
        return JSONResponse({"published": state.published, "ent": state.ent, "cas": state.cas, "models": MODELS})

    async def _net(self, request: Request, visit: dict[str, str]) -> Response:
        return self._integration(self._state(visit))

    async def _stop(self, request: Request, visit: dict[str, str]) -> Response:
        self._state(visit).publish(False)
        return self._integration(self._state(visit))

    async def _publish(self, request: Request, visit: dict[str, str]) -> Response:
        asked, state = await sent(request), self._state(visit)
        state.set_ent(asked["ent"], asked["cas"])
        state.publish(True)
        return self._integration(state)

    async def _preferences(self, request: Request, visit: dict[str, str]) -> Response:
        return JSONResponse({"ent": self._state(visit).preference})

    async def _prefer(self, request: Request, visit: dict[str, str]) -> Response:
        self._state(visit).set_preference((await sent(request))["ent"])
        return await self._preferences(request, visit)

    async def _list(self, request: Request, visit: dict[str, str]) -> Response:
        asked, state = json.loads(request.query_params["request"]), self._state(visit)
        records = [
            {"recid": FIRST + one.number, "family": one.family, "first": one.first, "born": one.born, "more": _more(one), "cas": one.cas}
            for one in state.rows
            if one.profile == request.path_params["profile"]
        ]  # fmt: skip
        if searches := asked.get("search"):
            every = all if asked["searchLogic"] == "AND" else any
            records = [one for one in records if every(_found(str(one[by["field"]]), by) for by in searches)]
        records.sort(key=lambda one: (_order(str(one["family"])), _order(str(one["first"]))))
        for sort in reversed(asked.get("sort", [])):
            name = sort["field"]
            records.sort(key=lambda one: _order(str(one[name])), reverse=sort["direction"] == "desc")
        start, end = asked["offset"], asked["offset"] + asked["limit"]
        return JSONResponse({"status": "success", "total": len(records), "records": records[start:end]})

    async def _link(self, request: Request, visit: dict[str, str]) -> Response:
        for one in (await sent(request))["changes"]:
            self._state(visit).set_cas(int(one["recid"]) - FIRST, str(one["cas"]).strip())
        return JSONResponse({"status": "success"})

    async def _profiles(self, request: Request, visit: dict[str, str]) -> Response:
        found = self._state(visit).durations[request.path_params["kind"]]
        records = [
            {"recid": number, "name": name, "users": USERS.get(name, 4), "minutes": minutes}
            for number, (name, minutes) in enumerate(found.items(), 1)
        ]
        return JSONResponse({"status": "success", "total": len(records), "records": records})

    async def _disconnect(self, request: Request, visit: dict[str, str]) -> Response:
        asked = await sent(request)
        self._state(visit).set_duration(request.path_params["kind"], asked["name"], asked["minutes"])
        return JSONResponse({"status": "success"})


def application(known: Mapping[str, tuple[str, State]]) -> Starlette:
    """The schools by their UAI."""
    return Starlette(routes=[*files(), *Console(known).routes()])
