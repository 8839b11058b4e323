"""Like a town's portal for its citizens: a wide menu with columns, headings that unfold, the agents' door in the footer, a list to choose from."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

_OWN = ("summary:has-text('Se connecter avec un identifiant')",)
DOORS: dict[Site, tuple[str, ...]] = {"portal": _OWN}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "console": ("text=Sélectionnez un établissement", "[role=option]:has-text('Lycée des Exemples')", "text=Valider")
}
_ADMIN, _FOLD, _MEGA = "footer >> text=Administration", "main summary >> text=", ".mega-nav >> text="
WAYS = {
    "services": (_ADMIN, f"{_FOLD}Pages de site", "main details[open] >> text=Accès aux services tiers"),
    "export": (_ADMIN, f"{_FOLD}Utilisateurs", "main details[open] >> text=Export des utilisateurs"),
    "ent": (f"{_MEGA}Pronote.net", f"{_MEGA}Intégration dans un ENT"),
    "displays": (f"{_MEGA}Paramètres", f"{_MEGA}Affichages"),
    "pupils": (f"{_MEGA}Ressources", f"{_MEGA}Élèves"),
    "profiles": (f"{_MEGA}Ressources", ".mega-nav li:has-text('Professeurs') >> text=Profils d'autorisation"),
    "groups": (f"{_MEGA}Fichier", f"{_MEGA}Administration des utilisateurs"),
}
_STYLE = """:root{--fg:#1f2a30;--accent:#b3361b;--sun:#ffd84d;--soft:#faf6ec}*{box-sizing:border-box}body{margin:0;font:17px/1.55 Nunito,"Trebuchet MS",sans-serif;color:var(--fg);background:#fff}a{color:#8c2a14}.container{max-width:1180px;margin:0 auto;padding:0 20px}.skip{position:absolute;left:-999px}.skip:focus{left:10px;top:10px;background:#fff;padding:8px;z-index:99}.utility{background:var(--fg);color:#fff;font-size:14px}.utility .container{display:flex;gap:22px;justify-content:flex-end;padding-block:5px}.utility a{color:#fff}.utility p{margin:0 auto 0 0}.masthead .container{display:flex;align-items:center;gap:18px;padding-block:18px}.masthead svg{width:54px;height:60px}.masthead a.home{color:inherit;text-decoration:none;font-size:25px;font-weight:800;line-height:1.1}.masthead a.home small{display:block;font-size:15px;font-weight:400}.masthead search{margin-left:auto}.masthead input{border:2px solid var(--fg);border-radius:26px;padding:9px 18px;font:inherit;font-size:15px;width:270px}.masthead .status{margin-left:auto;display:flex;gap:14px;align-items:center;font-size:15px}.masthead .status form{margin:0}
.mega-nav{background:var(--sun);position:relative;z-index:20}.mega-nav>.container>ul{list-style:none;display:flex;margin:0;padding:0;gap:4px}.mega-nav .top{display:block;border:0;background:none;font:inherit;font-weight:700;color:var(--fg);padding:13px 18px;text-decoration:none;cursor:pointer}.mega-nav .top:hover,.mega-nav .top[aria-expanded=true]{background:#fff}.mega-nav button.top::after{content:"";display:inline-block;width:7px;height:7px;border:solid;border-width:0 2px 2px 0;transform:rotate(45deg) translate(-3px,-1px);margin-left:11px;transition:transform .2s}.mega-nav button[aria-expanded=true]::after{transform:rotate(225deg)}.mega{position:absolute;left:0;right:0;top:100%;background:#fff;box-shadow:0 18px 30px rgba(31,42,48,.22);border-bottom:5px solid var(--sun);opacity:0;transform:translateY(-8px);transition:opacity .2s,transform .2s;padding:26px 0 34px}.mega[hidden]{display:none}.mega.shown{opacity:1;transform:none}.mega .container{display:grid;grid-template-columns:240px 1fr;gap:40px}.mega h2{margin:0;font-size:22px}.mega ul{list-style:none;margin:0;padding:0;columns:2;column-gap:40px}.mega li{break-inside:avoid;margin-bottom:12px}.mega li>a{font-weight:700;text-decoration:none;color:var(--fg);border-bottom:2px solid var(--sun)}.mega li ul{columns:1;margin:6px 0 0 14px}.mega li li{margin:0}.mega li li a{font-weight:400;border:0;text-decoration:underline;color:#8c2a14}
.hero{background:linear-gradient(rgba(31,42,48,.55),rgba(31,42,48,.55)),repeating-linear-gradient(115deg,#5d8a8f 0 60px,#6c9aa0 60px 140px,#7eabb0 140px 190px);color:#fff;padding:64px 0}.hero h1{font-size:42px;margin:0}.breadcrumb ol{list-style:none;display:flex;gap:8px;padding:14px 0 0;margin:0;font-size:15px}.breadcrumb li+li::before{content:"/";margin-right:8px;color:#8b9298}.layout{padding-block:20px 70px}.layout.with-side{display:grid;grid-template-columns:1fr 260px;gap:50px}.side{border-left:4px solid var(--sun);padding-left:20px;align-self:start}.side ul{list-style:none;padding:0;margin:0}.side li{margin-bottom:8px}.news{display:grid;grid-template-columns:repeat(3,1fr);gap:26px;padding-top:30px}.news article{background:var(--soft);border-radius:0 24px 0 0;padding:20px 24px}.news time{font-size:14px;color:#6b6f72}.notice{background:#e0f0e3;border-left:6px solid #2d8a46;padding:12px 20px}.notice.error{background:#fbe3dc;border-color:var(--accent)}.alert{background:#f6a623;font-size:15px}.alert .container{display:flex;padding-block:8px}.alert button{margin-left:auto;border:0;background:none;font-size:18px;cursor:pointer}.fold{border:2px solid #e6dfcd;border-radius:10px;margin-bottom:14px}.fold summary{padding:16px 22px;font-weight:700;font-size:20px;cursor:pointer}.fold[open] summary{background:var(--soft)}.fold ul{padding:6px 22px 18px 44px;margin:0}.fold p{margin:6px 22px 0;color:#6b6f72;font-size:15px}.button,main form button:not([role]),.status button{background:var(--accent);color:#fff;border:0;border-radius:26px;padding:10px 26px;font:inherit;font-weight:700;cursor:pointer}.status button{background:#fff;color:var(--fg);border:2px solid;padding:5px 16px;font-size:15px}main table{border-collapse:collapse}main td,main th{border:1px solid #e6dfcd;padding:6px 12px;text-align:left}
.account{display:grid;grid-template-columns:1fr 1fr;gap:40px;max-width:980px}.account section{background:var(--soft);padding:28px 32px;border-radius:0 30px 0 0}.fc{display:block;background:#000091;color:#fff;text-decoration:none;text-align:center;padding:14px;font-weight:700}.account summary{cursor:pointer;font-weight:700;color:#8c2a14;text-decoration:underline}.field{margin:16px 0}.field label{display:block;font-weight:700}.field input,.field select{width:100%;padding:11px;border:2px solid var(--fg);border-radius:6px;font:inherit;background:#fff}.choice{position:relative}.choice [role=combobox]{width:100%;text-align:left;padding:11px 14px;border:2px solid var(--fg);border-radius:6px;background:#fff;font:inherit;cursor:pointer}.choice ul{z-index:5;list-style:none;margin:2px 0 0;padding:0;position:absolute;width:100%;background:#fff;border:2px solid var(--fg);border-radius:6px}.choice li{padding:10px 14px;cursor:pointer}.choice li:hover{background:var(--soft)}.choice li[aria-selected=true]{font-weight:700}button:disabled{opacity:.45}footer{background:var(--fg);color:#dfe4e6;padding:40px 0 26px;font-size:15px}footer .container{display:grid;grid-template-columns:2fr 1fr 1fr 1fr;gap:30px}footer h2{font-size:16px;color:var(--sun);margin:0 0 8px}footer ul{list-style:none;padding:0;margin:0}footer a{color:#fff}"""
_SCRIPT = """document.querySelectorAll('.mega-nav button.top').forEach(b=>{const p=document.getElementById(b.getAttribute('aria-controls'));b.addEventListener('click',()=>{const o=b.getAttribute('aria-expanded')==='true';shut();if(!o){b.setAttribute('aria-expanded','true');p.hidden=false;requestAnimationFrame(()=>requestAnimationFrame(()=>p.classList.add('shown')))}})});
function shut(){document.querySelectorAll('.mega-nav button[aria-expanded=true]').forEach(b=>{b.setAttribute('aria-expanded','false');const p=document.getElementById(b.getAttribute('aria-controls'));p.classList.remove('shown');p.hidden=true})}
document.addEventListener('click',e=>e.target.closest('.mega-nav')||shut());document.addEventListener('keydown',e=>e.key==='Escape'&&shut());
document.querySelector('.alert button')?.addEventListener('click',e=>e.target.closest('.alert').remove());
document.querySelectorAll('.choice').forEach(c=>{const b=c.querySelector('[role=combobox]'),l=c.querySelector('ul'),show=o=>{l.hidden=!o;b.setAttribute('aria-expanded',o)};b.addEventListener('click',()=>show(l.hidden));l.addEventListener('click',e=>{const o=e.target.closest('[role=option]');if(!o)return;l.querySelectorAll('li').forEach(x=>x.setAttribute('aria-selected',x===o));c.querySelector('input').value=o.dataset.value;b.firstElementChild.textContent=o.textContent;document.getElementById('ok').disabled=false;show(false)});document.addEventListener('click',e=>c.contains(e.target)||show(false))});"""
_CREST = '<svg viewBox="0 0 54 60" role="img" aria-label="Armoiries"><path d="M3 3h48v30c0 14-12 20-24 25C15 53 3 47 3 33z" fill="#b3361b" stroke="#1f2a30" stroke-width="3"/><path d="M3 22h48v12H3z" fill="#ffd84d"/></svg>'
_LEADS = {
    "Pages de site": "L’arborescence du site, ses gabarits et les services qu’il propose.",
    "Contenu": "Les documents et les images.",
    "Utilisateurs": "Les personnes qui ont un compte.",
    "Pronote.net": "Publication des espaces et lien avec les portails.",
    "Fichier": "Sauvegardes et comptes d’administration.",
    "Paramètres": "Préférences d’affichage et année scolaire.",
    "Ressources": "Les personnes de l’établissement.",
}


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f'<body><a class="skip" href="#contenu">Aller au contenu</a>{body}<script>{_SCRIPT}</script></body></html>'
    )


def _masthead(site: Site, name: str, right: str) -> str:
    under, home = ("ATRIUM, mon lycée en ligne", "/web/lycee") if site == "portal" else ("PRONOTE, administration", "/")
    return f'<header class="masthead"><div class="container">{_CREST}<a class="home" href="{home}">{name}<small>{under}</small></a>{right}</div></header>'


def _links(entries: tuple[Entry, ...]) -> str:
    below = ((one, _links(one.entries) if one.entries else "") for one in entries)
    return "<ul>" + "".join(f'<li><a href="{one.href}">{one.name}</a>{more}</li>' for one, more in below) + "</ul>"


def _wide(entries: tuple[Entry, ...]) -> str:
    """The wide menu: an entry that has others opens its sheet of columns."""
    shown = ""
    for number, one in enumerate(entries):
        if not one.entries:
            shown += f'<li><a class="top" href="{one.href}">{one.name}</a></li>'
            continue
        shown += f'<li><button class="top" type="button" aria-expanded="false" aria-controls="mega-{number}">{one.name}</button><div class="mega" id="mega-{number}" hidden><div class="container"><div><h2>{one.name}</h2><p>{_LEADS.get(one.name, "")}</p></div>{_links(one.entries)}</div></div></li>'
    return f'<nav class="mega-nav" aria-label="Menu principal"><div class="container"><ul>{shown}</ul></div></nav>'


def _page(site: Site, told: Told, wide: tuple[Entry, ...], inner: str, *, right: str, side: str) -> str:
    way = trail(told)
    home = "/web/lycee" if site == "portal" else "/"
    crumbs = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in (Entry("Accueil", home), *way[:-1]))
    front = told.here in {"/", "/web/lycee"}
    head = f'<div class="hero"><div class="container"><h1>{told.school}</h1><p>Établissement public · UAI {MINE}</p></div></div>'
    if not front:
        head = f'<nav class="breadcrumb container" aria-label="Fil d’Ariane"><ol>{crumbs}<li aria-current="page">{told.title or "Page"}</li></ol></nav>'
    said = f'<p class="notice" role="status">{told.message}</p>' if told.message else ""
    agents = f'<li><a href="{told.administration}">Administration</a></li>' if told.administration else ""
    return _html(
        f"{told.title or 'Accueil'} – {told.school}",
        f'<div class="utility"><div class="container"><p>{told.school} ({MINE})</p><a href="/contraste">Contraste</a><a href="/falc">Facile à lire</a><a href="{told.door.href}">{told.door.name}</a></div></div>{_masthead(site, told.school, right)}{_wide(wide)}{head}'
        f'<div class="container layout{" with-side" * bool(side)}"><main id="contenu">{"" if front else f"<h1>{told.title}</h1>"}{said}{inner}</main>{side}</div>'
        f'<footer><div class="container"><div><h2>{told.school}</h2><p>12 avenue des Acacias<br>04 00 00 00 00<br>Accueil du lundi au vendredi, de 7 h 30 à 18 h</p></div><div><h2>Pratique</h2><ul><li><a href="/plan">Plan du site</a></li><li><a href="/contact">Contact</a></li></ul></div><div><h2>Légal</h2><ul><li><a href="/mentions">Mentions légales</a></li><li><a href="/accessibilite">Accessibilité</a></li></ul></div><div><h2>Agents</h2><ul><li><a href="/messagerie">Messagerie</a></li>{agents}</ul></div></div></footer>',
    )


def portal(told: Told) -> str:
    """What citizens look for is in the wide menu; the administration, from the footer, unfolds."""
    life = (Entry("Restauration", "/web/lycee/cantine"), Entry("Transports", "/web/lycee/bus"), Entry("Bourses et aides", "/web/lycee/bourses"), Entry("Internat", "/web/lycee/internat"))  # fmt: skip
    wide: tuple[Entry, ...] = (Entry("Actualités", "/web/lycee/actus"), Entry("Vie pratique", "/web/lycee/vie", life), Entry("Agenda", "/web/lycee/agenda"))  # fmt: skip
    wide += (Entry("Pronote", told.pronote),) if told.pronote else ()
    way, side = trail(told), ""
    if told.here in {"/", "/web/lycee"}:
        inner = '<section class="news"><article><time>12 novembre</time><h2>La ferme pédagogique ouvre ses portes</h2><p>Une journée pour découvrir les filières.</p></article><article><time>8 novembre</time><h2>Cantine : paiement en ligne</h2><p>Il est possible jusqu’au 30 du mois.</p></article><article><time>4 novembre</time><h2>Travaux avenue des Acacias</h2><p>L’arrêt de bus est déplacé.</p></article></section>'
    elif told.title == "Administration":
        inner = "".join(f'<details class="fold" name="rubrique"><summary>{one.name}</summary><p>{_LEADS.get(one.name, "")}</p>{_links(one.entries)}</details>' for one in told.menu)  # fmt: skip
    else:
        inner = _links(told.entries) if told.entries else told.body
        if len(way) > 1:
            side = f'<aside class="side"><h2>Dans cette rubrique</h2>{_links(way[0].entries)}</aside>'
    search = '<search><input type="search" placeholder="Que cherchez-vous ?" aria-label="Rechercher"></search>'
    return _page("portal", told, wide, inner, right=search, side=side)


def console(told: Told) -> str:
    """All of it is in the wide menu; the section's other pages stand at the side."""
    status = f'<div class="status"><span>{"Base publiée" if told.published else "Base non publiée"}</span>{told.publication}</div>'
    way = trail(told)
    side = f'<aside class="side"><h2>Dans cette rubrique</h2>{_links(way[0].entries)}</aside>' if len(way) > 1 else ""
    if told.here == "/":
        inner = '<section class="news"><article><time>Cette nuit</time><h2>Sauvegarde réussie</h2><p>Base archivée à 2 h 00.</p></article><article><time>Aujourd’hui</time><h2>262 connexions</h2><p>214 familles et 48 professeurs.</p></article><article><time>Dimanche</time><h2>Mise à jour prévue</h2><p>Coupure de 10 minutes à 6 h.</p></article></section>'
    else:
        inner = (_links(told.entries) if told.entries and not told.body else "") + told.body
    return _page("console", told, told.menu, inner, right=status, side=side)


def sign_in(site: Site, wrong: str) -> str:
    """The state's identity first; one's own account unfolds at the portal, at the console it is all there is."""
    said = f'<p class="notice error" role="alert">{wrong}</p>' if wrong else ""
    form = '<form method="post"><div class="field"><label for="u">Identifiant</label><input id="u" name="username" autocomplete="username"></div><div class="field"><label for="p">Mot de passe</label><input id="p" type="password" name="password" autocomplete="current-password"></div><button>Me connecter</button> <a href="/oubli">Mot de passe oublié ?</a></form>'
    own = f"<section><h2>Mon compte</h2>{form}</section>"
    help_ = "<section><h2>Besoin d’aide ?</h2><p>Le service informatique répond au 04 00 00 00 01, du lundi au vendredi.</p></section>"
    if site == "portal":
        own = '<section><h2>Familles</h2><p>Une seule identité pour tous les services publics.</p><a class="fc" href="/franceconnect">S’identifier avec FranceConnect</a><p><a href="/franceconnect/aide">Qu’est-ce que FranceConnect ?</a></p></section>'
        help_ = f"<section><h2>Agents et personnels</h2><details{' open' if wrong else ''}><summary>Se connecter avec un identifiant</summary>{form}</details></section>"
    alert = '<div class="alert"><div class="container"><span>Vigilance orange orages : les sorties de ce soir sont reportées.</span><button type="button" aria-label="Fermer le message">×</button></div></div>'
    return _html(
        "Connexion",
        f'{alert}{_masthead(site, "Lycées de la région", "")}<div class="mega-nav" style="height:10px"></div><main id="contenu" class="container layout"><h1>Me connecter</h1>{said}<div class="account">{own}{help_}</div></main>',
    )


def _schools(schools: Mapping[str, str]) -> str:
    options = "".join(f'<li role="option" data-value="{uai}" aria-selected="false">{name} ({uai})</li>' for uai, name in schools.items())  # fmt: skip
    return _html(
        "Choix de l’établissement",
        f'{_masthead("console", "Lycées de la région", "")}<div class="mega-nav" style="height:10px"></div><main id="contenu" class="container layout"><h1>Choix de l’établissement</h1><form method="post" style="max-width:520px"><div class="field"><label id="s">Établissement</label><div class="choice"><button type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-controls="etabs" aria-labelledby="s v"><span id="v">Sélectionnez un établissement</span></button><ul id="etabs" role="listbox" aria-labelledby="s" hidden>{options}</ul><input type="hidden" name="school"></div></div><button disabled id="ok">Valider</button></form></main>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_schools,)}
