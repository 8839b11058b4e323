"""« Export des utilisateurs »: a wizard of two steps, the file at the end of the second."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from html import escape

from starlette.responses import Response

from tests.foreign.people import Account
from tests.foreign.served import State
from tests.zoo.wconsole.portal_master import Site
from tests.zoo.wconsole.portal_services_view import summary

AT = "ctl00$Contenu$wzExport$"
PROFILES = {
    "eleves": "Élèves",
    "responsables": "Responsables légaux",
    "enseignants": "Enseignants",
    "personnels": "Personnels non enseignants",
}
COLUMNS = ("Profil", "Nom", "Prénom", "Date de naissance", "Classe", "Login", "Etat du compte")
STATES = ("Actif", "À supprimer")
Asked = dict[str, str]


def _found(state: State, asked: Mapping[str, str]) -> list[Account]:
    return [
        one
        for one in state.accounts
        if one.profile == asked["profil"]
        and asked["classe"] in {"", one.group}
        and asked["etat"] in {"", one.state}
        and one.family.lower().startswith(asked["nom"].strip().lower())
    ]


def _cells(one: Account) -> tuple[str, ...]:
    return PROFILES[one.profile], one.family, one.first, one.born, one.group, one.login, one.state


def _wizard(step: int, body: str, buttons: str) -> str:
    side = "".join(
        f"""<li{' class="ici"' * (number == step)}>{number}. {caption}</li>"""
        for number, caption in enumerate(("Critères", "Export"), 1)
    )
    return f'<table class="assistant" cellspacing="0"><tr><td class="etapes"><ul>{side}</ul></td><td class="etape">{body}<div class="boutons">{buttons}</div></td></tr></table>'


def _options(entries: Mapping[str, str], chosen: str) -> str:
    return "".join(
        f"""<option value="{escape(key)}"{' selected="selected"' * (key == chosen)}>{escape(caption)}</option>"""
        for key, caption in entries.items()
    )


def criteria(site: Site, asked: Asked, errors: list[str]) -> str:
    """The first step."""
    classes = {"": "Toutes les classes"} | {one: one for one in sorted({a.group for a in site.state.accounts} - {""})}
    states = {"": "Tous"} | {one: one for one in STATES}
    key = AT.replace("$", "_")
    body = f"""<h2>Critères de sélection</h2>{summary(errors)}<table class="champs">
<tr><td class="lib"><label for="{key}lstProfil">Profil</label> <span class="etoile">*</span></td><td><select size="4" name="{AT}lstProfil" id="{key}lstProfil" class="liste">{_options(PROFILES, asked["profil"])}</select></td></tr>
<tr><td class="lib"><label for="{key}ddlClasse">Classe</label></td><td><select name="{AT}ddlClasse" id="{key}ddlClasse">{_options(classes, asked["classe"])}</select></td></tr>
<tr><td class="lib"><label for="{key}ddlEtat">État du compte</label></td><td><select name="{AT}ddlEtat" id="{key}ddlEtat">{_options(states, asked["etat"])}</select></td></tr>
<tr><td class="lib"><label for="{key}txtNom">Nom commençant par</label></td><td><input type="text" name="{AT}txtNom" id="{key}txtNom" value="{escape(asked["nom"])}"></td></tr></table>
<p class="note"><span class="etoile">*</span> Champ obligatoire</p>"""
    return _wizard(1, body, f'<input type="submit" name="{AT}btnSuivant" value="Suivant &gt;" class="bouton">')


def _result(site: Site, asked: Asked) -> str:
    found = _found(site.state, asked)
    head = "".join(f"<th>{one}</th>" for one in COLUMNS)
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in _cells(one))}</tr>" for one in found[:5])
    body = f"""<h2>Export</h2><p><b>{len(found)}</b> compte(s) correspondent à vos critères. Aperçu des premières lignes :</p>
<table class="grille" cellspacing="0" rules="all" border="1"><tr>{head}</tr>{rows}</table>"""
    buttons = f"""<input type="submit" name="{AT}btnPrecedent" value="&lt; Précédent" class="bouton gris"> <input type="submit" name="{AT}btnExporter" value="Exporter au format CSV" class="bouton">"""
    return _wizard(2, body, buttons)


def _file(state: State, asked: Asked) -> Response:
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";")
    lines.writerow(COLUMNS)
    lines.writerows(_cells(one) for one in _found(state, asked))
    where = {"Content-Disposition": "attachment; filename=ExportUtilisateurs.csv"}
    return Response(out.getvalue().encode("cp1252"), media_type="application/vnd.ms-excel", headers=where)


def answer(site: Site, asked: Asked | None, sent: Mapping[str, str]) -> tuple[str, Asked] | Response:
    """The page as it is first shown, or after its form."""
    asked = asked or {"profil": "", "classe": "", "etat": "", "nom": ""}
    if AT + "btnExporter" in sent:
        return _file(site.state, asked)
    if AT + "btnSuivant" not in sent:
        return criteria(site, asked, []), asked
    names = {"profil": "lstProfil", "classe": "ddlClasse", "etat": "ddlEtat", "nom": "txtNom"}
    asked = {key: sent.get(AT + name, "") for key, name in names.items()}
    if asked["profil"] not in PROFILES:
        return criteria(site, asked, ["Le profil est obligatoire."]), asked
    return _result(site, asked), asked
