"""Like an app drawn for telephones and shown on a wide screen: a hamburger, menus over all of it, rows with chevrons, back arrows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Agents de la Région et des établissements",),
    "console": ("text=Suivant",),
}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".rang:has-text('Lycée des Exemples')",),
    "console": ("text=Passer", ".rang:has-text('Lycée des Exemples')"),
}
WAYS = {
    "services": (".barre .roue", ".rang >> text=Pages de site", ".rang >> text=Accès aux services tiers"),
    "export": (".barre .roue", ".rang >> text=Utilisateurs", ".rang >> text=Export des utilisateurs"),
    "ent": (".burger", ".panneau >> text=Pronote.net", ".panneau >> text=Intégration dans un ENT"),
    "displays": (
        ".burger",
        ".panneau >> text=Paramètres",
        ".panneau >> text=Préférences",
        ".panneau >> text=Affichages",
    ),
    "pupils": (".burger", ".panneau >> text=Ressources", ".panneau >> text=Élèves"),
    "profiles": (
        ".burger",
        ".panneau >> text=Ressources",
        ".panneau >> text=Professeurs",
        ".panneau >> text=Profils d'autorisation",
    ),
    "groups": (".burger", ".panneau >> text=Fichier", ".panneau >> text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:17px/1.4 -apple-system,Roboto,sans-serif;background:#f2f2f7;color:#111;padding-bottom:90px}
.barre{position:sticky;top:0;height:56px;background:#6a3de8;color:#fff;display:flex;align-items:center;gap:6px;padding:0 8px;z-index:2}
.barre b{flex:1;text-align:center;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;line-height:1.1}.barre small{display:block;font-weight:400;opacity:.85}
.rond{width:44px;height:44px;display:grid;place-items:center;border-radius:50%;color:#fff;font-size:22px;text-decoration:none;cursor:pointer}
.panneau{position:fixed;inset:0;background:#fff;z-index:5;display:none;overflow:auto}.panneau.la{display:block}.panneau>.barre{background:#5128c4}
.rang{display:flex;align-items:center;width:100%;min-height:56px;padding:8px 20px;border:0;border-bottom:1px solid #e3e3e8;background:#fff;color:#111;
text-decoration:none;font:inherit;text-align:left;cursor:pointer}.rang::after{content:"›";margin-left:auto;font-size:26px;color:#b0b0b8}.rang small{color:#777;display:block}
.rang:hover{background:#f6f3ff}.contenu{padding:16px 20px;max-width:720px;margin:0 auto}.carte{background:#fff;border-radius:14px;padding:16px 20px;margin:12px 0}
.onglets{position:fixed;bottom:0;left:0;right:0;height:64px;background:#fff;border-top:1px solid #ddd;display:flex;justify-content:space-around}
.onglets a{display:flex;flex-direction:column;align-items:center;color:#6b6b75;text-decoration:none;font-size:12px;padding-top:8px}.onglets a i{font-style:normal;font-size:22px}
.gros{display:block;width:100%;padding:15px;border:0;border-radius:14px;background:#6a3de8;color:#fff;font:inherit;font-weight:600;margin:10px 0;cursor:pointer;text-align:center;text-decoration:none}
.clair{background:#ece6fd;color:#4a21b8}.entree{max-width:400px;margin:10vh auto}.entree input{width:100%;padding:14px;border:1px solid #ccc;border-radius:12px;font:inherit;margin:8px 0}
.entree [hidden]{display:none}"""
_SCRIPT = """function va(n){document.querySelectorAll(".panneau").forEach(p=>p.classList.toggle("la",p.id==="p-"+n))}"""


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>'
        f"<style>{_STYLE}</style><script>{_SCRIPT}</script></head><body>{body}</body></html>"
    )


def _panels(number: str, title: str, entries: tuple[Entry, ...], back: str) -> str:
    """One panel over all of the screen, and one for each of its rows that has some below it."""
    rows = more = ""
    for at, one in enumerate(entries):
        if one.entries:
            below = f"{number}{at}"
            # A list is an entry of its own panel, first, where it is a page too.
            own = (
                ()
                if number == "m"
                else (Entry("Liste complète" if one.name != "Préférences" else "Général", one.href),)
            )
            more += _panels(below, one.name, (*own, *one.entries), number)
            rows += f'<div class="rang" onclick="va(\'{below}\')">{one.name}</div>'
        else:
            rows += f'<div class="rang" onclick="location.href=\'{one.href}\'">{one.name}</div>'
    arrow = f'<span class="rond" onclick="va(\'{back}\')">{"←" if back else "✕"}</span>'
    return f'<div class="panneau" id="p-{number}"><div class="barre">{arrow}<b>{title}</b><span class="rond"></span></div>{rows}</div>{more}'


def _content(told: Told) -> str:
    said = f'<div class="carte" role="status">{told.message}</div>' if told.message else ""
    rows = "".join(f'<a class="rang" href="{one.href}">{one.name}</a>' for one in told.entries if not told.body)
    return f'<div class="contenu">{said}{told.body}</div>' if told.body else f"{said}{rows}"


def portal(told: Told) -> str:
    """The gear at the left of the bar, a bottom bar, and the administration as rows, page after page."""
    if told.anonymous:
        return _html(
            told.school,
            f'<div class="entree"><h2>{told.school}</h2>{told.body}<a class="gros" href="{told.door.href}">{told.door.name}</a></div>',
        )
    way = trail(told)
    up = way[0].href if len(way) > 1 else told.administration if way else "/web/lycee"
    left = (
        f'<a class="rond" href="{up}" aria-label="Retour">←</a>'
        if told.title
        else f'<a class="rond roue" href="{told.administration}">⚙</a>'
    )
    head = f'<div class="barre">{left}<b>{told.title or told.school}</b><a class="rond" href="{told.door.href}" aria-label="{told.door.name}">⎋</a></div>'
    tab = f'<a href="{told.pronote}"><i>◔</i>Pronote</a>' if told.pronote else ""
    bottom = (
        f'<div class="onglets"><a href="/web/lycee"><i>⌂</i>Accueil</a><a href="/web/lycee/actus"><i>✉</i>Actualités</a>{tab}'
        '<a href="/web/lycee/pref"><i>☰</i>Plus</a></div>'
    )
    return _html(told.title or told.school, head + _content(told) + bottom)


def console(told: Told) -> str:
    """All ways lie behind the hamburger, a panel after the other."""
    state = "En ligne" if told.published else "Hors ligne"
    head = (
        f'<div class="barre"><span class="rond burger" onclick="va(\'m\')">☰</span><b>{told.title or "Console PRONOTE"}<small>{told.school}</small></b>'
        f'<a class="rond" href="{told.door.href}" aria-label="{told.door.name}">⎋</a></div>'
    )
    panels = _panels("m", "Menu", (*told.menu, Entry("Aide et assistance", "/aide/contact")), "")
    on = (
        f'<div class="contenu"><div class="carte">{state}{told.publication}</div></div>'
        if told.here in {"/", "/net/ent", "/net/publication"}
        else ""
    )
    return _html(told.title or "Console PRONOTE", head + panels + on + _content(told))


def sign_in(site: Site, wrong: str) -> str:
    """The portal asks who one is first; the console asks for the name first."""
    said = f'<p role="alert">{wrong}</p>' if wrong else ""
    secret = (
        '<input name="password" type="password" placeholder="Mot de passe"><button class="gros">Se connecter</button>'
    )
    if site == "portal":
        return _html(
            "Connexion",
            f'<div class="entree"><h2>Je suis…</h2>{said}<div id="q"><a class="gros clair" href="/aide/educonnect">Élèves et parents</a>'
            '<div class="gros clair" onclick="f.hidden=false;q.hidden=true">Agents de la Région et des établissements</div>'
            f'<a class="gros clair" href="/aide/autres">Autres comptes</a></div><form id="f" method="post" hidden><input name="username" placeholder="Identifiant">{secret}</form></div>',
        )
    return _html(
        "Connexion",
        f'<div class="entree"><h2>Console PRONOTE</h2>{said}<form method="post" onsubmit="if(f.hidden){{g.click();return false}}"><div id="q"><input name="username" placeholder="Votre identifiant">'
        f'<div id="g" class="gros" onclick="f.hidden=false;q.hidden=true">Suivant</div></div><div id="f" hidden>{secret}</div></form></div>',
    )


def _tour(_schools: Mapping[str, str]) -> str:
    return _html(
        "Nouveau",
        '<div class="entree" style="text-align:center"><div style="font-size:80px">☁</div><h2>La console tient dans la poche</h2><p>1 sur 3</p>'
        '<form method="post"><button class="gros" type="button" disabled>Découvrir</button><button class="gros clair">Passer</button></form></div>',
    )


def _schools(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<button class="rang" name="school" value="{uai}"><span>{name}<small>{uai}</small></span></button>'
        for uai, name in schools.items()
    )
    return _html(
        "Établissement", f'<div class="barre"><b>Mes établissements</b></div><form method="post">{rows}</form>'
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {
    "portal": (_schools,),
    "console": (_tour, _schools),
}
