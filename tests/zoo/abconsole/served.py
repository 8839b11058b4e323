"""Both sites of the account's schools; the lycée is the state that is judged."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.abconsole.console import Console
from tests.zoo.abconsole.portal import Portal
from tests.zoo.schools import schools


def served(state: State) -> Served:
    """The portal calls schools as their sites' addresses do, the console by their UAI."""
    known = schools(state)
    portal = Portal(dict(zip(("college", "lycee"), known.values(), strict=True)))
    return Served(portal.application(), Console(known).application())
