"""Whole console: the portal in Vuestic UI (`pages/vsconsole_portal.js`), the console in Bootstrap with SlickGrid (`pages/vsconsole_console.js`)."""

from __future__ import annotations

import asyncio

from starlette.applications import Starlette
from starlette.types import ASGIApp, Receive, Scope, Send

from tests.foreign.served import Served, State
from tests.zoo.schools import schools
from tests.zoo.two_schools import Export, Site

EXPORT = Export(
    {
        "Profil": lambda one: one.profile,
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Date de naissance": lambda one: one.born,
        "Classe": lambda one: one.group,
        "Login": lambda one: one.login,
        "Statut": lambda one: one.state,
    },
    delimiter=";",
    encoding="utf-8-sig",
)
#: Seconds that the servers take, by how the address begins.
TAKEN = {
    "/api/login": 0.4,
    "/api/state": 0.15,
    "/api/do/0139990N/stop": 0.9,
    "/api/do/0139990N/publish": 1.2,
    "/api/do/0139990N/cas": 0.1,
    "/api/do": 0.3,
    "/api/export": 0.6,
}


class Slow:
    """Answers of the data after the time that they take."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As every ASGI application is asked."""
        path = str(scope.get("path", ""))
        await asyncio.sleep(next((one for start, one in TAKEN.items() if path.startswith(start)), 0))
        await self._app(scope, receive, send)


def _application(name: str, known: dict[str, tuple[str, State]]) -> Starlette:
    app = Site(name, f"vsconsole_{name}", known, EXPORT).application()
    app.add_middleware(Slow)
    return app


def served(state: State) -> Served:
    """The portal calls schools as their sites' addresses do, the console by their UAI."""
    known = schools(state)
    return Served(
        _application("portal", dict(zip(("college", "lycee"), known.values(), strict=True))),
        _application("console", known),
    )
