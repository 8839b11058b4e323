"""Which column is what: header names and marks, kept as data in `robot/labels/export_headers.toml`."""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

REQUIRED = ("login", "family_name", "first_name")
#: The words an agent reads for the required fields.
FIELD_WORDS = {
    "login": "le login",
    "family_name": "le nom",
    "first_name": "le prénom",
    "birth_date": "la date de naissance",
    "school_class": "la classe",
    "profile": "le profil",
    "state": "l'état du compte",
    "duplicate": "la marque de doublon",
    "deletion": "la date de suppression",
}


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What headers, profiles and states may be called; all keys are normalised by `header_key`."""

    #: Header → field.
    fields: Mapping[str, str]
    #: Value of a profile column → profile.
    profiles: Mapping[str, str]
    #: Part of a state → « duplicate » or « to_delete ».
    states: Mapping[str, str]
    #: Values that mean « no » in a column of its own.
    no: frozenset[str]


def header_key(text: str) -> str:
    """Letters and digits only, lower case, no accents: « Né(e) le » → « neele »."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in folded if char.isalnum())


@cache
def vocabulary() -> Vocabulary:
    """Read the label file once. Raises ValueError if one word answers to two things (a fault of the label file)."""
    data = tomllib.loads((files("robot") / "labels" / "export_headers.toml").read_text(encoding="utf-8"))
    marks = data["marks"]
    return Vocabulary(
        fields=_by_word(data["fields"]),
        profiles=_by_word(data["profiles"]),
        states=_by_word({"duplicate": marks["duplicate"], "to_delete": marks["to_delete"]}),
        no=frozenset(header_key(word) for word in marks["no"]),
    )


def _by_word(words: Mapping[str, Sequence[str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for meaning, synonyms in words.items():
        for synonym in synonyms:
            if found.setdefault(header_key(synonym), meaning) != meaning:
                raise ValueError(f"export_headers.toml: « {synonym} » answers to two things")
    return found


def find_columns(header: Sequence[str]) -> dict[str, list[int]]:
    """Field → positions of the columns that answer to it (several: the caller must stop)."""
    known = vocabulary().fields
    found: dict[str, list[int]] = {}
    for position, caption in enumerate(header):
        field = known.get(header_key(caption))
        if field is not None:
            found.setdefault(field, []).append(position)
    return found
