"""« Export des utilisateurs »: asked for, made behind the page, then downloaded."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.foreign.people import Account
from tests.foreign.served import State
from tests.zoo.two_schools import Export
from tests.zoo.visits import Visits, posted

#: As the accounts call their profile → as the form does.
PROFILES = {"eleves": "Élèves", "responsables": "Parents", "enseignants": "Enseignants", "personnels": "Personnels"}
FILE = Export(
    {
        "Profil": lambda one: PROFILES[one.profile],
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Date de naissance": lambda one: one.born,
        "Classe": lambda one: one.group,
        "Login": lambda one: one.login,
        "Adresse électronique": lambda one: f"{one.login}@atrium-sud.fr",
        "État du compte": lambda one: one.state,
    },
    delimiter=";",
    encoding="utf-8-sig",
)
#: Seconds that a file takes to be made.
MAKING = 0.5


@dataclass
class Asked:
    """One file of « Mes derniers exports »."""

    school: str
    profile: str
    accounts: list[Account]
    since: float = field(default_factory=monotonic)

    @property
    def ready(self) -> bool:
        """It may be downloaded."""
        return monotonic() - self.since > MAKING


class Exports:
    """The files that were asked for; the page is the portal's."""

    def __init__(self, known: dict[str, tuple[str, State]], visits: Visits) -> None:
        self._known, self._visits = known, visits
        self._asked: list[Asked] = []

    def told(self, school: str) -> dict[str, Any]:
        """What the page shows."""
        accounts = self._known[school][1].accounts
        counts = Counter(one.profile for one in accounts)
        return {
            "profiles": {key: (caption, counts[key]) for key, caption in PROFILES.items()},
            "groups": sorted({one.group for one in accounts if one.group}),
            "files": [
                (number, PROFILES[one.profile], len(one.accounts))
                for number, one in enumerate(self._asked)
                if one.school == school and one.ready
            ],
        }

    def routes(self, path: str) -> list[Route]:
        """Asking, waiting, downloading."""
        return [
            Route(path + "/demandes", self._ask, methods=["POST"]),
            Route(path + "/demandes/{number:int}", self._progress),
            Route(path + "/demandes/{number:int}/fichier.csv", self._file),
        ]

    async def _ask(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        await asyncio.sleep(0.1)
        sent, school = dict(await posted(request)), request.path_params["school"]
        if sent.get("profil") not in PROFILES:
            return JSONResponse({"erreur": "Choisissez un profil."}, 422)
        found = [
            one
            for one in self._known[school][1].accounts
            if one.profile == sent["profil"]
            and sent.get("classe", "") in {"", one.group}
            and (sent.get("etat") != "actifs" or one.state == "Actif")
        ]
        self._asked.append(Asked(school, sent["profil"], found))
        return JSONResponse({"numero": len(self._asked) - 1})

    async def _progress(self, request: Request) -> Response:
        one = self._asked[request.path_params["number"]]
        return JSONResponse({"pret": one.ready, "profil": PROFILES[one.profile], "lignes": len(one.accounts)})

    async def _file(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        one = self._asked[request.path_params["number"]]
        where = {"Content-Disposition": f'attachment; filename="atrium_{one.profile}.csv"'}
        return Response(FILE.written(one.accounts), media_type="text/csv", headers=where)
