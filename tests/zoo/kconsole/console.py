"""The console's server: the program's only page, and an address a service."""

from __future__ import annotations

import json
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.exhibits import HERE
from tests.zoo.visits import Visits

FILES = HERE / "kconsole" / "files" / "console"
STYLES = ("cadre", "controles", "grille", "pages")
SCRIPTS = (
    "noyau", "controles", "deroulante", "fenetre", "menu", "grille", "onglets", "accueil", "ressources", "profils",
    "utilisateurs", "preferences", "net", "fichier", "connexion", "principal",
)  # fmt: skip
PAGE = f"""<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>PRONOTE</title>
{"".join(f'<link rel="stylesheet" href="/f/{one}.css">' for one in STYLES)}</head>
<body><div id="k"></div><div id="k-fenetres"></div><div id="k-patience"><div></div></div>
{"".join(f'<script src="/f/{one}.js"></script>' for one in SCRIPTS)}<script>K.lancer();</script></body></html>"""


def _write(state: State, service: str, sent: dict[str, Any]) -> None:
    match service:
        case "publication":
            state.publish(sent["active"])
        case "ent":
            state.set_ent(sent["modele"], sent["url"])
        case "identifiant-cas":
            state.set_cas(sent["numero"], sent["valeur"])
        case "deconnexion":
            state.set_duration(sent["genre"], sent["nom"], sent["minutes"])
        case "preference":
            if sent["cle"] == "identifiantsENT":
                state.set_preference(sent["valeur"])
            else:
                # Nobody asked for it.
                state.writes.append(f"preference {sent['cle']} {sent['valeur']}")
        case "lecture":
            pass
        case _:
            # A command of another page: nobody asked for it.
            state.writes.append(service)


class _Console:
    """Its answers."""

    def __init__(self, state: State) -> None:
        self._state, self._visits = state, Visits("console")

    async def call(self, request: Request) -> Response:
        """One call."""
        service, sent = request.path_params["service"], json.loads(await request.body())
        if service == "entree":
            answer = JSONResponse({"connecte": True, **self._state.told()})
            ok = self._visits.begin({"username": sent["identifiant"], "password": sent["motDePasse"]}, answer)
            return answer if ok else JSONResponse({"connecte": False})
        if service == "sortie":
            self._visits.end(request)
            return JSONResponse({"connecte": False})
        if self._visits.of(request) is None:
            return JSONResponse({"connecte": False})
        _write(self._state, service, sent)
        return JSONResponse({"connecte": True, **self._state.told()})


async def _page(request: Request) -> Response:
    return HTMLResponse(PAGE)


def application(state: State) -> Starlette:
    """As it is served."""
    return Starlette(
        routes=[
            Mount("/f", StaticFiles(directory=FILES)),
            Route("/services/{service}", _Console(state).call, methods=["POST"]),
            Route("/", _page),
        ]
    )
