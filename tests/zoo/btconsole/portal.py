"""The portal: sites of the schools, sign-in by kind of account, administration; each page by its server, in Bulma."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable, Mapping
from html import escape
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.btconsole import export, services
from tests.zoo.btconsole.shell import TITLES, VOLET, Visit, administration, icon, notice, page
from tests.zoo.exhibits import files
from tests.zoo.visits import Visits, posted, to

NEWS = (
    ("Portes ouvertes", "Samedi matin", "Les équipes vous accueillent de 9 h à 13 h. Plan du site et programme."),
    ("Conseils de classe", "Calendrier", "Les dates du premier trimestre sont disponibles dans l'agenda."),
    ("Manuels numériques", "Rentrée", "Retrait des équipements au CDI, sur présentation du carnet de correspondance."),
)
KINDS = {
    "educonnect": ("account-school-outline", "Élève ou représentant légal", "Avec votre compte ÉduConnect"),
    "agents": ("badge-account-outline", "Personnel de l'Éducation nationale", "Avec le guichet des agents"),
    "region": ("office-building-outline", "Agent de la Région", "Avec votre compte professionnel"),
    "atrium": ("shield-account-outline", "Administrateur ou partenaire", "Avec un compte ATRIUM"),
}
PLAIN = {
    "aide": "Centre d'aide", "contact": "Contacter l'assistance", "etat": "État des services", "mentions": "Mentions légales",
    "donnees": "Données personnelles", "accessibilite": "Accessibilité", "cookies": "Gestion des cookies",
    "compte": "Mon compte", "messages": "Messagerie", "oubli": "Mot de passe oublié",
}  # fmt: skip
LOGIN = """<div class="columns is-centered"><div class="column is-5"><form method="post" class="box"><h1 class="title is-4">Compte ATRIUM</h1>{said}
<div class="field"><label class="label" for="identifiant">Identifiant</label><div class="control has-icons-left">
<input class="input" id="identifiant" name="username" autocomplete="username" required value="{username}"><span class="icon is-left" aria-hidden="true"><i class="mdi mdi-account"></i></span></div></div>
<div class="field"><label class="label" for="mot-de-passe">Mot de passe</label><div class="field has-addons mb-0"><div class="control is-expanded has-icons-left">
<input class="input" type="password" id="mot-de-passe" name="password" autocomplete="current-password" required><span class="icon is-left" aria-hidden="true"><i class="mdi mdi-lock"></i></span></div>
<div class="control"><button type="button" class="button" data-reveal="mot-de-passe" aria-label="Afficher le mot de passe"><span class="icon" aria-hidden="true"><i class="mdi mdi-eye-outline"></i></span></button></div></div>
<p class="help"><a href="/oubli">Mot de passe oublié ?</a></p></div><div class="field mt-5"><button class="button is-primary is-fullwidth">Se connecter</button></div></form>
<p class="has-text-centered is-size-7"><a href="/connexion">Choisir un autre type de compte</a></p></div></div>"""
INTERRUPT = f"""<div class="columns is-centered"><div class="column is-8"><article class="message is-warning"><div class="message-header">
<p>Information à l'attention des administrateurs</p></div><div class="message-body content"><p>Une maintenance aura lieu <strong>mardi entre 20 h et 22 h</strong>.
Pendant cette période :</p><ul><li>les sites d'établissement resteront consultables ;</li><li>la connexion à ATRIUM et aux services tiers sera interrompue.</li></ul>
<p>La montée de version apporte un nouvel annuaire. La documentation est disponible dans le centre d'aide.</p></div></article>
<form method="post" class="buttons is-right"><button class="button is-primary"><span>Continuer</span>{icon("arrow-right")}</button></form></div></div>"""

Answer = Callable[[Request], Awaitable[Response]]


class Portal:
    """Its pages, and who is signed in."""

    def __init__(self, known: Mapping[str, tuple[str, State]]) -> None:
        self._schools, self._visits = dict(known), Visits("portal")
        self._made: dict[str, export.Asked] = {}

    def application(self) -> Starlette:
        """As it is served."""
        post, admin = ["POST"], "/web/{school}/administration"
        return Starlette(
            routes=[
                *files(),
                Mount("/btconsole", StaticFiles(directory=Path(__file__).parent / "files")),
                Route("/", self._home),
                Route("/favicon.ico", self._nothing),
                Route("/cookies", self._cookies, methods=post),
                Route("/connexion", self._kinds),
                Route("/connexion/information", self._interrupt, methods=["GET", "POST"]),
                Route("/connexion/{kind}", self._sign_in, methods=["GET", "POST"]),
                Route("/deconnexion", self._sign_out),
                Route("/web/{school}", self._site),
                Route(admin, self._for_administrators(self._start)),
                Route(f"{admin}/services-tiers", self._for_administrators(self._services)),
                Route(f"{admin}/services-tiers", self._for_administrators(self._save), methods=post),
                Route(f"{admin}/services-tiers/verification", self._for_administrators(self._check), methods=post),
                Route(f"{admin}/services-tiers/saisie", self._for_administrators(self._again), methods=post),
                Route(f"{admin}/export", self._for_administrators(self._export)),
                Route(f"{admin}/export/fichiers", self._for_administrators(self._ask), methods=post),
                Route(f"{admin}/export/fichiers/{{key}}", self._for_administrators(self._progress)),
                Route(f"{admin}/export/fichiers/{{key}}/contenu", self._for_administrators(self._file)),
                Route(f"{admin}/{{page}}", self._for_administrators(self._other)),
                Route(f"{admin}/{{page}}", self._for_administrators(self._keep_other), methods=post),
                Route("/web/{school}/{page}", self._in_site),
                Route("/web/{school}/service/{page}", self._in_site),
                Route("/{page}", self._plain),
            ]
        )

    def _visit(self, request: Request) -> Visit:
        path, signed = request.path_params.get("school", ""), self._visits.of(request) is not None
        found = self._schools.get(path)
        return Visit(request, signed, (path, *found) if found else None, self._schools)

    def _school(self, request: Request) -> tuple[str, State]:
        path = request.path_params["school"]
        return path, self._schools[path][1]

    def _kept(self, request: Request) -> dict[str, str]:
        kept = self._visits.of(request)
        return {} if kept is None else kept

    def _for_administrators(self, answer: Answer) -> Answer:
        async def answered(request: Request) -> Response:
            if request.path_params["school"] not in self._schools:
                return self._lost(request)
            if self._visits.of(request) is None:
                return to(f"/connexion?retour={request.url.path}")
            return await answer(request)

        return answered

    def _lost(self, request: Request) -> Response:
        return page(self._visit(request), "Page introuvable", '<h1 class="title is-4">Page introuvable</h1>', 404)

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _home(self, request: Request) -> Response:
        sites = "".join(f'<li><a href="/web/{key}">{escape(name)}</a></li>' for key, (name, _) in self._schools.items())
        return page(
            self._visit(request),
            "Accueil",
            f'<h1 class="title">Bienvenue sur ATRIUM</h1><h2 class="subtitle">Sites d\'établissement</h2><div class="content"><ul>{sites}</ul></div>',
        )

    async def _cookies(self, request: Request) -> Response:
        sent = dict(await posted(request))
        answer = to(sent.get("retour") or "/")
        answer.set_cookie("consentement", sent.get("choix", "non"))
        return answer

    async def _kinds(self, request: Request) -> Response:
        answer = page(
            self._visit(request),
            "Connexion",
            '<div class="columns is-centered"><div class="column is-7"><h1 class="title is-4">Se connecter à ATRIUM</h1>'
            '<p class="block">Vous êtes :</p>'
            + "".join(
                f'<a class="box media p-4 mb-3" href="/connexion/{key}"><span class="media-left">{icon(drawn)}</span>'
                f'<span class="media-content"><strong>{name}</strong><br><span class="is-size-7">{about}</span></span></a>'
                for key, (drawn, name, about) in KINDS.items()
            )
            + "</div></div>",
        )
        if back := request.query_params.get("retour"):
            answer.set_cookie("retour", back)
        return answer

    async def _sign_in(self, request: Request) -> Response:
        kind, visit = request.path_params["kind"], self._visit(request)
        if kind != "atrium":
            name = KINDS[kind][1] if kind in KINDS else "Connexion"
            body = f"""<h1 class="title is-4">{name}</h1><div class="notification">Vous allez être dirigé vers le service d'authentification de votre administration.
Si rien ne se passe, celui-ci est momentanément indisponible.</div><a class="button" href="/connexion">Choisir un autre type de compte</a>"""
            return page(visit, name, body)
        if request.method == "GET":
            return page(visit, "Connexion", LOGIN.format(said="", username=""))
        sent, answer = dict(await posted(request)), to("/connexion/information")
        if self._visits.begin(sent, answer):
            return answer
        said = notice("Identifiant ou mot de passe incorrect.", "danger")
        return page(visit, "Connexion", LOGIN.format(said=said, username=escape(sent.get("username", ""))), 401)

    async def _interrupt(self, request: Request) -> Response:
        if request.method == "POST":
            return to(request.cookies.get("retour", "/"))
        return page(self._visit(request), "Information", INTERRUPT)

    async def _sign_out(self, request: Request) -> Response:
        self._visits.end(request)
        return to("/")

    async def _site(self, request: Request) -> Response:
        visit = self._visit(request)
        if visit.school is None:
            return self._lost(request)
        news = "".join(
            f'<div class="column is-4"><div class="card"><div class="card-content"><p class="title is-5">{title}</p><p class="subtitle is-6">{about}</p>'
            f'<div class="content">{text}</div></div><footer class="card-footer"><a class="card-footer-item" href="/web/{visit.school[0]}/actualites">Lire la suite</a></footer></div></div>'
            for title, about, text in NEWS
        )
        body = f"""<section class="hero is-primary is-small mb-5"><div class="hero-body"><p class="title">{escape(visit.school[1])}</p>
<p class="subtitle">Site d'établissement</p></div></section><h2 class="title is-4">À la une</h2><div class="columns">{news}</div>"""
        return page(visit, visit.school[1], body)

    async def _in_site(self, request: Request) -> Response:
        visit, name = self._visit(request), request.path_params["page"].replace("-", " ").capitalize()
        body = f'<h1 class="title is-4">{escape(name)}</h1><p class="block">Aucune publication pour le moment.</p>'
        return page(visit, name, body)

    async def _plain(self, request: Request) -> Response:
        title = PLAIN.get(request.path_params["page"])
        if title is None:
            return self._lost(request)
        body = f'<h1 class="title is-4">{title}</h1><p class="block">Le contenu de cette rubrique est en cours de mise à jour.</p>'
        return page(self._visit(request), title, body)

    async def _start(self, request: Request) -> Response:
        visit = self._visit(request)
        numbers = {
            "Comptes actifs": "85",
            "Pages publiées": "24",
            "Messages en attente": "3",
            "Comptes à supprimer": "1",
        }
        level = "".join(
            f'<div class="level-item has-text-centered"><div><p class="heading">{name}</p><p class="title">{value}</p></div></div>'
            for name, value in numbers.items()
        )
        body = f"""<h1 class="title is-4">Administration du site</h1><div class="box level">{level}</div>
<p class="block">Ouvrez le volet d'administration pour accéder aux rubriques : {", ".join(VOLET)}.</p>"""
        return page(visit, "Administration", body)

    async def _services(self, request: Request) -> Response:
        path, state = self._school(request)
        text = self._kept(request).pop("dit", "")
        return administration(
            self._visit(request), "services-tiers", services.form(state.services, path), notice(text) if text else ""
        )

    async def _check(self, request: Request) -> Response:
        (path, state), fields = self._school(request), await posted(request)
        asked = services.read(state, fields)
        if why := services.refusal(asked):
            body, said = services.form(asked, path), notice(why, "danger")
            return administration(self._visit(request), "services-tiers", body, said)
        return administration(self._visit(request), "services-tiers", services.check(state, asked, fields, path))

    async def _again(self, request: Request) -> Response:
        path, state = self._school(request)
        asked = services.read(state, await posted(request))
        return administration(self._visit(request), "services-tiers", services.form(asked, path))

    async def _save(self, request: Request) -> Response:
        (path, state), fields = self._school(request), await posted(request)
        state.save_services(services.read(state, fields))
        self._kept(request)["dit"] = "Les accès aux services tiers ont été enregistrés."
        return to(f"/web/{path}/administration/services-tiers")

    async def _export(self, request: Request) -> Response:
        path, state = self._school(request)
        return administration(self._visit(request), "export", export.form(state, path))

    async def _ask(self, request: Request) -> Response:
        sent, key = dict(await posted(request)), secrets.token_hex(4)
        if sent.get("profil") not in export.PROFILES:
            return JSONResponse({}, 422)
        self._made[key] = export.Asked(sent["profil"], sent.get("classe", ""))
        return JSONResponse({"suivi": f"{request.url.path}/{key}"})

    async def _progress(self, request: Request) -> Response:
        made, state = self._made[request.path_params["key"]], self._school(request)[1]
        ready = {"pret": True, "lignes": len(made.accounts(state)), "fichier": f"{request.url.path}/contenu"}
        return JSONResponse(ready if made.ready else {"pret": False})

    async def _file(self, request: Request) -> Response:
        made, state = self._made[request.path_params["key"]], self._school(request)[1]
        where = {"Content-Disposition": f'attachment; filename="atrium-{made.profile}.csv"'}
        return Response(export.EXPORT.written(made.accounts(state)), media_type="text/csv", headers=where)

    async def _other(self, request: Request) -> Response:
        path = request.path_params["page"]
        if path not in TITLES:
            return self._lost(request)
        if path == "bandeau":
            body = """<form method="post" class="box"><div class="field"><label class="label" for="titre">Titre du bandeau</label><div class="control"><input class="input" id="titre" name="titre"></div></div>
<button class="button is-primary">Enregistrer</button></form>"""
        else:
            body = '<div class="box has-text-centered has-text-grey">Aucun élément à afficher.</div>'
        return administration(self._visit(request), path, body)

    async def _keep_other(self, request: Request) -> Response:
        # A form of another page: nobody asked for it.
        self._school(request)[1].writes.append(request.path_params["page"])
        return await self._other(request)


def application(known: Mapping[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    return Portal(known).application()
