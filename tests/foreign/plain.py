"""Foreign console G: plain pages from the server, a load per gesture; lists with a field in every line, one button."""

# ruff: noqa: E501 (inline pages)

from __future__ import annotations

import html
import secrets

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.foreign.served import MODELS, SCHOOL, State

LISTS = {"eleves": "Élèves", "responsables": "Responsables", "enseignants": "Professeurs", "personnels": "Personnels"}
KINDS = {"enseignants": "professeurs", "personnels": "vie_scolaire"}
HEAD = """<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Console d'administration</title><style>
body{font-family:Georgia,serif;margin:0}header{background:#f4ecd8;padding:12px 24px;border-bottom:2px solid #b58900}nav{background:#fdf6e3;padding:8px 24px}nav a{margin-right:22px}
main{padding:20px 24px}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px 8px;text-align:left}.msg{background:#e7f5e7;padding:8px;border:1px solid #7a7}label{display:inline-block;min-width:190px}</style></head><body>"""


def application(state: State) -> Starlette:  # noqa: PLR0915 - one console, its pages one after the other
    """The console of one school."""
    sessions: set[str] = set()
    said: list[str] = []

    def page(request: Request, body: str) -> Response:
        if request.cookies.get("s") not in sessions:
            return RedirectResponse("/connexion", 302)
        button = ("stop", "Arrêter la publication") if state.published else ("publish", "Publier dans la base")
        message = f'<p class="msg">{said.pop()}</p>' if said else ""
        return HTMLResponse(
            f"""{HEAD}<header><h1>PRONOTE - {SCHOOL}</h1><form method="post" action="/publication"><strong>{"Base publiée" if state.published else "Base non publiée"}</strong> <button name="do" value="{button[0]}">{button[1]}</button></form></header>
<nav><a href="/">Serveur PRONOTE</a><a href="/net">Pronote.net</a><a href="/fichier">Fichier</a><a href="/parametres">Paramètres</a><a href="/ressources">Ressources</a><a href="/quitter">Déconnexion</a></nav><main>{message}{body}</main></body></html>"""
        )

    def links(*entries: tuple[str, str]) -> str:
        return "<ul>" + "".join(f'<li><a href="{where}">{name}</a></li>' for where, name in entries) + "</ul>"

    async def login(request: Request) -> Response:
        wrong = ""
        if request.method == "POST":
            form = await request.form()
            if (form.get("login"), form.get("mdp")) == ("123456", "lune 2"):
                sessions.add(key := secrets.token_hex(6))
                answer = RedirectResponse("/", 302)
                answer.set_cookie("s", key)
                return answer
            wrong = "<p>Identifiant ou mot de passe incorrect</p>"
        return HTMLResponse(
            f"{HEAD}<main><h1>Connexion</h1>{wrong}<form method=post><p><label for=l>Identifiant</label><input id=l name=login></p><p><label for=m>Mot de passe</label><input id=m name=mdp type=password></p><button>Se connecter</button></form></main></body></html>"
        )

    async def publication(request: Request) -> Response:
        form = await request.form()
        if request.cookies.get("s") in sessions:
            state.publish(form["do"] == "publish")
        return RedirectResponse(request.headers.get("referer", "/"), 302)

    async def net(request: Request) -> Response:
        return page(
            request,
            "<h2>PRONOTE.net</h2>"
            + links(
                ("/net/publication", "Publication"),
                ("/net/ent", "Intégration dans un ENT"),
                ("/net/securite", "Paramètres de sécurité"),
            ),
        )

    async def ent(request: Request) -> Response:
        if request.method == "POST" and request.cookies.get("s") in sessions:
            if state.played("session_dies"):
                sessions.clear()
                return RedirectResponse("/connexion", 302)
            form = await request.form()
            if state.played("ent_refused"):
                said.append("Erreur : les paramètres n'ont pas pu être enregistrés.")
            else:
                state.set_ent(str(form["ent"]), str(form["cas"]))
                said.append("Les modifications ont été enregistrées.")
            return RedirectResponse("/net/ent", 302)
        off = " disabled" if state.published else ""
        options = "".join(f"<option{' selected' if one == state.ent else ''}>{one}</option>" for one in MODELS)
        lock = "<p><em>Cliquez sur « Arrêter la publication » pour modifier les paramètres.</em></p>" if off else ""
        return page(
            request,
            f"""<h2>Intégration dans un ENT</h2>{lock}<form method=post><p><label for=e>Mon ENT</label><select id=e name=ent{off}>{options}</select></p><p><label for=c>URL du serveur CAS</label><input id=c name=cas size=50 value="{html.escape(state.cas)}"{off}></p><p><button{off}>Enregistrer</button></p></form>""",
        )

    async def parameters(request: Request) -> Response:
        return page(
            request,
            "<h2>Paramètres</h2>"
            + links(("/parametres/preferences", "Préférences"), ("/parametres/annee", "Année scolaire")),
        )

    async def preferences(request: Request) -> Response:
        return page(
            request,
            "<h2>Préférences</h2>" + links(("/parametres/affichages", "Affichages"), ("/parametres/sons", "Sons")),
        )

    async def displays(request: Request) -> Response:
        if request.method == "POST" and request.cookies.get("s") in sessions:
            form = await request.form()
            state.set_preference("ent" in form)
            return RedirectResponse("/parametres/affichages", 302)
        return page(
            request,
            f"""<h2>Affichages</h2><form method=post><p><input type=checkbox name=photo checked> Afficher les photos</p><p><input type=checkbox name=ent{" checked" if state.preference else ""}> Activer la gestion des identifiants ENT</p><button>Valider</button></form>""",
        )

    async def resources(request: Request) -> Response:
        return page(
            request, "<h2>Ressources</h2>" + links(*((f"/ressources/{key}", name) for key, name in LISTS.items()))
        )

    async def people(request: Request) -> Response:
        profile = request.path_params["profile"]
        if request.method == "POST" and request.cookies.get("s") in sessions:
            for key, value in (await request.form()).items():
                number = int(key.removeprefix("cas"))
                if state.rows[number].cas != value:
                    state.set_cas(number, str(value))
            said.append("Liste enregistrée.")
            return RedirectResponse(f"/ressources/{profile}", 302)
        more = "<th>Né(e) le</th><th>Classe</th>" if profile == "eleves" else ""
        head = f"<tr><th>Nom</th><th>Prénom</th>{more}{'<th>Identifiant CAS</th>' if state.preference else ''}</tr>"
        lines = ""
        for one in sorted((r for r in state.rows if r.profile == profile), key=lambda r: (r.family, r.first)):
            born = f"<td>{one.born}</td><td>{one.group}</td>" if profile == "eleves" else ""
            cas = f'<td><input name="cas{one.number}" value="{one.cas}"></td>' if state.preference else ""
            lines += f"<tr><td>{html.escape(one.family)}</td><td>{one.first}</td>{born}{cas}</tr>"
        profiles = links((f"/profils/{KINDS[profile]}", "Profils d'autorisation")) if profile in KINDS else ""
        save = "<p><button>Enregistrer</button></p>" if state.preference else ""
        return page(
            request, f"<h2>{LISTS[profile]}</h2>{profiles}<form method=post><table>{head}{lines}</table>{save}</form>"
        )

    async def profiles(request: Request) -> Response:
        kind = request.path_params["kind"]
        chosen = request.query_params.get("profil", "")
        if request.method == "POST" and request.cookies.get("s") in sessions:
            form = await request.form()
            state.set_duration(kind, chosen, int(str(form["minutes"] or 60)) if "actif" in form else None)
            said.append("Profil enregistré.")
            return RedirectResponse(str(request.url), 302)
        options = "".join(
            f"<option{' selected' if one == chosen else ''}>{one}</option>" for one in state.durations[kind]
        )
        body = f"""<h2>{"Administration des utilisateurs" if kind == "administratif" else "Profils d'autorisation"}</h2><form><label for=p>{"Groupe" if kind == "administratif" else "Profil"} :</label><select id=p name=profil onchange="this.form.submit()"><option value="">Choisir…</option>{options}</select></form>"""
        if chosen:
            minutes = state.durations[kind][chosen]
            body += f"""<form method=post><fieldset style="width:420px"><legend>Déconnexion automatique</legend><label><input type=checkbox name=actif{"" if minutes is None else " checked"} onclick="m.disabled=!this.checked"> Après une inactivité de</label> <input id=m name=minutes size=4 value="{minutes or ""}"{" disabled" if minutes is None else ""}> minutes</fieldset><p><button>Valider</button></p></form>"""
        return page(request, body)

    async def file(request: Request) -> Response:
        return page(
            request,
            "<h2>Fichier</h2>"
            + links(("/sauvegardes", "Sauvegardes"), ("/profils/administratif", "Administration des utilisateurs")),
        )

    async def other(request: Request) -> Response:
        return page(request, "<p>Rien à signaler.</p>")

    both = ["GET", "POST"]
    return Starlette(
        routes=[
            Route("/connexion", login, methods=both),
            Route("/publication", publication, methods=["POST"]),
            Route("/net", net),
            Route("/net/ent", ent, methods=both),
            Route("/fichier", file),
            Route("/parametres", parameters),
            Route("/parametres/preferences", preferences),
            Route("/parametres/affichages", displays, methods=both),
            Route("/ressources", resources),
            Route("/ressources/{profile}", people, methods=both),
            Route("/profils/{kind}", profiles, methods=both),
            Route("/{rest:path}", other),
        ]
    )
