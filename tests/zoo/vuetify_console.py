"""Whole console: two single-page sites drawn with Vuetify (`pages/vuetify_console.js`)."""

from __future__ import annotations

import csv

from tests.foreign.served import Served, State
from tests.zoo.two_schools import Export
from tests.zoo.two_schools import served as two_schools

EXPORT = Export(
    {
        "Profil": lambda one: one.profile,
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Date de naissance": lambda one: one.born,
        "Classe": lambda one: one.group,
        "Login": lambda one: one.login,
        "État du compte": lambda one: one.state,
    },
    delimiter=",",
    encoding="utf-8",
    quoting=csv.QUOTE_ALL,
)


def served(state: State) -> Served:
    """The portal and the console."""
    return two_schools("vuetify_console", EXPORT, state)
