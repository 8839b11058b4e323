"""The school software's web client: one page, and the calls that it makes one after the other."""

from __future__ import annotations

import asyncio
import json
import unicodedata
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.people import Row
from tests.foreign.served import MODELS, State
from tests.zoo.visits import Visits

FILES = Path(__file__).parent / "files"
#: The models as the vendor groups them, each with its server's address; the state's five are among them.
MODELS_BY_AREA: dict[str, dict[str, str]] = {
    "": {MODELS[0]: ""},
    "Auvergne-Rhône-Alpes": {
        "Cybercollèges 42": "https://cas.cybercolleges42.fr/login",
        "Ma Classe en Auvergne-Rhône-Alpes": "https://cas.ent.auvergnerhonealpes.fr/login",
    },
    "Grand Est": {MODELS[4]: "https://cas.monbureaunumerique.fr"},
    "Île-de-France": {
        "MonLycée.net": "https://ent.iledefrance.fr/cas",
        "Paris Classe Numérique": "https://ent.parisclassenumerique.fr/cas",
    },
    "Occitanie": {"Mon ENT Occitanie": "https://cas.mon-ent-occitanie.fr"},
    "Pays de la Loire": {MODELS[3]: "https://cas3.e-lyco.fr"},
    "Provence-Alpes-Côte d'Azur": {
        "Agora 06": "https://cas.agora06.fr",
        MODELS[1]: "https://www.atrium-sud.fr/colleges/connexion",
        MODELS[2]: "https://www.atrium-sud.fr/connexion",
    },
}
USERS = {"Administration": ["SPR", "Proviseure", "Adjoint gestionnaire"], "Secrétariat": ["Accueil", "Scolarité"]}
PREFERENCES = {"general": True, "couleurs": True, "photos": False, "sorties": False, "majuscules": True}
WAITED = 0.12


def _row(one: Row) -> dict[str, Any]:
    plain = unicodedata.normalize("NFD", f"{one.family[:7]}{one.first[:1]}".upper())
    own = "".join(letter for letter in plain if letter.isascii() and letter.isalpha())
    return {
        "number": one.number, "family": one.family, "first": one.first, "born": one.born, "group": one.group,
        "own": own + (str(one.number % 7 + 1) if one.number % 3 == 0 else ""), "cas": one.cas,
        "town": ("Aubagne", "Gémenos", "La Ciotat", "Marseille", "Roquevaire")[one.number % 5],
        "phone": f"06 00 {one.number:02} {one.number * 7 % 100:02} 00",
    }  # fmt: skip


class Console:
    """PRONOTE's administration, for two schools."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._bases = known
        self._visits = Visits("console")
        self._preferences = {uai: dict(PREFERENCES) for uai in known}

    def application(self) -> Starlette:
        """As it is served."""
        post = ["POST"]
        base = "/api/bases/{uai}"
        return Starlette(
            routes=[
                Mount("/files", StaticFiles(directory=FILES)),
                Route("/api/session", self._session),
                Route("/api/session", self._sign_in, methods=post),
                Route("/api/session", self._sign_out, methods=["DELETE"]),
                Route("/api/session/nouveautes", self._news, methods=post),
                Route("/api/bases", self._list),
                Route(base, self._known(self._summary)),
                Route(f"{base}/publication", self._known(self._publication), methods=post),
                Route(f"{base}/ent", self._known(self._ent)),
                Route(f"{base}/ent", self._known(self._set_ent), methods=post),
                Route(f"{base}/preferences", self._known(self._prefer)),
                Route(f"{base}/preferences", self._known(self._set_prefer), methods=post),
                Route(f"{base}/listes/{{profile}}", self._known(self._people)),
                Route(f"{base}/cas", self._known(self._set_cas), methods=post),
                Route(f"{base}/profils/{{kind}}", self._known(self._profiles)),
                Route(f"{base}/profils/{{kind}}/{{name}}", self._known(self._profile)),
                Route(f"{base}/profils/{{kind}}/{{name}}", self._known(self._set_profile), methods=post),
                Route(f"{base}/commande", self._known(self._other), methods=post),
                Route("/favicon.ico", self._nothing),
                Route("/{rest:path}", self._page),
            ]
        )

    def _known(self, answer: Callable[[State, Request, Any], Any]) -> Callable[[Request], Awaitable[Response]]:
        """Only for who is signed in; what was sent is read, and the answer takes its time."""

        async def asked(request: Request) -> Response:
            found = self._bases.get(request.path_params["uai"])
            if found is None or self._visits.of(request) is None:
                return JSONResponse({}, 401)
            sent = json.loads(await request.body() or b"null")
            await asyncio.sleep(WAITED)
            told = answer(found[1], request, sent)
            return told if isinstance(told, Response) else JSONResponse(told)

        return asked

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _page(self, request: Request) -> Response:
        return FileResponse(FILES / "console.html")

    async def _session(self, request: Request) -> Response:
        return JSONResponse({"ouverte": self._visits.of(request) is not None})

    async def _sign_in(self, request: Request) -> Response:
        sent, answer = json.loads(await request.body()), JSONResponse({})
        await asyncio.sleep(WAITED * 3)
        return answer if self._visits.begin(sent, answer) else JSONResponse({}, 403)

    async def _sign_out(self, request: Request) -> Response:
        self._visits.end(request)
        return JSONResponse({})

    async def _news(self, request: Request) -> Response:
        visit = self._visits.of(request)
        if visit is not None:
            visit["news"] = "seen"
        return JSONResponse({})

    async def _list(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        await asyncio.sleep(WAITED * 2)
        return JSONResponse(
            [
                {"uai": uai, "name": name, "published": state.published, "pupils": len(state.rows)}
                for uai, (name, state) in self._bases.items()
            ]
        )

    def _summary(self, state: State, request: Request, sent: None) -> dict[str, Any]:
        uai = request.path_params["uai"]
        return {
            "uai": uai, "name": self._bases[uai][0], "published": state.published, "preference": state.preference,
            "ent": state.ent, "cas": state.cas, "news": "news" not in (self._visits.of(request) or {}),
        }  # fmt: skip

    def _publication(self, state: State, request: Request, sent: dict[str, Any]) -> dict[str, Any]:
        state.publish(bool(sent["publier"]))
        return self._summary(state, request, None)

    def _ent(self, state: State, request: Request, sent: None) -> dict[str, Any]:
        models = [
            {"area": area, "name": name, "address": address}
            for area, known in MODELS_BY_AREA.items()
            for name, address in known.items()
        ]
        return {"published": state.published, "ent": state.ent, "cas": state.cas, "models": models}

    def _set_ent(self, state: State, request: Request, sent: dict[str, str]) -> Any:
        state.set_ent(sent["ent"], sent["cas"])
        return JSONResponse({}, 409) if state.published else self._ent(state, request, None)

    def _prefer(self, state: State, request: Request, sent: None) -> dict[str, bool]:
        return {**self._preferences[request.path_params["uai"]], "ent": state.preference}

    def _set_prefer(self, state: State, request: Request, sent: dict[str, bool]) -> dict[str, bool]:
        if sent["ent"] != state.preference:
            state.set_preference(sent["ent"])
        others = self._preferences[request.path_params["uai"]]
        changed = [key for key in others if sent[key] != others[key]]
        state.writes.extend(f"autre preference {key}" for key in changed)
        others.update({key: sent[key] for key in others})
        return self._prefer(state, request, None)

    def _people(self, state: State, request: Request, sent: None) -> list[dict[str, Any]]:
        profile = request.path_params["profile"]
        return sorted(
            (_row(one) for one in state.rows if one.profile == profile), key=lambda one: (one["family"], one["first"])
        )

    def _set_cas(self, state: State, request: Request, sent: dict[str, Any]) -> Any:
        number, value = int(sent["number"]), str(sent["value"]).strip()
        same = [one for one in state.rows if one.cas == value and one.number != number]
        if same:
            return JSONResponse({"qui": f"{same[0].family} {same[0].first}"}, 409)
        state.set_cas(number, value)
        return _row(state.rows[number])

    def _profiles(self, state: State, request: Request, sent: None) -> list[dict[str, Any]]:
        return [{"name": name, "users": USERS.get(name, [])} for name in state.durations[request.path_params["kind"]]]

    def _profile(self, state: State, request: Request, sent: None) -> dict[str, Any]:
        kind, name = request.path_params["kind"], request.path_params["name"]
        return {"name": name, "minutes": state.durations[kind][name]}

    def _set_profile(self, state: State, request: Request, sent: dict[str, Any]) -> dict[str, Any]:
        kind, name = request.path_params["kind"], request.path_params["name"]
        if sent["minutes"] != state.durations[kind][name]:
            state.set_duration(kind, name, sent["minutes"])
        state.writes.extend(f"autre droit {kind} {name} {one}" for one in sent["droits"])
        return self._profile(state, request, None)

    def _other(self, state: State, request: Request, sent: dict[str, str]) -> dict[str, Any]:
        """A command of another screen: nobody asked for it."""
        state.writes.append(f"autre {sent['quoi']}")
        return {}
