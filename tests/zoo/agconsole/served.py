"""Both sites of the account's schools; the lycée is the state that is judged."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.agconsole.console import Console
from tests.zoo.agconsole.portal import Portal
from tests.zoo.schools import schools


def served(state: State) -> Served:
    """The portal and the console."""
    known = schools(state)
    return Served(Portal(known).application(), Console(known).application())
