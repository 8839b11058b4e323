"""One simulator and one browser per worker, a fresh school and a fresh page per test."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright

from fixtures import sample
from fixtures.server import Simulator
from fixtures.skin import ConsoleSkin, Skin
from fixtures.world import School
from tests.simulator.console.person import LAST_NAME, Person

#: More than 50 rows, so that lists are virtualised.
PUPILS = 75
TIMEOUT_MS = 5_000


def _browser_path() -> str:
    names = ("chromium-headless-shell", "chromium", "google-chrome")
    found = os.environ.get("ROBOT_BROWSER") or next(filter(None, map(shutil.which, names)), None)
    if found is None:
        pytest.skip("no Chromium on this machine")
    return str(Path(found))


@pytest.fixture(scope="session")
def console_simulator() -> Iterator[Simulator]:
    with Simulator(lambda cas_url: [sample.big_school(PUPILS, cas_url)]) as running:
        yield running


@pytest.fixture(scope="session")
def console_browser(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=_browser_path())
    yield browser
    browser.close()


@pytest.fixture
def school(console_simulator: Simulator) -> School:
    world = console_simulator.world
    world.reset(console_simulator.fresh_schools())
    school = next(iter(world.schools.values()))
    _put_one_last(school)
    return school


def _put_one_last(school: School) -> None:
    pupil = next(one for one in school.console.people if one.profile == "eleve" and not one.cas_id)
    pupil.family_name = LAST_NAME


@pytest.fixture
def page(console_browser: Browser) -> Iterator[Page]:
    """A page in a fresh profile; a JavaScript error fails the test."""
    context = console_browser.new_context(viewport={"width": 1280, "height": 720})
    context.set_default_timeout(TIMEOUT_MS)
    errors: list[str] = []
    context.on("weberror", lambda error: errors.append(str(error.error)))
    yield context.new_page()
    context.close()
    assert errors == []


@pytest.fixture
def person(page: Page, school: School, console_simulator: Simulator) -> Callable[..., Person]:
    """`person(layout="delegations", …)`: somebody before the console of the school, whose skin has these choices."""

    def come(**skin: Any) -> Person:
        school.skin = Skin(console=ConsoleSkin(**skin))
        return Person(page, school, console_simulator)

    return come
