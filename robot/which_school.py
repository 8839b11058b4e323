"""Which school is meant: by its UAI, or by a part of its name that no other one has."""

from __future__ import annotations

import difflib

from robot.config import School, Settings
from robot.errors import Usage
from robot.labels import normal

#: How many candidates a sentence names.
NAMED = 8


def which_school(settings: Settings, words: str) -> School:
    """The one school with that UAI, or whose name holds all these words. Usage naming those that could be meant."""
    if not words.strip() or words.strip()[0].isdigit():
        return settings.school(words)
    wanted = normal(words).split()
    schools = list(settings.schools.values())
    found = [school for school in schools if all(word in _names(school) for word in wanted)]
    exact = [school for school in found if normal(words) in (normal(school.name), normal(school.console_name))]
    if len(found) == 1 or len(exact) == 1:
        return (exact or found)[0]
    if found:
        raise Usage(
            "SEVERAL_SCHOOLS",
            f"« {words} » désigne {len(found)} établissements.",
            next_step=f"Donnez l'UAI, ou plus de mots : {_listed(found)}.",
        )
    near = difflib.get_close_matches(normal(words), [normal(school.name) for school in schools], n=NAMED, cutoff=0.4)
    alike = [school for school in schools if normal(school.name) in near]
    raise Usage(
        "UNKNOWN_SCHOOL",
        f"Aucun établissement de {settings.path.name} ne s'appelle « {words} ».",
        next_step=f"Noms proches : {_listed(alike)}." if alike else "« atrium-pronote schools » les donne tous.",
    )


def _names(school: School) -> str:
    return f"{normal(school.name)} {normal(school.console_name)}"


def _listed(schools: list[School]) -> str:
    more = f" ; et {len(schools) - NAMED} autres" if len(schools) > NAMED else ""
    return " ; ".join(f"{school.uai} ({school.name})" for school in schools[:NAMED]) + more
