"""The plain portal: links, fieldsets and buttons of HTML itself, but for the one widget that is tried."""

from __future__ import annotations

import csv
import html
import io
import json
import secrets
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.foreign.served import PROFILES, SCHOOL, Service, State
from tests.zoo.exhibits import Exhibit, files, head, zone
from tests.zoo.shells import Entry, Shell, Told
from tests.zoo.steps import Steps

NAMES = dict(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels"), strict=True))
SERVICES, EXPORT = "/web/lycee/tiers", "/web/lycee/export"
ADMINISTRATION = ("/web/lycee/administration", SERVICES, EXPORT)
#: The administration's menu, as the help page walks through it, and neighbours.
MENU: list[dict[str, Any]] = [
    {
        "name": "Pages de site",
        "children": [
            {"name": "Arborescence", "href": "/web/lycee/arborescence"},
            {"name": "Gabarits de page", "href": "/web/lycee/gabarits"},
            {"name": "Accès aux services tiers", "href": SERVICES},
        ],
    },
    {"name": "Contenu", "children": [{"name": "Documents et médias", "href": "/web/lycee/documents"}]},
    {
        "name": "Utilisateurs",
        "children": [
            {"name": "Membres du site", "href": "/web/lycee/membres"},
            {"name": "Export des utilisateurs", "href": EXPORT},
        ],
    },
]


def _plain_menu(group: str) -> str:
    links = "".join(f'<li><a href="{ADMINISTRATION[0]}?{n}">{one["name"]}</a></li>' for n, one in enumerate(MENU))
    entries = MENU[int(group)]["children"] if group.isdigit() else []
    below = "".join(f'<li><a href="{entry["href"]}">{entry["name"]}</a></li>' for entry in entries)
    return f"<nav><ul>{links}</ul><ul>{below}</ul></nav>"


def _entry(number: int, section: dict[str, Any]) -> Entry:
    """The same, for a shell."""
    below = tuple(Entry(one["name"], one["href"]) for one in section["children"])
    return Entry(section["name"], f"{ADMINISTRATION[0]}?section={number}", below)


def _chapters(state: State) -> str:
    shown = ""
    for key, one in state.services.items():
        answers = "".join(
            f'<label><input type="radio" name="{key}" value="{value}"{" checked" if one.on == on else ""}> {name}</label> '
            for value, name, on in (("oui", "Oui", True), ("non", "Non", False))
        )
        boxes = "".join(
            f'<label><input type="checkbox" name="{key}_{p}"{" checked" if p in one.profiles else ""}> {name}</label> '
            for p, name in NAMES.items()
        )
        shown += f"<fieldset><legend>{one.name}</legend><p>{answers}</p><p>{boxes}</p></fieldset>"
    return shown


def _told(state: State) -> dict[str, Any]:
    return {
        "school": SCHOOL,
        "menu": MENU,
        "services": [
            {"key": key, "name": one.name, "on": one.on, "profiles": sorted(one.profiles)}
            for key, one in state.services.items()
        ],
        "profiles": [{"key": key, "name": name} for key, name in NAMES.items()],
    }


def application(  # noqa: PLR0915 - one portal, page after page
    state: State, exhibit: Exhibit | None, shell: Shell | None = None
) -> Starlette:
    """The portal of one school, its screens in that shell."""
    sessions: set[str] = set()
    steps = Steps(state, shell, "portal", "/connexion/etape", "/web/lycee")
    place = exhibit.kind if exhibit else ""
    exhibit = exhibit if place in {"menu", "chapter", "save"} else None

    def signed(request: Request) -> bool:
        return request.cookies.get("portail") in sessions

    def put(kind: str) -> str:
        return zone(exhibit, _told(state)) if exhibit and place == kind else ""

    def top(request: Request) -> str:
        if not signed(request):
            return ""
        # A library whose menu is an icon that opens a drawer has it on every page; else a link leads to the menu.
        if (exhibit and exhibit.has_icon) or request.url.path in ADMINISTRATION:
            return put("menu") or _plain_menu(request.url.query)
        return f'<p><a href="{ADMINISTRATION[0]}" title="Administration">⚙ Administration</a></p>'

    def page(
        request: Request, body: str, title: str = "", message: str = "", entries: tuple[Entry, ...] = ()
    ) -> Response:
        if signed(request) and (left := steps.left(request.cookies["portail"])):
            return left
        door = ("/deconnexion", "Se déconnecter") if signed(request) else ("/connexion/login", "Se connecter")
        tab = '<a href="/web/lycee/pronote">Pronote</a>' if state.services["pronote"].on else ""
        if shell:
            return HTMLResponse(
                shell.page(
                    "portal",
                    Told(
                        school=SCHOOL,
                        title=title,
                        body=body,
                        entries=entries,
                        menu=tuple(_entry(n, one) for n, one in enumerate(MENU)) if signed(request) else (),
                        here=str(request.url.path),
                        message=message,
                        door=Entry(door[1], door[0]),
                        anonymous=not signed(request),
                        administration=ADMINISTRATION[0] if signed(request) else "",
                        pronote="/web/lycee/pronote" if tab else "",
                    ),
                )
            )
        body = (f"<p role=status>{message}</p>" if message else "") + (f"<h2>{title}</h2>" if title else "") + body
        loaded = head(exhibit) if signed(request) else ""
        return HTMLResponse(
            f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{SCHOOL}</title>{loaded}</head><body>
{top(request)}<header><h1>{SCHOOL}</h1><p><a href="/web/lycee">Accueil</a> <a href="/web/lycee/actus">Actualités</a> {tab}
<a href="{door[0]}">{door[1]}</a></p></header><main>{body}</main></body></html>"""
        )

    async def login(request: Request) -> Response:
        wrong = ""
        if request.method == "POST":
            form = await request.form()
            if (form.get("username"), form.get("password")) == ("admin.exemples", "soleil 1"):
                sessions.add(key := secrets.token_hex(8))
                answer = RedirectResponse("/web/lycee", 303)
                answer.set_cookie("portail", key)
                return answer
            wrong = "<p>Identifiant ou mot de passe incorrect.</p>"
        if shell:
            return HTMLResponse(shell.sign_in("portal", wrong and "Identifiant ou mot de passe incorrect."))
        return page(
            request,
            f"""<h2>Connexion</h2>{wrong}<form method="post"><p><label>Identifiant <input name="username"></label></p>
<p><label>Mot de passe <input type="password" name="password"></label></p><button>Se connecter</button></form>""",
        )

    async def services(request: Request) -> Response:
        if not signed(request):
            return RedirectResponse("/connexion/login", 303)
        if request.method == "POST":
            form = await request.form()
            state.save_services(
                {
                    key: Service(one.name, form.get(key) == "oui", {p for p in PROFILES if f"{key}_{p}" in form})
                    for key, one in state.services.items()
                }
            )
            return RedirectResponse(f"{SERVICES}?fait=1", 303)
        done = "Vos modifications ont été enregistrées." if "fait" in request.query_params else ""
        title = "Accès aux services tiers"
        if place == "chapter":
            return page(request, put("chapter"), title, done)
        button = put("save") or "<button>Enregistrer</button>"
        chapters = f'<form class="chapitres" method="post">{_chapters(state)}{button}</form>'
        return page(request, chapters, title, done)

    async def save(request: Request) -> Response:
        if not signed(request):
            return JSONResponse({}, 401)
        sent = {one["key"]: one for one in json.loads(await request.body())}
        state.save_services(
            {
                key: Service(one.name, bool(sent[key]["on"]), {p for p in PROFILES if p in sent[key]["profiles"]})
                for key, one in state.services.items()
            }
        )
        return JSONResponse({})

    async def export(request: Request) -> Response:
        if not signed(request):
            return RedirectResponse("/connexion/login", 303)
        if request.method == "POST":
            profile = str((await request.form()).get("profil"))
            if profile in NAMES or profile == "responsables":
                return _exported(state, profile)
        kinds = {
            "eleves": "Élèves",
            "responsables": "Parents",
            "enseignants": "Enseignants",
            "personnels": "Personnels",
        }
        options = "".join(f'<option value="{key}">{html.escape(name)}</option>' for key, name in kinds.items())
        return page(
            request,
            f"""<form method="post"><p><label>Profil <select name="profil">
<option value=""></option>{options}</select></label></p><button>Exporter au format CSV</button></form>""",
            "Export des utilisateurs",
        )

    async def other(request: Request) -> Response:
        if shell and signed(request) and request.url.path == ADMINISTRATION[0]:
            section = request.query_params.get("section", "")
            menu = [_entry(n, one) for n, one in enumerate(MENU)]
            shown = menu[int(section)] if section.isdigit() else Entry("Administration", "", tuple(menu))
            return page(request, "", shown.name, "", shown.entries)
        return page(request, "<p>Rien à signaler.</p>")

    both = ["GET", "POST"]
    return Starlette(
        routes=[
            *files(),
            Route("/connexion/login", login, methods=both),
            Route("/connexion/etape", steps.show, methods=both),
            Route(SERVICES, services, methods=both),
            Route(EXPORT, export, methods=both),
            Route("/do/services", save, methods=["POST"]),
            Route("/{rest:path}", other),
        ]
    )


def _exported(state: State, profile: str) -> Response:
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";")
    lines.writerow(["Nom", "Prénom", "Identifiant", "Date de naissance", "Classe", "Profil", "Etat"])
    for one in state.accounts:
        if one.profile == profile:
            lines.writerow([one.family, one.first, one.login, one.born, one.group, profile, one.state])
    where = {"Content-Disposition": 'attachment; filename="export.csv"'}
    return Response("\ufeff" + out.getvalue(), media_type="text/csv; charset=utf-8", headers=where)
