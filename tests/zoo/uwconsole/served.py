"""Both sites of one administrator, whose account has the lycée and a collège beside it."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.schools import schools
from tests.zoo.uwconsole import console, portal


def served(state: State) -> Served:
    """The portal calls schools as their sites' addresses do, the console by their UAI."""
    known = schools(state)
    sites = dict(zip(("college", "lycee"), known.values(), strict=True))
    return Served(portal.application(sites), console.application(known))
