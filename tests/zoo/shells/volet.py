"""In the manner of Liferay: a product menu that slides in at the left, with panels of links; the console is a control panel."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

ANSWERS: dict[Site, tuple[str, ...]] = {"console": ("text=Accéder >> nth=1",)}
TOGGLE = "[title='Menu des produits']"
WAYS = {
    "services": (TOGGLE, ".panel-heading:has-text('Pages de site')", "text=Accès aux services tiers"),
    "export": (TOGGLE, ".panel-heading:has-text('Utilisateurs')", "text=Export des utilisateurs"),
    "ent": (".column >> text=Intégration dans un ENT",),
    "displays": (".column >> text=/^Préférences$/", ".list-group >> text=Affichages"),
    "pupils": (".column >> text=/^Élèves$/",),
    "profiles": (".column >> text=/^Professeurs$/", ".navbar-underline >> text=Profils d'autorisation"),
    "groups": (".column >> text=Administration des utilisateurs",),
}
STYLE = """
*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,sans-serif;color:#272833;background:#f1f2f5}a{color:#0b5fff;text-decoration:none}
.control-menu{background:#30313f;color:#e7e7ed;height:48px;display:flex;align-items:center;gap:12px;padding:0 14px}.control-menu a{color:#fff}.control-menu .mid{flex:1;text-align:center}
.toggle{border:0;background:none;color:#fff;padding:6px;cursor:pointer;display:flex}.toggle:hover{background:#50526b}
.product-menu{position:fixed;top:0;bottom:0;left:-322px;width:320px;background:#393a4a;color:#e7e7ed;transition:left .25s;z-index:20;overflow:auto;visibility:hidden}
.product-menu.open{left:0;visibility:visible}.product-menu .sidebar-header{padding:13px 18px;background:#30313f;display:flex;justify-content:space-between}.close{background:none;border:0;color:#fff;font-size:19px;cursor:pointer}
.site-name{padding:16px 18px;border-bottom:1px solid #50526b}.site-name small{display:block;color:#a7a9bc}.panel-heading{display:flex;justify-content:space-between;padding:12px 18px;color:#e7e7ed;border-bottom:1px solid #50526b}
.panel-body{display:none;background:#30313f;padding:6px 0}.panel-body.show{display:block}.panel-body a{display:block;color:#cdced9;padding:6px 18px 6px 34px}.panel-body a:hover,.panel-body .active{color:#fff;background:#50526b}
.content{max-width:1120px;margin:0 auto;padding:24px}.sheet{background:#fff;border:1px solid #e7e7ed;border-radius:4px;padding:24px;margin-top:14px}.page-header{background:#fff;border-bottom:1px solid #cdced9;padding:12px 24px}.page-header h1{margin:0;font-size:22px}
.navigation{display:flex;gap:4px;list-style:none;margin:0;padding:0 24px;background:#fff;border-bottom:1px solid #e7e7ed}.navigation a{display:block;padding:12px 15px}.columns{display:grid;grid-template-columns:repeat(4,1fr);gap:20px}
.column h3{font-size:12px;text-transform:uppercase;color:#6b6c7e;border-bottom:1px solid #e7e7ed;padding-bottom:6px}.column ul{list-style:none;padding:0;line-height:2}.navbar-underline{display:flex;gap:20px;background:#fff;padding:0 24px;border-bottom:1px solid #e7e7ed}
.navbar-underline a{padding:10px 2px;color:#6b6c7e}.navbar-underline .active{border-bottom:2px solid #0b5fff;color:#272833}.alert{border:1px solid #5aca75;background:#edf9f0;color:#287d3c;padding:10px 16px;border-radius:4px}
.list-group{list-style:none;padding:0;border:1px solid #e7e7ed;border-radius:4px}.list-group li{padding:12px 16px;border-bottom:1px solid #e7e7ed}.field{width:100%;padding:9px;background:#f1f2f5;border:1px solid #e7e7ed;border-radius:4px}
.btn{background:#0b5fff;color:#fff;border:0;border-radius:4px;padding:9px 16px;font:inherit;cursor:pointer}.small{font-size:13px;color:#6b6c7e}
"""
SCRIPT = """
const menu = document.querySelector('.product-menu'), flip = on => menu.classList.toggle('open', on)
document.querySelectorAll('[data-toggle=product-menu]').forEach(b => b.onclick = () => flip())
document.querySelectorAll('[data-toggle=collapse]').forEach(a => a.onclick = e => { e.preventDefault()
  const body = document.querySelector(a.getAttribute('href')), on = !body.classList.contains('show')
  document.querySelectorAll('.panel-body').forEach(b => b.classList.remove('show')); body.classList.toggle('show', on); a.setAttribute('aria-expanded', on) })
"""
BURGER = '<svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" role="presentation"><path d="M1 2h7v16H1zM10 2h9v3h-9zM10 8h9v3h-9zM10 14h9v3h-9z"/></svg>'


def _page(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr" class="ltr"><head><meta charset="utf-8"><title>{title}</title><style>{STYLE}</style></head>
<body>{body}<script>{SCRIPT}</script></body></html>"""


def _product_menu(told: Told) -> str:
    panels = ""
    for number, one in enumerate(told.menu):
        on = told.here in [entry.href for entry in one.entries]
        links = "".join(
            f'<a href="{entry.href}"{" class=active" * (entry.href == told.here)}>{entry.name}</a>'
            for entry in one.entries
        )
        panels += f"""<div class="panel"><a class="panel-heading" data-toggle="collapse" role="button" href="#p{number}" aria-expanded="{str(on).lower()}"><span>{one.name}</span>
<span aria-hidden="true">⌄</span></a><div class="panel-body{" show" * on}" id="p{number}">{links}</div></div>"""
    return f"""<div class="product-menu" id="menu"><div class="sidebar-header"><b>Menu</b><button class="close" aria-label="Fermer" data-toggle="product-menu">×</button></div>
<div class="site-name">{told.school}<small>Site d'établissement · administration</small></div>{panels}
<div class="panel"><a class="panel-heading" href="{told.administration}">Tableau de bord de l'administration</a></div></div>"""


def portal(told: Told) -> str:
    """The site as visitors see it, under a bar whose first icon opens the menu."""
    bar = menu = ""
    if not told.anonymous:
        menu = _product_menu(told)
        bar = f"""<div class="control-menu"><button class="toggle" title="Menu des produits" data-toggle="product-menu" aria-controls="menu">{BURGER}</button>
<div class="mid">{told.title or "Accueil"}</div><span title="Ajouter">＋</span><span title="Aperçu">👁</span><span>Anne Exemple</span></div>"""
    tabs = [
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Vie lycéenne", "/web/lycee/vie"),
    ]
    if told.pronote:
        tabs.append(Entry("Pronote", told.pronote))
    links = "".join(
        f'<li><a href="{one.href}"{" aria-selected=true" * (one.href == told.here)}>{one.name}</a></li>' for one in tabs
    )
    message = f'<div class="alert" role="alert"><b>Succès :</b> {told.message}</div>' if told.message else ""
    listed = "".join(f'<li class="list-group-item"><a href="{one.href}">{one.name}</a></li>' for one in told.entries)
    listed = f'<ul class="list-group">{listed}</ul>' if listed and not told.body else ""
    return _page(
        f"{told.title or 'Accueil'} - {told.school}",
        f"""{bar}{menu}<header class="page-header"><h1><a href="/web/lycee">{told.school}</a></h1><a class="small" href="{told.door.href}">{told.door.name}</a></header>
<nav aria-label="Pages du site"><ul class="navigation">{links}</ul></nav><div class="content">{message}<div class="sheet"><h2>{told.title or "Actualités du lycée"}</h2>{listed}{told.body}</div></div>""",
    )


def console(told: Told) -> str:
    """A control panel: all that there is, in columns, on its first page; then a line of tabs."""
    bar = f"""<div class="control-menu"><a href="/" title="Retour au panneau de configuration">❮ Panneau de configuration</a><div class="mid"></div><a href="{told.door.href}">{told.door.name}</a></div>"""
    head = f"""<header class="page-header"><h1>{told.title or "Panneau de configuration"}</h1><span class="small">PRONOTE - {told.school} — {"base publiée" if told.published else "base non publiée"}</span>{told.publication}</header>"""
    owner = next(
        (e for one in told.menu for e in one.entries if told.here in (e.href, *[sub.href for sub in e.entries])), None
    )
    tabs = ""
    if owner and owner.entries and told.body:
        tabs = "".join(
            f'<a href="{one.href}"{" class=active" * (one.href == told.here)}>{one.name}</a>'
            for one in (owner, *owner.entries)
        )
        tabs = f'<nav class="navbar-underline">{tabs}</nav>'
    message = f'<div class="alert" role="alert"><b>Succès :</b> {told.message}</div>' if told.message else ""
    if told.title:
        listed = (
            "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in told.entries) if not told.body else ""
        )
        inside = (f'<ul class="list-group">{listed}</ul>' if listed else "") + told.body
    else:
        columns = "".join(
            f'<div class="column"><h3>{one.name}</h3><ul>'
            + "".join(f'<li><a href="{entry.href}">{entry.name}</a></li>' for entry in one.entries)
            + "</ul></div>"
            for one in told.menu
        )
        inside = f'<div class="columns">{columns}</div>{told.body}'
    return _page(
        f"{told.title or 'Panneau de configuration'} - Hébergement",
        f'{bar}{head}{tabs}<div class="content">{message}<div class="sheet">{inside}</div></div>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """The form of a portlet."""
    note = (
        f'<div class="alert" style="border-color:#f48989;background:#feefef;color:#9c1010" role="alert">{wrong}</div>'
        if wrong
        else ""
    )
    name = {"portal": "Connexion au portail", "console": "Connexion à l'hébergement"}[site]
    return _page(
        "Connexion",
        f"""<div class="content" style="max-width:460px"><div class="sheet"><h2>{name}</h2>{note}<form method="post" class="form"><p><label for="login">Identifiant</label>
<input class="field" id="login" name="username"></p><p><label for="pass">Mot de passe</label><input class="field" id="pass" name="password" type="password"></p>
<p><label><input type="checkbox" name="rester"> Se souvenir de moi</label></p><button class="btn">Se connecter</button></form></div></div>""",
    )


def _schools(schools: Mapping[str, str]) -> str:
    cards = "".join(
        f"""<form method="post" class="sheet"><b>{name}</b><div class="small">Exempleville · {uai} · PRONOTE 2026</div><p><button class="btn" name="school" value="{uai}">Accéder</button></p></form>"""
        for uai, name in schools.items()
    )
    return _page("Hébergements", f'<div class="content" style="max-width:560px"><h2>Vos hébergements</h2>{cards}</div>')


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_schools,)}
