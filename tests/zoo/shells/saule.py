"""A campus administration suite of 2012: tables in tables, « Menu principal » in a cascade, a search page before anything is opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "console": ("#PTS_CFG_CL_WRK_PTS_SRCH_BTN", "table.PSSRCHRESULTSODDROW a:has-text('Lycée des Exemples')")
}
_MENU = "#pthnavbca_PORTAL_ROOT_OBJECT"
_ROW = '#pthnavcascade td.cap:text-is("%s")'
_ADMIN = (_MENU, _ROW % "Administration")
WAYS = {
    "services": (*_ADMIN, _ROW % "Pages de site", _ROW % "Accès aux services tiers"),
    "export": (*_ADMIN, _ROW % "Utilisateurs", _ROW % "Export des utilisateurs"),
    "ent": (_MENU, _ROW % "Pronote.net", _ROW % "Intégration dans un ENT"),
    "displays": (_MENU, _ROW % "Paramètres", _ROW % "Préférences", _ROW % "Affichages"),
    "pupils": (_MENU, _ROW % "Ressources", _ROW % "Élèves"),
    "profiles": (_MENU, _ROW % "Ressources", _ROW % "Professeurs", _ROW % "Profils d'autorisation"),
    "groups": (_MENU, _ROW % "Fichier", _ROW % "Administration des utilisateurs"),
}
_STYLE = """body.PSPAGE{margin:0;background:#fff;font:12px Arial,Helvetica,sans-serif;color:#000}td,th{font-size:12px}a:link,a:visited{color:#004b91}.PTHEADER{background:#0d5c9b;background:linear-gradient(#1d77bd,#0a4a80);height:52px;color:#fff}.PTHEADER a:link,.PTHEADER a:visited{color:#fff;text-decoration:none;padding:0 9px;border-right:1px solid #6ea5cf}.PTHEADER .logo{font:bold 24px Georgia,serif;padding-left:14px;letter-spacing:2px}
.PTBC{background:#e4edf5;border-bottom:1px solid #a9c3da;height:30px}.PTBC .bc{float:left;height:30px;line-height:30px;padding:0 12px;border-right:1px solid #a9c3da;cursor:pointer;white-space:nowrap}.PTBC .bc:hover{background:#c9dcec}.PTBC .bc.txt{cursor:default;background:none}
.ptcas{position:absolute;background:#fff;border:1px solid #7c9fbd;box-shadow:3px 3px 6px #0004;display:none;z-index:500;min-width:230px}.ptcas.open{display:block}.ptcas table{width:100%;border-collapse:collapse}.ptcas tr.it{cursor:pointer}.ptcas tr.it:hover td,.ptcas tr.on td{background:#d6e6f4}.ptcas td{padding:6px 8px;white-space:nowrap}.ptcas td.ic{width:18px;color:#c99a2e}.ptcas td.ar{width:14px;color:#555;text-align:right}.ptcas .find{padding:6px 8px;background:#f0f4f8;border-bottom:1px solid #ccc}
.PSPAGECONTAINER{padding:12px 18px 40px}.PATRANSACTIONTITLE{font:bold 20px Arial;color:#2d5982;padding:6px 0 12px}.PAPAGETITLE{font:bold 15px Arial;color:#2d5982}.PSGROUPBOXWBO{border:1px solid #a9c3da;width:100%;border-collapse:collapse}.PSGROUPBOXLABEL{background:#b9d0e5;font-weight:bold;color:#123;padding:4px 8px;text-align:left}.PSGROUPBOXWBO td{padding:7px 9px}.PSPUSHBUTTON{background:linear-gradient(#fff,#d5dfe8);border:1px solid #7c9fbd;border-radius:3px;padding:3px 12px;font:12px Arial;cursor:pointer;margin-right:6px}.PSEDITBOX{border:1px solid #8aa;height:17px;font:12px Arial}.PSERRORTEXT{color:#c00;font-weight:bold}.PSSRCHRESULTSODDROW{border-collapse:collapse;width:640px}.PSSRCHRESULTSODDROW th{background:#b9d0e5;padding:4px 8px;text-align:left;border:1px solid #a9c3da}.PSSRCHRESULTSODDROW td{padding:4px 8px;border:1px solid #d5e0ea}
.pagelet{border:1px solid #a9c3da;margin-bottom:12px;width:100%;border-collapse:collapse}.pagelet th{background:linear-gradient(#f4f8fb,#cfdfec);text-align:left;padding:6px 9px;color:#2d5982}.pagelet td{padding:9px;line-height:19px}#processing{position:fixed;right:14px;top:90px;background:#ffc;border:1px solid #aa6;padding:4px 10px;display:none}.tabs td{padding:4px 12px;border:1px solid #a9c3da;background:#e4edf5}.tabs td.sel{background:#fff;font-weight:bold;border-bottom-color:#fff}"""
_SCRIPT = """var ptCas={open:function(id,el){var m=document.getElementById(id),r=el.getBoundingClientRect();if(m.className.indexOf('open')>=0){ptCas.shut(0);return}ptCas.shut(0);m.style.left=r.left+'px';m.style.top=(r.bottom+window.pageYOffset)+'px';m.className='ptcas open'},
 sub:function(ev,id,row,lvl){ev.stopPropagation();ptCas.shut(lvl);var t=row.parentNode.children,i;for(i=0;i<t.length;i++)t[i].className=t[i].className.replace(' on','');row.className+=' on';var m=document.getElementById(id),r=row.getBoundingClientRect();m.style.left=(r.right+1)+'px';m.style.top=(r.top+window.pageYOffset)+'px';m.className='ptcas open'},
 shut:function(lvl){var a=document.querySelectorAll('.ptcas'),i;for(i=0;i<a.length;i++)if(+a[i].getAttribute('lvl')>=lvl)a[i].className='ptcas'}};
document.onclick=function(e){if(!e.target.closest('.ptcas')&&!e.target.closest('.bc'))ptCas.shut(0)};
function go(u){document.getElementById('processing').style.display='block';window.setTimeout(function(){window.location=u},120)}
function submitAction_win0(n){var f=document.win0,p=document.getElementById('processing');p.style.display='block';window.setTimeout(function(){p.style.display='none';var q=function(s){return (s||'').toLowerCase()},k=0,rows=document.querySelectorAll('tr.res');for(var i=0;i<rows.length;i++){var ok=q(rows[i].textContent).indexOf(q(f.PTS_NAME.value))>=0&&q(rows[i].textContent).indexOf(q(f.PTS_CODE.value))>=0;rows[i].style.display=ok?'':'none';k+=ok?1:0}document.getElementById('win0divRES').style.display=k?'block':'none';document.getElementById('win0divNONE').style.display=k?'none':'block'},300)}"""


def _html(title: str, body: str) -> str:
    return (
        f'<html dir="ltr" lang="fr"><head><meta charset="utf-8"><title>{title}</title><style type="text/css">{_STYLE}</style></head>'
        f'<body class="PSPAGE">{body}<div id="processing">Traitement en cours…</div><script language="JavaScript">{_SCRIPT}</script></body></html>'
    )


def _flyouts(entries: tuple[Entry, ...], key: str, level: int, top: str = "") -> str:
    """One table for each folder; a folder's row opens the next one beside it, a document's leads to its page."""
    rows, below = "", ""
    for at, one in enumerate(entries):
        sub = f"{key}_{at}"
        if one.entries:
            # The folder « Professeurs » has its own list as the first document.
            own = (Entry("Liste", one.href),) if level and "ressources" in one.href else ()
            rows += f'<tr class="it" onclick="ptCas.sub(event,\'{sub}\',this,{level + 1})"><td class="ic">&#128193;</td><td class="cap">{one.name}</td><td class="ar">&#9654;</td></tr>'
            below += _flyouts(own + one.entries, sub, level + 1)
        else:
            rows += f'<tr class="it" onclick="go(\'{one.href}\')"><td class="ic">&#128196;</td><td class="cap">{one.name}</td><td class="ar"></td></tr>'
    return f'<div class="ptcas" id="{key}" lvl="{level}">{top}<table cellpadding="0" cellspacing="0">{rows}</table></div>{below}'


def _around(told: Told, name: str, root: tuple[Entry, ...], links: str, content: str) -> str:
    """The blue head, the breadcrumbs with the cascade, the page."""
    find = '<div class="find">Rechercher dans le menu :<br><input class="PSEDITBOX" size="24"> &#187;</div>'
    where = "".join(f'<div class="bc txt">{one.name} &nbsp;&#8250;</div>' for one in trail(told))
    head = f'<table class="PTHEADER" width="100%" cellpadding="0" cellspacing="0"><tr><td class="logo">{name}</td><td style="color:#cfe3f3">{told.school} &nbsp;(0139990N)</td><td align="right">{links}</td></tr></table>'
    bar = f'<div class="PTBC"><div class="bc" id="pthnavbca_HOME" onclick="go(\'/\')">Favoris</div><div class="bc" id="pthnavbca_PORTAL_ROOT_OBJECT" onclick="ptCas.open(\'cas\',this)">Menu principal &#9662;</div>{where}</div><div id="pthnavcascade">{_flyouts(root, "cas", 0, find)}</div>'
    return _html(
        f"{told.title or 'Accueil'} - {name}",
        f'{head}{bar}<div class="PSPAGECONTAINER" id="win0divPAGECONTAINER">{content}</div>',
    )


def _page(told: Told) -> str:
    said = f'<p class="PAPAGETITLE" style="color:#060">&#10004; {told.message}</p>' if told.message else ""
    tabs = ""
    if told.entries and told.body:
        cells = "".join(f'<td><a href="{one.href}">{one.name}</a></td>' for one in told.entries)
        tabs = f'<table class="tabs" cellspacing="0"><tr><td class="sel">Liste</td>{cells}</tr></table>'
    rows = (
        ""
        if told.body
        else "".join(
            f'<tr><td width="20">&#128196;</td><td><a href="{one.href}">{one.name}</a></td></tr>'
            for one in told.entries
        )
    )
    inside = f'<table class="PSGROUPBOXWBO">{rows}</table>' if rows else told.body
    return f'<div class="PATRANSACTIONTITLE">{told.title}</div>{said}{tabs}{inside}'


def _pagelet(title: str, inside: str) -> str:
    return f'<table class="pagelet"><tr><th>{title}</th></tr><tr><td>{inside}</td></tr></table>'


def portal(told: Told) -> str:
    """« Administration » is a folder among others in the cascade."""
    root: tuple[Entry, ...] = (Entry("Libre-service élève", "/web/lycee/ls"), Entry("Actualités", "/web/lycee/actus"))
    root += (Entry("Pronote", told.pronote),) if told.pronote else ()
    root += (Entry("Administration", told.administration, told.menu),) if told.administration else ()
    root += (Entry("Documentation", "/web/lycee/doc"),)
    links = f'<a href="/web/lycee">Accueil</a><a href="/web/lycee/liste">Liste de travail</a><a href="{told.door.href}">{told.door.name}</a>'
    left = _pagelet(
        "Annonces",
        "<b>Conseils de classe</b> : la saisie des appréciations est ouverte jusqu’au 20 mars.<br><b>Sécurité</b> : exercice d’évacuation vendredi à 10 h.",
    )
    left += _pagelet(
        "Calendrier scolaire", "Vacances de printemps : du 12 au 28 avril<br>Épreuves anticipées : 13 juin"
    )
    right = _pagelet(
        "Liens utiles",
        '<a href="/web/lycee/cdi">Catalogue du CDI</a><br><a href="/web/lycee/cantine">Restauration</a><br><a href="/web/lycee/bourses">Bourses nationales</a>',
    )
    right += _pagelet("Mes tâches", "Aucune tâche en attente.")
    home = f'<table width="100%"><tr><td width="65%" valign="top">{left}</td><td width="12"></td><td valign="top">{right}</td></tr></table>'
    content = home if told.here in {"/", "/web/lycee"} else _page(told)
    return _around(told, "ATRIUM", root, links, content)


def console(told: Told) -> str:
    """The sections are the folders of the cascade."""
    links = f'<a href="/">Accueil</a><a href="/favoris">Ajouter aux favoris</a><a href="{told.door.href}">{told.door.name}</a>'
    state = f'<table align="right"><tr><td>Base {"publiée" if told.published else "non publiée"}</td><td>{told.publication}</td></tr></table>'
    home = _pagelet(
        "Moniteur du serveur", "Serveur en marche &nbsp;|&nbsp; 37 sessions &nbsp;|&nbsp; File d’attente : 0"
    )
    return _around(told, "PRONOTE", told.menu, links, state + (home if told.here == "/" else _page(told)))


def sign_in(site: Site, wrong: str) -> str:
    """Two boxes and a list of languages beside them."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<tr><td colspan="2" class="PSERRORTEXT">{wrong}</td></tr>' if wrong else ""
    tongues = "".join(
        f'<tr><td><a href="?lang={key}">{tongue}</a></td></tr>'
        for key, tongue in (("FRA", "Français"), ("ENG", "English"), ("ESP", "Español"), ("OCC", "Occitan"))
    )
    return _html(
        f"{name} - Connexion",
        f'<table class="PTHEADER" width="100%"><tr><td class="logo">{name}</td></tr></table><table align="center" style="margin-top:60px" cellspacing="24"><tr><td valign="top"><form name="login" method="post"><table class="PSGROUPBOXWBO" style="width:330px"><tr><th colspan="2" class="PSGROUPBOXLABEL">Connexion à {name}</th></tr>{said}'
        '<tr><td><label for="userid">Code utilisateur&nbsp;:</label></td><td><input class="PSEDITBOX" name="username" id="userid" maxlength="254" style="width:170px"></td></tr><tr><td><label for="pwd">Mot de passe&nbsp;:</label></td><td><input class="PSEDITBOX" type="password" name="password" id="pwd" style="width:170px"></td></tr><tr><td></td><td><input type="submit" class="PSPUSHBUTTON" name="Submit" value="Connexion"></td></tr><tr><td></td><td><a href="/oubli">Mot de passe oublié</a></td></tr></table></form></td>'
        f'<td valign="top"><b>Choisir une langue :</b><table>{tongues}</table></td></tr></table><p align="center" style="color:#777">Pour activer un lecteur d’écran, <a href="/a11y">cliquez ici</a>. © Tous droits réservés.</p>',
    )


def _search(schools: Mapping[str, str]) -> str:
    """Nothing is listed before one has searched; empty boxes find everything."""
    rows = "".join(
        f'<tr class="res"><td><a href="javascript:document.win0.school.value=&#39;{uai}&#39;;document.win0.submit()">{uai}</a></td><td><a href="javascript:document.win0.school.value=&#39;{uai}&#39;;document.win0.submit()">{name}</a></td><td>13</td><td>Actif</td></tr>'
        for uai, name in schools.items()
    )
    ops = "<select><option>commence par</option><option selected>contient</option><option>=</option></select>"
    return _html(
        "Établissement - PRONOTE",
        f'<table class="PTHEADER" width="100%"><tr><td class="logo">PRONOTE</td></tr></table><div class="PSPAGECONTAINER"><div class="PATRANSACTIONTITLE">Établissement</div><p>Entrez les informations dont vous disposez et cliquez sur Rechercher. Laissez les champs vides pour obtenir la liste de toutes les valeurs.</p><form name="win0" method="post" onsubmit="submitAction_win0(this);return false"><input type="hidden" name="school">'
        f'<table class="PSGROUPBOXWBO" style="width:640px"><tr><th class="PSGROUPBOXLABEL" colspan="3">Critères de recherche</th></tr><tr><td>Code UAI :</td><td>{ops}</td><td><input class="PSEDITBOX" name="PTS_CODE" size="12"></td></tr><tr><td>Nom de l’établissement :</td><td>{ops}</td><td><input class="PSEDITBOX" name="PTS_NAME" size="34"></td></tr><tr><td colspan="3"><input type="checkbox" id="cs"><label for="cs">Respecter la casse</label></td></tr></table>'
        '<p><input type="button" class="PSPUSHBUTTON" id="PTS_CFG_CL_WRK_PTS_SRCH_BTN" value="Rechercher" onclick="submitAction_win0(this)"><input type="reset" class="PSPUSHBUTTON" value="Effacer"><a href="/basique">Recherche de base</a></p></form>'
        f'<div id="win0divRES" style="display:none"><div class="PAPAGETITLE">Résultats de la recherche</div><p>Afficher tout &nbsp; Première &#9664; 1-{len(schools)} sur {len(schools)} &#9654; Dernière</p><table class="PSSRCHRESULTSODDROW"><tr><th>Code UAI</th><th>Nom de l’établissement</th><th>Département</th><th>Statut</th></tr>{rows}</table></div><div id="win0divNONE" style="display:none">Aucune valeur trouvée.</div></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_search,)}
