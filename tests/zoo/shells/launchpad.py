"""Like the launchpad of a large business suite: a shell bar, anchors over groups of tiles, pages with a back chevron and an icon tab bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Ne plus afficher",),
    "console": ("option:has-text('Exemples')", "text=Valider"),
}
WAYS = {
    "services": ("#shell >> img[alt=Administration]", ".tile:has-text('Accès aux services tiers')"),
    "export": ("#shell >> img[alt=Administration]", ".tile:has-text('Export des utilisateurs')"),
    "ent": (".tile:has-text('Intégration dans un ENT')",),
    "displays": (".tile:has-text('Préférences')", ".tile:has-text('Affichages')"),
    "pupils": (".tile:has-text('Élèves')",),
    "profiles": (".tile:has-text('Professeurs')", ".filtre:has-text('Profils')"),
    "groups": (".tile:has-text('Administration des utilisateurs')",),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.4 "72",Arial,sans-serif;background:#f5f6f7;color:#32363a}
#shell{height:44px;background:#354a5f;color:#fff;display:flex;align-items:center;gap:10px;padding:0 16px}#shell a{color:#fff;text-decoration:none}
#shell .logo{background:#fff;color:#0a6ed1;font-weight:700;padding:3px 9px}#shell .fin{margin-left:auto}#shell img{vertical-align:middle}
.ancres{background:#fff;box-shadow:inset 0 -1px #d9d9d9;display:flex;gap:4px;padding:0 40px;position:sticky;top:0;z-index:2}.ancres span{padding:13px 12px;cursor:pointer;color:#0854a0}
.ancres span.on{box-shadow:inset 0 -3px #0a6ed1;color:#32363a}.groupe{padding:16px 48px}.groupe h2{font-size:17px;font-weight:400}.tiles{display:flex;flex-wrap:wrap;gap:16px}
.tile{width:176px;height:176px;background:#fff;border-radius:4px;box-shadow:0 0 4px #0003;padding:16px;cursor:pointer;display:flex;flex-direction:column}
.tile:hover{background:#f5f9fd}.tile .t{font-size:16px;line-height:1.2}.tile .s{color:#6a6d70;font-size:13px;margin-top:4px}.tile .n{margin-top:auto;font-size:30px;color:#5a7da0}
.entete{background:#fff;padding:16px 48px;box-shadow:inset 0 -1px #d9d9d9}.entete h1{font-size:20px;font-weight:400;margin:0}.filtres{display:flex;gap:36px;background:#fff;padding:8px 48px}
.filtre{text-align:center;color:#0854a0;cursor:pointer;font-size:12px;max-width:120px}.filtre i{display:grid;place-items:center;width:48px;height:48px;border:1px solid #0854a0;border-radius:50%;
margin:0 auto 4px;font-size:20px;font-style:normal}.filtre.on i{background:#0854a0;color:#fff}.corps{margin:16px 48px;background:#fff;padding:20px;border-radius:4px}
.pied{position:fixed;bottom:8px;left:8px;right:8px;background:#fff;border-radius:4px;box-shadow:0 0 6px #0004;padding:8px 16px;text-align:right}.pied form{display:inline}
.dialogue{width:440px;margin:14vh auto;background:#fff;border-radius:4px;box-shadow:0 0 12px #0004}.dialogue>*{padding:14px 18px;margin:0}.dialogue h2{font-size:16px;box-shadow:inset 0 -1px #d9d9d9}
.dialogue input,.dialogue select{width:100%;padding:8px;border:1px solid #89919a;margin:3px 0 12px}.plein{background:#0a6ed1;color:#fff;border:0;border-radius:4px;padding:9px 16px}
.vide{background:none;border:0;color:#0854a0;padding:9px 16px}"""
_GEAR = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='22' height='22'%3E%3Ccircle cx='11' cy='11' r='6' fill='none' "
    "stroke='white' stroke-width='4' stroke-dasharray='3 1.7'/%3E%3C/svg%3E"
)
#: Caption → what the tile says below it, and its figure or icon.
_TOLD = {
    "Intégration dans un ENT": ("Pronote.net", "⇄"),
    "Publication": ("État et adresses", "6"),
    "Élèves": ("Liste", "1 204"),
    "Responsables": ("Liste", "1 873"),
    "Professeurs": ("Liste, profils d’autorisation", "97"),
    "Personnels": ("Liste, profils d’autorisation", "34"),
    "Sauvegardes": ("Dernière : cette nuit", "✓"),
    "Préférences": ("Affichages…", "☰"),
    "Accès aux services tiers": ("Par profil", "↗"),
    "Export des utilisateurs": ("Format CSV", "⇩"),
}


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}</body></html>'


def _tiles(entries: tuple[Entry, ...]) -> str:
    tiles = ""
    for one in entries:
        below, figure = _TOLD.get(one.name, ("", "▸"))
        tiles += (
            f'<div class="tile" role="button" tabindex="0" onclick="location=\'{one.href}\'"><span class="t">{one.name}</span>'
            f'<span class="s">{below}</span><span class="n" aria-hidden="true">{figure}</span></div>'
        )
    return f'<div class="tiles">{tiles}</div>'


def _groups(menu: tuple[Entry, ...]) -> str:
    anchors = "".join(
        f"<span{' class=on' * (at == 0)} onclick=\"document.getElementById('g{at}').scrollIntoView()\">{one.name}</span>"
        for at, one in enumerate(menu)
    )
    groups = "".join(
        f'<div class="groupe" id="g{at}"><h2>{one.name}</h2>{_tiles(one.entries)}</div>' for at, one in enumerate(menu)
    )
    return f'<div class="ancres">{anchors}</div>{groups}'


def _object(told: Told) -> str:
    """A page of its own: its head, its icon tab bar, its content."""
    way = trail(told)
    tabs = ""
    if len(way) > 1 and way[1].entries and told.body:
        shown = (("☰", Entry("Liste", way[1].href)), *(("◉", one) for one in way[1].entries))
        tabs = "".join(
            f'<div class="filtre{" on" * (one.href == told.here)}" onclick="location=\'{one.href}\'"><i>{icon}</i>{one.name}</div>'
            for icon, one in shown
        )
        tabs = f'<div class="filtres">{tabs}</div>'
    said = f'<div class="corps" role="status">ⓘ {told.message}</div>' if told.message else ""
    body = f'<div class="corps">{told.body}</div>' if told.body else f'<div class="groupe">{_tiles(told.entries)}</div>'
    return f'<div class="entete"><h1>{told.title}</h1></div>{tabs}{said}{body}'


def _shell(first: str, back: str, title: str, rest: str) -> str:
    chevron = f'<a href="{back}" aria-label="Précédent">‹</a>' if back else ""
    return f'<div id="shell">{first}{chevron}<span class="logo">EDU</span><span>{title}</span><span class="fin">{rest}</span></div>'


def portal(told: Told) -> str:
    """The gear is an image, the first thing of the shell bar."""
    gear = (
        f'<a href="{told.administration}"><img src="{_GEAR}" alt="Administration" width="22" height="22"></a>'
        if told.administration
        else ""
    )
    tab = f'<a href="{told.pronote}">Pronote</a> &nbsp; ' if told.pronote else ""
    top = _shell(
        gear,
        "/web/lycee" if told.title else "",
        told.school,
        f'{tab}<a href="/web/lycee">Accueil</a> &nbsp; <a href="{told.door.href}">{told.door.name}</a>',
    )
    if told.title == "Administration":
        return _html(told.title, top + _groups(told.menu))
    return _html(
        told.title or told.school,
        top + (_object(told) if told.title else f'<div class="corps"><h1>{told.school}</h1>{told.body}</div>'),
    )


def console(told: Told) -> str:
    """The first page is the launchpad; the publication stands in the foot of every page."""
    top = _shell(
        "",
        "/" if told.title else "",
        told.title or "Page d’accueil",
        f'{told.school} &nbsp; <a href="{told.door.href}" title="{told.door.name}">⎋</a>',
    )
    foot = f'<div style="height:70px"></div><div class="pied">{"Base publiée" if told.published else "Base non publiée"} {told.publication}</div>'
    return _html(told.title or "Accueil", top + (_object(told) if told.title else _groups(told.menu)) + foot)


def sign_in(site: Site, wrong: str) -> str:
    """A dialogue, its language below it."""
    said = f'<p role="alert" style="color:#b00">{wrong}</p>' if wrong else ""
    return _html(
        "Ouverture de session",
        f'<div class="dialogue"><h2>Ouverture de session</h2>{said}<form method="post"><label>Utilisateur<input name="username"></label>'
        '<label>Mot de passe<input name="password" type="password"></label><label>Langue<select><option>FR - Français</option><option>EN - English</option></select></label>'
        '<button class="plein">Accéder au système</button></form></div>',
    )


def _news(_schools: Mapping[str, str]) -> str:
    return _html(
        "Nouveautés",
        '<div class="dialogue" role="dialog"><h2>Nouveautés de novembre</h2><p>Les tuiles se rangent désormais par glisser-déposer.</p>'
        '<form method="post" style="text-align:right"><button class="vide">Ne plus afficher</button><button class="plein">Fermer</button></form></div>',
    )


def _list(schools: Mapping[str, str]) -> str:
    options = "".join(
        f'<option value="{uai}"{" selected" * (at == 0)}>{name} - EXEMPLEVILLE</option>'
        for at, (uai, name) in enumerate(schools.items())
    )
    return _html(
        "Mandant",
        f'<div class="dialogue"><h2>Choix de l’établissement</h2><form method="post"><select name="school" size="5">{options}</select><button class="plein">Valider</button></form></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_news,), "console": (_list,)}
