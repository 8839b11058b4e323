"""Both sites: the portal for an account that has two schools, the console of the one that is asked for."""

from __future__ import annotations

from starlette.applications import Starlette

from tests.foreign.served import State
from tests.zoo.kconsole import console, portal
from tests.zoo.schools import schools


def application(state: State) -> tuple[Starlette, Starlette]:
    """The portal and the console."""
    known = dict(zip(("college", "lycee"), schools(state).values(), strict=True))
    return portal.application(known), console.application(state)
