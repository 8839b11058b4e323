"""Foreign portal F: tables as layout, one page load per gesture, a login box on the home page, a site selector."""

# ruff: noqa: E501 (inline pages)

from __future__ import annotations

import csv
import html
import io
import secrets
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.foreign.served import PROFILES, SCHOOL, Service, State

NAMES = dict(zip(PROFILES, ("Élève", "Parent", "Enseignant", "Personnel non enseignant"), strict=True))
EXPORTED = dict(
    zip(
        ("eleves", "responsables", "enseignants", "personnels"),
        ("Élèves", "Parents", "Enseignants", "Personnels"),
        strict=True,
    )
)
SITES = ("Collège Voisin", SCHOOL, "Lycée des Exemples - Annexe")
PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs="


def application(state: State) -> Starlette:  # noqa: PLR0915 - one portal, its pages one after the other
    """The portal of a group of schools; an administrator arrives on another school than his own when so asked."""
    sessions: dict[str, str] = {}

    def current(request: Request) -> str:
        return sessions.get(request.cookies.get("PHPSESSID", ""), "")

    def page(request: Request, title: str, body: str) -> HTMLResponse:
        site = current(request)
        icon = cells = ""
        if site:
            icon = (
                f'<a href="/admin.php"><img src="{PIXEL}" width=32 height=32 border=0 alt="Administration du site"></a>'
            )
            options = "".join(f"<option{' selected' if one == site else ''}>{one}</option>" for one in SITES)
            cells = f'<form action="/site.php" method=get><font size=2>Établissement : </font><select name=nom onchange="this.form.submit()">{options}</select></form>'
        tab = '<td><a href="/pronote.php">Pronote</a></td>' if state.services["pronote"].on and site else ""
        session = '<a href="/quitter.php">Quitter</a>' if site else ""
        return HTMLResponse(
            f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta charset="utf-8"><title>{title}</title></head><body bgcolor="#ffffff" text="#000000" topmargin=0>
<table width="100%" border=0 cellpadding=6 bgcolor="#d0e0f0"><tr><td width=40>{icon}</td><td><font size=5>{site or SCHOOL}, Exempleville (13)</font></td><td align=right>{cells}</td><td align=right>{session}</td></tr></table>
<table border=1 cellpadding=4><tr><td><a href="/web/lycee">Accueil</a></td><td><a href="/agenda.php">Agenda</a></td>{tab}</tr></table>
<table width="100%"><tr><td width=180 valign=top bgcolor="#f0f0f0"><font size=2>Liens<br><a href="/annuaire.php">Utilisateurs en ligne</a><br><a href="https://www.index-education.com/">Pronote</a></font></td><td valign=top>{body}</td></tr></table></body></html>"""
        )

    async def home(request: Request) -> Response:
        if current(request):
            return page(request, SCHOOL, "<p>Bienvenue sur le portail.</p>")
        wrong = (
            "<font color=red>Identifiant ou mot de passe invalide</font>"
            if "connection-state" in request.query_params
            else ""
        )
        box = f"""<form action="/login.php" method=post><table border=1><tr><td colspan=2 bgcolor="#336699"><font color=white>Ouvrir une session</font></td></tr>
<tr><td>Identifiant</td><td><input name=username size=15></td></tr><tr><td>Mot de passe</td><td><input type=password name=password size=15></td></tr>
<tr><td colspan=2>{wrong}<input type=submit value="OK"></td></tr></table></form><form action="/chercher.php"><input name=q size=12><input type=submit value="Chercher"></form>"""
        return page(request, SCHOOL, box + "<p>Portail des établissements.</p>")

    async def login(request: Request) -> Response:
        form = await request.form()
        if (form.get("username"), form.get("password")) != ("admin.exemples", "soleil 1"):
            return RedirectResponse("/web/lycee?connection-state=bad-credentials", 302)
        answer = RedirectResponse("/web/lycee", 302)
        key = secrets.token_hex(8)
        sessions[key] = SITES[0] if "wrong_site" in state.faults else SCHOOL
        answer.set_cookie("PHPSESSID", key)
        return answer

    async def choose(request: Request) -> Response:
        if current(request) and (name := request.query_params.get("nom")) in SITES:
            sessions[request.cookies["PHPSESSID"]] = name
        return RedirectResponse(request.headers.get("referer", "/web/lycee"), 302)

    def guarded(request: Request) -> Response | None:
        return None if current(request) else RedirectResponse(f"/web/lycee?retour={quote(request.url.path)}", 302)

    async def admin(request: Request) -> Response:
        if gone := guarded(request):
            return gone
        part = request.query_params.get("partie", "")
        entries = {
            "": [
                ("Pages", "?partie=pages"),
                ("Contenus", "?partie=contenus"),
                ("Utilisateurs", "?partie=utilisateurs"),
            ],
            "pages": [("Plan du site", "?partie=plan"), ("Accès aux services tiers", "/tiers.php")],
            "utilisateurs": [("Comptes manuels", "?partie=manuels"), ("Export des utilisateurs", "/export.php")],
        }.get(part, [])
        links = "".join(f'<tr><td>&nbsp;&raquo; <a href="{where}">{name}</a></td></tr>' for name, where in entries)
        return page(request, "Administration", f"<font size=4>Administration</font><table>{links}</table>")

    async def services(request: Request) -> Response:
        if gone := guarded(request):
            return gone
        if request.method == "POST":
            if state.played("lose_post"):
                sessions.clear()
                return RedirectResponse("/web/lycee", 302)
            form = await request.form()
            if current(request) != SCHOOL:
                state.writes.append(f"services of {current(request)}")
                return RedirectResponse("/tiers.php", 302)
            state.save_services(
                {
                    key: Service(
                        one.name,
                        form.get(f"s_{key}") == "1",
                        {p for p in PROFILES if f"p_{key}_{p}" in form} if form.get(f"s_{key}") == "1" else set(),
                    )
                    for key, one in state.services.items()
                }
            )
            return RedirectResponse("/tiers.php?ok=1", 302)
        rows = ""
        for key, one in state.services.items():
            boxes = "".join(
                f'<td><input type=checkbox name="p_{key}_{p}" value=1{" checked" if p in one.profiles else ""}><font size=2>{name}</font></td>'
                for p, name in NAMES.items()
            )
            rows += f"""<tr bgcolor="#336699"><td colspan=2><font color=white><b>{html.escape(one.name)}</b></font></td></tr><tr><td width=200><font size=2>Donner accès au service :</font></td><td><input type=radio name="s_{key}" value=1{" checked" if one.on else ""}>Oui <input type=radio name="s_{key}" value=0{"" if one.on else " checked"}>Non</td></tr><tr><td><font size=2>Profils :</font></td><td><table border=0><tr>{boxes}</tr></table></td></tr>"""
        done = "<font color=green>Enregistrement effectué.</font>" if "ok" in request.query_params else ""
        return page(
            request,
            "Services tiers",
            f"""<font size=4>Accès aux services tiers</font><br>{done}<form method=post onsubmit="return confirm('Enregistrer ces accès pour l\\'établissement ?')"><table width=600 cellspacing=0 cellpadding=4>{rows}</table>
<p align=center><input type=image src="{PIXEL}" width=90 height=28 alt="Enregistrer" style="background:#9c9"></p></form>""",
        )

    async def export(request: Request) -> Response:
        if gone := guarded(request):
            return gone
        if "profil" in request.query_params:
            out = io.StringIO()
            lines = csv.writer(out, delimiter="\t")
            lines.writerow(
                [
                    "Profil",
                    "Nom de famille",
                    "Prénom",
                    "Né(e) le",
                    "Identifiant ENT",
                    "Identifiant de connexion",
                    "État",
                ]
            )
            profile = request.query_params["profil"]
            for number, one in enumerate(state.accounts):
                if one.profile == profile:
                    lines.writerow(
                        [
                            EXPORTED[profile],
                            one.family.upper(),
                            one.first,
                            one.born,
                            f"UAX{number:05}",
                            one.login,
                            one.state,
                        ]
                    )
            where = {"Content-Disposition": "attachment; filename=export.csv"}
            return Response(out.getvalue().encode("utf-8"), media_type="application/octet-stream", headers=where)
        radios = "".join(f"<input type=radio name=profil value={key}> {name}<br>" for key, name in EXPORTED.items())
        return page(
            request,
            "Export",
            f"""<font size=4>Export des utilisateurs</font><form target=_blank><table border=0><tr><td valign=top>Profil</td><td>{radios}</td></tr><tr><td>Nom commence par</td><td><input name=nom></td></tr>
<tr><td></td><td><input type=submit value="Exporter au format CSV"></td></tr></table></form>""",
        )

    async def leave(request: Request) -> Response:
        sessions.clear()
        return RedirectResponse("/web/lycee", 302)

    async def other(request: Request) -> Response:
        return page(request, "Portail", "<p>Page en construction.</p>")

    return Starlette(
        routes=[
            Route("/web/lycee", home),
            Route("/login.php", login, methods=["POST"]),
            Route("/site.php", choose),
            Route("/admin.php", admin),
            Route("/tiers.php", services, methods=["GET", "POST"]),
            Route("/export.php", export),
            Route("/quitter.php", leave),
            Route("/{rest:path}", other),
        ]
    )
