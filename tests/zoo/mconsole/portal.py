"""The portal's addresses: pages of a site, the sign-in, and the portlets of the administration by their identifiers."""

from __future__ import annotations

import secrets

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.exhibits import HERE
from tests.zoo.mconsole import portal_export, portal_panel, portal_services, portal_site
from tests.zoo.mconsole.portal_theme import GROUPS, Shown, document
from tests.zoo.visits import Visits, posted, to

FILES = HERE / "mconsole" / "files"
#: Portlets that have a screen of their own; the others tell that there is nothing in them.
PORTLETS = {portal_services.ID: portal_services.page, portal_export.ID: portal_export.page}


class _Portal:
    """Its answers."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known, self._visits = known, Visits("portal")

    def _shown(self, request: Request, key: str) -> Shown:
        name, state = self._known[key]
        return Shown(
            key, name, state, {one: caption for one, (caption, _) in self._known.items()}, self._visits.of(request)
        )

    async def site(self, request: Request) -> Response:
        """A page of the school's site."""
        key = request.path_params["site"]
        if key not in self._known:
            return to("/web/lycee")
        shown = self._shown(request, key)
        return HTMLResponse(document(shown, portal_site.page(shown, request.path_params.get("page", "accueil"))))

    async def login(self, request: Request) -> Response:
        """The sign-in, and where one came from."""
        service = request.query_params.get("service", "/web/lycee")
        service = service if service.startswith("/web/") else "/web/lycee"
        if request.method == "GET":
            return HTMLResponse(portal_site.login(service))
        answer = to(service)
        if not self._visits.begin(dict(await posted(request)), answer):
            return HTMLResponse(portal_site.login(service, wrong=True))
        return answer

    async def logout(self, request: Request) -> Response:
        """Signed out."""
        self._visits.end(request)
        return RedirectResponse("/web/lycee")

    async def panel(self, request: Request) -> Response:
        """The control panel, or one of its portlets."""
        asked = request.query_params
        key = GROUPS.get(asked.get("doAsGroupId", ""), "")
        shown = self._shown(request, key or "lycee")
        if shown.visit is None or not key:
            return to(f"/connexion/login?service=/web/{shown.key}")
        shown.visit.setdefault("auth", secrets.token_hex(4))
        portlet = asked.get("p_p_id", "")
        if request.method == "POST":
            if asked.get("p_auth") != shown.visit["auth"]:
                return to(shown.address(portlet))
            return await self._posted(request, shown, portlet)
        message = shown.visit.pop("message", "")
        if not portlet:
            return HTMLResponse(document(shown, portal_panel.page(shown), panel=True))
        body = PORTLETS[portlet](shown) if portlet in PORTLETS else portal_panel.nothing()
        return HTMLResponse(document(shown, portal_panel.framed(shown, portlet, body, message), panel=True))

    async def _posted(self, request: Request, shown: Shown, portlet: str) -> Response:
        assert shown.visit is not None
        sent = dict(await posted(request))
        if portlet == portal_services.ID:
            portal_services.keep(shown.state, sent)
            shown.visit["message"] = "Votre requête a été traitée avec succès."
        elif portlet == portal_export.ID:
            if (answer := portal_export.file(shown.state, sent)) is not None:
                return answer
            shown.visit["message"] = "!Le champ « Profil » est exigé."
        return to(shown.address(portlet))


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    portal, both = _Portal(known), ["GET", "POST"]
    return Starlette(
        routes=[
            Mount("/html", StaticFiles(directory=FILES / "portal")),
            Route("/connexion/login", portal.login, methods=both),
            Route("/c/portal/logout", portal.logout),
            Route("/group/control_panel/manage", portal.panel, methods=both),
            Route("/web/{site}", portal.site),
            Route("/web/{site}/{page}", portal.site),
            Route("/{rest:path}", lambda _: RedirectResponse("/web/lycee")),
        ]
    )
