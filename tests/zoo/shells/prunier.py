"""Like a region's portal for its schools: tabs and notes for everyone, a panel at the edge for who looks after the site."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("button:has-text('Autre compte')",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("label:has-text('Lycée des Exemples')", "text=Valider"),
    "console": ("button:has-text('Lycée des Exemples')",),
}
_EDGE, _PANEL, _TABS, _SIDE = ".panel-toggle", ".panel >> text=", ".site-nav >> text=", ".side-nav >> text="
WAYS = {
    "services": (_EDGE, f"{_PANEL}Pages de site", f"{_PANEL}Accès aux services tiers"),
    "export": (_EDGE, f"{_PANEL}Utilisateurs", f"{_PANEL}Export des utilisateurs"),
    "ent": (f"{_TABS}Pronote.net", f"{_SIDE}Intégration dans un ENT"),
    "displays": (f"{_TABS}Paramètres", f"{_SIDE}Préférences", ".page-tabs >> text=Affichages"),
    "pupils": (f"{_TABS}Ressources", f"{_SIDE}Élèves"),
    "profiles": (f"{_TABS}Ressources", f"{_SIDE}Professeurs", ".page-tabs >> text=Profils d'autorisation"),
    "groups": (f"{_TABS}Fichier", f"{_SIDE}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}:root{--blue:#1d3f8f;--sky:#00a5d9;--sun:#f9b000;--line:#dbe1ec}body{margin:0;font:15px/1.5 "Open Sans",Arial,sans-serif;color:#27303f;background:#eef1f7}a{color:var(--blue)}.wrap{max-width:1160px;margin:0 auto;padding:0 18px}.region{background:#fff;border-bottom:1px solid var(--line);font-size:13px}.region .wrap{display:flex;align-items:center;gap:20px;height:46px}.region strong{font-size:20px;letter-spacing:2px;color:var(--blue)}.region strong i{color:var(--sky);font-style:normal}.region .push{margin-left:auto}.banner{background:linear-gradient(100deg,var(--blue),#2f6dc0 60%,var(--sky));color:#fff;padding:30px 0 26px}.banner a{color:#fff;text-decoration:none}.banner p{margin:0;opacity:.85}.banner .name{font-size:30px;font-weight:700}.banner .wrap{display:flex;justify-content:space-between;align-items:end}.banner form{display:inline}.state{font-size:14px;text-align:right}.state button{margin-left:10px;border:1px solid #fff;background:transparent;color:#fff;padding:6px 14px;border-radius:3px;cursor:pointer}
.site-nav{background:#fff;box-shadow:0 1px 4px rgba(20,40,90,.18)}.site-nav ul{list-style:none;margin:0;padding:0;display:flex}.site-nav li{position:relative}.site-nav a{display:block;padding:13px 20px;text-decoration:none;color:#27303f;font-weight:600;border-bottom:3px solid transparent}.site-nav a:hover,.site-nav .on>a{border-color:var(--sun);color:var(--blue)}.site-nav li ul{position:absolute;left:0;top:100%;display:block;background:#fff;min-width:220px;box-shadow:0 8px 18px rgba(20,40,90,.2);visibility:hidden;opacity:0;transition:opacity .2s;z-index:8}.site-nav li:hover>ul,.site-nav li:focus-within>ul{visibility:visible;opacity:1}.site-nav li li a{font-weight:400;padding:9px 18px}.crumbs{font-size:13px;padding-top:14px}.crumbs ol{list-style:none;display:flex;margin:0;padding:0;gap:6px}.crumbs li+li::before{content:"›";margin-right:6px}.cols{display:grid;gap:22px;padding:20px 18px 90px}.cols.has-side{grid-template-columns:240px 1fr}.cols.home{grid-template-columns:2fr 1fr}.portlet{background:#fff;border:1px solid var(--line);border-radius:4px;padding:0 20px 18px;margin-bottom:20px}.portlet>h1,.portlet>h2{font-size:19px;color:var(--blue);border-bottom:2px solid var(--sky);margin:0 -20px 16px;padding:13px 20px}.portlet article{border-bottom:1px dotted #b9c3d6;padding:8px 0}.portlet time{color:#6b778c;font-size:13px}.portlet h3{margin:2px 0;font-size:16px}.side-nav{background:#fff;border:1px solid var(--line);border-radius:4px;align-self:start}.side-nav h2{font-size:15px;margin:0;padding:13px 16px;background:#e3eaf6}.side-nav ul{list-style:none;margin:0;padding:6px 0}.side-nav a{display:block;padding:8px 16px;text-decoration:none}.side-nav [aria-current]{font-weight:700;border-left:4px solid var(--sun);padding-left:12px}.page-tabs{list-style:none;display:flex;margin:0 0 16px;padding:0;border-bottom:1px solid var(--line)}.page-tabs a{display:block;padding:8px 16px;text-decoration:none;border:1px solid transparent;margin-bottom:-1px}.page-tabs .on a{border-color:var(--line);border-bottom-color:#fff;font-weight:700}.portlet table{border-collapse:collapse;width:100%}.portlet td,.portlet th{border:1px solid var(--line);padding:5px 9px;text-align:left}.portlet-msg{padding:10px 16px;background:#e2f4e5;border:1px solid #8cc997;margin-bottom:14px}.portlet-msg.error{background:#fde8e6;border-color:#e0928a}.btn,.portlet form button{background:var(--blue);color:#fff;border:0;border-radius:3px;padding:9px 20px;font:inherit;cursor:pointer}.portlet form button:disabled{opacity:.5}
.user-menu{position:relative}.user-menu summary{cursor:pointer;list-style:none}.user-menu summary::after{content:" ▾"}.user-menu ul{position:absolute;right:0;top:28px;background:#fff;border:1px solid var(--line);list-style:none;padding:8px 0;margin:0;min-width:210px;z-index:9;box-shadow:0 8px 18px rgba(20,40,90,.2)}.user-menu li a{display:block;padding:7px 16px;text-decoration:none}.panel{position:fixed;left:0;top:0;bottom:0;width:290px;background:#263145;color:#dce3f0;transform:translateX(-290px);visibility:hidden;transition:transform .3s,visibility .3s;z-index:30;overflow:auto}.panel-open .panel{transform:none;visibility:visible}.page{transition:padding-left .3s}.panel-open .page{padding-left:330px}.panel-toggle{position:fixed;left:0;top:210px;z-index:31;border:0;background:#263145;color:#fff;padding:12px 12px 12px 9px;border-radius:0 6px 6px 0;font:inherit;font-size:13px;cursor:pointer;transition:left .3s;writing-mode:vertical-rl}.panel-open .panel-toggle{left:290px}.panel header{padding:18px 20px;border-bottom:1px solid #3b4964}.panel header a{color:#fff;font-size:17px;font-weight:700;text-decoration:none}.panel header p{margin:4px 0 0;font-size:13px}.panel section{border-bottom:1px solid #3b4964}.panel h3{margin:0}.panel h3 button{width:100%;text-align:left;background:none;border:0;color:#fff;font:inherit;font-weight:600;padding:13px 20px;cursor:pointer;display:flex;justify-content:space-between}.panel h3 button::after{content:"▸";transition:transform .25s}.panel h3 [aria-expanded=true]::after{transform:rotate(90deg)}.panel .fold{max-height:0;overflow:hidden;visibility:hidden;transition:max-height .25s,visibility .25s}.panel .open .fold{max-height:200px;visibility:visible}.panel ul{list-style:none;margin:0;padding:0 0 10px}.panel li a{display:block;padding:7px 20px 7px 34px;color:#dce3f0;text-decoration:none}.panel li a:hover,.panel li [aria-current]{background:#35435f;color:#fff}
.who{display:grid;gap:10px;max-width:520px}.who button,.pick button{display:flex;gap:14px;align-items:center;text-align:left;background:#fff!important;color:#27303f!important;border:1px solid #b9c3d6!important;padding:14px 18px!important;border-radius:4px;font:inherit;cursor:pointer;width:100%}.who button:hover,.pick button:hover{border-color:var(--blue)!important}.login{max-width:700px;margin:36px auto}.field{margin:0 0 14px;max-width:380px}.field label{display:block;font-weight:600}.field input{width:100%;padding:9px;border:1px solid #9aa7bf;border-radius:3px;font:inherit}.cards{display:grid;grid-template-columns:1fr 1fr;gap:14px;margin-bottom:18px}.cards label{border:2px solid var(--line);border-radius:6px;padding:16px;cursor:pointer;display:block}.cards label:has(:checked){border-color:var(--sky);background:#eef9fd}.cards small{display:block;color:#6b778c;margin-left:22px}.tac{position:fixed;bottom:0;left:0;right:0;background:#222;color:#fff;padding:12px 20px;font-size:14px;display:flex;gap:10px;align-items:center;z-index:50}.tac[hidden]{display:none}.tac p{margin:0 auto 0 0}.tac button{border:0;padding:8px 14px;font:inherit;cursor:pointer;background:#1b870b;color:#fff}.tac button+button{background:#9c1a1a}.tac button+button+button{background:#555}footer{background:#fff;border-top:1px solid var(--line);font-size:13px}footer ul{list-style:none;display:flex;gap:24px;padding:18px 0;margin:0}"""
_SCRIPT = """(function(){var b=document.body,t=document.querySelector('.panel-toggle');
if(t){var set=function(o){b.classList.toggle('panel-open',o);t.setAttribute('aria-expanded',o);sessionStorage.setItem('volet',o?'1':'')};if(sessionStorage.getItem('volet'))set(true);t.addEventListener('click',function(){set(!b.classList.contains('panel-open'))});
document.querySelectorAll('.panel h3 button').forEach(function(h){h.addEventListener('click',function(){var o=h.closest('section').classList.toggle('open');h.setAttribute('aria-expanded',o)})})}
var c=document.querySelector('.tac');if(c&&!localStorage.getItem('tac')){setTimeout(function(){c.hidden=false},400);c.addEventListener('click',function(e){if(e.target.tagName==='BUTTON'){localStorage.setItem('tac','1');c.hidden=true}})}
var w=document.querySelector('.who');if(w)w.addEventListener('click',function(e){var k=e.target.closest('button');if(!k)return;if(k.dataset.form){w.hidden=true;w.style.display='none';document.getElementById('local').hidden=false;document.querySelector('[name=username]').focus()}else location.href=k.dataset.href});
document.querySelectorAll('.cards input').forEach(function(i){i.addEventListener('change',function(){document.getElementById('ok').disabled=false})})})();"""
_COOKIES = '<div class="tac" role="region" aria-label="Cookies" hidden><p>Ce site mesure son audience et propose des vidéos hébergées par des tiers.</p><button type="button">✓ Tout accepter</button><button type="button">✗ Tout refuser</button><button type="button">Personnaliser</button></div>'
_FOOT = '<footer><div class="wrap"><ul><li><a href="/mentions">Mentions légales</a></li><li><a href="/donnees">Données personnelles</a></li><li><a href="/accessibilite">Accessibilité : partiellement conforme</a></li><li><a href="/assistance">Assistance</a></li></ul></div></footer>'
_NEWS = (
    ("Jeudi 13 novembre", "Journée portes ouvertes le samedi 31 janvier", "Les équipes préparent les stands des filières."),
    ("Lundi 10 novembre", "Manuels numériques : dernière campagne", "Les licences sont affectées jusqu’au 28 novembre."),
    ("Mercredi 5 novembre", "Conseil de la vie lycéenne", "Le compte rendu est dans l’espace documentaire."),
)  # fmt: skip


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{body}<script>{_SCRIPT}</script></body></html>"
    )


def _region(name: str, right: str = "") -> str:
    return f'<div class="region"><div class="wrap"><strong>{name}</strong><span>Région Sud · Académie d’Aix-Marseille</span><span class="push"></span>{right}</div></div>'


def _items(entries: tuple[Entry, ...], here: str) -> str:
    now = ' aria-current="page"'
    return "".join(f'<li><a href="{one.href}"{now * (one.href == here)}>{one.name}</a></li>' for one in entries)


def _tabs(entries: tuple[Entry, ...], on: str) -> str:
    shown = ""
    for one in entries:
        below = f"<ul>{_items(one.entries, '')}</ul>" if one.entries else ""
        shown += f'<li{" class=on" * (one.href == on)}><a href="{one.href}">{one.name}</a>{below}</li>'
    return f'<nav class="site-nav" aria-label="Navigation principale"><div class="wrap"><ul>{shown}</ul></div></nav>'


def _panel(told: Told) -> str:
    """What the site's administrator has at the edge of every page."""
    shown = ""
    for one in told.menu:
        on = told.here in {below.href for below in one.entries}
        shown += f'<section{" class=open" * on}><h3><button type="button" aria-expanded="{str(on).lower()}">{one.name}</button></h3><div class="fold"><ul>{_items(one.entries, told.here)}</ul></div></section>'
    return f'<button type="button" class="panel-toggle" aria-expanded="false" aria-controls="volet">⚙ Volet administration</button><aside class="panel" id="volet"><header><a href="{told.administration}">Administration</a><p>{told.school} · {MINE}</p></header>{shown}</aside>'


def _crumbs(told: Told, home: str) -> str:
    way = "".join(
        f'<li><a href="{one.href}">{one.name}</a></li>' for one in (Entry("Accueil", home), *trail(told)[:-1])
    )
    return f'<nav class="crumbs wrap" aria-label="Vous êtes ici"><ol>{way}<li aria-current="page">{told.title or "Page"}</li></ol></nav>'


def _news() -> str:
    return "".join(f"<article><time>{when}</time><h3>{what}</h3><p>{more}</p></article>" for when, what, more in _NEWS)


def portal(told: Told) -> str:
    """Notes and tabs; the panel slides in from the left."""
    life = (Entry("Restauration", "/web/lycee/restauration"), Entry("CDI", "/web/lycee/cdi"), Entry("Internat", "/web/lycee/internat"))  # fmt: skip
    tabs: tuple[Entry, ...] = (Entry("Accueil", "/web/lycee"), Entry("Actualités", "/web/lycee/actus"), Entry("Vie de l’établissement", "/web/lycee/vie", life))  # fmt: skip
    tabs += (Entry("Pronote", told.pronote),) if told.pronote else ()
    user = f'<a href="{told.door.href}">{told.door.name}</a>'
    if not told.anonymous:
        user = f'<details class="user-menu"><summary>Administrateur EXEMPLES</summary><ul><li><a href="/web/lycee/moi">Mon compte</a></li><li><a href="/web/lycee/messagerie">Messagerie (3)</a></li><li>{user}</li></ul></details>'
    said = f'<div class="portlet-msg" role="status">{told.message}</div>' if told.message else ""
    if told.here in {"/", "/web/lycee"}:
        main = f'<div class="wrap cols home"><main><section class="portlet"><h2>À la une</h2>{_news()}</section></main><aside><section class="portlet"><h2>Agenda</h2><p>18/11 – Conseil d’administration<br>24/11 – Conseils de classe de seconde</p></section><section class="portlet"><h2>Liens utiles</h2><p><a href="/web/lycee/orientation">Orientation</a><br><a href="/web/lycee/transports">Transports scolaires</a></p></section></aside></div>'
    else:
        lists = told.entries if told.title != "Administration" else ()
        inner = f"<ul>{_items(lists, '')}</ul>" if lists else told.body
        inner = inner or "<p>Choisissez une rubrique dans le volet administration.</p>"
        main = f'{_crumbs(told, "/web/lycee")}<div class="wrap cols"><main><section class="portlet"><h1>{told.title or "Page"}</h1>{said}{inner}</section></main></div>'
    banner = f'<div class="banner"><div class="wrap"><div><a class="name" href="/web/lycee">{told.school}</a><p>13000 Exemples · UAI {MINE}</p></div></div></div>'
    panel = "" if told.anonymous else _panel(told)
    return _html(
        f"{told.title or 'Accueil'} - {told.school} - ATRIUM",
        f'{panel}<div class="page">{_region("ATRI<i>UM</i>", user)}{banner}{_tabs(tabs, told.here)}{main}{_FOOT}</div>{_COOKIES}',
    )


def console(told: Told) -> str:
    """Sections are tabs, their pages a list at the left, what belongs to a page its own tabs."""
    way = trail(told)
    status = (
        f'<div class="state">{"● Base publiée" if told.published else "○ Base non publiée"}{told.publication}</div>'
    )
    banner = f'<div class="banner"><div class="wrap"><div><a class="name" href="/">PRONOTE</a><p>{told.school} · {MINE}</p></div>{status}</div></div>'
    said = f'<div class="portlet-msg" role="status">{told.message}</div>' if told.message else ""
    top = tuple(Entry(one.name, one.href) for one in told.menu)
    if not way:
        main = f'<div class="wrap cols home"><main><section class="portlet"><h1>Serveur</h1>{said}{told.body}<p>Dernière sauvegarde : cette nuit à 2 h 00.</p></section></main><aside><section class="portlet"><h2>Connectés</h2><p>48 professeurs<br>214 familles</p></section></aside></div>'
    else:
        side = f'<nav class="side-nav" aria-label="{way[0].name}"><h2>{way[0].name}</h2><ul>{_items(way[0].entries, way[1].href if len(way) > 1 else "")}</ul></nav>'
        tabs = ""
        if len(way) > 1 and way[1].entries:
            both = (Entry("Liste" if way[0].name == "Ressources" else "Général", way[1].href), *way[1].entries)
            tabs = "".join(f'<li{" class=on" * (one.href == told.here)}><a href="{one.href}">{one.name}</a></li>' for one in both)  # fmt: skip
            tabs = f'<ul class="page-tabs">{tabs}</ul>'
        inner = told.body or "<p>Choisissez une page de la rubrique.</p>"
        main = f'{_crumbs(told, "/")}<div class="wrap cols has-side">{side}<main><section class="portlet"><h1>{told.title}</h1>{said}{tabs}{inner}</section></main></div>'
    user = f'<span>Gestionnaire 123456</span><a href="{told.door.href}">{told.door.name}</a>'
    return _html(
        f"{told.title or 'Accueil'} - PRONOTE",
        f'<div class="page">{_region("PRO<i>NOTE</i>", user)}{banner}{_tabs(top, way[0].href if way else "")}{main}{_FOOT}</div>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """At the portal, who one is comes first; at the console, name and password at once."""
    said = f'<div class="portlet-msg error" role="alert">{wrong}</div>' if wrong else ""
    form = '<form method="post"><div class="field"><label for="u">Identifiant</label><input id="u" name="username" autocomplete="username"></div><div class="field"><label for="p">Mot de passe</label><input id="p" name="password" type="password" autocomplete="current-password"></div><button>Se connecter</button> &nbsp; <a href="/oubli">Mot de passe perdu ?</a></form>'
    if site == "console":
        inner = f'<section class="portlet"><h1>Administration de PRONOTE</h1>{said}{form}</section>'
        return _html("Connexion", f'{_region("PRO<i>NOTE</i>")}<main class="wrap login">{inner}</main>{_FOOT}')
    kinds = (("🎒", "Élève ou responsable légal", "/educonnect"), ("🏫", "Personnel de l’Éducation nationale", "/academie"), ("🏛", "Agent de la Région", "/agents"))  # fmt: skip
    who = "".join(f'<button type="button" data-href="{href}"><span>{icon}</span>{name}</button>' for icon, name, href in kinds)  # fmt: skip
    who = "" if wrong else f'<div class="who"><p>Vous êtes…</p>{who}<button type="button" data-form="1"><span>🔑</span>Autre compte (identifiant ATRIUM)</button></div>'  # fmt: skip
    inner = f'<section class="portlet"><h1>Connexion à ATRIUM</h1>{said}{who}<div id="local"{" hidden" * (not wrong)}>{form}</div></section>'
    return _html("Connexion", f'{_region("ATRI<i>UM</i>")}<main class="wrap login">{inner}</main>{_FOOT}{_COOKIES}')


def _cards(schools: Mapping[str, str]) -> str:
    cards = "".join(f'<label><input type="radio" name="school" value="{uai}"> {name}<small>{uai} · Administrateur</small></label>' for uai, name in schools.items())  # fmt: skip
    return _html(
        "Choix de l’établissement",
        f'{_region("ATRI<i>UM</i>")}<main class="wrap login"><section class="portlet"><h1>Mes établissements</h1><p>Votre compte est rattaché à plusieurs établissements. Dans lequel souhaitez-vous travailler ?</p><form method="post"><div class="cards">{cards}</div><button id="ok" disabled>Valider</button></form></section></main>{_FOOT}{_COOKIES}',
    )


def _list(schools: Mapping[str, str]) -> str:
    rows = "".join(f'<p><button name="school" value="{uai}"><b>{uai}</b> {name}</button></p>' for uai, name in schools.items())  # fmt: skip
    return _html(
        "Choix de la base",
        f'{_region("PRO<i>NOTE</i>")}<main class="wrap login"><section class="portlet"><h1>Quelle base souhaitez-vous ouvrir ?</h1><form method="post" class="pick">{rows}</form></section></main>{_FOOT}',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_cards,), "console": (_list,)}
