"""Whether a text of a screen names this very school (or profile), or another whose name only holds its."""

from __future__ import annotations

import re
from collections.abc import Iterable

from robot.labels import Label, Labels, normal
from robot.uai import fault

#: What may follow a name in the same text, and the number (school year, UAI) that often ends it.
_AFTER = '|:•·),>»"'
_UAI = re.compile(r"\b[0-9]{7}[A-Z]\b")
#: After the word for a kind of school, so many words further its own name begins: « lycée polyvalent de la Mer ».
_NAMED_WITHIN = 4
_NUMBER = re.compile(r"\(?((uai|rne|code|no?)[ :]*)?(20\d\d|\d{7})")


def names_text(text: str, name: str, labels: Labels) -> bool:
    """The text shows that name alone or between separators (« Base : X », « X - Accueil »), not in a longer one."""
    bare, wanted = normal(text), normal(name)
    if not wanted or wanted not in bare:
        return False
    before, _, after = bare.partition(wanted)
    # Back to the last separator, only words that introduce a name: « Annexe du lycée X » is another school.
    intro = re.split(r"- |[|:•·(/,>«\"]", before)[-1]
    introduces = labels["before_a_name"].matches
    lead = all(introduces(word) for word in intro.split()) and (not before or not before[-1].isalnum())
    rest = after.lstrip()
    ends = not rest or rest[0] in _AFTER or bool(_NUMBER.match(rest)) or (after != rest and rest[0] in "-/")
    another = labels["another_school"]
    return lead and ends and not any(_begins(part, another) for part in (before, rest.lstrip("-/" + _AFTER)))


def other_uai(text: str, mine: str) -> bool:
    """The text holds the number of another school."""
    return any(not fault(found) and found != mine for found in _UAI.findall(text))


def names_another(text: str, names: Iterable[str], mine: str, labels: Labels) -> bool:
    """The text names a school, and it is another one: its number, or a kind of school with a name of its own."""
    if other_uai(text, mine):
        return True
    bare = normal(text)
    if any(normal(name) in bare for name in (*names, mine)):
        return False
    kind = labels["a_school"]
    for sentence in re.split(r"[.?!;:]", text):
        words = re.findall(r"[\w'-]+", sentence)
        for at, word in enumerate(words):
            # What is written in capitals alone is a product's name.
            named = [one for one in words[at + 1 : at + 1 + _NAMED_WITHIN] if one.istitle() or word.isupper()]
            if kind.says(word) and named:
                return True
    return False


def _begins(text: str, label: Label) -> bool:
    """Beside the name, these make it another establishment's: « X - Annexe » is not X."""
    return any(re.match(rf"\s*{re.escape(normal(caption))}\b", text) for caption in label.captions)
