"""« Activation »: PRONOTE is open to a school's ATRIUM users, and PRONOTE trusts ATRIUM's CAS server."""

from __future__ import annotations

from collections.abc import Generator

from robot.config import School
from robot.procedure import Change, Flow, NoOptions, Outcome, Walk
from robot.products import Console, Portal
from robot.states import PublicationState

STEPS = {
    1: "Ouvrir le site d'établissement et l'icône en haut à gauche",
    2: "Pages de site, puis Accès aux services tiers",
    3: "Chapitre Pronote : cocher Oui et les profils",
    4: "Enregistrer, tout en bas de la page",
    5: "Ouvrir la console de PRONOTE et s'y connecter",
    6: "Section PRONOTE.net, onglet Intégration dans un ENT",
    7: "Arrêter la publication",
    8: "Choisir Mon ENT et remplir l'URL du serveur CAS",
    9: "Publier la base",
}
#: What its changes are called.
ACCESS = "ATRIUM : accès à PRONOTE"
INTEGRATION = "PRONOTE : intégration dans un ENT"
PUBLICATION = "PRONOTE : publication"


def activation(
    walk: Walk[NoOptions], school: School, portal: Portal, console: Console
) -> Generator[Change, Outcome, None]:
    """Steps 1 to 9 of the help page's section « Activation »; steps 7 and 9 only when step 8 changes something."""
    site, form = portal.school_site, portal.third_party_access
    walk.step(1)
    site.open()
    site.open_administration()
    walk.step(2)
    shown = form.open()
    access = shown.opened_to(school.profiles, exact=school.exact)
    yield Change(
        about=ACCESS,
        before=shown,
        after=access,
        gestures={3: lambda: form.fill(access), 4: form.save},
        reread=form.reread,
        in_place="« Oui » et les profils demandés sont déjà cochés",
    )
    if site.tab_seen:
        walk.note("Un lien « Pronote » est visible sur le site (l'onglet, attendu après l'enregistrement).")

    integration, publication = console.ent_integration, console.publication
    walk.step(5)
    console.home.open()
    walk.step(6)
    console.home.open_section()
    held = integration.open()
    wanted = integration.wanted(held)
    state = publication.state()
    yield Change(
        about=INTEGRATION,
        before=held,
        after=wanted,
        inside=lambda: walk.publication_stopped(stop=7, publish=9),
        cuts_off=state.published,
        gestures={8: lambda: integration.set(wanted)},
        reread=integration.reread,
        in_place="« Mon ENT » et l'URL du serveur CAS sont déjà ceux demandés",
    )

    state = publication.state()
    wished = PublicationState(published=True) if school.publish_if_stopped else state
    yield Change(
        about=PUBLICATION,
        before=state,
        after=wished,
        gestures={9: lambda: publication.set(wished)},
        reread=publication.reopen,
        in_place="la base est publiée"
        if state.published
        else "la base est arrêtée, et la configuration la laisse ainsi",
    )


ACTIVATION = Flow("activation", "Activation", STEPS, activation, NoOptions)
