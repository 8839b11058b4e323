"""Like the applications of these years on utility classes: a side bar with a school switcher, groups that unfold, a user's menu at its foot."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("role=button[name='C’est parti']",),
    "console": ("[role=combobox]", "[role=option]:has-text('Lycée des Exemples')", "button:text-is('Continuer')"),
}
_ADMIN = ("[data-sidebar=footer] button", "[role=menuitem]:has-text('Administration')")
_SIDE, _TAB = "[data-sidebar=content] >> text=", "[role=tablist] >> text="
WAYS = {
    "services": (*_ADMIN, f"{_SIDE}Pages de site", f"{_SIDE}Accès aux services tiers"),
    "export": (*_ADMIN, f"{_SIDE}Utilisateurs", f"{_SIDE}Export des utilisateurs"),
    "ent": (f"{_SIDE}Pronote.net", f"{_SIDE}Intégration dans un ENT"),
    "displays": (f"{_SIDE}Paramètres", f"{_SIDE}Préférences", f"{_TAB}Affichages"),
    "pupils": (f"{_SIDE}Ressources", f"{_SIDE}Élèves"),
    "profiles": (f"{_SIDE}Ressources", f"{_SIDE}Professeurs", f"{_TAB}Profils d'autorisation"),
    "groups": (f"{_SIDE}Fichier", f"{_SIDE}Administration des utilisateurs"),
}
_STYLE = """*,:before,:after{box-sizing:border-box;border:0 solid #e4e4e7}body{margin:0;font:14px/1.5 Inter,ui-sans-serif,system-ui,sans-serif;color:#09090b;background:#fff}button{font:inherit;color:inherit;background:none;padding:0;cursor:pointer}a{color:inherit;text-decoration:none}h1,h2,h3,p{margin:0}ul{list-style:none;margin:0;padding:0}
.flex{display:flex}.items-center{align-items:center}.justify-between{justify-content:space-between}.gap-2{gap:8px}.gap-4{gap:16px}.grow{flex:1}.text-muted-foreground{color:#71717a}.text-sm{font-size:13px}.text-xs{font-size:12px}.font-medium{font-weight:500}.font-semibold{font-weight:600}.truncate{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.p-6{padding:24px}.mt-4{margin-top:16px}.min-h-svh{min-height:100vh}.text-left{text-align:left}.w-full{width:100%}.underline{text-decoration:underline}
.btn{height:36px;padding:0 16px;border-radius:8px;border-width:1px;font-weight:500;display:inline-flex;align-items:center;justify-content:center;gap:8px;background:#fff}.btn:hover{background:#f4f4f5}.btn-primary{background:#18181b;color:#fafafa;border-color:#18181b}.btn-primary:hover{background:#27272a}.btn:disabled{opacity:.5;pointer-events:none}.input{height:36px;border-width:1px;border-radius:8px;padding:0 12px;font:inherit;width:100%}.input:focus-visible,.btn:focus-visible{outline:2px solid #a1a1aa;outline-offset:2px}.card{border-width:1px;border-radius:12px;padding:20px;box-shadow:0 1px 2px #0000000d}.grid-3{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.badge{border-radius:6px;background:#f4f4f5;padding:1px 8px;font-size:12px;font-weight:500}
aside{width:256px;background:#fafafa;border-right-width:1px;position:fixed;inset:0 auto 0 0;display:flex;flex-direction:column;transition:margin-left .2s ease-linear}[data-sidebar=header],[data-sidebar=footer]{padding:8px}[data-sidebar=content]{flex:1;overflow:auto;padding:8px}.menu-button{display:flex;align-items:center;gap:10px;width:100%;height:32px;padding:0 8px;border-radius:6px;text-align:left}.menu-button.lg{height:48px}.menu-button:hover,.menu-button[data-active=true],.menu-button[data-state=open].lg{background:#f4f4f5}.menu-button[data-active=true]{font-weight:500}.chevron{margin-left:auto;transition:transform .2s;color:#71717a}[data-state=open]>.chevron{transform:rotate(90deg)}.group-label{height:32px;padding:0 8px;font-size:12px;font-weight:500;color:#3f3f46b3;display:flex;align-items:center}.menu-sub{margin:2px 0 4px 15px;padding:2px 10px;border-left-width:1px}.menu-sub[hidden]{display:none}.square{width:32px;height:32px;border-radius:8px;background:#18181b;color:#fff;display:grid;place-items:center;flex:none;font-weight:600}.inset{margin-left:256px;transition:margin-left .2s ease-linear}.collapsed aside{margin-left:-256px}.collapsed .inset{margin-left:0}.inset>header{height:56px;border-bottom-width:1px;display:flex;align-items:center;gap:12px;padding:0 16px}.breadcrumb{display:flex;gap:8px;color:#71717a}.breadcrumb [aria-current]{color:#09090b}
.popper{position:fixed;z-index:50;min-width:224px;background:#fff;border-width:1px;border-radius:8px;padding:4px;box-shadow:0 4px 12px #0000001a;animation:pop .15s}@keyframes pop{from{opacity:0;transform:scale(.95)}}.popper [role=menuitem],.popper [role=option]{display:flex;gap:8px;padding:7px 8px;border-radius:6px;cursor:default;outline:0}.popper [role=menuitem]:hover,.popper [role=option]:hover,.popper [role=menuitem]:focus{background:#f4f4f5}.separator{height:1px;background:#e4e4e7;margin:4px -4px}.tabs{display:inline-flex;background:#f4f4f5;border-radius:8px;padding:3px;margin-bottom:16px}.tabs a{padding:4px 12px;border-radius:6px;color:#71717a;font-weight:500}.tabs [aria-selected=true]{background:#fff;color:#09090b;box-shadow:0 1px 2px #0001}#page fieldset{border-width:1px;border-radius:8px;padding:8px 16px;margin:0 0 12px}#page input:not([type=radio]):not([type=checkbox]),#page select{border-width:1px;border-radius:8px;height:36px;padding:0 10px;font:inherit}#page form button,.inset>header form button{height:34px;padding:0 14px;border-width:1px;border-radius:8px;font-weight:500}#page form button{background:#18181b;color:#fafafa}#page table{border-collapse:collapse}#page td,#page th{border-bottom-width:1px;padding:8px 12px;text-align:left}#page li a{text-decoration:underline;line-height:2}.skeleton{height:16px;border-radius:6px;background:#f4f4f5;margin:0 0 12px;animation:pulse 2s infinite}@keyframes pulse{50%{opacity:.5}}.overlay{position:fixed;inset:0;background:#00000080;display:grid;place-items:center}.dialog{background:#fff;border-radius:12px;padding:24px;width:460px}.split{display:grid;grid-template-columns:1fr 1fr;min-height:100vh}.brand{background:#18181b;color:#fff;padding:40px;display:flex;flex-direction:column;justify-content:space-between}.sonner{position:fixed;right:24px;bottom:24px;background:#fff;border-width:1px;border-radius:8px;box-shadow:0 4px 12px #0002;padding:14px 18px}"""
_SCRIPT = """const $=(s,e=document)=>e.querySelector(s);
document.querySelectorAll('[data-collapsible]').forEach(b=>b.onclick=()=>{const o=b.dataset.state!=='open';b.dataset.state=o?'open':'closed';b.setAttribute('aria-expanded',o);document.getElementById(b.getAttribute('aria-controls')).hidden=!o});
const trigger=$('[data-sidebar=trigger]');if(trigger)trigger.onclick=()=>$('.wrapper').classList.toggle('collapsed');
function popper(b,id,side){const old=$('.popper');if(old){old.remove();b.dataset.state='closed';b.setAttribute('aria-expanded','false');return}
 const p=document.getElementById(id).content.firstElementChild.cloneNode(true);document.body.append(p);b.dataset.state='open';b.setAttribute('aria-expanded','true');const r=b.getBoundingClientRect();
 if(side==='right'){p.style.left=r.right+8+'px';p.style.bottom=innerHeight-r.bottom+'px'}else{p.style.left=r.left+'px';p.style.top=r.bottom+4+'px';p.style.width=Math.max(r.width,224)+'px'}
 p.querySelectorAll('[data-href]').forEach(i=>{i.onclick=()=>location.assign(i.dataset.href);i.onkeydown=e=>e.key==='Enter'&&i.click()});const f=p.querySelector('[tabindex]');if(f)f.focus({preventScroll:true});
 p.querySelectorAll('[role=option]').forEach(i=>i.onclick=()=>{b.firstElementChild.textContent=i.textContent.trim();$('input[name=school]').value=i.dataset.value;$('form button[type=submit]').disabled=false;popper(b,id)});
 setTimeout(()=>document.addEventListener('pointerdown',function out(e){if(!p.contains(e.target)&&!b.contains(e.target)){p.remove();b.dataset.state='closed';b.setAttribute('aria-expanded','false')}if(!p.isConnected)document.removeEventListener('pointerdown',out)}))}
const page=$('#page');if(page)setTimeout(()=>{$('#skeleton').remove();page.hidden=false},220);const t=$('.sonner');if(t)setTimeout(()=>t.remove(),6000);"""


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr" class="light"><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/><title>{title}</title><style>{_STYLE}</style></head>'
        f'<body class="antialiased">{body}<script>{_SCRIPT}</script></body></html>'
    )


def _item(name: str, href: str, icon: str, here: bool) -> str:
    return f'<li data-sidebar="menu-item"><a class="menu-button" data-active="{str(here).lower()}" href="{href}"><span aria-hidden="true">{icon}</span><span>{name}</span></a></li>'


def _groups(told: Told) -> str:
    """Sections that unfold; what stands below an entry is in tabs on its page."""
    way, shown = trail(told), ""
    icons = dict(zip((one.name for one in told.menu), "◫▤☰◉", strict=False))
    for at, section in enumerate(told.menu):
        state = "open" if section in way else "closed"
        rows = "".join(
            f'<li><a class="menu-button" data-active="{str(one in way).lower()}" href="{one.href}"><span class="truncate">{one.name}</span></a></li>'
            for one in section.entries
        )
        shown += f'<li data-sidebar="menu-item"><button type="button" class="menu-button" data-collapsible data-state="{state}" aria-expanded="{"true" if state == "open" else "false"}" aria-controls="radix-:r{at}:"><span aria-hidden="true">{icons[section.name]}</span><span>{section.name}</span><span class="chevron" aria-hidden="true">›</span></button><ul class="menu-sub" id="radix-:r{at}:"{" hidden" * (state == "closed")}>{rows}</ul></li>'
    return f"<ul>{shown}</ul>"


def _user(name: str, mail: str, rows: tuple[Entry, ...]) -> str:
    """The menu is drawn at the end of the body, as it opens."""
    items = "".join(f'<div role="menuitem" tabindex="-1" data-href="{one.href}">{one.name}</div>' for one in rows)
    menu = f'<template id="user-menu"><div class="popper" role="menu"><div style="padding:6px 8px"><p class="font-medium">{name}</p><p class="text-xs text-muted-foreground">{mail}</p></div><div class="separator"></div>{items}</div></template>'
    return f'<button type="button" class="menu-button lg" aria-haspopup="menu" aria-expanded="false" data-state="closed" onclick="popper(this,\'user-menu\',\'right\')"><span class="square" style="background:#e4e4e7;color:#18181b">{name[:1]}</span><span class="grow truncate"><span class="font-medium">{name}</span><br><span class="text-xs text-muted-foreground">{mail}</span></span><span aria-hidden="true">⇅</span></button>{menu}'


def _app(told: Told, content: str, user: str, home: str, extra: str = "") -> str:
    way = trail(told)
    crumbs = "".join(
        f'<span aria-hidden="true">›</span><span{" aria-current=page" * (one == way[-1])}>{one.name}</span>'
        for one in way
    )
    entry = way[1] if way[1:] else None
    tabs = ""
    if entry and entry.entries:
        own = (Entry("Liste", entry.href),) if "ressources" in entry.href else ()
        links = "".join(
            f'<a role="tab" aria-selected="{"true" if one.href == told.here else "false"}" href="{one.href}">{one.name}</a>'
            for one in own + entry.entries
        )
        tabs = f'<div role="tablist" class="tabs">{links}</div>'
    card = '<a class="card" href="%s"><p class="font-semibold">%s</p><p class="text-sm text-muted-foreground">Ouvrir</p></a>'
    cards = "".join(card % (one.href, one.name) for one in told.entries)
    cards = "" if told.body or tabs else f'<div class="grid-3">{cards}</div>'
    title = f'<h1 class="font-semibold" style="font-size:24px">{told.title}</h1><br>' if told.title else ""
    toast = f'<ol class="sonner" aria-live="polite"><li>✓ {told.message}</li></ol>' if told.message else ""
    switcher = f'<template id="teams"><div class="popper" role="menu"><div class="text-xs text-muted-foreground" style="padding:6px 8px">Établissements</div><div role="menuitem" tabindex="-1" data-href="{home}">{told.school} <span class="badge">0139990N</span></div></div></template>'
    aside = f'<aside data-sidebar="sidebar"><div data-sidebar="header"><button type="button" class="menu-button lg" aria-haspopup="menu" onclick="popper(this,\'teams\')"><span class="square">L</span><span class="grow truncate"><span class="font-semibold">{told.school}</span><br><span class="text-xs text-muted-foreground">UAI 0139990N</span></span><span aria-hidden="true">⇅</span></button></div><div data-sidebar="content">{content}</div><div data-sidebar="footer">{user}</div></aside>{switcher}'
    head = f'<header><button type="button" data-sidebar="trigger" aria-label="Afficher ou masquer la barre latérale">◧</button><nav aria-label="fil d’Ariane" class="breadcrumb"><a href="{home}">Accueil</a>{crumbs}</nav><span class="grow"></span>{extra}</header>'
    skeleton = '<div id="skeleton" class="p-6" aria-hidden="true"><div class="skeleton" style="width:30%"></div><div class="skeleton"></div><div class="skeleton" style="width:70%"></div></div>'
    return _html(
        f"{told.title or 'Accueil'} · {told.school}",
        f'<div class="wrapper min-h-svh">{aside}<main class="inset">{head}{skeleton}<div id="page" class="p-6" hidden>{title}{tabs}{cards}{told.body}</div></main></div>{toast}',
    )


_NEWS = (
    ("Portes ouvertes", "Samedi 15 mars, de 9 h à 13 h."),
    ("Conseil d’administration", "Mercredi à 18 h, salle polyvalente."),
    ("Restauration", "Menu végétarien deux fois par semaine."),
)


def portal(told: Told) -> str:
    """« Administration » is in the user's menu; the side bar is the administration's from there on."""
    if told.anonymous:
        return _html(
            told.school,
            f'<header class="flex items-center justify-between p-6"><span class="font-semibold">{told.school}</span><a class="btn btn-primary" href="{told.door.href}">{told.door.name}</a></header><main class="p-6"><h1>Bienvenue au {told.school}</h1><p class="text-muted-foreground">Le portail de la communauté éducative (UAI 0139990N).</p></main>',
        )
    rows = (
        Entry("Compte", "/web/lycee/compte"),
        Entry("Notifications", "/web/lycee/notifications"),
        Entry("Administration", told.administration),
        told.door,
    )
    user = _user("Claire Martin", "claire.martin@exemples.fr", rows)
    if told.title or trail(told):
        content = f'<div class="group-label">Administration</div>{_groups(told)}<ul class="mt-4">{_item("Revenir au portail", "/web/lycee", "←", False)}</ul>'
        return _app(told, content, user, "/web/lycee")
    names = [
        ("Accueil", "/web/lycee", "⌂"),
        ("Actualités", "/web/lycee/actus", "✎"),
        ("Documents", "/web/lycee/docs", "▤"),
    ]
    names += [("Pronote", told.pronote, "◆")] if told.pronote else []
    content = "".join(_item(*one, here=one[1] == told.here) for one in names)
    content = f'<div class="group-label">Portail</div><ul>{content}</ul>'
    card = (
        '<article class="card"><h3 class="font-semibold">%s</h3><p class="text-muted-foreground mt-4">%s</p></article>'
    )
    cards = "".join(card % one for one in _NEWS)
    told = replace(told, body=f'<div class="grid-3">{cards}</div>') if told.here == "/web/lycee" else told
    find = '<button type="button" class="btn text-muted-foreground">Rechercher… <kbd class="badge">⌘K</kbd></button>'
    return _app(told, content, user, "/web/lycee", find)


def console(told: Told) -> str:
    """Sections in the side bar, all folded but the one that is open."""
    user = _user("SPR", "Superviseur", (Entry("Mon compte", "/compte"), Entry("Aide", "/aide"), told.door))
    dot = "Base publiée" if told.published else "Base non publiée"
    content = f'<ul>{_item("Vue d’ensemble", "/", "⌂", told.here == "/")}</ul><div class="group-label">PRONOTE</div>{_groups(told)}'
    return _app(told, content, user, "/", f'<span class="badge">{dot}</span>{told.publication}')


def sign_in(site: Site, wrong: str) -> str:
    """The page in two halves; others sign in elsewhere."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<p role="alert" style="color:#dc2626" class="text-sm">{wrong}</p>' if wrong else ""
    other = (
        '<a class="btn w-full" href="/educonnect">Continuer avec ÉduConnect</a><p class="text-xs text-muted-foreground" style="text-align:center;padding:14px">OU AVEC UN COMPTE LOCAL</p>'
        if site == "portal"
        else ""
    )
    form = f'<form method="post" style="width:350px;margin:auto"><h1 class="font-semibold" style="font-size:24px">Se connecter à {name}</h1><p class="text-muted-foreground" style="margin:4px 0 20px">Entrez vos identifiants pour accéder à votre espace.</p>{other}{said}<label class="font-medium" for=":r1:">Identifiant</label><input class="input" id=":r1:" name="username" autocomplete="username"><div class="flex justify-between mt-4"><label class="font-medium" for=":r2:">Mot de passe</label><a class="text-sm underline" href="/oubli">Mot de passe oublié ?</a></div><input class="input" id=":r2:" type="password" name="password" autocomplete="current-password"><button type="submit" class="btn btn-primary w-full mt-4">Se connecter</button><p class="text-xs text-muted-foreground mt-4">En continuant, vous acceptez nos <a class="underline" href="/cgu">conditions d’utilisation</a>.</p></form>'
    return _html(
        f"Connexion · {name}",
        f'<div class="split"><div class="brand"><span class="font-semibold">◆ {name}</span><blockquote style="margin:0">« Tout l’établissement au même endroit, sans y penser. »<br><span class="text-sm">Proviseure, Marseille</span></blockquote></div><div class="flex items-center">{form}</div></div>',
    )


def _welcome(_schools: Mapping[str, str]) -> str:
    return _html(
        "Bienvenue",
        '<div class="overlay"><form method="post" role="dialog" aria-modal="true" aria-labelledby="t" class="dialog"><h2 id="t" class="font-semibold">Quoi de neuf ?</h2><p class="text-muted-foreground mt-4">La messagerie regroupe désormais les conversations par classe, et la recherche s’ouvre avec ⌘K depuis toutes les pages.</p><div class="flex mt-4 gap-2" style="justify-content:flex-end"><button class="btn btn-primary">C’est parti</button></div></form></div>',
    )


def _choose(schools: Mapping[str, str]) -> str:
    options = "".join(
        f'<div role="option" aria-selected="false" data-value="{uai}">{name}</div>' for uai, name in schools.items()
    )
    return _html(
        "Établissement",
        f'<main class="min-h-svh flex items-center"><form method="post" class="card" style="width:420px;margin:auto"><h1 class="font-semibold" style="font-size:18px">Votre établissement</h1><p class="text-muted-foreground text-sm" style="margin:4px 0 16px">Vous pourrez en changer à tout moment.</p><input type="hidden" name="school"><button type="button" role="combobox" aria-expanded="false" aria-label="Établissement" class="btn w-full" style="justify-content:space-between" onclick="popper(this,\'listbox\')"><span class="text-muted-foreground">Choisir un établissement</span><span aria-hidden="true">⌄</span></button><template id="listbox"><div class="popper" role="listbox">{options}</div></template><button type="submit" class="btn btn-primary w-full mt-4" disabled>Continuer</button></form></main>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_welcome,), "console": (_choose,)}
