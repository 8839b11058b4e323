"""Both sites of the account's schools; the lycée is the state that is judged."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.schools import schools
from tests.zoo.spconsole.console import console
from tests.zoo.spconsole.portal import portal


def served(state: State) -> Served:
    """The portal and the console."""
    known = schools(state)
    return Served(portal(known), console(known))
