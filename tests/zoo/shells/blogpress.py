"""Like the administration of a well-known blog engine: a dark side menu with fly-outs, an admin bar, tabs above a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Aller au tableau de bord",),
    "console": ("li:has-text('Lycée des Exemples') >> text=Tableau de bord",),
}
WAYS = {
    "services": ("#barre a[title=Administration]", "@#menu >> text=Pages de site", "text=Accès aux services tiers"),
    "export": ("#barre a[title=Administration]", "@#menu >> text=Utilisateurs", "text=Export des utilisateurs"),
    "ent": ("#menu >> text=Pronote.net", "#menu >> text=Intégration dans un ENT"),
    "displays": ("@#menu >> text=Paramètres", "text=Préférences >> nth=0", ".onglets >> text=Affichages"),
    "pupils": ("@#menu >> text=Ressources", "#menu >> text=Élèves"),
    "profiles": ("@#menu >> text=Ressources", "#menu >> text=Professeurs", ".onglets >> text=Profils d'autorisation"),
    "groups": ("@#menu >> text=Fichier", "#menu >> text=Administration des utilisateurs"),
}
_STYLE = """body{margin:0;font:13px/1.5 -apple-system,"Segoe UI",sans-serif;background:#f0f0f1;color:#3c434a}
#barre{position:fixed;top:0;left:0;right:0;height:32px;background:#1d2327;display:flex;z-index:9}
#barre a{color:#f0f0f1;text-decoration:none;padding:6px 10px}#barre a:hover{color:#72aee6}#barre .droite{margin-left:auto}
#menu{position:fixed;top:32px;bottom:0;left:0;width:170px;background:#1d2327;margin:0;padding:10px 0;list-style:none}
#menu>li{position:relative}#menu a{display:block;color:#f0f0f1;text-decoration:none;padding:8px 12px}
#menu>li>a::before{content:attr(data-i);display:inline-block;width:24px;color:#a7aaad}
#menu>li:hover>a{background:#191e23;color:#72aee6}#menu>li.ici>a{background:#2271b1}
#menu ul{display:none;position:absolute;left:170px;top:0;min-width:210px;background:#2c3338;list-style:none;margin:0;
padding:7px 0;box-shadow:0 3px 5px #0003;z-index:5}#menu ul a{color:#c3c4c7;padding:5px 12px}#menu ul a:hover{color:#72aee6}
#menu li:hover>ul{display:block}#menu li.ici>ul{display:block;position:static;box-shadow:none;min-width:0}
#page{margin:32px 0 0 170px;padding:10px 20px 60px}#page.seul{margin-left:0;max-width:960px;margin:32px auto;background:#fff}
h1{font-size:23px;font-weight:400}.onglets{border-bottom:1px solid #c3c4c7;padding-top:9px;margin:0 0 16px}
.onglets a{display:inline-block;border:1px solid #c3c4c7;border-bottom:0;margin-left:.5em;padding:5px 10px;font-weight:600;
background:#dcdcde;color:#50575e;text-decoration:none}.onglets a.actif{background:#f0f0f1;color:#000}
.avis{background:#fff;border:1px solid #c3c4c7;border-left:4px solid #72aee6;padding:8px 12px;margin:8px 0}
.entree{width:320px;margin:8% auto;background:#fff;border:1px solid #c3c4c7;padding:24px}.entree input{width:100%;
box-sizing:border-box;font-size:20px;margin:2px 0 14px}.bouton{background:#2271b1;color:#fff;border:0;border-radius:3px;padding:6px 14px}
.sites{list-style:none;padding:0;display:flex;gap:16px}.sites li{background:#fff;border:1px solid #c3c4c7;padding:12px 20px;width:300px}
.lien{background:none;border:0;color:#2271b1;text-decoration:underline;padding:0;cursor:pointer;font:inherit}"""
_ICONS = "✎▤☺⚒✦"


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title} — Administration</title>'
        f"<style>{_STYLE}</style></head><body>{body}</body></html>"
    )


def _menu(told: Told, before: tuple[Entry, ...]) -> str:
    here = trail(told)[:1]
    shown = ""
    for icon, one in zip(_ICONS, (*before, *told.menu), strict=False):
        below = "".join(f'<li><a href="{entry.href}">{entry.name}</a></li>' for entry in one.entries)
        state = " class=ici" if (one,) == here else ""
        more = f"<ul>{below}</ul>" if below else ""
        shown += f'<li{state}><a href="{one.href}" data-i="{icon}">{one.name}</a>{more}</li>'
    return f'<ul id="menu">{shown}</ul>'


def _tabs(told: Told) -> str:
    way = trail(told)
    if len(way) < 2 or not way[1].entries:
        return ""
    tabs = (Entry("Général" if way[1].name == "Préférences" else "Liste", way[1].href), *way[1].entries)
    return (
        '<h2 class="onglets">'
        + "".join(f'<a href="{one.href}"{" class=actif" * (one.href == told.here)}>{one.name}</a>' for one in tabs)
        + "</h2>"
    )


def _content(told: Told) -> str:
    said = f'<div class="avis" role="status"><p>{told.message}</p></div>' if told.message else ""
    cards = ""
    if not told.body and not _tabs(told):
        cards = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries)
    return f"<h1>{told.title or 'Tableau de bord'}</h1>{said}{_tabs(told)}{cards}{told.body}"


def portal(told: Told) -> str:
    """The site with its bar above it, and the menu once one is in the administration."""
    inside = told.title or told.here.endswith("administration")
    gear = f'<a href="{told.administration}" title="Administration" aria-label="Administration">⚙</a>'
    bar = (
        f'<div id="barre">{gear if told.administration else ""}<a href="/web/lycee">⌂ {told.school}</a>'
        f'<a href="/web/lycee/nouveau">+ Créer</a><a class="droite" href="{told.door.href}">{told.door.name}</a></div>'
    )
    if inside:
        menu = _menu(told, ())
        return _html(told.title, f'{bar}{menu}<div id="page">{_content(told)}</div>')
    tab = f'<a href="{told.pronote}">Pronote</a> · ' if told.pronote else ""
    nav = f'<p><a href="/web/lycee">Accueil</a> · {tab}<a href="/web/lycee/actus">Actualités</a></p>'
    return _html(told.school, f'{bar}<div id="page" class="seul"><h1>{told.school}</h1>{nav}{told.body}</div>')


def console(told: Told) -> str:
    """The menu at the left of every page; the publication is at the bar's right."""
    bar = (
        f'<div id="barre"><a href="/">⌂ {told.school}</a><a href="/commentaires">✉ 0</a>'
        f'<a class="droite" href="{told.door.href}">{told.door.name}</a></div>'
    )
    notice = f'<div class="avis"><p>{"La base est publiée." if told.published else "La base n’est pas publiée."}</p>{told.publication}</div>'
    menu = _menu(told, (Entry("Tableau de bord", "/"),))
    return _html(told.title, f'{bar}{menu}<div id="page">{notice}{_content(told)}</div>')


def sign_in(site: Site, wrong: str) -> str:
    """One card in the middle."""
    said = f'<div class="avis">Erreur : {wrong}</div>' if wrong else ""
    return _html(
        "Se connecter",
        f'<div class="entree">{said}<form method="post"><label for="u">Identifiant ou adresse e-mail</label>'
        '<input id="u" name="username"><label for="p">Mot de passe</label><input id="p" name="password" type="password">'
        '<button class="bouton">Se connecter</button></form><p><a href="/oubli">Mot de passe oublié ?</a></p></div>',
    )


def _version(_schools: Mapping[str, str]) -> str:
    return _html(
        "À propos",
        '<div id="page" class="seul"><h1>Bienvenue dans la version 6.7</h1><p>Les menus sont plus rapides et les images '
        'pèsent moins lourd.</p><form method="post"><button class="bouton">Aller au tableau de bord</button></form></div>',
    )


def _sites(schools: Mapping[str, str]) -> str:
    cards = "".join(
        f'<li><h3>{name}</h3><a href="#">Visiter</a> | <button class="lien" name="school" value="{uai}">Tableau de bord</button></li>'
        for uai, name in schools.items()
    )
    return _html(
        "Mes sites",
        f'<div id="page" class="seul"><h1>Mes sites</h1><form method="post"><ul class="sites">{cards}</ul></form></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_version,), "console": (_sites,)}
