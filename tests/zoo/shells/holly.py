"""A hospital-style employee portal of 2009: tables in tables, two strips of tabs one above the other, a tray of detailed navigation, news at entry."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Accéder au portail",),
    "console": ("text=Lycée des Exemples",),
}
WAYS = {
    "services": ("#tln >> text=Administration", "#sub >> text=Pages de site", "#dtn >> text=Accès aux services tiers"),
    "export": ("#tln >> text=Administration", "#sub >> text=Utilisateurs", "#dtn >> text=Export des utilisateurs"),
    "ent": ("#tln >> text=Pronote.net", "#sub >> text=Intégration dans un ENT"),
    "displays": ("#tln >> text=Paramètres", "#sub >> text=Préférences", "#dtn >> text=Affichages"),
    "pupils": ("#tln >> text=Ressources", "#sub >> text=Élèves"),
    "profiles": ("#tln >> text=Ressources", "#sub >> text=Professeurs", "#dtn >> text=Profils d'autorisation"),
    "groups": ("#tln >> text=Fichier", "#sub >> text=Administration des utilisateurs"),
}
_STYLE = """BODY{margin:0;background:#fff;font:11px Arial,Tahoma,sans-serif;color:#000}TD{font-size:11px}A{color:#23508a}.mast{background:#e7ecf1;background:linear-gradient(#fdfefe,#d5dee7)}.mast TD{padding:9px 12px}.mastname{font:bold 17px Arial;color:#39597d}.mastlinks{text-align:right}
#tln{background:#4f74a3}.tlnTab{padding:6px 16px;color:#fff;cursor:pointer;border-right:1px solid #7a98bf;white-space:nowrap;font-weight:bold}.tlnTab:hover{background:#6489b8}.tlnSel{background:#dbe4ee;color:#1c3c63}.tlnSel:hover{background:#dbe4ee}#sub{background:#dbe4ee;border-bottom:1px solid #9fb4cc}.subLnk{padding:5px 12px;white-space:nowrap;cursor:pointer;color:#23508a}.subLnk:hover{text-decoration:underline}.subSel{font-weight:bold;color:#000}
#path{background:#f4f7fa;border-bottom:1px solid #d0dae5}#path TD{padding:4px 12px;color:#555}#dtn{width:190px;background:#f4f7fa;border-right:1px solid #c5d2e0;height:430px}.tray{border:1px solid #b4c5d8;margin:8px;background:#fff}.trayHd{background:#c9d7e6;background:linear-gradient(#e3ebf4,#b9cbdf);padding:4px 7px;font-weight:bold;color:#1c3c63}.trayLn{padding:4px 8px 4px 16px;cursor:pointer;color:#23508a}.trayLn:hover{background:#fff3cd}.trayOn{font-weight:bold;background:#fce9ae}
#cnt{padding:8px 14px}.iview{border:1px solid #b4c5d8;margin-bottom:10px}.iviewHd{background:#dbe4ee;padding:4px 8px;font-weight:bold}.iviewBd{padding:9px}.ttl{font:bold 14px Arial;color:#1c3c63;padding:4px 0 8px}.bulle{background:#e5f5e0;border:1px solid #7fb069;padding:5px 9px;margin-bottom:8px}.alerte{background:#fce4e4;border:1px solid #c55;padding:5px 9px}.urBtn{background:linear-gradient(#fff,#d3dde8);border:1px solid #7d95b0;font:11px Arial;padding:3px 12px;cursor:pointer}"""
_SCRIPT = """function nav(u){document.getElementById("occupe").style.visibility="visible";setTimeout(function(){window.location=u},150)}
function choisir(u){document.forms["etab"].school.value=u;document.forms["etab"].submit()}"""
_HOME = """<table width="100%" cellspacing="0" cellpadding="0"><tr valign="top"><td width="60%"><div class="iview"><div class="iviewHd">Informations générales</div><div class="iviewBd"><b>Campagne d'entretiens professionnels</b><br>Les comptes rendus sont à remettre avant le 30.<br><a href="#lire">En savoir plus</a></div></div>
<div class="iview"><div class="iviewHd">Boîte de réception universelle</div><div class="iviewBd">0 tâche, 2 notifications</div></div></td><td width="10">&nbsp;</td><td><div class="iview"><div class="iviewHd">Liens rapides</div><div class="iviewBd"><a href="#annuaire">Annuaire</a><br><a href="#formations">Formations</a><br><a href="#salles">Réservation de salles</a></div></div></td></tr></table>"""


def _html(title: str, body: str) -> str:
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML lang="fr"><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>{title}</TITLE><STYLE type="text/css">{_STYLE}</STYLE><SCRIPT type="text/javascript">{_SCRIPT}</SCRIPT></HEAD>
<BODY>{body}</BODY></HTML>"""


def _cells(entries: tuple[Entry, ...], kind: str, chosen: str, shown: tuple[Entry, ...]) -> str:
    """A strip: each cell is pressed itself."""
    return "".join(
        f"""<td class="{kind}{f" {chosen}" * (one in shown)}" onclick="nav('{one.href}')"><nobr>{one.name}</nobr></td>"""
        for one in entries
    )


def _tray(title: str, entries: tuple[Entry, ...], here: str) -> str:
    rows = "".join(
        f"""<div class="trayLn{" trayOn" * (one.href == here)}" onclick="nav('{one.href}')"><span>{one.name}</span></div>"""
        for one in entries
    )
    return f'<div class="tray"><div class="trayHd">{title}</div>{rows}</div>'


def _frame(
    told: Told,
    mast: str,
    tops: tuple[Entry, ...],
    shown: tuple[Entry, ...],
    detail: tuple[Entry, ...],
) -> str:
    """The strips, then the tray at the left where there is something in it, then the work."""
    second = _cells(shown[0].entries if shown else (), "subLnk", "subSel", shown[1:])
    path = " &gt; ".join(one.name for one in shown) or "Page d'accueil"
    tray = _tray("Navigation détaillée", detail, told.here) if detail else ""
    listed = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in told.entries)
    inside = (
        told.body
        or f'<div class="iview"><div class="iviewHd">Synthèse</div><div class="iviewBd"><ul>{listed}</ul></div></div>'
    )
    said = f'<div class="bulle">{told.message}</div>' if told.message else ""
    return _html(
        f"{told.title or 'Accueil'} - {told.school}",
        f"""<table class="mast" width="100%" cellspacing="0" cellpadding="0"><tr>{mast}</tr></table><table id="tln" width="100%" cellspacing="0" cellpadding="0"><tr>{_cells(tops, "tlnTab", "tlnSel", shown[:1])}<td width="100%">&nbsp;</td></tr></table>
<table id="sub" width="100%" cellspacing="0" cellpadding="0"><tr>{second}<td width="100%" height="24">&nbsp;</td></tr></table><table id="path" width="100%" cellspacing="0" cellpadding="0"><tr><td>{path}</td><td align="right"><span id="occupe" style="visibility:hidden">Chargement...</span> <a href="#prec">Précédent</a> <a href="#suiv">Suivant</a></td></tr></table>
<table width="100%" cellspacing="0" cellpadding="0"><tr valign="top"><td id="dtn">{tray}{_tray("Favoris du portail", (), "")}</td><td id="cnt"><div class="ttl">{told.title}</div>{said}{inside}{_HOME if told.here == "/web/lycee" else ""}</td></tr></table>""",
    )


def portal(told: Told) -> str:
    """The last tab of the first strip is the administration's; its sections are the second strip."""
    way = trail(told)
    home = Entry(
        "Accueil", "/web/lycee", (Entry("Vue d'ensemble", "/web/lycee"), Entry("Mon profil", "/web/lycee/profil"))
    )
    news = Entry(
        "Actualités",
        "/web/lycee/actus",
        (Entry("À la une", "/web/lycee/actus"), Entry("Archives", "/web/lycee/archives")),
    )
    tops = [home, news]
    if told.pronote:
        tops.append(Entry("Pronote", told.pronote))
    shown: tuple[Entry, ...] = (news,) if told.here == news.href else (home,)
    hello = "Bienvenue, visiteur"
    if told.administration:
        admin = Entry("Administration", told.administration, told.menu)
        tops.append(admin)
        hello = "Bienvenue, Administrateur EXEMPLES"
        if way or told.title:
            shown = (admin, *(way if way else ()))
            shown = shown if told.title != "Administration" else (admin,)
    detail = shown[1].entries if len(shown) > 1 and shown[0].name == "Administration" else ()
    mast = f"""<td class="mastname">{told.school}</td><td>{hello}</td><td class="mastlinks"><a href="#aide">Aide</a> | <a href="#perso">Personnaliser</a> | <a href="{told.door.href}">{told.door.name}</a></td>"""
    return _frame(told, mast, tuple(tops), shown, detail)


def console(told: Told) -> str:
    """Sections above, their entries below them, what is in one of these in the tray."""
    way = trail(told)
    home = Entry("Accueil", "/", (Entry("Serveur PRONOTE", "/"), Entry("Connexions", "/connexions")))
    detail: tuple[Entry, ...] = ()
    if len(way) > 1 and way[1].entries:
        own = Entry("Général" if way[1].name == "Préférences" else "Liste", way[1].href)
        detail = (own, *way[1].entries)
    state = "publiée" if told.published else "non publiée"
    mast = f"""<td class="mastname">PRONOTE</td><td><b>{told.school}</b> (0139990N)<br>Base {state}</td><td>{told.publication}</td><td class="mastlinks"><a href="#aide">Aide</a> | <a href="{told.door.href}">{told.door.name}</a></td>"""
    return _frame(told, mast, (home, *told.menu), way or (home,), detail)


def sign_in(site: Site, wrong: str) -> str:
    """A logon box in the middle of a table."""
    said = f'<tr><td colspan="2"><div class="alerte">{wrong}</div></td></tr>' if wrong else ""
    name = "Portail des agents et des établissements" if site == "portal" else "PRONOTE - Administration"
    return _html(
        "Connexion",
        f"""<table width="100%" height="500"><tr><td align="center"><form method="post" name="logonForm"><table class="iview" width="420" cellspacing="0" cellpadding="5"><tr><td colspan="2" class="iviewHd">Bienvenue</td></tr><tr><td colspan="2" class="mastname">{name}</td></tr>{said}
<tr><td><label for="logonuidfield">Utilisateur *</label></td><td><input id="logonuidfield" name="username" type="text" style="width:200px"></td></tr><tr><td><label for="logonpassfield">Mot de passe *</label></td><td><input id="logonpassfield" name="password" type="password" style="width:200px"></td></tr>
<tr><td>&nbsp;</td><td><input class="urBtn" type="submit" name="uidPasswordLogon" value="Connexion"></td></tr><tr><td colspan="2"><a href="#aide-connexion">Problèmes de connexion ? Obtenez de l'aide</a></td></tr></table></form>
<small>Accès réservé aux personnes autorisées. Toute connexion est journalisée.</small></td></tr></table>""",
    )


def _news(_schools: Mapping[str, str]) -> str:
    return _html(
        "Informations",
        """<table width="100%"><tr><td align="center"><form method="post"><div class="iview" style="width:600px;margin-top:50px;text-align:left"><div class="iviewHd">Informations importantes</div><div class="iviewBd"><p><b>Interruption de service</b> : le portail sera indisponible dimanche de 6 h à 9 h.</p>
<p><b>Sécurité</b> : aucun service ne vous demandera votre mot de passe par courriel. Signalez tout message suspect.</p><p align="right"><input class="urBtn" type="submit" value="Accéder au portail"></p></div></div></form></td></tr></table>""",
    )


def _list(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f"""<li style="padding:4px"><a href="javascript:choisir('{uai}')">{name}</a> - {uai}</li>"""
        for uai, name in schools.items()
    )
    return _html(
        "Choix de l'établissement",
        f"""<form name="etab" method="post"><input type="hidden" name="school"></form><div class="iview" style="width:600px;margin:50px auto"><div class="iviewHd">Établissements de votre périmètre</div><div class="iviewBd">Cliquez sur le nom de l'établissement pour l'ouvrir.<ul>{rows}</ul></div></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_news,), "console": (_list,)}
