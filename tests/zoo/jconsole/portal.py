"""The portal: pages rendered by the server, a drill-down volet, a catalogue of services with one form for all of them."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.foreign.served import PROFILES, Service, State
from tests.zoo.jconsole import filler
from tests.zoo.jconsole.exports import Exports
from tests.zoo.visits import Visits, posted, to

PAGES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=True, trim_blocks=True, lstrip_blocks=True
)
CAPTIONS = dict(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels"), strict=True))
SAVED = "Vos modifications ont été enregistrées. Elles sont visibles dès maintenant sur le site de l'établissement."


class Portal:
    """ATRIUM, for those schools."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known, self._visits = known, Visits("portal")
        self._exports = Exports(known, self._visits)

    def routes(self) -> list[Route]:
        """Every page."""
        post, manage = ["POST"], "/web/{school}/gestion/"
        return [
            Route("/", self._schools),
            Route("/connexion/profil", self._kinds),
            Route("/connexion/login", self._login, methods=["GET", "POST"]),
            Route("/connexion/logout", self._logout),
            Route("/enquete", self._survey, methods=post),
            Route(manage + "services-tiers", self._services),
            Route(manage + "services-tiers", self._save, methods=post),
            Route(manage + "services-tiers/{key}", self._panel),
            Route(manage + "export", self._export),
            *self._exports.routes(manage + "export"),
            Route(manage + "{what}", self._quiet),
            Route("/web/{school}", self._home),
            Route("/web/{school}/{page:path}", self._page),
        ]

    def _shown(self, template: str, request: Request, **told: Any) -> HTMLResponse:
        school = request.path_params.get("school", "")
        name, state = self._known.get(school, ("", None))
        kept = self._visits.of(request)
        more = {
            "school": school,
            "school_name": name,
            "schools": {key: one for key, (one, _) in self._known.items()},
            "signed": kept is not None,
            "survey": kept is not None and "survey" not in kept,
            "flash": kept.pop("flash", "") if kept else "",
            "tabs": filler.TABS,
            "running": {key: one.name for key, one in state.services.items() if one.on} if state else {},
            "volet": filler.VOLET,
            "catalogue": filler.CATALOGUE,
            "captions": CAPTIONS,
            "path": request.url.path,
        }
        return HTMLResponse(PAGES.get_template(template).render({**more, **told}))

    def _barred(self, request: Request) -> Response | None:
        """The way to the form, for who is not signed in."""
        if self._visits.of(request) is not None:
            return None
        return RedirectResponse(f"/connexion/profil?service={quote(request.url.path)}")

    async def _schools(self, request: Request) -> Response:
        return self._shown("schools.html", request)

    async def _home(self, request: Request) -> Response:
        return self._shown("home.html", request, news=filler.NEWS, tab="")

    async def _page(self, request: Request) -> Response:
        page = request.path_params["page"]
        services = self._known[request.path_params["school"]][1].services
        named = {**filler.TABS, **filler.OTHERS, **{f"service/{key}": one.name for key, one in services.items()}}
        title = named.get(page, "Page introuvable")
        return self._shown("page.html", request, tab=page, title=title, news=filler.NEWS)

    async def _kinds(self, request: Request) -> Response:
        asked = request.query_params
        # The choice is a form of its own; each answer is another guichet.
        if (kind := asked.get("profil")) is None:
            return self._shown("kinds.html", request, service=asked.get("service", "/"))
        if kind == "atrium":
            return RedirectResponse(f"/connexion/login?service={quote(asked.get('service', '/'))}")
        return self._shown("closed.html", request, kind=kind, service=asked.get("service", "/"))

    async def _login(self, request: Request) -> Response:
        service = request.query_params.get("service", "/")
        if request.method == "GET":
            return self._shown("login.html", request, service=service, wrong=False, username="")
        await asyncio.sleep(0.2)
        sent, answer = dict(await posted(request)), to(service)
        if self._visits.begin(sent, answer):
            return answer
        return self._shown("login.html", request, service=service, wrong=True, username=sent.get("username", ""))

    async def _logout(self, request: Request) -> Response:
        self._visits.end(request)
        return to("/")

    async def _survey(self, request: Request) -> Response:
        if (kept := self._visits.of(request)) is not None:
            kept["survey"] = "later"
        return Response(status_code=204)

    async def _quiet(self, request: Request) -> Response:
        what = request.path_params["what"]
        captions = {key: one for beneath in filler.VOLET.values() for key, one in beneath.items()}
        told = {"what": what, "title": captions.get(what, "Tableau de bord"), "text": filler.SAID.get(what, "")}
        return self._barred(request) or self._shown("quiet.html", request, **told)

    async def _services(self, request: Request) -> Response:
        state = self._known[request.path_params["school"]][1]
        return self._barred(request) or self._shown(
            "services.html", request, what="services-tiers", services=state.services
        )

    async def _export(self, request: Request) -> Response:
        told = self._exports.told(request.path_params["school"])
        return self._barred(request) or self._shown("export.html", request, what="export", **told)

    async def _panel(self, request: Request) -> Response:
        await asyncio.sleep(0.15)
        key = request.path_params["key"]
        service = self._known[request.path_params["school"]][1].services[key]
        return self._barred(request) or self._shown("panel.html", request, key=key, service=service)

    async def _save(self, request: Request) -> Response:
        if barred := self._barred(request):
            return barred
        await asyncio.sleep(0.3)
        state, sent = self._known[request.path_params["school"]][1], await posted(request)
        state.save_services(
            {
                key: Service(
                    one.name,
                    (f"{key}.acces", "oui") in sent,
                    {profile for profile in PROFILES if (f"{key}.profil", profile) in sent},
                )
                for key, one in state.services.items()
            }
        )
        if (kept := self._visits.of(request)) is not None:
            kept["flash"] = SAVED
        return to(request.url.path)
