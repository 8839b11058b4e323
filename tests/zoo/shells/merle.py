"""Like the back office of a CMS with a public front: modules at the left in groups, a page tree, a header with a drop-down."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, SCHOOLS, Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {"console": ("text=Ouvrir la base",)}
WAYS = {
    "services": ("footer >> text=Administration", ".modules >> text=Accès aux services tiers"),
    "export": ("footer >> text=Administration", "main >> text=Utilisateurs", "text=Export des utilisateurs"),
    "ent": (".modules >> text=Pronote.net", "text=Intégration dans un ENT"),
    "displays": (".modules >> text=Paramètres", ".modules >> text=Préférences", "main >> text=Affichages"),
    "pupils": (".modules >> text=Ressources", ".modules >> text=Élèves"),
    "profiles": (
        ".modules >> text=Ressources",
        ".modules >> text=Professeurs",
        "text=Liste",
        ".deroulant >> text=Profils d'autorisation",
    ),
    "groups": (".modules >> text=Fichier", "text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:13px/1.5 Verdana,"DejaVu Sans",sans-serif;color:#212424;background:#f5f5f5}a{color:#333}.bo{display:grid;grid-template:45px 1fr/200px auto 1fr;height:100vh}
.sommet{grid-column:1/4;background:#151515;color:#fff;display:flex;align-items:center}.sommet a,.sommet summary{color:#fff;text-decoration:none;padding:0 14px;line-height:45px;list-style:none;cursor:pointer}.sommet .orange{color:#ff8700;font-weight:700}
.sommet .droite{margin-left:auto;display:flex;align-items:center}.sommet details{position:relative}.sommet details div{position:absolute;right:0;top:45px;width:230px;background:#fff;color:#000;z-index:5;box-shadow:0 4px 14px #0005;padding:6px 0}.sommet details div a{color:#000;display:block;line-height:32px}
.modules{background:#292929;overflow:auto;padding:10px 0}.modules ul{list-style:none;margin:0;padding:0}.modules button{width:100%;border:0;background:none;color:#a5a5a5;font:600 12px Verdana,sans-serif;text-align:left;padding:9px 14px;cursor:pointer;display:flex;justify-content:space-between}
.modules a{display:flex;gap:10px;color:#eee;text-decoration:none;padding:8px 14px}.modules a i{font-style:normal;width:20px;height:20px;background:#ff8700;color:#fff;display:grid;place-items:center;font-size:11px}.modules a:hover,.modules a.active{background:#444}
.modules [aria-expanded=false]+ul{display:none}.modules [aria-expanded] span{transition:transform .2s}.modules [aria-expanded=true] span{transform:rotate(90deg)}.arbre{width:230px;background:#fafafa;border-right:1px solid #ccc;padding:10px}.arbre input{width:100%;padding:5px;margin-bottom:8px}
.arbre ul{list-style:none;padding-left:16px;margin:0}.arbre li{padding:3px 0}.module{display:flex;flex-direction:column;min-width:0;overflow:auto}.doc{background:#eee;border-bottom:1px solid #c3c3c3}.doc>div{display:flex;gap:8px;align-items:center;padding:5px 20px;min-height:36px}
.doc .chemin{margin-left:auto;color:#666}.bt{border:1px solid #bbb;background:#fff;padding:4px 9px;border-radius:2px;cursor:pointer;font:inherit;text-decoration:none}.deroulant{position:relative}.deroulant ul{position:absolute;left:0;top:28px;background:#fff;border:1px solid #bbb;list-style:none;margin:0;padding:4px 0;min-width:220px;z-index:4}
.deroulant ul a{display:block;padding:5px 14px;text-decoration:none}.deroulant ul a:hover{background:#eee}main{padding:14px 20px}main h1{font-size:21px}.liste{background:#fff;border:1px solid #ccc;border-collapse:collapse;width:100%}.liste td{padding:10px 12px;border-bottom:1px solid #ddd}
.flash{background:#e4f2d6;border:1px solid #79a548;padding:10px 14px;margin-bottom:12px}.connexion{min-height:100vh;background:linear-gradient(160deg,#7d4a12,#2b1d0c);display:grid;place-items:center}.panneau{background:#fff;width:380px;border-top:4px solid #ff8700;padding:30px;box-shadow:0 4px 30px #0007}
.panneau input,.panneau select{width:100%;padding:9px;margin-bottom:12px;border:1px solid #bbb;font:inherit}.panneau button{width:100%;background:#ff8700;border:0;color:#fff;font:600 14px Verdana,sans-serif;padding:11px;cursor:pointer}.breves{border-top:1px solid #ddd;margin-top:18px;font-size:12px}
.front{background:#fff;max-width:1060px;margin:0 auto;min-height:100vh;display:flex;flex-direction:column}.front header{background:#2d5d4b;color:#fff;padding:34px 40px}.front header h1{margin:0;font:400 32px Georgia}.front nav{background:#f0ece2;padding:0 32px}.front nav a{display:inline-block;padding:12px;text-decoration:none}
.front article{border-bottom:1px solid #ddd;padding:8px 0}.front .texte{padding:20px 40px;flex:1}.front footer{background:#23302b;color:#cdd;padding:20px 40px;display:flex;gap:24px}.front footer a{color:#cdd}[hidden]{display:none!important}"""
_SCRIPT = """<script>document.addEventListener('click',e=>{const b=e.target.closest('[aria-expanded]');
for(const o of document.querySelectorAll('.deroulant [aria-expanded=true]'))if(o!==b){o.setAttribute('aria-expanded','false');o.nextElementSibling.hidden=true}
if(!b)return;const on=b.getAttribute('aria-expanded')!=='true';b.setAttribute('aria-expanded',on);if(b.parentNode.className==='deroulant')b.nextElementSibling.hidden=!on});</script>"""


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}{_SCRIPT}</body></html>'


def _module(entry: Entry, here: str) -> str:
    active = " class=active" * (entry.href == here)
    return f'<li><a href="{entry.href}"{active}><i aria-hidden="true">{entry.name[0]}</i>{entry.name}</a></li>'


def _back(told: Told, brand: str, home: str, *, folded: bool, tools: str, tree: str) -> str:
    way = trail(told)
    groups = ""
    for one in told.menu:
        on = str(not folded or one in way).lower()
        modules = "".join(_module(two, told.here) for two in one.entries)
        groups += f'<li><button aria-expanded="{on}">{one.name}<span aria-hidden="true">▸</span></button><ul>{modules}</ul></li>'
    drop = ""
    if told.body and told.entries:
        items = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in told.entries)
        drop = f'<div class="deroulant"><button class="bt" aria-haspopup="true" aria-expanded="false">Liste ▾</button><ul hidden>{items}</ul></div>'
    rows = "".join(
        f'<tr><td><a href="{one.href}"><b>{one.name}</b></a></td><td>Module installé</td></tr>'
        for one in (told.entries if not told.body else ())
    )
    said = f'<div class="flash" role="status">{told.message}</div>' if told.message else ""
    path = " / ".join(("", told.school, *(one.name for one in way)))
    return _html(
        f"{told.title or brand} [{told.school}]",
        f"""<div class="bo"><header class="sommet"><a class="orange" href="{home}">{brand}</a><a href="{home}">{told.school} [{MINE}]</a><div class="droite">{tools}<a href="#" title="Vider le cache">⚡</a><a href="#" title="Favoris">☆</a>
<details><summary>administrateur ▾</summary><div><a href="#">Réglages utilisateur</a><a href="{told.door.href}">{told.door.name}</a></div></details></div></header>
<nav class="modules" aria-label="Modules"><ul>{groups}</ul></nav>{tree or "<span></span>"}<section class="module"><div class="doc"><div>{drop}<span class="chemin">Chemin : {path}</span></div>
<div><button class="bt" title="Recharger" onclick="location.reload()">↻</button><button class="bt" title="Partager">⎘</button></div></div><main><h1>{told.title or "Tableau de bord"}</h1>{said}{f"<table class=liste>{rows}</table>" * bool(rows)}{told.body}</main></section></div>""",
    )


def portal(told: Told) -> str:
    """A public site whose foot leads to its back office, where one is allowed."""
    if told.title and not told.anonymous:
        pages = "".join(f"<li>▫ {one}</li>" for one in ("Le lycée", "Formations", "Vie lycéenne", "Contacts"))
        tree = f'<div class="arbre"><input placeholder="Filtrer l’arbre" aria-label="Filtrer l’arbre"><ul style="padding:0"><li>▾ {told.school}<ul>{pages}</ul></li></ul></div>'
        tools = '<a href="/web/lycee">Voir le site</a>' + (
            f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
        )
        return _back(told, "ATRIUM", told.administration, folded=False, tools=tools, tree=tree)
    links = [("Accueil", "/web/lycee"), ("Actualités", "/web/lycee/actus"), ("Formations", "/web/lycee/formations")]
    links += [("Pronote", told.pronote)] if told.pronote else []
    nav = "".join(f'<a href="{href}">{name}</a>' for name, href in (*links, (told.door.name, told.door.href)))
    admin = f'<a href="{told.administration}">Administration</a>' if told.administration else ""
    return _html(
        told.school,
        f"""<div class="front"><header><h1>{told.school}</h1>Portail ATRIUM – Région Exemple</header><nav>{nav}</nav><div class="texte">{told.body}
<article><h2>Le club théâtre recrute</h2><p>Répétitions le mardi de 17 h à 19 h, salle polyvalente.</p></article><article><h2>Bourses : derniers jours</h2><p>Les dossiers sont à rendre au secrétariat.</p></article></div>
<footer><span>© {told.school}</span><a href="/web/lycee/mentions">Mentions légales</a><a href="/web/lycee/plan">Plan du site</a><a href="/web/lycee/contact">Contact</a>{admin}</footer></div>""",
    )


def console(told: Told) -> str:
    """Groups of modules are folded; what else a module shows is in the header's drop-down."""
    state = "en ligne" if told.published else "hors ligne"
    tools = f'<span style="padding:0 10px">Site {state}</span>{told.publication}'
    return _back(told, "PRONOTE", "/", folded=True, tools=tools, tree="")


def sign_in(site: Site, wrong: str) -> str:
    """A panel, and what is new below it."""
    said = f'<p style="color:#c83c3c" role="alert">{wrong}</p>' if wrong else ""
    name = {"portal": "ATRIUM", "console": "PRONOTE"}[site]
    return _html(
        f"{name} – Connexion",
        f"""<div class="connexion"><div class="panneau"><h1>{name}</h1>{said}<form method="post"><input name="username" placeholder="Nom d’utilisateur" aria-label="Nom d’utilisateur" autofocus>
<input name="password" type="password" placeholder="Mot de passe" aria-label="Mot de passe"><button type="submit">Se connecter</button></form><p><a href="#">Mot de passe oublié ?</a></p>
<div class="breves"><p><b>Version 12.4</b><br>Correctifs de sécurité et nouvel éditeur de gabarits.</p></div></div></div>""",
    )


def _select(schools: Mapping[str, str]) -> str:
    options = "".join(
        f'<option value="{uai}"{" selected" * (uai == MINE)}>{name} ({uai})</option>' for uai, name in schools.items()
    )
    return _html(
        "Base de travail",
        f"""<div class="connexion"><form class="panneau" method="post"><h1>Base de travail</h1><p>La dernière base ouverte est proposée : {SCHOOLS[MINE]}.</p>
<label for="b">Base</label><select id="b" name="school">{options}</select><button>Ouvrir la base</button></form></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_select,)}
