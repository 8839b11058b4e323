"""Profiles of authorisation and groups of users: their tree, and the sheet of each."""

from __future__ import annotations

from typing import Any

from tests.foreign.served import State

#: Where each profile stands.
BRANCHES: dict[str, dict[str, tuple[str, ...]]] = {
    "professeurs": {
        "Profils fournis": ("Professeur", "Professeur principal"),
        "Profils de l'établissement": ("Consultation",),
    },
    "vie_scolaire": {"Mode Vie scolaire": ("CPE", "Surveillant")},
    "administratif": {"Groupes d'utilisateurs": ("Administration", "Secrétariat")},
}
USERS = {
    "Administration": ("Mme FERRAND", "M. ROSTAING"),
    "Secrétariat": ("Mme BLANC", "Mme OTTAVI", "M. SICARD"),
}
WHO = {
    "professeurs": "Déconnecter les professeurs de ce profil en cas d'inactivité supérieure à",
    "vie_scolaire": "Déconnecter les personnels de ce profil en cas d'inactivité supérieure à",
    "administratif": "Déconnecter les utilisateurs de ce groupe en cas d'inactivité supérieure à",
}
RIGHTS: dict[str, dict[str, bool]] = {
    "Connexion": {"Se connecter depuis un Client PRONOTE": True, "Modifier son mot de passe": True},
    "Emploi du temps": {"Consulter tous les emplois du temps": True, "Modifier la salle d'un cours": False},
    "Absences": {"Saisir les absences": True, "Consulter le récapitulatif des absences": True, "Saisir les punitions": False},
    "Notes": {"Créer des devoirs": True, "Consulter les bulletins": True, "Modifier les appréciations": False},
    "Communication": {"Écrire aux responsables": True, "Diffuser des informations": False, "Lancer un sondage": False},
}  # fmt: skip


def tree(state: State, sent: Any) -> dict[str, Any]:
    """Branches, then profiles or groups, then the users of a group."""
    branches = [
        {"name": branch, "leaves": [{"name": one, "users": list(USERS.get(one, ()))} for one in names]}
        for branch, names in BRANCHES[sent["kind"]].items()
    ]
    return {"branches": branches}


def sheet(state: State, rights: dict[str, bool], sent: Any) -> dict[str, Any]:
    """What one profile or group may do, and when it is disconnected."""
    kind, name = sent["kind"], sent["name"]
    groups = [
        {
            "title": title,
            "rights": [
                {"caption": one, "on": rights.get(f"{kind}/{name}/{one}", usual)} for one, usual in several.items()
            ],
        }
        for title, several in RIGHTS.items()
    ]
    return {"name": name, "minutes": state.durations[kind][name], "who": WHO[kind], "groups": groups}


def save(state: State, rights: dict[str, bool], sent: Any) -> None:
    """What changed on the sheet."""
    kind, name = sent["kind"], sent["name"]
    for caption, on in sent["rights"].items():
        rights[f"{kind}/{name}/{caption}"] = on
        state.writes.append(f"right {kind} {name} {caption} {on}")
    minutes = sent["minutes"]
    if minutes != state.durations[kind][name]:
        state.set_duration(kind, name, minutes)
