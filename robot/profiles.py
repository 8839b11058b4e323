"""The profiles of ATRIUM's directory. PRONOTE's « Ressources » has one list for each, and an export is made for one."""

from __future__ import annotations

from typing import Literal, get_args

#: As `schools.toml` says them, and the files of doubts, decisions and cells.
Profile = Literal["eleves", "responsables", "enseignants", "personnels"]
PROFILES: tuple[Profile, ...] = get_args(Profile)
#: As an agent reads them.
PROFILE_WORDS: dict[Profile, str] = {
    "eleves": "élèves",
    "responsables": "responsables",
    "enseignants": "enseignants",
    "personnels": "personnels",
}
