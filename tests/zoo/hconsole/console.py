"""The console's server: one page, and one address that every call of the client goes to."""

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

FILES = HERE / "hconsole" / "files"
SCRIPTS = (
    "base", "fenetre", "combo", "menu", "liste", "connexion", "accueil", "ressources", "profils", "net", "preferences",
    "principal",
)  # fmt: skip
PAGE = f"""<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>PRONOTE - Console</title>
<link rel="stylesheet" href="/w/console.css"><link rel="stylesheet" href="/w/composants.css"></head>
<body oncontextmenu="return false"><div id="app"></div>
{"".join(f'<script src="/w/{one}.js"></script>' for one in SCRIPTS)}
<script>W.demarrer();</script></body></html>"""


def _write(state: State, op: str, sent: Any) -> bool:
    """What the client asks to keep; False for what is no write."""
    match op:
        case "ArreterPublication" | "Publier":
            state.publish(op == "Publier")
        case "SaisieENT":
            state.set_ent(sent["ent"], sent["cas"])
        case "SaisieIdentifiantCAS":
            state.set_cas(sent["numero"], sent["valeur"])
        case "SaisieDeconnexion":
            state.set_duration(sent["genre"], sent["nom"], sent["minutes"])
        case "SaisiePreference":
            if sent["nom"] == "identifiantsENT":
                state.set_preference(sent["valeur"])
            else:
                # Nobody asked for it.
                state.writes.append(f"affichage {sent['nom']} {sent['valeur']}")
        case _:
            return False
    return True


class _Console:
    """Its answers."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known, self._visits = known, Visits("console")

    async def call(self, request: Request) -> Response:
        """One call."""
        asked = json.loads(await request.body())
        op, sent = asked["op"], asked["args"]
        if op == "OuvrirSession":
            answer = JSONResponse({"ok": True})
            ok = self._visits.begin({"username": sent["numero"], "password": sent["mdp"]}, answer)
            return answer if ok else JSONResponse({"ok": False})
        if op == "FermerSession":
            self._visits.end(request)
            return JSONResponse({"session": False})
        visit = self._visits.of(request)
        if visit is None:
            return JSONResponse({"session": False})
        if op == "OuvrirBase" and sent["rne"] in self._known:
            visit["rne"] = sent["rne"]
        if op == "FermerBase":
            visit.pop("rne", None)
        if "rne" not in visit:
            bases = [{"rne": rne, "nom": name} for rne, (name, _) in self._known.items()]
            return JSONResponse({"session": True, "bases": bases})
        name, state = self._known[visit["rne"]]
        _write(state, op, sent)
        return JSONResponse({"session": True, "rne": visit["rne"], **state.told(), "base": name})


async def _page(request: Request) -> Response:
    return HTMLResponse(PAGE)


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    return Starlette(
        routes=[
            Mount("/w", StaticFiles(directory=FILES / "console")),
            Route("/appelfonction", _Console(known).call, methods=["POST"]),
            Route("/", _page),
        ]
    )
