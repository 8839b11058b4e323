"""Like a data base's web client: a panel with a tree that loads as it opens, tabs with pictures, « Plus » for those left over."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {"console": ("#tabledatabases >> text=Lycée des Exemples",)}
_TOP, _SUB = "#topmenu >> text=", "#topmenu2 >> text="
WAYS = {
    "services": (f"{_TOP}Administration", f"{_TOP}Pages de site", f"{_SUB}Accès aux services tiers"),
    "export": (f"{_TOP}Administration", f"{_TOP}Utilisateurs", f"{_SUB}Export des utilisateurs"),
    "ent": (f"{_TOP}Pronote.net", f"{_SUB}Intégration dans un ENT"),
    "displays": (f"{_TOP}Paramètres", f"{_SUB}Préférences", "#page_content >> text=Affichages"),
    "pupils": ("#pma_navigation li:has-text('Ressources') >> .expander", "#pma_navigation >> text=Élèves"),
    "profiles": (
        f"@{_TOP}Plus",
        f"{_TOP}Ressources",
        f"{_SUB}Professeurs",
        "#page_content >> text=Profils d'autorisation",
    ),
    "groups": (f"{_TOP}Fichier", f"{_SUB}Administration des utilisateurs"),
}
_STYLE = """html{font-size:82%}body{margin:0 0 0 240px;font-family:sans-serif;color:#444;background:#fff}a{color:#235a81;text-decoration:none}a:hover{text-decoration:underline;color:#f00}#pma_navigation{position:fixed;top:0;left:0;width:240px;height:100vh;background:linear-gradient(to right,#f3f3f3,#dcdcdc);border-right:1px solid #aaa;overflow:auto}#pmalogo{text-align:center;padding:12px 0 4px;font:italic bold 22px sans-serif;color:#6c78af}
#pmalogo b{color:#f89c0e}#navipanellinks{text-align:center;padding:4px}#navipanellinks a{display:inline-block;width:20px}#pma_navigation_select{margin:6px 10px;padding:3px;text-align:center;font-size:.9em;border-bottom:1px solid #ccc}#pma_navigation ul{list-style:none;margin:0;padding:0 0 0 14px}#pma_navigation li{white-space:nowrap;padding:2px 0}
.expander{display:inline-block;width:14px;height:14px;line-height:12px;text-align:center;border:1px solid #999;background:#fff;font-size:11px;margin-right:5px;color:#333}.expander:hover{text-decoration:none}#pma_navigation li>div{display:none}#pma_navigation li.selected>a:last-of-type{font-weight:bold}.throbber{color:#999;padding-left:20px}#serverinfo{background:#888;padding:.3em .9em;color:#fff;text-shadow:0 1px 0 #000}
#serverinfo a{color:#fff}#topmenu,#topmenu2{list-style:none;margin:0;padding:0;display:flex}#topmenu{background:linear-gradient(#fff,#dcdcdc);border-bottom:1px solid #aaa}#topmenu>li{position:relative;border-right:1px solid #fff;border-left:1px solid #ccc}#topmenu a{display:block;padding:.6em 1em;color:#111}#topmenu a.tabactive{background:#fff;font-weight:bold}#topmenu .submenu ul{display:none;position:absolute;right:0;list-style:none;margin:0;padding:0;background:#fff;border:1px solid #aaa;z-index:4;min-width:160px}
#topmenu .submenu:hover ul,#topmenu .submenushown ul{display:block}#topmenu2{margin:.6em .6em 0;border-bottom:1px solid #ddd;padding-bottom:.6em;gap:6px}#topmenu2 a{display:block;background:#f2f2f2;border-radius:2px;padding:7px 15px}#topmenu2 a.tabactive{background:#ccc;color:#333}#page_content{padding:0 1em 3em}h2{font-size:1.7em;font-weight:normal;text-shadow:0 1px 0 #fff}
.group{border:1px solid #999;border-radius:4px;background:#f3f3f3;margin:0 0 1em;box-shadow:3px 3px 10px #ddd}.group h2{background:#bbb;color:#fff;font-size:1.2em;font-weight:bold;text-shadow:0 1px 0 #777;margin:0;padding:.2em .7em}.group ul{margin:.8em;padding:0 0 0 18px}.cols{display:grid;grid-template-columns:1.4fr 1fr;gap:16px}.success,.error{border:1px solid #a2d246;border-radius:5px;background:#ebf8a4;padding:.6em 1em;margin:1em 0;color:#000}.error{border-color:#333;background:pink}
fieldset{border:1px solid #aaa;border-radius:4px;background:#eee;padding:1.2em;margin:1em 0}legend{background:#fff;border:1px solid #aaa;border-radius:2px;padding:4px 10px;font-weight:bold}input[type=submit],button{border:1px solid #aaa;border-radius:12px;background:linear-gradient(#f8f8f8,#d8d8d8);padding:4px 14px;color:#111;cursor:pointer;font:inherit}table{border-collapse:collapse}th{background:#d3dce3;border:1px solid #fff;padding:4px 8px;text-align:left}td{padding:4px 8px;border:1px solid #fff}tr:nth-child(odd) td{background:#e5e5e5}tr:nth-child(even) td{background:#d5d5d5}
#cookie-form{width:460px;margin:60px auto;text-align:left}.item{display:flex;margin:.6em 0}.item label{width:150px}.links{background:#f2f2f2;border:1px solid #ddd;padding:8px 12px;margin:.8em 0}.links a{margin-right:18px}.state{float:right;margin:.5em 1em}.state form{display:inline}#footer{position:fixed;bottom:0;left:240px;right:0;background:#eee;border-top:1px solid #aaa;padding:4px 12px;font-size:.9em}.alone{margin-left:0}"""
_SCRIPT = """document.querySelectorAll('#pma_navigation .expander').forEach(function(x){x.onclick=function(e){e.preventDefault();var d=x.parentNode.querySelector('div'),open=d.style.display==='block';if(open){d.style.display='none';x.textContent='+';return}x.textContent='−';
if(x.dataset.loaded){d.style.display='block';return}var w=document.createElement('span');w.className='throbber';w.textContent='Chargement…';x.parentNode.appendChild(w);setTimeout(function(){w.remove();d.innerHTML=d.dataset.content;d.style.display='block';x.dataset.loaded=1},300)}});"""


def _html(title: str, body: str, kind: str = "") -> str:
    return f'<!doctype html><html lang="fr" dir="ltr"><head><meta charset="utf-8"><meta name="robots" content="noindex,nofollow"><title>{title}</title><style>{_STYLE}</style></head><body class="{kind}">{body}<script>{_SCRIPT}</script></body></html>'


def _tree(told: Told) -> str:
    """What is below a section comes when its cross is pressed; that of the page is there already."""
    way = trail(told)
    each = ""
    for one in told.menu:
        items = "".join(
            f'<li class="{"selected" * (entry in way)}">▤ <a href="{entry.href}">{entry.name}</a></li>'
            for entry in one.entries
        )
        opened = one in way
        held = items.replace('"', "&quot;")
        below = (
            f'<div style="display:block"><ul>{items}</ul></div>'
            if opened
            else f'<div data-content="&lt;ul&gt;{held.replace("<", "&lt;")}&lt;/ul&gt;"></div>'
        )
        loaded = ' data-loaded="1"' * opened
        each += f'<li class="{"selected" * opened}"><a class="expander" href="#" title="Développer/Réduire"{loaded}>{"−" if opened else "+"}</a><a class="hover_show_full" href="{one.href}">{one.name}</a>{below}</li>'
    return f"<ul>{each}</ul>"


def _panel(told: Told, logo: str, home: str, root: str) -> str:
    icons = (
        ("⌂", "Accueil", home),
        ("⎋", told.door.name, told.door.href),
        ("?", "Documentation", "/documentation"),
        ("⚙", "Paramètres de navigation", "/navigation"),
        ("⟳", "Rafraîchir le panneau de navigation", told.here),
    )
    links = "".join(f'<a href="{href}" title="{title}">{sign}</a>' for sign, title, href in icons)
    return f'<div id="pma_navigation"><div id="pmalogo"><a href="{home}">{logo}</a></div><div id="navipanellinks">{links}</div><div id="pma_navigation_select"><a href="#">Récentes</a> | <a href="#">Préférées</a></div><ul><li>▤ <a href="{home}"><b>{root}</b></a></li></ul>{_tree(told)}</div>'


def _tabs(told: Told, own: tuple[Entry, ...], shown: tuple[Entry, ...], more: tuple[Entry, ...]) -> str:
    """The first line; those that find no room are under « Plus »."""
    way = trail(told)
    cells = "".join(
        f'<li><a class="tab{" tabactive" * (one in way if way else one.href == told.here)}" href="{one.href}">▦ {one.name}</a></li>'
        for one in (*own, *shown)
    )
    if more:
        rows = "".join(f'<li><a href="{one.href}">▦ {one.name}</a></li>' for one in more)
        cells += f'<li class="submenu"><a href="#" class="tab nowrap{" tabactive" * any(one in way for one in more)}" onclick="this.parentNode.classList.toggle(\'submenushown\');return false">▾ Plus</a><ul>{rows}</ul></li>'
    below = "".join(
        f'<li><a class="{"tabactive" * (one in way)}" href="{one.href}">{one.name}</a></li>'
        for one in (way[0].entries if way else ())
    )
    second = f'<ul id="topmenu2">{below}</ul>' if below else ""
    return f'<div id="topmenucontainer"><ul id="topmenu">{cells}</ul></div>{second}'


def _said(told: Told) -> str:
    return f'<div class="success" role="status">✔ {told.message}</div>' if told.message else ""


def _group(title: str, lines: tuple[str, ...]) -> str:
    return f'<div class="group"><h2>{title}</h2><ul>{"".join(f"<li>{one}</li>" for one in lines)}</ul></div>'


def portal(told: Told) -> str:
    """« Administration » is a tab of the first pages; in there, the tabs are its sections."""
    inside = bool(told.title)
    own = [Entry("Accueil", "/web/lycee"), Entry("Actualités", "/web/lycee/actus")][: 1 if inside else 2]
    if told.pronote and not inside:
        own.append(Entry("Pronote", told.pronote))
    if told.administration:
        own.append(Entry("Administration", told.administration))
    if told.anonymous:
        own.append(told.door)
    roots = (Entry("▣ Portail : ATRIUM", "/web/lycee"), Entry(f"▤ Établissement : {told.school}", "/web/lycee"))
    where = " » ".join(f'<a href="{one.href}">{one.name}</a>' for one in (*roots, *trail(told)))
    logo = "<b>atrium</b>Portail"
    panel = _panel(told, logo, "/web/lycee", told.school) if inside else _panel_of_site(told, logo)
    groups = (
        f'<div class="cols"><div>{_group("Actualités", ("<b>14/11</b> Les élections des éco-délégués auront lieu jeudi.", "<b>12/11</b> Le CDI ferme à 16 h cette semaine.", "<b>05/11</b> Les stages de seconde sont à déclarer avant le 20."))}</div>'
        f"<div>{_group('Établissement', (f'Nom : {told.school}', 'Code UAI : 0139990N', 'Académie : Aix-Marseille'))}{_group('Version', ('Portail : 4.9.7', 'Dernière sauvegarde : cette nuit'))}</div></div>"
    )
    lines = tuple(f'<a href="{one.href}">{one.name}</a>' for one in told.entries)
    body = told.body or _group(told.title, lines)
    home = "<br>" + groups if told.here in {"/", "/web/lycee"} else ""
    return _html(
        f"{told.school} | Portail",
        f'{panel}<div id="serverinfo">{where}</div>{_tabs(told, tuple(own), told.menu if inside else (), ())}<div id="page_content">{home}<h2>{told.title}</h2>{_said(told)}{body}</div><div id="footer">{told.door.name if told.anonymous else "Connecté : claire.martin"} · <a href="{told.door.href}">{told.door.name}</a></div>',
    )


def _panel_of_site(told: Told, logo: str) -> str:
    pages = (Entry("Vie scolaire", "/web/lycee/vie"), Entry("Plan d’accès", "/web/lycee/plan"))
    items = "".join(f'<li>▤ <a href="{one.href}">{one.name}</a></li>' for one in pages)
    return f'<div id="pma_navigation"><div id="pmalogo"><a href="/web/lycee">{logo}</a></div><div id="pma_navigation_select">Pages du site</div><ul>{items}</ul><ul><li><a href="{told.door.href}">{told.door.name}</a></li></ul></div>'


def console(told: Told) -> str:
    """The tree and the tabs lead to the same; what belongs to a list is a line of links over it."""
    where = " » ".join(
        f'<a href="{one.href}">{one.name}</a>'
        for one in (Entry("▣ Serveur : pronote-13", "/"), Entry(f"▤ Base : {told.school}", "/"), *trail(told))
    )
    more = (*told.menu[3:], Entry("Journaux", "/journaux"), Entry("Variables", "/variables"))
    tabs = _tabs(told, (Entry("État", "/"),), told.menu[:3], more)
    links = "".join(f'<a href="{one.href}">{one.name}</a>' for one in told.entries)
    if told.body:
        links = f'<div class="links">✎ {links}</div>' if links else ""
    else:
        links = _group(told.title, tuple(f'<a href="{one.href}">{one.name}</a>' for one in told.entries))
    state = f'<div class="state">Base {"publiée" if told.published else "non publiée"} {told.publication}</div>'
    return _html(
        f"{told.school} | PRONOTE",
        f'{_panel(told, "<b>pronote</b>Admin", "/", told.school)}<div id="serverinfo">{where}</div>{tabs}{state}<div id="page_content"><h2>{told.title or "État du serveur"}</h2>{_said(told)}{links}{told.body}</div><div id="footer">Console · UAI 0139990N</div>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """The language first, then a box with a legend."""
    logo = "<b>atrium</b>Portail" if site == "portal" else "<b>pronote</b>Admin"
    said = f'<div class="error">⚠ {wrong}</div>' if wrong else ""
    server = (
        '<div class="item"><label for="s">Choix du serveur :</label><select id="s" name="server"><option>pronote-13</option><option>pronote-84</option></select></div>'
        if site == "console"
        else ""
    )
    return _html(
        "Connexion",
        f'<div id="cookie-form"><div id="pmalogo">{logo}</div><h2 style="text-align:center">Bienvenue</h2>{said}<fieldset><legend>Langue (<em>Language</em>)</legend><select aria-label="Langue"><option selected>Français - French</option><option>English</option><option>Occitan</option></select></fieldset><form method="post"><fieldset><legend>Connexion</legend>'
        '<div class="item"><label for="u">Utilisateur :</label><input id="u" name="username" size="24"></div><div class="item"><label for="p">Mot de passe :</label><input id="p" name="password" type="password" size="24"></div>'
        f'{server}<div style="text-align:right"><input type="submit" value="Connexion"></div></fieldset></form><p><a href="/aide/oubli">Mot de passe perdu</a></p></div>',
        "alone",
    )


def _databases(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<tr><td><input type="checkbox" aria-label="{name}"></td><td><a href="#" data-school="{uai}">{name}</a></td><td>{uai}</td><td style="text-align:right">{612 + 229 * at}</td><td>✔ Sauvegardée</td></tr>'
        for at, (uai, name) in enumerate(schools.items())
    )
    return _html(
        "Bases | PRONOTE",
        f'<div id="serverinfo">▣ Serveur : pronote-13</div><div id="topmenucontainer"><ul id="topmenu"><li><a class="tab tabactive" href="">▦ Bases de données</a></li><li><a href="/quitter">▦ Déconnexion</a></li></ul></div><div id="page_content"><h2>Bases de données</h2><p>Choisissez la base de l’établissement sur laquelle travailler.</p>'
        f'<fieldset><legend>Filtres</legend>Contenant le mot : <input id="f" size="20"></fieldset><form method="post" id="dbs"><input type="hidden" name="school"><table id="tabledatabases"><thead><tr><th></th><th>Base de données ▲</th><th>UAI</th><th>Élèves</th><th>État</th></tr></thead><tbody>{rows}</tbody></table></form><p>Total : {len(schools)}</p></div>'
        "<script>document.querySelectorAll('[data-school]').forEach(function(a){a.onclick=function(e){e.preventDefault();var f=document.getElementById('dbs');f.school.value=a.dataset.school;f.submit()}});document.getElementById('f').oninput=function(){var v=this.value.toLowerCase();document.querySelectorAll('tbody tr').forEach(function(r){r.hidden=r.textContent.toLowerCase().indexOf(v)<0})}</script>",
        "alone",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_databases,)}
