"""« Ressources »: the four lists, a page for each person, and « Identifiant CAS » written in its cell."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from html import escape
from urllib.parse import urlencode

from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tests.foreign.people import CLASSES, Row
from tests.zoo.nconsole.console_shell import flash, page, tabs
from tests.zoo.nconsole.desk import READ, WRITE, Call, Desk, options
from tests.zoo.visits import to

SIZES = (20, 50, 100)
SUBJECTS = ("Anglais", "EPS", "Histoire-géographie", "Lettres", "Mathématiques", "Physique-chimie")
POSTS = ("Secrétariat", "Vie scolaire", "Intendance", "Infirmerie")


@dataclass(frozen=True)
class List:
    """One list: its name, whose rows, who is who on a page; caption of its own column."""

    title: str
    profile: str
    one: str
    column: str
    timed: bool = False


LISTS = {
    "eleves": List("Élèves", "eleves", "élève", "Classe"),
    "responsables": List("Responsables", "responsables", "responsable", "Lien"),
    "professeurs": List("Professeurs", "enseignants", "professeur", "Discipline", True),
    "personnels": List("Personnels", "personnels", "personnel", "Fonction", True),
}


def plain(text: str) -> str:
    """Without accents, in small letters."""
    return "".join(one for one in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(one))


def _own(row: Row) -> str:
    """What that list alone says of a person."""
    match row.profile:
        case "eleves":
            return row.group
        case "responsables":
            return "Responsable légal"
        case "enseignants":
            return SUBJECTS[row.number % len(SUBJECTS)]
    return POSTS[row.number % len(POSTS)]


def _identifier(row: Row) -> str:
    """PRONOTE's own, which is none of the ENT's."""
    return (plain(row.first)[0] + "".join(one for one in plain(row.family) if one.isalpha())).upper()


def _name(row: Row) -> str:
    return f"{row.first} {row.family}"


def people_tabs(call: Call, kind: str, here: str) -> str:
    """The list, and the profiles of who works at the school."""
    if not LISTS[kind].timed:
        return ""
    base = f"/{call.key}/ressources/{kind}"
    return tabs(LISTS[kind].title, {base: "Liste", f"{base}/profils": "Profils d'autorisation"}, base + here)


def _cell(call: Call, kind: str, row: Row) -> str:
    path = f"/{call.key}/ressources/{kind}/{row.number}/cas"
    shown = escape(row.cas) if row.cas else '<span class="empty">Non renseigné</span>'
    return f'<td id="cas-{row.number}"><a class="edit" href="{path}" data-frame="cas-{row.number}">{shown}</a></td>'


def _cell_form(call: Call, kind: str, row: Row, value: str, wrong: str = "") -> str:
    path, base = f"/{call.key}/ressources/{kind}/{row.number}/cas", f"/{call.key}/ressources/{kind}"
    error = f'<p class="error" id="erreur-{row.number}">{escape(wrong)}</p>' if wrong else ""
    described = f' aria-invalid="true" aria-describedby="erreur-{row.number}"' if wrong else ""
    return f"""<td id="cas-{row.number}"><form class="inline" method="post" action="{path}" data-frame="cas-{row.number}">{call.token}
<input name="personne[identifiant_cas]" value="{escape(value)}" aria-label="Identifiant CAS de {escape(_name(row))}" autocomplete="off"
spellcheck="false" autofocus{described}><button class="main">Valider</button>
<a href="{base}/{row.number}/cas?annuler=1" data-frame="cas-{row.number}">Annuler</a>{error}</form></td>"""


def _query(call: Call, **changed: str) -> str:
    now = {name: call.asked(name) for name in ("q", "classe", "tri", "par", "page")} | changed
    return "?" + escape(urlencode({name: value for name, value in now.items() if value}))


def _found(call: Call, kind: str) -> list[Row]:
    words, group = plain(call.asked("q")).split(), call.asked("classe")
    rows = [
        one
        for one in call.state.rows
        if one.profile == LISTS[kind].profile
        and group in {"", one.group}
        and all(word in plain(f"{one.family} {one.first} {one.cas}") for word in words)
    ]
    keys = {"prenom": lambda one: (plain(one.first), plain(one.family)), "propre": lambda one: (_own(one), plain(one.family))}  # fmt: skip
    return sorted(rows, key=keys.get(call.asked("tri"), lambda one: (plain(one.family), plain(one.first))))


def _head(call: Call, kind: str) -> str:
    found = ""
    for key, caption in (("nom", "Nom"), ("prenom", "Prénom"), ("propre", LISTS[kind].column)):
        sorted_by = (call.asked("tri") or "nom") == key
        found += f"""<th scope="col"{' aria-sort="ascending"' * sorted_by}><a href="{_query(call, tri=key, page="")}">{caption}</a></th>"""
    born = '<th scope="col">Né(e) le</th>' if kind == "eleves" else ""
    cas = '<th scope="col">Identifiant CAS</th>' if call.state.preference else ""
    return f'<thead><tr>{found}{born}<th scope="col">Identifiant</th>{cas}</tr></thead>'


def _line(call: Call, kind: str, row: Row) -> str:
    base = f"/{call.key}/ressources/{kind}"
    born = f"<td>{row.born}</td>" if kind == "eleves" else ""
    return f"""<tr><th scope="row"><a href="{base}/{row.number}">{escape(row.family)}</a></th><td>{escape(row.first)}</td>
<td>{_own(row)}</td>{born}<td class="code">{_identifier(row)}</td>{_cell(call, kind, row) if call.state.preference else ""}</tr>"""


def _pager(call: Call, total: int, number: int, size: int) -> str:
    last = max(1, (total + size - 1) // size)
    steps = []
    if number > 1:
        steps.append(f'<a href="{_query(call, page=str(number - 1))}" rel="prev">Précédent</a>')
    steps += [
        f'<a href="{_query(call, page=str(one))}" aria-label="Page {one}"{" aria-current=page" * (one == number)}>{one}</a>'
        for one in range(1, last + 1)
    ]
    if number < last:
        steps.append(f'<a href="{_query(call, page=str(number + 1))}" rel="next">Suivant</a>')
    sizes = " ".join(
        f'<a href="{_query(call, par=str(one), page="")}"{" aria-current=true" * (one == size)}>{one}</a>'
        for one in SIZES
    )
    first = min(total, (number - 1) * size + 1)
    return f"""<div class="pager"><p>{first} à {min(total, number * size)} sur {total}</p>
<nav aria-label="Pagination">{"".join(steps)}</nav><p>Lignes par page : {sizes}</p></div>"""


def _list(kind: str, call: Call) -> Response:
    found, asked = _found(call, kind), call.asked("par")
    size = int(asked) if asked in {str(one) for one in SIZES} else SIZES[0]
    number = int(asked) if (asked := call.asked("page")).isdigit() and asked != "0" else 1
    lines = "".join(_line(call, kind, one) for one in found[(number - 1) * size : number * size])
    group = ""
    if kind == "eleves":
        entries = options([("", "Toutes"), *((one, one) for one in CLASSES)], call.asked("classe"))
        group = f'<label for="classe">Classe</label><select id="classe" name="classe">{entries}</select>'
    clear = f'<a href="/{call.key}/ressources/{kind}">Effacer</a>' if call.asked("q") or call.asked("classe") else ""
    kept = f'<input type="hidden" name="par" value="{size}">'
    shown = (
        f"""<table><caption class="vh">{LISTS[kind].title}</caption>{_head(call, kind)}<tbody>{lines}</tbody></table>"""
        if lines
        else '<p class="nobody">Aucune ligne ne correspond à votre recherche.</p>'
    )
    return page(
        call,
        f"ressources/{kind}",
        LISTS[kind].title,
        f"""{people_tabs(call, kind, "")}<section class="box"><form class="filter" role="search">{kept}<label for="q">Rechercher</label>
<input type="search" id="q" name="q" value="{escape(call.asked("q"))}" placeholder="Nom, prénom ou identifiant CAS">{group}
<button>Filtrer</button>{clear}</form>{shown}{_pager(call, len(found), number, size)}</section>""",
    )


def _card(call: Call, kind: str, row: Row) -> Response:
    base = f"/{call.key}/ressources/{kind}"
    facts = {"Nom": row.family, "Prénom": row.first, LISTS[kind].column: _own(row), "Identifiant": _identifier(row)}
    if call.state.preference:
        facts["Identifiant CAS"] = row.cas or "Non renseigné"
    listed = "".join(f"<div><dt>{name}</dt><dd>{escape(value)}</dd></div>" for name, value in facts.items())
    return page(
        call,
        f"ressources/{kind}",
        _name(row),
        f'<section class="box"><dl>{listed}</dl></section><p><a href="{base}">Retour à la liste</a></p>',
        actions=f'<a class="button" href="{base}/{row.number}/modifier">Modifier</a>',
    )


def _edit(call: Call, kind: str, row: Row, wrong: str = "", value: str | None = None) -> Response:
    base = f"/{call.key}/ressources/{kind}/{row.number}"
    cas = ""
    if call.state.preference:
        shown = escape(row.cas if value is None else value)
        error = f'<p class="error">{escape(wrong)}</p>' if wrong else ""
        cas = f"""<div class="field"><label for="cas">Identifiant CAS</label>
<input id="cas" name="personne[identifiant_cas]" value="{shown}" autocomplete="off">{error}</div>"""
    return page(
        call,
        f"ressources/{kind}",
        f"Modifier {_name(row)}",
        f"""<form class="box narrow" method="post" action="{base}/modifier">{call.token}
<p class="hint">L'état civil vient de SIECLE ou de STSWEB : il ne se modifie pas ici.</p>
<div class="field"><label for="nom">Nom</label><input id="nom" value="{escape(row.family)}" readonly></div>
<div class="field"><label for="prenom">Prénom</label><input id="prenom" value="{escape(row.first)}" readonly></div>{cas}
<p class="buttons"><button class="main">Enregistrer</button> <a href="{base}">Annuler</a></p></form>""",
        status=422 if wrong else 200,
    )


def _refused(call: Call, row: Row, value: str) -> str:
    """Why that identifier is not taken."""
    if not value:
        return "Saisissez un identifiant."
    for one in call.state.rows:
        if one.profile == row.profile and one.number != row.number and one.cas == value:
            return f"Cet identifiant est déjà celui de {_name(one)}."
    return ""


def _keep(call: Call, row: Row) -> tuple[str, str]:
    """What was typed, and why it was not taken."""
    value = call.one("personne[identifiant_cas]").strip()
    if wrong := _refused(call, row, value):
        return value, wrong
    if value != row.cas:
        call.state.set_cas(row.number, value)
    return value, ""


def _framed(call: Call) -> bool:
    return "x-frame" in call.request.headers


def _ask_cas(call: Call, kind: str, row: Row) -> Response:
    if call.asked("annuler"):
        return HTMLResponse(_cell(call, kind, row)) if _framed(call) else to(f"/{call.key}/ressources/{kind}")
    return HTMLResponse(_cell_form(call, kind, row, row.cas)) if _framed(call) else _edit(call, kind, row)


def _write_cas(call: Call, kind: str, row: Row) -> Response:
    value, wrong = _keep(call, row)
    if not _framed(call):
        return _edit(call, kind, row, wrong, value) if wrong else to(f"/{call.key}/ressources/{kind}")
    if wrong:
        return HTMLResponse(_cell_form(call, kind, row, value, wrong), 422)
    said = f"Identifiant CAS de {_name(row)} enregistré."
    return HTMLResponse(f'{_cell(call, kind, row)}<template data-into="flash">{flash(said)}</template>')


def _write_card(call: Call, kind: str, row: Row) -> Response:
    if call.state.preference:
        value, wrong = _keep(call, row)
        if wrong and value != row.cas:
            return _edit(call, kind, row, wrong, value)
    call.tell(f"La fiche de {_name(row)} a été enregistrée.")
    return to(f"/{call.key}/ressources/{kind}/{row.number}")


def _of_row(kind: str, answer: Callable[[Call, str, Row], Response], call: Call) -> Response:
    """That answer, for a person of that list."""
    number = int(call.part("number"))
    if number >= len(call.state.rows) or call.state.rows[number].profile != LISTS[kind].profile:
        return to(f"/{call.key}/ressources/{kind}")
    return answer(call, kind, call.state.rows[number])


def routes(desk: Desk) -> list[Route]:
    """Their addresses."""
    found = []
    for kind in LISTS:
        base = f"/{{school}}/ressources/{kind}"
        row = f"{base}/{{number:int}}"
        found += [
            desk.route(base, partial(_list, kind)),
            desk.route(row, partial(_of_row, kind, _card)),
            desk.route(f"{row}/modifier", partial(_of_row, kind, _edit)),
            desk.route(f"{row}/modifier", partial(_of_row, kind, _write_card), post=True, pace=WRITE),
            desk.route(f"{row}/cas", partial(_of_row, kind, _ask_cas), pace=2 * READ),
            desk.route(f"{row}/cas", partial(_of_row, kind, _write_cas), post=True, pace=2 * READ),
        ]
    return found
