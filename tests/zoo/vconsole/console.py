"""The console's server: one page, and an address for each port of its service; calls take their time."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import ENT, State
from tests.zoo.exhibits import HERE
from tests.zoo.visits import Visits

FILES = HERE / "vconsole" / "files" / "console"
SCRIPTS = (
    "noyau", "saisie", "fenetre", "liste", "menu", "connexion", "accueil", "publication", "delegation", "ressources",
    "profils", "preferences", "principal",
)  # fmt: skip
PAGE = f"""<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>PRONOTE - Console d’administration</title>
<link rel="stylesheet" href="/res/style.css"></head><body oncontextmenu="return false">
<div id="ob-blocage" class="ob-blocage"><div class="ob-sablier"></div></div><div id="ob-fenetres"></div><div id="ob-page"></div>
{"".join(f'<script src="/res/{one}.js"></script>' for one in SCRIPTS)}
<script>Demarrer();</script></body></html>"""
LEFT = """<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>PRONOTE</title><link rel="stylesheet" href="/res/style.css"></head>
<body><div class="ob-sortie"><h1>Vous avez été déconnecté</h1><a href="/">Se connecter</a></div></body></html>"""
#: What a model fills in where no address is known yet.
ADDRESSES = {
    ENT: "https://www.atrium-sud.fr/connexion",
    "ATRIUM - Collèges": "https://colleges.atrium-sud.fr/connexion",
    "e-lyco": "https://cas.e-lyco.fr/",
    "Mon Bureau Numérique": "https://cas.monbureaunumerique.fr/",
}
TOWNS = {"0139990N": "13100 Aix-en-Provence", "0139991P": "13090 Aix-en-Provence"}


class _Fault(Exception):
    """What the service refuses, in its own words."""


def _integration(state: State, op: str, sent: Any) -> None:
    if state.published:
        raise _Fault("Opération impossible : la base est publiée.")
    if op == "SetModele":
        state.set_ent(sent["modele"], state.cas or ADDRESSES.get(sent["modele"], ""))
    elif op == "AppliquerModele":
        state.set_ent(state.ent, ADDRESSES.get(state.ent, ""))
    elif op == "SetURLServeurCAS":
        state.set_ent(state.ent, sent["url"].strip())
    else:
        # Another setting of the same tab: nobody asked for it.
        state.writes.append(f"delegation {op}")


def _resources(state: State, op: str, sent: Any) -> None:
    if op != "SaisieIdentifiantCAS":
        raise _Fault("Opération inconnue.")
    login = sent["valeur"].strip()
    for one in state.rows:
        if login and one.cas == login and one.number != sent["numero"]:
            raise _Fault(f"L’identifiant CAS « {login} » est déjà attribué à {one.family.upper()} {one.first}.")
    state.set_cas(sent["numero"], login)


def _write(state: State, port: str, op: str, sent: Any) -> None:
    """What the client asks to keep; nothing for what only reads."""
    match port:
        case "PublicationServeurHttp":
            if op in {"Arreter", "Publier"}:
                state.publish(op == "Publier")
        case "GestionCAS":
            _integration(state, op, sent)
        case "Ressources":
            _resources(state, op, sent)
        case "Autorisations":
            state.set_duration(sent["genre"], sent["nom"], sent["minutes"])
        case "Preferences":
            if sent["cle"] == "identifiantsENT":
                state.set_preference(sent["valeur"])
            else:
                # Nobody asked for it.
                state.writes.append(f"affichage {sent['cle']} {sent['valeur']}")


class _Console:
    """Its answers."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known, self._visits = known, Visits("console")

    async def call(self, request: Request) -> Response:
        """One call to one port."""
        port = request.path_params["port"]
        asked = json.loads(await request.body())
        op, sent = asked["op"], asked["args"]
        await asyncio.sleep(0.7 if op in {"Arreter", "Publier"} else 0.08)
        if op == "Identifier":
            answer = JSONResponse({})
            ok = self._visits.begin({"username": sent["numero"], "password": sent["mdp"]}, answer)
            return answer if ok else self._fault("Le numéro d’hébergement ou le mot de passe est incorrect.")
        visit = self._visits.of(request)
        if op == "GetSession" and visit is None:
            return JSONResponse({"connecte": False})
        if visit is None:
            return Response(status_code=401)
        if op == "Quitter":
            self._visits.end(request)
            return JSONResponse({"connecte": False})
        if op == "ChargerBase" and sent["uai"] in self._known:
            visit["uai"] = sent["uai"]
        if op == "FermerBase":
            visit.pop("uai", None)
        if op == "MasquerNouveautes":
            visit["nouveautes"] = "vues"
        if "uai" not in visit:
            return JSONResponse({"connecte": True, "bases": self._bases()})
        return self._answered(visit, port, op, sent)

    def _answered(self, visit: dict[str, str], port: str, op: str, sent: Any) -> Response:
        name, state = self._known[visit["uai"]]
        try:
            _write(state, port, op, sent)
        except _Fault as refused:
            return self._fault(str(refused))
        seen = {"uai": visit["uai"], "nouveautes": visit.get("nouveautes") != "vues", "adresses": ADDRESSES}
        return JSONResponse({"connecte": True, **state.told(), **seen, "base": name})

    def _bases(self) -> list[dict[str, Any]]:
        return [
            {"uai": uai, "nom": name, "ville": TOWNS[uai], "publiee": state.published}
            for uai, (name, state) in self._known.items()
        ]

    @staticmethod
    def _fault(text: str) -> Response:
        return JSONResponse({"fault": text})


async def _page(request: Request) -> Response:
    return HTMLResponse(PAGE)


async def _left(request: Request) -> Response:
    return HTMLResponse(LEFT)


async def _nothing(request: Request) -> Response:
    return Response(status_code=204)


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    return Starlette(
        routes=[
            Mount("/res", StaticFiles(directory=FILES)),
            Route("/favicon.ico", _nothing),
            Route("/svc/{port}", _Console(known).call, methods=["POST"]),
            Route("/deconnexion.html", _left),
            Route("/", _page),
        ]
    )
