"""The school site: its home page for everyone, its administration for those who are signed in."""

from __future__ import annotations

import csv
import io

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette_admin import BaseAdmin, CustomView, DropDown, HtmlWidget, Link, TableWidget, flash, route
from starlette_admin.auth import login_not_required
from starlette_admin.flash import get_flashed_messages

from tests.foreign.served import PROFILES, SCHOOL, Service, State
from tests.zoo.starlette_console import signing

SITE = "/web/lycee"
NAMES = dict(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels"), strict=True))
KINDS = {"eleves": "Élèves", "responsables": "Parents", "enseignants": "Enseignants", "personnels": "Personnels"}
BOTH = ["GET", "POST"]


class Home(CustomView):
    """The page that everyone sees."""

    menu_label = "Accueil"
    icon = "fa fa-home"
    path = "/"
    route_name = "index"
    widget = HtmlWidget(html=f"<h1>{SCHOOL}</h1><p>Bienvenue sur le site du lycée.</p>")

    @login_not_required
    @route("")
    async def index(self, request: Request) -> Response:
        shown: Response = await super().index(request)
        return shown


class Door(Link):
    """« Se connecter », for those who are not."""

    def is_accessible(self, request: Request) -> bool:
        return bool(request.state.is_anonymous)


class Administration(CustomView):
    """For those who are signed in."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self.state = state

    def is_accessible(self, request: Request) -> bool:
        return not request.state.is_anonymous

    def page(self, request: Request, name: str, **told: object) -> Response:
        """One of the templates."""
        assert self.templates is not None
        context = {"title": self.menu_label, "flashed_messages": get_flashed_messages(request), **told}
        answer: Response = self.templates.TemplateResponse(request=request, name=name, context=context)
        return answer


class Pronote(Administration):
    """The tab that the access gives."""

    menu_label = "Pronote"
    icon = "fa fa-graduation-cap"
    path = "/pronote"
    widget = HtmlWidget(html="<p>Vous allez être redirigé vers Pronote.</p>")

    def is_accessible(self, request: Request) -> bool:
        return super().is_accessible(request) and self.state.services["pronote"].on


async def _pages(request: Request) -> list[list[str]]:
    return [["Accueil", "Publique"], ["Actualités", "Publique"], ["Vie du lycée", "Membres du site"]]


class Tree(Administration):
    """The site's pages."""

    menu_label = "Arborescence"
    path = "/arborescence"
    widget = TableWidget(title="Pages du site", columns=["Page", "Visibilité"], rows_callback=_pages)


class Services(Administration):
    """« Accès aux services tiers »: a card for each service."""

    menu_label = "Accès aux services tiers"
    path = "/tiers"

    @route("", methods=BOTH)
    async def index(self, request: Request) -> Response:
        if request.method == "GET":
            return self.page(request, "services.html", services=self.state.services, profiles=NAMES)
        form = await request.form()
        self.state.save_services(
            {
                key: Service(one.name, form.get(key) == "oui", {p for p in PROFILES if f"{key}_{p}" in form})
                for key, one in self.state.services.items()
            }
        )
        flash(request, "Vos modifications ont été enregistrées.", "success")
        return RedirectResponse(request.url, 303)


class Members(Administration):
    """How many there are of each."""

    menu_label = "Membres du site"
    path = "/membres"

    def __init__(self, state: State) -> None:
        super().__init__(state)
        self.widget = TableWidget(title="Membres du site", columns=["Profil", "Membres"], rows_callback=self._rows)

    async def _rows(self, request: Request) -> list[list[object]]:
        return [[name, sum(one.profile == key for one in self.state.accounts)] for key, name in KINDS.items()]


class Export(Administration):
    """« Export des utilisateurs »."""

    menu_label = "Export des utilisateurs"
    path = "/export"

    @route("", methods=BOTH)
    async def index(self, request: Request) -> Response:
        form = await request.form()
        profile, group = str(form.get("profil") or ""), str(form.get("classe") or "")
        if profile not in KINDS:
            missing = request.method == "POST"
            return self.page(request, "export.html", kinds=KINDS, missing=missing)
        out = io.StringIO()
        lines = csv.writer(out, delimiter=";")
        lines.writerow(["Nom", "Prénom", "Identifiant", "Date de naissance", "Classe", "Etat"])
        for one in self.state.accounts:
            if one.profile == profile and group in {"", one.group}:
                lines.writerow([one.family, one.first, one.login, one.born, one.group, one.state])
        where = {"Content-Disposition": 'attachment; filename="export.csv"'}
        return Response("\ufeff" + out.getvalue(), media_type="text/csv; charset=utf-8", headers=where)


def admin(state: State) -> BaseAdmin:
    """The site, with its administration in the menu."""
    made = signing.admin(SCHOOL, "admin.exemples", "soleil 1", base_url=SITE, index_view=Home())
    made.add_view(Door(menu_label="Se connecter", icon="fa fa-right-to-bracket", url=f"{SITE}/login"))
    made.add_view(Pronote(state))
    made.add_view(DropDown("Pages de site", icon="fa fa-sitemap", views=[Tree(state), Services(state)]))
    made.add_view(DropDown("Utilisateurs", icon="fa fa-users", views=[Members(state), Export(state)]))
    return made
