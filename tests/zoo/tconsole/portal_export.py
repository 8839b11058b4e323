"""« Export des utilisateurs »: a form, and a file that comes instead of a page."""

from __future__ import annotations

import csv
import io
from zlib import crc32

from starlette.responses import Response

from tests.foreign.people import CLASSES
from tests.zoo.tconsole.desk import Call

NS = "_export_WAR_atriumportlet_"
PROFILES = {"eleves": "Élèves", "responsables": "Parents", "enseignants": "Enseignants", "personnels": "Personnels"}
HEADS = ("ID ENT", "Profil", "Nom", "Prénom", "Date de naissance", "Classe", "Login", "Statut du compte")
MISSING = (
    '<div class="help-inline form-validator-stack"><div role="alert" class="required">Ce champ est exigé.</div></div>'
)


def _select(name: str, label: str, entries: dict[str, str], *, must: bool = False, wrong: bool = False) -> str:
    options = "".join(f'<option value="{value}">{caption}</option>' for value, caption in entries.items())
    sign = ' <span class="label-required">(Requis)</span>' * must
    return f"""<div class="control-group input-select-wrapper{" error" * wrong}"><label class="control-label" for="{NS}{name}">{label}{sign}</label>
<select class="aui-field-select" id="{NS}{name}" name="{NS}{name}">{options}</select>{MISSING * wrong}</div>"""


def shown(call: Call) -> str:
    """The form, empty."""
    action = f"/group/{call.site}/manage?p_p_id=export_WAR_atriumportlet&amp;p_p_lifecycle=1&amp;p_auth={call.token}"
    wrong = call.kept.pop("export", "") == "missing"
    return f"""<p>L'export contient les identifiants de connexion des utilisateurs de l'établissement. Ces données sont personnelles.</p>
<form class="form" id="{NS}fm" name="{NS}fm" method="post" action="{action}"><fieldset class="fieldset">
<legend class="fieldset-legend"><span class="legend">Critères de l'export</span></legend>
{_select("profil", "Profil", {"": ""} | PROFILES, must=True, wrong=wrong)}
{_select("classe", "Classe", {"": "Toutes"} | {one: one for one in CLASSES})}
<div class="control-group"><label class="control-label" for="{NS}nom">Nom</label><input class="field" type="text" id="{NS}nom" name="{NS}nom"></div>
{_select("statut", "Statut du compte", {"": "Tous", "Actif": "Actif", "À supprimer": "À supprimer"})}</fieldset>
<div class="button-holder"><button class="btn btn-primary" type="submit"><i class="i i-download"></i> Exporter au format CSV</button></div></form>"""


def download(call: Call) -> Response | None:
    """The file; nothing where no profile was chosen."""
    profile = call.one(f"{NS}profil")
    if profile not in PROFILES:
        call.kept["export"] = "missing"
        return None
    group, name, status = (call.one(f"{NS}{one}") for one in ("classe", "nom", "statut"))
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL)
    lines.writerow(HEADS)
    for one in call.state.accounts:
        fits = group in {"", one.group} and status in {"", one.state} and name.casefold() in one.family.casefold()
        if one.profile == profile and fits:
            number = crc32(one.login.encode()) % 900_000 + 100_000
            lines.writerow(
                (number, PROFILES[profile], one.family, one.first, one.born, one.group, one.login, one.state)
            )
    where = {"Content-Disposition": f'attachment; filename="export_utilisateurs_{profile}.csv"'}
    return Response(out.getvalue().encode("utf-8-sig"), media_type="text/csv; charset=UTF-8", headers=where)
