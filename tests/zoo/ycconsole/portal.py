"""The portal's server: sites of the region's schools, their third-party services, and the export of their users."""

from __future__ import annotations

import csv
import io

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tests.foreign.people import Account
from tests.foreign.served import PROFILES, Service, State
from tests.zoo.exhibits import files
from tests.zoo.ycconsole.site import Schools, Site, sent, worked

#: As the sites' addresses call them.
PATHS = {"college": "0139991P", "lycee": "0139990N"}
#: What the state does not tell of the services.
ABOUT = {
    "pronote": (
        "Vie scolaire",
        "Index Éducation",
        "Notes, absences, cahier de textes et communication avec les familles.",
    ),
    "primaire": ("Vie scolaire", "Index Éducation", "Le suivi des élèves du premier degré."),
    "correlyce": ("Ressources", "Région Sud", "Le catalogue régional de ressources numériques éditoriales."),
    "moodle": ("Ressources", "Académie", "Parcours et activités pédagogiques en ligne."),
}
TITLES = {"eleves": "Élève", "responsables": "Parent", "enseignants": "Enseignant", "personnels": "Personnel"}
COLUMNS = (
    "UAI",
    "Profil",
    "Nom",
    "Prénom",
    "Date de naissance",
    "Classe",
    "Login",
    "Statut du compte",
    "Dernière connexion",
)


class Portal(Site):
    """ATRIUM."""

    def __init__(self, known: Schools) -> None:
        super().__init__("portal", "ATRIUM - Espace numérique éducatif", "ycconsole_portal", known)

    def application(self) -> Starlette:
        """As it is served."""
        return Starlette(
            routes=[
                *files(),
                Route("/api/connexion", self.sign_in, methods=["POST"]),
                Route("/api/connexion", self.sign_out, methods=["DELETE"]),
                Route("/api/cookies", self._cookies, methods=["POST"]),
                Route("/api/site/{site}", self._site),
                Route("/api/site/{site}/services", self._services),
                Route("/api/site/{site}/services", self._save, methods=["PUT"]),
                Route("/api/site/{site}/comptes", self._counted),
                Route("/api/site/{site}/comptes.csv", self._exported),
                Route("/favicon.ico", self.nothing),
                Route("/{rest:path}", self.shell),
            ]
        )

    def _of(self, request: Request) -> tuple[str, str, State]:
        uai = PATHS.get(request.path_params["site"], PATHS["lycee"])
        return uai, *self.schools[uai]

    async def _cookies(self, request: Request) -> Response:
        answer = JSONResponse({})
        answer.set_cookie("consentement", "oui" if (await sent(request))["accepted"] else "non", max_age=15552000)
        return answer

    async def _site(self, request: Request) -> Response:
        uai, name, state = self._of(request)
        await worked(0.15)
        known = self.visits.of(request) is not None
        return JSONResponse(
            {
                "uai": uai,
                "name": name,
                "user": {"name": "Camille Exemples", "role": "Administrateur de site"} if known else None,
                "sites": [{"path": path, "name": self.schools[one][0]} for path, one in PATHS.items()],
                "tabs": [one.name for one in state.services.values() if one.on],
                "asked": "consentement" in request.cookies,
            }
        )

    async def _services(self, request: Request) -> Response:
        if self.visits.of(request) is None:
            return JSONResponse({}, 401)
        await worked(0.4)
        return JSONResponse(self._listed(self._of(request)[2]))

    def _listed(self, state: State) -> list[dict[str, object]]:
        found = []
        for key, (group, vendor, text) in ABOUT.items():
            one = state.services[key]
            told = {"key": key, "group": group, "vendor": vendor, "text": text, "name": one.name, "on": one.on}
            found.append(told | {"profiles": [profile for profile in PROFILES if profile in one.profiles]})
        return found

    async def _save(self, request: Request) -> Response:
        if self.visits.of(request) is None:
            return JSONResponse({}, 401)
        state, given = self._of(request)[2], {one["key"]: one for one in await sent(request)}
        await worked(0.7)
        state.save_services(
            {
                key: Service(old.name, given[key]["on"], set(PROFILES) & set(given[key]["profiles"]))
                for key, old in state.services.items()
            }
        )
        return JSONResponse(self._listed(state))

    def _asked(self, request: Request) -> list[Account]:
        asked = request.query_params
        return [
            one
            for one in self._of(request)[2].accounts
            if one.profile == asked.get("profil")
            and asked.get("classe", "") in {"", one.group}
            and (asked.get("partis", "1") == "1" or one.state == "Actif")
        ]

    async def _counted(self, request: Request) -> Response:
        if self.visits.of(request) is None:
            return JSONResponse({}, 401)
        await worked(0.2)
        return JSONResponse({"count": len(self._asked(request))})

    async def _exported(self, request: Request) -> Response:
        if self.visits.of(request) is None:
            return JSONResponse({}, 401)
        uai, profile = self._of(request)[0], request.query_params.get("profil", "")
        out = io.StringIO()
        lines = csv.writer(out, delimiter=";")
        lines.writerow(COLUMNS)
        for number, one in enumerate(self._asked(request)):
            seen = "" if number % 4 == 1 else f"{number % 27 + 1:02}/09/2026 {7 + number % 12:02}:{number * 7 % 60:02}"
            lines.writerow(
                (uai, TITLES[one.profile], one.family, one.first, one.born, one.group, one.login, one.state, seen)
            )
        await worked(0.8)
        name = f"export_utilisateurs_{uai}_{profile}.csv"
        # As spreadsheets in French open it.
        return Response(
            out.getvalue().encode("cp1252"),
            media_type="text/csv; charset=windows-1252",
            headers={"Content-Disposition": f'attachment; filename="{name}"'},
        )
