"""Like an issue tracker on one's own server: a blue head of drop-downs, a cog whose menu loads as it opens, tabs and a side list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Lycée des Exemples",),
    "console": ("tr:has-text('Lycée des Exemples') >> a",),
}
_COG, _COG_MENU = "#admin_menu", "#system-admin-menu-content >> text="
_TABS, _SIDE = ".aui-navgroup-horizontal >> text=", ".aui-navgroup-vertical >> text="
_HEAD, _DROP = "#header .aui-nav >> text=", ".aui-dropdown2[aria-hidden=false] >> text="
WAYS = {
    "services": (_COG, f"{_COG_MENU}Pages de site", f"{_SIDE}Accès aux services tiers"),
    "export": (_COG, f"{_COG_MENU}Contenu", f"{_TABS}Utilisateurs", f"{_SIDE}Export des utilisateurs"),
    "ent": (f"{_HEAD}Pronote.net", f"{_DROP}Intégration dans un ENT"),
    "displays": (f"{_HEAD}Paramètres", f"{_DROP}Préférences", f"{_SIDE}Affichages"),
    "pupils": (f"{_HEAD}Ressources", f"{_DROP}Élèves"),
    "profiles": (f"{_HEAD}Ressources", f"{_DROP}Professeurs", f"{_SIDE}Profils d'autorisation"),
    "groups": (f"{_HEAD}Fichier", f"{_DROP}Administration des utilisateurs"),
}
_STYLE = """body{margin:0;background:#f4f5f7;color:#172b4d;font:14px/1.43 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Oxygen,Ubuntu,"Droid Sans",sans-serif}a{color:#0052cc;text-decoration:none}a:hover{text-decoration:underline}#header nav{background:#0747a6;height:41px;display:flex;align-items:center;padding:0 10px;gap:6px}#logo a{color:#deebff;font-size:19px;font-weight:600;padding:0 12px}.aui-nav{list-style:none;margin:0;padding:0;display:flex}.aui-nav>li>a{display:block;color:#deebff;line-height:41px;padding:0 10px;cursor:pointer}.aui-nav>li>a:hover,.aui-nav>li>a[aria-expanded=true]{background:#0065ff;text-decoration:none}.aui-dropdown2-trigger:after{content:"";border:4px solid transparent;border-top-color:currentColor;display:inline-block;margin:0 0 -2px 6px}.aui-header-secondary{margin-left:auto;display:flex;align-items:center;gap:8px}.quicksearch{border:0;border-radius:3px;background:#344563;color:#fff;padding:5px 8px;width:150px}.quicksearch::placeholder{color:#deebff}.aui-button-primary{background:#0065ff;color:#fff!important;border:0;border-radius:3px;padding:5px 12px;font:inherit;cursor:pointer}
.aui-dropdown2{position:absolute;background:#fff;border:1px solid #dfe1e6;border-radius:3px;box-shadow:0 3px 6px #11111133;min-width:200px;padding:3px 0;z-index:3000}.aui-dropdown2[aria-hidden=true]{display:none}.aui-dropdown2 ul{list-style:none;margin:0;padding:0}.aui-dropdown2 li a{display:block;color:#172b4d;padding:6px 12px;white-space:nowrap}.aui-dropdown2 li a:hover{background:#f4f5f7;text-decoration:none}.aui-dropdown2-heading{color:#6b778c;font-size:11px;font-weight:600;text-transform:uppercase;padding:8px 12px 2px}.aui-dropdown2 section+section{border-top:1px solid #dfe1e6;margin-top:4px}.spin{padding:10px 14px;color:#6b778c}#announcement-banner{background:#fffae6;border-bottom:1px solid #ffe380;padding:8px 20px;text-align:center}
.aui-page-header{background:#fff;padding:18px 20px 0}.aui-page-header h1{font-size:24px;font-weight:500;margin:0 0 12px}.aui-navgroup-horizontal{background:#fff;border-bottom:1px solid #dfe1e6;padding:0 20px}.aui-navgroup-horizontal ul{list-style:none;display:flex;margin:0;padding:0;gap:22px}.aui-navgroup-horizontal a{display:block;padding:10px 0;color:#42526e}.aui-navgroup-horizontal .aui-nav-selected a{color:#0052cc;border-bottom:3px solid #0052cc;font-weight:600}.aui-page-panel{background:#fff;border-top:1px solid #dfe1e6;min-height:460px}.aui-page-panel-inner{display:flex}.aui-page-panel-nav{width:220px;flex:none;padding:20px;border-right:1px solid #dfe1e6}.aui-nav-heading{color:#6b778c;font-size:11px;font-weight:600;text-transform:uppercase;margin:0 0 6px}.aui-navgroup-vertical ul{list-style:none;margin:0 0 18px;padding:0}.aui-navgroup-vertical li a{display:block;padding:7px 10px;border-radius:3px;color:#42526e}.aui-navgroup-vertical .aui-nav-selected a{background:#ebecf0;color:#0052cc}.aui-page-panel-content{padding:20px 26px;flex:1}.aui-page-panel-content h2{font-size:20px;font-weight:500;margin:0 0 14px}
.aui-message{padding:12px 16px;border-radius:3px;background:#e3fcef;margin-bottom:14px}.aui-message-error{background:#ffebe6}.gadgets{display:grid;grid-template-columns:1fr 1fr;gap:12px;padding:20px}.gadget{background:#fff;border:1px solid #dfe1e6;border-radius:3px}.gadget h3{font-size:14px;margin:0;padding:10px 14px;border-bottom:1px solid #dfe1e6}.gadget div{padding:12px 14px}footer{text-align:center;color:#6b778c;font-size:12px;padding:20px}form.aui{width:340px;margin:0 auto}form.aui label{display:block;color:#6b778c;font-size:12px;font-weight:600;margin:12px 0 3px}form.aui .text{width:100%;box-sizing:border-box;border:2px solid #dfe1e6;border-radius:3px;background:#fafbfc;padding:6px 8px;font:inherit}.aui table,table.aui{border-collapse:collapse;width:100%}table.aui th{text-align:left;color:#6b778c;font-size:12px;border-bottom:2px solid #dfe1e6;padding:7px 10px}table.aui td{border-bottom:1px solid #dfe1e6;padding:9px 10px}.avatar{display:inline-block;width:24px;height:24px;line-height:24px;border-radius:3px;background:#6554c0;color:#fff;text-align:center;font-weight:600;margin-right:8px}.lozenge{background:#e3fcef;color:#006644;font-size:11px;font-weight:700;text-transform:uppercase;padding:2px 5px;border-radius:3px}.lozenge.off{background:#ffebe6;color:#bf2600}.pub{display:flex;gap:12px;align-items:center;float:right}.pub form{margin:0}"""
_SCRIPT = """document.addEventListener('click',e=>{const t=e.target.closest('.aui-dropdown2-trigger'),open=document.querySelectorAll('.aui-dropdown2[aria-hidden=false]');
 if(!t){if(!e.target.closest('.aui-dropdown2'))open.forEach(shut);return}
 e.preventDefault();const m=document.getElementById(t.getAttribute('aria-controls')),was=m.getAttribute('aria-hidden')=='false';open.forEach(shut);if(was)return;
 const r=t.getBoundingClientRect();m.setAttribute('aria-hidden','false');t.setAttribute('aria-expanded','true');m.style.top=(r.bottom+scrollY)+'px';m.style.left=Math.min(r.left,innerWidth-m.offsetWidth-8)+'px';
 const late=m.querySelector('template');if(late)setTimeout(()=>{m.replaceChildren(late.content.cloneNode(true));m.style.left=Math.min(r.left,innerWidth-m.offsetWidth-8)+'px'},280)});
function shut(m){m.setAttribute('aria-hidden','true');document.querySelectorAll('[aria-controls='+m.id+']').forEach(t=>t.setAttribute('aria-expanded','false'))}
document.addEventListener('keydown',e=>{if(e.key=='Escape')document.querySelectorAll('.aui-dropdown2[aria-hidden=false]').forEach(shut)});"""


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f'<body id="jira" class="aui-layout aui-theme-default">{body}<footer id="footer">Suivi et administration (v8.20.30#820030) · <a href="/apropos">À propos</a> · <a href="/probleme">Signaler un problème</a></footer><script>{_SCRIPT}</script></body></html>'
    )


def _section(heading: str, entries: tuple[Entry, ...]) -> str:
    rows = "".join(f'<li><a role="menuitem" href="{one.href}">{one.name}</a></li>' for one in entries)
    head = f'<strong class="aui-dropdown2-heading" role="heading">{heading}</strong>' if heading else ""
    return f"<section>{head}<ul>{rows}</ul></section>"


def _dropdown(key: str, inside: str, late: bool = False) -> str:
    shown = f'<div class="spin">Chargement…</div><template>{inside}</template>' if late else inside
    return f'<div id="{key}" class="aui-dropdown2 aui-style-default" role="menu" aria-hidden="true">{shown}</div>'


def _trigger(key: str, controls: str, caption: str, title: str = "") -> str:
    label = f' title="{title}" aria-label="{title}"' if title else ""
    return f'<li><a href="#" id="{key}" class="aui-dropdown2-trigger" role="button" aria-haspopup="true" aria-expanded="false" aria-controls="{controls}"{label}>{caption}</a></li>'


def _header(name: str, left: str, right: str, menus: str) -> str:
    return (
        f'<header id="header" role="banner"><nav aria-label="Site"><span id="logo"><a href="/">{name}</a></span><ul class="aui-nav">{left}</ul>'
        f'<div class="aui-header-secondary"><input class="quicksearch" type="search" placeholder="Rechercher" aria-label="Rechercher"><ul class="aui-nav">{right}</ul></div></nav></header>{menus}'
    )


def _nav(entries: tuple[Entry, ...], here: tuple[Entry, ...]) -> str:
    return (
        "<ul>"
        + "".join(
            f'<li{" class=aui-nav-selected" * (one in here)}><a href="{one.href}">{one.name}</a></li>'
            for one in entries
        )
        + "</ul>"
    )


def _panel(told: Told, side: str, above: str = "") -> str:
    said = f'<div class="aui-message aui-message-success">{told.message}</div>' if told.message else ""
    title = f"<h2>{told.title}</h2>" if told.title else ""
    listed = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in told.entries)
    empty = "<p>Choisissez un élément dans la liste de gauche.</p>" if side else f"<ul>{listed}</ul>"
    nav = (
        f'<div class="aui-page-panel-nav"><nav class="aui-navgroup aui-navgroup-vertical">{side}</nav></div>'
        if side
        else ""
    )
    return f'<div class="aui-page-panel"><div class="aui-page-panel-inner">{nav}<section class="aui-page-panel-content" id="content">{above}{title}{said}{told.body or empty}</section></div></div>'


def portal(told: Told) -> str:
    """The cog at the right has the sections; on their pages, tabs change the section and the list at the left its screens."""
    left = '<li><a href="/web/lycee">Tableau de bord</a></li><li><a href="/web/lycee/actus">Actualités</a></li><li><a href="/web/lycee/agenda">Agenda</a></li>'
    left += f'<li><a href="{told.pronote}">Pronote</a></li>' if told.pronote else ""
    if told.anonymous:
        right, menus = f'<li><a href="{told.door.href}">{told.door.name}</a></li>', ""
    else:
        right = _trigger("admin_menu", "system-admin-menu-content", "⚙", "Administration")
        right += _trigger(
            "user-options", "user-options-content", "<span class='avatar'>CM</span>", "Profil de Claire Martin"
        )
        menus = _dropdown("system-admin-menu-content", _section("Administration", told.menu), late=True)
        own = (Entry("Profil", "/web/lycee/profil"), Entry("Tokens d’accès", "/web/lycee/jetons"))
        menus += _dropdown("user-options-content", _section("Claire Martin", own) + _section("", (told.door,)))
    head = _header("ATRIUM", left, right, menus)
    way = trail(told)
    if told.menu and (way or told.title):
        tabs = f'<header class="aui-page-header"><h1>Administration <small style="font-size:13px;color:#6b778c">{told.school} · 0139990N</small></h1></header><nav class="aui-navgroup aui-navgroup-horizontal">{_nav(told.menu, way)}</nav>'
        side = f'<p class="aui-nav-heading">{way[0].name}</p>{_nav(way[0].entries, way)}' if way else ""
        return _html(f"{told.title} - {told.school}", head + tabs + _panel(told, side))
    gadgets = (
        ("Introduction", f"Bienvenue sur l’espace de travail du <b>{told.school}</b> (UAI 0139990N)."),
        (
            "Flux d’activité",
            "Hier : P. Roux a publié « Sortie au Camp des Milles ».<br>Lundi : K. Haddad a commenté « Menus ».",
        ),
        ("Assigné à moi", "Vous n’avez aucune demande en attente."),
        (
            "Projets favoris",
            '<a href="/web/lycee/cvl">Conseil de la vie lycéenne</a><br><a href="/web/lycee/bac">Bac 2026</a>',
        ),
    )
    shown = "".join(f'<section class="gadget"><h3>{name}</h3><div>{inside}</div></section>' for name, inside in gadgets)
    banner = '<div id="announcement-banner">Interruption prévue dimanche de 8 h à 10 h pour mise à jour.</div>'
    return _html(f"Tableau de bord - {told.school}", f'{banner}{head}<main class="gadgets">{shown}</main>')


def console(told: Told) -> str:
    """Each section is a drop-down of the head; what stands below one of its entries, a list at the left of its page."""
    left = "".join(_trigger(f"nav-{at}", f"nav-{at}-content", one.name) for at, one in enumerate(told.menu))
    menus = "".join(_dropdown(f"nav-{at}-content", _section("", one.entries)) for at, one in enumerate(told.menu))
    right = '<li><a href="/aide" title="Aide">?</a></li>' + _trigger("user-options", "user-options-content", "SPR")
    menus += _dropdown("user-options-content", _section("", (Entry("Préférences du compte", "/compte"), told.door)))
    way = trail(told)
    lozenge = f'<span class="lozenge{" off" * (not told.published)}">{"Base publiée" if told.published else "Base non publiée"}</span>'
    title = f'<header class="aui-page-header"><div class="pub">{lozenge}{told.publication}</div><h1><span class="avatar">L</span>{told.school} <small style="font-size:13px;color:#6b778c">0139990N</small></h1></header>'
    side = ""
    if way and not way[1:]:
        side = f'<p class="aui-nav-heading">{way[0].name}</p>{_nav(way[0].entries, way)}'
    elif way and way[1].entries:
        own = (Entry("Liste", way[1].href),) if "ressources" in way[1].href else ()
        chosen = way[2:] or (own or way[:2])
        side = f'<p class="aui-nav-heading">{way[1].name}</p>{_nav(own + way[1].entries, chosen)}'
    return _html(
        f"{told.title or 'Accueil'} - PRONOTE", _header("PRONOTE", left, right, menus) + title + _panel(told, side)
    )


def sign_in(site: Site, wrong: str) -> str:
    """A small form in the middle of the page, the head above it."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<div class="aui-message aui-message-error" role="alert">Désolé. {wrong}</div>' if wrong else ""
    form = f'<form class="aui" method="post" id="login-form">{said}<label for="login-form-username">Nom d’utilisateur</label><input class="text" id="login-form-username" name="username" autocomplete="username"><label for="login-form-password">Mot de passe</label><input class="text" type="password" id="login-form-password" name="password" autocomplete="current-password"><p><input type="checkbox" id="rm" name="os_cookie"> <label for="rm" style="display:inline">Mémoriser mes informations de connexion sur cet ordinateur</label></p><p>Pas encore membre ? Pour demander un compte, contactez vos <a href="/contact">administrateurs</a>.</p><button class="aui-button aui-button-primary" id="login-form-submit">Se connecter</button> &nbsp;<a href="/oubli">Impossible d’accéder à votre compte ?</a></form>'
    return _html(
        f"Connexion - {name}",
        _header(name, "", "", "")
        + f'<div class="aui-page-panel" style="padding:30px 0"><h1 style="text-align:center;font-weight:500">Bienvenue sur {name}</h1>{form}</div>',
    )


def _directory(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<tr><td><a href="#" onclick="f.school.value=\'{uai}\';f.submit();return false"><span class="avatar">{name[0]}</span>{name}</a></td><td>{uai}</td><td>Établissement public</td><td>DSI</td></tr>'
        for uai, name in schools.items()
    )
    table = f'<table class="aui"><thead><tr><th>Établissement</th><th>Clé</th><th>Type</th><th>Responsable</th></tr></thead><tbody>{rows}</tbody></table><form id="f" method="post"><input type="hidden" name="school"></form>'
    return _html(
        "Tous les établissements",
        _header("", "", "", "")
        + f'<header class="aui-page-header"><h1>Parcourir les établissements</h1></header><div class="aui-page-panel" style="padding:20px"><p><input class="text" placeholder="Contient le texte…"> <select><option>Tous les types</option></select></p>{table}</div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_directory,), "console": (_directory,)}
