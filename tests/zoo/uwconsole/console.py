"""The console: which base to open, then screens that a menu loads beside it."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.foreign.people import CLASSES, Row
from tests.foreign.served import State
from tests.zoo.uwconsole.site import Pages, took
from tests.zoo.visits import posted, to

#: Screen → its template and heading.
SCREENS = {
    "accueil": ("accueil", "Accueil"),
    "utilisateurs": ("profils", "Administration des utilisateurs"),
    "sauvegardes": ("autre", "Sauvegardes"),
    "journal": ("autre", "Journal des opérations"),
    "etablissement": ("autre", "Établissement"),
    "preferences": ("preferences", "Préférences"),
    "calendrier": ("autre", "Calendrier"),
    "classes": ("classes", "Classes"),
    "eleves": ("liste", "Élèves"),
    "responsables": ("liste", "Responsables"),
    "professeurs": ("liste", "Professeurs"),
    "personnels": ("liste", "Personnels"),
    "sondages": ("autre", "Informations et sondages"),
    "courriers": ("autre", "Courriers"),
    "net": ("net", "Pronote.net"),
    "aide": ("autre", "Aide"),
}
#: Screen → profile of its people, and whose automatic disconnection is set there.
PEOPLE = {"eleves": "eleves", "responsables": "responsables", "professeurs": "enseignants", "personnels": "personnels"}
KINDS = {"professeurs": "professeurs", "personnels": "vie_scolaire", "utilisateurs": "administratif"}
SUBJECTS = ("Mathématiques", "Lettres modernes", "Anglais LV1", "SVT", "Histoire-géographie", "EPS")
POSTS = ("CPE", "Assistante d'éducation", "Infirmière", "Gestionnaire")
#: The tabs of « Préférences ».
PREFERENCES: dict[str, tuple[str, dict[str, str]]] = {
    "saisie": ("Saisie", {"accents": "Mettre les noms en majuscules", "doublons": "Signaler les doublons à la saisie"}),
    "affichages": (
        "Affichages",
        {
            "photos": "Afficher les photos dans les trombinoscopes",
            "sortis": "Afficher les élèves sortis de l'établissement",
            "ent": "Activer la gestion des identifiants ENT",
            "couleurs": "Colorer les cours selon la matière",
        },
    ),
    "impressions": ("Impressions", {"recto": "Imprimer en recto verso", "logo": "Imprimer le logo sur les courriers"}),
}


def plain(text: str) -> str:
    """Without accents or capitals, as lists are sorted and searched."""
    return "".join(one for one in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(one))


def birth(day: str) -> str:
    """Sorts by the year first."""
    return "".join(reversed(day.split("/")))


def line(number: int, row: Row) -> dict[str, str | int]:
    """One person, as the lists show them."""
    return {
        "id": row.number, "nom": row.family, "prenom": row.first, "naissance": row.born, "classe": row.group,
        "cas": row.cas, "regime": ("Demi-pensionnaire", "Externe")[number % 2], "telephone": f"06 00 00 {number:02} 00",
        "discipline": SUBJECTS[number % 6], "fonction": POSTS[number % 4],
    }  # fmt: skip


ORDERS: dict[str, Callable[[str], str]] = {"naissance": birth}


@dataclass
class Console:
    """The bases of one host."""

    bases: dict[str, tuple[str, State]]
    pages: Pages = field(default_factory=lambda: Pages("console", "console", "/identification"))
    #: Preferences that change nothing that is looked at here.
    kept: set[str] = field(default_factory=lambda: {"doublons", "photos", "logo"})
    rights: set[str] = field(default_factory=lambda: {"0", "1", "4"})

    def _state(self, request: Request) -> State:
        return self.bases[request.path_params["uai"]][1]

    async def sign_in(self, request: Request) -> Response:
        """Identifier and password."""
        if request.method == "GET":
            return self.pages.page("identification", refused=False)
        await took(250)
        answer = to("/bases")
        if self.pages.visits.begin(dict(await posted(request)), answer):
            return answer
        return self.pages.page("identification", 403, refused=True)

    async def end(self, request: Request) -> Response:
        """Signed out."""
        self.pages.visits.end(request)
        return RedirectResponse("/identification", 303)

    async def first(self, request: Request) -> Response:
        """Whoever comes chooses a base."""
        return RedirectResponse("/bases", 303)

    async def bases_page(self, request: Request) -> Response:
        """Which base to open."""
        return self.pages.page("bases")

    async def listed(self, request: Request) -> Response:
        """The hosted bases."""
        await took(300)
        rows = [
            {
                "id": uai,
                "uai": uai,
                "nom": name,
                "annee": "2025-2026",
                "publiee": "En ligne" if state.published else "Hors ligne",
            }
            for uai, (name, state) in self.bases.items()
        ]
        return JSONResponse({"page": 1, "total": 1, "records": len(rows), "rows": rows})

    async def base(self, request: Request) -> Response:
        """The console on one base."""
        visit = self.pages.visits.of(request) or {}
        uai = request.path_params["uai"]
        titles = {key: title for key, (_, title) in SCREENS.items()}
        return self.pages.page(
            "base", uai=uai, name=self.bases[uai][0], titles=titles, news=visit.get("news", "shown") == "shown"
        )

    async def news(self, request: Request) -> Response:
        """What is new was read."""
        visit = self.pages.visits.of(request)
        if visit is not None:
            visit["news"] = "read"
        return JSONResponse({})

    async def screen(self, request: Request) -> Response:
        """What the menu loads."""
        await took(180)
        name = request.path_params["name"]
        template, title = SCREENS[name]
        return self.pages.page(
            template,
            screen=name,
            title=title,
            uai=request.path_params["uai"],
            kind=KINDS.get(name, ""),
            preferences=PREFERENCES,
        )

    async def preferences(self, request: Request) -> Response:
        """One tab of « Préférences »."""
        await took(200)
        title, boxes = PREFERENCES[request.path_params["tab"]]
        ticked = self.kept | ({"ent"} if self._state(request).preference else set())
        return self.pages.page("preference", title=title, boxes=boxes, ticked=ticked)

    async def prefer(self, request: Request) -> Response:
        """One box of « Préférences », kept at once."""
        sent = json.loads(await request.body())
        await took(200)
        if sent["name"] == "ent":
            self._state(request).set_preference(sent["on"])
        else:
            (self.kept.add if sent["on"] else self.kept.discard)(sent["name"])
            self._state(request).writes.append(f"box {sent['name']} {sent['on']}")
        return JSONResponse({})

    async def told(self, request: Request) -> Response:
        """What screens start from."""
        name, state = self.bases[request.path_params["uai"]]
        counts = {screen: sum(one.profile == kind for one in state.rows) for screen, kind in PEOPLE.items()}
        told = state.told()
        shown = {key: told[key] for key in ("published", "ent", "cas", "models", "preference")}
        return JSONResponse({**shown, "name": name, "counts": counts})

    async def stop(self, request: Request) -> Response:
        """The publication, stopped."""
        await took(900)
        self._state(request).publish(False)
        return await self.told(request)

    async def publish(self, request: Request) -> Response:
        """What the tab holds, kept; the publication, started."""
        sent = json.loads(await request.body())
        await took(900)
        state = self._state(request)
        state.set_ent(sent["ent"], sent["cas"])
        state.publish(True)
        return await self.told(request)

    async def people(self, request: Request) -> Response:
        """One page of a list, as jqGrid asks for it."""
        await took(220)
        asked = request.query_params
        kind = PEOPLE[request.path_params["name"]]
        rows = [line(number, one) for number, one in enumerate(self._state(request).rows) if one.profile == kind]
        for column in ("nom", "prenom", "naissance", "classe", "cas"):
            if sought := plain(asked.get(column, "")):
                rows = [one for one in rows if sought in plain(str(one[column]))]
        by = asked.get("sidx") or "nom"
        order = ORDERS.get(by, plain)
        rows.sort(
            key=lambda one: (order(str(one[by])), plain(str(one["nom"])), plain(str(one["prenom"]))),
            reverse=asked.get("sord") == "desc",
        )
        size = int(asked.get("rows", "20"))
        total = -(-len(rows) // size)
        page = max(1, min(int(asked.get("page", "1")), total))
        shown = rows[(page - 1) * size : page * size]
        return JSONResponse({"page": page, "total": total, "records": len(rows), "rows": shown})

    async def groups(self, request: Request) -> Response:
        """The classes, with how many pupils."""
        await took(200)
        rows = [
            {"id": one, "nom": one, "effectif": sum(row.group == one for row in self._state(request).rows)}
            for one in CLASSES
        ]
        return JSONResponse({"page": 1, "total": 1, "records": len(rows), "rows": rows})

    async def cas(self, request: Request) -> Response:
        """One cell of « Identifiant CAS »."""
        sent = dict(await posted(request))
        await took(120)
        if not sent.get("cas", "").strip():
            return JSONResponse({"message": "L'identifiant CAS ne peut pas être vide."}, 422)
        self._state(request).set_cas(int(sent["id"]), sent["cas"].strip())
        return JSONResponse({})

    async def profiles(self, request: Request) -> Response:
        """Who has an automatic disconnection on that screen."""
        await took(200)
        found = self._state(request).durations[request.path_params["kind"]]
        rows = [
            {"id": str(number), "nom": name, "membres": 3 * number + 2, "minutes": minutes}
            for number, (name, minutes) in enumerate(found.items())
        ]
        return JSONResponse({"page": 1, "total": 1, "records": len(rows), "rows": rows})

    async def profile(self, request: Request) -> Response:
        """One of them: read, or kept."""
        kind, number = request.path_params["kind"], request.path_params["number"]
        state = self._state(request)
        name = list(state.durations[kind])[number]
        await took(180)
        if request.method == "POST":
            state.set_duration(kind, name, json.loads(await request.body())["minutes"])
        return JSONResponse({"name": name, "minutes": state.durations[kind][name], "rights": sorted(self.rights)})

    async def right(self, request: Request) -> Response:
        """One box of a profile's authorisations."""
        self._state(request).writes.append(f"right {(await request.body()).decode()}")
        return JSONResponse({})


def application(bases: dict[str, tuple[str, State]]) -> Starlette:
    """As it is served."""
    console = Console(bases)
    private, post, api = console.pages.private, ["POST"], "/api/{uai}"
    return Starlette(
        routes=[
            *console.pages.statics(),
            Route("/", private(console.first)),
            Route("/identification", console.sign_in, methods=["GET", "POST"]),
            Route("/deconnexion", console.end),
            Route("/bases", private(console.bases_page)),
            Route("/api/bases", private(console.listed)),
            Route("/api/nouveautes", private(console.news), methods=post),
            Route("/base/{uai}", private(console.base)),
            Route("/base/{uai}/ecrans/{name}", private(console.screen)),
            Route("/base/{uai}/preferences/{tab}", private(console.preferences)),
            Route(f"{api}/etat", private(console.told)),
            Route(f"{api}/arret", private(console.stop), methods=post),
            Route(f"{api}/publication", private(console.publish), methods=post),
            Route(f"{api}/preferences", private(console.prefer), methods=post),
            Route(f"{api}/personnes/{{name}}", private(console.people)),
            Route(f"{api}/classes", private(console.groups)),
            Route(f"{api}/cas", private(console.cas), methods=post),
            Route(f"{api}/profils/{{kind}}", private(console.profiles)),
            Route(f"{api}/profils/{{kind}}/{{number:int}}", private(console.profile), methods=["GET", "POST"]),
            Route(f"{api}/droits", private(console.right), methods=post),
        ]
    )
