"""The people of both sides, as plain data: an ATRIUM account, a PRONOTE row, an account that was set aside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from robot.profiles import Profile


@dataclass(frozen=True, slots=True)
class Account:
    """One line of ATRIUM's export."""

    #: As ATRIUM wrote it. Never rebuilt from the name: homonyms differ by a digit that only ATRIUM knows.
    login: str
    family_name: str
    first_name: str
    birth_date: date | None = None
    school_class: str | None = None
    profile: Profile = "eleves"
    #: Line of the file, 1 for the first; 0 when the account comes from elsewhere.
    line: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a PRONOTE « Ressources » list."""

    #: Whatever tells this row from the others of the same profile.
    key: str | int
    family_name: str
    first_name: str
    birth_date: date | None = None
    school_class: str | None = None
    #: The cell « Identifiant CAS »; empty when nothing was entered.
    cas_id: str = ""
    profile: Profile = "eleves"


@dataclass(frozen=True, slots=True)
class SetAside:
    """One line of the export that cannot be linked, with the reason. It may still be somebody's homonym."""

    line: int
    #: A stable word: see `robot.accounts.export`.
    code: str
    #: A French sentence for the agent.
    reason: str
    #: Who it is, as far as the line says; its login is empty when it was refused. None when no name could be read.
    account: Account | None = None
