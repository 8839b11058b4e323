"""A table of schools into `schools.toml`: what would change first, then the file, its comments and its order kept."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from robot import config, faults, text_file
from robot.errors import Usage
from robot.schools.sheet import Sheet

#: The first lines of a file that is made.
HEAD = """# Ce que chaque établissement doit être : docs/configuration.md décrit toutes les clés.
# Aucun mot de passe ici : ils vont dans le fichier .env, à côté.
"""
Value = str | list[str]


@dataclass(frozen=True)
class Edit:
    """One value of one school that the table says otherwise than the file."""

    uai: str
    key: str
    #: None: the file has none.
    before: Value | None
    after: Value
    #: The file keeps its own.
    left: bool = False


@dataclass(frozen=True)
class Import:
    """What a table would make of a `schools.toml`."""

    path: Path
    #: Schools that the file does not have yet, in the order of the table.
    new: list[str]
    #: Values of schools that it has already.
    edits: list[Edit]
    #: The whole file afterwards.
    text: str
    #: What the file lacks afterwards, a sentence each.
    to_complete: list[Usage] = field(default_factory=list)

    @property
    def changes(self) -> bool:
        """The file would be otherwise."""
        return bool(self.new) or any(not edit.left for edit in self.edits)

    def write(self) -> None:
        """The file is as told, or as it was. OSError."""
        text_file.replace(self.path, self.text)


def prepared(path: Path, sheet: Sheet, *, replace: bool = False) -> Import:
    """What the table would make of that file, which need not be there.

    A value that a school has keeps unless `replace`. Usage if the file is no TOML, or a value of the table is none
    that it may hold.
    """
    text = text_file.read(path, code="BAD_TOML")
    raw = text_file.toml(path, code="BAD_TOML") or {}
    document = tomlkit.parse(text if text is not None else HEAD)
    known, defaults = (_table(raw, name) for name in ("schools", "defaults"))
    new = [uai for uai in sheet.schools if uai not in known]
    edits = []
    for uai in sheet.schools:
        if uai in known:
            for edit in _edits(uai, sheet.schools[uai], _table(known, uai), defaults, replace=replace):
                edits.append(edit)
                if not edit.left:
                    document["schools"][uai][edit.key] = edit.after
    sections = "".join(f"\n{_section(uai, _own(uai, sheet.schools[uai], defaults))}" for uai in new)
    whole = f"{document.as_string().rstrip()}\n{sections}"
    return Import(path, new, edits, whole, _lacking(path, whole))


def _table(raw: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = raw.get(name, {})
    if isinstance(value, dict):
        return value
    raise Usage(
        "BAD_VALUE",
        f"{faults.bare(name)} doit être une table, pas {faults.shown(value)}.",
        next_step="Corrigez schools.toml, puis relancez : « atrium-pronote schools » dit tout ce qui est à corriger.",
    )


def _own(uai: str, said: Mapping[str, Value], defaults: Mapping[str, Any]) -> dict[str, Value]:
    """What the school does not have from the defaults already."""
    return {key: value for key, value in said.items() if _filled(uai, defaults.get(key)) != value}


def _edits(
    uai: str, said: Mapping[str, Value], own: Mapping[str, Any], defaults: Mapping[str, Any], *, replace: bool
) -> Iterator[Edit]:
    for key, value in said.items():
        before = own.get(key, defaults.get(key))
        if _filled(uai, before) != value:
            yield Edit(uai, key, before, value, left=key in own and not replace)


def _filled(uai: str, value: Any) -> Any:
    return value.replace("{uai}", uai) if isinstance(value, str) else value


def _section(uai: str, values: Mapping[str, Value]) -> str:
    table = tomlkit.document()
    for key, value in values.items():
        table[key] = value
    return f"[schools.{uai}]\n{table.as_string()}"


def _lacking(path: Path, text: str) -> list[Usage]:
    """The keys that are missing in that text. Usage telling all else that would be wrong with it."""
    try:
        tomlkit.parse(text)
    except TOMLKitError as error:
        raise Usage(
            "BAD_TOML",
            f"Rien ne peut être ajouté à {path} : ses établissements ne sont pas des sections [schools.UAI].",
            next_step="Écrivez chaque établissement comme une section [schools.UAI], puis relancez.",
        ) from error
    # As it would be read: in a folder of its own, so that the accounts beside it are not looked at here.
    with tempfile.TemporaryDirectory() as folder:
        trial = Path(folder) / path.name
        trial.write_text(text, encoding="utf-8")
        wrong = config.survey(trial).wrong
    if grave := [fault for fault in wrong if fault.code not in ("MISSING_KEY", "NO_SCHOOL")]:
        raise faults.together(grave)
    return wrong
