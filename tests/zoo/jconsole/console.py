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
        match sent["op"], kept:
            case "ouvrirSession", _:
                answer = JSONResponse({"ok": True})
                return answer if self._visits.begin(sent, answer) else JSONResponse({"ok": False})
            case "session", None:
                return JSONResponse({"ouverte": False})
            case _, None:
                return JSONResponse({"erreur": "Votre session a expiré."}, 401)
            case "fermerSession", _:
                self._visits.end(request)
                return JSONResponse({})
            case "bases", _:
                bases = [
                    {"uai": uai, "nom": name, "ouverte": one.published} for uai, (name, one) in self._known.items()
                ]
                return JSONResponse({"bases": bases})
            case "choisirBase", _:
                kept["base"] = sent["uai"]
            case "nouveautesLues", _:
                kept["lues"] = "oui"
        if "base" not in kept:
            return JSONResponse({"ouverte": True, "base": None})
        name, state = self._known[kept["base"]]
        found = _asked(state, sent) or {}
        base = {"uai": kept["base"], "nom": name}
        return JSONResponse({"ouverte": True, "base": base, "lues": "lues" in kept, **found})


def _published(state: State) -> dict[str, Any]:
    return {"publiee": state.published}


def _integration(state: State) -> dict[str, Any]:
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


def _asked(state: State, sent: dict[str, Any]) -> dict[str, Any] | None:
    """One call, answered with what the screen shows next."""

    def done(act: Callable[[], None], told: Callable[[State], dict[str, Any]]) -> dict[str, Any]:
        act()
        return told(state)

    match sent["op"]:
        case "publication":
            return _published(state)
        case "arreter" | "publier":
            return done(lambda: state.publish(sent["op"] == "publier"), _published)
        case "integration":
            return _integration(state)
        case "modele":
            address = ADDRESSES.get(sent["ent"], state.cas if sent["ent"] != "Aucun modèle" else "")
            return done(lambda: state.set_ent(sent["ent"], address), _integration)
        case "urlCas":
            return done(lambda: state.set_ent(state.ent, sent["url"]), _integration)
        case "liste":
            return _list(state, sent)
        case "identifiantCas":
            state.set_cas(sent["n"], sent["cas"])
            return {"cas": state.rows[sent["n"]].cas}
        case "preferences":
            return {"cas": state.preference}
        case "preference" if sent["nom"] == "identifiantsEnt":
            state.set_preference(sent["valeur"])
            return {"cas": state.preference}
        case "profils":
            return {"profils": state.durations[sent["genre"]]}
        case "deconnexion":
            state.set_duration(sent["genre"], sent["nom"], sent["minutes"])
            return {"profils": state.durations[sent["genre"]]}
        case "preference" | "accesDirect" | "prevenir":
            # Something of another screen: nobody asked for it.
            state.writes.append(f"other {sent['op']} {sent.get('nom', '')}".strip())
    return None
