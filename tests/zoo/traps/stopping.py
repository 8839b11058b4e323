"""Traps at « Arrêter la publication »."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from tests.foreign.served import SCHOOL, State
from tests.zoo.traps import asking, hands
from tests.zoo.traps.asking import Choices, Look
from tests.zoo.traps.school import SERVICES_ONLY
from tests.zoo.traps.trap import EVERYWHERE, Answer, Effect, Redraw, Trap, logged, told, wrote

STOP = '<form method="post" action="/publication"><button name="do" value="stop">Arrêter la publication</button></form>'


def instead(new: str) -> Redraw:
    """That, wherever the console offers to stop the publication."""
    return lambda page, _state, _request: page.replace(STOP, new)


def asked(title: str, text: str, choices: Choices, look: Look) -> Redraw:
    """The button asks first."""
    return instead(asking.opener("Arrêter la publication") + asking.window(title, text, choices, look=look))


def button(name: str) -> str:
    """It posts at once."""
    return f'<form method="post" action="/autre"><button>{name}</button></form>'


def takes(effect: Effect) -> Answer:
    """The form does that."""

    async def taken(request: Request, state: State) -> Response:
        effect(state)
        return RedirectResponse(request.headers.get("referer", "/"), 303)

    return taken


def stays(_state: State) -> None:
    """Nothing comes of it."""


def stop(state: State) -> None:
    """This base's publication is stopped."""
    state.publish(wanted=False)


CANCEL: Choices = (("OK", wrote("stop cancelled")), ("Annuler", stop))
KEEP: Choices = (("Oui", wrote("publication kept")), ("Non", wrote("publication erased")), ("Annuler", stays))
THREE: Choices = (
    ("Terminer", wrote("sessions ended")), ("Suspendre", wrote("sessions suspended")), ("Basculer", wrote("sessions moved")),
)  # fmt: skip
ALL: Choices = (("Oui, pour toutes les bases", wrote("all bases stopped")), ("Annuler", stays))
NEIGHBOUR: Choices = (("Oui", wrote("the neighbour stopped")), ("Non", stays))
TWO = f"""<table border="1"><tr><td>{SCHOOL}</td><td>{STOP}</td></tr><tr><td>{SCHOOL}</td><td>{button("Arrêter la publication")}</td></tr></table>"""

TRAPS = (
    Trap(
        "stops-the-server",
        "activation",
        "console",
        "The button says « Arrêter le serveur », which is not the publication of the base.",
        told("NOT_SEEN"),
        pages={EVERYWHERE: instead(button("Arrêter le serveur"))},
        posts={"/autre": takes(wrote("server stopped"))},
        before=SERVICES_ONLY,
        careless=hands.console("/net/ent", "Arrêter le serveur"),
        harmed=logged("server stopped"),
    ),
    Trap(
        "stops-all-bases",
        "activation",
        "console",
        "The button says « Arrêter la publication de toutes les bases »: those of other schools too.",
        told("NOT_SEEN"),
        pages={EVERYWHERE: instead(button("Arrêter la publication de toutes les bases"))},
        posts={"/autre": takes(wrote("all bases stopped"))},
        before=SERVICES_ONLY,
        careless=hands.console("/net/ent", "Arrêter la publication de toutes les bases"),
        harmed=logged("all bases stopped"),
    ),
    Trap(
        "deletes-the-publication",
        "activation",
        "console",
        "The button says « Supprimer la publication »: what is deleted does not come back.",
        told("NOT_SEEN"),
        pages={EVERYWHERE: instead(button("Supprimer la publication"))},
        posts={"/autre": takes(wrote("publication deleted"))},
        before=SERVICES_ONLY,
        careless=hands.console("/net/ent", "Supprimer la publication"),
        harmed=logged("publication deleted"),
    ),
    Trap(
        "two-bases",
        "activation",
        "console",
        "Two bases of the same name, each with its « Arrêter la publication ».",
        told("AMBIGUOUS"),
        pages={EVERYWHERE: instead(TWO)},
        posts={"/autre": takes(wrote("the other base stopped"))},
        before=SERVICES_ONLY,
        careless=hands.console("/net/ent", "Arrêter la publication", number=1),
        harmed=logged("the other base stopped"),
    ),
    Trap(
        "cancel-the-stop",
        "activation",
        "console",
        "« Annuler l'arrêt de la publication ? » with « OK » and « Annuler »: each can be read both ways.",
        told("UNKNOWN_QUESTION"),
        pages={EVERYWHERE: asked("Publication", "Annuler l'arrêt de la publication ?", CANCEL, "dialog")},
        posts={"/reponse": asking.answers(CANCEL)},
        before=SERVICES_ONLY,
        careless=hands.console("/net/ent", "Arrêter la publication", "OK"),
        harmed=logged("stop cancelled"),
    ),
    Trap(
        "keep-the-publication",
        "activation",
        "console",
        "« Voulez-vous conserver la publication ? »: « Oui » is the opposite of stopping, and « Non » may erase it.",
        told("UNKNOWN_QUESTION"),
        pages={
            EVERYWHERE: asked("Arrêter la publication", "Voulez-vous conserver la publication ?", KEEP, "alertdialog")
        },
        posts={"/reponse": asking.answers(KEEP)},
        before=SERVICES_ONLY,
        careless=hands.console("/net/ent", "Arrêter la publication", "Oui"),
        harmed=logged("publication kept"),
    ),
    Trap(
        "three-answers",
        "activation",
        "console",
        "« Que faire des 48 connexions en cours ? » has three answers, and the help page none.",
        told("UNKNOWN_QUESTION"),
        pages={EVERYWHERE: asked("Arrêter la publication", "Que faire des 48 connexions en cours ?", THREE, "boxes")},
        posts={"/reponse": asking.answers(THREE)},
        before=SERVICES_ONLY,
        careless=hands.console("/net/ent", "Arrêter la publication", "Terminer"),
        harmed=logged("sessions ended"),
    ),
    Trap(
        "yes-for-all-bases",
        "activation",
        "console",
        "The only « Oui » is « Oui, pour toutes les bases ».",
        told("UNKNOWN_QUESTION", "NOT_SEEN"),
        pages={EVERYWHERE: asked("Arrêter la publication", "Voulez-vous arrêter la publication ?", ALL, "dialog")},
        posts={"/reponse": asking.answers(ALL)},
        before=SERVICES_ONLY,
        careless=hands.console("/net/ent", "Arrêter la publication", "Oui, pour toutes les bases"),
        harmed=logged("all bases stopped"),
    ),
    Trap(
        "question-about-a-neighbour",
        "activation",
        "console",
        "The question is about the base of another school.",
        told("UNKNOWN_QUESTION", "WRONG_SCHOOL"),
        pages={
            EVERYWHERE: asked(
                "PRONOTE.net", "Voulez-vous arrêter la publication de la base « Collège Voisin » ?", NEIGHBOUR, "dialog"
            )
        },
        posts={"/reponse": asking.answers(NEIGHBOUR)},
        before=SERVICES_ONLY,
        careless=hands.console("/net/ent", "Arrêter la publication", "Oui"),
        harmed=logged("the neighbour stopped"),
    ),
    Trap(
        "published-and-to-publish",
        "activation",
        "console",
        "« Base publiée » stands beside « Publier dans la base »: one of the two is not true.",
        told("CONTRADICTION"),
        pages={
            EVERYWHERE: lambda page, _s, _r: page.replace(
                STOP, STOP.replace("stop", "publish").replace("Arrêter la publication", "Publier dans la base")
            )
        },
        before=SERVICES_ONLY,
        careless=hands.console("/net/ent", "Publier dans la base"),
        harmed=logged("publish"),
    ),
)
