"""Server of the portal: each school's site, its services, the files of its users that are prepared on demand."""

from __future__ import annotations

import csv
import io
import json
import time
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.foreign.people import Account
from tests.foreign.served import PROFILES, Service, State
from tests.zoo.agconsole.site import Paced, shell
from tests.zoo.exhibits import files
from tests.zoo.visits import Visits

#: Seconds that a file takes to be prepared.
PREPARED = 0.7
#: Key of the form → key of the accounts, caption.
EXPORTED = {
    "eleves": ("eleves", "Élève"),
    "parents": ("responsables", "Parent"),
    "enseignants": ("enseignants", "Enseignant"),
    "personnels": ("personnels", "Personnel"),
}
SLUGS = {"college": "0139991P", "lycee": "0139990N"}
COLUMNS = ("UAI", "Profil", "Nom", "Prénom", "Date de naissance", "Classe", "Login", "Statut du compte")


@dataclass
class File:
    """One export that somebody asked for."""

    slug: str
    profile: str
    group: str
    state: str
    asked: float = field(default_factory=time.monotonic)

    @property
    def ready(self) -> bool:
        """It can be fetched."""
        return time.monotonic() - self.asked >= PREPARED

    @property
    def name(self) -> str:
        """As it is downloaded."""
        return f"export_utilisateurs_{SLUGS[self.slug]}_{self.profile}{f'_{self.group}' * bool(self.group)}.csv"


class Portal:
    """What the portal's page talks to."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known = known
        self._visits = Visits("portal")
        self._files: list[File] = []

    def application(self) -> Starlette:
        """As it is served."""
        app = Starlette(
            routes=[
                *files(),
                Route("/api/moi", self._me),
                Route("/api/temoins", self._consent, methods=["POST"]),
                Route("/api/session", self._enter, methods=["POST"]),
                Route("/api/session", self._leave, methods=["DELETE"]),
                Route("/api/informations", self._read_news, methods=["POST"]),
                Route("/api/sites/{slug}", self._site),
                Route("/api/sites/{slug}/services", self._services, methods=["GET", "PUT"]),
                Route("/api/sites/{slug}/exports", self._exports, methods=["GET", "POST"]),
                Route("/api/exports/{number:int}", self._export),
                Route("/api/exports/{number:int}/fichier", self._download),
                *shell("agconsole_portal", "ATRIUM"),
            ]
        )
        app.add_middleware(Paced)
        return app

    def _school(self, slug: str) -> tuple[str, State]:
        return self._known[SLUGS[slug]]

    async def _me(self, request: Request) -> Response:
        visit = self._visits.of(request)
        return JSONResponse(
            {
                "signed": visit is not None,
                "name": "Camille Exemples",
                "consent": "temoins" in request.cookies,
                "news": visit is not None and "read" not in visit,
                "sites": [{"slug": slug, "uai": uai, "name": self._known[uai][0]} for slug, uai in SLUGS.items()],
            }
        )

    async def _consent(self, request: Request) -> Response:
        answer = JSONResponse({})
        answer.set_cookie("temoins", str(json.loads(await request.body())["choice"]))
        return answer

    async def _enter(self, request: Request) -> Response:
        answer = JSONResponse({})
        return answer if self._visits.begin(json.loads(await request.body()), answer) else JSONResponse({}, 403)

    async def _leave(self, request: Request) -> Response:
        self._visits.end(request)
        return JSONResponse({})

    async def _read_news(self, request: Request) -> Response:
        visit = self._visits.of(request)
        if visit is not None:
            visit["read"] = "yes"
        return JSONResponse({})

    async def _site(self, request: Request) -> Response:
        slug = request.path_params["slug"]
        if slug not in SLUGS:
            return JSONResponse({}, 404)
        name, state = self._school(slug)
        tabs = [one.name for one in state.services.values() if one.on]
        return JSONResponse({"slug": slug, "uai": SLUGS[slug], "name": name, "tabs": tabs})

    async def _services(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        _, state = self._school(request.path_params["slug"])
        if request.method == "PUT":
            sent: dict[str, Any] = json.loads(await request.body())
            state.save_services(
                {
                    key: Service(state.services[key].name, one["on"], set(PROFILES) & set(one["profiles"]))
                    for key, one in sent.items()
                }
            )
        told = [
            {"key": key, "name": one.name, "on": one.on, "profiles": sorted(one.profiles)}
            for key, one in state.services.items()
        ]
        return JSONResponse(told)

    def _told(self, number: int) -> dict[str, Any]:
        one = self._files[number]
        return {"id": number, "name": one.name, "ready": one.ready, "lines": len(self._accounts(one))}

    async def _exports(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        slug = request.path_params["slug"]
        if request.method == "POST":
            sent = json.loads(await request.body())
            self._files.append(File(slug, sent["profile"], sent["group"], sent["state"]))
            return JSONResponse(self._told(len(self._files) - 1), 202)
        return JSONResponse([self._told(n) for n, one in enumerate(self._files) if one.slug == slug][::-1])

    async def _export(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        return JSONResponse(self._told(request.path_params["number"]))

    def _accounts(self, file: File) -> list[Account]:
        profile = EXPORTED[file.profile][0]
        _, state = self._school(file.slug)
        found = [one for one in state.accounts if one.profile == profile and file.group in {"", one.group}]
        return [one for one in found if file.state in {"", one.state}]

    async def _download(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        file = self._files[request.path_params["number"]]
        out = io.StringIO()
        lines = csv.writer(out, delimiter=";")
        lines.writerow(COLUMNS)
        caption = EXPORTED[file.profile][1]
        lines.writerows(
            (SLUGS[file.slug], caption, one.family, one.first, one.born, one.group, one.login, one.state)
            for one in self._accounts(file)
        )
        where = {"Content-Disposition": f'attachment; filename="{file.name}"'}
        return Response(out.getvalue().encode("utf-8-sig"), media_type="text/csv", headers=where)
