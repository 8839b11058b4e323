"""PRONOTE's administration: one page, and what it asks its server for."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.tconsole import console_people, console_rights
from tests.zoo.tconsole.desk import FILES, Site
from tests.zoo.visits import Visits

#: Seconds that an answer, a change, and the server's own works take.
READ, WRITE, WORK = 0.15, 0.3, 1.1
#: The address that each model brings.
MODELS = {
    "Aucun modèle": "",
    "ATRIUM - Collèges": "https://colleges.atrium-sud.fr/connexion",
    "ATRIUM - Région Sud": "https://www.atrium-sud.fr/connexion",
    "e-lyco": "https://cas3.e-lyco.fr",
    "Mon Bureau Numérique": "https://cas.monbureaunumerique.fr",
}
SHELL = """<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Console d'hébergement PRONOTE</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/files/console.css">
<script type="module" src="/files/app.js"></script></head>
<body><div id="app"><p class="boot">Chargement de la console…</p></div><div id="windows"></div>
<div id="toasts" role="status" aria-live="polite"></div></body></html>"""
OPTIONS = {
    "lignes": ("Colorer une ligne sur deux dans les listes", True),
    "photos": ("Afficher les photos dans les trombinoscopes", True),
    "majuscules": ("Afficher les noms en majuscules", False),
}


class Refused(Exception):
    """Said to who asked, in French."""


@dataclass
class Base:
    """A school on the hosting, with what its state does not keep."""

    uai: str
    name: str
    state: State
    options: dict[str, bool] = field(default_factory=lambda: {key: on for key, (_, on) in OPTIONS.items()})
    rights: dict[str, bool] = field(default_factory=dict)

    def card(self) -> dict[str, Any]:
        """As the list of bases shows it."""
        return {"uai": self.uai, "name": self.name, "published": self.state.published, "pupils": self._count("eleves")}

    def _count(self, profile: str) -> int:
        return sum(one.profile == profile for one in self.state.rows)


def _publication(base: Base, sent: Any) -> dict[str, Any]:
    return base.card() | {"connected": 14 if base.state.published else 0}


def _stop(base: Base, sent: Any) -> dict[str, Any]:
    base.state.publish(False)
    return _publication(base, sent)


def _start(base: Base, sent: Any) -> dict[str, Any]:
    base.state.publish(True)
    return _publication(base, sent)


def _ent(base: Base, sent: Any) -> dict[str, Any]:
    state = base.state
    if sent is not None:
        if state.published:
            raise Refused("Opération impossible : la base est publiée.")
        if "model" in sent:
            state.set_ent(sent["model"], MODELS[sent["model"]] or state.cas)
        elif sent["url"] and not str(sent["url"]).startswith("https://"):
            raise Refused("L'adresse du serveur CAS doit commencer par https://")
        else:
            state.set_ent(state.ent, str(sent["url"]).strip())
    own = bool(MODELS[state.ent]) and state.cas != MODELS[state.ent]
    return {"published": state.published, "models": list(MODELS), "model": state.ent, "url": state.cas, "own": own}


def _preferences(base: Base, sent: Any) -> dict[str, Any]:
    if sent is not None and sent["key"] == "ent":
        base.state.set_preference(bool(sent["on"]))
    elif sent is not None:
        base.options[sent["key"]] = bool(sent["on"])
        base.state.writes.append(f"option {sent['key']}")
    shown = [{"key": key, "caption": caption, "on": base.options[key]} for key, (caption, _) in OPTIONS.items()]
    ent = {"key": "ent", "caption": "Activer la gestion des identifiants ENT", "on": base.state.preference}
    return {"options": [*shown[:2], ent, shown[2]]}


def _work(base: Base, sent: Any) -> dict[str, Any]:
    base.state.writes.append(f"work {sent['what']}")
    return {}


def _cas(base: Base, sent: Any) -> dict[str, Any]:
    if owner := console_people.taken(base.state, sent["number"], sent["value"]):
        raise Refused(f"Cet identifiant est déjà celui de {owner}.")
    base.state.set_cas(sent["number"], sent["value"])
    return {"value": base.state.rows[sent["number"]].cas}


def _rights(base: Base, sent: Any) -> dict[str, Any]:
    if sent is not None and "name" in sent:
        console_rights.save(base.state, base.rights, sent)
    return {}


class Console:
    """The page, and its server."""

    def __init__(self, known: dict[str, Site]) -> None:
        self._visits = Visits("console")
        self._bases = {uai: Base(uai, name, state) for uai, (name, state) in known.items()}

    def application(self) -> Starlette:
        """As it is served."""
        return Starlette(
            routes=[
                Route("/", self._shell),
                Route("/favicon.ico", self._nothing),
                Mount("/files", StaticFiles(directory=FILES)),
                Route("/api/session", self._session),
                Route("/api/session", self._enter, methods=["POST"]),
                Route("/api/session/fin", self._leave, methods=["POST"]),
                Route("/api/session/nouveautes", self._read_news, methods=["POST"]),
                self._asked("publication", _publication),
                self._done("publication/arreter", _stop, WORK),
                self._done("publication/publier", _start, WORK),
                self._asked("ent", _ent),
                self._done("ent", _ent),
                self._asked("preferences", _preferences),
                self._done("preferences", _preferences),
                self._done("liste", lambda base, sent: console_people.listed(base.state, sent), READ),
                self._done("identifiant", _cas),
                self._done("profils", lambda base, sent: console_rights.tree(base.state, sent), READ),
                self._done("profil", lambda base, sent: console_rights.sheet(base.state, base.rights, sent), READ),
                self._done("profil/enregistrer", _rights),
                self._done("travaux", _work, WORK),
            ]
        )

    def _asked(self, path: str, answer: Callable[[Base, Any], dict[str, Any]]) -> Route:
        return Route(f"/api/{{uai}}/{path}", self._endpoint(answer, READ))

    def _done(self, path: str, answer: Callable[[Base, Any], dict[str, Any]], pace: float = WRITE) -> Route:
        return Route(f"/api/{{uai}}/{path}", self._endpoint(answer, pace), methods=["POST"])

    def _endpoint(self, answer: Callable[[Base, Any], dict[str, Any]], pace: float) -> Any:
        async def endpoint(request: Request) -> Response:
            await asyncio.sleep(pace)
            if self._visits.of(request) is None:
                return JSONResponse({}, 401)
            sent = json.loads(await request.body()) if request.method == "POST" else None
            try:
                return JSONResponse(answer(self._bases[request.path_params["uai"]], sent))
            except Refused as refused:
                return JSONResponse({"message": str(refused)}, 409)

        return endpoint

    async def _shell(self, request: Request) -> Response:
        return HTMLResponse(SHELL)

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _session(self, request: Request) -> Response:
        await asyncio.sleep(READ)
        visit = self._visits.of(request)
        if visit is None:
            return JSONResponse({}, 401)
        return JSONResponse({"bases": [one.card() for one in self._bases.values()], "news": "news" not in visit})

    async def _enter(self, request: Request) -> Response:
        await asyncio.sleep(WRITE)
        answer = JSONResponse({})
        sent = json.loads(await request.body())
        return answer if self._visits.begin(sent, answer) else JSONResponse({}, 403)

    async def _leave(self, request: Request) -> Response:
        self._visits.end(request)
        return JSONResponse({})

    async def _read_news(self, request: Request) -> Response:
        visit = self._visits.of(request)
        if visit is not None:
            visit["news"] = "read"
        return JSONResponse({})


def application(known: dict[str, Site]) -> Starlette:
    """The console; schools by UAI."""
    return Console(known).application()
