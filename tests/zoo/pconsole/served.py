"""Both applications, over the same two schools."""

from __future__ import annotations

from starlette.applications import Starlette

from tests.foreign.served import State
from tests.zoo.pconsole.console import Console
from tests.zoo.pconsole.portal import Portal
from tests.zoo.schools import schools


def application(state: State) -> tuple[Starlette, Starlette]:
    """The portal and the console; the lycée is the state that is judged."""
    known = schools(state)
    return Portal(known).application(), Console(known).application()
