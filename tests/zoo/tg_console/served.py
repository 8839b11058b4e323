"""Both sites of the account's schools."""

from __future__ import annotations

from starlette.applications import Starlette

from tests.foreign.served import State
from tests.zoo.schools import schools
from tests.zoo.tg_console import portal
from tests.zoo.tg_console.export import EXPORT
from tests.zoo.two_schools import Site


def application(state: State) -> tuple[Starlette, Starlette]:
    """The portal and the console."""
    # As the pages' addresses call them.
    known = dict(zip(("college", "lycee"), schools(state).values(), strict=True))
    return portal.application(known), Site("console", "tg_console", known, EXPORT).application()
