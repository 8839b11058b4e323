"""The console: pages from the server in Bulma's classes, lists that Tabulator asks for."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from html import escape
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from tests.foreign.people import Row
from tests.foreign.served import MODELS, State
from tests.zoo.exhibits import files
from tests.zoo.slconsole.profiles import DETAILS, rights
from tests.zoo.visits import Visits, posted, to

TOWNS = {"0139990N": "13100 Aix-en-Provence", "0139991P": "13127 Vitrolles"}
#: Address of a list → its caption, and the profile that its people have in the state.
LISTS = {
    "responsables": ("Responsables", "responsables"),
    "eleves": ("Élèves", "eleves"),
    "professeurs": ("Professeurs", "enseignants"),
    "personnels": ("Personnels", "personnels"),
}
#: Lists whose people have authorisation profiles → the state's kind.
KINDS = {"professeurs": "professeurs", "personnels": "vie_scolaire"}
MENUS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Fichier",
        (
            ("fichier/bases", "Bases de données"),
            ("fichier/utilisateurs", "Administration des utilisateurs"),
            ("-", ""),
            ("fichier/sauvegardes", "Sauvegardes"),
            ("fichier/journal", "Journal des opérations"),
        ),
    ),
    (
        "Ressources",
        (
            ("ressources/eleves", "Élèves"),
            ("ressources/responsables", "Responsables"),
            ("ressources/professeurs", "Professeurs"),
            ("ressources/personnels", "Personnels"),
            ("-", ""),
            ("ressources/matieres", "Matières"),
            ("ressources/salles", "Salles"),
        ),
    ),
    (
        "Paramètres",
        (
            ("parametres/etablissement", "Établissement"),
            ("parametres/preferences/generalites", "Préférences"),
            ("parametres/calendrier", "Calendrier"),
        ),
    ),
)
PREFERENCES = {
    "generalites": "Généralités",
    "affichages": "Affichages",
    "saisies": "Saisies",
    "impressions": "Impressions",
}
NET = {
    "publication": "Publication",
    "ent": "Intégration dans un ENT",
    "espaces": "Espaces",
    "securite": "Sécurité",
}
#: Other boxes of « Affichages ».
SHOWN = {
    "photos": ("Afficher les photos dans les listes", True),
    "sortis": ("Afficher les élèves sortis de l'établissement", False),
    "age": ("Afficher l'âge à côté de la date de naissance", False),
}
TEXTS = {
    "fichier/bases": "Base en cours : année scolaire 2025-2026. La base 2024-2025 peut être consultée en lecture seule.",
    "fichier/sauvegardes": "Une sauvegarde est faite chaque nuit à 2 h et conservée quinze jours. Dernière sauvegarde : réussie.",
    "fichier/journal": "312 opérations ont été enregistrées ces sept derniers jours.",
    "ressources/matieres": "42 matières sont définies, dont 6 ne sont pas utilisées cette année.",
    "ressources/salles": "38 salles sont définies.",
    "parametres/etablissement": "Les coordonnées de l'établissement proviennent du répertoire national et sont mises à jour chaque année.",
    "parametres/calendrier": "Zone B, du 1er septembre 2025 au 4 juillet 2026.",
    "parametres/preferences/generalites": "Langue de l'interface : français. Les dates sont écrites sous la forme jour/mois/année.",
    "parametres/preferences/saisies": "La saisie des absences est ouverte aux professeurs jusqu'à 20 h.",
    "parametres/preferences/impressions": "Les documents sont produits au format A4, recto verso.",
    "pronote-net/publication": "Les pages sont hébergées par Index Éducation. Aucune mise à jour n'est en attente.",
    "pronote-net/espaces": "Espaces publiés : Élèves, Parents, Professeurs, Vie scolaire, Direction.",
    "pronote-net/securite": "Connexions chiffrées. Le certificat est renouvelé automatiquement par l'hébergeur.",
    "aide": "La documentation et les tutoriels sont consultables sur le site d'Index Éducation.",
    "messages": "Vous n'avez pas de nouveau message de l'assistance.",
    "compte": "Compte 123456, administrateur de deux établissements.",
}  # fmt: skip
SUBJECTS = ("Mathématiques", "Lettres modernes", "Histoire-géographie", "Anglais LV1", "Physique-chimie", "EPS")
POSTS = ("Vie scolaire", "Secrétariat", "Intendance", "Infirmerie")
WHERE = ("Aix-en-Provence", "Gardanne", "Vitrolles", "Bouc-Bel-Air")

Answer = Callable[[Request], Awaitable[Response]]


def _icon(name: str) -> str:
    return f'<span class="icon"><i class="bi bi-{name}" aria-hidden="true"></i></span>'


def _page(title: str, body: str, *, page: str = "", data: str = "") -> Response:
    return HTMLResponse(
        f"""<!DOCTYPE html>
<html lang="fr" class="theme-light">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} | PRONOTE</title>
<link rel="stylesheet" href="/lib/bootstrap-icons/font/bootstrap-icons.min.css">
<link rel="stylesheet" href="/built/slconsole_console.css">
</head>
<body data-page="{page}"{data}>
{body}
<script src="/built/slconsole_console.js"></script>
</body>
</html>"""
    )


def _tabs(base: str, entries: Mapping[str, str], current: str) -> str:
    lines = "".join(
        f'<li{" class=is-active" * (key == current)}><a href="{base}{key}">{escape(caption)}</a></li>'
        for key, caption in entries.items()
    )
    return f'<div class="tabs"><ul>{lines}</ul></div>'


def _more(row: Row) -> str:
    """What the list tells besides."""
    others = {"enseignants": SUBJECTS, "personnels": POSTS, "responsables": WHERE}
    return others[row.profile][row.number % len(others[row.profile])] if row.profile in others else row.group


class Console:
    """All pages and what they ask the server for."""

    def __init__(self, known: Mapping[str, tuple[str, State]]) -> None:
        self._schools = known
        self._visits = Visits("console")
        self._shown = {key: {name: on for name, (_, on) in SHOWN.items()} for key in known}

    def routes(self) -> list[Route]:
        """As they are served."""
        post, page, api = ["POST"], self._page_for, self._api_for
        return [
            Route("/connexion", self._sign_in),
            Route("/connexion", self._enter, methods=post),
            Route("/deconnexion", self._leave),
            Route("/etablissements", self._choose),
            Route("/favicon.ico", self._nothing),
            Route("/", self._root),
            Route("/api/{uai}/liste/{address}", api(self._list, 0.35)),
            Route("/api/{uai}/liste/{address}", api(self._link, 0.6), methods=post),
            Route("/api/{uai}/publication/arret", api(self._stop, 0.9), methods=post),
            Route("/api/{uai}/publication", api(self._publish, 1.2), methods=post),
            Route("/api/{uai}/deconnexion/{kind}", api(self._profile, 0.25)),
            Route("/api/{uai}/deconnexion/{kind}", api(self._duration, 0.4), methods=post),
            Route("/{uai}", page(self._home)),
            Route("/{uai}/ressources/{address}/profils", page(self._profiles)),
            Route("/{uai}/ressources/{address}", page(self._people)),
            Route("/{uai}/fichier/utilisateurs", page(self._groups)),
            Route("/{uai}/parametres/preferences/affichages", page(self._display)),
            Route("/{uai}/parametres/preferences/affichages", page(self._keep_display), methods=post),
            Route("/{uai}/pronote-net/ent", page(self._ent)),
            Route("/{uai}/{rest:path}", page(self._plain)),
        ]

    # Who is there, and for which school.

    def _page_for(self, answer: Answer) -> Answer:
        async def checked(request: Request) -> Response:
            if self._visits.of(request) is None:
                return to("/connexion")
            if request.path_params["uai"] not in self._schools:
                return to("/etablissements")
            return await answer(request)

        return checked

    def _api_for(self, answer: Answer, seconds: float) -> Answer:
        async def checked(request: Request) -> Response:
            await asyncio.sleep(seconds)
            if self._visits.of(request) is None:
                return JSONResponse({}, 401)
            return await answer(request)

        return checked

    def _state(self, request: Request) -> State:
        return self._schools[request.path_params["uai"]][1]

    async def _nothing(self, request: Request) -> Response:
        return Response(status_code=204)

    async def _root(self, request: Request) -> Response:
        return to("/connexion" if self._visits.of(request) is None else "/etablissements")

    def _form(self, *, refused: bool = False) -> Response:
        problem = '<div class="notification is-danger is-light">Identification refusée.</div>' if refused else ""
        return _page(
            "Identification",
            f"""<section class="hero is-fullheight is-light"><div class="hero-body"><div class="container"><div class="columns is-centered">
<div class="column is-5-tablet is-4-desktop"><form class="box" method="post" action="/connexion">
<h1 class="title is-4">Console d'administration PRONOTE</h1>{problem}
<div class="field"><label class="label" for="username">Identifiant</label><div class="control has-icons-left">
<input class="input" id="username" name="username" type="text" autocomplete="username" required>
<span class="icon is-small is-left"><i class="bi bi-person"></i></span></div></div>
<div class="field"><label class="label" for="password">Mot de passe</label><div class="control has-icons-left">
<input class="input" id="password" name="password" type="password" autocomplete="current-password" required>
<span class="icon is-small is-left"><i class="bi bi-lock"></i></span></div></div>
<div class="field"><div class="control"><button class="button is-link is-fullwidth">Se connecter</button></div></div>
<p class="help">Utilisez l'identifiant à six chiffres de votre contrat d'hébergement.</p></form></div></div></div></div>
<div class="hero-foot has-text-centered p-4 is-size-7">PRONOTE 2025 - Index Éducation</div></section>""",
        )

    async def _sign_in(self, request: Request) -> Response:
        return self._form() if self._visits.of(request) is None else to("/etablissements")

    async def _enter(self, request: Request) -> Response:
        await asyncio.sleep(0.3)
        answer = to("/etablissements")
        return answer if self._visits.begin(dict(await posted(request)), answer) else self._form(refused=True)

    async def _leave(self, request: Request) -> Response:
        self._visits.end(request)
        return to("/connexion")

    async def _choose(self, request: Request) -> Response:
        if self._visits.of(request) is None:
            return to("/connexion")
        blocks = "".join(
            f"""<a class="panel-block" href="/{uai}"><span class="panel-icon"><i class="bi bi-building"></i></span>
<span>{escape(name)}<br><span class="is-size-7 has-text-grey">{uai} - {TOWNS[uai]}</span></span></a>"""
            for uai, (name, _) in self._schools.items()
        )
        return _page(
            "Établissements",
            f"""<section class="section"><div class="container is-max-tablet"><nav class="panel is-link">
<p class="panel-heading">Vos établissements</p>
<div class="panel-block"><p class="control has-icons-left"><input class="input" type="search" placeholder="Rechercher"
aria-label="Rechercher un établissement"><span class="icon is-left"><i class="bi bi-search"></i></span></p></div>
{blocks}</nav><p><a href="/deconnexion">Se déconnecter</a></p></div></section>""",
            page="choose",
        )

    # What all pages of a school have.

    def _framed(self, request: Request, title: str, inner: str, *, page: str = "", data: str = "") -> Response:
        uai = request.path_params["uai"]
        name, _ = self._schools[uai]
        here = request.url.path.removeprefix(f"/{uai}/")
        menus = ""
        for caption, beneath in MENUS:
            entries = "".join(
                '<hr class="navbar-divider">'
                if address == "-"
                else f'<a class="navbar-item{" is-selected" * (address == here)}" href="/{uai}/{address}">{escape(one)}</a>'
                for address, one in beneath
            )
            menus += f"""<div class="navbar-item has-dropdown is-hoverable"><a class="navbar-link">{caption}</a>
<div class="navbar-dropdown">{entries}</div></div>"""
        flash = ""
        if (visit := self._visits.of(request)) is not None and (told := visit.pop("flash", "")):
            flash = f"""<div class="notification is-success is-light"><button class="delete" aria-label="Fermer"></button>
{escape(told)}</div>"""
        return _page(
            title,
            f"""<nav class="navbar is-link" role="navigation" aria-label="Navigation principale"><div class="navbar-brand">
<a class="navbar-item has-text-weight-bold" href="/{uai}">PRONOTE</a>
<a role="button" class="navbar-burger" aria-label="Menu" aria-expanded="false" data-target="menu-principal">
<span aria-hidden="true"></span><span aria-hidden="true"></span><span aria-hidden="true"></span><span aria-hidden="true"></span></a></div>
<div id="menu-principal" class="navbar-menu"><div class="navbar-start">{menus}
<a class="navbar-item" href="/{uai}/pronote-net/publication">Pronote.net</a></div>
<div class="navbar-end"><a class="navbar-item" href="/{uai}/messages">{_icon("envelope")}<span>Messages</span></a>
<a class="navbar-item" href="/{uai}/aide">{_icon("question-circle")}<span>Aide</span></a>
<div class="navbar-item has-dropdown is-hoverable"><a class="navbar-link">{escape(name)}</a>
<div class="navbar-dropdown is-right"><a class="navbar-item" href="/{uai}/compte">Mon compte</a>
<a class="navbar-item" href="/etablissements">Changer d'établissement</a><hr class="navbar-divider">
<a class="navbar-item" href="/deconnexion">Se déconnecter</a></div></div></div></div></nav>
<section class="section"><div class="container">{flash}{inner}</div></section>
<footer class="footer"><div class="content has-text-centered is-size-7"><p>PRONOTE 2025 - {escape(name)} ({uai}) - Base 2025-2026<br>
Assistance : du lundi au vendredi, 8 h 30 - 18 h</p></div></footer><div id="notifications" aria-live="polite"></div>""",
            page=page,
            data=f' data-uai="{uai}"{data}',
        )

    async def _home(self, request: Request) -> Response:
        state, uai = self._state(request), request.path_params["uai"]
        numbers = "".join(
            f"""<div class="level-item has-text-centered"><div><p class="heading">{caption}</p>
<p class="title">{sum(one.profile == profile for one in state.rows)}</p></div></div>"""
            for caption, profile in LISTS.values()
        )
        tag = (
            "<span class='tag is-success'>en ligne</span>"
            if state.published
            else "<span class='tag is-danger'>arrêtée</span>"
        )
        inner = f"""<h1 class="title">Tableau de bord</h1><nav class="level box">{numbers}</nav>
<div class="columns"><div class="column"><article class="message is-info"><div class="message-header"><p>Version 2025.1.4</p>
<button class="delete" aria-label="Masquer"></button></div><div class="message-body">Cette version corrige l'impression des
relevés de notes et améliore l'affichage de l'emploi du temps sur mobile.</div></article></div>
<div class="column"><div class="card"><div class="card-content"><p class="title is-5">Publication {tag}</p>
<p>Pages consultées aujourd'hui par 214 utilisateurs.</p></div><footer class="card-footer">
<a class="card-footer-item" href="/{uai}/pronote-net/publication">Gérer la publication</a></footer></div></div></div>"""
        return self._framed(request, "Tableau de bord", inner)

    async def _plain(self, request: Request) -> Response:
        uai, rest = request.path_params["uai"], request.path_params["rest"]
        text = f'<div class="content"><p>{escape(TEXTS.get(rest, "Cette page n’existe plus."))}</p></div>'
        group, _, key = rest.rpartition("/")
        if group == "pronote-net" and key in NET:
            return self._framed(request, NET[key], self._net(uai, key, text))
        if group == "parametres/preferences" and key in PREFERENCES:
            return self._framed(request, PREFERENCES[key], self._preferences(uai, key, text))
        captions = {address: one for _, beneath in MENUS for address, one in beneath}
        title = captions.get(
            rest, {"aide": "Aide", "messages": "Messages", "compte": "Mon compte"}.get(rest, "PRONOTE")
        )
        return self._framed(request, title, f'<h1 class="title">{escape(title)}</h1>{text}')

    # Pronote.net.

    def _net(self, uai: str, key: str, inner: str) -> str:
        return f'<h1 class="title">Pronote.net</h1>{_tabs(f"/{uai}/pronote-net/", NET, key)}{inner}'

    async def _ent(self, request: Request) -> Response:
        state, uai = self._state(request), request.path_params["uai"]
        options = "".join(f"<option{' selected' * (one == state.ent)}>{escape(one)}</option>" for one in MODELS)
        closed = " disabled" * state.published
        inner = f"""<div class="notification {
            "is-success" if state.published else "is-warning"
        } is-light" id="publication"
data-published="{"oui" if state.published else ""}"><div class="level"><div class="level-left"><div><strong>{
            "La base est publiée." if state.published else "La publication est arrêtée."
        }</strong><br>{
            "Les paramètres de cet onglet sont modifiables lorsque la publication est arrêtée."
            if state.published
            else "Les espaces web sont fermés aux utilisateurs jusqu'à la prochaine publication."
        }</div></div>
<div class="level-right">{
            '<button class="button is-danger js-modal-trigger" data-target="arret">Arrêter la publication</button>'
            if state.published
            else ""
        }</div></div></div>
<form id="ent" class="box"><fieldset{closed}>
<div class="field is-horizontal"><div class="field-label is-normal"><label class="label" for="mon-ent">Mon ENT</label></div>
<div class="field-body"><div class="field"><div class="control"><div class="select"><select id="mon-ent" name="ent">{
            options
        }</select>
</div></div></div></div></div>
<div class="field is-horizontal"><div class="field-label is-normal"><label class="label" for="url-cas">URL du serveur CAS</label></div>
<div class="field-body"><div class="field"><div class="control"><input class="input" id="url-cas" name="cas" type="url"
value="{
            escape(state.cas)
        }" placeholder="https://"></div><p class="help">Adresse communiquée par votre ENT.</p></div></div></div>
<div class="field is-horizontal"><div class="field-label"><span class="label">Adresse de retour</span></div><div class="field-body">
<div class="field"><p>https://{uai.lower()}.index-education.net/pronote/</p></div></div></div>
<div class="field is-horizontal"><div class="field-label"></div><div class="field-body"><div class="field">
<button class="button is-link" type="submit">Publier dans la base</button></div></div></div>
</fieldset></form>
<div class="modal" id="arret"><div class="modal-background"></div><div class="modal-card" role="dialog" aria-modal="true" aria-labelledby="arret-titre">
<header class="modal-card-head"><p class="modal-card-title" id="arret-titre">Arrêter la publication</p>
<button class="delete" aria-label="Fermer"></button></header><section class="modal-card-body"><p>7 utilisateurs sont connectés aux
espaces web. Ils seront déconnectés et leurs saisies en cours seront perdues.</p><p class="mt-3">Voulez-vous continuer ?</p></section>
<footer class="modal-card-foot"><div class="buttons"><button class="button is-danger" id="confirme-arret">Arrêter</button>
<button class="button" data-close>Annuler</button></div></footer></div></div>
<div class="modal" id="reprise"><div class="modal-background"></div><div class="modal-card" role="dialog" aria-modal="true" aria-labelledby="reprise-titre">
<header class="modal-card-head"><p class="modal-card-title" id="reprise-titre">Publier dans la base</p>
<button class="delete" aria-label="Fermer"></button></header><section class="modal-card-body"><p>La base sera publiée avec ces
paramètres :</p><table class="table is-fullwidth mt-3"><tbody><tr><th>Mon ENT</th><td id="recap-ent"></td></tr>
<tr><th>URL du serveur CAS</th><td id="recap-cas"></td></tr></tbody></table></section><footer class="modal-card-foot"><div class="buttons">
<button class="button is-link" id="confirme-reprise">Publier</button><button class="button" data-close>Annuler</button></div></footer></div></div>"""
        return self._framed(request, NET["ent"], self._net(uai, "ent", inner), page="ent")

    async def _stop(self, request: Request) -> Response:
        self._state(request).publish(False)
        return JSONResponse({})

    async def _publish(self, request: Request) -> Response:
        state, sent = self._state(request), json.loads(await request.body())
        if sent["ent"] not in MODELS or (sent["cas"] and not sent["cas"].startswith("https://")):
            return JSONResponse({}, 422)
        state.set_ent(sent["ent"], sent["cas"])
        state.publish(True)
        return JSONResponse({})

    # Paramètres.

    def _preferences(self, uai: str, key: str, inner: str) -> str:
        lines = "".join(
            f'<li><a href="/{uai}/parametres/preferences/{one}"{" class=is-active" * (one == key)}>{caption}</a></li>'
            for one, caption in PREFERENCES.items()
        )
        return f"""<h1 class="title">Préférences</h1><div class="columns"><div class="column is-3"><aside class="menu">
<p class="menu-label">Rubriques</p><ul class="menu-list">{lines}</ul></aside></div><div class="column">
<h2 class="subtitle">{PREFERENCES[key]}</h2>{inner}</div></div>"""

    async def _display(self, request: Request) -> Response:
        uai = request.path_params["uai"]
        shown = self._shown[uai]

        def box(name: str, caption: str, on: bool) -> str:
            return f"""<div class="field"><div class="control"><label class="checkbox"><input type="checkbox" name="{
                name
            }"{" checked" * on}> {escape(caption)}</label></div></div>"""

        boxes = "".join(box(name, caption, shown[name]) for name, (caption, _) in SHOWN.items())
        inner = f"""<form method="post"><p class="has-text-weight-semibold mb-2">Listes</p>{boxes}
<p class="has-text-weight-semibold mb-2 mt-5">Environnement numérique de travail</p>{
            box("ent", "Activer la gestion des identifiants ENT", self._state(request).preference)
        }
<p class="help mb-5">Ajoute une colonne « Identifiant CAS » aux listes des ressources.</p>
<button class="button is-link">Valider</button></form>"""
        return self._framed(request, "Affichages", self._preferences(uai, "affichages", inner))

    async def _keep_display(self, request: Request) -> Response:
        state, shown = self._state(request), self._shown[request.path_params["uai"]]
        sent = dict(await posted(request))
        await asyncio.sleep(0.2)
        for name in SHOWN:
            if shown[name] != (name in sent):
                shown[name] = name in sent
                state.writes.append(f"display {name}")
        if state.preference != ("ent" in sent):
            state.set_preference("ent" in sent)
        if (visit := self._visits.of(request)) is not None:
            visit["flash"] = "Vos préférences d'affichage ont été enregistrées."
        return to(request.url.path)

    # Ressources.

    def _resource(self, uai: str, address: str, key: str, inner: str) -> str:
        tabs = {"": "Liste"} | ({"/profils": "Profils d'autorisation"} if address in KINDS else {})
        bar = _tabs(f"/{uai}/ressources/{address}", tabs, key)
        return f'<h1 class="title">{LISTS[address][0]}</h1>{bar}{inner}'

    async def _people(self, request: Request) -> Response:
        uai, address = request.path_params["uai"], request.path_params["address"]
        if address not in LISTS:
            request.path_params["rest"] = f"ressources/{address}"
            return await self._plain(request)
        state = self._state(request)
        buttons = (
            """<div class="level-right"><div class="buttons">
<button class="button" id="annuler" disabled>Annuler les modifications</button>
<button class="button is-link" id="enregistrer" disabled>Enregistrer</button></div></div>"""
            if state.preference
            else ""
        )
        inner = f"""<div id="liste"></div><div class="level mt-4"><div class="level-left">
<p id="compte" class="has-text-grey"></p></div>{buttons}</div>"""
        return self._framed(
            request,
            LISTS[address][0],
            self._resource(uai, address, "", inner),
            page="liste",
            data=f' data-address="{address}"{" data-cas" * self._state(request).preference}',
        )

    async def _list(self, request: Request) -> Response:
        state, profile = self._state(request), LISTS[request.path_params["address"]][1]
        rows = sorted((one for one in state.rows if one.profile == profile), key=lambda one: (one.family, one.first))
        return JSONResponse(
            [
                {
                    "id": one.number,
                    "family": one.family,
                    "first": one.first,
                    "born": one.born,
                    "more": _more(one),
                    "cas": one.cas,
                }
                for one in rows
            ]
        )

    async def _link(self, request: Request) -> Response:
        state, sent = self._state(request), json.loads(await request.body())
        for one in sent:
            state.set_cas(int(one["id"]), str(one["cas"]).strip())
        return JSONResponse({})

    # Automatic disconnection.

    def _durations(self, uai: str, kind: str, heading: str, names: Mapping[str, Any]) -> str:
        blocks = "".join(
            f'<a class="panel-block" data-name="{escape(one)}"><span class="panel-icon"><i class="bi bi-people"></i></span>{escape(one)}</a>'
            for one in names
        )
        return f"""<div class="columns" id="profils" data-kind="{kind}"><div class="column is-4"><nav class="panel">
<p class="panel-heading">{heading}</p>{blocks}</nav></div>
<div class="column" id="profil"><p class="has-text-grey">Sélectionnez une ligne pour en afficher le détail.</p></div></div>"""

    async def _profiles(self, request: Request) -> Response:
        uai, address = request.path_params["uai"], request.path_params["address"]
        kind = KINDS.get(address, "professeurs")
        inner = self._durations(uai, kind, "Profils", self._state(request).durations[kind])
        return self._framed(
            request, "Profils d'autorisation", self._resource(uai, address, "/profils", inner), page="profils"
        )

    async def _groups(self, request: Request) -> Response:
        uai = request.path_params["uai"]
        inner = self._durations(
            uai, "administratif", "Groupes d'utilisateurs", self._state(request).durations["administratif"]
        )
        title = "Administration des utilisateurs"
        return self._framed(request, title, f'<h1 class="title">{title}</h1>{inner}', page="profils")

    def _detail(self, request: Request, name: str) -> Response:
        kind = request.path_params["kind"]
        return JSONResponse(
            {
                "name": name,
                "about": DETAILS.get(name, ""),
                "rights": rights(kind),
                "minutes": self._state(request).durations[kind][name],
            }
        )

    async def _profile(self, request: Request) -> Response:
        return self._detail(request, request.query_params["nom"])

    async def _duration(self, request: Request) -> Response:
        state, kind, sent = self._state(request), request.path_params["kind"], json.loads(await request.body())
        minutes = sent["minutes"] if sent["minutes"] is None else int(sent["minutes"])
        if sent["name"] not in state.durations[kind] or (minutes is not None and not 1 <= minutes <= 480):
            return JSONResponse({}, 422)
        state.set_duration(kind, sent["name"], minutes)
        return self._detail(request, sent["name"])


def application(known: Mapping[str, tuple[str, State]]) -> Starlette:
    """The schools by their UAI."""
    return Starlette(routes=[*files(), *Console(known).routes()])
