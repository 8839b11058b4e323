"""A browser with PRONOTE's console open on the big school, with as much evidence as asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Literal

from playwright.sync_api import ElementHandle, Page, sync_playwright
from pydantic import SecretStr

from bench.site import Site
from robot import browser, labels
from robot.config import Credentials, School
from robot.errors import RobotError
from robot.pages.pronote import Console
from robot.widgets.screen import Screen
from robot.widgets.watch import Gesture, Watch


class Unwatched:
    """Nobody watches: no log, no picture."""

    def before(self, gesture: Gesture) -> None:
        """Nothing."""

    def about(self, gesture: Gesture, page: Page, element: Callable[[], ElementHandle | None]) -> bool:
        """Nothing."""
        del gesture, page, element
        return False

    def after(self, gesture: Gesture, page: Page) -> None:
        """Nothing."""

    def failed(self, error: RobotError, page: Page) -> None:
        """Nothing."""

    def healed(self, gesture: Gesture, taken: str, line: str) -> None:
        """Nothing."""

    def private(self) -> AbstractContextManager[None]:
        """Nothing."""
        return nullcontext()

    def waits(self) -> bool:
        """Nobody could be."""
        return False

    def by_person(self, product: str, seconds: float) -> AbstractContextManager[None]:
        """Nothing."""
        del product, seconds
        return nullcontext()

    def person_came(self, product: str, said: str) -> None:
        """Nothing."""

    def bulk(self) -> AbstractContextManager[None]:
        """Nothing."""
        return nullcontext()


@dataclass(frozen=True)
class _Keys:
    site: Site

    def credentials(self) -> Credentials:
        login, password = self.site.console_user
        return Credentials(login=login, password=SecretStr(password), source="bench")

    def turn(self, waiting: Callable[[], None]) -> AbstractContextManager[bool]:
        del waiting
        return nullcontext(False)

    def typing(self, credentials: Credentials) -> int:
        del credentials
        return 0

    def record_verdict(self, attempt: int, verdict: Literal["accepted", "refused", "withdrawn"]) -> None:
        if verdict != "accepted":
            raise AssertionError(attempt, verdict)


def school_of(site: Site) -> School:
    """The school as `schools.toml` would describe it."""
    return School.model_validate(
        {
            "uai": site.uai,
            "nom": site.name,
            "nom_console": site.base,
            "site": site.site,
            "console": site.console,
            "mon_ent": "ATRIUM - Région Sud",
            "url_cas": site.cas,
            "profils": ["eleves", "responsables", "enseignants", "personnels"],
        }
    )


@contextmanager
def console(site: Site, watch: Watch | None = None) -> Iterator[Console]:
    """The console, signed in."""
    found = browser.find({}, window=False)
    if found is None:
        raise SystemExit("Aucun navigateur : lancez « atrium-pronote browser ».")
    with sync_playwright() as playwright:
        running = browser.launch(playwright, found, headed=False)
        context = running.new_context(viewport={"width": browser.WIDTH, "height": browser.HEIGHT}, locale="fr-FR")
        follow = getattr(getattr(watch, "evidence", None), "follow", None)
        if follow is not None:
            follow(context)
        screen = Screen(context.new_page(), labels.load("pronote"), watch or Unwatched(), patience=60)
        opened = Console(screen, school_of(site), _Keys(site))
        opened.home.open()
        yield opened
        running.close()
