"""The console's server: bases of the account's schools, publication, lists of people, profiles."""

from __future__ import annotations

from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.foreign.people import Row
from tests.foreign.served import MODELS, State
from tests.zoo.exhibits import files
from tests.zoo.ycconsole.site import Schools, Site, sent, worked

SIGNED_OUT = JSONResponse({"error": "signed out"}, 401)
SORTS = {"family": "family", "first": "first", "group": "group", "cas": "cas"}


class Console(Site):
    """PRONOTE, its administration."""

    def __init__(self, known: Schools) -> None:
        super().__init__("console", "PRONOTE - Console d'administration", "ycconsole_console", known)

    def application(self) -> Starlette:
        """As it is served."""
        return Starlette(
            routes=[
                *files(),
                Route("/api/session", self._me),
                Route("/api/session", self.sign_in, methods=["POST"]),
                Route("/api/session", self.sign_out, methods=["DELETE"]),
                Route("/api/bases", self._bases),
                Route("/api/session/base", self._open, methods=["PUT"]),
                Route("/api/session/visite", self._toured, methods=["PUT"]),
                Route("/api/tableau-de-bord", self._board),
                Route("/api/publication", self._publication),
                Route("/api/publication", self._publish, methods=["PUT"]),
                Route("/api/publication", self._stop, methods=["DELETE"]),
                Route("/api/preferences/affichages", self._preferences),
                Route("/api/preferences/affichages", self._prefer, methods=["PATCH"]),
                Route("/api/ressources/{profile}", self._people),
                Route("/api/ressources/{profile}/{number:int}", self._link, methods=["PATCH"]),
                Route("/api/deconnexion/{kind}", self._durations),
                Route("/api/deconnexion/{kind}/{name}", self._disconnect, methods=["PUT"]),
                Route("/favicon.ico", self.nothing),
                Route("/{rest:path}", self.shell),
            ]
        )

    def _base(self, request: Request) -> State | None:
        visit = self.visits.of(request)
        return self.schools[visit["base"]][1] if visit and "base" in visit else None

    async def _me(self, request: Request) -> Response:
        visit = self.visits.of(request)
        await worked(0.15)
        if visit is None:
            return SIGNED_OUT
        base = visit.get("base")
        opened = {"uai": base, "name": self.schools[base][0]} if base else None
        published = self.schools[base][1].published if base else True
        return JSONResponse({"user": "123456", "base": opened, "published": published, "toured": "toured" in visit})

    async def _bases(self, request: Request) -> Response:
        if self.visits.of(request) is None:
            return SIGNED_OUT
        await worked(0.3)
        return JSONResponse(
            [
                {"uai": uai, "name": name, "published": state.published, "pupils": len(_of(state, "eleves"))}
                for uai, (name, state) in self.schools.items()
            ]
        )

    async def _open(self, request: Request) -> Response:
        visit = self.visits.of(request)
        if visit is None:
            return SIGNED_OUT
        uai = (await sent(request))["uai"]
        await worked(0.6)
        if uai is None:
            visit.pop("base", None)
        else:
            visit["base"] = uai
        return JSONResponse({})

    async def _toured(self, request: Request) -> Response:
        visit = self.visits.of(request)
        if visit is None:
            return SIGNED_OUT
        visit["toured"] = "yes"
        return JSONResponse({})

    async def _board(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return SIGNED_OUT
        await worked(0.3)
        counts = {one: len(_of(state, one)) for one in ("eleves", "responsables", "enseignants", "personnels")}
        return JSONResponse({"counts": counts, "linked": sum(bool(one.cas) for one in state.rows)})

    async def _publication(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return SIGNED_OUT
        await worked(0.3)
        return JSONResponse(_published(state))

    async def _stop(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return SIGNED_OUT
        await worked(0.9)
        state.publish(False)
        return JSONResponse(_published(state))

    async def _publish(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return SIGNED_OUT
        given = await sent(request)
        await worked(1.2)
        if not state.published:
            state.set_ent(given["ent"], given["cas"])
            state.publish(True)
        return JSONResponse(_published(state))

    async def _preferences(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return SIGNED_OUT
        await worked(0.25)
        return JSONResponse({"ent": state.preference})

    async def _prefer(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return SIGNED_OUT
        wanted = (await sent(request))["ent"]
        await worked(0.4)
        state.set_preference(wanted)
        return JSONResponse({"ent": state.preference})

    async def _people(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return SIGNED_OUT
        asked, profile = request.query_params, request.path_params["profile"]
        found = _of(state, profile)
        groups = sorted({one.group for one in found if one.group})
        if words := asked.get("texte", "").casefold().split():
            found = [one for one in found if all(word in f"{one.family} {one.first}".casefold() for word in words)]
        if chosen := asked.getlist("classe"):
            found = [one for one in found if one.group in chosen]
        if linked := asked.getlist("cas"):
            found = [one for one in found if ("oui" if one.cas else "non") in linked]
        if field := SORTS.get(asked.get("tri", "")):
            found.sort(key=lambda one: str(getattr(one, field)), reverse=asked.get("ordre") == "descend")
        page, size = int(asked.get("page", "1")), int(asked.get("taille", "10"))
        shown = found[(page - 1) * size : page * size]
        await worked(0.25)
        rows = [{name: value for name, value in vars(one).items() if name != "due"} for one in shown]
        return JSONResponse({"rows": rows, "total": len(found), "groups": groups, "ent": state.preference})

    async def _link(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return SIGNED_OUT
        number, value = request.path_params["number"], (await sent(request))["cas"].strip()
        await worked(0.12)
        if holder := next((one for one in state.rows if value and one.cas == value and one.number != number), None):
            return JSONResponse({"holder": f"{holder.family} {holder.first}"}, 409)
        state.set_cas(number, value)
        return JSONResponse({"cas": state.rows[number].cas})

    async def _durations(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return SIGNED_OUT
        await worked(0.3)
        return JSONResponse(state.durations[request.path_params["kind"]])

    async def _disconnect(self, request: Request) -> Response:
        if (state := self._base(request)) is None:
            return SIGNED_OUT
        kind, name, minutes = request.path_params["kind"], request.path_params["name"], (await sent(request))["minutes"]
        await worked(0.4)
        state.set_duration(kind, name, minutes)
        return JSONResponse(state.durations[kind])


def _of(state: State, profile: str) -> list[Row]:
    found = [one for one in state.rows if one.profile == profile]
    return sorted(found, key=lambda one: (one.family, one.first, one.born))


def _published(state: State) -> dict[str, Any]:
    return {"published": state.published, "ent": state.ent, "cas": state.cas, "models": MODELS}
