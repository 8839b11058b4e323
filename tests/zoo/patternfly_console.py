"""Whole console: two single-page sites drawn with PatternFly 6 (`pages/patternfly_console.jsx`)."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.two_schools import Export
from tests.zoo.two_schools import served as two_schools

EXPORT = Export(
    {
        "Identifiant": lambda one: one.login,
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Date de naissance": lambda one: one.born,
        "Classe": lambda one: one.group,
        "Profil": lambda one: one.profile,
        "Etat": lambda one: one.state,
    },
    delimiter=";",
    encoding="utf-8-sig",
)


def served(state: State) -> Served:
    """The portal and the console."""
    return two_schools("patternfly_console", EXPORT, state)
