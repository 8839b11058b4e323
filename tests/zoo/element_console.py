"""Whole console: two single-page sites drawn with Element Plus (`pages/element_console.js`)."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.two_schools import Export
from tests.zoo.two_schools import served as two_schools

EXPORT = Export(
    {
        "Profil": lambda one: one.profile,
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Né(e) le": lambda one: one.born,
        "Division": lambda one: one.group,
        "Identifiant": lambda one: one.login,
        "Etat": lambda one: one.state,
    },
    delimiter=";",
    encoding="utf-8-sig",
)


def served(state: State) -> Served:
    """The portal and the console."""
    return two_schools("element_console", EXPORT, state)
