"""« Export des utilisateurs »: a form whose answer is the file."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from html import escape

from starlette.responses import Response

from tests.foreign.served import State
from tests.zoo.mconsole.portal_theme import Shown

ID = "exportutilisateurs_WAR_atriumportlet"
NS = f"_{ID}_"
PROFILES = {
    "eleves": "Élève",
    "responsables": "Responsable d'élève",
    "enseignants": "Enseignant",
    "personnels": "Personnel non enseignant",
}
STATES = ("Actif", "À supprimer")
COLUMNS = ("Civilité", "Nom", "Prénom", "Date de naissance", "Classe", "Login", "Profil", "État du compte")


def page(shown: Shown) -> str:
    """The form."""

    def choice(name: str, caption: str, options: dict[str, str], required: bool = False) -> str:
        lines = "".join(f'<option value="{escape(key)}">{escape(text)}</option>' for key, text in options.items())
        mark = ' <span class="label-required">(Requis)</span>' * required
        return f'<tr><td class="lfr-label"><label for="{NS}{name}">{caption}{mark}</label></td><td><select id="{NS}{name}" name="{NS}{name}"><option value=""></option>{lines}</select></td></tr>'

    def text(name: str, caption: str) -> str:
        return f'<tr><td class="lfr-label"><label for="{NS}{name}">{caption}</label></td><td><input type="text" class="field" id="{NS}{name}" name="{NS}{name}"></td></tr>'

    groups = sorted({one.group for one in shown.state.accounts} - {""})
    return f"""<p>Renseignez les critères de l'export. Le fichier contient les identifiants de connexion : ne le diffusez pas.</p>
<form id="{NS}fm" class="form" method="post" action="{escape(shown.address(ID, action=True))}">
<fieldset class="fieldset"><legend><a href="javascript:;" class="toggler"><i class="icon-toggle"></i> Critères principaux</a></legend><div class="fieldset-content"><table class="lfr-table">
{choice("profil", "Profil", PROFILES, required=True)}{choice("classe", "Classe", {one: one for one in groups})}</table></div></fieldset>
<fieldset class="fieldset folded"><legend><a href="javascript:;" class="toggler"><i class="icon-toggle"></i> Critères complémentaires</a></legend><div class="fieldset-content"><table class="lfr-table">
{text("nom", "Nom")}{choice("etat", "État du compte", {one: one for one in STATES})}</table></div></fieldset>
<div class="button-holder"><button type="submit" class="btn btn-primary">Exporter au format CSV</button> <button type="reset" class="btn">Réinitialiser</button></div></form>"""


def file(state: State, posted: Mapping[str, str]) -> Response | None:
    """The file; None without a profile."""
    sent = {name.removeprefix(NS): value.strip() for name, value in posted.items()}
    if sent.get("profil") not in PROFILES:
        return None
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    lines.writerow(COLUMNS)
    for one in state.accounts:
        if (
            one.profile == sent["profil"]
            and sent.get("classe", "") in {"", one.group}
            and sent.get("etat", "") in {"", one.state}
            and one.family.lower().startswith(sent.get("nom", "").lower())
        ):
            caption = PROFILES[one.profile]
            lines.writerow(["", one.family, one.first, one.born, one.group, one.login, caption, one.state])
    where = {"Content-Disposition": 'attachment; filename="users.csv"'}
    return Response(out.getvalue().encode("cp1252"), media_type="text/csv", headers=where)
