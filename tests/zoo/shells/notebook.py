"""Like a shared notebook: a rail of icons that widens under the pointer, a side tree that folds, a switcher of spaces, pages without frames."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {"portal": ("text=Lycée des Exemples", "text=Passer"), "console": ()}
WAYS = {
    "services": (
        ".rail a >> nth=0",
        ".arbre >> [aria-label='Déplier Pages de site']",
        ".arbre >> text=Accès aux services tiers",
    ),
    "export": (
        ".rail a >> nth=0",
        ".arbre >> [aria-label='Déplier Utilisateurs']",
        ".arbre >> text=Export des utilisateurs",
    ),
    "ent": ("@.rail", ".rail >> text=Pronote.net", ".carte:has-text('Intégration dans un ENT')"),
    "displays": (
        "@.rail",
        ".rail >> text=Paramètres",
        ".carte:has-text('Préférences')",
        ".carte:has-text('Affichages')",
    ),
    "pupils": ("@.rail", ".rail >> text=Ressources", ".carte:has-text('Élèves')"),
    "profiles": (
        "@.rail",
        ".rail >> text=Ressources",
        ".carte:has-text('Professeurs')",
        "[aria-label='Plus d’actions']",
        "text=Profils d'autorisation",
    ),
    "groups": ("@.rail", ".rail >> text=Fichier", ".carte:has-text('Administration des utilisateurs')"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:15px/1.5 Inter,"Segoe UI",sans-serif;color:#37352f;background:#fff}a{color:inherit;text-decoration:none}
.rail{position:fixed;top:0;bottom:0;left:0;width:52px;background:#1f1f23;color:#d0d0d6;padding:10px 0;overflow:hidden;transition:width .15s;z-index:5;white-space:nowrap}
.rail:hover,.rail:focus-within{width:230px}.rail a{display:flex;align-items:center;height:40px;padding:0 16px;gap:18px}.rail a:hover,.rail .ici{background:#2e2e35;color:#fff}
.rail i{font-style:normal;width:20px;text-align:center;flex:none}.rail .nom{visibility:hidden}.rail:hover .nom,.rail:focus-within .nom{visibility:visible}.rail .bas{position:absolute;bottom:10px;width:100%}
.arbre{position:fixed;top:0;bottom:0;left:52px;width:260px;background:#fbfbfa;border-right:1px solid #eee;padding:12px 8px;overflow:auto}.arbre ul{list-style:none;margin:0;padding:0}.arbre ul ul{padding-left:22px}
.arbre .l{display:flex;align-items:center;padding:4px 6px;border-radius:4px;color:#5f5e5b}.arbre .l:hover,.arbre .ici{background:#efefee}.arbre .l button{border:0;background:none;width:22px;cursor:pointer;color:#91918e}
.espace{position:relative;font-weight:600;margin:0 6px 14px}.espace summary{cursor:pointer;list-style:none}.espace[open] div{position:absolute;background:#fff;box-shadow:0 3px 12px #0003;border-radius:8px;padding:8px 14px;font-weight:400;width:240px;z-index:3}
.page{margin-left:52px;padding:16px 40px 60px}.page.large{margin-left:312px}.fil{color:#787774;font-size:14px;display:flex;gap:6px;align-items:center;height:34px;position:relative}.fil .plus{margin-left:auto;border:0;background:none;
font-size:20px;cursor:pointer;border-radius:4px;padding:2px 8px}.fil .plus:hover{background:#efefee}.bulle{position:absolute;right:0;top:34px;background:#fff;border-radius:8px;box-shadow:0 3px 12px #0003;padding:6px;width:230px;z-index:3}
.bulle[hidden]{display:none}.bulle a{display:block;padding:6px 10px;color:#37352f;border-radius:4px}.bulle a:hover{background:#efefee}h1{font-size:36px;margin:24px 0 12px}.cartes{display:grid;grid-template-columns:repeat(3,1fr);gap:16px;max-width:860px}
.carte{border:1px solid #e6e6e4;border-radius:10px;padding:16px;display:block}.carte:hover{background:#f7f7f5}.carte i{font-style:normal;font-size:24px;display:block}.carte small{color:#787774;display:block}
.appel{background:#f1f1ef;border-radius:6px;padding:12px 16px;display:flex;gap:14px;align-items:center;margin:10px 0;max-width:860px}.centre{max-width:360px;margin:12vh auto;text-align:center}
.centre input,.centre button,.centre .b{display:block;width:100%;padding:9px;border:1px solid #dcdcda;border-radius:6px;margin:8px 0;font:inherit;background:#fff}.centre .fort{background:#2383e2;color:#fff;border-color:#2383e2;cursor:pointer}
.toast{position:fixed;bottom:20px;right:20px;background:#37352f;color:#fff;border-radius:8px;padding:10px 18px}"""
_ICONS = {"Pronote.net": "☁", "Fichier": "▤", "Paramètres": "≡", "Ressources": "☷"}
_SAID = {
    "Élèves": "1 204 fiches",
    "Professeurs": "97 fiches",
    "Personnels": "34 fiches",
    "Affichages": "Listes, fiches, photos",
    "Intégration dans un ENT": "Identification des utilisateurs",
    "Administration des utilisateurs": "Groupes et droits",
}
_SCRIPT = """function plie(b){const s=b.closest("li").querySelector("ul");s.hidden=!s.hidden;b.textContent=s.hidden?"▸":"▾";
b.setAttribute("aria-label",(s.hidden?"Déplier ":"Replier ")+b.dataset.nom)}"""


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style><script>{_SCRIPT}</script></head>'
        f"<body>{body}</body></html>"
    )


def _rail(entries: tuple[tuple[str, Entry], ...], last: Entry, here: tuple[Entry, ...]) -> str:
    links = "".join(
        f'<a href="{one.href}"{" class=ici" * (one in here)}><i aria-hidden="true">{icon}</i><span class="nom">{one.name}</span></a>'
        for icon, one in entries
    )
    return f'<nav class="rail">{links}<a class="bas" href="{last.href}"><i aria-hidden="true">⇥</i><span class="nom">{last.name}</span></a></nav>'


def _tree(told: Told) -> str:
    way = trail(told)
    rows = ""
    for one in told.menu:
        shown = one in way
        below = "".join(
            f'<li><a class="l{" ici" * (entry in way)}" href="{entry.href}">{entry.name}</a></li>'
            for entry in one.entries
        )
        rows += (
            f'<li><div class="l"><button type="button" data-nom="{one.name}" aria-label="{"Replier" if shown else "Déplier"} {one.name}" onclick="plie(this)">{"▾" if shown else "▸"}</button>'
            f'<a href="{one.href}">{one.name}</a></div><ul{"" if shown else " hidden"}>{below}</ul></li>'
        )
    space = f'<details class="espace"><summary>▣ {told.school} ⌄</summary><div>admin.exemples<br><small>Espace gratuit · 0139990N</small></div></details>'
    return f'<aside class="arbre">{space}<ul>{rows}<li><a class="l" href="/web/lycee/corbeille">Corbeille</a></li></ul></aside>'


def _main(told: Told, wide: bool, callout: str) -> str:
    way = trail(told)
    crumbs = " / ".join(f'<a href="{one.href}">{one.name}</a>' for one in way) or told.title
    more = ""
    if told.entries and told.body:
        items = "".join(f'<a role="menuitem" href="{one.href}">{one.name}</a>' for one in told.entries)
        more = (
            '<button class="plus" aria-haspopup="menu" aria-label="Plus d’actions" onclick="this.nextElementSibling.toggleAttribute(\'hidden\')">⋯</button>'
            f'<div class="bulle" role="menu" hidden><a role="menuitem" href="/aide/historique">Historique de la page</a>{items}</div>'
        )
    cards = "".join(
        f'<a class="carte" href="{one.href}"><i aria-hidden="true">▢</i><b>{one.name}</b><small>{_SAID.get(one.name, "")}</small></a>'
        for one in told.entries
    )
    said = f'<div class="toast" role="status">{told.message}</div>' if told.message else ""
    body = told.body or f'<div class="cartes">{cards}</div>'
    return f'<main class="page{" large" * wide}"><div class="fil">{crumbs}{more}</div>{callout}<h1>{told.title or told.school}</h1>{body}{said}</main>'


def portal(told: Told) -> str:
    """The rail begins with the gear; the tree stands beside it in the administration."""
    if told.anonymous:
        return _html(
            told.school,
            f'<div class="centre"><h1>{told.school}</h1>{told.body}<a class="b" href="{told.door.href}">{told.door.name}</a></div>',
        )
    ways = [
        ("⚙", Entry("Administration", told.administration)),
        ("⌂", Entry("Accueil", "/web/lycee")),
        ("✉", Entry("Boîte de réception", "/web/lycee/boite")),
    ]
    if told.pronote:
        ways.append(("◔", Entry("Pronote", told.pronote)))
    rail = _rail(tuple(ways), told.door, ())
    return _html(
        f"{told.title or 'Accueil'} – {told.school}",
        rail + (_tree(told) if told.title else "") + _main(told, bool(told.title), ""),
    )


def console(told: Told) -> str:
    """Sections are icons until the pointer rests on them; what is below a list is behind « ⋯ »."""
    sections = ((_ICONS[one.name], one) for one in told.menu)
    rail = _rail((("⌂", Entry("Serveur PRONOTE", "/")), *sections), told.door, trail(told)[:1])
    state = "La base est publiée." if told.published else "La base n’est pas publiée."
    callout = f'<div class="appel"><span>ⓘ {state}</span>{told.publication}</div>'
    return _html(f"{told.title or 'Accueil'} – {told.school}", rail + _main(told, False, callout))


def sign_in(site: Site, wrong: str) -> str:
    """Other ways of signing in first, then the name and the password below a line."""
    said = f'<p role="alert" style="color:#eb5757">{wrong}</p>' if wrong else ""
    others = (
        '<a class="b" href="/aide/educonnect">Continuer avec EduConnect</a><a class="b" href="/aide/cle">Continuer avec une clé</a><hr>'
        if site == "portal"
        else ""
    )
    return _html(
        "Connexion",
        f'<div class="centre"><h1>Pensez. Notez.</h1>{others}{said}<form method="post"><input name="username" placeholder="Saisissez votre identifiant…" aria-label="Identifiant">'
        '<input name="password" type="password" placeholder="Saisissez votre mot de passe…" aria-label="Mot de passe"><button class="fort">Continuer</button></form></div>',
    )


def _spaces(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<button name="school" value="{uai}"><b>{name}</b><br><small>2 membres · Exempleville</small></button>'
        for uai, name in schools.items()
    )
    return _html("Espaces", f'<div class="centre"><h2>Ouvrir un espace</h2><form method="post">{rows}</form></div>')


def _tour(_schools: Mapping[str, str]) -> str:
    return _html(
        "Visite",
        '<div class="centre"><h2>Faites le tour de votre espace</h2><p>Étape 1 sur 4 : le rail, à gauche, s’ouvre quand le pointeur s’y pose.</p>'
        '<form method="post"><button class="fort">Étape suivante</button><button>Passer</button></form></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_spaces, _tour)}
