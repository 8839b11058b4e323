"""Whole console: two single-page sites drawn with NG-ZORRO (`pages/zorro_console.ts`)."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.two_schools import Export
from tests.zoo.two_schools import served as two_schools

EXPORT = Export(
    {
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Identifiant de connexion": lambda one: one.login,
        "Date de naissance": lambda one: one.born,
        "Profil": lambda one: one.profile,
        "Classe": lambda one: one.group,
        "Etat du compte": lambda one: one.state,
    },
    delimiter=";",
    encoding="utf-8-sig",
)


def served(state: State) -> Served:
    """The portal and the console."""
    return two_schools("zorro_console", EXPORT, state)
