"""Whole console: two single-page sites drawn with SAP UI5 Web Components (`pages/ui5_console.js`)."""

from __future__ import annotations

from tests.foreign.served import Served, State
from tests.zoo.two_schools import Export
from tests.zoo.two_schools import served as two_schools

EXPORT = Export(
    {
        "LOGIN": lambda one: one.login,
        "NOM": lambda one: one.family,
        "PRENOM": lambda one: one.first,
        "DATE DE NAISSANCE": lambda one: one.born,
        "CLASSE": lambda one: one.group,
        "STATUT": lambda one: one.state,
    },
    delimiter="\t",
    encoding="utf-8",
)


def served(state: State) -> Served:
    """The portal and the console."""
    return two_schools("ui5_console", EXPORT, state)
