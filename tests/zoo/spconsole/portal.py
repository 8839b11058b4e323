"""The portal's server: the schools' sites, who signs in, third-party services and the users' export."""

from __future__ import annotations

import asyncio
import csv
import io

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.foreign.people import Account
from tests.foreign.served import PROFILES, Service, State
from tests.zoo.exhibits import files
from tests.zoo.spconsole.answers import Schools, after, body, nothing, page
from tests.zoo.visits import Visits

#: As the addresses of the schools' sites name them.
SITES = {"college": "0139991P", "lycee": "0139990N"}
#: In the order of the page.
SHEETS = {
    "correlyce": ("Région Sud", "Catalogue de ressources numériques éditoriales pour le lycée."),
    "moodle": ("Région académique", "Parcours pédagogiques en ligne et classes inversées."),
    "pronote": ("Index Éducation", "Notes, absences, emplois du temps et cahier de textes."),
    "primaire": ("Index Éducation", "Cahier de liaison et suivi des élèves des écoles."),
}
ONE_OF = {"eleves": "Élève", "responsables": "Parent", "enseignants": "Enseignant", "personnels": "Personnel"}
CAPTIONS = ("UID", "Profil", "Nom", "Prénom", "Date de naissance", "Classe", "Login", "Courriel validé", "État")


def _services(state: State) -> list[dict[str, object]]:
    return [
        {"key": key, "name": one.name, "vendor": vendor, "text": text, "on": one.on, "profiles": sorted(one.profiles)}
        for key, (vendor, text) in SHEETS.items()
        for one in [state.services[key]]
    ]


def _asked(state: State, request: Request) -> list[Account]:
    profile, group = request.query_params.get("profil", ""), request.query_params.get("classe", "")
    return [one for one in state.accounts if one.profile == profile and group in {"", one.group}]


def _file(uai: str, accounts: list[Account]) -> bytes:
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";", quoting=csv.QUOTE_MINIMAL)
    lines.writerow(CAPTIONS)
    for number, one in enumerate(accounts):
        uid, valid = f"{uai[3:7]}{number * 37 % 9973:05}", "non" if number % 5 == 2 else "oui"
        lines.writerow(
            (uid, ONE_OF[one.profile], one.family, one.first, one.born, one.group, one.login, valid, one.state)
        )
    return out.getvalue().encode("utf-8-sig")


class _Portal:
    def __init__(self, known: Schools) -> None:
        self._schools, self._visits = known, Visits("portal")

    def application(self) -> Starlette:
        return Starlette(
            routes=[
                *files(),
                Route("/ws/session", self._enter, methods=["POST"]),
                Route("/ws/session", self._leave, methods=["DELETE"]),
                Route("/ws/cookies", self._cookies, methods=["POST"]),
                Route("/ws/adresse", self._address, methods=["POST"]),
                Route("/ws/{site}", self._site),
                Route("/ws/{site}/services", self._read),
                Route("/ws/{site}/services", self._save, methods=["PUT"]),
                Route("/ws/{site}/comptes", self._accounts),
                Route("/ws/{site}/comptes/export", self._export),
                Route("/favicon.ico", nothing),
                Route("/{rest:path}", self._page),
            ]
        )

    async def _page(self, request: Request) -> Response:
        return page("spconsole_portal", "ATRIUM")

    async def _enter(self, request: Request) -> Response:
        given = await body(request)
        await asyncio.sleep(0.4)
        answer = JSONResponse({})
        return answer if self._visits.begin(given, answer) else JSONResponse({}, 401)

    async def _leave(self, request: Request) -> Response:
        self._visits.end(request)
        return JSONResponse({})

    async def _cookies(self, request: Request) -> Response:
        answer = JSONResponse({})
        answer.set_cookie("cookies", "oui" if (await body(request))["all"] else "non", max_age=15_552_000)
        return answer

    async def _address(self, request: Request) -> Response:
        """The visitor was asked whether the address is still good."""
        if (visit := self._visits.of(request)) is not None:
            visit["address"] = "asked"
        return await after(0.2, {})

    def _of(self, request: Request) -> State:
        return self._schools[SITES[request.path_params["site"]]][1]

    async def _site(self, request: Request) -> Response:
        if (uai := SITES.get(request.path_params["site"])) is None:
            return await after(0.1, {}, 404)
        (name, state), visit = self._schools[uai], self._visits.of(request)
        told = {
            "name": name,
            "uai": uai,
            "user": None if visit is None else {"name": "Dominique Exemples", "asked": "address" in visit},
            "sites": [{"path": path, "name": self._schools[one][0]} for path, one in SITES.items()],
            "apps": [one.name for one in state.services.values() if one.on],
            "cookies": request.cookies.get("cookies", ""),
        }
        return await after(0.15, told)

    async def _read(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return await after(0, {}, 401)
        return await after(0.45, _services(self._of(request)))

    async def _save(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return await after(0, {}, 401)
        state, given = self._of(request), await body(request)
        await asyncio.sleep(0.6)
        state.save_services(
            {
                key: Service(old.name, given[key]["on"], set(PROFILES) & set(given[key]["profiles"]))
                for key, old in state.services.items()
            }
        )
        return JSONResponse(_services(state))

    async def _accounts(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return await after(0, {}, 401)
        state = self._of(request)
        counts = {profile: sum(one.profile == profile for one in state.accounts) for profile in ONE_OF}
        groups = sorted({one.group for one in state.accounts if one.group})
        return await after(0.3, {"counts": counts, "groups": groups})

    async def _export(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return await after(0, {}, 401)
        uai, found = SITES[request.path_params["site"]], _asked(self._of(request), request)
        await asyncio.sleep(0.7)
        return Response(_file(uai, found), media_type="text/csv; charset=utf-8")


def portal(known: Schools) -> Starlette:
    """ATRIUM, as it is served."""
    return _Portal(known).application()
