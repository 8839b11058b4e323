"""Like a mail host's panel of 2012: everything a DIV, a pane at the left that one drills into, the account's menu at the top right."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Mapping
from typing import Any

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {"console": (".ListRow >> text=Lycée des Exemples", "#tb_open")}
_PANE = "#z_pane >> text="
_PORTAL = ("#z_user", "#z_user_menu >> text=Administration")
WAYS = {
    "services": (*_PORTAL, f"{_PANE}Pages de site", f"{_PANE}Accès aux services tiers"),
    "export": (*_PORTAL, f"{_PANE}Utilisateurs", f"{_PANE}Export des utilisateurs"),
    "ent": (f"{_PANE}Pronote.net", f"{_PANE}Intégration dans un ENT"),
    "displays": (f"{_PANE}Paramètres", f"{_PANE}Préférences", f"{_PANE}Affichages"),
    "pupils": (f"{_PANE}Ressources", f"{_PANE}Élèves"),
    "profiles": (f"{_PANE}Ressources", f"{_PANE}Professeurs", f"{_PANE}Profils d'autorisation"),
    "groups": (f"{_PANE}Fichier", f"{_PANE}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}html,body{height:100%}body{margin:0;font:12px/1.4 "Helvetica Neue",Helvetica,Arial,sans-serif;color:#333;background:#fff}.skin_top{height:38px;background:#0087c3;color:#fff;display:flex;align-items:center;padding:0 14px}.Banner{font-size:19px;letter-spacing:.5px;cursor:pointer;min-width:226px;padding-right:18px;white-space:nowrap}.Banner b{font-weight:300}.SearchBox{display:flex;background:#fff;border-radius:3px;height:24px}.SearchBox input{border:0;background:none;width:230px;padding:0 8px;font:inherit;outline:0}.SearchBox div{color:#555;padding:3px 8px;border-left:1px solid #ddd;cursor:pointer}
.fill{flex:1}.UserMenu{cursor:pointer;padding:9px 10px;user-select:none}.UserMenu:hover{background:#006fa0}.ZMenu{display:none;position:absolute;z-index:500;background:#fff;border:1px solid #a5a5a5;box-shadow:0 4px 12px rgba(0,0,0,.3);min-width:190px;color:#333;padding:3px 0}.ZMenu.open{display:block}.ZMenuItem{padding:6px 14px;cursor:pointer;display:flex;gap:9px}.ZMenuItem:hover{background:#cfe8f6}.ZSep{border-top:1px solid #ddd;margin:3px 0}.ZImg{width:16px;text-align:center;color:#4d7c9e}
.AppTabs{display:flex;background:#f4f4f4;border-bottom:1px solid #bcbcbc;padding:5px 8px 0;gap:2px}.AppTab{padding:6px 16px;cursor:pointer;border:1px solid transparent;border-bottom:0;border-radius:3px 3px 0 0}.AppTab:hover{background:#e4eef4}.AppTab.ZSelected{background:#fff;border-color:#bcbcbc;margin-bottom:-1px;font-weight:bold}.Crumbs{display:flex;align-items:center;height:32px;background:#f0f0f0;border-bottom:1px solid #ccc;padding:0 14px;color:#555}.Crumbs b{color:#222}.GearBtn{position:relative;cursor:pointer;padding:4px 8px;border:1px solid transparent;border-radius:3px}.GearBtn:hover{border-color:#bbb;background:#fff}
.Body{display:flex;min-height:calc(100% - 96px)}.Pane{width:240px;border-right:1px solid #ccc;background:#f7f9fa;overflow:hidden;flex:none}.PaneHead{padding:9px 12px;border-bottom:1px solid #d8d8d8;background:#e9eef1;font-weight:bold;min-height:36px}.PaneHead .back{cursor:pointer;color:#0073a8;font-weight:normal}.PaneList{transition:transform .18s ease-out}.PaneList.from_right{transform:translateX(100%)}.PaneList.from_left{transform:translateX(-100%)}
.PaneRow{display:flex;gap:8px;padding:8px 12px;cursor:pointer;border-bottom:1px solid #eef1f3}.PaneRow:hover{background:#e2f0f8}.PaneRow.ZSelected{background:#c5e3f3;font-weight:bold}.PaneRow.lvl2{padding-left:34px}.PaneRow .cnt{margin-left:auto;color:#888}.PaneRow .go{color:#999}.Main{flex:1;padding:18px 24px 50px;min-width:0}.ViewTitle{font-size:18px;color:#006796;margin:0 0 12px}.Toast{background:#e5f5dc;border:1px solid #a6cf8d;padding:8px 12px;border-radius:3px;margin-bottom:12px}.Critical{background:#fbe3e4;border:1px solid #d98f92;padding:8px 12px;margin-bottom:10px}
.Box{border:1px solid #ccc;margin-bottom:14px}.BoxT{background:#eef3f6;border-bottom:1px solid #ccc;padding:6px 10px;font-weight:bold}.BoxC{padding:10px}.Cols{display:grid;grid-template-columns:1fr 1fr;gap:16px}.Step{padding:5px 0;color:#0073a8;cursor:pointer}.Step:hover{text-decoration:underline}.Status{position:fixed;left:0;right:0;bottom:0;background:#f0f0f0;border-top:1px solid #ccc;padding:4px 14px;color:#666;display:flex;gap:18px}.Pub{display:flex;gap:10px;align-items:center}.Pub form{margin:0}
button,.ZButton{font:inherit;border:1px solid #a5a5a5;background:linear-gradient(#fff,#e6e6e6);border-radius:3px;padding:4px 13px;cursor:pointer;color:#222;display:inline-block}button:hover,.ZButton:hover{border-color:#0087c3}.ZButton.ZDisabled{opacity:.45;cursor:default}table{border-collapse:collapse;min-width:60%}th{background:#eef3f6;text-align:left;font-weight:normal;color:#555}th,td{padding:6px 10px;border:1px solid #ddd}fieldset{border:1px solid #ccc;margin:0 0 10px}legend{font-weight:bold}
.LoginScreen{min-height:100%;background:linear-gradient(#0087c3,#005f8a);display:flex;align-items:center;justify-content:center}.Center{width:470px;background:#0a98d8;border:1px solid #3eb2e4;border-radius:6px;box-shadow:0 6px 30px rgba(0,0,0,.35);padding:26px 34px;color:#fff}.Center h1{font-weight:300;font-size:28px;margin:0 0 18px}.LF{display:flex;align-items:center;margin:9px 0}.LF label{width:130px;text-align:right;padding-right:12px}.LF input.z{width:220px;padding:6px;border:1px solid #056d9c;border-radius:3px}.Center a{color:#dff3ff}.Sub{border-top:1px solid #3eb2e4;margin-top:16px;padding-top:12px;text-align:center}
.ListHead,.ListRow{display:grid;grid-template-columns:34px 2fr 1fr 1fr 1fr;padding:7px 10px;border-bottom:1px solid #e2e2e2}.ListHead{background:#eef3f6;color:#555}.ListRow{cursor:default}.ListRow:hover{background:#f0f7fb}.ListRow.ZSelected{background:#c5e3f3}.Toolbar{display:flex;gap:6px;padding:7px 10px;background:#f4f4f4;border-bottom:1px solid #ccc}"""
_SCRIPT = """(function(){
document.addEventListener('click',function(e){var g=e.target.closest('[data-go]');if(g){location.href=g.getAttribute('data-go');return}
 var m=e.target.closest('[data-menu]'),open=document.querySelector('.ZMenu.open'),t=m&&document.getElementById(m.getAttribute('data-menu'));if(open)open.classList.remove('open');if(t&&t!==open){var r=m.getBoundingClientRect();t.style.top=r.bottom+'px';t.style.right=(innerWidth-r.right)+'px';t.classList.add('open')}});
var pane=document.getElementById('z_pane');if(!pane)return;var tree=JSON.parse(pane.getAttribute('data-tree')),here=pane.getAttribute('data-here'),head=pane.children[0],list=pane.children[1];
function row(n,lvl){var d=document.createElement('div');d.className='PaneRow'+(lvl?' lvl2':'')+(n.href===here?' ZSelected':'');d.innerHTML='<div class="ZImg">'+n.icon+'</div><div>'+n.name+'</div><div class="cnt">'+(n.count||'')+'</div>'+(n.root&&n.sub.length?'<div class="go">&#8250;</div>':'');d.onclick=function(){if(n.root&&n.sub.length)show(n,'from_right');else location.href=n.href};return d}
function show(n,from){list.className='PaneList '+from;head.innerHTML='';list.innerHTML='';if(n){var b=document.createElement('span');b.className='back';b.innerHTML='&#9664; Accueil &nbsp;';b.onclick=function(){show(null,'from_left')};head.appendChild(b);head.appendChild(document.createTextNode(n.name))}else head.textContent='Accueil';
 (n?n.sub:tree).forEach(function(s){list.appendChild(row(s,0));if(n&&(s.href===here||s.sub.some(function(x){return x.href===here})))s.sub.forEach(function(x){list.appendChild(row(x,1))})});setTimeout(function(){list.className='PaneList'},20)}
function within(n){return n.href===here||n.sub.some(within)}
show(tree.filter(function(n){return n.root&&n.sub.length&&within(n)})[0]||null,'');
})();"""
_ICONS = ("▤", "✉", "☷", "⚿", "☰")


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body class="user_font_system">{body}<script>{_SCRIPT}</script></body></html>'


def _node(entry: Entry, icon: str, root: bool) -> dict[str, Any]:
    below = [_node(one, "▫", False) for one in entry.entries]
    count = len(below) if root and below else ""
    return {"name": entry.name, "href": entry.href, "icon": icon, "root": root, "count": count, "sub": below}


def _pane(told: Told, home: str, more: tuple[Entry, ...]) -> str:
    """What the pane holds is drawn by a script; it opens where the page stands."""
    tree = [_node(Entry("Résumé", home), "⌂", False)]
    tree += [_node(one, _ICONS[at % 5], True) for at, one in enumerate(told.menu)]
    tree += [_node(one, "◷", False) for one in more]
    held = html.escape(json.dumps(tree, ensure_ascii=False))
    return f'<div class="Pane" id="z_pane" data-here="{told.here}" data-tree="{held}"><div class="PaneHead"></div><div class="PaneList"></div></div>'


def _menu(key: str, entries: tuple[tuple[str, str, str], ...]) -> str:
    rows = "".join(
        f'<div class="ZMenuItem" data-go="{href}"><div class="ZImg">{sign}</div><div>{name}</div></div>' if name else '<div class="ZSep"></div>'
        for sign, name, href in entries
    )  # fmt: skip
    return f'<div class="ZMenu" id="{key}">{rows}</div>'


def _top(banner: str, home: str, user: str) -> str:
    account = f'<div class="UserMenu" id="z_user" data-menu="z_user_menu">{user} ▾</div>' if user else ""
    return f'<div class="skin_top"><div class="Banner" data-go="{home}">{banner}</div><div class="SearchBox"><input placeholder="Rechercher"><div>⌕</div></div><div class="fill"></div>{account}</div>'


def _steps(entries: tuple[Entry, ...]) -> str:
    return "".join(f'<div class="Step" data-go="{one.href}">{one.name}</div>' for one in entries)


def _main(told: Told, home: str) -> str:
    said = f'<div class="Toast" role="status">{told.message}</div>' if told.message else ""
    title = f'<div class="ViewTitle">{told.title}</div>' if told.title else ""
    body = told.body or f'<div class="Box"><div class="BoxT">{told.title}</div><div class="BoxC">{_steps(told.entries)}</div></div>'  # fmt: skip
    links = (
        f'<div class="Box"><div class="BoxC">{_steps(told.entries)}</div></div>' if told.body and told.entries else ""
    )
    return f'<div class="Main">{title}{said}{links}{home or body}</div>'


def _box(title: str, *lines: str) -> str:
    return f'<div class="Box"><div class="BoxT">{title}</div><div class="BoxC">{"".join(f"<div>{one}</div>" for one in lines)}</div></div>'


def _crumbs(told: Told, root: str, right: str) -> str:
    way = "".join(f" <span>›</span> {one.name}" for one in trail(told))
    return f'<div class="Crumbs"><div>{root}{way}</div><div class="fill"></div>{right}</div>'


def portal(told: Told) -> str:
    """Tabs of applications; « Administration » is in the account's menu, and has the pane."""
    tabs = [("Accueil", "/web/lycee"), ("Actualités", "/web/lycee/actus"), ("Agenda", "/web/lycee/agenda")]
    if told.pronote:
        tabs.append(("Pronote", told.pronote))
    cells = "".join(
        f'<div class="AppTab{" ZSelected" * (href == told.here)}" data-go="{href}">{name}</div>' for name, href in tabs
    )
    menu = _menu(
        "z_user_menu",
        (
            ("☺", "Mon compte", "/web/lycee/compte"),
            ("⚙", "Préférences", "/web/lycee/preferences"),
            ("⚒", "Administration", told.administration),
            ("", "", ""),
            ("?", "Aide en ligne", "/web/lycee/aide"),
            ("⎋", told.door.name, told.door.href),
        ),
    )
    user = "" if told.anonymous else "Claire Martin"
    door = f'<div class="ZButton" data-go="{told.door.href}">{told.door.name}</div>' if told.anonymous else ""
    news = (
        '<div class="Cols"><div>'
        + _box("Actualités", "<b>Réunion parents-professeurs</b>", "Mardi 2 décembre à 17 h 30, hall B.", "<br><b>Photos de classe</b>", "Les bons de commande sont à la vie scolaire.")
        + "</div><div>" + _box("Messages", "3 messages non lus", "1 invitation en attente") + _box("Quota", "412 Mo sur 2 Go utilisés") + "</div></div>"
    )  # fmt: skip
    inside = told.administration and (told.here == told.administration or told.title)
    pane = _pane(told, "/web/lycee", (Entry("Corbeille", "/web/lycee/corbeille"),)) if inside else ""
    home = news if told.here in {"/", "/web/lycee"} else ""
    return _html(
        f"ATRIUM - {told.school}",
        f'{_top("<b>ATRIUM</b>", "/web/lycee", user)}{menu if user else ""}<div class="AppTabs">{cells}</div>{_crumbs(told, f"<b>{told.school}</b>", door)}<div class="Body">{pane}{_main(told, home)}</div><div class="Status"><div>Région Sud</div><div>Mentions légales</div><div>Accessibilité : partiellement conforme</div></div>',
    )


def console(told: Told) -> str:
    """The pane, the way one came, and a gear with what can be done here."""
    menu = _menu("z_user_menu", (("☺", "Mon profil", "/moi"), ("?", "Centre d’aide", "/aide"), ("", "", ""), ("⎋", told.door.name, told.door.href)))  # fmt: skip
    gear = _menu("z_gear_menu", (("⟳", "Actualiser", told.here), ("⎙", "Imprimer", told.here)))
    state = "Base publiée" if told.published else "Base non publiée"
    right = f'<div class="Pub"><div>● {state}</div>{told.publication}<div class="GearBtn" data-menu="z_gear_menu">⚙ ▾</div></div>'
    home = (
        '<div class="Cols"><div>' + _box("Résumé", f"Base : {told.school}", "UAI : 0139990N", "Version : 2025.1.4", "Connexions actives : 17")
        + "</div><div>" + _box("Maintenance", "Dernière sauvegarde : cette nuit, 02 h 14", "Stockage : 61 %", "Certificat : valide jusqu’au 3 mars") + "</div></div>"
    )  # fmt: skip
    pane = _pane(told, "/", (Entry("Surveiller", "/surveiller"), Entry("Outils et migration", "/outils")))
    return _html(
        f"Administration PRONOTE - {told.school}",
        f'{_top("PRONOTE <b>Administration</b>", "/", "123456")}{menu}{gear}{_crumbs(told, f"<b>{told.school}</b>", right)}<div class="Body">{pane}{_main(told, home if told.here == "/" else "")}</div><div class="Status"><div>Serveur pronote-13 : en marche</div><div>0139990N</div></div>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """One box on blue."""
    name = "ATRIUM" if site == "portal" else "PRONOTE Administration"
    said = f'<div class="Critical" style="color:#333">{wrong}</div>' if wrong else ""
    return _html(
        f"{name} - Connexion",
        f'<div class="LoginScreen"><div class="Center"><h1>{name}</h1>{said}<form method="post" accept-charset="utf-8"><div class="LF"><label for="username">Identifiant :</label><input class="z" id="username" name="username" autocomplete="username"></div><div class="LF"><label for="password">Mot de passe :</label><input class="z" id="password" name="password" type="password"></div>'
        '<div class="LF"><label></label><span><input type="checkbox" id="remember"> <label for="remember" style="width:auto">Rester connecté</label></span><span style="flex:1"></span><button>Connexion</button></div></form><div class="Sub"><a href="/aide/mot-de-passe">Mot de passe oublié</a> · <a href="/aide/version">Qu’est-ce qui change ?</a></div></div></div>',
    )


def _domains(schools: Mapping[str, str]) -> str:
    """A line is selected, then opened from the tool bar."""
    rows = "".join(
        f'<div class="ListRow" data-uai="{uai}"><div>▤</div><div>{name}</div><div>{uai}</div><div>{("clg", "lyc")[at % 2]}-13.example</div><div>Actif</div></div>'
        for at, (uai, name) in enumerate(schools.items())
    )
    return _html(
        "Administration PRONOTE",
        f'{_top("PRONOTE <b>Administration</b>", "/", "")}<div class="Crumbs"><b>Établissements</b></div><form method="post" id="open"><input type="hidden" name="school"></form><div class="Toolbar"><div class="ZButton ZDisabled" id="tb_open">Ouvrir</div><div class="ZButton ZDisabled">Propriétés</div><div class="fill"></div><div>1 – {len(schools)} sur {len(schools)}</div></div>'
        f'<div class="ListHead"><div></div><div>Établissement</div><div>UAI</div><div>Domaine</div><div>État</div></div>{rows}'
        "<script>(function(){var s='',b=document.getElementById('tb_open');document.querySelectorAll('.ListRow').forEach(function(r){function pick(){document.querySelectorAll('.ListRow').forEach(function(x){x.classList.remove('ZSelected')});r.classList.add('ZSelected');s=r.getAttribute('data-uai');b.classList.remove('ZDisabled')}r.onclick=pick;r.ondblclick=function(){pick();b.onclick()}});b.onclick=function(){if(!s)return;var f=document.getElementById('open');f.school.value=s;f.submit()}})()</script>",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_domains,)}
