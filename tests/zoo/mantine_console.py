"""Whole console: two single-page sites drawn with Mantine (`pages/mantine_console.jsx`)."""

from __future__ import annotations

import csv

from tests.foreign.served import Served, State
from tests.zoo.two_schools import Export
from tests.zoo.two_schools import served as two_schools

EXPORT = Export(
    {
        "identifiant": lambda one: one.login,
        "nom": lambda one: one.family.upper(),
        "prenom": lambda one: one.first,
        "date_naissance": lambda one: one.born,
        "classe": lambda one: one.group,
        "statut": lambda one: one.state,
    },
    delimiter=",",
    encoding="utf-8",
    quoting=csv.QUOTE_ALL,
)


def served(state: State) -> Served:
    """The portal and the console."""
    return two_schools("mantine_console", EXPORT, state)
