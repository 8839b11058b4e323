"""The portal: one site for each school, its administration behind an icon."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.exhibits import HERE, files
from tests.zoo.tg_console import export, services, shell
from tests.zoo.tg_console.icons import icon
from tests.zoo.visits import Visits, posted, to

NEWS = {
    "Portes ouvertes": "Samedi 6 février, de 9 h à 12 h 30.",
    "Bourses": "Les demandes se font jusqu’au 15 octobre.",
    "Réunion parents-professeurs": "Jeudi 10 décembre, à partir de 17 h.",
}
SAVED = "Vos modifications ont été enregistrées."


def _news() -> str:
    cards = "".join(
        f'<div class="col-md-4"><div class="card h-100"><div class="card-body"><h3 class="card-title h5">{title}</h3><p class="text-secondary mb-0">{text}</p></div></div></div>'
        for title, text in NEWS.items()
    )
    return f'<div class="row g-3">{cards}</div>'


def _empty() -> str:
    return f'<div class="card"><div class="card-body text-center text-secondary py-5">{icon("mood-empty")}<p class="mt-2 mb-0">Aucun élément à afficher.</p></div></div>'


def _overview(state: State) -> str:
    told = {"Services activés": sum(one.on for one in state.services.values()), "Comptes": len(state.accounts)}
    cards = "".join(
        f'<div class="col-sm-6"><div class="card"><div class="card-body"><div class="text-secondary">{name}</div><div class="h1 mb-0">{number}</div></div></div></div>'
        for name, number in told.items()
    )
    return f'<div class="row g-3">{cards}</div>'


class Portal:
    """Its pages."""

    def __init__(self, known: Mapping[str, tuple[str, State]]) -> None:
        self._known = known
        self._visits = Visits("portal")

    def application(self) -> Starlette:
        """As it is served."""
        both = ["GET", "POST"]
        return Starlette(
            routes=[
                *files(),
                Mount("/own", StaticFiles(directory=HERE / "tg_console" / "files")),
                Route("/connexion", self._enter, methods=both),
                Route("/deconnexion", self._leave),
                Route("/web/{school}", self._site),
                Route("/web/{school}/{page}", self._site),
                Route("/admin/{school}", self._admin),
                Route("/admin/{school}/{page}", self._admin, methods=both),
                Route("/{rest:path}", lambda _: RedirectResponse("/web/lycee")),
            ]
        )

    async def _enter(self, request: Request) -> Response:
        asked = request.query_params.get("site", "lycee")
        school = asked if asked in self._known else "lycee"
        failed = False
        if request.method == "POST":
            answer = to(f"/web/{school}")
            if self._visits.begin(dict(await posted(request)), answer):
                return answer
            failed = True
        return HTMLResponse(shell.sign_in(school, failed=failed, asked="cookies" in request.cookies))

    async def _leave(self, request: Request) -> Response:
        self._visits.end(request)
        return RedirectResponse("/web/lycee")

    async def _site(self, request: Request) -> Response:
        school, page = request.path_params["school"], request.path_params.get("page", "")
        if school not in self._known:
            return to("/web/lycee")
        name, state = self._known[school]
        keys = {"": "Accueil", "actualites": "Actualités"} | (
            {"pronote": "Pronote"} if state.services["pronote"].on else {}
        )
        pages = {caption: f"/web/{school}/{key}".rstrip("/") for key, caption in keys.items()}
        shown = shell.site(
            school,
            name,
            keys.get(page, "Accueil"),
            _news() if page in {"", "actualites"} else _empty(),
            pages=pages,
            signed=self._visits.of(request) is not None,
            asked="cookies" in request.cookies,
        )
        return HTMLResponse(shown)

    async def _admin(self, request: Request) -> Response:
        school, page, visit = (
            request.path_params["school"],
            request.path_params.get("page", ""),
            self._visits.of(request),
        )
        if visit is None or school not in self._known:
            return to(f"/connexion?site={school}")
        name, state = self._known[school]
        if page == "fichier":
            return self._file(request, state)
        if request.method == "POST":
            if page == "services":
                state.save_services(services.posted(state, dict(await posted(request))))
                visit["done"] = SAVED
            return to(request.url.path)
        drawn = self._drawn(school, page)
        told = visit.pop("done", "")
        return HTMLResponse(shell.admin(school, name, page, drawn, done=told, asked="cookies" in request.cookies))

    def _drawn(self, school: str, page: str) -> str:
        state = self._known[school][1]
        match page:
            case "":
                return _overview(state)
            case "services":
                return services.drawn(state)
            case "export":
                return export.drawn(state, school)
        return _empty()

    def _file(self, request: Request, state: State) -> Response:
        asked = dict(request.query_params)
        where = {"Content-Disposition": f'attachment; filename="export_{asked.get("profil", "")}.csv"'}
        written = export.EXPORT.written(export.chosen(state, asked))
        return Response(written, media_type="text/csv; charset=utf-8", headers=where)


def application(known: Mapping[str, tuple[str, State]]) -> Starlette:
    """The portal of these schools."""
    return Portal(known).application()
