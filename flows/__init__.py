"""The documented click paths, to be laid beside ATRIUM's help page « PRONOTE », and nothing else."""

from __future__ import annotations

from flows.account_link import ACCOUNT_LINK
from flows.activation import ACTIVATION
from flows.session_duration import SESSION_DURATION
from robot.procedure import Flow

FLOWS: dict[str, Flow] = {flow.name: flow for flow in (ACTIVATION, ACCOUNT_LINK, SESSION_DURATION)}
