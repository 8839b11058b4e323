"""The portal: a school's site made of portlets, a personal space, and a product menu that slides in from the left."""

from __future__ import annotations

import csv
import io
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, select_autoescape
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.foreign.people import Account
from tests.foreign.served import PROFILES, Service, State
from tests.zoo.lconsole import filler
from tests.zoo.visits import Visits, posted

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=select_autoescape(), trim_blocks=True
)
LABELS = dict(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels"), strict=True))
#: As the directory calls the profile of an account → its caption.
KEPT = {"eleves": "Élèves", "responsables": "Parents", "enseignants": "Enseignants", "personnels": "Personnels"}
SERVICES, EXPORT = "services_WAR_atriumportlet", "export_WAR_atriumportlet"
STATES = ("Actif", "À supprimer")


def _csv(accounts: list[Account]) -> bytes:
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL)
    lines.writerow(
        ["Profil", "Civilité", "Nom", "Prénom", "Date de naissance", "Classe", "Login", "Etat du compte", "Courriel"]
    )
    for one in accounts:
        mail = f"{one.login}@atrium-sud.fr"
        lines.writerow(
            [KEPT[one.profile], "", one.family.upper(), one.first, one.born, one.group, one.login, one.state, mail]
        )
    return out.getvalue().encode("cp1252")


class Portal:
    """Pages from the server; what it remembers of a visitor is in his session."""

    def __init__(self, sites: dict[str, tuple[str, State]]) -> None:
        self._sites = sites
        self._visits = Visits("portal")

    def routes(self) -> list[Route]:
        """As they are served."""
        both = ["GET", "POST"]
        return [
            Route("/", self._region),
            Route("/connexion/login", self._cas, methods=both),
            Route("/connexion/{lost:path}", self._lost),
            Route("/c/portal/login", self._login),
            Route("/c/portal/logout", self._logout),
            Route("/c/portal/session_click", self._click, methods=["POST"]),
            Route("/user/admin.exemples/{page}", self._space),
            Route("/web/{site}", self._site),
            Route("/web/{site}/{page}", self._site),
            Route("/group/{site}/~/control_panel/manage", self._panel, methods=both),
            Route("/favicon.ico", self._none),
            Route("/{rest:path}", self._missing),
        ]

    def _shown(self, request: Request, template: str, status: int = 200, **more: Any) -> Response:
        visitor = self._visits.of(request)
        known = {
            "visitor": visitor,
            "sites": {key: name for key, (name, _) in self._sites.items()},
            "address": request.url.path,
            "services_id": SERVICES,
            "export_id": EXPORT,
            "menu": filler.MENU,
            **more,
        }
        answer = HTMLResponse(TEMPLATES.get_template(template).render(known), status)
        answer.headers["Cache-Control"] = "no-store"
        return answer

    async def _none(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _missing(self, request: Request) -> Response:
        return self._shown(request, "text.html", 404, title="Introuvable", text=filler.MISSING)

    async def _region(self, request: Request) -> Response:
        return self._shown(request, "region.html", title="ATRIUM", news=filler.REGION)

    async def _lost(self, request: Request) -> Response:
        return self._shown(request, "text.html", title="Aide à la connexion", text=filler.LOST)

    async def _login(self, request: Request) -> Response:
        return RedirectResponse("/connexion/login?service=" + quote("/user/admin.exemples/accueil", safe=""), 303)

    async def _cas(self, request: Request) -> Response:
        service = request.query_params.get("service", "/user/admin.exemples/accueil")
        if not service.startswith("/") or service.startswith("//"):
            service = "/user/admin.exemples/accueil"
        refused = False
        if request.method == "POST":
            answer = RedirectResponse(service, 303)
            if self._visits.begin(dict(await posted(request)), answer):
                return answer
            refused = True
        return self._shown(
            request, "cas.html", 401 if refused else 200, refused=refused, execution=secrets.token_hex(60)
        )

    async def _logout(self, request: Request) -> Response:
        self._visits.end(request)
        return RedirectResponse("/", 303)

    async def _click(self, request: Request) -> Response:
        """The menu's state is kept on the server, as the portal's product does."""
        visitor = self._visits.of(request)
        if visitor is None:
            return Response(status_code=403)
        for key, value in await posted(request):
            if key in {"product_menu", "panel", "announcement"}:
                visitor[key] = value
        return Response(status_code=204)

    async def _space(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return await self._login(request)
        page = request.path_params["page"]
        if page != "accueil":
            return self._shown(request, "text.html", title=filler.SPACE.get(page, "Mon espace"), text=filler.EMPTY)
        return self._shown(request, "space.html", title="Mon espace", news=filler.REGION, mail=filler.MAIL)

    async def _site(self, request: Request) -> Response:
        site, page = request.path_params["site"], request.path_params.get("page", "accueil")
        if site not in self._sites:
            return await self._missing(request)
        name, state = self._sites[site]
        tabs = filler.TABS | ({"pronote": "Pronote"} if state.services["pronote"].on else {})
        if page not in tabs:
            return await self._missing(request)
        return self._shown(
            request, "site.html", title=tabs[page], site=site, name=name, tabs=tabs, page=page, news=filler.SCHOOL,
            agenda=filler.AGENDA, about=filler.PAGES.get(page, ""),
        )  # fmt: skip

    async def _panel(self, request: Request) -> Response:
        site, visitor = request.path_params["site"], self._visits.of(request)
        if site not in self._sites:
            return await self._missing(request)
        if visitor is None:
            address = f"{request.url.path}?{request.url.query}"
            return RedirectResponse(f"/connexion/login?service={quote(address, safe='')}", 303)
        name, state = self._sites[site]
        portlet, about = request.query_params.get("p_p_id", ""), {"site": site, "name": name, "panel": True}
        token = visitor.setdefault("p_auth", secrets.token_urlsafe(6))
        about["p_auth"] = token
        if request.method == "POST" and request.query_params.get("p_auth") != token:
            return self._shown(request, "text.html", 403, title="Interdit", text=filler.FORBIDDEN, **about)
        lifecycle = request.query_params.get("p_p_lifecycle", "0")
        if portlet == SERVICES:
            return await self._services(request, state, about, save=lifecycle == "1" and request.method == "POST")
        if portlet == EXPORT:
            answer = self._resource if lifecycle == "2" else self._export
            return await answer(request, state, about)
        return await self._other(request, portlet, state, about)

    async def _services(self, request: Request, state: State, about: dict[str, Any], *, save: bool) -> Response:
        visitor = self._visits.of(request) or {}
        if save:
            self._save(state, dict(await posted(request)))
            visitor["done"] = "Votre requête a été traitée avec succès."
            return RedirectResponse(f"{request.url.path}?p_p_id={SERVICES}&p_p_lifecycle=0", 303)
        return self._shown(
            request, "services.html", title="Accès aux services tiers", portlet=SERVICES, labels=LABELS,
            services=state.services, texts=filler.SERVICES, done=visitor.pop("done", ""), **about,
        )  # fmt: skip

    async def _other(self, request: Request, portlet: str, state: State, about: dict[str, Any]) -> Response:
        title = next((one for entries in filler.MENU.values() for key, one in entries.items() if key == portlet), "")
        if not title:
            return await self._missing(request)
        table = self._directory(state) if portlet == "annuaire" else filler.TABLES.get(portlet)
        return self._shown(request, "table.html", title=title, portlet=portlet, table=table, **about)

    def _directory(self, state: State) -> tuple[list[str], list[list[str]]]:
        found = {key: sum(one.profile == key for one in state.accounts) for key in KEPT}
        return ["Profil", "Comptes"], [[KEPT[key], str(count)] for key, count in found.items()]

    def _save(self, state: State, sent: dict[str, str]) -> None:
        def value(key: str, name: str) -> str:
            return sent.get(f"_{SERVICES}_{key}_{name}", "")

        state.save_services(
            {
                key: Service(one.name, value(key, "actif") == "oui", {p for p in PROFILES if value(key, p) == "true"})
                for key, one in state.services.items()
            }
        )

    async def _export(
        self, request: Request, state: State, about: dict[str, Any], *, required: bool = False
    ) -> Response:
        return self._shown(
            request, "export.html", title="Export des utilisateurs", portlet=EXPORT, profiles=KEPT, states=STATES,
            required=required, **about,
        )  # fmt: skip

    async def _resource(self, request: Request, state: State, about: dict[str, Any]) -> Response:
        if request.method == "GET":
            profile = request.query_params.get("profil", "")
            return JSONResponse(sorted({one.group for one in state.accounts if one.profile == profile and one.group}))
        sent = {key.removeprefix(f"_{EXPORT}_"): value for key, value in await posted(request)}
        if sent.get("profil") not in KEPT:
            return await self._export(request, state, about, required=True)
        found = [
            one
            for one in state.accounts
            if one.profile == sent["profil"]
            and sent.get("classe", "") in {"", one.group}
            and sent.get("etat", "") in {"", one.state}
            and one.family.casefold().startswith(sent.get("nom", "").casefold())
        ]
        where = {"Content-Disposition": f'attachment; filename="export_{sent["profil"]}.csv"'}
        return Response(_csv(found), media_type="application/vnd.ms-excel", headers=where)
