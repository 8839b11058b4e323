"""Like the site administration of a learning platform: tabs of Bootstrap over long lists of links, breadcrumbs, an action menu."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("button:has-text('Continuer')",),
    "console": ("text=Lycée des Exemples", "button:has-text('Valider')"),
}
WAYS = {
    "services": (
        ".navbar [title='Administration du site']",
        "role=tab[name='Pages de site']",
        "text=Accès aux services tiers",
    ),
    "export": (
        ".navbar [title='Administration du site']",
        "role=tab[name='Utilisateurs']",
        "text=Export des utilisateurs",
    ),
    "ent": ("role=tab[name='Pronote.net']", "text=Intégration dans un ENT"),
    "displays": ("role=tab[name='Paramètres']", "li >> text=Affichages"),
    "pupils": ("role=tab[name='Ressources']", "li >> text=Élèves"),
    "profiles": (
        "role=tab[name='Ressources']",
        "li >> text=Professeurs",
        "text=Actions",
        "text=Profils d'autorisation",
    ),
    "groups": ("role=tab[name='Fichier']", "text=Administration des utilisateurs"),
}
_STYLE = """body{margin:0;font:15px/1.5 Roboto,"Segoe UI",sans-serif;color:#1d2125;background:#fff}a{color:#0f6cbf;text-decoration:none}
.navbar{height:60px;border-bottom:1px solid #dee2e6;display:flex;align-items:center;gap:18px;padding:0 24px}
.navbar a{color:#1d2125}.navbar .ms-auto{margin-left:auto}.brand{font-weight:700}.icon{font-size:20px}
.container{max-width:1050px;margin:0 auto;padding:24px}.breadcrumb{list-style:none;display:flex;gap:8px;padding:0;font-size:13px}
.breadcrumb li+li::before{content:"/";margin-right:8px;color:#6a737b}.nav-tabs{display:flex;list-style:none;padding:0;border-bottom:1px solid #dee2e6}
.nav-link{display:block;padding:10px 16px;color:#1d2125;border-bottom:3px solid transparent}.nav-link.active{border-color:#0f6cbf}
.tab-pane{display:none}.tab-pane.active{display:block}.row{display:grid;grid-template-columns:260px 1fr;border-bottom:1px solid #dee2e6;padding:14px 0}
.row h4{margin:0;font-weight:500}.row ul{margin:0;padding:0;list-style:none}.row ul ul{padding-left:24px}.row li{padding:2px 0}
.dropdown{position:relative;float:right}.dropdown-menu{display:none;position:absolute;right:0;background:#fff;border:1px solid #ccc;min-width:230px;padding:8px 0}
.dropdown-menu.show{display:block}.dropdown-item{display:block;padding:6px 20px;color:#1d2125}.btn{padding:7px 14px;border:1px solid #ced4da;
background:#e9ecef;border-radius:6px}.btn-primary{background:#0f6cbf;color:#fff;border-color:#0f6cbf}.alert{background:#e7f3fb;padding:10px 16px;margin:12px 0}
.login{display:flex;justify-content:center;background:#f2f2f2;min-height:100vh;align-items:center}.login>div{background:#fff;padding:36px;width:640px}
.login label{display:block}.login input{width:100%;padding:9px;box-sizing:border-box;margin-bottom:14px}.deux{display:grid;grid-template-columns:1fr 1fr;gap:36px}
footer{background:#343a40;color:#fff;padding:20px 24px;font-size:13px;margin-top:60px}footer a{color:#fff}"""
_SCRIPT = """document.addEventListener("click",e=>{const t=e.target.closest("[data-toggle]");if(!t){document.querySelectorAll(
".dropdown-menu.show").forEach(m=>m.classList.remove("show"));return}e.preventDefault();if(t.dataset.toggle==="dropdown"){
t.nextElementSibling.classList.toggle("show");return}document.querySelectorAll(".nav-link,.tab-pane").forEach(n=>n.classList.remove(
"active"));document.querySelectorAll(".nav-link").forEach(n=>n.setAttribute("aria-selected",n===t));t.classList.add("active");
document.querySelector(t.getAttribute("href")).classList.add("active")})"""


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body>{body}<script>{_SCRIPT}</script></body></html>"
    )


def _list(entries: tuple[Entry, ...], deep: bool) -> str:
    below = "".join(
        f'<li><a href="{one.href}">{one.name}</a>{_list(one.entries, deep) if deep and one.entries else ""}</li>'
        for one in entries
    )
    return f"<ul>{below}</ul>"


def _tabs(menu: tuple[Entry, ...], other: Mapping[str, tuple[Entry, ...]], deep: tuple[str, ...]) -> str:
    """All of the administration in one page, a tab for each section, what else it holds below its own."""
    tabs = panes = ""
    for number, one in enumerate((Entry("Général", ""), *menu)):
        on = " active" if number == 0 else ""
        tabs += (
            f'<li class="nav-item" role="presentation"><a class="nav-link{on}" role="tab" data-toggle="tab" href="#lien{number}" '
            f'aria-selected="{"false" if number else "true"}">{one.name}</a></li>'
        )
        rows = f'<div class="row"><h4>{one.name}</h4>{_list(one.entries, one.name in deep)}</div>' if number else ""
        more = other.get(one.name, ())
        rows += f'<div class="row"><h4>{"Divers" if number else "Site"}</h4>{_list(more, False)}</div>' if more else ""
        panes += f'<div class="tab-pane{on}" role="tabpanel" id="lien{number}">{rows}</div>'
    return f'<ul class="nav nav-tabs" role="tablist">{tabs}</ul>{panes}'


def _main(told: Told, home: str) -> str:
    way = trail(told)
    crumbs = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in way)
    actions = ""
    if len(way) > 1 and way[1].entries and told.body:
        items = "".join(f'<a class="dropdown-item" href="{one.href}">{one.name}</a>' for one in way[1].entries)
        actions = (
            '<div class="dropdown"><a href="#" class="btn" data-toggle="dropdown" aria-haspopup="true">Actions ▾</a>'
            f'<div class="dropdown-menu"><a class="dropdown-item" href="/aide/imprimer">Imprimer la liste</a>{items}</div></div>'
        )
    said = f'<div class="alert" role="status">{told.message}</div>' if told.message else ""
    links = "" if told.body else _list(told.entries, False)
    return (
        f'<nav aria-label="Fil d’Ariane"><ol class="breadcrumb"><li><a href="{home}">Administration du site</a></li>{crumbs}</ol></nav>'
        f"{actions}<h2>{told.title}</h2>{said}{links}{told.body}"
    )


def _footer(told: Told) -> str:
    return f'<footer>Vous êtes connecté sous le nom « Admin Exemples » (<a href="{told.door.href}">{told.door.name}</a>)<br>Résumé de conservation de données</footer>'


def portal(told: Told) -> str:
    """The gear is the first thing of the bar; the administration is one page with tabs."""
    gear = (
        f'<a class="icon" href="{told.administration}" title="Administration du site"><i aria-hidden="true">⚙</i></a>'
        if told.administration
        else ""
    )
    tab = f'<a href="{told.pronote}">Pronote</a>' if told.pronote else ""
    bar = (
        f'<nav class="navbar">{gear}<a class="brand" href="/web/lycee">{told.school}</a><a href="/web/lycee">Accueil</a>{tab}'
        f'<a href="/web/lycee/cours">Mes espaces</a><a class="ms-auto" href="{told.door.href}">{told.door.name}</a></nav>'
    )
    site = (Entry("Notifications", "/web/lycee/notifications"), Entry("Enregistrement", "/web/lycee/enregistrement"))
    people = (
        Entry("Exporter une cohorte", "/web/lycee/cohorte"),
        Entry("Préférences des utilisateurs", "/web/lycee/pref"),
    )
    if told.here.endswith("administration") and told.title == "Administration":
        main = f"<h2>Administration du site</h2>{_tabs(told.menu, {'Général': site, 'Utilisateurs': people}, ())}"
    elif told.title:
        main = _main(told, told.administration)
    else:
        main = f"<h1>{told.school}</h1>{told.body}"
    return _html(
        f"{told.title or 'Accueil'} | ATRIUM",
        f'{bar}<div class="container">{main}</div>{"" if told.anonymous else _footer(told)}',
    )


def console(told: Told) -> str:
    """The first page is the administration."""
    bar = (
        '<nav class="navbar"><a class="brand" href="/">Console PRONOTE</a><a href="/">Administration du site</a>'
        '<span class="ms-auto">AE ▾</span></nav>'
    )
    state = "Base publiée" if told.published else "Base non publiée"
    home = _tabs(
        told.menu,
        {
            "Général": (Entry("Enregistrement", "/aide/enregistrement"),),
            "Ressources": (Entry("Personnels non enseignants", "/aide/atoss"),),
        },
        ("Paramètres",),
    )
    main = _main(told, "/") if told.title else f"<h2>Administration du site</h2>{home}"
    return _html(
        f"{told.title or 'Administration'} | {told.school}",
        f'{bar}<div class="container"><h1>{told.school}</h1><div class="alert">{state} {told.publication}</div>{main}</div>{_footer(told)}',
    )


def sign_in(site: Site, wrong: str) -> str:
    """A form, and beside it the accounts of other services."""
    said = f'<div class="alert" role="alert">{wrong}</div>' if wrong else ""
    return _html(
        "Connexion",
        f'<div class="login"><div><h1>Connexion</h1>{said}<div class="deux"><form method="post"><label for="u">Nom d’utilisateur</label>'
        '<input id="u" name="username" autocomplete="username"><label for="p">Mot de passe</label><input id="p" name="password" '
        'type="password"><button class="btn btn-primary">Connexion</button></form><div><h4>Se connecter au moyen du compte :</h4>'
        '<p><a class="btn" href="/aide/educonnect">Élèves et parents</a></p><p><a class="btn" href="/aide/agents">Agents de la Région</a></p>'
        "</div></div></div></div>",
    )


def _terms(_schools: Mapping[str, str]) -> str:
    return _html(
        "Politiques",
        '<div class="container"><h2>Conditions générales d’utilisation</h2><p>Vous avez accepté ce document le 2 septembre.</p>'
        '<p>Il n’a pas changé depuis.</p><form method="post"><button class="btn btn-primary">Continuer</button></form></div>',
    )


def _school(schools: Mapping[str, str]) -> str:
    options = "".join(
        f'<p><label><input type="radio" name="school" value="{uai}"{" checked" * (number == 0)}> {name} ({uai})</label></p>'
        for number, (uai, name) in enumerate(schools.items())
    )
    return _html(
        "Établissement",
        f'<div class="container"><h2>Votre établissement</h2><form method="post">{options}<button class="btn btn-primary">Valider</button></form></div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_terms,), "console": (_school,)}
