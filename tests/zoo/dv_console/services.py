"""« Accès aux services tiers »: an accordion a service, Oui or Non side by side, a toggle a profile."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tests.foreign.served import PROFILES, Service, State
from tests.zoo.dv_console import theme

NAMES = dict(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels"), strict=True))


def _access(key: str, service: Service) -> str:
    choices = "".join(
        f"""<div class="fr-segmented__element"><input value="{value}" type="radio" id="acces-{key}-{value}" name="acces_{key}" {"checked" * on}>
<label class="fr-label" for="acces-{key}-{value}">{caption}</label></div>"""
        for value, caption, on in (("oui", "Oui", service.on), ("non", "Non", not service.on))
    )
    return f"""<fieldset class="fr-segmented fr-mb-4w"><legend class="fr-segmented__legend">Autoriser l’accès à {escape(service.name)}</legend>
<div class="fr-segmented__elements">{choices}</div></fieldset>"""


def _profiles(key: str, service: Service) -> str:
    toggles = "".join(
        f"""<li><div class="fr-toggle fr-toggle--border-bottom"><input type="checkbox" class="fr-toggle__input" id="profil-{key}-{profile}"
name="profil_{key}" value="{profile}" aria-describedby="profil-{key}-{profile}-messages" {"checked" * (profile in service.profiles)} {"disabled" * (not service.on)}>
<label class="fr-toggle__label" for="profil-{key}-{profile}" data-fr-checked-label="Activé" data-fr-unchecked-label="Désactivé">{caption}</label>
{theme.messages(f"profil-{key}-{profile}")}</div></li>"""
        for profile, caption in NAMES.items()
    )
    return f"""<fieldset class="fr-fieldset" aria-labelledby="profils-{key}-legend"><legend class="fr-fieldset__legend" id="profils-{key}-legend">Profils utilisateurs
<span class="fr-hint-text">Qui voit le service dans le menu du site</span></legend><div class="fr-fieldset__element"><ul class="fr-toggle__list">{toggles}</ul></div></fieldset>"""


def body(state: State, *, done: bool) -> str:
    """The page's own part."""
    sections = "".join(
        f"""<section class="fr-accordion"><h3 class="fr-accordion__title">
<button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="service-{key}">{escape(one.name)}</button></h3>
<div class="fr-collapse" id="service-{key}" data-service>{_access(key, one)}{_profiles(key, one)}</div></section>"""
        for key, one in state.services.items()
    )
    told = theme.alert("success", "Services tiers", "Vos modifications ont été enregistrées.") * done
    sure = theme.modal(
        "confirmation",
        "Enregistrer les accès ?",
        "Les onglets du site seront mis à jour pour les profils concernés.",
        """<button type="submit" form="services" class="fr-btn">Confirmer</button>
<button type="button" class="fr-btn fr-btn--secondary" aria-controls="confirmation">Annuler</button>""",
    )
    return f"""{told}<p>Choisissez, pour chaque service, les profils qui y ont accès.</p>
<form id="services" method="post"><div class="fr-accordions-group fr-mb-4w">{sections}</div></form>
<button type="button" class="fr-btn fr-icon-save-line fr-btn--icon-left" data-fr-opened="false" aria-controls="confirmation">Enregistrer</button>{sure}"""


def save(state: State, sent: Sequence[tuple[str, str]]) -> None:
    """The form came back; what was disabled in it is as it was."""
    posted = {}
    for key, one in state.services.items():
        on = (f"acces_{key}", "oui") in sent
        ticked = {profile for profile in PROFILES if (f"profil_{key}", profile) in sent}
        posted[key] = Service(one.name, on, ticked if on else one.profiles)
    state.save_services(posted)
