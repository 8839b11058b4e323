"""Like a content manager with a black tool bar over the theme: trays that open below it, entries under the pointer, local tasks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Continuer vers le portail",),
    "console": (".select2-selection", ".select2-results li:has-text('Lycée des Exemples')", "input[value=Continuer]"),
}
_TRAY = "#toolbar-bar >> text=Administration"
WAYS = {
    "services": (_TRAY, "@.toolbar-menu >> text=Pages de site", ".toolbar-menu >> text=Accès aux services tiers"),
    "export": (_TRAY, "@.toolbar-menu >> text=Utilisateurs", ".toolbar-menu >> text=Export des utilisateurs"),
    "ent": ("[aria-label='Étendre Pronote.net']", ".vertical >> text=Intégration dans un ENT"),
    "displays": (".vertical >> text=Paramètres", ".admin-list >> text=Préférences", ".admin-list >> text=Affichages"),
    "pupils": ("[aria-label='Étendre Ressources']", ".vertical >> text=Élèves"),
    "profiles": (
        "[aria-label='Étendre Ressources']",
        ".vertical >> text=Professeurs",
        ".tabs >> text=Profils d'autorisation",
    ),
    "groups": ("[aria-label='Étendre Fichier']", ".vertical >> text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:16px/1.5 Georgia,"Times New Roman",serif;color:#3b3b3b;background:#f6f6f2}a{color:#0071b3}#toolbar-bar{background:#0f0f0f;display:flex;height:39px;font:13px "Source Sans Pro","Lucida Grande",Verdana,sans-serif;position:relative;z-index:5}
#toolbar-bar a{color:#ddd;text-decoration:none;display:block;padding:10px 16px}#toolbar-bar a:hover,#toolbar-bar a.is-active{background:linear-gradient(#ffffff40 20%,transparent 200%)}#toolbar-bar .right{margin-left:auto;display:flex}
.toolbar-tray{background:#fff;border-bottom:1px solid #aaa;box-shadow:-2px 0 5px #0006;font:13px "Source Sans Pro","Lucida Grande",Verdana,sans-serif;display:none}.toolbar-tray.is-active{display:block}.toolbar-menu,.toolbar-menu ul{list-style:none;margin:0;padding:0}.toolbar-menu a{color:#565656;text-decoration:none;display:block;padding:10px 16px}
.toolbar-menu a:hover{color:#000;text-decoration:underline}.horizontal>.toolbar-menu{display:flex}.horizontal li{position:relative}.horizontal li ul{position:absolute;left:-9999px;top:100%;background:#fff;border:1px solid #ccc;border-top:0;width:230px;z-index:6}.horizontal li:hover>ul,.horizontal li:focus-within>ul{left:0}.horizontal li li{border-top:1px solid #ddd}
.vertical{display:block;position:fixed;top:39px;bottom:0;left:0;width:240px;border-right:1px solid #aaa;overflow:auto}.vertical+.page{margin-left:240px}.vertical .toolbar-menu>li{border-bottom:1px solid #ddd}.vertical .toolbar-box{position:relative;padding-right:42px}.vertical ul ul{display:none;background:#f5f5f5}.vertical li.open>ul{display:block}.vertical ul ul a{padding-left:28px}
.toolbar-handle{position:absolute;right:4px;top:4px;width:32px;height:30px;border:0;background:none;cursor:pointer;font-size:0}.toolbar-handle::before{content:"";display:inline-block;border:5px solid transparent;border-top-color:#777;margin-top:6px}li.open>.toolbar-box>.toolbar-handle::before{border-top-color:transparent;border-bottom-color:#777;margin:0 0 6px}
.region-header{background:linear-gradient(#055a8e,#1d84c3);color:#fff;padding:18px 40px 0}.region-header h1{font-weight:normal;margin:0;font-size:28px}.region-header h1 a{color:#fff;text-decoration:none}.menu--main{list-style:none;display:flex;gap:4px;margin:16px 0 0;padding:0;font:14px "Helvetica Neue",Arial,sans-serif}.menu--main a{display:block;padding:8px 14px;background:#a7d0ea99;border-radius:8px 8px 0 0;color:#222;text-decoration:none}
.menu--main a.is-active{background:#f6f6f2}.layout{display:grid;grid-template-columns:1fr 260px;gap:40px;padding:24px 40px;max-width:1160px}.layout.one{grid-template-columns:1fr}.node{border-bottom:1px solid #d3d7d9;margin-bottom:20px}.node h2{margin:0;font-weight:normal}.submitted{font-size:13px;color:#777}.block{background:#fff;border:1px solid #d3d7d9;padding:12px 18px;font-size:14px;margin-bottom:18px}
.block h2{margin:0 0 6px;font-size:17px;border-bottom:1px solid #d3d7d9}.content-header{background:#e0e0d8;padding:20px 40px 0;font-family:"Lucida Grande",Verdana,sans-serif}.content-header h1{font-size:22px;font-weight:normal;margin:4px 0 0;padding-bottom:14px}.breadcrumb{font-size:12px}.tabs{list-style:none;display:flex;margin:0;padding:0;font-size:14px}.tabs a{display:block;padding:6px 18px;background:#fcfcfa;border:1px solid #bfbfba;text-decoration:none}
.tabs a.is-active{background:#fff;border-bottom-color:#fff;color:#333;font-weight:bold}.content{padding:24px 40px;background:#fff;font:14px "Lucida Grande",Verdana,sans-serif}.admin-list{list-style:none;padding:0;margin:0}.admin-list a{display:block;padding:12px 12px 12px 30px;border-bottom:1px solid #e0e0d8;text-decoration:none;position:relative}.admin-list a::before{content:"\\25B8";position:absolute;left:8px}.admin-list small{display:block;color:#777}
.messages{border:1px solid #c9e1bd;background:#f3faef;color:#325e1c;padding:14px 20px;margin:0 0 18px}.messages--error{border-color:#f9c9bf;background:#fcf4f2;color:#a51b00}.button,.content button,.state button,input[type=submit]{background:linear-gradient(#007bc6,#0071b8);border:1px solid #1e5c90;border-radius:20px;color:#fff;padding:5px 20px;font:600 14px Verdana,sans-serif;cursor:pointer}
.form-text{border:1px solid #b8b8b8;border-radius:2px;padding:6px;width:300px;font:inherit}.form-item{margin:14px 0}.form-item label{display:block;font-weight:bold}.description{font-size:12px;color:#777}.select2-selection{display:block;width:340px;border:1px solid #aaa;border-radius:4px;padding:6px 10px;background:#fff;cursor:pointer}.select2-selection::after{content:"\\25BE";float:right}
.select2-dropdown{position:absolute;width:340px;background:#fff;border:1px solid #aaa;z-index:9;padding:4px;display:none}.select2-dropdown input{width:100%;padding:4px}.select2-results{list-style:none;margin:4px 0 0;padding:0}.select2-results li{padding:6px;cursor:pointer}.select2-results li:hover{background:#5897fb;color:#fff}.state{font-size:13px;display:flex;gap:16px;align-items:center}.state form{margin:0}
.site-footer{background:#292929;color:#bbb;padding:20px 40px;font:12px Arial,sans-serif}.site-footer a{color:#fff}td,th{padding:5px 10px}"""
_SCRIPT = """document.querySelectorAll('[data-toolbar-tray]').forEach(function(a){a.addEventListener('click',function(e){e.preventDefault();var t=document.getElementById(a.dataset.toolbarTray);document.querySelectorAll('.toolbar-tray.is-active').forEach(function(o){if(o!==t)o.classList.remove('is-active')});t.classList.toggle('is-active');a.classList.toggle('is-active')})});
document.querySelectorAll('.toolbar-handle').forEach(function(b){b.addEventListener('click',function(){var o=b.closest('li').classList.toggle('open');b.setAttribute('aria-expanded',o)})});"""


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr" dir="ltr" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}<script>{_SCRIPT}</script></body></html>'


def _links(entries: tuple[Entry, ...]) -> str:
    return "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in entries)


def _admin_list(entries: tuple[Entry, ...]) -> str:
    each = "".join(
        f'<li><a href="{one.href}">{one.name}<small>{", ".join(sub.name for sub in one.entries) or "Configurer et consulter"}</small></a></li>'
        for one in entries
    )
    return f'<ul class="admin-list">{each}</ul>'


def _said(told: Told) -> str:
    return (
        f'<div role="contentinfo" aria-label="Message d’état" class="messages">{told.message}</div>'
        if told.message
        else ""
    )


def _crumbs(told: Told, home: Entry) -> str:
    each = " » ".join(f'<a href="{one.href}">{one.name}</a>' for one in (home, *trail(told)[:-1]))
    return f'<nav class="breadcrumb" aria-label="Fil d’Ariane">{each}</nav>'


def portal(told: Told) -> str:
    """« Administration » in the black bar opens the tray of its sections; administration pages have another theme."""
    bar = ""
    if not told.anonymous:
        tray = "".join(
            f'<li><a href="{one.href}">{one.name}</a><ul>{_links(one.entries)}</ul></li>' for one in told.menu
        )
        active = " is-active" * bool(told.title)
        bar = (
            f'<div id="toolbar-bar" role="navigation" aria-label="Barre d’outils d’administration"><a href="/web/lycee">⌂ Retour au site</a><a href="{told.administration}" data-toolbar-tray="tray-admin" class="{active.strip()}">☰ Administration</a><a href="#" data-toolbar-tray="tray-short">★ Raccourcis</a>'
            f'<span class="right"><a href="/web/lycee/compte">claire.martin</a><a href="{told.door.href}">{told.door.name}</a></span></div><nav id="tray-admin" class="toolbar-tray horizontal{active}"><ul class="toolbar-menu">{tray}<li><a href="/web/lycee/rapports">Rapports</a></li></ul></nav>'
            '<nav id="tray-short" class="toolbar-tray horizontal"><ul class="toolbar-menu"><li><a href="/web/lycee/ajouter">Ajouter un article</a></li><li><a href="/web/lycee/contenus">Tous les articles</a></li></ul></nav>'
        )
    if told.title:
        body = _said(told) + (told.body or _admin_list(told.entries))
        return _html(
            f"{told.title} | {told.school}",
            f'{bar}<div class="content-header">{_crumbs(told, Entry("Accueil", "/web/lycee"))}<h1>{told.title}</h1></div><main class="content">{body}</main><footer class="site-footer">{told.school} – 0139990N</footer>',
        )
    tabs = [
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Vie du lycée", "/web/lycee/vie"),
        *([Entry("Pronote", told.pronote)] if told.pronote else []),
    ]
    menu = "".join(
        f'<li><a class="{"is-active" * (one.href == told.here)}" href="{one.href}">{one.name}</a></li>' for one in tabs
    )
    news = (
        '<article class="node"><h2><a href="/web/lycee/actus/1">Théâtre : la troupe recrute</a></h2><p class="submitted">Soumis par cdi le jeu 07/11 - 10:12</p><p>Première répétition jeudi à 17 h au foyer.</p></article>'
        '<article class="node"><h2><a href="/web/lycee/actus/2">Manuels numériques</a></h2><p class="submitted">Soumis par proviseur le lun 04/11 - 08:30</p><p>Les accès sont ouverts pour toutes les classes de seconde.</p></article>'
    )
    door = (
        f'<div class="block"><h2>Connexion</h2><a href="{told.door.href}">{told.door.name}</a></div>'
        if told.anonymous
        else ""
    )
    aside = f'<aside>{door}<div class="block"><h2>Agenda</h2>14 nov. Conseil d’administration<br>21 nov. Réunion parents</div></aside>'
    return _html(
        f"{told.school}",
        f'{bar}<header class="region-header"><h1><a href="/web/lycee">{told.school}</a></h1><ul class="menu--main">{menu}</ul></header><div class="layout"><main>{_said(told)}{news * (told.here in {"/web/lycee", "/"})}{told.body}</main>{aside}</div>'
        '<footer class="site-footer">ATRIUM, portail de la Région · <a href="/contact">Contact</a> · <a href="/mentions">Mentions légales</a></footer>',
    )


def console(told: Told) -> str:
    """The tray stands at the left; an arrow beside each section unfolds it, the section itself is a page."""
    way = trail(told)
    tree = ""
    for one in told.menu:
        opened = one in way
        tree += (
            f'<li class="{"open" * opened}"><div class="toolbar-box"><a href="{one.href}">{one.name}</a><button class="toolbar-handle" type="button" aria-expanded="{str(opened).lower()}" aria-label="Étendre {one.name}">Étendre</button></div>'
            f"<ul>{_links(one.entries)}</ul></li>"
        )
    tabs = ""
    if len(way) > 1 and way[1].entries and told.body:
        first = "Liste" if way[0].name == "Ressources" else way[1].name
        each = (Entry(first, way[1].href), *way[1].entries)
        tabs = "".join(
            f'<li><a class="{"is-active" * (one.href == told.here)}" href="{one.href}">{one.name}</a></li>'
            for one in each
        )
        tabs = f'<ul class="tabs primary">{tabs}</ul>'
    state = f'<div class="state">Base {"publiée" if told.published else "non publiée"} {told.publication}</div>'
    main = _said(told) + (told.body or _admin_list(told.entries))
    return _html(
        f"{told.title or 'Accueil'} | PRONOTE",
        f'<div id="toolbar-bar"><a href="/">⌂ PRONOTE</a><a href="/">{told.school} (0139990N)</a><span class="right"><a href="/aide">Aide</a><a href="{told.door.href}">{told.door.name}</a></span></div><nav class="toolbar-tray is-active vertical" aria-label="Administration"><ul class="toolbar-menu">{tree}</ul></nav>'
        f'<div class="page"><div class="content-header">{_crumbs(told, Entry("Accueil", "/"))}<h1>{told.title or "Serveur PRONOTE"}</h1>{state}{tabs}<br></div><main class="content">{main}</main></div>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """The manager's own form, with its tabs."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<div class="messages messages--error" role="alert">{wrong}</div>' if wrong else ""
    return _html(
        f"Se connecter | {name}",
        f'<header class="region-header"><h1><a href="/">{name}</a></h1><br></header><div class="content-header"><h1>Se connecter</h1><ul class="tabs"><li><a class="is-active" href="">Se connecter</a></li><li><a href="/aide/oubli">Réinitialiser votre mot de passe</a></li></ul></div>'
        f'<main class="content">{said}<form class="user-login-form" method="post"><div class="form-item"><label for="edit-name">Nom d’utilisateur</label><input class="form-text" id="edit-name" name="username" autocomplete="username"><div class="description">Saisissez votre identifiant {name}.</div></div>'
        '<div class="form-item"><label for="edit-pass">Mot de passe</label><input class="form-text" id="edit-pass" type="password" name="password"><div class="description">Le mot de passe qui accompagne votre identifiant.</div></div><input type="submit" value="Se connecter"></form></main>',
    )


def _notice(_schools: Mapping[str, str]) -> str:
    return _html(
        "Information | ATRIUM",
        '<header class="region-header"><h1>ATRIUM</h1><br></header><main class="content"><article class="node"><h2>Maintenance du 23 novembre</h2><p class="submitted">Soumis par Région</p><p>Le portail sera interrompu samedi de 8 h à 12 h. Les dépôts de fichiers sont à terminer la veille.</p></article>'
        '<form method="post"><input type="submit" value="Continuer vers le portail"></form></main>',
    )


def _school(schools: Mapping[str, str]) -> str:
    items = "".join(f'<li role="option" data-id="{uai}">{name} ({uai})</li>' for uai, name in schools.items())
    script = """<script>(function(){var s=document.querySelector('.select2-selection'),d=document.querySelector('.select2-dropdown'),f=d.querySelector('input'),l=d.querySelectorAll('li');
s.onclick=function(){d.style.display=d.style.display==='block'?'none':'block';f.focus()};f.oninput=function(){l.forEach(function(i){i.style.display=i.textContent.toLowerCase().indexOf(f.value.toLowerCase())<0?'none':''})};
l.forEach(function(i){i.onclick=function(){s.firstChild.textContent=i.textContent;document.getElementById('edit-school').value=i.dataset.id;d.style.display='none'}})})()</script>"""
    return _html(
        "Établissement | PRONOTE",
        '<header class="region-header"><h1>PRONOTE</h1><br></header><div class="content-header"><h1>Établissement de travail</h1></div><main class="content"><form method="post"><div class="form-item"><label>Établissement</label><input type="hidden" id="edit-school" name="school">'
        f'<span class="select2-selection" role="combobox" tabindex="0" aria-haspopup="true"><span>- Sélectionner -</span></span><div class="select2-dropdown"><input type="search" aria-label="Rechercher"><ul class="select2-results" role="listbox">{items}</ul></div>'
        f'<div class="description">Nom ou numéro UAI.</div></div><input type="submit" value="Continuer"></form></main>{script}',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_notice,), "console": (_school,)}
