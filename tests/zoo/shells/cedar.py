"""A ministry's intranet in Java Server Faces (2011): « Vous êtes… » first, tables, a panel menu, links that are scripts, a way in the footer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Administrateur de l'établissement", "input[value=Continuer]"),
}
ANSWERS: dict[Site, tuple[str, ...]] = {"console": ("option:has-text('Lycée des Exemples')", "input[value=Valider]")}
_ADMIN = ("#pied >> text=Administration",)
WAYS = {
    "services": (*_ADMIN, ".rf-pm >> text=Pages de site", ".rf-pm >> text=Accès aux services tiers"),
    "export": (*_ADMIN, ".rf-pm >> text=Utilisateurs", ".rf-pm >> text=Export des utilisateurs"),
    "ent": (".rf-pm >> text=Pronote.net", ".rf-pm >> text=Intégration dans un ENT"),
    "displays": (".rf-pm >> text=Paramètres", ".rf-pm >> text=Préférences", ".rf-pm >> text=Affichages"),
    "pupils": (".rf-pm >> text=Ressources", ".rf-pm >> text=Élèves"),
    "profiles": (".rf-pm >> text=Ressources", ".rf-pm >> text=Professeurs", ".rf-pm >> text=Profils d'autorisation"),
    "groups": (".rf-pm >> text=Fichier", ".rf-pm >> text=Administration des utilisateurs"),
}
_STYLE = """body{margin:0;font:11px Arial,Helvetica,sans-serif;color:#222;background:#fff}a{color:#003d7d}table.cadre{width:100%;border-collapse:collapse}td{vertical-align:top}
#entete{background:#fff;border-bottom:4px solid #7a1f3d}#entete td{padding:10px 16px;vertical-align:middle}.devise{font:italic 10px Georgia,serif;color:#666}.appli{font:bold 20px "Trebuchet MS",sans-serif;color:#7a1f3d}.etabl{text-align:right;line-height:1.6}
#barre{background:#7a1f3d;color:#fff;padding:5px 16px}#barre a{color:#fff;text-decoration:none;margin-right:14px}#barre .droite{float:right}#barre .droite a{margin:0 0 0 12px;text-decoration:underline}
#gauche{width:216px;background:#f3eef0;border-right:1px solid #d8c9cf;padding:8px;height:420px}#centre{padding:10px 18px}.rf-pm-top{margin-bottom:3px;border:1px solid #c9b2bb}.rf-pm-top-gr-hdr{background:#e3d3da;background:linear-gradient(#f6eef1,#d9c3cc);padding:5px 6px;font-weight:bold;cursor:pointer;color:#5b1530}
.rf-pm-ico{display:inline-block;width:14px;font-family:monospace}.rf-pm-gr-hdr{padding:4px 6px 4px 18px;cursor:pointer;background:#fff}.rf-pm-gr-hdr:hover{text-decoration:underline}.rf-pm-itm{padding:4px 6px 4px 32px;background:#fff}.rf-pm-gr .rf-pm-gr .rf-pm-itm,.rf-pm-gr-cnt .rf-pm-gr-cnt .rf-pm-itm{padding-left:46px}
.rf-pm-itm a{text-decoration:none}.rf-pm-itm-sel{background:#fdf3c4}.titre{font:bold 15px "Trebuchet MS",sans-serif;color:#7a1f3d;border-bottom:1px solid #d8c9cf;margin:0 0 10px;padding-bottom:4px}.rf-p{border:1px solid #c9b2bb;margin-bottom:12px}.rf-p-hdr{background:#e3d3da;font-weight:bold;padding:4px 8px}.rf-p-b{padding:10px}
.msg{border:1px solid #2d7d2d;background:#eaf6ea;padding:6px 10px;margin-bottom:10px}.msgerr{border-color:#b00;background:#fbeaea;color:#900}#pied{border-top:1px solid #d8c9cf;text-align:center;padding:10px;color:#777}.rich-btn{background:#7a1f3d;color:#fff;border:1px outset #a55;padding:3px 12px;font:bold 11px Arial}
.centree{width:640px;margin:40px auto}.centree td{padding:5px}select{font:12px Arial}"""
_SCRIPT = """function deplier(h){var c=h.nextSibling,o=c.style.display!="none";c.style.display=o?"none":"";h.getElementsByTagName("span")[0].innerHTML=o?"+":"-";return false}
function aller(u){document.body.style.cursor="wait";window.setTimeout(function(){window.location.href=u},60);return false}
function profil(){var c=document.getElementsByName("qui"),i;for(i=0;i<c.length;i++)if(c[i].checked){if(c[i].value=="adm"){document.getElementById("pnlQui").style.display="none";document.getElementById("pnlId").style.display="";document.getElementById("f:login").focus()}else alert("Ce service est momentanément indisponible.");return false}
alert("Veuillez indiquer qui vous êtes.");return false}"""
_NEWS = """<div class="rf-p"><div class="rf-p-hdr">À la une</div><div class="rf-p-b"><b>Semaine de la presse à l'école</b><br/>Du 23 au 28 mars, le CDI accueille une exposition de unes réalisées par les élèves de première.<br/><a href="#suite">Lire la suite...</a></div></div>
<div class="rf-p"><div class="rf-p-hdr">Calendrier</div><div class="rf-p-b">10/03 : conseil de classe de 2de 4<br/>12/03 : épreuves communes de mathématiques<br/>16/03 : commission permanente</div></div>"""


def _html(title: str, head: str, body: str, foot: str) -> str:
    return f"""<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="fr"><head><meta charset="utf-8"/><title>{title}</title><style type="text/css">{_STYLE}</style><script type="text/javascript">{_SCRIPT}</script></head><body>
<table class="cadre" id="entete"><tr><td width="90"><b>ACADÉMIE</b><br/><span class="devise">Région et écoles</span></td>{head}</tr></table>{body}<div id="pied">{foot}</div></body></html>"""


def _item(entry: Entry, here: str) -> str:
    chosen = " rf-pm-itm-sel" if entry.href == here else ""
    return (
        f"""<div class="rf-pm-itm{chosen}"><a href="#" onclick="return aller('{entry.href}')">{entry.name}</a></div>"""
    )


def _panel(told: Told) -> str:
    """Groups that open in place; an entry with more below it is a group of its own, its list the first of them."""
    way, groups = trail(told), ""
    for one in told.menu:
        rows = ""
        for entry in one.entries:
            if not entry.entries:
                rows += _item(entry, told.here)
                continue
            own = () if entry.name == "Préférences" else (Entry("Liste", entry.href),)
            below = "".join(_item(leaf, told.here) for leaf in (*own, *entry.entries))
            rows += _group("rf-pm-gr", entry.name, below, entry in way)
        groups += f'<div class="rf-pm-top">{_group("rf-pm-top-gr", one.name, rows, one in way)}</div>'
    return f'<div class="rf-pm" id="j_id42:menu">{groups}</div>'


def _group(kind: str, name: str, below: str, opened: bool) -> str:
    hidden = "" if opened else ' style="display:none"'
    return (
        f'<div class="{kind}-hdr" onclick="deplier(this)"><span class="rf-pm-ico">{"-" if opened else "+"}</span>{name}</div>'
        f'<div class="rf-pm-gr-cnt"{hidden}>{below}</div>'
    )


def _centre(told: Told) -> str:
    listed = "".join(
        f"""<li><a href="#" onclick="return aller('{one.href}')">{one.name}</a></li>""" for one in told.entries
    )
    said = f'<div class="msg">{told.message}</div>' if told.message else ""
    body = (
        told.body
        or f'<div class="rf-p"><div class="rf-p-hdr">Rubriques</div><div class="rf-p-b"><ul>{listed}</ul></div></div>'
    )
    return f'<div class="titre">{told.title or "Accueil"}</div>{said}{body}'


def portal(told: Told) -> str:
    """What an administrator may do begins in the footer."""
    inside = bool(trail(told)) or bool(told.title)
    tab = f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
    door = f'<a href="{told.door.href}">{told.door.name}</a>'
    who = "Visiteur" if told.anonymous else "Connecté : A. EXEMPLE (administrateur)"
    bar = f"""<div id="barre"><span class="droite">{who} {door}</span><a href="/web/lycee">Accueil</a><a href="/web/lycee/actus">Actualités</a><a href="/web/lycee/vie-scolaire">Vie scolaire</a>{tab}</div>"""
    left = (
        _panel(told)
        if inside
        else '<div class="rf-p"><div class="rf-p-hdr">Accès rapides</div><div class="rf-p-b"><a href="#menus">Menus de la semaine</a><br/><a href="#plan">Plan d\'accès</a><br/><a href="#contact">Nous écrire</a></div></div>'
    )
    if inside:
        left = f"<p><b>Volet d'administration</b></p>{left}"
    foot = '<a href="/web/lycee/plan">Plan du site</a> | <a href="/web/lycee/legal">Mentions légales</a> | <a href="/web/lycee/contact">Contact</a>'
    if told.administration:
        foot += f' | <a href="{told.administration}">Administration</a>'
    news = _NEWS if told.here == "/web/lycee" else ""
    return _html(
        f"{told.school} - {told.title or 'Accueil'}",
        f'<td class="appli">{told.school}</td><td class="etabl">13000 Exempleville<br/>04 00 00 00 00</td>',
        f'{bar}<table class="cadre"><tr><td id="gauche">{left}</td><td id="centre">{_centre(told)}{news}</td></tr></table>',
        foot,
    )


def console(told: Told) -> str:
    """Three levels of the panel menu; the publication in the head."""
    state = "en service" if told.published else "arrêtée"
    bar = f"""<div id="barre"><span class="droite"><a href="#aide">Aide</a><a href="{told.door.href}">{told.door.name}</a></span><a href="/">Accueil</a>Année scolaire 2025-2026</div>"""
    return _html(
        "PRONOTE - Administration",
        f"""<td class="appli">PRONOTE - Administration</td><td class="etabl"><b>{told.school}</b> (0139990N)<br/>Publication {state}</td><td width="170">{told.publication}</td>""",
        f'{bar}<table class="cadre"><tr><td id="gauche">{_panel(told)}</td><td id="centre">{_centre(told)}</td></tr></table>',
        "Version 11.4.0 - Assistance : 0 800 00 00 00",
    )


def sign_in(site: Site, wrong: str) -> str:
    """The portal asks first who is there."""
    said = f'<div class="msg msgerr">{wrong}</div>' if wrong else ""
    asked = site == "portal" and not wrong
    kinds = {
        "eleve": "Élève ou responsable légal",
        "ens": "Enseignant, personnel de l'académie",
        "adm": "Administrateur de l'établissement",
    }
    radios = "".join(
        f'<tr><td><input type="radio" name="qui" id="q_{key}" value="{key}"/></td><td><label for="q_{key}">{name}</label></td></tr>'
        for key, name in kinds.items()
    )
    first = f"""<div id="pnlQui" class="rf-p"><div class="rf-p-hdr">Vous êtes...</div><div class="rf-p-b"><table>{radios}</table><p><input type="button" class="rich-btn" value="Continuer" onclick="profil()"/></p></div></div>"""
    hidden = ' style="display:none"' if asked else ""
    body = f"""<div class="centree">{said}{first if asked else ""}<div id="pnlId" class="rf-p"{hidden}><div class="rf-p-hdr">Identification</div><div class="rf-p-b"><form id="f" method="post"><table>
<tr><td><label for="f:login">Identifiant</label></td><td><input type="text" id="f:login" name="username" size="24"/></td></tr><tr><td><label for="f:mdp">Mot de passe</label></td><td><input type="password" id="f:mdp" name="password" size="24"/></td></tr>
<tr><td></td><td><input type="submit" class="rich-btn" value="Valider"/> <input type="reset" value="Effacer"/></td></tr></table></form><p><a href="#perdu">J'ai perdu mon mot de passe</a> - <a href="#aide">Besoin d'aide ?</a></p></div></div></div>"""
    name = "Portail des établissements" if site == "portal" else "PRONOTE - Administration"
    return _html(
        "Identification", f'<td class="appli">{name}</td>', body, "Informatique et libertés | Mentions légales"
    )


def _select(schools: Mapping[str, str]) -> str:
    options = "".join(f'<option value="{uai}">{name} ({uai})</option>' for uai, name in schools.items())
    body = f"""<div class="centree"><div class="rf-p"><div class="rf-p-hdr">Choix de l'établissement</div><div class="rf-p-b"><form method="post">
<p><label for="f:etab">Sélectionnez l'établissement pour lequel vous travaillez :</label></p><select id="f:etab" name="school" size="5" style="width:340px">{options}</select>
<p><input type="submit" class="rich-btn" value="Valider"/> <input type="button" value="Annuler" onclick="history.back()"/></p></form></div></div></div>"""
    return _html("Établissement", '<td class="appli">PRONOTE - Administration</td>', body, "Version 11.4.0")


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_select,)}
