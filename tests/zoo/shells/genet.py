"""Like a content management system's back office: modules on the left, a tree of the module beside them, a bar on the public site that leads in."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {"console": ("tr:has-text('Lycée des Exemples') >> text=Ouvrir",)}
_ADMIN, _MODULE, _TREE = ".adminbar >> text=Administration", ".modulemenu >> text=", "page-tree >> text="
WAYS = {
    "services": (_ADMIN, f"{_MODULE}Pages de site", f"{_TREE}Accès aux services tiers"),
    "export": (_ADMIN, f"{_MODULE}Utilisateurs", f"{_TREE}Export des utilisateurs"),
    "ent": (f"{_MODULE}Pronote.net", f"{_TREE}Intégration dans un ENT"),
    "displays": (f"{_MODULE}Paramètres", f"{_TREE}Préférences", f"{_TREE}Affichages"),
    "pupils": (f"{_MODULE}Ressources", f"{_TREE}Élèves"),
    "profiles": (f"{_MODULE}Ressources", f"{_TREE}Professeurs", f"{_TREE}Profils d'autorisation"),
    "groups": (f"{_MODULE}Fichier", f"{_TREE}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.5 "Source Sans 3",Verdana,Arial,sans-serif;color:#212121}.backend{display:grid;grid-template:45px 1fr/210px auto 1fr;height:100vh}.topbar{grid-column:1/-1;background:#151515;color:#fff;display:flex;align-items:center;gap:4px}.topbar a,.topbar button,.topbar span{color:#fff;background:none;border:0;font:inherit;text-decoration:none;padding:0 14px;line-height:45px;cursor:pointer}.topbar a:hover,.topbar button:hover{background:#313131}.topbar .sitename{font-weight:700;border-left:5px solid #ff8700;cursor:default}.topbar .grow{flex:1}.topbar .badge{background:#ff8700;border-radius:3px;padding:1px 6px;line-height:1.4;font-size:12px}.modulemenu{background:#292929;overflow:auto}.modulemenu ul{list-style:none;margin:0;padding:6px 0}.modulemenu-group{color:#8c8c8c;padding:10px 16px 4px;font-size:12px}.modulemenu a,.modulemenu button{display:flex;align-items:center;gap:12px;width:100%;padding:8px 16px;color:#d9d9d9;background:none;border:0;font:inherit;text-align:left;text-decoration:none;cursor:pointer}.modulemenu a:hover,.modulemenu button:hover{background:#3a3a3a}.modulemenu [aria-pressed=true],.modulemenu [aria-current]{background:#151515;color:#fff}.modicon{width:26px;height:26px;border-radius:3px;display:inline-grid;place-items:center;color:#fff;font-weight:700;font-size:13px;background:#5b7fa3}.modulemenu li:nth-child(3n) .modicon{background:#b0563f}.modulemenu li:nth-child(3n+1) .modicon{background:#5a8f4e}
.navcomp{background:#fafafa;border-right:1px solid #c3c3c3;overflow:auto;width:290px}.navcomp[hidden]{display:none}.navcomp-tools{display:flex;gap:6px;padding:9px;background:#eee;border-bottom:1px solid #c3c3c3}.navcomp-tools input{flex:1;min-width:0;border:1px solid #bbb;border-radius:2px;padding:4px 8px;font:inherit}page-tree{display:block;padding:8px 0}.node{display:flex;align-items:center;gap:6px;height:26px;padding-right:8px;cursor:pointer;white-space:nowrap}.node:hover{background:#e8eef6}.node.node-selected{background:#d5e3f4;box-shadow:inset 4px 0 #0078e6}.node-toggle{width:14px;text-align:center;color:#666;transition:transform .15s}.node-open>.node-toggle{transform:rotate(90deg)}.node-icon{width:13px;height:16px;border:1px solid #888;background:#fff;border-top-right-radius:5px}.spin{margin:30px auto;width:26px;height:26px;border:3px solid #ddd;border-top-color:#ff8700;border-radius:50%;animation:tour .8s linear infinite}@keyframes tour{to{transform:rotate(360deg)}}.content{overflow:auto;grid-column:3}.docheader{background:#eee;border-bottom:1px solid #c3c3c3}.docheader div{display:flex;gap:10px;align-items:center;padding:6px 22px;min-height:36px}.docheader div+div{border-top:1px solid #d7d7d7}.docheader .path{color:#666;margin-right:auto}.docheader form{margin:0}.btn,.docheader button,.modulebody form button{background:#f5f5f5;border:1px solid #bbb;border-radius:2px;padding:4px 12px;font:inherit;cursor:pointer;color:#212121;text-decoration:none}.btn-primary{background:#0078e6!important;border-color:#0078e6!important;color:#fff!important}.modulebody{padding:22px}.modulebody h1{font-size:24px;margin:0 0 16px}.callout{border-left:4px solid #107c10;background:#e7f4e7;padding:12px 18px;margin-bottom:16px}.callout-danger{border-color:#c83c3c;background:#fbe9e9}.callout-info{border-color:#6daae0;background:#eaf3fb}.modulebody table,.table{border-collapse:collapse;background:#fff}.modulebody td,.modulebody th,.table td,.table th{border:1px solid #ccc;padding:6px 12px;text-align:left}.widgets{display:grid;grid-template-columns:1fr 1fr;gap:20px}.widget{border:1px solid #ccc;border-radius:3px;background:#fff;padding:0 18px 14px}.widget h2{font-size:16px;border-bottom:1px solid #eee;padding:10px 0;margin:0 0 10px}
.adminbar{background:#151515;color:#fff;display:flex;position:sticky;top:0;z-index:9}.adminbar a,.adminbar span{color:#fff;padding:9px 15px;text-decoration:none;font-size:13px}.adminbar a:hover{background:#ff8700}.adminbar span{margin-left:auto;opacity:.8}.fe header{background:#f5d33b;padding:28px 0}.fe .in{max-width:1020px;margin:0 auto;padding:0 20px}.fe header h1{margin:0;font:700 34px Georgia,serif}.fe nav{border-bottom:1px solid #ddd}.fe nav a{display:inline-block;padding:12px 18px 12px 0;color:#333;font-size:16px}.fe .cols{display:grid;grid-template-columns:2fr 1fr;gap:40px;padding-top:26px;font-size:16px}.fe footer{border-top:1px solid #ddd;margin-top:50px;padding:20px 0;color:#777}.typo-login{min-height:100vh;display:grid;place-items:center;background:linear-gradient(150deg,#5a4a1e,#d5a021 60%,#f5d33b)}.card-login{width:380px;background:#fff;border-radius:3px;box-shadow:0 0 30px #0006;border-top:6px solid #ff8700;padding:30px 36px}.card-login h1{text-align:center;font-size:26px;margin:0 0 20px}.card-login input,.card-login select,.pick input{width:100%;padding:9px 11px;border:1px solid #bbb;border-radius:2px;font:inherit;margin-bottom:14px}.card-login .btn{width:100%;padding:9px}.card-news{border-top:1px solid #ddd;margin-top:22px;padding-top:14px;color:#555}.pick{max-width:760px;margin:60px auto;padding:0 20px}"""
_SCRIPT = """class PageTree extends HTMLElement{
 show(root){this.open??=new Set(TREE.path);this.replaceChildren();const draw=(n,d)=>{const r=document.createElement('div'),on=this.open.has(n.href)||d===0;r.className='node'+(on?' node-open':'')+(n.href===TREE.here?' node-selected':'');r.setAttribute('role','treeitem');r.style.paddingLeft=8+d*18+'px';
  const t=document.createElement('span');t.className='node-toggle';t.textContent=n.entries.length?'▸':'';t.onclick=e=>{if(!n.entries.length||d===0)return;e.stopPropagation();on?this.open.delete(n.href):this.open.add(n.href);this.show(root)};
  const i=document.createElement('span');i.className='node-icon';const s=document.createElement('span');s.className='node-name';s.textContent=n.name;r.append(t,i,s);r.onclick=()=>location.assign(n.href);this.append(r);if(on)n.entries.forEach(x=>draw(x,d+1))};draw(root,0)}
 load(root){this.innerHTML='<div class="spin"></div>';clearTimeout(this.t);this.t=setTimeout(()=>this.show(root),160)}}
const held=document.getElementById('arbre'),TREE=held?JSON.parse(held.textContent):{};customElements.define('page-tree',PageTree);
const nav=document.querySelector('.navcomp'),tree=document.querySelector('page-tree'),mods=[...document.querySelectorAll('[data-module]')];
mods.forEach(b=>b.addEventListener('click',()=>{mods.forEach(x=>x.setAttribute('aria-pressed',x===b));nav.hidden=false;tree.load(TREE.modules[b.dataset.module])}));
if(nav&&TREE.module>=0)tree.show(TREE.modules[TREE.module]);
document.querySelector('.navcomp-tools input')?.addEventListener('input',e=>tree.querySelectorAll('.node').forEach(n=>n.style.display=n.textContent.toLowerCase().includes(e.target.value.toLowerCase())?'':'none'));
document.getElementById('replier')?.addEventListener('click',()=>{const m=document.querySelector('.modulemenu');m.style.display=m.style.display?'':'none'});
const q=document.getElementById('cherche');if(q){const fill=()=>{const b=document.getElementById('resultats'),v=q.value.toLowerCase(),l=JSON.parse(document.getElementById('sites').textContent).filter(s=>s.join(' ').toLowerCase().includes(v));b.innerHTML=l.map(s=>`<tr><td>${s[1]}</td><td>${s[0]}</td><td><button class="btn" name="school" value="${s[0]}">Ouvrir</button></td></tr>`).join('')||'<tr><td colspan="3">Aucun résultat</td></tr>';document.getElementById('nombre').textContent=l.length+' résultat'+(l.length>1?'s':'')};let t;q.addEventListener('input',()=>{clearTimeout(t);t=setTimeout(fill,250)});setTimeout(fill,200)}"""


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{body}<script>{_SCRIPT}</script></body></html>"
    )


def _json(name: str, data: Any) -> str:
    return f'<script type="application/json" id="{name}">{json.dumps(data, ensure_ascii=False)}</script>'


def _node(one: Entry) -> dict[str, Any]:
    return {"name": one.name, "href": one.href, "entries": [_node(sub) for sub in one.entries]}


def _backend(site: Site, told: Told, inner: str, tools: str) -> str:
    """Modules, the tree of the one that is open, and the document."""
    way = trail(told)
    name, home = ("ATRIUM", told.administration) if site == "portal" else ("PRONOTE", "/")
    at = told.menu.index(way[0]) if way else -1
    tree = {
        "here": told.here,
        "path": [one.href for one in way],
        "module": at,
        "modules": [_node(one) for one in told.menu],
    }
    modules = "".join(
        f'<li><button type="button" data-module="{number}" aria-pressed="{str(number == at).lower()}"><span class="modicon" aria-hidden="true">{one.name[0]}</span>{one.name}</button></li>'
        for number, one in enumerate(told.menu)
    )
    current = ' aria-current="page"' * (told.here == home)
    back = '<a href="/web/lycee">Voir le site</a>' if site == "portal" else ""
    path = "/".join(one.name for one in way)
    said = f'<div class="callout" role="status">{told.message}</div>' if told.message else ""
    return _html(
        f"{told.title or 'Tableau de bord'} [{told.school}]",
        f'<div class="backend"><header class="topbar"><button type="button" id="replier" aria-label="Replier le menu des modules">☰</button><span class="sitename">{name} · {told.school}</span><i class="grow"></i>{back}<a href="{home}?signets" title="Signets">☆</a><a href="{home}?aide" title="Aide">?</a><a href="{home}?messages">Messages <b class="badge">2</b></a><span>Claire Martin</span><a href="{told.door.href}">{told.door.name}</a></header>'
        f'<nav class="modulemenu" aria-label="Modules"><ul><li><a href="{home}"{current}><span class="modicon" aria-hidden="true">▦</span>Tableau de bord</a></li></ul><div class="modulemenu-group">Modules</div><ul>{modules}</ul></nav>'
        f'<aside class="navcomp"{"" if way else " hidden"}><div class="navcomp-tools"><input type="search" placeholder="Filtrer l’arbre" aria-label="Filtrer l’arbre"></div><page-tree role="tree"></page-tree></aside>'
        f'<div class="content"><div class="docheader"><div><span class="path">Chemin : /{told.school} [{MINE}]/{path}</span></div><div>{tools}<a class="btn" href="{told.here}" title="Actualiser">⟳</a></div></div><main class="modulebody"><h1>{told.title or "Tableau de bord"}</h1>{said}{inner}</main></div></div>{_json("arbre", tree)}',
    )


def _frontend(told: Told) -> str:
    """The public site; who may do more has the black bar above it."""
    bar = f'<div class="adminbar"><a href="/web/lycee">ATRIUM</a><a href="/web/lycee/modifier">✎ Modifier la page</a><a href="/web/lycee/nouveau">＋ Nouvelle page</a><a href="{told.administration}">Administration</a><span>Claire Martin</span><a href="{told.door.href}">{told.door.name}</a></div>'
    enter = f'<a href="{told.door.href}">{told.door.name}</a>'
    tab = f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
    main = f"<h2>{told.title}</h2>{told.body}"
    if told.here in {"/", "/web/lycee"}:
        main = "<h2>Le lycée recrute ses ambassadeurs</h2><p>Vous êtes en première ou en terminale ? Présentez votre lycée aux collégiens lors du forum des métiers.</p><h2>Retour en images</h2><p>Le cross du 9 novembre a réuni 640 élèves.</p>"
    return _html(
        told.school,
        f'{"" if told.anonymous else bar}<div class="fe"><header><div class="in"><h1>{told.school}</h1><div>Lycée polyvalent · {MINE}</div></div></header><nav><div class="in"><a href="/web/lycee">Accueil</a><a href="/web/lycee/actus">Actualités</a><a href="/web/lycee/formations">Formations</a>{tab}{enter if told.anonymous else ""}</div></nav><div class="in cols"><main>{main}</main><aside><h3>Agenda</h3><p>14 nov. – Conseil d’administration</p><p>8 mars – Portes ouvertes</p></aside></div><footer><div class="in">Réalisé avec ATRIUM · Mentions légales</div></footer></div>',
    )


def _dashboard(*boxes: tuple[str, str]) -> str:
    return '<div class="widgets">' + "".join(f'<section class="widget"><h2>{name}</h2>{text}</section>' for name, text in boxes) + "</div>"  # fmt: skip


def portal(told: Told) -> str:
    """The public site, and behind its bar's « Administration » the back office."""
    if told.anonymous or (told.here != told.administration and not trail(told)):
        return _frontend(told)
    inner = told.body
    if told.title == "Administration":
        inner = _dashboard(("Dernières pages modifiées", "<p>Accueil — hier, 17 h 12</p><p>Restauration — lundi, 9 h 40</p>"), ("État du site", "<p>48 pages, dont 3 brouillons.</p>"))  # fmt: skip
    elif told.entries:
        inner = '<div class="callout callout-info">Choisissez un élément dans l’arbre.</div>'
    return _backend("portal", told, inner, '<a class="btn" href="/web/lycee">Afficher</a>')


def console(told: Told) -> str:
    """The same back office; the publication is a button of the document's bar."""
    inner = told.body
    if told.here == "/":
        inner = _dashboard(("Serveur", told.body), ("Connexions du jour", "<p>214 familles, 48 professeurs</p>"), ("Sauvegardes", "<p>Cette nuit, 2 h 00 : réussie</p>"), ("Nouveautés", "<p>Version 32.4.2 disponible.</p>"))  # fmt: skip
    elif told.entries and not told.body:
        inner = '<div class="callout callout-info">Choisissez un élément dans l’arbre.</div>'
    tools = f"<span>{'Base publiée' if told.published else 'Base non publiée'}</span>{told.publication}"
    return _backend("console", told, inner, tools)


def sign_in(site: Site, wrong: str) -> str:
    """One card on a picture, with what is new below it."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<div class="callout callout-danger" role="alert">{wrong}</div>' if wrong else ""
    return _html(
        f"Connexion : {name}",
        f'<div class="typo-login"><main class="card-login"><h1>{name}</h1>{said}<form method="post"><input name="username" placeholder="Nom d’utilisateur" aria-label="Nom d’utilisateur" autocomplete="username" autofocus><input type="password" name="password" placeholder="Mot de passe" aria-label="Mot de passe" autocomplete="current-password"><button class="btn btn-primary" type="submit">Connexion</button></form><p><a href="/oubli">Mot de passe oublié ?</a></p><div class="card-news"><b>Maintenance</b><br>Le service sera interrompu dimanche de 6 h à 7 h.</div></main></div>',
    )


def _sites(schools: Mapping[str, str]) -> str:
    return _html(
        "Choisir un établissement",
        f'<header class="topbar" style="height:45px"><span class="sitename">PRONOTE</span><i class="grow"></i><span>Claire Martin</span></header><main class="pick"><h1>Choisir un établissement</h1><input id="cherche" type="search" placeholder="Nom, commune ou UAI" aria-label="Rechercher un établissement"><p id="nombre" aria-live="polite">Recherche en cours…</p><form method="post"><table class="table" style="width:100%"><thead><tr><th>Établissement</th><th>UAI</th><th></th></tr></thead><tbody id="resultats"></tbody></table></form></main>{_json("sites", list(schools.items()))}',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_sites,)}
