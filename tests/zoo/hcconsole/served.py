"""Both sites, for an account that has two schools."""

from __future__ import annotations

from starlette.applications import Starlette

from tests.foreign.served import State
from tests.zoo.hcconsole import console, portal
from tests.zoo.schools import schools


def application(state: State) -> tuple[Starlette, Starlette]:
    """The portal and the console."""
    known = schools(state)
    return portal.application(dict(zip(("college", "lycee"), known.values(), strict=True))), console.application(known)
