"""The console: signing in and the choice of a base on pages of their own, then one client that asks for data by operation."""

from __future__ import annotations

import asyncio
import json
import unicodedata
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, select_autoescape
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.foreign.people import Row
from tests.foreign.served import MODELS, State
from tests.zoo.visits import Visits, posted

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"), autoescape=select_autoescape(), trim_blocks=True
)
#: What a model of ENT brings with it.
ADDRESSES = dict(
    zip(
        MODELS,
        (
            "",
            "https://www.atrium-sud.fr/connexion",
            "https://www.atrium-sud.fr/connexion",
            "https://cas3.e-lyco.fr",
            "https://cas.monbureaunumerique.fr",
        ),
        strict=True,
    )
)
#: Seconds: what the server takes to answer, and to stop or start the publication.
SHORT, LONG = 0.12, 0.7
PREFERENCES = {
    "photos": ("Affichages", "Afficher les photos dans les fiches", True),
    "ine": ("Affichages", "Afficher l'INE dans les fiches des élèves", False),
    "ent": ("Affichages", "Activer la gestion des identifiants ENT", False),
    "couleurs": ("Affichages", "Utiliser la couleur des matières", True),
    "confirmer": ("Général", "Demander confirmation avant de quitter", True),
    "ouvrir": ("Général", "Rouvrir les derniers onglets au démarrage", False),
    "entete": ("Impressions", "Imprimer l'en-tête de l'établissement", True),
    "recto": ("Impressions", "Imprimer en recto verso", False),
    "signature": ("Messagerie", "Ajouter ma signature aux discussions", True),
}
RIGHTS = {
    "professeurs": ("Saisir les notes", "Saisir les absences", "Saisir le cahier de textes", "Consulter les dossiers"),
    "vie_scolaire": ("Saisir les absences", "Saisir les retards", "Saisir les punitions", "Consulter les bulletins"),
    "administratif": ("Modifier les ressources", "Importer et exporter", "Gérer les bulletins", "Gérer la messagerie"),
}


def _told(one: Row, preference: bool) -> dict[str, Any]:
    plain = unicodedata.normalize("NFD", one.first[:1] + one.family).encode("ascii", "ignore").decode()
    found: dict[str, Any] = {
        "numero": one.number,
        "nom": one.family.upper(),
        "prenom": one.first,
        "ne": one.born,
        "classe": one.group,
        "identifiant": plain.upper().replace(" ", "").replace("'", "").replace("-", "")[:12],
    }
    return found | ({"cas": one.cas} if preference else {})


class Base:
    """One school as the client sees it: the state, and what only this console keeps."""

    def __init__(self, uai: str, name: str, state: State) -> None:
        self.uai, self.name, self.state = uai, name, state
        self._preferences = {key: on for key, (_, _, on) in PREFERENCES.items()}
        self._rights = {
            (kind, name): {right: bool((index + len(name)) % 3) for index, right in enumerate(RIGHTS[kind])}
            for kind, names in state.durations.items()
            for name in names
        }

    def publication(self) -> dict[str, Any]:
        """The band on top of the page."""
        return {"publiee": self.state.published, "base": self.name, "connectes": 3 if self.state.published else 0}

    def counts(self) -> dict[str, Any]:
        """The first page."""
        kinds = ("eleves", "responsables", "enseignants", "personnels")
        return self.publication() | {one: sum(row.profile == one for row in self.state.rows) for one in kinds}

    def people(self, profile: str) -> dict[str, Any]:
        """One list, in the order of the names."""
        found = [one for one in self.state.rows if one.profile == profile]
        found.sort(key=lambda one: (one.family.casefold(), one.first, one.number))
        shown = self.state.preference
        return {"ent": shown, "lignes": [_told(one, shown) for one in found]}

    def ent(self) -> dict[str, Any]:
        """The page « Intégration dans un ENT »."""
        ent, address = self.state.ent, self.state.cas
        own = ent != MODELS[0] and address != ADDRESSES[ent]
        return self.publication() | {"modeles": MODELS, "modele": ent, "url": address, "personnalise": own}

    def preferences(self) -> list[dict[str, Any]]:
        """By section."""
        kept = self._preferences | {"ent": self.state.preference}
        return [{"cle": key, "section": a, "libelle": b, "coche": kept[key]} for key, (a, b, _) in PREFERENCES.items()]

    def prefer(self, sent: dict[str, bool]) -> None:
        """What the window gave back."""
        for key, on in sent.items():
            if key == "ent":
                if on != self.state.preference:
                    self.state.set_preference(on)
            elif on != self._preferences[key]:
                self._preferences[key] = on
                self.state.writes.append(f"preference {key}")

    def profiles(self, kind: str) -> list[dict[str, Any]]:
        """Profiles of authorisations, or groups."""
        return [
            {
                "nom": name,
                "utilisateurs": len(name) % 7 + 1,
                "minutes": minutes,
                "droits": [{"libelle": one, "coche": on} for one, on in self._rights[kind, name].items()],
            }
            for name, minutes in self.state.durations[kind].items()
        ]

    def profile(self, kind: str, sent: dict[str, Any]) -> None:
        """One of them, kept."""
        name, minutes = str(sent["nom"]), sent["minutes"]
        if minutes != self.state.durations[kind][name]:
            self.state.set_duration(kind, name, None if minutes is None else int(minutes))
        rights = {str(one["libelle"]): bool(one["coche"]) for one in sent["droits"]}
        if rights != self._rights[kind, name]:
            self._rights[kind, name] = rights
            self.state.writes.append(f"rights {kind} {name}")


class Console:
    """Its pages and its operations."""

    def __init__(self, known: dict[str, tuple[str, State]]) -> None:
        self._bases = {uai: Base(uai, name, state) for uai, (name, state) in known.items()}
        self._visits = Visits("console")

    def routes(self) -> list[Route]:
        """As they are served."""
        post = ["POST"]
        return [
            Route("/", self._entry),
            Route("/connexion", self._sign_in, methods=post),
            Route("/base", self._choose, methods=post),
            Route("/bases", self._leave),
            Route("/deconnexion", self._out),
            Route("/svc/{operation}", self._operation, methods=post),
            Route("/favicon.ico", self._none),
            Route("/{rest:path}", self._back),
        ]

    def _page(self, name: str, status: int = 200, **more: Any) -> Response:
        answer = HTMLResponse(TEMPLATES.get_template(name).render(more), status)
        answer.headers["Cache-Control"] = "no-store"
        return answer

    async def _none(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _back(self, request: Request) -> Response:
        return RedirectResponse("/", 303)

    async def _entry(self, request: Request) -> Response:
        visitor = self._visits.of(request)
        if visitor is None:
            return self._page("c_connexion.html", refused=False)
        if base := self._bases.get(visitor.get("base", "")):
            return self._page("c_client.html", base=base)
        return self._page("c_bases.html", bases=self._bases.values())

    async def _sign_in(self, request: Request) -> Response:
        answer = RedirectResponse("/", 303)
        await asyncio.sleep(SHORT)
        if self._visits.begin(dict(await posted(request)), answer):
            return answer
        return self._page("c_connexion.html", 403, refused=True)

    async def _choose(self, request: Request) -> Response:
        visitor, uai = self._visits.of(request), dict(await posted(request)).get("uai", "")
        if visitor is not None and uai in self._bases:
            visitor["base"] = uai
        return RedirectResponse("/", 303)

    async def _leave(self, request: Request) -> Response:
        if visitor := self._visits.of(request):
            visitor.pop("base", None)
            visitor.pop("news", None)
        return RedirectResponse("/", 303)

    async def _out(self, request: Request) -> Response:
        self._visits.end(request)
        return RedirectResponse("/", 303)

    async def _operation(self, request: Request) -> Response:
        visitor = self._visits.of(request)
        base = self._bases.get(visitor.get("base", "")) if visitor is not None else None
        if visitor is None or base is None:
            return JSONResponse({}, 401)
        sent, operation = json.loads(await request.body() or b"{}"), request.path_params["operation"]
        await asyncio.sleep(LONG if operation in {"Arreter", "Publier"} else SHORT)
        if operation == "GetNouveautes":
            shown = visitor.get("news", "")
            visitor["news"] = "shown"
            return JSONResponse({"afficher": not shown})
        return JSONResponse(self._done(base, operation, sent))

    def _done(self, base: Base, operation: str, sent: Any) -> Any:
        state = base.state
        match operation:
            case "Arreter" | "Publier":
                state.publish(operation == "Publier")
            case "SetModeleENT" if sent["modele"] in MODELS:
                state.set_ent(sent["modele"], ADDRESSES[sent["modele"]])
            case "SetURLServeurCAS":
                state.set_ent(state.ent, sent["url"].strip())
            case _:
                return self._told(base, operation, sent)
        return base.ent()

    def _told(self, base: Base, operation: str, sent: Any) -> Any:
        found: Any = None
        match operation:
            case "GetAccueil":
                found = base.counts()
            case "GetListe":
                found = base.people(sent["profil"])
            case "SetIdentifiantCAS":
                base.state.set_cas(int(sent["numero"]), sent["valeur"])
                found = {"cas": base.state.rows[int(sent["numero"])].cas}
            case "GetPreferences" | "SetPreferences":
                if operation == "SetPreferences":
                    base.prefer(sent)
                found = base.preferences()
            case "GetProfils" | "SetProfil":
                if operation == "SetProfil":
                    base.profile(sent["genre"], sent)
                found = base.profiles(sent["genre"])
            case "GetENT":
                found = base.ent()
        return found
