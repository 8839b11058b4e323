"""The console's server: one shell, one address that every call goes to, a short wait before each answer."""

from __future__ import annotations

import asyncio
import json
import unicodedata
from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from tests.foreign.served import State
from tests.zoo.visits import Visits

SHELL = """<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>PRONOTE - Administration</title>
<meta name="viewport" content="width=1024"><link rel="stylesheet" href="/static/console.css">
<script type="module" src="/static/demarrage.js"></script></head>
<body><div id="attente" class="attente"><div>Chargement…</div></div><div id="fenetres"></div><div id="appli"></div></body></html>"""
#: Entry of « Mon ENT » → the address that comes with it.
ADDRESSES = {
    "ATRIUM - Collèges": "https://www.atrium-sud.fr/connexion",
    "ATRIUM - Région Sud": "https://www.atrium-sud.fr/connexion",
    "e-lyco": "https://cas3.e-lyco.fr",
    "Mon Bureau Numérique": "https://cas.monbureaunumerique.fr",
}
#: Entries of other regions, as the vendor's list has them all.
ELSEWHERE = (
    "Auvergne-Rhône-Alpes - ENT", "Cybercollèges 42", "ÉCLAT-BFC", "ENT 27", "ENT 77", "Lycée connecté", "Néo - Hauts-de-France",
    "Occitanie - Mon ENT", "OZE 92", "Paris Classe Numérique", "Toutatice", "Wilapa - Agricole",
)  # fmt: skip


def _plain(text: str) -> str:
    kept = unicodedata.normalize("NFD", text)
    return "".join(one for one in kept if one.isalpha() and one.isascii()).upper()


class Console:
    """PRONOTE's administration, for those schools."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known, self._visits = known, Visits("console")

    def routes(self) -> list[Route]:
        """The shell and its calls."""
        return [
            Route("/svc", self._call, methods=["POST"]),
            Route("/favicon.ico", self._nothing),
            Route("/{rest:path}", self._shell),
        ]

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _shell(self, request: Request) -> Response:
        return HTMLResponse(SHELL)

    async def _call(self, request: Request) -> Response:
        sent = json.loads(await request.body())
        kept = self._visits.of(request)
        await asyncio.sleep(0.08)
        if sent["op"] == "ouvrirSession":
            answer = JSONResponse({"ok": True})
            return answer if self._visits.begin(sent, answer) else JSONResponse({"ok": False})
        if kept is None:
            opening = sent["op"] == "session"
            return JSONResponse(
                {"ouverte": False} if opening else {"erreur": "Votre session a expiré."}, 200 if opening else 401
            )
        return JSONResponse(self._answered(request, sent, kept))

    def _answered(self, request: Request, sent: dict[str, Any], kept: dict[str, str]) -> dict[str, Any]:
        """What a call of who is signed in gets."""
        match sent["op"]:
            case "fermerSession":
                self._visits.end(request)
            case "bases":
                known = self._known.items()
                return {"bases": [{"uai": uai, "nom": name, "ouverte": one.published} for uai, (name, one) in known]}
            case "choisirBase":
                kept["base"] = sent["uai"]
            case "nouveautesLues":
                kept["lues"] = "oui"
        if "base" not in kept:
            return {"ouverte": True, "base": None}
        name, state = self._known[kept["base"]]
        found = CALLS[sent["op"]](state, sent) if sent["op"] in CALLS else {}
        return {"ouverte": True, "base": {"uai": kept["base"], "nom": name}, "lues": "lues" in kept, **found}


def _integration(state: State, sent: dict[str, Any]) -> dict[str, Any]:
    models = [*state.told()["models"][1:], *ELSEWHERE]
    return {
        "publiee": state.published,
        "ent": state.ent,
        "cas": state.cas,
        "modeles": [state.told()["models"][0], *sorted(models, key=_plain)],
        "adresse": ADDRESSES.get(state.ent, ""),
    }


def _list(state: State, sent: dict[str, Any]) -> dict[str, Any]:
    rows = [one for one in state.rows if one.profile == sent["profil"]]
    return {
        "avecCas": state.preference,
        "lignes": [
            {
                "n": one.number,
                "nom": one.family,
                "prenom": one.first,
                "ne": one.born,
                "classe": one.group,
                "identifiant": _plain(one.first)[:1] + _plain(one.family),
                "cas": one.cas,
            }
            for one in sorted(rows, key=lambda one: (_plain(one.family), _plain(one.first)))
        ],
    }


def _publish(state: State, sent: dict[str, Any]) -> dict[str, Any]:
    state.publish(sent["op"] == "publier")
    return {"publiee": state.published}


def _model(state: State, sent: dict[str, Any]) -> dict[str, Any]:
    state.set_ent(sent["ent"], ADDRESSES.get(sent["ent"], ""))
    return _integration(state, sent)


def _address(state: State, sent: dict[str, Any]) -> dict[str, Any]:
    state.set_ent(state.ent, sent["url"])
    return _integration(state, sent)


def _identifier(state: State, sent: dict[str, Any]) -> dict[str, Any]:
    state.set_cas(sent["n"], sent["cas"])
    return {"cas": state.rows[sent["n"]].cas}


def _preferences(state: State, sent: dict[str, Any]) -> dict[str, Any]:
    return {"cas": state.preference}


def _prefer(state: State, sent: dict[str, Any]) -> dict[str, Any]:
    if sent["nom"] != "identifiantsEnt":
        return _elsewhere(state, sent)
    state.set_preference(sent["valeur"])
    return _preferences(state, sent)


def _profiles(state: State, sent: dict[str, Any]) -> dict[str, Any]:
    return {"profils": state.durations[sent["genre"]]}


def _disconnect(state: State, sent: dict[str, Any]) -> dict[str, Any]:
    state.set_duration(sent["genre"], sent["nom"], sent["minutes"])
    return _profiles(state, sent)


def _elsewhere(state: State, sent: dict[str, Any]) -> dict[str, Any]:
    """Something of another screen: nobody asked for it."""
    state.writes.append(f"other {sent['op']} {sent.get('nom', '')}".strip())
    return {}


#: Each call, answered with what its screen shows next.
CALLS: dict[str, Callable[[State, dict[str, Any]], dict[str, Any]]] = {
    "arreter": _publish,
    "publier": _publish,
    "integration": _integration,
    "modele": _model,
    "urlCas": _address,
    "liste": _list,
    "identifiantCas": _identifier,
    "preferences": _preferences,
    "preference": _prefer,
    "profils": _profiles,
    "deconnexion": _disconnect,
    "accesDirect": _elsewhere,
    "prevenir": _elsewhere,
}
