"""The console's server: one page for every address, resources read by the page and changed one at a time."""

from __future__ import annotations

import asyncio
import unicodedata
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.people import Row
from tests.foreign.served import MODELS, State
from tests.zoo.exhibits import HERE
from tests.zoo.visits import Visits

FILES = HERE / "sconsole2" / "files" / "console"
PAGE = """<!DOCTYPE html>
<html lang="fr" class="h-full"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>PRONOTE</title>
<link rel="stylesheet" href="/static/utilities.css"><link rel="stylesheet" href="/static/components.css">
</head><body class="h-full bg-gray-50 text-gray-900"><div id="root" class="h-full"></div>
<script type="module" src="/static/main.js"></script></body></html>"""
#: What one scroll brings.
STEP = 20
#: Seconds that the database takes, far from the page: for a part of a list, for one identifier.
READ, KEPT = 0.25, 0.1


def _plain(text: str) -> str:
    split = unicodedata.normalize("NFD", text.casefold())
    return "".join(one for one in split if not unicodedata.combining(one))


def _shown(row: Row) -> dict[str, Any]:
    return {
        "id": row.number, "nom": row.family, "prenom": row.first, "naissance": row.born, "classe": row.group,
        "cas": row.cas,
    }  # fmt: skip


def _rows(state: State, profile: str, query: str, group: str) -> list[Row]:
    words = _plain(query).split()
    found = [
        one
        for one in state.rows
        if one.profile == profile
        and group in {"", one.group}
        and all(word in _plain(f"{one.family} {one.first}") for word in words)
    ]
    return sorted(found, key=lambda one: (_plain(one.family), _plain(one.first), one.number))


def _settings(state: State) -> dict[str, Any]:
    counts = {one.profile: 0 for one in state.rows}
    for one in state.rows:
        counts[one.profile] += 1
    return {
        "publie": state.published, "ent": state.ent, "cas": state.cas, "modeles": MODELS,
        "identifiantsEnt": state.preference, "durees": state.durations, "effectifs": counts,
    }  # fmt: skip


def _change(state: State, what: str, sent: Any) -> None:
    match what:
        case "publication":
            state.publish(sent["publie"])
        case "ent":
            state.set_ent(sent["ent"], sent["cas"].strip())
        case "identifiants-ent":
            state.set_preference(sent["actif"])
        case "deconnexion":
            state.set_duration(sent["genre"], sent["nom"], sent["minutes"])
        case _:
            # A setting of another screen: nobody asked for it.
            state.writes.append(what)


class _Console:
    """Its answers."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known, self._visits = known, Visits("console")

    async def login(self, request: Request) -> Response:
        """Signed in, or refused."""
        answer = JSONResponse({})
        return answer if self._visits.begin(await request.json(), answer) else JSONResponse({}, 401)

    async def logout(self, request: Request) -> Response:
        """Signed out."""
        self._visits.end(request)
        return JSONResponse({})

    async def me(self, request: Request) -> Response:
        """The schools of who is signed in."""
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        return JSONResponse({"espaces": [{"slug": key, "nom": name} for key, (name, _) in self._known.items()]})

    async def settings(self, request: Request) -> Response:
        """Everything but the people."""
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        return JSONResponse(_settings(self._known[request.path_params["space"]][1]))

    async def change(self, request: Request) -> Response:
        """One setting."""
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        state = self._known[request.path_params["space"]][1]
        what, sent = request.path_params["what"], await request.json()
        if what == "ent" and state.published:
            return JSONResponse({"message": "La base est publiée."}, 409)
        _change(state, what, sent)
        return JSONResponse(_settings(state))

    async def people(self, request: Request) -> Response:
        """A part of a list."""
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        state, asked = self._known[request.path_params["space"]][1], request.query_params
        await asyncio.sleep(READ)
        profile, start = request.path_params["profile"], int(asked.get("debut", "0"))
        rows = _rows(state, profile, asked.get("q", ""), asked.get("classe", ""))
        return JSONResponse(
            {
                "total": len(rows),
                "lignes": [_shown(one) for one in rows[start : start + STEP]],
                "classes": sorted({one.group for one in state.rows if one.profile == profile} - {""}),
            }
        )

    async def person(self, request: Request) -> Response:
        """One person's identifier."""
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        state, number = self._known[request.path_params["space"]][1], request.path_params["number"]
        state.set_cas(number, (await request.json())["cas"])
        await asyncio.sleep(KEPT)
        return JSONResponse(_shown(state.rows[number]))


async def _page(request: Request) -> Response:
    return HTMLResponse(PAGE)


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    console = _Console(known)
    return Starlette(
        routes=[
            Mount("/static", StaticFiles(directory=FILES)),
            Route("/api/connexion", console.login, methods=["POST"]),
            Route("/api/deconnexion", console.logout, methods=["POST"]),
            Route("/api/moi", console.me),
            Route("/api/{space}/parametres", console.settings),
            Route("/api/{space}/parametres/{what}", console.change, methods=["PUT"]),
            Route("/api/{space}/personnes/{profile}", console.people),
            Route("/api/{space}/personne/{number:int}", console.person, methods=["PATCH"]),
            Route("/{rest:path}", _page),
        ]
    )
