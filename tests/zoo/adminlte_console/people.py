"""The lists of people, by pages of fifteen, with a search and a pencil; and who is disconnected after how long."""

from __future__ import annotations

import unicodedata
from html import escape
from urllib.parse import quote, urlencode

from tests.foreign.people import Row
from tests.foreign.served import State
from tests.zoo.adminlte_console import shell

SIZE = 15
#: Page → caption, and whose rows it shows.
LISTS = {
    "eleves": ("Élèves", "eleves"),
    "responsables": ("Responsables", "responsables"),
    "professeurs": ("Professeurs", "enseignants"),
    "personnels": ("Personnels", "personnels"),
}
#: Page → whose profiles are there.
KINDS = {"professeurs": "professeurs", "personnels": "vie_scolaire"}
RIGHTS = (
    "Se connecter au Client PRONOTE",
    "Modifier ses informations personnelles",
    "Consulter les emplois du temps",
    "Envoyer des messages",
)


def tabs(name: str, chosen: str) -> str:
    """« Liste » and « Profils d'autorisation », where the list has profiles."""
    if name not in KINDS:
        return ""
    pages = {"Liste": f"/ressources/{name}", "Profils d'autorisation": f"/ressources/{name}/profils"}
    links = "".join(
        f'<li class="nav-item"><a class="nav-link{" active" * (caption == chosen)}" href="{path}">{caption}</a></li>'
        for caption, path in pages.items()
    )
    return f'<ul class="nav nav-tabs mb-3">{links}</ul>'


def _cells(one: Row, state: State) -> list[str]:
    cells = [escape(one.family), escape(one.first)]
    if one.profile == "eleves":
        cells += [one.born, one.group]
    if state.preference:
        cells.append(
            f"""<span class="valeur">{escape(one.cas)}</span> <a href="#" class="modifier float-end" data-ligne="{one.number}" title="Modifier"><i class="bi bi-pencil"></i></a>"""
        )
    return cells


def _bare(text: str) -> str:
    """Without accents or capitals, as the database compares."""
    return "".join(one for one in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(one))


def people(state: State, name: str, search: str, number: int) -> str:
    """One page of that list."""
    found = sorted(
        (
            one
            for one in state.rows
            if one.profile == LISTS[name][1] and _bare(search) in _bare(f"{one.family} {one.first}")
        ),
        key=lambda one: (_bare(one.family), _bare(one.first), one.number),
    )
    heads = [
        "Nom",
        "Prénom",
        *(["Date de naissance", "Classe"] if name == "eleves" else []),
        *(["Identifiant CAS"] if state.preference else []),
    ]
    last = max(1, -(-len(found) // SIZE))
    number = min(max(number, 1), last)
    here = (number - 1) * SIZE

    def link(caption: str, to: int, css: str) -> str:
        query = escape(urlencode({"recherche": search, "page": to}))
        return f'<li class="page-item {css}"><a class="page-link" href="/ressources/{name}?{query}">{caption}</a></li>'

    links = [link("«", number - 1, "disabled" * (number == 1))]
    links += [link(str(one), one, "active" * (one == number)) for one in range(1, last + 1)]
    links += [link("»", number + 1, "disabled" * (number == last))]
    form = f"""<form class="input-group input-group-sm" style="width: 240px"><input type="text" name="recherche" class="form-control"
 placeholder="Rechercher un nom" value="{escape(search)}"><button type="submit" class="btn btn-default" title="Rechercher"><i class="bi bi-search"></i></button></form>"""
    return tabs(name, "Liste") + shell.card(
        f"{len(found)} {LISTS[name][0].lower()}",
        shell.table(heads, (_cells(one, state) for one in found[here : here + SIZE]), "table-striped table-sm"),
        tools=form,
        foot=f'<ul class="pagination pagination-sm m-0 float-end">{"".join(links)}</ul>',
    )


def _disconnection(state: State, kind: str, name: str, back: str) -> str:
    held = state.durations[kind][name]
    off = "disabled" * (held is None)
    modal = f"""<div class="modal fade" id="deconnexion" tabindex="-1"><div class="modal-dialog"><form class="modal-content" method="post" action="/duree">
<input type="hidden" name="genre" value="{kind}"><input type="hidden" name="nom" value="{escape(name)}"><input type="hidden" name="retour" value="{escape(back)}">
<div class="modal-header"><h5 class="modal-title">Déconnexion automatique - {escape(name)}</h5><button type="button" class="btn-close" data-bs-dismiss="modal"></button></div>
<div class="modal-body"><div class="form-check mb-3"><input class="form-check-input minuteur" type="checkbox" id="actif" name="actif" value="1" {"checked" * (held is not None)}>
<label class="form-check-label" for="actif">Déconnecter les utilisateurs en cas d'inactivité</label></div>
<div class="duree"><label class="form-label" for="minutes">Durée d'inactivité</label><div class="input-group" style="width: 220px">
<button type="button" class="btn btn-outline-secondary pas" data-pas="-5" {off}>-</button>
<input type="text" inputmode="numeric" class="form-control text-center" id="minutes" name="minutes" value="{held or 60}" {off}>
<button type="button" class="btn btn-outline-secondary pas" data-pas="5" {off}>+</button><span class="input-group-text">minutes</span></div></div></div>
<div class="modal-footer"><button type="button" class="btn btn-secondary" data-bs-dismiss="modal">Annuler</button>
<button type="submit" class="btn btn-primary">Enregistrer</button></div></form></div></div>"""
    pencil = '<button type="button" class="btn btn-tool" title="Modifier" data-bs-toggle="modal" data-bs-target="#deconnexion"><i class="bi bi-pencil"></i></button>'
    told = "Désactivée" if held is None else f"Après {held} minutes d'inactivité"
    return shell.card("Déconnexion automatique", told, tools=pencil) + modal


def profiles(state: State, kind: str, heading: str, chosen: str, path: str) -> str:
    """Profiles or groups on the left, and below them the chosen one's disconnection."""
    names = list(state.durations[kind])
    chosen = chosen if chosen in names else ""
    links = "".join(
        f'<a class="list-group-item list-group-item-action{" active" * (one == chosen)}" href="{path}?choix={quote(one)}">{escape(one)}</a>'
        for one in names
    )
    left = f'<div class="card mb-4"><div class="card-header"><h3 class="card-title">{heading}</h3></div><div class="list-group list-group-flush" style="min-height: 220px">{links}</div></div>'
    if not chosen:
        return f'<div class="row"><div class="col-md-4">{left}</div><div class="col-md-8 text-secondary">Sélectionnez une ligne dans la liste.</div></div>'
    rights = "".join(
        f'<li class="list-group-item"><i class="bi bi-check2 text-success"></i> {one}</li>' for one in RIGHTS
    )
    part = _disconnection(state, kind, chosen, f"{path}?choix={quote(chosen)}")
    right = shell.card(f"Autorisations - {escape(chosen)}", f'<ul class="list-group">{rights}</ul>')
    return f'<div class="row"><div class="col-md-4">{left}{part}</div><div class="col-md-8">{right}</div></div>'
