"""A mutual bank's site for associations: identifier then password, cookies, contracts in a table, panels that unfold."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {
    "portal": ("button:text-is('Valider')",),
    "console": ("button:text-is('Valider')",),
}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Plus tard",),
    "console": ("tr:has-text('Lycée des Exemples') input", "button:text-is('Valider')"),
}
_ACCOUNT = (".account > button", "#account-menu >> text=Administration")
_NAV = "nav.main >> text="
WAYS = {
    "services": (*_ACCOUNT, f"{_NAV}Pages de site", f"{_NAV}Accès aux services tiers"),
    "export": (*_ACCOUNT, f"{_NAV}Utilisateurs", f"{_NAV}Export des utilisateurs"),
    "ent": (f"{_NAV}Pronote.net", f"{_NAV}Intégration dans un ENT"),
    "displays": (f"{_NAV}Paramètres", f"{_NAV}Affichages"),
    "pupils": (f"{_NAV}Ressources", f"{_NAV}Élèves"),
    "profiles": (f"{_NAV}Ressources", f"{_NAV}Profils d'autorisation"),
    "groups": (f"{_NAV}Fichier", f"{_NAV}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:15px/1.45 Lato,"Helvetica Neue",Arial,sans-serif;color:#26303b;background:#f3f5f7}a{color:#00588c}button,input{font:inherit}
.wrap{max-width:1140px;margin:0 auto;padding:0 20px}.audience{background:#002f4b;font-size:13px}.audience ul{display:flex;gap:22px;list-style:none;margin:0;padding:0}.audience a{display:block;padding:7px 0;color:#b9cedd;text-decoration:none}.audience .on a{color:#fff;box-shadow:inset 0 -3px #e8b400}.audience .right{margin-left:auto}
.masthead{background:#fff}.masthead .wrap{display:flex;align-items:center;gap:18px;height:76px}.brand{font-size:24px;font-weight:900;color:#002f4b;text-decoration:none;letter-spacing:-.5px}.brand::before{content:"";display:inline-block;width:26px;height:26px;margin-right:9px;vertical-align:-4px;background:linear-gradient(135deg,#e8b400 50%,#00588c 50%);border-radius:50% 50% 50% 0}.holder{margin-left:auto;text-align:right;font-size:13px;line-height:1.35;color:#5b6875}.holder strong{display:block;color:#26303b;font-size:15px}
.account{position:relative}.account>button{border:1px solid #c6d0d8;background:#fff;border-radius:22px;padding:9px 16px;cursor:pointer}.account>button::after{content:"";display:inline-block;margin-left:9px;border:solid #00588c;border-width:0 2px 2px 0;padding:3px;transform:rotate(45deg);vertical-align:3px}#account-menu{position:absolute;right:0;top:50px;width:270px;background:#fff;border-radius:6px;box-shadow:0 6px 24px #0003;list-style:none;margin:0;padding:8px 0;z-index:20}#account-menu a{display:block;padding:9px 18px;text-decoration:none;color:#26303b}#account-menu a:hover{background:#eef3f7}#account-menu .last{border-top:1px solid #e1e6ea;margin-top:6px;padding-top:6px}
nav.main{background:#00588c;position:relative}nav.main>.wrap>ul{display:flex;list-style:none;margin:0;padding:0}nav.main>.wrap>ul>li>a,nav.main>.wrap>ul>li>button{display:block;border:0;background:none;color:#fff;padding:15px 20px;text-decoration:none;font-weight:700;cursor:pointer}nav.main>.wrap>ul>li>button::after{content:" ▾";font-size:11px}nav.main>.wrap>ul>li>button[aria-expanded=true],nav.main>.wrap>ul>li>.here{background:#00426a}.panel{position:absolute;left:0;right:0;top:100%;background:#fff;box-shadow:0 12px 24px #0002;z-index:15;opacity:0;visibility:hidden;transform:translateY(-6px);transition:opacity .18s,transform .18s,visibility .18s}.panel.open{opacity:1;visibility:visible;transform:none}.panel .wrap{display:grid;grid-template-columns:repeat(4,1fr);gap:26px;padding:26px 20px}.panel h3{font-size:15px;margin:0 0 8px;padding-bottom:7px;border-bottom:2px solid #e8b400}.panel h3 a{text-decoration:none}.panel ul{list-style:none;margin:0;padding:0}.panel li{padding:4px 0}.panel p{margin:0;font-size:13px;color:#5b6875}
main.wrap{padding-top:26px;padding-bottom:70px}.path{font-size:13px;color:#5b6875;margin:0 0 4px}h1{font-size:27px;margin:0 0 18px;color:#002f4b}.block{background:#fff;border-radius:6px;padding:22px 24px;margin-bottom:18px;border:1px solid #e1e6ea}.split{display:grid;grid-template-columns:2fr 1fr;gap:18px}.ops{display:grid;grid-template-columns:1fr 1fr;gap:14px}.ops h2{font-size:17px;margin:0 0 8px}.ops ul,.plain{margin:0;padding-left:18px}.note{background:#e5f3e8;border-left:4px solid #2e8540;padding:11px 16px;margin-bottom:16px}.error{background:#fdeaea;border-left:4px solid #c0272d;padding:10px 14px}.btn,main button{background:#00588c;color:#fff;border:0;border-radius:4px;padding:10px 22px;cursor:pointer}.ghost,main button.ghost{background:#fff;color:#00588c;box-shadow:inset 0 0 0 1px #00588c}.statebar{display:flex;align-items:center;gap:16px;padding:12px 24px}.statebar form{margin-left:auto}table{border-collapse:collapse;width:100%}th{font-size:13px;color:#5b6875;text-align:left}td,th{padding:9px 12px;border:0;border-bottom:1px solid #e1e6ea}
.signin{display:grid;grid-template-columns:420px 1fr;gap:24px;max-width:960px}.signin label{display:block;font-weight:700;margin-bottom:6px}.signin .field{width:100%;padding:11px;border:1px solid #8b99a6;border-radius:4px;margin-bottom:12px}[hidden]{display:none!important}footer{background:#002f4b;color:#b9cedd;font-size:13px;padding:20px 0}footer a{color:#b9cedd;margin-right:18px}.cookies{position:fixed;left:0;right:0;bottom:0;background:#fff;box-shadow:0 -4px 20px #0003;z-index:40}.cookies .wrap{display:flex;gap:18px;align-items:center;padding:16px 20px}.cookies p{margin:0;flex:1;font-size:14px}"""
_SCRIPT = """(function(){
var bar=document.querySelectorAll("nav.main button[aria-controls]"),acc=document.querySelector(".account>button");
function shut(but){bar.forEach(function(b){if(b!==but){b.setAttribute("aria-expanded","false");document.getElementById(b.getAttribute("aria-controls")).classList.remove("open")}})}
bar.forEach(function(b){b.addEventListener("click",function(e){e.stopPropagation();shut(b);var open=b.getAttribute("aria-expanded")!=="true";b.setAttribute("aria-expanded",open);document.getElementById(b.getAttribute("aria-controls")).classList.toggle("open",open)})});
if(acc)acc.addEventListener("click",function(e){e.stopPropagation();shut();var m=document.getElementById("account-menu");m.hidden=!m.hidden;acc.setAttribute("aria-expanded",!m.hidden)});
document.addEventListener("click",function(e){if(!e.target.closest(".panel"))shut();if(acc&&!e.target.closest(".account")){document.getElementById("account-menu").hidden=true;acc.setAttribute("aria-expanded","false")}});
document.addEventListener("keydown",function(e){if(e.key==="Escape")shut()});
var c=document.querySelector(".cookies");if(c){if(document.cookie.indexOf("consentement=")<0)c.hidden=false;c.querySelectorAll("button").forEach(function(b){b.addEventListener("click",function(){document.cookie="consentement="+b.value+";path=/;max-age=15552000";c.hidden=true})})}
var f=document.getElementById("acces");if(f){var one=document.getElementById("etape-1"),two=document.getElementById("etape-2");f.addEventListener("submit",function(e){if(!two.hidden)return;e.preventDefault();if(!f.username.value.trim()){f.username.focus();return}document.getElementById("rappel").textContent=f.username.value;one.hidden=true;two.hidden=false;f.password.focus()});document.getElementById("modifier").addEventListener("click",function(){two.hidden=true;one.hidden=false})}
})();"""
_SAID = {
    "Accès aux services tiers": "Ouvrir un service aux profils de l’établissement",
    "Export des utilisateurs": "Télécharger un fichier CSV",
    "Intégration dans un ENT": "Délégation de l’authentification",
    "Sauvegardes": "Planification et restauration",
}


def _html(title: str, body: str) -> str:
    cookies = """<div class="cookies" role="region" aria-label="Gestion des cookies" hidden><div class="wrap"><p><strong>Votre vie privée.</strong> Nous utilisons des traceurs pour mesurer l’audience de ce site et en assurer le bon fonctionnement.</p><button type="button" class="btn ghost" value="refus">Continuer sans accepter</button><button type="button" class="btn" value="tout">Tout accepter</button></div></div>"""
    foot = """<footer><div class="wrap"><a href="#securite">Sécurité</a><a href="#mentions">Mentions légales</a><a href="#cookies">Gestion des cookies</a><a href="#accessibilite">Accessibilité : partiellement conforme</a><a href="#aide">Aide et contacts</a></div></footer>"""
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title><style>{_STYLE}</style></head><body>{body}{foot}{cookies}<script>{_SCRIPT}</script></body></html>'


def _column(entry: Entry) -> str:
    """One column of a panel: the entry, and what stands below it."""
    below = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in entry.entries)
    said = f"<ul>{below}</ul>" if below else f"<p>{_SAID.get(entry.name, 'Consulter et modifier')}</p>"
    return f'<div><h3><a href="{entry.href}">{entry.name}</a></h3>{said}</div>'


def _nav(sections: tuple[Entry, ...], links: str, way: tuple[Entry, ...]) -> str:
    items = links
    for n, one in enumerate(sections):
        columns = "".join(map(_column, one.entries))
        here = ' class="here"' if one in way else ""
        items += f'<li><button type="button"{here} aria-expanded="false" aria-controls="panneau-{n}">{one.name}</button><div class="panel" id="panneau-{n}"><div class="wrap">{columns}</div></div></li>'
    return f'<nav class="main" aria-label="Menu principal"><div class="wrap"><ul>{items}</ul></div></nav>'


def _top(told: Told, brand: str, home: str, audience: str, account: str) -> str:
    tabs = "".join(
        f'<li{" class=on" if one == audience else ""}><a href="#{n}">{one}</a></li>'
        for n, one in enumerate(("Familles", "Établissements", "Collectivités"))
    )
    door = f'<a class="btn" style="text-decoration:none" href="{told.door.href}">{told.door.name}</a>'
    if account:
        door = f'<div class="account"><button type="button" aria-haspopup="true" aria-expanded="false">Alex Exemple</button><ul id="account-menu" hidden>{account}<li class="last"><a href="{told.door.href}">{told.door.name}</a></li></ul></div>'
    return f'<div class="audience"><div class="wrap"><ul>{tabs}<li class="right"><a href="#agence">Trouver un interlocuteur</a></li></ul></div></div><header class="masthead"><div class="wrap"><a class="brand" href="{home}">{brand}</a><p class="holder"><strong>{told.school}</strong>UAI 0139990N</p>{door}</div></header>'


def _main(told: Told, otherwise: str, before: str = "") -> str:
    way = trail(told)
    path = " &gt; ".join(("Accueil", *(f'<a href="{one.href}">{one.name}</a>' for one in way)))
    said = f'<p class="note" role="status">{told.message}</p>' if told.message else ""
    blocks = "".join(
        f'<section class="block"><h2><a href="{one.href}">{one.name}</a></h2><ul>{"".join(f"<li><a href={leaf.href}>{leaf.name}</a></li>" for leaf in one.entries)}</ul></section>'
        for one in told.entries
    )
    blocks = f'<div class="ops">{blocks}</div>' if blocks else ""
    body = f'<div class="block">{told.body}</div>' if told.body and told.title else ""
    head = f'<p class="path">{path}</p><h1>{told.title}</h1>' if told.title else ""
    return f'<main class="wrap">{head}{said}{before}{body}{blocks}{"" if told.title else otherwise}</main>'


def portal(told: Told) -> str:
    """The customer area; whoever administers finds it under the own name."""
    links = '<li><a href="/web/lycee">Accueil</a></li><li><a href="/web/lycee/actus">Actualités</a></li>'
    links += f'<li><a href="{told.pronote}">Pronote</a></li>' if told.pronote else ""
    links += '<li><a href="/web/lycee/contact">Nous contacter</a></li>'
    news = f"""<h1>{"Bienvenue sur ATRIUM" if told.anonymous else "Bonjour Alex Exemple"}</h1><div class="split"><section class="block"><h2>L’actualité de l’établissement</h2><p><strong>Portes ouvertes samedi 14 mars.</strong> L’équipe vous accueille de 9 h à 13 h.</p><p><strong>Bourses :</strong> la campagne est ouverte jusqu’à la fin du mois. <a href="/web/lycee/actus">Lire la suite</a></p>{told.body}</section><aside class="block"><h2>En un clic</h2><ul class="plain"><li><a href="/web/lycee/agenda">Agenda</a></li><li><a href="/web/lycee/courrier">Messagerie (2)</a></li><li><a href="/web/lycee/documents-utiles">Documents utiles</a></li></ul></aside></div>"""
    account = ""
    if not told.anonymous:
        account = f'<li><a href="/web/lycee/profil">Mes informations</a></li><li><a href="/web/lycee/alertes">Mes alertes</a></li><li><a href="{told.administration}">Administration</a></li>'
    admin = told.here.startswith("/web/lycee/") and bool(told.title)
    home = '<li><a href="/web/lycee">Retour au site</a></li>'
    nav = _nav(told.menu, home, trail(told)) if admin else _nav((), links, ())
    return _html(
        f"{told.title or told.school} | ATRIUM",
        _top(told, "ATRIUM", "/web/lycee", "Familles", account) + nav + _main(told, news),
    )


def console(told: Told) -> str:
    """The same bank, the other product."""
    state = "La base est publiée" if told.published else "La base n’est pas publiée"
    bar = f'<div class="block statebar"><span>{"🟢" if told.published else "🔴"} {state}</span>{told.publication}</div>'
    account = '<li><a href="/profil">Mon profil</a></li><li><a href="/notifications">Notifications</a></li>'
    home = f'<h1>Synthèse</h1><div class="split"><section class="block"><h2>Votre serveur</h2>{told.body}<p>Dernière sauvegarde : cette nuit, 02 h 30.</p></section><aside class="block"><h2>À savoir</h2><p>Une mise à jour sera installée mardi soir.</p></aside></div>'
    nav = _nav(told.menu, '<li><a href="/">Synthèse</a></li>', trail(told))
    top = _top(told, "PRONOTE", "/", "Établissements", account)
    return _html(f"{told.title or 'Synthèse'} | PRONOTE", top + nav + _main(told, home, bar))


def _bare(name: str, title: str, body: str) -> str:
    top = f'<header class="masthead"><div class="wrap"><span class="brand">{name}</span></div></header>'
    return _html(f"{title} | {name}", f'{top}<main class="wrap"><h1>{title}</h1>{body}</main>')


def sign_in(site: Site, wrong: str) -> str:
    """The identifier first, the password once it is valid."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    error = f'<p class="error" role="alert">{wrong}</p>' if wrong else ""
    form = f"""<div class="signin"><form class="block" id="acces" method="post" novalidate>{error}<div id="etape-1"><label for="identifiant">Identifiant</label><input class="field" id="identifiant" name="username" autocomplete="username"><p><label style="font-weight:400"><input type="checkbox" name="memoriser"> Mémoriser mon identifiant</label></p><button>Valider</button></div><div id="etape-2" hidden><p>Identifiant : <strong id="rappel"></strong> <a href="#" id="modifier">Modifier</a></p><label for="code">Mot de passe</label><input class="field" id="code" name="password" type="password" autocomplete="current-password"><button>Se connecter</button></div><p><a href="#perdu">Identifiant ou mot de passe oublié ?</a></p></form>
<aside class="block"><h2>Restez vigilants</h2><p>Nous ne vous demanderons jamais votre mot de passe par téléphone, par courriel ou par SMS.</p><p><a href="#hameconnage">Reconnaître un message frauduleux</a></p></aside></div>"""
    return _bare(name, "Accéder à votre espace", form)


def _contact(_schools: Mapping[str, str]) -> str:
    form = """<form class="block" method="post"><p>Pour vous prévenir d’une opération sensible, nous avons besoin de coordonnées à jour. Les vôtres datent de plus d’un an.</p><p><label>Téléphone portable <input name="mobile" value="06 00 00 00 00"></label></p><p><label>Adresse électronique <input name="courriel" value="alex@exemple.fr"></label></p><button name="suite" value="plus-tard" class="ghost">Plus tard</button> <button name="suite" value="confirmer">Confirmer mes coordonnées</button></form>"""
    return _bare("ATRIUM", "Vos coordonnées sont-elles à jour ?", form)


def _contracts(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<tr><td><input type="radio" name="school" value="{uai}" id="c{uai}" required></td><td><label for="c{uai}">{name}</label></td><td>{uai}</td><td>Administrateur</td></tr>'
        for uai, name in schools.items()
    )
    form = f'<form class="block" method="post"><table><thead><tr><th></th><th>Établissement</th><th>UAI</th><th>Qualité</th></tr></thead><tbody>{rows}</tbody></table><p><button>Valider</button></p></form>'
    return _bare("PRONOTE", "Choisissez l’établissement à gérer", form)


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_contact,), "console": (_contracts,)}
