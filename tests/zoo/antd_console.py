"""Whole console: two single-page sites drawn with Ant Design (`pages/antd_console.jsx`), and what they talk to."""

from __future__ import annotations

import csv
import io
import json
import secrets
from collections.abc import Callable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from tests.foreign.served import PROFILES, SCHOOL, Service, State
from tests.zoo.exhibits import files

ACCOUNTS = {"portal": ("admin.exemples", "soleil 1"), "console": ("123456", "lune 2")}


def _portal_told(state: State) -> dict[str, Any]:
    services = [
        {"key": key, "name": one.name, "on": one.on, "profiles": sorted(one.profiles)}
        for key, one in state.services.items()
    ]
    return {"school": SCHOOL, "services": services}


def _console_told(state: State) -> dict[str, Any]:
    return {"school": SCHOOL, **state.told()}


def _do(state: State, what: str, sent: Any) -> None:
    match what:
        case "services":
            state.save_services(
                {
                    key: Service(state.services[key].name, one["on"], set(PROFILES) & set(one["profiles"]))
                    for key, one in sent.items()
                }
            )
        case "stop" | "publish":
            state.publish(what == "publish")
        case "ent":
            state.set_ent(sent["ent"], sent.get("cas") or "")
        case "preference":
            state.set_preference(sent["on"])
        case "cas":
            state.set_cas(sent["number"], sent["value"] or "")
        case "duration":
            state.set_duration(sent["kind"], sent["name"], sent["minutes"])


def _export(state: State, profile: str, group: str) -> Response:
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";")
    lines.writerow(["Nom", "Prénom", "Identifiant", "Date de naissance", "Classe", "Etat"])
    for one in state.accounts:
        if one.profile == profile and group in {"", one.group}:
            lines.writerow([one.family, one.first, one.login, one.born, one.group, one.state])
    where = {"Content-Disposition": 'attachment; filename="export.csv"'}
    return Response("\ufeff" + out.getvalue(), media_type="text/csv; charset=utf-8", headers=where)


def _site(name: str, state: State, told: Callable[[State], dict[str, Any]]) -> Starlette:
    """One of the sites: its only page, and its data."""
    sessions: set[str] = set()

    def known(request: Request) -> bool:
        return request.cookies.get(name, "") in sessions

    def everything(request: Request) -> Response:
        # Who is not signed in sees the school site's tabs, and nothing of the console.
        shown = told(state) if known(request) or name == "portal" else {"school": SCHOOL}
        return JSONResponse({**shown, "signed": known(request)})

    async def page(request: Request) -> Response:
        return HTMLResponse(
            f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{SCHOOL}</title>
<style>body {{ margin: 0 }}</style></head><body><div id="root"></div><script>const SITE = "{name}";</script>
<script src="/built/antd_console.js"></script></body></html>"""
        )

    async def read(request: Request) -> Response:
        return everything(request)

    async def login(request: Request) -> Response:
        sent = json.loads(await request.body())
        if (sent["username"], sent["password"]) != ACCOUNTS[name]:
            return JSONResponse({}, 403)
        sessions.add(key := secrets.token_hex(8))
        answer = JSONResponse({})
        answer.set_cookie(name, key)
        return answer

    async def logout(request: Request) -> Response:
        sessions.discard(request.cookies.get(name, ""))
        return JSONResponse({})

    async def do(request: Request) -> Response:
        if not known(request):
            return JSONResponse({}, 401)
        _do(state, request.path_params["what"], json.loads(await request.body()))
        return everything(request)

    async def export(request: Request) -> Response:
        if not known(request):
            return JSONResponse({}, 401)
        return _export(state, request.query_params.get("profil", ""), request.query_params.get("classe", ""))

    post = ["POST"]
    return Starlette(
        routes=[
            *files(),
            Route("/api/state", read),
            Route("/api/login", login, methods=post),
            Route("/api/logout", logout, methods=post),
            Route("/api/export", export),
            Route("/api/do/{what}", do, methods=post),
            Route("/{rest:path}", page),
        ]
    )


def application(state: State) -> tuple[Starlette, Starlette]:
    """The portal and the console of one school."""
    return _site("portal", state, _portal_told), _site("console", state, _console_told)
