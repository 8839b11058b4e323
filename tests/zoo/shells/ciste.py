"""A school information system from abroad: a rail of icons whose panels slide out, a table of schools, a bulletin over the first page."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".bulletin .btn:has-text('Fermer')",),
    "console": ("tr:has-text('Lycée des Exemples') >> text=Sélectionner",),
}
_ADMIN = (".rail-item:has-text('Administration')",)
WAYS = {
    "services": (*_ADMIN, ".rail-item:has-text('Pages de site')", ".flyout >> text=Accès aux services tiers"),
    "export": (*_ADMIN, ".rail-item:has-text('Utilisateurs')", ".flyout >> text=Export des utilisateurs"),
    "ent": (".rail-item:has-text('Pronote.net')", ".flyout >> text=Intégration dans un ENT"),
    "displays": (".rail-item:has-text('Paramètres')", ".flyout >> text=Préférences", ".flyout >> text=Affichages"),
    "pupils": (".rail-item:has-text('Ressources')", ".flyout >> text=Élèves"),
    "profiles": (
        ".rail-item:has-text('Ressources')",
        ".flyout >> text=Professeurs",
        ".flyout >> text=Profils d'autorisation",
    ),
    "groups": (".rail-item:has-text('Fichier')", ".flyout >> text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:13px/1.45 Roboto,"Segoe UI",Arial,sans-serif;color:#1c2b39;background:#eef1f4}a{color:#0b63b5;text-decoration:none}a:hover{text-decoration:underline}
.topbar{position:fixed;top:0;left:0;right:0;height:52px;background:#fff;border-bottom:1px solid #cfd7de;display:flex;align-items:center;padding:0 18px 0 0;z-index:30}.brand{width:88px;height:52px;background:#c8102e;color:#fff;display:flex;align-items:center;justify-content:center;font-weight:900;font-size:17px}.ctx{margin-left:18px;display:flex;gap:22px}.ctx-pill{cursor:pointer;color:#44566a}.ctx-pill b{color:#1c2b39}.find{margin-left:auto;display:flex;border:1px solid #b8c4cf;border-radius:3px;padding:5px 10px;width:250px;color:#6a7b8c}.find input{border:0;outline:0;width:100%;font:inherit}.tools{display:flex;gap:16px;margin-left:20px;align-items:center}.badge{background:#c8102e;color:#fff;border-radius:9px;padding:0 6px;font-size:11px}
.rail{position:fixed;top:52px;bottom:0;left:0;width:88px;background:#12344d;z-index:25;display:flex;flex-direction:column;overflow-y:auto}.rail-item{color:#cfe0ec;text-align:center;padding:12px 4px;cursor:pointer;font-size:11px;border-left:4px solid transparent}.rail-item:hover,.rail-item.open{background:#1c4a6b;color:#fff}.rail-item.current{border-color:#ffb81c;color:#fff}.rail-item svg{display:block;width:24px;height:24px;margin:0 auto 4px;fill:none;stroke:currentColor;stroke-width:1.6}.rail-end{margin-top:auto}
.flyout{position:fixed;top:52px;bottom:0;left:88px;width:290px;background:#fff;box-shadow:4px 0 14px rgba(0,0,0,.22);z-index:20;transform:translateX(-300px);visibility:hidden;transition:transform .22s ease,visibility .22s}.flyout.open{transform:none;visibility:visible}.flyout-head{display:flex;justify-content:space-between;padding:16px 18px;font-size:17px;font-weight:500;border-bottom:1px solid #dde3e8}.flyout-close{cursor:pointer;color:#6a7b8c}.fly-row{padding:10px 18px;cursor:pointer;display:flex;justify-content:space-between}.fly-row:hover{background:#e8f1f8}.fly-row.here{background:#e8f1f8;font-weight:700}.fly-sub{display:none;background:#f6f8fa;border-left:3px solid #ffb81c}.fly-sub.open{display:block}.fly-sub .fly-row{padding-left:32px}.chev{transition:transform .2s}.chev.open{transform:rotate(90deg)}
.page{margin:52px 0 0 88px;padding:16px 26px 50px}.crumb{color:#6a7b8c;margin-bottom:6px}.h{font-size:23px;font-weight:400;margin:0 0 14px}.panel{background:#fff;border:1px solid #d4dce3;border-radius:4px;margin-bottom:16px}.panel-h{padding:10px 16px;border-bottom:1px solid #e4e9ed;font-weight:600;display:flex;justify-content:space-between}.panel-b{padding:16px}.grid{display:grid;grid-template-columns:2fr 1fr;gap:16px}.num{font-size:30px;font-weight:300}.nums{display:flex;gap:46px}.toast{background:#e2f4e5;border:1px solid #7ebf8a;padding:10px 16px;border-radius:4px;margin-bottom:14px}.toast.bad{background:#fde8e8;border-color:#d88}
.btn{display:inline-block;background:#0b63b5;color:#fff;border:0;border-radius:3px;padding:8px 18px;cursor:pointer;font:inherit;font-weight:500}.btn.flat{background:#fff;color:#0b63b5;border:1px solid #b8c4cf}.veil{position:fixed;inset:0;background:rgba(15,30,45,.55);z-index:50;display:flex;align-items:center;justify-content:center;animation:fade .25s}@keyframes fade{from{opacity:0}}.bulletin{background:#fff;width:560px;border-radius:5px;overflow:hidden}.bulletin-h{background:#12344d;color:#fff;padding:14px 20px;font-size:17px}.bulletin-b{padding:18px 20px;max-height:320px;overflow:auto}.bulletin-f{padding:12px 20px;background:#f6f8fa;display:flex;justify-content:space-between;align-items:center}
.box{width:380px;margin:90px auto 20px;background:#fff;border-top:5px solid #c8102e;border-radius:4px;padding:26px 32px;box-shadow:0 2px 10px rgba(0,0,0,.15)}.box .lab{margin:14px 0 4px;color:#44566a}.box input[type=text],.box input[type=password]{width:100%;padding:8px;border:1px solid #b8c4cf;border-radius:3px;font:inherit}.foot{text-align:center;color:#6a7b8c}table.tbl{width:100%;border-collapse:collapse}.tbl th{text-align:left;background:#f6f8fa;border-bottom:2px solid #d4dce3;padding:9px 12px;cursor:pointer}.tbl td{border-bottom:1px solid #e4e9ed;padding:10px 12px}.tbl tr:hover td{background:#f2f8fd}"""
_SCRIPT = """var $=function(s){return document.querySelector(s)};
function fermer(){$('.flyout').className='flyout';document.querySelectorAll('.rail-item.open').forEach(function(x){x.classList.remove('open')})}
function ligne(e){var d=document.createElement('div');d.className='fly-row'+(e.href===MENU.here?' here':'');d.textContent=e.name;
if(e.sub.length){var c=document.createElement('span');c.className='chev';c.textContent='›';d.appendChild(c);var s=document.createElement('div');s.className='fly-sub';e.sub.forEach(function(x){s.appendChild(ligne(x))});
d.onclick=function(){s.classList.toggle('open');c.classList.toggle('open')};var f=document.createDocumentFragment();f.appendChild(d);f.appendChild(s);return f}
d.onclick=function(){location.href=e.href};return d}
function volet(n,el){var deja=el.classList.contains('open');fermer();if(deja)return;el.classList.add('open');var b=$('.flyout-list');b.innerHTML='';$('.flyout-title').textContent=MENU.sections[n].name;
MENU.sections[n].sub.forEach(function(e){b.appendChild(ligne(e))});$('.flyout').classList.add('open')}
document.addEventListener('click',function(ev){if($('.flyout')&&!ev.target.closest('.flyout,.rail'))fermer()});
function fermerBulletin(){$('.veil').remove();sessionStorage.bulletin='lu'}
if($('.veil')){if(sessionStorage.bulletin)$('.veil').remove()}
function trier(th){var b=th.closest('table').tBodies[0],i=th.cellIndex;Array.from(b.rows).sort(function(x,y){return x.cells[i].textContent.localeCompare(y.cells[i].textContent)}).forEach(function(r){b.appendChild(r)})}
function choisir(u){$('#school').value=u;document.forms.choix.submit()}"""
_ICONS = {
    "Accueil": "M3 11l9-8 9 8v10h-6v-6H9v6H3z",
    "Pages de site": "M4 4h16v16H4zM4 9h16M9 9v11",
    "Contenu": "M6 3h9l4 4v14H6zM15 3v4h4",
    "Utilisateurs": "M9 11a4 4 0 100-8 4 4 0 000 8zM2 21c0-5 3-7 7-7s7 2 7 7M16 4a4 4 0 010 7M18 14c3 1 4 3 4 7",
    "Pronote.net": "M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c-5 6-5 12 0 18M12 3c5 6 5 12 0 18",
    "Fichier": "M3 6h7l2 3h9v11H3z",
    "Ressources": "M4 20V9l8-5 8 5v11M9 20v-6h6v6",
    "Agenda": "M4 5h16v16H4zM4 10h16M8 3v4M16 3v4",
    "Messages": "M3 5h18v14H3zM3 6l9 7 9-7",
    "Pronote": "M5 3h14v18H5zM9 8h6M9 12h6",
}
_GEAR = "M12 9a3 3 0 100 6 3 3 0 000-6zM12 2v4M12 18v4M2 12h4M18 12h4M5 5l3 3M16 16l3 3M19 5l-3 3M8 16l-3 3"


def _html(title: str, body: str, menu: str = "null") -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}
<script>var MENU={menu};{_SCRIPT}</script></body></html>"""


def _icon(name: str, does: str, more: str = "") -> str:
    """One place of the rail: a div that does something."""
    return f'<div class="rail-item{more}" onclick="{does}"><svg viewBox="0 0 24 24"><path d="{_ICONS.get(name, _GEAR)}"/></svg>{name}</div>'


def _goes(name: str, href: str, more: str = "") -> str:
    return _icon(name, f"location.href='{href}'", more)


def _sections(told: Told) -> str:
    """A section opens its panel."""
    way = trail(told)
    return "".join(
        _icon(one.name, f"volet({number},this)", " current" if one in way else "")
        for number, one in enumerate(told.menu)
    )


def _tree(entry: Entry) -> dict[str, object]:
    """For the script: what has more below it only opens, its own page is the first of these."""
    own = () if entry.name == "Préférences" or not entry.entries else (Entry("Liste", entry.href),)
    return {"name": entry.name, "href": entry.href, "sub": [_tree(one) for one in (*own, *entry.entries)]}


def _page(told: Told, rail: str, first: str, tools: str, extra: str) -> str:
    way = trail(told)
    crumb = " › ".join(one.name for one in way) or told.title
    said = f'<div class="toast">{told.message}</div>' if told.message else ""
    body, listed = told.body, "".join(f'<p><a href="{one.href}">{one.name}</a></p>' for one in told.entries)
    panel = f'<div class="panel"><div class="panel-b">{listed}{body}</div></div>' if listed or body else ""
    sections = [{"name": section.name, "sub": [_tree(entry) for entry in section.entries]} for section in told.menu]
    menu = json.dumps({"here": told.here, "sections": sections}, ensure_ascii=False)
    return _html(
        f"{told.title or 'Accueil'} | {told.school}",
        f"""<div class="topbar"><div class="brand">{first}</div><div class="ctx"><div class="ctx-pill">École : <b>{told.school}</b> (0139990N)</div><div class="ctx-pill">Année : <b>26-27</b></div></div>
<div class="find"><input placeholder="Rechercher un élève, une page…"></div><div class="tools">{tools}</div></div><div class="rail">{rail}</div>
<div class="flyout"><div class="flyout-head"><span class="flyout-title"></span><span class="flyout-close" title="Fermer" onclick="fermer()">✕</span></div><div class="flyout-list"></div></div>
<div class="page"><div class="crumb">Accueil{" › " + crumb if crumb else ""}</div><div class="h">{told.title or "Accueil"}</div>{said}{panel}{extra}</div>""",
        menu,
    )


_BULLETIN = """<div class="veil"><div class="bulletin"><div class="bulletin-h">Bulletin du jour</div><div class="bulletin-b"><p><b>Exercice d'évacuation</b><br>Jeudi à 10 h 15. Merci aux équipes de vérifier l'affichage des consignes dans les salles.</p>
<p><b>Photos de classe</b><br>Le photographe sera présent lundi et mardi dans le hall B.</p><p><b>Stationnement</b><br>Le parking nord est fermé pour travaux jusqu'à vendredi.</p></div>
<div class="bulletin-f"><label><input type="checkbox"> Ne plus afficher aujourd'hui</label><div class="btn" onclick="fermerBulletin()">Fermer</div></div></div></div>"""
_HOME = """<div class="grid"><div class="panel"><div class="panel-h">Actualités <a href="#toutes">Tout voir</a></div><div class="panel-b"><p><b>Journée portes ouvertes</b> – samedi 6 décembre de 9 h à 13 h.</p><p><b>Club théâtre</b> – il reste des places le mercredi.</p><p><b>Cantine</b> – menu de Noël le 18.</p></div></div>
<div class="panel"><div class="panel-h">Aujourd'hui</div><div class="panel-b"><p>08:00 Conseil pédagogique</p><p>13:30 Réunion des professeurs principaux</p></div></div></div>"""


def portal(told: Told) -> str:
    """« Administration » is the last of the rail; within, the rail is the administration's."""
    door = f'<a href="{told.door.href}">{told.door.name}</a>'
    inside = bool(told.title or trail(told)) and not told.anonymous
    rail = _goes("Accueil", "/web/lycee")
    if inside:
        rail += _sections(told)
    else:
        rail += _goes("Agenda", "/web/lycee/agenda") + _goes("Messages", "/web/lycee/messages")
        rail += _goes("Pronote", told.pronote) if told.pronote else ""
    if told.administration:
        rail += _goes("Administration", told.administration, " rail-end" + " current" * inside)
    tools = door if told.anonymous else f'<span>🔔 <span class="badge">3</span></span><span>EXEMPLE Anne</span>{door}'
    first = told.here == "/web/lycee"
    return _page(told, rail, "atrium", tools, _HOME + ("" if told.anonymous else _BULLETIN) if first else "")


def console(told: Told) -> str:
    """All sections in the rail; what is below an entry unfolds in the panel."""
    state = "En ligne" if told.published else "Hors ligne"
    tools = f'<span>{state}</span>{told.publication}<span>SPR</span><a href="{told.door.href}">{told.door.name}</a>'
    extra = """<div class="panel"><div class="panel-h">Effectifs au 28 novembre</div><div class="panel-b nums"><div><div class="num">742</div>élèves</div><div><div class="num">68</div>professeurs</div><div><div class="num">31</div>personnels</div></div></div>"""
    rail = _goes("Accueil", "/", " current" if told.here == "/" else "") + _sections(told)
    return _page(told, rail, "Pronote", tools, extra if told.here == "/" else "")


def sign_in(site: Site, wrong: str) -> str:
    """One box, a language, a few links."""
    said = f'<div class="toast bad">{wrong}</div>' if wrong else ""
    name = "Atrium – Connexion" if site == "portal" else "Pronote – Connexion administrateur"
    return _html(
        name,
        f"""<div class="box"><div class="h">{name}</div>{said}<form method="post"><div class="lab">Langue</div><select><option>Français</option><option>English</option><option>Español</option></select>
<div class="lab">Identifiant</div><input type="text" name="username" placeholder="Identifiant"><div class="lab">Mot de passe</div><input type="password" name="password" placeholder="Mot de passe">
<p><input type="submit" class="btn" value="Se connecter"></p><a href="#oubli">Vous ne parvenez pas à vous connecter ?</a></form></div><div class="foot">© 2026 Tous droits réservés · Conditions d'utilisation · Confidentialité</div>""",
    )


def _table(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f"""<tr><td>{uai}</td><td>{name}</td><td>Exempleville</td><td>{742 - 131 * n}</td><td><a href="javascript:choisir('{uai}')">Sélectionner</a></td></tr>"""
        for n, (uai, name) in enumerate(schools.items())
    )
    return _html(
        "Choix de l'école",
        f"""<div class="topbar"><div class="brand">Pronote</div><div class="ctx"><div class="ctx-pill">Aucune école sélectionnée</div></div></div><div class="page" style="margin-left:0"><div class="h">Pour quelle école travaillez-vous ?</div>
<div class="panel"><div class="panel-h">Mes écoles</div><form method="post" name="choix"><input type="hidden" name="school" id="school"><table class="tbl"><thead><tr><th onclick="trier(this)">Code UAI</th><th onclick="trier(this)">École</th><th onclick="trier(this)">Commune</th><th>Élèves</th><th></th></tr></thead><tbody>{rows}</tbody></table></form></div></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_table,)}
