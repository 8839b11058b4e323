"""`labels.local.toml`: captions that one installation, or one school, adds to the known ones."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from robot import faults, text_file
from robot import uai as uai_number
from robot.errors import Usage

SHAPE = 'Écrivez par exemple [tab_ent.captions], puis à la ligne : "Intégration à un ENT" = "vu le 2025-09-01".'


class _Local(BaseModel):
    """What `labels.local.toml` may say of one thing."""

    model_config = ConfigDict(strict=True, extra="forbid")

    captions: dict[str, str] = {}
    phrases: dict[str, str] = {}
    replace: bool = False


def read(path: Path, known: Collection[str]) -> dict[str, Any]:
    """The file's tables, all of the right shape, or nothing if there is no such file; Usage telling every fault."""
    own = text_file.toml(path, code="LABELS_UNREADABLE") or {}
    names = sorted(known)
    wrong = _wrong(f"{path.name} : ", {key: one for key, one in own.items() if key != "schools"}, names)
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
    for key, one in layer.items():
        if key not in known:
            wrong.append(faults.unknown_key(where, key, known, code="LABELS_UNKNOWN_KEY"))
            continue
        if not isinstance(one, dict):
            wrong.append(_shape(f"{where}[{key}] ", one))
            continue
        try:
            _Local.model_validate(one)
        except ValidationError as error:
            wrong += [_told(f"{where}[{key}] ", found) for found in error.errors(include_url=False)]
    return wrong


def _told(where: str, found: Any) -> Usage:
    place = ".".join(faults.bare(str(one)) for one in found["loc"])
    if found["type"] == "extra_forbidden":
        return faults.unknown_key(where, place, tuple(_Local.model_fields), code="LABELS_UNKNOWN_KEY")
    if len(found["loc"]) > 1:
        told = f"{where}{place} : il faut un texte qui dit où le libellé a été vu, pas {faults.shown(found['input'])}."
        return Usage("LABELS_SHAPE", told, next_step=SHAPE)
    if found["type"] == "dict_type":
        return _shape(f"{where}{place} ", found["input"])
    return faults.told(where + place, found, code="LABELS_SHAPE")


def _shape(where: str, value: object) -> Usage:
    return Usage("LABELS_SHAPE", f"{where}doit être une table, pas {faults.shown(value)}.", next_step=SHAPE)
