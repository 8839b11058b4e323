"""The portal's master page: one form around everything, the ribbon of the administration, the column of blocks."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from html import escape
from typing import Any

from tests.foreign.served import State

ASSETS = "/App_Themes/Atrium"
#: Tab of the ribbon → caption and groups of commands: group → page, caption, icon.
RIBBON: dict[str, tuple[str, dict[str, list[tuple[str, str, str]]]]] = {
    "Accueil": (
        "Accueil",
        {"Établissement": [("Fiche", "Fiche établissement", "fiche"), ("Journal", "Journal d'activité", "journal")]},
    ),
    "PagesSite": (
        "Pages de site",
        {
            "Structure": [("Arborescence", "Arborescence", "arbre"), ("Modeles", "Modèles de page", "fiche")],
            "Services": [("AccesServicesTiers", "Accès aux services tiers", "services"), ("Flux", "Flux RSS", "flux")],
        },
    ),
    "Contenus": ("Contenus", {"Publication": [("Actualites", "Actualités", "journal"), ("Medias", "Médias", "arbre")]}),
    "Utilisateurs": (
        "Utilisateurs",
        {
            "Comptes": [("Comptes", "Rechercher un compte", "gens"), ("Groupes", "Groupes", "gens")],
            "Échanges": [("ExportUtilisateurs", "Export des utilisateurs", "export")],
        },
    ),
    "Statistiques": ("Statistiques", {"Audience": [("Frequentation", "Fréquentation", "journal")]}),
}


@dataclass
class Site:
    """One school's site, and what it keeps of its own."""

    key: str
    name: str
    state: State
    #: Services that only this portal knows: on, profiles.
    others: dict[str, tuple[bool, frozenset[str]]] = field(default_factory=dict)
    #: Captions of the tabs that services are reached by.
    captions: dict[str, str] = field(default_factory=dict)

    @property
    def admin(self) -> str:
        """Where its administration is."""
        return f"/web/{self.key}/Administration"


def keep(view: Any) -> str:
    """The page's state, as it travels in the form."""
    return base64.b64encode(json.dumps(view).encode()).decode()


def kept(text: str) -> Any:
    """What came back of it."""
    return json.loads(base64.b64decode(text)) if text else None


def tab_of(page: str) -> str:
    """The tab that page is reached by."""
    for tab, (_, groups) in RIBBON.items():
        if page == tab or any(page == one for entries in groups.values() for one, _, _ in entries):
            return tab
    return "Accueil"


def _ribbon(site: Site, page: str) -> str:
    here = tab_of(page)
    tabs = "".join(
        f"""<li{' class="actif"' * (tab == here)}><a id="ctl00_Ruban_{tab}" href="javascript:__doPostBack('ctl00$Ruban','{tab}')">{caption}</a></li>"""
        for tab, (caption, _) in RIBBON.items()
    )
    groups = "".join(
        '<td class="groupe"><div class="commandes">'
        + "".join(
            f'<a class="commande{" choisie" * (one == page)}" href="{site.admin}/{one}.aspx"><img src="{ASSETS}/{icon}.svg" alt="" width="28" height="28"><br>{caption}</a>'
            for one, caption, icon in entries
        )
        + f'</div><div class="nom-groupe">{name}</div></td>'
        for name, entries in RIBBON[here][1].items()
    )
    return f'<div id="ruban"><ul class="onglets">{tabs}</ul><table class="groupes" cellspacing="0"><tr>{groups}<td></td></tr></table></div>'


def block(key: str, title: str, body: str) -> str:
    """One block of the column; it folds where its title is clicked."""
    return f"""<div class="bloc"><div class="bloc-titre" onclick="basculer('{key}')"><img id="img_{key}" src="{ASSETS}/moins.svg" alt="Réduire" width="11" height="11"> {title}</div>
<div class="bloc-corps" id="corps_{key}">{body}</div></div>"""


def _column(site: Site, sites: list[Site], admin: bool) -> str:
    links = "".join(
        f"""<li{' class="ici"' * (one is site)}><a href="/web/{one.key}">{escape(one.name)}</a></li>""" for one in sites
    )
    if admin:
        return (
            block("etab", "Établissement", f"<p><b>{escape(site.name)}</b><br>Site publié</p>")
            + block("sites", "Mes sites", f"<ul>{links}</ul>")
            + block(
                "aide", "Aide en ligne", '<ul><li><a href="#">Guide</a></li><li><a href="#">Assistance</a></li></ul>'
            )
        )
    return block("agenda", "Agenda", "<p>Jeu. 17 : conseil d'administration<br>Ven. 25 : portes ouvertes</p>") + (
        block("sites", "Mes sites", f"<ul>{links}</ul>") if sites else ""
    )


def _bar(site: Site, signed: bool) -> str:
    if not signed:
        return f'<td class="logo">ATRIUM</td><td class="qui"><a href="/Connexion.aspx?ReturnUrl=%2fweb%2f{site.key}">Ouvrir une session</a></td>'
    return f"""<td class="admin"><input type="image" name="ctl00$btnAdmin" id="ctl00_btnAdmin" title="Administration du site" alt="Administration du site" src="{ASSETS}/outils.svg"></td>
<td class="logo">ATRIUM</td><td class="qui">Bienvenue, <b>Admin EXEMPLES</b> | <a href="/web/{site.key}">Retour au site</a> | <a href="/Deconnexion.aspx">Fermer la session</a></td>"""


def form(path: str, body: str, view: str = "") -> str:
    """What every page is within."""
    return f"""<form name="aspnetForm" method="post" action="{path}" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="{view}"><input type="hidden" name="__SCROLLPOSITIONY" id="__SCROLLPOSITIONY" value="0"></div>
{body}</form>"""


def document(title: str, body: str, scroll: str = "") -> str:
    """The whole page around the form."""
    at = f"window.onload=function(){{window.scrollTo(0,{int(scroll)});}};" if scroll.isdigit() else ""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><meta charset="utf-8"><title>{title} - ATRIUM</title>
<link href="{ASSETS}/Atrium.css" type="text/css" rel="stylesheet"><link href="{ASSETS}/Formulaires.css" type="text/css" rel="stylesheet">
<script type="text/javascript" src="{ASSETS}/WebForms.js"></script></head><body>
<div id="cookies" style="display:none">En poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies. <a href="javascript:accepterCookies()">OK</a> <a href="#">En savoir plus</a></div>
{body}<script type="text/javascript">montrerCookies();{at}</script></body></html>"""


def master(site: Site, sites: list[Site], path: str, title: str, body: str, *, page: str = "", signed: bool = True, view: str = "", scroll: str = "") -> str:  # fmt: skip
    """One page of a site; of its administration where `page` says which."""
    tabs = ["Accueil", "Vie du lycée", "Formations", "CDI"]
    tabs += [site.captions.get("pronote", "Pronote")] * site.state.services["pronote"].on
    menu = "".join(f'<li><a href="#">{escape(one)}</a></li>' for one in tabs)
    top = _ribbon(site, page) if page else f'<ul id="menu-site">{menu}</ul>'
    trail = (
        f'<div class="fil"><a href="{site.admin}/Accueil.aspx">Administration</a> &gt; {RIBBON[tab_of(page)][0]}</div>'
        if page
        else ""
    )
    inside = f"""<table id="barre" cellspacing="0"><tr>{_bar(site, signed)}</tr></table><div id="bandeau"><span>{escape(site.name)}</span></div>{top}
<table id="corps" cellspacing="0"><tr><td id="gauche">{_column(site, sites if signed else [], bool(page))}</td>
<td id="contenu">{trail}<h1>{title}</h1>{body}</td></tr></table><div id="pied">ATRIUM, un service de la Région Sud - Mentions légales - Version 3.8.2</div>"""
    return document(f"{title} - {escape(site.name)}", form(path, inside, view), scroll)
