"""The portal's addresses: a central sign-in, the school's site, its administration; pages that its script swaps in place."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import State
from tests.zoo.exhibits import HERE
from tests.zoo.vconsole import portal_forms, portal_pages
from tests.zoo.vconsole.portal_shell import Shown, document, volet
from tests.zoo.visits import Visits, posted, to

FILES = HERE / "vconsole" / "files" / "portal"


class _Portal:
    """Its answers."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._known, self._visits = known, Visits("portal")
        #: Of each visit, by its token: address → site, name, time and content, the newest first.
        self._files: dict[str, dict[str, tuple[str, str, str, bytes]]] = {}

    def _shown(self, request: Request) -> Shown:
        key = request.path_params.get("site", "lycee")
        key = key if key in self._known else "lycee"
        name, state = self._known[key]
        visit = self._visits.of(request)
        if visit is not None:
            visit.setdefault("p_auth", secrets.token_urlsafe(6))
        return Shown(key, name, state, {one: caption for one, (caption, _) in self._known.items()}, visit)

    async def site(self, request: Request) -> Response:
        """A page of the school's site."""
        shown, page = self._shown(request), request.path_params.get("page", "")
        return HTMLResponse(document(shown, *portal_pages.site(shown, page), page=page))

    async def enter(self, request: Request) -> Response:
        """The central sign-in; who succeeds goes back where they came from."""
        service = request.query_params.get("service", "")
        service = service if service.startswith("/") and not service.startswith("//") else "/web/lycee"
        if request.method == "GET":
            return HTMLResponse(portal_pages.sign_in(service, "erreur" in request.query_params))
        answer = to(service)
        ok = self._visits.begin(dict(await posted(request)), answer)
        return answer if ok else to(f"/connexion/login?erreur=1&service={quote(service)}")

    async def outside(self, request: Request) -> Response:
        """Another way to sign in, which is not this site's."""
        where = portal_pages.EXTERNAL.get(request.path_params["where"], ("", ""))[0]
        text = f"Vous entrez avec {where} : cette page n’est pas accessible depuis ce réseau."
        return HTMLResponse(portal_pages.elsewhere("Redirection", text))

    async def forgotten(self, request: Request) -> Response:
        """For who has forgotten."""
        text = "Adressez-vous à l’administrateur ATRIUM de votre établissement."
        return HTMLResponse(portal_pages.elsewhere("Identifiant ou mot de passe oublié", text))

    async def leave(self, request: Request) -> Response:
        """Signed out."""
        self._visits.end(request)
        return RedirectResponse("/web/lycee")

    async def side(self, request: Request) -> Response:
        """What the volet holds."""
        shown = self._shown(request)
        if shown.visit is None:
            return Response(status_code=403)
        await asyncio.sleep(0.2)
        return HTMLResponse(volet(shown, request.query_params.get("page", "")))

    async def clicks(self, request: Request) -> Response:
        """What is remembered of the shape of the screen."""
        visit = self._visits.of(request)
        if visit is not None:
            visit["volet"] = "ouvert" if json.loads(await request.body())["ouvert"] else ""
        return Response(status_code=204)

    async def admin(self, request: Request) -> Response:
        """A page of the administration."""
        shown, entry = self._shown(request), request.path_params["entry"]
        if shown.visit is None:
            return to(f"/connexion/login?service={quote(request.url.path)}")
        if request.method == "POST":
            return await self._posted(request, shown, entry)
        if entry == "services-tiers":
            title, body = portal_forms.services(shown)
        elif entry == "export":
            title, body = portal_forms.export(shown, self._recent(shown))
        else:
            at = request.query_params.get("p", "1")
            title, body = portal_pages.admin(shown, entry, int(at) if at.isdigit() else 1)
        return HTMLResponse(document(shown, title, body, entry=entry))

    async def _posted(self, request: Request, shown: Shown, entry: str) -> Response:
        assert shown.visit is not None
        sent = await posted(request)
        await asyncio.sleep(0.25)
        if dict(sent).get("p_auth") != shown.token:
            shown.visit["flash"] = "!Votre requête n’a pas abouti."
        elif entry == "services-tiers":
            shown.visit["flash"] = portal_forms.keep(shown.state, sent)
        else:
            # A form of another page: nobody asked for it.
            shown.state.writes.append(f"posted {entry}")
        return to(request.url.path)

    def _recent(self, shown: Shown) -> list[tuple[str, str, str]]:
        made = self._files.get(shown.token, {})
        return [(where, name, when) for where, (site, name, when, _) in made.items() if site == shown.key]

    async def export(self, request: Request) -> Response:
        """A file, made; the answer says where it is."""
        shown = self._shown(request)
        if shown.visit is None or request.headers.get("X-CSRF-Token") != shown.token:
            return JSONResponse({}, 403)
        sent = dict(await posted(request))
        profile = sent.get("profil", "")
        if profile not in portal_forms.EXPORTED:
            return JSONResponse({"erreur": "Ce champ est obligatoire."}, 422)
        await asyncio.sleep(0.4)
        content = portal_forms.written(
            shown.state, profile, sent.get("classe", ""), sent.get("nom", "").strip(), "actifs" in sent
        )
        made = self._files.setdefault(shown.token, {})
        where = f"/group/{shown.key}/export/{secrets.token_hex(6)}"
        name = f"{shown.key}_{profile}_{time.strftime('%Y%m%d')}_{len(made) + 1}.csv"
        self._files[shown.token] = {where: (shown.key, name, time.strftime("%H:%M"), content), **made}
        return JSONResponse({"fichier": where, "recents": portal_forms.recents(self._recent(shown))})

    async def file(self, request: Request) -> Response:
        """One that was made."""
        found = self._files.get(self._shown(request).token, {}).get(request.url.path)
        if found is None:
            return Response(status_code=404)
        headers = {"Content-Disposition": f'attachment; filename="{found[1]}"'}
        return Response(found[3], media_type="text/csv; charset=windows-1252", headers=headers)


async def _nothing(request: Request) -> Response:
    return Response(status_code=204)


def application(known: dict[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    portal, both, post = _Portal(known), ["GET", "POST"], ["POST"]
    return Starlette(
        routes=[
            Mount("/o/theme", StaticFiles(directory=FILES)),
            Route("/favicon.ico", _nothing),
            Route("/connexion/login", portal.enter, methods=both),
            Route("/connexion/logout", portal.leave),
            Route("/connexion/oubli", portal.forgotten),
            Route("/connexion/externe/{where}", portal.outside),
            Route("/session-clicks", portal.clicks, methods=post),
            Route("/group/{site}/volet", portal.side),
            Route("/group/{site}/export", portal.export, methods=post),
            Route("/group/{site}/export/{made}", portal.file),
            Route("/group/{site}/gestion/{entry}", portal.admin, methods=both),
            Route("/web/{site}", portal.site),
            Route("/web/{site}/{page}", portal.site),
            Route("/{rest:path}", lambda _: RedirectResponse("/web/lycee")),
        ]
    )
