"""The portal: the pages of the volet d'administration."""

from __future__ import annotations

from html import escape

from tests.foreign.served import PROFILES, Service
from tests.zoo.dtconsole.portal_shell import VOLET, Seen, page

CAPTIONS = dict(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels"), strict=True))
#: The form's word for a profile → that of the accounts.
ACCOUNTS = {"eleves": "eleves", "parents": "responsables", "enseignants": "enseignants", "personnels": "personnels"}
PROFILE_NAMES = {"eleves": "Élève", "responsables": "Parent", "enseignants": "Enseignant", "personnels": "Personnel"}
#: What each service is.
SERVICES = {
    "correlyce": ("journal-bookmark", "Catalogue de ressources numériques éditoriales de la Région Sud."),
    "primaire": ("backpack", "Suivi scolaire des écoles du premier degré (Index Éducation)."),
    "pronote": ("calendar-check", "Notes, absences, emplois du temps et cahier de textes (Index Éducation)."),
    "moodle": ("easel", "Plateforme de cours en ligne de l'académie."),
}
KINDS = {"Ressources pédagogiques": ("correlyce", "moodle"), "Vie scolaire": ("pronote", "primaire")}


def _crumbs(seen: Seen, here: str) -> str:
    section, title = next((name, pages[here]) for name, pages in VOLET.items() if here in pages)
    return f"""<nav aria-label="Fil d'Ariane"><ol class="breadcrumb small">
      <li class="breadcrumb-item"><a href="{seen.site}">{escape(seen.name)}</a></li>
      <li class="breadcrumb-item">{section}</li>
      <li class="breadcrumb-item active" aria-current="page">{escape(title)}</li></ol></nav>
      <h1 class="h3">{escape(title)}</h1>"""


def _service(key: str, one: Service) -> str:
    icon, text = SERVICES[key]
    options = "".join(
        f'<option value="{p}" {"selected" if p in one.profiles else ""}>{CAPTIONS[p]}</option>' for p in PROFILES
    )
    radios = "".join(
        f"""<div class="form-check form-check-inline"><input class="form-check-input" type="radio" name="acces-{key}"
        id="acces-{key}-{answer.lower()}" value="{answer.lower()}" {"checked" if one.on == (answer == "Oui") else ""}
        data-profils="#ouvert-{key}"><label class="form-check-label" for="acces-{key}-{answer.lower()}">{answer}</label></div>"""
        for answer in ("Oui", "Non")
    )
    return f"""<section class="service row g-3 py-3 border-bottom" aria-labelledby="titre-{key}">
      <div class="col-md-5 d-flex gap-3"><i class="bi bi-{icon} fs-3 text-primary" aria-hidden="true"></i>
        <div><h3 class="h6 mb-1" id="titre-{key}">{escape(one.name)}</h3>
        <p class="small text-body-secondary mb-0">{text}</p></div></div>
      <div class="col-md-7"><div class="d-flex align-items-baseline gap-3"><span class="small"
        id="question-{key}">Accès au service</span><div role="radiogroup" aria-labelledby="question-{key}">{radios}</div></div>
        <div class="collapse {"show" if one.on else ""}" id="ouvert-{key}"><div class="pt-2">
        <label class="form-label small mb-1" for="profils-{key}">Profils utilisateurs</label>
        <select class="profils" id="profils-{key}" name="profils-{key}" multiple autocomplete="off"
          placeholder="Cochez les profils…">{options}</select></div></div></div></section>"""


def _toast(said: str) -> str:
    if not said or said.startswith("!"):
        return ""
    return f"""<div class="toast-container position-fixed top-0 end-0 p-3"><div class="toast" role="status"
      aria-live="polite" aria-atomic="true"><div class="toast-header"><i class="bi bi-check-circle-fill text-success me-2"
      aria-hidden="true"></i><strong class="me-auto">Accès aux services tiers</strong><small>À l'instant</small>
      <button type="button" class="btn-close" data-bs-dismiss="toast" aria-label="Fermer"></button></div>
      <div class="toast-body">{escape(said)}</div></div></div>"""


def services(seen: Seen, said: str) -> str:
    """« Accès aux services tiers »."""
    parts = "".join(
        f'<h2 class="h5 mt-4 mb-0">{kind}</h2>' + "".join(_service(key, seen.state.services[key]) for key in keys)
        for kind, keys in KINDS.items()
    )
    error = f'<div class="alert alert-danger" role="alert">{escape(said[1:])}</div>' if said.startswith("!") else ""
    return page(
        seen,
        "Accès aux services tiers",
        f"""{_crumbs(seen, "services")}<p>Choisissez les services proposés dans les onglets de votre site, et les
        utilisateurs qui y ont accès. Un service ouvert apparaît à la prochaine connexion des utilisateurs.</p>{error}
        <form method="post" id="services">{parts}
        <div class="d-flex justify-content-end gap-2 mt-4"><a class="btn btn-outline-secondary"
        href="{seen.site}">Annuler</a><button class="btn btn-primary" type="submit"><i class="bi bi-check-lg me-1"
        aria-hidden="true"></i>Enregistrer</button></div></form>{_toast(said)}""",
        admin="services",
    )


def export(seen: Seen) -> str:
    """« Export des utilisateurs »."""
    groups = sorted({one.group for one in seen.state.accounts if one.group})
    profiles = "".join(f'<option value="{key}">{caption}</option>' for key, caption in CAPTIONS.items())
    classes = "".join(f"<option>{escape(one)}</option>" for one in groups)
    last = "".join(
        f"<tr><td>{when}</td><td>{who}</td><td>{lines}</td><td>Expiré</td></tr>"
        for when, who, lines in (("12/01/2026 09:14", "Enseignants", 6), ("04/09/2025 16:40", "Élèves", 71))
    )
    return page(
        seen,
        "Export des utilisateurs",
        f"""{_crumbs(seen, "export")}<p>Le fichier contient les comptes ATRIUM de votre établissement, avec leur login.
        Les mots de passe ne sont jamais exportés.</p>
        <form id="export" action="{seen.site}/administration/exports" class="card"><div class="card-body"><div class="row g-3">
        <div class="col-md-4"><label class="form-label" for="profil">Profil <span class="text-danger">*</span></label>
        <select id="profil" name="profil" autocomplete="off" placeholder="Choisir un profil…"><option value=""></option>{profiles}</select></div>
        <div class="col-md-4"><label class="form-label" for="classe">Classe</label>
        <select id="classe" name="classe" autocomplete="off" placeholder="Toutes les classes"><option value=""></option>{classes}</select></div>
        <div class="col-md-4"><label class="form-label" for="statut">Statut du compte</label>
        <select class="form-select" id="statut" name="statut"><option value="">Tous</option><option>Actif</option>
        <option>À supprimer</option></select></div></div></div>
        <div class="card-footer d-flex align-items-center gap-3"><button class="btn btn-primary" type="submit">
        <i class="bi bi-filetype-csv me-1" aria-hidden="true"></i>Exporter au format CSV</button>
        <span class="small text-body-secondary" id="avancement" role="status"></span></div></form>
        <h2 class="h5 mt-5">Derniers exports</h2><table class="table table-sm" id="derniers"><thead><tr><th>Date</th><th>Profil</th>
        <th>Comptes</th><th>Fichier</th></tr></thead><tbody>{last}</tbody></table>""",
        admin="export",
    )


def other(seen: Seen, name: str) -> str:
    """A page of the volet that does nothing here."""
    known = {key: caption for pages in VOLET.values() for key, caption in pages.items()}
    if name not in known:
        return page(seen, "Page introuvable", '<h1 class="h3">Page introuvable</h1>', admin="-")
    return page(
        seen,
        known[name],
        f"""{_crumbs(seen, name)}<div class="card text-center text-body-secondary"><div class="card-body py-5">
        <i class="bi bi-inbox fs-1" aria-hidden="true"></i><p class="mb-0">Aucun élément à afficher.</p></div></div>""",
        admin=name,
    )
