"""« Préférences », and the pages of the console that are only read."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from tests.foreign.people import CLASSES
from tests.zoo.nconsole.console_shell import MENU, page, tabs
from tests.zoo.nconsole.desk import WRITE, Call, Desk, options, table
from tests.zoo.visits import to

HERE = "parametres/preferences"
TABS = {"": "Générales", "/affichages": "Affichages", "/saisie": "Saisie"}
#: Name of the field → what it changes, and whether it is ticked on a school that nobody has set.
DISPLAYS = {
    "photos": ("Afficher les photos des élèves dans les listes", True),
    "civilite": ("Afficher la civilité devant le nom des professeurs", False),
    "identifiants_ent": ("Activer la gestion des identifiants ENT", False),
    "anniversaires": ("Signaler les anniversaires du jour", True),
}
#: Address → caption, heads, lines.
READ: dict[str, tuple[str, tuple[str, ...], list[tuple[str, ...]]]] = {
    "fichier/sauvegardes": ("Sauvegardes automatiques", ("Date", "Taille", "État"), [("28/11 02:00", "214 Mo", "Conservée"), ("27/11 02:00", "214 Mo", "Conservée")]),
    "fichier/journal": ("Opérations", ("Date", "Auteur", "Opération"), [("27/11 17:10", "Hébergement 123456", "Connexion"), ("26/11 09:32", "Hébergement 123456", "Sauvegarde restaurée")]),
    "ressources/classes": ("Classes", ("Classe", "Niveau"), [(one, "Lycée") for one in CLASSES]),
    "serveur": ("Serveur", ("Propriété", "Valeur"), [("Version", "2026.1.4"), ("Démarré le", "24/08 à 6 h 12")]),
    "clients": ("Postes connectés", ("Poste", "Mode", "Depuis"), [("VIESCO-02", "Vie scolaire", "07:48"), ("SECR-01", "Administratif", "08:02")]),
    "parametres/etablissement": ("Établissement", ("Rubrique", "Valeur"), [("Académie", "Aix-Marseille"), ("Année scolaire", "2026-2027")]),
    "aide": ("Centre d'aide", ("Sujet", "Où"), [("Publier les espaces web", "Pronote.net"), ("Profils d'autorisation", "Ressources")]),
}  # fmt: skip


def _tabs(call: Call, here: str) -> str:
    base = f"/{call.key}/{HERE}"
    return tabs("Préférences", {base + path: name for path, name in TABS.items()}, base + here)


def _ticked(call: Call) -> dict[str, bool]:
    return {name: on for name, (_, on) in DISPLAYS.items()} | {"identifiants_ent": call.state.preference}


def _general(call: Call) -> Response:
    lines = [("Langue", "Français"), ("Premier jour de la semaine", "Lundi"), ("Format des dates", "JJ/MM/AAAA")]
    return page(
        call,
        HERE,
        "Préférences",
        f'{_tabs(call, "")}<section class="box">{table("Préférences générales", ("Préférence", "Valeur"), lines)}</section>',
    )


def _typing(call: Call) -> Response:
    lines = [("Vérification orthographique", "Activée"), ("Enregistrement des brouillons", "Toutes les 2 minutes")]
    return page(
        call,
        HERE,
        "Préférences",
        f'{_tabs(call, "/saisie")}<section class="box">{table("Saisie", ("Préférence", "Valeur"), lines)}</section>',
    )


def _displays(call: Call) -> Response:
    boxes = "".join(
        f'<label class="tick"><input type="checkbox" name="affichages[{name}]" value="1"{" checked" * on}> {DISPLAYS[name][0]}</label>'
        for name, on in _ticked(call).items()
    )
    return page(
        call,
        HERE,
        "Préférences",
        f"""{_tabs(call, "/affichages")}<form class="box" method="post" action="/{call.key}/{HERE}/affichages">{call.token}
<fieldset><legend>Listes et fiches</legend>{boxes}</fieldset><div class="field"><label for="ordre">Ordre des noms</label>
<select id="ordre" name="affichages[ordre]">{options([("np", "Nom puis prénom"), ("pn", "Prénom puis nom")], "np")}</select></div>
<p class="buttons"><button class="main" data-busy="Enregistrement...">Enregistrer</button></p></form>""",
    )


def _save(call: Call) -> Response:
    asked = {name: bool(call.one(f"affichages[{name}]")) for name in DISPLAYS}
    before = _ticked(call)
    if asked["identifiants_ent"] != before["identifiants_ent"]:
        call.state.set_preference(asked["identifiants_ent"])
    call.state.writes += [
        f"display {name}" for name, on in asked.items() if name != "identifiants_ent" and on != before[name]
    ]
    if call.one("affichages[ordre]") != "np":
        call.state.writes.append("display ordre")
    call.tell("Vos préférences d'affichage ont été enregistrées.")
    return to(f"/{call.key}/{HERE}/affichages")


def _read(call: Call) -> Response:
    path = call.part("path").rstrip("/")
    if path not in READ:
        return to(f"/{call.key}/")
    title = next((entries[path] for entries in MENU.values() if path in entries), "Centre d'aide")
    return page(call, path, title, f'<section class="box">{table(*READ[path])}</section>')


def routes(desk: Desk) -> list[Route]:
    """Their addresses; the last one is of every page that no other part of the console has."""
    base = f"/{{school}}/{HERE}"
    return [
        desk.route(base, _general),
        desk.route(f"{base}/affichages", _displays),
        desk.route(f"{base}/affichages", _save, post=True, pace=WRITE),
        desk.route(f"{base}/saisie", _typing),
        desk.route("/{school}/{path:path}", _read),
    ]
