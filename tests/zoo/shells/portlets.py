"""Like a Java portal of 2008: tables for layout, images for buttons, a navigation in a frame, a horizontal menu that opens under the pointer."""

from __future__ import annotations

import html
from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

_IN = "iframe[name=navigation] >> internal:control=enter-frame >>"
ANSWERS: dict[Site, tuple[str, ...]] = {"portal": ('input[value="J\'ai compris"]',), "console": ("input[type=submit]",)}
WAYS = {
    "services": (
        "img[title='Administrer ce site']",
        "@td.rub:has-text('Pages de site')",
        "text=Accès aux services tiers",
    ),
    "export": ("img[title='Administrer ce site']", "@td.rub:has-text('Utilisateurs')", "text=Export des utilisateurs"),
    "ent": (f"{_IN} text=Pronote.net", f"{_IN} text=Intégration dans un ENT"),
    "displays": (f"{_IN} text=Paramètres", f"{_IN} text=Préférences", f"{_IN} text=Affichages"),
    "pupils": (f"{_IN} text=Ressources", f"{_IN} text=Élèves"),
    "profiles": (f"{_IN} text=Ressources", f"{_IN} text=Professeurs", "td.barre >> text=Profils d'autorisation"),
    "groups": (f"{_IN} text=Fichier", f"{_IN} text=Administration des utilisateurs"),
}
_STYLE = """body{margin:0;font:11px Verdana,Arial,sans-serif;background:#dfe6ee;color:#222}table{font-size:11px}img{border:0}a{color:#036}
.bandeau{background:#036;color:#fff;height:60px}.bandeau a{color:#fff}td.rub{background:#69c;border-right:1px solid #fff;padding:5px 14px;font-weight:bold;font-variant:small-caps;
font-size:13px;color:#fff;cursor:default;position:relative}td.rub div{display:none;position:absolute;left:0;top:26px;background:#fff;border:1px solid #036;width:210px;z-index:3;
font-variant:normal;font-weight:normal;font-size:11px}td.rub:hover div{display:block}td.rub div a{display:block;padding:5px 10px;text-decoration:none}td.rub div a:hover{background:#ffc}
.portlet{background:#fff;border:1px solid #8aa5c0;margin:8px;width:98%}.portlet>tbody>tr>td.titre{background:#c5d6e8;font-weight:bold;padding:4px 8px}.portlet>tbody>tr>td{padding:8px}
td.barre{background:#eef;text-align:right;padding:3px 8px}.pied{text-align:center;color:#666;padding:10px}input[type=submit]{font-size:11px}"""
_FRAME = """body{margin:4px;font:11px Verdana,sans-serif;background:#eef3f8}table{font-size:11px;width:100%}a{color:#036;text-decoration:none}a:hover{text-decoration:underline}
.n1 td{border-top:1px dotted #8aa5c0;padding:4px 2px;font-weight:bold}.n2 td{padding:2px 2px 2px 18px}.n3 td{padding:2px 2px 2px 34px}"""


def _image(drawing: str, title: str) -> str:
    svg = f"%3Csvg xmlns='http://www.w3.org/2000/svg' width='20' height='20'%3E{drawing}%3C/svg%3E"
    return f'<img src="data:image/svg+xml,{svg}" width="20" height="20" title="{title}" alt="">'


_GEAR = "%3Ccircle cx='10' cy='10' r='6' fill='none' stroke='orange' stroke-width='4' stroke-dasharray='3 1.7'/%3E"
_DOOR = "%3Crect x='4' y='2' width='12' height='16' fill='firebrick'/%3E"


def _html(title: str, body: str) -> str:
    return (
        '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html lang="fr"><head><meta charset="utf-8">'
        f'<title>{title}</title><style type="text/css">{_STYLE}</style></head><body>{body}</body></html>'
    )


def _portlet(title: str, body: str, bar: str = "") -> str:
    over = f'<tr><td class="barre">{bar}</td></tr>' if bar else ""
    return f'<table class="portlet" cellspacing="0"><tr><td class="titre">{title}</td></tr>{over}<tr><td>{body}</td></tr></table>'


def _banner(told: Told, left: str, middle: str) -> str:
    return (
        f'<table class="bandeau" width="100%" cellspacing="0" cellpadding="8"><tr><td width="20">{left}</td><td><font size="4">{middle}</font></td>'
        f'<td align="right">[ <a href="{told.door.href}">{told.door.name}</a> ]</td></tr></table>'
    )


def _said(told: Told) -> str:
    return f'<p role="status"><font color="green"><b>{told.message}</b></font></p>' if told.message else ""


def portal(told: Told) -> str:
    """An orange wheel at the top left; the administration's sections in a bar, their entries under the pointer."""
    wheel = f'<a href="{told.administration}">{_image(_GEAR, "Administrer ce site")}</a>' if told.administration else ""
    cells = ""
    for one in told.menu if told.title else ():
        below = "".join(f'<a href="{entry.href}">{entry.name}</a>' for entry in one.entries)
        cells += f'<td class="rub">{one.name} <font size="1">▼</font><div>{below}</div></td>'
    if not cells:
        tabs = (
            Entry("Accueil", "/web/lycee"),
            Entry("Actualités", "/web/lycee/actus"),
            *((Entry("Pronote", told.pronote),) if told.pronote else ()),
        )
        cells = "".join(f'<td class="rub"><a href="{one.href}" style="color:#fff">{one.name}</a></td>' for one in tabs)
    bar = f'<table cellspacing="0" width="100%" bgcolor="#6699cc"><tr>{cells}<td width="60%"></td></tr></table>'
    links = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in told.entries if not told.body)
    where = " &gt; ".join(("Accueil", *(one.name for one in trail(told)))) if told.title else ""
    body = f"<p><small>{where}</small></p>{_said(told)}{told.body or f'<ul>{links}</ul>'}"
    foot = f'<div class="pied">{told.school} - Portail v3.1.4 - Optimisé pour 1024 × 768</div>'
    return _html(
        told.school, f"{_banner(told, wheel, told.school)}{bar}{_portlet(told.title or 'Bienvenue', body)}{foot}"
    )


def _frame(told: Told) -> str:
    """The navigation is a page of its own: its sections open in it, its entries in the whole window."""
    way = trail(told)
    rows = ""
    for at, one in enumerate(told.menu):
        below = ""
        for entry in one.entries:
            below += f'<tr class="n2"><td>&raquo; <a href="{entry.href}" target="_top">{entry.name}</a></td></tr>'
            if entry in way and entry.name == "Préférences":
                below += "".join(
                    f'<tr class="n3"><td>- <a href="{sub.href}" target="_top">{sub.name}</a></td></tr>'
                    for sub in entry.entries
                )
        shown = "" if one in way else ' style="display:none"'
        rows += (
            f'<tr class="n1"><td><a href="javascript:void(0)" onclick="var s=document.getElementById(\'s{at}\').style;'
            f"s.display=s.display=='none'?'':'none'\">[+] {one.name}</a></td></tr><tbody id=\"s{at}\"{shown}>{below}</tbody>"
        )
    page = f'<html><head><style>{_FRAME}</style></head><body><table cellspacing="0"><tr><td><a href="/" target="_top">Serveur PRONOTE</a></td></tr>{rows}</table></body></html>'
    return f'<iframe name="navigation" title="Navigation" frameborder="0" width="230" height="520" srcdoc="{html.escape(page)}"></iframe>'


def console(told: Told) -> str:
    """Two columns of a table: the frame, and the page as a portlet whose bar has what is below it."""
    way = trail(told)
    bar = ""
    if len(way) > 1 and way[1].entries:
        bar = " | ".join(
            f'<a href="{one.href}">{one.name}</a>' for one in (Entry("Liste", way[1].href), *way[1].entries)
        )
    links = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in told.entries)
    links = f"<ul>{links}</ul>" if links and not told.body else ""
    state = f"<table><tr><td>État de la base : <b>{'publiée' if told.published else 'non publiée'}</b></td><td>{told.publication}</td></tr></table>"
    main = _portlet("État", state) + _portlet(told.title or "Serveur PRONOTE", _said(told) + links + told.body, bar)
    door = _image(_DOOR, "Console")
    return _html(
        f"Console - {told.school}",
        f'{_banner(told, door, f"PRONOTE - {told.school.upper()}")}<table width="100%" cellspacing="0"><tr valign="top"><td width="230">{_frame(told)}</td><td>{main}</td></tr></table>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """A table beside a picture; the other accounts have links of their own."""
    said = f'<tr><td colspan="2"><font color="red">{wrong}</font></td></tr>' if wrong else ""
    form = (
        f'<form method="post"><table cellpadding="4">{said}<tr><td>Identifiant :</td><td><input name="username" size="20"></td></tr><tr><td>Mot de passe :</td>'
        '<td><input name="password" type="password" size="20"></td></tr><tr><td></td><td><input type="submit" value="Connexion"> <input type="reset" value="Effacer"></td></tr></table></form>'
    )
    picture = _image("%3Crect width='20' height='20' fill='%2369c'/%3E", "").replace('"20"', '"160"')
    table = f'<table><tr><td>{picture}</td><td>{form}</td></tr></table><p>Élèves et parents : <a href="/aide/educonnect">connexion par EduConnect</a></p>'
    return _html(
        "Identification",
        f'<br><br><table align="center" width="560"><tr><td>{_portlet("Identification", table)}</td></tr></table>',
    )


def _news(_schools: Mapping[str, str]) -> str:
    form = '<form method="post"><input type="checkbox" id="n"> <label for="n">Ne plus afficher ce message</label><br><br><input type="submit" value="J\'ai compris"></form>'
    return _html(
        "Message",
        f"<br>{_portlet('Message du service', '<p>La saisie des bulletins ferme le 11 décembre.</p>' + form)}",
    )


def _select(schools: Mapping[str, str]) -> str:
    # The school of the last visit is chosen already.
    options = "".join(
        f'<option value="{uai}"{" selected" * (uai == "0139990N")}>{uai} {name.upper()}</option>'
        for uai, name in schools.items()
    )
    return _html(
        "Base",
        f'<br>{_portlet("Choix de la base", f"""<form method="post">Base : <select name="school">{options}</select> <input type="submit" value="OK"></form>""")}',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_news,), "console": (_select,)}
