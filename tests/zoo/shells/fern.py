"""A service platform of web components: a dark head whose words open a panel with a filter and a tree, pinned; cards of radio buttons."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("dialog >> text=Plus tard",),
    "console": ("label:has-text('Lycée des Exemples')", "text=Valider"),
}
_ADMIN, _ALL = "fe-header >> text=Administration", "fe-header >> text=Tous"
WAYS = {
    "services": (_ADMIN, "fe-panel >> text=Pages de site", "fe-panel >> text=Accès aux services tiers"),
    "export": (_ADMIN, "fe-panel >> text=Utilisateurs", "fe-panel >> text=Export des utilisateurs"),
    "ent": (_ALL, "fe-panel >> text=Pronote.net", "fe-panel >> text=Intégration dans un ENT"),
    "displays": (
        _ALL,
        "fe-panel >> text=Paramètres",
        "fe-panel >> [aria-label='Déplier Préférences']",
        "fe-panel >> text=Affichages",
    ),
    "pupils": (_ALL, "fe-panel >> text=Ressources", "fe-panel >> text=Élèves"),
    "profiles": (
        _ALL,
        "fe-panel >> text=Ressources",
        "fe-panel >> [aria-label='Déplier Professeurs']",
        "fe-panel >> text=Profils d'autorisation",
    ),
    "groups": (_ALL, "fe-panel >> text=Fichier", "fe-panel >> text=Administration des utilisateurs"),
}
_STYLE = """body{margin:0;font:14px/1.5 Lato,"Helvetica Neue",Arial,sans-serif;color:#2d3b45;background:#f5f7f8}a{color:#1f6f8b}main{max-width:1120px;margin:0 auto;padding:24px}.fil{font-size:12px;color:#6a7a85;margin:0 0 8px}h1{font-weight:300;font-size:26px;margin:0 0 18px}
.bloc{background:#fff;border:1px solid #dbe2e6;border-radius:6px;padding:20px;margin-bottom:16px}.deux{display:grid;grid-template-columns:2fr 1fr;gap:16px}.bloc h2{font-size:15px;margin:0 0 10px}.onglets{display:flex;gap:2px;margin-bottom:14px}.onglets a{padding:7px 16px;background:#e6ecef;text-decoration:none;border-radius:4px 4px 0 0}.onglets a[aria-current]{background:#fff;font-weight:700}
.btn{background:#1f6f8b;color:#fff;border:0;border-radius:4px;padding:9px 20px;font:inherit;cursor:pointer}.btn.neutre{background:#fff;color:#1f6f8b;border:1px solid #1f6f8b}.avis{background:#def3e6;border-left:4px solid #2f9e5b;padding:10px 14px;margin-bottom:14px}.avis.non{background:#fbe3e4;border-color:#c0392b}
dialog{border:0;border-radius:8px;width:440px;padding:26px;box-shadow:0 18px 60px #0006}dialog::backdrop{background:#0f2530a8}dialog h2{margin:0 0 8px}.moities{display:grid;grid-template-columns:1fr 1fr;min-height:100vh}.moities .photo{background:linear-gradient(140deg,#0f2530,#1f6f8b 60%,#7fc8a9);color:#fff;padding:60px;display:flex;flex-direction:column;justify-content:flex-end}.moities form{align-self:center;justify-self:center;width:340px}
.champ{display:block;margin:0 0 16px}.champ input{display:block;width:100%;box-sizing:border-box;padding:9px 10px;border:1px solid #a9b8c0;border-radius:4px;font:inherit;margin-top:4px}.choix{display:grid;grid-template-columns:1fr 1fr;gap:16px;border:0;padding:0;margin:0 0 20px}.choix label{background:#fff;border:2px solid #dbe2e6;border-radius:8px;padding:18px;cursor:pointer}.choix label:has(:checked){border-color:#1f6f8b}.choix small{display:block;color:#6a7a85}"""
_SCRIPT = """const donnees=JSON.parse(document.getElementById("navigation").textContent);
class FePanel extends HTMLElement{connectedCallback(){this.attachShadow({mode:"open"})}
ouvrir(nom,arbre){if(this.nom===nom){this.fermer();return}this.nom=nom;this.shadowRoot.innerHTML=`<style>:host{position:fixed;top:48px;left:0;bottom:0;width:320px;background:#173441;color:#e4edf1;z-index:20;overflow:auto;animation:e .22s ease-out}@keyframes e{from{transform:translateX(-100%)}}:host(:not([ouvert])){display:none}
.tete{padding:12px;display:flex;gap:8px}input{flex:1;background:#0f2530;border:1px solid #3a5a69;color:#fff;border-radius:4px;padding:7px 10px;font:inherit}ul{list-style:none;margin:0;padding:0}li li{padding-left:16px}a{color:#e4edf1;text-decoration:none;display:block;flex:1;padding:7px 12px}a:hover,.app:hover{background:#214756}.rang{display:flex}.app,.pli{background:none;border:0;color:inherit;font:inherit;cursor:pointer;padding:8px 12px}.app{width:100%;text-align:left;font-weight:700;border-top:1px solid #214756}
.app::before{content:"▸ "}.app[aria-expanded=true]::before{content:"▾ "}.vide{padding:16px;color:#9fb6c1}</style><div class="tete"><input type="search" placeholder="Filtrer" aria-label="Filtrer la navigation"><button class="pli" aria-label="Épingler" title="Épingler">⇤</button></div><div class="corps"><p class="vide">Chargement…</p></div>`;this.setAttribute("ouvert","");
setTimeout(()=>{const corps=this.shadowRoot.querySelector(".corps"),filtre=this.shadowRoot.querySelector("input");const dessiner=()=>{corps.replaceChildren(this.liste(arbre,filtre.value.trim().toLowerCase()))};filtre.oninput=dessiner;dessiner()},260)}
fermer(){this.nom="";this.removeAttribute("ouvert")}
liste(arbre,q){const ul=document.createElement("ul");for(const un of arbre){const sous=un.sous.filter(s=>!q||(s.nom+JSON.stringify(s.sous)).toLowerCase().includes(q));if(q&&!sous.length&&!un.nom.toLowerCase().includes(q))continue;const li=document.createElement("li");ul.append(li);
if(un.app){li.innerHTML=`<button class="app" aria-expanded="${!!q}">${un.nom}</button>`;const b=li.firstChild,dessous=this.liste(sous,"");dessous.hidden=!q;li.append(dessous);b.onclick=()=>{dessous.hidden=!dessous.hidden;b.setAttribute("aria-expanded",!dessous.hidden)}}
else{li.innerHTML=`<div class="rang"><a href="${un.lien}">${un.nom}</a></div>`;if(un.sous.length){const p=document.createElement("button"),dessous=this.liste(un.sous,"");p.className="pli";p.textContent="+";p.setAttribute("aria-label","Déplier "+un.nom);p.setAttribute("aria-expanded","false");dessous.hidden=true;
p.onclick=()=>{dessous.hidden=!dessous.hidden;p.textContent=dessous.hidden?"+":"–";p.setAttribute("aria-expanded",!dessous.hidden)};li.firstChild.append(p);li.append(dessous)}}}return ul}}
class FeHeader extends HTMLElement{connectedCallback(){const r=this.attachShadow({mode:"open"}),a=n=>this.getAttribute(n)||"";r.innerHTML=`<style>:host{display:flex;align-items:center;gap:4px;height:48px;background:#0f2530;color:#fff;padding:0 16px;position:sticky;top:0;z-index:30}b{margin-right:14px}button{background:none;border:0;color:#fff;font:inherit;padding:6px 12px;border-radius:4px;cursor:pointer}button:hover{background:#214756}
.lieu{margin:0 auto;background:#214756;border-radius:16px;padding:4px 18px}a{color:#fff;margin-left:14px;text-decoration:none}</style><b>${a("produit")}</b>${donnees.map(d=>`<button aria-haspopup="true">${d.nom}</button>`).join("")}<span class="lieu">${a("lieu")}</span><slot></slot><a href="${a("sortie")}">${a("sortie-nom")}</a>`;
const panneau=document.querySelector("fe-panel");r.querySelectorAll("button").forEach((b,n)=>b.onclick=()=>panneau.ouvrir(donnees[n].nom,donnees[n].arbre));document.addEventListener("click",e=>{if(!e.composedPath().some(x=>x===this||x===panneau))panneau.fermer()})}}
customElements.define("fe-panel",FePanel);customElements.define("fe-header",FeHeader);
const bienvenue=document.querySelector("dialog");if(bienvenue&&!localStorage.getItem("visite-guidee")){setTimeout(()=>bienvenue.showModal(),500);bienvenue.addEventListener("close",()=>localStorage.setItem("visite-guidee","vue"))}"""
_TOUR = """<dialog aria-labelledby="vg"><h2 id="vg">Découvrez votre nouvel espace</h2><p>La navigation se trouve maintenant en haut de l’écran. Faites le tour du propriétaire en deux minutes.</p><form method="dialog"><button class="btn">Commencer la visite</button> <button class="btn neutre">Plus tard</button></form></dialog>"""
_HOME = """<div class="deux"><section class="bloc"><h2>Actualités</h2><p><b>Journées portes ouvertes</b><br>Les inscriptions des familles sont closes ; 214 visiteurs sont attendus samedi.</p><p><b>Voyage à Lisbonne</b><br>Réunion d’information lundi à 18 h, salle polyvalente.</p></section>
<section class="bloc"><h2>Mes demandes</h2><p>REQ0010423 — Vidéoprojecteur, salle 212 <em>(en cours)</em></p><p>REQ0010377 — Badge d’accès <em>(clos)</em></p></section></div>"""


def _tree(entries: tuple[Entry, ...], app: bool = False) -> list[dict[str, object]]:
    return [{"nom": one.name, "lien": one.href, "app": app, "sous": _tree(one.entries)} for one in entries]


def _html(title: str, body: str, menus: Mapping[str, tuple[Entry, ...]] | None = None) -> str:
    """Each word of the head, and what its panel shows: sections fold out, other entries lead somewhere."""
    told = [
        {"nom": name, "arbre": [row for one in menu for row in _tree((one,), bool(one.entries))]}
        for name, menu in (menus or {}).items()
    ]
    script = f'<script type="application/json" id="navigation">{json.dumps(told, ensure_ascii=False)}</script><script type="module">{_SCRIPT}</script>'
    return f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}{script}</body></html>'


def _main(told: Told, extra: str = "") -> str:
    way = trail(told)
    crumbs = " / ".join(("Accueil", *(one.name for one in way)))
    said = f'<div class="avis" role="status">{told.message}</div>' if told.message else ""
    tabs = ""
    if len(way) > 1 and way[1].entries and told.body and way[1].name != "Préférences":
        tabs = "".join(
            f'<a href="{one.href}"{" aria-current=page" * (one.href == told.here)}>{one.name}</a>'
            for one in (Entry("Liste", way[1].href), *way[1].entries)
        )
        tabs = f'<nav class="onglets">{tabs}</nav>'
    links = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries)
    return f'<main><p class="fil">{crumbs}</p><h1>{told.title or "Accueil"}</h1>{said}{tabs}<section class="bloc">{told.body or links}</section>{extra}</main>'


def portal(told: Told) -> str:
    """« Administration » is one of the head's words."""
    pages: tuple[Entry, ...] = (
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Espaces collaboratifs", "/web/lycee/espaces"),
    )
    if told.pronote:
        pages = (*pages, Entry("Pronote", told.pronote))
    menus = {"Tous": pages, "Favoris": (Entry("Accueil", "/web/lycee"),)}
    if told.administration:
        menus["Administration"] = (Entry("Vue d’ensemble", told.administration), *told.menu)
    head = f'<fe-header produit="atrium" lieu="{told.school}" sortie="{told.door.href}" sortie-nom="{told.door.name}"></fe-header><fe-panel></fe-panel>'
    home = told.here == "/web/lycee"
    tour = _TOUR if home and not told.anonymous else ""
    return _html(f"{told.title or 'Accueil'} | {told.school}", head + _main(told, _HOME * home) + tour, menus)


def console(told: Told) -> str:
    """« Tous » holds every section; the publication stands in the head's slot."""
    head = f"""<fe-header produit="PRONOTE" lieu="{told.school} (0139990N)" sortie="{told.door.href}" sortie-nom="{told.door.name}"><span>{"Publiée" if told.published else "Non publiée"}</span> {told.publication}</fe-header><fe-panel></fe-panel>"""
    menus = {"Tous": told.menu, "Favoris": (Entry("Accueil", "/"),), "Historique": (Entry("Serveur PRONOTE", "/"),)}
    return _html(f"{told.title or 'Accueil'} | PRONOTE", head + _main(told), menus)


def sign_in(site: Site, wrong: str) -> str:
    """A picture at the left, the form at the right."""
    said = f'<div class="avis non" role="alert">{wrong}</div>' if wrong else ""
    name = "atrium" if site == "portal" else "PRONOTE"
    text = "Le portail des lycées de la région" if site == "portal" else "Console d’administration"
    return _html(
        f"Connexion | {name}",
        f"""<div class="moities"><div class="photo"><h1>{name}</h1><p>{text}</p></div><form method="post"><h1>Se connecter</h1>{said}<label class="champ">Identifiant<input name="username" autocomplete="username" autofocus></label>
<label class="champ">Mot de passe<input name="password" type="password" autocomplete="current-password"></label><button class="btn">Se connecter</button><p><a href="#probleme">Un problème de connexion ?</a></p><p><small>En vous connectant, vous acceptez les <a href="#cgu">conditions d’utilisation</a>.</small></p></form></div>""",
    )


def _cards(schools: Mapping[str, str]) -> str:
    cards = "".join(
        f'<label><input type="radio" name="school" value="{uai}" required> <b>{name}</b><small>{uai} · Exempleville · base 2025-2026</small></label>'
        for uai, name in schools.items()
    )
    return _html(
        "Périmètre | PRONOTE",
        f'<main><h1>Choisissez l’établissement</h1><form method="post"><fieldset class="choix">{cards}</fieldset><button class="btn">Valider</button></form></main>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_cards,)}
