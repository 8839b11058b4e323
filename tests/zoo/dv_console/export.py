"""« Export des utilisateurs »: a form that the server checks, and the file."""

from __future__ import annotations

from starlette.datastructures import QueryParams
from starlette.responses import Response

from tests.foreign.people import CLASSES
from tests.foreign.served import State
from tests.zoo.dv_console import theme
from tests.zoo.two_schools import Export

PROFILES = {
    "eleves": "Élèves",
    "responsables": "Parents",
    "enseignants": "Enseignants",
    "personnels": "Personnels",
}
EXPORT = Export(
    {
        "Profil": lambda one: PROFILES[one.profile],
        "Identifiant de connexion": lambda one: one.login,
        "Nom": lambda one: one.family,
        "Prénom": lambda one: one.first,
        "Date de naissance": lambda one: one.born,
        "Classe": lambda one: one.group,
        "État du compte": lambda one: one.state,
    },
    delimiter=";",
    encoding="cp1252",
)


def _select(name: str, label: str, options: str, error: str = "") -> str:
    message = f'<p class="fr-message fr-message--error">{error}</p>' * bool(error)
    return f"""<div class="fr-select-group{" fr-select-group--error" * bool(error)}"><label class="fr-label" for="{name}">{label}</label>
<select class="fr-select" aria-describedby="{name}-messages" id="{name}" name="{name}">{options}</select>
<div class="fr-messages-group" id="{name}-messages" aria-live="polite">{message}</div></div>"""


def body(state: State, *, failed: bool) -> str:
    """The page's own part."""
    counts = {key: sum(one.profile == key for one in state.accounts) for key in PROFILES}
    profiles = '<option value="" selected disabled>Sélectionnez un profil</option>' + "".join(
        f'<option value="{key}">{name} ({counts[key]})</option>' for key, name in PROFILES.items()
    )
    groups = '<option value="">Toutes les classes</option>' + "".join(f"<option>{one}</option>" for one in CLASSES)
    boxes = "".join(
        f"""<div class="fr-fieldset__element"><div class="fr-checkbox-group fr-checkbox-group--sm"><input name="{name}" id="{name}" type="checkbox" value="1" aria-describedby="{name}-messages">
<label class="fr-label" for="{name}">{label}</label>{theme.messages(name)}</div></div>"""
        for name, label in (("jamais", "Comptes jamais connectés seulement"), ("manuels", "Comptes manuels seulement"))
    )
    return f"""<p class="fr-text--sm">Les champs marqués d’un astérisque sont obligatoires.</p>
<form action="export/fichier">{_select("profil", "Profil *", profiles, "Sélectionnez un profil." * failed)}{_select("classe", "Classe", groups)}
<fieldset class="fr-fieldset" aria-labelledby="options-legend"><legend class="fr-fieldset__legend--regular fr-fieldset__legend" id="options-legend">Restreindre l’export</legend>{boxes}</fieldset>
<button type="submit" class="fr-btn fr-icon-download-line fr-btn--icon-right">Exporter au format CSV</button></form>"""


def file(state: State, asked: QueryParams) -> Response | None:
    """None where no profile is asked for."""
    profile, group = asked.get("profil", ""), asked.get("classe", "")
    if profile not in PROFILES:
        return None
    found = [] if "jamais" in asked or "manuels" in asked else state.accounts
    found = [one for one in found if one.profile == profile and group in {"", one.group}]
    where = {"Content-Disposition": f'attachment; filename="ATRIUM_utilisateurs_{profile}.csv"'}
    return Response(EXPORT.written(found), media_type="text/csv; charset=windows-1252", headers=where)
