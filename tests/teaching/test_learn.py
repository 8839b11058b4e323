"""A person shows what is called otherwise, or stands elsewhere: then doctor is green and a night passes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from robot.errors import Exit
from tests.conftest import Workshop
from tests.foreign.people import school
from tests.foreign.plain import LISTS as LISTS_OF
from tests.foreign.served import CAS, ENT, PROFILES, State
from tests.teaching.classroom import Classroom, Person, bad, served
from tests.teaching.stranger import DOCUMENTED, LISTS, TABS, Stranger

#: One thing renamed in the console, one menu more: the quick look.
LITTLE = Stranger(
    menu={
        **DOCUMENTED,
        "Pronote.net": {"Publication": "/net/publication", "Raccordement au portail": "/net/ent"},
        "Paramètres": {"Général": {"Préférences": {"Affichages": "/parametres/affichages"}}},
    },
    console={"Intégration dans un ENT": "Raccordement au portail"},
)
LITTLE_NAMES = {"tab_ent": "Raccordement au portail"}
LITTLE_WAYS = {"preferences": ("Paramètres", "Général", "Préférences", "Affichages")}
CONSOLE_NAMES = {
    "section_pronote_net": "Espaces en ligne",
    "tab_ent": "Raccordement au portail",
    "my_ent": "Portail de rattachement",
    "cas_url": "Connexion du portail",
    "menu_settings": "Réglages",
    "menu_displays": "Vues et colonnes",
    "ent_ids_preference": "Gérer les comptes du portail",
    "menu_resources": "Annuaires",
    "menu_authorisation_profiles": "Droits de chacun",
    "menu_user_administration": "Qui peut se connecter",
    "automatic_disconnection": "Fermeture de la session",
}
PORTAL_NAMES = {
    "panel_pages": "Rubriques",
    "third_party_access": "Connecteurs",
    "user_export": "Extraction de l'annuaire",
    "export_csv": "Télécharger le tableau",
    "profile_personnels": "Agents",
}
RENAMED = Stranger(
    menu={
        "Serveur PRONOTE": "/",
        "Espaces en ligne": {"Publication": "/net/publication", "Raccordement au portail": "/net/ent"},
        "Fichier": {"Sauvegardes": "/sauvegardes", "Qui peut se connecter": "/profils/administratif"},
        "Réglages": {"Préférences": {"Vues et colonnes": "/parametres/affichages", "Sons": "/parametres/sons"}},
        "Annuaires": LISTS,
    },
    console={
        "Intégration dans un ENT": "Raccordement au portail",
        "Mon ENT": "Portail de rattachement",
        "URL du serveur CAS": "Connexion du portail",
        "Activer la gestion des identifiants ENT": "Gérer les comptes du portail",
        "Profils d'autorisation": "Droits de chacun",
        "Administration des utilisateurs": "Qui peut se connecter",
        "Déconnexion automatique": "Fermeture de la session",
    },
    portal={
        "Pages de site": "Rubriques",
        "Accès aux services tiers": "Connecteurs",
        "Export des utilisateurs": "Extraction de l'annuaire",
        "Exporter au format CSV": "Télécharger le tableau",
        "Personnels non enseignants": "Agents",
    },
)
DEEPER = Stranger(
    menu={
        "Serveur PRONOTE": "/",
        "Hébergement": {"Pronote.net": TABS, "Sauvegardes": "/sauvegardes"},
        "Fichier": {"Comptes": {"Administration des utilisateurs": "/profils/administratif"}},
        "Paramètres": {"Général": {"Préférences": {"Affichages": "/parametres/affichages"}}},
        "Ressources": {"Personnes": LISTS, "Matériels": {"Salles": "/salles"}},
    },
    before_panel=("Espace de l'établissement", "Gérer ce site"),
)
DEEPER_WAYS = {
    "administration": ("Administration", "Espace de l'établissement", "Gérer ce site"),
    "ent_integration": ("Hébergement", "Pronote.net", "Intégration dans un ENT"),
    "preferences": ("Paramètres", "Général", "Préférences", "Affichages"),
    "list_eleves": ("Ressources", "Personnes", "Élèves"),
    "list_responsables": ("Ressources", "Personnes", "Responsables"),
    "list_enseignants": ("Ressources", "Personnes", "Professeurs"),
    "list_personnels": ("Ressources", "Personnes", "Personnels"),
    "profiles_professeurs": ("Ressources", "Personnes", "Professeurs", "Profils d'autorisation"),
    "profiles_vie_scolaire": ("Ressources", "Personnes", "Personnels", "Profils d'autorisation"),
    "profiles_administratif": ("Fichier", "Comptes", "Administration des utilisateurs"),
}
OTHER_ORDER = Stranger(
    menu={
        "Intégration": {"Espaces": {"Pronote.net : portail": "/net/ent"}, "Publication": "/net/publication"},
        "Préférences": {"Paramètres": {"Affichages": "/parametres/affichages"}},
        "Liste": {"Ressources": LISTS},
        "Administration des utilisateurs": {"Fichier": {"Groupes": "/profils/administratif"}},
    },
)
OTHER_WAYS = {
    "ent_integration": ("Intégration", "Espaces", "Pronote.net : portail"),
    "preferences": ("Préférences", "Paramètres", "Affichages"),
    "list_eleves": ("Liste", "Ressources", "Élèves"),
    "list_responsables": ("Liste", "Ressources", "Responsables"),
    "list_enseignants": ("Liste", "Ressources", "Professeurs"),
    "list_personnels": ("Liste", "Ressources", "Personnels"),
    "profiles_professeurs": ("Liste", "Ressources", "Professeurs", "Profils d'autorisation"),
    "profiles_vie_scolaire": ("Liste", "Ressources", "Personnels", "Profils d'autorisation"),
    "profiles_administratif": ("Administration des utilisateurs", "Fichier", "Groupes"),
}


@contextmanager
def classroom(stranger: Stranger, folder: Path, workshop: Workshop) -> Iterator[Classroom]:
    """That stranger, and the robot before it."""
    # Without the preference, its lists have no column « Identifiant CAS » at all; short ones are soon looked at.
    rows = school()[0]
    few = [row for key in LISTS_OF for row in [one for one in rows if one.profile == key and one.due][:4]]
    state = State(preference=True, rows=[replace(row, number=number) for number, row in enumerate(few)])
    with served(stranger, state) as running:
        yield Classroom(state, running, folder, workshop)


@pytest.mark.slow
@pytest.mark.ci
def test_a_renamed_tab_and_a_menu_more_are_taught_and_written_down(tmp_path: Path, workshop: Workshop) -> None:
    with classroom(LITTLE, tmp_path, workshop) as room:
        person = Person(LITTLE_NAMES, LITTLE_WAYS)
        (tmp_path / "labels.local.toml").write_text("# à garder\n", encoding="utf-8")
        report, teacher = room.learnt(person)
        assert bad(report) == []
        assert room.state.writes == []
        text = (tmp_path / "labels.local.toml").read_text(encoding="utf-8")
        assert text.startswith("# à garder\n")
        assert all(line in text for line in teacher.learnt)
        assert len(teacher.learnt) == 2
        assert "par Mme Roux : PRONOTE, écran « Console d'administration »" in text
        assert any(lines[0].startswith("Compris : l'onglet") for lines in person.asked)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("stranger", "person"),
    [
        (RENAMED, Person(names={**CONSOLE_NAMES, **PORTAL_NAMES})),
        (DEEPER, Person(ways=DEEPER_WAYS)),
        (OTHER_ORDER, Person(ways=OTHER_WAYS)),
    ],
    ids=["renamed", "deeper", "other-order"],
)
def test_what_was_taught_carries_doctor_and_an_unattended_night(
    stranger: Stranger, person: Person, tmp_path: Path, workshop: Workshop
) -> None:
    with classroom(stranger, tmp_path, workshop) as room:
        assert bad(room.examined()) != []
        report, _teacher = room.learnt(person)
        assert bad(report) == [], person.asked[-6:]
        assert room.state.writes == []
        assert bad(room.examined()) == []
        code, said = room.night()
        assert code == Exit.CHANGED, said
        state = room.state
        assert (state.services["pronote"].on, state.services["pronote"].profiles) == (True, set(PROFILES))
        assert (state.published, state.ent, state.cas) == (True, ENT, CAS)
        assert [row for row in state.rows if row.cas != row.due] == []
        assert state.durations["professeurs"] == {"Professeur": 45, "Professeur principal": 45, "Consultation": 45}
