"""The plain console: links, forms and tables of HTML itself, but for the one widget that is tried."""

from __future__ import annotations

import html
import json
import secrets
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.foreign.people import Row
from tests.foreign.served import MODELS, SCHOOL, State
from tests.zoo.exhibits import Exhibit, files, head, zone
from tests.zoo.shells import Entry, Shell, Told
from tests.zoo.steps import Steps

LISTS = {"eleves": "Élèves", "responsables": "Responsables", "enseignants": "Professeurs", "personnels": "Personnels"}
KINDS = {"enseignants": "professeurs", "personnels": "vie_scolaire"}
BUTTONS = {True: ("stop", "Arrêter la publication"), False: ("publish", "Publier dans la base")}
#: Section of the plain navigation → its entries.
LINKS = {
    "net": ("Pronote.net", (("publication", "Publication"), ("ent", "Intégration dans un ENT"))),
    "fichier": ("Fichier", (("sauvegardes", "Sauvegardes"), ("administratif", "Administration des utilisateurs"))),
    "parametres": ("Paramètres", (("preferences", "Préférences"), ("annee", "Année scolaire"))),
    "ressources": ("Ressources", tuple(LISTS.items())),
}
DISPLAYS = {"/parametres/preferences": (("Affichages", "/parametres/affichages"),)}
ASIDE = "<p>Espaces publiés : 6.</p>"


def heads(profile: str) -> list[str]:
    """The columns of that list, once the preference is ticked."""
    return ["Nom", "Prénom", *(["Né(e) le", "Classe"] if profile == "eleves" else []), "Identifiant CAS"]


def people(state: State, profile: str) -> list[Row]:
    """In the order of the list."""
    return sorted((one for one in state.rows if one.profile == profile), key=lambda one: (one.family, one.first))


def _links(entries: tuple[tuple[str, str], ...]) -> str:
    """Caption and address of each, as links."""
    return "<ul>" + "".join(f'<li><a href="{href}">{name}</a></li>' for name, href in entries) + "</ul>" * bool(entries)


def _below(key: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, f"/{key}/{entry}") for entry, name in LINKS[key][1])


def _profiles_of(profile: str) -> tuple[tuple[str, str], ...]:
    return (("Profils d'autorisation", f"/profils/{KINDS[profile]}/"),) if profile in KINDS else ()


#: The same, for a shell that shows all of it.
MENU = tuple(
    Entry(
        name,
        f"/{key}",
        tuple(
            Entry(
                caption,
                href,
                tuple(Entry(*one) for one in (*_profiles_of(href.rpartition("/")[2]), *DISPLAYS.get(href, ()))),
            )
            for caption, href in _below(key)
        ),
    )
    for key, (name, _) in LINKS.items()
)


def _ent_form(state: State, field: str = "") -> str:
    off = " disabled" if state.published else ""
    options = "".join(f"<option{' selected' if one == state.ent else ''}>{one}</option>" for one in MODELS)
    lock = "<p>Cliquez sur « Arrêter la publication » pour modifier les paramètres.</p>" if off else ""
    plain = f'<p><label for="e">Mon ENT</label> <select id="e" name="ent"{off}>{options}</select></p>'
    return f"""{lock}<form method="post" action="/net/ent">{field or plain}<p><label for="c">URL du serveur CAS</label>
<input id="c" name="cas" size="50" value="{html.escape(state.cas)}"{off}></p><button{off}>Enregistrer</button></form>"""


def _table(state: State, profile: str) -> str:
    shown = heads(profile) if state.preference else heads(profile)[:-1]
    lines = ""
    for one in people(state, profile):
        more = f"<td>{one.born}</td><td>{one.group}</td>" if profile == "eleves" else ""
        cas = f'<td data-number="{one.number}" tabindex="0">{one.cas}</td>' if state.preference else ""
        lines += f"<tr><td>{html.escape(one.family)}</td><td>{one.first}</td>{more}{cas}</tr>"
    top = "".join(f"<th>{one}</th>" for one in shown)
    return f'<table border="1"><tr>{top}</tr>{lines}</table><script src="/zoo/people.js"></script>'


def application(  # noqa: PLR0915 - one console, page after page
    state: State, exhibit: Exhibit | None, shell: Shell | None = None
) -> Starlette:
    """The console of one school, its screens in that shell."""
    sessions: set[str] = set()
    steps = Steps(state, shell, "console", "/etape", "/")
    said: list[str] = []
    place = exhibit.kind if exhibit else ""
    exhibit = exhibit if place in {"tabs", "list", "window", "people", "duration"} else None

    def known(request: Request) -> bool:
        return request.cookies.get("s") in sessions

    def put(kind: str, **data: Any) -> str:
        told = {"school": SCHOOL, "published": state.published, "ent": state.ent, "models": MODELS, **data}
        return zone(exhibit, told) if exhibit and place == kind else ""

    def page(request: Request, body: str, title: str = "", entries: tuple[tuple[str, str], ...] = ()) -> Response:
        if not known(request):
            return RedirectResponse("/connexion", 302)
        if left := steps.left(request.cookies["s"]):
            return left
        do, name = BUTTONS[state.published]
        button = (
            put("window")
            or f'<form method="post" action="/publication"><button name="do" value="{do}">{name}</button></form>'
        )
        if shell:
            told = Told(
                school=SCHOOL,
                title=title,
                body=body,
                entries=tuple(Entry(*one) for one in entries),
                menu=MENU,
                here=str(request.url.path),
                message=said.pop() if said else "",
                door=Entry("Déconnexion", "/quitter"),
                publication=button,
                published=state.published,
            )
            return HTMLResponse(shell.page("console", told))
        message = f"<p role=status>{said.pop()}</p>" if said else ""
        body = (f"<h2>{title}</h2>" if title else "") + _links(entries) + body
        links = "".join(f'<a href="/{key}">{one[0]}</a> ' for key, one in LINKS.items())
        return HTMLResponse(
            f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Console</title>{head(exhibit)}</head><body>
<header><h1>PRONOTE - {SCHOOL}</h1><p>{"Base publiée" if state.published else "Base non publiée"}</p>{button}</header>
<nav><a href="/">Serveur PRONOTE</a> {links}<a href="/quitter">Déconnexion</a></nav>
<main>{message}{body}</main></body></html>"""
        )

    async def login(request: Request) -> Response:
        wrong = ""
        if request.method == "POST":
            form = await request.form()
            names = ("username", "password") if shell else ("login", "mdp")
            if tuple(map(form.get, names)) == ("123456", "lune 2"):
                sessions.add(key := secrets.token_hex(6))
                answer = RedirectResponse("/", 303)
                answer.set_cookie("s", key)
                return answer
            wrong = "<p>Identifiant ou mot de passe incorrect.</p>"
        if shell:
            return HTMLResponse(shell.sign_in("console", wrong and "Identifiant ou mot de passe incorrect."))
        return HTMLResponse(
            f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Connexion</title></head><body>
<h1>Connexion</h1>{wrong}<form method="post"><p><label>Identifiant <input name="login"></label></p>
<p><label>Mot de passe <input name="mdp" type="password"></label></p><button>Se connecter</button></form></body></html>"""
        )

    async def publication(request: Request) -> Response:
        if known(request):
            state.publish((await request.form())["do"] == "publish")
        return RedirectResponse(request.headers.get("referer", "/"), 302)

    async def section(request: Request) -> Response:
        key = request.path_params["section"]
        if key not in LINKS:
            return page(request, "<p>Rien à signaler.</p>")
        name, _ = LINKS[key]
        if key == "net" and place == "tabs":
            tabs = [
                {"name": "Publication", "html": ASIDE},
                {"name": "Intégration dans un ENT", "html": _ent_form(state)},
                {"name": "Paramètres de sécurité", "html": "<p>Rien à régler.</p>"},
            ]
            return page(request, f"<h2>{name}</h2>" + put("tabs", tabs=tabs, message=""))
        return page(request, "", name, _below(key))

    async def ent(request: Request) -> Response:
        if request.method == "POST" and known(request):
            form = await request.form()
            state.set_ent(str(form["ent"]), str(form["cas"]))
            said.append("Les modifications ont été enregistrées.")
            return RedirectResponse("/net" if place == "tabs" else "/net/ent", 302)
        return page(request, _ent_form(state, put("list")), "Intégration dans un ENT")

    async def preferences(request: Request) -> Response:
        return page(request, "", "Préférences", DISPLAYS["/parametres/preferences"])

    async def displays(request: Request) -> Response:
        if request.method == "POST" and known(request):
            state.set_preference("ent" in await request.form())
            return RedirectResponse("/parametres/affichages", 302)
        on = " checked" if state.preference else ""
        return page(
            request,
            f"""<form method="post"><p><label><input type="checkbox" name="photo" checked> Afficher les
photos</label></p><p><label><input type="checkbox" name="ent"{on}> Activer la gestion des identifiants ENT</label></p>
<button>Valider</button></form>""",
            "Affichages",
        )

    async def listed(request: Request) -> Response:
        profile = request.path_params["profile"]
        title, entries = LISTS[profile], _profiles_of(profile)
        if place == "people" and state.preference:
            rows = [
                {
                    "number": r.number,
                    "family": r.family,
                    "first": r.first,
                    "born": r.born,
                    "group": r.group,
                    "cas": r.cas,
                }
                for r in people(state, profile)
            ]
            return page(request, put("people", rows=rows, pupils=profile == "eleves", title=title), title, entries)
        return page(request, _table(state, profile), title, entries)

    async def profiles(request: Request) -> Response:
        kind = request.path_params.get("kind", "administratif")
        chosen = request.query_params.get("profil", "")
        if request.method == "POST" and known(request):
            form = await request.form()
            state.set_duration(kind, chosen, int(str(form["minutes"] or 60)) if "actif" in form else None)
            said.append("Profil enregistré.")
            return RedirectResponse(str(request.url), 302)
        group = kind == "administratif"
        links = "".join(f'<li><a href="?profil={one}">{one}</a></li>' for one in state.durations[kind])
        title, body = "Administration des utilisateurs" if group else "Profils d’autorisation", f"<ul>{links}</ul>"
        if not chosen:
            return page(request, body, title)
        minutes = state.durations[kind][chosen]
        body += f"<h3>{chosen}</h3>"
        if place == "duration":
            return page(request, body + put("duration", of=kind, chosen=chosen, minutes=minutes), title)
        on = "" if minutes is None else " checked"
        return page(
            request,
            body
            + f"""<form method="post"><fieldset><legend>Déconnexion automatique</legend><label><input type="checkbox" name="actif"{on}>
Déconnexion automatique après</label> <input name="minutes" size="4" aria-label="Durée en minutes" value="{minutes or 60}"> minutes
</fieldset><button>Valider</button></form>""",
            title,
        )

    async def do(request: Request) -> Response:
        if not known(request):
            return JSONResponse({}, 401)
        sent = json.loads(await request.body())
        match request.path_params["what"]:
            case "stop" | "publish" as what:
                state.publish(what == "publish")
            case "cas":
                state.set_cas(sent["number"], sent["value"])
            case "duration":
                state.set_duration(sent["kind"], sent["name"], sent["minutes"])
        return JSONResponse({})

    async def home(request: Request) -> Response:
        return page(request, "<p>Serveur en marche.</p>")

    both = ["GET", "POST"]
    return Starlette(
        routes=[
            *files(),
            Route("/", home),
            Route("/connexion", login, methods=both),
            Route("/etape", steps.show, methods=both),
            Route("/publication", publication, methods=["POST"]),
            Route("/do/{what}", do, methods=["POST"]),
            Route("/net/ent", ent, methods=both),
            Route("/parametres/preferences", preferences),
            Route("/parametres/affichages", displays, methods=both),
            Route("/fichier/administratif", profiles, methods=both),
            Route("/profils/{kind}/", profiles, methods=both),
            Route("/ressources/{profile}", listed, methods=both),
            Route("/{section}", section),
            Route("/{section}/{rest:path}", home),
        ]
    )
