"""What « Accès aux services tiers » looks like."""

from __future__ import annotations

from html import escape
from typing import Any

from tests.foreign.served import PROFILES
from tests.zoo.wconsole.portal_master import ASSETS

CAPTIONS = dict(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels non enseignants"), strict=True))
NAMES = {
    "chamilo": "Chamilo", "correlyce": "Correlyce", "educhorus": "EducHorus", "glpi": "GLPI", "grr": "GRR",
    "moodle": "Moodle", "pronote": "Pronote", "primaire": "Pronote Primaire", "universalis": "Universalis",
}  # fmt: skip
ABOUT = {
    "chamilo": "Plateforme de formation en ligne.",
    "correlyce": "Catalogue ouvert régional de ressources éditoriales.",
    "educhorus": "Gestion de la vie scolaire (EducHorus).",
    "glpi": "Gestion du parc informatique et des demandes d'assistance.",
    "grr": "Réservation de salles et de matériel.",
    "moodle": "Plateforme de cours en ligne.",
    "pronote": "Gestion de la vie scolaire : notes, absences, emploi du temps.",
    "primaire": "Gestion de la vie scolaire des écoles.",
    "universalis": "Encyclopédie en ligne.",
}


def _box(at: str, name: str, title: str, profiles: list[str]) -> str:
    key = (at + name).replace("$", "_")
    options = "".join(f'<option value="{one}">{CAPTIONS[one]}</option>' for one in profiles)
    return f'<td><label for="{key}">{title}</label><br><select size="5" name="{at}{name}" multiple="multiple" id="{key}" class="liste">{options}</select></td>'


def _profiles(at: str, one: dict[str, Any]) -> str:
    buttons = "<br>".join(
        f'<input type="submit" name="{at}btn{name}" value="{caption}" class="fleche">'
        for name, caption in {
            "Ajouter": "Ajouter &gt;",
            "ToutAjouter": "Tout ajouter &gt;&gt;",
            "Retirer": "&lt; Retirer",
            "ToutRetirer": "&lt;&lt; Tout retirer",
        }.items()
    )
    rest = [profile for profile in PROFILES if profile not in one["profils"]]
    key = (at + "txtLibelle").replace("$", "_")
    return f"""<tr><td class="lib">Profils utilisateurs :</td><td><table class="double"><tr>{_box(at, "lstDispo", "Profils disponibles", rest)}<td class="fleches">{buttons}</td>{_box(at, "lstAcces", "Profils ayant accès", one["profils"])}</tr></table></td></tr>
<tr><td class="lib"><label for="{key}">Libellé de l'onglet :</label></td><td><input name="{at}txtLibelle" type="text" maxlength="40" id="{key}" value="{escape(one["libelle"])}"></td></tr>"""


def _panel(number: int, key: str, one: dict[str, Any]) -> str:
    at = f"ctl00$Contenu$rptServices$ctl{number:02}$"
    name = at.replace("$", "_")
    shown, image, alt = ("", "moins", "Réduire") if one["ouvert"] else (' style="display:none"', "plus", "Développer")

    def radio(index: int, value: str, caption: str, on: bool) -> str:
        post = (
            "" if on else f""" onclick="javascript:setTimeout('__doPostBack(\\'{at}rblActif${index}\\',\\'\\')', 0)\""""
        )
        return f"""<td><input id="{name}rblActif_{index}" type="radio" name="{at}rblActif" value="{value}"{' checked="checked"' * on}{post}><label for="{name}rblActif_{index}">{caption}</label></td>"""

    return f"""<div class="panneau"><div class="panneau-titre" onclick="panneau('{name}')"><img id="{name}img" src="{ASSETS}/{image}.svg" alt="{alt}" width="11" height="11"> <span>{NAMES[key]}</span></div>
<input type="hidden" name="{at}cpe_ClientState" id="{name}cpe_ClientState" value="{int(one["ouvert"])}">
<div class="panneau-corps" id="{name}corps"{shown}><p>{ABOUT[key]}</p><table class="champs"><tr><td class="lib">Activer l'accès :</td><td><table id="{name}rblActif"><tr>{radio(0, "1", "Oui", one["on"])}{radio(1, "0", "Non", not one["on"])}</tr></table></td></tr>
{_profiles(at, one) if one["on"] else ""}</table></div></div>"""


def summary(errors: list[str]) -> str:
    """What is wrong with a form, above it."""
    rows = "".join(f"<li>{one}</li>" for one in errors)
    return f'<div class="validation">Veuillez vérifier votre saisie :<ul>{rows}</ul></div>' if errors else ""


def services(view: dict[str, Any], errors: list[str] | None = None) -> str:
    """The long form."""
    panels = "".join(_panel(number, key, one) for number, (key, one) in enumerate(view.items()))
    return f"""<p>Choisissez les services auxquels votre établissement donne accès, et les profils qui en bénéficient.</p>{summary(errors or [])}{panels}
<div class="boutons"><input type="submit" name="ctl00$Contenu$btnEnregistrer" value="Enregistrer" class="bouton"> <input type="submit" name="ctl00$Contenu$btnAnnuler" value="Annuler" class="bouton gris"></div>"""


def _told(one: dict[str, Any]) -> str:
    if not one["on"]:
        return "Non"
    return f"Oui ({escape(one['libelle'])})<br>" + ", ".join(CAPTIONS[profile] for profile in one["profils"])


def recap(changes: dict[str, tuple[Any, Any]]) -> str:
    """What is about to be kept."""
    rows = "".join(
        f"<tr><td>{NAMES[key]}</td><td>{_told(before)}</td><td>{_told(after)}</td></tr>"
        for key, (before, after) in changes.items()
    )
    return f"""<h2>Récapitulatif de vos modifications</h2><p>Vérifiez les modifications ci-dessous. Elles ne seront prises en compte qu'après validation.</p>
<table class="grille" cellspacing="0" rules="all" border="1"><tr><th>Service</th><th>Valeur actuelle</th><th>Nouvelle valeur</th></tr>{rows}</table>
<div class="boutons"><input type="submit" name="ctl00$Contenu$btnModifier" value="Modifier la saisie" class="bouton gris"> <input type="submit" name="ctl00$Contenu$btnValider" value="Valider" class="bouton"></div>"""
