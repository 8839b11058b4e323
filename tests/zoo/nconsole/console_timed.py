"""« Profils d'autorisation » and « Administration des utilisateurs »: rights, and when one is disconnected."""

from __future__ import annotations

import unicodedata
from functools import partial
from html import escape

from starlette.responses import Response
from starlette.routing import Route

from tests.zoo.nconsole.console_people import LISTS, people_tabs
from tests.zoo.nconsole.console_shell import page, tabs
from tests.zoo.nconsole.desk import WRITE, Call, Desk, options, table
from tests.zoo.visits import to

KINDS = {"professeurs": "professeurs", "personnels": "vie_scolaire"}
GROUPS = "fichier/utilisateurs"
WHO = {
    "professeurs": "les professeurs de ce profil",
    "vie_scolaire": "les personnels de ce profil",
    "administratif": "les utilisateurs de ce groupe",
}
RIGHTS = {
    "professeurs": ("Saisir les absences", "Saisir les notes", "Modifier le cahier de textes", "Consulter les dossiers", "Réserver une salle"),
    "vie_scolaire": ("Saisir les absences", "Saisir les retards", "Consulter l'emploi du temps", "Envoyer des SMS", "Saisir les sanctions"),
    "administratif": ("Modifier les données administratives", "Importer et exporter", "Gérer les utilisateurs", "Publier les espaces web"),
}  # fmt: skip
LONGEST = 4


def _slug(name: str) -> str:
    """As the address calls it."""
    plain = unicodedata.normalize("NFD", name.lower()).encode("ascii", "ignore").decode()
    return plain.replace(" ", "-")


def _named(call: Call, kind: str, slug: str) -> str:
    return next((one for one in call.state.durations[kind] if _slug(one) == slug), "")


def _said(minutes: int | None) -> str:
    if minutes is None:
        return "Jamais"
    hours, rest = divmod(minutes, 60)
    return "Après " + " ".join([f"{hours} h"] * bool(hours) + [f"{rest} min"] * bool(rest or not hours))


def _granted(kind: str, name: str) -> set[str]:
    """The rights that it has: these screens show them, and nothing depends on them."""
    return {str(one) for one in range(len(RIGHTS[kind])) if (len(name) + one) % 3}


def _form(call: Call, kind: str, name: str, action: str, *, back: str = "", wrong: str = "") -> str:
    minutes = call.state.durations[kind][name]
    hours, rest = divmod(30 if minutes is None else minutes, 60)
    off = " disabled" * (minutes is None)
    granted = _granted(kind, name)
    rights = "".join(
        f'<label class="tick"><input type="checkbox" name="droits[]" value="{one}"{" checked" * (str(one) in granted)}> {text}</label>'
        for one, text in enumerate(RIGHTS[kind])
    )
    error = f'<p class="error" role="alert">{wrong}</p>' if wrong else ""
    cancel = f' <a href="{back}">Annuler</a>' if back else ""
    return f"""<form class="rights" method="post" action="{action}">{call.token}<div class="two"><div>
<fieldset><legend>Identification</legend><div class="field"><label for="nom">Nom</label><input id="nom" value="{escape(name)}" readonly></div></fieldset>
<fieldset><legend>Déconnexion automatique</legend>{error}<label class="tick"><input type="checkbox" name="deconnexion[active]" value="1"
data-enables="duree"{" checked" * (minutes is not None)}> Déconnecter {WHO[kind]} en cas d'inactivité supérieure à</label>
<div class="lasting" id="duree" role="group" aria-label="Durée d'inactivité">
<select id="heures" name="deconnexion[duree][heures]"{off}>{options([(str(one), str(one)) for one in range(LONGEST + 1)], str(hours))}</select><label for="heures">heures</label>
<select id="minutes" name="deconnexion[duree][minutes]"{off}>{options([(str(one), f"{one:02}") for one in range(0, 60, 5)], str(rest))}</select><label for="minutes">minutes</label>
</div></fieldset></div><div><fieldset><legend>Autorisations</legend>{rights}</fieldset></div></div>
<p class="buttons"><button class="main" data-busy="Enregistrement...">Enregistrer</button>{cancel}</p></form>"""


def _kept(call: Call, kind: str, name: str) -> str:
    """What was sent is kept; or why not."""
    minutes: int | None = None
    if call.one("deconnexion[active]"):
        parts = [call.one(f"deconnexion[duree][{part}]", "0") for part in ("heures", "minutes")]
        if not all(part.isdigit() for part in parts):
            return "Cette durée n'est pas valable."
        minutes = int(parts[0]) * 60 + int(parts[1])
        if not minutes:
            return "Indiquez une durée d'au moins 5 minutes."
    if minutes != call.state.durations[kind][name]:
        call.state.set_duration(kind, name, minutes)
    if set(call.many("droits[]")) != _granted(kind, name):
        call.state.writes.append(f"rights {kind} {name}")
    return ""


def _profiles(key: str, call: Call) -> Response:
    base = f"/{call.key}/ressources/{key}/profils"
    lines = [
        (f'<a href="{base}/{_slug(name)}">{name}</a>', str(2 + len(name) % 5), _said(minutes))
        for name, minutes in call.state.durations[KINDS[key]].items()
    ]
    return page(
        call,
        f"ressources/{key}",
        LISTS[key].title,
        f"""{people_tabs(call, key, "/profils")}<section class="box">
{table("Profils d'autorisation", ("Profil", "Membres", "Déconnexion automatique"), lines)}</section>""",
    )


def _profile(key: str, call: Call, wrong: str = "") -> Response:
    slug = call.part("slug")
    base, name = f"/{call.key}/ressources/{key}/profils", _named(call, KINDS[key], slug)
    if not name:
        return to(base)
    form = _form(call, KINDS[key], name, f"{base}/{slug}", back=base, wrong=wrong)
    return page(
        call,
        f"ressources/{key}",
        f"Profil « {name} »",
        f'{people_tabs(call, key, "/profils")}<section class="box">{form}</section>',
        status=422 if wrong else 200,
    )


def _save_profile(key: str, call: Call) -> Response:
    base, name = f"/{call.key}/ressources/{key}/profils", _named(call, KINDS[key], call.part("slug"))
    if not name:
        return to(base)
    if wrong := _kept(call, KINDS[key], name):
        return _profile(key, call, wrong)
    call.tell(f"Le profil « {name} » a été mis à jour.")
    return to(base)


def _groups(call: Call, wrong: str = "") -> Response:
    base, groups = f"/{call.key}/{GROUPS}", call.state.durations["administratif"]
    name = _named(call, "administratif", str(call.request.path_params.get("slug", "")))
    listed = "".join(
        f"""<li><a href="{base}/{_slug(one)}"{" aria-current=true" * (one == name)}>{one} <span>{1 + len(one) % 4}</span></a></li>"""
        for one in groups
    )
    shown = '<p class="nobody">Sélectionnez un groupe d\'utilisateurs.</p>'
    if name:
        shown = f"<h2>{name}</h2>" + _form(call, "administratif", name, f"{base}/{_slug(name)}", wrong=wrong)
    return page(
        call,
        GROUPS,
        "Administration des utilisateurs",
        f"""{tabs("Affichage", {base: "Groupes", f"{base}/liste": "Utilisateurs"}, base)}<div class="panes"><nav class="box" aria-label="Groupes d'utilisateurs">
<ul>{listed}</ul></nav><section class="box">{shown}</section></div>""",
        status=422 if wrong else 200,
    )


def _save_group(call: Call) -> Response:
    base, name = f"/{call.key}/{GROUPS}", _named(call, "administratif", call.part("slug"))
    if not name:
        return to(base)
    if wrong := _kept(call, "administratif", name):
        return _groups(call, wrong)
    call.tell(f"Le groupe « {name} » a été mis à jour.")
    return to(f"{base}/{_slug(name)}")


def _users(call: Call) -> Response:
    base = f"/{call.key}/{GROUPS}"
    lines = [("ISNARD Solange", "Administration", "28/11 08:02"), ("JOUVE Solange", "Secrétariat", "27/11 16:40")]
    return page(
        call,
        GROUPS,
        "Administration des utilisateurs",
        f"""{tabs("Affichage", {base: "Groupes", f"{base}/liste": "Utilisateurs"}, f"{base}/liste")}<section class="box">
{table("Utilisateurs du mode Administratif", ("Utilisateur", "Groupe", "Dernière connexion"), lines)}</section>""",
    )


def routes(desk: Desk) -> list[Route]:
    """Their addresses."""
    groups, found = f"/{{school}}/{GROUPS}", []
    for kind in KINDS:
        profiles = f"/{{school}}/ressources/{kind}/profils"
        found += [
            desk.route(profiles, partial(_profiles, kind)),
            desk.route(f"{profiles}/{{slug}}", partial(_profile, kind)),
            desk.route(f"{profiles}/{{slug}}", partial(_save_profile, kind), post=True, pace=WRITE),
        ]
    return [
        *found,
        desk.route(groups, _groups),
        desk.route(f"{groups}/liste", _users),
        desk.route(f"{groups}/{{slug}}", _groups),
        desk.route(f"{groups}/{{slug}}", _save_group, post=True, pace=WRITE),
    ]
