"""Whole console: the portal drawn with Primer (`pages/rsconsole_portal.jsx`), the console with React Suite (`…_console.jsx`)."""

from __future__ import annotations

import asyncio
import csv

from starlette.types import ASGIApp, Receive, Scope, Send

from tests.foreign.served import Served, State
from tests.zoo.schools import schools
from tests.zoo.two_schools import Export, Site

#: Seconds: what a hosted service takes to answer, to read and to write.
READ, WRITE = 0.15, 0.35
CALLED = {"eleves": "Élève", "responsables": "Parent", "enseignants": "Enseignant", "personnels": "Personnel"}
EXPORT = Export(
    {
        "Profil": lambda one: CALLED[one.profile],
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Date de naissance": lambda one: one.born,
        "Classe": lambda one: one.group,
        "Login": lambda one: one.login,
        "Statut du compte": lambda one: one.state,
    },
    delimiter=";",
    encoding="utf-8-sig",
    quoting=csv.QUOTE_ALL,
)


class Far:
    """The site, a network away: what pages ask of it takes a moment."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As an application is called."""
        if scope["type"] == "http" and scope["path"].startswith("/api/"):
            await asyncio.sleep(READ if scope["method"] == "GET" else WRITE)
        await self._app(scope, receive, send)


def served(state: State) -> Served:
    """The portal and the console, each in its own library."""
    # As the pages' addresses call them.
    known = dict(zip(("college", "lycee"), schools(state).values(), strict=True))
    sites = [Site(name, f"rsconsole_{name}", known, EXPORT).application() for name in ("portal", "console")]
    for one in sites:
        one.add_middleware(Far)
    return Served(*sites)
