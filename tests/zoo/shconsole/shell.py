"""What every page of the portal's sites has: the bar on top, the volet d'administration, the footer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from starlette.responses import HTMLResponse, Response

HEAD = """<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/lib/fomantic-ui-css/semantic.min.css"><link rel="stylesheet" href="/atrium/site.css">
<script src="/lib/jquery/dist/jquery.min.js"></script><script src="/lib/fomantic-ui-css/semantic.min.js"></script>
<script src="/atrium/site.js" defer></script>"""
#: The volet: section, its icon → page's address and caption.
VOLET: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    ("Pages de site", "copy outline"): (
        ("pages", "Arborescence des pages"),
        ("bandeau", "Bandeau et logo"),
        ("services-tiers", "Accès aux services tiers"),
        ("corbeille", "Corbeille"),
    ),
    ("Utilisateurs", "users"): (
        ("annuaire", "Annuaire"),
        ("groupes", "Groupes de travail"),
        ("export", "Export des utilisateurs"),
        ("delegations", "Délégations"),
    ),
    ("Communication", "bullhorn"): (("actualites", "Actualités"), ("agenda", "Agenda"), ("sondages", "Sondages")),
    ("Suivi", "chart bar outline"): (("statistiques", "Statistiques de visite"), ("stockage", "Espace de stockage")),
}
TABS = (("actualites", "Actualités"), ("agenda", "Agenda"), ("restauration", "Restauration"), ("cdi", "CDI"))
NEWS = """
<div class="ui small modal" id="message">
  <div class="header">Message de la Région Sud</div>
  <div class="scrolling content">
    <p>Bonjour,</p>
    <p>Une opération de maintenance est programmée dans la nuit du mercredi 9 au jeudi 10 décembre, de 22 h à 2 h.
      L'accès aux sites d'établissement pourra être interrompu quelques minutes.</p>
    <p>Le guide de l'administrateur a été mis à jour : il décrit désormais la reprise des groupes d'une année sur
      l'autre.</p>
    <p>L'équipe ATRIUM</p>
  </div>
  <div class="actions"><div class="ui primary approve button" tabindex="0">J'ai lu ce message</div></div>
</div>"""


@dataclass(frozen=True)
class Seen:
    """Which school's site is seen, and by whom."""

    site: str
    name: str
    sites: Mapping[str, str]
    signed: bool
    pronote: bool
    told: str
    news: bool


def bare(title: str, body: str) -> Response:
    """A page of no school."""
    return HTMLResponse(
        f"""<!DOCTYPE html><html lang="fr"><head><title>{escape(title)} – ATRIUM</title>{HEAD}</head>
<body class="bare">{body}</body></html>"""
    )


def _volet(seen: Seen) -> str:
    sections = "".join(
        f"""<div class="item"><a class="title"><i class="dropdown icon"></i><i class="{icon} icon"></i> {section}</a>
<div class="content"><div class="menu">{
            "".join(
                f'<a class="item" href="/web/{seen.site}/administration/{address}">{caption}</a>'
                for address, caption in entries
            )
        }</div></div></div>"""
        for (section, icon), entries in VOLET.items()
    )
    return f"""<div class="ui left vertical wide accordion menu sidebar" id="volet">
<div class="header item">Administration du site<div class="school">{escape(seen.name)}</div></div>{sections}
<a class="item" href="/web/{seen.site}/administration/aide"><i class="life ring outline icon"></i>Centre d'aide</a></div>"""


def _right(seen: Seen) -> str:
    if not seen.signed:
        return f'<a class="item" href="/connexion?retour=/web/{seen.site}"><i class="sign in icon"></i>Se connecter</a>'
    sites = "".join(
        f'<a class="{"active " if key == seen.site else ""}item" href="/web/{key}">{escape(name)}</a>'
        for key, name in seen.sites.items()
    )
    return f"""<div class="ui dropdown icon item" title="Notifications"><i class="bell outline icon"></i>
  <div class="menu"><div class="header">Notifications</div><div class="item">2 demandes de compte en attente</div>
  <div class="item">Espace de stockage utilisé à 71 %</div></div></div>
<div class="ui dropdown item">Mes sites <i class="dropdown icon"></i><div class="menu">{sites}</div></div>
<div class="ui dropdown item"><i class="user circle icon"></i>C. Exemples <i class="dropdown icon"></i>
  <div class="menu"><a class="item" href="/web/{seen.site}/page/compte">Mon compte</a>
  <a class="item" href="/web/{seen.site}/page/preferences">Mes préférences</a><div class="divider"></div>
  <div class="item" id="deconnexion">Se déconnecter</div></div></div>"""


def page(seen: Seen, title: str, body: str, fixed: str = "") -> Response:
    """That page of the school's site; what is fixed stands beside what the volet pushes."""
    icon = (
        '<a class="launch icon item" role="button" tabindex="0" title="Administration du site">'
        '<i class="content icon"></i></a>'
        if seen.signed
        else ""
    )
    tabs = "".join(f'<a class="item" href="/web/{seen.site}/page/{name}">{caption}</a>' for name, caption in TABS)
    if seen.pronote:
        tabs += f'<a class="item" href="/web/{seen.site}/page/pronote">Pronote</a>'
    told = f' data-told="{escape(seen.told)}"' if seen.told else ""
    return HTMLResponse(
        f"""<!DOCTYPE html><html lang="fr"><head><title>{escape(title)} – {escape(seen.name)} – ATRIUM</title>{HEAD}</head>
<body{told}>{_volet(seen) if seen.signed else ""}
<div class="pusher">
  <div class="ui cookie nag"><span class="title">Ce site n'utilise que des cookies nécessaires à son fonctionnement et à
    la mesure d'audience. <a href="/web/{seen.site}/page/cookies">En savoir plus</a></span><i class="close icon"></i></div>
  <div class="ui borderless attached menu" id="bandeau">{icon}
    <a class="header item" href="/web/{seen.site}"><i class="sun icon"></i>{escape(seen.name)}</a>{tabs}
    <div class="right menu">{_right(seen)}</div></div>
  <div class="ui container" id="contenu">{body}</div>
  <div class="ui vertical footer segment"><div class="ui container">
    <div class="ui horizontal small divided link list">
      <a class="item" href="/web/{seen.site}/page/mentions">Mentions légales</a>
      <a class="item" href="/web/{seen.site}/page/donnees">Données personnelles</a>
      <a class="item" href="/web/{seen.site}/page/accessibilite">Accessibilité : partiellement conforme</a>
      <span class="item">ATRIUM 6.14 – Région Sud Provence-Alpes-Côte d'Azur</span></div></div></div>
</div>{fixed}{NEWS if seen.news else ""}</body></html>"""
    )
