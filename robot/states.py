"""What a change holds before and after, as typed values; French is made of them where they are told (`state_words.py`).

Two states are compared as values, never as sentences. Each can be written as JSON and read back.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from robot.config import PROFILES, Profile


class _State(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class AccessState(_State):
    """ATRIUM's chapter « Pronote »: who may enter (Activation 3)."""

    kind: Literal["access"] = "access"
    #: « Oui » is chosen.
    opened: bool
    #: The profiles that are ticked, in the order of `config.PROFILES`.
    profiles: tuple[Profile, ...] = ()

    def opened_to(self, profiles: Collection[Profile], *, exact: bool) -> AccessState:
        """Open, to these profiles too; the others lose it only if `exact`."""
        kept = () if exact else self.profiles
        return AccessState(
            opened=True, profiles=tuple(profile for profile in PROFILES if profile in kept or profile in profiles)
        )


class EntState(_State):
    """PRONOTE's tab « Intégration dans un ENT » (Activation 8). Empty where nothing is chosen or typed."""

    kind: Literal["ent"] = "ent"
    ent: str
    cas_url: str


class DelegationState(_State):
    """The same tab as a list of delegations: the school's one, and which protocol each space uses."""

    kind: Literal["delegation"] = "delegation"
    ent: str
    cas_url: str
    #: None: there is no such delegation.
    active: bool | None = None
    #: The names of the spaces that use CAS, another protocol, and none, each in the order of the screen.
    spaces: tuple[str, ...] = ()
    other_spaces: tuple[str, ...] = ()
    idle_spaces: tuple[str, ...] = ()


class PublicationState(_State):
    """Whether families reach PRONOTE (Activation 7 and 9)."""

    kind: Literal["publication"] = "publication"
    published: bool


class PreferenceState(_State):
    """« Activer la gestion des identifiants ENT » (Lien entre les comptes 6)."""

    kind: Literal["preference"] = "preference"
    ent_ids: bool


class ColumnState(_State):
    """The column « Identifiant CAS » of one list (Lien entre les comptes 8)."""

    kind: Literal["column"] = "column"
    shown: bool


class LinksState(_State):
    """How many of a list's sure links are in place (Lien entre les comptes 9)."""

    kind: Literal["links"] = "links"
    in_place: int
    sure: int


class DisconnectionState(_State):
    """« Déconnexion automatique » of one profile or group (Durée des sessions)."""

    kind: Literal["disconnection"] = "disconnection"
    #: None: there is no automatic disconnection.
    minutes: int | None


def can_be_put_back(before: State) -> bool:
    """What stood there before a change can be set again by the robot: a delegation that was made is never deleted."""
    return not (isinstance(before, DelegationState) and before.active is None)


State = Annotated[
    AccessState
    | EntState
    | DelegationState
    | PublicationState
    | PreferenceState
    | ColumnState
    | LinksState
    | DisconnectionState,
    Field(discriminator="kind"),
]
