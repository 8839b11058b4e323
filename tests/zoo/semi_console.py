"""Whole console: two single-page sites drawn with Semi Design (`pages/semi_console.jsx`)."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.two_schools import Export
from tests.zoo.two_schools import served as two_schools

EXPORT = Export(
    {
        "Login": lambda one: one.login,
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Date de naissance": lambda one: one.born,
        "Classe": lambda one: one.group,
        "Profil": lambda one: one.profile,
        "Statut": lambda one: one.state,
    },
    delimiter=";",
    encoding="cp1252",
)


def served(state: State) -> Served:
    """The portal and the console."""
    return two_schools("semi_console", EXPORT, state)
