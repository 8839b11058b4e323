"""« Accès aux services tiers »: one chapter for each service, one button for all."""

from __future__ import annotations

from starlette.responses import Response
from starlette.routing import Route

from tests.foreign.served import PROFILES, Service
from tests.zoo.nconsole.desk import WRITE, Call, Desk
from tests.zoo.nconsole.portal_shell import administration, at, errors
from tests.zoo.visits import to

CAPTIONS = {"eleves": "Élèves", "parents": "Parents", "enseignants": "Enseignants", "personnels": "Personnels"}
ABOUT = {
    "correlyce": "Catalogue régional de ressources pédagogiques numériques.",
    "primaire": "Cahier de textes et communication avec les familles du premier degré.",
    "pronote": "Notes, absences, emploi du temps et communication avec les familles.",
    "moodle": "Plateforme de cours en ligne de l'établissement.",
}


def _chapter(key: str, one: Service) -> str:
    answers = "".join(
        f"""<div class="choice"><input type="radio" id="{key}-{value}" name="services[{key}][actif]" value="{value}"
{"checked" * (one.on == on)}{f' data-reveals="{key}-profils"' * on}><label for="{key}-{value}">{caption}</label></div>"""
        for value, caption, on in (("oui", "Oui", True), ("non", "Non", False))
    )
    boxes = "".join(
        f"""<div class="choice"><input type="checkbox" id="{key}-{profile}" name="services[{key}][profils][]" value="{profile}"
{"checked" * (profile in one.profiles)}><label for="{key}-{profile}">{caption}</label></div>"""
        for profile, caption in CAPTIONS.items()
    )
    return f"""<section class="chapter" aria-labelledby="{key}-titre"><h2 id="{key}-titre">{one.name}</h2><p>{ABOUT[key]}</p>
<fieldset><legend>Proposer ce service sur le site de l'établissement</legend><div class="inline">{answers}</div></fieldset>
<fieldset id="{key}-profils" class="revealed"><legend>Profils qui y accèdent</legend>{boxes}</fieldset></section>"""


def _shown(call: Call, services: dict[str, Service], wrong: dict[str, str]) -> Response:
    chapters = "".join(_chapter(key, one) for key, one in services.items())
    return administration(
        call,
        "pages",
        "services-tiers",
        "Accès aux services tiers",
        f"""<p class="lead">Un service proposé devient un onglet du site d'établissement. Seuls les profils cochés le voient.</p>
<form method="post" action="{at(call, "pages", "services-tiers")}" novalidate>{call.token}{chapters}
<p class="row"><button data-busy="Enregistrement">Enregistrer</button> <a href="{at(call, "pages")}">Annuler</a></p></form>""",
        status=422 if wrong else 200,
        notice=errors(wrong),
    )


def _services(call: Call) -> Response:
    return _shown(call, call.state.services, {})


def _save(call: Call) -> Response:
    asked = {
        key: Service(
            one.name,
            call.one(f"services[{key}][actif]") == "oui",
            set(PROFILES) & set(call.many(f"services[{key}][profils][]")),
        )
        for key, one in call.state.services.items()
    }
    wrong = {
        f"{key}-eleves": f"{one.name} : cochez au moins un profil"
        for key, one in asked.items()
        if one.on and not one.profiles
    }
    if wrong:
        return _shown(call, asked, wrong)
    changed = [
        one.name
        for key, one in asked.items()
        if (one.on, one.profiles) != (call.state.services[key].on, call.state.services[key].profiles)
    ]
    call.state.save_services(asked)
    call.tell(
        f"Les accès aux services tiers ont été enregistrés ({', '.join(changed)})."
        if changed
        else "Aucun accès n'a changé."
    )
    return to(at(call, "pages", "services-tiers"))


def routes(desk: Desk) -> list[Route]:
    """Their addresses."""
    path = "/web/{school}/administration/pages/services-tiers"
    return [desk.route(path, _services), desk.route(path, _save, post=True, pace=WRITE)]
