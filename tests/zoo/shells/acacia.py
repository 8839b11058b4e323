"""A mutual insurer's extranet: cookies to answer, cards of one's accounts, a mega menu, the administration below one's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Continuer sans accepter",),
    "console": ("text=Continuer sans accepter",),
}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".c-account:has-text('Lycée des Exemples') >> text=Accéder",),
    "console": (".c-results >> text=Lycée des Exemples",),
}
_ADMIN = (".c-user__toggle", ".c-user__menu >> text=Administration")
WAYS = {
    "services": (*_ADMIN, ".c-nav >> text=Pages de site", ".c-mega >> text=Accès aux services tiers"),
    "export": (*_ADMIN, ".c-nav >> text=Utilisateurs", ".c-mega >> text=Export des utilisateurs"),
    "ent": (".c-nav >> text=Pronote.net", ".c-mega >> text=Intégration dans un ENT"),
    "displays": (".c-nav >> text=Paramètres", ".c-mega >> text=Affichages"),
    "pupils": (".c-nav >> text=Ressources", ".c-mega__col:has-text('Élèves') >> text=Liste"),
    "profiles": (".c-nav >> text=Ressources", ".c-mega__col:has-text('Professeurs') >> text=Profils d'autorisation"),
    "groups": (".c-nav >> text=Fichier", ".c-mega >> text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Open Sans","Segoe UI",Arial,sans-serif;color:#23323a;background:#f4f7f5}a{color:#00704a}button,input,select{font:inherit}
.c-top{background:#0b3d2e;color:#d7e8df;font-size:13px;padding:6px 32px;display:flex;gap:22px}.c-top a{color:inherit;text-decoration:none}.c-top span{margin-left:auto}
.c-header{background:#fff;box-shadow:0 1px 6px rgba(0,0,0,.14);position:relative;z-index:5}.c-header__row{display:flex;align-items:center;gap:28px;padding:0 32px;height:76px}.c-logo{font:800 24px Georgia,serif;color:#00704a;text-decoration:none;white-space:nowrap}.c-logo small{display:block;font:12px "Open Sans",Arial;color:#6b7c74}
.c-nav>ul{display:flex;list-style:none;margin:0;padding:0}.c-nav__btn{height:76px;padding:0 16px;border:0;background:none;font-weight:600;cursor:pointer;border-bottom:4px solid transparent;text-decoration:none;color:#23323a;display:flex;align-items:center;gap:8px}.c-nav__btn:hover,.c-nav__btn[aria-expanded=true],.c-nav__btn.is-active{border-color:#f2a900;color:#00704a}.c-nav__btn svg{width:10px;transition:transform .2s}.c-nav__btn[aria-expanded=true] svg{transform:rotate(180deg)}
.c-mega{position:absolute;left:0;right:0;top:100%;background:#fff;border-top:1px solid #dfe8e3;box-shadow:0 14px 22px rgba(0,0,0,.12);visibility:hidden;opacity:0;transform:translateY(-8px);transition:opacity .2s,transform .2s,visibility .2s}.c-mega.is-open{visibility:visible;opacity:1;transform:none}.c-mega__in{display:flex;gap:44px;padding:26px 32px 32px;max-width:1200px}.c-mega__col h3{margin:0 0 8px;font-size:16px;color:#0b3d2e}.c-mega__col a{display:block;padding:4px 0;text-decoration:none}.c-mega__col a:hover{text-decoration:underline}.c-mega__promo{margin-left:auto;background:#e7f3ec;border-radius:8px;padding:16px 20px;width:250px;font-size:13px}
.c-user{margin-left:auto;position:relative}.c-user__toggle{display:flex;gap:10px;align-items:center;background:none;border:0;cursor:pointer;text-align:left;line-height:1.2}.c-user__toggle b{background:#00704a;color:#fff;border-radius:50%;width:38px;height:38px;display:grid;place-items:center}.c-user__toggle b{flex:none}.c-user__toggle span{white-space:nowrap}.c-user__toggle svg{width:10px;flex:none}.c-user__toggle small{color:#6b7c74;display:block}.c-user__menu{position:absolute;right:0;top:calc(100% + 12px);background:#fff;border-radius:8px;box-shadow:0 6px 24px rgba(0,0,0,.2);min-width:240px;padding:8px 0;list-style:none;margin:0}.c-user__menu a{display:block;padding:9px 20px;text-decoration:none;color:#23323a}.c-user__menu a:hover{background:#e7f3ec}.c-user__menu hr{border:0;border-top:1px solid #e1e8e4}
.c-hero{background:linear-gradient(100deg,#00704a,#18a06b);color:#fff;padding:30px 32px}.c-hero h1{margin:0;font:700 28px Georgia,serif}.c-hero p{margin:4px 0 0}.c-strip{display:flex;gap:18px;align-items:center;padding:10px 32px;background:#fff8e4;border-bottom:1px solid #f0dfaf}.c-strip form{margin-left:auto}.c-strip button{border:1px solid #8a6100;background:#fff;border-radius:20px;padding:5px 16px}
main{padding:28px 32px;max-width:1200px}.c-box{background:#fff;border-radius:10px;box-shadow:0 1px 4px rgba(0,0,0,.1);padding:22px 26px;margin-bottom:22px}.c-tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:20px}.c-tiles h2{font-size:17px;margin:0 0 6px}.c-alert{border-left:4px solid #00704a;background:#e7f3ec;padding:12px 18px;margin-bottom:18px}.c-alert--error{border-color:#c1272d;background:#fdecec}
footer{background:#0b3d2e;color:#bcd3c7;padding:24px 32px;font-size:13px;display:flex;gap:24px}footer a{color:inherit}.c-btn{background:#00704a;color:#fff;border:0;border-radius:24px;padding:11px 28px;font-weight:600;cursor:pointer}.c-btn--ghost{background:#fff;color:#00704a;border:1px solid #00704a}
.c-login{display:grid;grid-template-columns:1fr 1fr;min-height:620px}.c-login__side{background:linear-gradient(160deg,#0b3d2e,#18a06b);color:#fff;padding:80px 60px;font-size:18px}.c-login__side h1{font:700 34px Georgia,serif}.c-login form{padding:70px 80px;max-width:560px}.c-field{margin-bottom:18px;position:relative}.c-field label{display:block;font-weight:600;margin-bottom:4px}.c-field input{width:100%;padding:11px 14px;border:1px solid #9db3a8;border-radius:6px}.c-field button{position:absolute;right:10px;bottom:9px;border:0;background:none;color:#00704a;cursor:pointer}
.c-cookies{position:fixed;left:0;right:0;bottom:0;background:#fff;box-shadow:0 -4px 24px rgba(0,0,0,.25);padding:20px 32px;z-index:20;display:flex;gap:30px;align-items:center}.c-cookies p{margin:0;max-width:680px;font-size:13px}.c-cookies div{margin-left:auto;display:flex;gap:10px;flex:none}.c-accounts{display:grid;grid-template-columns:1fr 1fr;gap:22px;padding:0;list-style:none}.c-account{background:#fff;border-radius:10px;padding:24px;box-shadow:0 1px 5px rgba(0,0,0,.15)}.c-account em{display:inline-block;background:#e7f3ec;color:#00704a;border-radius:12px;font-style:normal;font-size:12px;padding:2px 12px}.c-results{list-style:none;padding:0}.c-results button{width:100%;text-align:left;background:#fff;border:0;border-bottom:1px solid #e1e8e4;padding:14px;cursor:pointer}.c-results button:hover{background:#e7f3ec}.c-results small{color:#6b7c74;display:block}"""
_SCRIPT = """const all=(s,f)=>document.querySelectorAll(s).forEach(f);
function shut(but){all('[aria-controls]',b=>{if(b!==but){b.setAttribute('aria-expanded','false');const p=document.getElementById(b.getAttribute('aria-controls'));p.classList.remove('is-open');if(p.matches('.c-user__menu'))p.hidden=true}})}
all('[aria-controls]',b=>b.addEventListener('click',e=>{e.stopPropagation();shut(b);const o=b.getAttribute('aria-expanded')!=='true',p=document.getElementById(b.getAttribute('aria-controls'));b.setAttribute('aria-expanded',o);p.classList.toggle('is-open',o);if(p.matches('.c-user__menu'))p.hidden=!o}));
document.addEventListener('click',e=>{if(!e.target.closest('.c-mega,.c-user__menu'))shut()});document.addEventListener('keydown',e=>{if(e.key==='Escape')shut()});
const cookies=document.querySelector('.c-cookies');if(cookies){if(localStorage.getItem('consentement'))cookies.remove();all('.c-cookies button',b=>b.addEventListener('click',()=>{localStorage.setItem('consentement',b.value);cookies.remove()}))}
all('.js-oeil',b=>b.addEventListener('click',()=>{const i=b.previousElementSibling;i.type=i.type==='text'?'password':'text';b.textContent=i.type==='text'?'Masquer':'Afficher'}));
all('.js-filtre',f=>{let t;f.addEventListener('input',()=>{clearTimeout(t);t=setTimeout(()=>all('.c-results li',l=>l.hidden=!l.textContent.toLowerCase().includes(f.value.trim().toLowerCase())),200)})});"""
_ARROW = '<svg viewBox="0 0 10 6" aria-hidden="true"><path d="M0 0l5 6 5-6z" fill="currentColor"/></svg>'
_NEWS = """<div class="c-tiles"><article class="c-box"><h2>Bourses : la campagne est ouverte</h2><p>Les familles déposent leur dossier jusqu'au 17 octobre.</p><a href="#bourses">En savoir plus</a></article>
<article class="c-box"><h2>Élections des délégués</h2><p>Rendez-vous en vie de classe, semaine du 6 octobre.</p><a href="#elections">En savoir plus</a></article>
<article class="c-box"><h2>Restauration</h2><p>Nouveau prestataire bio et local à la rentrée des vacances d'automne.</p><a href="#menus">Voir les menus</a></article></div>"""
_COOKIES = """<section class="c-cookies" role="region" aria-label="Gestion des cookies"><p><strong>Votre vie privée compte.</strong> Nous utilisons des cookies pour mesurer l'audience de ce site et améliorer nos services. Vous pouvez changer d'avis à tout moment. <a href="#cookies">Politique de cookies</a></p>
<div><button type="button" class="c-btn c-btn--ghost" value="non">Continuer sans accepter</button><button type="button" class="c-btn c-btn--ghost" value="non">Paramétrer</button><button type="button" class="c-btn" value="oui">Tout accepter</button></div></section>"""


def _html(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><style>{_STYLE}</style></head><body>{body}<script>{_SCRIPT}</script></body></html>"""


def _column(entry: Entry) -> str:
    """An entry that has more below it heads a column; « Liste » is its own page."""
    own = () if entry.name == "Préférences" else (Entry("Liste", entry.href),)
    links = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in (*own, *entry.entries))
    return f'<div class="c-mega__col"><h3>{entry.name}</h3><ul style="list-style:none;margin:0;padding:0">{links}</ul></div>'


def _nav(told: Told) -> str:
    way, shown = trail(told), ""
    for number, section in enumerate(told.menu):
        heads = section.name == "Ressources"
        plain = [one for one in section.entries if not one.entries and not heads]
        columns = "".join(_column(one) for one in section.entries if one.entries or heads)
        if plain:
            links = "".join(f'<a href="{one.href}">{one.name}</a>' for one in plain)
            columns = f'<div class="c-mega__col"><h3>{section.name}</h3>{links}</div>{columns}'
        active = " is-active" if section in way else ""
        shown += f"""<li><button type="button" class="c-nav__btn{active}" aria-expanded="false" aria-controls="mega-{number}">
{section.name} {_ARROW}</button><div class="c-mega" id="mega-{number}"><div class="c-mega__in">{columns}
<aside class="c-mega__promo"><strong>Besoin d'un coup de main ?</strong><br>Nos conseillers vous répondent du lundi au vendredi
de 8 h à 18 h.</aside></div></div></li>"""
    return f'<nav class="c-nav" aria-label="Navigation principale"><ul>{shown}</ul></nav>'


def _main(told: Told, extra: str) -> str:
    said = f'<div class="c-alert" role="status">{told.message}</div>' if told.message else ""
    links = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in told.entries)
    listed = f'<div class="c-box"><ul>{links}</ul></div>' if links else ""
    body = f'<div class="c-box">{told.body}</div>' if told.body else ""
    return f"<main>{said}{listed}{body}{extra}</main>"


def _user(name: str, role: str, links: str) -> str:
    return f"""<div class="c-user"><button type="button" class="c-user__toggle" aria-expanded="false" aria-haspopup="true"
aria-controls="user-menu"><b aria-hidden="true">{name[0]}</b><span>{name}<small>{role}</small></span> {_ARROW}</button>
<ul class="c-user__menu" id="user-menu" hidden>{links}</ul></div>"""


_FOOT = """<footer><span>© Atrium – Région académique</span><a href="#mentions">Mentions légales</a>
<a href="#donnees">Données personnelles</a><a href="#acces">Accessibilité : partiellement conforme</a></footer>"""


def portal(told: Told) -> str:
    """News below a green band; the mega menu is the administration's once one is in it."""
    inside = bool(told.title or trail(told)) and not told.anonymous
    tabs = [("/web/lycee", "Accueil"), ("/web/lycee/actus", "Actualités"), ("/web/lycee/agenda", "Agenda")]
    tabs += [(told.pronote, "Pronote")] if told.pronote else []
    links = "".join(f'<li><a class="c-nav__btn" href="{href}">{name}</a></li>' for href, name in tabs)
    nav = _nav(told) if inside else f'<nav class="c-nav" aria-label="Navigation principale"><ul>{links}</ul></nav>'
    door = f'<a href="{told.door.href}">{told.door.name}</a>'
    user = _user(
        "Anne Exemple",
        "Administratrice",
        f"""<li><a href="#profil">Mes informations</a></li><li><a href="#alertes">Mes alertes (2)</a></li>
<li><a href="{told.administration}">Administration</a></li><li><hr></li><li>{door}</li>""",
    )
    who = f'<div class="c-user">{door}</div>' if told.anonymous else user
    back = '<a href="/web/lycee" style="color:#fff">← Retour au site de l\'établissement</a>' if inside else ""
    return _html(
        f"{told.title or 'Accueil'} – {told.school}",
        f"""<div class="c-top"><a href="#familles">Familles</a><a href="#personnels">Personnels</a><a href="#partenaires">Partenaires</a>
<span>UAI 0139990N</span></div><header class="c-header"><div class="c-header__row"><a class="c-logo" href="/web/lycee">ATRIUM<small>{told.school}</small></a>
{nav}{who}</div></header><section class="c-hero"><h1>{told.title or told.school}</h1><p>{back or "Bienvenue dans votre espace numérique."}</p></section>
{_main(told, _NEWS if told.here == "/web/lycee" else "")}{_FOOT}{_COOKIES}""",
    )


def console(told: Told) -> str:
    """The mega menu has all three levels at once."""
    state = "La base est publiée : les espaces sont en ligne." if told.published else "La base n'est pas publiée."
    links = f"""<li><a href="#compte">Mon compte</a></li><li><a href="#journal">Journal des connexions</a></li>
<li><hr></li><li><a href="{told.door.href}">{told.door.name}</a></li>"""
    return _html(
        f"{told.title or 'Accueil'} – PRONOTE",
        f"""<div class="c-top"><a href="#assistance">Assistance</a><a href="#docs">Documentation</a><span>{told.school} – 0139990N</span></div>
<header class="c-header"><div class="c-header__row"><a class="c-logo" href="/">PRONOTE<small>{told.school}</small></a>{_nav(told)}
{_user("SPR", "Superviseur", links)}</div></header><div class="c-strip"><span>{state}</span>{told.publication}</div>
<section class="c-hero"><h1>{told.title or "Tableau de bord"}</h1></section>{_main(told, "")}{_FOOT}{_COOKIES}""",
    )


def sign_in(site: Site, wrong: str) -> str:
    """One step beside a picture; a banner of cookies lies over its foot."""
    said = f'<div class="c-alert c-alert--error" role="alert">{wrong}</div>' if wrong else ""
    name = "ATRIUM" if site == "portal" else "PRONOTE – Administration"
    return _html(
        f"Connexion – {name}",
        f"""<div class="c-login"><div class="c-login__side"><h1>{name}</h1><p>Tous vos services réunis dans un espace sécurisé.</p></div>
<form method="post"><h2>Accéder à mon espace</h2>{said}<div class="c-field"><label for="id">Identifiant</label><input id="id" name="username" autocomplete="username" required></div>
<div class="c-field"><label for="mdp">Mot de passe</label><input id="mdp" name="password" type="password" autocomplete="current-password" required><button type="button" class="js-oeil">Afficher</button></div>
<p><label><input type="checkbox" name="memo"> Mémoriser mon identifiant</label></p><button class="c-btn">Me connecter</button>
<p><a href="#oubli">Identifiant ou mot de passe oublié ?</a></p><p><a href="#premiere">Première connexion</a></p></form></div>{_FOOT}{_COOKIES}""",
    )


def _accounts(schools: Mapping[str, str]) -> str:
    cards = "".join(
        f"""<li class="c-account"><em>Administrateur</em><h2>{name}</h2><p>UAI {uai}</p>
<button class="c-btn" name="school" value="{uai}">Accéder</button></li>"""
        for uai, name in schools.items()
    )
    return _html(
        "Mes comptes – ATRIUM",
        f"""<section class="c-hero"><h1>Bonjour Anne,</h1><p>Plusieurs comptes sont rattachés à votre identifiant. Lequel souhaitez-vous utiliser ?</p></section>
<main><form method="post"><ul class="c-accounts">{cards}</ul></form></main>{_FOOT}{_COOKIES}""",
    )


def _search(schools: Mapping[str, str]) -> str:
    found = "".join(
        f'<li><button name="school" value="{uai}">{name}<small>{uai} – 13000 Exempleville</small></button></li>'
        for uai, name in schools.items()
    )
    return _html(
        "Établissement – PRONOTE",
        f"""<section class="c-hero"><h1>Pour quel établissement travaillez-vous ?</h1></section><main><form method="post" class="c-box">
<div class="c-field"><label for="q">Rechercher un établissement</label><input id="q" type="search" class="js-filtre" placeholder="Nom, UAI ou commune" autocomplete="off"></div>
<p>{len(schools)} établissements</p><ul class="c-results">{found}</ul></form></main>{_FOOT}{_COOKIES}""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_accounts,), "console": (_search,)}
