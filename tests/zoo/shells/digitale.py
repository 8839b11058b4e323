"""Like a build server's web face: tasks at the left, bread crumbs with menus of their own, an administration that is a page of large links."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("input[value='0139990N']", "text=Valider"),
    "console": ("#node-filter", "text=Lycée des Exemples"),
}
WAYS = {
    "services": ("#tasks >> text=Administration", "#main-panel >> text=Accès aux services tiers"),
    "export": ("#tasks >> text=Administration", "#main-panel >> text=Export des utilisateurs"),
    "ent": ("#tasks >> text=Pronote.net", "#main-panel >> text=Intégration dans un ENT"),
    "displays": ("#tasks >> text=Paramètres", "#main-panel >> text=Préférences", "text=Affichages"),
    "pupils": ("#tasks >> text=Ressources", "#main-panel >> text=Élèves"),
    "profiles": (
        "#tasks >> text=Ressources",
        "#main-panel >> text=Professeurs",
        "#tasks >> text=Profils d'autorisation",
    ),
    "groups": ("#tasks >> text=Fichier", "#main-panel >> text=Administration des utilisateurs"),
}
_STYLE = """
:root{--accent:#0b6aa2;--edge:#d9dee5;--soft:#f6f8fa}*{box-sizing:border-box}body{margin:0;font:14px/1.5 system-ui,"Segoe UI",Roboto,sans-serif;color:#14141f;background:#fff}a{color:var(--accent);text-decoration:none}a:hover{text-decoration:underline}#page-header{display:flex;align-items:center;gap:14px;height:56px;padding:0 22px;background:#14141f;color:#fff}#page-header a{color:#fff}#head-icon{display:inline-grid;place-items:center;width:32px;height:32px;border-radius:50%;background:#e9b44c;color:#14141f;font:700 16px Georgia,serif}
#head-name{font:700 18px Georgia,serif}.header-end{margin-left:auto;display:flex;align-items:center;gap:18px}#page-header input{background:#2a2a3a;border:1px solid #4a4a5c;color:#fff;border-radius:6px;padding:7px 12px;width:230px;font:inherit}.am{background:#b3541e;border-radius:10px;padding:1px 8px;font-size:12px}#breadcrumbBar{display:flex;align-items:center;min-height:40px;padding:0 22px;background:var(--soft);border-bottom:1px solid var(--edge)}#breadcrumbs{display:flex;list-style:none;margin:0;padding:0}
#breadcrumbs li{position:relative;display:flex;align-items:center}#breadcrumbs li+li::before{content:"/";padding:0 8px;color:#8b93a1}.dd{border:0;background:none;padding:2px 6px;cursor:pointer;color:#5b6473;border-radius:4px}.dd:hover{background:#e5e9ef}.tippy{position:absolute;top:100%;left:0;z-index:20;min-width:220px;margin:2px 0;padding:6px;background:#fff;border:1px solid var(--edge);border-radius:8px;box-shadow:0 8px 24px #14141f2e}.tippy a{display:block;padding:6px 12px;border-radius:5px;color:#14141f}
.tippy a:hover{background:#eef2f6;text-decoration:none}.school{margin-left:auto;color:#5b6473}#page-body{display:grid;grid-template-columns:300px 1fr;min-height:600px}#page-body.one{display:block;max-width:640px;margin:40px auto;min-height:420px}#side-panel{padding:20px 14px 40px 22px}#tasks{list-style:none;margin:0 0 22px;padding:0}#tasks a{display:flex;align-items:center;gap:12px;padding:9px 12px;border-radius:8px;color:#14141f}#tasks a:hover{background:#eef2f6;text-decoration:none}
#tasks .active{background:#e3ecf4;font-weight:600}#tasks svg,.section svg{width:20px;height:20px;flex:none;fill:none;stroke:var(--accent);stroke-width:1.8}.pane{border:1px solid var(--edge);border-radius:8px;margin-bottom:14px;font-size:13px}.pane summary{padding:8px 12px;font-weight:600;cursor:pointer}.pane ol,.pane p{margin:0;padding:4px 12px 10px;list-style-position:inside}#main-panel{padding:22px 30px 60px 16px}h1{font-size:26px;line-height:1.2;margin:0 0 18px}
.jenkins-section__title{font-size:17px;margin:26px 0 8px}.items{display:grid;grid-template-columns:1fr 1fr;gap:6px 22px;margin:0;padding:0;list-style:none}.section{display:flex;gap:14px;padding:12px;border-radius:8px;color:#14141f}.section:hover{background:#f1f4f8;text-decoration:none}.section dt{font-weight:600}.section dd{margin:0;color:#5b6473;font-size:13px}.alert{display:flex;gap:14px;align-items:center;border:1px solid #ead9a6;background:#fdf6e0;border-radius:8px;padding:10px 16px;margin-bottom:14px}
.alert span{flex:1}.alert.ok{background:#e6f5ea;border-color:#b6dcc1}.alert.bad{background:#fdeaea;border-color:#e5b5b5}.btn,main button,#page-header form button{font:inherit;font-weight:600;border:1px solid var(--edge);border-radius:6px;background:#eef2f6;color:#14141f;padding:6px 16px;cursor:pointer}.primary,main button:not([type]){background:var(--accent)!important;color:#fff!important;border-color:var(--accent)!important}button:disabled{opacity:.5}#page-header form{margin:0}
table{width:100%;border-collapse:separate;border-spacing:0;border:1px solid var(--edge)!important;border-radius:8px}th,td{border:0;border-bottom:1px solid #edf0f4;padding:8px 14px;text-align:left}th{background:var(--soft)}fieldset{border:1px solid var(--edge);border-radius:8px;margin:0 0 12px}.field{display:block;margin-bottom:16px}.field input,.field select{display:block;width:100%;padding:9px 12px;border:1px solid #aab3c0;border-radius:6px;font:inherit;background:#fff}
.card{border:1px solid var(--edge);border-radius:12px;padding:30px 34px}.choice{display:flex;gap:12px;padding:12px;border:1px solid var(--edge);border-radius:8px;margin-bottom:10px}footer{border-top:1px solid var(--edge);background:var(--soft);padding:12px 22px;display:flex;gap:20px;justify-content:flex-end;font-size:13px}.w{display:inline-block;width:14px;height:14px;border-radius:50%;background:#4b9f5b;vertical-align:-2px}.w.bad{background:#c9453b}
.nodes{list-style:none;margin:8px 0 0;padding:0;max-height:200px;overflow:auto;border:1px solid var(--edge);border-radius:6px}main .nodes button:not([type]){display:flex!important;justify-content:space-between;width:100%;border:0!important;border-radius:0!important;background:#fff!important;color:#14141f!important;font-weight:400!important;padding:9px 14px!important}main .nodes button:not([type]):hover{background:#eef2f6!important}
"""
_SCRIPT = """
const menus = JSON.parse(document.getElementById('menus').textContent);
const away = () => document.querySelectorAll('.tippy').forEach(one => one.remove());
document.addEventListener('click', away);
document.querySelectorAll('.dd').forEach(but => but.addEventListener('click', at => {
  at.stopPropagation(); const had = but.parentNode.querySelector('.tippy'); away(); if (had) return;
  const box = document.createElement('div'); box.className = 'tippy'; box.textContent = '…'; but.parentNode.append(box);
  setTimeout(() => { box.textContent = ''; menus[but.dataset.of].forEach(([name, href]) => { const a = document.createElement('a'); a.href = href; a.textContent = name; box.append(a); }); }, 150); }));
document.querySelectorAll('.alert [type=button]').forEach(one => one.addEventListener('click', () => one.closest('.alert').remove()));
const find = document.getElementById('settings-search');
find?.addEventListener('input', () => document.querySelectorAll('.items li').forEach(one => { one.hidden = !one.textContent.toLowerCase().includes(find.value.toLowerCase()); }));
const nodes = document.getElementById('nodes'), filter = document.getElementById('node-filter');
let wait;
const seek = () => { clearTimeout(wait); wait = setTimeout(() => { nodes.hidden = false;
  nodes.querySelectorAll('li').forEach(one => { one.hidden = !one.textContent.toLowerCase().includes(filter.value.trim().toLowerCase()); }); }, 200); };
['focus', 'input'].forEach(when => filter?.addEventListener(when, seek));
"""
_SVG = '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="{}"/></svg>'
_PATHS = {
    "Administration": "M12 8.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7zM12 2v4m0 12v4M2 12h4m12 0h4M5 5l3 3m8 8l3 3M19 5l-3 3M8 16l-3 3",
    "Ressources": "M8 11a4 4 0 100-8 4 4 0 000 8zm-6 10c0-4 3-6 6-6s6 2 6 6m2-10a3 3 0 100-6m6 14c0-3-2-5-5-5",
    "Fichier": "M6 3h9l4 4v14H6zM14 3v5h5",
    "Pronote.net": "M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c-5 6-5 12 0 18 5-6 5-12 0-18",
}
_SAYS = {
    "Accès aux services tiers": "Ouvrir ou fermer les services raccordés au portail, profil par profil.",
    "Export des utilisateurs": "Télécharger les comptes d'un profil.",
    "Intégration dans un ENT": "Raccorder l'établissement à son espace numérique de travail.",
    "Préférences": "Adapter l'application à vos usages.",
    "Administration des utilisateurs": "Groupes d'utilisateurs administratifs et leurs droits.",
    "Professeurs": "Fiches, services et autorisations des enseignants.",
    "Élèves": "Fiches, classes et identifiants.",
}
_PANES = """<details class="pane" open><summary>File d'attente des tâches (2)</summary><ol><li>Synchronisation de l'annuaire</li><li>Sauvegarde de 20 h 00</li></ol></details>
<details class="pane" open><summary>État des serveurs</summary><p><span class="w"></span> srv-web-01 · au repos<br><span class="w"></span> srv-web-02 · 1 tâche<br><span class="w bad"></span> srv-sms · hors ligne</p></details>"""
_HOME = """<table style="margin-top:22px"><thead><tr><th>État</th><th>Information</th><th>Publiée</th><th>Par</th></tr></thead><tbody><tr><td><span class="w"></span></td><td>Calendrier des conseils de classe</td><td>il y a 3 h</td>
<td>Proviseur adjoint</td></tr><tr><td><span class="w"></span></td><td>Ouverture de la campagne de bourses</td><td>il y a 2 j</td><td>Intendance</td></tr><tr><td><span class="w bad"></span></td><td>Coupure du réseau
mercredi de 18 h à 20 h</td><td>il y a 5 j</td><td>Région</td></tr></tbody></table>"""


def _page(title: str, top: str, body: str, menus: Mapping[str, Iterable[Entry]] | None = None) -> str:
    told = json.dumps({key: [(one.name, one.href) for one in each] for key, each in (menus or {}).items()})
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head><body>{top}{body}<footer><a href="#api">API REST</a>
<a href="#aide">Documentation</a><span>Version 2.479.1</span></footer><script type="application/json" id="menus">{told}</script><script>{_SCRIPT}</script></body></html>"""


def _big(entries: Iterable[Entry]) -> str:
    icon = _SVG.format(_PATHS["Fichier"])
    each = (
        f'<li><a class="section" href="{one.href}">{icon}<dl style="margin:0"><dt>{one.name}</dt><dd>{_SAYS.get(one.name, "Consulter et modifier.")}</dd></dl></a></li>'
        for one in entries
    )
    return f'<ul class="items">{"".join(each)}</ul>'


def _whole(told: Told, name: str, tasks: Iterable[Entry], *, end: str, more: str, crumbs: tuple[Entry, ...]) -> str:
    now = {True: ' class="active"', False: ""}
    side = "".join(
        f'<li><a href="{one.href}"{now[one.href == told.here]}>{_SVG.format(_PATHS.get(one.name, "M4 12l8-8 8 8v8H4z"))}<span>{one.name}</span></a></li>'
        for one in tasks
    )
    home = Entry("Tableau de bord", "/web/lycee" if name == "ATRIUM" else "/")
    trace = "".join(
        f'<li><a href="{one.href}">{one.name}</a>{f"""<button type="button" class="dd" data-of="{one.href}" aria-label="Menu de {one.name}">▾</button>""" if one.entries else ""}</li>'
        for one in (home, *crumbs)
    )
    said = f'<div class="alert ok" role="status"><span>{told.message}</span></div>' if told.message else ""
    body = "".join(
        f'<section><h2 class="jenkins-section__title">{one.name}</h2>{_big(one.entries)}</section>'
        for one in told.entries
        if one.entries
    )
    body += _big(one for one in told.entries if not one.entries) if told.entries and not told.body else ""
    find = '<p><input id="settings-search" type="search" placeholder="Rechercher dans les réglages" style="padding:8px 12px;width:320px"></p>'
    return _page(
        f"{told.title or 'Tableau de bord'} [{name}]",
        f"""<header id="page-header"><a href="{home.href}"><span id="head-icon">{name[0]}</span> <span id="head-name">{name}</span></a><div class="header-end"><input type="search" placeholder="Rechercher (CTRL+K)" aria-label="Rechercher">{end}
<a href="{told.door.href}">{told.door.name}</a></div></header><div id="breadcrumbBar"><ol id="breadcrumbs">{trace}</ol><span class="school">{told.school} (0139990N)</span></div>""",
        f"""<div id="page-body"><div id="side-panel"><ul id="tasks">{side}</ul>{_PANES if not told.title else ""}</div><main id="main-panel">{said}<h1>{told.title or told.school}</h1>{find if body else ""}{body}{told.body}{more}</main></div>""",
        {one.href: one.entries for one in crumbs},
    )


def portal(told: Told) -> str:
    """« Administration » is a task at the left; its page has all links under headings."""
    tasks = [Entry("Tableau de bord", "/web/lycee"), Entry("Actualités", "/web/lycee/actus")]
    inside = bool(told.administration) and (told.here == told.administration or bool(trail(told)))
    manage = Entry("Administration", told.administration, told.menu)
    if not told.anonymous:
        tasks += [Entry("Personnes", "/web/lycee/personnes"), manage, Entry("Mes vues", "/web/lycee/vues")]
    tasks += [Entry("Pronote", told.pronote)] if told.pronote else []
    more = _HOME if told.here == "/web/lycee" else ""
    if told.here == told.administration and told.title == manage.name:
        more = '<div class="alert" style="margin-top:26px"><span>Une sauvegarde date de plus de 7 jours.</span><button type="button">Ignorer</button></div>'
    end = "" if told.anonymous else '<span class="am" title="2 avis">⚠ 2</span><span>Alix Exemples</span>'
    crumbs = ((manage,) if inside else ()) + trail(told)
    return _whole(told, "ATRIUM", tasks, end=end, more=more, crumbs=crumbs)


def console(told: Told) -> str:
    """The sections are tasks; on a page with more below it, the tasks are that page's."""
    way = trail(told)
    tasks = (Entry("Tableau de bord", "/"), *told.menu, Entry("Historique", "/historique"))
    if len(way) > 1 and way[1].entries:
        first = (Entry("Liste", way[1].href),) if way[0].name == "Ressources" else ()
        tasks = (Entry(f"Retour à {way[0].name}", way[0].href), *first, *way[1].entries)
    state = f"<span>{'Base publiée' if told.published else 'Base non publiée'}</span>{told.publication}"
    return _whole(told, "PRONOTE", tasks, end=state, more=_HOME if told.here == "/" else "", crumbs=way)


def _alone(title: str, name: str, body: str) -> str:
    top = f'<header id="page-header"><span id="head-icon">{name[0]}</span><span id="head-name">{name}</span></header>'
    return _page(title, top, f'<main id="page-body" class="one"><div class="card"><h1>{title}</h1>{body}</div></main>')


def sign_in(site: Site, wrong: str) -> str:
    """One step."""
    said = f'<div class="alert bad" role="alert"><span>{wrong}</span></div>' if wrong else ""
    return _alone(
        "Se connecter",
        "ATRIUM" if site == "portal" else "PRONOTE",
        f"""{said}<form method="post"><label class="field">Identifiant<input name="username" autofocus autocapitalize="off"></label><label class="field">Mot de passe
<input name="password" type="password"></label><p><label><input type="checkbox" name="remember"> Rester connecté</label></p><button class="primary">Se connecter</button> <a href="#oubli">Mot de passe oublié</a></form>""",
    )


def _radios(schools: Mapping[str, str]) -> str:
    each = "".join(
        f'<label class="choice"><input type="radio" name="school" value="{uai}" required><span><b>{name}</b><br>{uai}</span></label>'
        for uai, name in schools.items()
    )
    form = f'<form method="post">{each}<button class="primary">Valider</button></form>'
    return _alone("Choix de l'établissement", "ATRIUM", form)


def _sought(schools: Mapping[str, str]) -> str:
    each = "".join(
        f'<li><button name="school" value="{uai}"><span>{name}</span><span>{uai}</span></button></li>'
        for uai, name in schools.items()
    )
    return _alone(
        "Ouvrir un établissement",
        "PRONOTE",
        f"""<form method="post"><label class="field" style="margin:0">Rechercher un établissement<input id="node-filter" type="search" autocomplete="off" placeholder="Nom ou UAI"></label>
<ul class="nodes" id="nodes" hidden>{each}</ul></form>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_radios,), "console": (_sought,)}
