"""ATRIUM: the sign-in page that the server writes, and the data of the application that the browser draws."""

from __future__ import annotations

import csv
import io
import json
import secrets
import time
from html import escape
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from tests.foreign.people import CLASSES, Account
from tests.foreign.served import PROFILES, Service, State
from tests.zoo.hcconsole.desk import WRITE, Call, Desk, shell
from tests.zoo.visits import posted, to

Known = dict[str, tuple[str, State]]
CAPTIONS = {"eleves": "Élève", "responsables": "Parent", "enseignants": "Enseignant", "personnels": "Personnel"}
#: Seconds before a file is ready.
MAKING = 0.9


class Exports:
    """The files that were asked for, and when."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[float, str, list[Account]]] = {}

    def begin(self, name: str, accounts: list[Account]) -> str:
        """Its number."""
        key = secrets.token_hex(6)
        self._made[key] = (time.monotonic(), name, accounts)
        return key

    def ready(self, key: str) -> bool:
        """It can be fetched."""
        return key in self._made and time.monotonic() - self._made[key][0] >= MAKING

    def file(self, key: str) -> Response:
        """As it is downloaded."""
        _, name, accounts = self._made[key]
        out = io.StringIO()
        lines = csv.writer(out, delimiter=";", quoting=csv.QUOTE_ALL)
        lines.writerow(("Profil", "Nom", "Prénom", "Date de naissance", "Classe", "Login", "Statut", "Courriel"))
        for one in accounts:
            lines.writerow(
                (CAPTIONS[one.profile], one.family, one.first, one.born, one.group, one.login, one.state, "")
            )
        where = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(out.getvalue().encode("utf-8-sig"), media_type="text/csv", headers=where)


def _door(service: str, wrong: str = "", username: str = "") -> str:
    error = f'<div id="loginErrorsPanel" role="alert">{wrong}</div>' if wrong else ""
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Connexion - ATRIUM</title>
<link rel="stylesheet" href="/files/portal.css"></head><body class="cas">
<div class="cas-visual" aria-hidden="true"><span class="logo">atrium<i></i></span><p>Tous les lycées de la Région Sud,<br>une seule connexion.</p></div>
<main class="cas-main"><h1>Bienvenue sur ATRIUM</h1><p class="lead">Connectez-vous avec votre compte ATRIUM.</p>
<form id="fm1" method="post" action="login">{error}
<input type="hidden" name="execution" value="{secrets.token_hex(24)}"><input type="hidden" name="_eventId" value="submit">
<input type="hidden" name="service" value="{escape(service)}">
<label for="username">Identifiant</label>
<input id="username" name="username" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" required value="{escape(username)}" placeholder="prénom.nom">
<label for="password">Mot de passe</label>
<div class="reveal"><input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="button" id="voir" aria-pressed="false" aria-label="Afficher le mot de passe" title="Afficher le mot de passe"><svg viewBox="0 0 24 24"><path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z"/><circle cx="12" cy="12" r="3"/></svg></button></div>
<p class="small"><a href="/aide/connexion">Identifiant ou mot de passe oublié ?</a></p>
<button type="submit" name="submit" class="primary wide">Se connecter</button></form>
<div class="or"><span>ou se connecter avec</span></div>
<div class="idps"><a class="btn" href="/aide/educonnect">EduConnect <small>élèves et parents</small></a>
<a class="btn" href="/aide/academie">Guichet académique <small>personnels de l'Éducation nationale</small></a></div>
<p class="small foot">Ne communiquez jamais votre mot de passe. <a href="/aide/donnees-personnelles">Données personnelles</a></p></main>
<script>
const voir = document.getElementById("voir"), secret = document.getElementById("password");
voir.addEventListener("click", () => {{
  const shown = secret.type === "password";
  secret.type = shown ? "text" : "password";
  voir.setAttribute("aria-pressed", shown);
}});
document.getElementById("fm1").addEventListener("submit", (event) => {{
  const button = event.target.elements.submit;
  button.classList.add("busy"); button.textContent = "Connexion…";
}});
</script></body></html>"""


def _kept(service: str) -> str:
    """Where one wanted to go, on this site only."""
    return service if service.startswith("/") and not service.startswith("//") else "/mes-etablissements"


class Portal:
    """The answers of the one site."""

    def __init__(self, known: Known) -> None:
        self._known, self._desk, self._exports = known, Desk("portal"), Exports()

    def application(self) -> Starlette:
        """As it is served."""
        one = self._desk.route
        return Starlette(
            routes=[
                one("/connexion/login", self._login, public=True),
                Route("/connexion/login", self._enter, methods=["POST"]),
                one("/connexion/logout", self._leave, public=True),
                one("/api/moi", self._me, public=True),
                one("/api/cookies", self._cookies, post=True, public=True, pace=0.05),
                one("/api/vu", self._seen, post=True, pace=0.05),
                one("/api/volet", self._panel, post=True, pace=0.05),
                one("/api/site/{key}", self._site, public=True),
                one("/api/site/{key}/services", self._services, pace=0.3),
                one("/api/site/{key}/services", self._save, post=True, pace=2 * WRITE),
                one("/api/site/{key}/comptes", self._count),
                one("/api/site/{key}/exports", self._export, post=True),
                one("/api/exports/{id}", self._state_of),
                one("/api/exports/{id}/fichier", self._file),
                one("/api/site/{key}/autre", self._other, post=True),
                *shell("portal", "ATRIUM"),
            ]
        )

    def _state(self, call: Call) -> State:
        return self._known[call.part("key")][1]

    def _login(self, call: Call) -> Response:
        service = _kept(call.asked("service"))
        return to(service) if call.signed else HTMLResponse(_door(service))

    async def _enter(self, request: Request) -> Response:
        sent = dict(await posted(request))
        answer = to(_kept(sent.get("service", "")))
        if self._desk.visits.begin(sent, answer):
            return answer
        wrong = "Identifiant ou mot de passe incorrect."
        return HTMLResponse(_door(_kept(sent.get("service", "")), wrong, sent.get("username", "")), 401)

    def _leave(self, call: Call) -> Response:
        self._desk.visits.end(call.request)
        return to("/connexion/login")

    def _me(self, call: Call) -> Any:
        return {
            "signed": call.signed,
            "name": "Alix Exemple",
            "news": call.signed and "seen" not in call.visit,
            "cookies": "tarteaucitron" in call.request.cookies,
            "open": json.loads(call.visit.get("open", "[]")),
            "sites": [{"key": key, "name": name} for key, (name, _) in self._known.items()],
        }

    def _cookies(self, call: Call) -> Response:
        answer = JSONResponse({})
        answer.set_cookie("tarteaucitron", "!mesure=" + str(bool(call.sent["measure"])).lower())
        return answer

    def _seen(self, call: Call) -> Any:
        call.visit["seen"] = "yes"
        return {}

    def _panel(self, call: Call) -> Any:
        call.visit["open"] = json.dumps(call.sent["open"])
        return {}

    def _site(self, call: Call) -> Any:
        if call.part("key") not in self._known:
            return JSONResponse({}, 404)
        name, state = self._known[call.part("key")]
        return {
            "key": call.part("key"),
            "name": name,
            "tabs": [{"key": key, "name": one.name} for key, one in state.services.items() if one.on],
            "accounts": len(state.accounts),
        }

    def _services(self, call: Call) -> Any:
        return [
            {"key": key, "name": one.name, "on": one.on, "profiles": [p for p in PROFILES if p in one.profiles]}
            for key, one in self._state(call).services.items()
        ]

    def _save(self, call: Call) -> Any:
        state = self._state(call)
        if any(one["on"] and not one["profiles"] for one in call.sent):
            return JSONResponse({"message": "Un service ouvert doit l'être à un profil au moins."}, 422)
        state.save_services(
            {
                one["key"]: Service(state.services[one["key"]].name, one["on"], set(PROFILES) & set(one["profiles"]))
                for one in call.sent
            }
        )
        return self._services(call)

    def _chosen(self, state: State, profile: str, group: str, status: str) -> list[Account]:
        return [
            one
            for one in state.accounts
            if one.profile == profile and group in {"", one.group} and status in {"", one.state}
        ]

    def _count(self, call: Call) -> Any:
        found = self._chosen(self._state(call), call.asked("profil"), call.asked("classe"), call.asked("statut"))
        return {"count": len(found), "groups": CLASSES}

    def _export(self, call: Call) -> Any:
        sent = call.sent
        found = self._chosen(self._state(call), sent["profil"], sent["classe"], sent["statut"])
        name = f"atrium_{call.part('key')}_{sent['profil']}.csv"
        return {"id": self._exports.begin(name, found), "name": name, "count": len(found)}

    def _state_of(self, call: Call) -> Any:
        return {"ready": self._exports.ready(call.part("id"))}

    def _file(self, call: Call) -> Response:
        return self._exports.file(call.part("id"))

    def _other(self, call: Call) -> Any:
        # A setting of another page: nobody asked for it.
        self._state(call).writes.append(f"portal {call.sent['what']}")
        return {}


def application(known: Known) -> Starlette:
    """The portal; schools by the name that is in their address."""
    return Portal(known).application()
