"""« Accès aux services tiers »: a frame that folds for each service, profiles moved between two lists, one form for all."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from tests.foreign.served import PROFILES, Service, State
from tests.zoo.mconsole.portal_theme import Shown

ID = "servicestiers_WAR_atriumportlet"
NS = f"_{ID}_"
CAPTIONS = dict(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels non enseignants"), strict=True))
ABOUT = {
    "correlyce": "Catalogue de ressources numériques de la Région.",
    "primaire": "Suivi des élèves des écoles primaires.",
    "pronote": "Vie scolaire, notes et emplois du temps.",
    "moodle": "Plateforme d'apprentissage en ligne.",
}


def _boxes(key: str, one: Service) -> str:
    def box(side: str, title: str, held: list[str]) -> str:
        options = "".join(f'<option value="{profile}">{CAPTIONS[profile]}</option>' for profile in held)
        return f'<td><label for="{NS}{key}_{side}">{title}</label><select id="{NS}{key}_{side}" class="choice-{side}" multiple size="5">{options}</select></td>'

    given = [profile for profile in PROFILES if profile in one.profiles]
    left = [profile for profile in PROFILES if profile not in one.profiles]
    return f"""<table class="move-boxes"><tr>{box("left", "Disponibles", left)}
<td class="move-arrows"><button type="button" class="btn move-right" title="Ajouter les profils sélectionnés"><i class="icon-arrow-right"></i></button><br>
<button type="button" class="btn move-left" title="Retirer les profils sélectionnés"><i class="icon-arrow-left"></i></button></td>{box("right", "Autorisés", given)}</tr></table>
<input type="hidden" class="choice-kept" name="{NS}{key}_profils" value="{",".join(given)}">"""


def _chapter(key: str, one: Service) -> str:
    def radio(value: str, caption: str, on: bool) -> str:
        name = f"{NS}{key}_actif"
        return f'<td><input type="radio" id="{name}{value}" name="{name}" value="{value}"{" checked" * on}></td><td><label for="{name}{value}">{caption}</label></td>'

    return f"""<fieldset class="fieldset {"" if one.on else "folded"}"><legend><a href="javascript:;" class="toggler"><i class="icon-toggle"></i> {escape(one.name)}</a></legend>
<div class="fieldset-content"><p class="muted">{ABOUT[key]}</p><table class="lfr-table">
<tr><td class="lfr-label">Activer l'accès au service</td><td><table class="radios"><tr>{radio("1", "Oui", one.on)}{radio("0", "Non", not one.on)}</tr></table></td></tr>
<tr><td class="lfr-label">Profils utilisateurs</td><td>{_boxes(key, one)}</td></tr></table></div></fieldset>"""


def page(shown: Shown) -> str:
    """The form."""
    chapters = "".join(_chapter(key, one) for key, one in shown.state.services.items())
    return f"""<p>Sélectionnez les services tiers accessibles depuis le site ainsi que les profils qui peuvent y accéder. Les services inactifs sont repliés.</p>
<form id="{NS}fm" class="form services" method="post" action="{escape(shown.address(ID, action=True))}">{chapters}
<div class="button-holder"><button type="submit" class="btn btn-primary">Enregistrer</button> <a class="btn btn-cancel" href="{escape(shown.address())}">Annuler</a></div></form>"""


def keep(state: State, sent: Mapping[str, str]) -> None:
    """The form, kept whole."""
    state.save_services(
        {
            key: Service(
                one.name,
                sent.get(f"{NS}{key}_actif") == "1",
                set(PROFILES) & set(sent.get(f"{NS}{key}_profils", "").split(",")),
            )
            for key, one in state.services.items()
        }
    )
