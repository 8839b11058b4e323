"""Like a search and logging console: choose a provider, choose a space, a navigation that flies out of the hamburger, « Gestion » with a side list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("button:has-text('Identifiant et mot de passe')",)}
ANSWERS: dict[Site, tuple[str, ...]] = {"console": ("button.euiCard__titleButton:has-text('Lycée des Exemples')",)}
_NAV, _FLY = "[data-test-subj=toggleNavButton]", ".euiFlyout >> text="
_ADMIN, _SIDE = (_NAV, f"{_FLY}Administration"), ".euiSideNav >> text="
_TAB = ".euiTabs >> text="
WAYS = {
    "services": (*_ADMIN, f"{_SIDE}Accès aux services tiers"),
    "export": (*_ADMIN, f"{_SIDE}Export des utilisateurs"),
    "ent": (_NAV, f"{_FLY}Pronote.net", f"{_FLY}Intégration dans un ENT"),
    "displays": (_NAV, f"{_FLY}Paramètres", f"{_FLY}Préférences", f"{_TAB}Affichages"),
    "pupils": (_NAV, f"{_FLY}Ressources", f"{_FLY}Élèves"),
    "profiles": (_NAV, f"{_FLY}Ressources", f"{_FLY}Professeurs", f"{_TAB}Profils d'autorisation"),
    "groups": (_NAV, f"{_FLY}Fichier", f"{_FLY}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;background:#fff;color:#343741;font:14px/1.5 Inter,BlinkMacSystemFont,Helvetica,Arial,sans-serif}a{color:#0061a6;text-decoration:none}a:hover{text-decoration:underline}button{font:inherit;cursor:pointer}.euiHeader{height:48px;display:flex;align-items:center;padding:0 8px;border-bottom:1px solid #d3dae6;background:#fff;gap:8px;position:relative;z-index:1000}.euiHeader--dark{background:#1d1e24;border-color:#343741;color:#fff}.euiHeader--dark a,.euiHeader--dark button{color:#fff}.euiHeaderLogo__text{font-weight:600;font-size:16px;padding:0 10px}.euiHeaderSectionItemButton{background:none;border:0;min-width:40px;height:40px;border-radius:4px;font-size:18px}.euiHeaderSectionItemButton:hover{background:#69707d33}.spacer{flex:1}.search{background:#343741;border:1px solid #535966;border-radius:6px;color:#fff;padding:7px 14px;width:420px}.euiAvatar{display:inline-grid;place-items:center;width:24px;height:24px;border-radius:4px;background:#54b399;color:#000;font-size:12px;font-weight:500}.euiAvatar--user{border-radius:50%;background:#d36086;width:30px;height:30px}
.euiBreadcrumbs{list-style:none;display:flex;margin:0;padding:0}.euiBreadcrumb{background:#e3e6eb;padding:3px 14px 3px 20px;clip-path:polygon(0 0,calc(100% - 8px) 0,100% 50%,calc(100% - 8px) 100%,0 100%,8px 50%);font-size:12px;font-weight:500;margin-right:-3px}.euiBreadcrumb:first-child{clip-path:polygon(0 0,calc(100% - 8px) 0,100% 50%,calc(100% - 8px) 100%,0 100%);border-radius:4px 0 0 4px;padding-left:12px}.euiBreadcrumb:last-child{background:#cce4f5}
.euiFlyout{position:fixed;top:96px;left:0;bottom:0;width:320px;background:#fff;box-shadow:0 10px 24px #0003;z-index:999;overflow:auto;animation:fly .25s cubic-bezier(.694,.0482,.335,1)}@keyframes fly{from{opacity:0;transform:translateX(-100%)}}.euiFlyout[hidden]{display:none}.euiCollapsibleNavGroup{border-top:1px solid #d3dae6}.euiAccordion__button{display:flex;width:100%;align-items:center;gap:10px;background:none;border:0;padding:14px 16px;font-weight:600;text-align:left}.euiAccordion__button:hover{text-decoration:underline}.euiAccordion__arrow{margin-left:auto;transition:transform .25s}.euiAccordion-isOpen .euiAccordion__arrow{transform:rotate(90deg)}.euiAccordion__childWrapper{height:0;opacity:0;visibility:hidden;overflow:hidden;transition:height .25s,opacity .25s,visibility .25s}.euiAccordion-isOpen>.euiAccordion__childWrapper{opacity:1;visibility:visible}.euiListGroup{list-style:none;margin:0;padding:4px 8px 12px}.euiListGroupItem a{display:block;padding:6px 8px 6px 34px;border-radius:6px;color:#343741}.euiListGroupItem a:hover{background:#0071c21a}.euiListGroupItem-isActive a{background:#0071c21a;font-weight:500}
.euiPageTemplate{display:flex;min-height:calc(100vh - 96px)}.euiPageSidebar{width:248px;flex:none;padding:24px;background:#fafbfd;border-right:1px solid #d3dae6}.euiSideNavItem__root{margin-bottom:22px}.euiSideNavItem__label{font-weight:600;font-size:14px;margin-bottom:4px}.euiSideNav a{display:block;padding:3px 8px;color:#343741;font-size:13px}.euiSideNav a[aria-current]{color:#0061a6;font-weight:600;text-decoration:underline}.euiPageBody{flex:1;padding:24px 32px;max-width:1100px}.euiPageHeader{display:flex;justify-content:space-between;align-items:flex-start;border-bottom:1px solid #d3dae6;margin-bottom:22px;padding-bottom:0;flex-wrap:wrap}.euiTitle{font-size:27px;font-weight:700;margin:0 0 18px;color:#1a1c21}.euiTabs{display:flex;gap:20px;width:100%}.euiTab{padding:8px 0;color:#343741;font-weight:600}.euiTab-isSelected{color:#0061a6;box-shadow:inset 0 -2px #0061a6}.right{display:flex;gap:12px;align-items:center}.right form{margin:0}
.euiButton,form button{background:#07c;background:#cce4f5;border:0;border-radius:6px;color:#0061a6;font-weight:500;height:40px;padding:0 14px}.euiButton--fill{background:#07c;color:#fff}.euiFieldText,input:not([type=radio]):not([type=checkbox]):not(.search),select{height:40px;border:1px solid #cfd5e0;background:#fbfcfd;border-radius:6px;padding:0 12px;font:inherit;max-width:100%}.euiHealth:before{content:"●";color:#54b399;margin-right:6px}.euiHealth--off:before{color:#bd271e}.euiCallOut{background:#e6f9f7;padding:14px 16px;border-left:2px solid #00bfb3;margin-bottom:18px}.euiCallOut--danger{background:#f8e9e9;border-color:#bd271e;text-align:left}.euiPanel{background:#fff;border-radius:6px;box-shadow:0 .9px 4px #00000014,0 2.6px 8px #0000000f,0 5.7px 12px #0000000d;padding:24px}.euiGrid{display:grid;grid-template-columns:repeat(3,1fr);gap:20px}
.login{min-height:100vh;background:linear-gradient(#fff,#f2f6fb);text-align:center;padding-top:64px}.login h1{font-size:27px;margin:12px 0 24px}.login .euiPanel{width:460px;margin:auto;text-align:left}.loginCard{display:flex;width:100%;align-items:center;gap:16px;background:#fff;border:0;border-bottom:1px solid #d3dae6;padding:16px;text-align:left}.loginCard:hover{background:#f7f8fc}.loginCard b{display:block;color:#1a1c21}.euiFormRow{margin-bottom:14px}.euiFormRow label{display:block;font-weight:600;font-size:12px;margin-bottom:4px}.euiFormRow input{width:100%}.login .euiCard{width:230px;margin:0;text-align:center;position:relative}.euiCard{width:230px;position:relative;text-align:center;transition:transform .2s}.euiCard:hover{transform:translateY(-2px)}.euiCard__titleButton{background:none!important;border:0;font-weight:700;font-size:16px;color:#1a1c21;height:auto}.euiCard__titleButton:after{content:"";position:absolute;inset:0}.euiToast{position:fixed;right:16px;bottom:16px;width:320px;background:#fff;border-top:2px solid #07c;box-shadow:0 6px 24px #0003;padding:16px;z-index:2000;animation:up .3s}@keyframes up{from{opacity:0;transform:translateY(40px)}}"""
_SCRIPT = """const nav=document.getElementById('collapsibleNav'),toggle=document.querySelector('[data-test-subj=toggleNavButton]');
const show=on=>{nav.hidden=!on;toggle.setAttribute('aria-expanded',on)};if(toggle){toggle.addEventListener('click',()=>show(nav.hidden));document.addEventListener('keydown',e=>e.key==='Escape'&&show(false));document.addEventListener('mousedown',e=>{if(!nav.hidden&&!nav.contains(e.target)&&!toggle.contains(e.target))show(false)})}
document.querySelectorAll('.euiAccordion').forEach(a=>{const b=a.querySelector('.euiAccordion__button'),w=a.querySelector('.euiAccordion__childWrapper');const set=o=>{a.classList.toggle('euiAccordion-isOpen',o);b.setAttribute('aria-expanded',o);w.style.height=o?w.scrollHeight+'px':''};b.addEventListener('click',()=>set(b.getAttribute('aria-expanded')!=='true'));if(b.getAttribute('aria-expanded')==='true')w.style.height='auto'});
document.querySelectorAll('[data-provider]').forEach(b=>b.addEventListener('click',()=>{document.getElementById('providers').hidden=true;document.getElementById('basic').hidden=false;document.querySelector('[name=username]').focus()}));
const x=document.querySelector('.euiToast button');if(x)x.addEventListener('click',()=>x.parentNode.remove());"""


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"/><title>{title}</title><style>{_STYLE}</style></head>'
        f'<body class="euiBody--headerIsFixed">{body}<script>{_SCRIPT}</script></body></html>'
    )


def _list(entries: tuple[Entry, ...], told: Told) -> str:
    rows = "".join(
        f'<li class="euiListGroupItem{" euiListGroupItem-isActive" * (one.href == told.here)}"><a href="{one.href}"><span class="euiListGroupItem__label">{one.name}</span></a></li>'
        for one in entries
    )
    return f'<ul class="euiListGroup">{rows}</ul>'


def _group(icon: str, section: Entry, told: Told, opened: bool) -> str:
    key = "nav-" + "".join(one for one in section.name.lower() if one.isalnum())
    state = "true" if opened else "false"
    return f'<section class="euiCollapsibleNavGroup euiAccordion{" euiAccordion-isOpen" * opened}"><button type="button" class="euiAccordion__button" aria-expanded="{state}" aria-controls="{key}"><span aria-hidden="true">{icon}</span><span>{section.name}</span><span class="euiAccordion__arrow" aria-hidden="true">›</span></button><div class="euiAccordion__childWrapper" id="{key}" role="region">{_list(section.entries, told)}</div></section>'


def _chrome(told: Told, site: tuple[str, str], flyout: str, content: str, *, side: str = "", right: str = "") -> str:
    (name, home), way = site, trail(told)
    crumbs = "".join(f'<li class="euiBreadcrumb">{one.name}</li>' for one in way)
    first = f'<li class="euiBreadcrumb"><a href="{home}">Accueil</a></li>'
    entry = way[1] if way[1:] else None
    tabs = ""
    if entry and entry.entries:
        own = (Entry("Liste", entry.href),) if "ressources" in entry.href else ()
        links = "".join(
            f'<a role="tab" class="euiTab{" euiTab-isSelected" * (one.href == told.here)}" href="{one.href}"><span class="euiTab__content">{one.name}</span></a>'
            for one in own + entry.entries
        )
        tabs = f'<div class="euiTabs" role="tablist">{links}</div>'
    bars = f'<header class="euiHeader euiHeader--dark"><a class="euiHeaderLogo__text" href="{home}">◓ {name}</a><span class="spacer"></span><input class="search" type="search" placeholder="Trouver des pages, des personnes… « / »"><span class="spacer"></span><button class="euiHeaderSectionItemButton" aria-label="Nouveautés">📣</button><a href="{told.door.href}">{told.door.name}</a>{"" if told.anonymous else "<span class=euiAvatar--user></span>"}</header>'
    bars += f'<div class="euiHeader"><button type="button" class="euiHeaderSectionItemButton" data-test-subj="toggleNavButton" aria-label="Activer/Désactiver la navigation principale" aria-expanded="false" aria-controls="collapsibleNav">☰</button><span class="euiAvatar" title="{told.school}">L</span><b>{told.school}</b> <small>0139990N</small><nav aria-label="Fil d’Ariane"><ol class="euiBreadcrumbs">{first}{crumbs}</ol></nav></div>'
    fly = f'<nav class="euiFlyout" id="collapsibleNav" aria-label="Principale" hidden>{flyout}</nav>'
    said = f'<div class="euiCallOut" role="status">{told.message}</div>' if told.message else ""
    head = f'<div class="euiPageHeader"><h1 class="euiTitle">{told.title or "Bienvenue"}</h1><div class="right">{right}</div>{tabs}</div>'
    aside = (
        f'<div class="euiPageSidebar"><nav class="euiSideNav" aria-label="Gestion">{side}</nav></div>' if side else ""
    )
    return _html(
        f"{told.title or 'Accueil'} - {name}",
        f'{bars}{fly}<div class="euiPageTemplate">{aside}<main class="euiPageBody">{head}{said}{content}</main></div>',
    )


def _panels(panels: tuple[tuple[str, str], ...]) -> str:
    return (
        '<div class="euiGrid">'
        + "".join(f'<div class="euiPanel"><h3 style="margin-top:0">{head}</h3>{text}</div>' for head, text in panels)
        + "</div>"
    )


def portal(told: Told) -> str:
    """« Administration » is in the group « Gestion » of the navigation; from there on a list at the left has all screens."""
    own: tuple[Entry, ...] = (
        Entry("Vue d’ensemble", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Médiathèque", "/web/lycee/medias"),
    )
    own += (Entry("Pronote", told.pronote),) if told.pronote else ()
    flyout = _group("◍", Entry("Établissement", "", own), told, opened=True)
    flyout += _group(
        "▦",
        Entry("Vie lycéenne", "", (Entry("Clubs", "/web/lycee/clubs"), Entry("CVL", "/web/lycee/cvl"))),
        told,
        opened=False,
    )
    if told.administration:
        rows = (
            Entry("Outils", "/web/lycee/outils"),
            Entry("Suivi des accès", "/web/lycee/suivi"),
            Entry("Administration", told.administration),
        )
        flyout += _group("⚙", Entry("Gestion", "", rows), told, opened=True)
    side, content = "", told.body
    if told.menu and (told.title or trail(told)):
        for section in told.menu:
            here = ' aria-current="true"'
            rows_ = "".join(
                f'<a href="{one.href}"{here * (one.href == told.here)}>{one.name}</a>' for one in section.entries
            )
            side += f'<div class="euiSideNavItem__root"><div class="euiSideNavItem__label">{section.name}</div>{rows_}</div>'
        if not content:
            content = f'<div class="euiPanel" style="text-align:center"><h2>Bienvenue dans la gestion du site</h2><p>Administrez les pages, les contenus et les utilisateurs du {told.school}.</p><p style="color:#69707d">Une liste complète des outils figure dans le menu de gauche.</p></div>'
    elif told.here in {"/", "/web/lycee"}:
        content = _panels(
            (
                ("Annonces", "Inscriptions à l’association sportive jusqu’au 30."),
                ("À venir", "Bac blanc du 9 au 13 février."),
                ("En chiffres", "1 042 élèves<br>98 enseignants"),
            )
        )
        if not told.anonymous:
            content += '<div class="euiToast" role="alert"><b>Vos données ne sont pas encore sauvegardées</b><p>Pensez à exporter vos favoris avant la fin de l’année.</p><button class="euiButton">Ignorer</button></div>'
    return _chrome(told, ("ATRIUM", "/web/lycee"), flyout, content, side=side)


def console(told: Told) -> str:
    """The sections are accordions of the navigation, closed but for the one that is open; a page's parts are tabs."""
    way = trail(told)
    flyout = '<ul class="euiListGroup"><li class="euiListGroupItem"><a href="/">⌂ Accueil</a></li></ul>'
    flyout += "".join(_group(icon, one, told, opened=one in way) for icon, one in zip("◎▤⚙☷", told.menu, strict=False))
    right = f'<span class="euiHealth{" euiHealth--off" * (not told.published)}">{"Base publiée" if told.published else "Base non publiée"}</span>{told.publication}'
    content = told.body
    if told.here == "/":
        content = _panels(
            (
                ("Serveur", "En marche depuis 12 j 4 h"),
                ("Sessions", "37 connectés"),
                ("Sauvegardes", "Dernière : ce matin, 6 h"),
            )
        )
    elif not content and not way[1:]:
        content = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries)
    elif not content:
        content = '<p style="color:#69707d">Choisissez un onglet.</p>'
    return _chrome(told, ("PRONOTE", "/"), flyout, content, right=right)


def sign_in(site: Site, wrong: str) -> str:
    """At the portal one says first how one signs in; the boxes take the place of that list."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<div class="euiCallOut euiCallOut--danger" role="alert">{wrong}</div>' if wrong else ""
    chosen = site == "console" or bool(wrong)
    ways = (
        ""
        if site == "console"
        else (
            f'<div id="providers" class="euiPanel"{" hidden" * chosen} style="padding:0"><button type="button" class="loginCard" onclick="location=\'/educonnect\'"><span aria-hidden="true">🎓</span><span><b>ÉduConnect</b><small>Élèves et responsables</small></span></button><button type="button" class="loginCard" onclick="location=\'/agents\'"><span aria-hidden="true">🏛</span><span><b>Guichet des agents</b><small>Académie, avec une clé de sécurité</small></span></button><button type="button" class="loginCard" data-provider="basic"><span aria-hidden="true">🔑</span><span><b>Identifiant et mot de passe</b><small>Comptes d’administration du portail</small></span></button></div>'
        )
    )
    form = f'<form method="post" id="basic" class="euiPanel"{" hidden" * (not chosen)}><div class="euiFormRow"><label for="u">Nom d’utilisateur</label><input class="euiFieldText" id="u" name="username"></div><div class="euiFormRow"><label for="p">Mot de passe</label><input class="euiFieldText" id="p" type="password" name="password"></div><button class="euiButton euiButton--fill">Se connecter</button></form>'
    return _html(
        f"{name} - Connexion",
        f'<div class="login"><div style="font-size:44px">◓</div><h1>Bienvenue dans {name}</h1>{said}{ways}{form}<p><a href="/aide">Besoin d’aide ?</a></p></div>',
    )


def _spaces(schools: Mapping[str, str]) -> str:
    cards = "".join(
        f'<div class="euiPanel euiCard"><span class="euiAvatar" style="width:40px;height:40px;font-size:18px">{name[0]}</span><p><button class="euiCard__titleButton" name="school" value="{uai}">{name}</button></p><small>{uai}</small></div>'
        for uai, name in schools.items()
    )
    return _html(
        "Sélectionner un espace",
        f'<div class="login"><div style="font-size:44px">◓</div><h1>Sélectionnez votre espace</h1><p>Vous pouvez changer d’espace à tout moment.</p><form method="post" style="display:flex;gap:24px;justify-content:center">{cards}</form></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_spaces,)}
