"""Both sites of the account's schools, at the pace of a real network."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.schools import schools
from tests.zoo.shconsole.console import Console
from tests.zoo.shconsole.portal import Portal


def served(state: State) -> Served:
    """The portal and the console; the lycée is the state that is judged."""
    known = schools(state)
    return Served(Portal(known).application(), Console(known).application())
