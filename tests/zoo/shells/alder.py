"""A university's workspace of 2012 behind CAS: tabs whose menus fly out under the pointer, channels, tables to choose from."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("tr:has-text('Lycée des Exemples') >> input[type=submit]",),
    "console": ("tr:has-text('Lycée des Exemples') >> input[type=radio]", "input[value=Valider]"),
}
WAYS = {
    "services": (
        "@.sf-menu >> text=Administration",
        "@.sf-menu >> text=Pages de site",
        "text=Accès aux services tiers",
    ),
    "export": ("@.sf-menu >> text=Administration", "@.sf-menu >> text=Utilisateurs", "text=Export des utilisateurs"),
    "ent": ("@.sf-menu >> text=Pronote.net", "text=Intégration dans un ENT"),
    "displays": ("@.sf-menu >> text=Paramètres", "@text=Préférences", "text=Affichages"),
    "pupils": ("@.sf-menu >> text=Ressources", "text=Élèves"),
    "profiles": ("@.sf-menu >> text=Ressources", "@text=Professeurs", "text=Profils d'autorisation"),
    "groups": ("@.sf-menu >> text=Fichier", "text=Administration des utilisateurs"),
}
_STYLE = """body{margin:0;background:#dfe5ea url() repeat-x;font:12px/1.5 Verdana,Geneva,sans-serif;color:#333}a{color:#1b5d8f}#page{width:980px;margin:0 auto;background:#fff;border:1px solid #b9c4cc;border-top:0}
#bandeau{height:84px;background:#1b5d8f;background:linear-gradient(#2c7bb8,#174d78);color:#fff;position:relative}#logo{position:absolute;left:20px;top:16px;font:bold 24px Georgia,serif}#logo span{display:block;font:11px Verdana;opacity:.85}
#qui{position:absolute;right:14px;top:10px;font-size:11px}#qui a{color:#fff}#chercher{position:absolute;right:14px;bottom:12px}#chercher input{font:11px Verdana;border:1px solid #134063;padding:2px 4px}
.sf-menu,.sf-menu ul{list-style:none;margin:0;padding:0}.sf-menu{background:#eef2f5;border-bottom:3px solid #f08a24;height:31px;padding-left:10px}.sf-menu li{position:relative}.sf-menu>li{float:left}
.sf-menu a{display:block;padding:6px 14px 7px;text-decoration:none;color:#234;white-space:nowrap}.sf-menu>li>a{font-weight:bold;border-right:1px solid #d3dae0}.sf-menu .actif>a,.sf-menu>.sfHover>a{background:#f08a24;color:#fff}
.sf-menu ul{display:none;position:absolute;top:100%;left:0;min-width:210px;background:#fff;border:1px solid #9fb0bd;box-shadow:2px 3px 6px rgba(0,0,0,.3);z-index:50}.sf-menu ul ul{top:-1px;left:100%}.sf-menu .sfHover>ul{display:block}
.sf-menu ul li a{border-bottom:1px dotted #ccd}.sf-menu ul li.sfHover>a,.sf-menu ul li a:hover{background:#fdf0e2}.sf-sub-indicator{color:#99a;font-size:9px;margin-left:8px}
#fil{padding:7px 16px;font-size:11px;color:#777;background:#fafbfc;border-bottom:1px solid #e4e8eb}#corps{padding:16px;min-height:380px;overflow:hidden}#corps>h2{font:bold 18px Georgia,serif;color:#174d78;margin:0 0 12px}
.canal{border:1px solid #c4d0d9;margin:0 0 14px}.canal h3{margin:0;padding:5px 10px;background:#dbe6ee;font-size:12px;color:#174d78}.canal div,.canal ul{padding:8px 12px;margin:0}.canal ul{padding-left:28px}.col{float:left;width:304px;margin-right:12px}
.info{background:#ffffdd;border:1px solid #e0d36a;padding:8px 12px;margin-bottom:12px}.actions{float:right}#pied{clear:both;border-top:1px solid #d5dce1;padding:10px;text-align:center;font-size:10px;color:#888}
table.liste{border-collapse:collapse;width:100%}table.liste th{background:#dbe6ee;text-align:left}table.liste th,table.liste td{border:1px solid #c4d0d9;padding:6px 10px}table.liste .pair td{background:#f6f9fb}
#cas #page{width:760px;margin-top:30px;border-top:1px solid #b9c4cc}#login{float:left;width:400px;background:#f4f7f9;border:1px solid #c4d0d9;padding:14px 18px}#login h2{font-size:13px}#login .row{margin:10px 0}#login label{display:block}#login .check label{display:inline}
#sidebar{float:right;width:250px;font-size:11px}.accesskey{text-decoration:underline}.errors{color:#b00;background:#fee;border:1px solid #d99;padding:8px;margin-bottom:10px}.btn{background:#1b5d8f;color:#fff;border:1px solid #134063;padding:5px 12px;font:bold 11px Verdana}"""
_SCRIPT = """(function(){var tous=document.querySelectorAll(".sf-menu li");function suivre(li){var t;
li.onmouseenter=function(){clearTimeout(t);t=setTimeout(function(){if(li.className.indexOf("sfHover")<0)li.className+=" sfHover"},120)};
li.onmouseleave=function(){clearTimeout(t);t=setTimeout(function(){li.className=li.className.replace(/ ?sfHover/g,"")},400)}}
for(var i=0;i<tous.length;i++)suivre(tous[i])})();"""
_SEARCH = """<div id="chercher"><input type="text" size="18" value="Rechercher..." onfocus="this.value=''" /></div>"""
_CHANNELS = """<div class="col"><div class="canal"><h3>Actualités</h3><ul><li>Conseil d'administration : jeudi 14 à 17 h 30</li><li>Photos de classe, le planning</li>
<li>Fermeture du gymnase jusqu'aux vacances</li></ul></div></div><div class="col"><div class="canal"><h3>Mon agenda</h3><div>Aucun événement aujourd'hui.<br><a href="#agenda">Voir la semaine</a></div></div></div>
<div class="col" style="margin-right:0"><div class="canal"><h3>Restauration</h3><div>Carottes râpées, blanquette, riz, compote.</div></div><div class="canal"><h3>Liens utiles</h3><ul><li><a href="#cdi">Catalogue du CDI</a></li>
<li><a href="#onisep">Orientation</a></li></ul></div></div>"""


def _html(title: str, body: str, kind: str = "portail") -> str:
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><meta charset="utf-8" /><title>{title}</title><style type="text/css">{_STYLE}</style></head>
<body id="{kind}"><div id="page">{body}<div id="pied">Espace numérique de travail - v3.2.11 - <a href="#credits">Crédits</a> - <a href="#legal">Mentions légales</a> - <a href="#c2i">Charte informatique</a></div></div>
<script type="text/javascript">{_SCRIPT}</script></body></html>"""


def _flyout(entries: tuple[Entry, ...], way: tuple[Entry, ...]) -> str:
    """Lists in lists; what is open is told by the pointer alone."""
    rows = ""
    for one in entries:
        mark = ' <span class="sf-sub-indicator">&#9660;</span>' if one.entries else ""
        below = f"<ul>{_flyout(one.entries, way)}</ul>" if one.entries else ""
        rows += f'<li{" class=actif" * (one in way[:1])}><a href="{one.href}">{one.name}{mark}</a>{below}</li>'
    return rows


def _page(told: Told, tabs: tuple[Entry, ...], title: str, links: str, subtitle: str) -> str:
    way = trail(told)
    shown = way or tuple(one for one in tabs if one.href == told.here)
    crumbs = " &raquo; ".join(f'<a href="{one.href}">{one.name}</a>' for one in (tabs[0], *way))
    listed = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in told.entries)
    if told.body:
        actions = "".join(f'[ <a href="{one.href}">{one.name}</a> ] ' for one in told.entries)
        inside = (f'<div class="actions">{actions}</div>' if actions else "") + told.body
    else:
        inside = f'<div class="canal"><h3>{told.title}</h3><ul>{listed}</ul></div>'
    site = told.anonymous or bool(told.administration)
    extra = _SEARCH if site else ""
    channels = _CHANNELS if site and told.here in ("/", "/web/lycee") else ""
    said = f'<div class="info">{told.message}</div>' if told.message else ""
    head = f"<h2>{told.title}</h2>" if told.title else ""
    return _html(
        title,
        f"""<div id="bandeau"><div id="logo">{told.school}<span>{subtitle}</span></div><div id="qui">{links}</div>{extra}</div>
<ul class="sf-menu">{_flyout(tabs, shown)}</ul><div id="fil">{crumbs}</div><div id="corps">{said}{head}{inside}{channels}</div>""",
    )


def portal(told: Told) -> str:
    """The last tab flies out into the administration."""
    tabs = [
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Scolarité", "/web/lycee/sco"),
    ]
    if told.pronote:
        tabs.append(Entry("Pronote", told.pronote))
    hello = ""
    if told.administration:
        tabs.append(Entry("Administration", told.administration, told.menu))
        hello = 'Bonjour <b>ADMIN Exemples</b> | <a href="/web/lycee/compte">Mon compte</a> | '
    links = f'{hello}<a href="/web/lycee/aide">Aide</a> | <a href="{told.door.href}">{told.door.name}</a>'
    return _page(told, tuple(tabs), f"{told.school} - ENT", links, "Espace numérique de travail")


def console(told: Told) -> str:
    """One tab for each section; the publication stands beside the name."""
    state = "Base publiée" if told.published else "Base non publiée"
    links = f"""<div style="text-align:right">0139990N | Console PRONOTE | <a href="{told.door.href}">{told.door.name}</a></div>
<div style="margin-top:8px;text-align:right">{state} <span style="display:inline-block">{told.publication}</span></div>"""
    tabs = (Entry("Accueil", "/"), *told.menu)
    return _page(told, tabs, "PRONOTE - Administration", links, "Administration de PRONOTE")


def sign_in(site: Site, wrong: str) -> str:
    """The sign-in page of CAS 3, as it was shipped."""
    said = f'<div id="msg" class="errors">{wrong}</div>' if wrong else ""
    name = "Service central d'authentification" if site == "portal" else "PRONOTE - Authentification"
    return _html(
        "CAS - Service central d'authentification",
        f"""<div id="bandeau"><div id="logo">{name}</div></div><div id="corps">{said}<form id="fm1" method="post" action=""><div id="login"><h2>Entrez votre identifiant et votre mot de passe.</h2>
<div class="row"><label for="username"><span class="accesskey">I</span>dentifiant&nbsp;:</label><input id="username" name="username" class="required" tabindex="1" accesskey="i" type="text" size="25" autocomplete="off" /></div>
<div class="row"><label for="password"><span class="accesskey">M</span>ot de passe&nbsp;:</label><input id="password" name="password" class="required" tabindex="2" accesskey="m" type="password" size="25" autocomplete="off" /></div>
<div class="row check"><input id="warn" name="warn" value="true" tabindex="3" type="checkbox" /> <label for="warn">Prévenez-moi avant d'accéder à d'autres services.</label></div>
<div class="row btn-row"><input type="hidden" name="lt" value="LT-4417-fQ2" /><input class="btn btn-submit" value="SE CONNECTER" tabindex="4" type="submit" /> <input class="btn btn-reset" value="EFFACER" tabindex="5" type="reset" /></div></div></form>
<div id="sidebar"><p>Pour des raisons de sécurité, veuillez vous déconnecter et fermer votre navigateur lorsque vous avez fini d'accéder aux services authentifiés.</p>
<p><a href="#oubli">Mot de passe oublié&nbsp;?</a><br /><a href="#activer">Activer mon compte</a></p><p>Langues : <a href="#en">English</a> | <a href="#es">Español</a> | Français</p></div></div>""",
        "cas",
    )


def _attached(schools: Mapping[str, str]) -> str:
    roles = {"0139991P": "Enseignant", "0139990N": "Administrateur local"}
    rows = "".join(
        f"""<tr class="{"pair" if n % 2 else "impair"}"><td>{name}</td><td>{uai}</td><td>{roles.get(uai, "")}</td><td><form method="post"><input type="hidden" name="school" value="{uai}" />
<input class="btn" type="submit" value="Choisir" /></form></td></tr>"""
        for n, (uai, name) in enumerate(schools.items())
    )
    return _html(
        "Rattachements",
        f"""<div id="bandeau"><div id="logo">Mes rattachements</div></div><div id="corps"><div class="info">Vous êtes rattaché à plusieurs établissements. Choisissez le profil avec lequel vous souhaitez travailler.</div>
<table class="liste"><tr><th>Établissement</th><th>Code</th><th>Fonction</th><th>&nbsp;</th></tr>{rows}</table></div>""",
    )


def _bases(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f"""<tr><td><input type="radio" name="school" id="b{uai}" value="{uai}" /></td><td><label for="b{uai}">{name}</label></td><td>{uai}</td><td>2025-2026</td></tr>"""
        for uai, name in schools.items()
    )
    return _html(
        "Choix de la base",
        f"""<div id="bandeau"><div id="logo">PRONOTE - Administration</div></div><div id="corps"><h2>Choix de l'établissement</h2><form method="post">
<table class="liste"><tr><th>&nbsp;</th><th>Établissement</th><th>UAI</th><th>Base</th></tr>{rows}</table><p><input class="btn" type="submit" value="Valider" /></p></form></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_attached,), "console": (_bases,)}
