"""The documented click paths, to be laid beside ATRIUM's help page « PRONOTE », and nothing else."""

from __future__ import annotations

from flows.account_link import ACCOUNT_LINK
from flows.activation import ACTIVATION
from flows.session_duration import SESSION_DURATION
from robot.errors import Usage
from robot.labels import normal
from robot.procedure import Flow

FLOWS: dict[str, Flow] = {flow.name: flow for flow in (ACTIVATION, ACCOUNT_LINK, SESSION_DURATION)}


def named(words: str) -> Flow:
    """The procedure of that name, of one of its French names, or of that section of the help page; else Usage."""
    wanted = _bare(words)
    for flow in FLOWS.values():
        if wanted in map(_bare, (flow.name, flow.section, *flow.aliases)):
            return flow
    known = " ; ".join(" ou ".join((flow.name, *flow.aliases[:1])) for flow in FLOWS.values())
    raise Usage("UNKNOWN_FLOW", f"La procédure « {words} » n'existe pas.", next_step=f"Procédures : {known}.")


def _bare(words: str) -> str:
    return normal(words.replace("-", " ").replace("_", " "))
