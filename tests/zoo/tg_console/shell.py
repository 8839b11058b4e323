"""What surrounds each page of the portal: the bar of the school's site, the administration's menu at the side, cards, messages."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from tests.zoo.tg_console.icons import icon

#: Section → its icon, and its pages with their keys.
MENU: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "Pages de site": (
        "layout",
        {"Arborescence": "arborescence", "Bandeau et logo": "bandeau", "Accès aux services tiers": "services"},
    ),
    "Contenus": ("news", {"Actualités": "actualites", "Documents": "documents"}),
    "Utilisateurs": (
        "users",
        {"Membres du site": "membres", "Groupes": "groupes", "Export des utilisateurs": "export"},
    ),
    "Paramètres": ("settings", {"Paramètres du site": "parametres"}),
}
COOKIES = f"""<div class="offcanvas offcanvas-bottom h-auto show" tabindex="-1" id="cookies" aria-label="Cookies" data-bs-backdrop="false" data-bs-scroll="true">
<div class="offcanvas-body"><div class="container-xl"><div class="row align-items-center"><div class="col">
<strong>Ce site utilise des cookies</strong><div class="text-secondary">{icon("cookie")} Ils servent à mesurer l’audience des pages.</div></div>
<div class="col-auto"><button type="button" class="btn btn-link" data-bs-dismiss="offcanvas">Refuser</button>
<button type="button" class="btn btn-primary" data-bs-dismiss="offcanvas">Tout accepter</button></div></div></div></div></div>"""


def document(title: str, inside: str, *, asked: bool, css: str = "") -> str:
    """The whole page; asked: the visitor has answered about cookies."""
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} - ATRIUM</title><link rel="stylesheet" href="/lib/bootstrap/dist/css/bootstrap.min.css">
<link rel="stylesheet" href="/own/portal.css"></head><body class="{css}">{inside}{"" if asked else COOKIES}
<script src="/lib/bootstrap/dist/js/bootstrap.bundle.min.js"></script><script src="/own/portal.js"></script></body></html>"""


def _account(name: str) -> str:
    return f"""<div class="nav-item dropdown"><a href="#" class="nav-link d-flex align-items-center gap-2" data-bs-toggle="dropdown" aria-label="Ouvrir le menu du compte">
<span class="avatar">AE</span><span class="d-none d-md-block"><span class="d-block">Admin Exemples</span><small class="text-secondary">{escape(name)}</small></span></a>
<div class="dropdown-menu dropdown-menu-end"><a class="dropdown-item" href="#">Mon profil</a><a class="dropdown-item" href="/web/college">Collège des Modèles</a>
<a class="dropdown-item" href="/web/lycee">Lycée des Exemples</a><div class="dropdown-divider"></div><a class="dropdown-item" href="/deconnexion">Se déconnecter</a></div></div>"""


def site(school: str, name: str, title: str, body: str, *, pages: Mapping[str, str], signed: bool, asked: bool) -> str:
    """A page of the school's site; who is signed in has the administration's icon at the top left."""
    door = f'<a class="btn btn-primary" href="/connexion?site={school}">{icon("login")} Se connecter</a>'
    wheel = f"""<a href="/admin/{school}" class="btn btn-icon me-3" title="Administration" data-bs-toggle="tooltip" data-bs-placement="bottom" aria-label="Administration">{icon("settings")}</a>"""
    tabs = "".join(
        f'<li class="nav-item"><a class="nav-link{" active" * (caption == title)}" href="{escape(path)}">{escape(caption)}</a></li>'
        for caption, path in pages.items()
    )
    return document(
        title,
        f"""<header class="navbar border-bottom bg-white"><div class="container-fluid">{wheel * signed}<a class="navbar-brand" href="/web/{school}">{icon("school")} {escape(name)}</a>
<div class="ms-auto">{_account(name) if signed else door}</div></div></header>
<nav class="navbar navbar-expand border-bottom bg-white py-0" aria-label="Pages du site"><div class="container-xl"><ul class="navbar-nav">{tabs}</ul></div></nav>
<main class="container-xl py-4"><h1 class="h2 mb-4">{escape(title)}</h1>{body}</main>""",
        asked=asked,
    )


def _section(school: str, number: int, caption: str, current: str) -> str:
    drawn, pages = MENU[caption]
    opened = current in pages.values()
    entries = "".join(
        f'<a class="dropdown-item{" active" * (key == current)}" href="/admin/{school}/{key}">{title}</a>'
        for title, key in pages.items()
    )
    return f"""<li class="nav-item dropdown{" active" * opened}"><a class="nav-link dropdown-toggle{" show" * opened}" href="#navbar-{number}" data-bs-toggle="dropdown" data-bs-auto-close="false" role="button" aria-expanded="{str(opened).lower()}">
<span class="nav-link-icon">{icon(drawn)}</span><span class="nav-link-title">{caption}</span></a><div class="dropdown-menu{" show" * opened}">{entries}</div></li>"""


def admin(school: str, name: str, current: str, body: str, *, done: str, asked: bool) -> str:
    """A page of the administration; done: what a toast says."""
    found = [(caption, title) for caption, (_, all_) in MENU.items() for title, key in all_.items() if key == current]
    above, title = found[0] if found else ("Site d’établissement", "Administration")
    sections = "".join(_section(school, number, caption, current) for number, caption in enumerate(MENU))
    return document(
        title,
        f"""<aside class="navbar navbar-vertical" data-bs-theme="dark" aria-label="Administration"><a class="navbar-brand" href="/admin/{school}">{icon("school")} ATRIUM</a>
<ul class="navbar-nav w-100"><li class="nav-item"><a class="nav-link" href="/web/{school}"><span class="nav-link-icon">{icon("arrow-left")}</span><span class="nav-link-title">Retour au site</span></a></li>{sections}</ul></aside>
<div class="page-wrapper"><header class="navbar border-bottom bg-white"><div class="container-xl justify-content-end">{_account(name)}</div></header>
<div class="container-xl pt-4"><div class="page-pretitle">{above}</div><h2 class="page-title">{title}</h2></div><main class="container-xl py-3">{body}</main>
<footer class="container-xl py-3 text-secondary small">ATRIUM - Aide - Mentions légales</footer></div>{toast(done) if done else ""}""",
        asked=asked,
        css="with-side",
    )


def toast(text: str) -> str:
    """What is told once, in the corner."""
    return f"""<div class="toast-container position-fixed top-0 end-0 p-3"><div class="toast" role="alert" aria-live="assertive" aria-atomic="true">
<div class="toast-header">{icon("circle-check")}<strong class="ms-2 me-auto">ATRIUM</strong><small>à l’instant</small><button type="button" class="btn-close" data-bs-dismiss="toast" aria-label="Fermer"></button></div>
<div class="toast-body">{text}</div></div></div>"""


def sign_in(school: str, *, failed: bool, asked: bool) -> str:
    """The sign-in, in the middle of its page."""
    error = '<div class="alert alert-danger" role="alert">Identifiant ou mot de passe incorrect.</div>' * failed
    return document(
        "Connexion",
        f"""<div class="container container-tight py-5"><div class="text-center mb-4 h2">{icon("school")} ATRIUM</div>
<div class="card"><div class="card-body p-4"><h2 class="h3 text-center mb-4">Connectez-vous à votre compte</h2>{error}
<form action="/connexion?site={escape(school)}" method="post" autocomplete="off"><div class="mb-3"><label class="form-label" for="username">Identifiant</label>
<input class="form-control" id="username" name="username" required></div>
<div class="mb-2"><label class="form-label" for="password">Mot de passe</label><div class="input-group"><input type="password" class="form-control" id="password" name="password" required>
<button type="button" class="btn btn-outline-secondary" title="Afficher le mot de passe" data-show="password">{icon("eye")}</button></div></div>
<div class="mb-3"><label class="form-check"><input type="checkbox" class="form-check-input" name="remember"><span class="form-check-label">Se souvenir de moi sur cet appareil</span></label></div>
<button type="submit" class="btn btn-primary w-100">Se connecter</button></form></div></div>
<div class="text-center text-secondary mt-3">Première connexion ? <a href="#">Activer mon compte</a></div></div>""",
        asked=asked,
    )
