"""Both sites, for an account that has two schools."""

from __future__ import annotations

from pathlib import Path

from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.lconsole.console import Console
from tests.zoo.lconsole.portal import Portal
from tests.zoo.schools import schools

FILES = Path(__file__).parent / "files"


def application(state: State) -> tuple[Starlette, Starlette]:
    """The portal and the console."""
    known = schools(state)
    # As the portal's addresses call them.
    sites = dict(zip(("college", "lycee"), known.values(), strict=True))
    files = Mount("/o", StaticFiles(directory=FILES))
    return (
        Starlette(routes=[files, *Portal(sites).routes()]),
        Starlette(routes=[files, *Console(known).routes()]),
    )
