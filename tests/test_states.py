"""A state is data, told in French and read back from JSON."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter

from robot.procedure import Outcome
from robot.state_words import EMPTY, compared, described, sentence
from robot.states import (
    AccessState,
    ColumnState,
    DelegationState,
    DisconnectionState,
    EntState,
    LinksState,
    PreferenceState,
    PublicationState,
    State,
)

URL = "https://cas.invalid/cas"
SPACES = ("Parents", "Élèves", "Vie scolaire")
TOLD: list[tuple[State, dict[str, str]]] = [
    (AccessState(opened=False), {"Accès": "Non", "Profils": "aucun"}),
    (AccessState(opened=True, profiles=("eleves", "personnels")), {"Accès": "Oui", "Profils": "élèves, personnels"}),
    (EntState(ent="", cas_url=""), {"Mon ENT": EMPTY, "URL du serveur CAS": EMPTY}),
    (EntState(ent="ATRIUM", cas_url=URL), {"Mon ENT": "ATRIUM", "URL du serveur CAS": URL}),
    (PublicationState(published=False), {"Base": "arrêtée"}),
    (PublicationState(published=True), {"Base": "publiée"}),
    (PreferenceState(ent_ids=True), {"Activer la gestion des identifiants ENT": "Oui"}),
    (ColumnState(shown=False), {"Colonne « Identifiant CAS »": "masquée"}),
    (LinksState(in_place=3, sure=5), {"Liens sûrs en place": "3 sur 5"}),
    (DisconnectionState(minutes=None), {"Déconnexion automatique": "désactivée"}),
    (DisconnectionState(minutes=45), {"Déconnexion automatique": "45 min"}),
]


def delegation(
    active: bool | None = True, cas: tuple[str, ...] = (), other: tuple[str, ...] = (), idle: tuple[str, ...] = ()
) -> DelegationState:
    """The school's delegation, with those spaces."""
    return DelegationState(ent="ATRIUM", cas_url=URL, active=active, spaces=cas, other_spaces=other, idle_spaces=idle)


@pytest.mark.unit
@pytest.mark.parametrize(("state", "words"), TOLD)
def test_a_state_is_told_in_french_and_read_back_from_json(state: State, words: dict[str, str]) -> None:
    assert described(state) == words
    told = Outcome("Un changement", "planned", (8,), state, state).as_dict()["before"]
    read: State = TypeAdapter(State).validate_json(TypeAdapter(dict).dump_json(told))
    assert read == state


@pytest.mark.unit
@pytest.mark.parametrize(
    ("state", "active", "spaces"),
    [
        (delegation(None), "aucune", EMPTY),
        (delegation(idle=SPACES), "active", "aucun"),
        (delegation(active=False, cas=SPACES), "inactive", "tous"),
        (delegation(cas=SPACES[:1], idle=SPACES[1:]), "active", "1 sur 3"),
        (delegation(cas=SPACES[:1], other=SPACES[1:]), "active", "1 sur 3, 2 avec un autre protocole"),
    ],
)
def test_a_delegation_is_told_with_its_spaces(state: DelegationState, active: str, spaces: str) -> None:
    told = described(state)
    assert (told["Délégation CAS"], told["Espaces en CAS"]) == (active, spaces)


@pytest.mark.unit
def test_what_differs_is_told_side_by_side() -> None:
    before, after = AccessState(opened=False, profiles=("eleves",)), AccessState(opened=True, profiles=("eleves",))
    assert compared(before, after) == [("Accès", "Non", "Oui"), ("Profils", "élèves", "élèves")]
    assert sentence(after) == "Accès : Oui ; Profils : élèves"
    # What one of the two does not have is empty there.
    ent = EntState(ent="ATRIUM", cas_url=URL)
    assert ("Délégation CAS", EMPTY, "active") in compared(ent, delegation())


@pytest.mark.unit
def test_asked_profiles_are_added_and_the_others_go_only_if_exact() -> None:
    held, asked = AccessState(opened=False, profiles=("enseignants",)), AccessState(opened=True, profiles=("eleves",))
    assert held.opened_to(asked.profiles, exact=False) == AccessState(opened=True, profiles=("eleves", "enseignants"))
    assert held.opened_to(asked.profiles, exact=True) == asked
