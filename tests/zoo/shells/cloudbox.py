"""Like the settings of a private cloud: a coloured header with icons, a flat side list under captions, a first-run tour."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Passer la visite",),
    "console": (".tuile:has-text('Exemples')",),
}
WAYS = {
    "services": ("#header >> [aria-label='Administration']", "text=Accès aux services tiers"),
    "export": ("#header >> [aria-label='Administration']", "text=Export des utilisateurs"),
    "ent": ("#app-navigation >> text=Pronote.net", "#app-navigation >> text=Intégration dans un ENT"),
    "displays": ("#app-navigation >> text=Paramètres", "text=Préférences >> nth=-1", ".section >> text=Affichages"),
    "pupils": ("#app-navigation >> text=Ressources", "text='Élèves'"),
    "profiles": ("#app-navigation >> text=Ressources", "text=Professeurs", "text=Profils d'autorisation"),
    "groups": ("#app-navigation >> text=Fichier", "text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:15px/1.5 Inter,"Segoe UI",sans-serif;color:#222;background:linear-gradient(40deg,#0082c9,#30b6ff) fixed}
#header{height:50px;display:flex;align-items:center;gap:4px;padding:0 12px;color:#fff}#header a,#header button{color:#fff;text-decoration:none;
background:none;border:0;width:44px;height:44px;display:grid;place-items:center;border-radius:22px;font-size:19px;cursor:pointer}
#header a:hover{background:#fff3}#header .large{width:auto;font-size:15px;padding:0 10px}#header .fin{margin-left:auto;position:relative;display:flex}
.avatar{background:#fff!important;color:#0082c9!important;font-size:14px!important;width:34px!important;height:34px!important}
.popover{position:absolute;right:0;top:46px;background:#fff;border-radius:12px;padding:6px;width:230px;box-shadow:0 0 10px #0005}
.popover[hidden]{display:none}#header .popover a,.popover span{display:block;width:auto;color:#222;font-size:15px;padding:8px 12px;height:auto}
#content{display:flex;margin:0 8px 8px;background:#fff;border-radius:16px;min-height:calc(100vh - 58px);overflow:hidden}
#app-navigation{width:300px;background:#f5f8fb;padding:12px 8px}#app-navigation ul{list-style:none;margin:0;padding:0}
#app-navigation .caption{font-weight:700;color:#00679e;padding:14px 12px 4px}#app-navigation a,#app-navigation .plie{display:flex;gap:12px;
width:100%;text-align:left;font:inherit;border:0;background:none;padding:9px 12px;border-radius:22px;color:#222;text-decoration:none;cursor:pointer}
#app-navigation a:hover,.plie:hover{background:#e6eef4}#app-navigation .active{background:#00679e;color:#fff}#app-navigation ul ul a{padding-left:44px}
#app-navigation li>ul{display:none}#app-navigation li.open>ul{display:block}.plie::after{content:"⌄";margin-left:auto}
main{flex:1;padding:20px 32px}.section{border-bottom:1px solid #ededed;padding:14px 0}.section h2{margin:0;font-size:20px}.section p{color:#6b6b6b;margin:2px 0 8px}
.bouton{background:#00679e;color:#fff;border:0;border-radius:20px;padding:9px 20px;cursor:pointer;text-decoration:none}.pale{background:#e5eff5;color:#00293f}
.tete{display:flex;align-items:center;gap:14px}.tete .fin{margin-left:auto}.boite{width:420px;margin:9vh auto 0;background:#fff;border-radius:16px;padding:28px;text-align:center}
.boite input{width:100%;padding:11px;border:2px solid #949494;border-radius:8px;margin:6px 0 12px}.boite [hidden]{display:none}
.tuiles{display:flex;gap:16px;justify-content:center;margin-top:12vh}.tuile{width:220px;height:170px;border:0;border-radius:16px;background:#fffd;font:inherit;cursor:pointer}
.tuile b{display:block;font-size:40px;color:#0082c9}"""
_ICONS = {
    "Pages de site": "▤",
    "Contenu": "❏",
    "Utilisateurs": "☻",
    "Pronote.net": "☁",
    "Fichier": "▣",
    "Paramètres": "☰",
    "Ressources": "◫",
}
_SAID = {
    "Affichages": "Ce qui est montré dans les listes et les fiches.",
    "Préférences": "Les réglages de la base pour tous les utilisateurs.",
    "Profils d'autorisation": "Qui peut faire quoi.",
}


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title} - Nuage</title><style>{_STYLE}</style></head>'
        f"<body>{body}</body></html>"
    )


def _sections(entries: tuple[Entry, ...]) -> str:
    return "".join(
        f'<div class="section"><h2>{one.name}</h2><p>{_SAID.get(one.name, "")}</p><a class="bouton pale" href="{one.href}" '
        f'aria-label="Ouvrir : {one.name}">Ouvrir</a></div>'
        if one.name not in {"Affichages"}
        else f'<div class="section"><h2><a href="{one.href}">{one.name}</a></h2><p>{_SAID[one.name]}</p></div>'
        for one in entries
    )


def _main(told: Told) -> str:
    more = "".join(
        f'<a class="bouton pale fin" href="{one.href}">{one.name}</a>' for one in (told.entries if told.body else ())
    )
    said = f'<p role="status">✓ {told.message}</p>' if told.message else ""
    below = "" if told.body else _sections(told.entries)
    return (
        f'<main><div class="tete"><h1>{told.title or "Vue d’ensemble"}</h1>{more}</div>{said}{below}{told.body}</main>'
    )


def _header(told: Told, first: str, apps: str) -> str:
    return (
        f'<header id="header">{first}<a href="/" class="large" onclick="return false"><b>nuage</b></a>{apps}<div class="fin">'
        f'<button class="avatar" aria-haspopup="menu" aria-label="Menu de l’utilisateur" onclick="this.nextElementSibling.toggleAttribute(\'hidden\')">AE</button>'
        f'<div class="popover" hidden><span>admin.exemples<br><small>{told.school} (0139990N)</small></span>'
        f'<a href="{told.door.href}">{told.door.name}</a></div></div></header>'
    )


def portal(told: Told) -> str:
    """Icons in the header, the gear first; all of the settings in one list under captions."""
    if told.anonymous:
        return _html(
            told.school,
            f'<div class="boite"><h1>{told.school}</h1><p><a class="bouton" href="{told.door.href}">{told.door.name}</a></p></div>',
        )
    gear = f'<a href="{told.administration}" aria-label="Administration"><span aria-hidden="true">⚙</span></a>'
    tab = f'<a class="large" href="{told.pronote}">Pronote</a>' if told.pronote else ""
    apps = f'<a href="/web/lycee" aria-label="Tableau de bord">◎</a><a href="/web/lycee/fichiers" aria-label="Fichiers">▥</a>{tab}'
    nav = ""
    for section in told.menu if told.title else ():
        items = "".join(
            f'<li><a href="{one.href}"{" class=active" * (one.href == told.here)}><span aria-hidden="true">{_ICONS[section.name]}</span>{one.name}</a></li>'
            for one in section.entries
        )
        nav += f'<div class="caption">{section.name}</div><ul>{items}</ul>'
    nav = (
        f'<nav id="app-navigation"><div class="caption">Personnel</div><ul><li><a href="/web/lycee/moi"><span>☺</span>Mes informations</a></li></ul>{nav}</nav>'
        if nav
        else ""
    )
    body = _main(told) if told.title else f"<main><h1>{told.school}</h1>{told.body}</main>"
    return _html(told.title or told.school, f'{_header(told, gear, apps)}<div id="content">{nav}{body}</div>')


def console(told: Told) -> str:
    """A side list whose captions fold; the publication below it."""
    way = trail(told)
    nav = ""
    for section in told.menu:
        items = "".join(
            f'<li><a href="{one.href}"{" class=active" * (one in way)}>{one.name}</a></li>' for one in section.entries
        )
        nav += (
            f'<li{" class=open" * (section in way)}><button class="plie" aria-expanded="{str(section in way).lower()}" '
            f"onclick=\"this.setAttribute('aria-expanded',this.parentNode.classList.toggle('open'))\">"
            f'<span aria-hidden="true">{_ICONS[section.name]}</span>{section.name}</button><ul>{items}</ul></li>'
        )
    nav = (
        f'<nav id="app-navigation"><ul><li><a href="/"><span>⌂</span>Vue d’ensemble</a></li>{nav}</ul><div class="caption">Serveur</div>'
        f'<div style="padding:0 12px">{"● En ligne" if told.published else "○ Hors ligne"}{told.publication}</div></nav>'
    )
    return _html(
        f"{told.title or 'Console'} - {told.school}",
        f'{_header(told, "", "")}<div id="content">{nav}{_main(told)}</div>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """One card; at the console the password comes after « Suivant »."""
    said = f'<p role="alert">{wrong}</p>' if wrong else ""
    two = site == "console"
    go = (
        '<button id="g" type="button" class="bouton" onclick="this.hidden=true;s.hidden=false;n.hidden=true;q.textContent=u.value;p.focus()">Suivant</button>'
        if two
        else ""
    )
    return _html(
        "Connexion",
        f'<div class="boite"><h2>Se connecter à Nuage</h2>{said}<form method="post" onsubmit="if(s.hidden){{g.click();return false}}"><div id="n"><input id="u" name="username" '
        f'placeholder="Compte ou adresse e-mail" aria-label="Compte ou adresse e-mail"></div>{go}<div id="s"{" hidden" * two}><p id="q"></p><input id="p" '
        'name="password" type="password" placeholder="Mot de passe" aria-label="Mot de passe"><button class="bouton">Se connecter</button></div></form></div>',
    )


def _tour(_schools: Mapping[str, str]) -> str:
    return _html(
        "Bienvenue",
        '<div class="boite" role="dialog" aria-label="Visite"><h2>Un nuage à vous</h2><p>Vos documents, votre agenda et vos messages, au même endroit.</p>'
        '<form method="post"><button class="bouton">Commencer la visite</button> <button class="bouton pale">Passer la visite</button></form></div>',
    )


def _tiles(schools: Mapping[str, str]) -> str:
    tiles = "".join(
        f'<button class="tuile" name="school" value="{uai}"><b>{name[0]}</b>{name}</button>'
        for uai, name in schools.items()
    )
    return _html("Espaces", f'<form method="post" class="tuiles">{tiles}</form>')


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_tour,), "console": (_tiles,)}
