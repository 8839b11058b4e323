"""What surrounds every page of the portal: the bar of who may administer, the volet, the site's banner and tabs, the foot."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from tests.foreign.served import State

#: Category → caption, icon and entries: address → caption.
CATEGORIES: dict[str, tuple[str, str, dict[str, str]]] = {
    "contenu": (
        "Contenu",
        "M3 2h7l3 3v9H3z",
        {
            "articles": "Articles",
            "mediatheque": "Documents et médias",
            "formulaires": "Formulaires",
            "corbeille": "Corbeille",
        },
    ),
    "pages": (
        "Pages de site",
        "M7 1h3v4H7zM2 11h3v4H2zM11 11h3v4h-3zM8 5h1v3h4v3h-1V9H4v2H3V8h5z",
        {
            "arborescence": "Pages",
            "theme": "Thème et bannière",
            "services-tiers": "Accès aux services tiers",
            "redirections": "Redirections",
        },
    ),
    "utilisateurs": (
        "Utilisateurs",
        "M8 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM2 14c0-4 3-5 6-5s6 1 6 5z",
        {
            "membres": "Membres du site",
            "equipes": "Équipes",
            "adhesions": "Demandes d’adhésion",
            "export": "Export des utilisateurs",
        },
    ),
    "configuration": (
        "Configuration",
        "M6.500 1h3v2.200l1.500.900 1.900-1.100 1.500 2.600-1.900 1.100v1.700l1.900 1.100-1.500 2.600-1.900-1.100-1.500.900V14h-3v-2.100L5 11l-1.900 1.100-1.500-2.600 1.900-1.100V6.700L1.600 5.600 3.100 3 5 4.100l1.500-.900zM8 5.500a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
        {"parametres": "Paramètres du site", "statistiques": "Statistiques de fréquentation"},
    ),
}


@dataclass
class Shown:
    """Whose site is shown, and to whom."""

    key: str
    name: str
    state: State
    sites: dict[str, str]
    visit: dict[str, str] | None

    @property
    def admin(self) -> str:
        """Where its administration is."""
        return f"/group/{self.key}/gestion"

    @property
    def token(self) -> str:
        """What a form of this visit carries."""
        return (self.visit or {}).get("p_auth", "")


def icon(path: str, size: int = 16) -> str:
    """A small drawing, said by nobody."""
    return f'<svg class="lexicon" viewBox="0 0 16 16" width="{size}" height="{size}" aria-hidden="true" focusable="false"><path d="{path}"/></svg>'


def volet(shown: Shown, entry: str) -> str:
    """What the volet holds, that page's category open."""
    panels = ""
    for key, (caption, drawing, entries) in CATEGORIES.items():
        here = entry in entries
        links = "".join(
            f'<li class="nav-item"><a class="nav-link{" active" * (name == entry)}" href="{shown.admin}/{name}">{one}</a></li>'
            for name, one in entries.items()
        )
        panels += f"""<div class="panel"><a class="panel-header{" collapsed" * (not here)}" role="button" href="#cat-{key}" aria-expanded="{str(here).lower()}" aria-controls="cat-{key}">
{icon(drawing)}<span class="panel-title">{caption}</span>{icon("M3 6l5 5 5-5z", 10)}</a>
<div class="panel-collapse{" show" * here}" id="cat-{key}"><ul class="nav nav-stacked">{links}</ul></div></div>"""
    others = "".join(
        f'<li><a href="/web/{key}">{escape(name)}</a></li>' for key, name in shown.sites.items() if key != shown.key
    )
    return f"""<div class="volet-tete"><span class="sticker">{escape(shown.name[0])}</span><a class="volet-site" href="/web/{shown.key}">{escape(shown.name)}</a>
<button type="button" class="btn-icone" data-menu="sites" title="Changer de site" aria-label="Changer de site" aria-expanded="false">{icon("M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm3 4l-2 4-4 2 2-4z")}</button>
<ul class="deroulant" id="sites"><li class="deroulant-titre">Mes autres sites</li>{others}</ul></div>
<nav class="panel-group" aria-label="Administration du site">{panels}</nav>"""


def _bar(shown: Shown, opened: bool) -> str:
    label = "Volet d’administration"
    return f"""<div class="barre" id="barre"><button type="button" id="bascule" class="bascule" title="{label}" aria-label="{label}" aria-expanded="{str(opened).lower()}" aria-controls="volet">
{icon("M1 2h14v12H1zm5 1.5v9h7.5v-9z", 20)}</button><span class="barre-titre">{escape(shown.name)}</span>
<div class="barre-droite"><a href="/web/{shown.key}/messagerie" class="btn-icone" title="Messagerie : 3 messages non lus">{icon("M1 3h14v10H1zm1 1l6 5 6-5z", 18)}<span class="pastille">3</span></a>
<button type="button" class="avatar" data-menu="moi" aria-expanded="false" title="Mon compte">AE</button>
<ul class="deroulant a-droite" id="moi"><li class="deroulant-titre">Admin EXEMPLES</li><li><a href="/web/{shown.key}/profil">Mon profil</a></li>
<li><a href="/web/{shown.key}/bureau">Mon bureau</a></li><li><a href="/connexion/logout" data-plein>Se déconnecter</a></li></ul></div></div>"""


def _tabs(shown: Shown, page: str) -> str:
    tabs = {"": "Accueil", "vie-du-lycee": "Vie de l’établissement", "orientation": "Orientation", "cdi": "CDI"}
    if shown.state.services["correlyce"].on:
        tabs["correlyce"] = "Correlyce"
    if shown.state.services["pronote"].on:
        tabs["pronote"] = "Pronote"
    items = "".join(
        f'<li class="lfr-nav-item{" selected" * (key == page)}"><a href="/web/{shown.key}{"/" + key if key else ""}"><span>{caption}</span></a></li>'
        for key, caption in tabs.items()
    )
    return f'<nav id="navigation" aria-label="Pages du site"><ul>{items}</ul></nav>'


def _toast(shown: Shown) -> str:
    """The message of the last form, told once; a « ! » before it for what was refused."""
    text = shown.visit.pop("flash", "") if shown.visit is not None else ""
    if not text:
        return ""
    kind, lead = ("danger", "Erreur") if text[0] == "!" else ("success", "Succès")
    return f'<div class="alert alert-{kind}" role="alert"><strong>{lead} :</strong> {text.lstrip("!")} <button type="button" class="close" aria-label="Fermer">×</button></div>'


def document(shown: Shown, title: str, body: str, page: str = "", entry: str | None = None) -> str:
    """The whole page."""
    signed, inside = shown.visit is not None, entry is not None
    opened = bool(shown.visit and shown.visit.get("volet") == "ouvert")
    side = f'<div id="volet" class="volet" data-adresse="/group/{shown.key}/volet?page={entry or ""}"></div>' * signed
    enter = (
        f'<a class="btn btn-connexion" href="/connexion/login?service=/web/{shown.key}" data-plein>Se connecter</a>'
        if not signed
        else ""
    )
    search = '<form class="recherche" role="search" action="#" data-plein><input type="search" placeholder="Rechercher dans le site" aria-label="Rechercher dans le site"></form>'
    head = f"""<header id="banner"><a class="logo" href="/web/{shown.key}"><b>ATRIUM</b><small>Région Sud</small></a><span class="site-nom">{escape(shown.name)}</span>{search}{enter}</header>
{_tabs(shown, page)}"""
    lead = (
        f'<div class="entete-gestion"><ol class="fil"><li>{escape(shown.name)}</li><li>Administration</li></ol><h1>{title}</h1></div>'
        if inside
        else head
    )
    return f"""<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} - {escape(shown.name)} - ATRIUM</title><link rel="stylesheet" href="/o/theme/css/main.css"></head>
<body data-p-auth="{shown.token}"><div id="chargement" class="chargement"></div>
<div id="senna_surface" class="{"signe" * signed} {"volet-ouvert" * opened}">{_bar(shown, opened) if signed else ""}{side}
<div id="wrapper" class="{"gestion" if inside else "public"}">{lead}<section id="content">{body}</section>
<footer id="footer"><p>ATRIUM, l’environnement numérique éducatif de la Région Sud</p><ul><li><a href="/web/{shown.key}/mentions">Mentions légales</a></li><li><a href="/web/{shown.key}/accessibilite">Accessibilité : partiellement conforme</a></li>
<li><a href="#" data-cookies>Gestion des cookies</a></li><li><a href="/web/{shown.key}/assistance">Assistance</a></li></ul></footer></div>
<div id="ToastAlertContainer">{_toast(shown)}</div></div>
<script src="/o/theme/js/main.js"></script></body></html>"""
