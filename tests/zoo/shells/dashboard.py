"""A dashboard in the manner of Bootstrap 5: a dark vertical navbar whose groups collapse, cards, pages in tabs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

ANSWERS: dict[Site, tuple[str, ...]] = {"portal": ("text=Continuer",)}
WAYS = {
    "services": ("[aria-label=Administration]", "button:has-text('Pages de site')", "text=Accès aux services tiers"),
    "export": ("[aria-label=Administration]", "button:has-text('Utilisateurs')", "text=Export des utilisateurs"),
    "ent": ("button:has-text('Pronote.net')", "text=Intégration dans un ENT"),
    "displays": ("button:has-text('Paramètres')", "text=/^Préférences$/", ".nav-tabs >> text=Affichages"),
    "pupils": ("button:has-text('Ressources')", "text=/^Élèves$/"),
    "profiles": ("button:has-text('Ressources')", "text=/^Professeurs$/", ".nav-tabs >> text=Profils d'autorisation"),
    "groups": ("button:has-text('Fichier')", "text=Administration des utilisateurs"),
}
STYLE = """
*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,sans-serif;background:#f5f7fb;color:#354052}a{color:#206bc4;text-decoration:none}
.navbar-vertical{position:fixed;inset:0 auto 0 0;width:250px;background:#1b2434;color:#dce1e7;padding:14px 0;overflow:auto}
.navbar-brand{padding:0 20px 14px;font-weight:700;color:#fff;display:block}.nav{list-style:none;margin:0;padding:0}
.nav-link{display:flex;align-items:center;gap:10px;width:100%;padding:8px 20px;border:0;background:none;color:inherit;font:inherit;cursor:pointer;text-align:left}
.nav-link:hover{background:#26324a}.nav-link .caret{margin-left:auto;font-size:11px}.collapse{display:none}.collapse.show{display:block}
.collapse a{display:block;padding:6px 20px 6px 50px;color:#b8c0cc}.active>a,.collapse a.active{color:#fff;font-weight:600}
.page-wrapper{margin-left:250px}.topbar{background:#fff;border-bottom:1px solid #e6e8ec;display:flex;gap:16px;align-items:center;padding:10px 26px}
.ms-auto{margin-left:auto}.badge{background:#e9f0f9;color:#206bc4;border-radius:12px;padding:2px 11px;font-size:13px}
.container{padding:22px 26px}.page-pretitle{font-size:11px;text-transform:uppercase;color:#7a869a;letter-spacing:.05em}.page-title{margin:0 0 16px;font-size:22px}
.card{background:#fff;border:1px solid #e6e8ec;border-radius:6px;padding:20px;margin-bottom:16px}.nav-tabs{display:flex;list-style:none;padding:0;margin:0 0 -1px}
.nav-tabs a{display:block;padding:8px 16px;border:1px solid transparent}.nav-tabs a.active{background:#fff;border-color:#e6e8ec #e6e8ec #fff;color:#354052}
.alert{background:#dff3e4;border-radius:6px;padding:10px 16px;margin-bottom:14px}.row{display:grid;grid-template-columns:repeat(4,1fr);gap:16px}
.public{background:#fff;border-bottom:1px solid #e6e8ec;display:flex;gap:22px;align-items:center;padding:12px 26px}.btn-icon{border:1px solid #d5dae2;border-radius:6px;padding:5px 8px;display:flex}
.page-center{max-width:410px;margin:70px auto}.form-control{width:100%;padding:8px;border:1px solid #d5dae2;border-radius:4px;font:inherit}
.btn-primary{background:#206bc4;color:#fff;border:0;border-radius:4px;padding:8px 18px;font:inherit;cursor:pointer}
"""
SCRIPT = """document.querySelectorAll('[data-bs-toggle=collapse]').forEach(b => b.addEventListener('click', () => {
const t = document.querySelector(b.dataset.bsTarget); b.setAttribute('aria-expanded', t.classList.toggle('show')) }))"""
ICON = """<svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><path d="M4 6h16M4 12h16M4 18h16"/></svg>"""
COG = """<svg width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><circle cx="12" cy="12" r="3"/>
<path d="M12 2v4M12 18v4M2 12h4M18 12h4M5 5l3 3M16 16l3 3M19 5l-3 3M8 16l-3 3"/></svg>"""


def _page(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title><style>{STYLE}</style></head><body>{body}<script>{SCRIPT}</script></body></html>"""


def _current(here: str, entry: Entry) -> bool:
    return here == entry.href or any(here == one.href for one in entry.entries)


def _side(told: Told, brand: str, home: str) -> str:
    drawn = ""
    for number, one in enumerate(told.menu):
        opened = any(_current(told.here, below) for below in one.entries)
        links = "".join(
            f'<a href="{below.href}"{" class=active aria-current=page" * _current(told.here, below)}>{below.name}</a>'
            for below in one.entries
        )
        drawn += f"""<li class="nav-item"><button class="nav-link" data-bs-toggle="collapse" data-bs-target="#m{number}"
aria-expanded="{str(opened).lower()}">{ICON}<span class="nav-link-title">{one.name}</span><span class="caret" aria-hidden="true">▾</span></button>
<div class="collapse{" show" * opened}" id="m{number}">{links}</div></li>"""
    return f"""<aside class="navbar-vertical"><a class="navbar-brand" href="{home}">{brand}</a><ul class="nav">
<li class="nav-item"><a class="nav-link" href="{home}">{ICON}<span class="nav-link-title">Tableau de bord</span></a></li>{drawn}</ul></aside>"""


def _main(told: Told, bar: str, pretitle: str, more: str = "") -> str:
    message = f'<div class="alert alert-success" role="alert">{told.message}</div>' if told.message else ""
    return f"""<div class="page-wrapper"><div class="topbar">{bar}<a href="{told.door.href}">{told.door.name}</a></div>
<div class="container"><div class="page-pretitle">{pretitle}</div><h2 class="page-title">{told.title or "Tableau de bord"}</h2>{message}{more}</div></div>"""


def portal(told: Told) -> str:
    """The school's site, with a navbar above; its administration in the dashboard."""
    if told.administration and told.title:
        links = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries)
        tab = f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
        bar = f'<a href="/web/lycee">← Retour au site</a> {tab}<span class="badge ms-auto">{told.school}</span>'
        body = f'<div class="card">{links}{told.body}</div>'
        return _page(
            f"{told.title} | Administration",
            _side(told, "Atrium <small>admin</small>", "/web/lycee/administration")
            + _main(told, bar, "Site d'établissement", body),
        )
    gear = (
        f'<a class="btn-icon" href="{told.administration}" aria-label="Administration">{COG}</a>'
        if told.administration
        else ""
    )
    tab = f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
    return _page(
        told.school,
        f"""<nav class="public">{gear}<a href="/web/lycee"><b>{told.school}</b></a><a href="/web/lycee">Accueil</a>
<a href="/web/lycee/actus">Actualités</a>{tab}<a href="/web/lycee/contact">Nous contacter</a>
<a class="ms-auto" href="{told.door.href}">{told.door.name}</a></nav>
<div class="container"><h1>{told.title or "Bienvenue"}</h1><div class="card">{told.body}</div></div>""",
    )


def console(told: Told) -> str:
    """The dashboard: what belongs to a page is a tab beside it."""
    parent = next((e for one in told.menu for e in one.entries if e.entries and _current(told.here, e)), None)
    tabs = ""
    if parent:
        names = {parent.href: "Liste" if parent.href.startswith("/ressources") else "Généralités"}
        tabs = "".join(
            f'<li><a href="{one.href}"{" class=active" * (one.href == told.here)}>{names.get(one.href, one.name)}</a></li>'
            for one in (parent, *parent.entries)
        )
        tabs = f'<ul class="nav-tabs">{tabs}</ul>'
    links = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries) if not told.body else ""
    cards = ""
    if not told.title:
        facts = (
            ("Espaces publiés", "6"),
            ("Utilisateurs connectés", "0"),
            ("Dernière sauvegarde", "02:14"),
            ("Version", "2026.1.4"),
        )
        cards = "".join(
            f'<div class="card"><div class="page-pretitle">{one}</div><b>{value}</b></div>' for one, value in facts
        )
        cards = f'<div class="row">{cards}</div>'
    state = "Base publiée" if told.published else "Base arrêtée"
    bar = f'<span>PRONOTE - {told.school}</span><span class="badge ms-auto">{state}</span>{told.publication}'
    section = next(
        (one.name for one in told.menu if any(_current(told.here, e) for e in one.entries)), "Vue d'ensemble"
    )
    body = f'{cards}{tabs}<div class="card">{links}{told.body}</div>'
    return _page("Console d'administration", _side(told, "Hébergement", "/") + _main(told, bar, section, body))


def sign_in(site: Site, wrong: str) -> str:
    """A card in the middle."""
    note = f'<div class="alert" style="background:#fbe3e3" role="alert">{wrong}</div>' if wrong else ""
    name = {"portal": "Atrium", "console": "Hébergement"}[site]
    return _page(
        "Connexion",
        f"""<div class="page-center"><div class="card"><h2>{name}</h2><p>Connectez-vous à votre compte</p>{note}<form method="post">
<p><label for="u">Identifiant</label><input class="form-control" id="u" name="username" autocomplete="username"></p>
<p><label for="p">Mot de passe</label><input class="form-control" id="p" name="password" type="password"></p>
<p><label><input type="checkbox" name="garder"> Se souvenir de moi</label></p><button class="btn-primary">Connexion</button></form>
<p><a href="#oubli">Mot de passe oublié ?</a></p></div></div>""",
    )


def _school(schools: Mapping[str, str]) -> str:
    options = "".join(
        f"<option value={uai}{' selected' * (uai == '0139990N')}>{name}</option>" for uai, name in schools.items()
    )
    return _page(
        "Établissement",
        f"""<div class="page-center"><div class="card"><h2>Mes établissements</h2><form method="post"><p><label for="s">Dans quel établissement
souhaitez-vous travailler ?</label><select class="form-control" id="s" name="school">{options}</select></p>
<button class="btn-primary">Continuer</button></form></div></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_school,)}
