"""Both sites of the account's schools; the lycée is the state that is judged."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.schools import schools
from tests.zoo.ycconsole.console import Console
from tests.zoo.ycconsole.portal import Portal


def served(state: State) -> Served:
    """The portal and the console."""
    known = schools(state)
    return Served(Portal(known).application(), Console(known).application())
