"""A hospital's appointment desk: a lobby of ways to sign in, notices to read, a site picked in a list, modules and side lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("summary:has-text('Compte ATRIUM')",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("button:has-text('Lycée des Exemples')",),
    "console": (
        "text=J’ai lu, continuer",
        "[aria-haspopup=listbox]",
        "[role=option]:has-text('Lycée des Exemples')",
        "text=Ouvrir la session",
    ),
}
_GEAR = ("summary[aria-label=Réglages]", ".gear >> text=Administration")
WAYS = {
    "services": (*_GEAR, ".side >> text=Pages de site", "main >> text=Accès aux services tiers"),
    "export": (*_GEAR, ".side >> text=Utilisateurs", "main >> text=Export des utilisateurs"),
    "ent": (".modules >> text=Pronote.net", ".side >> text=Intégration dans un ENT"),
    "displays": (".modules >> text=Paramètres", ".side >> text=Préférences", "main >> text=Affichages"),
    "pupils": (".modules >> text=Ressources", ".side >> text=Élèves"),
    "profiles": (".modules >> text=Ressources", ".side >> text=Professeurs", ".tabs >> text=Profils d'autorisation"),
    "groups": (".modules >> text=Fichier", ".side >> text=Administration des utilisateurs"),
}
_STYLE = """:root{--ink:#1f2a44;--blue:#2463eb;--line:#dde3ec;--soft:#f5f7fb}*{box-sizing:border-box}body{margin:0;font:15px/1.5 Inter,"Source Sans Pro",system-ui,sans-serif;color:var(--ink);background:var(--soft)}a{color:var(--blue)}button{font:inherit;cursor:pointer}
.top{display:flex;align-items:center;gap:20px;background:#fff;border-bottom:1px solid var(--line);padding:0 22px;height:62px}.top .logo{font-weight:800;font-size:20px;color:var(--blue);text-decoration:none}.top .logo::before{content:"✚";margin-right:7px}.top .site{font-size:13px;line-height:1.3;border-left:1px solid var(--line);padding-left:18px}.top .site b{display:block;font-size:14px}.top .tools{margin-left:auto;display:flex;gap:6px;align-items:center}.top .tools>a{padding:8px 10px;text-decoration:none;color:var(--ink);border-radius:8px}.top .tools>a:hover{background:var(--soft)}.gear{position:relative}.gear summary{list-style:none;padding:7px 11px;font-size:19px;border-radius:8px;cursor:pointer}.gear summary:hover{background:var(--soft)}.gear ul{position:absolute;right:0;top:44px;width:230px;list-style:none;margin:0;padding:8px;background:#fff;border:1px solid var(--line);border-radius:10px;box-shadow:0 10px 30px #1f2a4422;z-index:5}.gear li a{display:block;padding:8px 10px;border-radius:6px;text-decoration:none;color:var(--ink)}.gear li a:hover{background:var(--soft)}
.modules{background:var(--ink);padding:0 22px}.modules ul{display:flex;list-style:none;margin:0;padding:0}.modules a{display:flex;flex-direction:column;align-items:center;min-width:106px;padding:8px 14px;color:#c9d3ea;text-decoration:none;font-size:13px}.modules a span{font-size:19px;line-height:1.4}.modules a[aria-current],.modules a:hover{background:#33415f;color:#fff}
.frame{display:grid;grid-template-columns:250px 1fr;gap:26px;max-width:1240px;margin:22px auto;padding:0 22px}.frame.wide{grid-template-columns:1fr}.side h2{font-size:12px;text-transform:uppercase;letter-spacing:.06em;color:#6b7896;margin:0 0 8px}.side ul{list-style:none;margin:0 0 22px;padding:0}.side li a{display:block;padding:9px 12px;border-radius:8px;text-decoration:none;color:var(--ink)}.side li a:hover{background:#e8edf7}.side li a[aria-current]{background:#dbe6ff;color:#1a49b8;font-weight:600}main{min-width:0}nav.crumbs ol{display:flex;flex-wrap:wrap;list-style:none;margin:0 0 6px;padding:0;font-size:13px;color:#6b7896}nav.crumbs li+li::before{content:"›";margin:0 8px}h1{font-size:25px;margin:0 0 16px}.panel{background:#fff;border:1px solid var(--line);border-radius:12px;padding:20px;margin-bottom:18px}.panel>h2{font-size:17px;margin:0 0 10px}.rows{padding:0;overflow:hidden}.rows a{display:flex;justify-content:space-between;padding:15px 20px;text-decoration:none;color:var(--ink);border-bottom:1px solid var(--line)}.rows a:hover{background:var(--soft)}.rows a::after{content:"›";color:#6b7896}.rows a small{display:block;color:#6b7896}.tabs{display:flex;gap:4px;border-bottom:1px solid var(--line);margin-bottom:18px}.tabs a{padding:9px 16px;text-decoration:none;color:#52607f;border-bottom:3px solid transparent}.tabs a[aria-selected=true]{border-color:var(--blue);color:var(--ink);font-weight:600}.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.num{font-size:28px;font-weight:700}
.ok{background:#e3f7ea;border:1px solid #8fd4a8;border-radius:8px;padding:10px 14px;margin-bottom:14px}.ko{background:#fde8e8;border:1px solid #f0a5a5;border-radius:8px;padding:10px 14px}.pub{display:flex;align-items:center;gap:12px;margin-bottom:18px;font-size:14px}.pub form{margin-left:auto}.pill{padding:3px 11px;border-radius:12px;background:#d8f5e2;color:#156b37}.pill.off{background:#ffe7d1;color:#9a4b00}.go,main button{background:var(--blue);color:#fff;border:0;border-radius:8px;padding:10px 18px}table{border-collapse:collapse}td,th{border:0;border-bottom:1px solid var(--line);padding:8px 14px;text-align:left}
.lobby{max-width:540px;margin:7vh auto}.lobby .panel{padding:28px}.lobby label{display:block;font-weight:600;font-size:14px;margin:12px 0 4px}.lobby input{width:100%;padding:11px;border:1px solid #b9c3d6;border-radius:8px;font:inherit}.way{display:block;width:100%;border:1px solid #b9c3d6;background:#fff;border-radius:8px;padding:14px;margin-bottom:10px;text-align:left;text-decoration:none;color:var(--ink)}main .way{background:#fff;color:var(--ink)}.way:hover{border-color:var(--blue)}details.way summary{cursor:pointer;list-style-position:inside}.or{text-align:center;color:#6b7896;margin:14px 0}.pick{position:relative;margin-bottom:18px}main .pick>button{width:100%;background:#fff;color:var(--ink);border:1px solid #b9c3d6;text-align:left;display:flex;justify-content:space-between}.pick ul{position:absolute;left:0;right:0;top:46px;list-style:none;margin:0;padding:6px;background:#fff;border:1px solid #b9c3d6;border-radius:8px;box-shadow:0 8px 24px #1f2a4422;z-index:4}.pick li{padding:9px 12px;border-radius:6px;cursor:pointer}.pick li:hover{background:var(--soft)}.pick li small{float:right;color:#6b7896}main button[disabled]{opacity:.45;cursor:default}[hidden]{display:none!important}.consent{position:fixed;right:20px;bottom:20px;width:330px;background:#fff;border:1px solid var(--line);border-radius:12px;box-shadow:0 10px 40px #1f2a4433;padding:18px;font-size:14px}.consent button{border:1px solid #b9c3d6;background:#fff;border-radius:8px;padding:7px 12px}.foot{text-align:center;font-size:13px;color:#6b7896;padding:22px}.foot a{color:#6b7896;margin:0 10px}"""
_SCRIPT = """const consent=document.querySelector(".consent");
if(consent&&!localStorage.getItem("traceurs")){consent.hidden=false;for(const b of consent.querySelectorAll("button"))b.addEventListener("click",()=>{localStorage.setItem("traceurs",b.value);consent.hidden=true})}
for(const d of document.querySelectorAll("details.gear"))document.addEventListener("click",e=>{if(!d.contains(e.target))d.open=false});
const pick=document.querySelector(".pick");
if(pick){const [b,list]=[pick.querySelector("button"),pick.querySelector("ul")],go=document.getElementById("ouvrir");const open=o=>{list.hidden=!o;b.setAttribute("aria-expanded",o)};
b.addEventListener("click",e=>{e.stopPropagation();open(list.hidden)});document.addEventListener("click",()=>open(false));
for(const o of list.children)o.addEventListener("click",()=>{for(const x of list.children)x.setAttribute("aria-selected",x===o);b.firstElementChild.textContent=o.dataset.name;pick.querySelector("input").value=o.dataset.value;go.disabled=false})}"""
_ICONS = {"Pronote.net": "🌐", "Fichier": "🗂️", "Paramètres": "🎚️", "Ressources": "👥"}


def _html(title: str, body: str) -> str:
    consent = '<section class="consent" aria-label="Cookies" hidden><p>🍪 Nous mesurons l’audience de façon anonyme. Êtes-vous d’accord ?</p><button type="button" value="non">Tout refuser</button> <button type="button" value="oui">Tout accepter</button></section>'
    foot = '<footer class="foot"><a href="#mentions">Mentions légales</a><a href="#donnees">Protection des données</a><a href="#support">Support</a></footer>'
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><style>{_STYLE}</style></head><body>{body}{foot}{consent}<script>{_SCRIPT}</script></body></html>'


def _top(told: Told, name: str, home: str, tools: str) -> str:
    return f'<header class="top"><a class="logo" href="{home}">{name}</a><div class="site"><b>{told.school}</b>UAI 0139990N</div><div class="tools">{tools}<a href="{told.door.href}">{told.door.name}</a></div></header>'


def _side(caption: str, entries: tuple[Entry, ...], way: tuple[Entry, ...], more: str = "") -> str:
    rows = "".join(
        f'<li><a href="{one.href}"{" aria-current=page" if one in way else ""}>{one.name}</a></li>' for one in entries
    )
    return f'<nav class="side" aria-label="{caption}"><h2>{caption}</h2><ul>{rows}</ul>{more}</nav>'


def _rows(entries: tuple[Entry, ...]) -> str:
    rows = "".join(
        f'<a href="{one.href}"><span>{one.name}<small>{", ".join(leaf.name for leaf in one.entries[:1])}</small></span></a>'
        for one in entries
    )
    return f'<div class="panel rows">{rows}</div>' if rows else ""


def _main(told: Told, start: Entry, inner: str) -> str:
    crumbs = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in (start, *trail(told)))
    said = f'<p class="ok" role="status">{told.message}</p>' if told.message else ""
    return f'<main><nav class="crumbs" aria-label="Fil d’Ariane"><ol>{crumbs}</ol></nav><h1>{told.title}</h1>{said}{inner}</main>'


def portal(told: Told) -> str:
    """Few things at the top; what is seldom needed is behind the gear."""
    pronote = f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
    tools = f'<a href="/web/lycee">Accueil</a><a href="/web/lycee/actus">Actualités</a>{pronote}'
    if not told.anonymous:
        tools += f'<a href="/web/lycee/messages" aria-label="Messages, 4 non lus">✉️ 4</a><details class="gear"><summary aria-label="Réglages">⚙️</summary><ul><li><a href="/web/lycee/compte">Mon compte</a></li><li><a href="/web/lycee/notifications">Notifications</a></li><li><a href="{told.administration}">Administration</a></li><li><a href="/web/lycee/aide">Centre d’aide</a></li></ul></details>'
    top = _top(told, "ATRIUM", "/web/lycee", tools)
    if told.title:
        start = Entry("Administration", told.administration)
        way = trail(told)
        more = '<h2>Assistance</h2><ul><li><a href="/web/lycee/tutoriels">Tutoriels</a></li><li><a href="/web/lycee/tickets">Mes demandes</a></li></ul>'
        inner = f'<section class="panel">{told.body}</section>' if told.body else _rows(told.entries)
        return _html(
            f"{told.title} – ATRIUM",
            f'{top}<div class="frame">{_side("Administration", told.menu, way, more)}{_main(told, start, inner)}</div>',
        )
    hello = "Bienvenue" if told.anonymous else "Bonjour Alex"
    return _html(
        f"{told.school} – ATRIUM",
        f"""{top}<div class="frame wide"><main><h1>{hello}</h1><div class="grid"><section class="panel"><h2>Aujourd’hui</h2><p>10 h 30 – Conseil pédagogique<br>14 h 00 – Rendez-vous famille Abadie</p></section><section class="panel"><h2>Informations</h2><p>Le service de restauration sera fermé lundi.</p>{told.body}</section><section class="panel"><h2>Raccourcis</h2><p><a href="/web/lycee/salles">Réserver une salle</a><br><a href="/web/lycee/annuaire">Annuaire</a></p></section></div></main></div>""",
    )


def console(told: Told) -> str:
    """A module for each section; its own list at the left, and tabs below that."""
    way = trail(told)
    modules = "".join(
        f'<li><a href="{one.href}"{" aria-current=true" if one in way else ""}><span aria-hidden="true">{_ICONS.get(one.name, "•")}</span>{one.name}</a></li>'
        for one in told.menu
    )
    bar = f'<nav class="modules" aria-label="Modules"><ul><li><a href="/"{"" if way else " aria-current=true"}><span aria-hidden="true">🏠</span>Accueil</a></li>{modules}</ul></nav>'
    pill = (
        '<span class="pill">Base publiée</span>' if told.published else '<span class="pill off">Base non publiée</span>'
    )
    pub = f'<div class="panel pub">{pill}{told.publication}</div>'
    top = _top(told, "PRONOTE", "/", '<a href="/agenda">Agenda</a><a href="/aide">Aide</a>')
    if not told.title:
        cards = '<div class="grid"><section class="panel"><h2>Connectés</h2><span class="num">18</span></section><section class="panel"><h2>Sauvegarde</h2><span class="num">02:30</span></section><section class="panel"><h2>Version</h2><span class="num">2025.2</span></section></div>'
        main = f'<main><h1>Vue d’ensemble</h1>{pub}{cards}<section class="panel">{told.body}</section></main>'
        return _html("PRONOTE", f'{top}{bar}<div class="frame wide">{main}</div>')
    inner = f'<section class="panel">{told.body}</section>' if told.body else _rows(told.entries)
    if len(way) > 1 and way[1].entries and (told.body or len(way) > 2):
        first = () if way[1].name == "Préférences" else (Entry("Liste", way[1].href),)
        tabs = "".join(
            f'<a role="tab" aria-selected="{str(one.href == told.here).lower()}" href="{one.href}">{one.name}</a>'
            for one in (*first, *way[1].entries)
        )
        inner = f'<div class="tabs" role="tablist">{tabs}</div>{inner}'
    side = _side(way[0].name, way[0].entries, way) if way else "<div></div>"
    return _html(
        f"{told.title} – PRONOTE",
        f'{top}{bar}<div class="frame">{side}{_main(told, Entry("Accueil", "/"), pub + inner)}</div>',
    )


def _lobby(title: str, body: str) -> str:
    return _html(title, f'<main class="lobby"><section class="panel"><h1>{title}</h1>{body}</section></main>')


def sign_in(site: Site, wrong: str) -> str:
    """Several ways in at the portal, the desk's own at the console."""
    error = f'<p class="ko" role="alert">{wrong}</p>' if wrong else ""
    form = f'{error}<form method="post"><label for="id">Identifiant</label><input id="id" name="username" autocomplete="username"><label for="mdp">Mot de passe</label><input id="mdp" name="password" type="password" autocomplete="current-password"><p><button class="go">Se connecter</button></p><p><a href="#oubli">Mot de passe oublié ?</a></p></form>'
    if site == "console":
        return _lobby("PRONOTE – Connexion", form)
    shown = " open" if wrong else ""
    return _lobby(
        "Connexion à ATRIUM",
        f'<a class="way" href="#educonnect"><b>ÉduConnect</b><br>Élèves et responsables</a><a class="way" href="#academie"><b>Guichet académique</b><br>Agents de l’Éducation nationale</a><p class="or">ou</p><details class="way"{shown}><summary><b>Compte ATRIUM</b> – administrateurs et personnels</summary>{form}</details>',
    )


def _sites(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<button class="way" name="school" value="{uai}"><b>{name}</b><br>{uai} – Administrateur</button>'
        for uai, name in schools.items()
    )
    return _lobby("Dans quel établissement ?", f'<form method="post">{rows}</form>')


def _notices(_schools: Mapping[str, str]) -> str:
    return _lobby(
        "Messages de service",
        '<h2>Maintenance du mardi 17</h2><p>Le service sera interrompu de 22 h à 23 h 30. Pensez à enregistrer votre travail.</p><h2>Hameçonnage</h2><p>Des courriels imitant notre assistance circulent : n’y répondez pas.</p><form method="post"><button class="go" name="lu" value="1">J’ai lu, continuer</button></form>',
    )


def _desk(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<li role="option" aria-selected="false" data-value="{uai}" data-name="{name}">{name}<small>{uai}</small></li>'
        for uai, name in schools.items()
    )
    return _lobby(
        "Ouverture de session",
        f'<form method="post"><p id="lbl">Établissement de travail</p><div class="pick"><input type="hidden" name="school"><button type="button" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="lbl"><span>Sélectionnez…</span><span aria-hidden="true">▾</span></button><ul role="listbox" aria-labelledby="lbl" hidden>{rows}</ul></div><button class="go" id="ouvrir" disabled>Ouvrir la session</button></form>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_sites,), "console": (_notices, _desk)}
