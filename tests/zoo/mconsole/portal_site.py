"""What is not the administration: the school's pages and the sign-in."""

from __future__ import annotations

from html import escape

from tests.zoo.mconsole.portal_theme import Shown, bare

ARTICLES = {
    "Conseils de classe": "Le calendrier des conseils de classe du premier trimestre est disponible dans les documents.",
    "Journée portes ouvertes": "L'établissement ouvre ses portes aux familles le samedi 14 mars de 9 h à 13 h.",
}


def _portlet(title: str, body: str) -> str:
    return f'<section class="portlet"><header class="portlet-topper"><h2 class="portlet-title">{title}</h2></header><div class="portlet-body">{body}</div></section>'


def page(shown: Shown, page: str) -> str:
    """One page of the site, in two columns."""
    service = shown.state.services.get(page)
    if service is not None and service.on:
        return _portlet(
            escape(service.name), f"<p>Ouverture de {escape(service.name)} dans une nouvelle fenêtre...</p>"
        )
    if page != "accueil":
        return _portlet("Contenu", '<p class="muted">Il n\'y a aucun élément à afficher.</p>')
    articles = "".join(f"<h3>{title}</h3><p>{text}</p>" for title, text in ARTICLES.items())
    welcome = f"<p>Bienvenue sur le site de votre établissement, {escape(shown.name)}.</p>"
    return f"""<table class="columns"><tr><td class="wide">{_portlet("Actualités", articles)}</td>
<td>{_portlet("Bienvenue", welcome)}{_portlet("Liens utiles", '<ul><li><a href="javascript:;">Région Sud</a></li><li><a href="javascript:;">Assistance</a></li></ul>')}</td></tr></table>"""


def login(service: str, *, wrong: bool = False) -> str:
    """The form of the sign-in."""
    error = '<div id="msg" class="errors">Les informations transmises n\'ont pas permis de vous authentifier.</div>'
    return bare(
        "Connexion",
        f"""<div id="cas"><div class="logo">ATRIUM</div><form id="fm1" method="post" action="/connexion/login?service={escape(service)}">{error * wrong}
<h2>Entrez votre identifiant et votre mot de passe</h2>
<div class="row"><label for="username"><span class="accesskey">I</span>dentifiant :</label><input id="username" name="username" type="text" size="25" accesskey="i" autocomplete="off"></div>
<div class="row"><label for="password"><span class="accesskey">M</span>ot de passe :</label><input id="password" name="password" type="password" size="25" accesskey="m" autocomplete="off"></div>
<div class="row buttons"><input type="hidden" name="execution" value="e1s1"><input type="hidden" name="_eventId" value="submit">
<input class="btn btn-primary" name="submit" accesskey="l" value="SE CONNECTER" type="submit"><input class="btn" name="reset" value="EFFACER" type="reset"></div></form></div>""",
    )
