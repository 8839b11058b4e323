"""PRONOTE's client as it could be in the browser: a window, a ribbon of groups, a status line; the portal by the same hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"console": (".modes >> text=Administrateur",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Accéder au portail",),
    "console": ("tr:has-text('Lycée des Exemples')", "#ouvrir"),
}
_TREE = "[role=tree] >> text="
_GEAR = "[aria-label=Administration]"
_TAB = ".rb-tabs >> text="
_CMD = ".rb-panel >> text="
WAYS = {
    "services": (_GEAR, f"{_TREE}Pages de site", f"{_TREE}Accès aux services tiers"),
    "export": (_GEAR, f"{_TREE}Utilisateurs", f"{_TREE}Export des utilisateurs"),
    "ent": (f"{_TAB}Pronote.net", f"{_CMD}Intégration dans un ENT"),
    "displays": (f"{_TAB}Paramètres", f"{_CMD}Affichages"),
    "pupils": (f"{_TAB}Ressources", f"{_CMD}Élèves"),
    "profiles": (f"{_TAB}Ressources", f"{_CMD}Profils d'autorisation"),
    "groups": (f"{_TAB}Fichier", f"{_CMD}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}html,body{height:100%}body{margin:0;font:13px "Segoe UI",Tahoma,Verdana,sans-serif;color:#222;background:#e9efe9;display:flex;flex-direction:column}button,input{font:inherit}a{color:#17683a}
.ttl{display:flex;align-items:center;gap:12px;background:#17683a;color:#fff;padding:6px 12px}.ttl .bf{font-size:17px}.ttl .t{flex:1}.ttl .x{cursor:pointer;padding:3px 10px;border:1px solid #5a9b75;border-radius:2px}.ttl .x:hover{background:#0f4d2a}.rb-tabs{display:flex;background:#17683a;padding:0 10px}.rb-tab{padding:6px 18px;color:#d5eadd;cursor:pointer;border-radius:3px 3px 0 0;user-select:none}.rb-tab:hover{background:#24804a}.rb-tab.act{background:#f6faf6;color:#17683a;font-weight:600}.rb{background:#f6faf6;border-bottom:1px solid #b4c9ba;min-height:98px}.rb-panel{display:none;padding:5px 8px}.rb-panel.act{display:flex}.rb-group{display:flex;flex-direction:column;border-right:1px solid #c9d9ce;padding:0 8px}.rb-btns{display:flex;gap:3px;flex:1}.rb-btn{width:96px;padding:5px 4px;text-align:center;border:1px solid transparent;border-radius:2px;cursor:pointer;line-height:1.2}.rb-btn:hover{background:#dcefe2;border-color:#9cc5aa}.rb-btn.on{background:#c6e4cf;border-color:#7db392}.rb-btn .im{display:block;font-size:21px;line-height:28px}.rb-cap{font-size:11px;text-align:center;color:#67796d;padding:3px 0 1px}
.desk{flex:1;display:flex;min-height:0}.list{width:230px;flex:none;background:#fff;border-right:1px solid #b4c9ba;overflow:auto}.list .hd{background:#d6e5da;padding:5px 10px;font-weight:600}.work{flex:1;overflow:auto;padding:14px 18px;background:#fff}.work h1{font-size:16px;font-weight:600;color:#17683a;margin:0 0 12px;border-bottom:1px solid #c9d9ce;padding-bottom:6px}.work table{border-collapse:collapse}.work td,.work th{border:1px solid #c9d9ce;padding:3px 10px}.work th{background:#d6e5da}.msg{background:#fff8d6;border:1px solid #e2cf7a;padding:7px 12px;margin-bottom:12px}.st{display:flex;align-items:center;gap:18px;background:#d6e5da;border-top:1px solid #b4c9ba;padding:4px 12px;font-size:12px}.st .led{width:10px;height:10px;border-radius:50%;background:#2e9d55;display:inline-block;margin-right:6px}.st .led.off{background:#c75b12}.st form{display:inline}.st button,.work form button{padding:3px 12px;border:1px solid #17683a;background:#fff;color:#17683a;border-radius:2px;cursor:pointer}.st .r{margin-left:auto;color:#586b5f}
.win{width:560px;margin:9vh auto 0;background:#fff;border:1px solid #17683a;box-shadow:0 5px 22px #0003}.win .ttl{padding:8px 12px}.win .bd{padding:20px 22px}.win label{display:grid;grid-template-columns:120px 1fr;align-items:center;margin-bottom:10px}.win input[type=text],.win input[type=password]{padding:6px;border:1px solid #9bb3a3}.bt{padding:6px 20px;border:1px solid #17683a;background:#17683a;color:#fff;cursor:pointer}.bt[disabled]{opacity:.45;cursor:default}.modes{display:grid;grid-template-columns:repeat(3,1fr);gap:10px}.modes div{border:1px solid #b4c9ba;padding:16px 8px;text-align:center;cursor:pointer}.modes div:hover{background:#dcefe2}.modes span{display:block;font-size:28px}.win table{width:100%;border-collapse:collapse;margin-bottom:14px}.win th{background:#d6e5da;text-align:left}.win td,.win th{padding:6px 10px;border:1px solid #c9d9ce}.win tbody tr{cursor:default}.win tbody tr:hover{background:#eef6f0}.win tbody tr.sel{background:#bfe0ca}.err{color:#b3261e}
.ph{display:flex;align-items:center;background:#17683a;color:#fff;padding:0 16px;height:58px;gap:16px}.ph b{font-size:19px}.ph small{display:block;font-weight:400;font-size:12px;opacity:.85}.ph nav{display:flex;height:100%;margin-left:18px}.ph nav a{color:#d5eadd;text-decoration:none;padding:20px 14px 0}.ph nav a:hover,.ph nav a.on{background:#24804a;color:#fff}.ph .r{margin-left:auto;display:flex;align-items:center;gap:10px}.ph .r a{color:#fff;text-decoration:none;padding:6px 9px}.ph .gear{font-size:19px;line-height:1}.tree{list-style:none;margin:0;padding:6px}.tree ul{list-style:none;margin:0;padding-left:20px}.tree [aria-expanded=false]>ul{display:none}.tree span{display:block;padding:4px 6px;cursor:pointer}.tree span::before{content:"▸ ";color:#17683a}.tree [aria-expanded=true]>span::before{content:"▾ "}.tree a{display:block;padding:4px 6px;text-decoration:none;color:#222}.tree span:hover,.tree a:hover{background:#eef6f0}.tree .sel>a{background:#bfe0ca}.wid{display:grid;grid-template-columns:1fr 1fr 1fr;gap:14px}.wid section{border:1px solid #c9d9ce}.wid h2{margin:0;background:#d6e5da;font-size:13px;padding:6px 10px}.wid div{padding:10px}"""
_SCRIPT = """(function(){var tabs=document.querySelectorAll('.rb-tab');for(var i=0;i<tabs.length;i++){tabs[i].onclick=function(){for(var j=0;j<tabs.length;j++){var on=tabs[j]===this;tabs[j].className=on?'rb-tab act':'rb-tab';document.getElementById('rb_'+tabs[j].getAttribute('data-n')).className=on?'rb-panel act':'rb-panel'}}}
document.querySelectorAll('.rb-btn').forEach(function(b){b.onclick=function(){document.body.style.cursor='progress';setTimeout(function(){location.href=b.getAttribute('data-url')},150)}});
document.querySelectorAll('.tree span').forEach(function(s){s.onclick=function(){var li=s.parentNode;li.setAttribute('aria-expanded',li.getAttribute('aria-expanded')==='true'?'false':'true')}});
document.querySelectorAll('.modes div').forEach(function(d){d.onclick=function(){document.getElementById('mode').style.display='none';document.getElementById('fen').style.display='';document.getElementById('en').textContent=d.getAttribute('data-mode');document.getElementsByName('username')[0].focus()}});
var t=document.getElementById('bases');if(t){var go=document.getElementById('ouvrir'),f=document.forms.base;t.querySelectorAll('tbody tr').forEach(function(r){r.onclick=function(){t.querySelectorAll('tr').forEach(function(x){x.className=''});r.className='sel';f.school.value=r.getAttribute('data-uai');go.disabled=false};r.ondblclick=function(){f.submit()}})}})();"""
_IMAGES = {
    "Publication": "📡",
    "Intégration dans un ENT": "🔗",
    "Sauvegardes": "💾",
    "Administration des utilisateurs": "🛡️",
    "Année scolaire": "📆",
    "Élèves": "🎒",
    "Responsables": "👪",
    "Liste": "📋",
    "Profils d'autorisation": "🔑",
    "Affichages": "🖥️",
    "Général": "⚙️",
}


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}<script>{_SCRIPT}</script></body></html>'


def _button(entry: Entry, here: str) -> str:
    on = " on" if entry.href == here else ""
    return f'<div class="rb-btn{on}" data-url="{entry.href}"><span class="im">{_IMAGES.get(entry.name, "📄")}</span>{entry.name}</div>'


def _group(caption: str, entries: tuple[Entry, ...], here: str) -> str:
    buttons = "".join(_button(one, here) for one in entries)
    return f'<div class="rb-group"><div class="rb-btns">{buttons}</div><div class="rb-cap">{caption}</div></div>'


def _ribbon(told: Told) -> str:
    """A tab for each section; what has more below it is a group of its own."""
    way = trail(told)
    shown = way[0] if way else None
    tabs = f'<div class="rb-tab{"" if shown else " act"}" data-n="a">Accueil</div>'
    own = (Entry("Tableau de bord", "/"), Entry("Rechercher", "/recherche"), Entry("Messagerie", "/messages"))
    panels = f'<div class="rb-panel{"" if shown else " act"}" id="rb_a">{_group("Mon espace", own, told.here)}</div>'
    for n, one in enumerate(told.menu):
        act = " act" if one == shown else ""
        tabs += f'<div class="rb-tab{act}" data-n="{n}">{one.name}</div>'
        simple = tuple(leaf for leaf in one.entries if not leaf.entries)
        groups = _group("Gestion", simple, told.here) if simple else ""
        for leaf in one.entries:
            if leaf.entries:
                first = Entry("Général" if leaf.name == "Préférences" else "Liste", leaf.href)
                groups += _group(leaf.name, (first, *leaf.entries), told.here)
        panels += f'<div class="rb-panel{act}" id="rb_{n}">{groups}</div>'
    return f'<div class="rb-tabs">{tabs}</div><div class="rb">{panels}</div>'


def console(told: Told) -> str:
    """A window with its bars, as it is on a desk."""
    led = '<span class="led"></span>Base publiée' if told.published else '<span class="led off"></span>Base non publiée'
    said = f'<div class="msg" role="status">{told.message}</div>' if told.message else ""
    links = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries)
    where = " &gt; ".join(one.name for one in trail(told)) or "Tableau de bord"
    return _html(
        f"PRONOTE - {told.school}",
        f"""<div class="ttl"><span class="bf">🦋</span><span class="t">PRONOTE 2025 - {told.school} (0139990N) - Administrateur</span><span class="x" onclick="location.href='{told.door.href}'">{told.door.name}</span></div>{_ribbon(told)}
<div class="desk"><div class="work"><h1>{where}</h1>{said}{links}{told.body}</div></div><div class="st"><span>{led}</span>{told.publication}<span>18 connectés</span><span class="r">Année 2025-2026 &nbsp;|&nbsp; Sauvegarde automatique : 02:30</span></div>""",
    )


def _tree(told: Told) -> str:
    rows = ""
    for one in told.menu:
        opened = str(one in trail(told)).lower()
        leaves = "".join(
            f'<li role="treeitem" aria-selected="{str(leaf.href == told.here).lower()}"{" class=sel" if leaf.href == told.here else ""}><a href="{leaf.href}">{leaf.name}</a></li>'
            for leaf in one.entries
        )
        rows += (
            f'<li role="treeitem" aria-expanded="{opened}"><span>{one.name}</span><ul role="group">{leaves}</ul></li>'
        )
    return f'<aside class="list"><div class="hd">Administration</div><ul class="tree" role="tree" aria-label="Administration">{rows}</ul></aside>'


def portal(told: Told) -> str:
    """One bar for all; a tree where one administers."""
    pages = [
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Agenda", "/web/lycee/agenda"),
    ]
    if told.pronote:
        pages.append(Entry("Pronote", told.pronote))
    nav = "".join(f'<a href="{one.href}"{" class=on" if one.href == told.here else ""}>{one.name}</a>' for one in pages)
    gear = f'<a class="gear" href="{told.administration}" title="Administration" aria-label="Administration">⚙</a>'
    right = (
        f'{"" if told.anonymous else "<span>A. Exemple</span>" + gear}<a href="{told.door.href}">{told.door.name}</a>'
    )
    said = f'<div class="msg" role="status">{told.message}</div>' if told.message else ""
    links = "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries)
    work = f"<h1>{told.title}</h1>{said}{links}{told.body}"
    if not told.title:
        work = f"""<h1>{"Bienvenue" if told.anonymous else "Bonjour A. Exemple"}</h1><div class="wid"><section><h2>Actualités</h2><div>Remise des bulletins le 12.<br>Photos de classe lundi matin.</div></section><section><h2>Agenda</h2><div>Jeudi 17 h : conseil d’administration<br>Vendredi : journée de solidarité</div></section><section><h2>Sondage</h2><div>Quel thème pour le bal ?</div></section></div>{told.body}"""
    side = _tree(told) if told.title else ""
    return _html(
        f"ATRIUM - {told.title or told.school}",
        f'<header class="ph"><b>ATRIUM<small>{told.school} – 0139990N</small></b><nav>{nav}</nav><div class="r">{right}</div></header><div class="desk">{side}<main class="work">{work}</main></div><div class="st"><span>Espace numérique de travail</span><a href="#mentions">Mentions légales</a><a href="#plan">Plan du site</a></div>',
    )


def _window(title: str, body: str) -> str:
    return _html(
        title,
        f'<div class="win"><div class="ttl"><span class="t">{title}</span></div><div class="bd">{body}</div></div>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """The client asks in which mode first."""
    error = f'<p class="err">{wrong}</p>' if wrong else ""
    mode = '<p>Connexion en mode <b id="en">Administrateur</b></p>' if site == "console" else ""
    form = f'{mode}{error}<form method="post"><label>Identifiant <input type="text" name="username" autocomplete="username"></label><label>Mot de passe <input type="password" name="password" autocomplete="current-password"></label><p><button class="bt">Se connecter</button> &nbsp; <a href="#recuperer">Récupérer son identifiant et son mot de passe</a></p></form>'
    if site == "portal" or wrong:
        return _window("ATRIUM - Authentification" if site == "portal" else "PRONOTE - Connexion", form)
    kinds = (("Administrateur", "🖥️"), ("Enseignant", "🧑‍🏫"), ("Vie scolaire", "🔔"))
    modes = "".join(f'<div data-mode="{name}"><span>{icon}</span>{name}</div>' for name, icon in kinds)
    first = f'<div id="mode"><p>Vous vous connectez comme :</p><div class="modes">{modes}</div></div>'
    return _window("PRONOTE - Connexion", f'{first}<div id="fen" style="display:none">{form}</div>')


def _news(_schools: Mapping[str, str]) -> str:
    return _window(
        "Informations",
        '<p><b>Nouveau :</b> l’agenda partagé s’ouvre aux délégués de classe.</p><p><b>Rappel :</b> les comptes inactifs depuis deux ans seront fermés le 30 juin.</p><form method="post"><p><input type="checkbox" name="plus" id="plus"> <span onclick="document.getElementById(\'plus\').click()">Ne plus afficher au démarrage</span></p><button class="bt">Accéder au portail</button></form>',
    )


def _bases(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<tr data-uai="{uai}"><td>{name}</td><td>{uai}</td><td>2025-2026</td></tr>' for uai, name in schools.items()
    )
    return _window(
        "Choix de l’établissement",
        f'<p>Sélectionnez la base de l’établissement dans la liste puis cliquez sur « Ouvrir ».</p><table id="bases"><thead><tr><th>Établissement</th><th>UAI</th><th>Année</th></tr></thead><tbody>{rows}</tbody></table><form name="base" method="post"><input type="hidden" name="school"><button class="bt" id="ouvrir" disabled>Ouvrir</button></form>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_news,), "console": (_bases,)}
