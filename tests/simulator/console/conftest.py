"""One simulator per worker, a fresh school and a fresh page per test."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from fixtures import sample
from fixtures.server import Simulator
from fixtures.skin import ConsoleSkin, Skin
from fixtures.world import School
from tests.simulator.console.person import LAST_NAME, Person

#: More than 50 rows, so that lists are virtualised.
PUPILS = 75
TIMEOUT_MS = 5_000


@pytest.fixture(scope="session")
def console_simulator() -> Iterator[Simulator]:
    """The servers with one school; ask for `school` instead, which is fresh."""
    with Simulator(lambda cas_url: [sample.big_school(PUPILS, cas_url)]) as running:
        yield running


@pytest.fixture
def school(console_simulator: Simulator) -> School:
    """The school as it was made, with an empty log and no fault."""
    world = console_simulator.world
    world.reset(console_simulator.fresh_schools())
    school = next(iter(world.schools.values()))
    _put_one_last(school)
    return school


def _put_one_last(school: School) -> None:
    pupil = next(one for one in school.console.people if one.profile == "eleve" and not one.cas_id)
    pupil.family_name = LAST_NAME


@pytest.fixture(scope="session")
def console_context(browser: Browser) -> Iterator[BrowserContext]:
    """One browser profile for all tests, so that the page's scripts are fetched once; its cookies are not kept."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    context.set_default_timeout(TIMEOUT_MS)
    yield context
    context.close()


@pytest.fixture
def page(console_context: BrowserContext) -> Iterator[Page]:
    """A page without cookies; a JavaScript error fails the test."""
    errors: list[str] = []
    console_context.clear_cookies()
    console_context.on("weberror", lambda error: errors.append(str(error.error)))
    yield console_context.new_page()
    for one in console_context.pages:
        one.close()
    assert errors == []


@pytest.fixture
def person(page: Page, school: School, console_simulator: Simulator) -> Callable[..., Person]:
    """`person(layout="delegations", …)`: somebody before the console of the school, whose skin has these choices."""

    def come(**skin: Any) -> Person:
        school.skin = Skin(console=ConsoleSkin(**skin))
        return Person(page, school, console_simulator)

    return come
