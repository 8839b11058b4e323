"""The portal: public pages of the school site, the sign-in, the administration behind its icon."""

from __future__ import annotations

from html import escape

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.dv_console import export, services, theme
from tests.zoo.exhibits import HERE, files
from tests.zoo.visits import Visits, posted, to

HOME = "lycee"
TITLES = {path: caption for below in theme.MENU.values() for caption, path in below.items()}


def _home(name: str, tab: str) -> str:
    if tab != "Accueil":
        return f"<h1>{escape(tab)}</h1><p>Cet espace est réservé aux membres de l’établissement.</p>"
    return f"""<h1>Bienvenue sur le site de l’établissement</h1><div class="fr-callout"><h3 class="fr-callout__title">Réunion de rentrée</h3>
<p class="fr-callout__text">Les familles sont attendues mardi 8 septembre à 18 heures : {escape(name)}.</p></div>
<p class="fr-text--lead">Actualités, agenda et services numériques.</p>"""


def _sign_in(back: str, failed: bool) -> str:
    error = theme.alert("error", "Connexion impossible", "L’identifiant ou le mot de passe est incorrect.") * failed
    return f"""<div class="fr-grid-row fr-grid-row--center"><div class="fr-col-12 fr-col-md-8 fr-col-lg-6">
<h1 class="fr-h3">Connexion à ATRIUM</h1>{error}<form method="post" action="/connexion?retour={back}">
<fieldset class="fr-fieldset" aria-labelledby="login-legend"><legend class="fr-fieldset__legend" id="login-legend"><h2 class="fr-h5">Se connecter avec son compte</h2></legend>
<div class="fr-fieldset__element"><div class="fr-input-group"><label class="fr-label" for="username">Identifiant<span class="fr-hint-text">Format attendu : prenom.nom</span></label>
<input class="fr-input" autocomplete="username" aria-required="true" aria-describedby="username-messages" name="username" id="username" type="text">{theme.messages("username")}</div></div>
<div class="fr-fieldset__element"><div class="fr-password" id="password"><label class="fr-password__label fr-label" for="password-input">Mot de passe</label>
<div class="fr-input-wrap"><input class="fr-password__input fr-input" aria-describedby="password-input-messages" aria-required="true" name="password" autocomplete="current-password" id="password-input" type="password"></div>
{theme.messages("password-input")}<div class="fr-password__checkbox fr-checkbox-group fr-checkbox-group--sm"><input aria-label="Afficher le mot de passe" id="password-show" type="checkbox">
<label class="fr--password__checkbox fr-label" for="password-show">Afficher</label></div></div></div>
<div class="fr-fieldset__element"><ul class="fr-btns-group"><li><button type="submit" class="fr-btn">Se connecter</button></li></ul></div></fieldset></form></div></div>"""


class Portal:
    """Its pages, over the schools that the account administers."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._schools = known
        self._visits = Visits("portal")

    def application(self) -> Starlette:
        """As it is served."""
        both = ["GET", "POST"]
        return Starlette(
            routes=[
                *files(),
                Mount("/own", StaticFiles(directory=HERE / "dv_console" / "files")),
                Route("/connexion", self._enter, methods=both),
                Route("/deconnexion", self._leave),
                Route("/etablissements", self._choice),
                Route("/web/{school}", self._site),
                Route("/web/{school}/page/{number:int}", self._site),
                Route("/web/{school}/administration", self._dashboard),
                Route("/web/{school}/administration/export/fichier", self._file),
                Route("/web/{school}/administration/{what}", self._administration, methods=both),
                Route("/{rest:path}", lambda _: RedirectResponse(f"/web/{HOME}")),
            ]
        )

    def _around(self, request: Request, school: str = "") -> theme.Around:
        key = school or request.path_params.get("school", HOME)
        key = key if key in self._schools else HOME
        name, state = self._schools[key]
        tabs = ("Accueil", "Vie de l’établissement", *(one.name for one in state.services.values() if one.on))
        signed = self._visits.of(request) is not None
        return theme.Around(key, name, tabs, signed, "consentement" in request.cookies)

    def _state(self, around: theme.Around) -> State:
        return self._schools[around.key][1]

    async def _enter(self, request: Request) -> Response:
        around = self._around(request, request.query_params.get("retour", HOME))
        failed = False
        if request.method == "POST":
            answer = to(f"/web/{around.key}")
            if self._visits.begin(dict(await posted(request)), answer):
                return answer
            failed = True
        return HTMLResponse(theme.page(around, "Connexion", _sign_in(around.key, failed)))

    async def _leave(self, request: Request) -> Response:
        self._visits.end(request)
        return to(f"/web/{HOME}")

    async def _choice(self, request: Request) -> Response:
        around = self._around(request)
        if not around.signed:
            return to("/connexion")
        tiles = "".join(
            theme.tile(f"/web/{key}", name, "Site d’établissement") for key, (name, _) in self._schools.items()
        )
        body = f'<h1>Mes établissements</h1><div class="fr-grid-row fr-grid-row--gutters">{tiles}</div>'
        return HTMLResponse(theme.page(around, "Mes établissements", body))

    async def _site(self, request: Request) -> Response:
        around = self._around(request)
        number = min(request.path_params.get("number", 0), len(around.tabs) - 1)
        return HTMLResponse(theme.page(around, around.name, _home(around.name, around.tabs[number])))

    async def _dashboard(self, request: Request) -> Response:
        around = self._around(request)
        if not around.signed:
            return to(f"/connexion?retour={around.key}")
        body = '<p class="fr-text--lead">Choisissez une rubrique dans le menu.</p>' + theme.alert(
            "info", "Maintenance", "ATRIUM sera indisponible dimanche de 6 h à 8 h."
        )
        return HTMLResponse(theme.administration(around, "Administration du site", body))

    async def _administration(self, request: Request) -> Response:
        around, what = self._around(request), request.path_params["what"]
        if not around.signed:
            return to(f"/connexion?retour={around.key}")
        state = self._state(around)
        if request.method == "POST" and what == "services":
            services.save(state, await posted(request))
            return to(f"{request.url.path}?enregistre=1")
        match what:
            case "services":
                body = services.body(state, done="enregistre" in request.query_params)
            case "export":
                body = export.body(state, failed="erreur" in request.query_params)
            case _:
                body = "<p>Aucun élément à afficher.</p>"
        return HTMLResponse(theme.administration(around, TITLES.get(what, "Administration"), body, what))

    async def _file(self, request: Request) -> Response:
        around = self._around(request)
        if not around.signed:
            return to(f"/connexion?retour={around.key}")
        found = export.file(self._state(around), request.query_params)
        return found or to(f"/web/{around.key}/administration/export?erreur=1")


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """Its pages."""
    return Portal(known).application()
