"""The documented click paths, to be laid beside ATRIUM's help page « PRONOTE », and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flows.account_link import ACCOUNT_LINK
from flows.activation import ACTIVATION
from flows.session_duration import SESSION_DURATION
from robot.errors import Usage
from robot.labels import normal
from robot.procedure import Flow

FLOWS: dict[str, Flow[Any]] = {flow.name: flow for flow in (ACTIVATION, ACCOUNT_LINK, SESSION_DURATION)}


#: Every procedure, in the order of the help page.
EVERY = ("all", "tout", "toutes")


def named(words: str) -> Flow[Any]:
    """The procedure of that name, of one of its French names, or of that section of the help page; else Usage."""
    wanted = _bare(words)
    for flow in FLOWS.values():
        if wanted in map(_bare, (flow.name, flow.section, *flow.aliases)):
            return flow
    known = " ; ".join(" ou ".join((flow.name, *flow.aliases[:1])) for flow in FLOWS.values())
    raise Usage("UNKNOWN_FLOW", f"La procédure « {words} » n'existe pas.", next_step=f"Procédures : {known} ; ou all.")


def asked(words: Sequence[str]) -> list[Flow[Any]]:
    """The procedures so named, in the order given; all of them for « all » or « tout ». Usage if one comes twice."""
    found = [flow for word in words for flow in (FLOWS.values() if _bare(word) in EVERY else [named(word)])]
    twice = next((flow for n, flow in enumerate(found) if flow in found[:n]), None)
    if twice is not None:
        raise Usage(
            "FLOW_TWICE",
            f"La procédure « {twice.name} » est demandée deux fois.",
            next_step="Nommez chaque procédure une fois, ou « all » pour toutes.",
        )
    return found


def _bare(words: str) -> str:
    return normal(words.replace("-", " ").replace("_", " "))
