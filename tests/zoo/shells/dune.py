"""Like an intranet that one person keeps since 2006: boxes at the left, the sign-in among them, each page leads to the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("a:has-text('Lycée des Exemples')",),
    "console": ("option:has-text('LYCÉE DES EXEMPLES')", "input[value=Ouvrir]"),
}
WAYS = {
    "services": (
        ".boite >> text=Administration",
        ".texte >> text=Pages de site",
        ".texte >> text=Accès aux services tiers",
    ),
    "export": (
        ".boite >> text=Administration",
        ".boite >> text=Utilisateurs",
        ".texte >> text=Export des utilisateurs",
    ),
    "ent": ("#onglets >> text=Pronote.net", "#sousmenu >> text=Intégration dans un ENT"),
    "displays": ("#onglets >> text=Paramètres", "#sousmenu >> text=Préférences", ".texte >> text=Affichages"),
    "pupils": ("#onglets >> text=Ressources", "#sousmenu >> text=Élèves"),
    "profiles": (
        "#onglets >> text=Ressources",
        "#sousmenu >> text=Professeurs",
        ".texte >> text=Profils d'autorisation",
    ),
    "groups": ("#onglets >> text=Fichier", "#sousmenu >> text=Administration des utilisateurs"),
}
_STYLE = """body{font-family:"Trebuchet MS",Verdana,sans-serif;font-size:12px;background-color:#e8dcc4;margin:10px 0}#page{width:960px;margin:0 auto;background-color:#fffdf7;border:1px solid #b49b6c}#bandeau{background-color:#8b5a2b;color:#fff8e7;padding:14px 18px}#bandeau .gros{font-size:26px;font-family:Georgia,serif}
#bandeau .date{float:right;font-size:11px}#gauche{float:left;width:190px;padding:8px}.boite{border:1px solid #c9b48a;margin-bottom:10px;background-color:#fff}.boite .titre{background-color:#d9b777;font-weight:bold;padding:3px 6px}.boite .dedans{padding:6px}.boite a{text-decoration:none;line-height:18px}a{color:#7a3b00}a:hover{color:#d2691e;text-decoration:underline}
#centre{margin-left:214px;padding:8px 16px 20px 0}.titrepage{font-family:Georgia,serif;font-size:20px;color:#8b5a2b;border-bottom:2px solid #d9b777;margin-bottom:12px}.texte{min-height:320px}.actu{border-bottom:1px dotted #b49b6c;padding-bottom:8px;margin-bottom:10px}.actu b{color:#a0522d}.rouge{color:#c00;font-weight:bold}.vert{color:#080;font-weight:bold}
.liste a{display:block;background-color:#faf3e3;border:1px solid #e3d3ac;padding:7px 12px;margin-bottom:5px;width:340px;text-decoration:none;font-size:13px}#onglets{background-color:#d9b777;padding:5px 10px;font-size:13px}#onglets a{padding:5px 12px;text-decoration:none;font-weight:bold}#onglets a.ici{background-color:#fffdf7}#sousmenu{padding:6px 20px;border-bottom:1px solid #e3d3ac;min-height:16px}
#etat{background-color:#fbf5d9;padding:6px 20px;border-bottom:1px solid #e3d3ac}#etat form{display:inline;margin-left:20px}#pied{clear:both;text-align:center;font-size:10px;color:#8a7a58;border-top:1px solid #c9b48a;padding:6px}input,select,button{font-family:inherit;font-size:12px}td,th{padding:2px 8px;font-size:12px}"""


def _html(title: str, body: str) -> str:
    return (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head>'
        f'<meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>{title}</title><style type="text/css">{_STYLE}</style></head><body><div id="page">{body}'
        '<div id="pied">Site réalisé par M. Roux, professeur de technologie - mis à jour le 12/11 - <a href="/contact">Écrire au webmestre</a></div></div></body></html>'
    )


def _box(title: str, inside: str) -> str:
    return f'<div class="boite"><div class="titre">{title}</div><div class="dedans">{inside}</div></div>'


def _lines(entries: tuple[Entry, ...]) -> str:
    return "".join(f'&raquo; <a href="{one.href}">{one.name}</a><br />' for one in entries)


def _list(entries: tuple[Entry, ...]) -> str:
    return '<div class="liste">' + "".join(f'<a href="{one.href}">{one.name}</a>' for one in entries) + "</div>"


def _form(wrong: str, action: str) -> str:
    said = f'<p class="rouge">{wrong}</p>' if wrong else ""
    return (
        f'{said}<form method="post" action="{action}" name="ident">Identifiant :<br /><input type="text" name="username" size="18" /><br />Mot de passe :<br /><input type="password" name="password" size="18" /><br /><br />'
        '<input type="submit" value="Entrer" /></form><br /><a href="/aide/oubli">Mot de passe perdu ?</a>'
    )


def _banner(name: str) -> str:
    return f'<div id="bandeau"><span class="date">Jeudi 14 novembre</span><span class="gros">{name}</span></div>'


_CLOCK = "<br />Semaine <b>A</b><br />Saint du jour : Sidoine"


def portal(told: Told) -> str:
    """Boxes at the left: the pages, one's account with the administration in it, and its sections once one is there."""
    tabs = (
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Menus de la cantine", "/web/lycee/cantine"),
        Entry("Photos", "/web/lycee/photos"),
    )
    boxes = _box("Le lycée", _lines((*tabs, *((Entry("Pronote", told.pronote),) if told.pronote else ()))))
    if told.anonymous:
        boxes += _box("Espace réservé", _form("", "/connexion/login"))
    else:
        mine = (Entry("Mes documents", "/web/lycee/mesdocs"), Entry("Administration", told.administration), told.door)
        boxes += _box("Mon compte", "Bonjour <b>Claire MARTIN</b><br /><br />" + _lines(mine))
    if told.title:
        boxes = _box("Administration", _lines(told.menu)) + boxes
    boxes += _box("Aujourd'hui", f"Il est <span id='h'>--:--</span>{_CLOCK}")
    clock = "<script type='text/javascript'>var d=new Date();document.getElementById('h').innerHTML=d.getHours()+'h'+(d.getMinutes()<10?'0':'')+d.getMinutes();</script>"
    news = (
        '<div class="actu"><b>Sortie des 2des</b><br />Le car part à 7h45 précises devant la grille.</div><div class="actu"><b>Photos de classe</b><br />Les bons de commande sont à rendre avant le 30.</div>'
        '<div class="actu"><b>Panne du photocopieur</b><br />Celui du 1er étage est en réparation, merci de votre patience.</div>'
    )
    said = f'<p class="vert">{told.message}</p>' if told.message else ""
    inside = told.body or _list(told.entries)
    if told.here in {"/", "/web/lycee"}:
        inside = news + inside
    title = told.title or ("Bienvenue sur le site du lycée" if told.here in {"/", "/web/lycee"} else told.school)
    return _html(
        told.school,
        f'{_banner(told.school)}<div id="gauche">{boxes}</div><div id="centre"><div class="titrepage">{title}</div><div class="texte">{said}{inside}</div></div>{clock}',
    )


def console(told: Told) -> str:
    """A line of sections, a second line of what the section has; both are pages."""
    way = trail(told)
    first = "".join(
        f'<a href="{one.href}"{" class=ici" * (one in way)}>{one.name}</a>'
        for one in (Entry("Accueil", "/"), *told.menu)
    )
    second = " | ".join(
        f'<a href="{one.href}">{f"<b>{one.name}</b>" if one in way else one.name}</a>'
        for one in (way[0].entries if way else ())
    )
    third = ""
    if told.entries and len(way) > 1:
        third = f"<p>{_lines(told.entries)}</p>" if told.body else _list(told.entries)
    elif told.entries:
        third = "<p>Choisissez une rubrique dans la ligne ci-dessus.</p>"
    said = f'<p class="vert">{told.message}</p>' if told.message else ""
    state = "<span class=vert>publiée</span>" if told.published else "<span class=rouge>non publiée</span>"
    return _html(
        f"PRONOTE {told.school}",
        f'{_banner(f"PRONOTE - {told.school}")}<div id="onglets">{first}<span style="float:right"><a href="{told.door.href}">{told.door.name}</a></span></div><div id="sousmenu">{second}</div>'
        f'<div id="etat">Base 0139990N : {state} {told.publication}</div><div style="padding:12px 20px"><div class="titrepage">{told.title or "Accueil"}</div><div class="texte">{said}{third}{told.body}</div></div>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """The box of the first page, alone in the middle."""
    name = "Intranet des lycées" if site == "portal" else "PRONOTE - administration"
    return _html(
        "Identification",
        f'{_banner(name)}<div style="width:240px;margin:60px auto">{_box("Espace réservé", _form(wrong, ""))}</div><p align="center"><a href="/">Retour à l’accueil</a></p><br />',
    )


def _schools(schools: Mapping[str, str]) -> str:
    """Links that send a form, as one did it."""
    lines = "".join(
        f"&raquo; <a href=\"javascript:choix('{uai}')\">{name} ({uai})</a><br /><br />" for uai, name in schools.items()
    )
    return _html(
        "Établissements",
        f'{_banner("Intranet des lycées")}<div style="padding:12px 20px"><div class="titrepage">Vos établissements</div><div class="texte"><p>Vous travaillez dans plusieurs établissements. Dans lequel voulez-vous aller ?</p>{lines}</div></div>'
        '<form method="post" name="f"><input type="hidden" name="school" value="" /></form><script type="text/javascript">function choix(n){document.f.school.value=n;document.f.submit();}</script>',
    )


def _list_box(schools: Mapping[str, str]) -> str:
    options = "".join(f'<option value="{uai}">{uai} - {name.upper()}</option>' for uai, name in schools.items())
    return _html(
        "Choix de la base",
        f'{_banner("PRONOTE - administration")}<div style="padding:12px 20px"><div class="titrepage">Choix de la base</div><div class="texte"><form method="post"><table><tr><td valign="top">Établissement :</td><td><select name="school" size="6" style="width:320px">{options}</select></td></tr>'
        '<tr><td></td><td><input type="submit" value="Ouvrir" /> <input type="reset" value="Effacer" /></td></tr></table></form></div></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_schools,), "console": (_list_box,)}
