"""One simulator per worker, fresh schools per test, and the browser that this machine has."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from fixtures.server import Simulator
from tests.simulator.atrium_steps import Visitor

#: Playwright's own Chromium is not needed: any of these will do.
_BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "microsoft-edge")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """The browser of ROBOT_BROWSER, else the first one installed; Playwright's own when there is none."""
    found = os.environ.get("ROBOT_BROWSER") or next(filter(None, map(shutil.which, _BROWSERS)), None)
    return {**browser_type_launch_args, "executable_path": found} if found else browser_type_launch_args


@pytest.fixture(scope="session")
def running_simulator() -> Iterator[Simulator]:
    """The servers; ask for `simulator` instead, whose schools are fresh."""
    with Simulator() as simulator:
        yield simulator


@pytest.fixture
def simulator(running_simulator: Simulator) -> Simulator:
    """Both products with fresh sample schools, no fault, and an empty log."""
    running_simulator.world.reset(running_simulator.fresh_schools())
    return running_simulator


@pytest.fixture
def visitor(simulator: Simulator) -> Iterator[Visitor]:
    """A browser without screen, for the rules that need no click."""
    with Visitor(simulator) as visitor:
        yield visitor
