"""Both sites of one administrator, who has a lycée and a collège."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.awconsole import console, portal
from tests.zoo.schools import schools


def served(state: State) -> Served:
    """The portal calls schools as their sites' addresses do, the console by their UAI."""
    known = schools(state)
    return Served(
        portal.application(dict(zip(("college", "lycee"), known.values(), strict=True))), console.application(known)
    )
