"""An HR suite: a bar of custom elements with an app launcher, settings pages with a list at the left, rows that load."""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

_PICK = ("input[placeholder^=Rechercher]", "[role=option]:has-text('Lycée des Exemples')", "text=Continuer")
ANSWERS: dict[Site, tuple[str, ...]] = {"portal": (*_PICK, "text=Plus tard"), "console": _PICK}
_OPEN = "[aria-label=Applications]"
WAYS = {
    "services": (_OPEN, ".app >> text=Administration", ".nav-item >> text=Pages de site", "text=services tiers"),
    "export": (_OPEN, ".app >> text=Administration", ".nav-item >> text=Utilisateurs", "text=Export des utilisateurs"),
    "ent": (_OPEN, ".app >> text=Pronote.net", ".nav-item >> text=Intégration dans un ENT"),
    "displays": (_OPEN, ".app >> text=Paramètres", ".nav-item >> text=Préférences", ".tab-item >> text=Affichages"),
    "pupils": (_OPEN, ".app >> text=Ressources", ".nav-item >> text=Élèves"),
    "profiles": (_OPEN, ".app >> text=Ressources", ".nav-item >> text=Professeurs", ".tab-item >> text=Profils"),
    "groups": (_OPEN, ".app >> text=Fichier", ".nav-item >> text=Administration des utilisateurs"),
}
_STYLE = """
*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Nunito Sans","Segoe UI",sans-serif;color:#333c4e;background:#f7f7fb}a{color:#5b3fd6}hr-topbar{display:block;position:sticky;top:0;z-index:10}.wrapper{max-width:1140px;margin:26px auto;padding:0 22px}.wrapper.split{display:flex;gap:28px}.side-nav{width:260px;flex:none}.side-nav .nav-title{font-size:12px;letter-spacing:.06em;text-transform:uppercase;color:#8a90a2;margin:0 0 10px 14px}.nav-item{display:block;padding:10px 14px;border-radius:8px;margin-bottom:2px;text-decoration:none;color:#333c4e;transition:background .15s}.nav-item:hover{background:#ecebf8}.nav-item.is-active{background:#e3defb;color:#4427bd;font-weight:700}
.content{flex:1;min-width:0}.page-title{font-size:26px;font-weight:800;margin:0 0 16px}.card{background:#fff;border-radius:12px;box-shadow:0 1px 4px #2a1d6b1a;padding:20px 24px;margin-bottom:18px}.row{display:flex;align-items:center;padding:15px 4px;border-bottom:1px solid #eeeef5;cursor:pointer}.row:last-child{border:0}.row:hover .row-name{color:#4427bd}.row-name{font-weight:700}.row-help{font-size:13px;color:#8a90a2}.row-arrow{margin-left:auto;color:#8a90a2;font-size:20px}.skeleton{height:16px;border-radius:8px;margin:16px 4px;background:linear-gradient(90deg,#eee 25%,#f8f8fb 50%,#eee 75%);background-size:300% 100%;animation:sk 1.2s infinite}@keyframes sk{to{background-position:-300% 0}}
.tab-list{display:flex;gap:24px;border-bottom:1px solid #e2e2ee;margin-bottom:18px}.tab-item{padding:9px 2px;text-decoration:none;color:#697089}.tab-item.is-active{color:#4427bd;font-weight:700;box-shadow:inset 0 -3px #5b3fd6}button,.btn{font:inherit;font-weight:700;background:#5b3fd6;color:#fff;border:0;border-radius:8px;padding:9px 20px;cursor:pointer}button:disabled{background:#c9c5de}.btn-ghost{background:#fff;color:#5b3fd6;box-shadow:inset 0 0 0 1px #c9c2ee}
.toast{background:#e0f6ea;color:#11633b;border-radius:8px;padding:10px 16px;margin-bottom:14px}.welcome{position:fixed;z-index:30;inset:0;background:#2a1d6b80;display:none;align-items:center;justify-content:center}.welcome .card{width:480px;text-align:center}.tiles{display:grid;grid-template-columns:repeat(3,1fr);gap:18px}.tile-head{font-weight:800;margin-bottom:6px}
.auth{display:flex;min-height:100vh}.auth-visual{flex:1;background:linear-gradient(140deg,#4427bd,#8a6cf5);color:#fff;padding:70px 60px;font-size:27px;font-weight:800}.auth-visual small{display:block;font-size:15px;font-weight:400;margin-top:12px}.auth-form{width:500px;background:#fff;padding:80px 64px}.field{margin-bottom:16px}.field input,.combo input{width:100%;font:inherit;border:1px solid #cfd1de;border-radius:8px;padding:10px 12px}.field .lbl{font-size:13px;font-weight:700}
.or{text-align:center;color:#8a90a2;margin:18px 0}.error{color:#c4264b}.combo{position:relative;margin:14px 0}.listbox{position:absolute;left:0;right:0;top:100%;background:#fff;border-radius:8px;box-shadow:0 6px 22px #2a1d6b33;z-index:6;padding:6px;display:none}.listbox.is-open{display:block}.option{padding:9px 12px;border-radius:6px;cursor:pointer}.option:hover{background:#ecebf8}.option small{color:#8a90a2}.option-head{font-size:12px;color:#8a90a2;padding:4px 12px}table{border-collapse:collapse;width:100%;border:0}td,th{border:0;border-bottom:1px solid #eeeef5;padding:9px;text-align:left}fieldset{border:1px solid #e2e2ee;border-radius:10px;margin-bottom:12px}
"""
_TOPBAR = """
class HrTopbar extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' }), apps = JSON.parse(this.getAttribute('apps'));
    root.innerHTML = `<style>.bar{display:flex;align-items:center;gap:16px;background:#fff;height:60px;padding:0 20px;box-shadow:0 1px 5px #2a1d6b22;font:15px "Nunito Sans","Segoe UI",sans-serif;color:#333c4e}
      .dots{border:0;background:none;cursor:pointer;padding:9px;border-radius:8px;line-height:0}.dots:hover{background:#ecebf8}.brand{font-weight:800;font-size:18px;color:#4427bd}.org{border-left:1px solid #e2e2ee;padding-left:16px;line-height:1.2}.org small{display:block;color:#8a90a2}
      .grid{position:absolute;left:14px;top:64px;width:360px;background:#fff;border-radius:14px;box-shadow:0 8px 30px #2a1d6b40;padding:14px;display:grid;grid-template-columns:repeat(3,1fr);gap:4px;opacity:0;visibility:hidden;transform:translateY(-8px);transition:all .18s}.grid.open{opacity:1;visibility:visible;transform:none}
      .app{text-align:center;padding:13px 4px;border-radius:10px;color:#333c4e;font-size:13px;text-decoration:none}.app:hover{background:#f1effc}.app span{display:grid;place-items:center;width:44px;height:44px;border-radius:12px;margin:0 auto 7px;color:#fff;font-weight:800;font-size:18px}.end{margin-left:auto;display:flex;gap:14px;align-items:center}</style>
      <div class="bar"><button class="dots" aria-label="Applications" aria-expanded="false"><svg width="20" height="20" fill="#5b3fd6">${[2, 10, 18].map(y => [2, 10, 18].map(x => `<circle cx="${x}" cy="${y}" r="2.1"/>`).join('')).join('')}</svg></button>
      <div class="brand">${this.getAttribute('brand')}</div><div class="org">${this.getAttribute('org')}<small>0139990N</small></div><div class="end"><slot></slot></div></div>
      <div class="grid">${apps.map((a, n) => `<a class="app" href="${a[1]}"><span style="background:hsl(${250 + n * 47} 62% 58%)">${a[0][0]}</span>${a[0]}</a>`).join('')}</div>`;
    const grid = root.querySelector('.grid'), dots = root.querySelector('.dots');
    const set = open => { grid.classList.toggle('open', open); dots.setAttribute('aria-expanded', open); };
    dots.addEventListener('click', e => { e.stopPropagation(); set(!grid.classList.contains('open')); });
    document.addEventListener('click', () => set(false));
  }
}
customElements.define('hr-topbar', HrTopbar);
class HrRows extends HTMLElement {
  connectedCallback() {
    this.innerHTML = '<div class="skeleton"></div>'.repeat(3);
    setTimeout(() => { this.innerHTML = JSON.parse(this.getAttribute('rows')).map(r => `<div class="row" data-to="${r[1]}"><div><div class="row-name">${r[0]}</div><div class="row-help">${r[2]}</div></div><div class="row-arrow">›</div></div>`).join('');
      this.querySelectorAll('.row').forEach(row => row.addEventListener('click', () => { location.href = row.dataset.to; })); }, 400);
  }
}
customElements.define('hr-rows', HrRows);
const tour = document.querySelector('.welcome');
if (tour && !localStorage.tour) setTimeout(() => { tour.style.display = 'flex'; }, 250);
tour?.querySelectorAll('.btn').forEach(one => one.addEventListener('click', () => { localStorage.tour = 1; tour.style.display = 'none'; }));
"""
_COMBO = """
const box = document.querySelector('.combo input'), list = document.querySelector('.listbox'), go = document.querySelector('button');
const filter = () => { list.classList.add('is-open'); list.querySelectorAll('.option').forEach(one => {
  one.style.display = one.textContent.toLowerCase().includes(box.value.toLowerCase()) ? '' : 'none'; }); };
box.addEventListener('focus', filter); box.addEventListener('input', () => { go.disabled = true; filter(); });
list.querySelectorAll('.option').forEach(one => one.addEventListener('click', () => {
  box.value = one.dataset.name; document.forms[0].school.value = one.dataset.uai; list.classList.remove('is-open'); go.disabled = false; }));
"""
_TOUR = """<div class="welcome"><div class="card" role="dialog" aria-label="Bienvenue"><div class="page-title">Votre espace fait peau neuve</div><p>Les
applications sont désormais réunies derrière le bouton en haut à gauche. Voulez-vous faire le tour en deux minutes ?</p>
<div class="btn btn-ghost" style="display:inline-block">Plus tard</div> <div class="btn" style="display:inline-block">Découvrir</div></div></div>"""
_TILES = """<div class="tiles"><div class="card"><div class="tile-head">À faire</div>2 demandes à valider<br>1 document à lire</div><div class="card">
<div class="tile-head">Anniversaires</div>Mme Modèle, M. Gabarit</div><div class="card"><div class="tile-head">Actualités</div>Élections au conseil
d'administration : les listes sont ouvertes.</div></div>"""


def _page(title: str, body: str, script: str) -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>
<body>{body}<script>{script}</script></body></html>"""


def _data(what: list[tuple[str, ...]]) -> str:
    return html.escape(json.dumps(what, ensure_ascii=False))


def _suite(told: Told, apps: list[tuple[str, ...]], side: str, end: str, main: str) -> str:
    brand = "PRONOTE" if told.publication else "ATRIUM"
    said = f'<div class="toast" role="status">{told.message}</div>' if told.message else ""
    return _page(
        f"{told.title or 'Accueil'} · {brand}",
        f"""<hr-topbar brand="{brand}" org="{told.school}" apps="{_data(apps)}">{end}<a href="{told.door.href}">{told.door.name}</a></hr-topbar>
<div class="wrapper{" split" if side else ""}">{side}<div class="content"><div class="page-title">{told.title or "Bonjour"}</div>{said}{main}</div></div>""",
        _TOPBAR,
    )


def _side(title: str, entries: tuple[Entry, ...], active: Entry | None) -> str:
    links = "".join(
        f'<a class="nav-item{" is-active" if active and one.href == active.href else ""}" href="{one.href}">{one.name}</a>'
        for one in entries
    )
    return f'<div class="side-nav"><div class="nav-title">{title}</div>{links}</div>'


def portal(told: Told) -> str:
    """The launcher has « Administration »; its page lists sections at the left and loads what each has."""
    apps: list[tuple[str, ...]] = [("Accueil", "/web/lycee"), ("Messagerie", "/web/lycee/courrier")]
    apps += [("Agenda", "/web/lycee/agenda"), ("Annuaire", "/web/lycee/annuaire"), ("Documents", "/web/lycee/fichiers")]
    apps += [("Pronote", told.pronote)] if told.pronote else []
    apps += [("Administration", told.administration)] if told.administration else []
    side = main = ""
    if told.administration and told.title:
        of = next((s for s in told.menu if told.title == s.name or told.here in [e.href for e in s.entries]), None)
        side = _side("Administration", told.menu, of)
        rows: list[tuple[str, ...]] = [(one.name, one.href, "Consulter ou modifier") for one in told.entries]
        if of and told.entries:
            main = f'<div class="card"><hr-rows rows="{_data(rows)}"></hr-rows></div>'
        elif told.entries:
            main = '<div class="card">Choisissez une rubrique dans la liste de gauche.</div>'
    else:
        main = _TILES + (_TOUR if told.here == "/web/lycee" and told.administration else "")
    shown = f'<div class="card">{told.body}</div>' if told.body else ""
    return _suite(told, apps, side, "<span>Aide</span>", main + shown)


def console(told: Told) -> str:
    """The launcher has the sections; each is a settings page, its deeper pages are tabs."""
    side = tabs = ""
    for section in told.menu:
        of = next((e for e in section.entries if told.here in (e.href, *(b.href for b in e.entries))), None)
        if not of and told.here != section.href:
            continue
        side = _side(section.name, section.entries, of)
        if of and of.entries:
            first = Entry("Liste" if section.name == "Ressources" else "Général", of.href)
            tabs = "".join(
                f'<a class="tab-item{" is-active" if one.href == told.here else ""}" href="{one.href}">{one.name}</a>'
                for one in (first, *of.entries)
            )
    main = f'<div class="tab-list">{tabs}</div>' if tabs else ""
    if told.entries and not tabs:
        rows: list[tuple[str, ...]] = [(one.name, one.href, "Ouvrir") for one in told.entries]
        main += f'<div class="card"><hr-rows rows="{_data(rows)}"></hr-rows></div>'
    shown = told.body or ("Aucun réglage général." if tabs else "")
    main += (_TILES if told.here == "/" else "") + (f'<div class="card">{shown}</div>' if shown else "")
    apps: list[tuple[str, ...]] = [
        *(("Tableau de bord", "/"), *((one.name, one.href) for one in told.menu), ("Assistance", "/aide"))
    ]
    state = f"<span>{'Base publiée' if told.published else 'Base non publiée'}</span>{told.publication}"
    return _suite(told, apps, side, state, main)


def sign_in(site: Site, wrong: str) -> str:
    """One step, a picture at the left, other ways below."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    return _page(
        f"Connexion · {name}",
        f"""<div class="auth"><div class="auth-visual">{name}<small>Tout l'établissement au même endroit.</small></div><div class="auth-form"><div
class="page-title">Heureux de vous revoir</div><form method="post"><div class="error">{wrong}</div><div class="field"><div class="lbl">Identifiant</div>
<input name="username" aria-label="Identifiant"></div><div class="field"><div class="lbl">Mot de passe</div><input name="password" type="password"
aria-label="Mot de passe"></div><button>Se connecter</button></form><div class="or">ou</div><div class="btn btn-ghost">Continuer avec ÉduConnect</div>
<p><a href="#">Mot de passe oublié ?</a> · <a href="#">Première connexion</a></p></div></div>""",
        "",
    )


def _schools(schools: Mapping[str, str]) -> str:
    options = "".join(
        f'<div class="option" role="option" data-uai="{uai}" data-name="{name}">{name}<br><small>{uai} · Exempleville</small></div>'
        for uai, name in schools.items()
    )
    return _page(
        "Établissement",
        f"""<div class="wrapper" style="max-width:560px"><div class="card"><div class="page-title">Dans quel établissement travaillez-vous ?</div>
<form method="post"><input type="hidden" name="school"><div class="combo"><input placeholder="Rechercher un établissement ou un UAI" role="combobox"
autocomplete="off"><div class="listbox" role="listbox"><div class="option-head">Récents</div>{options}</div></div><button disabled>Continuer</button></form></div></div>""",
        _COMBO,
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_schools,), "console": (_schools,)}
