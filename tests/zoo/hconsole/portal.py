"""The portal's addresses: each rubrique of the administration is a page, each form is posted and told by a message."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.exhibits import HERE
from tests.zoo.hconsole import portal_export, portal_pages, portal_services
from tests.zoo.hconsole.portal_shell import Shown, document
from tests.zoo.visits import Visits, posted, to

FILES = HERE / "hconsole" / "files"


class _Portal:
    """Its answers."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known, self._visits = known, Visits("portal")

    def _shown(self, request: Request) -> Shown:
        key = request.path_params.get("site", "lycee")
        key = key if key in self._known else "lycee"
        name, state = self._known[key]
        sites = {one: caption for one, (caption, _) in self._known.items()}
        return Shown(key, name, state, sites, self._visits.of(request), "erreur" in request.query_params)

    async def site(self, request: Request) -> Response:
        """A page of the school's site."""
        shown = self._shown(request)
        return HTMLResponse(document(shown, *portal_pages.site(shown, request.path_params.get("page", ""))))

    async def enter(self, request: Request) -> Response:
        """The box of the sign-in, from any page of the site."""
        sent = dict(await posted(request))
        site = sent.get("site") if sent.get("site") in self._known else "lycee"
        answer = to(f"/web/{site}")
        known = {"username": sent.get("identifiant", ""), "password": sent.get("motdepasse", "")}
        return answer if self._visits.begin(known, answer) else to(f"/web/{site}?erreur=1")

    async def leave(self, request: Request) -> Response:
        """Signed out."""
        self._visits.end(request)
        return RedirectResponse("/web/lycee")

    async def admin(self, request: Request) -> Response:
        """A page of the administration."""
        shown, path = self._shown(request), request.path_params.get("path", "")
        if shown.visit is None:
            return to(f"/web/{shown.key}")
        if request.method == "POST":
            return await self._posted(request, shown, path)
        title, body = {
            "pages/services-tiers": portal_services.page,
            "utilisateurs/export": portal_export.page,
        }.get(path, portal_pages.admin(path))(shown)
        return HTMLResponse(document(shown, title, body, admin=path))

    async def _posted(self, request: Request, shown: Shown, path: str) -> Response:
        assert shown.visit is not None
        sent = await posted(request)
        if path == "pages/services-tiers":
            shown.visit["flash"] = portal_services.keep(shown.state, sent)
        elif path == "utilisateurs/export":
            if (answer := portal_export.file(shown.state, dict(sent))) is not None:
                return answer
            shown.visit["flash"] = "!Le champ « Profil » est obligatoire."
        else:
            # A form of another page: nobody asked for it.
            shown.state.writes.append(f"posted {path}")
        return to(request.url.path)


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    portal, both = _Portal(known), ["GET", "POST"]
    return Starlette(
        routes=[
            Mount("/ressources", StaticFiles(directory=FILES / "portal")),
            Route("/connexion", portal.enter, methods=["POST"]),
            Route("/deconnexion", portal.leave),
            Route("/web/{site}/administration", portal.admin),
            Route("/web/{site}/administration/{path:path}", portal.admin, methods=both),
            Route("/web/{site}", portal.site),
            Route("/web/{site}/{page}", portal.site),
            Route("/{rest:path}", lambda _: RedirectResponse("/web/lycee")),
        ]
    )
