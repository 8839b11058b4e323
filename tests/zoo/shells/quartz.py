"""Like a web shop's back office: a rail whose entries open a panel of columns, a data grid to choose from, a consent window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "console": ("tr:has-text('Lycée des Exemples') >> text=Sélectionner", "button:has-text('Ne pas autoriser')")
}
_ACCOUNT = ("button.customer-name", ".customer-menu a:has-text('Administration')")
_LEFT = ".account-nav >> text="
_RAIL, _PANEL = "#nav > li > a:has-text('%s')", "#nav li._show .submenu >> text="
WAYS = {
    "services": (*_ACCOUNT, f"{_LEFT}Pages de site", f"{_LEFT}Accès aux services tiers"),
    "export": (*_ACCOUNT, f"{_LEFT}Utilisateurs", f"{_LEFT}Export des utilisateurs"),
    "ent": (_RAIL % "Pronote.net", f"{_PANEL}Intégration dans un ENT"),
    "displays": (_RAIL % "Paramètres", f"{_PANEL}Affichages"),
    "pupils": (_RAIL % "Ressources", f"{_PANEL}Élèves"),
    "profiles": (_RAIL % "Ressources", f"{_PANEL}Profils d'autorisation"),
    "groups": (_RAIL % "Fichier", f"{_PANEL}Administration des utilisateurs"),
}
_ICONS = {"Pronote.net": "◎", "Fichier": "▤", "Paramètres": "⚙", "Ressources": "☷"}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.4 "Open Sans","Helvetica Neue",Helvetica,Arial,sans-serif;color:#303030;background:#fff}a{color:#007bdb;text-decoration:none}a:hover{text-decoration:underline}
button,.action-primary,.action-default{font:600 14px inherit;padding:.55em 1em;background:#e3e3e3;border:1px solid #adadad;color:#514943;cursor:pointer;border-radius:1px}button.action-primary{background:#eb5202;border-color:#eb5202;color:#fff}
input:not([type=radio]):not([type=checkbox]),select{border:1px solid #adadad;padding:.45em .6em;font:inherit;border-radius:1px}
.menu-wrapper{position:fixed;left:0;top:0;bottom:0;width:88px;background:#373330;z-index:700}.menu-wrapper .logo{display:block;text-align:center;color:#f26322;font-size:30px;padding:14px 0;text-decoration:none}#nav{list-style:none;margin:0;padding:0}#nav>li>a{display:block;color:#aaa6a0;text-align:center;font-size:10px;text-transform:uppercase;padding:11px 4px;text-decoration:none}#nav>li>a i{display:block;font-style:normal;font-size:24px;line-height:1.2}#nav>li._current>a,#nav>li>a:hover,#nav>li._show>a{background:#4a4542;color:#f7f3eb}
#nav>li>.submenu{position:fixed;left:88px;top:0;bottom:0;min-width:300px;background:#4a4542;padding:20px 0;visibility:hidden;transform:translateX(-30px);opacity:0;transition:transform .25s ease-out,opacity .25s,visibility 0s .25s;z-index:-1}#nav>li._show>.submenu{visibility:visible;transform:none;opacity:1;transition:transform .25s ease-out,opacity .25s}.submenu-title{display:block;color:#fff;font-size:20px;font-weight:400;padding:0 24px 14px}.submenu .action-close{position:absolute;right:14px;top:14px;background:none;border:0;color:#d8d1c8;font-size:22px}.submenu ul{list-style:none;margin:0;padding:0}.columns-nav{display:flex!important}.columns-nav>li{width:240px;padding:0 24px}.submenu a{display:block;color:#fff;padding:8px 0}.submenu-group-title{display:block;color:#a79d95;font-size:14px;font-weight:600;padding:8px 0 4px;border-bottom:1px solid #736963}
.page-wrapper{margin-left:88px;padding:0 30px 60px;min-height:100vh}.page-header{display:flex;align-items:center;justify-content:flex-end;gap:18px;padding:16px 0}.page-header .scope{margin-right:auto;font-size:13px;color:#666}.page-header form{display:inline}.page-title{font-size:26px;font-weight:400;margin:0 0 14px}.page-main-actions{background:#f8f8f8;border:1px solid #e3e3e3;padding:10px 15px;margin-bottom:22px;display:flex;justify-content:space-between;align-items:center}.admin-user{position:relative}.admin-user>ul,.customer-menu ul{display:none;position:absolute;right:0;top:100%;background:#fff;border:1px solid #007bdb;list-style:none;margin:0;padding:6px 0;width:220px;z-index:50;box-shadow:1px 1px 5px #0004}.active>ul{display:block}.admin-user li a,.customer-menu li a{display:block;padding:7px 14px;color:#303030}.message-success{background:#e5efe5;padding:12px 18px;margin-bottom:16px}.message-error{background:#fae5e5;padding:12px 18px;margin-bottom:12px}
.data-grid{width:100%;border-collapse:collapse}.data-grid th{background:#514943;color:#fff;font-weight:600;text-align:left;padding:10px;border:1px solid #8a837f}.data-grid td{padding:10px;border:1px dashed #d6d6d6}.data-grid tr:nth-child(odd) td{background:#f5f5f5}.grid-top{display:flex;gap:12px;align-items:center;margin-bottom:12px}.modal-popup{position:fixed;inset:0;background:#33333380;display:flex;justify-content:center;align-items:flex-start;z-index:900;animation:in .3s}.modal-inner{background:#fff;max-width:620px;margin-top:90px;padding:28px 34px}@keyframes in{from{opacity:0}}.modal-inner footer{display:flex;gap:10px;justify-content:flex-end;margin-top:18px}
.login-page{background:#373330;min-height:100vh;padding-top:90px}.login-box{width:430px;margin:auto;background:#fff;padding:36px 44px;border:1px solid #e3e3e3}.login-box label{display:block;font-weight:600;margin:12px 0 4px}.login-box input{width:100%}
.panel{background:#6e716e;color:#fff}.panel .in,.nav-sections .in,.header-content,.site-main,.site-foot .in{max-width:1200px;margin:auto;padding:0 20px}.panel .in{display:flex;justify-content:flex-end;gap:20px;padding:9px 20px;font-size:13px}.panel a{color:#fff}.customer-menu{position:relative}.customer-name{background:none;border:0;color:#fff;font-size:13px;padding:0}.header-content{display:flex;align-items:center;padding:18px 20px;justify-content:space-between}.nav-sections{background:#f0f0f0}.nav-sections a{display:inline-block;padding:14px 16px 14px 0;color:#575757;font-weight:700}.site-main{padding:22px 20px 60px}.cols{display:flex;gap:34px}.sidebar{width:260px;flex:none}.account-nav{background:#f5f5f5;padding:15px 0}.account-nav .title{padding:7px 18px;cursor:pointer;font-weight:600;display:flex;justify-content:space-between}.account-nav .title:after{content:"⌄"}.account-nav .title.active:after{content:"⌃"}.account-nav .content{overflow:hidden;max-height:0;visibility:hidden;transition:max-height .3s,visibility .3s}.account-nav .title.active+.content{max-height:300px;visibility:visible}.account-nav .content a{display:block;padding:6px 18px 6px 30px;color:#575757}.account-nav .current a{border-left:3px solid #ff5501;color:#000;font-weight:600}.promo{display:grid;grid-template-columns:2fr 1fr 1fr;gap:14px}.promo>div{background:#e8eef4;padding:22px;min-height:150px}.site-foot{background:#f4f4f4;border-top:1px solid #c1c1c1;padding:24px 0}.site-foot .in{display:flex;gap:50px}.site-foot a{display:block;padding:4px 0}.cookie{position:fixed;left:0;right:0;bottom:0;background:#fdf0d5;padding:14px 24px;display:flex;gap:20px;align-items:center;z-index:800}"""
_SCRIPT = """function rail(a){var li=a.parentNode,on=li.classList.contains('_show');document.querySelectorAll('#nav>li').forEach(function(x){x.classList.remove('_show')});if(!on)li.classList.add('_show');return false}
document.addEventListener('click',function(e){if(!e.target.closest('.menu-wrapper'))document.querySelectorAll('._show').forEach(function(x){x.classList.remove('_show')});if(!e.target.closest('.admin-user,.customer-menu'))document.querySelectorAll('.admin-user,.customer-menu').forEach(function(x){x.classList.remove('active')})});
document.addEventListener('keydown',function(e){if(e.key=='Escape')document.querySelectorAll('._show').forEach(function(x){x.classList.remove('_show')})});
var c=document.querySelector('.cookie');if(c&&document.cookie.indexOf('user_allowed_save_cookie')>=0)c.remove();function allow(){document.cookie='user_allowed_save_cookie=1;path=/';c.remove()}"""


def _html(title: str, body: str, name: str) -> str:
    return (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8"/><title>{title}</title><style>{_STYLE}</style></head>'
        f'<body class="{name}">{body}<script>{_SCRIPT}</script></body></html>'
    )


def _foot() -> str:
    columns = (
        ("L’établissement", ("Nous trouver", "Équipe de direction", "Règlement intérieur")),
        ("Assistance", ("Centre d’aide", "Nous contacter", "État des services")),
        ("Légal", ("Mentions légales", "Données personnelles", "Accessibilité : partiellement conforme")),
    )
    shown = "".join(
        f"<div><b>{head}</b>"
        + "".join(f'<a href="/web/lycee/page-{n}">{one}</a>' for n, one in enumerate(links))
        + "</div>"
        for head, links in columns
    )
    return f'<footer class="site-foot"><div class="in">{shown}</div></footer><div class="cookie" role="alertdialog"><span>Ce site mesure son audience au moyen de cookies anonymes. <a href="/web/lycee/cookies">En savoir plus</a></span><button class="action-primary" onclick="allow()">Autoriser les cookies</button></div>'


def _account_nav(told: Told) -> str:
    way = trail(told)
    shown = ""
    for section in told.menu:
        rows = "".join(
            f'<li class="nav item{" current" * (one in way)}" style="list-style:none"><a href="{one.href}">{one.name}</a></li>'
            for one in section.entries
        )
        active = " active" * (section in way)
        shown += f'<div class="title{active}" data-role="collapsible" role="tab" onclick="this.classList.toggle(\'active\')"><strong>{section.name}</strong></div><div class="content" role="tabpanel">{rows}</div>'
    return f'<div class="sidebar"><div class="block account-nav" data-mage-init=\'{{"accordion":{{}}}}\'>{shown}</div></div>'


def portal(told: Told) -> str:
    """The front of the shop; « Administration » is in the customer's menu, its sections an accordion at the left."""
    if told.anonymous:
        who = f'<span>Bienvenue sur le portail de votre établissement</span><a href="{told.door.href}">{told.door.name}</a>'
    else:
        rows = (("/web/lycee/compte", "Mon compte"), ("/web/lycee/listes", "Mes abonnements"))
        links = "".join(f'<li><a href="{href}">{name}</a></li>' for href, name in rows)
        who = f'<a href="/web/lycee/messages">Messages (2)</a><span class="customer-menu"><button class="customer-name" aria-haspopup="true" onclick="this.parentNode.classList.toggle(\'active\')">Claire Martin ▾</button><ul>{links}<li><a href="{told.administration}">Administration</a></li><li><a href="{told.door.href}">{told.door.name}</a></li></ul></span>'
    nav = '<a href="/web/lycee">Accueil</a><a href="/web/lycee/actus">Actualités</a><a href="/web/lycee/cdi">CDI</a>'
    nav += f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
    promo = '<div class="promo"><div><h2>Portes ouvertes le 15 mars</h2><p>Les élèves de seconde font visiter les ateliers et les laboratoires.</p><a href="/web/lycee/actus/1">Lire la suite</a></div><div><b>Menus de la semaine</b><p>Lundi : gratin, pomme.</p></div><div><b>Agenda</b><p>12/03 Conseil d’administration<br>18/03 Conseils de classe</p></div></div>'
    message = f'<div class="message-success">{told.message}</div>' if told.message else ""
    listed = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries)
    inside = told.menu and (told.title or trail(told))
    title = f'<h1 class="page-title">{told.title}</h1>' if told.title else ""
    main = f"{title}{message}{told.body or listed}"
    if inside:
        main = f'<div class="cols">{_account_nav(told)}<div style="flex:1">{main}</div></div>'
    elif told.here in {"/", "/web/lycee"}:
        main = promo
    head = f'<header><div class="panel"><div class="in">{who}</div></div><div class="header-content"><b style="font-size:24px">{told.school}</b><form action="/web/lycee/recherche"><input name="q" placeholder="Rechercher sur tout le site…" size="30"></form></div></header>'
    return _html(
        f"{told.title or 'Accueil'} - {told.school}",
        f'{head}<div class="nav-sections"><nav class="in">{nav}</nav></div><main class="site-main">{main}<p style="color:#777">Code établissement : 0139990N</p></main>{_foot()}',
        "cms-index-index",
    )


def _submenu(section: Entry) -> str:
    """Entries alone are in the first column, one that has others below it heads a column of its own."""
    alone = "".join(
        f'<li class="level-1"><a href="{e.href}"><span>{e.name}</span></a></li>'
        for e in section.entries
        if not e.entries
    )
    columns = f'<li class="column"><ul role="menu">{alone}</ul></li>'
    for group in (one for one in section.entries if one.entries):
        rows = (() if "preferences" in group.href else (Entry("Liste", group.href),)) + group.entries
        links = "".join(f'<li class="level-2"><a href="{e.href}"><span>{e.name}</span></a></li>' for e in rows)
        columns += f'<li class="column"><strong class="submenu-group-title"><span>{group.name}</span></strong><ul role="menu">{links}</ul></li>'
    close = '<button class="action-close" title="Fermer" onclick="this.closest(\'._show\').classList.remove(\'_show\')">×</button>'
    return f'<div class="submenu" aria-labelledby="nav"><strong class="submenu-title">{section.name}</strong>{close}<ul class="columns-nav">{columns}</ul></div>'


def console(told: Told) -> str:
    """The rail: each entry slides a panel over the page."""
    way = trail(told)
    current = " class='_current'" * (not way)
    rail = f'<li{current}><a href="/"><i>⌂</i>Tableau de bord</a></li>'
    for one in told.menu:
        here = "_current" if one in way else ""
        rail += f'<li class="{here}"><a href="{one.href}" onclick="return rail(this)"><i>{_ICONS.get(one.name, "•")}</i><span>{one.name}</span></a>{_submenu(one)}</li>'
    user = f'<div class="admin-user"><button aria-haspopup="true" onclick="this.parentNode.classList.toggle(\'active\')">👤 SPR</button><ul><li><a href="/compte">Paramètres du compte (SPR)</a></li><li><a href="{told.door.href}">{told.door.name}</a></li></ul></div>'
    state = "Base publiée" if told.published else "Base non publiée"
    message = f'<div class="message-success">{told.message}</div>' if told.message else ""
    listed = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries)
    extra = "" if way else "<p>Connexions du jour : <b>412</b> · Dernière sauvegarde : 06:00 · Aucune alerte.</p>"
    return _html(
        f"{told.title or 'Tableau de bord'} / PRONOTE",
        f'<div class="menu-wrapper"><a class="logo" href="/" title="PRONOTE">◆</a><nav><ul id="nav" role="menubar">{rail}</ul></nav></div><div class="page-wrapper"><header class="page-header"><div class="scope">Établissement : <b>{told.school}</b> (0139990N)</div><a href="/notifications" title="Notifications">🔔 3</a>{user}</header>'
        f'<h1 class="page-title">{told.title or "Tableau de bord"}</h1><div class="page-main-actions"><span>{state}</span>{told.publication}</div>{message}{listed}{told.body}{extra}</div>',
        "adminhtml-dashboard-index",
    )


def sign_in(site: Site, wrong: str) -> str:
    """One box in the middle."""
    said = f'<div class="message-error">{wrong}</div>' if wrong else ""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    box = f'<form class="login-box" method="post" autocomplete="off"><p style="font-size:22px;color:#f26322">◆ {name}</p><p>Bienvenue, veuillez vous connecter</p>{said}<label for="username">Nom d’utilisateur</label><input id="username" name="username" autofocus placeholder="nom d’utilisateur"><label for="login">Mot de passe</label><input id="login" type="password" name="password" placeholder="mot de passe"><p style="display:flex;justify-content:space-between;align-items:center;margin-top:22px"><button class="action-primary"><span>Se connecter</span></button><a href="/oubli">Mot de passe oublié ?</a></p></form>'
    return _html(f"{name} - Connexion", f'<section class="login-page">{box}</section>', "adminhtml-auth-login")


def _grid(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<tr><td>{uai}</td><td>{name}</td><td>Académie d’Aix-Marseille</td><td>2025-2026</td><td><a href="#" onclick="document.forms.pick.school.value=\'{uai}\';document.forms.pick.submit();return false">Sélectionner</a></td></tr>'
        for uai, name in schools.items()
    )
    return _html(
        "Établissements / PRONOTE",
        f'<div style="padding:30px 60px"><h1 class="page-title">Établissements</h1><p>Choisissez l’établissement pour lequel vous travaillez.</p><div class="grid-top"><span>{len(schools)} enregistrements trouvés</span><select><option>20 par page</option><option>50 par page</option></select></div><table class="data-grid"><thead><tr><th>UAI</th><th>Établissement</th><th>Académie</th><th>Exercice</th><th>Action</th></tr></thead><tbody>{rows}</tbody></table><form name="pick" method="post"><input type="hidden" name="school"></form></div>',
        "adminhtml-store-index",
    )


def _usage(_schools: Mapping[str, str]) -> str:
    return _html(
        "PRONOTE",
        '<form method="post" class="modal-popup" role="dialog" aria-modal="true"><div class="modal-inner"><h1 class="page-title">Aidez-nous à améliorer le produit</h1><p>Autorisez l’éditeur à recueillir des données d’utilisation de l’interface d’administration. Aucune donnée personnelle d’élève n’est transmise. Vous pourrez changer d’avis dans les préférences de votre compte.</p><footer><button>Ne pas autoriser</button><button class="action-primary">Autoriser</button></footer></div></form>',
        "adminhtml-dashboard-index",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_grid, _usage)}
