"""Both sites of one school."""

from __future__ import annotations

from starlette.applications import Starlette

from tests.foreign.served import State
from tests.zoo.adminlte_console import console, portal


def application(state: State) -> tuple[Starlette, Starlette]:
    """The portal and the console."""
    return portal.application(state), console.application(state)
