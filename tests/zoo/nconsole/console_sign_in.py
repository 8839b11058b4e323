"""How one enters the console: number and password, then the school to work for."""

from __future__ import annotations

from html import escape

from starlette.responses import Response
from starlette.routing import Route

from tests.zoo.nconsole.console_shell import bare, flash, page, user
from tests.zoo.nconsole.desk import WRITE, Call, Desk, table
from tests.zoo.visits import to

TOWNS = {"0139991P": "Aubagne", "0139990N": "Marseille 9e"}


class Door:
    """The pages before one works for a school."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def routes(self) -> list[Route]:
        """Their addresses."""
        one = self._desk.route
        return [
            one("/connexion", self._ask, public=True),
            one("/connexion", self._enter, public=True, post=True, pace=WRITE),
            one("/deconnexion", self._leave, post=True),
            one("/etablissements", self._schools),
            one("/compte", self._account),
        ]

    def _form(self, service: str, number: str = "", wrong: str = "") -> str:
        return f"""<form class="card" method="post" action="/connexion"><h1>Connexion</h1>
{f'<p class="alert" role="alert">{wrong}</p>' if wrong else ""}<input type="hidden" name="service" value="{escape(service)}">
<label for="username">Numéro d'hébergement</label><input id="username" name="username" value="{escape(number)}" inputmode="numeric" autocomplete="username" required autofocus>
<label for="password">Mot de passe</label><input id="password" name="password" type="password" autocomplete="current-password" required>
<label class="tick"><input type="checkbox" name="rester" value="1"> Rester connecté sur ce poste</label>
<button class="main">Se connecter</button></form>
<p class="below">Vos identifiants d'hébergement vous ont été adressés par courriel et par SMS.<br>
<a href="/connexion">Recevoir à nouveau mes identifiants</a></p>"""

    def _ask(self, call: Call) -> Response:
        if call.signed:
            return to("/etablissements")
        return bare("Connexion", self._form(call.asked("service")))

    def _enter(self, call: Call) -> Response:
        service = call.one("service")
        answer = to(service if service.startswith("/0") else "/etablissements")
        if self._desk.visits.begin(dict(call.form), answer):
            return answer
        wrong = "Numéro d'hébergement ou mot de passe incorrect."
        return bare("Connexion", self._form(service, call.one("username"), wrong), 401)

    def _leave(self, call: Call) -> Response:
        self._desk.visits.end(call.request)
        return to("/connexion")

    def _schools(self, call: Call) -> Response:
        lines = [
            (
                f'<a href="/{key}/">{escape(name)}</a>',
                key,
                TOWNS[key],
                '<span class="badge on">Publiée</span>' if state.published else '<span class="badge">Arrêtée</span>',
            )
            for key, (name, state) in self._desk.known.items()
        ]
        return bare(
            "Établissements",
            f"""{flash(call.told())}<section class="card large"><div class="head"><h1>Choisissez un établissement</h1>{user(call)}</div>
<p>Votre contrat d'hébergement donne accès à {len(lines)} bases.</p>
{table("Bases hébergées", ("Établissement", "UAI", "Commune", "Base"), lines)}</section>""",
        )

    def _account(self, call: Call) -> Response:
        return bare(
            "Mon compte",
            """<section class="card"><h1>Mon compte</h1><p>Le mot de passe de la console n'est pas modifiable.</p>
<p><a href="/etablissements">Retour aux établissements</a></p></section>""",
        )


def dashboard(call: Call) -> Response:
    """What one sees first."""
    counts = "".join(
        f'<li><a href="/{call.key}/ressources/{path}"><b>{sum(one.profile == profile for one in call.state.rows)}</b> {caption}</a></li>'
        for path, profile, caption in (
            ("eleves", "eleves", "élèves"),
            ("responsables", "responsables", "responsables"),
            ("professeurs", "enseignants", "professeurs"),
            ("personnels", "personnels", "personnels"),
        )
    )
    news = ""
    if "read" not in call.visit:
        news = f"""<section class="news" aria-labelledby="nouveau"><h2 id="nouveau">Nouveautés de la version 2026.1</h2>
<ul><li>Les listes de ressources peuvent être triées par classe.</li><li>Le journal des opérations est conservé un an.</li></ul>
<form method="post" action="/{call.key}/nouveautes">{call.token}<button>J'ai compris</button></form></section>"""
    state = "Base publiée" if call.state.published else "Base non publiée"
    recent = table(
        "Dernières connexions au serveur",
        ("Utilisateur", "Espace", "Heure"),
        [("S. Isnard", "Vie scolaire", "11 h 52"), ("R. Castellan", "Professeurs", "11 h 47"), ("S. Jouve", "Secrétariat", "11 h 31")],
    )  # fmt: skip
    return page(
        call,
        "",
        "Tableau de bord",
        f"""{news}<ul class="counts">{counts}</ul><section class="box"><h2>Espaces web</h2><p>{state} -
<a href="/{call.key}/pronote-net">voir la publication</a></p></section><section class="box">{recent}</section>""",
    )


def read(call: Call) -> Response:
    """The news are put away."""
    call.visit["read"] = "1"
    return to(f"/{call.key}/")
