"""« Accès aux services tiers »: a chapter a service, folded, and one button at the bottom for them all."""

from __future__ import annotations

from html import escape

from tests.foreign.served import PROFILES, Service, State
from tests.zoo.kconsole.portal_frame import Site, sign

CAPTIONS = dict(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels"), strict=True))
ABOUT = {
    "correlyce": "Catalogue ouvert régional de ressources éditoriales pour les lycées.",
    "primaire": "Suivi de la classe dans le premier degré.",
    "pronote": "Notes, absences, emplois du temps et cahier de textes.",
    "moodle": "Plateforme d’apprentissage en ligne.",
}


def _count(one: Service) -> str:
    if not one.on:
        return '<span class="etat">Non activé</span>'
    many = len(one.profiles)
    return f'<span class="etat actif">{many} profil{"s" * (many > 1)}</span>'


def _chapter(key: str, one: Service) -> str:
    def answer(value: str, caption: str, on: bool) -> str:
        return f"""<input type="radio" id="{key}-{value}" name="{key}.actif" value="{value}"{" checked" * on}><label for="{key}-{value}">{caption}</label>"""

    boxes = "".join(
        f'<li><label><input type="checkbox" name="{key}.profil" value="{profile}"{" checked" * (profile in one.profiles)}> {caption}</label></li>'
        for profile, caption in CAPTIONS.items()
    )
    return f"""<div class="chapitre" id="service-{key}"><div class="chapitre-tete" tabindex="0"><b class="chevron"></b>{sign("prise")}
<h3>{escape(one.name)}</h3>{_count(one)}</div><div class="chapitre-corps"><p>{ABOUT[key]}</p>
<div class="rang"><span class="legende">Activer le service</span><span class="bascule">{answer("oui", "Oui", one.on)}{answer("non", "Non", not one.on)}</span></div>
<div class="rang"><span class="legende">Profils autorisés</span><div class="multiple{" gris" * (not one.on)}"><button type="button" class="multiple-champ"><span></span><b class="fleche"></b></button>
<ul class="multiple-liste"><li class="tous"><label><input type="checkbox"> Tout sélectionner</label></li>{boxes}</ul></div></div></div></div>"""


def page(site: Site) -> tuple[str, str]:
    """Title and body."""
    chapters = "".join(_chapter(key, one) for key, one in site.state.services.items())
    return (
        "Accès aux services tiers",
        f"""<p class="aide">Un service activé apparaît dans les pages du site pour les profils choisis. Dépliez un service pour le régler.</p>
<form method="post" class="services">{chapters}<div class="actions"><a class="bouton" href="{site.admin}/pages/services-tiers">Annuler</a>
<button class="bouton fort" type="submit">{sign("disque")} Enregistrer</button></div></form>""",
    )


def keep(state: State, sent: list[tuple[str, str]]) -> str:
    """The form, kept whole; what to tell."""
    state.save_services(
        {
            key: Service(
                one.name, (f"{key}.actif", "oui") in sent, {p for p in PROFILES if (f"{key}.profil", p) in sent}
            )
            for key, one in state.services.items()
        }
    )
    return "Les accès aux services tiers ont bien été enregistrés."
