"""A sign-in that a person does in the visible window (a code by SMS, a PIN, ÉduConnect): the robot waits, hands off."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress

from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from robot import limits
from robot.errors import Drift, RobotError, SignInNeeded
from robot.widgets.screen import Screen
from robot.widgets.sight import View
from robot.widgets.watch import Gesture

#: Called at each look while somebody is waited for: whoever has no hands there (a test) acts in the window.
Person = Callable[[Page], None]


def at_the_window(_page: Page) -> None:
    """She sees the window herself."""


class ByHand:
    """Waiting for the person at the window of one product."""

    def __init__(self, screen: Screen, product: str, *, person: Person | None) -> None:
        """`person` is None where nobody sits before the window: a night, a command without `--by-hand`."""
        self._screen = screen
        self._product = product
        self._person = person
        #: Why a kept sign-in could not even be tried, in French.
        self.unopened = ""
        #: A kept sign-in was tried.
        self.tried = False
        #: Told of the person's sign-in; what became of it, in French.
        self.keep: Callable[[], str] = lambda: ""

    def go(self, whereabouts: Callable[[View], str], ours: Callable[[str], bool]) -> None:
        """The person has signed in, as the page shows; nothing was pressed or typed. SignInNeeded if she has not.

        While the window is on another organisation's page (`ours` says no of its address) it is not even looked at.
        """
        if self._person is None or not self._screen.watch.waits():
            raise self._screen.error_with_screenshot(self._needed())
        screen, end = self._screen, time.monotonic() + limits.BY_HAND
        with screen.watch.by_person(self._product, limits.BY_HAND):
            while not self._inside(whereabouts, ours):
                if screen.page.is_closed():
                    raise self._not_done("la fenêtre a été fermée")
                late = time.monotonic() > end
                self._person(screen.page)
                with suppress(PlaywrightTimeout):
                    screen.page.wait_for_event("close", timeout=limits.LOOK_AGAIN * 1000)
                if late:
                    raise self._not_done(f"rien n'est venu en {limits.BY_HAND / 60:.0f} minutes")
            said = self.keep()
        screen.watch.person_came(self._product, said)

    def _inside(self, whereabouts: Callable[[View], str], ours: Callable[[str], bool]) -> bool:
        screen = self._screen
        screen.watch.before(Gesture("look", "", writes=False))
        if screen.page.is_closed() or not ours(screen.page.url):
            return False
        view = screen.look()
        try:
            return ours(view.url) and whereabouts(view) in ("inside", "door")
        except Drift:
            # A page on the way there, where two things are called alike, is none of ours.
            return False

    def _needed(self) -> RobotError:
        if not self._screen.watch.waits():
            why = "je n'attends personne pendant que la publication est arrêtée"
        elif self.unopened:
            why = "la connexion gardée ne s'ouvre pas"
        elif self.tried:
            why = "la connexion gardée n'ouvre plus rien : le site l'a fermée"
        else:
            why = "aucune connexion n'est gardée"
        return SignInNeeded(
            "SIGN_IN_BY_HAND",
            f"{self._product} demande que quelqu'un se connecte à la main, et {why}.",
            next_step="Connectez-vous une fois à la main, sur ce poste : ajoutez --by-hand à la commande (« plan » "
            "suffit, et n'écrit rien).",
            found=self.unopened,
        )

    def _not_done(self, why: str) -> RobotError:
        # No picture: a code or a password may stand in the page.
        return SignInNeeded(
            "SIGN_IN_NOT_DONE",
            f"La connexion à {self._product} n'a pas été faite : {why}.",
            next_step="Relancez avec --by-hand, et connectez-vous dans la fenêtre jusqu'à l'écran de l'établissement.",
        )
