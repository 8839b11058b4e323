"""An office suite's administration centre (Fluent): two-step sign-in, « Rester connecté ? », a launcher of apps, a rail with « Afficher tout »."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Suivant",), "console": ("text=Suivant",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("button:text-is('Non')",),
    "console": ("button:has-text('Lycée des Exemples')",),
}
_ADMIN = ("#O365_MainLink_NavMenu", "#appLauncher >> text=Administration")
_RAIL = "nav.rail >> text="
WAYS = {
    "services": (*_ADMIN, f"{_RAIL}Pages de site", f"{_RAIL}Accès aux services tiers"),
    "export": (*_ADMIN, f"{_RAIL}Utilisateurs", f"{_RAIL}Export des utilisateurs"),
    "ent": (f"{_RAIL}Pronote.net", f"{_RAIL}Intégration dans un ENT"),
    "displays": (f"{_RAIL}Afficher tout", f"{_RAIL}Paramètres", f"{_RAIL}Préférences", "main >> text=Affichages"),
    "pupils": (f"{_RAIL}Afficher tout", f"{_RAIL}Ressources", f"{_RAIL}Élèves"),
    "profiles": (
        f"{_RAIL}Afficher tout",
        f"{_RAIL}Ressources",
        f"{_RAIL}Professeurs",
        'role=tab[name="Profils d\'autorisation"]',
    ),
    "groups": (f"{_RAIL}Fichier", f"{_RAIL}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px "Segoe UI","Segoe UI Web",Arial,sans-serif;color:#242424;background:#faf9f8}a{color:#0f548c;text-decoration:none}a:hover{text-decoration:underline}button{font:inherit;cursor:pointer}
.suite{display:flex;align-items:center;height:48px;background:#0f548c;color:#fff}.suite button{width:48px;height:48px;border:0;background:none;color:#fff;font-size:17px}.suite button:hover{background:#0c3b5e}.suite .name{font-weight:600;font-size:16px;padding:0 8px;color:#fff}.suite .org{margin-left:auto;padding-right:12px;text-align:right;font-size:12px;line-height:1.3}.suite .av{width:32px;height:32px;border-radius:50%;background:#f3d6d8;color:#751d1f;display:grid;place-items:center;font-weight:600;font-size:12px}.suite details{position:relative}.suite summary{list-style:none;padding:8px;cursor:pointer}.persona{position:absolute;right:8px;top:48px;width:300px;background:#fff;color:#242424;padding:18px;box-shadow:0 8px 16px #0003;z-index:5}.persona p{margin:0 0 10px}
#appLauncher{position:fixed;inset:0 auto 0 0;width:320px;background:#fff;box-shadow:0 0 24px #0004;padding:14px 20px;z-index:9;transform:translateX(-340px);visibility:hidden;transition:transform .2s,visibility .2s}#appLauncher.open{transform:none;visibility:visible}#appLauncher h2{font-size:16px}#appLauncher ul{list-style:none;padding:0;display:grid;grid-template-columns:1fr 1fr;gap:4px}#appLauncher li a{display:flex;align-items:center;gap:8px;padding:8px;border-radius:4px;color:#242424}#appLauncher li a:hover{background:#f0f0f0;text-decoration:none}.ico{width:26px;height:26px;border-radius:5px;display:grid;place-items:center;color:#fff;font-size:13px;flex:none}
.shell{display:flex;min-height:calc(100vh - 48px)}nav.rail{width:252px;flex:none;background:#f0f0f0;padding:8px 0}nav.rail ul{list-style:none;margin:0;padding:0}nav.rail a,nav.rail button{display:flex;align-items:center;gap:12px;width:100%;min-height:40px;padding:0 14px;border:0;background:none;text-align:left;color:#242424}nav.rail a:hover,nav.rail button:hover{background:#e0e0e0;text-decoration:none}nav.rail button .chev{margin-left:auto;font-size:10px;transition:transform .15s}nav.rail [aria-expanded=true] .chev{transform:rotate(180deg)}nav.rail li li a{padding-left:48px}nav.rail [aria-current]{background:#fff;box-shadow:inset 3px 0 #0f6cbd;font-weight:600}[hidden]{display:none!important}
main{flex:1;padding:20px 32px;min-width:0}main h1{font-size:28px;font-weight:600;margin:4px 0 14px}.crumb{font-size:12px;color:#616161}.bar{display:flex;gap:8px;align-items:center;border-bottom:1px solid #e0e0e0;padding-bottom:10px;margin-bottom:16px;color:#424242}.bar form{margin:0 0 0 auto}.card{background:#fff;border-radius:4px;box-shadow:0 1.6px 3.6px #0002,0 .3px .9px #0002;padding:18px 20px;margin-bottom:16px}.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(260px,1fr));gap:16px}.card h3{margin:0 0 8px;font-size:16px}[role=tablist]{display:flex;gap:8px;margin-bottom:14px}[role=tab]{padding:10px 8px;color:#424242}[role=tab][aria-selected=true]{border-bottom:2px solid #0f6cbd;font-weight:600;color:#242424}.msg{background:#dff6dd;padding:10px 14px;margin-bottom:14px}table{border-collapse:collapse}td,th{border:0;border-bottom:1px solid #edebe9;padding:8px 14px;text-align:left}
.lightbox{max-width:440px;margin:9vh auto 0;background:#fff;padding:44px;box-shadow:0 2px 6px #0003;min-height:300px}body.login{background:linear-gradient(135deg,#e8f1f9,#f7edf5 60%,#eef5ea)}.lightbox h1{font-size:24px;font-weight:600;margin:16px 0 12px}.lightbox input:not([type=checkbox]){width:100%;border:0;border-bottom:1px solid #666;padding:8px 0;font-size:15px;outline:none;margin-bottom:14px}.lightbox .go{display:flex;justify-content:flex-end;gap:6px;margin-top:24px}.primary,.second{min-width:108px;height:32px;border:0;background:#0067b8;color:#fff}.second{background:#ccc;color:#000}.tile{display:flex;gap:14px;align-items:center;width:100%;padding:12px;border:0;background:none;text-align:left;border-top:1px solid #eee}.tile:hover{background:#f2f2f2}.tile small{color:#616161;display:block}.bad{color:#e81123;margin:0 0 8px}.legal{position:fixed;right:14px;bottom:8px;font-size:12px}.legal a{color:#424242;margin-left:14px}"""
_SCRIPT = """const launcher=document.getElementById("appLauncher");
document.getElementById("O365_MainLink_NavMenu")?.addEventListener("click",e=>{e.stopPropagation();launcher.classList.add("open");launcher.querySelector("button").focus()});
launcher?.querySelector("button").addEventListener("click",()=>launcher.classList.remove("open"));
document.addEventListener("click",e=>{if(launcher&&!launcher.contains(e.target))launcher.classList.remove("open")});
document.querySelectorAll("nav.rail button[aria-controls]").forEach(b=>b.addEventListener("click",()=>{const o=b.getAttribute("aria-expanded")!=="true";b.setAttribute("aria-expanded",o);document.getElementById(b.getAttribute("aria-controls")).hidden=!o}));
document.getElementById("showAll")?.addEventListener("click",e=>{document.querySelectorAll("nav.rail li.more").forEach(l=>l.hidden=false);e.currentTarget.parentElement.remove()});
const f=document.getElementById("signin");if(f){const one=document.getElementById("step1"),two=document.getElementById("step2");const next=()=>{const u=f.username.value.trim();if(!u){document.getElementById("err").textContent="Entrez un identifiant valide.";return}
document.getElementById("who").textContent=u;one.hidden=true;two.hidden=false;f.password.focus()};document.getElementById("next").addEventListener("click",next);f.addEventListener("submit",e=>{if(two.hidden){e.preventDefault();next()}});document.getElementById("back").addEventListener("click",()=>{two.hidden=true;one.hidden=false})}"""
_ICONS = {"Pages de site": "▤", "Contenu": "🗀", "Utilisateurs": "👤", "Pronote.net": "🌐", "Fichier": "🗎"}


def _html(title: str, body: str, kind: str = "") -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>{title}</title><style>{_STYLE}</style></head><body class="{kind}">{body}<script>{_SCRIPT}</script></body></html>"""


def _rail(told: Told, home: str, shown: tuple[str, ...]) -> str:
    """Sections that unfold; those that are seldom used wait behind « Afficher tout »."""
    way = trail(told)
    rows = f'<li><a href="{home}"{" aria-current=page" if told.here == home else ""}><span aria-hidden="true">⌂</span>Accueil</a></li>'
    for n, one in enumerate(told.menu):
        opened = one in way
        below = "".join(
            f'<li><a href="{leaf.href}"{" aria-current=page" if leaf in way else ""}>{leaf.name}</a></li>'
            for leaf in one.entries
        )
        hidden = " class=more hidden" if shown and one.name not in shown and not way else ""
        rows += f"""<li{hidden}><button type="button" aria-expanded="{str(opened).lower()}" aria-controls="g{n}"><span aria-hidden="true">{_ICONS.get(one.name, "⚙")}</span>{one.name}<span class="chev" aria-hidden="true">▾</span></button><ul id="g{n}"{"" if opened else " hidden"}>{below}</ul></li>"""
    if shown and not way:
        rows += '<li><button type="button" id="showAll"><span aria-hidden="true">⋯</span>Afficher tout</button></li>'
    return f'<nav class="rail" aria-label="Navigation"><ul>{rows}</ul></nav>'


def _suite(told: Told, name: str, apps: str) -> str:
    return f"""<header class="suite"><button type="button" id="O365_MainLink_NavMenu" aria-label="Lanceur d’applications">⠿</button><span class="name">{name}</span><span class="org">{told.school}<br>UAI 0139990N</span>
<button type="button" aria-label="Aide" title="Aide">?</button><details><summary aria-label="Gestionnaire de comptes"><span class="av">AE</span></summary><div class="persona"><p><b>Alex Exemple</b><br>{told.school}</p><p><a href="#compte">Afficher le compte</a></p><p><a href="{told.door.href}">{told.door.name}</a></p></div></details></header>
<div id="appLauncher" role="dialog" aria-label="Lanceur d’applications"><button type="button" aria-label="Fermer">✕</button><h2>Applications</h2><ul>{apps}</ul><p><a href="#toutes">Toutes les applications →</a></p></div>"""


def _app(name: str, href: str, icon: str, colour: str) -> str:
    return f'<li><a href="{href}"><span class="ico" style="background:{colour}" aria-hidden="true">{icon}</span>{name}</a></li>'


def _main(told: Told) -> str:
    way = trail(told)
    tabs = ""
    if len(way) > 1 and way[1].entries and way[1].name != "Préférences":
        leaves = (Entry("Liste", way[1].href), *way[1].entries)
        tabs = "".join(
            f'<a role="tab" aria-selected="{str(told.here == one.href).lower()}" href="{one.href}">{one.name}</a>'
            for one in leaves
        )
        tabs = f'<div role="tablist">{tabs}</div>'
    cards = "".join(
        f'<section class="card"><h3><a href="{one.href}">{one.name}</a></h3><span>Gérer et consulter</span></section>'
        for one in told.entries
    )
    inner = tabs + (f'<div class="card">{told.body}</div>' if told.body else f'<div class="cards">{cards}</div>')
    crumb = " › ".join(("Accueil", *(one.name for one in way)))
    said = f'<div class="msg" role="status">{told.message}</div>' if told.message else ""
    return f'<p class="crumb">{crumb}</p><h1>{told.title or "Bonjour"}</h1>{said}{inner}'


def portal(told: Told) -> str:
    """Whatever one may open is in the launcher; the rail is the administration centre's."""
    if told.anonymous:
        body = f"""<header class="suite"><span class="name" style="padding-left:16px">ATRIUM</span><span class="org"><a style="color:#fff" href="{told.door.href}">{told.door.name}</a></span></header><main><h1>{told.school}</h1><div class="card">Bienvenue sur l’espace numérique du lycée. {told.body}</div></main>"""
        return _html(told.school, body)
    apps = _app("Actualités", "/web/lycee/actus", "N", "#038387") + _app("Agenda", "/web/lycee/agenda", "A", "#0078d4")
    apps += _app("Messagerie", "/web/lycee/courrier", "✉", "#5c2d91") + _app(
        "Fichiers", "/web/lycee/drive", "☁", "#106ebe"
    )
    apps += _app("Administration", told.administration, "A", "#323130")
    apps += _app("Pronote", told.pronote, "P", "#107c10") if told.pronote else ""
    admin = bool(told.title)
    news = """<div class="cards"><section class="card"><h3>Nouvelles de la région</h3><p>Le portail évolue : votre agenda s’affiche désormais par semaine.</p><a href="#plus">En savoir plus</a></section><section class="card"><h3>Fichiers récents</h3><p>📄 Compte rendu CA.docx<br>📊 Effectifs.xlsx</p></section></div>"""
    rail = _rail(told, told.administration, ()) if admin else ""
    name = "ATRIUM | Centre d’administration" if admin else "ATRIUM"
    main = f"<main>{_main(told)}{'' if admin else news}</main>"
    return _html(
        f"{told.title or 'Accueil'} - ATRIUM", _suite(told, name, apps) + f'<div class="shell">{rail}{main}</div>'
    )


def console(told: Told) -> str:
    """The centre, its state in the command bar."""
    apps = _app("Console", "/", "C", "#323130") + _app("État du service", "/etat", "♥", "#a4262c")
    state = "Base publiée" if told.published else "Base non publiée"
    bar = f'<div class="bar"><span>⟳ Actualiser</span><span>● {state}</span>{told.publication}</div>'
    rail = _rail(told, "/", ("Pronote.net", "Fichier"))
    body = _suite(told, "PRONOTE | Centre d’administration", apps)
    return _html(
        "Centre d’administration PRONOTE", f'{body}<div class="shell">{rail}<main>{bar}{_main(told)}</main></div>'
    )


def _login(title: str, body: str) -> str:
    foot = (
        '<p class="legal"><a href="#cgu">Conditions d’utilisation</a><a href="#vie">Confidentialité et cookies</a></p>'
    )
    return _html(title, f'<div class="lightbox">{body}</div>{foot}', "login")


def sign_in(site: Site, wrong: str) -> str:
    """Who one is, then the password."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    return _login(
        f"Se connecter à {name}",
        f"""<b style="font-size:18px;color:#0f548c">◰ {name}</b><form method="post" id="signin" novalidate><div id="step1"><h1>Se connecter</h1><p class="bad" id="err" role="alert">{wrong}</p><input name="username" aria-label="Identifiant" placeholder="Identifiant ou adresse e-mail" autocomplete="username" autofocus><p><a href="#nouveau">Première connexion ? Activez votre compte</a></p><p><a href="#acces">Votre compte n’est pas accessible ?</a></p><div class="go"><button type="button" class="primary" id="next">Suivant</button></div></div>
<div id="step2" hidden><p><button type="button" id="back" aria-label="Retour" style="border:0;background:none">←</button> <span id="who"></span></p><h1>Entrez le mot de passe</h1><input name="password" type="password" aria-label="Mot de passe" placeholder="Mot de passe" autocomplete="current-password"><p><a href="#oubli">J’ai oublié mon mot de passe</a></p><div class="go"><button class="primary">Se connecter</button></div></div></form>""",
    )


def _stay(_schools: Mapping[str, str]) -> str:
    return _login(
        "Rester connecté ?",
        """<b style="font-size:18px;color:#0f548c">◰ ATRIUM</b><p>admin.exemples</p><h1>Rester connecté ?</h1><p>Vous serez ainsi invité moins souvent à vous connecter.</p><form method="post"><label><input type="checkbox" name="plus"> Ne plus afficher ce message</label><div class="go"><button class="second" name="rester" value="non">Non</button><button class="primary" name="rester" value="oui">Oui</button></div></form>""",
    )


def _tiles(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<button class="tile" name="school" value="{uai}"><span class="ico" style="background:#0f6cbd">🏫</span><span>{name}<small>UAI {uai} · Administrateur</small></span></button>'
        for uai, name in schools.items()
    )
    return _login(
        "Choisir un établissement",
        f'<b style="font-size:18px;color:#0f548c">◰ PRONOTE</b><h1>Choisir un établissement</h1><form method="post">{rows}</form><p><a href="/quitter">Utiliser un autre compte</a></p>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_stay,), "console": (_tiles,)}
