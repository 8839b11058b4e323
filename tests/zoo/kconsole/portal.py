"""The portal's addresses: a page each, the sign-in on a page of its own, forms that are posted and then told by a message."""

from __future__ import annotations

from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.exhibits import HERE
from tests.zoo.kconsole import portal_admin, portal_export, portal_home, portal_services
from tests.zoo.kconsole.portal_frame import Site, document
from tests.zoo.visits import Visits, posted, to

FILES = HERE / "kconsole" / "files" / "portal"


class _Portal:
    """Its answers."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known, self._visits = known, Visits("portal")

    def _site(self, request: Request) -> Site:
        key = request.path_params.get("site", "lycee")
        key = key if key in self._known else "lycee"
        name, state = self._known[key]
        return Site(key, name, state, {one: name for one, (name, _) in self._known.items()}, self._visits.of(request))

    async def site(self, request: Request) -> Response:
        """A page of the school's site, which everybody may read."""
        site, page = self._site(request), request.path_params.get("page", "accueil")
        return HTMLResponse(document(site, *portal_home.page(site, page), here=page))

    async def sign_in(self, request: Request) -> Response:
        """The page of the sign-in, and its form."""
        service = request.query_params.get("service", "")
        service = service if service.startswith("/web/") else "/web/lycee"
        if request.method == "GET":
            return HTMLResponse(portal_home.sign_in(service, refused=False))
        answer = to(service)
        if self._visits.begin(dict(await posted(request)), answer):
            return answer
        return HTMLResponse(portal_home.sign_in(service, refused=True), 401)

    async def leave(self, request: Request) -> Response:
        """Signed out."""
        self._visits.end(request)
        return RedirectResponse("/web/lycee")

    async def admin(self, request: Request) -> Response:
        """A page of the administration."""
        site, path = self._site(request), request.path_params.get("path", "")
        if site.visit is None:
            return to(f"/connexion/login?service={quote(request.url.path)}")
        if request.method == "POST":
            return await self._posted(request, site, path)
        title, body = {
            "pages/services-tiers": portal_services.page,
            "utilisateurs/export": portal_export.page,
        }.get(path, portal_admin.page(path))(site)
        return HTMLResponse(document(site, title, body, admin=path))

    async def _posted(self, request: Request, site: Site, path: str) -> Response:
        assert site.visit is not None
        sent = await posted(request)
        if path == "pages/services-tiers":
            site.visit["message"] = portal_services.keep(site.state, sent)
        elif path == "utilisateurs/export":
            if (answer := portal_export.file(site.state, dict(sent))) is not None:
                return answer
            site.visit["refused"] = "Veuillez choisir un profil."
        else:
            # A form of another page: nobody asked for it.
            site.state.writes.append(f"posted {path}")
        return to(request.url.path)


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    portal, both = _Portal(known), ["GET", "POST"]
    return Starlette(
        routes=[
            Mount("/statique", StaticFiles(directory=FILES)),
            Route("/connexion/login", portal.sign_in, methods=both),
            Route("/connexion/logout", portal.leave),
            Route("/web/{site}/gestion", portal.admin),
            Route("/web/{site}/gestion/{path:path}", portal.admin, methods=both),
            Route("/web/{site}", portal.site),
            Route("/web/{site}/{page}", portal.site),
            Route("/{rest:path}", lambda _: RedirectResponse("/web/lycee")),
        ]
    )
