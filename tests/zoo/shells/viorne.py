"""Like a sports federation's licence management of some years ago: a menu that drops under the pointer, boxes, tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Suivant",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("tr:has-text('Lycée des Exemples') >> text=Accéder",),
    "console": ("label:has-text('Lycée des Exemples')", "input[value='Valider']"),
}
_MINE, _BOX, _NAV = "@.espace >> text=Mon espace", ".boite >> text=", "#menu >> text="
WAYS = {
    "services": (_MINE, ".espace >> text=Administration", f"{_BOX}Accès aux services tiers"),
    "export": (_MINE, ".espace >> text=Administration", f"{_BOX}Export des utilisateurs"),
    "ent": (f"@{_NAV}Pronote.net", f"{_NAV}Intégration dans un ENT"),
    "displays": (f"@{_NAV}Paramètres", f"@{_NAV}Préférences", f"{_NAV}Affichages"),
    "pupils": (f"@{_NAV}Ressources", f"{_NAV}Élèves"),
    "profiles": (f"@{_NAV}Ressources", f"@{_NAV}Professeurs", f"{_NAV}Profils d'autorisation"),
    "groups": (f"@{_NAV}Fichier", f"{_NAV}Administration des utilisateurs"),
}
_STYLE = """body{margin:0;background:#d7dde3;font:12px/1.5 Verdana,Geneva,sans-serif;color:#333}a{color:#00508f}#conteneur{width:1000px;margin:0 auto;background:#fff;box-shadow:0 0 12px #8a97a3}#entete{height:96px;background:#003a70;background:linear-gradient(#0a5aa5,#003a70);color:#fff;position:relative}#logo{position:absolute;left:18px;top:16px;width:64px;height:64px;border-radius:50%;background:#fff;color:#c8102e;font:bold 30px/64px Georgia,serif;text-align:center}#entete .titre{position:absolute;left:98px;top:22px;font-size:22px;font-weight:bold}#entete .sous{position:absolute;left:98px;top:54px;font-size:12px;color:#cfe2f5}#identite{position:absolute;right:16px;top:12px;font-size:11px;text-align:right}#identite a{color:#fff}.espace{display:inline-block;position:relative;padding:4px 8px;cursor:default}.espace ul{display:none;position:absolute;right:0;top:100%;margin:0;padding:0;list-style:none;background:#fff;border:1px solid #003a70;width:190px;text-align:left;z-index:60}.espace:hover ul{display:block}#identite .espace li a{display:block;padding:7px 10px;color:#003a70;text-decoration:none;border-bottom:1px solid #e3e9ef}#identite .espace li a:hover{background:#fdf0d0}#menu{background:#c8102e;height:34px}#menu ul{list-style:none;margin:0;padding:0}#menu li{float:left;position:relative}#menu a{display:block;color:#fff;text-decoration:none;padding:8px 18px;line-height:18px;font-weight:bold;border-right:1px solid #a00c24;white-space:nowrap}#menu li:hover>a{background:#a00c24}#menu li ul{display:none;position:absolute;left:0;top:34px;width:250px;background:#fff;border:1px solid #a00c24;z-index:50}#menu li:hover>ul{display:block}#menu li li{float:none}#menu li li a{color:#333;font-weight:normal;border:0;border-bottom:1px solid #eee}#menu li li:hover>a{background:#fdf0d0}#menu li li ul{left:249px;top:-1px}#menu .fleche>a{background-image:linear-gradient(45deg,transparent 50%,#888 50%);background-size:6px 6px;background-position:right 10px center;background-repeat:no-repeat}
#fil{padding:7px 16px;background:#f0f3f6;border-bottom:1px solid #d5dce3;font-size:11px}#corps{padding:16px;min-height:430px;overflow:hidden}h1{font:bold 18px Georgia,serif;color:#003a70;border-bottom:2px solid #c8102e;margin:0 0 14px;padding-bottom:4px}.colg{float:left;width:640px}.cold{float:right;width:300px}.bloc{border:1px solid #c3ccd5;margin-bottom:14px}.bloc .tete{background:#e2e9f0;background:linear-gradient(#f4f7fa,#d6e0ea);padding:6px 10px;font-weight:bold;color:#003a70}.bloc .int{padding:10px}.boite{float:left;width:296px;margin:0 14px 14px 0;border:1px solid #c3ccd5;min-height:150px}.boite .tete{background:#003a70;color:#fff;padding:8px 10px;font-weight:bold}.boite ul{list-style:square;margin:10px 10px 10px 28px;padding:0;line-height:22px}table.liste,#corps table{border-collapse:collapse;width:100%}#corps table.liste th,#corps table th{background:#003a70;color:#fff;padding:5px 8px;text-align:left}#corps table td{border:1px solid #d5dce3;padding:4px 8px}#corps table tr.pair td{background:#f4f7fa}.info{border:1px solid #4c9a4c;background:#e6f5e6;padding:8px 12px;margin-bottom:12px}.err{border:1px solid #c8102e;background:#fde9ec;padding:8px 12px;margin-bottom:12px;color:#a00c24}input.bt,#corps form button{background:#003a70;color:#fff;border:1px solid #00264a;padding:4px 14px;font:bold 11px Verdana;cursor:pointer}#corps form button[disabled]{background:#9aa}#pub{float:right;font-size:11px}#pub form{display:inline}table.saisie{width:auto!important;margin:0 auto}#corps table.saisie td{border:0;padding:6px}#pied{clear:both;background:#003a70;color:#cfe2f5;text-align:center;padding:10px;font-size:10px}#pied a{color:#fff}.cadre{width:520px;margin:30px auto}"""
_SCRIPT = """function suivant(){var u=document.getElementById('id_u');if(!u.value){alert('Veuillez saisir votre identifiant.');u.focus();return false}document.getElementById('l1').style.display='none';document.getElementById('rappel').innerHTML=document.createTextNode(u.value).nodeValue.replace(/</g,'&lt;');var l=document.getElementById('l2');l.style.display='';l.getElementsByTagName('input')[0].focus();return false}
function verif(f){var l2=document.getElementById('l2');if(l2&&l2.style.display=='none'){suivant();return false}return true}
function choix(f){for(var i=0;i<f.school.length;i++)if(f.school[i].checked)return true;alert('Veuillez sélectionner un établissement.');return false}"""
_FOOT = '<div id="pied">Optimisé pour une résolution de 1024 × 768 – <a href="/contact">Nous contacter</a> – <a href="/mentions">Mentions légales</a> – v3.12.7</div>'


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html lang="fr"><head><meta charset="utf-8"><title>{title}</title>'
        f'<style type="text/css">{_STYLE}</style><script type="text/javascript">{_SCRIPT}</script></head><body><div id="conteneur">{body}{_FOOT}</div></body></html>'
    )


def _top(site: Site, school: str, right: str = "") -> str:
    letter, title = (
        ("A", "ATRIUM – Portail des lycées") if site == "portal" else ("P", "PRONOTE – Gestion administrative")
    )
    return f'<div id="entete"><div id="logo">{letter}</div><div class="titre">{title}</div><div class="sous">{school}</div><div id="identite">{right}</div></div>'


def _menu(entries: tuple[Entry, ...], depth: int = 0) -> str:
    shown = ""
    for one in entries:
        mark = ' class="fleche"' if depth and one.entries else ""
        shown += f'<li{mark}><a href="{one.href}">{one.name}</a>{_menu(one.entries, depth + 1)}</li>'
    return f"<ul>{shown}</ul>" if shown else ""


def _trail(told: Told, home: str) -> str:
    way = " &gt; ".join(f'<a href="{one.href}">{one.name}</a>' for one in (Entry("Accueil", home), *trail(told)[:-1]))
    return f'<div id="fil">Vous êtes ici : {way} &gt; {told.title or "Accueil"}</div>'


def _boxes(entries: tuple[Entry, ...]) -> str:
    shown = ""
    for one in entries:
        lines = "".join(f'<li><a href="{below.href}">{below.name}</a></li>' for below in one.entries or (one,))
        shown += f'<div class="boite"><div class="tete">{one.name}</div><ul>{lines}</ul></div>'
    return shown


def _bloc(head: str, inner: str) -> str:
    return f'<div class="bloc"><div class="tete">{head}</div><div class="int">{inner}</div></div>'


def _body(told: Told, inner: str, title: str, publication: str = "") -> str:
    said = f'<div class="info">{told.message}</div>' if told.message else ""
    return f'<div id="corps">{publication}<h1>{title}</h1>{said}{inner}</div>'


def portal(told: Told) -> str:
    """The administration is below one's own name; its first page is boxes of links."""
    menu: tuple[Entry, ...] = (
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("L'établissement", "/web/lycee/etablissement", (Entry("Équipe", "/web/lycee/equipe"), Entry("Plan d'accès", "/web/lycee/plan"))),
        Entry("Sport scolaire", "/web/lycee/as", (Entry("Calendrier", "/web/lycee/as/calendrier"), Entry("Résultats", "/web/lycee/as/resultats"))),
    )  # fmt: skip
    menu += (Entry("Pronote", told.pronote),) if told.pronote else ()
    right = f'<a href="{told.door.href}">{told.door.name}</a>'
    if told.administration:
        right = f'Bonjour Admin EXEMPLES | <div class="espace">Mon espace ▼<ul><li><a href="/web/lycee/compte">Mon compte</a></li><li><a href="/web/lycee/messages">Mes messages (2)</a></li><li><a href="{told.administration}">Administration</a></li></ul></div> | {right}'
    if told.here in {"/", "/web/lycee"}:
        news = _bloc(
            "15/11 – Cross du lycée", "Départ à 14 h du stade municipal. Les certificats sont à remettre avant jeudi."
        )
        news += _bloc("12/11 – Bourse aux livres", "Le foyer reprend les manuels en bon état.")
        aside = _bloc("Agenda", "18/11 Conseil d'administration<br>20/11 Réunion des délégués")
        inner = f'<div class="colg">{news}</div><div class="cold">{aside}{_bloc("Liens", "<a href=/web/lycee/liens>Tous les liens</a>")}</div>'
    elif told.title == "Administration":
        inner = _boxes(told.menu)
    else:
        inner = (_boxes((Entry(told.title, "", told.entries),)) if told.entries else "") + told.body
    return _html(
        f"ATRIUM - {told.school}",
        f'{_top("portal", f"{told.school} ({MINE})", right)}<div id="menu">{_menu(menu)}</div>{_trail(told, "/web/lycee")}{_body(told, inner, told.title or "Bienvenue")}',
    )


def console(told: Told) -> str:
    """Everything drops from the red bar, three deep."""
    right = f'Utilisateur : <b>123456</b> | <a href="{told.door.href}">{told.door.name}</a><br>Saison 2025-2026'
    state = "Base publiée" if told.published else "<b>Base non publiée</b>"
    if told.here == "/":
        inner = f'<div class="colg">{_bloc("Serveur", told.body)}{_bloc("Dernières opérations", "<table class=liste><tr><th>Date</th><th>Opération</th></tr><tr><td>Ce jour, 02:00</td><td>Sauvegarde automatique</td></tr><tr class=pair><td>Hier, 17:42</td><td>Import des photos</td></tr></table>")}</div><div class="cold">{_bloc("En bref", "1 204 élèves<br>98 professeurs")}</div>'
    else:
        inner = (_boxes((Entry("Voir aussi" if told.body else told.title, "", told.entries),)) if told.entries else "")  # fmt: skip
        inner += ("<div style='clear:both'></div>" if told.entries else "") + told.body
    menu = (Entry("Accueil", "/"), *told.menu, Entry("Éditions", "/editions"), Entry("?", "/aide"))
    return _html(
        f"PRONOTE - {told.school}",
        f'{_top("console", f"{told.school} ({MINE})", right)}<div id="menu">{_menu(menu)}</div>{_trail(told, "/")}{_body(told, inner, told.title or "Accueil", f"<div id=pub>{state} {told.publication}</div>")}',
    )


def sign_in(site: Site, wrong: str) -> str:
    """At the portal the name first, then the password; at the console both in one table."""
    said = f'<div class="err">{wrong}</div>' if wrong else ""
    secret = '<input name="password" type="password" size="25">'
    links = '<p align="center"><a href="/oubli">Identifiant ou mot de passe oublié ?</a> | <a href="/premiere">Première connexion</a></p>'
    if site == "portal":
        form = f'<form method="post" onsubmit="return verif(this)"><table class="saisie" id="l1"><tr><td>Identifiant :</td><td><input id="id_u" name="username" size="25"></td></tr><tr><td></td><td><input class="bt" type="button" value="Suivant" onclick="suivant()"></td></tr></table><table class="saisie" id="l2" style="display:none"><tr><td>Identifiant :</td><td id="rappel"></td></tr><tr><td>Mot de passe :</td><td>{secret}</td></tr><tr><td></td><td><input class="bt" type="submit" value="Se connecter"></td></tr></table></form>'
    else:
        form = f'<form method="post"><table class="saisie"><tr><td>Identifiant :</td><td><input name="username" size="25"></td></tr><tr><td>Mot de passe :</td><td>{secret}</td></tr><tr><td></td><td><input class="bt" type="submit" value="Se connecter"></td></tr></table></form>'
    return _html(
        "Identification",
        f'{_top(site, "Accès réservé")}<div id="menu"></div><div id="corps"><div class="cadre">{said}{_bloc("Identification", form + links)}</div></div>',
    )


def _structures(schools: Mapping[str, str]) -> str:
    rows = "".join(f'<tr{" class=pair" * (n % 2)}><td>{uai}</td><td>{name}</td><td>Administrateur</td><td><form method="post"><input type="hidden" name="school" value="{uai}"><button>Accéder</button></form></td></tr>' for n, (uai, name) in enumerate(schools.items()))  # fmt: skip
    return _html(
        "Mes structures",
        f'{_top("portal", "Choix de la structure")}<div id="menu"></div><div id="corps"><h1>Mes établissements</h1><p>Vous disposez d\'un accès à {len(schools)} établissements.</p><table class="liste"><tr><th>Code</th><th>Nom</th><th>Rôle</th><th>Action</th></tr>{rows}</table></div>',
    )


def _bases(schools: Mapping[str, str]) -> str:
    rows = "".join(f'<tr><td><label><input type="radio" name="school" value="{uai}"> {name} ({uai})</label></td></tr>' for uai, name in schools.items())  # fmt: skip
    form = f'<form method="post" onsubmit="return choix(this)"><table class="saisie">{rows}<tr><td><input class="bt" type="submit" value="Valider"></td></tr></table></form>'
    return _html(
        "Choix de la base",
        f'{_top("console", "Choix de la base")}<div id="menu"></div><div id="corps"><div class="cadre">{_bloc("Vous travaillez pour", form)}</div></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_structures,), "console": (_bases,)}
