"""What every page of the portal has around it: navigation bar, volet, cookies, footer."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse

from tests.foreign.served import State

#: Entry of the volet → its icon and its pages: address and title.
VOLET: dict[str, tuple[str, dict[str, str]]] = {
    "Pages de site": (
        "file-document-multiple-outline",
        {
            "pages": "Gestion des pages",
            "navigation": "Menus et navigation",
            "services-tiers": "Accès aux services tiers",
            "bandeau": "Bandeau et logo",
        },
    ),
    "Publications": (
        "bullhorn-outline",
        {"actualites": "Actualités", "agenda": "Agenda de l'établissement", "sondages": "Sondages"},
    ),
    "Utilisateurs": (
        "account-multiple-outline",
        {
            "annuaire": "Annuaire",
            "groupes": "Groupes",
            "export": "Export des utilisateurs",
            "suppressions": "Comptes à supprimer",
        },
    ),
    "Espaces de travail": ("folder-account-outline", {"espaces": "Liste des espaces", "quotas": "Quotas de stockage"}),
    "Statistiques": ("chart-bar", {"frequentation": "Fréquentation", "usages": "Usages des services"}),
}
TITLES = {path: (group, title) for group, (_, pages) in VOLET.items() for path, title in pages.items()}
COOKIES = """<section class="box cookies" role="region" aria-label="Gestion des cookies"><p class="mb-3"><strong>Votre vie privée.</strong>
ATRIUM dépose des cookies nécessaires à son fonctionnement et, avec votre accord, des cookies de mesure d'audience.
<a href="/cookies">En savoir plus</a></p><form method="post" action="/cookies" class="buttons mb-0"><input type="hidden" name="retour" value="{back}">
<button class="button is-primary is-small" name="choix" value="oui">Accepter</button>
<button class="button is-small" name="choix" value="non">Continuer sans accepter</button></form></section>"""
FOOTER = """<footer class="footer"><div class="container"><div class="columns"><div class="column is-5"><p class="has-text-weight-bold">ATRIUM</p>
<p class="is-size-7">L'environnement numérique de travail des lycées de la Région Sud Provence-Alpes-Côte d'Azur.</p></div>
<div class="column"><ul class="is-size-7"><li><a href="/aide">Centre d'aide</a></li><li><a href="/contact">Contacter l'assistance</a></li>
<li><a href="/etat">État des services</a></li></ul></div><div class="column"><ul class="is-size-7"><li><a href="/mentions">Mentions légales</a></li>
<li><a href="/donnees">Données personnelles</a></li><li><a href="/accessibilite">Accessibilité : partiellement conforme</a></li></ul></div></div></div></footer>"""


@dataclass(frozen=True)
class Visit:
    """Who looks at the page, and from which school's site."""

    request: Request
    signed: bool
    #: Address, name and state of the school; None away from any site.
    school: tuple[str, str, State] | None
    schools: dict[str, tuple[str, State]]


def icon(name: str) -> str:
    """One of the Material Design Icons."""
    return f'<span class="icon" aria-hidden="true"><i class="mdi mdi-{name}"></i></span>'


def notice(text: str, kind: str = "success") -> str:
    """What the server says once, to be closed."""
    return (
        f'<div class="notification is-{kind} is-light" role="status"><button type="button" class="delete" '
        f'aria-label="Fermer le message"></button>{escape(text)}</div>'
    )


def _volet(path: str, name: str) -> str:
    groups = "".join(
        f'<li><button type="button" data-group="{key}">{icon(drawn)}<span>{group}</span>{icon("chevron-right")}</button></li>'
        for key, (group, (drawn, _)) in enumerate(VOLET.items())
    )
    inner = "".join(
        f'<div class="is-hidden" data-pages="{key}"><button type="button" class="button is-ghost px-0 mb-2" data-back>{icon("arrow-left")}'
        f'<span>Retour</span></button><p class="menu-label">{group}</p><ul class="menu-list">'
        + "".join(f'<li><a href="/web/{path}/administration/{page}">{title}</a></li>' for page, title in pages.items())
        + "</ul></div>"
        for key, (group, (_, pages)) in enumerate(VOLET.items())
    )
    return (
        f'<div class="volet-fond is-hidden"></div><aside class="volet menu" id="volet" aria-label="Volet d\'administration">'
        f'<div class="is-flex is-justify-content-space-between mb-4"><div><p class="has-text-weight-bold">Administration</p>'
        f'<p class="is-size-7">{escape(name)}</p></div><button type="button" class="delete is-medium" aria-label="Fermer le volet"></button></div>'
        f'<div data-root><p class="menu-label">Site d\'établissement</p><ul class="menu-list">{groups}</ul></div>{inner}</aside>'
    )


def _bar(visit: Visit) -> str:
    opener = tabs = ""
    home = "/"
    if visit.school:
        path, name, state = visit.school
        home = f"/web/{path}"
        opener = (
            '<button type="button" class="navbar-item volet-icone" id="ouvrir-volet" aria-label="Volet d\'administration" '
            f'title="Volet d\'administration" aria-controls="volet" aria-expanded="false">{icon("tune-variant")}</button>'
            if visit.signed
            else ""
        )
        links = {home: "Accueil", f"{home}/actualites": "Actualités", f"{home}/vie-scolaire": "Vie de l'établissement"}
        if visit.signed:
            links |= {f"{home}/service/{key}": one.name for key, one in state.services.items() if one.on}
        here = visit.request.url.path
        entries = "".join(
            f'<li{" class=is-active" * (to == here)}><a href="{to}">{escape(shown)}</a></li>'
            for to, shown in links.items()
        )
        tabs = f'<div class="tabs onglets is-centered" role="navigation" aria-label="Pages du site"><ul>{entries}</ul></div>'
    if visit.signed:
        others = "".join(
            f'<a class="navbar-item" href="/web/{key}">{escape(one)}</a>' for key, (one, _) in visit.schools.items()
        )
        end = f"""<div class="navbar-item has-dropdown is-hoverable"><a class="navbar-link">Mes établissements</a>
<div class="navbar-dropdown is-right">{others}</div></div>
<div class="navbar-item has-dropdown is-hoverable"><a class="navbar-link">{icon("account-circle-outline")}<span>Camille Exemple</span></a>
<div class="navbar-dropdown is-right"><a class="navbar-item" href="/compte">Mon compte</a><a class="navbar-item" href="/messages">Messagerie
<span class="tag is-rounded is-info is-light ml-2">3</span></a><hr class="navbar-divider"><a class="navbar-item" href="/deconnexion">Se déconnecter</a></div></div>"""
    else:
        end = f"""<div class="navbar-item"><a class="button is-primary" href="/connexion?retour={home}">{icon("login")}<span>Se connecter</span></a></div>"""
    name = f'<span class="is-size-7 ml-2 ecole">{escape(visit.school[1])}</span>' if visit.school else ""
    return f"""<nav class="navbar is-spaced has-shadow" role="navigation" aria-label="Navigation principale"><div class="navbar-brand">{opener}
<a class="navbar-item" href="{home}"><strong>ATRIUM</strong>{name}</a>
<a role="button" class="navbar-burger" aria-label="menu" aria-expanded="false" data-target="barre"><span aria-hidden="true"></span>
<span aria-hidden="true"></span><span aria-hidden="true"></span><span aria-hidden="true"></span></a></div>
<div id="barre" class="navbar-menu"><div class="navbar-end">{end}</div></div></nav>{tabs}"""


def page(visit: Visit, title: str, body: str, status: int = 200) -> HTMLResponse:
    """The whole of it."""
    volet = _volet(*visit.school[:2]) if visit.school and visit.signed else ""
    cookies = "" if "consentement" in visit.request.cookies else COOKIES.format(back=escape(str(visit.request.url)))
    return HTMLResponse(
        f"""<!DOCTYPE html><html lang="fr" data-theme="light"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} | ATRIUM</title><link rel="stylesheet" href="/lib/bulma/css/bulma.min.css">
<link rel="stylesheet" href="/lib/@mdi/font/css/materialdesignicons.min.css"><link rel="stylesheet" href="/btconsole/portal.css">
<script src="/btconsole/portal.js" defer></script></head><body>{_bar(visit)}{volet}
<main class="section"><div class="container">{body}</div></main>{FOOTER}{cookies}</body></html>""",
        status,
    )


def administration(visit: Visit, path: str, body: str, said: str = "") -> HTMLResponse:
    """A page of the administration, its way above it."""
    group, title = TITLES[path]
    key, name, _ = visit.school or ("", "", State())
    above = f"""<nav class="breadcrumb is-small" aria-label="Fil d'Ariane"><ul><li><a href="/web/{key}">{escape(name)}</a></li><li><a href="/web/{key}/administration">Administration</a></li>
<li class="is-active"><a aria-current="page">{group}</a></li></ul></nav>{said}<h1 class="title is-4">{title}</h1>"""
    return page(visit, title, above + body)
