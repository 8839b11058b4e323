"""Both sites of an account that has two schools."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.dv_console import portal
from tests.zoo.dv_console.export import EXPORT
from tests.zoo.schools import schools
from tests.zoo.two_schools import Site


def served(state: State) -> Served:
    """The portal and the console; the lycée is the state that is judged."""
    known = dict(zip(("college", "lycee"), schools(state).values(), strict=True))
    return Served(portal.application(known), Site("console", "dv_console", known, EXPORT).application())
