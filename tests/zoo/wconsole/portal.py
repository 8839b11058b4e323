"""The portal's addresses: pages that post to themselves."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.exhibits import HERE
from tests.zoo.visits import Visits, posted, to
from tests.zoo.wconsole import portal_export, portal_services, portal_site
from tests.zoo.wconsole.portal_master import RIBBON, Site, keep, kept, master

FILES = HERE / "wconsole" / "files" / "portal"
KEPT = """<div class="succes"><b>Vos modifications ont été enregistrées.</b><br>Elles seront visibles à la prochaine connexion des utilisateurs.</div>
<p><a href="AccesServicesTiers.aspx">Retour aux services tiers</a></p>"""


class _Portal:
    """Its answers."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._sites = {key: Site(key, name, state) for key, (name, state) in known.items()}
        self._visits = Visits("portal")

    def _site(self, request: Request) -> Site:
        return self._sites.get(request.path_params.get("site", ""), self._sites["lycee"])

    async def site(self, request: Request) -> Response:
        """The school's own page."""
        site, signed = self._site(request), self._visits.of(request) is not None
        if request.method == "POST" and signed:
            return to(f"{site.admin}/Accueil.aspx")
        return HTMLResponse(
            master(site, list(self._sites.values()), request.url.path, "À la une", portal_site.NEWS, signed=signed)
        )

    async def enter(self, request: Request) -> Response:
        """The sign-in."""
        back = request.query_params.get("ReturnUrl", "/web/lycee")
        back = back if back.startswith("/web/") else "/web/lycee"
        if request.method == "GET":
            return HTMLResponse(portal_site.sign_in(back, refused=False))
        sent, answer = dict(await posted(request)), to(back)
        names = {"username": "ctl00$Login1$UserName", "password": "ctl00$Login1$Password"}
        ok = self._visits.begin({key: sent.get(name, "") for key, name in names.items()}, answer)
        return answer if ok else HTMLResponse(portal_site.sign_in(back, refused=True))

    async def leave(self, request: Request) -> Response:
        """Signed out."""
        self._visits.end(request)
        return RedirectResponse("/web/lycee")

    async def admin(self, request: Request) -> Response:
        """A page of the administration."""
        site, page = self._site(request), request.path_params["page"]
        if self._visits.of(request) is None:
            return to(f"/Connexion.aspx?ReturnUrl={request.url.path}")
        fields = await posted(request) if request.method == "POST" else []
        sent = dict(fields)
        if sent.get("__EVENTTARGET") == "ctl00$Ruban" and sent["__EVENTARGUMENT"] in RIBBON:
            return to(f"{site.admin}/{sent['__EVENTARGUMENT']}.aspx")
        if "ctl00$btnAdmin.x" in sent:
            return to(f"{site.admin}/Accueil.aspx")
        view = kept(sent.get("__VIEWSTATE", ""))
        title, body, scroll = "", "", sent.get("__SCROLLPOSITIONY", "")
        if page == "AccesServicesTiers":
            answer = portal_services.answer(site, view, fields)
            if answer.done:
                return to(f"{site.admin}/Confirmation.aspx")
            title, body, view = "Accès aux services tiers", answer.body, answer.view
            # What is told is told above.
            scroll = "" if "ctl00$Contenu$btnEnregistrer" in sent else scroll
        elif page == "ExportUtilisateurs":
            found = portal_export.answer(site, view, sent)
            if isinstance(found, Response):
                return found
            title, (body, view) = "Export des utilisateurs", found
        elif page == "Confirmation":
            title, body, page = "Accès aux services tiers", KEPT, "AccesServicesTiers"
        else:
            title, body = portal_site.landing(site, page)
        sites, state = list(self._sites.values()), keep(view) if view is not None else ""
        path = request.url.path
        return HTMLResponse(master(site, sites, path, title, body, page=page, view=state, scroll=scroll))


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    portal, both = _Portal(known), ["GET", "POST"]
    return Starlette(
        routes=[
            Mount("/App_Themes/Atrium", StaticFiles(directory=FILES)),
            Route("/Connexion.aspx", portal.enter, methods=both),
            Route("/Deconnexion.aspx", portal.leave),
            Route("/web/{site}/Administration/{page}.aspx", portal.admin, methods=both),
            Route("/web/{site}", portal.site, methods=both),
            Route("/{rest:path}", lambda _: RedirectResponse("/web/lycee")),
        ]
    )
