"""The products that a person signs in to by hand: what is kept of that is tried first, and kept anew at the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Protocol

from playwright.sync_api import BrowserContext
from playwright.sync_api import Error as PlaywrightError

from robot.config import PRODUCTS, School, Settings
from robot.config import Product as Name
from robot.errors import RobotError, Usage
from robot.pages.by_hand import ByHand, Person
from robot.pages.product import Product
from robot.runs.evidence import Evidence
from robot.runs.journal import Journal
from robot.runs.kept_sign_in import Kept, KeptSignIn, State
from robot.widgets import frozen
from robot.widgets.watch import Gesture, Watch

WHERE = {
    "ring": "sa clé est au trousseau de ce poste",
    "file": "sa clé est dans un fichier de ce compte, sans trousseau",
}


class Options(Protocol):
    """What a visit is asked, of all that concerns who signs in how."""

    @property
    def settings(self) -> Settings: ...
    @property
    def by_hand(self) -> Person | None: ...
    @property
    def states(self) -> Mapping[Name, State]: ...
    @property
    def journal(self) -> Journal: ...


def by_hand(options: Options, school: School) -> tuple[Name, ...]:
    """The products of that visit that the robot types no password into."""
    if options.states:
        return tuple(options.states)
    named = tuple(product for product in PRODUCTS if school.signed_in_by_hand(product))
    return named or (PRODUCTS if options.by_hand is not None else ())


@dataclass
class Hand:
    """One product that a person signs in to, in one visit."""

    name: Name
    evidence: Evidence
    person: Person | None
    #: What the browser begins with.
    state: State | None = field(default=None, repr=False)
    #: Where the sign-in is kept; None: it is not.
    place: KeptSignIn | None = None
    #: When the person signed in.
    since: datetime | None = None
    #: Why what is kept could not be tried.
    unopened: str = ""
    _product: Product | None = None
    _context: BrowserContext | None = None

    def takes(self, product: Product, context: BrowserContext) -> None:
        """From here on that product is signed in to by hand, in that context."""
        self._product, self._context = product, context
        hand = ByHand(product.screen, self.name, person=self.person)
        hand.unopened, hand.tried, hand.keep = self.unopened, self.state is not None, self._came
        product.sign_in.by_hand = hand

    def now(self) -> State:
        """What the browser holds now. SiteUnavailable if it hangs."""
        assert self._product is not None and self._context is not None  # noqa: S101 - asked for inside a visit
        with frozen.limited(self._context.browser, self._product.screen.patience.frozen):
            state = self._context.storage_state()
        return {**state}

    def keep_at_end(self) -> None:
        """What the site has renewed meanwhile is kept too, where the visit came in; how it went is in the log only."""
        if self.place is None or self.since is None or self._product is None or not self._product.inside:
            return
        said = self._kept(self.place, self.since)
        self.evidence.log.info("sign-in by hand", product=self.name, kept=said)

    def _came(self) -> str:
        """The person has signed in: what becomes of it, in French."""
        if self.place is None:
            if self._product is not None:
                # Nobody comes back with it: it is signed out of, as where the robot typed.
                self._product.sign_in.used = True
            return "Elle n'est pas gardée (« connexion_manuelle » ne le demande pas)."
        self.since = datetime.now(UTC)
        return self._kept(self.place, self.since)

    def _kept(self, place: KeptSignIn, since: datetime) -> str:
        try:
            key = place.write(self.now(), since)
        except (RobotError, PlaywrightError) as error:
            why = error.sentence if isinstance(error, RobotError) else type(error).__name__
            return f"Elle n'a pas pu être gardée : {why}"
        end = Kept({}, since).until.astimezone()
        return f"Elle est gardée, chiffrée, jusqu'au {end:%d/%m/%Y à %H:%M} ; {WHERE[key]}."


@contextmanager
def at_hand(options: Options, school: School, name: Name, watch: Watch, evidence: Evidence) -> Iterator[Hand]:
    """The hand of that product, nobody else using what is kept for it meanwhile. SiteUnavailable as its turn."""
    if options.states:
        yield Hand(name, evidence, None, options.states.get(name))
        return
    hand = Hand(name, evidence, options.by_hand)
    if not school.signed_in_by_hand(name):
        yield hand
        return
    hand.place = place = KeptSignIn(options.settings, name, school.uai)
    stopped = bool(options.journal.open_intentions(school.uai))

    def waiting() -> None:
        watch.before(Gesture("look", "", writes=False))

    with place.turn(waiting, stopped=stopped):
        try:
            kept = place.read()
        except Usage as error:
            kept, hand.unopened = None, error.sentence
        if kept is not None:
            hand.state, hand.since = kept.state, kept.since
        yield hand
