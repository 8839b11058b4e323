"""What surrounds each page of the portal, in the markup of the design system's own examples."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

#: Its own letters are not free, and are not loaded.
HEAD = """<link rel="stylesheet" href="/lib/@gouvfr/dsfr/dist/dsfr.min.css">
<link rel="stylesheet" href="/lib/@gouvfr/dsfr/dist/utility/utility.min.css">
<style>body, body * { font-family: arial, sans-serif !important; }</style>"""
SCRIPTS = """<script type="module" src="/lib/@gouvfr/dsfr/dist/dsfr.module.min.js"></script>
<script src="/own/portal.js"></script>"""
#: Section → its pages, each with its path.
MENU = {
    "Pages de site": {
        "Arborescence du site": "arborescence",
        "Modèles de pages": "modeles",
        "Accès aux services tiers": "services",
    },
    "Utilisateurs": {"Membres du site": "membres", "Export des utilisateurs": "export"},
    "Configuration": {"Identité visuelle": "identite"},
}


@dataclass(frozen=True)
class Around:
    """The site that the page belongs to: its key, its name, its tabs, and who looks at it."""

    key: str
    name: str
    tabs: tuple[str, ...]
    signed: bool
    consented: bool


def _tools(around: Around) -> str:
    entries = (
        (("/etablissements", "fr-icon-building-line", "Mes établissements"), ("/deconnexion", "fr-icon-logout-box-r-line", "Se déconnecter"))
        if around.signed
        else ((f"/connexion?retour={around.key}", "fr-icon-lock-line", "Se connecter"),)
    )  # fmt: skip
    links = "".join(f'<li><a class="fr-btn {icon}" href="{href}">{name}</a></li>' for href, icon, name in entries)
    return f'<ul class="fr-btns-group">{links}</ul>'


def _header(around: Around) -> str:
    home = f"/web/{around.key}"
    icon = f"""<a class="fr-btn fr-btn--tertiary-no-outline fr-icon-settings-5-line fr-mr-2w" href="{home}/administration"
title="Administration du site">Administration du site</a>"""
    tabs = "".join(
        f'<li class="fr-nav__item"><a class="fr-nav__link" href="{home}{f"/page/{n}" if n else ""}">{escape(one)}</a></li>'
        for n, one in enumerate(around.tabs)
    )
    return f"""<header role="banner" class="fr-header"><div class="fr-header__body"><div class="fr-container"><div class="fr-header__body-row">
<div class="fr-header__brand"><div class="fr-header__brand-top">{icon * around.signed}
<div class="fr-header__logo"><a href="{home}" title="Accueil - ATRIUM"><p class="fr-logo">Région<br>académique</p></a></div>
<div class="fr-header__navbar"><button data-fr-opened="false" aria-controls="modal-menu" title="Menu" type="button" id="button-menu" class="fr-btn--menu fr-btn">Menu</button></div></div>
<div class="fr-header__service"><a href="{home}" title="Accueil - {escape(around.name)}"><p class="fr-header__service-title">ATRIUM</p></a>
<p class="fr-header__service-tagline">{escape(around.name)}</p></div></div>
<div class="fr-header__tools"><div class="fr-header__tools-links">{_tools(around)}</div></div></div></div></div>
<div class="fr-header__menu fr-modal" id="modal-menu" aria-labelledby="button-menu"><div class="fr-container">
<button aria-controls="modal-menu" title="Fermer" type="button" class="fr-btn--close fr-btn">Fermer</button>
<div class="fr-header__menu-links">{_tools(around)}</div>
<nav class="fr-nav" id="navigation" role="navigation" aria-label="Menu principal"><ul class="fr-nav__list">{tabs}</ul></nav></div></div></header>"""


def _consent() -> str:
    return """<div class="fr-consent-banner"><h2 class="fr-h6">À propos des cookies sur ATRIUM</h2>
<div class="fr-consent-banner__content"><p class="fr-text--sm">Nous utilisons des cookies pour mesurer l’audience de ce site. Vous pouvez les accepter ou les refuser.</p></div>
<ul class="fr-consent-banner__buttons fr-btns-group fr-btns-group--right fr-btns-group--inline-reverse fr-btns-group--inline-sm">
<li><button title="Autoriser tous les cookies" type="button" class="fr-btn" data-consent="oui">Tout accepter</button></li>
<li><button title="Refuser tous les cookies" type="button" class="fr-btn" data-consent="non">Tout refuser</button></li></ul></div>"""


def page(around: Around, title: str, body: str) -> str:
    """The whole page."""
    return f"""<!DOCTYPE html><html lang="fr" data-fr-scheme="light"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)} - ATRIUM</title>{HEAD}</head>
<body>{_header(around)}<main role="main" id="content" class="fr-container fr-py-6w">{body}</main>
<footer class="fr-footer" role="contentinfo" id="footer"><div class="fr-container"><div class="fr-footer__bottom"><ul class="fr-footer__bottom-list">
<li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="#">Accessibilité : partiellement conforme</a></li>
<li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="#">Mentions légales</a></li></ul></div></div></footer>
{_consent() * (not around.consented)}{SCRIPTS}</body></html>"""


def _section(number: int, name: str, home: str, current: str) -> str:
    below, within = MENU[name], current in MENU[name].values()
    links = "".join(
        f"""<li class="fr-sidemenu__item{" fr-sidemenu__item--active" * (path == current)}"><a class="fr-sidemenu__link"
href="{home}/{path}" target="_self" {'aria-current="page"' * (path == current)}>{caption}</a></li>"""
        for caption, path in below.items()
    )
    return f"""<li class="fr-sidemenu__item{" fr-sidemenu__item--active" * within}">
<button type="button" class="fr-sidemenu__btn" aria-expanded="{str(within).lower()}" aria-controls="section-{number}" {'aria-current="true"' * within}>{name}</button>
<div class="fr-collapse" id="section-{number}"><ul class="fr-sidemenu__list">{links}</ul></div></li>"""


def administration(around: Around, title: str, body: str, current: str = "") -> str:
    """A page of the administration, its side menu at the left."""
    home = f"/web/{around.key}/administration"
    sections = "".join(_section(number, name, home, current) for number, name in enumerate(MENU))
    crumb = f"""<nav role="navigation" class="fr-breadcrumb" aria-label="vous êtes ici :">
<button type="button" class="fr-breadcrumb__button" aria-expanded="false" aria-controls="breadcrumb">Voir le fil d’Ariane</button>
<div class="fr-collapse" id="breadcrumb"><ol class="fr-breadcrumb__list"><li><a class="fr-breadcrumb__link" href="/web/{around.key}">Accueil</a></li>
<li><a class="fr-breadcrumb__link" href="{home}">Administration</a></li>{f'<li><a class="fr-breadcrumb__link" aria-current="page">{title}</a></li>' * bool(current)}</ol></div></nav>"""
    side = f"""<nav class="fr-sidemenu" role="navigation" aria-labelledby="sidemenu-title"><div class="fr-sidemenu__inner">
<button type="button" class="fr-sidemenu__btn" aria-expanded="false" aria-controls="sidemenu">Administration du site</button>
<div class="fr-collapse" id="sidemenu"><p class="fr-sidemenu__title" id="sidemenu-title">Administration du site</p>
<ul class="fr-sidemenu__list">{sections}</ul></div></div></nav>"""
    return page(
        around,
        title,
        f"""{crumb}<div class="fr-grid-row fr-grid-row--gutters"><div class="fr-col-12 fr-col-md-4">{side}</div>
<div class="fr-col-12 fr-col-md-8"><h1 class="fr-h2">{title}</h1>{body}</div></div>""",
    )


def tile(href: str, title: str, words: str) -> str:
    """One tile, to be stood in a row."""
    return f"""<div class="fr-col-12 fr-col-md-6"><div class="fr-tile fr-enlarge-link"><div class="fr-tile__body"><div class="fr-tile__content">
<h3 class="fr-tile__title"><a href="{href}">{escape(title)}</a></h3><p class="fr-tile__desc">{words}</p></div></div></div></div>"""


def alert(kind: str, title: str, words: str) -> str:
    """One alert, with the cross that takes it away."""
    return f"""<div class="fr-alert fr-alert--{kind} fr-mb-4w" role="alert"><h3 class="fr-alert__title">{title}</h3><p>{words}</p>
<button title="Masquer le message" type="button" class="fr-btn--close fr-btn" data-close>Masquer le message</button></div>"""


def messages(name: str) -> str:
    """Where a field says what is wrong with it."""
    return f'<div class="fr-messages-group" id="{name}-messages" aria-live="polite"></div>'


def modal(name: str, title: str, words: str, buttons: str) -> str:
    """One modal; the script of the design system opens it."""
    return f"""<dialog id="{name}" class="fr-modal" aria-labelledby="{name}-title"><div class="fr-container fr-container--fluid fr-container-md">
<div class="fr-grid-row fr-grid-row--center"><div class="fr-col-12 fr-col-md-8 fr-col-lg-6"><div class="fr-modal__body">
<div class="fr-modal__header"><button aria-controls="{name}" title="Fermer" type="button" class="fr-btn--close fr-btn">Fermer</button></div>
<div class="fr-modal__content"><h2 id="{name}-title" class="fr-modal__title">{title}</h2><p>{words}</p></div>
<div class="fr-modal__footer"><div class="fr-btns-group fr-btns-group--right fr-btns-group--inline-reverse fr-btns-group--inline-lg">{buttons}</div></div>
</div></div></div></div></dialog>"""
