"""Whole console: two single-page sites drawn with Fluent UI React v9 (`pages/fluent_console.jsx`)."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.two_schools import Export
from tests.zoo.two_schools import served as two_schools

EXPORT = Export(
    {
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Date de naissance": lambda one: one.born,
        "Profil": lambda one: one.profile,
        "Classe": lambda one: one.group,
        "Login": lambda one: one.login,
        "Etat": lambda one: one.state,
    },
    delimiter=";",
    encoding="utf-8-sig",
)


def served(state: State) -> Served:
    """The portal and the console."""
    return two_schools("fluent_console", EXPORT, state)
