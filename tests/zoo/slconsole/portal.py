"""The portal: public sites of schools, one sign-in page for all, and what an administrator has in their panel."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from collections.abc import Callable, Mapping
from html import escape
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from tests.foreign.people import Account
from tests.foreign.served import PROFILES, Service, State
from tests.zoo.exhibits import files
from tests.zoo.visits import Visits, posted, to

LABELS = {"eleves": "Élèves", "parents": "Parents", "enseignants": "Enseignants", "personnels": "Personnels"}
#: As the export calls them.
EXPORTED = {"eleves": "Élèves", "responsables": "Parents", "enseignants": "Enseignants", "personnels": "Personnels"}
ABOUT = {
    "correlyce": ("Région Sud", "Catalogue ouvert de ressources numériques éditoriales pour les lycées."),
    "primaire": ("Index Éducation", "Vie scolaire des écoles du premier degré : cahier de liaison, appel, menus."),
    "pronote": ("Index Éducation", "Notes, absences, emploi du temps et communication avec les familles."),
    "moodle": ("Région Sud", "Plateforme de cours en ligne, hébergée par la Région."),
}
COLUMNS: Mapping[str, Callable[[Account], str]] = {
    "Profil": lambda one: EXPORTED[one.profile],
    "Nom": lambda one: one.family,
    "Prénom": lambda one: one.first,
    "Né(e) le": lambda one: one.born,
    "Classe": lambda one: one.group,
    "Login": lambda one: one.login,
    "Statut": lambda one: one.state,
}
#: Address, caption, and what the panel has beneath it.
PANEL: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = (
    ("tableau-de-bord", "Tableau de bord", ()),
    (
        "",
        "Pages de site",
        (
            ("arborescence", "Arborescence du site"),
            ("modeles", "Modèles de page"),
            ("services-tiers", "Accès aux services tiers"),
            ("corbeille", "Corbeille"),
        ),
    ),
    ("", "Contenus", (("actualites", "Actualités"), ("medias", "Documents et médias"), ("agenda", "Agenda"))),
    (
        "",
        "Utilisateurs",
        (
            ("annuaire", "Annuaire"),
            ("groupes", "Groupes de travail"),
            ("invitations", "Comptes invités"),
            ("export", "Export des utilisateurs"),
        ),
    ),
    ("", "Configuration", (("identite", "Identité visuelle"), ("roles", "Rôles et délégations"))),
)
ICONS = {
    "Tableau de bord": "speedometer2", "Pages de site": "files", "Contenus": "newspaper",
    "Utilisateurs": "people", "Configuration": "sliders",
}  # fmt: skip
NEWS = (
    ("Portes ouvertes", "Samedi 7 février", "Les équipes accueillent les futurs élèves de seconde de 9 h à 13 h."),
    ("Bourses de lycée", "Jusqu'au 20 janvier", "Les demandes se font en ligne ; le secrétariat reste à disposition."),
    ("Voyage à Turin", "Mis en ligne hier", "Le carnet de route des terminales est à lire dans l'espace Langues."),
)
OTHERS = {
    "arborescence": "14 pages publiées, 2 en préparation. La page d'accueil a été modifiée le 12 janvier.",
    "modeles": "Trois modèles sont proposés par la Région : page simple, page à deux colonnes, page d'accueil.",
    "corbeille": "La corbeille est vide. Les pages supprimées y restent trente jours.",
    "actualites": "5 actualités publiées ce trimestre. Les rédacteurs les proposent, vous les publiez.",
    "medias": "312 Mo utilisés sur 2 Go.",
    "agenda": "Le calendrier scolaire de la zone B est affiché. Aucun événement de l'établissement cette semaine.",
    "annuaire": "L'annuaire est alimenté chaque nuit par l'académie. Dernière synchronisation : cette nuit, 3 h 12.",
    "groupes": "8 groupes de travail sont ouverts dans l'établissement.",
    "invitations": "Aucun compte invité n'est en cours.",
    "identite": "Le logo et les couleurs de l'établissement sont ceux de la charte régionale.",
    "roles": "Vous êtes l'une des deux personnes qui administrent ce site.",
}


def _page(title: str, body: str, *, page: str = "") -> Response:
    return HTMLResponse(
        f"""<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} - ATRIUM</title>
<link rel="stylesheet" href="/built/slconsole_portal.css">
</head>
<body data-page="{page}">
{body}
<div class="cookies" role="region" aria-label="Gestion des cookies" hidden>
  <p><strong>Votre vie privée</strong> ATRIUM utilise des cookies pour mesurer la fréquentation des sites et en améliorer
  le contenu. <a href="/donnees-personnelles">En savoir plus</a></p>
  <div>
    <sl-button size="small" variant="text" data-consent="choix">Personnaliser</sl-button>
    <sl-button size="small" data-consent="non">Continuer sans accepter</sl-button>
    <sl-button size="small" variant="primary" data-consent="oui">J'accepte</sl-button>
  </div>
</div>
<script src="/built/slconsole_portal.js"></script>
</body>
</html>"""
    )


def _footer(name: str) -> str:
    return f"""<footer><div class="wide">
  <div><strong>{escape(name)}</strong><br>Espace numérique de travail de la Région Sud</div>
  <nav aria-label="Pied de page"><a href="/assistance">Assistance</a> <a href="/accessibilite">Accessibilité : partielle</a>
  <a href="/donnees-personnelles">Données personnelles</a> <a href="/mentions-legales">Mentions légales</a></nav>
</div></footer>"""


def _tree(slug: str, current: str) -> str:
    def leaf(address: str, caption: str, icon: str = "") -> str:
        chosen = " selected" if address == current else ""
        return (
            f'<sl-tree-item data-href="/web/{slug}/administration/{address}"{chosen}>'
            f"{icon}{escape(caption)}</sl-tree-item>"
        )

    lines = []
    for address, caption, beneath in PANEL:
        icon = f'<sl-icon name="{ICONS[caption]}"></sl-icon>'
        if not beneath:
            lines.append(leaf(address, caption, icon))
            continue
        is_open = " expanded" if current in dict(beneath) else ""
        leaves = "".join(leaf(*one) for one in beneath)
        lines.append(f"<sl-tree-item{is_open}>{icon}{escape(caption)}{leaves}</sl-tree-item>")
    return "".join(lines)


class Portal:
    """All pages and what they ask the server for."""

    def __init__(self, known: Mapping[str, tuple[str, State]]) -> None:
        self._schools = known
        self._visits = Visits("portal")
        self._exports: list[str] = []

    def routes(self) -> list[Route]:
        """As they are served."""
        post = ["POST"]
        return [
            Route("/connexion", self._sign_in),
            Route("/connexion", self._enter, methods=post),
            Route("/deconnexion", self._leave),
            Route("/api/{slug}/services", self._services),
            Route("/api/{slug}/services", self._save, methods=post),
            Route("/api/{slug}/export", self._export),
            Route("/api/rappel", self._later, methods=post),
            Route("/web/{slug}", self._home),
            Route("/web/{slug}/administration/{address}", self._administration),
            Route("/web/{slug}/{rest:path}", self._elsewhere),
            Route("/favicon.ico", self._nothing),
            Route("/", self._sites),
            Route("/{rest:path}", self._plain),
        ]

    def _site(self, request: Request, inner: str, *, page: str, title: str, current: str = "") -> Response:
        slug = request.path_params["slug"]
        name, state = self._schools[slug]
        visit = self._visits.of(request)
        icon = drawer = dialog = ""
        user = (
            f'<sl-button size="small" variant="primary" href="/connexion?service={quote(f"/web/{slug}")}">'
            '<sl-icon slot="prefix" name="box-arrow-in-right"></sl-icon>Se connecter</sl-button>'
        )
        if visit is not None:
            icon = (
                '<sl-tooltip content="Volet d\'administration" placement="bottom-start">'
                '<sl-icon-button name="layout-sidebar-inset" label="Volet d\'administration" class="volet">'
                "</sl-icon-button></sl-tooltip>"
            )
            drawer = f"""<sl-drawer label="Administration" placement="start" class="administration">
  <p class="faded">{escape(name)}</p>
  <sl-tree selection="leaf">{_tree(slug, current)}</sl-tree>
  <sl-button slot="footer" size="small" href="/assistance">Guide de l'administrateur</sl-button>
</sl-drawer>"""
            sites = "".join(
                f'<sl-menu-item type="checkbox" value="/web/{key}"{" checked" * (key == slug)}>{escape(one)}</sl-menu-item>'
                for key, (one, _) in self._schools.items()
            )
            user = f"""<sl-icon-button name="bell" label="Notifications (2)" href="/web/{slug}/notifications"></sl-icon-button>
<sl-dropdown placement="bottom-end" class="user">
  <sl-button slot="trigger" size="small" caret><sl-icon slot="prefix" name="person-circle"></sl-icon>Camille Exemples</sl-button>
  <sl-menu>
    <sl-menu-item value="/web/{slug}/mon-compte">Mon compte</sl-menu-item>
    <sl-menu-item value="/web/{slug}/messagerie">Messagerie <sl-badge slot="suffix" pill>4</sl-badge></sl-menu-item>
    <sl-divider></sl-divider>
    <sl-menu-label>Mes sites</sl-menu-label>
    {sites}
    <sl-divider></sl-divider>
    <sl-menu-item value="/deconnexion">Se déconnecter</sl-menu-item>
  </sl-menu>
</sl-dropdown>"""
            if "rappel" not in visit:
                dialog = """<sl-dialog label="Votre adresse de secours" class="reminder">
  Vous n'avez pas confirmé l'adresse électronique à laquelle nous vous écririons si vous perdiez votre mot de passe :
  <strong>c.exemples@exemple.fr</strong>.
  <sl-button slot="footer" data-later>Plus tard</sl-button>
  <sl-button slot="footer" variant="primary" data-confirm>Recevoir le message de confirmation</sl-button>
</sl-dialog>"""
        tabs = [("", "Accueil"), ("/etablissement", "L'établissement"), ("/vie-lyceenne", "Vie de l'établissement")]
        tabs += [(f"/service/{key}", one.name) for key, one in state.services.items() if one.on]
        path = request.url.path.removeprefix(f"/web/{slug}")
        links = "".join(
            f'<a href="/web/{slug}{address}"{" aria-current=page" * (address == path)}>{escape(caption)}</a>'
            for address, caption in tabs
        )
        return _page(
            f"{title} - {name}" if title else name,
            f"""<header><div class="bar">{icon}<a class="brand" href="/web/{slug}">ATRIUM</a>
<span class="school">{escape(name)}</span><span class="grow"></span>{user}</div>
<nav class="tabs" aria-label="Pages du site">{links}</nav></header>{drawer}{dialog}
<main class="wide" data-slug="{slug}">{inner}</main>{_footer(name)}""",
            page=page,
        )

    async def _home(self, request: Request) -> Response:
        name, _ = self._schools[request.path_params["slug"]]
        slides = "".join(
            f"<sl-carousel-item><div class=slide><h2>{escape(title)}</h2><p>{escape(text)}</p></div></sl-carousel-item>"
            for title, _, text in NEWS
        )
        cards = "".join(
            f'<sl-card><strong>{escape(title)}</strong><p>{escape(text)}</p><div slot="footer">{escape(when)}</div></sl-card>'
            for title, when, text in NEWS
        )
        inner = f"""<h1>{escape(name)}</h1>
<sl-carousel pagination navigation loop>{slides}</sl-carousel>
<h2>À la une</h2><div class="cards">{cards}</div>
<sl-details summary="Accès et horaires">L'accueil est ouvert du lundi au vendredi, de 7 h 30 à 18 h, et le mercredi
jusqu'à 13 h.</sl-details>
<sl-details summary="Contacts">Vie scolaire, intendance et secrétariat répondent au standard de l'établissement.</sl-details>"""
        return self._site(request, inner, page="home", title="")

    async def _administration(self, request: Request) -> Response:
        slug, address = request.path_params["slug"], request.path_params["address"]
        if self._visits.of(request) is None:
            return to(f"/connexion?service={quote(request.url.path)}")
        found = [(above, dict(beneath)[address]) for _, above, beneath in PANEL if address in dict(beneath)]
        above, caption = found[0] if found else ("", "Tableau de bord")
        crumbs = "".join(f"<sl-breadcrumb-item>{escape(one)}</sl-breadcrumb-item>" for one in (above, caption) if one)
        inner = {"services-tiers": self._services_page, "export": self._export_page}.get(address, self._other_page)(
            slug, address
        )
        return self._site(
            request,
            f"""<sl-breadcrumb label="Fil d'Ariane"><sl-breadcrumb-item href="/web/{slug}/administration/tableau-de-bord">
Administration</sl-breadcrumb-item>{crumbs}</sl-breadcrumb><h1>{escape(caption)}</h1>{inner}""",
            page=address,
            title=caption,
            current=address,
        )

    def _services_page(self, slug: str, address: str) -> str:
        return """<p>Choisissez les services que votre établissement ouvre à ses utilisateurs. Un service ouvert apparaît
dans un onglet du site, pour les profils que vous avez cochés.</p>
<form id="services"><div class="loading"><sl-spinner></sl-spinner> Chargement des services…</div></form>
<div class="save"><sl-button variant="primary" id="save" disabled>Enregistrer</sl-button>
<sl-button id="undo" disabled>Annuler</sl-button></div>"""

    def _export_page(self, slug: str, address: str) -> str:
        accounts = self._schools[slug][1].accounts
        profiles = "".join(f'<sl-option value="{key}">{one}</sl-option>' for key, one in EXPORTED.items())
        groups = "".join(
            f'<sl-option value="{one}">{one}</sl-option>'
            for one in sorted({one.group for one in accounts if one.group})
        )
        return f"""<p>Le fichier contient le login de chaque utilisateur. Il s'agit de données personnelles : ne le
conservez pas au-delà de son utilisation.</p>
<form id="export" class="narrow">
  <sl-select name="profil" label="Profil" placeholder="Choisir un profil" required>{profiles}</sl-select>
  <sl-select name="classe" label="Classe" placeholder="Toutes les classes" clearable
    help-text="Pour les élèves seulement">{groups}</sl-select>
  <sl-input name="nom" label="Le nom commence par" autocomplete="off"></sl-input>
  <sl-button type="submit" variant="primary"><sl-icon slot="prefix" name="filetype-csv"></sl-icon>Exporter au format CSV</sl-button>
</form>
<sl-details summary="Que contient le fichier ?">Une ligne par compte : profil, nom, prénom, date de naissance, classe, login et
statut. Les comptes « À supprimer » sont ceux que l'académie ne transmet plus ; ils sont effacés au bout de trois mois.
</sl-details>"""

    def _other_page(self, slug: str, address: str) -> str:
        if text := OTHERS.get(address):
            return f'<sl-card class="narrow">{escape(text)}</sl-card>'
        accounts = self._schools[slug][1].accounts
        numbers = "".join(
            f"<sl-card><strong>{sum(one.profile == key for one in accounts)}</strong><p>{escape(label)}</p></sl-card>"
            for key, label in EXPORTED.items()
        )
        return f"""<div class="cards">{numbers}</div>
<sl-alert open variant="neutral"><sl-icon slot="icon" name="info-circle"></sl-icon>
<strong>Maintenance</strong><br>Le portail sera indisponible mercredi de 12 h 30 à 13 h 30.</sl-alert>"""

    async def _elsewhere(self, request: Request) -> Response:
        inner = """<h1>Cette page est en préparation</h1><p>L'équipe de rédaction de l'établissement n'a pas encore publié
son contenu.</p>"""
        return self._site(request, inner, page="elsewhere", title="En préparation")

    async def _sites(self, request: Request) -> Response:
        links = "".join(f'<li><a href="/web/{key}">{escape(name)}</a></li>' for key, (name, _) in self._schools.items())
        return _page("Sites", f'<main class="wide"><h1>Sites des établissements</h1><ul>{links}</ul></main>')

    async def _plain(self, request: Request) -> Response:
        text = """<h1>Informations</h1><p>Le portail ATRIUM est proposé par la Région Sud aux lycées et aux collèges
partenaires. L'assistance répond du lundi au vendredi, de 8 h à 18 h.</p><p><a href="/">Sites des établissements</a></p>"""
        return _page("Informations", f'<main class="wide">{text}</main>{_footer("ATRIUM")}')

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    def _form(self, service: str, *, refused: bool = False) -> Response:
        problem = (
            """<sl-alert variant="danger" open><sl-icon slot="icon" name="exclamation-octagon"></sl-icon>
Identifiant ou mot de passe incorrect.</sl-alert>"""
            if refused
            else ""
        )
        return _page(
            "Connexion",
            f"""<main class="door"><p class="brand">ATRIUM</p><h1>Connexion</h1>
<sl-tab-group>
  <sl-tab slot="nav" panel="atrium">Compte ATRIUM</sl-tab>
  <sl-tab slot="nav" panel="educonnect">EduConnect</sl-tab>
  <sl-tab slot="nav" panel="academie">Compte académique</sl-tab>
  <sl-tab-panel name="atrium">{problem}
    <form method="post" action="/connexion">
      <input type="hidden" name="service" value="{escape(service)}">
      <sl-input name="username" label="Identifiant" autocomplete="username" required></sl-input>
      <sl-input name="password" type="password" label="Mot de passe" autocomplete="current-password" password-toggle
        required></sl-input>
      <sl-button type="submit" variant="primary">Connexion</sl-button>
      <p><a href="/assistance">Identifiant ou mot de passe oublié ?</a></p>
    </form>
  </sl-tab-panel>
  <sl-tab-panel name="educonnect"><p>Élèves et responsables se connectent avec le compte ÉduConnect transmis par
    l'établissement.</p><sl-button href="/assistance">Continuer vers ÉduConnect</sl-button></sl-tab-panel>
  <sl-tab-panel name="academie"><p>Personnels de l'Éducation nationale : utilisez vos identifiants de messagerie
    académique.</p><sl-button href="/assistance">Continuer vers le guichet de l'académie</sl-button></sl-tab-panel>
</sl-tab-group></main>{_footer("Région Sud")}""",
            page="connexion",
        )

    def _service(self, asked: str) -> str:
        return asked if asked.startswith("/web/") else "/web/" + next(iter(self._schools))

    async def _sign_in(self, request: Request) -> Response:
        service = self._service(request.query_params.get("service", ""))
        return self._form(service) if self._visits.of(request) is None else to(service)

    async def _enter(self, request: Request) -> Response:
        sent = dict(await posted(request))
        await asyncio.sleep(0.3)
        service = self._service(sent.get("service", ""))
        answer = to(service)
        return answer if self._visits.begin(sent, answer) else self._form(service, refused=True)

    async def _leave(self, request: Request) -> Response:
        self._visits.end(request)
        return to("/")

    async def _later(self, request: Request) -> Response:
        if (visit := self._visits.of(request)) is not None:
            visit["rappel"] = "plus tard"
        return JSONResponse({})

    def _told(self, state: State) -> Response:
        return JSONResponse(
            [
                {
                    "key": key,
                    "name": one.name,
                    "editor": ABOUT[key][0],
                    "about": ABOUT[key][1],
                    "on": one.on,
                    "profiles": [name for name in PROFILES if name in one.profiles],
                }
                for key, one in state.services.items()
            ]
        )

    async def _services(self, request: Request) -> Response:
        await asyncio.sleep(0.4)
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        return self._told(self._schools[request.path_params["slug"]][1])

    async def _save(self, request: Request) -> Response:
        await asyncio.sleep(0.5)
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        state = self._schools[request.path_params["slug"]][1]
        sent = json.loads(await request.body())
        state.save_services(
            {
                key: Service(state.services[key].name, bool(one["on"]), set(PROFILES) & set(one["profiles"]))
                for key, one in sent.items()
            }
        )
        return self._told(state)

    async def _export(self, request: Request) -> Response:
        await asyncio.sleep(0.6)
        if self._visits.of(request) is None:
            return JSONResponse({}, 401)
        asked = request.query_params
        out = io.StringIO()
        lines = csv.writer(out, delimiter=";")
        lines.writerow(COLUMNS)
        for one in self._schools[request.path_params["slug"]][1].accounts:
            fits = one.group == asked["classe"] or not asked["classe"]
            if one.profile == asked["profil"] and fits and one.family.lower().startswith(asked["nom"].lower()):
                lines.writerow([value(one) for value in COLUMNS.values()])
        return Response(out.getvalue().encode("utf-8-sig"), media_type="text/csv")


def application(known: Mapping[str, tuple[str, State]]) -> Starlette:
    """The schools by the names that their addresses have."""
    return Starlette(routes=[*files(), *Portal(known).routes()])
