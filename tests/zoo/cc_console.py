"""Whole console: the portal drawn with CoreUI (`pages/cc_portal.jsx`), the console with Cloudscape (`pages/cc_console.jsx`)."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.schools import schools
from tests.zoo.two_schools import Export, Site

EXPORT = Export(
    {
        "Identifiant ATRIUM": lambda one: one.login,
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Date de naissance": lambda one: one.born,
        "Classe": lambda one: one.group,
        "Profil": lambda one: one.profile,
        "État du compte": lambda one: one.state,
    },
    delimiter=",",
    encoding="utf-8",
)


def served(state: State) -> Served:
    """The portal and the console; each site has its own library, and so its own page."""
    known = dict(zip(("college", "lycee"), schools(state).values(), strict=True))
    portal, console = (Site(name, f"cc_{name}", known, EXPORT).application() for name in ("portal", "console"))
    return Served(portal, console)
