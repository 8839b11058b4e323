"""Whole console: two single-page sites drawn with IBM's Carbon (`pages/carbon_console.jsx`)."""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from tests.foreign.served import Served, State
from tests.zoo.exhibits import CACHE
from tests.zoo.two_schools import Export
from tests.zoo.two_schools import served as two_schools

EXPORT = Export(
    {
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Date de naissance": lambda one: one.born,
        "Classe": lambda one: one.group,
        "Login": lambda one: one.login,
        "Etat du compte": lambda one: one.state,
    },
    delimiter=";",
    encoding="cp1252",
)
#: The stylesheet as published names IBM's own host; the fonts are in a package, as for any site that serves its own.
FONTS = re.compile(r"url\(\"?https://[^)]*?/plex/fonts/")


async def _style(request: Request) -> Response:
    text = (CACHE / "built" / "carbon_console.css").read_text(encoding="utf-8")
    return Response(
        FONTS.sub(lambda found: found[0][: found[0].index("https")] + "/lib/@ibm/plex/", text), media_type="text/css"
    )


def served(state: State) -> Served:
    """The portal and the console."""
    return two_schools("carbon_console", EXPORT, state, Route("/built/carbon_console.css", _style))
