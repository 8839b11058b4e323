"""Both sites, for an account that has two schools."""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.jconsole import console, portal
from tests.zoo.schools import schools


def application(state: State) -> tuple[Starlette, Starlette]:
    """The portal and the console."""
    known, static = schools(state), Mount("/static", StaticFiles(directory=Path(__file__).parent / "static"))
    sites = dict(zip(("college", "lycee"), known.values(), strict=True))
    return (
        Starlette(routes=[static, *portal.Portal(sites).routes()]),
        Starlette(routes=[static, *console.Console(known).routes()]),
    )
