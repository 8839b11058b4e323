"""Foreign portal E: one page, hash routes, custom elements with open shadow roots, everything a little late."""

from __future__ import annotations

import csv
import io
import secrets
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from tests.foreign.served import PROFILES, SCHOOL, Service, State

PAGE = Path(__file__).with_suffix(".html")
OFFERED = list(zip(PROFILES, ("Élèves", "Parents d'élèves", "Professeurs", "Personnels"), strict=True))
EXPORTED = dict(
    zip(("Élève", "Responsable", "Enseignant", "Personnel"), ("eleves", "responsables", "enseignants", "personnels"),
        strict=True)
)  # fmt: skip


def application(state: State) -> Starlette:
    """The portal of one school."""
    sessions: set[str] = set()

    def known(request: Request) -> bool:
        return request.cookies.get("sid", "") in sessions

    async def page(_request: Request) -> Response:
        return HTMLResponse(PAGE.read_text(encoding="utf-8"))

    async def me(request: Request) -> Response:
        return JSONResponse({"school": SCHOOL, "user": known(request), "pronote": state.services["pronote"].on})

    async def login(request: Request) -> Response:
        sent = await request.json()
        answer = JSONResponse({"ok": (sent["user"], sent["password"]) == ("admin.exemples", "soleil 1")})
        if (sent["user"], sent["password"]) == ("admin.exemples", "soleil 1"):
            sessions.add(key := secrets.token_hex(8))
            answer.set_cookie("sid", key)
        return answer

    async def services(request: Request) -> Response:
        if request.method == "POST" and state.played("lose_post"):
            sessions.clear()
        if not known(request):
            return JSONResponse({}, 401)
        if request.method == "POST":
            sent: list[dict[str, Any]] = await request.json()
            state.save_services(
                {
                    one["key"]: Service(one["name"], one["on"], set(one["profiles"]) if one["on"] else set())
                    for one in sent
                }
            )
        return JSONResponse(
            [
                {
                    "key": key, "name": one.name, "on": one.on, "offered": OFFERED,
                    "profiles": [p for p in PROFILES if p in one.profiles],
                }
                for key, one in state.services.items()
            ]
        )  # fmt: skip

    async def export(request: Request) -> Response:
        if not known(request):
            return JSONResponse({}, 401)
        out = io.StringIO()
        lines = csv.writer(out)
        lines.writerow(["Login", "Nom", "Prénom", "Date de naissance", "Division", "Statut"])
        for one in state.accounts:
            if one.profile == EXPORTED[request.query_params["profil"]]:
                lines.writerow([one.login, one.family, one.first, one.born, one.group, one.state])
        return Response(out.getvalue().encode("utf-8-sig"), media_type="text/csv")

    return Starlette(
        routes=[
            Route("/web/lycee", page),
            Route("/api/me", me),
            Route("/api/login", login, methods=["POST"]),
            Route("/api/services", services, methods=["GET", "POST"]),
            Route("/api/export", export),
        ]
    )
