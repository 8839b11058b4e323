"""The portal: each school has its site; who administers it finds its panel behind the icon, top left."""

from __future__ import annotations

import csv
import io
import json
import secrets
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.foreign.people import CLASSES, Account
from tests.foreign.served import PROFILES, Service, State
from tests.zoo.uwconsole.site import Pages, took

#: As the site writes them.
CALLED = {"eleves": "Élèves", "parents": "Parents", "enseignants": "Enseignants", "personnels": "Personnels"}
ABOUT = {
    "correlyce": ("Correlyce", "Catalogue ouvert de ressources éditoriales pour les lycées."),
    "primaire": ("Index Éducation", "Vie scolaire des écoles maternelles et élémentaires."),
    "pronote": ("Index Éducation", "Notes, absences, cahier de textes et emploi du temps."),
    "moodle": ("Région académique", "Parcours pédagogiques et classes virtuelles."),
}
#: Profile of the export's form → the lists that hold it, and how a line of the file calls it.
KINDS = {
    "eleves": ("eleves", "Élève"),
    "parents": ("responsables", "Responsable légal"),
    "enseignants": ("enseignants", "Enseignant"),
    "personnels": ("personnels", "Personnel"),
}
HEADER = ("Profil", "Nom", "Prénom", "Né(e) le", "Classe", "Login", "Statut du compte")
#: Pages that do nothing: address → heading.
OTHERS = {
    "arborescence": "Arborescence des pages", "bandeau": "Bandeau et logo", "annuaire": "Annuaire",
    "groupes": "Groupes de travail", "actualites": "Actualités", "agenda": "Agenda", "frequentation": "Fréquentation",
}  # fmt: skip
PUBLIC = {
    "presentation": "Présentation", "equipe": "L'équipe", "acces": "Plan d'accès", "cdi": "Le CDI",
    "orientation": "Orientation", "restauration": "Restauration", "profil": "Mon profil", "aide": "Aide en ligne",
    "educonnect": "ÉduConnect", "guichet": "Guichet d'authentification académique", "mentions": "Mentions légales",
}  # fmt: skip


@dataclass
class Portal:
    """The region's portal, with the sites of the schools."""

    schools: dict[str, tuple[str, State]]
    pages: Pages = field(default_factory=lambda: Pages("portal", "portail", "/connexion"))
    prepared: dict[str, bytes] = field(default_factory=dict)

    def _told(self, request: Request) -> dict[str, Any]:
        site = request.path_params.get("site", "lycee")
        name, state = self.schools[site]
        return {
            "site": site, "name": name, "schools": {key: one for key, (one, _) in self.schools.items()},
            "signed": self.pages.visits.of(request) is not None, "asked": "cookies" not in request.cookies,
            "services": [(key, one.name) for key, one in state.services.items() if one.on],
            "public": PUBLIC, "path": request.url.path,
        }  # fmt: skip

    def _state(self, request: Request) -> State:
        return self.schools[request.path_params["site"]][1]

    async def region(self, request: Request) -> Response:
        """All the schools."""
        return self.pages.page("region", **self._told(request))

    async def home(self, request: Request) -> Response:
        """A school's site."""
        visit = self.pages.visits.of(request)
        greeted = visit is None or visit.setdefault("greeted", "") == "yes"
        if visit is not None:
            visit["greeted"] = "yes"
        return self.pages.page("home", greeted=greeted, **self._told(request))

    async def other(self, request: Request) -> Response:
        """A page of no import."""
        title = (PUBLIC | OTHERS).get(request.path_params["page"], "Page introuvable")
        return self.pages.page("other", title=title, **self._told(request))

    async def sign_in(self, request: Request) -> Response:
        """Which account, and its password."""
        back = request.query_params.get("retour", "/web/lycee")
        return self.pages.page("sign_in", back=back, **self._told(request))

    async def begin(self, request: Request) -> Response:
        """The form of the account."""
        await took(350)
        answer = JSONResponse({})
        if self.pages.visits.begin(json.loads(await request.body()), answer):
            return answer
        return JSONResponse({"message": "Identifiant ou mot de passe incorrect."}, 403)

    async def end(self, request: Request) -> Response:
        """Signed out."""
        self.pages.visits.end(request)
        return RedirectResponse("/web/lycee", 303)

    async def cookies(self, request: Request) -> Response:
        """What was answered about cookies."""
        answer = JSONResponse({})
        answer.set_cookie("cookies", "answered")
        return answer

    async def services_page(self, request: Request) -> Response:
        """« Accès aux services tiers »."""
        return self.pages.page("services", **self._told(request))

    async def services(self, request: Request) -> Response:
        """Every service, and who may enter it; posted, all of them are kept."""
        state = self._state(request)
        if request.method == "POST":
            sent = json.loads(await request.body())
            await took(500)
            state.save_services(
                {
                    key: Service(one.name, sent[key]["on"], set(PROFILES) & set(sent[key]["profiles"]))
                    for key, one in state.services.items()
                }
            )
        else:
            await took(400)
        told = [
            {
                "key": key, "name": one.name, "on": one.on, "publisher": ABOUT[key][0], "about": ABOUT[key][1],
                "profiles": [{"key": p, "name": CALLED[p], "on": p in one.profiles} for p in PROFILES],
            }
            for key, one in state.services.items()
        ]  # fmt: skip
        return JSONResponse(told)

    async def export_page(self, request: Request) -> Response:
        """« Export des utilisateurs »."""
        return self.pages.page("export", profiles=CALLED, classes=CLASSES, **self._told(request))

    def _asked(self, request: Request, asked: dict[str, str]) -> list[Account]:
        kind = KINDS.get(asked.get("profil", ""), ("", ""))[0]
        group = asked.get("classe", "")
        return [one for one in self._state(request).accounts if one.profile == kind and group in {"", one.group}]

    async def count(self, request: Request) -> Response:
        """How many accounts the export would have."""
        await took(150)
        return JSONResponse({"count": len(self._asked(request, dict(request.query_params)))})

    async def prepare(self, request: Request) -> Response:
        """The file, made; its address."""
        sent = json.loads(await request.body())
        await took(700)
        out = io.StringIO()
        lines = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL)
        lines.writerow(HEADER)
        kind = KINDS[sent["profil"]][1]
        lines.writerows(
            (kind, one.family, one.first, one.born, one.group, one.login, one.state)
            for one in self._asked(request, sent)
        )
        key = secrets.token_hex(6)
        self.prepared[key] = out.getvalue().encode("cp1252")
        return JSONResponse({"url": f"/web/{request.path_params['site']}/exports/{key}/{sent['profil']}.csv"})

    async def download(self, request: Request) -> Response:
        """The file that was prepared."""
        kind = request.path_params["kind"]
        where = {"Content-Disposition": f'attachment; filename="export_utilisateurs_{kind}.csv"'}
        return Response(
            self.prepared[request.path_params["key"]], media_type="text/csv; charset=windows-1252", headers=where
        )


def application(schools: dict[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    portal = Portal(schools)
    private, post = portal.pages.private, ["POST"]
    return Starlette(
        routes=[
            *portal.pages.statics(),
            Route("/", portal.region),
            Route("/connexion", portal.sign_in),
            Route("/deconnexion", portal.end),
            Route("/session", portal.begin, methods=post),
            Route("/cookies", portal.cookies, methods=post),
            Route("/web/{site}", portal.home),
            Route("/web/{site}/page/{page}", portal.other),
            Route("/web/{site}/administration/services", private(portal.services_page)),
            Route("/web/{site}/administration/export", private(portal.export_page)),
            Route("/web/{site}/administration/{page}", private(portal.other)),
            Route("/web/{site}/exports/{key}/{kind}.csv", private(portal.download)),
            Route("/api/{site}/services", private(portal.services), methods=["GET", "POST"]),
            Route("/api/{site}/comptes", private(portal.count)),
            Route("/api/{site}/exports", private(portal.prepare), methods=post),
        ]
    )
