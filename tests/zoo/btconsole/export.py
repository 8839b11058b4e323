"""« Export des utilisateurs »: what is asked, and the file once it is made."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from tests.foreign.people import Account
from tests.foreign.served import State
from tests.zoo.two_schools import Export

PROFILES = {"eleves": "Élèves", "responsables": "Parents", "enseignants": "Enseignants", "personnels": "Personnels"}
EXPORT = Export(
    {
        "Profil": lambda one: PROFILES[one.profile],
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Date de naissance": lambda one: one.born,
        "Classe": lambda one: one.group,
        "Login": lambda one: one.login,
        "État du compte": lambda one: one.state,
    },
    delimiter=";",
    encoding="utf-8-sig",
)
#: Seconds that the making of a file takes.
PACE = 0.9


@dataclass(frozen=True)
class Asked:
    """One file that is being made."""

    profile: str
    group: str
    since: float = field(default_factory=time.monotonic)

    @property
    def ready(self) -> bool:
        """It can be fetched."""
        return time.monotonic() - self.since > PACE

    def accounts(self, state: State) -> list[Account]:
        """Who is in it."""
        return [one for one in state.accounts if one.profile == self.profile and self.group in {"", one.group}]


def form(state: State, path: str) -> str:
    """The page's body."""
    profiles = "".join(f'<option value="{key}">{name}</option>' for key, name in PROFILES.items())
    groups = "".join(f"<option>{one}</option>" for one in sorted({one.group for one in state.accounts if one.group}))
    return f"""<div class="columns"><div class="column is-7"><form class="box" id="export" action="/web/{path}/administration/export/fichiers">
<div class="field"><label class="label" for="profil">Profil <span class="has-text-danger" aria-hidden="true">*</span></label><div class="control">
<div class="select is-fullwidth"><select id="profil" name="profil" required><option value="">Sélectionner un profil</option>{profiles}</select></div></div></div>
<div class="field"><label class="label" for="classe">Classe</label><div class="control"><div class="select is-fullwidth"><select id="classe" name="classe">
<option value="">Toutes les classes</option>{groups}</select></div></div><p class="help">Ne concerne que les élèves.</p></div>
<div class="field"><label class="label" for="cree">Comptes créés depuis le</label><div class="control"><input class="input" type="date" id="cree" name="cree"></div></div>
<div class="field mt-5"><div class="control"><button class="button is-primary"><span class="icon" aria-hidden="true"><i class="mdi mdi-download"></i></span>
<span>Exporter au format CSV</span></button></div></div><div id="suivi" aria-live="polite"></div></form></div>
<div class="column"><article class="message is-info"><div class="message-header"><p>Contenu du fichier</p></div><div class="message-body content">
<p>Le fichier contient une ligne par compte : état civil, classe, login et état du compte.</p>
<p>Les mots de passe ne sont jamais exportés. Ce fichier contient des données personnelles : supprimez-le après usage.</p></div></article></div></div>"""
