"""Traps at the door, and on every screen behind it."""

from __future__ import annotations

from playwright.sync_api import Page
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from tests.foreign.served import SCHOOL, Served, State
from tests.zoo.traps import asking, hands
from tests.zoo.traps.school import SERVICES_ONLY
from tests.zoo.traps.trap import EVERYWHERE, Answer, Effect, Redraw, Trap, logged, swap, told, wrote

OLD_PASSWORD = """<p>Votre mot de passe a expiré. Choisissez-en un nouveau pour continuer.</p><form method="post">
<p><label>Identifiant <input name="username"></label></p><p><label>Mot de passe <input type="password" name="password"></label></p>
<p><label>Nouveau mot de passe <input type="password" name="new"></label></p>
<p><label>Confirmation <input type="password" name="again"></label></p><button>Valider</button></form>"""
CLOSED = f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{SCHOOL}</title></head><body><h1>{SCHOOL}</h1>
<p>Le site est en maintenance jusqu'à 18 h. Merci de votre patience.</p><h2>Accès technicien</h2><form method="post" action="/technique">
<p><label>Identifiant <input name="username"></label></p><p><label>Mot de passe <input type="password" name="password"></label></p>
<button>Se connecter</button></form></body></html>"""


def _does(effect: Effect) -> Answer:
    async def done(_request: Request, state: State) -> Response:
        effect(state)
        return HTMLResponse("<p>C'est fait.</p>")

    return done


def _behind(choices: asking.Choices, title: str, text: str, look: asking.Look, mark: str) -> Redraw:
    """On every page of whoever is signed in, until one of the buttons has done its work."""

    def drawn(page: str, state: State, _request: Request) -> str:
        if mark not in page or (state.writes and state.writes[-1] in WORDS):
            return page
        return swap(page, "</body>", asking.at_once(asking.window(title, text, choices, look=look)) + "</body>")

    return drawn


#: Nothing more is asked after these.
WORDS = ("terms accepted", "licence renewed", "trial begun", "colleague's session closed")
TERMS: asking.Choices = (("J'accepte", wrote("terms accepted")), ("Plus tard", lambda _state: None))
LICENCE: asking.Choices = (
    ("Renouveler maintenant", wrote("licence renewed")),
    ("Continuer en version d'évaluation", wrote("trial begun")),
)
#: « Annuler » leads back to the same question.
COLLEAGUE: asking.Choices = (("Fermer", wrote("colleague's session closed")), ("Annuler", lambda _state: None))


def in_consultation(page: str, _state: State, request: Request) -> str:
    """Another user holds the base: nothing can be pressed but links."""
    if request.url.path == "/connexion":
        return page
    said = "<body><p><b>Usage exclusif : la base est utilisée par M. Exemple. Vous êtes en consultation.</b></p>"
    return (
        page.replace("<body>", said)
        .replace("<button", "<button disabled")
        .replace("<input", "<input disabled")
        .replace("<select", "<select disabled")
    )


def _signs(served_at: str, button: str) -> hands.Careless:
    def does(page: Page, served: Served) -> None:
        page.goto(served.portal + served_at)
        page.locator("[name=username]").fill("admin.exemples")
        for one in page.locator("[type=password]").all():
            one.fill("soleil 1")
        hands.press(page, button)

    return does


TRAPS = (
    Trap(
        "terms-of-use",
        "activation",
        "portal",
        "Terms of use are to be accepted, which only the holder of the account can do.",
        told("TERMS_OF_USE"),
        pages={
            EVERYWHERE: _behind(
                TERMS,
                "Conditions d'utilisation",
                "Les conditions générales d'utilisation ont changé. Vous devez les accepter pour continuer.",
                "alertdialog",
                "Se déconnecter",
            )
        },
        posts={"/reponse": asking.answers(TERMS)},
        careless=hands.portal("/web/lycee", "J'accepte"),
        harmed=logged("terms accepted"),
    ),
    Trap(
        "new-password",
        "activation",
        "portal",
        "What looks like the sign-in asks for a new password, twice.",
        told("PASSWORD_CHANGE", "ACCOUNT_STEP"),
        pages={
            "/connexion/login": lambda page, _s, _r: (
                page.split("<h2>Connexion")[0] + "<h2>Connexion</h2>" + OLD_PASSWORD + "</main></body></html>"
            )
        },
        posts={"/connexion/login": _does(wrote("password changed"))},
        careless=_signs("/connexion/login", "Valider"),
        harmed=logged("password changed"),
    ),
    Trap(
        "maintenance",
        "account-link",
        "portal",
        "The site is under maintenance; the fields below are the technicians'.",
        told("SITE_CLOSED", "SITE_DOWN"),
        pages={EVERYWHERE: lambda _page, _s, _r: CLOSED},
        posts={"/technique": _does(wrote("technicians' sign-in"))},
        careless=_signs("/web/lycee", "Se connecter"),
        harmed=logged("technicians' sign-in"),
    ),
    Trap(
        "expired-licence",
        "activation",
        "console",
        "A window says that the licence has expired, and offers to buy one or to go on without.",
        told("UNKNOWN_QUESTION", "BLOCKED", "SITE_SAYS_NO"),
        pages={
            EVERYWHERE: _behind(LICENCE, "Licence", "Votre licence PRONOTE a expiré le 31/08.", "dialog", "Déconnexion")
        },
        posts={"/reponse": asking.answers(LICENCE)},
        before=SERVICES_ONLY,
        careless=hands.console("/", "Continuer en version d'évaluation"),
        harmed=logged("trial begun"),
    ),
    Trap(
        "close-a-colleague",
        "session-duration",
        "console",
        "« Fermer » would end the work of a colleague, who loses what is not saved.",
        told("UNKNOWN_QUESTION", "BLOCKED", "BUSY", "EXCLUSIVE_MODE"),
        pages={
            EVERYWHERE: _behind(
                COLLEAGUE,
                "Session déjà ouverte",
                "M. Exemple est connecté avec ce compte. Fermer sa session ? Ses saisies en cours seront perdues.",
                "boxes",
                "Déconnexion",
            )
        },
        posts={"/reponse": asking.answers(COLLEAGUE)},
        careless=hands.console("/", "Fermer"),
        harmed=logged("colleague's session closed"),
    ),
    Trap(
        "consultation",
        "session-duration",
        "console",
        "Somebody else has the exclusive use of the base: all is shown, all is greyed.",
        told("EXCLUSIVE_MODE"),
        pages={EVERYWHERE: in_consultation},
    ),
    Trap(
        "consultation-published",
        "activation",
        "console",
        "The same, where the publication would be stopped.",
        told("EXCLUSIVE_MODE"),
        pages={EVERYWHERE: in_consultation},
        before=SERVICES_ONLY,
    ),
    Trap(
        "another-uai",
        "activation",
        "console",
        "The console's title has the right name, and the UAI of another school.",
        told("WRONG_SCHOOL"),
        pages={
            EVERYWHERE: lambda page, _s, _r: page.replace(f"PRONOTE - {SCHOOL}", f"PRONOTE - {SCHOOL} - UAI 0139991P")
        },
        before=SERVICES_ONLY,
        careless=hands.ent("ATRIUM - Région Sud"),
        harmed=logged("ent"),
    ),
    Trap(
        "another-kind-of-school",
        "session-duration",
        "console",
        "The console is that of the « Collège des Exemples ».",
        told("WRONG_SCHOOL"),
        pages={EVERYWHERE: lambda page, _s, _r: page.replace(SCHOOL, "Collège des Exemples")},
        careless=hands.duration(),
        harmed=logged("duration professeurs Professeur 45"),
    ),
)
