"""The school's site, and the pages of its administration that are only read."""

from __future__ import annotations

from html import escape
from urllib.parse import quote

from starlette.responses import Response
from starlette.routing import Route

from tests.foreign.people import CLASSES
from tests.zoo.nconsole.desk import Call, Desk, table
from tests.zoo.nconsole.portal_export import PROFILES
from tests.zoo.nconsole.portal_shell import FOOT, TABS, VOLET, administration, at, page
from tests.zoo.visits import to

NEWS = (
    (
        "Portes ouvertes samedi 30 janvier",
        "L'établissement accueille les futurs élèves et leurs familles de 9 h à 13 h.",
    ),
    ("Bourses : deuxième campagne", "Les demandes se font en ligne jusqu'au vendredi 18 décembre."),
    (
        "Conseils de classe du premier trimestre",
        "Le calendrier est affiché en salle des professeurs et en vie scolaire.",
    ),
)
AGENDA = (("mar. 1er", "Réunion parents-professeurs des secondes"), ("jeu. 3", "Maintenance d'ATRIUM à 22 h"), ("ven. 4", "Don du sang, gymnase"))  # fmt: skip
#: Caption, heads, lines.
Table = tuple[str, tuple[str, ...], list[tuple[str, ...]]]
MANY: Table = (
    "Onglets du site, dans l'ordre",
    ("Onglet", "Visible par", "Modifié"),
    [("Accueil", "Tout le monde", "02/09"), ("Vie de l'établissement", "Tout le monde", "14/10"), ("CDI", "Utilisateurs connectés", "02/09"), ("Orientation", "Tout le monde", "20/11")],
)  # fmt: skip
READ: dict[tuple[str, str], Table] = {
    ("pages", "arborescence"): MANY,
    ("pages", "apparence"): ("Apparence du site", ("Élément", "Valeur"), [("Thème", "Région Sud clair"), ("Couleur", "Bleu calanque"), ("Bandeau", "bandeau-2026.jpg")]),
    ("contenus", "actualites"): ("Articles", ("Titre", "Auteur", "État"), [(title, "Alix Exemple", "Publié") for title, _ in NEWS]),
    ("contenus", "documents"): ("Documents", ("Fichier", "Taille", "Dossier"), [("reglement-interieur.pdf", "412 ko", "Vie scolaire"), ("menus-decembre.pdf", "88 ko", "Restauration")]),
    ("utilisateurs", "groupes"): ("Groupes", ("Groupe", "Nature"), [(one, "Classe") for one in CLASSES]),
    ("utilisateurs", "manuels"): ("Comptes manuels", ("Compte", "Échéance"), [("intervenant.theatre", "31/08")]),
    ("parametres", "etablissement"): ("Fiche", ("Rubrique", "Valeur"), [("Adresse", "12 chemin des Pins"), ("Téléphone", "04 00 00 00 00"), ("Académie", "Aix-Marseille")]),
    ("parametres", "journal"): ("Journal", ("Date", "Administrateur", "Opération"), [("27/11 17:42", "Alix Exemple", "Article publié"), ("24/11 09:10", "Alix Exemple", "Document déposé")]),
}  # fmt: skip


def _home(call: Call) -> Response:
    news = "".join(f"<article><h3>{title}</h3><p>{text}</p></article>" for title, text in NEWS)
    agenda = "".join(f"<li><b>{day}</b> {what}</li>" for day, what in AGENDA)
    hello = "<p>Bonjour Alix, vous avez 3 messages non lus.</p>" if call.signed else ""
    return page(
        call,
        call.school,
        f"""<h1>Bienvenue au {escape(call.school[0].lower() + call.school[1:])}</h1>{hello}<div class="columns home">
<section class="work"><h2>Actualités</h2>{news}</section><aside><h2>Agenda</h2><ul class="plain">{agenda}</ul>
<h2>Liens utiles</h2><ul class="plain"><li><a href="/aide/assistance">Première connexion</a></li>
<li><a href="/web/{call.key}/cdi">Catalogue du CDI</a></li></ul></aside></div>""",
    )


def _tab(call: Call) -> Response:
    title = TABS.get(call.part("tab"))
    if title is None:
        return to(f"/web/{call.key}")
    return page(call, title, f"<h1>{title}</h1><p>Cette page est en cours de rédaction par l'équipe du site.</p>")


def _service(call: Call) -> Response:
    one = call.state.services.get(call.part("service"))
    if one is None or not one.on:
        return to(f"/web/{call.key}")
    return page(
        call,
        one.name,
        f"<h1>{one.name}</h1><p>Ce service s'ouvre à sa propre adresse, avec votre session ATRIUM. Il ne répond pas pour le moment.</p>",
    )


def _help(call: Call) -> Response:
    title = FOOT.get(call.part("page"), "Aide").split(" :")[0]
    return page(call, title, f"<h1>{title}</h1><p>Cette page est mise à jour par la Région Sud.</p>")


def _mail(call: Call) -> Response:
    return page(
        call, "Messagerie", "<h1>Messagerie</h1><ul><li>Vie scolaire</li><li>CDI</li><li>Équipe ATRIUM</li></ul>"
    )


def _cookies(call: Call) -> Response:
    choice, back = call.one("choix"), call.one("retour")
    back = back if back.startswith("/") and not back.startswith("//") else "/"
    answer = to(f"{back}{'&' if '?' in back else '?'}cookies={quote(choice)}")
    answer.set_cookie("atrium_cookies", choice, max_age=15_552_000)
    return answer


def _overview(call: Call) -> Response:
    counts = "".join(
        f"<li><b>{sum(one.profile == key for one in call.state.accounts)}</b> {name.lower()}</li>"
        for key, name in PROFILES.items()
    )
    sections = "".join(
        f'<li><h2><a href="{at(call, key)}">{one.name}</a></h2><p>{one.purpose}</p></li>' for key, one in VOLET.items()
    )
    return administration(
        call,
        "",
        "",
        "Administration du site",
        f"""<p class="lead">{escape(call.school)} - dernière alimentation de l'annuaire : cette nuit à 2 h 14.</p>
<ul class="counts">{counts}</ul><ul class="cards">{sections}</ul>""",
    )


def _section(call: Call) -> Response:
    found = VOLET.get(key := call.part("section"))
    if found is None:
        return to(at(call))
    listed = "".join(
        f'<li><h2><a href="{at(call, key, name)}">{caption}</a></h2><p>{text}</p></li>'
        for name, (caption, text) in found.pages.items()
    )
    return administration(
        call, key, "", found.name, f'<p class="lead">{found.purpose}</p><ul class="cards">{listed}</ul>'
    )


def _read(call: Call) -> Response:
    key = call.part("section"), call.part("page")
    if key not in READ:
        return to(at(call))
    return administration(call, *key, VOLET[key[0]].pages[key[1]][0], table(*READ[key]))


def routes(desk: Desk) -> list[Route]:
    """Their addresses; those of the forms come before."""
    site = "/web/{school}"
    return [
        desk.route("/cookies", _cookies, post=True, public=True),
        desk.route("/messagerie", _mail),
        desk.route("/aide/{page}", _help, public=True),
        desk.route(site, _home, public=True),
        desk.route(f"{site}/administration", _overview),
        desk.route(f"{site}/administration/{{section}}", _section),
        desk.route(f"{site}/administration/{{section}}/{{page}}", _read),
        desk.route(f"{site}/service/{{service}}", _service),
        desk.route(f"{site}/{{tab}}", _tab, public=True),
    ]
