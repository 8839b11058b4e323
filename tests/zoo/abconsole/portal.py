"""The portal's server: the school sites, the services that are open on them, and the exports, which take a moment."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.foreign.people import Account
from tests.foreign.served import PROFILES, Service, State
from tests.zoo.abconsole.pages import later, page, sent
from tests.zoo.visits import Visits

#: Seconds that the server needs for a file.
WORK = 1.2
COLUMNS = ("Profil", "Nom", "Prénom", "Date de naissance", "Classe", "Login", "Statut")
#: Key of the export → how the file calls it.
EXPORTED = {"eleves": "Élève", "responsables": "Parent", "enseignants": "Enseignant", "personnels": "Personnel"}


@dataclass(frozen=True)
class Export:
    """One file that was asked for."""

    number: int
    profile: str
    group: str
    asked: datetime
    due: float
    accounts: tuple[Account, ...]

    @property
    def file(self) -> str:
        """Its name."""
        return f"export_{self.profile}_{self.asked:%Y%m%d-%H%M%S}.csv"

    @property
    def ready(self) -> bool:
        """The server is done with it."""
        return time.monotonic() >= self.due

    def told(self) -> dict[str, object]:
        """As the page lists it."""
        return {
            "number": self.number, "profile": self.profile, "group": self.group, "file": self.file,
            "asked": f"{self.asked:%H:%M}", "ready": self.ready, "accounts": len(self.accounts),
        }  # fmt: skip

    def written(self) -> bytes:
        """The file."""
        out = io.StringIO()
        lines = csv.writer(out, delimiter=";")
        lines.writerow(COLUMNS)
        for one in self.accounts:
            lines.writerow((EXPORTED[one.profile], one.family, one.first, one.born, one.group, one.login, one.state))
        return out.getvalue().encode("utf-8-sig")


class Portal:
    """Every school's site."""

    def __init__(self, sites: Mapping[str, tuple[str, State]]) -> None:
        self._sites = sites
        self._visits = Visits("portal")
        self._exports: dict[str, list[Export]] = {key: [] for key in sites}

    def application(self) -> Starlette:
        """As it is served."""
        return Starlette(
            routes=[
                Route("/api/session", self._sign_in, methods=["POST"]),
                Route("/api/session", self._sign_out, methods=["DELETE"]),
                Route("/api/consent", self._consent, methods=["POST"]),
                Route("/api/sites/{site}", self._site),
                Route("/api/sites/{site}/services", self._services, methods=["GET", "PUT"]),
                Route("/api/sites/{site}/exports", self._listed, methods=["GET", "POST"]),
                Route("/api/sites/{site}/exports/{number:int}", self._file),
                *page("ATRIUM", "abconsole_portal"),
            ]
        )

    def _known(self, request: Request) -> bool:
        return self._visits.of(request) is not None

    def _state(self, request: Request) -> State:
        return self._sites[request.path_params["site"]][1]

    async def _sign_in(self, request: Request) -> Response:
        answer = JSONResponse({})
        return answer if self._visits.begin(await sent(request), answer) else await later(0.4, {}, 403)

    async def _sign_out(self, request: Request) -> Response:
        self._visits.end(request)
        return JSONResponse({})

    async def _consent(self, request: Request) -> Response:
        answer = JSONResponse({})
        answer.set_cookie("consent", str((await sent(request))["measure"]))
        return answer

    async def _site(self, request: Request) -> Response:
        key = request.path_params["site"]
        if key not in self._sites:
            return JSONResponse({}, 404)
        name, state = self._sites[key]
        return await later(
            0.15,
            {
                "key": key,
                "name": name,
                "signed": self._known(request),
                "consent": "consent" in request.cookies,
                "sites": {one: called for one, (called, _) in self._sites.items()},
                "tabs": [{"key": one, "name": kept.name} for one, kept in state.services.items() if kept.on],
                "groups": sorted({one.group for one in state.accounts if one.group}),
            },
        )

    async def _services(self, request: Request) -> Response:
        if not self._known(request):
            return JSONResponse({}, 401)
        state = self._state(request)
        if request.method == "PUT":
            state.save_services(
                {
                    one["key"]: Service(
                        state.services[one["key"]].name, one["on"], set(PROFILES) & set(one["profiles"])
                    )
                    for one in await sent(request)
                }
            )
        told = [
            {
                "key": key,
                "name": one.name,
                "on": one.on,
                "profiles": [name for name in PROFILES if name in one.profiles],
            }
            for key, one in state.services.items()
        ]
        return await later(0.6 if request.method == "PUT" else 0.35, told)

    async def _listed(self, request: Request) -> Response:
        if not self._known(request):
            return JSONResponse({}, 401)
        exports = self._exports[request.path_params["site"]]
        if request.method == "POST":
            asked = await sent(request)
            profile, group = str(asked["profile"]), str(asked.get("group") or "")
            found = [
                one for one in self._state(request).accounts if one.profile == profile and group in {"", one.group}
            ]
            exports.append(Export(len(exports), profile, group, datetime.now(), time.monotonic() + WORK, tuple(found)))
        return await later(0.2, [one.told() for one in reversed(exports)])

    async def _file(self, request: Request) -> Response:
        if not self._known(request):
            return JSONResponse({}, 401)
        one = self._exports[request.path_params["site"]][request.path_params["number"]]
        if not one.ready:
            return JSONResponse({}, 409)
        where = {"Content-Disposition": f'attachment; filename="{one.file}"'}
        return Response(one.written(), media_type="text/csv", headers=where)
