"""A console like a program of 2005: a menu bar of drop-downs, a tool bar, a status bar; its portal is tables and a frame."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

ANSWERS: dict[Site, tuple[str, ...]] = {"console": ("text=Lycée des Exemples", "button:has-text('Ouvrir')")}
TREE = "iframe[name=arbre] >> internal:control=enter-frame >> "
WAYS = {
    "services": ("img[alt=Administration]", f"{TREE}text=Pages de site", f"{TREE}text=Accès aux services tiers"),
    "export": ("img[alt=Administration]", f"{TREE}text=Utilisateurs", f"{TREE}text=Export des utilisateurs"),
    "ent": (".bar >> text=Pronote.net", "text=Intégration dans un ENT"),
    "displays": (".bar >> text=Paramètres", "@text=Préférences", "text=Affichages"),
    "pupils": (".bar >> text=Ressources", "text=Élèves"),
    "profiles": (".bar >> text=Ressources", "@text=Professeurs", "text=Profils d'autorisation"),
    "groups": (".bar >> text=Fichier", "text=Administration des utilisateurs"),
}
STYLE = """
body{margin:0;font:12px Tahoma,Verdana,sans-serif;background:#d4d0c8;color:#000}a{color:#039}
.caption{background:linear-gradient(90deg,#0a246a,#a6caf0);color:#fff;font-weight:bold;padding:4px 8px}
.bar{padding:1px 3px;border-bottom:1px solid #888;position:relative;z-index:5}.top{display:inline-block;position:relative}
.word{display:inline-block;padding:4px 9px;cursor:default}.word:hover,.top.on>.word{background:#0a246a;color:#fff}
.drop{display:none;position:absolute;left:0;top:100%;background:#f4f2ec;border:1px solid #777;box-shadow:2px 2px 3px #0006;min-width:230px;padding:2px}
.top.on>.drop{display:block}.row{position:relative;padding:5px 22px 5px 26px;white-space:nowrap;cursor:default}.row:hover{background:#0a246a;color:#fff}
.row .drop{left:100%;top:-3px;color:#000}.row:hover>.drop{display:block}.arrow{position:absolute;right:6px;font-size:9px;top:7px}.sep{border-top:1px solid #aaa;margin:3px 2px}
.tools{padding:4px 6px;border-bottom:1px solid #888;border-top:1px solid #fff;display:flex;gap:5px;align-items:center}.tool{border:1px solid transparent;padding:3px 6px;cursor:default}
.tool:hover{border:1px outset #fff}.work{background:#fff;border:2px inset #ccc;margin:6px;padding:12px 16px;min-height:520px}h2{font-size:15px;margin:0 0 10px}
.status{border-top:1px solid #888;padding:3px 8px;display:flex;gap:30px}.note{background:#ffffe1;border:1px solid #999;padding:4px 8px}
.window{width:420px;margin:90px auto;border:2px outset #eee;background:#d4d0c8}.window form,.window .in{padding:16px}
.port{background:#fff}.port .head{background:#7a1f3d;color:#fff}.port .head a{color:#fff}.cell{padding:8px 12px;vertical-align:top}
"""
SCRIPT = """
document.querySelectorAll('.top>.word').forEach(w => { const top = w.parentNode
  const only = on => document.querySelectorAll('.top').forEach(t => t.classList.toggle('on', on && t == top))
  w.onclick = e => { e.stopPropagation(); only(!top.classList.contains('on')) }
  w.onmouseenter = () => { if (document.querySelector('.top.on')) only(true) } })
document.querySelectorAll('.row[data-to]').forEach(r => r.onclick = e => { e.stopPropagation(); location.href = r.dataset.to })
document.onclick = () => document.querySelectorAll('.top').forEach(t => t.classList.remove('on'))
"""
GEAR = """data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='22' height='22'%3E%3Ccircle cx='11' cy='11' r='7' fill='none'
 stroke='white' stroke-width='5' stroke-dasharray='3.5 2'/%3E%3Ccircle cx='11' cy='11' r='6' fill='white'/%3E%3Ccircle cx='11' cy='11' r='2.6' fill='%237a1f3d'/%3E%3C/svg%3E"""


def _page(title: str, body: str, kind: str = "") -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head>
<body class="{kind}">{body}<script>{SCRIPT}</script></body></html>"""


def _row(one: Entry) -> str:
    if not one.entries:
        return f'<div class="row" data-to="{one.href}">{one.name}</div>'
    below = "".join(_row(entry) for entry in one.entries)
    return f'<div class="row" data-to="{one.href}">{one.name}<span class="arrow">►</span><div class="drop">{below}</div></div>'


def _tree(told: Told) -> str:
    """The administration's tree, a page in a frame of its own: folders that open, leaves that lead out of it."""
    folders = ""
    for one in told.menu:
        leaves = "".join(
            f'<div>&nbsp;&nbsp;📄 <a href="{entry.href}" target="_top">{entry.name}</a></div>' for entry in one.entries
        )
        shown = "block" if told.here in [entry.href for entry in one.entries] else "none"
        folders += f"""<div><span style="cursor:pointer" onclick="var s=this.parentNode.lastChild.style;s.display=s.display=='none'?'block':'none'">📁
{one.name}</span><div style="display:{shown}">{leaves}</div></div>"""
    page = f'<body style="font:12px Tahoma;line-height:1.9;margin:8px"><b>Volet d\'administration</b>{folders}</body>'
    return f'<iframe name="arbre" title="Administration" width="230" height="520" frameborder="0" srcdoc="{html.escape(page)}"></iframe>'


def portal(told: Told) -> str:
    """Tables: a head, a line of links, at the left the tree in its frame."""
    gear = f'<td class="cell" width="26"><a href="{told.administration}"><img src="{GEAR}" alt="Administration" border="0"></a></td>'
    left = (
        _tree(told)
        if told.title and told.menu
        else '<p><b>Liens utiles</b></p><p><a href="/web/lycee/cantine">Menus de la cantine</a></p>'
    )
    links = '<a href="/web/lycee">Accueil</a> | <a href="/web/lycee/actus">Actualités</a>'
    links += f' | <a href="{told.pronote}">Pronote</a>' if told.pronote else ""
    note = f'<p class="note" role="status">{told.message}</p>' if told.message else ""
    body = told.body or "<p>Choisissez une rubrique dans le volet de gauche.</p>"
    return _page(
        f"{told.school} :: {told.title or 'Accueil'}",
        f"""<table width="100%" cellspacing="0" class="head"><tr>{gear if told.administration else ""}<td class="cell"><b>ATRIUM</b></td>
<td class="cell" align="center"><font size="4">{told.school}</font></td><td class="cell" align="right"><a href="{told.door.href}">{told.door.name}</a></td></tr></table>
<table width="100%" cellspacing="0"><tr><td class="cell" colspan="2" bgcolor="#eeeeee">{links}</td></tr>
<tr><td class="cell" width="240">{left}</td><td class="cell"><h2>{told.title or "Bienvenue"}</h2>{note}{body}</td></tr></table>""",
        "port",
    )


def console(told: Told) -> str:
    """Drop-downs that open on a click, and further ones where the pointer rests."""
    extra = {
        "Fichier": '<div class="sep"></div><div class="row" data-to="/quitter">Quitter</div>',
        "Paramètres": '<div class="sep"></div><div class="row" data-to="/parametres/etablissement">Préférences de l\'établissement…</div>',
    }
    order = sorted(told.menu, key=lambda one: one.name != "Fichier")
    tops = "".join(
        f"""<div class="top"><span class="word">{one.name}</span><div class="drop">{"".join(map(_row, one.entries))}{extra.get(one.name, "")}</div></div>"""
        for one in order
    )
    tools = "".join(
        f'<span class="tool" title="{name}">{icon}</span>'
        for name, icon in (("Enregistrer la base", "💾"), ("Imprimer", "🖨"), ("Rechercher", "🔍"))
    )
    note = f'<p class="note" role="status">{told.message}</p>' if told.message else ""
    state = "Base publiée" if told.published else "Base non publiée"
    return _page(
        f"PRONOTE - {told.school}",
        f"""<div class="caption">PRONOTE - {told.school} [0139990N] - Console d'administration</div><div class="bar">{tops}
<div class="top"><span class="word">?</span><div class="drop"><div class="row">À propos…</div></div></div></div>
<div class="tools">{tools}{told.publication}</div><div class="work"><h2>{told.title}</h2>{note}{told.body}</div>
<div class="status"><span>{state}</span><span>Administrateur</span><span>Version 19.0.2</span></div>""",
    )


def sign_in(site: Site, wrong: str) -> str:
    """A window of its time."""
    name = {"portal": "ATRIUM", "console": "Connexion au serveur"}[site]
    return _page(
        name,
        f"""<div class="window"><div class="caption">{name}</div><form method="post"><p><font color="red">{wrong}</font></p>
<table><tr><td>Identifiant :</td><td><input name="username" size="30"></td></tr><tr><td>Mot de passe :</td>
<td><input type="password" name="password" size="30"></td></tr></table><p align="right"><input type="submit" value="  OK  ">
<input type="reset" value="Annuler"></p></form></div>""",
    )


def _base(schools: Mapping[str, str]) -> str:
    options = "".join(f'<option value="{uai}">{name} - {uai}</option>' for uai, name in schools.items())
    return _page(
        "Bases",
        f"""<div class="window"><div class="caption">Ouvrir une base</div><form method="post"><p>Bases disponibles sur ce serveur :</p>
<select name="school" size="6" style="width:100%" aria-label="Bases disponibles">{options}</select><p align="right"><button>Ouvrir</button></p></form></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_base,)}
