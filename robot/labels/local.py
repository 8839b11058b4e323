"""`labels.local.toml`: what one installation, or one school, adds to the known captions, overlays and ways."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from robot import faults, text_file
from robot import uai as uai_number
from robot.errors import Usage

#: Under this title stand ways, and no captions.
WAYS = "ways"
#: Screens that a way may lead to → what each is called in a sentence.
SCREENS = {
    "administration": "le volet administration d'ATRIUM",
    "third_party_access": "« Accès aux services tiers »",
    "user_export": "« Export des utilisateurs »",
    "ent_integration": "« Intégration dans un ENT »",
    "preferences": "« Préférences, Affichages »",
    "list_eleves": "la liste « Élèves »",
    "list_responsables": "la liste « Responsables »",
    "list_enseignants": "la liste « Professeurs »",
    "list_personnels": "la liste « Personnels »",
    "profiles_professeurs": "les profils d'autorisation des professeurs",
    "profiles_vie_scolaire": "les profils d'autorisation des personnels",
    "profiles_administratif": "les groupes de l'administration des utilisateurs",
}
SHAPE = 'Écrivez par exemple [tab_ent.captions], puis à la ligne : "Intégration à un ENT" = "vu le 2025-09-01".'

WAY_SHAPE = 'Écrivez captions = ["Outils", "Préférences"], puis à la ligne seen = "vu le 2025-09-01".'
OVERLAY = "Une surcouche a « overlay = true », « what », et au moins une ligne sous « captions » et sous « phrases »."
Lines = Annotated[dict[str, str], Field(min_length=1)]


class _Local(BaseModel):
    """What `labels.local.toml` may say of one thing."""

    model_config = ConfigDict(strict=True, extra="forbid")

    captions: dict[str, str] = {}
    phrases: dict[str, str] = {}
    replace: bool = False


class _Overlay(BaseModel):
    """Something new that lies over the page: its button, and what must be said beside it for that to be pressed."""

    model_config = ConfigDict(strict=True, extra="forbid")

    overlay: Literal[True]
    what: Annotated[str, Field(min_length=1)]
    captions: Lines
    phrases: Lines


class _Way(BaseModel):
    """The captions to press, one after the other, where a screen is not where the help page says."""

    model_config = ConfigDict(strict=True, extra="forbid")

    captions: Annotated[list[Annotated[str, Field(min_length=1)]], Field(min_length=1)]
    #: When, where and by whom it was taught.
    seen: str


def read(path: Path, known: Collection[str]) -> dict[str, Any]:
    """The file's tables, all of the right shape, or nothing if there is no such file; Usage telling every fault."""
    own = text_file.toml(path, code="LABELS_UNREADABLE") or {}
    names = sorted(known)
    common = {key: value for key, value in own.items() if key != "schools"}
    wrong = _wrong(f"{path.name} : ", common, names)
    # A school may add to an overlay of the installation.
    names = sorted({*known, *(key for key, value in common.items() if _declares(value))})
    schools = own.get("schools", {})
    if isinstance(schools, dict):
        for uai, those in schools.items():
            where = f"{path.name} : [schools.{faults.bare(uai)}] "
            if problem := uai_number.fault(uai):
                wrong.append(Usage("BAD_UAI", where + problem, next_step="Corrigez le titre de la section."))
            wrong += _wrong(where, those, names) if isinstance(those, dict) else [_shape(where, those)]
    else:
        wrong.append(_shape(f"{path.name} : [schools] ", schools))
    if wrong:
        raise faults.together(wrong)
    return own


def _wrong(where: str, layer: dict[str, Any], known: list[str]) -> list[Usage]:
    wrong: list[Usage] = []
    for key, value in layer.items():
        if key == WAYS:
            wrong += _wrong_ways(where, value)
            continue
        if key not in known and not _declares(value):
            wrong.append(faults.unknown_key(where, key, known, code="LABELS_UNKNOWN_KEY"))
            continue
        if not isinstance(value, dict):
            wrong.append(_shape(f"{where}[{key}] ", value))
            continue
        try:
            shape = _Local if key in known else _Overlay
            shape.model_validate(value)
        except ValidationError as error:
            wrong += [_invalid_shape(f"{where}[{key}] ", found, shape) for found in error.errors(include_url=False)]
    return wrong


def _wrong_ways(where: str, ways: object) -> list[Usage]:
    if not isinstance(ways, dict):
        return [_shape(f"{where}[{WAYS}] ", ways)]
    wrong: list[Usage] = []
    for screen, way in ways.items():
        place = f"{where}[{WAYS}.{faults.bare(screen)}]"
        if screen not in SCREENS:
            wrong.append(faults.unknown_key(f"{where}[{WAYS}] ", screen, SCREENS, code="LABELS_UNKNOWN_KEY"))
            continue
        try:
            _Way.model_validate(way)
        except ValidationError:
            wrong.append(Usage("LABELS_SHAPE", f"{place} n'a pas la forme d'un chemin.", next_step=WAY_SHAPE))
    return wrong


def _declares(table: object) -> bool:
    return isinstance(table, dict) and "overlay" in table


def _invalid_shape(where: str, found: Any, shape: type[BaseModel]) -> Usage:
    place = ".".join(faults.bare(str(part)) for part in found["loc"])
    if found["type"] in ("missing", "too_short", "literal_error"):
        return Usage("LABELS_SHAPE", f"{where}: il manque « {place} ».", next_step=OVERLAY)
    if found["type"] == "extra_forbidden":
        return faults.unknown_key(where, place, tuple(shape.model_fields), code="LABELS_UNKNOWN_KEY")
    if len(found["loc"]) > 1:
        sentence = (
            f"{where}{place} : il faut un texte qui dit où le libellé a été vu, pas {faults.shown(found['input'])}."
        )
        return Usage("LABELS_SHAPE", sentence, next_step=SHAPE)
    if found["type"] == "dict_type":
        return _shape(f"{where}{place} ", found["input"])
    return faults.invalid_value(where + place, found, code="LABELS_SHAPE")


def _shape(where: str, value: object) -> Usage:
    return Usage("LABELS_SHAPE", f"{where}doit être une table, pas {faults.shown(value)}.", next_step=SHAPE)
