"""The robot at its desk: one browser, one window per product, signed in when a page asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser
from playwright.sync_api import Error as PlaywrightError

from robot import browser, config, labels
from robot.config import School, Settings
from robot.pages.atrium import Atrium
from robot.pages.by_hand import Person
from robot.pages.product import Product
from robot.pages.pronote import Console
from robot.runs import contexts, store
from robot.runs.direction import Direction
from robot.runs.evidence import Evidence
from robot.runs.hands import Hand, at_hand, by_hand
from robot.runs.journal import Journal
from robot.runs.keeping import Kept
from robot.runs.kept_sign_in import State
from robot.runs.keys import SchoolKeys
from robot.runs.locks import Lease, only_run
from robot.widgets.front import Front
from robot.widgets.patience import USUAL
from robot.widgets.screen import Screen
from robot.widgets.watch import Watch


@dataclass(frozen=True)
class RunOptions:
    """What every visit of one command shares."""

    settings: Settings
    journal: Journal
    recordings: Path
    headed: bool = False
    #: Milliseconds between two gestures, so that a person can follow.
    slow: int = 0
    #: The browser's recording is kept whole, and where each gesture was done.
    record: bool = False
    #: Every screen is photographed once its gesture is accepted, but for those that show people.
    every_picture: bool = False
    #: What is kept of what the screens showed, these pictures included.
    kept: Kept = "usual"
    #: Follow, for navigation only, a caption that resembles enough (see `robot.widgets.likeness`).
    heal: bool = False
    #: Seconds to wait for what should come on a screen.
    patience: float = USUAL
    #: A browser that runs already and goes on running, instead of one for each run.
    lent: Browser | None = None
    #: Product → what its screens say, where that is known already: no file is read for it then.
    captions: Mapping[str, labels.Labels] = field(default_factory=dict)
    #: What keeps what a visit leaves behind.
    evidence: type[Evidence] = Evidence
    #: Procedure → its own options, where the command gave some.
    of_procedures: Mapping[str, Any] = field(default_factory=dict)
    #: The machine of a night that the visit is made for; empty for a command of its own.
    machine: str = ""
    #: What whoever follows the visit wants of it; None: nobody does.
    direction: Direction | None = None
    #: A person sits before the window and signs in by hand: where `connexion_manuelle` says so, else to both products.
    #: Called while she is waited for (a test acts there); None: nobody does.
    by_hand: Person | None = None
    #: What a browser held of a sign-in by hand, for a rescue that must not wait for anybody or any file.
    states: Mapping[config.Product, State] = field(default_factory=dict, repr=False)

    def alone(self, uai: str, *, wait: float = 0, needed: bool = True) -> AbstractContextManager[Lease]:
        """The only one at work on that school, as `only_run`."""
        database = self.journal.database
        return only_run(self.recordings, uai, wait=wait, needed=needed, database=database, machine=self.machine)


@dataclass(frozen=True)
class Desk:
    """Both products of one school, in one browser."""

    browser: Browser
    atrium: Atrium
    console: Console
    #: Those to sign out of at the end: none once a site is down or its page hangs.
    products: list[Product] = field(default_factory=list)
    #: Those that a person signs in to.
    hands: Mapping[config.Product, Hand] = field(default_factory=dict)


@contextmanager
def running(options: RunOptions, evidence: Evidence) -> Iterator[Browser]:
    """A running browser; closed afterwards, however that went, unless it was lent."""
    if options.lent is not None:
        yield options.lent
        return
    with browser.opened(options.settings.secrets, headed=options.headed, slow=options.slow) as (found, started):
        evidence.log.info("browser", path=str(found.path), where=found.where)
        yield started


def captions_of(options: RunOptions, school: School) -> Mapping[str, labels.Labels]:
    """Product → what its screens say at that school; Usage if `labels.local.toml` cannot be read."""
    return {product: labels.load(product, options.settings.labels, school.uai) for product in ("atrium", "pronote")}


@contextmanager
def at_desk(options: RunOptions, school: School, watch: Watch, evidence: Evidence) -> Iterator[Desk]:
    """A running browser with a window per product, both in a profile of their own.

    Usage, before the browser is opened, if the captions of this installation, or a certificate, cannot be read.
    """
    captions = options.captions or captions_of(options, school)
    with ExitStack() as stack:
        hands = {
            product: stack.enter_context(at_hand(options, school, product, watch, evidence))
            for product in by_hand(options, school)
        }
        yield from _at_desk(options, school, watch, evidence, captions=captions, hands=hands)


def _at_desk(
    options: RunOptions,
    school: School,
    watch: Watch,
    evidence: Evidence,
    *,
    captions: Mapping[str, labels.Labels],
    hands: Mapping[config.Product, Hand],
) -> Iterator[Desk]:
    certificates = {product: options.settings.certificate(product, school.uai) for product in config.PRODUCTS}
    with running(options, evidence) as started, ExitStack() as stack:
        shown = {
            product: stack.enter_context(store.window(started, options, school, channel, watch))
            for product in config.PRODUCTS
            if (channel := options.settings.store(product, school.uai))
        }
        states = {product: hands[product].state for product in hands}
        opened = contexts.opened(started, school, certificates, states, shown)
        evidence.follow(*opened.all)
        front = Front(*opened.all)

        def screen(product: config.Product) -> Screen:
            page = opened.of[product].new_page()
            new = Screen(page, captions[product.lower()], watch, patience=options.patience, front=front)
            new.heal = options.heal
            new.places = options.record or options.every_picture
            return new

        desk = None
        try:
            atrium = Atrium(
                screen("ATRIUM"), school, SchoolKeys(options.settings, options.journal, "ATRIUM", school.uai)
            )
            console = Console(
                screen("PRONOTE"), school, SchoolKeys(options.settings, options.journal, "PRONOTE", school.uai)
            )
            atrium.sign_in.origins, console.sign_in.origins = opened.origins["ATRIUM"], opened.origins["PRONOTE"]
            products: dict[config.Product, Product] = {"ATRIUM": atrium, "PRONOTE": console}
            for product, hand in hands.items():
                hand.takes(products[product], opened.of[product])
            desk = Desk(started, atrium, console, [atrium, console], hands)
            yield desk
        finally:
            for hand in hands.values() if desk and desk.products else ():
                hand.keep_at_end()
            _leave(desk.products if desk else [], options, evidence)
            try:
                for context in opened.all:
                    context.close()
            except PlaywrightError:
                evidence.log.warning("browser was already gone")


def _leave(products: list[Product], options: RunOptions, evidence: Evidence) -> None:
    """Signed out of each product where a password was typed, if it offers that; how it went is in the log only."""
    for product in products:
        try:
            if options.journal.open_intentions(product.school.uai):
                evidence.log.warning("not signed out: the publication is stopped", product=product.name)
            elif product.sign_out():
                evidence.log.info("signed out", product=product.name)
            else:
                evidence.log.warning("not signed out: no such button", product=product.name)
        except Exception as error:  # noqa: BLE001 - the work is done: leaving changes nothing of how it went
            evidence.log.warning("not signed out", product=product.name, error=str(error))
