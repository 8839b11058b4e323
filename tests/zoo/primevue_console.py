"""Whole console: two single-page sites drawn with PrimeVue (`pages/primevue_console.js`)."""

from __future__ import annotations

import csv

from tests.foreign.served import Served, State
from tests.zoo.two_schools import Export
from tests.zoo.two_schools import served as two_schools

EXPORT = Export(
    {
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Login": lambda one: one.login,
        "Date naissance": lambda one: one.born,
        "Classe": lambda one: one.group,
        "Etat du compte": lambda one: one.state,
    },
    delimiter=",",
    encoding="utf-8",
    quoting=csv.QUOTE_ALL,
)


def served(state: State) -> Served:
    """The portal and the console."""
    return two_schools("primevue_console", EXPORT, state)
