"""Both sites of one school administrator, who has a lycée and a collège."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.schools import schools
from tests.zoo.slconsole import console, portal


def served(state: State) -> Served:
    """The portal calls schools as their sites' addresses do, the console by their UAI."""
    known = schools(state)
    return Served(
        portal.application(dict(zip(("college", "lycee"), known.values(), strict=True))), console.application(known)
    )
