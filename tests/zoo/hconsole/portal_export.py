"""« Export des utilisateurs »: a form whose answer is the file."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from html import escape

from starlette.responses import Response

from tests.foreign.served import State
from tests.zoo.hconsole.portal_shell import Shown

PROFILES = {
    "eleves": "Élève",
    "responsables": "Responsable légal",
    "enseignants": "Enseignant",
    "personnels": "Personnel non enseignant",
}
STATES = ("Actif", "À supprimer")


def page(shown: Shown) -> tuple[str, str]:
    """Title and body."""
    profiles = "".join(f'<option value="{key}">{caption}</option>' for key, caption in PROFILES.items())
    groups = "".join(
        f"<option>{escape(one)}</option>" for one in sorted({one.group for one in shown.state.accounts} - {""})
    )
    states = "".join(f"<option>{one}</option>" for one in STATES)
    return (
        "Export des utilisateurs",
        f"""<p>Renseignez les critères puis lancez l’export. Les champs marqués d’une étoile sont obligatoires.</p>
<form method="post"><fieldset><legend>Critères</legend><table class="formulaire">
<tr><th><label for="profil">Profil</label> <span class="oblig">*</span></th><td><select id="profil" name="profil"><option value="">-- Choisir --</option>{profiles}</select></td></tr>
<tr><th><label for="classe">Classe</label></th><td><select id="classe" name="classe"><option value="">Toutes</option>{groups}</select></td></tr>
<tr><th><label for="etat">État du compte</label></th><td><select id="etat" name="etat"><option value="">Tous</option>{states}</select></td></tr>
<tr><th><label for="nom">Nom commençant par</label></th><td><input type="text" class="texte" id="nom" name="nom"></td></tr></table></fieldset>
<div class="boutons"><input type="submit" class="bouton" value="Exporter au format CSV"></div></form>""",
    )


def file(state: State, sent: Mapping[str, str]) -> Response | None:
    """The file; None without a profile."""
    if sent.get("profil") not in PROFILES:
        return None
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL)
    lines.writerow(["Nom", "Prénom", "Date naiss.", "Profil", "Division", "Login", "État", "Dernière connexion"])
    for one in state.accounts:
        asked = (
            one.profile == sent["profil"]
            and sent.get("classe", "") in {"", one.group}
            and sent.get("etat", "") in {"", one.state}
            and one.family.lower().startswith(sent.get("nom", "").strip().lower())
        )
        if asked:
            caption = PROFILES[one.profile]
            lines.writerow([one.family, one.first, one.born, caption, one.group, one.login, one.state, ""])
    where = {"Content-Disposition": f'attachment; filename="export_utilisateurs_{sent["profil"]}.csv"'}
    return Response(out.getvalue().encode("utf-8"), media_type="text/csv; charset=utf-8", headers=where)
