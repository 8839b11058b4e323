"""What is wrong with a file that somebody wrote: one French sentence a fault, all of them told at once."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Any

from robot.errors import Usage

#: How much of a wrong value is shown.
SHOWN = 60
#: Up to 20 digits are a number that somebody typed.
TYPED = 10**20
DOCUMENTED = "Corrigez la valeur : docs/configuration.md décrit toutes les clés."
#: An account inside an address: its password is not to be shown.
_ACCOUNT = re.compile(r"//[^/]*@")
#: The library's kinds of faults → what is expected instead.
EXPECTED = {
    "string_type": "il faut un texte entre guillemets",
    "bool_type": "il faut true ou false, sans guillemets",
    "tuple_type": "il faut une liste entre crochets",
    "dict_type": "il faut une table",
    "model_type": "il faut une table",
    "string_too_short": "le texte est vide ou trop court",
    "too_short": "la liste est vide",
}


def together(wrong: Sequence[Usage]) -> Usage:
    """All these faults as one error: the code of the first, a sentence each, and what to do after those it is for."""
    if len(wrong) == 1:
        return wrong[0]
    lines = []
    for fault, following in zip_longest(wrong, wrong[1:]):
        same = following is not None and following.next_step == fault.next_step
        lines.append(f"– {fault.sentence}" if same else f"– {fault.sentence} {fault.next_step}")
    return Usage(
        wrong[0].code,
        "\n".join([f"La configuration a {len(wrong)} fautes :", *lines]),
        next_step="Corrigez-les, puis lancez « atrium-pronote schools », qui vérifie tout sans rien ouvrir.",
    )


def bare(text: str) -> str:
    """What somebody wrote, short enough for a sentence, with a dot for each sign that does not show."""
    seen = "".join(character if character.isprintable() else "·" for character in _ACCOUNT.sub("//•••@", text))
    return seen[:SHOWN] + ("…" if len(seen) > SHOWN else "")


def shown(value: object) -> str:
    """A wrong value; of a list or a table, that it is one."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return f"« {bare(value)} »"
        case int():
            return str(value) if abs(value) < TYPED else "un nombre démesuré"
        case list() | tuple():
            return "une liste" if value else "une liste vide"
        case dict():
            return "une table" if value else "une table vide"
    return str(value)


def unknown_key(where: str, key: str, known: Iterable[str], *, code: str = "UNKNOWN_KEY") -> Usage:
    """A key that nobody reads, with the one that was probably meant."""
    names = list(known)
    near = difflib.get_close_matches(key, names, n=1)
    hint = f"Vouliez-vous dire « {near[0]} » ? " if near else ""
    return Usage(
        code, f"{where}la clé {shown(key)} est inconnue.", next_step=f"{hint}Clés connues : {', '.join(names)}."
    )


def invalid_value(where: str, fault: Any, *, code: str) -> Usage:
    """One fault as the validating library found it."""
    why = (
        str(fault["ctx"]["error"]) if fault["type"] == "value_error" else EXPECTED.get(fault["type"], "valeur refusée")
    )
    return Usage(code, f"{where} : {why} (lu : {shown(fault['input'])}).", next_step=DOCUMENTED)
