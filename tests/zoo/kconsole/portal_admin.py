"""The administration's first page, and the pages that nobody is sent to."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from tests.zoo.kconsole.portal_frame import MENU, Site, sign


def _board(site: Site) -> tuple[str, str]:
    services = site.state.services.values()
    figures = (
        ("gens", str(len(site.state.accounts)), "comptes dans l’annuaire"),
        ("prise", str(sum(one.on for one in services)), "services tiers activés"),
        ("pages", "17", "pages publiées"),
    )
    cards = "".join(
        f'<div class="chiffre">{sign(drawing)}<b>{number}</b><span>{what}</span></div>'
        for drawing, number, what in figures
    )
    return (
        "Tableau de bord",
        f"""<div class="chiffres">{cards}</div><div class="portlet large"><div class="portlet-titre">Dernières actions</div>
<table class="table"><tr><th>Date</th><th>Auteur</th><th>Action</th></tr><tr><td>07/01 08:12</td><td>Alimentation automatique</td>
<td>Mise à jour de l’annuaire</td></tr><tr><td>06/01 17:40</td><td>Admin Exemples</td><td>Actualité « Bourses de lycée » publiée</td></tr></table></div>""",
    )


def _directory(site: Site) -> tuple[str, str]:
    lines = "".join(
        f"<tr><td>{escape(one.family)}</td><td>{escape(one.first)}</td><td>{escape(one.group) or '-'}</td><td>{one.state}</td></tr>"
        for one in site.state.accounts[:12]
    )
    return (
        "Annuaire de l’établissement",
        f"""<div class="portlet large"><table class="table"><tr><th>Nom</th><th>Prénom</th><th>Classe</th><th>Statut</th></tr>{lines}</table>
<p class="suite">1 à 12 sur {len(site.state.accounts)} comptes</p></div>""",
    )


def page(path: str) -> Callable[[Site], tuple[str, str]]:
    """What draws that page."""
    if not path:
        return _board
    if path == "utilisateurs/annuaire":
        return _directory
    group, _, entry = path.partition("/")
    title = MENU[group][2].get(entry, "Page introuvable") if group in MENU else "Page introuvable"
    return lambda _: (title, '<div class="portlet large"><p class="rien">Aucun élément à afficher.</p></div>')
