"""A regional schools' portal as its designers could have drawn it: a handle at the left edge brings the administration's panel in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from tests.zoo.shells import Entry, Site, Told

_WHO = "button:has-text('Administrateur ou invité')"
DOORS: dict[Site, tuple[str, ...]] = {"portal": (_WHO,)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("article:has-text('Lycée des Exemples') >> text=Entrer",),
    "console": ("tr:has-text('0139990N') >> text=Choisir",),
}
_HANDLE = "button.handle"
WAYS = {
    "services": (_HANDLE, "#volet >> text=Pages de site", "text=Accès aux services tiers"),
    "export": (_HANDLE, "#volet >> text=Utilisateurs", "text=Export des utilisateurs"),
    "ent": ("nav >> text=Pronote.net", "text=Intégration dans un ENT"),
    "displays": ("nav >> text=Paramètres", "text=Affichages"),
    "pupils": ("nav >> text=Ressources", "nav a:has-text('Élèves')"),
    "profiles": ("nav >> text=Ressources", "text=Profils d'autorisation"),
    "groups": ("nav >> text=Fichier", "text=Administration des utilisateurs"),
}
_STYLE = """
:root{--green:#00695c;--lime:#c6d92c;--ink:#17302c;--paper:#f5f8f6;--line:#d5e0dc}*{box-sizing:border-box}body{margin:0;font:16px/1.5 "Source Sans 3","Segoe UI",sans-serif;color:var(--ink);background:var(--paper)}a{color:var(--green)}.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:#fff;padding:8px;z-index:9}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.wrap{max-width:1120px;margin:0 auto;padding:0 24px}.band{background:var(--ink);color:#fff;font-size:13px;padding:5px 0}.band .wrap{display:flex;gap:20px}.band a{color:#fff}.masthead{background:#fff;border-bottom:3px solid var(--lime)}.masthead .wrap{display:flex;align-items:center;gap:22px;min-height:76px}.logo{font:800 26px/1 Georgia,serif;color:var(--green);text-decoration:none;letter-spacing:.04em}.logo small{display:block;font:400 12px sans-serif;letter-spacing:0;color:#5a716c}.place{border-left:1px solid var(--line);padding-left:22px;font-weight:600}.place small{display:block;font-weight:400;color:#5a716c}
.tools{margin-left:auto;display:flex;align-items:center;gap:14px}.tools form{margin:0}.badge{background:#c2410c;color:#fff;border-radius:9px;font-size:11px;padding:1px 6px;vertical-align:top}button{font:inherit;cursor:pointer}.btn,main button,.tools button{background:var(--green);color:#fff;border:0;border-radius:4px;padding:8px 18px}.btn:hover,main button:hover{background:#004d43}button:disabled{opacity:.5}.ghost{background:#fff!important;color:var(--green)!important;border:1px solid var(--green)!important}.bar{background:var(--green)}.bar ul{display:flex;list-style:none;margin:0;padding:0}.bar>.wrap>ul>li>a,.bar>.wrap>ul>li>button{display:block;color:#fff;background:none;border:0;padding:12px 18px;text-decoration:none}.bar>.wrap>ul>li>:hover,.bar [aria-current],.bar [aria-expanded=true]{background:#004d43}.bar [aria-expanded]::after{content:"▾";margin-left:8px}.panel{position:absolute;left:0;right:0;z-index:5;background:#fff;box-shadow:0 8px 20px #17302c30}.panel[hidden]{display:none}.panel .wrap{padding-top:20px;padding-bottom:24px}
.panel .cols{display:grid;grid-template-columns:repeat(4,1fr);gap:8px 28px}.panel li{display:block}.panel .cols>li>a{font-weight:700}.panel ul ul{display:block}.panel ul ul a{display:block;padding:3px 0 3px 12px;border-left:2px solid var(--lime)}.handle{position:fixed;left:0;top:190px;z-index:12;writing-mode:vertical-rl;background:var(--lime);color:var(--ink);border:0;border-radius:0 8px 8px 0;padding:18px 8px;font-weight:700;box-shadow:1px 2px 6px #0003;transition:transform .3s}#volet{position:fixed;inset:0 auto 0 0;width:330px;z-index:11;background:#fff;box-shadow:2px 0 18px #0004;transform:translateX(-105%);visibility:hidden;transition:transform .3s,visibility .3s;overflow:auto}.pane #volet{transform:none;visibility:visible}.pane .handle{transform:translateX(330px)}.pane .site{margin-left:330px}.pane .wrap{padding-left:60px}.site{transition:margin .3s}#volet header{background:var(--ink);color:#fff;padding:18px 20px}#volet header h2{margin:0;font-size:20px}#volet h3{margin:0;border-bottom:1px solid var(--line)}
#volet h3 button,#volet h3 a{display:flex;width:100%;gap:12px;padding:13px 20px;background:none;border:0;font-weight:600;text-align:left;color:var(--ink);text-decoration:none}#volet h3 button::after{content:"+";margin-left:auto;color:var(--green)}#volet h3 [aria-expanded=true]::after{content:"–"}#volet ul{list-style:none;margin:0;padding:6px 0 10px;background:var(--paper)}#volet ul[hidden]{display:none}#volet li a{display:block;padding:7px 20px 7px 52px;text-decoration:none}#volet li a:hover,#volet [aria-current]{background:#e4efea}main{padding-top:28px!important;padding-bottom:60px!important;min-height:420px}.crumbs{font-size:14px;color:#5a716c;padding-top:12px}.news{display:grid;grid-template-columns:2fr 1fr 1fr;gap:20px}.card{background:#fff;border:1px solid var(--line);border-radius:6px;padding:20px}.card .pic{height:96px;margin:-20px -20px 14px;background:linear-gradient(120deg,#80cbc4,#c6d92c)}.say{background:#e3f4e1;border-left:4px solid #2e7d32;padding:10px 16px}.err{color:#b3261e}.who{display:grid;gap:12px}
.who button{display:flex;justify-content:space-between;text-align:left;padding:16px 20px}.login{max-width:520px;margin:40px auto}.login label{display:block;margin-bottom:14px}.login input{display:block;width:100%;padding:9px;font:inherit;border:1px solid #8aa39d;border-radius:4px}fieldset{background:#fff;border:1px solid var(--line);margin:0 0 14px}table{border-collapse:collapse;width:100%;background:#fff;border:0}th,td{padding:9px 14px;border:0;border-bottom:1px solid var(--line);text-align:left}caption{text-align:left;padding:8px 0}.local{list-style:none;padding:0;display:grid;gap:10px;grid-template-columns:repeat(3,1fr)}.local a{display:block;background:#fff;border:1px solid var(--line);border-left:4px solid var(--lime);padding:14px 18px;text-decoration:none;font-weight:600}.cookies{position:fixed;right:20px;bottom:20px;width:380px;z-index:20;background:#fff;border-radius:8px;box-shadow:0 4px 24px #0004;padding:18px 20px;font-size:14px}.cookies p{margin-top:0}.foot{background:#e4ece9;font-size:14px;padding:26px 0}.foot ul{display:flex;gap:26px;list-style:none;padding:0}
"""
_SCRIPT = """
const all = what => document.querySelectorAll(what), keep = sessionStorage;
const handle = document.querySelector('.handle');
const pane = open => { document.body.classList.toggle('pane', open); handle.setAttribute('aria-expanded', open); keep.volet = open ? 1 : ''; };
if (handle) { pane(!!keep.volet); handle.addEventListener('click', () => pane(!document.body.classList.contains('pane'))); }
all('#volet h3 button').forEach(one => one.addEventListener('click', () => {
  const open = one.getAttribute('aria-expanded') !== 'true';
  one.setAttribute('aria-expanded', open); document.getElementById(one.getAttribute('aria-controls')).hidden = !open; }));
const shut = but => all('.bar [aria-expanded=true]').forEach(one => { if (one !== but) { one.setAttribute('aria-expanded', false); document.getElementById(one.getAttribute('aria-controls')).hidden = true; } });
all('.bar [aria-expanded]').forEach(one => one.addEventListener('click', () => {
  shut(one); const open = one.getAttribute('aria-expanded') !== 'true';
  one.setAttribute('aria-expanded', open); document.getElementById(one.getAttribute('aria-controls')).hidden = !open; }));
document.addEventListener('keydown', key => { if (key.key === 'Escape') shut(); });
document.addEventListener('click', at => { if (!at.target.closest('.bar')) shut(); });
const bar = document.querySelector('.cookies');
if (bar && !localStorage.cookies) { bar.hidden = false; bar.querySelectorAll('button').forEach(one => one.addEventListener('click', () => { localStorage.cookies = one.value; bar.hidden = true; })); }
all('[data-who]').forEach(one => one.addEventListener('click', () => { document.getElementById('who').hidden = true; document.getElementById('form').hidden = false; document.querySelector('[name=username]').focus(); }));
"""
_COOKIES = """<section class="cookies" aria-label="Cookies" hidden><p>Nous mesurons la fréquentation du site de façon anonyme. <a href="/web/cookies">En savoir plus</a></p>
<button class="btn ghost" value="non">Tout refuser</button> <button class="btn" value="oui">Accepter</button></section>"""
_FOOT = """<footer class="foot"><div class="wrap"><strong>Région des Exemples</strong> · 12, place de la République<ul><li><a href="/web/plan">Plan du site</a></li>
<li><a href="/web/accessibilite">Accessibilité : partiellement conforme</a></li><li><a href="/web/mentions">Mentions légales</a></li><li><a href="/web/contact">Assistance</a></li></ul></div></footer>"""
_NEWS = """<section aria-labelledby="news"><h2 id="news">À la une</h2><div class="news"><article class="card"><div class="pic"></div><h3>Portes ouvertes le 14 mars</h3><p>Les équipes
vous accueillent de 9 h à 16 h. Visite des ateliers, du CDI et de l'internat.</p></article><article class="card"><h3>Pass transport</h3><p>Les demandes sont ouvertes
jusqu'au 30 juin.</p></article><article class="card"><h3>Manuels scolaires</h3><p>Retour des manuels : consultez le calendrier par classe.</p></article></div></section>"""


def _page(title: str, body: str, kind: str = "") -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title>
<style>{_STYLE}</style></head><body class="{kind}"><a class="skip" href="#contenu">Aller au contenu</a>{body}<script>{_SCRIPT}</script></body></html>"""


def _links(entries: Iterable[Entry], here: str) -> str:
    now = ' aria-current="page"'
    return "".join(f'<li><a href="{one.href}"{now * (one.href == here)}>{one.name}</a></li>' for one in entries)


def _main(told: Told) -> str:
    said = f'<p class="say" role="status">{told.message}</p>' if told.message else ""
    title = f"<h1>{told.title}</h1>" if told.title else ""
    local = f'<ul class="local">{_links(told.entries, told.here)}</ul>' if told.entries else ""
    return f'<main id="contenu" class="wrap">{title}{said}{local}{told.body}'


def _head(told: Told, name: str, tools: str) -> str:
    return f"""<div class="band"><div class="wrap"><span>Région des Exemples</span><a href="/web/jeunes">Jeunes</a><a href="/web/lycees">Lycées</a><a href="/web/transports">Transports</a></div></div>
<header class="masthead"><div class="wrap"><a class="logo" href="{"/web/lycee" if name == "ATRIUM" else "/"}">{name}<small>{"le portail des lycées" if name == "ATRIUM" else "administration"}</small></a>
<p class="place">{told.school}<small>UAI 0139990N</small></p><div class="tools">{tools}<a class="btn" style="color:#fff;text-decoration:none" href="{told.door.href}">{told.door.name}</a></div></div></header>"""


def _volet(told: Told) -> str:
    sections = ""
    for n, one in enumerate(told.menu):
        opened = any(below.href == told.here for below in one.entries)
        sections += f"""<h3><button aria-expanded="{str(opened).lower()}" aria-controls="v{n}"><span aria-hidden="true">▤</span>{one.name}</button></h3>
<ul id="v{n}"{"" if opened else " hidden"}>{_links(one.entries, told.here)}</ul>"""
    return f"""<button class="handle" aria-controls="volet" aria-expanded="false">⚙ Administration</button><aside id="volet" aria-label="Volet administration"><header><h2>Administration</h2>
{told.school}</header>{sections}<h3><a href="/web/lycee/statistiques"><span aria-hidden="true">▥</span>Statistiques de visite</a></h3>
<h3><a href="/web/lycee/guide"><span aria-hidden="true">?</span>Guide de l'administrateur</a></h3></aside>"""


def portal(told: Told) -> str:
    """The panel's sections unfold one below the other; it stays open from page to page."""
    tabs = [
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Le lycée", "/web/lycee/presentation"),
    ]
    tabs += [] if told.anonymous else [Entry("Messagerie", "/web/lycee/messages"), Entry("Agenda", "/web/lycee/agenda")]
    tabs += [Entry("Pronote", told.pronote)] if told.pronote else []
    bell = (
        ""
        if told.anonymous
        else '<a href="/web/lycee/avis">Notifications <span class="badge">4</span></a><span>A. Exemples</span>'
    )
    news = _NEWS if told.here == "/web/lycee" else ""
    return _page(
        f"{told.title or 'Accueil'} - {told.school} - ATRIUM",
        f"""{_volet(told) if told.administration else ""}<div class="site">{_head(told, "ATRIUM", bell)}<nav class="bar" aria-label="Menu principal"><div class="wrap"><ul>
{_links(tabs, told.here)}</ul></div></nav>{_main(told)}{news}</main>{_FOOT}</div>{_COOKIES}""",
    )


def _column(entry: Entry) -> str:
    first = (Entry("Liste", entry.href),) if entry.entries and entry.href.startswith("/ressources/") else ()
    below = _links((*first, *entry.entries), "")
    return f'<li><a href="{entry.href}">{entry.name}</a>{f"<ul>{below}</ul>" if below else ""}</li>'


def console(told: Told) -> str:
    """Buttons open panels over the whole width."""
    menus = "".join(
        f"""<li><button aria-expanded="false" aria-controls="p{n}">{one.name}</button><div class="panel" id="p{n}" hidden><div class="wrap"><ul class="cols">
{"".join(map(_column, one.entries))}</ul></div></div></li>"""
        for n, one in enumerate(told.menu)
    )
    crumbs = (
        f'<nav class="crumbs wrap" aria-label="Fil d\'Ariane"><a href="/">Accueil</a> › {told.title}</nav>'
        if told.title
        else ""
    )
    state = "Base publiée" if told.published else "Base non publiée"
    return _page(
        f"PRONOTE - {told.school}",
        f"""{_head(told, "PRONOTE", f"<span>{state}</span>{told.publication}")}<nav class="bar" aria-label="Menu principal" style="position:relative"><div class="wrap"><ul>
<li><a href="/">Accueil</a></li>{menus}<li><a href="/assistance">Assistance</a></li></ul></div></nav>{crumbs}{_main(told)}</main>{_FOOT}""",
    )


def _lobby(name: str, body: str) -> str:
    return f'<div class="band"><div class="wrap">Région des Exemples</div></div><header class="masthead"><div class="wrap"><a class="logo" href="#">{name}</a></div></header>{body}{_FOOT}'


def sign_in(site: Site, wrong: str) -> str:
    """At the portal, who one is comes first."""
    ask = site == "portal" and not wrong
    who = """<div id="who"><h1>Vous êtes…</h1><div class="who"><button class="ghost" type="button">Élève ou parent <small>avec ÉduConnect</small></button><button class="ghost" type="button">
Personnel de l'Éducation nationale <small>guichet académique</small></button><button class="ghost" type="button" data-who="1">Administrateur ou invité <small>compte ATRIUM</small></button></div></div>"""
    return _page(
        "Connexion",
        _lobby(
            "ATRIUM" if site == "portal" else "PRONOTE",
            f"""<main id="contenu" class="login">{who if ask else ""}<form id="form" method="post"{" hidden" if ask else ""}><h1>Connexion</h1><p class="err" role="alert">{wrong}</p>
<label>Identifiant <input name="username" autocomplete="username" required></label><label>Mot de passe <input name="password" type="password" autocomplete="current-password" required></label>
<button>Se connecter</button><p><a href="#oubli">Mot de passe oublié ?</a> · <a href="#aide">Première connexion</a></p></form></main>{_COOKIES}""",
        ),
    )


def _cards(schools: Mapping[str, str]) -> str:
    cards = "".join(
        f'<article class="card"><div class="pic"></div><h2>{name}</h2><p>UAI {uai}</p><button name="school" value="{uai}">Entrer</button></article>'
        for uai, name in schools.items()
    )
    return _page(
        "Mes établissements",
        _lobby(
            "ATRIUM",
            f'<main id="contenu" class="wrap"><h1>Mes établissements</h1><form method="post" class="news" style="grid-template-columns:1fr 1fr 1fr">{cards}</form></main>',
        ),
    )


def _table(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<tr><th scope="row">{name}</th><td>{uai}</td><td>2025-2026</td><td><button name="school" value="{uai}">Choisir</button></td></tr>'
        for uai, name in schools.items()
    )
    table = f'<table><caption>{len(schools)} établissements gérés avec ce compte</caption><thead><tr><th>Établissement</th><th>UAI</th><th>Année</th><th><span class="visually-hidden">Choix</span></th></tr></thead><tbody>{rows}</tbody></table>'
    return _page(
        "Établissement",
        _lobby(
            "PRONOTE",
            f'<main id="contenu" class="wrap"><h1>Choisissez un établissement</h1><form method="post">{table}</form></main>',
        ),
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_cards,), "console": (_table,)}
