"""Like the settings of a code forge: a top bar, breadcrumbs, a left list with counters, pages whose parts are horizontal tabs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Continuer vers ATRIUM",),
    "console": ("text=Lycée des Exemples",),
}
WAYS = {
    "services": (
        "header >> text=Administration",
        ".liste >> text=Pages de site",
        "nav.onglets >> text=Accès aux services tiers",
    ),
    "export": (
        "header >> text=Administration",
        ".liste >> text=Utilisateurs",
        "nav.onglets >> text=Export des utilisateurs",
    ),
    "ent": (".liste >> text=Pronote.net", "nav.onglets >> text=Intégration dans un ENT"),
    "displays": (".liste >> text=Paramètres", "nav.onglets >> text=Préférences", "nav.seconds >> text=Affichages"),
    "pupils": (".liste >> text=Ressources", "nav.onglets >> text=Élèves"),
    "profiles": (
        ".liste >> text=Ressources",
        "nav.onglets >> text=Professeurs",
        "nav.seconds >> text=Profils d'autorisation",
    ),
    "groups": (".liste >> text=Fichier", "nav.onglets >> text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.5 -apple-system,"Segoe UI","Noto Sans",sans-serif;color:#1f2328}a{color:#0969da;text-decoration:none}
header.haut{background:#24292f;color:#fff;display:flex;align-items:center;gap:16px;padding:12px 24px}header.haut a{color:#fff;font-weight:600}header.haut input{background:#24292f;
border:1px solid #57606a;border-radius:6px;color:#fff;padding:5px 10px;width:260px}header.haut .fin{margin-left:auto;display:flex;gap:16px;align-items:center}
.ligne{background:#f6f8fa;border-bottom:1px solid #d0d7de;padding:14px 32px;font-size:18px;display:flex;align-items:center}.ligne>*:last-child{margin-left:auto;font-size:14px}
.etiquette{font-size:12px;border:1px solid #d0d7de;border-radius:2em;padding:1px 8px;color:#656d76;margin-left:8px}.deux{display:flex;gap:32px;max-width:1180px;margin:0 auto;padding:24px}
.liste{width:250px}.liste h3{font-size:12px;color:#656d76;margin:14px 8px 4px}.liste ul{list-style:none;margin:0;padding:0}.liste a{display:flex;padding:6px 8px;border-radius:6px;color:#1f2328}
.liste a:hover{background:#eaeef2}.liste .ici{background:#eaeef2;font-weight:600;box-shadow:-6px 0 #fff,-10px 0 #0969da}.compte{margin-left:auto;background:#d0d7de88;border-radius:2em;padding:0 7px;font-size:12px}
.plein{flex:1;min-width:0}nav.onglets{display:flex;border-bottom:1px solid #d0d7de;margin-bottom:16px;gap:8px}nav.onglets a{padding:8px 14px;color:#1f2328;white-space:nowrap;border-bottom:2px solid transparent}
nav.onglets .ici{border-color:#fd8c73;font-weight:600}nav.seconds{display:inline-flex;border:1px solid #d0d7de;border-radius:6px;margin-bottom:12px;overflow:hidden}nav.seconds a{padding:4px 14px;color:#1f2328}
nav.seconds .ici{background:#eaeef2;font-weight:600}h2{font-weight:400;border-bottom:1px solid #d0d7de;padding-bottom:8px}.alerte{background:#fff8c5;border-bottom:1px solid #d4a72c66;padding:10px 32px}
.vert{background:#1f883d;color:#fff;border:1px solid #1b1f2426;border-radius:6px;padding:6px 16px;font-weight:500;cursor:pointer}.boite{width:320px;margin:0 auto;padding:40px 0}
.boite form,.cadre{background:#f6f8fa;border:1px solid #d0d7de;border-radius:6px;padding:18px}.boite input{width:100%;padding:6px 10px;border:1px solid #d0d7de;border-radius:6px;margin:4px 0 14px}
.groupes{list-style:none;padding:0;border:1px solid #d0d7de;border-radius:6px}.groupes li+li{border-top:1px solid #d0d7de}.groupes button{display:flex;gap:12px;width:100%;padding:12px 16px;border:0;
background:none;font:inherit;color:#0969da;font-weight:600;cursor:pointer;text-align:left}.groupes small{margin-left:auto;color:#656d76;font-weight:400}"""
_COUNTS = {"Pages de site": "3", "Utilisateurs": "1 301", "Contenu": "", "Ressources": "4", "Fichier": ""}
_DOT = {True: "● Base publiée", False: "○ Base non publiée"}


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}</body></html>'


def _list(told: Told, other: tuple[Entry, ...]) -> str:
    way = trail(told)
    rows = ""
    for one in told.menu:
        count = f'<span class="compte">{_COUNTS[one.name]}</span>' if _COUNTS.get(one.name) else ""
        state = ' class="ici" aria-current="page"' if one in way else ""
        rows += f'<li><a href="{one.href}"{state}>{one.name}{count}</a></li>'
    more = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in other)
    return f'<aside class="liste"><h3>Réglages</h3><ul>{rows}</ul><h3>Avancé</h3><ul>{more}</ul></aside>'


def _row(kind: str, label: str, entries: tuple[Entry, ...], here: Entry) -> str:
    links = "".join(
        f'<a href="{one.href}"{" class=ici aria-current=page" * (one.href == here.href)}>{one.name}</a>'
        for one in entries
    )
    return f'<nav class="{kind}" aria-label="{label}">{links}</nav>'


def _main(told: Told) -> str:
    way = trail(told)
    rows = _row("onglets", way[0].name, way[0].entries, way[1] if len(way) > 1 else way[0]) if way else ""
    if len(way) > 1 and way[1].entries:
        first = Entry("Toutes" if way[1].name == "Préférences" else "Membres", way[1].href)
        rows += _row("seconds", way[1].name, (first, *way[1].entries), way[-1])
    said = f'<p role="status" class="cadre">{told.message}</p>' if told.message else ""
    body = told.body or ("<p>Choisissez un onglet.</p>" if way else "<p>Choisissez un réglage dans la liste.</p>")
    return f'<main class="plein">{rows}<h2>{told.title or "Vue d’ensemble"}</h2>{said}{body}</main>'


def portal(told: Told) -> str:
    """The administration is in the top bar, before everything else; a notice of another day hangs below it."""
    gear = (
        f'<a href="{told.administration}"><span aria-hidden="true">⚙︎</span> Administration</a>'
        if told.administration
        else ""
    )
    tab = f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
    top = (
        f'<header class="haut">{gear}<a href="/web/lycee">ATRIUM</a><input placeholder="Rechercher ou aller à…" aria-label="Rechercher">'
        f'<a href="/web/lycee/actus">Actualités</a>{tab}<span class="fin"><a href="{told.door.href}">{told.door.name}</a></span></header>'
    )
    note = '<div class="alerte">⚠ Maintenance prévue le dimanche 20 décembre de 8 h à 10 h.</div>'
    way = "".join(f'<span> / <a href="{one.href}">{one.name}</a></span>' for one in trail(told))
    line = f'<div class="ligne"><span>région-sud / <b>{told.school}</b><span class="etiquette">0139990N</span>{way}</span><span>Exempleville</span></div>'
    if not told.title:
        return _html(told.school, f'{top}{note}{line}<div class="deux"><main class="plein">{told.body}</main></div>')
    side = _list(
        told,
        (Entry("Préférences de l’établissement", "/web/lycee/pref"), Entry("Journal d’audit", "/web/lycee/journal")),
    )
    return _html(f"{told.title} · {told.school}", f'{top}{note}{line}<div class="deux">{side}{_main(told)}</div>')


def console(told: Told) -> str:
    """The left list on every page, the section's entries as tabs, what is below them as a second row."""
    top = (
        '<header class="haut"><a href="/">PRONOTE</a><input placeholder="Rechercher (touche /)" aria-label="Rechercher"><span class="fin">'
        f'<a href="/aide/nouveautes">Nouveautés</a><a href="{told.door.href}">{told.door.name}</a></span></header>'
    )
    line = f'<div class="ligne"><span>serveurs / <b>{told.school}</b><span class="etiquette">{_DOT[told.published]}</span></span>{told.publication}</div>'
    side = _list(told, (Entry("Intégrations", "/aide/integrations"), Entry("Journal d’audit", "/aide/journal")))
    return _html(
        f"{told.title or 'Réglages'} · {told.school}", f'{top}{line}<div class="deux">{side}{_main(told)}</div>'
    )


def sign_in(site: Site, wrong: str) -> str:
    """A small form; the cookies are asked for below it, and hide nothing."""
    said = f'<div class="cadre" role="alert" style="background:#ffebe9">{wrong}</div>' if wrong else ""
    where = "ATRIUM" if site == "portal" else "PRONOTE"
    return _html(
        f"Se connecter à {where}",
        f'<div class="boite"><h1 style="font-weight:300;text-align:center">Se connecter à {where}</h1>{said}<form method="post"><label>Nom d’utilisateur ou adresse e-mail'
        '<input name="username" autofocus></label><label>Mot de passe<input name="password" type="password"></label><button class="vert" style="width:100%">Se connecter</button></form>'
        '<p class="cadre">Pas encore de compte ? <a href="/aide/compte">En créer un</a>.</p></div><div class="alerte" style="position:fixed;bottom:0;left:0;right:0" id="c">Ce site dépose des '
        'cookies de mesure d’audience. <button onclick="c.remove()">Tout refuser</button> <button onclick="c.remove()">Tout accepter</button></div>',
    )


def _news(_schools: Mapping[str, str]) -> str:
    return _html(
        "Bonjour",
        '<div class="deux"><main class="cadre plein"><h2>Bonjour, Admin Exemples</h2><p>Dernière connexion : hier à 17 h 42, depuis Exempleville.</p>'
        '<form method="post"><button class="vert">Continuer vers ATRIUM</button></form></main></div>',
    )


def _groups(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<li><button name="school" value="{uai}"><span>▣</span>{name}<small>{uai} · Propriétaire</small></button></li>'
        for uai, name in schools.items()
    )
    return _html(
        "Vos groupes",
        f'<div class="deux"><main class="plein"><h2>Vos groupes</h2><form method="post"><ul class="groupes">{rows}</ul></form></main></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_news,), "console": (_groups,)}
