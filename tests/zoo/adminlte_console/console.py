"""The console: pages from the server; what stops or starts the publication has a page of its own to confirm it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from tests.foreign.served import MODELS, State
from tests.zoo.adminlte_console import people, shell
from tests.zoo.exhibits import HERE, files
from tests.zoo.schools import schools
from tests.zoo.visits import Visits, posted, to

MENU: shell.Menu = {
    "Serveur PRONOTE": ("hdd-network", "/serveur"),
    "Pronote.net": ("globe", "/net"),
    "Fichier": (
        "folder",
        {"Sauvegardes": "/fichier/sauvegardes", "Administration des utilisateurs": "/fichier/utilisateurs"},
    ),
    "Paramètres": ("gear", {"Année scolaire": "/parametres/annee", "Préférences": "/parametres/preferences"}),
    "Ressources": ("people", {caption: f"/ressources/{name}" for name, (caption, _) in people.LISTS.items()}),
}
PREFERENCES = {"generalites": "Généralités", "affichages": "Affichages", "messagerie": "Messagerie"}


def _net(state: State, name: str, opened: bool) -> str:
    badge, act = (
        (
            '<span class="badge text-bg-success">Base publiée</span>',
            '<a class="btn btn-danger" href="/net/arret">Arrêter la publication</a>',
        )
        if state.published
        else (
            '<span class="badge text-bg-danger">Base non publiée</span>',
            '<a class="btn btn-success" href="/net/publication">Publier dans la base</a>',
        )
    )
    lock = (
        '<div class="callout callout-warning mb-3">Pour modifier ces paramètres, arrêtez la publication.</div>'
        * state.published
    )
    models = "".join(f"<option {'selected' * (one == state.ent)}>{one}</option>" for one in MODELS)
    off = "disabled" * state.published
    form = f"""{lock}<div class="mb-3"><label class="form-label" for="ent">Mon ENT</label><select class="form-select select2" id="ent" name="ent" {off}>{models}</select></div>
<div class="mb-3"><label class="form-label" for="cas">URL du serveur CAS</label><input type="text" class="form-control" id="cas" name="cas" value="{escape(state.cas)}" {off}></div>"""
    save = f'<button type="submit" class="btn btn-primary" {off}>Enregistrer</button>'
    return (
        shell.card("Publication", f'<p>{badge} <b class="ms-2">{name}</b></p>{act}')
        + f'<form method="post" action="/net">{shell.folded("Intégration dans un ENT", form, foot=save, opened=opened)}</form>'
        + shell.folded("Paramètres de sécurité", "Nombre de tentatives avant suspension de l'adresse IP : 5")
    )


def _stopping() -> str:
    return f"""<form method="post" action="/net/arret">{
        shell.card(
            "Confirmation",
            '''<div class="callout callout-danger mb-3">Pendant l'arrêt de la publication, les professeurs, les élèves et leurs responsables ne peuvent plus se connecter.</div>
<div class="form-check"><input class="form-check-input" type="checkbox" id="confirme" name="confirme" value="1" required>
<label class="form-check-label" for="confirme">Je confirme vouloir arrêter la publication</label></div>''',
            foot='<button type="submit" class="btn btn-danger">Arrêter la publication</button> <a class="btn btn-secondary" href="/net">Annuler</a>',
        )
    }</form>"""


def _publishing(state: State, name: str) -> str:
    rows = (("Base", name), ("Mon ENT", escape(state.ent)), ("URL du serveur CAS", escape(state.cas) or "-"))
    return f"""<form method="post" action="/net/publication">{
        shell.card(
            "Récapitulatif avant publication",
            shell.table(("Paramètre", "Valeur"), rows),
            foot='<button type="submit" class="btn btn-success">Confirmer la publication</button> <a class="btn btn-secondary" href="/net">Retour</a>',
        )
    }</form>"""


def _preferences(state: State, visit: dict[str, str], tab: str) -> str:
    links = "".join(
        f'<a class="list-group-item list-group-item-action{" active" * (key == tab)}" href="/parametres/preferences?onglet={key}">{caption}</a>'
        for key, caption in PREFERENCES.items()
    )
    switches = {
        "generalites": {"langue": ("Utiliser l'interface en français", True)},
        "affichages": {
            "photos": ("Afficher les photos", visit.get("photos") != "non"),
            "ent": ("Activer la gestion des identifiants ENT", state.preference),
        },
        "messagerie": {"courriel": ("Recevoir une copie par courriel", False)},
    }
    boxes = "".join(
        f"""<div class="form-check form-switch mb-2"><input class="form-check-input" type="checkbox" role="switch" id="{key}" name="{key}" value="1" {"checked" * on}>
<label class="form-check-label" for="{key}">{caption}</label></div>"""
        for key, (caption, on) in switches[tab].items()
    )
    form = f"""<form method="post"><input type="hidden" name="onglet" value="{tab}">{shell.card(
        PREFERENCES[tab], boxes, foot='<button type="submit" class="btn btn-primary">Enregistrer</button>')}</form>"""  # fmt: skip
    return f'<div class="row"><div class="col-md-3"><div class="list-group mb-4">{links}</div></div><div class="col-md-9">{form}</div></div>'


@dataclass(frozen=True)
class Seen:
    """What a page is made of: the school, what is remembered of the visitor, and what the address asks for."""

    state: State
    name: str
    visit: dict[str, str]
    asked: Mapping[str, str]


def _preferences_of(seen: Seen) -> tuple[str, str]:
    tab = seen.asked.get("onglet", "")
    return "Préférences", _preferences(seen.state, seen.visit, tab if tab in PREFERENCES else "generalites")


def _list(one: str) -> Callable[[Seen], tuple[str, str]]:
    def drawn(seen: Seen) -> tuple[str, str]:
        number = seen.asked.get("page", "1")
        search = seen.asked.get("recherche", "").strip()
        return people.LISTS[one][0], people.people(seen.state, one, search, int(number) if number.isdecimal() else 1)

    return drawn


def _profiles(one: str) -> Callable[[Seen], tuple[str, str]]:
    def drawn(seen: Seen) -> tuple[str, str]:
        chosen, path = seen.asked.get("choix", ""), f"/ressources/{one}/profils"
        body = people.profiles(seen.state, people.KINDS[one], "Profils d'autorisation", chosen, path)
        return people.LISTS[one][0], people.tabs(one, "Profils d'autorisation") + body

    return drawn


def _groups(seen: Seen) -> tuple[str, str]:
    chosen = seen.asked.get("choix", "")
    return "Administration des utilisateurs", people.profiles(
        seen.state, "administratif", "Groupes d'utilisateurs", chosen, "/fichier/utilisateurs"
    )


#: Path → the page's title and body.
PAGES: dict[str, Callable[[Seen], tuple[str, str]]] = {
    "net": lambda seen: ("Pronote.net", _net(seen.state, seen.name, "ent" in seen.asked)),
    "net/arret": lambda _: ("Arrêt de la publication", _stopping()),
    "net/publication": lambda seen: ("Publication de la base", _publishing(seen.state, seen.name)),
    "fichier/utilisateurs": _groups,
    "parametres/preferences": _preferences_of,
    **{f"ressources/{one}": _list(one) for one in people.LISTS},
    **{f"ressources/{one}/profils": _profiles(one) for one in people.KINDS},
}


def _server(seen: Seen) -> tuple[str, str]:
    """Where nothing else is."""
    return "Serveur PRONOTE", shell.card("Serveur", f"Base chargée : {seen.name}")


def _keep_ent(seen: Seen, sent: dict[str, str]) -> tuple[str, str]:
    seen.state.set_ent(sent.get("ent", seen.state.ent), sent.get("cas", seen.state.cas).strip())
    return "/net?ent", "Les modifications ont été enregistrées."


def _stop(seen: Seen, sent: dict[str, str]) -> tuple[str, str]:
    if not sent.get("confirme"):
        return "/net/arret", ""
    seen.state.publish(False)
    return "/net", "La publication est arrêtée."


def _publish(seen: Seen, _: dict[str, str]) -> tuple[str, str]:
    seen.state.publish(True)
    return "/net", "La base est publiée."


def _keep_preferences(seen: Seen, sent: dict[str, str]) -> tuple[str, str]:
    if sent["onglet"] == "affichages":
        seen.visit["photos"] = "oui" if "photos" in sent else "non"
        if ("ent" in sent) != seen.state.preference:
            seen.state.set_preference("ent" in sent)
    return f"/parametres/preferences?onglet={sent['onglet']}", "Les préférences ont été enregistrées."


def _keep_duration(seen: Seen, sent: dict[str, str]) -> tuple[str, str]:
    minutes, on = sent.get("minutes", ""), "actif" in sent
    if on and not (minutes.isdecimal() and int(minutes) > 0):
        return sent["retour"], "La durée n'est pas valable : rien n'a été enregistré."
    seen.state.set_duration(sent["genre"], sent["nom"], int(minutes) if on else None)
    return sent["retour"], "Les modifications ont été enregistrées."


#: Path → what its form writes; where it leads, and what is told there.
WRITES: dict[str, Callable[[Seen, dict[str, str]], tuple[str, str]]] = {
    "net": _keep_ent,
    "net/arret": _stop,
    "net/publication": _publish,
    "parametres/preferences": _keep_preferences,
    "duree": _keep_duration,
}


def _write(seen: Seen, path: str, sent: dict[str, str]) -> Response:
    if path == "ressources/cas":
        seen.state.set_cas(number := int(sent["ligne"]), sent["valeur"].strip())
        return JSONResponse({"valeur": seen.state.rows[number].cas})
    where, seen.visit["told"] = WRITES[path](seen, sent)
    return to(where)


def application(state: State) -> Starlette:
    """Its pages."""
    visits, known = Visits("console"), schools(state)

    async def enter(request: Request) -> Response:
        failed = False
        if request.method == "POST":
            answer = to("/serveur")
            if visits.begin(dict(await posted(request)), answer):
                return answer
            failed = True
        return HTMLResponse(shell.sign_in("PRONOTE", "Console d'hébergement", "Numéro d'hébergement", failed=failed))

    async def leave(request: Request) -> Response:
        visits.end(request)
        return RedirectResponse("/connexion")

    async def anything(request: Request) -> Response:
        visit, path = visits.of(request), request.path_params["rest"]
        if visit is None:
            return to("/connexion")
        if request.method == "POST" and path == "etablissement":
            visit["school"] = dict(await posted(request)).get("uai", "")
            return to("/serveur")
        uai = visit.get("school", "0139990N")
        name, held = known.get(uai, known["0139990N"])
        seen = Seen(held, name, visit, request.query_params)
        if request.method == "POST":
            return _write(seen, path, dict(await posted(request)))
        title, body = PAGES.get(path, _server)(seen)
        others = "".join(
            f'<li><form method="post" action="/etablissement"><button class="dropdown-item" name="uai" value="{one}">{caption}</button></form></li>'
            for one, (caption, _) in known.items()
        )
        header = f"""<li class="nav-item dropdown"><a class="nav-link dropdown-toggle fw-bold" href="#" role="button" data-bs-toggle="dropdown">{name}</a>
<ul class="dropdown-menu dropdown-menu-end">{others}</ul></li>
<li class="nav-item"><a class="nav-link" href="/deconnexion"><i class="bi bi-box-arrow-right"></i> Déconnexion</a></li>"""
        body = shell.alert("success", visit.pop("told", "")) + body
        return HTMLResponse(shell.page(title, body, brand="PRONOTE", menu=MENU, path="/" + path, header=header))

    return Starlette(
        routes=[
            *files(),
            Mount("/own", StaticFiles(directory=HERE / "adminlte_console" / "files")),
            Route("/connexion", enter, methods=["GET", "POST"]),
            Route("/deconnexion", leave),
            Route("/{rest:path}", anything, methods=["GET", "POST"]),
        ]
    )
