"""The school's own site, the administrator's own space and the help pages."""

from __future__ import annotations

from html import escape

from starlette.responses import Response
from starlette.routing import Route

from tests.zoo.tconsole.desk import Call, Desk
from tests.zoo.tconsole.portal_shell import HOME, dockbar, manage, page, portlet

PAGES = {"accueil": "Accueil", "etablissement": "L'établissement", "vie-scolaire": "Vie scolaire", "cdi": "CDI"}
NEWS = (
    ("Conseils de classe du premier trimestre", "12/11", "Le calendrier est affiché en salle des personnels et au CDI."),
    ("Journée portes ouvertes", "08/11", "Les équipes accueillent les futurs élèves et leurs familles samedi de 9 h à 13 h."),
    ("Manuels numériques", "04/11", "Les licences de l'année sont accessibles depuis l'onglet Correlyce."),
)  # fmt: skip
WEEK = (
    ("lun. 18", "Réunion des équipes de seconde"),
    ("mar. 19", "Conseil d'administration"),
    ("jeu. 21", "Forum des métiers"),
)
HELP = {
    "mentions-legales": "Mentions légales",
    "cgu": "Conditions générales d'utilisation",
    "accessibilite": "Accessibilité : partiellement conforme",
    "identifiant-oublie": "Identifiant oublié",
    "mot-de-passe-oublie": "Mot de passe oublié",
}
OWN = {"messagerie": "Messagerie", "profil": "Mon profil", "compte": "Mon compte", "": "Mon espace personnel"}


def _left(call: Call) -> str:
    """Where the site's administrator finds the way to its administration."""
    icon = f"""<li class="admin"><a id="_145_siteAdministrationLink" href="{manage(call.site)}" title="Administration du site"><i
class="i i-bars"></i></a></li>"""
    return f'{icon * call.signed}<li class="brand"><a href="/">ATRIUM</a></li>'


def _tabs(call: Call, current: str) -> str:
    own = [(key, caption, "") for key, caption in PAGES.items()]
    services = [(f"service-{key}", one.name, ' target="_blank"') for key, one in call.state.services.items() if one.on]
    entries = "".join(
        f"""<li class="lfr-nav-item{" selected active" * (key == current)}" id="layout_{number}" role="presentation"><a role="menuitem"
href="/web/{call.site}{f"/{key}" * (key != "accueil")}"{where}><span>{escape(caption)}</span></a></li>"""
        for number, (key, caption, where) in enumerate([*own, *services], 3)
    )
    return f'<nav id="navigation" aria-label="Pages du site"><ul role="menubar">{entries}</ul></nav>'


def _columns(call: Call) -> str:
    news = "".join(
        f'<article class="asset"><h3><a href="/web/{call.site}/accueil?article={number}">{title}</a></h3><p class="meta">Publié le {day}</p>'
        f"<p>{text}</p></article>"
        for number, (title, day, text) in enumerate(NEWS)
    )
    week = "".join(f"<li><b>{day}</b> {what}</li>" for day, what in WEEK)
    word = "<p>Toute l'équipe vous souhaite la bienvenue sur le site de l'établissement.</p>"
    links = """<ul class="links"><li><a href="/web/assistance">Assistance ATRIUM</a></li><li><a href="/">Portail régional</a></li></ul>"""
    return f"""<div class="columns-2"><div class="c8">{portlet("Actualités", news, name="101_INSTANCE_Ab3k")}</div><div class="c4">
{portlet("Le mot de la direction", word, name="56_INSTANCE_mot1")}{portlet("Agenda", f'<ul class="week">{week}</ul>', name="8")}
{portlet("Liens utiles", links, name="56_INSTANCE_lien")}</div></div>"""


def _site(call: Call) -> Response:
    key = str(call.request.path_params.get("page", "accueil"))
    titles = PAGES | {f"service-{name}": one.name for name, one in call.state.services.items() if one.on}
    if key == "accueil" and not call.asked("article"):
        content = _columns(call)
    elif key == "accueil":
        number = call.asked("article")
        title, day, text = NEWS[int(number) % len(NEWS) if number.isdigit() else 0]
        content = portlet(title, f'<p class="meta">Publié le {day}</p><p>{text}</p>', name="101", heading="h1")
    elif key.startswith("service-") and key in titles:
        text = "<p>Ouverture du service dans une nouvelle fenêtre… Votre profil ne donne pas accès à ce service.</p>"
        content = portlet(titles[key], text, name="48", heading="h1")
    else:
        content = portlet(
            titles.get(key, "Page"), "<p>Cette page est en cours de rédaction.</p>", name="56", heading="h1"
        )
    body = f"""<header id="banner" class="{call.site}"><p class="site-title"><a href="/web/{call.site}">{escape(call.name)}</a></p>
<p class="site-about">Établissement public local d'enseignement</p></header>{_tabs(call, key)}
<div id="content"><div id="main-content">{content}</div></div>"""
    return page(f"{titles.get(key, 'Page')} - {call.name}", dockbar(call, _left(call)), body, kind="site")


def _own(call: Call) -> Response:
    what = call.asked("rubrique")
    menu = "".join(
        f'<li{" class=active" * (key == what)}><a href="{HOME}{f"?rubrique={key}" * bool(key)}">{caption}</a></li>'
        for key, caption in reversed(OWN.items())
    )
    sites = "".join(
        f'<li><a href="/web/{key}">{escape(name)}</a> <span class="meta">Administrateur du site · {len(state.accounts)} membres</span></li>'
        for key, (name, state) in call.known.items()
    )
    announce = """<div class="announcement"><h3>Évolution d'ATRIUM le 26 novembre</h3><p>La plateforme sera indisponible de 20 h à 22 h
pour une mise à jour. Pensez à enregistrer vos travaux.</p><p class="meta">Région Sud · important</p></div>
<div class="announcement"><h3>Nouvelle foire aux questions</h3><p>L'assistance publie ses réponses aux référents ATRIUM.</p></div>"""
    main = (
        portlet("Annonces", announce, name="84") + portlet("Mes sites", f'<ul class="links">{sites}</ul>', name="29")
        if not what
        else portlet(OWN.get(what, "Page"), "<p>Aucun élément à afficher.</p>", name="56", heading="h1")
    )
    body = f"""<div id="content"><div id="main-content" class="columns-2"><div class="c4 first"><nav class="side" aria-label="Mon espace">
<ul>{menu}</ul></nav></div><div class="c8">{main}</div></div></div>"""
    return page(OWN.get(what, "Page"), dockbar(call, '<li class="brand"><a href="/">ATRIUM</a></li>'), body, kind="own")


def _help(call: Call) -> Response:
    title = HELP.get(str(call.request.path_params.get("page", "")), "Assistance")
    text = """<p>Le référent ATRIUM de votre établissement est votre premier interlocuteur.</p>
<p>Assistance téléphonique du lundi au vendredi, de 8 h à 18 h.</p>"""
    body = f'<div id="content"><div id="main-content">{portlet(title, text, name="56", heading="h1")}</div></div>'
    return page(title, dockbar(call, '<li class="brand"><a href="/">ATRIUM</a></li>'), body)


def routes(desk: Desk) -> list[Route]:
    """Their addresses."""
    return [
        desk.route("/web/assistance", _help, public=True),
        desk.route("/web/assistance/{page}", _help, public=True),
        desk.route(HOME, _own),
        desk.route("/web/{site}", _site, public=True),
        desk.route("/web/{site}/{page}", _site, public=True),
    ]
