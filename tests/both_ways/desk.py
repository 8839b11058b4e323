"""The pages of one sample school, driven directly: signed in, without a run around them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from playwright.sync_api import Browser

from bench.desk import Unwatched
from robot.runs.desk import Desk, at_desk
from robot.runs.evidence import Evidence
from tests.conftest import Robot

T = TypeVar("T")


def at_pages(robot: Robot, uai: str, act: Callable[[Desk], T]) -> T:
    """What `act` gives, at a desk of its own."""
    options = robot.options
    school = options.settings.school(uai)
    evidence = Evidence(robot.recordings, f"{uai}-pages", options.settings.secrets.hidden(), keep_trace=False)

    def at(lent: Browser) -> T:
        with at_desk(replace(options, lent=lent), school, Unwatched(), evidence) as desk:
            return act(desk)

    try:
        return robot.workshop.lend(at)
    finally:
        evidence.close()
