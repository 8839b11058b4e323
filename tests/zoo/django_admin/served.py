"""Django put in place once for the process, its tables filled anew for each school."""

from __future__ import annotations

import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import django
from a2wsgi import WSGIMiddleware
from django.conf import settings
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route

from tests.foreign.served import SCHOOL, State

HERE = Path(__file__).parent
OURS = ("pages", "users", "net", "parameters", "resources", "files")
BEFORE = ["django.contrib.sessions.middleware.SessionMiddleware", "django.middleware.common.CommonMiddleware"]
AFTER = [
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]


@cache
def _django() -> Any:
    """The application; its tables are in a file that goes with the process."""
    kept = tempfile.TemporaryDirectory()
    settings.configure(
        DEBUG=True,
        SECRET_KEY="zoo",
        ALLOWED_HOSTS=["*"],
        ROOT_URLCONF="tests.zoo.django_admin.urls",
        LANGUAGE_CODE="fr",
        USE_TZ=True,
        STATIC_URL="/static/",
        MIDDLEWARE=[*BEFORE, "django.middleware.csrf.CsrfViewMiddleware", *AFTER],
        INSTALLED_APPS=[
            *(f"tests.zoo.django_admin.{one}.apps.Named" for one in OURS),
            "django.contrib.admin.apps.SimpleAdminConfig",
            "django.contrib.auth",
            "django.contrib.contenttypes",
            "django.contrib.sessions",
            "django.contrib.messages",
            "django.contrib.staticfiles",
        ],
        TEMPLATES=[
            {
                "BACKEND": "django.template.backends.django.DjangoTemplates",
                "DIRS": [HERE / "templates"],
                "APP_DIRS": True,
                "OPTIONS": {
                    "context_processors": [
                        "django.template.context_processors.request",
                        "django.contrib.auth.context_processors.auth",
                        "django.contrib.messages.context_processors.messages",
                    ]
                },
            }
        ],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": Path(kept.name) / "zoo.sqlite3"}},
    )
    django.setup()
    call_command("migrate", run_syncdb=True, verbosity=0)
    application = StaticFilesHandler(get_wsgi_application())
    application.kept = kept
    return application


def _fill(state: State) -> None:
    from django.contrib.auth.models import User  # noqa: PLC0415 - models may be read once Django is set up

    from tests.zoo.django_admin.net.models import Integration  # noqa: PLC0415
    from tests.zoo.django_admin.pages.models import Access, Page  # noqa: PLC0415
    from tests.zoo.django_admin.parameters.models import Preference  # noqa: PLC0415
    from tests.zoo.django_admin.registered import Oracle  # noqa: PLC0415
    from tests.zoo.django_admin.resources.models import Person, Timed  # noqa: PLC0415

    call_command("flush", interactive=False, verbosity=0)
    Oracle.state = state
    User.objects.create_superuser("admin.exemples", password="soleil 1")
    User.objects.create_superuser("123456", password="lune 2")
    services = {f"{key}_on": one.on for key, one in state.services.items()}
    profiles = {f"{key}_profiles": " ".join(sorted(one.profiles)) for key, one in state.services.items()}
    Access.objects.create(pk=1, **services, **profiles)
    Page.objects.create(title="Accueil")
    Integration.objects.create(pk=1, ent=state.ent, cas=state.cas)
    Preference.objects.create(pk=1, ent=state.preference)
    # A key is never 0 in Django.
    Person.objects.bulk_create(
        Person(
            pk=one.number + 1,
            kind=one.profile,
            family=one.family,
            first=one.first,
            born=one.born,
            group=one.group,
            cas=one.cas,
        )
        for one in state.rows
    )
    Timed.objects.bulk_create(
        Timed(kind=kind, name=name, on=minutes is not None, minutes=minutes or 60)
        for kind, names in state.durations.items()
        for name, minutes in names.items()
    )


def application(state: State) -> tuple[Starlette, Starlette]:
    """The portal and the console of one school."""
    # Django's database refuses a thread in which an event loop runs, as Playwright leaves one.
    with ThreadPoolExecutor(1) as aside:
        inner: Any = WSGIMiddleware(aside.submit(_django).result())
        aside.submit(_fill, state).result()

    async def home(request: Request) -> Response:
        tab = "<li>Pronote</li>" if state.services["pronote"].on else ""
        # As on the school sites: the administration is for those who are signed in.
        signed = "sessionid" in request.cookies
        door = (
            '<a href="/admin/">Administration</a>'
            if signed
            else '<a href="/admin/login/?next=/web/lycee">Se connecter</a>'
        )
        return HTMLResponse(
            f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{SCHOOL}</title></head><body><p>{door}</p><h1>{SCHOOL}</h1><ul><li>Accueil</li>{tab}</ul></body></html>"""
        )

    async def to_console(request: Request) -> Response:
        return RedirectResponse("/console/")

    return (
        Starlette(routes=[Route("/web/lycee", home), Mount("/", inner)]),
        Starlette(routes=[Route("/", to_console), Mount("/", inner)]),
    )
