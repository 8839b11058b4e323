"""A small school for the lists, and the writes that are right in it."""

from __future__ import annotations

from collections.abc import Callable

from tests.foreign.people import Account, Row
from tests.foreign.served import State
from tests.zoo.trial import SERVICES

PEOPLE = {
    "eleves": (
        ("Abadie", "Adèle", "01/01/2008", "2NDE1"),
        ("Bérenger", "Basile", "12/03/2008", "2NDE1"),
        ("Castellan", "Céleste", "23/09/2007", "2NDE2"),
        ("Estève", "Dorian", "04/11/2008", "2NDE2"),
        ("Giraud", "Élise", "15/05/2007", "1G1"),
        ("Honorat", "Firmin", "26/07/2008", "TG3"),
    ),
    "responsables": (("Abadie", "Régis", "", ""), ("Bérenger", "Odile", "", ""), ("Giraud", "Pascal", "", "")),
    "enseignants": (("Maurel", "Solange", "", ""), ("Olive", "Norbert", "", "")),
    "personnels": (("Peyron", "Yvette", "", ""), ("Nègre", "Lucien", "", "")),
}


def few() -> State:
    """Six pupils, three responsables, two teachers, two others; each has one account, and nobody is in doubt."""
    state = State(rows=[], accounts=[])
    for profile, people in PEOPLE.items():
        for person in people:
            add(state, profile, *person)
    return state


def add(state: State, profile: str, family: str, first: str, *more: str) -> None:
    """One more row, with its account."""
    born, group = more
    login = f"{first}.{family}".lower().translate(str.maketrans("éèê", "eee"))
    state.rows.append(Row(len(state.rows), profile, family, first, born, group, due=login))
    state.accounts.append(Account(profile, login, family, first, born, group))


def only(*writes: str) -> Callable[[State], set[str]]:
    """Those."""
    return lambda _state: set(writes)


SERVICES_ONLY = only(SERVICES)
#: The trap stands where the publication is stopped already: it must be back.
IN_THE_OUTAGE = only(SERVICES, "stop", "publish")


def links(*but: str) -> Callable[[State], set[str]]:
    """The preference, and the right login of each row of the other lists."""
    return lambda state: (
        {"preference True"}
        | {f"cas {one.number} {one.due}" for one in state.rows if one.due and not one.cas and one.profile not in but}
    )


DURATIONS: dict[str, dict[str, int | None]] = {
    "professeurs": {"Professeur": 45, "Professeur principal": 45},
    "vie_scolaire": {"CPE": 30},
    "administratif": {"Administration": None},
}


def durations(*but: str) -> Callable[[State], set[str]]:
    """What was asked for, but for those kinds of users."""
    return only(
        *(
            f"duration {kind} {name} {minutes}"
            for kind, names in DURATIONS.items()
            for name, minutes in names.items()
            if kind not in but
        )
    )
