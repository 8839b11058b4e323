"""An online shop's back office: categories in a dark bar whose menus fly out, the shop chosen in the header, a welcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("#welcome >> text=Plus tard",),
    "console": ("#header_shop > button", "#header_shop >> text=Lycée des Exemples"),
}
_NAV = "#nav-sidebar >> text="
WAYS = {
    "services": ("footer >> text=Administration", f"@{_NAV}Pages de site", f"{_NAV}Accès aux services tiers"),
    "export": ("footer >> text=Administration", f"@{_NAV}Utilisateurs", f"{_NAV}Export des utilisateurs"),
    "ent": (f"@{_NAV}Pronote.net", f"{_NAV}Intégration dans un ENT"),
    "displays": (f"@{_NAV}Paramètres", f"{_NAV}Préférences", ".page-head-tabs >> text=Affichages"),
    "pupils": (f"@{_NAV}Ressources", f"{_NAV}Élèves"),
    "profiles": (f"@{_NAV}Ressources", f"{_NAV}Professeurs", ".page-head-tabs >> text=Profils d'autorisation"),
    "groups": (f"@{_NAV}Fichier", f"{_NAV}Administration des utilisateurs"),
}
_STYLE = """*,::before,::after{box-sizing:border-box}body{margin:0;font:14px/1.5 "Open Sans",Helvetica,Arial,sans-serif;color:#363a41;background:#eff1f2}a{color:#25829f;text-decoration:none}.d-none{display:none!important}.btn{display:inline-block;border:1px solid #bbcdd2;background:#fff;border-radius:4px;padding:7px 14px;font:inherit;cursor:pointer;color:#363a41}.btn-primary,main button{background:#24b9d7;border:1px solid #24b9d7;color:#fff;border-radius:4px;padding:7px 14px;font:inherit;cursor:pointer}
.navbar-header{position:fixed;top:0;left:0;right:0;height:42px;background:#fff;border-bottom:1px solid #bbcdd2;display:flex;align-items:center;padding:0 16px;z-index:10}.navbar-header .logo{width:200px;font-weight:700;color:#363a41}.navbar-header .logo i{color:#df0067;font-style:normal}.navbar-header input{border:1px solid #bbcdd2;border-radius:3px;padding:4px 10px;width:250px;font:inherit;font-size:13px}.navbar-header .end{margin-left:auto;display:flex;gap:18px;align-items:center;font-size:13px}.badge{background:#df0067;color:#fff;border-radius:8px;font-size:10px;padding:1px 5px;vertical-align:top}
#header_shop{position:relative}#header_shop>button,#header_employee>button{border:0;background:none;font:inherit;font-size:13px;cursor:pointer;color:#363a41}#header_shop>button::after,#header_employee>button::after{content:"";border:4px solid transparent;border-top-color:#6c868e;display:inline-block;margin-left:6px;vertical-align:-2px}#header_employee{position:relative}.dropdown-menu{position:absolute;right:0;top:34px;min-width:240px;background:#fff;border:1px solid #bbcdd2;border-radius:4px;box-shadow:0 4px 12px #0002;padding:6px 0;z-index:20;display:none}.show>.dropdown-menu{display:block}.dropdown-item{display:block;width:100%;padding:7px 16px;border:0;background:none;text-align:left;font:inherit;color:#363a41;cursor:pointer}.dropdown-item:hover{background:#f4fbfd;color:#25829f}.dropdown-header{padding:6px 16px;font-size:11px;text-transform:uppercase;color:#6c868e}
#nav-sidebar{position:fixed;top:42px;bottom:0;left:0;width:210px;background:#363a41;padding:12px 0;z-index:9}#nav-sidebar ul{list-style:none;margin:0;padding:0}.category-title{color:#6c868e;font-size:11px;font-weight:700;text-transform:uppercase;padding:16px 16px 6px}.link-levelone{position:relative}.link-levelone>a{display:flex;gap:10px;padding:8px 16px;color:#bebebe;font-weight:600}.link-levelone>a .mi{width:18px;text-align:center}.link-levelone:hover>a,.link-levelone.-active>a{color:#fff;background:#202226}.link-levelone.-active>a{border-left:3px solid #25b9d7;padding-left:13px}#nav-sidebar .submenu{position:absolute;left:100%;top:0;width:240px;background:#202226;padding:8px 0;opacity:0;visibility:hidden;transition:opacity .12s .08s,visibility .12s .08s}#nav-sidebar .link-levelone:hover>.submenu,#nav-sidebar .link-levelone:focus-within>.submenu{opacity:1;visibility:visible}.link-leveltwo a{display:block;padding:7px 18px;color:#bebebe;font-size:13px}.link-leveltwo a:hover{color:#25b9d7}
.content-div{padding:42px 0 40px 210px}.header-toolbar{background:#fff;border-bottom:1px solid #bbcdd2;padding:14px 26px 0}.breadcrumb{list-style:none;display:flex;gap:8px;margin:0;padding:0;font-size:12px;color:#6c868e}.breadcrumb li+li::before{content:"/";margin-right:8px}.title-row{display:flex;align-items:center;justify-content:space-between;padding-bottom:14px}.title-row h1{font-size:22px;margin:2px 0;font-weight:600}.page-head-tabs ul{display:flex;list-style:none;gap:2px;margin:0;padding:0}.page-head-tabs a{display:block;padding:9px 16px;color:#6c868e}.page-head-tabs a.current{color:#363a41;border-bottom:3px solid #25b9d7}main{padding:22px 26px}.card{background:#fff;border:1px solid #bbcdd2;border-radius:5px;margin-bottom:18px}.card-header{background:#fafbfc;border-bottom:1px solid #bbcdd2;padding:10px 16px;font-weight:600}.card-body{padding:16px}.row{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.kpi{font-size:24px}.alert{padding:12px 16px;border-radius:4px;border:1px solid;margin-bottom:16px}.alert-success{background:#cbf2d4;border-color:#53d572}.alert-info{background:#beeaf3;border-color:#25b9d7}.alert-danger{background:#fbc6c3;border-color:#f44336}.pub{display:flex;gap:12px;align-items:center;font-size:13px}.pub button{border:1px solid #24b9d7;background:#24b9d7;color:#fff;border-radius:4px;padding:7px 14px;font:inherit;cursor:pointer}table{border-collapse:collapse}td,th{border:0;border-bottom:1px solid #bbcdd2;padding:7px 12px;text-align:left}
.fo header{background:#fff;box-shadow:0 2px 5px #0001}.fo .in{max-width:1120px;margin:0 auto;padding:14px 20px}.fo .nav1{display:flex;gap:20px;font-size:13px;border-bottom:1px solid #eee}.fo .nav1 span{margin-left:auto}.fo .nav2{display:flex;gap:30px;align-items:center;font-size:16px}.fo .nav2 .logo{font-size:26px;font-weight:700;color:#363a41;margin-right:20px}.fo .hero{background:linear-gradient(100deg,#2b3a67,#7a5c8e);color:#fff;padding:54px 40px;margin:22px 0;border-radius:4px}.fo .hero h2{font-size:30px;margin:0}.fo article{background:#fff;padding:16px;box-shadow:0 0 6px #0001}.fo article::before{content:"";display:block;height:90px;background:#dfe6ea;margin:-16px -16px 14px}.fo footer{background:#fff;margin-top:40px}.fo footer .in{display:grid;grid-template-columns:repeat(4,1fr);gap:24px;font-size:14px}.fo footer h3{font-size:14px}.fo footer ul{list-style:none;margin:0;padding:0;line-height:2}
.modal{position:fixed;inset:0;background:#0008;z-index:50;display:grid;place-items:center;opacity:0;transition:opacity .25s}.modal.in-view{opacity:1}.modal-content{background:#fff;border-radius:6px;width:520px;max-width:94vw}.modal-header{display:flex;justify-content:space-between;padding:16px 20px;border-bottom:1px solid #ddd}.modal-header h2{margin:0;font-size:18px}.modal-header button{border:0;background:none;font-size:20px;cursor:pointer}.modal-body{padding:16px 20px}.modal-footer{padding:14px 20px;display:flex;gap:10px;justify-content:flex-end;border-top:1px solid #ddd}#login-panel{max-width:400px;margin:10vh auto}#login-panel h1{text-align:center;font-weight:600}.form-group{margin-bottom:14px}.form-control{width:100%;border:1px solid #bbcdd2;border-radius:4px;padding:9px;font:inherit}"""
_SCRIPT = """document.querySelectorAll('[data-toggle="dropdown"]').forEach(function(b){b.addEventListener('click',function(e){e.stopPropagation();var p=b.parentElement,on=!p.classList.contains('show');document.querySelectorAll('.show').forEach(function(s){s.classList.remove('show')});p.classList.toggle('show',on)})});
document.addEventListener('click',function(){document.querySelectorAll('.show').forEach(function(s){s.classList.remove('show')})});
(function(){var w=document.getElementById('welcome');if(!w||localStorage.getItem('accueil_vu'))return;setTimeout(function(){w.classList.remove('d-none');w.offsetWidth;w.classList.add('in-view')},350);
w.querySelectorAll('[data-dismiss]').forEach(function(b){b.addEventListener('click',function(){localStorage.setItem('accueil_vu','1');w.classList.remove('in-view');setTimeout(function(){w.classList.add('d-none')},250)})})})();
(function(){var l=document.getElementById('forgot-link');if(l)l.addEventListener('click',function(e){e.preventDefault();document.getElementById('forgot').classList.toggle('d-none')})})();"""
_GROUPS = {
    "Pages de site": "Éditer",
    "Utilisateurs": "Gérer",
    "Pronote.net": "Publier",
    "Fichier": "Gérer",
    "Paramètres": "Configurer",
}
_ICONS = {
    "Pages de site": "▤",
    "Contenu": "▦",
    "Utilisateurs": "☻",
    "Pronote.net": "◍",
    "Fichier": "▣",
    "Ressources": "☷",
}


def _html(title: str, body: str, kind: str = "") -> str:
    return f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body class="{kind}">{body}<script>{_SCRIPT}</script></body></html>'


def _sidebar(menu: tuple[Entry, ...], home: Entry, way: tuple[Entry, ...]) -> str:
    """Sections below the captions of their kind; each flies out where the pointer rests."""
    items = f'<li class="link-levelone{"" if way else " -active"}"><a href="{home.href}"><span class="mi">↗</span><span>{home.name}</span></a></li>'
    for one in menu:
        if one.name in _GROUPS:
            items += f'<li class="category-title">{_GROUPS[one.name]}</li>'
        below = "".join(
            f'<li class="link-leveltwo"><a href="{leaf.href}" class="link">{leaf.name}</a></li>' for leaf in one.entries
        )
        active = " -active" if one in way else ""
        items += f'<li class="link-levelone{active}"><a href="{one.href}" class="link"><span class="mi">{_ICONS.get(one.name, "⚙")}</span><span>{one.name}</span></a><ul class="submenu">{below}</ul></li>'
    return f'<nav id="nav-sidebar" class="nav-bar"><ul class="main-menu">{items}</ul></nav>'


def _header(logo: str, shop: str, door: Entry, menu: str) -> str:
    return f"""<header class="navbar-header"><a class="logo" href="#">{logo}</a><input type="search" placeholder="Rechercher (ex. : nom, classe…)" aria-label="Rechercher"><div class="end">{shop}<a href="#notif">🔔 <span class="badge">3</span></a><div id="header_employee"><button type="button" data-toggle="dropdown">Alex Exemple</button><div class="dropdown-menu">{menu}<a class="dropdown-item" href="{door.href}">{door.name}</a></div></div></div></header>"""


def _content(told: Told, actions: str, otherwise: str) -> str:
    way = trail(told)
    crumbs = "".join(f"<li>{one.name}</li>" for one in way)
    tabs = ""
    if len(way) > 1 and way[1].entries:
        first = () if way[1].name == "Préférences" else (Entry("Liste", way[1].href),)
        tabs = "".join(
            f'<li><a href="{one.href}"{" class=current" if one.href == told.here else ""}>{one.name}</a></li>'
            for one in (*first, *way[1].entries)
        )
        tabs = f'<div class="page-head-tabs"><ul>{tabs}</ul></div>'
    said = f'<div class="alert alert-success" role="alert">{told.message}</div>' if told.message else ""
    body = (
        f'<div class="card"><div class="card-header">{told.title}</div><div class="card-body">{told.body}</div></div>'
    )
    if told.entries:
        cards = (
            f'<div class="card"><div class="card-body"><a href="{one.href}"><b>{one.name}</b></a></div></div>'
            for one in told.entries
        )
        body = (
            "<p>Sélectionnez un onglet pour modifier vos préférences.</p>"
            if tabs and not told.body
            else (f'<div class="row">{"".join(cards)}</div>' if not told.body else body)
        )
    return f'<div class="content-div"><div class="header-toolbar"><ol class="breadcrumb">{crumbs or "<li>Accueil</li>"}</ol><div class="title-row"><h1>{told.title or "Tableau de bord"}</h1>{actions}</div>{tabs}</div><main>{said}{body if told.title else otherwise}</main></div>'


def portal(told: Told) -> str:
    """The shop's front, and its back office once one is in there."""
    if told.title:
        shop = f"<span>🏫 {told.school} (0139990N)</span>"
        menu = '<a class="dropdown-item" href="/web/lycee/profil">Votre profil</a>'
        top = _header("<i>◆</i> ATRIUM", shop, told.door, menu)
        side = _sidebar(told.menu, Entry("Tableau de bord", told.administration), trail(told))
        look = '<a class="btn" href="/web/lycee">👁 Voir le portail</a>'
        return _html(f"{told.title} • ATRIUM", top + side + _content(told, look, ""))
    pronote = f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
    admin = f'<li><a href="{told.administration}">Administration</a></li>' if told.administration else ""
    account = "" if told.anonymous else '<a href="/web/lycee/profil">Alex Exemple</a>'
    welcome = """<div class="modal d-none" id="welcome" role="dialog" aria-modal="true" aria-labelledby="wt"><div class="modal-content"><div class="modal-header"><h2 id="wt">Découvrez le nouveau portail</h2><button type="button" data-dismiss="modal" aria-label="Fermer">×</button></div><div class="modal-body"><p>Nouvelle page d’accueil, recherche plus rapide, affichage adapté aux mobiles : deux minutes suffisent pour en faire le tour.</p></div><div class="modal-footer"><button type="button" class="btn" data-dismiss="modal">Plus tard</button><a class="btn btn-primary" href="/web/lycee/visite">Commencer la visite</a></div></div></div>"""
    return _html(
        f"{told.school} - ATRIUM",
        f"""<header><div class="in nav1"><a href="/web/lycee/contact">Contactez-nous</a><span>{account}</span><a href="{told.door.href}">{told.door.name}</a></div><div class="in nav2"><a class="logo" href="/web/lycee">ATRIUM</a><a href="/web/lycee/actus">Actualités</a><a href="/web/lycee/vie">Vie lycéenne</a><a href="/web/lycee/orientation">Orientation</a>{pronote}</div></header>
<div class="in"><div class="hero"><h2>{told.school}</h2><p>UAI 0139990N · Bienvenue sur votre portail</p></div><h2>À la une</h2><div class="row"><article><b>Concours d’éloquence</b><p>La finale aura lieu le 3 avril à l’auditorium.</p></article><article><b>Voyage à Lisbonne</b><p>Les dossiers sont à rendre avant vendredi.</p></article><article><b>Menu de la semaine</b><p>Le self passe au tri sélectif.</p></article></div>{told.body}</div>
<footer><div class="in"><div><h3>Le lycée</h3><ul><li><a href="#pres">Présentation</a></li><li><a href="#acces">Venir au lycée</a></li></ul></div><div><h3>Services</h3><ul><li><a href="#cdi">CDI</a></li><li><a href="#self">Restauration</a></li></ul></div><div><h3>Votre compte</h3><ul><li><a href="/web/lycee/profil">Informations personnelles</a></li>{admin}</ul></div><div><h3>Informations légales</h3><ul><li><a href="#ml">Mentions légales</a></li><li><a href="#dp">Données personnelles</a></li></ul></div></div></footer>{"" if told.anonymous or told.here != "/web/lycee" else welcome}""",
        "fo",
    )


def console(told: Told) -> str:
    """The back office of one shop."""
    shop = f'<div id="header_shop"><button type="button" data-toggle="dropdown">🏫 {told.school}</button><div class="dropdown-menu"><div class="dropdown-header">Établissement en cours</div><a class="dropdown-item" href="/">{told.school} (0139990N)</a></div></div>'
    state = "Base publiée" if told.published else "Base non publiée"
    pub = f'<div class="pub"><span>{"✔" if told.published else "✖"} {state}</span>{told.publication}</div>'
    kpis = "".join(
        f'<div class="card"><div class="card-header">{name}</div><div class="card-body kpi">{value}</div></div>'
        for name, value in (("Connexions du jour", "214"), ("Messages envoyés", "57"), ("Espace utilisé", "38 %"))
    )
    home = f'<div class="row">{kpis}</div><div class="card"><div class="card-header">Serveur</div><div class="card-body">{told.body}</div></div>'
    menu = '<a class="dropdown-item" href="/profil">Votre profil</a>'
    top = _header("<i>◆</i> PRONOTE", shop, told.door, menu)
    side = _sidebar(told.menu, Entry("Tableau de bord", "/"), trail(told))
    return _html(f"{told.title or 'Tableau de bord'} • PRONOTE", top + side + _content(told, pub, home))


def sign_in(site: Site, wrong: str) -> str:
    """One card, both fields."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    error = f'<div class="alert alert-danger" id="error">{wrong}</div>' if wrong else ""
    return _html(
        f"{name} › Connexion",
        f"""<div id="login-panel"><h1>{name}</h1><div class="card"><div class="card-body">{error}<form method="post" id="login_form"><div class="form-group"><label for="username">Identifiant</label><input class="form-control" id="username" name="username" type="text" autofocus></div><div class="form-group"><label for="passwd">Mot de passe</label><input class="form-control" id="passwd" name="password" type="password"></div><div class="form-group"><label><input type="checkbox" name="stay_logged_in" value="1"> Rester connecté</label></div><button type="submit" class="btn btn-primary" style="width:100%">Se connecter</button></form><p style="text-align:center"><a href="#" id="forgot-link">J’ai oublié mon mot de passe</a></p><p id="forgot" class="d-none">Adressez-vous à l’administrateur de votre établissement.</p></div></div><p style="text-align:center;color:#6c868e">© {name} 2025 – Tous droits réservés</p></div>""",
    )


def _every(schools: Mapping[str, str]) -> str:
    """The back office of no shop in particular: the header says which."""
    rows = "".join(
        f'<button class="dropdown-item" name="school" value="{uai}">{name} ({uai})</button>'
        for uai, name in schools.items()
    )
    shop = f'<form method="post" id="header_shop"><button type="button" data-toggle="dropdown">🏫 Choisir un établissement</button><div class="dropdown-menu"><div class="dropdown-header">Mes établissements</div>{rows}</div></form>'
    top = _header("<i>◆</i> PRONOTE", shop, Entry("Déconnexion", "/quitter"), "")
    return _html(
        "PRONOTE",
        f'{top}<main style="padding-top:70px"><div class="alert alert-info">Vous administrez plusieurs établissements. Sélectionnez celui sur lequel vous voulez travailler dans le menu « Choisir un établissement », en haut de la page.</div><div class="row"><div class="card"><div class="card-header">Établissements</div><div class="card-body kpi">{len(schools)}</div></div><div class="card"><div class="card-header">Alertes</div><div class="card-body kpi">0</div></div></div></main>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_every,)}
