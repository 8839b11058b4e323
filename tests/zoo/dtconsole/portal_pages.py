"""The portal: signing in, and the pages that everybody reads."""

from __future__ import annotations

from html import escape

from tests.zoo.dtconsole.portal_shell import PAGES, Seen, bare, page

NEWS = (
    ("Portes ouvertes le samedi 14 mars", "Les équipes vous accueillent de 9 h à 12 h 30. Visites guidées par les élèves.", "Vie de l'établissement"),
    ("Conseils de classe du 2e trimestre", "Le calendrier est en ligne ; les bulletins seront remis aux familles le 20 mars.", "Scolarité"),
    ("Concours d'éloquence : les finalistes", "Cinq élèves représenteront l'établissement à la finale régionale.", "Projets"),
)  # fmt: skip
KINDS = (
    ("educonnect", "mortarboard", "Élève ou parent d'élève", "Je me connecte avec EduConnect."),
    ("academie", "briefcase", "Personnel de l'Éducation nationale", "Je me connecte avec mon adresse académique."),
    ("atrium", "key", "Compte ATRIUM", "Administrateurs, agents de la Région, partenaires : je me connecte avec l'identifiant et le mot de passe de mon compte ATRIUM."),
)  # fmt: skip


def _door(title: str, inner: str, width: int = 8) -> str:
    return bare(
        title,
        f"""<main class="porte py-5"><div class="container"><div class="row justify-content-center">
        <div class="col-lg-{width}"><div class="text-center mb-4"><div class="display-6 fw-bold text-white">ATRIUM</div>
        <div class="text-white-50">L'espace numérique de travail de la Région Sud</div></div>
        <div class="card shadow"><div class="card-body p-4">{inner}</div></div>
        <p class="text-center small mt-3"><a class="link-light" href="/web/lycee">Retour au site de
        l'établissement</a></p></div></div></div></main>""",
    )


def kinds(service: str) -> str:
    """Which account one has."""
    entries = "".join(
        f"""<a class="list-group-item list-group-item-action d-flex gap-3 py-3" href="/connexion/{key}?service={escape(service)}">
        <i class="bi bi-{icon} fs-3 text-primary" aria-hidden="true"></i>
        <span><span class="fw-semibold d-block">{title}</span><span class="small text-body-secondary">{text}</span></span></a>"""
        for key, icon, title, text in KINDS
    )
    return _door(
        "Connexion", f'<h1 class="h4 mb-3">Quel est votre profil ?</h1><div class="list-group">{entries}</div>'
    )


def elsewhere(name: str, service: str) -> str:
    """Another authority's sign-in, which is not there."""
    called = {"educonnect": "EduConnect", "academie": "le guichet académique"}.get(name, "ce service")
    return _door(
        "Connexion",
        f"""<h1 class="h4">Connexion avec {called}</h1><div class="alert alert-info">Vous allez être redirigé vers
        {called}. Ce service est momentanément indisponible.</div>
        <a class="btn btn-outline-primary" href="/connexion?service={escape(service)}">Choisir un autre profil</a>""",
    )


def sign_in(service: str, username: str = "", refused: bool = False) -> str:
    """The ATRIUM account's form."""
    wrong = """<div class="alert alert-danger" role="alert"><i class="bi bi-exclamation-triangle-fill me-2"></i>
      Identifiant ou mot de passe incorrect.</div>"""
    return _door(
        "Connexion",
        f"""<h1 class="h4 mb-3">Connexion à mon compte ATRIUM</h1>{wrong if refused else ""}
        <form method="post" action="/connexion/atrium?service={escape(service)}">
        <div class="form-floating mb-3"><input class="form-control" id="username" name="username" autocomplete="username"
          placeholder="Identifiant" value="{escape(username)}" required autofocus>
          <label for="username">Identifiant</label></div>
        <div class="input-group mb-3"><div class="form-floating"><input type="password" class="form-control"
          id="password" name="password" autocomplete="current-password" placeholder="Mot de passe" required>
          <label for="password">Mot de passe</label></div>
          <button class="btn btn-outline-secondary" type="button" data-voir="password"
          aria-label="Afficher le mot de passe"><i class="bi bi-eye" aria-hidden="true"></i></button></div>
        <button class="btn btn-primary w-100 py-2" type="submit">Se connecter</button></form>
        <div class="d-flex justify-content-between mt-3 small">
        <a href="/connexion/oubli?service={escape(service)}">Mot de passe oublié ?</a>
        <a href="/connexion?service={escape(service)}">Changer de profil</a></div>""",
        width=5,
    )


def home(seen: Seen) -> str:
    """The school's first page."""
    cards = "".join(
        f"""<div class="col"><div class="card h-100"><div class="card-img-top vignette v{number}"></div>
        <div class="card-body"><span class="badge text-bg-light mb-2">{kind}</span>
        <h2 class="h6 card-title">{title}</h2><p class="card-text small">{text}</p>
        <a class="stretched-link small" href="{seen.site}/actualites/{number}">Lire la suite</a></div></div></div>"""
        for number, (title, text, kind) in enumerate(NEWS)
    )
    hello = (
        """<div class="alert alert-warning alert-dismissible fade show" role="alert">
        <strong>Maintenance</strong> : ATRIUM sera indisponible le mercredi 11 mars de 20 h à 23 h.
        <button type="button" class="btn-close" data-bs-dismiss="alert" aria-label="Fermer"></button></div>"""
        if seen.visit is not None
        else ""
    )
    agenda = "".join(
        f'<li class="list-group-item d-flex justify-content-between"><span>{what}</span><span class="text-body-secondary">{when}</span></li>'
        for what, when in (
            ("Conseil d'administration", "10 mars, 17 h 30"),
            ("Réunion parents-professeurs, secondes", "12 mars, 17 h"),
            ("Forum des métiers", "19 mars, 9 h"),
        )
    )
    return page(
        seen,
        "Accueil",
        f"""{hello}<h1 class="h3 mb-4">{escape(seen.name)}</h1><div class="row g-4"><div class="col-lg-8">
        <div class="row row-cols-1 row-cols-md-3 g-3">{cards}</div></div>
        <div class="col-lg-4"><div class="card"><div class="card-header">Agenda</div>
        <ul class="list-group list-group-flush small">{agenda}</ul></div></div></div>""",
    )


def news(seen: Seen, number: int) -> str:
    """One article."""
    title, text, kind = NEWS[number % len(NEWS)]
    return page(
        seen,
        title,
        f"""<span class="badge text-bg-light">{kind}</span><h1 class="h3">{title}</h1><p class="lead">{text}</p>
        <p>Renseignements auprès de la vie scolaire.</p><a href="{seen.site}">Toutes les actualités</a>""",
    )


def one(seen: Seen, name: str) -> str:
    """Any other page of the site."""
    service = seen.state.services.get(name)
    title = service.name if service else PAGES.get(name, name.replace("-", " ").capitalize())
    return page(
        seen,
        title,
        f"""<h1 class="h3">{escape(title)}</h1><p class="text-body-secondary">Cette page n'a pas encore de contenu.</p>""",
        here=f"/pages/{name}",
    )
