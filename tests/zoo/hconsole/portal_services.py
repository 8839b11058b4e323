"""« Accès aux services tiers »: a chapter a service, and one button for them all."""

from __future__ import annotations

from html import escape

from tests.foreign.served import PROFILES, Service, State
from tests.zoo.hconsole.portal_shell import Shown

CAPTIONS = dict(
    zip(PROFILES, ("Élèves", "Parents / Responsables", "Enseignants", "Personnels non enseignants"), strict=True)
)
ABOUT = {
    "correlyce": "Catalogue ouvert régional de ressources éditoriales.",
    "primaire": "Vie scolaire des écoles rattachées.",
    "pronote": "Notes, absences, emploi du temps et cahier de textes.",
    "moodle": "Plateforme de cours en ligne.",
}


def _chapter(key: str, one: Service) -> str:
    def radio(value: str, caption: str, on: bool) -> str:
        return f'<label><input type="radio" name="{key}_actif" value="{value}"{" checked" * on}> {caption}</label>'

    boxes = "".join(
        f'<td><label><input type="checkbox" name="{key}_profils" value="{profile}"{" checked" * (profile in one.profiles)}> {caption}</label></td>'
        for profile, caption in CAPTIONS.items()
    )
    return f"""<div class="chapitre"><h2><span class="puce"></span>{escape(one.name)}</h2><p class="aide">{ABOUT[key]}</p>
<table class="formulaire"><tr><th>Activer ce service</th><td class="choix">{radio("1", "Oui", one.on)} {radio("0", "Non", not one.on)}</td></tr>
<tr class="profils"{' style="display:none"' * (not one.on)}><th>Profils autorisés</th><td><table class="cases"><tr>{boxes}</tr></table></td></tr></table></div>"""


def page(shown: Shown) -> tuple[str, str]:
    """Title and body."""
    chapters = "".join(_chapter(key, one) for key, one in shown.state.services.items())
    return (
        "Accès aux services tiers",
        f"""<p>Les services activés apparaissent dans les onglets du site pour les profils cochés.</p>
<form method="post" class="services">{chapters}
<div class="boutons"><input type="reset" class="bouton secondaire" value="Annuler"><input type="submit" class="bouton" name="valider" value="Enregistrer"></div></form>""",
    )


def keep(state: State, sent: list[tuple[str, str]]) -> str:
    """The form, kept whole; what to tell."""
    state.save_services(
        {
            key: Service(
                one.name, (f"{key}_actif", "1") in sent, {p for p in PROFILES if (f"{key}_profils", p) in sent}
            )
            for key, one in state.services.items()
        }
    )
    return "Les accès aux services tiers ont été enregistrés."
