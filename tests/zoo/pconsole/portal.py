"""The region's digital space: its pages are shells, filled by what they ask for; signing in is the CAS server's own."""

from __future__ import annotations

import asyncio
import csv
import html
import io
import json
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.people import Account
from tests.foreign.served import PROFILES, Service, State
from tests.zoo.visits import Visits, posted

FILES = Path(__file__).parent / "files"
#: What a service is said to be, and who makes it.
ABOUT = {
    "correlyce": ("Catalogue régional de ressources éditoriales multimédia.", "Région Sud"),
    "primaire": ("Vie scolaire et cahier de liaison des écoles du premier degré.", "Index Éducation"),
    "pronote": ("Notes, absences, emploi du temps et cahier de textes du second degré.", "Index Éducation"),
    "moodle": ("Plateforme de cours en ligne, parcours et devoirs à rendre.", "Moodle HQ"),
}
WAITED = 0.18


def _inside(service: str) -> str:
    """Where one came from, on this site only."""
    return service if service.startswith("/web/") else "/web/mes-etablissements"


def _written(accounts: list[Account]) -> bytes:
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";")
    lines.writerow(["Profil", "Nom", "Prénom", "Né(e) le", "Classe", "Identifiant de connexion", "Statut du compte"])
    names = {"eleves": "Élève", "responsables": "Parent", "enseignants": "Enseignant", "personnels": "Personnel"}
    for one in accounts:
        lines.writerow([names[one.profile], one.family, one.first, one.born, one.group, one.login, one.state])
    return out.getvalue().encode("cp1252")


class Portal:
    """ATRIUM, for two schools."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._sites = dict(zip(("college", "lycee"), known.values(), strict=True))
        self._visits = Visits("portal")
        self._exports: dict[str, tuple[str, bytes]] = {}

    def application(self) -> Starlette:
        """As it is served."""
        post = ["POST"]
        return Starlette(
            routes=[
                Mount("/files", StaticFiles(directory=FILES)),
                Route("/connexion/login", self._kinds),
                Route("/connexion/atrium", self._form),
                Route("/connexion/atrium", self._sign_in, methods=post),
                Route("/connexion/partenaire", self._partner),
                Route("/connexion/logout", self._sign_out),
                Route("/api/moi", self._me),
                Route("/api/cookies", self._cookies, methods=post),
                Route("/api/avis", self._opinion, methods=post),
                Route("/api/site/{site}", self._site),
                Route("/api/site/{site}/services", self._services),
                Route("/api/site/{site}/services", self._save, methods=["PUT"]),
                Route("/api/site/{site}/classes", self._classes),
                Route("/api/site/{site}/exports", self._export, methods=post),
                Route("/api/site/{site}/taches", self._other, methods=post),
                Route("/exports/{key}", self._download),
                Route("/favicon.ico", self._nothing),
                Route("/{rest:path}", self._page),
            ]
        )

    # Pages.

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _page(self, request: Request) -> Response:
        return FileResponse(FILES / "portal.html")

    def _card(self, title: str, inner: str) -> Response:
        frame = (FILES / "portal_cas.html").read_text(encoding="utf-8")
        return HTMLResponse(frame.replace("{title}", title).replace("{inner}", inner))

    async def _kinds(self, request: Request) -> Response:
        service = quote(_inside(request.query_params.get("service", "")))
        if self._visits.of(request) is not None:
            return RedirectResponse(_inside(request.query_params.get("service", "")), 303)
        cards = "".join(
            f'<li><a class="choix" href="{where}"><strong>{title}</strong><span>{more}</span></a></li>'
            for where, title, more in (
                ("/connexion/partenaire?par=EduConnect", "Élève ou parent", "Avec mon compte EduConnect"),
                (
                    f"/connexion/partenaire?par={quote('le guichet académique')}",
                    "Personnel de l'Éducation nationale",
                    "Avec mes identifiants de messagerie académique",
                ),
                (
                    f"/connexion/atrium?service={service}",
                    "Compte ATRIUM",
                    "Administrateurs de site, agents régionaux, invités",
                ),
            )
        )
        return self._card("Choisissez votre type de compte", f'<ul class="choix-comptes">{cards}</ul>')

    async def _form(self, request: Request) -> Response:
        return self._asked(_inside(request.query_params.get("service", "")), "")

    def _asked(self, service: str, error: str) -> Response:
        told = f'<div id="loginErrorsPanel" class="alerte" role="alert">{error}</div>' if error else ""
        return self._card(
            "Connexion avec un compte ATRIUM",
            f"""<form id="fm1" method="post" action="/connexion/atrium">{told}
<label for="username">Identifiant</label>
<input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" required>
<label for="password">Mot de passe</label>
<div class="secret"><input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="button" class="voir" aria-pressed="false">Afficher</button></div>
<input type="hidden" name="service" value="{html.escape(service)}">
<input type="hidden" name="execution" value="{secrets.token_hex(12)}_e1s1"><input type="hidden" name="_eventId" value="submit">
<button type="submit" name="submit" class="fort">Se connecter</button>
<p class="petits"><a href="/connexion/partenaire?par=l%27assistance">Identifiant ou mot de passe oublié ?</a>
<a href="/connexion/login?service={quote(service)}">Changer de type de compte</a></p></form>""",
        )

    async def _sign_in(self, request: Request) -> Response:
        sent = dict(await posted(request))
        service = _inside(sent.get("service", ""))
        answer = RedirectResponse(service, 303)
        await asyncio.sleep(WAITED)
        if self._visits.begin(sent, answer):
            return answer
        return self._asked(service, "L'identifiant ou le mot de passe est incorrect.")

    async def _partner(self, request: Request) -> Response:
        who = html.escape(request.query_params.get("par", ""))
        return self._card(
            "Vous quittez ATRIUM",
            f"<p>Vous allez être dirigé vers {who}. Ce service est momentanément indisponible, veuillez réessayer"
            ' plus tard.</p><p class="petits"><a href="/connexion/login">Revenir au choix du compte</a></p>',
        )

    async def _sign_out(self, request: Request) -> Response:
        self._visits.end(request)
        return RedirectResponse("/", 303)

    # What the pages ask for.

    def _state(self, request: Request) -> tuple[str, State] | None:
        return self._sites.get(request.path_params["site"]) if self._visits.of(request) is not None else None

    def _account(self, request: Request) -> dict[str, Any]:
        visit = self._visits.of(request)
        return {
            "signed": visit is not None,
            "cookies": request.cookies.get("atrium_choix", ""),
            "opinion": visit is not None and "opinion" not in visit,
            "sites": [{"slug": slug, "name": name} for slug, (name, _) in self._sites.items()],
        }

    async def _me(self, request: Request) -> Response:
        return JSONResponse(self._account(request))

    async def _cookies(self, request: Request) -> Response:
        answer = JSONResponse({})
        answer.set_cookie("atrium_choix", str(json.loads(await request.body())["choix"]), max_age=15_552_000)
        return answer

    async def _opinion(self, request: Request) -> Response:
        visit = self._visits.of(request)
        if visit is not None:
            visit["opinion"] = "vue"
        return JSONResponse({})

    async def _site(self, request: Request) -> Response:
        found = self._sites.get(request.path_params["site"])
        if found is None:
            return JSONResponse({}, 404)
        name, state = found
        await asyncio.sleep(WAITED)
        opened = [{"key": key, "name": one.name} for key, one in state.services.items() if one.on and one.profiles]
        return JSONResponse({**self._account(request), "name": name, "opened": opened})

    async def _services(self, request: Request) -> Response:
        found = self._state(request)
        if found is None:
            return JSONResponse({}, 401)
        await asyncio.sleep(WAITED * 2)
        return JSONResponse(
            [
                {
                    "key": key, "name": one.name, "on": one.on, "about": ABOUT[key][0], "by": ABOUT[key][1],
                    "profiles": [profile for profile in PROFILES if profile in one.profiles],
                }
                for key, one in found[1].services.items()
            ]
        )  # fmt: skip

    async def _save(self, request: Request) -> Response:
        found = self._state(request)
        if found is None:
            return JSONResponse({}, 401)
        sent = json.loads(await request.body())
        await asyncio.sleep(WAITED * 2)
        state = found[1]
        state.save_services(
            {
                key: Service(old.name, bool(sent[key]["on"]), set(PROFILES) & set(sent[key]["profiles"]))
                for key, old in state.services.items()
            }
        )
        return JSONResponse({})

    def _chosen(self, state: State, sent: dict[str, str]) -> list[Account]:
        states = {"": {"Actif", "À supprimer"}, "actifs": {"Actif"}, "sortants": {"À supprimer"}}[sent.get("etat", "")]
        return [
            one
            for one in state.accounts
            if one.profile == sent.get("profil")
            and sent.get("classe", "") in {"", one.group}
            and one.state in states
        ]  # fmt: skip

    async def _classes(self, request: Request) -> Response:
        found = self._state(request)
        if found is None:
            return JSONResponse({}, 401)
        await asyncio.sleep(WAITED)
        chosen = self._chosen(found[1], {"profil": request.query_params.get("profil", "")})
        return JSONResponse({"count": len(chosen), "classes": sorted({one.group for one in chosen} - {""})})

    async def _export(self, request: Request) -> Response:
        found = self._state(request)
        if found is None:
            return JSONResponse({}, 401)
        sent = json.loads(await request.body())
        await asyncio.sleep(WAITED * 4)
        chosen, key = self._chosen(found[1], sent), secrets.token_hex(6)
        name = f"export_{request.path_params['site']}_{sent.get('profil')}.csv"
        self._exports[key] = (name, _written(chosen))
        return JSONResponse({"address": f"/exports/{key}", "name": name, "count": len(chosen)})

    async def _download(self, request: Request) -> Response:
        found = self._exports.get(request.path_params["key"])
        if found is None or self._visits.of(request) is None:
            return RedirectResponse("/", 303)
        where = {"Content-Disposition": f'attachment; filename="{found[0]}"'}
        return Response(found[1], media_type="text/csv; charset=windows-1252", headers=where)

    async def _other(self, request: Request) -> Response:
        """A button of another screen: nobody asked for it."""
        found = self._state(request)
        if found is None:
            return JSONResponse({}, 401)
        found[1].writes.append(f"autre {json.loads(await request.body())['quoi']}")
        return JSONResponse({})
