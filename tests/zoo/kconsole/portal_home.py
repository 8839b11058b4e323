"""The pages of the school's site, and the sign-in."""

from __future__ import annotations

from html import escape

from tests.zoo.kconsole.portal_frame import Site, head, sign

TITLES = {
    "accueil": "Accueil",
    "actualites": "Actualités",
    "vie-scolaire": "Vie scolaire",
    "cdi": "CDI",
    "pronote": "Pronote",
    "messagerie": "Messagerie",
    "compte": "Mon compte",
    "aide": "Assistance",
}


def _portlet(title: str, body: str, more: str = "") -> str:
    return f'<div class="portlet {more}"><div class="portlet-titre">{title}</div><div class="portlet-corps">{body}</div></div>'


def _tiles(site: Site) -> str:
    tiles = [("lettre", "Messagerie"), ("agenda", "Agenda"), ("dossier", "Documents"), ("gens", "Annuaire")]
    tiles += [("prise", one.name) for one in site.state.services.values() if one.on]
    return "".join(
        f'<a class="tuile" href="#">{sign(drawing)}<span>{escape(name)}</span></a>' for drawing, name in tiles
    )


def page(site: Site, which: str) -> tuple[str, str]:
    """Title and body."""
    title = TITLES.get(which, "Page introuvable")
    if which != "accueil":
        return title, _portlet(title, "<p>Cette page ne contient pas encore d’élément.</p>")
    tiles = f'<div class="tuiles">{_tiles(site)}</div>' if site.visit is not None else ""
    news = """<div class="nouvelle"><b>Journée portes ouvertes</b><i>12 janvier</i><p>L’établissement ouvre ses portes aux futurs
élèves et à leurs familles de 9 h à 13 h.</p></div><div class="nouvelle"><b>Bourses de lycée</b><i>8 janvier</i>
<p>Les dossiers sont à retirer auprès du secrétariat avant la fin du mois.</p></div>"""
    dates = "<ul><li>Lun. 15 : conseils de classe de seconde</li><li>Jeu. 18 : forum des métiers</li></ul>"
    return (
        title,
        f"""{tiles}<div class="portlets">{_portlet("À la une", news, "large")}{_portlet("À venir", dates)}</div>""",
    )


def sign_in(service: str, *, refused: bool) -> str:
    """The page of the sign-in."""
    error = '<div class="refus">Les informations transmises n’ont pas permis de vous authentifier.</div>' * refused
    return f"""{head("Connexion - ATRIUM")}<body class="authentification"><form class="guichet" id="fm1" method="post" action="/connexion/login?service={escape(service)}">
<div class="marque">atrium</div><p>L’environnement numérique éducatif de la Région Sud</p>{error}
<label for="username">Identifiant</label><input id="username" name="username" type="text" autocomplete="username">
<label for="password">Mot de passe</label><input id="password" name="password" type="password" autocomplete="current-password">
<button class="bouton fort" type="submit">Se connecter</button><a href="#">Identifiant ou mot de passe oublié ?</a></form></body></html>"""
