"""The console's server: bases, publication, preferences, people by pages of twenty-five, automatic disconnection."""

from __future__ import annotations

import asyncio
import unicodedata
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.foreign.people import Row
from tests.foreign.served import MODELS, State
from tests.zoo.exhibits import files
from tests.zoo.spconsole.answers import Schools, after, body, nothing, page
from tests.zoo.visits import Visits

PAGE = 25
LYCEE = "0139990N"
SORTS = {"family", "first", "group", "cas"}


def _plain(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(one))


def _publication(state: State) -> dict[str, Any]:
    return {"published": state.published, "ent": state.ent, "cas": state.cas, "models": MODELS}


def _found(state: State, request: Request) -> list[Row]:
    asked, profile = request.query_params, request.path_params["profile"]
    words = _plain(asked.get("texte", "")).split()
    found = [
        one
        for one in sorted(state.rows, key=lambda one: (_plain(one.family), _plain(one.first), one.number))
        if one.profile == profile
        and asked.get("classe", "") in {"", one.group}
        and all(word in _plain(f"{one.family} {one.first}") for word in words)
    ]
    if (field := asked.get("tri", "")) in SORTS:
        found.sort(key=lambda one: _plain(str(getattr(one, field))), reverse=asked.get("sens") == "descending")
    return found


def _within(
    answer: Callable[[_Console, Request, State], Awaitable[Response]],
) -> Callable[[_Console, Request], Awaitable[Response]]:
    """For who is signed in and has opened a base; told the base."""

    async def answered(self: _Console, request: Request) -> Response:
        visit = self.visits.of(request)
        if visit is None or "base" not in visit:
            return await after(0, {}, 401)
        return await answer(self, request, self.schools[visit["base"]][1])

    return answered


class _Console:
    def __init__(self, known: Schools) -> None:
        self.schools, self.visits = known, Visits("console")

    async def page(self, request: Request) -> Response:
        return page("spconsole_console", "PRONOTE - Administration")

    async def me(self, request: Request) -> Response:
        if (visit := self.visits.of(request)) is None:
            return await after(0.1, {}, 401)
        base = visit.get("base")
        told = {"user": "123456", "base": {"uai": base, "name": self.schools[base][0]} if base else None}
        return await after(0.15, told)

    async def enter(self, request: Request) -> Response:
        given = await body(request)
        await asyncio.sleep(0.5)
        answer = JSONResponse({})
        return answer if self.visits.begin(given, answer) else JSONResponse({}, 401)

    async def leave(self, request: Request) -> Response:
        self.visits.end(request)
        return JSONResponse({})

    async def bases(self, request: Request) -> Response:
        if self.visits.of(request) is None:
            return await after(0, {}, 401)
        told = [
            {
                "uai": uai,
                "name": name,
                "published": state.published,
                "pupils": sum(one.profile == "eleves" for one in state.rows),
                # Who else works there.
                "also": "Mme Honorat" if uai == LYCEE else "",
            }
            for uai, (name, state) in self.schools.items()
        ]
        return await after(0.35, told)

    async def open(self, request: Request) -> Response:
        visit, given = self.visits.of(request), await body(request)
        if visit is None or given["uai"] not in self.schools:
            return await after(0, {}, 401)
        visit["base"] = given["uai"]
        return await after(0.5, {"uai": given["uai"], "name": self.schools[given["uai"]][0]})

    @_within
    async def board(self, request: Request, state: State) -> Response:
        kinds = ("eleves", "responsables", "enseignants", "personnels")
        counts = {kind: sum(one.profile == kind for one in state.rows) for kind in kinds}
        linked = {kind: sum(one.profile == kind and bool(one.cas) for one in state.rows) for kind in kinds}
        return await after(0.3, {"counts": counts, "linked": linked, "published": state.published})

    @_within
    async def publication(self, request: Request, state: State) -> Response:
        return await after(0.25, _publication(state))

    @_within
    async def stop(self, request: Request, state: State) -> Response:
        state.publish(False)
        return await after(0.8, _publication(state))

    @_within
    async def publish(self, request: Request, state: State) -> Response:
        given = await body(request)
        await asyncio.sleep(1.2)
        if not state.published:
            state.set_ent(given["ent"], given["cas"])
            state.publish(True)
        return JSONResponse(_publication(state))

    def _others(self, request: Request) -> dict[str, str]:
        return self.visits.of(request) or {}

    def _preferred(self, request: Request, state: State) -> dict[str, bool]:
        others = {
            key.split()[1]: bool(on) for key, on in self._others(request).items() if key.startswith("preference ")
        }
        return others | {"ent": state.preference}

    @_within
    async def preferences(self, request: Request, state: State) -> Response:
        return await after(0.2, self._preferred(request, state))

    @_within
    async def prefer(self, request: Request, state: State) -> Response:
        for name, wanted in (await body(request)).items():
            if name == "ent":
                state.set_preference(wanted)
            else:
                # Another preference: nobody asked for it.
                self._others(request)[f"preference {name}"] = "oui" if wanted else ""
                state.writes.append(f"other preference {name} {wanted}")
        return await after(0.3, self._preferred(request, state))

    @_within
    async def people(self, request: Request, state: State) -> Response:
        found, start = _found(state, request), int(request.query_params.get("debut", "0"))
        rows = [
            {"number": one.number, "family": one.family, "first": one.first, "born": one.born}
            | {"group": one.group, "cas": one.cas}
            for one in found[start : start + PAGE]
        ]
        every = [one for one in state.rows if one.profile == request.path_params["profile"]]
        told = {
            "rows": rows,
            "total": len(found),
            "next": start + PAGE if start + PAGE < len(found) else None,
            "groups": sorted({one.group for one in every if one.group}),
            "column": state.preference,
        }
        return await after(0.25, told)

    @_within
    async def link(self, request: Request, state: State) -> Response:
        """All of them, or none where a login is another's."""
        given = {int(number): str(value).strip() for number, value in (await body(request)).items()}
        held = {one.cas: one for one in state.rows if one.cas and one.number not in given}
        wrong = {
            str(number): f"{held[value].family} {held[value].first}" for number, value in given.items() if value in held
        }
        if wrong:
            return await after(0.2, wrong, 409)
        for number, value in given.items():
            state.set_cas(number, value)
        return await after(0.2, {str(number): state.rows[number].cas for number in given})

    @_within
    async def durations(self, request: Request, state: State) -> Response:
        return await after(0.3, state.durations[request.path_params["kind"]])

    @_within
    async def disconnect(self, request: Request, state: State) -> Response:
        kind, given = request.path_params["kind"], await body(request)
        state.set_duration(kind, given["name"], given["minutes"])
        return await after(0.4, state.durations[kind])


def console(known: Schools) -> Starlette:
    """PRONOTE's administration, as it is served."""
    site = _Console(known)
    return Starlette(
        routes=[
            *files(),
            Route("/api/moi", site.me),
            Route("/api/moi", site.enter, methods=["POST"]),
            Route("/api/moi", site.leave, methods=["DELETE"]),
            Route("/api/bases", site.bases),
            Route("/api/bases", site.open, methods=["POST"]),
            Route("/api/accueil", site.board),
            Route("/api/publication", site.publication),
            Route("/api/publication/arret", site.stop, methods=["POST"]),
            Route("/api/publication", site.publish, methods=["POST"]),
            Route("/api/preferences", site.preferences),
            Route("/api/preferences", site.prefer, methods=["POST"]),
            Route("/api/personnes/{profile}", site.people),
            Route("/api/identifiants", site.link, methods=["POST"]),
            Route("/api/profils/{kind}", site.durations),
            Route("/api/profils/{kind}", site.disconnect, methods=["POST"]),
            Route("/favicon.ico", nothing),
            Route("/{rest:path}", site.page),
        ]
    )
