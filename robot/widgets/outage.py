"""What a screen does not show after a server failed, or while it owes an answer: the site is to blame."""

from __future__ import annotations

from robot.errors import Drift, Refused, RobotError, SiteUnavailable
from robot.widgets.traffic import Traffic


def behind(error: RobotError, traffic: Traffic, *, moving: bool = False) -> RobotError | None:
    """The outage that explains this error, to be tried again; None where the site has answered all and well.

    `moving`: the page shows more from one look to the next, or has just got an answer.
    """
    if not isinstance(error, Drift | Refused):
        return None
    if traffic.failures:
        return SiteUnavailable(
            "SERVER_ERROR",
            "Le site a répondu par une erreur de serveur.",
            next_step="Relancez plus tard ; si cela dure, le site est en panne.",
            expected=error.expected or error.sentence,
            found=traffic.failures[-1],
        )
    if error.absence and (slow := traffic.slow or (moving and "la page n'a pas fini de se construire")):
        return no_answer(error.expected or error.sentence, slow)
    return None


def no_answer(expected: str, found: str) -> SiteUnavailable:
    """The patience ended while the page still waited for its server, or moved: the site is slow, nothing else."""
    return SiteUnavailable(
        "NO_ANSWER",
        "Le site est trop lent : il n'a pas encore répondu.",
        next_step="Relancez plus tard, ou avec plus de patience (--patience 60).",
        expected=expected,
        found=found,
    )
