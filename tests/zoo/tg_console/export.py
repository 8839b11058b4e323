"""« Export des utilisateurs »: what is asked, a window while the file is made, the file."""

from __future__ import annotations

import csv

from tests.foreign.people import Account
from tests.foreign.served import State
from tests.zoo.tg_console.icons import icon
from tests.zoo.two_schools import Export

PROFILES = {
    "eleves": ("Élèves", "school"),
    "responsables": ("Parents", "users"),
    "enseignants": ("Enseignants", "chalkboard"),
    "personnels": ("Personnels", "briefcase"),
}
EXPORT = Export(
    {
        "Profil": lambda one: PROFILES[one.profile][0],
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Login": lambda one: one.login,
        "Date de naissance": lambda one: one.born,
        "Classe": lambda one: one.group,
        "Etat du compte": lambda one: one.state,
    },
    delimiter=";",
    encoding="utf-8-sig",
    quoting=csv.QUOTE_ALL,
)
WINDOW = """<div class="modal modal-blur fade" id="export" tabindex="-1" role="dialog" aria-hidden="true" aria-label="Export" data-bs-backdrop="static">
<div class="modal-dialog modal-sm modal-dialog-centered"><div class="modal-content"><div class="modal-body text-center py-4"><div class="spinner-border text-primary mb-3" role="status"></div>
<h3 class="h5">Préparation de l’export…</h3><div class="text-secondary">Le téléchargement commence dans un instant.</div></div></div></div></div>"""


def drawn(state: State, school: str) -> str:
    """The page's body."""
    profiles = "".join(
        f"""<label class="form-selectgroup-item"><input type="radio" name="profil" value="{key}" class="form-selectgroup-input" required>
<span class="form-selectgroup-label">{icon(drawing)} {name}</span></label>"""
        for key, (name, drawing) in PROFILES.items()
    )
    groups = "".join(f"<option>{one}</option>" for one in sorted({one.group for one in state.accounts if one.group}))
    return f"""<ul class="steps mb-4"><li class="step-item active">Critères</li><li class="step-item">Fichier</li></ul>
<form class="card" id="criteres" action="/admin/{school}/fichier" data-export><div class="card-header"><h3 class="card-title">Utilisateurs à exporter</h3></div><div class="card-body">
<div class="mb-4"><div class="form-label required">Profil</div><div class="form-selectgroup">{profiles}</div></div>
<div class="row"><div class="col-6 mb-3"><label class="form-label" for="classe">Classe</label><select class="form-select" id="classe" name="classe"><option value="">Toutes</option>{groups}</select></div>
<div class="col-6 mb-3"><label class="form-label" for="nom">Nom contient</label><input class="form-control" id="nom" name="nom"></div></div></div>
<div class="card-footer text-end"><button type="submit" class="btn btn-primary">{icon("download")} Exporter au format CSV</button></div></form>{WINDOW}"""


def chosen(state: State, asked: dict[str, str]) -> list[Account]:
    """Who is in the file."""
    group, name = asked.get("classe", ""), asked.get("nom", "").lower()
    return [
        one
        for one in state.accounts
        if one.profile == asked.get("profil") and group in {"", one.group} and name in one.family.lower()
    ]
