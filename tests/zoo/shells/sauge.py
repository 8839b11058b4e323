"""Like a region's school portal drawn as one application: all is drawn by a script, profiles before signing in, panes that push on."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Administrateur du portail",)}
_CARD = (".etab >> text=Lycée des Exemples",)
ANSWERS: dict[Site, tuple[str, ...]] = {"portal": _CARD, "console": _CARD}
_ADMIN = ("dialog >> text=J’ai compris", "header >> [aria-label=Administration]")
_PANE, _RAIL = "aside.volet >> text=", "nav.rail >> text="
WAYS = {
    "services": (*_ADMIN, f"{_PANE}Pages de site", f"{_PANE}Accès aux services tiers"),
    "export": (*_ADMIN, f"{_PANE}Utilisateurs", f"{_PANE}Export des utilisateurs"),
    "ent": (f"{_RAIL}Pronote.net", f"{_PANE}Intégration dans un ENT"),
    "displays": (f"{_RAIL}Paramètres", f"{_PANE}Préférences", f"{_PANE}Affichages"),
    "pupils": (f"{_RAIL}Ressources", f"{_PANE}Élèves"),
    "profiles": (f"{_RAIL}Ressources", f"{_PANE}Professeurs", f"{_PANE}Profils d'autorisation"),
    "groups": (f"{_RAIL}Fichier", f"{_PANE}Administration des utilisateurs"),
}
_STYLE = """:root{--sauge:#3f6f5f;--clair:#e8f0ec;--encre:#21312c}*{box-sizing:border-box}body{margin:0;font:15px/1.5 Marianne,Inter,"Segoe UI",sans-serif;color:var(--encre);background:#f7f9f8}a{color:var(--sauge)}button{font:inherit;cursor:pointer}.charge{position:fixed;inset:0 0 auto;height:3px;background:linear-gradient(90deg,var(--sauge),#a9d3c3,var(--sauge));background-size:200%;animation:file 1s linear infinite}@keyframes file{to{background-position:-200%}}.os{margin:90px auto;width:60%;height:24px;border-radius:6px;background:#e3e9e6;box-shadow:0 40px #e9eeec,0 80px #eef2f0}header.app{height:60px;display:flex;align-items:center;gap:16px;padding:0 20px;background:#fff;border-bottom:3px solid var(--sauge);position:fixed;inset:0 0 auto;z-index:30}header .marque{font-weight:800;letter-spacing:.12em;color:var(--sauge);text-decoration:none;font-size:18px}header .etablissement{padding:5px 14px;border-radius:16px;background:var(--clair);font-weight:600}header .pousse{flex:1}header .rond{width:40px;height:40px;border:0;border-radius:50%;background:none;font-size:19px;position:relative}header .rond:hover{background:var(--clair)}header .rond sup{position:absolute;top:2px;right:0;background:#c4442e;color:#fff;border-radius:8px;font-size:10px;padding:0 5px;line-height:15px}
nav.rail{position:fixed;top:60px;bottom:0;left:0;width:104px;background:var(--encre);padding:10px 0;overflow:auto;z-index:20}nav.rail a,nav.rail button{display:flex;flex-direction:column;align-items:center;gap:2px;width:100%;padding:12px 4px;border:0;background:none;color:#cfe0d8;font-size:12.5px;text-decoration:none;text-align:center}nav.rail i{font-style:normal;font-size:20px}nav.rail [aria-current],nav.rail [aria-expanded=true],nav.rail :hover{background:#30473f;color:#fff}main{margin:60px 0 0 104px;padding:26px 34px 60px}main h1{font-size:25px;margin:0 0 18px}.fil{font-size:13px;color:#6b7d76;margin-bottom:4px}.boite{background:#fff;border:1px solid #dde6e1;border-radius:12px;padding:20px 24px;margin-bottom:18px}.mur{display:grid;grid-template-columns:2fr 1fr;gap:18px}.mur article{padding:12px 0;border-bottom:1px solid #e8eeeb}.mur article:last-child{border:0}.mur time{font-size:12.5px;color:#7d8d87}.alerte{background:#dff1e7;border-radius:10px;padding:10px 18px;margin-bottom:14px}.alerte.ko{background:#fae1dc}.boite table{border-collapse:collapse}.boite td,.boite th{padding:6px 12px;border:1px solid #e0e8e4;text-align:left}.etat{display:flex;gap:10px;align-items:center;font-size:13px}.etat form{margin:0}.etat button,.boite form button{border:1px solid var(--sauge);border-radius:18px;background:#fff;color:var(--sauge);padding:5px 16px}
aside.volet{position:fixed;top:60px;bottom:0;width:330px;background:#fff;z-index:25;box-shadow:0 0 30px #0003;transition:transform .28s ease;overflow:hidden;visibility:hidden}aside.volet.d{right:0;transform:translateX(340px)}aside.volet.g{left:104px;transform:translateX(-440px);z-index:15}aside.volet.ouvert{transform:none;visibility:visible}.volet .pan{position:absolute;inset:0;padding:18px 0;overflow:auto;background:#fff;animation:glisse .22s ease}@keyframes glisse{from{transform:translateX(40px);opacity:0}}.volet h2{font-size:18px;margin:0 22px 12px}.volet .retour{border:0;background:none;color:var(--sauge);margin:0 16px 8px}.volet ul{list-style:none;margin:0;padding:0}.volet li>*{display:flex;justify-content:space-between;width:100%;padding:12px 22px;border:0;background:none;color:inherit;text-decoration:none;text-align:left}.volet li>:hover{background:var(--clair)}.volet li [aria-current]{box-shadow:inset 4px 0 var(--sauge);font-weight:600}dialog{border:0;border-radius:14px;padding:28px 32px;max-width:520px;box-shadow:0 10px 60px #0005}dialog::backdrop{background:#21312c99}.plein{border:0;border-radius:22px;background:var(--sauge);color:#fff;padding:10px 26px;font-weight:600}.entree{max-width:760px;margin:60px auto;padding:0 20px}.profils{display:grid;grid-template-columns:repeat(2,1fr);gap:14px;margin:20px 0}.profils button,.etab{display:block;width:100%;text-align:left;background:#fff;border:2px solid #d7e2dd;border-radius:12px;padding:18px 20px}.profils button:hover,.etab:hover{border-color:var(--sauge)}.profils b,.etab b{display:block;font-size:17px}.champ{display:block;margin:0 0 16px}.champ input{display:block;width:100%;padding:11px 14px;border:1px solid #9fb3aa;border-radius:8px;font:inherit}"""
_SCRIPT = """const D=JSON.parse(document.getElementById('etat').textContent),app=document.getElementById('app');
const h=(t,p={},...k)=>{const e=document.createElement(t);for(const[a,v]of Object.entries(p)){if(a.startsWith('on'))e.addEventListener(a.slice(2),v);else if(v===true)e.setAttribute(a,'');else if(v!==false&&v!=null)e.setAttribute(a,v)}e.append(...k.flat().filter(Boolean));return e};
const brut=c=>document.importNode(document.getElementById(c).content,true);let volet;
const ferme=()=>{volet.classList.remove('ouvert');document.querySelectorAll('[aria-expanded=true]').forEach(b=>b.setAttribute('aria-expanded','false'))};
function pan(titre,entrees,retour){const li=entrees.map(e=>h('li',{},e.entries.length?h('button',{type:'button',onclick:()=>pan(e.name,D.portail?e.entries:[{name:D.noms[e.href]||'Liste',href:e.href,entries:[]},...e.entries],()=>pan(titre,entrees,retour))},e.name,h('span',{'aria-hidden':'true'},'›')):h('a',{href:e.href,'aria-current':e.href===D.ici?'page':null},e.name)));
 volet.replaceChildren(h('div',{class:'pan'},retour&&h('button',{class:'retour',type:'button',onclick:retour},'‹ Retour'),h('h2',{},titre),h('ul',{},li)))}
function ouvre(b,titre,entrees){const deja=b.getAttribute('aria-expanded')==='true';ferme();if(deja)return;b.setAttribute('aria-expanded','true');pan(titre,entrees);volet.classList.add('ouvert')}
function cadre(){const ico=(t,i,n,f)=>h('button',{class:'rond',type:'button','aria-label':t,title:t,'aria-expanded':f?'false':null,onclick:f?ev=>f(ev.currentTarget):null},i,n&&h('sup',{},n));
 volet=h('aside',{class:'volet '+(D.portail?'d':'g')});
 const liens=D.rail.map(r=>r.entries.length?h('button',{type:'button','aria-expanded':'false',onclick:ev=>ouvre(ev.currentTarget,r.name,r.entries)},h('i',{'aria-hidden':'true'},r.icone),r.name):h('a',{href:r.href,'aria-current':r.href===D.ici?'page':null},h('i',{'aria-hidden':'true'},r.icone),r.name));
 app.replaceChildren(h('header',{class:'app'},h('a',{class:'marque',href:D.accueil},D.marque),h('span',{class:'etablissement'},D.ecole+' · '+D.uai),h('span',{class:'pousse'}),!D.portail&&brut('publication'),D.connu&&ico('Notifications','⚑','2'),D.menu&&ico('Administration','⚙','',b=>ouvre(b,'Administration',D.menu)),h('a',{href:D.porte.href},D.porte.name)),h('nav',{class:'rail','aria-label':'Navigation principale'},liens),volet,
 h('main',{},h('div',{class:'fil'},D.fil.join(' / ')),h('h1',{},D.titre),D.message&&h('p',{class:'alerte',role:'status'},D.message),brut('contenu')));
 document.querySelector('main').addEventListener('click',ferme);document.addEventListener('keydown',e=>e.key==='Escape'&&ferme());
 if(D.nouvelle&&!sessionStorage.vu){const d=h('dialog',{'aria-labelledby':'n'},h('h2',{id:'n'},'Nouveau sur votre portail'),h('p',{},'Le cahier de vie fait peau neuve et la messagerie accepte désormais les pièces jointes jusqu’à 25 Mo.'),h('button',{class:'plein',onclick:()=>{sessionStorage.vu=1;d.close()}},'J’ai compris'));document.body.append(d);setTimeout(()=>d.showModal(),250)}}
function seuil(){app.replaceChildren(brut('contenu'));const f=app.querySelector('form.compte'),p=app.querySelector('.profils');if(p)p.addEventListener('click',e=>{const b=e.target.closest('button');if(!b)return;p.hidden=true;f.hidden=false;f.querySelector('h2').textContent=b.querySelector('b').textContent;f.elements.username.focus()});app.querySelectorAll('.autre').forEach(a=>a.addEventListener('click',()=>{p.hidden=false;f.hidden=true}))}
D.seuil?seuil():setTimeout(cadre,220);"""
_ICONS = {"Pronote.net": "◍", "Fichier": "▣", "Paramètres": "⚒", "Ressources": "♟"}


def _html(title: str, data: dict[str, Any], **templates: str) -> str:
    held = "".join(f'<template id="{name}">{inner}</template>' for name, inner in templates.items())
    told = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f'<body><div id="app"><div class="charge"></div><div class="os"></div></div>{held}<noscript>Cette application a besoin de JavaScript.</noscript>'
        f'<script type="application/json" id="etat">{told}</script><script>{_SCRIPT}</script></body></html>'
    )


def _data(entries: tuple[Entry, ...], **more: Any) -> list[dict[str, Any]]:
    return [{"name": one.name, "href": one.href, "entries": _data(one.entries), **more} for one in entries]


def _state(site: Site, told: Told, rail: list[dict[str, Any]]) -> dict[str, Any]:
    titles = [one.name for one in trail(told)]
    return {
        "portail": site == "portal",
        "accueil": "/web/lycee" if site == "portal" else "/",
        "marque": "ATRIUM" if site == "portal" else "PRONOTE",
        "ecole": told.school,
        "uai": MINE,
        "ici": told.here,
        "fil": [told.school, *titles],
        "titre": told.title or "Accueil",
        "message": told.message,
        "connu": not told.anonymous,
        "porte": {"name": told.door.name, "href": told.door.href},
        "menu": _data(told.menu) if told.administration else None,
        "rail": rail,
        "noms": {},
        "nouvelle": site == "portal" and told.here == "/web/lycee" and not told.anonymous,
    }


def portal(told: Told) -> str:
    """A rail of what everybody uses; the gear slides the administration in from the right."""
    places = [("Accueil", "/web/lycee", "⌂"), ("Actualités", "/web/lycee/actus", "▤"), ("Messagerie", "/web/lycee/messages", "✉"), ("Agenda", "/web/lycee/agenda", "▦")]  # fmt: skip
    places += [("Pronote", told.pronote, "▥")] if told.pronote else []
    rail = [{"name": name, "href": href, "icone": icon, "entries": []} for name, href, icon in places]
    body = f'<div class="boite">{told.body}</div>'
    if told.here in {"/", "/web/lycee"}:
        body = '<div class="mur"><section class="boite"><h2>À la une</h2><article><h3>Prix littéraire des lycéens : votez avant le 20</h3><time>Hier, 16 h 40</time></article><article><h3>Aide régionale à l’équipement numérique</h3><time>Lundi, 9 h 05</time></article><article><h3>Semaine du goût : la carte des restaurants scolaires</h3><time>Il y a 6 jours</time></article></section><section class="boite"><h2>Agenda</h2><p><b>Jeu. 14</b> Conseil d’administration</p><p><b>Ven. 15</b> Sortie au musée</p></section></div>'
    elif told.entries:
        body = "".join(f'<div class="boite"><a href="{one.href}">{one.name}</a></div>' for one in told.entries)
    return _html(f"{told.title or 'Accueil'} | ATRIUM", _state("portal", told, rail), contenu=body)


def console(told: Told) -> str:
    """The same with its sections on the rail; each opens a pane beside it, and what has more pushes on."""
    rail: list[dict[str, Any]] = [{"name": "Accueil", "href": "/", "icone": "⌂", "entries": []}]
    rail += [one | {"icone": _ICONS.get(str(one["name"]), "•")} for one in _data(told.menu)]
    more = "".join(f'<div class="boite"><a href="{one.href}">{one.name}</a></div>' for one in told.entries)
    body = f'{more}<div class="boite">{told.body}</div>' if told.body else more
    state = f'<div class="etat">{"● Base publiée" if told.published else "○ Base non publiée"} {told.publication}</div>'
    data = _state("console", told, rail) | {"noms": {"/parametres/preferences": "Toutes les préférences"}}
    return _html(f"{told.title or 'Accueil'} | PRONOTE", data, contenu=body, publication=state)


def sign_in(site: Site, wrong: str) -> str:
    """At the portal one says what one is first."""
    said = f'<p class="alerte ko" role="alert">{wrong}</p>' if wrong else ""
    fields = '<label class="champ">Identifiant<input name="username" autocomplete="username"></label><label class="champ">Mot de passe<input name="password" type="password" autocomplete="current-password"></label><button class="plein">Se connecter</button> &nbsp; <a href="/oubli">Mot de passe oublié</a>'
    if site == "console":
        inner = f'<div class="entree" style="max-width:460px"><h1>PRONOTE</h1>{said}<form class="compte boite" method="post"><h2>Connexion</h2>{fields}</form></div>'
        return _html("Connexion | PRONOTE", {"seuil": True}, contenu=inner)
    kinds = (
        ("Élève ou responsable d’élève", "Avec le compte ÉduConnect"),
        ("Enseignant ou personnel", "Avec l’adresse académique"),
        ("Agent de la Région", "Avec le compte de la collectivité"),
        ("Administrateur du portail", "Avec un compte ATRIUM"),
    )
    choice = "".join(f'<button type="button"><b>{name}</b>{text}</button>' for name, text in kinds)
    hidden, shown = (" hidden", "") if not wrong else ("", " hidden")
    inner = f'<div class="entree"><h1>Bienvenue sur ATRIUM</h1><p>Le portail des lycées de la région. Vous êtes…</p>{said}<div class="profils"{shown}>{choice}</div><form class="compte boite" method="post"{hidden}><h2>Administrateur du portail</h2>{fields}<p><a class="autre" href="#profils">Choisir un autre profil</a></p></form><p><a href="/mentions">Mentions légales</a> · <a href="/aide">Assistance</a></p></div>'
    return _html("Connexion | ATRIUM", {"seuil": True}, contenu=inner)


def _schools(schools: Mapping[str, str]) -> str:
    cards = "".join(f'<button class="etab" name="school" value="{uai}"><b>{name}</b>{uai} · Administrateur</button>' for uai, name in schools.items())  # fmt: skip
    inner = f'<div class="entree"><h1>Mes établissements</h1><p>Choisissez l’établissement sur lequel vous souhaitez travailler.</p><form method="post" class="profils-etab" style="display:grid;gap:14px">{cards}</form></div>'
    return _html("Mes établissements", {"seuil": True}, contenu=inner)


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_schools,), "console": (_schools,)}
