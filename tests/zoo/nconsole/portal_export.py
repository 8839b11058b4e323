"""« Export des utilisateurs » and the accounts that one may look at."""

from __future__ import annotations

import csv
import io
from html import escape

from starlette.responses import Response
from starlette.routing import Route

from tests.foreign.people import CLASSES, Account
from tests.zoo.nconsole.desk import WRITE, Call, Desk, options, table
from tests.zoo.nconsole.portal_shell import administration, at, errors
from tests.zoo.visits import to

PROFILES = {
    "eleves": "Élèves",
    "responsables": "Parents",
    "enseignants": "Enseignants",
    "personnels": "Personnels",
}
STATES = ("Actif", "À supprimer")
PAGE = 15


def _form(call: Call, wrong: dict[str, str]) -> Response:
    hints = {"eleves": "Comptes des élèves inscrits", "responsables": "Responsables légaux et personnes en charge"}
    radios = "".join(
        f"""<div class="choice"><input type="radio" id="profil-{key}" name="profil" value="{key}"><label for="profil-{key}">{caption}</label>
{f'<p class="hint">{hints[key]}</p>' if key in hints else ""}</div>"""
        for key, caption in PROFILES.items()
    )
    message = f'<p class="wrong">{wrong["profil-eleves"]}</p>' if wrong else ""
    return administration(
        call,
        "utilisateurs",
        "export",
        "Export des utilisateurs",
        f"""<p class="lead">Le fichier contient une ligne par compte, avec l'identifiant de connexion à ATRIUM (colonne Login).
Ces données sont personnelles : ne les conservez pas plus longtemps que nécessaire.</p>
<form method="post" action="{at(call, "utilisateurs", "export")}" novalidate>{call.token}
<fieldset class="{"invalid" if wrong else ""}"><legend>Profil <span class="must">(obligatoire)</span></legend>{message}{radios}</fieldset>
<div class="field"><label for="classe">Classe</label><p class="hint" id="aide-classe">Pour les élèves seulement</p>
<select id="classe" name="classe" aria-describedby="aide-classe">{options([("", "Toutes les classes"), *((one, one) for one in CLASSES)], "")}</select></div>
<div class="field"><label for="etat">État du compte</label>
<select id="etat" name="etat">{options([("", "Tous les comptes"), *((one, one) for one in STATES)], "")}</select></div>
<p class="row"><button>Exporter au format CSV</button> <a href="{at(call, "utilisateurs")}">Annuler</a></p></form>""",
        status=422 if wrong else 200,
        notice=errors(wrong),
    )


def _export(call: Call) -> Response:
    return _form(call, {})


def _download(call: Call) -> Response:
    profile, group, state = call.one("profil"), call.one("classe"), call.one("etat")
    if profile not in PROFILES:
        return _form(call, {"profil-eleves": "Choisissez le profil à exporter"})
    out = io.StringIO()
    lines = csv.writer(out, delimiter=";")
    lines.writerow(("Nom", "Prénom", "Login", "Date de naissance", "Classe", "Profil", "État du compte"))
    for one in call.state.accounts:
        if one.profile == profile and group in {"", one.group} and state in {"", one.state}:
            lines.writerow((one.family, one.first, one.login, one.born, one.group, PROFILES[profile], one.state))
    name = f"atrium_{call.key}_{profile}.csv"
    return Response(
        out.getvalue().encode("cp1252"),
        media_type="text/csv; charset=windows-1252",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _found(call: Call) -> list[Account]:
    words = call.asked("q").casefold().split()
    return [
        one
        for one in sorted(call.state.accounts, key=lambda one: (one.family, one.first, one.login))
        if all(word in f"{one.family} {one.first} {one.login}".casefold() for word in words)
    ]


def _accounts(call: Call) -> Response:
    found, asked = _found(call), call.asked("page")
    number = max(1, int(asked)) if asked.isdigit() else 1
    base, query = at(call, "utilisateurs", "comptes"), call.asked("q")
    lines = [
        (
            f'<a href="{base}/{one.login}">{escape(one.family)} {escape(one.first)}</a>',
            one.login,
            PROFILES[one.profile],
            one.group or "-",
            one.state,
        )
        for one in found[(number - 1) * PAGE : number * PAGE]
    ]
    pages = "".join(
        f'<li><a href="{base}?page={one}&amp;q={escape(query)}"{" aria-current=page" * (one == number)}><span class="vh">Page </span>{one}</a></li>'
        for one in range(1, (len(found) + PAGE - 1) // PAGE + 1)
    )
    return administration(
        call,
        "utilisateurs",
        "comptes",
        "Comptes",
        f"""<form class="search" role="search" action="{base}"><label for="q">Nom, prénom ou login</label>
<div class="joined"><input type="search" id="q" name="q" value="{escape(query)}"><button>Rechercher</button></div></form>
{table(f"{len(found)} comptes", ("Nom", "Login", "Profil", "Classe", "État"), lines)}
<nav class="pages" aria-label="Pages de la liste"><ul>{pages}</ul></nav>""",
    )


def _account(call: Call) -> Response:
    found = [one for one in call.state.accounts if one.login == call.part("login")]
    if not found:
        return to(at(call, "utilisateurs", "comptes"))
    one = found[0]
    facts = {
        "Nom": one.family, "Prénom": one.first, "Login": one.login, "Profil": PROFILES[one.profile],
        "Né le": one.born or "non communiqué", "Classe": one.group or "-", "État du compte": one.state,
    }  # fmt: skip
    listed = "".join(f"<div><dt>{name}</dt><dd>{escape(value)}</dd></div>" for name, value in facts.items())
    return administration(
        call,
        "utilisateurs",
        "comptes",
        f"{one.first} {one.family}",
        f"""<dl>{listed}</dl><h2>Mot de passe</h2><p>Un mot de passe provisoire est remis sur papier à l'utilisateur.</p>
<form method="post" action="{at(call, "utilisateurs", "comptes")}/{one.login}">{call.token}
<button class="quiet">Réinitialiser le mot de passe</button></form>""",
    )


def _reset(call: Call) -> Response:
    call.state.writes.append(f"reset {call.part('login')}")
    call.tell("Le mot de passe a été réinitialisé.")
    return to(at(call, "utilisateurs", "comptes"))


def routes(desk: Desk) -> list[Route]:
    """Their addresses."""
    base = "/web/{school}/administration/utilisateurs"
    return [
        desk.route(f"{base}/export", _export),
        desk.route(f"{base}/export", _download, post=True, pace=WRITE),
        desk.route(f"{base}/comptes", _accounts),
        desk.route(f"{base}/comptes/{{login}}", _account),
        desk.route(f"{base}/comptes/{{login}}", _reset, post=True, pace=WRITE),
    ]
