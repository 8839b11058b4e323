"""The console's server: one base at a time, which the session remembers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.foreign.served import MODELS, State
from tests.zoo.abconsole.pages import later, page, sent
from tests.zoo.visits import Visits


class Console:
    """The bases that the account administers."""

    def __init__(self, bases: Mapping[str, tuple[str, State]]) -> None:
        self._bases = bases
        self._visits = Visits("console")

    def application(self) -> Starlette:
        """As it is served."""
        return Starlette(
            routes=[
                Route("/api/session", self._session),
                Route("/api/session", self._sign_in, methods=["POST"]),
                Route("/api/session", self._sign_out, methods=["DELETE"]),
                Route("/api/session/base", self._choose, methods=["PUT"]),
                Route("/api/session/news", self._read_news, methods=["PUT"]),
                Route("/api/publication", self._publication, methods=["GET", "PUT"]),
                Route("/api/preferences", self._preferences, methods=["GET", "PUT"]),
                Route("/api/persons/{profile}", self._persons),
                Route("/api/persons/{number:int}/cas", self._link, methods=["PUT"]),
                Route("/api/profiles/{kind}", self._profiles, methods=["GET", "PUT"]),
                *page("PRONOTE - Administration", "abconsole_console"),
            ]
        )

    def _base(self, request: Request) -> State | None:
        visit = self._visits.of(request)
        return self._bases[visit["base"]][1] if visit and "base" in visit else None

    async def _session(self, request: Request) -> Response:
        visit = self._visits.of(request)
        if visit is None:
            return JSONResponse({"signed": False})
        bases = [
            {"uai": uai, "name": name, "published": state.published, "pupils": self._count(state)["eleves"]}
            for uai, (name, state) in self._bases.items()
        ]
        told: dict[str, Any] = {"signed": True, "bases": bases, "news": "news" not in visit}
        if "base" in visit:
            name, state = self._bases[visit["base"]]
            told["base"] = {"uai": visit["base"], "name": name, "counts": self._count(state)}
        return await later(0.25, told)

    @staticmethod
    def _count(state: State) -> Counter[str]:
        return Counter(one.profile for one in state.rows)

    async def _sign_in(self, request: Request) -> Response:
        answer = JSONResponse({})
        return answer if self._visits.begin(await sent(request), answer) else await later(0.5, {}, 403)

    async def _sign_out(self, request: Request) -> Response:
        self._visits.end(request)
        return JSONResponse({})

    async def _choose(self, request: Request) -> Response:
        visit, uai = self._visits.of(request), (await sent(request))["uai"]
        if visit is None or uai not in self._bases:
            return JSONResponse({}, 401)
        visit["base"] = uai
        return await later(0.5, {})

    async def _read_news(self, request: Request) -> Response:
        visit = self._visits.of(request)
        if visit is not None:
            visit["news"] = "seen"
        return JSONResponse({})

    async def _publication(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return JSONResponse({}, 401)
        wait = 0.3
        if request.method == "PUT":
            asked = await sent(request)
            if asked["running"] and not state.published:
                # The base starts with what was set while it was stopped.
                state.set_ent(asked["ent"], asked["cas"])
            if asked["running"] != state.published:
                state.publish(asked["running"])
            wait = 1.4 if asked["running"] else 0.9
        told = {"running": state.published, "ent": state.ent, "cas": state.cas, "models": MODELS}
        return await later(wait, told)

    async def _preferences(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return JSONResponse({}, 401)
        if request.method == "PUT":
            asked = await sent(request)
            if asked["key"] == "ent":
                state.set_preference(asked["on"])
            else:
                # Another line of the screen: nobody asked for it.
                state.writes.append(f"preference {asked['key']} {asked['on']}")
        return await later(0.3, {"ent": state.preference})

    async def _persons(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return JSONResponse({}, 401)
        found = [vars(one) | {"due": ""} for one in state.rows if one.profile == request.path_params["profile"]]
        return await later(0.45, {"shown": state.preference, "persons": found})

    async def _link(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return JSONResponse({}, 401)
        number = request.path_params["number"]
        state.set_cas(number, str((await sent(request))["value"]).strip())
        return await later(0.1, {"cas": state.rows[number].cas})

    async def _profiles(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return JSONResponse({}, 401)
        kind = request.path_params["kind"]
        if request.method == "PUT":
            asked = await sent(request)
            state.set_duration(kind, asked["name"], asked["minutes"])
        told = [{"name": name, "minutes": minutes} for name, minutes in state.durations[kind].items()]
        return await later(0.3, told)
