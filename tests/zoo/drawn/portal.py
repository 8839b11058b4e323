"""The portal: each page comes from the server, each form makes a new one."""

from __future__ import annotations

import csv
import io
import secrets
from html import escape

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import PROFILES, Service, State
from tests.zoo.drawn import shell
from tests.zoo.drawn.shell import EXPORT, LYCEE, OWN, SERVICES, SITES
from tests.zoo.exhibits import HERE, files
from tests.zoo.visits import Visits, posted, to

NAMES = dict(zip(PROFILES, ("Élèves", "Parents d’élèves", "Enseignants", "Personnels non enseignants"), strict=True))
EXPORTED = {
    "eleves": "Élève",
    "responsables": "Parent d’élève",
    "enseignants": "Enseignant",
    "personnels": "Personnel non enseignant",
}
#: Of every field's name, as the portal writes them.
NS = f"_{SERVICES}_"
DONE = '<div class="alert alert-success"><strong class="lead">Succès :</strong>Votre requête a été traitée avec succès.</div>'


def _box(name: str, caption: str, on: bool, off: bool) -> str:
    """A tick box as the portal's taglib writes it: what is posted is the hidden field."""
    return f"""<div class="form-check-inline custom-control custom-checkbox"><label>
<input name="{name}" type="hidden" value="{str(on).lower()}"><input class="custom-control-input field" type="checkbox" id="{name}Checkbox"
 {"checked" * on} {"disabled" * off}><span class="custom-control-label"><span class="custom-control-label-text">{caption}</span></span></label></div>"""


def _chapter(key: str, service: Service) -> str:
    radios = "".join(
        f"""<div class="form-check-inline custom-control custom-radio"><label><input class="custom-control-input acces" type="radio" name="{NS}{key}"
 value="{value}" {"checked" * (service.on == on)}><span class="custom-control-label"><span class="custom-control-label-text">{caption}</span></span></label></div>"""
        for caption, value, on in (("Oui", "true", True), ("Non", "false", False))
    )
    boxes = "".join(
        _box(f"{NS}{key}_{profile}", caption, profile in service.profiles, not service.on)
        for profile, caption in NAMES.items()
    )
    return f"""<fieldset class="sheet-section service"><legend class="sheet-subtitle">{escape(service.name)}</legend>
<div class="form-group"><label>Activer l’accès au service</label><div>{radios}</div></div>
<div class="form-group"><label>Profils utilisateurs autorisés</label><div class="profils">{boxes}</div></div></fieldset>"""


def _services(state: State, done: bool) -> str:
    chapters = "".join(_chapter(key, one) for key, one in state.services.items())
    return f"""<div class="container-fluid container-form-lg">{DONE * done}<form class="form sheet sheet-lg" method="post"
 action="/group/lycee/~/control_panel/manage?p_p_id={SERVICES}&amp;p_p_lifecycle=1&amp;p_auth=k7Qd2XeV" id="{NS}fm">
<input type="hidden" name="{NS}formDate" value="1764230400000">
<div class="sheet-header"><h3 class="sheet-title">Accès aux services tiers</h3>
<div class="sheet-text">Indiquez les services accessibles depuis le site de l’établissement, et pour quels profils utilisateurs.</div></div>
{chapters}<div class="sheet-footer"><button class="btn btn-primary" type="submit"><span class="lfr-btn-label">Enregistrer</span></button>
<a class="btn btn-secondary" href="{LYCEE.home}"><span class="lfr-btn-label">Annuler</span></a></div></form></div>"""


def _export(state: State) -> str:
    ns = f"_{EXPORT}_"
    profiles = "".join(f'<option value="{key}">{caption}</option>' for key, caption in EXPORTED.items())
    groups = "".join(
        f"<option>{escape(one)}</option>" for one in sorted({one.group for one in state.accounts if one.group})
    )
    return f"""<div class="container-fluid container-form-lg"><form class="form sheet sheet-lg exige" method="get" action="/documents/export">
<div class="sheet-header"><h3 class="sheet-title">Export des utilisateurs</h3></div>
<div class="form-group"><label class="control-label" for="{ns}profil">Profil <span class="reference-mark text-warning">{shell.icon("asterisk")}</span></label>
<select class="form-control" id="{ns}profil" name="profil"><option value=""></option>{profiles}</select>
<div class="form-feedback-item d-none">Ce champ est exigé.</div></div>
<div class="form-group"><label class="control-label" for="{ns}classe">Classe</label>
<select class="form-control" id="{ns}classe" name="classe"><option value="">Toutes</option>{groups}</select></div>
<div class="form-group"><label class="control-label" for="{ns}nom">Nom</label><input class="form-control" id="{ns}nom" name="nom" type="text"></div>
<div class="sheet-footer"><button class="btn btn-primary" type="submit"><span class="lfr-btn-label">Exporter au format CSV</span></button></div></form></div>"""


def _file(state: State, asked: Request) -> Response:
    wanted = {name: asked.query_params.get(name, "") for name in ("profil", "classe", "nom")}
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL)
    lines.writerow(["Profil", "Nom", "Prénom", "Login", "Né(e) le", "Classe", "Statut"])
    for one in state.accounts:
        if (
            one.profile == wanted["profil"]
            and wanted["classe"] in {"", one.group}
            and wanted["nom"].lower() in one.family.lower()
        ):
            lines.writerow([EXPORTED[one.profile], one.family, one.first, one.login, one.born, one.group, one.state])
    where = {
        "Content-Disposition": 'attachment; filename="utilisateurs.csv"',
        "Content-Type": "text/csv; charset=windows-1252",
    }
    return Response(out.getvalue().encode("cp1252", "replace"), headers=where)


def _cas(failed: bool = False) -> str:
    error = '<div class="alert alert-danger">Identifiant ou mot de passe incorrect.</div>' * failed
    return shell.document(
        "Connexion",
        f"""<div class="connexion"><h1>ATRIUM</h1><form class="sheet" id="fm1" method="post" action="/connexion/login">
<h2 class="sheet-title">Ouvrir une session</h2>{error}
<div class="form-group"><label for="username">Identifiant</label><input class="form-control" id="username" name="username" autocomplete="username"></div>
<div class="form-group"><label for="password">Mot de passe</label><input class="form-control" id="password" name="password" type="password"></div>
<input type="hidden" name="execution" value="{secrets.token_hex(12)}"><input type="hidden" name="_eventId" value="submit">
<button class="btn btn-primary btn-block" type="submit" name="submit">Se connecter</button>
<p class="mt-3">Identifiant oublié ? Mot de passe oublié ?</p></form></div>""",
    )


def _space(path: str, state: State, signed: bool) -> str | None:
    """A page of one of the spaces; None where there is none."""
    tabs = {**LYCEE.pages, "/web/lycee/pronote": "Pronote"} if state.services["pronote"].on else LYCEE.pages
    for site in SITES.values():
        pages = tabs if site is LYCEE else site.pages
        if path not in pages or (site is not LYCEE and not signed):
            continue
        body = shell.portlet("Annonces", "<p>Aucune annonce.</p>")
        if site is OWN:
            links = "".join(
                f'<li><a href="{one.home}">{escape(one.name)}</a></li>' for one in SITES.values() if one is not OWN
            )
            body = shell.portlet("Mes sites", f"<ul>{links}</ul>") + body
        elif pages[path] == "Accueil":
            body = (
                shell.portlet("Bienvenue", f"<p>Bienvenue sur le site de l’établissement {escape(site.name)}.</p>")
                + body
            )
        return shell.page(site, pages[path], body, signed=signed, tabs=pages)
    return None


def application(state: State) -> Starlette:
    """Its pages."""
    visits = Visits("portal")

    async def space(request: Request) -> Response:
        shown = _space("/" + request.path_params["rest"], state, visits.of(request) is not None)
        return HTMLResponse(shown) if shown else RedirectResponse(LYCEE.home)

    async def login(request: Request) -> Response:
        if request.method == "GET":
            return HTMLResponse(_cas())
        answer = to(OWN.home)
        return answer if visits.begin(dict(await posted(request)), answer) else HTMLResponse(_cas(failed=True), 401)

    async def logout(request: Request) -> Response:
        visits.end(request)
        return RedirectResponse(LYCEE.home)

    async def manage(request: Request) -> Response:
        visit, site = visits.of(request), SITES.get(request.path_params["site"], LYCEE)
        if visit is None:
            return RedirectResponse("/connexion/login", 303)
        portlet = request.query_params.get("p_p_id", "")
        names = {key: caption for entries in site.categories.values() for caption, key in entries.items()}
        if portlet not in names:
            return RedirectResponse(site.home, 303)
        if request.method == "POST" and portlet == SERVICES:
            sent = dict(await posted(request))
            state.save_services(
                {
                    key: Service(
                        one.name,
                        sent.get(f"{NS}{key}") == "true",
                        {p for p in PROFILES if sent.get(f"{NS}{key}_{p}") == "true"},
                    )
                    for key, one in state.services.items()
                }
            )
            visit["done"] = "yes"
            return to(str(request.url.include_query_params(p_p_lifecycle=0).remove_query_params("p_auth")))
        if portlet == SERVICES:
            # The message is told once.
            body = _services(state, bool(visit.pop("done", "")))
        elif portlet == EXPORT:
            body = _export(state)
        else:
            body = '<div class="container-fluid container-form-lg"><div class="sheet">Aucune entrée n’a été trouvée.</div></div>'
        return HTMLResponse(shell.page(site, names[portlet], body, portlet=portlet))

    async def export(request: Request) -> Response:
        return _file(state, request) if visits.of(request) is not None else RedirectResponse("/connexion/login", 303)

    return Starlette(
        routes=[
            *files(),
            Mount("/own", StaticFiles(directory=HERE / "drawn" / "files")),
            Route("/connexion/login", login, methods=["GET", "POST"]),
            Route("/c/portal/logout", logout),
            Route("/documents/export", export),
            Route("/group/{site}/~/control_panel/manage", manage, methods=["GET", "POST"]),
            Route("/{rest:path}", space),
        ]
    )
