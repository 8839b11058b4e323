"""The simulated sites with their way renamed here and there, on screens that drift besides: drawn from a seed."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from fixtures.mutation import skins
from fixtures.mutation.drift import Drifting, unnoticed
from fixtures.mutation.scenarios import Change, Scenario
from fixtures.skin import Skin
from robot import labels
from robot.labels import normal
from robot.labels.local import SCREENS
from robot.runs.events import Proposal

#: Label's key → what the simulated screens write for it, inside which block, and what it may be called instead.
NAMES: Mapping[str, tuple[tuple[str, ...], str, tuple[str, ...]]] = {
    "panel_pages": (("Pages de site", "Pages du site", "Pages"), "", ("Rubriques", "Contenus publiés")),
    "third_party_access": (("Accès aux services tiers",), "", ("Connecteurs", "Ouverture aux partenaires")),
    "user_export": (("Export des utilisateurs",), "", ("Extraction de l'annuaire", "Tableau de l'annuaire")),
    "section_pronote_net": (("PRONOTE.net",), ".volets", ("Espaces Web", "Internet")),
    "tab_ent": (("Intégration dans un ENT",), "", ("Connexion externe", "Raccordement au portail")),
    "menu_settings": (("Paramètres",), ".menubar", ("Réglages", "Options")),
    "menu_displays": (("Affichages",), ".menubar", ("Vues et colonnes", "Présentation")),
    "menu_resources": (("Ressources",), ".menubar", ("Annuaires", "Données de base")),
    "menu_user_administration": (("Administration des utilisateurs",), ".menubar", ("Comptes d'accès", "Opérateurs")),
}
#: So often do those keep their look-alikes that have some.
DECOYS = 0.3
#: Look-alikes that no search may touch: buttons and fields. Links that resemble only lead nowhere.
LURES = ("bouton de la page", "autre adresse", "faux", "jumeau")


@dataclass(frozen=True)
class Renamed:
    """One of them."""

    drifting: Drifting
    skin: Skin
    #: Label's key → what it is called.
    names: Mapping[str, str]

    def right(self, proposal: Proposal) -> bool:
        """What it says of the installation is true: each caption is the one that the way has."""
        if not proposal.way:
            return normal(self.names.get(proposal.key, "")) == normal(proposal.captions[0])
        every = {key: label for product in ("atrium", "pronote") for key, label in labels.load(product).items()}
        new = {normal(name) for name in self.names.values()}

        def on_the_way(caption: str) -> bool:
            return normal(caption) in new or any(every[key].matches(caption) for key in every if _is_entry(key))

        return proposal.key in SCREENS and all(map(on_the_way, proposal.captions))

    def within_reach(self, screen: str) -> bool:
        """All of them are, but for one that nothing names but the very entry that was renamed: its like are many."""
        return not (screen == "profiles_administratif" and "menu_user_administration" in self.names)

    def __str__(self) -> str:
        said = ", ".join(f"{key} → {name}" for key, name in self.names.items())
        return f"{self.drifting} ; {said} ; skin {skins.told(self.skin)}"


def _is_entry(key: str) -> bool:
    return key in NAMES or key.startswith(("menu_", "resource_", "panel_"))


def drawn(seed: int) -> Renamed:
    """The renamed sites of a seed: one to three names, and what a person would not notice."""
    dice = random.Random(f"renamed-{seed}")
    keys = dice.sample(sorted(NAMES), dice.choice((1, 2, 2, 3)))
    names = {key: dice.choice(NAMES[key][2]) for key in keys}
    changes = tuple(Change("rename", NAMES[key][0], name, NAMES[key][1]) for key, name in names.items())
    # A look-alike that tells when it is pressed is one that sends something: the search ends there.
    kinds = tuple(kind for kind in unnoticed(seed).kinds if kind != "decoys" or dice.random() < DECOYS)
    return Renamed(Drifting(seed, kinds, Scenario("chemin renommé", changes)), skins.drawn(seed), names)
