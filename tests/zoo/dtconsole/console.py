"""The console: what its addresses answer."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.dtconsole import console_pages
from tests.zoo.dtconsole.console_shell import Seen
from tests.zoo.exhibits import HERE, files
from tests.zoo.visits import Visits, posted, to

Answer = Callable[[Request, Seen], Awaitable[Response]]
#: What an answer takes, in seconds.
PAGE, DATA, KEPT, PUBLISHED = 0.1, 0.35, 0.3, 1.1
#: What each profile may do: not changed here.
RIGHTS = (
    "Consulter les listes",
    "Saisir les absences",
    "Communiquer avec les familles",
    "Modifier les emplois du temps",
)


class Console:
    """The bases, and who is signed in."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._bases = known
        self._visits = Visits("console")

    def application(self) -> Starlette:
        """As it is served."""
        post = ["POST"]
        lists = [
            route
            for key in console_pages.LISTS
            for route in (
                Route(f"/ressources/{key}", self._with_base(self._people(key))),
                Route(f"/donnees/{key}", self._with_base(self._rows(key), DATA)),
            )
        ]
        return Starlette(
            routes=[
                *files(),
                Mount("/ressources-web", StaticFiles(directory=HERE / "dtconsole" / "files")),
                Route("/favicon.ico", self._nothing),
                Route("/connexion", self._sign_in, methods=["GET", "POST"]),
                Route("/oubli", self._lost),
                Route("/deconnexion", self._sign_out, methods=post),
                Route("/etablissement", self._base, methods=["GET", "POST"]),
                Route("/accueil", self._with_base(self._home)),
                Route("/publication", self._with_base(self._net)),
                Route("/publication/onglet/{name}", self._with_base(self._tab, DATA)),
                Route("/publication/arreter", self._with_base(self._stop, KEPT), methods=post),
                Route("/publication/publier", self._with_base(self._publish, PUBLISHED), methods=post),
                *lists,
                Route("/identifiants", self._with_base(self._links, KEPT), methods=post),
                *(Route(path, self._with_base(self._timed(path))) for path in console_pages.TIMED),
                Route("/donnees/profils/{kind}", self._with_base(self._profiles, DATA)),
                Route("/deconnexion-automatique/{kind}", self._with_base(self._duration, KEPT), methods=post),
                Route("/parametres/preferences", self._with_base(self._preferences)),
                Route("/parametres/preferences/{name}", self._with_base(self._prefer, KEPT), methods=post),
                Route("/{rest:path}", self._with_base(self._other)),
            ]
        )

    def _with_base(self, answer: Answer, pause: float = PAGE) -> Callable[[Request], Awaitable[Response]]:
        async def answered(request: Request) -> Response:
            visit = self._visits.of(request)
            if visit is None:
                return to("/connexion")
            if visit.get("base") not in self._bases:
                return to("/etablissement")
            await asyncio.sleep(pause)
            name, state = self._bases[visit["base"]]
            return await answer(request, Seen(visit["base"], name, state, visit))

        return answered

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _sign_in(self, request: Request) -> Response:
        if request.method == "GET":
            return HTMLResponse(console_pages.sign_in())
        sent, answer = dict(await posted(request)), to("/etablissement")
        await asyncio.sleep(DATA)
        if self._visits.begin(sent, answer):
            return answer
        return HTMLResponse(console_pages.sign_in(sent.get("username", ""), refused=True), 401)

    async def _lost(self, request: Request) -> Response:
        return HTMLResponse(console_pages.lost())

    async def _sign_out(self, request: Request) -> Response:
        self._visits.end(request)
        return to("/connexion")

    async def _base(self, request: Request) -> Response:
        visit = self._visits.of(request)
        if visit is None:
            return to("/connexion")
        if request.method == "GET":
            return HTMLResponse(console_pages.bases(self._bases))
        visit["base"] = dict(await posted(request)).get("base", "")
        if not visit.get("greeted"):
            visit["greeted"], visit["news"] = "yes", console_pages.NEWS
        return to("/accueil")

    async def _home(self, request: Request, seen: Seen) -> Response:
        return HTMLResponse(console_pages.home(seen))

    async def _net(self, request: Request, seen: Seen) -> Response:
        return HTMLResponse(console_pages.net(seen))

    async def _tab(self, request: Request, seen: Seen) -> Response:
        return HTMLResponse(console_pages.tab(seen, request.path_params["name"]))

    async def _stop(self, request: Request, seen: Seen) -> Response:
        seen.state.publish(False)
        return JSONResponse({})

    async def _publish(self, request: Request, seen: Seen) -> Response:
        sent = json.loads(await request.body())
        if "ent" in sent:
            if sent["ent"] != "Aucun modèle" and not sent["cas"].startswith(("http://", "https://")):
                return JSONResponse({"erreur": "L'URL du serveur CAS doit commencer par https://."}, 422)
            seen.state.set_ent(sent["ent"], sent["cas"].strip())
        seen.state.publish(True)
        return JSONResponse({})

    def _people(self, key: str) -> Answer:
        async def answer(request: Request, seen: Seen) -> Response:
            return HTMLResponse(console_pages.people(seen, key))

        return answer

    def _rows(self, key: str) -> Answer:
        async def answer(request: Request, seen: Seen) -> Response:
            _, profile, columns = console_pages.LISTS[key]
            filler = {"mail": "Non renseigné", "access": "Autorisé"}
            data = [
                {name: getattr(one, name, filler.get(name, "")) for name in (*columns, "cas")}
                | {"DT_RowId": f"r{one.number}", "number": one.number}
                for one in seen.state.rows
                if one.profile == profile
            ]
            return JSONResponse({"data": data})

        return answer

    async def _links(self, request: Request, seen: Seen) -> Response:
        sent: list[dict[str, Any]] = json.loads(await request.body())
        for one in sent:
            seen.state.set_cas(one["number"], one["value"].strip())
        return JSONResponse({"enregistres": len(sent)})

    def _timed(self, path: str) -> Answer:
        async def answer(request: Request, seen: Seen) -> Response:
            return HTMLResponse(console_pages.timed(seen, path))

        return answer

    async def _profiles(self, request: Request, seen: Seen) -> Response:
        known = seen.state.durations[request.path_params["kind"]]
        data = [
            {
                "name": name,
                "users": (7 * number + 2) % 19 + 1,
                "minutes": minutes,
                "rights": [[right, n < 3 - number % 2] for n, right in enumerate(RIGHTS)],
            }
            for number, (name, minutes) in enumerate(known.items())
        ]
        return JSONResponse({"data": data})

    async def _duration(self, request: Request, seen: Seen) -> Response:
        sent = json.loads(await request.body())
        seen.state.set_duration(request.path_params["kind"], sent["name"], sent["minutes"])
        return JSONResponse({})

    async def _preferences(self, request: Request, seen: Seen) -> Response:
        return HTMLResponse(console_pages.preferences(seen))

    async def _prefer(self, request: Request, seen: Seen) -> Response:
        name, on = request.path_params["name"], json.loads(await request.body())["on"]
        if name == "identifiants-ent":
            seen.state.set_preference(on)
        else:
            # Nobody asked for it.
            seen.state.writes.append(f"preference {name} {on}")
        return JSONResponse({})

    async def _other(self, request: Request, seen: Seen) -> Response:
        if request.url.path == "/":
            return to("/accueil")
        return HTMLResponse(console_pages.other(seen, request.url.path))


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """The console of those schools."""
    return Console(known).application()
