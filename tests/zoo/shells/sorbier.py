"""Like a firewall's web administration: a side bar that unfolds three deep, a dash of gauges, a warning to be accepted."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Accepter et continuer",),
    "console": (".tile:has-text('Lycée des Exemples') >> text=Gérer",),
}
_NAV = "#navigation >> text="
WAYS = {
    "services": (f"{_NAV}Administration", f"{_NAV}Pages de site", f"{_NAV}Accès aux services tiers"),
    "export": (f"{_NAV}Administration", f"{_NAV}Utilisateurs", f"{_NAV}Export des utilisateurs"),
    "ent": (f"{_NAV}Pronote.net", f"{_NAV}Intégration dans un ENT"),
    "displays": (f"{_NAV}Paramètres", f"{_NAV}Préférences", f"{_NAV}Affichages"),
    "pupils": (f"{_NAV}Ressources", f"{_NAV}Élèves"),
    "profiles": (f"{_NAV}Ressources", f"{_NAV}Professeurs", f"{_NAV}Profils d'autorisation"),
    "groups": (f"{_NAV}Fichier", f"{_NAV}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.43 "SourceSansPro","Helvetica Neue",Arial,sans-serif;color:#333;background:#f4f4f4}a{color:#d94f00;text-decoration:none}.page-head{position:fixed;top:0;left:0;right:0;height:52px;background:#3c3c3b;color:#fff;display:flex;align-items:center;z-index:20}.navbar-brand{width:250px;padding:0 20px;font-size:19px;font-weight:700;color:#fff}.navbar-brand b{color:#f08020}.navbar-toggle{border:0;background:none;color:#bbb;font-size:18px;cursor:pointer}.navbar-right{margin-left:auto;display:flex;gap:18px;align-items:center;padding-right:22px;font-size:13px}.navbar-right input{border:1px solid #666;background:#555;color:#fff;padding:6px 10px;border-radius:3px;width:190px}.typeahead{position:absolute;top:48px;right:180px;background:#fff;border:1px solid #ccc;min-width:240px;display:none}.typeahead a{display:block;padding:6px 12px;color:#333}.navbar-right form{display:inline}.page-side{position:fixed;top:52px;left:0;bottom:0;width:250px;background:#fff;border-right:1px solid #ddd;overflow-y:auto;transition:width .2s}.folded .page-side{width:0}.page-content{margin:52px 0 0 250px;transition:margin .2s;min-height:calc(100vh - 92px)}.folded .page-content{margin-left:0}.list-group-item{display:block;padding:10px 16px;color:#3c3c3b;border-left:3px solid transparent;cursor:pointer}.list-group-item:hover{background:#f7ede5}.list-group-item.active{border-left-color:#f08020;background:#fbf3ec}.list-group-item .fa{display:inline-block;width:24px;color:#888}.caret{float:right;border:solid #999;border-width:0 1.5px 1.5px 0;width:7px;height:7px;transform:rotate(45deg);margin-top:5px;transition:transform .3s}.collapsed .caret{transform:rotate(-45deg)}.collapse{display:none}.collapse.in{display:block}.collapsing{display:block;height:0;overflow:hidden;transition:height .3s ease}.collapse .list-group-item,.collapsing .list-group-item{padding-left:42px;background:#fafafa}.collapse .collapse .list-group-item,.collapse .collapsing .list-group-item{padding-left:58px;background:#f1f1f1;font-size:13px}
.page-content-head{background:#fff;border-bottom:1px solid #ddd;padding:16px 24px;display:flex;align-items:center}.page-content-head h1{font-size:22px;font-weight:300;margin:0}.service-status{margin-left:auto;display:flex;gap:10px;align-items:center}.service-status form{margin:0}.label-opnsense{padding:4px 9px;border-radius:3px;color:#fff;background:#9bcb3c;font-size:12px}.label-opnsense.off{background:#c9302c}.content-box{background:#fff;border:1px solid #ddd;padding:18px 20px;margin:20px 24px}.content-box table{border-collapse:collapse;width:100%}.content-box td,.content-box th{border-bottom:1px solid #e5e5e5;padding:6px 8px;text-align:left}.content-box tr:nth-child(even){background:#fafafa}.btn,.content-box form button,.service-status button{border:1px solid #d6700d;background:#f08020;color:#fff;padding:6px 14px;font:inherit;border-radius:3px;cursor:pointer}.btn-default{background:#fff;color:#333;border-color:#ccc}button:disabled{opacity:.5}.alert{margin:20px 24px 0;padding:11px 16px;background:#dff0d8;border:1px solid #b2d6a2}.alert-danger{background:#f2dede;border-color:#dca7a7}.grid-stack{display:grid;grid-template-columns:repeat(3,1fr);gap:18px;padding:20px 24px}.widget{background:#fff;border:1px solid #ddd;min-height:150px}.widget h3{font-size:14px;margin:0;padding:9px 14px;border-bottom:1px solid #eee;background:#fafafa}.widget div{padding:12px 14px}.spin{color:#aaa}.bar{height:9px;background:#eee;padding:0!important;margin:4px 0 10px}.bar i{display:block;height:9px;background:#9bcb3c}.page-foot{margin-left:250px;padding:10px 24px;color:#888;font-size:12px}.folded .page-foot{margin-left:0}.login-wrap{max-width:400px;margin:90px auto}.login-head{background:#3c3c3b;color:#fff;padding:18px 24px;font-size:20px}.login-head b{color:#f08020}.login-box{background:#fff;border:1px solid #ddd;padding:24px}.form-group{margin-bottom:14px}.form-group label{display:block}.form-control{width:100%;border:1px solid #ccc;padding:8px 10px;font:inherit;border-radius:3px}.login-wrap.wide{max-width:820px}.tiles{display:grid;grid-template-columns:1fr 1fr;gap:16px}.tile{border:1px solid #ddd;border-top:4px solid #9bcb3c;padding:14px}.tile dl{display:grid;grid-template-columns:100px 1fr;margin:8px 0}.tile dd{margin:0}pre{white-space:pre-wrap;background:#f7f7f7;padding:14px;border:1px solid #eee}"""
_SCRIPT = """(function(){function slide(box,open,a){if(box.classList.contains('collapsing'))return;a.classList.toggle('collapsed',!open);a.setAttribute('aria-expanded',open);if(open){box.className='collapsing';box.style.height='0px';box.offsetHeight;box.style.height=box.scrollHeight+'px'}else{box.style.height=box.offsetHeight+'px';box.offsetHeight;box.className='collapsing';box.style.height='0px'}setTimeout(function(){box.className='collapse'+(open?' in':'');box.style.height=''},320)}
document.querySelectorAll('[data-toggle=collapse]').forEach(function(a){a.addEventListener('click',function(e){e.preventDefault();var box=document.querySelector(a.getAttribute('href'));var open=!box.classList.contains('in');if(open){Array.prototype.forEach.call(box.parentNode.children,function(o){if(o!==box&&o.classList.contains('in'))slide(o,false,document.querySelector('[href="#'+o.id+'"]'))})}slide(box,open,a)})});
var t=document.querySelector('.navbar-toggle');if(t)t.addEventListener('click',function(){document.body.classList.toggle('folded')});
var s=document.getElementById('menu_search'),h=document.querySelector('.typeahead');if(s){s.addEventListener('input',function(){h.innerHTML='';var v=s.value.toLowerCase();if(v)document.querySelectorAll('#navigation a:not([data-toggle])').forEach(function(a){if(a.textContent.toLowerCase().indexOf(v)>=0){var c=document.createElement('a');c.href=a.href;c.textContent=a.textContent.trim();h.appendChild(c)}});h.style.display=h.children.length?'block':'none'})}
document.querySelectorAll('[data-widget]').forEach(function(w,i){setTimeout(function(){w.innerHTML=w.getAttribute('data-widget');w.className=''},350+150*i)})})();"""
_ICONS = {"Pronote.net": "🌐", "Fichier": "🗄", "Paramètres": "⚙", "Ressources": "👥", "Administration": "🛠"}


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{body}<script>{_SCRIPT}</script></body></html>"
    )


def _item(one: Entry, here: str, key: str) -> str:
    """A leaf is a link; what has others unfolds them."""
    icon = f'<span class="fa">{_ICONS.get(one.name, "▪")}</span> ' if key.count("_") == 1 else ""
    if not one.entries:
        return f'<a class="list-group-item{" active" * (one.href == here)}" href="{one.href}">{icon}{one.name}</a>'
    below = "".join(_item(entry, here, f"{key}_{n}") for n, entry in enumerate(one.entries))
    on = f'href="{here}"' in below
    return (
        f'<a href="#{key}" class="list-group-item{"" if on else " collapsed"}" data-toggle="collapse" aria-expanded="{str(on).lower()}">'
        f'{icon}{one.name} <span class="caret"></span></a><div class="collapse{" in" * on}" id="{key}">{below}</div>'
    )


def _leaves(one: Entry) -> Entry:
    """An entry that is a page and has others below gets its own page among them."""
    below = tuple(_leaves(entry) for entry in one.entries)
    if below and one.href.count("/") > 1:
        below = (Entry("Liste" if "ressources" in one.href else "Général", one.href), *below)
    return Entry(one.name, one.href, below)


def _page(brand: str, told: Told, menu: tuple[Entry, ...], inner: str, status: str = "") -> str:
    nav = "".join(_item(one, told.here, f"menu_{n}") for n, one in enumerate(menu))
    crumbs = ": ".join(one.name for one in trail(told)) or told.title or "Tableau de bord"
    said = f'<div class="alert" role="alert">{told.message}</div>' if told.message else ""
    side = (
        f'<aside class="page-side"><nav id="navigation"><div class="list-group">{nav}</div></nav></aside>'
        if nav
        else ""
    )
    return _html(
        f"{crumbs} | {told.school}",
        f'<header class="page-head"><a class="navbar-brand" href="{menu[0].href}">{brand}</a><button class="navbar-toggle" type="button" aria-label="Replier le menu">☰</button><div class="navbar-right"><span>{told.school} · {MINE}</span><input id="menu_search" type="text" placeholder="🔍 Rechercher" autocomplete="off"><div class="typeahead"></div><a style="color:#f5a55f" href="{told.door.href}">{told.door.name}</a></div></header>{side}'
        f'<main class="page-content"><header class="page-content-head"><h1>{crumbs}</h1><div class="service-status">{status}</div></header>{said}{inner}</main><footer class="page-foot">{brand} 25.7 © Région Sud – tous droits réservés</footer>',
    )


def _dash(widgets: tuple[tuple[str, str], ...]) -> str:
    shown = "".join(f'<section class="widget"><h3>{head}</h3><div class="spin" data-widget="{text}">Chargement…</div></section>' for head, text in widgets)  # fmt: skip
    return f'<div class="grid-stack">{shown}</div>'


def _content(told: Told, widgets: tuple[tuple[str, str], ...]) -> str:
    if told.here in {"/", "/web/lycee"}:
        return _dash(widgets)
    links = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in told.entries) if not told.body else ""
    return f'<section class="content-box">{f"<ul>{links}</ul>" * bool(links)}{told.body}</section>'


def portal(told: Told) -> str:
    """The administration unfolds in the side bar, below what everyone has."""
    menu: tuple[Entry, ...] = (Entry("Tableau de bord", "/web/lycee"), Entry("Actualités", "/web/lycee/actus"))
    menu += (Entry("Pronote", told.pronote),) if told.pronote else ()
    if told.menu:
        menu += (Entry("Messagerie", "/web/lycee/messagerie"), Entry("Administration", told.administration, told.menu))
    menu += (Entry("Aide", "/web/lycee/aide"),)
    widgets = (
        ("Annonces", "14/11 Coupure de fibre rétablie au bâtiment C.<br>12/11 Nouvelle charte informatique."),
        ("Services", "<p>Messagerie : en ligne</p><p>Espace documentaire : en ligne</p><p>Visioconférence : dégradé</p>"),
        ("Stockage", "Documents 61 %<div class='bar'><i style='width:61%'></i></div>Médias 34 %<div class='bar'><i style='width:34%'></i></div>"),
    )  # fmt: skip
    return _page("<b>ATRI</b>UM", told, menu, _content(told, widgets))


def console(told: Told) -> str:
    """Every screen is a leaf of the side bar."""
    menu = (Entry("Tableau de bord", "/"), *(_leaves(one) for one in told.menu), Entry("Journaux", "/journaux"))
    on = told.published
    status = f'<span class="label-opnsense{"" if on else " off"}">{"Base publiée" if on else "Base non publiée"}</span>{told.publication}'
    widgets = (
        ("Système", "Version 2025.1.4<br>Démarré depuis 12 jours<br>Sauvegarde : 02:00, réussie"),
        ("Connexions", "Professeurs 48<div class='bar'><i style='width:48%'></i></div>Familles 214<div class='bar'><i style='width:80%'></i></div>"),
        ("Journal", "08:12 Ouverture de session 123456<br>02:00 Archive créée<br>01:30 Index reconstruit"),
    )  # fmt: skip
    return _page("<b>PRO</b>NOTE", told, menu, _content(told, widgets), status)


def _login(brand: str, inner: str, wide: str = "") -> str:
    return _html(
        "Connexion",
        f'<main class="login-wrap{wide}"><div class="login-head">{brand}</div><div class="login-box">{inner}</div></main>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """A small box, as such machines have it."""
    brand = "<b>ATRI</b>UM" if site == "portal" else "<b>PRO</b>NOTE"
    said = f'<div class="alert alert-danger" style="margin:0 0 14px">{wrong}</div>' if wrong else ""
    return _login(
        brand,
        f'{said}<form method="post" autocomplete="off"><div class="form-group"><label for="usernamefld">Identifiant :</label><input class="form-control" id="usernamefld" name="username" autofocus></div><div class="form-group"><label for="passwordfld">Mot de passe :</label><input class="form-control" id="passwordfld" name="password" type="password"></div><button class="btn" type="submit" name="login" value="1">Connexion</button></form>',
    )


def _warning(_schools: Mapping[str, str]) -> str:
    return _login(
        "<b>ATRI</b>UM",
        f'<h2>Avertissement</h2><pre>Ce système est réservé aux personnes habilitées du Lycée des Exemples ({MINE}). Les accès sont journalisés pendant un an. Toute tentative d’accès frauduleux est passible de poursuites.</pre><form method="post"><button class="btn" name="accepte" value="1">Accepter et continuer</button> <a class="btn btn-default" href="/deconnexion">Refuser</a></form>',
        " wide",
    )


def _sites(schools: Mapping[str, str]) -> str:
    tiles = "".join(f'<form method="post" class="tile"><strong>{name}</strong><dl><dt>UAI</dt><dd>{uai}</dd><dt>État</dt><dd>en ligne</dd><dt>Version</dt><dd>2025.1.4</dd></dl><input type="hidden" name="school" value="{uai}"><button class="btn" type="submit">Gérer</button></form>' for uai, name in schools.items())  # fmt: skip
    return _login(
        "<b>PRO</b>NOTE · Établissements gérés",
        f'<p>2 établissements trouvés</p><div class="tiles">{tiles}</div>',
        " wide",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_warning,), "console": (_sites,)}
