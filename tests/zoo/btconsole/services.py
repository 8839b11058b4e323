"""« Accès aux services tiers »: one form for all of them, and what it would change, to be confirmed."""

from __future__ import annotations

from html import escape

from tests.foreign.served import PROFILES, Service, State

NAMES = dict(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels"), strict=True))
ABOUT = {
    "correlyce": "Catalogue ouvert régional de ressources éditoriales pour les lycées.",
    "primaire": "Suivi de la scolarité dans les écoles maternelles et élémentaires.",
    "pronote": "Gestion de la vie scolaire : emploi du temps, notes, absences, cahier de textes.",
    "moodle": "Plateforme académique de parcours pédagogiques.",
}


def _chapter(key: str, one: Service) -> str:
    ticks = "".join(
        f'<label class="checkbox"><input type="checkbox" name="profils.{key}" value="{profile}"'
        f"{' checked' * (profile in one.profiles)}> {name}</label>"
        for profile, name in NAMES.items()
    )
    state = '<span class="tag is-success is-light">Ouvert</span>' if one.on else '<span class="tag">Fermé</span>'
    return f"""<section class="box" aria-labelledby="titre-{key}"><div class="is-flex is-justify-content-space-between">
<h2 class="title is-5 mb-2" id="titre-{key}">{escape(one.name)}</h2>{state}</div><p class="mb-4 has-text-grey">{ABOUT[key]}</p>
<div class="columns"><div class="column is-4"><fieldset class="field" data-acces="{key}"><legend class="label">Donner accès à ce service</legend>
<div class="radios"><label class="radio"><input type="radio" name="acces.{key}" value="oui"{" checked" * one.on}> Oui</label>
<label class="radio"><input type="radio" name="acces.{key}" value="non"{" checked" * (not one.on)}> Non</label></div></fieldset></div>
<div class="column"><fieldset class="field" id="profils-{key}"{" disabled" * (not one.on)}><legend class="label">Profils utilisateurs</legend>
<div class="checkboxes">{ticks}</div></fieldset></div></div></section>"""


def form(services: dict[str, Service], path: str) -> str:
    """The page's body."""
    chapters = "".join(_chapter(key, one) for key, one in services.items())
    return f"""<p class="block">Indiquez les services partenaires proposés dans votre établissement. Un onglet est ajouté à la page du site pour chaque service ouvert,
visible des seuls profils sélectionnés.</p><form method="post" action="/web/{path}/administration/services-tiers/verification">{chapters}
<div class="field is-grouped is-grouped-right"><div class="control"><a class="button" href="/web/{path}/administration">Annuler</a></div>
<div class="control"><button class="button is-primary"><span class="icon" aria-hidden="true"><i class="mdi mdi-content-save-outline"></i></span>
<span>Enregistrer</span></button></div></div></form>"""


def read(state: State, fields: list[tuple[str, str]]) -> dict[str, Service]:
    """The form, as it came."""
    return {
        key: Service(
            one.name,
            ("acces." + key, "oui") in fields,
            {value for name, value in fields if name == f"profils.{key}" and value in PROFILES},
        )
        for key, one in state.services.items()
    }


def refusal(services: dict[str, Service]) -> str:
    """Why it cannot be kept."""
    empty = [one.name for one in services.values() if one.on and not one.profiles]
    return f"Sélectionnez au moins un profil utilisateur pour : {', '.join(empty)}." if empty else ""


def _shown(one: Service) -> str:
    return ", ".join(NAMES[key] for key in PROFILES if key in one.profiles) if one.on else "Fermé"


def check(state: State, asked: dict[str, Service], fields: list[tuple[str, str]], path: str) -> str:
    """What would change, before it does."""
    back = f"/web/{path}/administration/services-tiers"
    changed = {
        key: one
        for key, one in asked.items()
        if (one.on, one.profiles) != (state.services[key].on, state.services[key].profiles)
    }
    if not changed:
        return f"""<div class="notification">Aucune modification à enregistrer.</div><a class="button" href="{back}">Revenir aux services</a>"""
    rows = "".join(
        f"<tr><th>{escape(one.name)}</th><td>{_shown(state.services[key])}</td><td>{_shown(one)}</td></tr>"
        for key, one in changed.items()
    )
    hidden = "".join(f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">' for name, value in fields)
    return f"""<h2 class="subtitle is-5">Vérifiez vos modifications</h2><p class="block">Elles prendront effet immédiatement pour les utilisateurs concernés.</p>
<table class="table is-fullwidth is-bordered"><thead><tr><th>Service</th><th>Accès actuel</th><th>Nouvel accès</th></tr></thead><tbody>{rows}</tbody></table>
<form method="post" action="{back}">{hidden}<div class="buttons is-right"><button class="button" formaction="{back}/saisie">Modifier ma saisie</button>
<button class="button is-primary">Confirmer l'enregistrement</button></div></form>"""
