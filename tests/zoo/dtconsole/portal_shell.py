"""The portal: what stands around every page."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from tests.foreign.served import State

COOKIE = "atrium_cookies"
#: The volet's sections → their pages.
VOLET = {
    "Contenus": {"articles": "Actualités", "agenda": "Agenda", "mediatheque": "Médiathèque"},
    "Pages de site": {
        "arborescence": "Arborescence du site",
        "modeles": "Modèles de page",
        "services": "Accès aux services tiers",
        "theme": "Thème et logo",
    },
    "Utilisateurs": {
        "annuaire": "Annuaire",
        "groupes": "Groupes et communautés",
        "delegations": "Délégations",
        "export": "Export des utilisateurs",
    },
    "Suivi": {"statistiques": "Statistiques de fréquentation", "assistance": "Demandes d'assistance"},
}
ICONS = {
    "Contenus": "newspaper",
    "Pages de site": "layout-text-window",
    "Utilisateurs": "people",
    "Suivi": "graph-up",
}
#: The pages that everybody sees.
PAGES = {"etablissement": "L'établissement", "vie-scolaire": "Vie scolaire", "cdi": "CDI", "orientation": "Orientation"}


@dataclass(frozen=True)
class Seen:
    """Which school's site is looked at, and by whom."""

    key: str
    name: str
    state: State
    others: dict[str, str]
    #: What is remembered of who is signed in.
    visit: dict[str, str] | None
    #: What was answered about cookies.
    cookies: str

    @property
    def site(self) -> str:
        """The school's address."""
        return f"/web/{self.key}"


def _volet(seen: Seen, here: str) -> str:
    sections = []
    for number, (section, pages) in enumerate(VOLET.items()):
        shown = here in pages
        links = "".join(
            f"""<li><a href="{seen.site}/administration/{one}" {'aria-current="page"' if one == here else ""}
            class="link-body-emphasis d-inline-flex text-decoration-none rounded">{escape(caption)}</a></li>"""
            for one, caption in pages.items()
        )
        sections.append(f"""<li class="mb-1">
          <button class="btn btn-toggle d-inline-flex align-items-center rounded border-0 {"" if shown else "collapsed"}"
            data-bs-toggle="collapse" data-bs-target="#volet-{number}" aria-expanded="{str(shown).lower()}">
            <i class="bi bi-{ICONS[section]} me-2" aria-hidden="true"></i>{section}</button>
          <div class="collapse {"show" if shown else ""}" id="volet-{number}">
            <ul class="btn-toggle-nav list-unstyled fw-normal pb-1 small">{links}</ul></div></li>""")
    return f"""<div class="offcanvas offcanvas-start" tabindex="-1" id="volet" aria-labelledby="volet-titre">
      <div class="offcanvas-header border-bottom">
        <div><h5 class="offcanvas-title" id="volet-titre">Volet d'administration</h5>
        <div class="small text-body-secondary">{escape(seen.name)}</div></div>
        <button type="button" class="btn-close" data-bs-dismiss="offcanvas" aria-label="Fermer"></button></div>
      <div class="offcanvas-body"><ul class="list-unstyled ps-0">{"".join(sections)}
        <li class="border-top my-3"></li>
        <li class="mb-1"><a class="btn btn-toggle-link d-inline-flex align-items-center rounded border-0"
          href="{seen.site}"><i class="bi bi-house me-2" aria-hidden="true"></i>Retour au site</a></li></ul>
        <p class="small text-body-secondary mt-4">Vous administrez ce site en tant qu'<strong>administrateur
        d'établissement</strong>. Espace utilisé : 1,2 Go sur 5 Go.</p>
        <div class="progress" role="progressbar" aria-label="Espace utilisé" aria-valuenow="24" aria-valuemin="0"
          aria-valuemax="100" style="height: 6px"><div class="progress-bar" style="width: 24%"></div></div></div></div>"""


def _user(seen: Seen) -> str:
    if seen.visit is None:
        return f"""<a class="btn btn-warning" href="/connexion?service={seen.site}">
          <i class="bi bi-box-arrow-in-right me-1" aria-hidden="true"></i>Se connecter</a>"""
    schools = "".join(
        f'<li><a class="dropdown-item {"active" if key == seen.key else ""}" href="/web/{key}">{escape(name)}</a></li>'
        for key, name in seen.others.items()
    )
    return f"""<a class="btn btn-link text-white position-relative me-2" href="{seen.site}/pages/notifications"
        title="Notifications"><i class="bi bi-bell" aria-hidden="true"></i>
        <span class="position-absolute top-0 start-75 badge rounded-pill text-bg-danger">3<span
        class="visually-hidden"> notifications</span></span></a>
      <div class="dropdown">
      <button class="btn btn-outline-light dropdown-toggle" type="button" data-bs-toggle="dropdown"
        aria-expanded="false"><i class="bi bi-person-circle me-1" aria-hidden="true"></i>Admin EXEMPLES</button>
      <ul class="dropdown-menu dropdown-menu-end">
        <li><a class="dropdown-item" href="{seen.site}/pages/compte">Mon compte</a></li>
        <li><a class="dropdown-item" href="{seen.site}/pages/messagerie">Messagerie <span
          class="badge text-bg-secondary">12</span></a></li>
        <li><hr class="dropdown-divider"></li>
        <li><h6 class="dropdown-header">Mes établissements</h6></li>{schools}
        <li><hr class="dropdown-divider"></li>
        <li><form method="post" action="/deconnexion"><button class="dropdown-item">Se déconnecter</button></form></li>
      </ul></div>"""


def _tabs(seen: Seen, here: str) -> str:
    entries = [("", "Accueil")] + [(f"/pages/{key}", caption) for key, caption in PAGES.items()]
    if seen.visit is not None:
        entries += [(f"/pages/{key}", one.name) for key, one in seen.state.services.items() if one.on]
    return "".join(
        f"""<li class="nav-item"><a class="nav-link {"active" if path == here else ""}"
        {'aria-current="page"' if path == here else ""} href="{seen.site}{path}">{escape(caption)}</a></li>"""
        for path, caption in entries
    )


COOKIES = """<div class="offcanvas offcanvas-bottom cookies" tabindex="-1" id="cookies" aria-labelledby="cookies-titre"
  data-bs-scroll="true" data-bs-backdrop="false"><div class="offcanvas-body container py-3">
  <h5 id="cookies-titre">Gestion de vos préférences sur les cookies</h5>
  <p class="mb-2">ATRIUM utilise des cookies nécessaires à son fonctionnement, et des cookies de mesure d'audience que
  vous pouvez refuser. Votre choix est conservé six mois.</p>
  <div class="d-flex gap-2 flex-wrap"><button class="btn btn-primary" data-choix="tout">Tout accepter</button>
  <button class="btn btn-primary" data-choix="refus">Continuer sans accepter</button>
  <button class="btn btn-link" data-bs-toggle="collapse" data-bs-target="#cookies-choix" aria-expanded="false">
  Personnaliser</button></div>
  <div class="collapse" id="cookies-choix"><div class="form-check form-switch mt-2">
  <input class="form-check-input" type="checkbox" role="switch" id="audience">
  <label class="form-check-label" for="audience">Mesure d'audience (Matomo)</label></div>
  <button class="btn btn-outline-primary btn-sm mt-2" data-choix="perso">Valider mes choix</button></div></div></div>"""


def bare(title: str, body: str) -> str:
    """A page with nothing around it."""
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)} - ATRIUM</title>
      <link rel="stylesheet" href="/lib/bootstrap/dist/css/bootstrap.min.css">
      <link rel="stylesheet" href="/lib/bootstrap-icons/font/bootstrap-icons.min.css">
      <link rel="stylesheet" href="/lib/tom-select/dist/css/tom-select.bootstrap5.min.css">
      <link rel="stylesheet" href="/theme/portal.css"></head><body>{body}
      <script src="/lib/bootstrap/dist/js/bootstrap.bundle.min.js"></script>
      <script src="/lib/tom-select/dist/js/tom-select.complete.min.js"></script>
      <script src="/theme/portal.js"></script></body></html>"""


def page(seen: Seen, title: str, body: str, here: str = "", admin: str = "") -> str:
    """A page of the school's site; of its administration where that names one."""
    icon = (
        """<button class="btn btn-primary volet-icone" type="button" data-bs-toggle="offcanvas" data-bs-target="#volet"
        aria-controls="volet" title="Volet d'administration"><i class="bi bi-sliders" aria-hidden="true"></i>
        <span class="visually-hidden">Volet d'administration</span></button>"""
        if seen.visit is not None
        else ""
    )
    tabs = f'<ul class="nav nav-underline">{_tabs(seen, here)}</ul>' if not admin else ""
    return bare(
        f"{title} - {seen.name}",
        f"""<header><nav class="navbar navbar-dark bandeau" aria-label="ATRIUM"><div class="container-fluid">
        <div class="d-flex align-items-center gap-3">{icon}
        <a class="navbar-brand" href="{seen.site}"><strong>ATRIUM</strong>
        <span class="d-none d-md-inline fw-light">| {escape(seen.name)}</span></a></div>
        <div class="d-flex align-items-center">{_user(seen)}</div></div></nav>
        <div class="onglets border-bottom"><div class="container">{tabs}</div></div></header>
        {_volet(seen, admin) if seen.visit is not None else ""}
        <main class="container py-4">{body}</main>
        <footer class="border-top mt-5 py-4 bg-body-tertiary small"><div class="container d-flex flex-wrap gap-4">
        <span>© Région Sud - Académies d'Aix-Marseille et de Nice</span>
        <a href="{seen.site}/pages/mentions-legales">Mentions légales</a>
        <a href="{seen.site}/pages/accessibilite">Accessibilité : partiellement conforme</a>
        <a href="{seen.site}/pages/donnees-personnelles">Données personnelles</a>
        <a href="{seen.site}/pages/aide">Aide en ligne</a><span class="ms-auto">Version 6.14.2</span></div></footer>
        {COOKIES if not seen.cookies else ""}""",
    )
