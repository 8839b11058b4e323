"""The portal's server: one page for every address, and the data that its scripts ask for."""

from __future__ import annotations

import csv
import io
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import PROFILES, Service, State
from tests.zoo.exhibits import HERE
from tests.zoo.visits import Visits

FILES = HERE / "sconsole2" / "files" / "portal"
PAGE = """<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>ATRIUM</title><link rel="stylesheet" href="/assets/base.css"><link rel="stylesheet" href="/assets/admin.css">
</head><body><noscript>Activez JavaScript pour utiliser ATRIUM.</noscript><div id="app"></div>
<script type="module" src="/assets/main.js"></script></body></html>"""
#: Key of the export's profile → as its file writes it.
CAPTIONS = {"eleves": "Élève", "responsables": "Parent", "enseignants": "Enseignant", "personnels": "Personnel"}


def _services(state: State) -> list[dict[str, Any]]:
    return [
        {"key": key, "name": one.name, "on": one.on, "profiles": sorted(one.profiles)}
        for key, one in state.services.items()
    ]


def _file(state: State, profile: str, group: str, active: bool) -> bytes:
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";")
    lines.writerow(["Login", "Nom", "Prénom", "Date de naissance", "Profil", "Classe", "Statut"])
    for one in state.accounts:
        if one.profile == profile and group in {"", one.group} and (not active or one.state == "Actif"):
            lines.writerow([one.login, one.family, one.first, one.born, CAPTIONS[profile], one.group, one.state])
    return ("\ufeff" + out.getvalue()).encode()


class _Portal:
    """Its answers."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known, self._visits = known, Visits("portal")

    async def login(self, request: Request) -> Response:
        """Signed in, or refused."""
        answer = JSONResponse({})
        return answer if self._visits.begin(await request.json(), answer) else JSONResponse({}, 401)

    async def logout(self, request: Request) -> Response:
        """Signed out."""
        self._visits.end(request)
        return JSONResponse({})

    async def site(self, request: Request) -> Response:
        """What every visitor of a school's site is told."""
        key = request.path_params["site"]
        name, state = self._known.get(key, self._known["lycee"])
        return JSONResponse(
            {
                "key": key if key in self._known else "lycee",
                "name": name,
                "sites": {one: caption for one, (caption, _) in self._known.items()},
                "signed": self._visits.of(request) is not None,
                "tabs": [one.name for one in state.services.values() if one.on],
            }
        )

    async def services(self, request: Request) -> Response:
        """The third-party services, read or kept as a whole."""
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        state = self._known[request.path_params["site"]][1]
        if request.method == "PUT":
            sent = await request.json()
            state.save_services(
                {
                    one["key"]: Service(
                        state.services[one["key"]].name, one["on"], set(PROFILES) & set(one["profiles"])
                    )
                    for one in sent
                }
            )
        return JSONResponse(_services(state))

    async def accounts(self, request: Request) -> Response:
        """What the export may be narrowed to."""
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        accounts = self._known[request.path_params["site"]][1].accounts
        return JSONResponse({"groups": sorted({one.group for one in accounts} - {""}), "total": len(accounts)})

    async def export(self, request: Request) -> Response:
        """The file."""
        asked = request.query_params
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        if asked.get("profil") not in CAPTIONS:
            return JSONResponse({"erreur": "profil"}, 422)
        state = self._known[request.path_params["site"]][1]
        written = _file(state, asked["profil"], asked.get("classe", ""), asked.get("statut") == "actif")
        return Response(written, media_type="text/csv; charset=utf-8")


async def _page(request: Request) -> Response:
    return HTMLResponse(PAGE)


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    portal = _Portal(known)
    return Starlette(
        routes=[
            Mount("/assets", StaticFiles(directory=FILES)),
            Route("/api/session", portal.login, methods=["POST"]),
            Route("/api/session", portal.logout, methods=["DELETE"]),
            Route("/api/sites/{site}", portal.site),
            Route("/api/sites/{site}/services", portal.services, methods=["GET", "PUT"]),
            Route("/api/sites/{site}/comptes", portal.accounts),
            Route("/api/sites/{site}/export", portal.export),
            Route("/{rest:path}", _page),
        ]
    )
