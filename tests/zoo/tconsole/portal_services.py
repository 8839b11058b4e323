"""« Accès aux services tiers »: one form for all services, one button below them."""

from __future__ import annotations

from starlette.responses import Response

from tests.foreign.served import PROFILES, Service
from tests.zoo.tconsole.desk import Call

NS = "_services_WAR_atriumportlet_"
CAPTIONS = {"eleves": "Élèves", "parents": "Parents", "enseignants": "Enseignants", "personnels": "Personnels"}
ABOUT = {
    "correlyce": "Catalogue ouvert régional de ressources éditoriales.",
    "primaire": "Cahier de liaison et suivi des élèves pour les écoles rattachées à une cité scolaire.",
    "pronote": "Vie scolaire : notes, absences, emploi du temps, cahier de textes.",
    "moodle": "Parcours pédagogiques en ligne de l'établissement.",
}
DONE = """<div class="alert alert-success"><button type="button" class="close" title="Fermer">×</button>
Votre requête a été traitée avec succès.</div>"""
FAILED = """<div class="alert alert-error"><button type="button" class="close" title="Fermer">×</button>
Votre requête n'a pas abouti. {}</div>"""


def _chapter(key: str, one: Service) -> str:
    radios = "".join(
        f"""<label class="radio" for="{NS}{key}_{value}"><input class="field" type="radio" id="{NS}{key}_{value}" name="{NS}{key}"
value="{value}"{" checked" * (one.on == (value == "oui"))}> {caption}</label>"""
        for value, caption in (("oui", "Oui"), ("non", "Non"))
    )
    boxes = "".join(
        f"""<label class="checkbox inline" for="{NS}{key}_{profile}Checkbox"><input id="{NS}{key}_{profile}" name="{NS}{key}_{profile}" type="hidden"
value="{str(profile in one.profiles).lower()}"><input class="field" id="{NS}{key}_{profile}Checkbox" name="{NS}{key}_{profile}Checkbox"
type="checkbox" onclick="Atrium.updateCheckboxValue(this);"{" checked" * (profile in one.profiles)}{" disabled" * (not one.on)}> {caption}</label>"""
        for profile, caption in CAPTIONS.items()
    )
    return f"""<fieldset class="fieldset service" id="{NS}{key}_fieldset"><legend class="fieldset-legend"><span class="legend">{one.name}</span></legend>
<p class="about">{ABOUT[key]}</p>
<div class="control-group"><span class="control-label">Ouvrir l'accès à ce service</span><div class="controls">{radios}</div></div>
<div class="control-group profiles"><span class="control-label">Profils autorisés</span><div class="controls">{boxes}</div></div></fieldset>"""


def shown(call: Call) -> str:
    """The form, as it is kept."""
    chapters = "".join(_chapter(key, one) for key, one in call.state.services.items())
    action = f"/group/{call.site}/manage?p_p_id=services_WAR_atriumportlet&amp;p_p_lifecycle=1&amp;p_auth={call.token}"
    return f"""<p>Un service ouvert apparaît comme un onglet du site d'établissement pour les profils autorisés.</p>
<form class="form" id="{NS}fm" name="{NS}fm" method="post" action="{action}"><input type="hidden" name="{NS}formDate" value="1574067600000">
{chapters}<div class="button-holder"><button class="btn btn-primary" type="submit">Sauver</button>
<a class="btn btn-cancel" href="/group/{call.site}/manage">Annuler</a></div></form>"""


def save(call: Call) -> Response | None:
    """The whole form came back."""
    asked = {
        key: Service(
            one.name,
            call.one(f"{NS}{key}") == "oui",
            {profile for profile in PROFILES if call.one(f"{NS}{key}_{profile}") == "true"},
        )
        for key, one in call.state.services.items()
    }
    empty = [one.name for one in asked.values() if one.on and not one.profiles]
    if empty:
        call.kept["message"] = FAILED.format(f"Choisissez au moins un profil pour : {', '.join(empty)}.")
    else:
        call.state.save_services(asked)
        call.kept["message"] = DONE
    return None
