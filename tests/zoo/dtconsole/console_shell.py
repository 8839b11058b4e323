"""The console: what stands around every page."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from tests.foreign.served import State

VERSION = "2025.2.6"
#: The bar's menus → their entries.
MENUS: dict[str, dict[str, str]] = {
    "Fichier": {
        "/fichier/administration": "Administration des utilisateurs",
        "/fichier/sauvegardes": "Sauvegardes et archives",
        "/fichier/journal": "Journal des opérations",
        "/fichier/annee": "Préparer l'année suivante",
    },
    "Paramètres": {
        "/parametres/etablissement": "Identité de l'établissement",
        "/parametres/calendrier": "Calendrier",
        "/parametres/preferences": "Préférences",
        "/parametres/courriels": "Messagerie SMTP",
    },
    "Ressources": {
        "/ressources/classes": "Classes",
        "/ressources/eleves": "Élèves",
        "/ressources/responsables": "Responsables",
        "/ressources/professeurs": "Professeurs",
        "/ressources/personnels": "Personnels",
        "/ressources/matieres": "Matières",
        "/ressources/salles": "Salles",
    },
    "Aide": {"/aide/documentation": "Documentation", "/aide/nouveautes": "Nouveautés", "/aide/a-propos": "À propos"},
}


@dataclass(frozen=True)
class Seen:
    """The base that is worked on, and what is remembered of who does."""

    uai: str
    name: str
    state: State
    visit: dict[str, str]


def bare(title: str, body: str, kind: str = "") -> str:
    """A page with nothing around it."""
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{escape(title)} - PRONOTE Administration</title>
      <link rel="stylesheet" href="/lib/jquery-ui/themes/base/all.css">
      <link rel="stylesheet" href="/lib/datatables.net-jqui/css/dataTables.jqueryui.css">
      <link rel="stylesheet" href="/lib/select2/dist/css/select2.min.css">
      <link rel="stylesheet" href="/ressources-web/console.css"></head><body class="{kind}">{body}
      <script src="/lib/jquery/dist/jquery.min.js"></script>
      <script src="/lib/jquery-ui/dist/jquery-ui.min.js"></script>
      <script src="/lib/datatables.net/js/dataTables.min.js"></script>
      <script src="/lib/datatables.net-jqui/js/dataTables.jqueryui.min.js"></script>
      <script src="/lib/select2/dist/js/select2.min.js"></script>
      <script src="/lib/select2/dist/js/i18n/fr.js"></script>
      <script src="/ressources-web/console.js"></script></body></html>"""


def _menu(title: str, entries: dict[str, str]) -> str:
    links = "".join(f'<li><a href="{path}">{escape(caption)}</a></li>' for path, caption in entries.items())
    return f"""<button type="button" data-icone="ui-icon-triangle-1-s" data-menu="menu-{title}" aria-haspopup="true"
      aria-expanded="false">{title}</button><ul class="deroulant" id="menu-{title}">{links}</ul>"""


def page(seen: Seen, title: str, body: str, side: tuple[dict[str, str], str] | None = None) -> str:
    """A page of the base, with its menu at the side where it has one: path → caption, and where one is."""
    menus = {name: _menu(name, entries) for name, entries in MENUS.items()}
    nav = (
        menus["Fichier"] + menus["Paramètres"] + menus["Ressources"]
        + '<a class="bouton" href="/publication">Pronote.net</a>' + menus["Aide"]
    )  # fmt: skip
    aside = ""
    if side:
        entries, here = side
        links = "".join(
            f"""<li class="{"ici" if path == here else ""}"><a href="{path}" {'aria-current="page"' if path == here else ""}>{caption}</a></li>"""
            for path, caption in entries.items()
        )
        aside = f'<aside><ul class="cote">{links}</ul></aside>'
    return bare(
        title,
        f"""<header class="ui-widget"><div class="tete"><a class="marque" href="/accueil">PRONOTE <small>Administration</small></a>
        <span class="base"><span class="ui-icon ui-icon-home"></span> {escape(seen.name)} ({seen.uai})
        <a href="/etablissement">Changer d'établissement</a></span>
        <form method="post" action="/deconnexion" class="qui"><span>SUPERVISEUR</span>
        <button data-icone="ui-icon-power">Quitter</button></form></div>
        <nav class="ui-widget-header barre" aria-label="Menu principal">{nav}</nav></header>
        <div class="corps ui-widget">{aside}<main><h1>{escape(title)}</h1>{body}</main></div>
        <footer class="ui-widget">PRONOTE {VERSION} - Hébergement Index Éducation - Dernière sauvegarde : aujourd'hui à
        03:12 - <a href="/aide/assistance">Contacter l'assistance</a></footer><div id="avis"></div>
        {seen.visit.pop("news", "")}""",
    )
