"""Like an accounting program on the web: a dark rail whose sections fly out under the pointer, files to open, settings with their own list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import MINE, SCHOOLS, Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("text=Découvrir mon espace",),
    "console": ("tr:has-text('Lycée des Exemples') >> text=Ouvrir le dossier",),
}
_GEAR, _LIST, _RAIL, _FLY = (
    ".sb-bottom >> text=Administration",
    ".set-nav >> text=",
    ".sb-item >> text=",
    ".fly >> text=",
)
WAYS = {
    "services": (_GEAR, f"{_LIST}Accès aux services tiers"),
    "export": (_GEAR, f"{_LIST}Export des utilisateurs"),
    "ent": (f"@{_RAIL}Pronote.net", f"{_FLY}Intégration dans un ENT"),
    "displays": (f"@{_RAIL}Paramètres", f"{_FLY}Préférences", ".set-nav >> text=Affichages"),
    "pupils": (f"@{_RAIL}Ressources", f"{_FLY}Élèves"),
    "profiles": (f"@{_RAIL}Ressources", f"{_FLY}Professeurs", ".tabset >> text=Profils d'autorisation"),
    "groups": (f"@{_RAIL}Fichier", f"{_FLY}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.5 Inter,"Helvetica Neue",Arial,sans-serif;color:#2b2440;background:#f6f5fa}a{color:#6b3fd4;text-decoration:none}.sb{position:fixed;inset:0 auto 0 0;width:196px;background:#2a1f4d;color:#cfc7ea;display:flex;flex-direction:column;padding:14px 0;z-index:50}.sb-logo{font-weight:800;font-size:19px;color:#fff;padding:0 20px 18px;letter-spacing:-.03em}.sb-logo b{color:#b794ff}.sb-new{margin:0 16px 14px;background:#7a4ff0;color:#fff;border-radius:8px;padding:9px;text-align:center;font-weight:600;cursor:pointer}.sb-item{position:relative}.sb-link{display:flex;gap:12px;align-items:center;padding:9px 20px;color:inherit;cursor:pointer}.sb-link i{width:18px;height:18px;border:2px solid currentColor;border-radius:5px;opacity:.75}.sb-item:nth-child(even) .sb-link i{border-radius:50%}.sb-link .chev{margin-left:auto;opacity:.6}.sb-item:hover>.sb-link,.sb-link.on{background:#3b2d68;color:#fff}.sb-bottom{margin-top:auto;border-top:1px solid #44366f;padding-top:8px}
.fly{position:absolute;left:100%;top:-6px;min-width:250px;background:#fff;color:#2b2440;border-radius:0 10px 10px 0;box-shadow:6px 6px 26px rgba(42,31,77,.25);padding:10px 0;opacity:0;visibility:hidden;transform:translateX(-8px);transition:opacity .15s .08s,transform .15s .08s,visibility 0s .25s}.sb-item:hover .fly{opacity:1;visibility:visible;transform:none;transition:opacity .15s .08s,transform .15s .08s}.fly-title{padding:4px 20px 8px;font-size:12px;color:#857ba3;font-weight:600}.fly a{display:block;padding:8px 20px;color:inherit}.fly a:hover{background:#f1edfd;color:#6b3fd4}.hd{position:fixed;left:196px;right:0;top:0;height:58px;background:#fff;border-bottom:1px solid #e5e1f0;display:flex;align-items:center;gap:16px;padding:0 24px;z-index:40}.sw{position:relative}.sw-btn{display:flex;gap:10px;align-items:center;border:1px solid #ddd7ee;border-radius:9px;padding:5px 12px;cursor:pointer}.sw-btn b{display:block;line-height:1.2}.sw-btn small{color:#857ba3}.sw-ava{width:30px;height:30px;border-radius:7px;background:#ffd9a8;color:#8b4f00;display:flex;align-items:center;justify-content:center;font-weight:700}.sw-list{position:absolute;top:50px;left:0;width:290px;background:#fff;border-radius:10px;box-shadow:0 8px 30px rgba(42,31,77,.25);padding:8px 0;display:none}.sw.open .sw-list{display:block}.sw-list a,.sw-list div{display:block;padding:9px 18px;color:inherit}.sw-list a:hover{background:#f1edfd}.hd-search{flex:1;max-width:330px;border:0;background:#f3f1f9;border-radius:9px;padding:9px 14px;color:#857ba3;text-align:left;font:inherit;cursor:pointer}.hd-search kbd{float:right;border:1px solid #cfc7ea;border-radius:4px;padding:0 6px;font:12px inherit}.hd-right{margin-left:auto;display:flex;gap:16px;align-items:center}.hd form{margin:0}.pill{border-radius:12px;padding:2px 10px;background:#dff5e8;color:#0e7a43;font-weight:600;font-size:12px}.pill.off{background:#fbe7e5;color:#b33a2b}
.ct{margin:58px 0 0 196px;padding:26px 32px 60px}.ct-title{font-size:24px;font-weight:700;margin-bottom:2px}.ct-sub{color:#857ba3;margin-bottom:20px}.tabset{display:flex;gap:26px;border-bottom:1px solid #ddd7ee;margin-bottom:20px}.tabset a,.tabset span{padding:8px 0;color:#5e5480;font-weight:600}.tabset .on{color:#6b3fd4;box-shadow:inset 0 -3px #6b3fd4}.kpis{display:grid;grid-template-columns:repeat(4,1fr);gap:16px;margin-bottom:18px}.card{background:#fff;border:1px solid #e5e1f0;border-radius:12px;padding:18px 20px}.kpi b{display:block;font-size:25px}.kpi span{color:#857ba3}.chart{display:flex;align-items:flex-end;gap:14px;height:150px;padding-top:14px}.chart div{flex:1;background:linear-gradient(#b794ff,#7a4ff0);border-radius:5px 5px 0 0}.duo{display:grid;grid-template-columns:2fr 1fr;gap:16px}.set{display:grid;grid-template-columns:230px 1fr;gap:26px}.set-nav{align-self:start;position:sticky;top:80px}.set-h{text-transform:uppercase;font-size:11.5px;letter-spacing:.06em;color:#857ba3;margin:14px 12px 4px}.set-nav a{display:block;padding:7px 12px;border-radius:7px;color:#2b2440}.set-nav a:hover{background:#ebe6f8}.set-nav a.on{background:#e3dafb;color:#5a2fc2;font-weight:600}.row{display:flex;align-items:center;padding:14px 20px;margin-bottom:10px;color:inherit}.row:after{content:"→";margin-left:auto}.toast{position:fixed;right:24px;bottom:24px;background:#1f7a4d;color:#fff;border-radius:9px;padding:12px 20px;z-index:60}.btn,.ct form button,.hd form button,.mid form button{background:#fff;color:#6b3fd4;border:1px solid #b9a7ea;border-radius:8px;padding:7px 15px;font:inherit;font-weight:600;cursor:pointer}.btn.pri,.mid form .btn.pri{background:#7a4ff0;border-color:#7a4ff0;color:#fff}table{border-collapse:collapse;background:#fff;border:0}.card table{width:100%}td,th{border:0;border-bottom:1px solid #ece8f5;padding:9px 14px;text-align:left}th{color:#857ba3;font-size:12.5px}.mid{max-width:880px;margin:56px auto;padding:0 20px}.login{max-width:400px}.sso{display:block;border:1px solid #ddd7ee;border-radius:8px;padding:10px;text-align:center;color:#2b2440;margin-bottom:10px;background:#fff;font-weight:600}.or{text-align:center;color:#857ba3;margin:14px 0}.fld{display:block;margin-bottom:14px;font-weight:600}.fld input{display:block;width:100%;border:1px solid #c9c0e4;border-radius:8px;padding:10px 12px;font:inherit;margin-top:4px}.err{background:#fbe7e5;color:#b33a2b;border-radius:8px;padding:10px 14px;margin-bottom:14px}dialog{border:0;border-radius:14px;width:520px;padding:0;box-shadow:0 20px 70px rgba(42,31,77,.4);margin-top:12vh}dialog input{width:100%;border:0;border-bottom:1px solid #e5e1f0;padding:16px 20px;font:inherit;font-size:16px;outline:0}dialog a{display:block;padding:9px 20px;color:inherit}dialog a:hover{background:#f1edfd}dialog small{color:#857ba3;float:right}"""
_SCRIPT = """var sw=document.querySelector('.sw'),pal=document.querySelector('dialog');
if(sw)document.addEventListener('click',function(e){sw.classList.toggle('open',sw.querySelector('.sw-btn').contains(e.target)&&!sw.classList.contains('open'))});
if(pal){var pi=pal.querySelector('input'),open=function(){pal.showModal();pi.value='';pi.focus()};document.querySelector('.hd-search').onclick=open;document.addEventListener('keydown',function(e){if((e.ctrlKey||e.metaKey)&&e.key==='k'){e.preventDefault();open()}});pi.oninput=function(){pal.querySelectorAll('a').forEach(function(a){a.style.display=a.textContent.toLowerCase().indexOf(pi.value.toLowerCase())<0?'none':''})};pal.onclick=function(e){if(e.target===pal)pal.close()}}
var t=document.querySelector('.toast');if(t)setTimeout(function(){t.remove()},6000);"""


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{body}<script>{_SCRIPT}</script></body></html>"
    )


def _logo(site: Site) -> str:
    return f'<div class="sb-logo">{"atrium" if site == "portal" else "PRONOTE"}<b>.</b></div>'


def _item(one: Entry, on: bool) -> str:
    """A line of the rail; what is in it flies out beside it."""
    if not one.entries:
        return f'<div class="sb-item"><a class="sb-link{" on" * on}" href="{one.href}"><i></i>{one.name}</a></div>'
    links = "".join(f'<a href="{sub.href}">{sub.name}</a>' for sub in one.entries)
    return f'<div class="sb-item"><div class="sb-link{" on" * on}"><i></i>{one.name}<span class="chev">›</span></div><div class="fly"><div class="fly-title">{one.name}</div>{links}</div></div>'


def _settings(groups: tuple[Entry, ...], here: str, inner: str) -> str:
    listed = "".join(
        f'<div class="set-h">{group.name}</div>'
        + "".join(f'<a href="{one.href}"{" class=on" * (one.href == here)}>{one.name}</a>' for one in group.entries)
        for group in groups
    )
    return f'<div class="set"><div class="set-nav">{listed}</div><div>{inner}</div></div>'


def _palette(menu: tuple[Entry, ...]) -> str:
    lines = "".join(
        f'<a href="{one.href}">{one.name}<small>{section.name}</small></a>'
        for section in menu
        for one in section.entries
    )
    return f'<dialog><input placeholder="Rechercher une page, une action…" aria-label="Rechercher">{lines}</dialog>'


def _page(site: Site, told: Told, inner: str, *, rail: str, bottom: str, right: str = "") -> str:
    others = "".join(f'<a href="/dossiers?vers={uai}">{name}</a>' for uai, name in SCHOOLS.items() if uai != MINE)
    switch = f'<div class="sw"><div class="sw-btn"><span class="sw-ava">LE</span><span><b>{told.school}</b><small>{MINE} · 2024-2025</small></span> ▾</div><div class="sw-list"><div>✓ {told.school}</div>{others}</div></div>'
    if told.anonymous:
        switch = f"<b>{told.school}</b>"
    search = "" if told.anonymous else '<button class="hd-search" type="button">Rechercher… <kbd>Ctrl K</kbd></button>'
    new = "" if told.anonymous else '<div class="sb-new">+ Nouveau</div>'
    toast = f'<div class="toast" role="status">{told.message}</div>' if told.message else ""
    return _html(
        f"{told.title or 'Tableau de bord'} · {told.school}",
        f'<div class="sb">{_logo(site)}{new}{rail}<div class="sb-bottom">{bottom}</div></div><div class="hd">{switch}{search}<div class="hd-right">{right}<a href="{told.door.href}">{told.door.name}</a></div></div>'
        f'<div class="ct"><div class="ct-title">{told.title or "Tableau de bord"}</div><div class="ct-sub">{told.school} · {MINE}</div>{inner}</div>{toast}{"" if told.anonymous else _palette(told.menu)}',
    )


def _figures(*figures: tuple[str, str]) -> str:
    kpis = "".join(f'<div class="card kpi"><span>{name}</span><b>{value}</b></div>' for name, value in figures)
    bars = "".join(f'<div style="height:{height}%"></div>' for height in (42, 55, 48, 70, 88, 64, 30, 76, 91, 60))
    return f'<div class="kpis">{kpis}</div><div class="duo"><div class="card"><b>Connexions des dix derniers jours</b><div class="chart">{bars}</div></div><div class="card"><b>À faire</b><p>☐ Relire la lettre de novembre</p><p>☐ Compléter l’annuaire</p><p>☑ Publier les menus</p></div></div>'


def portal(told: Told) -> str:
    """The gear at the foot of the rail leads to settings, which keep their list at hand."""
    places = [Entry("Tableau de bord", "/web/lycee"), Entry("Actualités", "/web/lycee/actus"), Entry("Documents", "/web/lycee/docs"), Entry("Messagerie", "/web/lycee/messages")]  # fmt: skip
    places += [Entry("Pronote", told.pronote)] if told.pronote else []
    inside = bool(told.menu) and (bool(trail(told)) or told.here == told.administration)
    bottom = '<div class="sb-item"><a class="sb-link" href="/web/lycee/aide"><i></i>Aide</a></div>'
    if told.administration:
        bottom += f'<div class="sb-item"><a class="sb-link{" on" * inside}" href="{told.administration}">⚙&nbsp; Administration</a></div>'
    if inside:
        rows = "".join(f'<a class="card row" href="{one.href}">{one.name}</a>' for one in told.entries)
        inner = _settings(told.menu, told.here, rows or f'<div class="card">{told.body}</div>')
    elif told.here in {"/", "/web/lycee"}:
        inner = _figures(
            ("Élèves", "1 042"), ("Messages", "7"), ("Actualités publiées", "23"), ("Espace disque", "61 %")
        )
    else:
        inner = f'<div class="card">{told.body}</div>'
    rail = "".join(_item(one, one.href == told.here) for one in places)
    return _page("portal", told, inner, rail=rail, bottom=bottom)


def console(told: Told) -> str:
    """Sections fly out of the rail; a list's further screens are tabs, the preferences have a list of their own."""
    way = trail(told)
    rail = _item(Entry("Tableau de bord", "/"), told.here == "/")
    rail += "".join(_item(one, bool(way) and way[0] == one) for one in told.menu)
    parent = way[1] if len(way) > 1 and way[1].entries else None
    card = f'<div class="card">{told.body}</div>'
    if told.here == "/":
        inner = _figures(
            ("Familles connectées", "214"), ("Professeurs", "48"), ("Espaces publiés", "6"), ("Sauvegarde", "2 h 00")
        )
    elif parent and way[0].name == "Paramètres":
        choose = card if told.body else '<div class="card">Choisissez une catégorie de préférences.</div>'
        inner = _settings((parent,), told.here, choose)
    elif told.entries and not told.body:
        inner = "".join(f'<a class="card row" href="{one.href}">{one.name}</a>' for one in told.entries)
    else:
        tabs = (Entry("Liste", parent.href), *parent.entries) if parent else ()
        line = "".join(f'<a href="{one.href}"{" class=on" * (one.href == told.here)}>{one.name}</a>' for one in tabs)
        inner = (f'<div class="tabset">{line}</div>' if line else "") + card
    state = f'<span class="pill{"" if told.published else " off"}">{"Base publiée" if told.published else "Base non publiée"}</span>{told.publication}'
    bottom = '<div class="sb-item"><a class="sb-link" href="/aide"><i></i>Aide</a></div>'
    return _page("console", told, inner, rail=rail, bottom=bottom, right=state)


def sign_in(site: Site, wrong: str) -> str:
    """Other firms' identities first, then one's own."""
    said = f'<div class="err" role="alert">{wrong}</div>' if wrong else ""
    return _html(
        "Connexion",
        f'<div class="mid login"><div style="text-align:center;filter:invert(.85)">{_logo(site)}</div><div class="card">{said}<a class="sso" href="/sso/microsoft">Continuer avec Microsoft</a><a class="sso" href="/sso/google">Continuer avec Google</a><div class="or">ou</div><form method="post"><label class="fld">Identifiant<input name="username" autocomplete="username"></label><label class="fld">Mot de passe<input type="password" name="password" autocomplete="current-password"></label><p><label><input type="checkbox" name="rester"> Rester connecté</label></p><button class="btn pri" style="width:100%">Se connecter</button></form><p><a href="/oubli">Mot de passe oublié ?</a></p></div><p style="text-align:center">Pas encore de compte ? <a href="/essai">Demander un accès</a></p></div>',
    )


def _new(_schools: Mapping[str, str]) -> str:
    return _html(
        "Nouveautés",
        f'<div class="mid"><div class="card"><span class="pill">Version de novembre</span><h1>Bonjour Claire, voici ce qui change</h1><p><b>Recherche instantanée.</b> Ctrl K ouvre toutes les pages.</p><p><b>Tableau de bord.</b> Vos chiffres clés dès l’accueil, pour {MINE}.</p><p><b>Documents.</b> Le dépôt par glisser-déposer accepte les dossiers.</p><form method="post"><button class="btn pri">Découvrir mon espace</button></form></div></div>',
    )


def _files(schools: Mapping[str, str]) -> str:
    rows = "".join(f'<tr><td><b>{name}</b></td><td>{uai}</td><td>2024-2025</td><td>Administrateur</td><td><form method="post"><input type="hidden" name="school" value="{uai}"><button>Ouvrir le dossier</button></form></td></tr>' for uai, name in schools.items())  # fmt: skip
    return _html(
        "Mes dossiers",
        f'<div class="mid"><h1>Mes dossiers</h1><p>Sélectionnez l’établissement sur lequel vous souhaitez travailler.</p><div class="card"><table><thead><tr><th>Établissement</th><th>UAI</th><th>Exercice</th><th>Rôle</th><th></th></tr></thead><tbody>{rows}</tbody></table></div></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_new,), "console": (_files,)}
