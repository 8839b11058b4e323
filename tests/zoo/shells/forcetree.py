"""Like the set-up of a customer-relations cloud: a tree with a quick find, both web components with a shadow of their own."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=J'ai compris",),
    "console": ("tr:has-text('0139990N') >> text=Ouvrir",),
}
WAYS = {
    "services": (
        "button[title=Configuration]",
        "role=menuitem[name='Administration']",
        "text=Pages de site",
        "text=Accès aux services tiers",
    ),
    "export": (
        "button[title=Configuration]",
        "role=menuitem[name='Administration']",
        "text=Utilisateurs",
        "text=Export des utilisateurs",
    ),
    "ent": ("x-arbre >> text=Pronote.net", "x-arbre >> text=Intégration dans un ENT"),
    "displays": (
        "x-arbre >> text=Paramètres",
        "x-arbre >> [title='Développer Préférences']",
        "x-arbre >> text=Affichages",
    ),
    "pupils": ("x-arbre >> text=Ressources", "x-arbre >> text=Élèves"),
    "profiles": (
        "x-arbre >> text=Ressources",
        "x-arbre >> [title='Développer Professeurs']",
        "text=Profils d'autorisation",
    ),
    "groups": ("x-arbre >> text=Fichier", "x-arbre >> text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:13px/1.5 "Salesforce Sans",Arial,sans-serif;color:#181818;background:#b0c4df}
.global{background:#fff;height:50px;display:flex;align-items:center;gap:12px;padding:0 16px;box-shadow:0 2px 4px #0002;position:relative}
.global .fin{margin-left:auto}.gear{border:0;background:none;font-size:20px;color:#747474;cursor:pointer}.menu{position:absolute;left:16px;top:46px;background:#fff;
border:1px solid #ccc;border-radius:4px;padding:4px 0;width:220px;z-index:4}.menu[hidden]{display:none}.menu a{display:block;padding:8px 14px;color:#181818;text-decoration:none}
.menu a:hover{background:#f3f3f3}.contexte{background:#fff;border-bottom:3px solid #0176d3;padding:8px 16px;font-size:18px;display:flex;gap:24px}.contexte a{font-size:13px;
color:#181818;text-decoration:none;padding:5px}.cadre{display:flex}x-arbre{display:block;width:270px;background:#fff;min-height:calc(100vh - 95px);padding:12px}
.carte{flex:1;margin:12px;background:#fff;border:1px solid #c9c9c9;border-radius:4px}.carte>header{background:#f3f3f3;padding:12px 16px;border-bottom:1px solid #c9c9c9;display:flex;align-items:center}
.carte h1{margin:0;font-size:18px}.carte header small{display:block;color:#444}.carte header form,.carte header .fin{margin-left:auto}.corps{padding:16px}
.btn{border:1px solid #747474;border-radius:4px;background:#fff;color:#0176d3;padding:6px 16px;cursor:pointer}.brand{background:#0176d3;color:#fff;border-color:#0176d3}
.connexion{display:grid;grid-template-columns:1fr 1fr;min-height:100vh;background:#fff}.image{background:radial-gradient(circle at 30% 70%,#9bd7ff,#014486)}
.connexion form{max-width:330px;margin:16vh auto}.connexion input{width:100%;padding:11px;margin:2px 0 14px;border:1px solid #747474;border-radius:4px}
table.liste{border-collapse:collapse;width:100%}table.liste td,table.liste th{border-bottom:1px solid #ddd;padding:8px;text-align:left}"""
_SCRIPT = """customElements.define("x-arbre",class extends HTMLElement{connectedCallback(){const d=JSON.parse(this.dataset.entrees),
r=this.attachShadow({mode:"open"});r.innerHTML=`<style>input{width:100%;box-sizing:border-box;padding:7px;border:1px solid #747474;
border-radius:4px;margin-bottom:10px;font:inherit}ul{list-style:none;margin:0;padding:0}ul ul{padding-left:18px}.l{display:flex;align-items:center;
padding:4px 0}.l:hover{background:#f3f3f3}button{border:0;background:none;width:22px;cursor:pointer;color:#444}a{color:#181818;text-decoration:none;
flex:1;cursor:pointer}.ici>a{font-weight:700;color:#0176d3}[hidden]{display:none!important}h4{margin:10px 0 4px;color:#444;font-size:11px;
text-transform:uppercase}</style><input type="search" placeholder="Recherche rapide" aria-label="Recherche rapide"><h4>${this.title||"Administration"}</h4>`;
const make=(es,top)=>{const u=document.createElement("ul");u.setAttribute("role",top?"tree":"group");for(const e of es){const li=
document.createElement("li"),l=document.createElement("div"),a=document.createElement("a");li.setAttribute("role","treeitem");l.className="l"+(e.ici?" ici":"");
a.textContent=e.nom;if(e.sous.length){const b=document.createElement("button"),s=make(e.sous);s.hidden=!e.ouvert;const t=()=>{s.hidden=!s.hidden;
set()},set=()=>{b.textContent=s.hidden?"›":"⌄";b.title=(s.hidden?"Développer ":"Réduire ")+e.nom;li.setAttribute("aria-expanded",!s.hidden)};set();b.onclick=t;
if(top)a.onclick=t;else a.href=e.adresse;l.append(b,a);li.append(l,s)}else{const v=document.createElement("span");v.style.width="22px";a.href=e.adresse;
l.append(v,a);li.append(l)}u.append(li)}return u};const u=make(d,true);r.append(u);r.querySelector("input").oninput=e=>{const q=e.target.value.toLowerCase();
for(const li of u.querySelectorAll("li")){li.hidden=!li.textContent.toLowerCase().includes(q)}if(q)for(const s of u.querySelectorAll("ul"))s.hidden=false}}})"""


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title} | Configuration</title><style>{_STYLE}</style>'
        f"<script>{_SCRIPT}</script></head><body>{body}</body></html>"
    )


def _branch(entries: tuple[Entry, ...], way: tuple[Entry, ...]) -> list[dict[str, object]]:
    return [
        {
            "nom": one.name,
            "adresse": one.href,
            "ici": one in way[-1:],
            "ouvert": one in way,
            "sous": _branch(one.entries, way),
        }
        for one in entries
    ]


def _tree(told: Told) -> str:
    return f'<x-arbre data-entrees="{html.escape(json.dumps(_branch(told.menu, trail(told))))}"></x-arbre>'


def _card(told: Told, over: str, right: str) -> str:
    said = f'<p role="status"><b>{told.message}</b></p>' if told.message else ""
    links = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries) if not told.body else ""
    return (
        f'<div class="carte"><header><div><small>{over}</small><h1>{told.title or "Accueil"}</h1></div>{right}</header>'
        f'<div class="corps">{said}{links}{told.body}</div></div>'
    )


def portal(told: Told) -> str:
    """The gear opens a menu of three; the tree comes with the administration only."""
    gear = (
        '<button class="gear" title="Configuration" aria-haspopup="menu" onclick="m.toggleAttribute(\'hidden\')">⚙</button><div id="m" class="menu" role="menu" hidden>'
        f'<a role="menuitem" href="{told.administration}">Administration</a><a role="menuitem" href="/web/lycee/objet">Modifier la page</a>'
        '<a role="menuitem" href="/web/lycee/pref">Préférences de l’établissement</a></div>'
        if told.administration
        else ""
    )
    tab = f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
    top = (
        f'<div class="global">{gear}<b>ATRIUM</b><a class="fin" href="{told.door.href}">{told.door.name}</a></div>'
        f'<div class="contexte">{told.school}<a href="/web/lycee">Accueil</a><a href="/web/lycee/actus">Actualités</a>{tab}</div>'
    )
    tree = _tree(told) if told.title else ""
    return _html(
        told.title or told.school,
        f'{top}<div class="cadre">{tree}{_card(told, "CONFIGURATION" if tree else told.school, "")}</div>',
    )


def console(told: Told) -> str:
    """The tree on every page; the card's head has the publication at its right."""
    top = (
        f'<div class="global"><b>PRONOTE</b> Console d’administration<span class="fin">{told.school} · <a href="{told.door.href}">{told.door.name}</a></span></div>'
        '<div class="contexte">Configuration<a href="/">Accueil</a><a href="/aide/objets">Gestionnaire d’objets</a></div>'
    )
    way = trail(told)
    return _html(
        told.title or "Accueil",
        f'{top}<div class="cadre">{_tree(told)}{_card(told, way[0].name if way else "CONFIGURATION", told.publication)}</div>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """A form beside a picture."""
    said = f'<p role="alert" style="color:#ba0517">{wrong}</p>' if wrong else ""
    return _html(
        "Connexion",
        f'<div class="connexion"><div><form method="post"><h1>{"ATRIUM" if site == "portal" else "PRONOTE"}</h1>{said}<label>Nom d’utilisateur<input name="username"></label>'
        '<label>Mot de passe<input name="password" type="password"></label><button class="btn brand" style="width:100%">Connexion</button>'
        '<p><label><input type="checkbox" style="width:auto"> Se souvenir de moi</label></p></form></div><div class="image"></div></div>',
    )


def _news(_schools: Mapping[str, str]) -> str:
    return _html(
        "Information",
        '<div class="carte" style="max-width:600px;margin:12vh auto"><header><h1>Maintenance du 12 décembre</h1></header><div class="corps"><p>Le service sera interrompu '
        'le samedi 12 décembre de 6 h à 8 h.</p><form method="post"><button class="btn brand">J\'ai compris</button></form></div></div>',
    )


def _table(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<tr><td>{uai}</td><td>{name}</td><td>Exempleville</td><td><button class="btn" name="school" value="{uai}">Ouvrir</button></td></tr>'
        for uai, name in schools.items()
    )
    return _html(
        "Bases",
        '<div class="carte"><header><h1>Mes bases</h1></header><div class="corps"><form method="post"><table class="liste"><thead><tr><th>UAI</th>'
        f"<th>Établissement</th><th>Ville</th><th>Action</th></tr></thead><tbody>{rows}</tbody></table></form></div></div>",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_news,), "console": (_table,)}
