"""The two pages of the administration that the help page sends to: third-party services, and the export of users."""

from __future__ import annotations

import csv
import io
from html import escape

from tests.foreign.served import PROFILES, Service, State
from tests.zoo.vconsole.portal_shell import Shown, icon

CAPTIONS = dict(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels"), strict=True))
#: Profile of a service → of an account.
ACCOUNTS = dict(zip(PROFILES, ("eleves", "responsables", "enseignants", "personnels"), strict=True))
ABOUT = {
    "correlyce": ("#7b4ea3", "Catalogue ouvert régional de ressources éditoriales pour les lycées."),
    "primaire": ("#5b9f35", "Vie scolaire des écoles maternelles et élémentaires rattachées."),
    "pronote": ("#007a53", "Emploi du temps, notes, absences et cahier de textes."),
    "moodle": ("#e0701a", "Plateforme de cours en ligne de l’établissement."),
}
EXPORTED = {
    "eleves": "Élèves",
    "responsables": "Responsables d’élèves",
    "enseignants": "Enseignants",
    "personnels": "Personnels non enseignants",
}
COLUMNS = ("Profil", "Nom", "Prénom", "Né(e) le", "Classe", "Login", "Courriel", "Statut")


def _control(kind: str, name: str, value: str, caption: str, *, on: bool, more: str = "") -> str:
    return f"""<div class="custom-control custom-{kind}"><label><input type="{kind}" class="custom-control-input" name="{name}" value="{value}"{" checked" * on}>
<span class="custom-control-label"><span class="custom-control-label-text">{caption}</span></span></label>{more}</div>"""


def _chapter(state: State, key: str, one: Service) -> str:
    colour, about = ABOUT[key]
    boxes = "".join(
        _control(
            "checkbox", f"{key}.profils", profile, caption, on=profile in one.profiles,
            more=f'<span class="compte">{sum(a.profile == ACCOUNTS[profile] for a in state.accounts)} comptes</span>',
        )
        for profile, caption in CAPTIONS.items()
    )  # fmt: skip
    return f"""<section class="sheet-section service" id="service-{key}"><h3 class="sheet-subtitle"><span class="pave" style="background:{colour}" aria-hidden="true">{one.name[0]}</span><span>{escape(one.name)}</span></h3>
<p class="aide">{about}</p><fieldset class="inline"><legend>Ouvrir l’accès à ce service</legend>{_control("radio", f"{key}.actif", "true", "Oui", on=one.on)}{_control("radio", f"{key}.actif", "false", "Non", on=not one.on)}</fieldset>
<fieldset class="profils"{" disabled" * (not one.on)}><legend>Profils utilisateurs</legend>{boxes}</fieldset></section>"""


def services(shown: Shown) -> tuple[str, str]:
    """Title and body."""
    chapters = "".join(_chapter(shown.state, key, one) for key, one in shown.state.services.items())
    return (
        "Accès aux services tiers",
        f"""<form method="post" class="sheet services"><input type="hidden" name="p_auth" value="{shown.token}">
<p class="sheet-text">Un service ouvert apparaît dans les onglets du site d’établissement, pour les profils cochés. Le changement prend effet à la prochaine connexion des utilisateurs.</p>{chapters}
<div class="sheet-footer"><button type="submit" class="btn btn-primary">Enregistrer</button> <a class="btn btn-secondary" href="{shown.admin}/services-tiers">Annuler</a></div></form>""",
    )


def keep(state: State, sent: list[tuple[str, str]]) -> str:
    """The form, kept whole; what to tell. What is shut keeps the profiles that it had: their boxes are not sent."""
    posted = {}
    for key, one in state.services.items():
        on = (f"{key}.actif", "true") in sent
        profiles = {p for p in PROFILES if (f"{key}.profils", p) in sent} if on else one.profiles
        posted[key] = Service(one.name, on, profiles)
    state.save_services(posted)
    return "Votre requête a été traitée avec succès."


def export(shown: Shown, recent: list[tuple[str, str, str]]) -> tuple[str, str]:
    """Title and body; the recent files: address, name and when."""
    profiles = "".join(f'<option value="{key}">{caption}</option>' for key, caption in EXPORTED.items())
    groups = "".join(f"<option>{one}</option>" for one in sorted({one.group for one in shown.state.accounts} - {""}))
    return (
        "Export des utilisateurs",
        f"""<form class="sheet export" data-export="/group/{shown.key}/export" novalidate>
<p class="sheet-text">Le fichier contient les comptes de l’établissement qui répondent à tous les critères. Il est conservé jusqu’à votre déconnexion.</p>
<div class="form-group"><label for="profil">Profil <span class="requis" title="Obligatoire">{icon("M7 1h2v4.5L13 4l.8 2-4.100 1.300L12.500 11l-1.700 1.200L8 8.700l-2.800 3.500L3.500 11l2.800-3.700L2.200 6 3 4l4 1.500z", 8)}</span></label><select class="form-control" id="profil" name="profil"><option value=""></option>{profiles}</select><div class="form-feedback" role="alert"></div></div>
<div class="form-group"><label for="classe">Classe</label><select class="form-control" id="classe" name="classe" disabled><option value="">Toutes les classes</option>{groups}</select></div>
<div class="form-group"><label for="nom">Nom contient</label><input class="form-control" id="nom" name="nom" autocomplete="off"></div>
<div class="form-group">{_control("checkbox", "actifs", "1", "Exclure les comptes à supprimer", on=False)}</div>
<div class="sheet-footer"><button type="submit" class="btn btn-primary"><span>Exporter au format CSV</span></button></div></form>
<div class="sheet"><h3 class="sheet-subtitle">Fichiers de cette session</h3>{recents(recent)}</div>""",
    )


def recents(recent: list[tuple[str, str, str]]) -> str:
    """The files that were made."""
    rows = "".join(
        f'<tr><td><a href="{address}" data-plein>{name}</a></td><td>{when}</td></tr>' for address, name, when in recent
    )
    table = f'<table class="table"><thead><tr><th>Fichier</th><th>Créé à</th></tr></thead><tbody>{rows}</tbody></table>'
    return f'<div id="recents">{table if rows else "<p class=vide>Aucun fichier.</p>"}</div>'


def written(state: State, profile: str, group: str, name: str, active: bool) -> bytes:
    """The whole file, as a spreadsheet on a French desk opens it."""
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";", quoting=csv.QUOTE_MINIMAL)
    lines.writerow(COLUMNS)
    for one in state.accounts:
        asked = one.profile == profile and group in {"", one.group} and name.lower() in one.family.lower()
        if asked and not (active and one.state != "Actif"):
            lines.writerow([EXPORTED[profile], one.family, one.first, one.born, one.group, one.login, "", one.state])
    return out.getvalue().encode("cp1252", errors="replace")
