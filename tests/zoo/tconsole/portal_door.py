"""Coming in and going out: the region's home page and the sign-in server."""

from __future__ import annotations

import secrets
from html import escape
from urllib.parse import quote

from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tests.zoo.tconsole.desk import DOOR, Call, Desk
from tests.zoo.tconsole.portal_shell import HOME, dockbar, page, portlet
from tests.zoo.visits import to

OTHERS = {
    "educonnect": ("Élève ou parent", "avec mon compte ÉduConnect"),
    "academie": ("Personnel de l'Éducation nationale", "avec mon compte académique"),
    "agricole": ("Personnel de l'enseignement agricole", "avec mon compte AgriConnect"),
}


def _home(call: Call) -> Response:
    sites = "".join(f'<li><a href="/web/{key}">{escape(name)}</a></li>' for key, (name, _) in call.known.items())
    body = f"""<header id="banner" class="region-banner"><p class="site-title">ATRIUM</p>
<p>L'environnement numérique éducatif des lycées de la région Sud</p></header>
<div id="content"><div id="main-content" class="columns-2"><div class="c8">
{
        portlet(
            "À la une",
            "<p>La reprise de l'alimentation des annuaires est terminée dans les deux académies. "
            "Les comptes créés manuellement sont à réactiver par chaque établissement.</p>",
            name="101_INSTANCE_une",
        )
    }
{
        portlet("Sites d'établissement", f'<ul class="links">{sites}</ul>', name="sites_WAR_atriumportlet")
    }</div><div class="c4">
{
        portlet(
            "Se connecter",
            f'<p>Élèves, parents et personnels : accédez à votre espace.</p><p><a class="btn btn-primary" '
            f'href="{DOOR}?service={HOME}">Ouvrir une session</a></p>',
            name="atriumconnexion_WAR_atriumportlet",
        )
    }
</div></div></div>"""
    return page("Accueil", dockbar(call, '<li class="brand"><a href="/">ATRIUM</a></li>'), body)


def _login(call: Call, user: str = "", wrong: str = "") -> Response:
    service = call.asked("service")
    others = "".join(
        f'<li><a class="idp" href="{DOOR}/{key}?service={quote(service, safe="")}"><strong>{title}</strong> <span>{how}</span></a></li>'
        for key, (title, how) in OTHERS.items()
    )
    errors = f'<div id="loginErrorsPanel" class="banner-danger" role="alert"><p>{wrong}</p></div>' if wrong else ""
    return HTMLResponse(
        f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Connexion - ATRIUM</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/html/portal.css">
<script src="/html/portal.js" defer></script></head><body class="cas">
<header class="cas-top"><a href="/">ATRIUM</a> <span>Service d'authentification</span></header>
<main class="cas-main"><section class="cas-card"><h1>J'ai un compte ATRIUM</h1>
<form method="post" id="fm1" action="{DOOR}?service={quote(service, safe="")}">{errors}
<section class="cas-field"><label for="username"><span class="accesskey">I</span>dentifiant&nbsp;:</label>
<input id="username" name="username" type="text" autocomplete="off" size="25" tabindex="1" accesskey="i" value="{escape(user)}"></section>
<section class="cas-field"><label for="password"><span class="accesskey">M</span>ot de passe&nbsp;:</label>
<div class="reveal"><input id="password" name="password" type="password" autocomplete="off" size="25" tabindex="2" accesskey="m">
<button type="button" class="reveal-password" tabindex="-1" title="Afficher le mot de passe"><i class="i i-eye"></i></button></div></section>
<input type="hidden" name="execution" value="e1s1_{secrets.token_hex(24)}"><input type="hidden" name="_eventId" value="submit">
<p><button class="btn btn-primary btn-block" name="submit" accesskey="l" tabindex="6" type="submit">Se connecter</button></p>
<p class="forgotten"><a href="/web/assistance/identifiant-oublie">Identifiant oublié</a>
<a href="/web/assistance/mot-de-passe-oublie">Mot de passe oublié</a></p></form></section>
<section class="cas-card others"><h2>Je me connecte autrement</h2><ul>{others}</ul></section></main>
<p class="cas-foot">Pour des raisons de sécurité, fermez votre navigateur après vous être déconnecté des services protégés.</p></body></html>""",
        401 if wrong else 200,
    )


def _other(call: Call) -> Response:
    title, how = OTHERS.get(str(call.request.path_params["who"]), ("Connexion", ""))
    body = f"""<div id="content"><div id="main-content">{
        portlet(
            title,
            f"<p>La connexion {how} n'est pas ouverte aux comptes "
            "d'administration.</p><p><a href='" + DOOR + "'>Revenir à la page de connexion</a></p>",
            name="idp",
            heading="h1",
        )
    }</div></div>"""
    return page(title, dockbar(call, '<li class="brand"><a href="/">ATRIUM</a></li>'), body)


def _out(call: Call) -> Response:
    body = """<div id="content"><div id="main-content"><div class="alert alert-success">Vous êtes déconnecté d'ATRIUM.</div>
<p><a href="/">Revenir à l'accueil</a></p></div></div>"""
    return page("Déconnexion", dockbar(call, '<li class="brand"><a href="/">ATRIUM</a></li>'), body)


def routes(desk: Desk) -> list[Route]:
    """Their addresses."""

    def enter(call: Call) -> Response:
        # Whoever signs in comes to their own space, whatever site they came from.
        answer = to(HOME if call.asked("service").startswith(("/web/", "/user/")) else call.asked("service") or HOME)
        sent = {"username": call.one("username"), "password": call.one("password")}
        if desk.visits.begin(sent, answer):
            return answer
        return _login(call, call.one("username"), "Vos identifiants sont incorrects.")

    def leave(call: Call) -> Response:
        desk.visits.end(call.request)
        return to("/connexion/logout")

    return [
        desk.route("/", _home, public=True),
        desk.route(DOOR, _login, public=True),
        desk.route(DOOR, enter, post=True, public=True),
        desk.route("/connexion/logout", _out, public=True),
        desk.route(f"{DOOR}/{{who}}", _other, public=True),
        desk.route("/c/portal/logout", leave, public=True),
    ]
