"""Like a service of the State in its design system: mega menus under buttons, a side menu, breadcrumbs, tiles, tabs, a long foot."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Personnels et administrateurs",)}
ANSWERS: dict[Site, tuple[str, ...]] = {"console": (".fr-card:has-text('Lycée des Exemples') >> text=Accéder",)}
WAYS = {
    "services": (
        ".fr-header a[title*=Administration]",
        ".fr-sidemenu >> text=Pages de site",
        ".fr-tile:has-text('Accès aux services tiers')",
    ),
    "export": (
        ".fr-header a[title*=Administration]",
        ".fr-sidemenu >> text=Utilisateurs",
        ".fr-tile:has-text('Export des utilisateurs')",
    ),
    "ent": (".fr-nav__btn >> text=Pronote.net", ".fr-mega-menu >> text=Intégration dans un ENT"),
    "displays": (
        ".fr-nav__btn >> text=Paramètres",
        ".fr-mega-menu >> text=Préférences",
        ".fr-tile:has-text('Affichages')",
    ),
    "pupils": (".fr-nav__btn >> text=Ressources", ".fr-mega-menu >> text=Élèves"),
    "profiles": (
        ".fr-nav__btn >> text=Ressources",
        ".fr-mega-menu >> text=Professeurs",
        ".fr-tabs >> text=Profils d'autorisation",
    ),
    "groups": (".fr-nav__btn >> text=Fichier", ".fr-mega-menu >> text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:16px/1.5 Marianne,Arial,sans-serif;color:#161616}a{color:#000091}.fr-container{max-width:1150px;margin:0 auto;padding:0 24px;position:relative}
.fr-header{border-bottom:1px solid #ddd}.fr-header .fr-container{display:flex;align-items:center;gap:22px;min-height:96px}.fr-logo{font-weight:700;line-height:1.1;font-size:15px;border-left:4px solid #000091;padding-left:8px;text-transform:uppercase}
.fr-header__service b{font-size:20px;display:block}.fr-header__tools{margin-left:auto;display:flex;gap:16px}.fr-header__tools a{text-decoration:none}.roue{font-size:24px;text-decoration:none}
.fr-nav{border-bottom:1px solid #ddd}.fr-nav ul{list-style:none;display:flex;margin:0;padding:0}.fr-nav__btn,.fr-nav__link{display:block;padding:16px;border:0;background:none;font:inherit;color:#161616;text-decoration:none;cursor:pointer}
.fr-nav__btn::after{content:" ⌄"}.fr-nav__btn[aria-expanded=true]{background:#e3e3fd;color:#000091}.fr-mega-menu{display:none;position:absolute;left:0;right:0;background:#fff;box-shadow:0 6px 18px #0003;padding:20px 32px;z-index:4}
.fr-mega-menu.fr-collapse--expanded{display:grid;grid-template-columns:1fr 2fr}.fr-mega-menu ul{display:block}.fr-mega-menu .fr-nav__link{border-top:1px solid #ddd;padding:10px 0}
.fr-breadcrumb{font-size:12px;padding:14px 0;color:#666}.fr-deux{display:flex;gap:40px}.fr-sidemenu{width:280px;border-right:1px solid #ddd;padding:12px 16px 12px 0}.fr-sidemenu ul{list-style:none;padding:0;margin:0}
.fr-sidemenu a{display:block;padding:11px 12px;border-top:1px solid #ddd;text-decoration:none;color:#161616;font-weight:700}.fr-sidemenu ul ul a{font-weight:400;padding-left:28px}.fr-sidemenu [aria-current]{color:#000091;box-shadow:inset 2px 0 #000091}
.fr-plein{flex:1;min-width:0}.fr-tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:20px}.fr-tile{position:relative;border:1px solid #ddd;border-bottom:4px solid #000091;padding:24px}.fr-tile h3{margin:0;font-size:18px}
.fr-tile a{text-decoration:none}.fr-tile a::before{content:"";position:absolute;inset:0}.fr-tile p{font-size:13px;color:#666}.fr-tile a::after{content:"→";display:block;text-align:right}.fr-tabs{display:flex;gap:8px;list-style:none;padding:0;border-bottom:1px solid #ddd}
.fr-tabs a{display:block;padding:8px 16px;background:#e3e3fd;font-weight:700;text-decoration:none;color:#161616}.fr-tabs [aria-selected=true]{background:#fff;border-top:2px solid #000091;color:#000091}
.fr-btn{background:#000091;color:#fff;border:0;padding:8px 16px;font:inherit;cursor:pointer}.fr-notice{background:#e8edff;color:#0063cb;padding:12px 0}.fr-callout{background:#eee;box-shadow:inset 4px 0 #6a6af4;padding:16px 24px;margin:16px 0}
.fr-input{display:block;width:100%;background:#eee;border:0;box-shadow:inset 0 -2px #3a3a3a;padding:8px 16px;font:inherit;margin:6px 0 16px}.fr-accordion{border:1px solid #ddd;max-width:560px;margin:0 auto}.fr-accordion summary{padding:14px 18px;cursor:pointer;color:#000091;font-weight:500}
.fr-accordion>div{padding:8px 18px 18px}.fr-card{border:1px solid #ddd;padding:24px;width:340px}footer{border-top:2px solid #000091;margin-top:60px;padding:24px 0;font-size:12px}"""
_SCRIPT = """document.addEventListener("click",e=>{const b=e.target.closest(".fr-nav__btn");if(!b&&e.target.closest(".fr-mega-menu"))return;
document.querySelectorAll(".fr-nav__btn").forEach(o=>{const on=o===b&&o.getAttribute("aria-expanded")!=="true";o.setAttribute("aria-expanded",on);
document.getElementById(o.getAttribute("aria-controls")).classList.toggle("fr-collapse--expanded",on)})})"""
_SAID = {
    "Affichages": "Ce que montrent les listes.",
    "Accès aux services tiers": "Choisir qui accède à quel service.",
    "Export des utilisateurs": "Identifiants au format CSV.",
}


def _html(title: str, body: str) -> str:
    foot = '<footer><div class="fr-container">Accessibilité : partiellement conforme | Mentions légales | Données personnelles | Gestion des cookies</div></footer>'
    return (
        f'<!DOCTYPE html><html lang="fr" data-fr-scheme="light"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{body}{foot}<script>{_SCRIPT}</script></body></html>"
    )


def _header(first: str, service: str, tagline: str, tools: str) -> str:
    return (
        f'<header role="banner" class="fr-header"><div class="fr-container">{first}<p class="fr-logo">Région<br>académique</p>'
        f'<div class="fr-header__service"><b>{service}</b><small>{tagline}</small></div><div class="fr-header__tools">{tools}</div></div></header>'
    )


def _nav(menu: tuple[Entry, ...]) -> str:
    """Each section is a button; its entries stand below it over the whole width."""
    rows = ""
    for at, one in enumerate(menu):
        below = "".join(
            f'<li><a class="fr-nav__link" href="{entry.href}">{entry.name}</a></li>' for entry in one.entries
        )
        rows += (
            f'<li><button class="fr-nav__btn" aria-expanded="false" aria-controls="mega-{at}">{one.name}</button><div class="fr-mega-menu" id="mega-{at}"><div><h4>{one.name}</h4>'
            f'<a href="{one.href}">Voir toute la rubrique</a></div><ul>{below}</ul></div></li>'
        )
    return f'<nav class="fr-nav" aria-label="Menu principal"><div class="fr-container"><ul><li><a class="fr-nav__link" href="/">Accueil</a></li>{rows}</ul></div></nav>'


def _side(told: Told) -> str:
    way = trail(told)
    rows = ""
    for one in told.menu:
        below = "".join(
            f'<li><a href="{entry.href}"{" aria-current=page" * (entry in way)}>{entry.name}</a></li>'
            for entry in one.entries
        )
        rows += f'<li><a href="{one.href}"{" aria-current=true" * (one in way)}>{one.name}</a>{f"<ul>{below}</ul>" if one in way[:-1] else ""}</li>'
    return f'<nav class="fr-sidemenu" aria-label="Menu latéral"><b>Administration du site</b><ul>{rows}</ul></nav>'


def _main(told: Told, home: str) -> str:
    way = trail(told)
    crumbs = "".join(f' &gt; <a href="{one.href}">{one.name}</a>' for one in way)
    tabs = ""
    if len(way) > 1 and way[1].entries and told.body and way[1].name != "Préférences":
        tabs = "".join(
            f'<li><a role="tab" aria-selected="{str(one.href == told.here).lower()}" href="{one.href}">{one.name}</a></li>'
            for one in (Entry("Liste", way[1].href), *way[1].entries)
        )
        tabs = f'<ul class="fr-tabs" role="tablist">{tabs}</ul>'
    tiles = "".join(
        f'<div class="fr-tile"><h3><a href="{one.href}">{one.name}</a></h3><p>{_SAID.get(one.name, "")}</p></div>'
        for one in told.entries
    )
    said = f'<div class="fr-callout" role="status">{told.message}</div>' if told.message else ""
    body = told.body or f'<div class="fr-tiles">{tiles}</div>'
    return f'<main class="fr-plein" role="main"><div class="fr-breadcrumb">Vous êtes ici : <a href="{home}">Accueil</a>{crumbs}</div><h1>{told.title or "Bienvenue"}</h1>{said}{tabs}{body}</main>'


def portal(told: Told) -> str:
    """The gear stands before the logo; the administration has a side menu and tiles."""
    gear = (
        f'<a class="roue" href="{told.administration}" title="Administration du site"><span aria-hidden="true">⚙</span></a>'
        if told.administration
        else ""
    )
    tools = f'<a href="/web/lycee/aide">Aide</a><a href="{told.door.href}">{told.door.name}</a>'
    ways = (
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        *((Entry("Pronote", told.pronote),) if told.pronote else ()),
    )
    links = "".join(f'<li><a class="fr-nav__link" href="{one.href}">{one.name}</a></li>' for one in ways)
    nav = f'<nav class="fr-nav" aria-label="Menu principal"><div class="fr-container"><ul>{links}</ul></div></nav>'
    side = _side(told) if told.title else ""
    body = f'<div class="fr-container fr-deux">{side}{_main(told, "/web/lycee")}</div>'
    return _html(
        f"{told.title or 'Accueil'} - {told.school}",
        _header(gear, told.school, "Exempleville (13)", tools) + nav + body,
    )


def console(told: Told) -> str:
    """Mega menus lead everywhere; the publication is a callout below them."""
    tools = f'<a href="/aide">Aide</a><a href="{told.door.href}">{told.door.name}</a>'
    note = '<div class="fr-notice"><div class="fr-container">Maintenance le mardi 22 décembre, de 20 h à minuit.</div></div>'
    state = f'<div class="fr-callout">{"La base est publiée." if told.published else "La base n’est pas publiée."}{told.publication}</div>'
    body = f'<div class="fr-container">{state}{_main(told, "/")}</div>'
    return _html(
        f"{told.title or 'Accueil'} - Console PRONOTE",
        _header("", "Console PRONOTE", f"{told.school} – 0139990N", tools) + _nav(told.menu) + note + body,
    )


def sign_in(site: Site, wrong: str) -> str:
    """The portal has an accordion for each kind of account; the console one form."""
    said = f'<div class="fr-callout" role="alert">{wrong}</div>' if wrong else ""
    form = (
        '<form method="post"><label>Identifiant<input class="fr-input" name="username" autocomplete="username"></label><label>Mot de passe<input class="fr-input" name="password" '
        'type="password"></label><button class="fr-btn">Se connecter</button></form>'
    )
    kinds = f'<div class="fr-accordion"><div><h1>Se connecter</h1>{form}</div></div>'
    if site == "portal":
        kinds = (
            '<details class="fr-accordion" name="k"><summary>Élèves et responsables</summary><div><a href="/aide/educonnect">S’identifier avec EduConnect</a></div></details>'
            f'<details class="fr-accordion" name="k"><summary>Personnels et administrateurs</summary><div>{form}</div></details>'
            '<details class="fr-accordion" name="k"><summary>Agents de la Région</summary><div><a href="/aide/agents">S’identifier avec AgentConnect</a></div></details>'
        )
    return _html(
        "Se connecter",
        _header("", "Mes services", "Connexion", "") + f'<div class="fr-container"><p></p>{said}{kinds}</div>',
    )


def _cards(schools: Mapping[str, str]) -> str:
    cards = "".join(
        f'<div class="fr-card"><h3>{name}</h3><p>{uai} – Exempleville</p><button class="fr-btn" name="school" value="{uai}">Accéder</button></div>'
        for uai, name in schools.items()
    )
    return _html(
        "Établissements",
        _header("", "Mes services", "", "")
        + f'<div class="fr-container"><h1>Vos établissements</h1><form method="post" class="fr-deux">{cards}</form></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_cards,)}
