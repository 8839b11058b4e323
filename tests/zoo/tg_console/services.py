"""« Accès aux services tiers »: a list of chapters, the chosen one beside it, one form for all."""

from __future__ import annotations

from html import escape

from tests.foreign.served import PROFILES, Service, State
from tests.zoo.tg_console.icons import icon

NAMES = dict(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels"), strict=True))
ICONS = {"correlyce": "books", "primaire": "backpack", "pronote": "calendar-stats", "moodle": "chalkboard"}


def _entry(key: str, one: Service, first: bool) -> str:
    badge = '<span class="badge text-bg-success ms-auto">Activé</span>' * one.on
    return f"""<a class="list-group-item list-group-item-action d-flex align-items-center gap-2{" active" * first}" id="entry-{key}" data-bs-toggle="list" href="#{key}" role="tab" aria-controls="{key}">{icon(ICONS[key])} {escape(one.name)}{badge}</a>"""


def _chapter(key: str, one: Service, first: bool) -> str:
    answers = "".join(
        f"""<label class="form-selectgroup-item"><input type="radio" name="{key}" value="{value}" class="form-selectgroup-input"{" checked" * (one.on == on)}>
<span class="form-selectgroup-label">{name}</span></label>"""
        for value, name, on in (("oui", "Oui", True), ("non", "Non", False))
    )
    switches = "".join(
        f"""<label class="form-check form-switch mb-2"><input class="form-check-input" type="checkbox" role="switch" name="{key}_{profile}"{" checked" * (profile in one.profiles)}>
<span class="form-check-label">{name}</span></label>"""
        for profile, name in NAMES.items()
    )
    return f"""<div class="tab-pane fade{" show active" * first}" id="{key}" role="tabpanel" aria-labelledby="entry-{key}"><h3 class="h4 mb-3">{escape(one.name)}</h3>
<div class="mb-4"><div class="form-label">Donner accès au service</div><div class="form-selectgroup">{answers}</div></div>
<fieldset data-profiles="{key}"{" disabled" * (not one.on)}><legend class="form-label">Profils utilisateurs</legend>{switches}</fieldset></div>"""


def drawn(state: State) -> str:
    """The page's body."""
    chapters = [(key, one, number == 0) for number, (key, one) in enumerate(state.services.items())]
    return f"""<form class="card" method="post"><div class="row g-0"><div class="col-3 border-end p-3"><div class="list-group list-group-flush" role="tablist">{"".join(_entry(*one) for one in chapters)}</div></div>
<div class="col-9 p-4"><div class="tab-content">{"".join(_chapter(*one) for one in chapters)}</div></div></div>
<div class="card-footer d-flex justify-content-end gap-2"><button type="reset" class="btn">Annuler</button><button type="submit" class="btn btn-primary">{icon("device-floppy")} Enregistrer</button></div></form>"""


def posted(state: State, sent: dict[str, str]) -> dict[str, Service]:
    """The services as the form wants them; the profiles of one that is off are not sent, and stay."""
    return {
        key: Service(
            one.name,
            sent.get(key) == "oui",
            {p for p in PROFILES if f"{key}_{p}" in sent} if sent.get(key) == "oui" else set(one.profiles),
        )
        for key, one in state.services.items()
    }
