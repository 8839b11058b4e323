"""PRONOTE's administration: the data of the one window that the browser draws."""

from __future__ import annotations

import unicodedata
from typing import Any

from starlette.applications import Starlette
from starlette.responses import JSONResponse, Response

from tests.foreign.people import Row
from tests.foreign.served import ENT, MODELS, State
from tests.zoo.hcconsole.desk import WRITE, Call, Desk, shell

Known = dict[str, tuple[str, State]]
#: Model of the list → the address of the CAS server that it brings.
ADDRESSES = {
    "ATRIUM - Collèges": "https://colleges.atrium-sud.fr/connexion",
    ENT: "https://www.atrium-sud.fr/connexion",
    "e-lyco": "https://cas3.e-lyco.fr",
    "Mon Bureau Numérique": "https://cas.monbureaunumerique.fr",
}
SPACES = (("Professeurs", 6), ("Parents", 41), ("Élèves", 28), ("Vie scolaire", 3), ("Accompagnants", 0))
SUBJECTS = ("ANGLAIS LV1", "ED.PHYSIQUE & SPORT.", "HISTOIRE-GEOGRAPHIE", "FRANCAIS", "MATHEMATIQUES", "PHYSIQUE-CHIMIE")  # fmt: skip
POSTS = ("Secrétaire", "Assistant d'éducation", "Gestionnaire", "Infirmière")
TOWNS = ("MARSEILLE", "AUBAGNE", "ALLAUCH", "LA CIOTAT", "CASSIS")
PROFILE = {"eleves": "eleves", "responsables": "responsables", "professeurs": "enseignants", "personnels": "personnels"}


def _plain(text: str) -> str:
    return "".join(one for one in unicodedata.normalize("NFD", text) if one.isascii() and one.isalnum()).upper()


def _line(row: Row, shown: bool) -> dict[str, Any]:
    own = {
        "eleves": {"classe": row.group, "ne": row.born},
        "responsables": {"niveau": "Légal", "ville": TOWNS[row.number % len(TOWNS)]},
        "enseignants": {"discipline": SUBJECTS[row.number % len(SUBJECTS)]},
        "personnels": {"fonction": POSTS[row.number % len(POSTS)]},
    }[row.profile]
    line = {"numero": row.number, "nom": row.family, "prenom": row.first, **own}
    line["identifiant"] = (_plain(row.first)[:1] + _plain(row.family))[:12]
    return line | ({"cas": row.cas} if shown else {})


class Console:
    """The answers of the one site."""

    def __init__(self, known: Known) -> None:
        self._known, self._desk = known, Desk("console")

    def application(self) -> Starlette:
        """As it is served."""
        one = self._desk.route
        return Starlette(
            routes=[
                one("/api/connexion", self._enter, post=True, public=True),
                one("/api/deconnexion", self._leave, post=True, public=True),
                one("/api/session", self._session, public=True),
                one("/api/base", self._base, post=True),
                one("/api/lu", self._read, post=True, pace=0.05),
                one("/api/publication", self._publication),
                one("/api/publication", self._publish, post=True, pace=3 * WRITE),
                one("/api/ent", self._ent),
                one("/api/ent", self._set_ent, post=True),
                one("/api/liste/{kind}", self._list, pace=0.3),
                one("/api/fiche/{number:int}", self._card),
                one("/api/cas", self._cas, post=True, pace=0.18),
                one("/api/preferences", self._preferences),
                one("/api/preferences", self._prefer, post=True),
                one("/api/profils/{kind}", self._profiles),
                one("/api/profils/{kind}", self._profile, post=True),
                one("/api/autre", self._other, post=True),
                *shell("console", "PRONOTE"),
            ]
        )

    def _state(self, call: Call) -> State:
        return self._known[call.visit["base"]][1]

    def _enter(self, call: Call) -> Response:
        answer = JSONResponse({})
        sent = {"username": call.sent["numero"].replace(" ", ""), "password": call.sent["mot"]}
        return answer if self._desk.visits.begin(sent, answer) else JSONResponse({}, 403)

    def _leave(self, call: Call) -> Any:
        self._desk.visits.end(call.request)
        return {}

    def _session(self, call: Call) -> Any:
        if not call.signed:
            return {"connecte": False}
        base = call.visit.get("base", "")
        return {
            "connecte": True,
            "bases": [
                {"uai": uai, "nom": name, "publiee": state.published, "effectif": len(state.rows)}
                for uai, (name, state) in self._known.items()
            ],
            "base": {"uai": base, "nom": self._known[base][0]} if base else None,
            "nouveautes": bool(base) and "lu" not in call.visit,
        }

    def _base(self, call: Call) -> Any:
        if uai := call.sent["uai"]:
            call.visit["base"] = uai
        else:
            call.visit.pop("base", None)
        return self._session(call)

    def _read(self, call: Call) -> Any:
        call.visit["lu"] = "oui"
        return {}

    def _publication(self, call: Call) -> Any:
        state = self._state(call)
        spaces = [{"nom": name, "publie": True, "connectes": number * state.published} for name, number in SPACES]
        return {"actif": state.published, "base": self._known[call.visit["base"]][0], "espaces": spaces}

    def _publish(self, call: Call) -> Any:
        state = self._state(call)
        if state.published != call.sent["publier"]:
            state.publish(call.sent["publier"])
        return self._publication(call)

    def _ent(self, call: Call) -> Any:
        state = self._state(call)
        return {
            "modeles": [{"nom": name, "url": ADDRESSES.get(name, "")} for name in MODELS],
            "modele": state.ent,
            "url": state.cas,
            "client": f"https://{call.visit['base']}.index-education.net/pronote/",
        }

    def _set_ent(self, call: Call) -> Any:
        state = self._state(call)
        state.set_ent(call.sent["modele"], call.sent["url"])
        return {"faute": "L'opération est impossible : la base est publiée."} if state.published else self._ent(call)

    def _list(self, call: Call) -> Any:
        state = self._state(call)
        rows = [one for one in state.rows if one.profile == PROFILE[call.part("kind")]]
        rows.sort(key=lambda one: (_plain(one.family), _plain(one.first), one.number))
        return {"lignes": [_line(one, state.preference) for one in rows], "cas": state.preference}

    def _card(self, call: Call) -> Any:
        row = self._state(call).rows[call.request.path_params["number"]]
        return {
            "nom": f"{row.family} {row.first}",
            "adresse": f"{row.number * 3 + 2} rue des Calanques",
            "ville": f"130{row.number % 16 + 1:02} {TOWNS[row.number % len(TOWNS)]}",
            "telephone": f"06 00 00 {row.number:02} {(row.number * 7) % 100:02}",
            "connexion": "Jamais" if row.number % 3 else "02/09/2026 à 18h12",
        }

    def _cas(self, call: Call) -> Any:
        state, number, value = self._state(call), call.sent["numero"], call.sent["valeur"]
        same = [one for one in state.rows if one.cas == value and one.number != number]
        if value and same and not call.sent["forcer"]:
            return {"doublon": f"{same[0].family} {same[0].first}"}
        state.set_cas(number, value)
        return {"cas": state.rows[number].cas}

    def _preferences(self, call: Call) -> Any:
        return {"identifiants_ent": self._state(call).preference}

    def _prefer(self, call: Call) -> Any:
        state = self._state(call)
        if call.sent["identifiants_ent"] != state.preference:
            state.set_preference(call.sent["identifiants_ent"])
        # The others stay as they are: nobody asked for them.
        state.writes.extend(f"preferences {one}" for one in call.sent["autres"])
        return self._preferences(call)

    def _profiles(self, call: Call) -> Any:
        timed = self._state(call).durations[call.part("kind")]
        return [
            {"nom": name, "minutes": minutes, "effectif": (index * 5 + 3) % 11 + 1}
            for index, (name, minutes) in enumerate(timed.items())
        ]

    def _profile(self, call: Call) -> Any:
        state, kind, name = self._state(call), call.part("kind"), call.sent["nom"]
        if call.sent["minutes"] != state.durations[kind][name]:
            state.set_duration(kind, name, call.sent["minutes"])
        state.writes.extend(f"authorisation {kind} {name} {one}" for one in call.sent["autres"])
        return self._profiles(call)

    def _other(self, call: Call) -> Any:
        # An option of another page.
        self._state(call).writes.append(f"console {call.sent['quoi']}")
        return {}


def application(known: Known) -> Starlette:
    """The console; schools by UAI."""
    return Console(known).application()
