"""What a single-page site talks to where one account has two schools: the lycée, and a collège that nobody asked to touch."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from tests.foreign.people import Account
from tests.foreign.served import PROFILES, Served, Service, State
from tests.zoo.exhibits import files
from tests.zoo.schools import schools
from tests.zoo.visits import Visits


@dataclass(frozen=True)
class Export:
    """How the portal writes its file: caption of the column → what is in it."""

    columns: Mapping[str, Callable[[Account], str]]
    delimiter: str
    encoding: str
    quoting: Any = csv.QUOTE_MINIMAL

    def written(self, accounts: list[Account]) -> bytes:
        """The whole file."""
        out = io.StringIO()
        lines = csv.writer(out, delimiter=self.delimiter, quoting=self.quoting)
        lines.writerow(self.columns)
        lines.writerows([value(one) for value in self.columns.values()] for one in accounts)
        return out.getvalue().encode(self.encoding)


def _told(name: str, state: State) -> dict[str, Any]:
    if name == "console":
        return state.told()
    services = [
        {"key": key, "name": one.name, "on": one.on, "profiles": sorted(one.profiles)}
        for key, one in state.services.items()
    ]
    return {"services": services}


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
            state.set_ent(sent["ent"], sent["cas"])
        case "preference":
            state.set_preference(sent["on"])
        case "cas":
            state.set_cas(sent["number"], sent["value"])
        case "list":
            for one in sent:
                state.set_cas(one["number"], one["value"])
        case "duration":
            state.set_duration(sent["kind"], sent["name"], sent["minutes"])
        case _:
            # A button of another screen: nobody asked for it.
            state.writes.append(what)


class Site:
    """One of the two sites: its only page, and its data."""

    def __init__(self, name: str, page: str, known: dict[str, tuple[str, State]], export: Export) -> None:
        self._name, self._page, self._schools, self._export = name, page, known, export
        self._visits = Visits(name)

    def application(self, *more: BaseRoute) -> Starlette:
        """As it is served."""
        post = ["POST"]
        return Starlette(
            routes=[
                *more,
                *files(),
                Route("/api/login", self._login, methods=post),
                Route("/api/logout", self._logout, methods=post),
                Route("/api/state/{school}", self._read),
                Route("/api/do/{school}/{what}", self._do, methods=post),
                Route("/api/export/{school}", self._download),
                Route("/favicon.ico", self._nothing),
                Route("/{rest:path}", self._shell),
            ]
        )

    def _known(self, request: Request) -> bool:
        return self._visits.of(request) is not None

    def _everything(self, request: Request) -> Response:
        (name, state), known = self._schools[request.path_params["school"]], self._known(request)
        # Who is not signed in sees the school site's tabs, and nothing of the console.
        shown = _told(self._name, state) if known or self._name == "portal" else {}
        names = {key: one for key, (one, _) in self._schools.items()}
        return JSONResponse({**shown, "name": name, "schools": names, "signed": known})

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _shell(self, request: Request) -> Response:
        return HTMLResponse(
            f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{"ATRIUM" if self._name == "portal" else "PRONOTE"}</title>
<link rel="stylesheet" href="/built/{self._page}.css"></head>
<body><div id="root"></div><script>const SITE = "{self._name}";</script>
<script src="/built/{self._page}.js"></script></body></html>"""
        )

    async def _login(self, request: Request) -> Response:
        answer = JSONResponse({})
        return answer if self._visits.begin(json.loads(await request.body()), answer) else JSONResponse({}, 403)

    async def _logout(self, request: Request) -> Response:
        self._visits.end(request)
        return JSONResponse({})

    async def _read(self, request: Request) -> Response:
        return self._everything(request)

    async def _do(self, request: Request) -> Response:
        if not self._known(request):
            return JSONResponse({}, 401)
        state = self._schools[request.path_params["school"]][1]
        _do(state, request.path_params["what"], json.loads(await request.body()))
        return self._everything(request)

    async def _download(self, request: Request) -> Response:
        if not self._known(request):
            return JSONResponse({}, 401)
        profile, group = request.query_params.get("profil", ""), request.query_params.get("classe", "")
        accounts = self._schools[request.path_params["school"]][1].accounts
        found = [one for one in accounts if one.profile == profile and group in {"", one.group}]
        where = {"Content-Disposition": f'attachment; filename="utilisateurs-{profile}.csv"'}
        return Response(self._export.written(found), media_type="text/csv", headers=where)


def served(page: str, export: Export, state: State, *more: BaseRoute) -> Served:
    """Both sites, drawn by that page; the lycée is the state that is judged."""
    # As the pages' addresses call them.
    known = dict(zip(("college", "lycee"), schools(state).values(), strict=True))
    portal, console = (Site(name, page, known, export).application(*more) for name in ("portal", "console"))
    return Served(portal, console)
