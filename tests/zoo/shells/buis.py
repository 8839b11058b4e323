"""PRONOTE's client as it could stand in the browser: a line of menus that drop, a line of tabs, sub-tabs below, all of it boxes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".modale >> text=J'ai pris connaissance",),
    "console": (".ligne:has-text('Lycée des Exemples')", "text=Ouvrir la base"),
}
WAYS = {
    "services": ("text=Administration", "@.onglet:has-text('Pages de site')", "text=Accès aux services tiers"),
    "export": ("text=Administration", "@.onglet:has-text('Utilisateurs')", "text=Export des utilisateurs"),
    "ent": (".onglet:has-text('Pronote.net')", ".sous:has-text('Intégration dans un ENT')"),
    "displays": (".menu:has-text('Paramètres')", "@.item:has-text('Préférences')", ".item >> text=Affichages"),
    "pupils": (".onglet:has-text('Ressources')", ".sous:has-text('Élèves')"),
    "profiles": (".onglet:has-text('Ressources')", ".sous:has-text('Professeurs')", "text=Profils d'autorisation"),
    "groups": (".menu:has-text('Fichier')", "text=Administration des utilisateurs"),
}
_STYLE = """
*{box-sizing:border-box}html,body{height:100%}body{margin:0;font:13px/1.4 "Open Sans",Tahoma,sans-serif;color:#222;background:#e7ebe4;display:flex;flex-direction:column}.titre{height:40px;background:linear-gradient(#2f7f5d,#20684a);color:#fff;display:flex;align-items:center;padding:0 12px;gap:16px;flex:none}.logo{font:700 17px Verdana,sans-serif;letter-spacing:1px}.logo i{color:#ffd84a;font-style:normal}.droite{margin-left:auto;display:flex;align-items:center;gap:14px}
.droite form{margin:0}.rond{width:26px;height:26px;border-radius:50%;background:#fff;color:#20684a;text-align:center;line-height:26px;font-weight:700}.lien{cursor:pointer}.lien:hover{text-decoration:underline}.menus{height:26px;background:#fafbf9;border-bottom:1px solid #bcc6b8;display:flex;flex:none;padding-left:4px}.menu{position:relative;padding:4px 11px;cursor:default}.menu:hover,.menu.ouvert{background:#cfe5d6}
.liste{position:absolute;display:none;min-width:230px;background:#fff;border:1px solid #9cab97;box-shadow:2px 3px 7px #0004;z-index:30;padding:3px 0;color:#222;font-weight:400}.menu>.liste{left:0;top:26px}.ouvert>.liste,.item:hover>.liste,.onglet:hover>.liste{display:block}.item{position:relative;padding:5px 26px 5px 14px;white-space:nowrap;cursor:default}.item:hover{background:#cfe5d6}.item>.liste{left:100%;top:-4px}.fl{position:absolute;right:8px;color:#666}
.gris{color:#9a9a9a}.trait{border-top:1px solid #dfe4dc;margin:3px 0}.onglets{background:#d3dccd;display:flex;padding:6px 8px 0;gap:2px;flex:none}.onglet{position:relative;padding:7px 15px;background:#b9c8b2;border-radius:5px 5px 0 0;cursor:pointer;font-weight:600;color:#2c4a35}.onglet:hover{background:#c9d6c2}.onglet.actif{background:#20684a;color:#fff}.onglet>.liste{left:0;top:100%}.sous-onglets{min-height:31px;background:#20684a;display:flex;padding:0 10px;gap:4px;flex:none}
.sous{color:#e3f1e8;padding:6px 13px;cursor:pointer}.sous:hover{background:#2f7f5d}.sous.actif{background:#fff;color:#20684a;font-weight:600}.tiers{background:#fff;border-bottom:1px solid #c4cdbf;display:flex;gap:6px;padding:5px 12px;flex:none}.t3{display:flex;align-items:center;gap:6px;padding:3px 10px;border:1px solid transparent;border-radius:3px;cursor:pointer}.t3:hover{border-color:#9cc3ab}.t3.actif{background:#dcefe3;border-color:#20684a}
.t3 i{width:16px;height:16px;border:2px solid #20684a;border-radius:2px;border-top-width:5px}.zone{flex:1;overflow:auto;padding:16px 18px;background:#f5f7f3}.fenetre{background:#fff;border:1px solid #bcc6b8;border-radius:3px;padding:14px 16px;max-width:1000px}.entete{font-size:16px;font-weight:700;color:#20684a;margin-bottom:10px}.dit{background:#fff7cf;border:1px solid #e4cf6b;padding:6px 12px;margin-bottom:10px}
.pied{height:26px;background:#d3dccd;border-top:1px solid #b4c0ae;display:flex;align-items:center;padding:0 12px;gap:20px;font-size:11px;color:#4b5a47;flex:none}.widgets{display:grid;grid-template-columns:1fr 1fr 1fr;gap:12px;margin-top:14px}.w{background:#fff;border:1px solid #ccd4c8;border-radius:6px}.w>div:first-child{background:#dfeee4;padding:7px 11px;font-weight:700;color:#20684a;border-radius:6px 6px 0 0}.w>div+div{padding:10px 12px}
.rang{display:flex;justify-content:space-between;padding:7px 2px;border-bottom:1px solid #e2e7df;cursor:pointer}.rang:hover{color:#20684a}.fond{position:fixed;inset:0;background:#0005;display:flex;align-items:center;justify-content:center}.modale{width:520px;background:#fff;border-radius:4px;box-shadow:0 6px 30px #0007;animation:vient .18s}@keyframes vient{from{transform:scale(.94);opacity:0}}.modale>.titre{border-radius:4px 4px 0 0}.corps{padding:18px 20px}
.boutons{display:flex;justify-content:flex-end;gap:8px;padding:0 20px 18px}.bouton,.fenetre button,.droite button{font:inherit;border:1px solid #20684a;background:#2f7f5d;color:#fff;border-radius:3px;padding:5px 16px;cursor:pointer}.bouton.non{opacity:.45;pointer-events:none}.bouton.clair{background:#fff;color:#20684a}button:disabled{opacity:.5}.ligne{display:grid;grid-template-columns:24px 1fr 100px 90px;padding:7px 8px;border-bottom:1px solid #e2e7df;cursor:default}
.ligne:hover{background:#f0f6f2}.ligne.choisie{background:#20684a;color:#fff}.tete{background:#e7ebe4;font-weight:700}.champ{margin-bottom:12px}.champ input{width:100%;padding:6px 8px;border:1px solid #a9b6a4;border-radius:3px;font:inherit}.faux{color:#b00020;min-height:18px}table{border-collapse:collapse;border:1px solid #ccd4c8;width:100%}td,th{border:1px solid #dfe4dc;padding:4px 8px;text-align:left}th{background:#dfeee4}fieldset{border:1px solid #ccd4c8;margin-bottom:8px}.attend,.attend *{cursor:progress!important}
"""
_SCRIPT = """
var tous = function (what, from) { return Array.prototype.slice.call((from || document).querySelectorAll(what)); };
var ferme = function () { tous('.menu.ouvert').forEach(function (one) { one.classList.remove('ouvert'); }); };
var brancher = function (from) { tous('[data-va]', from).forEach(function (one) { one.onclick = function (at) {
  at.stopPropagation(); document.body.classList.add('attend'); setTimeout(function () { location.href = one.dataset.va; }, 90); }; }); };
brancher();
tous('.menu').forEach(function (one) {
  one.onmousedown = function (at) { if (at.target !== one) return; var was = one.classList.contains('ouvert'); ferme(); if (!was) one.classList.add('ouvert'); };
  one.onmouseenter = function () { if (tous('.menu.ouvert').length) { ferme(); one.classList.add('ouvert'); } }; });
document.onmousedown = function (at) { if (!at.target.closest('.menu')) ferme(); };
tous('.onglet[data-sous]').forEach(function (one) { one.onclick = function () {
  tous('.onglet.actif').forEach(function (two) { two.classList.remove('actif'); }); one.classList.add('actif');
  var row = document.querySelector('.sous-onglets'); row.innerHTML = document.getElementById(one.dataset.sous).innerHTML; brancher(row); }; });
tous('.ligne[data-uai]').forEach(function (one) { one.onclick = function () {
  tous('.choisie').forEach(function (two) { two.classList.remove('choisie'); }); one.classList.add('choisie');
  document.forms[0].school.value = one.dataset.uai; document.querySelector('.bouton.non') && document.querySelector('.bouton.non').classList.remove('non'); }; });
tous('[data-envoi]').forEach(function (one) { one.onclick = function () { document.forms[0].submit(); }; });
"""
_WIDGETS = """<div class="widgets"><div class="w"><div>Informations &amp; sondages</div><div><div class="rang">Conseil d'administration du 12 <b>Nouveau</b></div><div class="rang">
Exercice d'évacuation jeudi</div><div class="rang">Enquête restauration</div></div></div><div class="w"><div>Agenda</div><div><div class="rang">Brevet blanc <span>3 - 4 fév.</span></div>
<div class="rang">Conseils de classe <span>9 - 13 mars</span></div></div></div><div class="w"><div>Menu de la cantine</div><div>Carottes râpées<br>Sauté de dinde, semoule<br>Yaourt fermier</div></div></div>"""
_PROGRAM = (
    Entry("Mes données", "/moi"),
    Entry("Cahier de textes", "/cdt"),
    Entry("Notes", "/notes"),
    Entry("Bulletins", "/bulletins"),
    Entry("Absences", "/absences"),
)


def _page(title: str, body: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{body}<script>{_SCRIPT}</script></body></html>"""


def _items(entries: Iterable[Entry]) -> str:
    shown = ""
    for one in entries:
        below = f'<span class="fl">▸</span><div class="liste">{_items(one.entries)}</div>' if one.entries else ""
        shown += f'<div class="item"{"" if below else f" data-va={one.href}"}>{one.name}{below}</div>'
    return shown


def _second(entries: Iterable[Entry], told: Told) -> str:
    on = {True: " actif", False: ""}
    return "".join(
        f'<div class="sous{on[one in trail(told)]}" data-va="{one.href}">{one.name}</div>' for one in entries
    )


def _third(told: Told) -> str:
    _, above, *_ = (*trail(told), None, None)
    if not above or not above.entries:
        return ""
    tabs = (*([Entry("Liste", above.href)] if above.href.startswith("/ressources") else []), *above.entries)
    each = (f'<div class="t3{" actif" * (t.href == told.here)}" data-va="{t.href}"><i></i>{t.name}</div>' for t in tabs)
    return f'<div class="tiers">{"".join(each)}</div>'


def _zone(told: Told, more: str = "") -> str:
    said = f'<div class="dit">{told.message}</div>' if told.message else ""
    title = f'<div class="entete">{told.title}</div>' if told.title else ""
    each = (f'<div class="rang" data-va="{one.href}">{one.name}<span>▸</span></div>' for one in told.entries)
    rows = "" if _third(told) else "".join(each)
    return f"""<div class="zone"><div class="fenetre">{title}{said}{rows}{told.body}</div>{more}</div>
<div class="pied"><span>PRONOTE 2025 - 0.3.7</span><span>{told.school} - 0139990N</span><span>Année scolaire 2025-2026</span><span style="margin-left:auto">Assistance</span></div>"""


def _title(told: Told, name: str, end: str) -> str:
    return f"""<div class="titre"><div class="logo">{name}<i>°</i></div><div>{told.school}</div><div class="droite">{end}<div class="lien" data-va="{told.door.href}">{told.door.name}</div></div></div>"""


def portal(told: Told) -> str:
    """« Administration » stands at the right; its sections are tabs whose lists drop under the pointer."""
    tabs = [Entry("Accueil", "/web/lycee"), Entry("Actualités", "/web/lycee/actus")]
    tabs += [] if told.anonymous else [Entry("Communication", "/web/lycee/messages")]
    tabs += [Entry("Pronote", told.pronote)] if told.pronote else []
    shown = "".join(
        f'<div class="onglet{" actif" * (one.href == told.here)}" data-va="{one.href}">{one.name}</div>' for one in tabs
    )
    inside = {told.administration, *(one.href for section in told.menu for one in section.entries)}
    row = ""
    if told.administration and told.here in inside:
        shown = f'<div class="onglet" data-va="/web/lycee">◂ Retour au site</div><div class="onglet actif" data-va="{told.administration}">Administration</div>'
        for one in told.menu:
            shown += f'<div class="onglet" data-va="{one.href}">{one.name} ▾<div class="liste">{_items(one.entries)}</div></div>'
        row = "".join(_second(one.entries, told) for one in trail(told)[:1])
    gear = f'<div class="lien" data-va="{told.administration}">⚙ Administration</div>' if told.administration else ""
    who = "" if told.anonymous else '<div class="rond">AE</div><div>M. Exemples (administrateur)</div>'
    return _page(
        f"ATRIUM - {told.school}",
        f"""{_title(told, "ATRIUM", who + gear)}<div class="onglets">{shown}</div><div class="sous-onglets">{row}</div>{_zone(told, _WIDGETS if told.here == "/web/lycee" else "")}""",
    )


def console(told: Told) -> str:
    """Two of the sections are menus, two are tabs; a tab changes the line of sub-tabs at once."""
    tops = {one.name: one for one in told.menu}
    file = f'{_items(tops["Fichier"].entries)}<div class="trait"></div><div class="item gris">Imprimer</div><div class="item" data-va="{told.door.href}">Quitter</div>'
    drops = {
        "Fichier": file,
        "Éditer": '<div class="item gris">Annuler</div><div class="item gris">Rechercher</div>',
        "Extraire": '<div class="item gris">Extraire la sélection</div>',
        "Paramètres": _items(tops["Paramètres"].entries),
        "Assistance": '<div class="item" data-va="/manuel">Manuel</div>',
    }
    menus = "".join(f'<div class="menu">{name}<div class="liste">{below}</div></div>' for name, below in drops.items())
    shown, rows, row = "", "", ""
    for n, one in enumerate((tops["Ressources"], *_PROGRAM, tops["Pronote.net"])):
        on, sub = one in trail(told), _second(one.entries, told)
        row = sub if on else row
        does = f'data-sous="s{n}"' if one.entries else f'data-va="{one.href}"'
        shown += f'<div class="onglet{" actif" * on}" {does}>{one.name}</div>'
        rows += f'<template id="s{n}">{sub}</template>' if one.entries else ""
    state = "Base publiée" if told.published else "Base non publiée"
    more = _WIDGETS if told.here == "/" else ""
    return _page(
        f"PRONOTE - {told.school}",
        f"""{_title(told, "PRONOTE", f"<div>{state}</div>{told.publication}")}<div class="menus">{menus}</div><div class="onglets">{shown}</div><div class="sous-onglets">{row}</div>
{_third(told)}{_zone(told, more)}{rows}""",
    )


def _modal(title: str, body: str, buttons: str) -> str:
    window = f'<div class="fond"><div class="modale"><div class="titre"><div class="logo">{title}</div></div><div class="corps">{body}</div><div class="boutons">{buttons}</div></div></div>'
    return _page(title, window)


def sign_in(site: Site, wrong: str) -> str:
    """One step, in a window of its own."""
    return _modal(
        "ATRIUM - Espace Administration" if site == "portal" else "PRONOTE - Connexion au serveur",
        f"""<form method="post"><div class="champ">Identifiant<input name="username"></div><div class="champ">Mot de passe<input name="password" type="password"></div>
<div class="faux">{wrong}</div><input type="submit" hidden></form><div class="lien">Récupérer son identifiant et son mot de passe</div>""",
        '<div class="bouton clair">Version mobile</div><div class="bouton" data-envoi="1">Se connecter</div>',
    )


def _news(_schools: Mapping[str, str]) -> str:
    body = """<form method="post"></form><b>Information de la direction - Lycée des Exemples</b><br><br>Les comptes des nouveaux personnels ont été créés. Les mots de passe provisoires seront
distribués lundi au secrétariat. Merci de vérifier les coordonnées de votre établissement."""
    return _modal("À lire", body, '<div class="bouton" data-envoi="1">J\'ai pris connaissance</div>')


def _bases(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<div class="ligne" data-uai="{uai}"><div>▣</div><div>{name}</div><div>{uai}</div><div>2025-2026</div></div>'
        for uai, name in schools.items()
    )
    body = f'<form method="post"><input type="hidden" name="school"></form><div class="ligne tete"><div></div><div>Établissement</div><div>UAI</div><div>Année</div></div>{rows}'
    ends = '<div class="bouton clair">Rafraîchir</div><div class="bouton non" data-envoi="1">Ouvrir la base</div>'
    return _modal("Choix de la base", body, ends)


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_news,), "console": (_bases,)}
