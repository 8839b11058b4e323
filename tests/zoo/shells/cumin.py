"""A hosting control panel: a dark rail, a header with search, bell and avatar, tools in titled groups, a switcher."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Suivant",), "console": ("text=Suivant",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("article:has-text('0139990N') >> text=Gérer",),
    "console": ("article:has-text('0139990N') >> text=Gérer",),
}
WAYS = {
    "services": (".avatar summary", ".avatar >> text=Administration", ".outils >> text=Accès aux services tiers"),
    "export": (".avatar summary", ".avatar >> text=Administration", ".outils >> text=Export des utilisateurs"),
    "ent": (".rail >> text=Pronote.net", ".rail >> text=Intégration dans un ENT"),
    "displays": (".rail >> text=Paramètres", ".rail >> text=Préférences", ".onglets >> text=Affichages"),
    "pupils": (".rail >> text=Ressources", ".rail >> text=Élèves"),
    "profiles": (".rail >> text=Ressources", ".rail >> text=Professeurs", ".onglets >> text=Profils d'autorisation"),
    "groups": (".rail >> text=Fichier", ".rail >> text=Administration des utilisateurs"),
}
_STYLE = """
*{box-sizing:border-box}body{margin:0;font:14px/1.5 "Source Sans Pro","Open Sans",sans-serif;color:#293a4a;background:#f0f3f6}a{color:#00669c;text-decoration:none}a:hover{text-decoration:underline}
.ecran{display:grid;grid-template-columns:236px 1fr;min-height:100vh}.rail{background:#1b2a3c;color:#b9c6d4;padding-bottom:30px}.rail .logo{font-size:21px;font-weight:700;color:#fff;padding:17px 20px;display:block;letter-spacing:.03em}.rail .logo span{color:#ff6c2c}
.rail ul{list-style:none;margin:0;padding:0}.rail a,.rail summary{display:flex;align-items:center;gap:11px;padding:10px 20px;color:#b9c6d4;cursor:pointer;list-style:none}.rail a:hover,.rail summary:hover{background:#24374d;color:#fff;text-decoration:none}
.rail summary::after{content:"›";margin-left:auto;transition:transform .2s;font-size:17px;line-height:1}.rail details[open]>summary::after{transform:rotate(90deg)}.rail details ul{background:#14202e}.rail details li a{padding-left:50px;font-size:13px}
.rail .actif{color:#fff;box-shadow:inset 3px 0 #ff6c2c;background:#24374d}.rail svg{width:18px;height:18px;fill:none;stroke:currentColor;stroke-width:1.8;flex:none}.rail small{margin-left:auto;background:#ff6c2c;color:#fff;border-radius:9px;padding:0 7px;font-size:11px}
.haut{background:#fff;border-bottom:1px solid #dbe2e8;display:flex;align-items:center;gap:18px;padding:10px 28px;min-height:62px}.haut form{margin:0}.haut input[type=search]{width:270px;border:1px solid #c5d0da;border-radius:4px;padding:7px 12px;font:inherit}
.bascule,.avatar{position:relative}summary{cursor:pointer}.bascule>summary,.avatar>summary{list-style:none}.bascule>summary{border:1px solid #c5d0da;border-radius:4px;padding:6px 12px}.bascule>summary::after,.avatar>summary::after{content:"▾";margin-left:8px;color:#6c7c8c}
.plie{position:absolute;z-index:8;top:calc(100% + 8px);background:#fff;border:1px solid #dbe2e8;border-radius:4px;box-shadow:0 6px 18px #1b2a3c33;min-width:230px;margin:0;padding:6px 0;list-style:none}.plie li a,.plie li span{display:block;padding:7px 16px;color:#293a4a}.plie li a:hover{background:#f0f3f6}.plie hr{border:0;border-top:1px solid #e5eaee}
.avatar{margin-left:auto}.avatar .plie{right:0}.rond{display:inline-grid;place-items:center;width:34px;height:34px;border-radius:50%;background:#ff6c2c;color:#fff;font-weight:700;margin-right:8px}.cloche{position:relative;font-size:17px}.cloche sup{background:#d5212e;color:#fff;border-radius:8px;font-size:10px;padding:0 5px;position:absolute;left:10px;top:-4px}
.pilule{border-radius:12px;padding:2px 11px;font-size:12px;font-weight:600;background:#dff3e4;color:#1c7a35}.pilule.non{background:#fdecd8;color:#a65a00}main{padding:24px 28px 50px}h1{font-size:24px;font-weight:600;margin:0 0 18px}
button{font:inherit;font-weight:600;background:#00669c;color:#fff;border:0;border-radius:4px;padding:7px 16px;cursor:pointer}button:disabled{opacity:.5}.groupe{background:#fff;border:1px solid #dbe2e8;border-radius:4px;margin-bottom:20px}.groupe header{border-bottom:1px solid #dbe2e8;padding:11px 18px;background:#fafbfc;border-radius:4px 4px 0 0}.groupe h2{font-size:16px;margin:0}
.outils{display:grid;grid-template-columns:repeat(3,1fr);gap:6px;padding:14px;margin:0;list-style:none}.outils a{display:flex;align-items:center;gap:14px;padding:10px;border-radius:4px}.outils a:hover{background:#f0f6fa}.outils i{width:42px;height:42px;border-radius:8px;background:#e4f0f7;display:grid;place-items:center;font-style:normal;font-size:20px}
.carre{background:#fff;border:1px solid #dbe2e8;border-radius:4px;padding:18px}.trois{display:grid;grid-template-columns:repeat(3,1fr);gap:18px;margin-bottom:20px}meter{width:100%}.onglets{display:flex;gap:22px;border-bottom:1px solid #dbe2e8;margin-bottom:20px}.onglets a{padding:8px 2px}.onglets .actif{border-bottom:2px solid #ff6c2c;color:#293a4a;font-weight:600}
.seul{max-width:410px;margin:9vh auto;background:#fff;border:1px solid #dbe2e8;border-radius:6px;padding:30px 36px}.seul label{font-weight:600}.seul input{width:100%;padding:9px 11px;border:1px solid #c5d0da;border-radius:4px;font:inherit;margin:5px 0 16px}.seul button{width:100%;padding:10px}.pied{text-align:center;font-size:12px;color:#6c7c8c}.large{max-width:900px;margin:7vh auto}
table{border-collapse:collapse;background:#fff;border:1px solid #dbe2e8}td,th{border:0;border-bottom:1px solid #e5eaee;padding:8px 16px;text-align:left}fieldset{background:#fff;border:1px solid #dbe2e8;border-radius:4px;margin:10px 0}.alerte{background:#dff3e4;border-left:4px solid #1c7a35;padding:9px 14px}.faux{color:#b3131f}
"""
_SCRIPT = """
document.addEventListener('click', event => document.querySelectorAll('.haut details[open]').forEach(one => {
  if (!one.contains(event.target)) one.open = false; }));
document.querySelector('input[type=search]')?.addEventListener('input', event => {
  const wanted = event.target.value.toLowerCase();
  document.querySelectorAll('.outils li').forEach(one => { one.hidden = !one.textContent.toLowerCase().includes(wanted); });
});
"""
_STEPS = """
const first = document.getElementById('etape1'), second = document.getElementById('etape2'), form = document.forms[0];
const next = () => { if (!form.username.value.trim()) { form.username.focus(); return; }
  document.getElementById('qui').textContent = form.username.value; first.hidden = true; second.hidden = false; form.password.focus(); };
document.getElementById('suivant').addEventListener('click', next);
form.username.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); next(); } });
document.getElementById('retour').addEventListener('click', event => { event.preventDefault(); second.hidden = true; first.hidden = false; });
"""
_PATHS = {
    "Accueil": "M3 11l9-8 9 8v10h-6v-6H9v6H3z",
    "Pronote.net": "M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c5 6 5 12 0 18-5-6-5-12 0-18",
    "Fichier": "M5 3h9l5 5v13H5zM14 3v5h5",
    "Paramètres": "M4 7h16M4 12h16M4 17h16M8 5v4M15 10v4M10 15v4",
    "Ressources": "M8 12a4 4 0 100-8 4 4 0 000 8zM2 21c0-9 12-9 12 0M17 12a3 3 0 100-6M17 15c3 0 5 2 5 6",
}
_GLYPHS = {
    "Accès aux services tiers": "⇄",
    "Export des utilisateurs": "↓",
    "Membres du site": "☺",
    "Arborescence": "≡",
}


def _icon(name: str) -> str:
    return f'<svg viewBox="0 0 24 24" aria-hidden="true"><path d="{_PATHS.get(name, "M4 4h16v16H4z")}"/></svg>'


def _page(title: str, body: str, script: str = "") -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
<style>{_STYLE}</style></head><body>{body}<script>{script}</script></body></html>"""


def _tools(title: str, entries: tuple[Entry, ...]) -> str:
    tools = "".join(
        f'<li><a href="{one.href}"><i aria-hidden="true">{_GLYPHS.get(one.name, "▤")}</i><span>{one.name}</span></a></li>'
        for one in entries
    )
    return f'<section class="groupe"><header><h2>{title}</h2></header><ul class="outils">{tools}</ul></section>'


def _frame(told: Told, bars: tuple[str, str, str], menu: str, main: str) -> str:
    brand, rail, extra = bars
    said = f'<p class="alerte" role="status">{told.message}</p>' if told.message else ""
    avatar = f'<a class="avatar" href="{told.door.href}">{told.door.name}</a>'
    if not told.anonymous:
        avatar = f"""<details class="avatar"><summary><span class="rond">AE</span></summary><ul class="plie">{menu}<li><a
href="{told.door.href}">{told.door.name}</a></li></ul></details>"""
    return _page(
        f"{told.title or 'Accueil'} | {told.school}",
        f"""<div class="ecran"><aside class="rail"><a class="logo" href="/">{brand}<span>.</span></a><nav aria-label="Navigation"><ul>{rail}</ul></nav></aside>
<div><header class="haut"><details class="bascule"><summary>{told.school} · 0139990N</summary><ul class="plie"><li><span><strong>{told.school}</strong><br>
UAI 0139990N · établissement en cours</span></li></ul></details><input type="search" placeholder="Rechercher un outil (/)" aria-label="Rechercher">
{extra}{avatar}<a class="cloche" href="/alertes" title="Notifications"><svg width="19" height="19" viewBox="0 0 24 24" fill="none" stroke="#6c7c8c" stroke-width="2"><path d="M6 17V10a6 6 0 0112 0v7zM3 17h18M10 21h4"/></svg><sup>3</sup></a></header>
<main>{said}{main}<p class="pied">v112.0.8 · Documentation · Confidentialité</p></main></div></div>""",
        _SCRIPT,
    )


def portal(told: Told) -> str:
    """The avatar's menu has « Administration »: one page, a group of tools for each section."""
    links = [
        ("Accueil", "/web/lycee", ""),
        ("Actualités", "/web/lycee/actus", ""),
        ("Messagerie", "/web/lycee/courrier", "12"),
    ]
    links += [("Pronote", told.pronote, "")] if told.pronote else []
    rail = "".join(
        f'<li><a href="{to}"{" class=actif" if to == told.here else ""}>{_icon(name)}{name}{f"<small>{n}</small>" if n else ""}</a></li>'
        for name, to, n in (*links, ("Agenda", "/web/lycee/agenda", ""), ("Documents", "/web/lycee/documents", ""))
    )
    menu = ""
    if told.administration:
        menu = f"""<li><span>Connecté en tant que<br><strong>admin.exemples</strong></span></li><hr><li><a href="/web/lycee/profil">Mon profil</a></li>
<li><a href="{told.administration}">Administration</a></li><li><a href="/web/lycee/langue">Langue : français</a></li><hr>"""
    main = f"<h1>{told.title or told.school}</h1>"
    if told.entries:
        groups = told.entries if told.entries[0].entries else (Entry(told.title, told.here, told.entries),)
        main += "".join(_tools(one.name, one.entries) for one in groups)
    if not told.title:
        main += """<div class="trois"><section class="carre"><h2>À la une</h2><p>Le forum des métiers aura lieu le 2 avril au gymnase.</p></section>
<section class="carre"><h2>Cette semaine</h2><p>Conseils de classe de seconde, lundi et mardi.</p></section><section class="carre"><h2>Espace
disque</h2><meter value="0.4"></meter><p>4,1 Go sur 10 Go</p></section></div>"""
    return _frame(told, ("ATRIUM", rail, ""), menu, main + told.body)


def console(told: Told) -> str:
    """The rail's sections unfold; tabs lead to what belongs to a page."""
    rail = f'<li><a href="/"{" class=actif" if told.here == "/" else ""}>{_icon("Accueil")}Tableau de bord</a></li>'
    tabs: tuple[Entry, ...] = ()
    for section in told.menu:
        links, inside = "", told.here == section.href
        for one in section.entries:
            here = told.here in (one.href, *(below.href for below in one.entries))
            inside = inside or here
            links += f'<li><a href="{one.href}"{" class=actif" if here else ""}>{one.name}</a></li>'
            if here and one.entries:
                tabs = (Entry("Liste" if section.name == "Ressources" else "Général", one.href), *one.entries)
        rail += f"<li><details{' open' if inside else ''}><summary>{_icon(section.name)}{section.name}</summary><ul>{links}</ul></details></li>"
    kind, state = ("pilule", "Base publiée") if told.published else ("pilule non", "Base non publiée")
    extra = f'<span class="{kind}">{state}</span>{told.publication}'
    main = f"<h1>{told.title or 'Tableau de bord'}</h1>"
    if tabs:
        shown = (
            f'<a href="{one.href}"{" class=actif" if one.href == told.here else ""}>{one.name}</a>' for one in tabs
        )
        main += f'<nav class="onglets">{"".join(shown)}</nav>'
    elif told.entries:
        main += _tools(told.title, told.entries)
    if told.here == "/":
        main += """<div class="trois"><section class="carre"><h2>Processeur</h2><meter value="0.2"></meter><p>18 %</p></section><section class="carre">
<h2>Base de données</h2><meter value="0.6"></meter><p>612 Mo</p></section><section class="carre"><h2>Dernière sauvegarde</h2><p>Aujourd'hui, 4 h 30</p></section></div>"""
    menu = "<li><span>Connecté : <strong>123456</strong></span></li><hr>"
    main += told.body or "<p>Aucun réglage.</p>" * bool(tabs)
    return _frame(told, ("PRONOTE", rail, extra), menu, main)


def sign_in(site: Site, wrong: str) -> str:
    """Who, « Suivant », then the password."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    return _page(
        f"Connexion | {name}",
        f"""<main class="seul"><h1>Connexion à {name}</h1><p class="faux" role="alert">{wrong}</p><form method="post"><div id="etape1"><label>Identifiant
<input name="username" autocomplete="username" autofocus></label><button type="button" id="suivant">Suivant</button></div><div id="etape2" hidden>
<p><strong id="qui"></strong> — <a href="#" id="retour">Ce n'est pas vous ?</a></p><label>Mot de passe <input name="password" type="password"></label>
<button>Se connecter</button><p><a href="#">Mot de passe oublié</a></p></div></form></main><p class="pied">Aide · Mentions légales · État des services</p>""",
        _STEPS,
    )


def _schools(schools: Mapping[str, str]) -> str:
    cards = "".join(
        f"""<article class="carre"><h2>{name}</h2><p>UAI {uai}<br><span class="pilule">Actif</span></p><button name="school" value="{uai}">Gérer</button></article>"""
        for uai, name in schools.items()
    )
    return _page(
        "Mes établissements",
        f'<main class="large"><h1>Mes établissements</h1><form method=post class=trois>{cards}</form></main>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_schools,), "console": (_schools,)}
