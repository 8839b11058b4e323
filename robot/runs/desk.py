"""The robot at its desk: one browser, one window per product, signed in when a page asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser
from playwright.sync_api import Error as PlaywrightError

from robot import browser, labels
from robot.config import School, Settings, secrets_of
from robot.errors import SiteUnavailable
from robot.pages.atrium import Atrium
from robot.pages.product import Product
from robot.pages.pronote import Console
from robot.runs.evidence import Evidence
from robot.runs.journal import Journal
from robot.runs.keys import SchoolKeys
from robot.widgets.screen import Screen
from robot.widgets.watch import Watch


@dataclass(frozen=True)
class Settled:
    """What every run of one command shares."""

    settings: Settings
    journal: Journal
    recordings: Path
    headed: bool = False
    #: Milliseconds between two gestures, so that a person can follow.
    slow: int = 0
    record: bool = False
    #: Follow, for navigation only, a caption that resembles enough (see `robot.widgets.likeness`).
    heal: bool = False
    #: Seconds to wait for what should come on a screen.
    patience: float = 15.0
    #: A browser that runs already and goes on running, instead of one for each run.
    lent: Browser | None = None
    #: What a command asks of one procedure only (« pace », « to_file », « rows »).
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Desk:
    """Both products of one school, in one browser."""

    browser: Browser
    atrium: Atrium
    console: Console


@contextmanager
def running(settled: Settled, evidence: Evidence) -> Iterator[Browser]:
    """A running browser; closed afterwards, however that went, unless it was lent."""
    if settled.lent is not None:
        yield settled.lent
        return
    env = secrets_of(settled.settings.path.parent)
    with browser.opened(env, headed=settled.headed, slow=settled.slow) as (found, started):
        evidence.log.info("browser", path=str(found.path), where=found.where)
        yield started


@contextmanager
def at_desk(settled: Settled, school: School, watch: Watch, evidence: Evidence) -> Iterator[Desk]:
    """A running browser with a window per product, both in a profile of their own."""
    with running(settled, evidence) as started:
        context = started.new_context(
            viewport={"width": browser.WIDTH, "height": browser.HEIGHT}, locale="fr-FR", accept_downloads=True
        )
        evidence.follow(context)
        local = settled.settings.path.parent / "labels.local.toml"

        def screen(product: str) -> Screen:
            captions = labels.load(product, local, school.uai)
            new = Screen(context.new_page(), captions, watch, patience=settled.patience)
            new.heal = settled.heal
            return new

        products: list[Product] = []
        try:
            atrium = Atrium(
                screen("atrium"), school, SchoolKeys(settled.settings, settled.journal, "ATRIUM", school.uai)
            )
            console = Console(
                screen("pronote"), school, SchoolKeys(settled.settings, settled.journal, "PRONOTE", school.uai)
            )
            products += [atrium, console]
            yield Desk(started, atrium, console)
        except (SiteUnavailable, PlaywrightError):
            # A site that is down, a page that hangs: nothing more is asked of them.
            products.clear()
            raise
        finally:
            _leave(products, settled, evidence)
            try:
                context.close()
            except PlaywrightError:
                evidence.log.warning("browser was already gone")


def _leave(products: list[Product], settled: Settled, evidence: Evidence) -> None:
    """Signed out of each product where a password was typed, if it offers that; how it went is in the log only."""
    for product in products:
        try:
            if settled.journal.open_intentions(product.school.uai):
                evidence.log.warning("not signed out: the publication is stopped", product=product.name)
            elif product.sign_out():
                evidence.log.info("signed out", product=product.name)
            else:
                evidence.log.warning("not signed out: no such button", product=product.name)
        except Exception as error:  # noqa: BLE001 - the work is done: leaving changes nothing of how it went
            evidence.log.warning("not signed out", product=product.name, error=str(error))
