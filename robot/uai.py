"""A school's national number (UAI, formerly RNE): seven digits and a check letter."""

from __future__ import annotations

import re

_SHOWN = 20
_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
# « \d » would take the digits of every script.
_SHAPE = re.compile(r"[0-9]{7}[A-Z]")


def check_letter(digits: str) -> str:
    """The letter that belongs to seven digits: the number modulo 23 in an alphabet without I, O and Q."""
    return _LETTERS[int(digits) % len(_LETTERS)]


def fault(uai: str) -> str:
    """Why this is not a UAI, as a French sentence; empty if it is one."""
    if not _SHAPE.fullmatch(uai):
        seen = "".join(character if character.isprintable() else "·" for character in uai[:_SHOWN])
        return (
            f"« {seen} » n'est pas un UAI : il faut sept chiffres (0 à 9) puis une lettre majuscule, "
            "par exemple 0061234J."
        )
    right = check_letter(uai[:7])
    if uai[7] != right:
        return f"L'UAI « {uai} » est mal recopié : la lettre de contrôle de {uai[:7]} est {right}, pas {uai[7]}."
    return ""
