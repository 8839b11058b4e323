"""The portal: what its addresses answer."""

from __future__ import annotations

import asyncio
import csv
import io
import secrets
from collections.abc import Awaitable, Callable
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.people import Account
from tests.foreign.served import PROFILES, Service, State
from tests.zoo.dtconsole import portal_admin, portal_pages
from tests.zoo.dtconsole.portal_shell import COOKIE, Seen
from tests.zoo.exhibits import HERE, files
from tests.zoo.visits import Visits, posted, to

Answer = Callable[[Request, Seen], Awaitable[Response]]
#: What a page of the site takes, in seconds.
PAGE = 0.15
#: What an export takes to be made.
EXPORT = 0.7
#: Caption of the column → what is in it.
COLUMNS: dict[str, Callable[[Account], str]] = {
    "Profil": lambda one: portal_admin.PROFILE_NAMES[one.profile],
    "Nom": lambda one: one.family,
    "Prénom": lambda one: one.first,
    "Login": lambda one: one.login,
    "Classe": lambda one: one.group,
    "Date de naissance": lambda one: one.born,
    "Adresse de messagerie": lambda one: "",
    "Statut": lambda one: one.state,
}


def _written(accounts: list[Account]) -> bytes:
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";")
    lines.writerow(COLUMNS)
    lines.writerows([value(one) for value in COLUMNS.values()] for one in accounts)
    return out.getvalue().encode("utf-8-sig")


class Portal:
    """The sites of the schools, and who is signed in."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._schools = known
        self._visits = Visits("portal")
        #: Exports that were asked for: their key → the file's name, its bytes and when it will be there.
        self._made: dict[str, tuple[str, bytes, float]] = {}

    def application(self) -> Starlette:
        """As it is served."""
        site, admin = "/web/{school}", "/web/{school}/administration"
        return Starlette(
            routes=[
                *files(),
                Mount("/theme", StaticFiles(directory=HERE / "dtconsole" / "files")),
                Route("/favicon.ico", self._nothing),
                Route("/", self._first),
                Route("/cookies", self._cookies, methods=["POST"]),
                Route("/connexion", self._kinds),
                Route("/connexion/atrium", self._sign_in, methods=["GET", "POST"]),
                Route("/connexion/{other}", self._elsewhere),
                Route("/deconnexion", self._sign_out, methods=["POST"]),
                Route(site, self._page(self._home, public=True)),
                Route(f"{site}/actualites/{{number:int}}", self._page(self._news, public=True)),
                Route(f"{site}/pages/{{name}}", self._page(self._one, public=True)),
                Route(f"{admin}/services", self._page(self._services), methods=["GET", "POST"]),
                Route(f"{admin}/export", self._page(self._export)),
                Route(f"{admin}/exports", self._page(self._make), methods=["POST"]),
                Route(f"{admin}/exports/{{key}}", self._page(self._made_yet)),
                Route(f"{admin}/exports/{{key}}/fichier", self._page(self._file)),
                Route(f"{admin}/{{name}}", self._page(self._other)),
            ]
        )

    def _page(self, answer: Answer, public: bool = False) -> Callable[[Request], Awaitable[Response]]:
        async def answered(request: Request) -> Response:
            visit = self._visits.of(request)
            if visit is None and not public:
                return to(f"/connexion?service={quote(request.url.path)}")
            key = request.path_params["school"]
            if key not in self._schools:
                return HTMLResponse("Page introuvable", 404)
            name, state = self._schools[key]
            others = {one: called for one, (called, _) in self._schools.items()}
            await asyncio.sleep(PAGE)
            return await answer(request, Seen(key, name, state, others, visit, request.cookies.get(COOKIE, "")))

        return answered

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _first(self, request: Request) -> Response:
        return to("/web/lycee")

    async def _cookies(self, request: Request) -> Response:
        answer = Response(status_code=204)
        answer.set_cookie(COOKIE, dict(await posted(request)).get("choix", "refus"))
        return answer

    async def _kinds(self, request: Request) -> Response:
        return HTMLResponse(portal_pages.kinds(request.query_params.get("service", "/web/lycee")))

    async def _elsewhere(self, request: Request) -> Response:
        service = request.query_params.get("service", "/web/lycee")
        return HTMLResponse(portal_pages.elsewhere(request.path_params["other"], service))

    async def _sign_in(self, request: Request) -> Response:
        service = request.query_params.get("service", "/web/lycee")
        if not service.startswith("/web/"):
            service = "/web/lycee"
        if request.method == "GET":
            return HTMLResponse(portal_pages.sign_in(service))
        sent, answer = dict(await posted(request)), to(service)
        await asyncio.sleep(2 * PAGE)
        if self._visits.begin(sent, answer):
            return answer
        return HTMLResponse(portal_pages.sign_in(service, sent.get("username", ""), refused=True), 401)

    async def _sign_out(self, request: Request) -> Response:
        self._visits.end(request)
        return to("/web/lycee")

    async def _home(self, request: Request, seen: Seen) -> Response:
        return HTMLResponse(portal_pages.home(seen))

    async def _news(self, request: Request, seen: Seen) -> Response:
        return HTMLResponse(portal_pages.news(seen, request.path_params["number"]))

    async def _one(self, request: Request, seen: Seen) -> Response:
        return HTMLResponse(portal_pages.one(seen, request.path_params["name"]))

    async def _other(self, request: Request, seen: Seen) -> Response:
        return HTMLResponse(portal_admin.other(seen, request.path_params["name"]))

    async def _services(self, request: Request, seen: Seen) -> Response:
        assert seen.visit is not None
        if request.method == "GET":
            return HTMLResponse(portal_admin.services(seen, seen.visit.pop("said", "")))
        sent = await posted(request)
        new = {
            key: Service(
                one.name, (f"acces-{key}", "oui") in sent, {p for p in PROFILES if (f"profils-{key}", p) in sent}
            )
            for key, one in seen.state.services.items()
        }
        if lacking := [one.name for one in new.values() if one.on and not one.profiles]:
            seen.visit["said"] = "!Choisissez au moins un profil pour : " + ", ".join(lacking) + "."
        else:
            seen.state.save_services(new)
            seen.visit["said"] = "Vos modifications ont été enregistrées."
        return to(request.url.path)

    async def _export(self, request: Request, seen: Seen) -> Response:
        return HTMLResponse(portal_admin.export(seen))

    async def _make(self, request: Request, seen: Seen) -> Response:
        sent, key = dict(await posted(request)), secrets.token_hex(6)
        profile, group, status = (sent.get(one, "") for one in ("profil", "classe", "statut"))
        found = [
            one
            for one in seen.state.accounts
            if one.profile == portal_admin.ACCOUNTS.get(profile)
            and group in {"", one.group}
            and status in {"", one.state}
        ]
        ready = asyncio.get_running_loop().time() + EXPORT
        self._made[key] = (f"export_{seen.key}_{profile}.csv", _written(found), ready)
        return JSONResponse({"id": key, "lignes": len(found)})

    async def _made_yet(self, request: Request, seen: Seen) -> Response:
        _, _, ready = self._made[request.path_params["key"]]
        return JSONResponse({"pret": asyncio.get_running_loop().time() >= ready})

    async def _file(self, request: Request, seen: Seen) -> Response:
        name, data, _ = self._made[request.path_params["key"]]
        where = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(data, media_type="text/csv; charset=utf-8", headers=where)


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """The portal of those schools."""
    return Portal(known).application()
