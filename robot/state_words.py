"""A state in French: what the terminal, the report and an error's « attendu » and « trouvé » show of it."""

from __future__ import annotations

from robot.profiles import PROFILE_WORDS, PROFILES
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

EMPTY = "(vide)"


def described(state: State) -> dict[str, str]:
    """French caption → French value."""
    match state:
        case AccessState():
            ticked = [PROFILE_WORDS[profile] for profile in PROFILES if profile in state.profiles]
            values = {"Accès": _yes(state.opened), "Profils": ", ".join(ticked) or "aucun"}
        case EntState():
            values = _ent(state)
        case DelegationState():
            active = {True: "active", False: "inactive", None: "aucune"}[state.active]
            values = {**_ent(state), "Délégation CAS": active, "Espaces en CAS": _spaces(state)}
        case PublicationState():
            values = {"Base": "publiée" if state.published else "arrêtée"}
        case PreferenceState():
            values = {"Activer la gestion des identifiants ENT": _yes(state.ent_ids)}
        case ColumnState():
            values = {"Colonne « Identifiant CAS »": "affichée" if state.shown else "masquée"}
        case LinksState():
            values = {"Liens sûrs en place": f"{state.in_place} sur {state.sure}"}
        case DisconnectionState():
            minutes = "désactivée" if state.minutes is None else f"{state.minutes} min"
            values = {"Déconnexion automatique": minutes}
    return values


def sentence(state: State) -> str:
    """The whole state on one line."""
    return " ; ".join(f"{caption} : {value}" for caption, value in described(state).items())


def compared(before: State, after: State) -> list[tuple[str, str, str]]:
    """Caption, value before, value after; what one of the two does not have is empty there."""
    was, now = described(before), described(after)
    return [(caption, was.get(caption, EMPTY), now.get(caption, EMPTY)) for caption in {**was, **now}]


def _yes(on: bool) -> str:
    return "Oui" if on else "Non"


def _ent(state: EntState | DelegationState) -> dict[str, str]:
    return {"Mon ENT": state.ent or EMPTY, "URL du serveur CAS": state.cas_url or EMPTY}


def _spaces(state: DelegationState) -> str:
    count = len(state.spaces) + len(state.other_spaces) + len(state.idle_spaces)
    if not count:
        return EMPTY
    if len(state.spaces) == count:
        return "tous"
    if len(state.idle_spaces) == count:
        return "aucun"
    others = f", {len(state.other_spaces)} avec un autre protocole" if state.other_spaces else ""
    return f"{len(state.spaces)} sur {count}{others}"
