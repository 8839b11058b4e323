"""« Export des utilisateurs »: a form whose answer is the file."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from html import escape

from starlette.responses import Response

from tests.foreign.served import State
from tests.zoo.kconsole.portal_frame import Site, sign

PROFILES = {
    "eleves": "Élèves",
    "responsables": "Responsables",
    "enseignants": "Enseignants",
    "personnels": "Personnels",
}
STATES = ("Actif", "À supprimer")


def page(site: Site) -> tuple[str, str]:
    """Title and body."""
    profiles = "".join(
        f'<label class="choix"><input type="radio" name="profil" value="{key}"> {name}</label>'
        for key, name in PROFILES.items()
    )
    groups = "".join(
        f"<option>{escape(one)}</option>" for one in sorted({one.group for one in site.state.accounts} - {""})
    )
    states = "".join(f"<option>{one}</option>" for one in STATES)
    return (
        "Export des utilisateurs",
        f"""<form method="post" class="portlet large formulaire"><div class="portlet-titre">Critères de l’export</div>
<div class="rang"><span class="legende">Profil <em>*</em></span><div class="choix-liste">{profiles}</div></div>
<div class="rang"><label class="legende" for="classe">Classe</label><select id="classe" name="classe"><option value="">Toutes les classes</option>{groups}</select></div>
<div class="rang"><label class="legende" for="statut">Statut du compte</label><select id="statut" name="statut"><option value="">Tous</option>{states}</select></div>
<div class="rang"><label class="legende" for="nom">Nom contenant</label><input type="text" id="nom" name="nom"></div>
<p class="aide"><em>*</em> champ obligatoire</p>
<div class="actions"><button class="bouton" type="reset">Réinitialiser</button>
<button class="bouton fort" type="submit">{sign("fleche-bas")} Exporter au format CSV</button></div></form>""",
    )


def file(state: State, sent: Mapping[str, str]) -> Response | None:
    """The file; None without a profile."""
    profile = sent.get("profil", "")
    if profile not in PROFILES:
        return None
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";")
    lines.writerow(["Civilité", "Nom", "Prénom", "Né(e) le", "Classe", "Profil", "Login", "Adresse ENT", "Statut"])
    for one in state.accounts:
        asked = (
            one.profile == profile
            and sent.get("classe", "") in {"", one.group}
            and sent.get("statut", "") in {"", one.state}
            and sent.get("nom", "").strip().lower() in one.family.lower()
        )
        if asked:
            where = f"{one.login}@atrium.example"
            lines.writerow(
                ["", one.family, one.first, one.born, one.group, PROFILES[profile], one.login, where, one.state]
            )
    headers = {"Content-Disposition": f'attachment; filename="ATRIUM_export_{profile}.csv"'}
    return Response(out.getvalue().encode("cp1252"), media_type="text/csv; charset=windows-1252", headers=headers)
