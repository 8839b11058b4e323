"""Screens before which a careful person stops: the robot stops too, writes nothing wrong, and says why."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from robot import browser
from tests.conftest import until
from tests.zoo import installed
from tests.zoo.exhibits import HERE
from tests.zoo.traps import carrying
from tests.zoo.traps.catalogue import TRAPS
from tests.zoo.traps.judging import trial
from tests.zoo.traps.trap import Trap

#: What the robot says or does amiss today; a wrong write stands in a table of its own.
KNOWN = tomllib.loads((HERE / "traps/known.toml").read_text(encoding="utf-8"))


class Unseen(Exception):
    """The robot wrote nothing wrong, and went through, or told it as something else."""


class WroteWrong(Exception):
    """The robot wrote what nobody asked for."""


def _each(known: bool) -> Iterator[object]:
    for trap in TRAPS:
        marks = [] if trap.quick else [pytest.mark.slow]
        for table, raised in (("amiss", Unseen), ("wrong", WroteWrong)) if known else ():
            if reason := KNOWN.get(table, {}).get(trap.name):
                marks.append(pytest.mark.xfail(reason=f"{table}: {reason}", raises=raised, strict=True))
        yield pytest.param(trap, id=trap.name, marks=marks)


def _needs(trap: Trap) -> None:
    if trap.library and (reason := installed.missing()):
        pytest.skip(reason)


@pytest.mark.parametrize("trap", list(_each(known=True)))
def test_the_robot_stops_before_the_trap(trap: Trap) -> None:
    """As the servers hold it, then as the report says it."""
    _needs(trap)
    found = trial(trap)
    if found.verdict == "wrong":
        raise WroteWrong(found)
    if found.verdict != "stopped":
        raise Unseen(found)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A browser of the careless person's own."""
    found = browser.find(os.environ, window=False)
    assert found is not None
    with sync_playwright() as started:
        opened = started.chromium.launch(executable_path=str(found.path))
        yield opened
        opened.close()


@pytest.mark.parametrize(
    "trap",
    [pytest.param(one, id=one.name, marks=pytest.mark.slow) for one in TRAPS if one.careless],
)
def test_the_trap_bites_whoever_does_not_look(trap: Trap, chromium: Browser) -> None:
    """Else nothing would be proven by stopping."""
    state = carrying.fresh(trap)
    allowed = trap.before(state)
    page = chromium.new_page(viewport={"width": 1000, "height": 800})
    page.set_default_timeout(5000)
    with carrying.served(trap, state) as served:
        try:
            assert trap.careless is not None
            assert trap.harmed is not None
            trap.careless(page, served)
            until(lambda: trap.harmed is not None and trap.harmed(state), "the harm done", 5)
        finally:
            page.close()
    if trap.cells is None and not trap.after:
        assert set(state.writes) - allowed, "what is harmful must not be allowed"


def test_the_counter_zoo_is_whole() -> None:
    """Names are given once, and what is known to fail is there."""
    names = [one.name for one in TRAPS]
    assert len(names) == len(set(names)) >= 34
    assert {name for table in KNOWN.values() for name in table} <= set(names)
    assert set(KNOWN) <= {"amiss", "wrong"}
