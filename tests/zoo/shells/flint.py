"""Like Web Forms of 2010: a master page, every link a post back, a static menu whose rows fly out, a TreeView, a GridView."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("label:has-text('Personnel de')",)}
ANSWERS: dict[Site, tuple[str, ...]] = {"console": ("tr:has-text('Lycée des Exemples') >> text=Sélectionner",)}
_TREE = "#ctl00_tvMenu >> text="
WAYS = {
    "services": (
        "#ctl00_lnkAdmin",
        "@#ctl00_mnuAdmin >> text=Pages de site",
        "#ctl00_mnuAdmin >> text=Accès aux services tiers",
    ),
    "export": (
        "#ctl00_lnkAdmin",
        "@#ctl00_mnuAdmin >> text=Utilisateurs",
        "#ctl00_mnuAdmin >> text=Export des utilisateurs",
    ),
    "ent": (f"{_TREE}Pronote.net", f"{_TREE}Intégration dans un ENT"),
    "displays": (f"{_TREE}Paramètres", f"{_TREE}Préférences", f"{_TREE}Affichages"),
    "pupils": (f"{_TREE}Ressources", f"{_TREE}Élèves"),
    "profiles": (f"{_TREE}Ressources", f"{_TREE}Professeurs", f"{_TREE}Profils d'autorisation"),
    "groups": (f"{_TREE}Fichier", f"{_TREE}Administration des utilisateurs"),
}
_STYLE = """body{background:#b6b7bc;font-size:.8em;font-family:"Helvetica Neue","Lucida Grande","Segoe UI",Arial,Helvetica,Verdana,sans-serif;margin:0;color:#696969}a:link,a:visited{color:#034af3}.page{width:1000px;background:#fff;margin:20px auto 0;border:1px solid #496077}.header{background:#4b6c9e;position:relative;min-height:74px}
.header h1{font-weight:700;margin:0;padding:14px 0 0 20px;color:#f9f9f9;line-height:1.6em;font-size:2em}.loginDisplay{position:absolute;right:0;top:0;padding:10px;color:#fff;text-align:right;font-size:1.1em}.loginDisplay a:link,.loginDisplay a:visited{color:#fff}.hideSkiplink{background:#3a4f63;width:100%;min-height:32px}
.menu{padding:4px 0 4px 8px;display:flex}.menu .static{position:relative}.menu .static>a{background:#465c71;border:1px solid #4e667d;color:#dde4ec;display:block;line-height:1.35em;padding:4px 20px;text-decoration:none;white-space:nowrap;cursor:pointer}.menu .static>a:hover{background:#bfcbd6;color:#465c71}
.dynamic{position:absolute;left:0;top:27px;display:none;z-index:100;background:#465c71;width:220px}.dynamic a{display:block;color:#dde4ec!important;padding:5px 14px;text-decoration:none;border:1px solid #4e667d}.dynamic a:hover{background:#bfcbd6;color:#465c71!important}.main{padding:0 12px;margin:12px 8px 8px;min-height:420px}.main h2{font-size:1.5em;color:#666;font-variant:small-caps}
.footer{color:#4e5766;padding:8px 0;text-align:center}.tree{width:240px;vertical-align:top;background:#f4f6f9;border-right:1px solid #ccd;padding:10px}.tree table{border-collapse:collapse}.tree td{padding:1px 3px;white-space:nowrap}.tree a{text-decoration:none;color:#333!important}.tree a:hover{text-decoration:underline}.tree .sel{background:#b5c7de}
fieldset{margin:1em 0;padding:1em;border:1px solid #ccc}legend{font-size:1.1em;font-weight:600}.textEntry{width:320px;border:1px solid #ccc}.failureNotification{color:Red}.done{color:Green}.grid{border-collapse:collapse;width:100%}.grid th{background:#507cd1;color:#fff;text-align:left;padding:4px}.grid td{padding:4px}.grid tr.alt{background:#eff3fb}.pager td{background:#2461bf;color:#fff;text-align:center}
.progress{position:fixed;right:20px;top:20px;background:#ffffe1;border:1px solid #000;padding:6px 12px;display:none;z-index:200}.state{float:right;padding:8px 12px}.state form{display:inline}.content td,.content th{padding:3px 8px}"""
_SCRIPT = """//<![CDATA[
var theForm=document.forms['aspnetForm'],_routes=%s;
function __doPostBack(eventTarget,eventArgument){document.getElementById('ctl00_UpdateProgress1').style.display='block';
 setTimeout(function(){var r=_routes[eventTarget+'|'+eventArgument];if(r){location.href=r;return}theForm.__EVENTTARGET.value=eventTarget;theForm.__EVENTARGUMENT.value=eventArgument;theForm.submit()},180)}
var _t;function Menu_HoverStatic(i){clearTimeout(_t);Menu_HideItems();var d=i.getElementsByTagName('div')[0];if(d)d.style.display='block'}
function Menu_Unhover(i){_t=setTimeout(Menu_HideItems,500)}function Menu_HideItems(){var a=document.querySelectorAll('.dynamic');for(var i=0;i<a.length;i++)a[i].style.display='none'}
function TreeView_ToggleNode(n){var d=document.getElementById(n+'Nodes'),g=document.getElementById(n+'Img'),o=d.style.display=='none';d.style.display=o?'block':'none';g.innerHTML=o?'&#8863;':'&#8862;'}
//]]>"""


class _Links:
    """The links of a page: each is an event of a control, and where the server would send one for it."""

    def __init__(self) -> None:
        self.routes: dict[str, str] = {}

    def to(self, control: str, argument: str, href: str) -> str:
        self.routes[f"{control}|{argument}"] = href
        return f"javascript:__doPostBack(&#39;{control}&#39;,&#39;{argument}&#39;)"


def _html(title: str, body: str, links: _Links | None = None, fields: str = "") -> str:
    """The form around everything would swallow the screen's own: it holds the state alone."""
    script = _SCRIPT.replace("%s", json.dumps(links.routes if links else {}))
    return (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="fr">'
        f'<head><meta charset="utf-8" /><title>{title}</title><style type="text/css">{_STYLE}</style></head><body><form name="aspnetForm" method="post" id="aspnetForm"><div><input type="hidden" name="__EVENTTARGET" value="" />'
        f'<input type="hidden" name="__EVENTARGUMENT" value="" /><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTM0OTQxMDE4OWRkq2nX0uYw" />{fields}</div></form><div class="page">{body}</div>'
        f'<div class="footer">Copyright © Direction des systèmes d’information</div><div id="ctl00_UpdateProgress1" class="progress">Chargement en cours…</div><script type="text/javascript">{script}</script></body></html>'
    )


def _header(name: str, display: str, menu: str) -> str:
    return f'<div class="header"><h1>{name}</h1><div class="loginDisplay">{display}</div></div><div class="hideSkiplink"><div class="menu">{menu}</div></div>'


def _static(caption: str, href: str, dynamic: str = "") -> str:
    below = f'<div class="dynamic">{dynamic}</div>' if dynamic else ""
    arrow = " ▾" * bool(dynamic)
    return f'<div class="static" onmouseover="Menu_HoverStatic(this)" onmouseout="Menu_Unhover(this)"><a href="{href}">{caption}{arrow}</a>{below}</div>'


def _list(told: Told, links: _Links) -> str:
    hrefs = [links.to("ctl00$MainContent$rptListe", str(at), one.href) for at, one in enumerate(told.entries)]
    return (
        "<ul>"
        + "".join(f'<li><a href="{href}">{e.name}</a></li>' for href, e in zip(hrefs, told.entries, strict=True))
        + "</ul>"
    )


def portal(told: Told) -> str:
    """« Administration » stands with the name at the top right; its menu replaces that of the site."""
    links = _Links()
    display = f'[ <a id="ctl00_HeadLoginStatus" href="{links.to("ctl00$HeadLoginStatus", "", told.door.href)}">{told.door.name}</a> ]'
    if told.administration:
        to = links.to("ctl00$lnkAdmin", "", told.administration)
        admin = f'<a id="ctl00_lnkAdmin" href="{to}">Administration</a>'
        display = f"Bienvenue <b>MARTIN Claire</b> ! {display}<br />{admin} | <a href='/web/lycee/preferences'>Mes préférences</a>"
    bar = ""
    if told.title:
        bar = _static("Retour au site", "/web/lycee")
        for one in told.menu:
            rows = "".join(
                f'<a href="{links.to("ctl00$mnuAdmin", f"{one.name}/{at}", entry.href)}">{entry.name}</a>'
                for at, entry in enumerate(one.entries)
            )
            bar += _static(one.name, links.to("ctl00$mnuAdmin", one.name, one.href), rows)
        bar = f'<div id="ctl00_mnuAdmin" style="display:flex">{bar}</div>'
    else:
        bar = _static("Accueil", "/web/lycee") + _static("Actualités", "/web/lycee/actus")
        bar += _static("Pronote", told.pronote) if told.pronote else ""
    news = (
        "<fieldset><legend>À la une</legend><p><b>Baccalauréat</b> : les relevés de notes de l’an passé se retirent au secrétariat.</p><p><b>Restaurant scolaire</b> : réservation obligatoire à partir du 2 décembre.</p></fieldset>"
        '<fieldset><legend>Documents récents</legend><a href="/web/lycee/doc/1">Règlement intérieur.pdf</a><br /><a href="/web/lycee/doc/2">Calendrier des conseils.xls</a></fieldset>'
    )
    below = _list(told, links)
    said = f'<p><span id="ctl00_MainContent_lblMessage" class="done">{told.message}</span></p>' if told.message else ""
    inside = (news if told.here in {"/", "/web/lycee"} else "") + (told.body or below)
    return _html(
        told.school,
        f'{_header(told.school, display, bar)}<div class="main content"><h2>{told.title or "Bienvenue"}</h2>{said}{inside}<p style="font-size:.85em">UAI : 0139990N</p></div>',
        links,
    )


def _node(one: Entry, key: str, told: Told, links: _Links, depth: int) -> str:
    """A row of a table each; a section's caption unfolds it, an entry's leads to its page."""
    way = trail(told)
    below = "".join(_node(sub, f"{key}_{at}", told, links, depth + 1) for at, sub in enumerate(one.entries))
    toggle = f"javascript:TreeView_ToggleNode(&#39;{key}&#39;)"
    shown = one in way
    image = f'<a href="{toggle}" id="{key}Img">{"&#8863;" if shown else "&#8862;"}</a>' if below else "&nbsp;&nbsp;"
    href = toggle if depth == 0 else links.to("ctl00$tvMenu", key, one.href)
    cells = f'<td style="width:{depth * 18}px"></td><td>{image}</td><td class="{"sel" * (bool(way) and way[-1] == one)}"><a href="{href}" id="{key}Text">{one.name}</a></td>'
    nodes = f'<div id="{key}Nodes" style="display:{"block" if shown else "none"}">{below}</div>' if below else ""
    return f'<table cellpadding="0" cellspacing="0"><tr>{cells}</tr></table>{nodes}'


def console(told: Told) -> str:
    """The tree at the left has all three levels."""
    links = _Links()
    tree = "".join(_node(one, f"ctl00_tvMenun{at}", told, links, 0) for at, one in enumerate(told.menu))
    display = f'Utilisateur : <b>SPR</b> [ <a href="{links.to("ctl00$HeadLoginStatus", "", told.door.href)}">{told.door.name}</a> ]<br />0139990N - <a href="/changer">Changer d’établissement</a>'
    bar = _static("Accueil", "/") + _static("Journal", "/journal") + _static("Aide", "/aide")
    where = " &gt; ".join(f"<span>{one.name}</span>" for one in (Entry("Accueil", "/"), *trail(told)))
    below = "" if told.body else _list(told, links)
    said = f'<p><span class="done">{told.message}</span></p>' if told.message else ""
    state = f'<div class="state">Base {"publiée" if told.published else "non publiée"} {told.publication}</div>'
    return _html(
        f"PRONOTE - {told.school}",
        f'{_header(f"PRONOTE - {told.school}", display, bar)}{state}<table width="100%" cellspacing="0"><tr><td class="tree"><div id="ctl00_tvMenu">{tree}</div></td><td valign="top"><div class="main content" style="margin-top:0"><span id="ctl00_SiteMapPath1">{where}</span>'
        f"<h2>{told.title or 'Serveur PRONOTE'}</h2>{said}{below}{told.body}</div></td></tr></table>",
        links,
    )


def sign_in(site: Site, wrong: str) -> str:
    """At the portal, who one is comes first, and the boxes appear for it."""
    said = f'<span class="failureNotification">{wrong}</span>' if wrong else ""
    login = (
        f'<form method="post" id="ctl01">{said}<fieldset class="login"><legend>Informations de compte</legend><p><label for="MainContent_UserName">Identifiant :</label><br /><input name="username" type="text" id="MainContent_UserName" class="textEntry" /></p><p><label for="MainContent_Password">Mot de passe :</label><br />'
        '<input name="password" type="password" id="MainContent_Password" class="textEntry" /></p><p><input id="MainContent_RememberMe" type="checkbox" name="RememberMe" /><label for="MainContent_RememberMe">Maintenir la connexion</label></p></fieldset><p><input type="submit" value="Se connecter" id="MainContent_LoginButton" /></p></form>'
    )
    if site == "portal":
        names = ("Élève", "Parent d’élève", "Personnel de l’établissement")
        radios = "<br />".join(
            f'<input id="MainContent_rbl_{at}" type="radio" name="profil" value="{at}"{" checked" * bool(wrong and at == 2)} onclick="Profil({at})" /><label for="MainContent_rbl_{at}">{name}</label>'
            for at, name in enumerate(names)
        )
        login = (
            f'<fieldset><legend>Vous êtes…</legend>{radios}</fieldset><div id="MainContent_pnlLogin" style="display:{"block" if wrong else "none"}">{login}</div><div id="MainContent_pnlEdu" style="display:none"><p>Les élèves et leurs responsables se connectent avec <a href="/aide/educonnect">ÉduConnect</a>.</p></div>'
            "<script type='text/javascript'>function Profil(n){document.getElementById('MainContent_pnlLogin').style.display=n==2?'block':'none';document.getElementById('MainContent_pnlEdu').style.display=n==2?'none':'block'}</script>"
        )
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    links = '<p><a href="/aide/oubli">Mot de passe oublié</a> | <a href="/aide">Aide à la connexion</a></p>'
    top = _header(name, "", _static("Accueil", "/") + _static("À propos de", "/apropos"))
    return _html(f"{name} - Connexion", f'{top}<div class="main"><h2>Connexion</h2>{login}{links}</div>')


def _grid(schools: Mapping[str, str]) -> str:
    towns = ("Aubagne", "Marseille")
    rows = "".join(
        f'<tr class="{"alt" * (at % 2)}"><td><a href="javascript:document.forms[0].school.value=&#39;{uai}&#39;;__doPostBack(&#39;ctl00$MainContent$gvEtab&#39;,&#39;Select${at}&#39;)">Sélectionner</a></td><td>{uai}</td><td>{name}</td><td>{towns[at % 2]}</td></tr>'
        for at, (uai, name) in enumerate(schools.items())
    )
    grid = f'<table class="grid" id="ctl00_MainContent_gvEtab" cellspacing="0" border="1"><tr><th>&nbsp;</th><th>Code UAI</th><th>Établissement</th><th>Commune</th></tr>{rows}<tr class="pager"><td colspan="4"><span>1</span></td></tr></table>'
    top = _header("PRONOTE", "Utilisateur : <b>SPR</b>", _static("Accueil", "/"))
    body = f'{top}<div class="main"><h2>Sélection de l’établissement</h2>{grid}</div>'
    return _html("PRONOTE - Établissements", body, None, '<input type="hidden" name="school" value="" />')


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_grid,)}
