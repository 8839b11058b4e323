"""Like a small company's project tool: pages are sheets that lie on one another, a launchpad of accounts, one menu in the middle of the top."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Suivant",), "console": ("text=Suivant",)}
_CARD = ("article:has-text('Lycée des Exemples') button",)
ANSWERS: dict[Site, tuple[str, ...]] = {"portal": _CARD, "console": _CARD}
_ADMIN, _SHEET = "footer >> text=Administration", ".panel >> text="
WAYS = {
    "services": (_ADMIN, f"{_SHEET}Accès aux services tiers"),
    "export": (_ADMIN, f"{_SHEET}Export des utilisateurs"),
    "ent": (f"{_SHEET}Pronote.net", f"{_SHEET}Intégration dans un ENT"),
    "displays": (f"{_SHEET}Paramètres", f"{_SHEET}Préférences", f"{_SHEET}Affichages"),
    "pupils": (f"{_SHEET}Ressources", f"{_SHEET}Élèves"),
    "profiles": (
        ".nav__main summary:has-text('Aller à')",
        "jump-menu a:has-text('Professeurs')",
        "summary[aria-label='Options de la page']",
        ".panel details[open] >> text=Profils d'autorisation",
    ),
    "groups": (".nav__main summary:has-text('Aller à')", "jump-menu a:has-text('Administration des utilisateurs')"),
}
_STYLE = """:root{--ink:#283c46;--link:#1b6ac9;--paper:#fff;--wash:#f6f2ef}*{box-sizing:border-box}body{margin:0;background:var(--wash);color:var(--ink);font:16px/1.5 "Graphik Web",Helvetica,"Segoe UI",Arial,sans-serif}a{color:var(--link)}.nav{display:flex;align-items:center;padding:12px 20px}.nav__logo{font-weight:800;font-size:20px;text-decoration:none;color:var(--ink);width:240px}.nav__main{flex:1;display:flex;justify-content:center;gap:8px;position:relative}.nav__main>a,.nav__main summary{padding:5px 14px;border-radius:20px;color:var(--ink);text-decoration:none;font-weight:600;cursor:pointer;list-style:none}.nav__main>a:hover,.nav__main summary:hover,.nav__main details[open] summary{background:#e7e0da}.nav__me{width:240px;display:flex;justify-content:flex-end;gap:12px;align-items:center}.avatar{width:36px;height:36px;border-radius:50%;background:#7a4fb5;color:#fff;display:grid;place-items:center;font-weight:700}summary::-webkit-details-marker{display:none}
.jump{position:absolute;top:42px;left:50%;transform:translateX(-50%);width:560px;background:var(--paper);border-radius:12px;box-shadow:0 8px 40px #0003;padding:20px;z-index:30}.jump input{width:100%;padding:10px 14px;border:2px solid #ddd5cd;border-radius:20px;font:inherit}.jump__cols{display:grid;grid-template-columns:1fr 1fr;gap:8px 24px;margin-top:14px}.jump h3{margin:6px 0 2px;font-size:13px;text-transform:uppercase;letter-spacing:.05em;color:#77858c}.jump a{display:block;padding:3px 0;text-decoration:none;color:var(--ink)}.jump a:hover{color:var(--link);text-decoration:underline}.jump a.deep{padding-left:16px;font-size:14px}.jump[aria-busy=true]{min-height:180px}
.sheet{max-width:960px;margin:0 auto 18px;animation:rise .25s}@keyframes rise{from{opacity:0;transform:translateY(12px)}}.sheet__parent{background:#fffc;border-radius:10px 10px 0 0;margin:0 24px;padding:9px 20px;text-align:center;box-shadow:0 0 8px #0001;font-weight:600}.sheet__parent a{text-decoration:none}.panel{background:var(--paper);border-radius:10px;box-shadow:0 2px 14px #0002;padding:36px 60px 50px;min-height:380px;position:relative}.panel__title{text-align:center;font-size:30px;margin:0 0 6px}.panel__sub{text-align:center;color:#77858c;margin:0 0 28px}.panel__opts{position:absolute;right:20px;top:18px}.panel__opts summary{list-style:none;cursor:pointer;font-size:22px;width:40px;height:40px;border-radius:50%;border:1px solid #ddd5cd;display:grid;place-items:center}.panel__opts ul{position:absolute;right:0;top:44px;background:#fff;border-radius:10px;box-shadow:0 6px 30px #0003;list-style:none;margin:0;padding:12px 0;width:280px;z-index:10}.panel__opts li a{display:block;padding:8px 20px;color:var(--ink);text-decoration:none}.panel__opts li a:hover{background:#f1ece8}
.tools{display:grid;grid-template-columns:1fr 1fr;gap:20px}.tool{border:1px solid #e2dbd5;border-radius:10px;padding:18px 22px;min-height:130px;text-decoration:none;color:var(--ink);display:block}.tool:hover{box-shadow:0 3px 14px #0002}.tool h2{font-size:19px;margin:0 0 6px;color:var(--link)}.tool p{margin:0;color:#5a6a73;font-size:15px}.rows{list-style:none;padding:0;margin:0}.rows li{border-bottom:1px solid #ece6e1}.rows a{display:block;padding:13px 4px;font-size:18px;text-decoration:none}.rows a:hover{text-decoration:underline}.band{border-bottom:2px solid #ece6e1;margin:28px 0 6px;font-size:18px}.btn,button{border:2px solid var(--link);background:#fff;color:var(--link);border-radius:24px;padding:7px 20px;font:600 15px inherit;cursor:pointer}.btn--primary{background:#1b8a4c;border-color:#1b8a4c;color:#fff}.flash{background:#dff3e4;border-radius:24px;padding:8px 24px;text-align:center;margin:0 auto 14px;width:fit-content}.flash--alert{background:#fde0dc}footer{max-width:960px;margin:0 auto;padding:10px 24px 40px;display:flex;gap:22px;font-size:15px;color:#77858c}footer>:last-child{margin-left:auto}.status{display:flex;justify-content:center;gap:14px;align-items:center;margin:0 0 16px;font-size:15px}.status form{margin:0}.launch{display:grid;grid-template-columns:repeat(2,320px);gap:22px;justify-content:center}.launch article{background:#fff;border-radius:12px;padding:26px;text-align:center;box-shadow:0 2px 14px #0002}.auth{max-width:430px;margin:40px auto;text-align:center}.auth .field{width:100%;padding:12px 16px;border:2px solid #ddd5cd;border-radius:8px;font:inherit;margin:6px 0 14px}"""
_SCRIPT = """customElements.define('jump-menu',class extends HTMLElement{connectedCallback(){const d=this.closest('details');d.addEventListener('toggle',()=>{if(!d.open||this.ready)return;this.firstElementChild.setAttribute('aria-busy','true');
 setTimeout(()=>{this.ready=true;const j=this.firstElementChild;j.removeAttribute('aria-busy');j.replaceChildren(j.querySelector('template').content.cloneNode(true));const i=j.querySelector('input');i.focus();i.oninput=()=>j.querySelectorAll('a').forEach(a=>a.hidden=!a.textContent.toLowerCase().includes(i.value.toLowerCase()))},180)})}});
document.addEventListener('click',e=>document.querySelectorAll('details.pop[open]').forEach(d=>d.contains(e.target)||d.removeAttribute('open')));document.addEventListener('keydown',e=>e.key==='Escape'&&document.querySelectorAll('details.pop[open]').forEach(d=>d.removeAttribute('open')));
document.addEventListener('submit',e=>{const s=e.target.querySelector('[data-step="2"][hidden]');if(!s)return;e.preventDefault();const u=e.target.elements.username;if(!u.value)return u.focus();e.target.querySelector('[data-step="1"]').hidden=true;s.hidden=false;s.querySelector('output').textContent=u.value;s.querySelector('input').focus()});"""


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><meta name="turbo-prefetch" content="false"><style>{_STYLE}</style></head>'
        f"<body>{body}<script>{_SCRIPT}</script></body></html>"
    )


def _jump(menu: tuple[Entry, ...]) -> str:
    """Everything there is, in two columns, with a box to narrow it down."""
    columns = ""
    for section in menu:
        links = "".join(
            f'<a href="{one.href}">{one.name}</a>'
            + "".join(f'<a class="deep" href="{sub.href}">{sub.name}</a>' for sub in one.entries)
            for one in section.entries
        )
        columns += f"<section><h3>{section.name}</h3>{links}</section>"
    inside = f'<template><input type="search" placeholder="Aller à une page…" aria-label="Aller à une page"><div class="jump__cols">{columns}</div></template>'
    return f'<details class="pop"><summary>Aller à… ▾</summary><jump-menu><div class="jump">{inside}</div></jump-menu></details>'


def _page(told: Told, site: tuple[str, str], main: str, inner: str, *, status: str, foot: str) -> str:
    """A sheet; the one that it came from shows behind its upper edge."""
    (name, home), way = site, trail(told)
    parents = way[:-1]
    behind = ""
    if told.here not in {"/", home}:
        links = " › ".join(f'<a href="{one.href}">{one.name}</a>' for one in (Entry(told.school, home), *parents))
        behind = f'<nav class="sheet__parent" aria-label="Page précédente">{links}</nav>'
    flash = f'<p class="flash" role="status">{told.message}</p>' if told.message else ""
    options = ""
    if told.entries and told.body:
        rows = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in told.entries)
        options = f'<details class="pop panel__opts"><summary aria-label="Options de la page">⋯</summary><ul>{rows}<li><a href="/impression">Imprimer la liste</a></li></ul></details>'
    head = (
        f'<h1 class="panel__title">{told.title or told.school}</h1><p class="panel__sub">{told.school} · 0139990N</p>'
    )
    avatar = "" if told.anonymous else '<span class="avatar" aria-hidden="true">CM</span>'
    nav = f'<header class="nav"><a class="nav__logo" href="{home}">{name}</a><nav class="nav__main"><a href="{home}">Accueil</a>{main}<a href="/activite">Activité</a></nav><div class="nav__me"><a href="{told.door.href}">{told.door.name}</a>{avatar}</div></header>'
    return _html(
        f"{told.title or 'Accueil'} — {told.school}",
        f'{nav}{status}{flash}<turbo-frame id="sheet"><main class="sheet">{behind}<div class="panel">{options}{head}{inner}</div></main></turbo-frame><footer>{foot}</footer>',
    )


def _tools(tools: tuple[tuple[str, str, str], ...]) -> str:
    return (
        '<div class="tools">'
        + "".join(f'<a class="tool" href="{href}"><h2>{name}</h2><p>{text}</p></a>' for name, href, text in tools)
        + "</div>"
    )


def _rows(entries: tuple[Entry, ...]) -> str:
    return '<ul class="rows">' + "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in entries) + "</ul>"


def portal(told: Told) -> str:
    """« Administration » is a word below the sheet; its page has every screen under its section."""
    foot = '<a href="/legal">Mentions légales</a><a href="/web/lycee/aide">Aide</a>'
    foot += f'<a href="{told.administration}">⚙ Administration</a>' if told.administration else ""
    foot += "<span>Hébergé en France</span>"
    tools: tuple[tuple[str, str, str], ...] = (
        ("Actualités", "/web/lycee/actus", "« La chorale au théâtre » · publié hier par P. Roux"),
        ("Documents", "/web/lycee/docs", "12 fichiers, dont le règlement intérieur"),
        ("Agenda", "/web/lycee/agenda", "Jeudi 18 h : réunion des parents de seconde"),
        ("Discussions", "/web/lycee/discussions", "3 messages que vous n’avez pas lus"),
    )
    tools += (("Pronote", told.pronote, "Notes, absences, emploi du temps"),) if told.pronote else ()
    if told.body and (told.title or trail(told)):
        inner = told.body
    elif told.title == "Administration":
        inner = "".join(f'<section><h2 class="band">{one.name}</h2>{_rows(one.entries)}</section>' for one in told.menu)
    elif told.entries:
        inner = _rows(told.entries)
    else:
        inner = "<p>Connectez-vous pour ouvrir les outils de l’établissement.</p>" if told.anonymous else _tools(tools)
    return _page(
        told, ("ATRIUM", "/web/lycee"), '<a href="/web/lycee/moi">Mes affaires</a>', inner, status="", foot=foot
    )


def console(told: Told) -> str:
    """Cards, then lists; « Aller à… » has all of it, and a page's further screens are behind its dots."""
    texts = dict(
        zip(
            (one.name for one in told.menu),
            (
                "Ce qui est publié, et comment",
                "La base et ceux qui la gèrent",
                "Comment se comporte l’application",
                "Les personnes",
            ),
            strict=False,
        )
    )
    inner = told.body
    if told.here == "/":
        inner = _tools(tuple((one.name, one.href, texts.get(one.name, "")) for one in told.menu))
    elif not told.body:
        inner = _rows(told.entries)
    status = f'<div class="status"><span>{"● Base publiée" if told.published else "○ Base non publiée"}</span>{told.publication}</div>'
    foot = '<a href="/aide">Aide</a><a href="/journal">Journal</a><span>PRONOTE · serveur en marche</span>'
    return _page(told, ("PRONOTE", "/"), _jump(told.menu), inner, status=status, foot=foot)


def sign_in(site: Site, wrong: str) -> str:
    """Who one is, « Suivant », then the password in its place."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<p class="flash flash--alert" role="alert">{wrong}</p>' if wrong else ""
    form = '<form method="post"><div data-step="1"><label for="username">Votre identifiant</label><input class="field" id="username" name="username" autocomplete="username" autofocus><button class="btn btn--primary">Suivant</button></div><div data-step="2" hidden><p>Bonjour <b><output></output></b> <a href="">ce n’est pas vous ?</a></p><label for="password">Votre mot de passe</label><input class="field" id="password" type="password" name="password" autocomplete="current-password"><button class="btn btn--primary">Se connecter</button></div></form>'
    return _html(
        f"Connexion — {name}",
        f'<main class="auth"><p class="nav__logo" style="width:auto">{name}</p>{said}<div class="panel" style="min-height:0;padding:34px">{form}</div><p><a href="/oubli">Vous n’arrivez pas à vous connecter ?</a></p></main>',
    )


def _launchpad(schools: Mapping[str, str]) -> str:
    cards = "".join(
        f'<article><h2 style="margin:0">{name}</h2><p style="color:#77858c">{uai} · administrateur</p><form method="post"><button name="school" value="{uai}">Ouvrir</button></form></article>'
        for uai, name in schools.items()
    )
    return _html(
        "Vos établissements",
        f'<main style="padding-top:60px"><h1 class="panel__title">Bonjour Claire, où allez-vous ?</h1><p class="panel__sub">Vous avez accès à {len(schools)} établissements.</p><div class="launch">{cards}</div></main>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_launchpad,), "console": (_launchpad,)}
