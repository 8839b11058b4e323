"""The portal's server: sites of schools, third-party services, and files of users."""

from __future__ import annotations

import asyncio
import csv
import io
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.foreign.people import Account
from tests.foreign.served import PROFILES, Service, State
from tests.zoo.awconsole.asking import Answer, sent, shell, signed
from tests.zoo.exhibits import files
from tests.zoo.visits import Visits

EXPORTED = {"eleves": "Élève", "responsables": "Parent", "enseignants": "Enseignant", "personnels": "Personnel"}
ABOUT = {
    "correlyce": ("Région Sud", "Ressources numériques éditoriales pour les lycées."),
    "primaire": ("Index Éducation", "Vie scolaire des écoles maternelles et élémentaires."),
    "pronote": ("Index Éducation", "Notes, absences, cahier de textes et emploi du temps."),
    "moodle": ("Région Sud", "Plateforme de cours en ligne hébergée par la Région."),
}
COLUMNS: Mapping[str, Callable[[Account], str]] = {
    "Profil": lambda one: EXPORTED[one.profile],
    "Nom": lambda one: one.family,
    "Prénom": lambda one: one.first,
    "Date de naissance": lambda one: one.born,
    "Classe": lambda one: one.group,
    "Login": lambda one: one.login,
    "Etat": lambda one: one.state,
}


class Portal:
    """What its pages ask for."""

    def __init__(self, known: Mapping[str, tuple[str, State]]) -> None:
        self._schools, self._visits = known, Visits("portal")
        self._exports: dict[str, bytes] = {}

    def routes(self) -> list[Route]:
        """As they are served."""
        post, own = ["POST"], self._own
        return [
            Route("/favicon.ico", self._nothing),
            Route("/api/session", self._session),
            Route("/api/session", self._enter, methods=post),
            Route("/api/session/fin", self._leave, methods=post),
            Route("/api/temoins", self._cookies, methods=post),
            Route("/api/visite", own(self._toured, 0), methods=post),
            Route("/api/sites/{slug}", self._site),
            Route("/api/sites/{slug}/services", own(self._services, 0.35)),
            Route("/api/sites/{slug}/services", own(self._save, 0.7), methods=post),
            Route("/api/sites/{slug}/exports", own(self._export, 1.1), methods=post),
            Route("/api/sites/{slug}/exports/{number}", own(self._file, 0.1)),
            Route("/{rest:path}", self._page),
        ]

    def _own(self, answer: Answer, seconds: float) -> Callable[[Request], Awaitable[Response]]:
        return signed(self._visits, answer, seconds)

    async def _page(self, request: Request) -> Response:
        return shell("awconsole_portal", "ATRIUM", "app")

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _session(self, request: Request) -> Response:
        visit = self._visits.of(request)
        return JSONResponse(
            {
                "signed": visit is not None,
                "toured": bool(visit and visit.get("visite")),
                "asked": "temoins" in request.cookies,
                "sites": {slug: name for slug, (name, _) in self._schools.items()},
            }
        )

    async def _enter(self, request: Request) -> Response:
        await asyncio.sleep(0.5)
        answer = JSONResponse({})
        return answer if self._visits.begin(await sent(request), answer) else JSONResponse({}, 403)

    async def _leave(self, request: Request) -> Response:
        self._visits.end(request)
        return JSONResponse({})

    async def _cookies(self, request: Request) -> Response:
        answer = JSONResponse({})
        answer.set_cookie("temoins", "oui" if (await sent(request))["all"] else "non")
        return answer

    async def _toured(self, request: Request, visit: dict[str, str]) -> Response:
        visit["visite"] = "vue"
        return JSONResponse({})

    def _state(self, request: Request) -> State:
        return self._schools[request.path_params["slug"]][1]

    async def _site(self, request: Request) -> Response:
        await asyncio.sleep(0.15)
        if request.path_params["slug"] not in self._schools:
            return JSONResponse({}, 404)
        services = self._state(request).services
        shown = [one.name for one in services.values() if one.on] if self._visits.of(request) is not None else []
        return JSONResponse({"name": self._schools[request.path_params["slug"]][0], "tabs": shown})

    def _told(self, state: State) -> Response:
        told = [
            {"key": key, "name": one.name, "editor": ABOUT[key][0], "about": ABOUT[key][1], "on": one.on,
             "profiles": [name for name in PROFILES if name in one.profiles]}
            for key, one in state.services.items()
        ]  # fmt: skip
        return JSONResponse(told)

    async def _services(self, request: Request, visit: dict[str, str]) -> Response:
        return self._told(self._state(request))

    async def _save(self, request: Request, visit: dict[str, str]) -> Response:
        state, asked = self._state(request), await sent(request)
        state.save_services(
            {
                one["key"]: Service(
                    state.services[one["key"]].name, bool(one["on"]), set(PROFILES) & set(one["profiles"])
                )
                for one in asked
            }
        )
        return self._told(state)

    def _fits(self, one: Account, asked: dict[str, Any]) -> bool:
        return (
            one.profile == asked["profile"]
            and asked.get("group") in {None, "", one.group}
            and one.family.lower().startswith((asked.get("name") or "").lower())
        )

    async def _export(self, request: Request, visit: dict[str, str]) -> Response:
        asked = await sent(request)
        found = [one for one in self._state(request).accounts if self._fits(one, asked)]
        out = io.StringIO()
        lines = csv.writer(out, delimiter=";")
        lines.writerow(COLUMNS)
        lines.writerows([value(one) for value in COLUMNS.values()] for one in found)
        number = str(len(self._exports) + 1)
        self._exports[number] = out.getvalue().encode("utf-8-sig")
        name = f"export-{request.path_params['slug']}-{asked['profile']}.csv"
        return JSONResponse({"number": number, "count": len(found), "name": name})

    async def _file(self, request: Request, visit: dict[str, str]) -> Response:
        return Response(self._exports[request.path_params["number"]], media_type="text/csv")


def application(known: Mapping[str, tuple[str, State]]) -> Starlette:
    """The schools by the names that their addresses have."""
    return Starlette(routes=[*files(), *Portal(known).routes()])
