"""The portal: the school is chosen after signing in, and every change is confirmed on a page of its own."""

from __future__ import annotations

import csv
import io
from html import escape
from urllib.parse import parse_qsl, urlencode

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import PROFILES, SCHOOL, Service, State
from tests.zoo.adminlte_console import shell
from tests.zoo.exhibits import HERE, files
from tests.zoo.schools import schools
from tests.zoo.visits import Visits, posted, to

NAMES = dict(zip(PROFILES, ("Élèves", "Responsables", "Enseignants", "Personnels"), strict=True))
EXPORTED = {
    "eleves": "Élèves",
    "responsables": "Responsables",
    "enseignants": "Enseignants",
    "personnels": "Personnels",
}
MENU: shell.Menu = {
    "Pages de site": (
        "file-earmark-text",
        {"Arborescence": "/admin/arborescence", "Accès aux services tiers": "/admin/services"},
    ),
    "Utilisateurs": ("people", {"Membres du site": "/admin/membres", "Export des utilisateurs": "/admin/export"}),
    "Statistiques": ("bar-chart", "/admin/statistiques"),
}


def _services(state: State, done: bool) -> str:
    cards = ""
    for key, service in state.services.items():
        rows = (
            (
                caption,
                f'<input class="form-check-input" type="checkbox" name="profils[{key}][]" value="{profile}" {"checked" * (profile in service.profiles)}>',
            )
            for profile, caption in NAMES.items()
        )
        cards += shell.folded(
            escape(service.name),
            f"""<div class="row mb-3"><div class="col-sm-3">Accès à ce service</div><div class="col-sm-9"><div class="form-check">
<input class="form-check-input acces" type="checkbox" id="acces_{key}" name="acces[{key}]" value="1" {"checked" * service.on}>
<label class="form-check-label" for="acces_{key}">Oui</label></div></div></div>
<div class="profils {"d-none" * (not service.on)}">{shell.table(("Profil utilisateur", "Accès"), rows, "table-sm w-50")}</div>""",
        )
    return f"""{shell.alert("success", "Vos modifications ont été enregistrées." * done)}<p>Dépliez un service pour en régler l’accès.</p>
<form action="/admin/services" method="post">{cards}<div class="text-end mb-4"><button type="submit" class="btn btn-primary">Enregistrer</button></div></form>"""


def _asked(state: State, body: str) -> dict[str, Service]:
    """The services as the form wants them."""
    sent = parse_qsl(body)
    return {
        key: Service(
            one.name, (f"acces[{key}]", "1") in sent, {p for p in PROFILES if (f"profils[{key}][]", p) in sent}
        )
        for key, one in state.services.items()
    }


def _words(one: Service) -> str:
    if not one.on:
        return "Non"
    return "Oui - " + (", ".join(NAMES[p] for p in PROFILES if p in one.profiles) or "aucun profil")


def _confirmation(state: State, asked: dict[str, Service]) -> str:
    changed = [
        (escape(new.name), _words(state.services[key]), f"<b>{_words(new)}</b>")
        for key, new in asked.items()
        if (new.on, new.profiles) != (state.services[key].on, state.services[key].profiles)
    ]
    if not changed:
        return shell.card(
            "Récapitulatif",
            "Aucune modification.",
            foot='<a class="btn btn-secondary" href="/admin/services">Retour</a>',
        )
    return shell.card(
        "Récapitulatif de vos modifications",
        shell.table(("Service", "Accès actuel", "Nouvel accès"), changed),
        foot="""<form action="/admin/services/confirmation" method="post" class="d-flex justify-content-between">
<a class="btn btn-secondary" href="/admin/services">Retour</a><button type="submit" class="btn btn-success">Confirmer</button></form>""",
    )


def _export(state: State) -> str:
    profiles = "".join(f'<option value="{key}">{caption}</option>' for key, caption in EXPORTED.items())
    groups = "".join(
        f"<option>{escape(one)}</option>" for one in sorted({one.group for one in state.accounts if one.group})
    )
    return f"""<form action="/admin/export/resultat">{
        shell.card(
            "Utilisateurs à exporter",
            f'''<div class="mb-3"><label class="form-label" for="profil">Profil *</label>
<select class="form-select select2" id="profil" name="profil" required data-placeholder="Choisissez un profil"><option></option>{profiles}</select></div>
<div class="mb-3"><label class="form-label" for="classe">Classe</label>
<select class="form-select select2" id="classe" name="classe"><option value="">Toutes les classes</option>{groups}</select></div>''',
            foot='<button type="submit" class="btn btn-primary">Exporter au format CSV</button>',
        )
    }</form>"""


def _lines(state: State, request: Request) -> list[list[str]]:
    profile, group = request.query_params.get("profil", ""), request.query_params.get("classe", "")
    return [
        [str(4100 + number), one.family, one.first, one.login, EXPORTED[one.profile], one.group, one.born, one.state]
        for number, one in enumerate(state.accounts)
        if one.profile == profile and group in {"", one.group}
    ]


def _result(state: State, request: Request) -> str:
    profile = request.query_params.get("profil", "")
    if profile not in EXPORTED:
        return shell.alert("danger", "Choisissez un profil.") + _export(state)
    query = urlencode(request.query_params)
    return shell.card(
        "Votre export est prêt",
        f"""<p>{len(_lines(state, request))} utilisateurs du profil {EXPORTED[profile]}.</p>
<a class="btn btn-success" href="/admin/export/fichier?{escape(query)}"><i class="bi bi-download"></i> Télécharger le fichier CSV</a>""",
        foot='<a href="/admin/export">Faire un autre export</a>',
    )


def _file(state: State, request: Request) -> Response:
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\n")
    lines.writerow(["uid", "nom", "prenom", "login", "profil", "classe", "date_naissance", "etat"])
    lines.writerows(_lines(state, request))
    where = {"Content-Disposition": f'attachment; filename="export_{request.query_params.get("profil", "")}.csv"'}
    return Response(out.getvalue(), media_type="text/csv; charset=utf-8", headers=where)


def _write(state: State, what: str, visit: dict[str, str], body: str) -> str:
    """What was posted is kept, the first time to be confirmed; where that leads."""
    if what == "services":
        visit["asked"] = body
        return "/admin/services/confirmation"
    if "asked" in visit:
        state.save_services(_asked(state, visit.pop("asked")))
        visit["done"] = "yes"
    return "/admin/services"


def _page(state: State, what: str, visit: dict[str, str], request: Request) -> tuple[str, str]:
    """Title and body of that page."""
    match what:
        case "services":
            # The message is told once.
            return "Accès aux services tiers", _services(state, bool(visit.pop("done", "")))
        case "services/confirmation" if "asked" in visit:
            return "Accès aux services tiers", _confirmation(state, _asked(state, visit["asked"]))
        case "export":
            return "Export des utilisateurs", _export(state)
        case "export/resultat":
            return "Export des utilisateurs", _result(state, request)
    return "Administration", shell.card("Rien à afficher", "Cette page est vide.")


def application(state: State) -> Starlette:
    """Its pages."""
    visits, known = Visits("portal"), schools(state)

    def drawn(request: Request, title: str, body: str) -> Response:
        visit = visits.of(request) or {}
        path = request.url.path
        header = f"""<li class="nav-item"><span class="nav-link fw-bold">{known[visit["school"]][0]}</span></li>
<li class="nav-item"><a class="nav-link" href="/etablissement">Changer d’établissement</a></li>
<li class="nav-item"><a class="nav-link" href="/deconnexion"><i class="bi bi-box-arrow-right"></i> Déconnexion</a></li>"""
        return HTMLResponse(
            shell.page(
                title, body, brand="ATRIUM", menu=MENU, path=path, header=header, closed=not path.startswith("/admin")
            )
        )

    async def site(request: Request) -> Response:
        visit, last = visits.of(request), request.url.path.rpartition("/")[2]
        if visit is not None and "school" not in visit:
            return to("/etablissement")
        name, held = known[visit["school"]] if visit else (SCHOOL, state)
        pages = {"lycee": "Accueil", "actualites": "Actualités"} | (
            {"pronote": "Pronote"} if held.services["pronote"].on else {}
        )
        title = pages.get(last, "Accueil")
        tabs = "".join(
            f'<li class="nav-item"><a class="nav-link{" active" * (title == caption)}" href="/web/lycee{"" if key == "lycee" else "/" + key}">{caption}</a></li>'
            for key, caption in pages.items()
        )
        body = f'<ul class="nav nav-pills mb-4">{tabs}</ul>' + shell.card(
            "Bienvenue", f"Bienvenue sur le site de l’établissement {name}."
        )
        if visit is not None:
            return drawn(request, name, body)
        enter = '<a class="btn btn-primary float-end" href="/connexion">Se connecter</a>'
        return HTMLResponse(
            shell.document(
                name, "bg-body-tertiary", f'<div class="container py-4">{enter}<h1 class="mb-4">{name}</h1>{body}</div>'
            )
        )

    async def enter(request: Request) -> Response:
        failed = False
        if request.method == "POST":
            answer = to("/etablissement")
            if visits.begin(dict(await posted(request)), answer):
                return answer
            failed = True
        return HTMLResponse(
            shell.sign_in("ATRIUM", "Connectez-vous à votre espace numérique", "Identifiant", failed=failed)
        )

    async def leave(request: Request) -> Response:
        visits.end(request)
        return RedirectResponse("/web/lycee")

    async def school(request: Request) -> Response:
        visit = visits.of(request)
        if visit is None:
            return to("/connexion")
        chosen = dict(await posted(request)).get("etablissement", "") if request.method == "POST" else ""
        if chosen in known:
            visit["school"] = chosen
            return to("/web/lycee")
        choices = "".join(
            f"""<div class="form-check mb-2"><input class="form-check-input" type="radio" name="etablissement" id="{uai}" value="{uai}" required>
<label class="form-check-label" for="{uai}">{name} <small class="text-secondary">({uai})</small></label></div>"""
            for uai, (name, _) in known.items()
        )
        body = f"""<form method="post" class="container py-5" style="max-width: 560px">{shell.card(
            "Choisissez l’établissement que vous souhaitez administrer", choices,
            foot='<button type="submit" class="btn btn-primary">Continuer</button>')}</form>"""  # fmt: skip
        return HTMLResponse(shell.document("Choix de l’établissement | ATRIUM", "bg-body-tertiary", body))

    async def admin(request: Request) -> Response:
        visit, what = visits.of(request), request.path_params["what"]
        if visit is None or "school" not in visit:
            return to("/connexion" if visit is None else "/etablissement")
        held = known[visit["school"]][1]
        if request.method == "POST":
            return to(_write(held, what, visit, (await request.body()).decode()))
        if what == "export/fichier":
            return _file(held, request)
        return drawn(request, *_page(held, what, visit, request))

    both = ["GET", "POST"]
    return Starlette(
        routes=[
            *files(),
            Mount("/own", StaticFiles(directory=HERE / "adminlte_console" / "files")),
            Route("/connexion", enter, methods=both),
            Route("/deconnexion", leave),
            Route("/etablissement", school, methods=both),
            Route("/admin/{what:path}", admin, methods=both),
            Route("/web/lycee", site),
            Route("/web/lycee/{rest:path}", site),
            Route("/{rest:path}", lambda _: RedirectResponse("/web/lycee")),
        ]
    )
