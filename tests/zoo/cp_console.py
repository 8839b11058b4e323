"""Whole console: the portal drawn with Chakra UI (`pages/cp_portal.jsx`), the console with PrimeReact (`pages/cp_console.jsx`)."""

from __future__ import annotations

import csv

from tests.foreign.served import Served, State
from tests.zoo.schools import schools
from tests.zoo.two_schools import Export, Site

EXPORT = Export(
    {
        "Identifiant": lambda one: one.login,
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Date de naissance": lambda one: one.born,
        "Classe": lambda one: one.group,
        "Profil": lambda one: one.profile,
        "État du compte": lambda one: one.state,
    },
    delimiter=",",
    encoding="utf-8",
    quoting=csv.QUOTE_ALL,
)


def served(state: State) -> Served:
    """The portal and the console, each in its own library."""
    # As the pages' addresses call them.
    known = dict(zip(("college", "lycee"), schools(state).values(), strict=True))
    portal, console = (Site(name, f"cp_{name}", known, EXPORT).application() for name in ("portal", "console"))
    return Served(portal, console)
