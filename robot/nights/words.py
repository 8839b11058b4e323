"""A night in French: what its page, its messages and its tables all call the same."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from robot.nights.summary import SchoolNight, Summary

RESULT = {
    "publication_stopped": "PRONOTE coupé",
    "bug": "défaut du robot",
    "usage": "configuration à corriger",
    "refused": "refusé",
    "sign_in_needed": "connexion à revoir",
    "drift": "écran non reconnu",
    "site_unavailable": "site indisponible",
    "interrupted": "interrompu",
    "not_begun": "pas commencé",
    "differences": "à changer",
    "changed": "modifié",
    "nothing_to_do": "déjà en place",
}
_MINUTE, _HOUR = 60, 3600
#: A space that no line is broken at.
_TOGETHER = "\u00a0"


def counted(count: int, words: str) -> str:
    """« 1 établissement », « 8 établissements », « 3 établissements modifiés »; number and word stay together."""
    return f"{count}{_TOGETHER}" + (" ".join(f"{word}s" for word in words.split()) if count > 1 else words)


def duration(seconds: float) -> str:
    """« 2,1 s », « 38 min 12 s », « 1 h 04 min »."""
    if seconds < _MINUTE:
        return f"{seconds:.1f}{_TOGETHER}s".replace(".", ",")
    minutes, rest = divmod(round(seconds), _MINUTE)
    if seconds < _HOUR:
        return f"{minutes} min {rest:02d} s".replace(" ", _TOGETHER)
    return f"{minutes // _MINUTE} h {minutes % _MINUTE:02d} min".replace(" ", _TOGETHER)


def result(school: SchoolNight) -> str:
    """A school's one outcome, with its code."""
    word = RESULT[school.result]
    return f"{word} ({school.code})" if school.code else word


class OneOfItsDate(Protocol):
    """A night, as it is named."""

    @property
    def date(self) -> date:
        """The evening on which it began."""

    @property
    def number(self) -> int:
        """Which one of that date it is."""


def day(night: OneOfItsDate) -> str:
    """« 11/03/2026 », « 11/03/2026 (2) » for the second night of that date."""
    return f"{night.date:%d/%m/%Y}" + (f" ({night.number})" if night.number > 1 else "")


def title(night: OneOfItsDate) -> str:
    """« Nuit du 11/03/2026 »."""
    return f"Nuit du {day(night)}"


def headline(night: Summary) -> str:
    """What the reader must know first, in a sentence without any person's or password's trace."""
    cut_off = night.counts["urgent"]
    if cut_off:
        return f"PRONOTE reste coupé pour {counted(cut_off, 'établissement')} : à traiter tout de suite."
    alerts = night.alerts
    if alerts:
        schools = {uai for alert in alerts for uai in alert.schools}
        need = "demandent" if len(schools) > 1 else "demande"
        return f"{counted(len(schools), 'établissement')} {need} quelqu'un, pour {counted(len(alerts), 'cause')}."
    if not night.schools:
        return "Aucun établissement n'était de cette nuit."
    if night.doubts:
        wait = "attendent" if night.doubts > 1 else "attend"
        return f"Aucune erreur à traiter ; {counted(night.doubts, 'doute')} {wait} une décision."
    if to_paste := sum(school.links_to_paste for school in night.schools):
        return f"Aucune erreur à traiter ; {counted(to_paste, 'lien')} à coller."
    return "Personne n'a rien à faire."


def figures(night: Summary) -> dict[str, str]:
    """The night at a glance: caption → figure."""
    counts = night.counts
    told = {
        "À traiter": sum(bool(school.for_a_person) for school in night.schools),
        "Modifiés": sum(bool(school.changed) for school in night.schools),
        "Déjà en place": counts["in_order"],
        "À changer": counts["planned"],
        "Reportés": counts["later"],
        "Doutes": night.doubts,
    }
    always = ("À traiter", "Modifiés", "Déjà en place")
    shown = {caption: str(count) for caption, count in told.items() if count or caption in always}
    if night.outage_seconds:
        shown["PRONOTE coupé, en tout"] = duration(night.outage_seconds)
    return {**shown, "Durée de la nuit": duration(night.seconds)}
