"""How one enters the portal: kind of account, identifier and password, what has to be known before one goes on."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

from starlette.responses import Response
from starlette.routing import Route

from tests.foreign.served import State
from tests.zoo.nconsole.desk import WRITE, Call, Desk
from tests.zoo.nconsole.portal_shell import errors, page
from tests.zoo.visits import to

KINDS = {
    "educonnect": ("Élève ou responsable d'élève", "Avec votre compte EduConnect"),
    "academie": ("Personnel de l'Éducation nationale", "Avec votre adresse académique (ac-aix-marseille ou ac-nice)"),
    "atrium": ("Autre compte ATRIUM", "Avec un identifiant de la forme prénom.nom : administrateurs, agents, invités"),
}
MAINTENANCE = """<h1>À savoir avant de continuer</h1>
<div class="panel"><h2>Maintenance dans la nuit de jeudi à vendredi</h2>
<p>ATRIUM ne sera pas accessible jeudi de 22 h à 5 h. Les documents ouverts à ce moment-là ne seront pas enregistrés.</p>
<p>Les services tiers (Correlyce, Moodle, vie scolaire) restent ouverts à leur propre adresse.</p></div>"""


def _kept(service: str) -> str:
    """Where one wanted to go, on this site only."""
    return service if service.startswith("/") and not service.startswith("//") else "/mes-sites"


class Door:
    """The pages before one is signed in."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        """Their addresses."""
        one = self._desk.route
        return [
            one("/connexion/login", self._choose, public=True),
            one("/connexion/login", self._enter, public=True, post=True, pace=WRITE),
            one("/connexion/information", self._told),
            one("/connexion/logout", self._leave, public=True, post=True),
        ]

    def _choose(self, call: Call) -> Response:
        service, kind = _kept(call.asked("service")), call.asked("compte")
        if call.signed:
            return to(service)
        if kind == "atrium":
            return page(call, "Connexion", self._form(service, {}))
        if kind:
            return page(
                call,
                "Connexion",
                f"""<h1>{KINDS.get(kind, ("Connexion", ""))[0]}</h1><p>Vous allez être redirigé vers le service
d'authentification de l'Éducation nationale. Il ne répond pas pour le moment.</p>
<p><a href="/connexion/login?service={service}">Choisir un autre compte</a></p>""",
            )
        radios = "".join(
            f"""<div class="choice"><input type="radio" name="compte" id="compte-{key}" value="{key}" required
aria-describedby="aide-{key}"><label for="compte-{key}">{name}</label><p class="hint" id="aide-{key}">{hint}</p></div>"""
            for key, (name, hint) in KINDS.items()
        )
        return page(
            call,
            "Connexion",
            f"""<form class="narrow" action="/connexion/login"><input type="hidden" name="service" value="{service}">
<fieldset><legend><h1>Avec quel compte vous connectez-vous&nbsp;?</h1></legend>{radios}</fieldset>
<button>Continuer</button></form>
<p class="narrow"><a href="/aide/assistance">Je ne sais pas quel compte utiliser</a></p>""",
        )

    def _form(self, service: str, wrong: Mapping[str, str], username: str = "") -> str:
        return f"""<form class="narrow" id="fm1" method="post" action="/connexion/login">{errors(dict(wrong))}
<h1>Se connecter à ATRIUM</h1><input type="hidden" name="execution" value="{secrets.token_hex(12)}">
<input type="hidden" name="_eventId" value="submit"><input type="hidden" name="service" value="{service}">
<div class="field"><label for="username">Identifiant</label><p class="hint" id="aide-username">Par exemple : camille.martin</p>
<input id="username" name="username" value="{username}" autocomplete="username" autocapitalize="none" spellcheck="false" required aria-describedby="aide-username"></div>
<div class="field"><label for="password">Mot de passe</label><div class="joined"><input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="button" class="quiet" data-reveal="password" aria-pressed="false">Afficher<span class="vh"> le mot de passe</span></button></div></div>
<button type="submit" name="submit" data-busy="Connexion en cours">Se connecter</button>
<ul class="plain"><li><a href="/aide/assistance">Identifiant oublié</a></li><li><a href="/aide/assistance">Mot de passe oublié</a></li>
<li><a href="/connexion/login?service={service}">Choisir un autre compte</a></li></ul></form>"""

    def _enter(self, call: Call) -> Response:
        service = _kept(call.one("service"))
        answer = to(f"/connexion/information?service={service}")
        if self._desk.visits.begin(dict(call.form), answer):
            return answer
        wrong = {"username": "L'identifiant ou le mot de passe est incorrect."}
        return page(call, "Connexion", self._form(service, wrong), 401)

    def _told(self, call: Call) -> Response:
        service = _kept(call.asked("service"))
        return page(
            call,
            "À savoir avant de continuer",
            f"""<div class="narrow">{MAINTENANCE}<p class="row"><a class="button" href="{service}">Continuer vers ATRIUM</a></p></div>""",
        )

    def _leave(self, call: Call) -> Response:
        self._desk.visits.end(call.request)
        return to("/connexion/login")


def sites(call: Call, known: dict[str, tuple[str, State]]) -> Response:
    """The sites of who is signed in."""
    lines = "".join(
        f'<li><a href="/web/{key}">{name}</a><p class="hint">Site d\'établissement - vous en êtes administrateur</p></li>'
        for key, (name, _) in known.items()
    )
    return page(call, "Mes sites", f'<h1>Mes sites</h1><ul class="sites">{lines}</ul>')
