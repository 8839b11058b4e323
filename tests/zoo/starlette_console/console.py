"""PRONOTE's console: settings as pages of widgets, people and profiles as lists."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette_admin import (
    BaseAdmin,
    BooleanField,
    ColumnWidget,
    CustomView,
    DropDown,
    FieldRef,
    HtmlWidget,
    IntegerField,
    PanelWidget,
    RequestAction,
    StatWidget,
    StringField,
    TabsWidget,
    TextWidget,
    flash,
    route,
)
from starlette_admin.fields import BaseField
from starlette_admin.views import BaseView
from starlette_admin.widgets import BaseWidget

from tests.foreign.people import Row
from tests.foreign.served import MODELS, SCHOOL, State
from tests.zoo.starlette_console import signing
from tests.zoo.starlette_console.listed import Listed


@dataclass
class FormWidget(BaseWidget):
    """A form of the console, told the state."""

    template: ClassVar[str]
    state: State

    async def get_context(self, request: Request) -> dict[str, Any]:
        return {"state": self.state, "models": MODELS}


class PublicationForm(FormWidget):
    """Whether the base is published, and the button; a window asks before it is stopped."""

    template = "widgets/publication.html"


class EntForm(FormWidget):
    """« Mon ENT » and the address; greyed while the base is published."""

    template = "widgets/ent.html"


class DisplaysForm(FormWidget):
    """« Affichages »."""

    template = "widgets/displays.html"


class Page(CustomView):
    """A page of settings."""

    def __init__(self, state: State) -> None:
        super().__init__(widget=self.build)
        self.state = state

    async def build(self, request: Request) -> BaseWidget:
        """Its widgets, as things are now."""
        raise NotImplementedError

    def back(self, request: Request, message: str) -> Response:
        """The page again, with the message."""
        flash(request, message, "success")
        return RedirectResponse(f"/admin{self.path}", 303)


class Home(Page):
    menu_label = "Serveur PRONOTE"
    icon = "fa fa-server"
    path = "/"
    route_name = "index"

    async def _people(self, request: Request) -> int:
        return len(self.state.rows)

    async def build(self, request: Request) -> BaseWidget:
        return ColumnWidget([TextWidget("Serveur en marche."), StatWidget("Personnes de la base", self._people)])


class Net(Page):
    """« Pronote.net », its tabs."""

    menu_label = "Pronote.net"
    icon = "fa fa-globe"
    path = "/net"

    async def build(self, request: Request) -> BaseWidget:
        return ColumnWidget(
            [
                PublicationForm(self.state),
                TabsWidget(
                    [
                        ("Publication", TextWidget("Espaces publiés : 6.")),
                        ("Intégration dans un ENT", EntForm(self.state)),
                        ("Paramètres de sécurité", TextWidget("Rien à régler.")),
                    ]
                ),
            ]
        )

    @route("/publication", methods=["POST"])
    async def publication(self, request: Request) -> Response:
        published = (await request.form()).get("do") == "publish"
        self.state.publish(published)
        return self.back(request, "La base est publiée." if published else "La publication est arrêtée.")

    @route("/ent", methods=["POST"])
    async def ent(self, request: Request) -> Response:
        form = await request.form()
        self.state.set_ent(str(form["ent"]), str(form["cas"]))
        return self.back(request, "Les modifications ont été enregistrées.")


class Preferences(Page):
    """« Préférences », its tabs."""

    menu_label = "Préférences"
    path = "/preferences"

    async def build(self, request: Request) -> BaseWidget:
        return TabsWidget([("Sons", TextWidget("Rien à régler.")), ("Affichages", DisplaysForm(self.state))])

    @route("/affichages", methods=["POST"])
    async def displays(self, request: Request) -> Response:
        self.state.set_preference("ent" in await request.form())
        return self.back(request, "Les préférences ont été enregistrées.")


class People(Listed):
    """One list; its logins are written in the list itself."""

    pk_attr = "number"
    list_template = "people.html"
    page_size_options = (10, 25, 50, 100)
    searchable_fields = ("family", "first")
    fields_default_sort = ("family", "first")
    inline_editable_fields = ("cas",)

    def __init__(self, state: State, profile: str, label: str, one: str, profiles: str = "") -> None:
        self.state, self.profile, self.profiles = state, profile, profiles
        self.key, self.menu_label, self.display_name = profile, label, one
        pupils = [
            StringField("born", label="Né(e) le", read_only=True),
            StringField("group", label="Classe", read_only=True),
        ]
        self.fields = [
            StringField("family", label="Nom", read_only=True),
            StringField("first", label="Prénom", read_only=True),
            *(pupils if profile == "eleves" else []),
            StringField("cas", label="Identifiant CAS"),
        ]
        super().__init__()

    def objects(self) -> Sequence[Row]:
        return [one for one in self.state.rows if one.profile == self.profile]

    def can_access_field(self, request: Request, field: BaseField, action: RequestAction | None = None) -> bool:
        if field.name == "cas" and not self.state.preference:
            return False
        shown: bool = super().can_access_field(request, field, action)
        return shown

    async def repr(self, obj: Row, request: Request) -> str:
        return f"{obj.family} {obj.first}"

    async def edit(self, request: Request, pk: Any, data: dict[str, Any]) -> Any:
        row = await self.find_by_pk(request, pk)
        await self._emit_before_edit(request, data, row, pk=pk)
        if data.get("cas", row.cas) != row.cas:
            self.state.set_cas(row.number, data["cas"])
        await self._emit_after_edit(request, row, pk=pk)
        return row


@dataclass
class TimedRow:
    """An authorisation profile or a group."""

    name: str
    on: bool
    minutes: int


class Timed(Listed):
    """« Profils d'autorisation », or the groups of « Administration des utilisateurs »."""

    pk_attr = "name"
    show_pk_in_forms = True
    searchable_fields = ("name",)
    sortable_fields = ("name",)
    form_layout = (
        "name",
        PanelWidget(title="Déconnexion automatique", children=[FieldRef("on"), FieldRef("minutes", append="minutes")]),
    )

    def __init__(self, state: State, kind: str, label: str, one: str) -> None:
        self.state, self.kind = state, kind
        self.key, self.menu_label, self.display_name = kind, label, one
        self.fields = [
            StringField("name", label="Nom", read_only=True),
            BooleanField("on", label="Déconnexion automatique", help_text="Déconnecter en cas d'inactivité"),
            IntegerField("minutes", label="Durée d'inactivité", min=1, max=1440),
        ]
        super().__init__()

    def objects(self) -> Sequence[TimedRow]:
        held = self.state.durations[self.kind]
        return [TimedRow(name, minutes is not None, minutes or 60) for name, minutes in held.items()]

    async def repr(self, obj: TimedRow, request: Request) -> str:
        return obj.name

    async def edit(self, request: Request, pk: Any, data: dict[str, Any]) -> Any:
        row = await self.find_by_pk(request, pk)
        await self._emit_before_edit(request, data, row, pk=pk)
        self.state.set_duration(self.kind, row.name, (data["minutes"] or row.minutes) if data["on"] else None)
        after = await self.find_by_pk(request, pk)
        await self._emit_after_edit(request, after, pk=pk)
        return after


class Aside(CustomView):
    """What the paths do not lead to."""

    widget = HtmlWidget(html="<p>Rien à signaler.</p>")


def admin(state: State) -> BaseAdmin:
    """The console, its sections in the menu."""
    made = signing.admin(f"PRONOTE - {SCHOOL}", "123456", "lune 2", index_view=Home(state))
    made.add_view(Net(state))
    groups = Timed(state, "administratif", "Administration des utilisateurs", "groupe")
    made.add_view(DropDown("Fichier", icon="fa fa-file", views=[Aside("Sauvegardes", path="/sauvegardes"), groups]))
    year = Aside("Année scolaire", path="/annee")
    made.add_view(DropDown("Paramètres", icon="fa fa-gear", views=[Preferences(state), year]))
    people: list[type[BaseView] | BaseView] = [
        People(state, "eleves", "Élèves", "élève"),
        People(state, "responsables", "Responsables", "responsable"),
        People(state, "enseignants", "Professeurs", "professeur", profiles="professeurs"),
        Timed(state, "professeurs", "Profils des professeurs", "profil d'autorisation"),
        People(state, "personnels", "Personnels", "personnel", profiles="vie_scolaire"),
        Timed(state, "vie_scolaire", "Profils des personnels", "profil d'autorisation"),
    ]
    made.add_view(DropDown("Ressources", icon="fa fa-address-book", views=people))
    return made
