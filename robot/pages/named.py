"""Whether a text of a screen names this very school (or profile), or another whose name only holds its."""

from __future__ import annotations

import re

from robot.labels import Label, Labels, normal

#: What may follow a name in the same text, and the number (school year, UAI) that often ends it.
_AFTER = '|:•·),>»"'
_NUMBER = re.compile(r"\(?(20\d\d|\d{7})")


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


def _begins(text: str, label: Label) -> bool:
    """Beside the name, these make it another establishment's: « X - Annexe » is not X."""
    return any(re.match(rf"\s*{re.escape(normal(caption))}\b", text) for caption in label.captions)
