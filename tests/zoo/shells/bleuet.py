"""A regional transport card's back office, all of it in boxes: who one is before signing in, a drawer, a tree with + and −."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": (".who >> text=Administrateur d’établissement",)}
ANSWERS: dict[Site, tuple[str, ...]] = {"console": (".result:has-text('Lycée des Exemples')",)}
_DRAWER = (".tb-burger", ".drawer >> text=Administration")
_IN = ".drawer >> text="
WAYS = {
    "services": (*_DRAWER, ".tb-burger", f"{_IN}Pages de site", f"{_IN}Accès aux services tiers"),
    "export": (*_DRAWER, ".tb-burger", f"{_IN}Utilisateurs", f"{_IN}Export des utilisateurs"),
    "ent": (".tree >> text=Pronote.net", ".tree >> text=Intégration dans un ENT"),
    "displays": (".tree >> text=Paramètres", ".tree >> text=Préférences", ".tree >> text=Affichages"),
    "pupils": (".tree >> text=Ressources", ".tree >> text=Élèves"),
    "profiles": (".tree >> text=Ressources", ".tree >> text=Professeurs", ".tree >> text=Profils d'autorisation"),
    "groups": (".tree >> text=Fichier", ".tree >> text=Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.5 Roboto,"Open Sans",Arial,sans-serif;background:#eceff1;color:#263238}a{color:#00796b}
.tb{display:flex;align-items:center;height:56px;background:#00796b;color:#fff;padding:0 8px;box-shadow:0 2px 5px #0004;position:relative;z-index:3}.tb-burger{width:44px;height:44px;border-radius:50%;padding:14px 12px;cursor:pointer}.tb-burger:hover{background:#00695c}.tb-burger i{display:block;height:2px;background:#fff;margin-bottom:5px}.tb-title{font-size:20px;padding:0 14px}.tb-title small{opacity:.75;font-size:13px;margin-left:8px}.tb-right{margin-left:auto;text-align:right;font-size:12px;line-height:1.3;padding-right:14px}.tb-link{cursor:pointer;padding:8px 12px;border-radius:3px;color:#fff;text-decoration:none}.tb-link:hover{background:#00695c}
.veil{position:fixed;inset:0;background:#0008;opacity:0;pointer-events:none;transition:opacity .25s;z-index:8}.drawer{position:fixed;top:0;bottom:0;left:0;width:290px;background:#fff;transform:translateX(-300px);visibility:hidden;transition:transform .25s,visibility .25s;z-index:9;display:flex;flex-direction:column;overflow:auto}body.drawn .drawer{transform:none;visibility:visible}body.drawn .veil{opacity:1;pointer-events:auto}.drawer-top{background:#004d40;color:#fff;padding:22px 18px;font-size:13px}.drawer-top b{display:block;font-size:16px}.mi{display:flex;align-items:center;gap:16px;padding:11px 18px;cursor:pointer;color:#263238;text-decoration:none}.mi:hover{background:#e0f2f1}.mi .ic{width:20px;text-align:center;color:#00796b}.mi .tog{margin-left:auto;transition:transform .2s}.mi.open .tog{transform:rotate(90deg)}.mi.cur{color:#00796b;font-weight:bold;background:#e0f2f1}.sub{display:none}.sub .mi{padding-left:54px;font-size:13px}.drawer .sep{border-top:1px solid #cfd8dc;margin:8px 0}
.page{padding:22px 28px;max-width:1180px}.h{font-size:22px;margin:2px 0 16px;font-weight:300}.box{background:#fff;border-radius:2px;box-shadow:0 1px 3px #0003;padding:18px 20px;margin-bottom:18px}.box-t{font-weight:500;font-size:16px;margin-bottom:8px}.rowy{display:flex;gap:18px}.rowy .box{flex:1}.lnk{display:flex;justify-content:space-between;padding:11px 4px;border-bottom:1px solid #eceff1;cursor:pointer;color:#263238;text-decoration:none}.lnk:hover{background:#f5f7f8}.wait{color:#78909c;padding:18px}.wait:before{content:"";display:inline-block;width:16px;height:16px;border:2px solid #b2dfdb;border-top-color:#00796b;border-radius:50%;margin-right:10px;vertical-align:-3px;animation:sp .8s linear infinite}@keyframes sp{to{transform:rotate(360deg)}}.snack{background:#323232;color:#fff;padding:12px 18px;border-radius:2px;margin-bottom:14px}
.desk{display:flex;min-height:calc(100vh - 56px)}.left{width:280px;flex:none;background:#fff;border-right:1px solid #cfd8dc;padding:10px 0}.tree-t{font-size:11px;text-transform:uppercase;color:#78909c;padding:6px 16px}.nd{display:flex;align-items:center;height:30px;cursor:pointer;white-space:nowrap}.nd:hover{background:#eceff1}.nd .pm{width:16px;height:16px;border:1px solid #90a4ae;line-height:13px;text-align:center;font-size:12px;margin:0 8px 0 14px;background:#fff}.nd .pm.no{border-color:transparent;background:none}.nd.cur{background:#b2dfdb}.nd .tx{flex:1}.kids{padding-left:20px;display:none}.kids.op{display:block}.work{flex:1;padding:18px 24px;min-width:0}.strip{display:flex;align-items:center;gap:14px;background:#fff;border-left:4px solid #00796b;padding:10px 16px;margin-bottom:16px}.strip.off{border-color:#e65100}.strip form{margin-left:auto}.work table{border-collapse:collapse;background:#fff}.work td,.work th{border:1px solid #cfd8dc;padding:6px 12px}.work th{background:#eceff1}
.ct{max-width:520px;margin:8vh auto}.who{display:flex;flex-direction:column;gap:8px}.who>div,.result{border:1px solid #b0bec5;border-radius:3px;padding:13px 16px;cursor:pointer;background:#fff}.who>div:hover,.result:hover{border-color:#00796b;background:#e0f2f1}.fl{margin-bottom:14px}.fl div{font-size:12px;color:#546e7a}.fl input{width:100%;padding:9px;border:1px solid #90a4ae;font:inherit}.ok{background:#00796b;color:#fff;border:0;padding:10px 24px;font:inherit;text-transform:uppercase;cursor:pointer;border-radius:2px}.ko{color:#b71c1c;margin-bottom:10px}.result{margin-bottom:8px;display:flex;justify-content:space-between}.result span:last-child{color:#78909c;font-size:12px}.strip button,.box form>button{background:#00796b;color:#fff;border:0;border-radius:2px;padding:7px 16px;font:inherit;cursor:pointer}.foot{text-align:center;font-size:12px;color:#78909c;margin-top:18px}"""
_SCRIPT = """function drawer(on){document.body.className=on?'drawn':''}
function fold(el){var s=el.nextElementSibling,o=el.className.indexOf('open')<0;el.className=o?'mi open':'mi';s.style.display=o?'block':'none'}
function plus(el){var k=el.parentNode.querySelector('.kids'),p=el.querySelector('.pm');var o=k.className==='kids';k.className=o?'kids op':'kids';p.innerHTML=o?'&minus;':'+'}
function go(u){window.location.href=u}
function who(el){document.getElementById('qui').style.display='none';document.getElementById('ident').style.display='block';document.getElementById('quiest').innerHTML=el.innerHTML;document.getElementById('u').focus()}
function back(){document.getElementById('ident').style.display='none';document.getElementById('qui').style.display='block'}
var late;function look(v){clearTimeout(late);document.getElementById('load').style.display='block';late=setTimeout(function(){var n=0;v=v.toLowerCase();document.querySelectorAll('.result').forEach(function(r){var k=r.textContent.toLowerCase().indexOf(v)>=0;r.style.display=k?'':'none';if(k)n++});document.getElementById('load').style.display='none';document.getElementById('nb').innerHTML=n+' établissement(s)'},300)}
function pick(uai){var f=document.forms.choix;f.school.value=uai;f.submit()}
window.onload=function(){var w=document.getElementById('wait');if(w)setTimeout(function(){w.style.display='none';document.getElementById('late').style.display='block'},450)}"""
_ICONS = {"Pages de site": "▤", "Contenu": "▦", "Utilisateurs": "☺"}


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style><script>{_SCRIPT}</script></head><body>{body}</body></html>'


def _item(entry: Entry, icon: str, here: str) -> str:
    current = " cur" if entry.href == here else ""
    return f"""<div class="mi{current}" onclick="go('{entry.href}')"><span class="ic">{icon}</span><span>{entry.name}</span></div>"""


def _drawer(told: Told) -> str:
    """The site's own entries, or the administration's where one is in there."""
    inside = bool(told.title)
    if inside:
        items = _item(Entry("Retour au site", "/web/lycee"), "←", "") + '<div class="sep"></div>'
        items += _item(Entry("Tableau de bord", told.administration), "◔", told.here)
        for one in told.menu:
            leaves = "".join(_item(leaf, "", told.here) for leaf in one.entries)
            items += f'<div class="mi" onclick="fold(this)"><span class="ic">{_ICONS.get(one.name, "▪")}</span><span>{one.name}</span><span class="tog">›</span></div><div class="sub">{leaves}</div>'
    else:
        site = (
            ("Accueil", "", "⌂"),
            ("Actualités", "/actus", "✦"),
            ("Agenda", "/agenda", "▣"),
            ("Courrier", "/courrier", "✉"),
        )
        items = "".join(_item(Entry(name, f"/web/lycee{href}"), icon, told.here) for name, href, icon in site)
        items += _item(Entry("Pronote", told.pronote), "P", told.here) if told.pronote else ""
        items += '<div class="sep"></div>' + _item(Entry("Mes préférences", "/web/lycee/moi"), "☻", told.here)
        items += _item(Entry("Administration", told.administration), "⚙", told.here) if told.administration else ""
        items += _item(Entry("Aide", "/web/lycee/aide"), "?", told.here)
    return f'<div class="veil" onclick="drawer(false)"></div><div class="drawer"><div class="drawer-top"><b>{told.school}</b>0139990N<br>Alex Exemple</div>{items}<div class="sep"></div>{_item(told.door, "⏻", "")}</div>'


def portal(told: Told) -> str:
    """A toolbar, whose button draws everything else in."""
    pronote = f'<a class="tb-link" href="{told.pronote}">Pronote</a>' if told.pronote else ""
    burger = '<div class="tb-burger" onclick="drawer(true)" title="Menu"><i></i><i></i><i></i></div>'
    door = f'<a class="tb-link" href="{told.door.href}">{told.door.name}</a>' if told.anonymous else ""
    bar = f'<div class="tb">{"" if told.anonymous else burger}<div class="tb-title">ATRIUM<small>{told.title and "Administration"}</small></div><div class="tb-right">{told.school}<br>UAI 0139990N</div>{pronote}{door}</div>'
    said = f'<div class="snack" role="status">{told.message}</div>' if told.message else ""
    if told.entries:
        boxes = "".join(
            f"""<div class="lnk" onclick="go('{one.href}')"><span>{one.name}</span><span>›</span></div>"""
            for one in told.entries
        )
        content = f'<div class="box"><div class="wait" id="wait">Chargement en cours…</div><div id="late" style="display:none">{boxes}</div></div>'
    elif told.title:
        content = f'<div class="box">{told.body}</div>'
    else:
        content = f"""<div class="rowy"><div class="box"><div class="box-t">Info trafic et actualités</div><div>Ligne scolaire 12 : passage avancé de 10 minutes jusqu’au 20.</div><div>Le conseil de la vie lycéenne se réunit jeudi à 17 h.</div>{told.body}</div><div class="box"><div class="box-t">Pass Région</div><div>412 cartes actives, 3 demandes à valider.</div><a href="/web/lycee/cartes">Voir les demandes</a></div></div>"""
    heading = told.title or ("Bienvenue" if told.anonymous else "Bonjour Alex")
    drawer = "" if told.anonymous else _drawer(told)
    return _html(
        f"ATRIUM - {told.school}", f'{bar}{drawer}<div class="page"><div class="h">{heading}</div>{said}{content}</div>'
    )


def _node(entry: Entry, way: tuple[Entry, ...], top: bool = False) -> str:
    """A branch of the tree: sections only unfold, what has a page of its own is opened."""
    current = " cur" if way and entry == way[-1] else ""
    if not entry.entries:
        return f"""<div><div class="nd{current}" onclick="go('{entry.href}')"><span class="pm no"></span><span class="tx">{entry.name}</span></div></div>"""
    opened = entry in way
    kids = "".join(_node(one, way) for one in entry.entries)
    sign = "−" if opened else "+"
    if top:
        line = f'<div class="nd{current}" onclick="plus(this)"><span class="pm">{sign}</span><span class="tx">{entry.name}</span></div>'
    else:
        line = f"""<div class="nd{current}"><span class="pm" onclick="plus(this.parentNode);event.stopPropagation()">{sign}</span><span class="tx" onclick="go('{entry.href}')">{entry.name}</span></div>"""
    return f'<div>{line}<div class="kids{" op" if opened else ""}">{kids}</div></div>'


def console(told: Told) -> str:
    """A tree at the left, the work at the right."""
    way = trail(told)
    tree = "".join(_node(one, way, top=True) for one in told.menu)
    off = "" if told.published else " off"
    state = "Base publiée" if told.published else "Base non publiée"
    said = f'<div class="snack" role="status">{told.message}</div>' if told.message else ""
    rows = "".join(
        f"""<div class="lnk" onclick="go('{one.href}')"><span>{one.name}</span><span>›</span></div>"""
        for one in told.entries
    )
    body = f'<div class="box">{rows}{told.body}</div>'
    if not told.title:
        body += '<div class="rowy"><div class="box"><div class="box-t">Traitements de la nuit</div>Archivage : terminé<br>Envoi des relances : terminé</div><div class="box"><div class="box-t">Assistance</div>Du lundi au vendredi, 8 h – 18 h</div></div>'
    return _html(
        "PRONOTE",
        f"""<div class="tb"><div class="tb-title">PRONOTE<small>back-office</small></div><div class="tb-right">{told.school}<br>UAI 0139990N</div><div class="tb-link" onclick="go('{told.door.href}')">{told.door.name}</div></div>
<div class="desk"><div class="left"><div class="tree-t">Navigation</div><div class="nd" onclick="go('/')"><span class="pm no"></span><span class="tx">Accueil</span></div><div class="tree">{tree}</div></div><div class="work"><div class="strip{off}"><span>{state}</span>{told.publication}</div><div class="h">{told.title or "Accueil"}</div>{said}{body}</div></div>""",
    )


def sign_in(site: Site, wrong: str) -> str:
    """At the portal, who one is comes before."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    asked = site == "portal" and not wrong
    kinds = ("Élève ou parent", "Administrateur d’établissement", "Agent de la Région", "Transporteur")
    who = "".join(f'<div onclick="who(this)">{one}</div>' for one in kinds)
    first = f'<div id="qui"><div class="box-t">Vous êtes…</div><div class="who">{who}</div></div>' if asked else ""
    back = '<div><span id="quiest"></span> (<a href="javascript:back()">changer</a>)</div><br>' if asked else ""
    hidden = ' style="display:none"' if asked else ""
    error = f'<div class="ko">{wrong}</div>' if wrong else ""
    return _html(
        f"Connexion - {name}",
        f"""<div class="tb"><div class="tb-title">{name}</div></div><div class="ct"><div class="box">{first}<div id="ident"{hidden}><div class="box-t">Connexion</div>{back}{error}<form method="post"><div class="fl"><div>Identifiant</div><input id="u" name="username" type="text"></div><div class="fl"><div>Mot de passe</div><input name="password" type="password"></div><input class="ok" type="submit" value="Connexion"> &nbsp; <a href="#oubli">Mot de passe oublié</a></form></div></div><div class="foot">© Région – <a href="#cgu">CGU</a> – <a href="#rgpd">Données personnelles</a> – v4.12.3</div></div>""",
    )


def _found(schools: Mapping[str, str]) -> str:
    """A field that narrows what stands below it."""
    rows = "".join(
        f"""<div class="result" onclick="pick('{uai}')"><span>{name}</span><span>{uai}</span></div>"""
        for uai, name in schools.items()
    )
    return _html(
        "PRONOTE",
        f"""<div class="tb"><div class="tb-title">PRONOTE<small>back-office</small></div></div><div class="ct"><div class="box"><div class="box-t">Sur quel établissement travaillez-vous ?</div><form name="choix" method="post" onsubmit="return false"><input type="hidden" name="school"><div class="fl"><div>Rechercher (nom ou UAI)</div><input type="text" onkeyup="look(this.value)" placeholder="Lycée, collège…"></div><div class="wait" id="load" style="display:none">Recherche…</div><div id="nb" class="fl">{len(schools)} établissement(s)</div>{rows}</form></div></div>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_found,)}
