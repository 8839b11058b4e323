"""How a status and a result are worded, on the terminal and on the page alike."""

from __future__ import annotations

from robot.errors import Exit
from robot.runs.events import PersonAwaited, PersonCame
from robot.runs.report import Report
from robot.states import can_be_put_back
from robot.widgets.watch import Gesture

STATUS = {
    "unchanged": ("=", "déjà en place", "dim"),
    "planned": ("~", "à changer", "yellow"),
    "changed": ("✓", "changé et relu", "green"),
    "refused": ("✗", "refusé", "red"),
    "failed": ("✗", "échec", "red"),
}
RESULT = {
    Exit.NOTHING_TO_DO: "Rien à faire : tout est déjà en place.",
    Exit.CHANGED: "C'est fait : chaque modification a été relue sur le site.",
    Exit.DIFFERENCES: "Il y a des différences à appliquer. Rien n'a été modifié.",
    Exit.SITE_UNAVAILABLE: "Une partie n'a pas pu être faite maintenant : voyez les lignes marquées ✗, puis relancez.",
    Exit.REFUSED: "Une partie a été refusée : voyez les lignes marquées ✗.",
}
NO_WAY_BACK = "La délégation CAS à créer ne pourra pas être retirée par « undo » : elle se supprime à la main."
CUT_OFF = "PRONOTE sera coupé quelques secondes pour les familles."

#: A gesture's verb → how it is announced.
VERBS = {"goto": "ouvrir", "press": "cliquer sur", "type": "remplir", "choose": "choisir", "fill": "remplir"}


def gesture(gesture: Gesture) -> str:
    """« cliquer sur « Enregistrer » »."""
    return f"{VERBS.get(gesture.verb, gesture.verb)} {gesture.what}"


def together(steps: tuple[int, ...]) -> str:
    """Why nobody is asked between those steps."""
    return (
        f"Les pas {steps[0]} à {steps[-1]} se feront d'un trait, sans attendre : pendant ce temps, les familles n'ont "
        "pas accès à PRONOTE."
    )


def by_hand(event: PersonAwaited | PersonCame) -> str:
    """What is said to the person who signs in by hand."""
    if isinstance(event, PersonCame):
        return " ".join(filter(None, (f"Connexion à {event.product} vue : je continue.", event.said)))
    return (
        f"Connectez-vous à {event.product} dans la fenêtre du navigateur, jusqu'à l'écran de l'établissement. "
        f"Je ne tape rien, et j'attends {event.seconds / 60:.0f} minutes au plus."
    )


def ending(report: Report) -> str:
    """How a run without error ended, and how much it leaves to a person."""
    doubts = _doubts(report.doubts or 0)
    if report.links_to_paste is not None:
        left = ", ".join(filter(None, (_links(report.links_to_paste), doubts)))
        return f"{left}. Rien n'a été tapé dans PRONOTE."
    if report.exit_code == Exit.NOTHING_TO_DO and not report.outcomes:
        return "Rien à faire : rien n'est demandé pour cet établissement."
    if report.exit_code == Exit.NOTHING_TO_DO and doubts:
        return f"{doubts}. Tout le reste est déjà en place."
    return RESULT[report.exit_code] + (f" {doubts}." if doubts else "")


def _links(count: int) -> str:
    return f"{count} lien{'s' if count > 1 else ''} à coller" if count else "Aucun lien à coller"


def _doubts(count: int) -> str:
    if not count:
        return ""
    return f"{count} doutes attendent une décision" if count > 1 else "1 doute attend une décision"


def warnings(report: Report) -> list[str]:
    """What to know before a plan is applied: what it costs, and which of its figures may change."""
    provisional = f"Nombres provisoires : {report.provisional}." if report.provisional else ""
    stays = any(outcome.status == "planned" and not can_be_put_back(outcome.before) for outcome in report.outcomes)
    told = (provisional, CUT_OFF if report.cuts_off else "", NO_WAY_BACK if stays else "")
    return [sentence for sentence in told if sentence]
