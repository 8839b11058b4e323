"""The portal's other pages: the sign-in, the school's site, and what administrators do there besides."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from tests.zoo.vconsole.portal_shell import CATEGORIES, Shown, icon

NEWS = (
    ("Portes ouvertes", "12 novembre", "Les équipes accueillent les familles le samedi 30 janvier de 9 h à 13 h. Visite des laboratoires et de l’internat."),
    ("Carte Zou ! et e-PASS jeunes", "9 novembre", "Les demandes de l’année se font en ligne. Le secrétariat ne délivre plus de formulaire sur papier."),
    ("Conseil de la vie lycéenne", "3 novembre", "Les élections ont lieu en salle polyvalente. Les professions de foi sont affichées au CDI."),
    ("Restauration scolaire", "2 novembre", "Les menus du mois sont disponibles. Les badges oubliés sont signalés à l’intendance."),
)  # fmt: skip
EXTERNAL = {
    "educonnect": ("ÉduConnect", "Élève ou responsable d’élève"),
    "guichet": ("le guichet unique de l’académie", "Personnel de l’Éducation nationale"),
}


def sign_in(service: str, refused: bool) -> str:
    """The page of the central sign-in: which kind of account, then its form."""
    others = "".join(
        f'<li><a class="choix" href="/connexion/externe/{key}?service={escape(service)}"><b>{who}</b><small>avec {where}</small></a></li>'
        for key, (where, who) in EXTERNAL.items()
    )
    wrong = (
        '<div class="alerte" id="loginErrorsPanel" role="alert">Identifiant ou mot de passe incorrect.</div>' * refused
    )
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Connexion - ATRIUM</title><link rel="stylesheet" href="/o/theme/css/connexion.css"></head>
<body><main><p class="marque"><b>ATRIUM</b> <span>Région Sud</span></p><h1>Je me connecte à mon ENT</h1><p class="aide">Choisissez le type de compte avec lequel vous entrez.</p>{wrong}
<ul class="types">{others}<li><button type="button" class="choix" id="local" aria-expanded="{str(refused).lower()}" aria-controls="fm1"><b>Compte ATRIUM</b><small>Agents de la Région, administrateurs de site, invités</small></button>
<form id="fm1" method="post" action="/connexion/login?service={escape(service)}"{"" if refused else " hidden"}>
<label for="username">Identifiant</label><input id="username" name="username" autocomplete="username" autocapitalize="none" required>
<label for="password">Mot de passe</label><span class="mdp"><input id="password" name="password" type="password" autocomplete="current-password" required><button type="button" id="oeil" aria-label="Afficher le mot de passe" title="Afficher le mot de passe">{icon("M8 3c4 0 7 5 7 5s-3 5-7 5-7-5-7-5 3-5 7-5zm0 2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z")}</button></span>
<input type="hidden" name="execution" value="e1s1"><input type="hidden" name="_eventId" value="submit">
<button type="submit" name="submit" class="envoi">Se connecter</button>
<p class="oubli"><a href="/connexion/oubli">Identifiant ou mot de passe oublié</a></p></form></li></ul>
<p class="pied"><a href="/web/lycee">Retour au site</a></p></main><script src="/o/theme/js/connexion.js"></script></body></html>"""


def elsewhere(title: str, text: str) -> str:
    """A page of the sign-in that leads nowhere else."""
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title} - ATRIUM</title><link rel="stylesheet" href="/o/theme/css/connexion.css"></head>
<body><main><p class="marque"><b>ATRIUM</b> <span>Région Sud</span></p><h1>{title}</h1><p class="aide">{text}</p><p class="pied"><a href="javascript:history.back()">Retour</a></p></main></body></html>"""


def site(shown: Shown, page: str) -> tuple[str, str]:
    """Title and body of a page of the school's site."""
    if page == "pronote" and shown.state.services["pronote"].on:
        return (
            "Pronote",
            '<div class="carte"><h2>Pronote</h2><p>Le service s’ouvre dans un nouvel onglet.</p><a class="btn" href="#">Accéder à Pronote</a></div>',
        )
    titles = {"vie-du-lycee": "Vie de l’établissement", "cdi": "CDI", "bureau": "Mon bureau", "profil": "Mon profil"}
    if page:
        title = titles.get(page, page.replace("-", " ").capitalize())
        return (
            title,
            f'<div class="carte"><h2>{title}</h2><p class="vide">Aucun contenu n’est publié dans cette page.</p></div>',
        )
    news = "".join(
        f'<article class="carte actu"><div class="vignette v{at}"></div><h3>{title}</h3><p class="date">{date}</p><p>{text}</p></article>'
        for at, (title, date, text) in enumerate(NEWS)
    )
    return (
        "Accueil",
        f"""<div class="info" role="status"><span>Maintenance : ATRIUM sera indisponible mercredi de 18 h à 20 h.</span><button type="button" class="close" aria-label="Masquer ce message">×</button></div>
<div class="colonnes"><div class="large"><h2>À la une</h2><div class="grille">{news}</div></div>
<aside><div class="carte"><h2>Agenda</h2><ul class="liste-simple"><li><b>17/11</b> Conseil d’administration</li><li><b>25/11</b> Forum des métiers</li><li><b>30/01</b> Portes ouvertes</li></ul></div>
<div class="carte"><h2>Accès rapides</h2><ul class="liste-simple"><li><a href="/web/{shown.key}/menus">Menus de la semaine</a></li><li><a href="/web/{shown.key}/orientation">Orientation</a></li></ul></div></aside></div>""",
    )


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    head = "".join(f"<th scope='col'>{one}</th>" for one in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f'<table class="table"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _members(shown: Shown, at: int) -> str:
    accounts, size = shown.state.accounts, 20
    pages = -(-len(accounts) // size)
    at = min(max(at, 1), pages)
    rows = [
        (escape(f"{one.family} {one.first}"), one.group or "-", one.state) for one in accounts[(at - 1) * size :][:size]
    ]
    links = "".join(
        f'<li><a class="{"active" * (one == at)}" href="{shown.admin}/membres?p={one}">{one}</a></li>'
        for one in range(1, pages + 1)
    )
    return f'<div class="sheet large-sheet"><p class="aide">{len(accounts)} membres</p>{_table(("Nom", "Classe", "Compte"), rows)}<ul class="pagination">{links}</ul></div>'


def _tree(shown: Shown) -> str:
    rows = [
        (one, kind, "Publique")
        for one, kind in (("Accueil", "Page de widgets"), ("Vie de l’établissement", "Page de contenu"), ("Orientation", "Page de contenu"), ("CDI", "Page de widgets"))
    ]  # fmt: skip
    return f'<div class="sheet large-sheet">{_table(("Titre", "Type", "Visibilité"), rows)}</div>'


def _settings(shown: Shown) -> str:
    return f"""<form method="post" class="sheet"><input type="hidden" name="p_auth" value="{shown.token}">
<div class="form-group"><label for="nom">Nom du site</label><input class="form-control" id="nom" name="nom" value="{escape(shown.name)}"></div>
<div class="form-group"><label for="description">Description</label><textarea class="form-control" id="description" name="description" rows="3"></textarea></div>
<div class="sheet-footer"><button type="submit" class="btn">Enregistrer</button></div></form>"""


def admin(shown: Shown, entry: str, at: int) -> tuple[str, str]:
    """Title and body of a page of the administration that no procedure needs."""
    title = next(
        (entries[entry] for _, _, entries in CATEGORIES.values() if entry in entries), "Administration du site"
    )
    match entry:
        case "membres":
            return title, _members(shown, at)
        case "arborescence":
            return title, _tree(shown)
        case "parametres":
            return title, _settings(shown)
    return title, '<div class="sheet"><p class="vide">Aucun élément n’a été trouvé.</p></div>'
