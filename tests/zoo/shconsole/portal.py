"""The portal: each page from its server, with Fomantic-UI's behaviours on it."""

from __future__ import annotations

import asyncio
import csv
import io
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.people import Account
from tests.foreign.served import PROFILES, Service, State
from tests.zoo.exhibits import files
from tests.zoo.shconsole import pages
from tests.zoo.shconsole.shell import Seen, page
from tests.zoo.visits import Visits, posted, to

#: Seconds that a page takes, and that a file takes to be written.
PACE, WRITTEN = 0.12, 1.1
#: As addresses call the schools, in their order.
SITES = ("college", "lycee")
COLUMNS: dict[str, Callable[[Account], str]] = {
    "Profil": lambda one: pages.PROFILE_NAMES[one.profile],
    "Nom": lambda one: one.family,
    "Prénom": lambda one: one.first,
    "Date de naissance": lambda one: one.born,
    "Classe": lambda one: one.group,
    "Login": lambda one: one.login,
    "Statut du compte": lambda one: one.state,
}


@dataclass(frozen=True)
class Job:
    """A file that is being written."""

    accounts: tuple[Account, ...]
    profile: str
    begun: float

    @property
    def progress(self) -> int:
        """Out of a hundred."""
        return min(100, round((time.monotonic() - self.begun) / WRITTEN * 100))

    def written(self) -> bytes:
        """As a French spreadsheet opens it."""
        out = io.StringIO()
        lines = csv.writer(out, delimiter=";")
        lines.writerow(COLUMNS)
        lines.writerows([value(one) for value in COLUMNS.values()] for one in self.accounts)
        return out.getvalue().encode("utf-8-sig")


class Portal:
    """ATRIUM, with the two schools' sites."""

    def __init__(self, schools: dict[str, tuple[str, State]]) -> None:
        self._schools = dict(zip(SITES, schools.values(), strict=True))
        self._visits = Visits("portal")
        self._jobs: dict[str, Job] = {}

    def application(self) -> Starlette:
        """As it is served."""
        administration = "/web/{site}/administration"
        return Starlette(
            routes=[
                *files(),
                Mount("/atrium", StaticFiles(directory=Path(__file__).parent / "files")),
                Route("/favicon.ico", self._nothing),
                Route("/", self._root),
                Route("/connexion", self._identifier),
                Route("/connexion", self._password, methods=["POST"]),
                Route("/connexion/verification", self._sign_in, methods=["POST"]),
                Route("/connexion/{other}", self._elsewhere),
                Route("/deconnexion", self._sign_out, methods=["POST"]),
                Route("/message/lu", self._read, methods=["POST"]),
                Route("/web/{site}", self._home),
                Route("/web/{site}/page/{name}", self._public),
                Route(administration + "/services-tiers", self._services),
                Route(administration + "/services-tiers", self._save, methods=["POST"]),
                Route(administration + "/export", self._export),
                Route(administration + "/export", self._begin, methods=["POST"]),
                Route(administration + "/export/{job}", self._progress),
                Route(administration + "/export/{job}/fichier", self._file),
                Route(administration + "/{name}", self._filler),
            ]
        )

    def _seen(self, request: Request) -> Seen:
        """What every page of that school's site shows."""
        site = request.path_params.get("site", "lycee")
        name, state = self._schools[site]
        visit = self._visits.of(request)
        others = {key: one for key, (one, _) in self._schools.items()}
        told = visit.pop("told", "") if visit is not None else ""
        news = visit is not None and "news" not in visit
        return Seen(site, name, others, visit is not None, state.services["pronote"].on, told, news)

    def _state(self, request: Request) -> State:
        return self._schools[request.path_params["site"]][1]

    def _gate(self, request: Request) -> Response | None:
        """Where who is not signed in goes first."""
        if self._visits.of(request) is not None:
            return None
        return to("/connexion?retour=" + quote(request.url.path))

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _root(self, request: Request) -> Response:
        return to("/web/lycee")

    async def _identifier(self, request: Request) -> Response:
        return pages.identifier(request.query_params.get("retour", "/web/lycee"))

    async def _password(self, request: Request) -> Response:
        sent = dict(await posted(request))
        await asyncio.sleep(PACE)
        if not sent.get("username", "").strip():
            return pages.identifier(sent.get("retour", ""), "Saisissez votre identifiant.")
        return pages.password(sent["username"].strip(), sent.get("retour", ""))

    async def _sign_in(self, request: Request) -> Response:
        sent = dict(await posted(request))
        await asyncio.sleep(PACE)
        back = sent.get("retour", "")
        answer = to(back if back.startswith("/web/") else "/web/lycee")
        if self._visits.begin(sent, answer):
            return answer
        return pages.password(sent.get("username", ""), back, "Identifiant ou mot de passe incorrect.")

    async def _elsewhere(self, request: Request) -> Response:
        return pages.elsewhere(request.path_params["other"])

    async def _sign_out(self, request: Request) -> Response:
        self._visits.end(request)
        return to("/web/lycee")

    async def _read(self, request: Request) -> Response:
        visit = self._visits.of(request)
        if visit is not None:
            visit["news"] = "read"
        return Response(status_code=204)

    async def _home(self, request: Request) -> Response:
        return page(self._seen(request), "Accueil", pages.home(self._seen(request).name))

    async def _public(self, request: Request) -> Response:
        title, body = pages.public(request.path_params["name"])
        return page(self._seen(request), title, body)

    async def _services(self, request: Request) -> Response:
        if gate := self._gate(request):
            return gate
        await asyncio.sleep(PACE)
        seen = self._seen(request)
        return page(seen, "Accès aux services tiers", pages.services(self._state(request).services), pages.SAVE_BAR)

    async def _save(self, request: Request) -> Response:
        if gate := self._gate(request):
            return gate
        sent, state = await posted(request), self._state(request)
        await asyncio.sleep(3 * PACE)
        state.save_services(
            {
                key: Service(
                    one.name,
                    (f"{key}.acces", "oui") in sent,
                    {profile for profile in PROFILES if (f"{key}.profils", profile) in sent},
                )
                for key, one in state.services.items()
            }
        )
        visit = self._visits.of(request)
        if visit is not None:
            visit["told"] = "Les accès aux services tiers ont été mis à jour."
        return to(request.url.path)

    async def _export(self, request: Request) -> Response:
        if gate := self._gate(request):
            return gate
        await asyncio.sleep(PACE)
        groups = sorted({one.group for one in self._state(request).accounts if one.group})
        return page(self._seen(request), "Export des utilisateurs", pages.export(groups), pages.EXPORT_MODAL)

    async def _begin(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        sent = dict(await posted(request))
        profile, group = sent.get("profil", ""), sent.get("classe", "")
        found = tuple(
            one
            for one in self._state(request).accounts
            if one.profile == profile and group in {"", one.group} and (one.state == "Actif" or "tous" in sent)
        )
        key = secrets.token_hex(4)
        self._jobs[key] = Job(found, profile, time.monotonic())
        return JSONResponse({"job": key, "lines": len(found)})

    async def _progress(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        return JSONResponse({"progress": self._jobs[request.path_params["job"]].progress})

    async def _file(self, request: Request) -> Response:
        if gate := self._gate(request):
            return gate
        job = self._jobs[request.path_params["job"]]
        where = {"Content-Disposition": f'attachment; filename="atrium_{job.profile}_{time.strftime("%Y%m%d")}.csv"'}
        return Response(job.written(), media_type="text/csv", headers=where)

    async def _filler(self, request: Request) -> Response:
        if gate := self._gate(request):
            return gate
        title, body = pages.filler(escape(request.path_params["name"]))
        return page(self._seen(request), title, body)
