"""Which column is what: header names and marks are labels (`robot/labels/export_headers.toml`, `labels.local.toml`)."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from robot.errors import Usage
from robot.labels import Label, load
from robot.profiles import PROFILES, Profile

#: How the source of a caption begins that a document names.
DOCUMENTED = "documenté"
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
    #: Headers that a document names: they go before those that are only supposed.
    documented: frozenset[str]
    #: Value of a profile column → profile.
    profiles: Mapping[str, Profile]
    #: Part of a state → « duplicate » or « to_delete ».
    states: Mapping[str, str]
    #: Values that mean « no » in a column of its own.
    no: frozenset[str]


def header_key(text: str) -> str:
    """Letters and digits only, lower case, no accents: « Né(e) le » → « neele »."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in folded if char.isalnum())


def vocabulary(labels: Mapping[str, Label]) -> Vocabulary:
    """What these labels say of the export's columns. Usage (LABELS_TWICE) if one word answers to two things."""
    of_key: dict[str, Profile] = {profile: profile for profile in PROFILES}
    return Vocabulary(
        fields=_by_word(labels, "export_column_"),
        documented=frozenset(
            header_key(word)
            for key, label in labels.items()
            if key.startswith("export_column_")
            for word, source in label.captions.items()
            if source.startswith(DOCUMENTED)
        ),
        profiles={word: of_key[key] for word, key in _by_word(labels, "export_person_").items()},
        states=_by_word(labels, "export_marked_", ("duplicate", "to_delete")),
        no=frozenset(_by_word(labels, "export_marked_", ("no",))),
    )


@cache
def known() -> Vocabulary:
    """What the label files say, without any installation's own."""
    return vocabulary(load("atrium"))


def _by_word(labels: Mapping[str, Label], group: str, only: Collection[str] = ()) -> dict[str, str]:
    found: dict[str, Label] = {}
    for key, label in labels.items():
        if not key.startswith(group) or (only and key.removeprefix(group) not in only):
            continue
        for word in label.captions:
            other = found.setdefault(header_key(word), label)
            if other is not label:
                raise Usage(
                    "LABELS_TWICE",
                    f"labels.local.toml : « {word} » est donné à la fois pour {other.what} et pour {label.what}.",
                    next_step=f"Retirez-le de [{other.key}.captions] ou de [{key}.captions].",
                )
    return {word: label.key.removeprefix(group) for word, label in found.items()}


def find_columns(header: Sequence[str], words: Vocabulary) -> dict[str, list[int]]:
    """Field → positions of the columns that answer to it (several: the caller must stop).

    Beside a column that is called as a document says (« login »), one that is only supposed to be it (« uid ») is
    another one.
    """
    found: dict[str, list[int]] = {}
    for position, caption in enumerate(header):
        field = words.fields.get(header_key(caption))
        if field is not None:
            found.setdefault(field, []).append(position)
    for field, positions in found.items():
        documented = [position for position in positions if header_key(header[position]) in words.documented]
        found[field] = documented or positions
    return found
