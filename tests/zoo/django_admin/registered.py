"""Both admin sites: models registered as the documentation shows; what is saved is told to the oracle."""

from __future__ import annotations

import csv
from typing import Any

from django import forms
from django.contrib import admin
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path

from tests.foreign.served import PROFILES, Service, State
from tests.zoo.django_admin.files.models import Group
from tests.zoo.django_admin.net.models import Integration
from tests.zoo.django_admin.pages.models import SERVICES, Access, Page
from tests.zoo.django_admin.parameters.models import Preference
from tests.zoo.django_admin.resources.models import (
    Parent,
    Person,
    Pupil,
    Staff,
    StaffProfile,
    Teacher,
    TeacherProfile,
)
from tests.zoo.django_admin.users.models import Export

NAMES = tuple(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels"), strict=True))
KINDS = (
    ("eleves", "Élèves"),
    ("responsables", "Parents"),
    ("enseignants", "Enseignants"),
    ("personnels", "Personnels"),
)


class Oracle:
    """The state of the one school that is served now."""

    state = State()


class Portal(admin.AdminSite):
    """The school site's administration."""

    site_header = site_title = "Administration du site"
    index_title = "Administration"
    site_url = "/web/lycee"


class Console(admin.AdminSite):
    """PRONOTE's console."""

    site_header = site_title = "PRONOTE"
    index_title = "Serveur PRONOTE"
    site_url = None

    def each_context(self, request: HttpRequest) -> dict[str, Any]:
        """Every page shows whether the base is published."""
        return {**super().each_context(request), "console": True, "published": Oracle.state.published}

    def get_urls(self) -> list[Any]:
        """And the question's page."""
        return [path("publication/", self.admin_view(self.publication)), *super().get_urls()]

    def publication(self, request: HttpRequest) -> HttpResponse:
        """Asked on a page of its own, as Django asks before it deletes."""
        state = Oracle.state
        if request.method == "POST":
            state.publish(not state.published)
            return HttpResponseRedirect("/console/")
        question = (
            "Voulez-vous vraiment arrêter la publication de la base ?"
            if state.published
            else "Voulez-vous publier la base ?"
        )
        context = {**self.each_context(request), "title": "Publication", "question": question}
        return TemplateResponse(request, "admin/publication.html", context)


portal, console = Portal(name="portail"), Console(name="console")


class Kept(admin.ModelAdmin):
    """Nothing is added or taken away."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False


class Single(Kept):
    """The list of the only one is that one."""

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        return HttpResponseRedirect(f"{request.path}1/change/")


class AccessForm(forms.ModelForm):
    """Profiles as boxes."""

    class Meta:
        model = Access
        fields = "__all__"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for key in SERVICES:
            name = f"{key}_profiles"
            self.fields[name] = forms.MultipleChoiceField(
                label="Profils", choices=NAMES, required=False, widget=forms.CheckboxSelectMultiple
            )
            self.initial[name] = getattr(self.instance, name).split()

    def clean(self) -> Any:
        cleaned = super().clean()
        return {key: " ".join(value) if isinstance(value, list) else value for key, value in cleaned.items()}


@admin.register(Access, site=portal)
class AccessAdmin(Single):
    form = AccessForm
    radio_fields = {f"{key}_on": admin.HORIZONTAL for key in SERVICES}  # noqa: RUF012 - as the documentation writes it
    fieldsets = [  # noqa: RUF012
        (name, {"classes": ["collapse"], "fields": [f"{key}_on", f"{key}_profiles"]}) for key, name in SERVICES.items()
    ]

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        Oracle.state.save_services(
            {
                key: Service(name, getattr(obj, f"{key}_on"), set(getattr(obj, f"{key}_profiles").split()))
                for key, name in SERVICES.items()
            }
        )


portal.register(Page, Kept)


class ExportForm(forms.Form):
    profile = forms.ChoiceField(label="Profil", choices=(("", "---------"), *KINDS))
    group = forms.CharField(label="Classe", required=False)


@admin.register(Export, site=portal)
class ExportAdmin(Kept):
    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> HttpResponse:
        form = ExportForm(request.POST or None)
        if form.is_valid():
            answer = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
            answer["Content-Disposition"] = 'attachment; filename="export.csv"'
            lines = csv.writer(answer, delimiter=";")
            lines.writerow(["Nom", "Prénom", "Identifiant", "Date de naissance", "Classe", "Etat"])
            for one in Oracle.state.accounts:
                if one.profile == form.cleaned_data["profile"]:
                    lines.writerow([one.family, one.first, one.login, one.born, one.group, one.state])
            return answer
        context = {**portal.each_context(request), "title": "Export des utilisateurs", "form": form}
        return TemplateResponse(request, "admin/export.html", context)


@admin.register(Integration, site=console)
class IntegrationAdmin(Single):
    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return ("ent", "cas") if Oracle.state.published else ()

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        Oracle.state.set_ent(obj.ent, obj.cas)


@admin.register(Preference, site=console)
class PreferenceAdmin(Single):
    fieldsets = [("Affichages", {"fields": ["photos", "ent"]})]  # noqa: RUF012

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        if "ent" in form.changed_data:
            Oracle.state.set_preference(obj.ent)


class PeopleAdmin(Kept):
    change_list_template = "admin/people_list.html"
    kind = profiles = ""
    search_fields = ("family", "first")
    readonly_fields = ("family", "first", "born", "group")

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).filter(kind=self.kind)

    def get_list_display(self, request: HttpRequest) -> Any:
        more = ("born", "group") if self.kind == "eleves" else ()
        # Asked for before each answer, so that the preference holds at once.
        self.list_editable = ("cas",) if Oracle.state.preference else ()
        return ("family", "first", *more, *(("cas",) if Oracle.state.preference else ()))

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return ("family", "first", "born", "group", *(("cas",) if Oracle.state.preference else ()))

    def changelist_view(self, request: HttpRequest, extra_context: Any = None) -> Any:
        return super().changelist_view(request, {"profiles": self.profiles})

    def save_model(self, request: HttpRequest, obj: Person, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        Oracle.state.set_cas(obj.pk - 1, obj.cas)


class TimedAdmin(Kept):
    kind = ""
    list_display = ("name", "on", "minutes")
    readonly_fields = ("name",)
    fieldsets = [(None, {"fields": ["name"]}), ("Déconnexion automatique", {"fields": ["on", "minutes"]})]  # noqa: RUF012

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).filter(kind=self.kind)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        Oracle.state.set_duration(self.kind, obj.name, obj.minutes if obj.on else None)


for model, kind, profiles in (
    (Pupil, "eleves", ""),
    (Parent, "responsables", ""),
    (Teacher, "enseignants", "/console/resources/teacherprofile/"),
    (Staff, "personnels", "/console/resources/staffprofile/"),
):
    console.register(model, type(f"{model.__name__}Admin", (PeopleAdmin,), {"kind": kind, "profiles": profiles}))
for model, kind in ((TeacherProfile, "professeurs"), (StaffProfile, "vie_scolaire"), (Group, "administratif")):
    console.register(model, type(f"{model.__name__}Admin", (TimedAdmin,), {"kind": kind}))
