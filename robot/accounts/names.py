"""Names made comparable: Unicode, case, accents, hyphens, apostrophes and spaces no longer count.

Particles are kept, only their spelling is levelled: « DE LA TOUR », « de La Tour » and « DELATOUR » are one name,
« LA TOUR » is another one that resembles it. Dropping a particle would join people whom nothing else joins.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

#: Letters that Unicode does not decompose, as French files spell them without accents.
_LEVELLED = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n", "ß": "ss"}
)
#: Words of a family name that do not identify it by themselves.
PARTICLES = frozenset(
    ["de", "d", "du", "des", "la", "le", "les", "l", "da", "dos", "do", "el", "al", "ben", "van", "von", "der", "den"]
)

#: What a program writes in place of a letter it lost.
_LOST = ("\ufffd", "?")

#: (family name, first name), both levelled, without spaces.
NameKey = tuple[str, str]


@lru_cache(maxsize=200_000)
def words(name: str) -> tuple[str, ...]:
    """The levelled words of a name: « Jean-Pierre » → ("jean", "pierre"). Empty when nothing of it is a letter."""
    text = name
    while True:  # case folding can uncover a decomposable letter, and the other way round: until nothing moves
        levelled = unicodedata.normalize("NFKD", text).casefold().translate(_LEVELLED)
        levelled = "".join(char for char in levelled if not unicodedata.combining(char))
        if levelled == text:
            break
        text = levelled
    return tuple("".join(char if char.isalnum() or char in _LOST else " " for char in text).split())


def apart(full_name: str) -> tuple[str, str]:
    """The family name and the first name of one text: « ABADIE Adèle », « Adèle ABADIE » or « Abadie, Adèle ».

    The first name is empty where nothing tells one from the other (« Abadie Adèle »): it is never guessed.
    """
    family, comma, first = full_name.partition(",")
    if comma:
        return family.strip(), first.strip()
    parts = full_name.split()
    capital = [part.isupper() and sum(map(str.isalpha, part)) > 1 for part in parts]
    count = sum(capital)
    if 0 < count < len(parts):
        if all(capital[:count]):
            return " ".join(parts[:count]), " ".join(parts[count:])
        if all(capital[-count:]):
            return " ".join(parts[-count:]), " ".join(parts[:-count])
    return full_name.strip(), ""


def level(name: str) -> str:
    """The name with only what counts, spaces gone: « D’Angelo » → « dangelo ». Levelling twice changes nothing."""
    return "".join(words(name))


def name_key(family_name: str, first_name: str) -> NameKey:
    """What two people must have in common to be called namesakes."""
    return level(family_name), level(first_name)


@lru_cache(maxsize=200_000)
def is_usable(name: str) -> bool:
    """Whether the name can be compared: it has a letter, no control character, and no letter was lost on the way."""
    return (
        not any(lost in name for lost in _LOST)
        and not any(unicodedata.category(char) in ("Cc", "Cs", "Co") for char in name)
        and any(char.isalpha() for char in level(name))
    )
