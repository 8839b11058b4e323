"""Who signs in to a school's products: the robot, or the agent in the robot's own window, as he chose on the page."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from robot import browser, display, sealed
from robot.config import PRODUCTS, Product, School
from robot.errors import RobotError, Usage
from robot.helpdesk.desk import HelpDesk
from robot.runs import kept_sign_in
from robot.runs.kept_sign_in import KeptSignIn

#: The choice in an address and in a form of ours, and its two words.
CHOICE, YES, NO = "main", "oui", "non"
#: Errors of a visit that somebody who signs in by hand gets past.
FOR_A_PERSON = (
    *("SIGN_IN_BY_HAND", "SIGN_IN_NOT_DONE", "ACCOUNT_STEP", "CAPTCHA", "FEDERATED", "PASSWORD_CHANGE"),
    "TERMS_OF_USE",
)


@dataclass(frozen=True)
class SignIns:
    """How the next visit of a school signs in."""

    #: The agent does, in a window; what is kept of an earlier sign-in is tried first.
    by_hand: bool
    #: Products that the school's configuration has a person sign in to → until when the last sign-in is kept.
    products: Mapping[Product, datetime | None]
    #: Why no window can be shown on this machine.
    fault: RobotError | None

    @property
    def kept(self) -> bool:
        """Nobody will be waited for, as long as the sites accept what is kept."""
        return bool(self.products) and None not in self.products.values()


def of(desk: HelpDesk, school: School, chosen: str = "") -> SignIns:
    """As chosen; without a choice by hand where the configuration says so and nothing is kept."""
    products = {name: _until(desk, school, name) for name in PRODUCTS if school.signed_in_by_hand(name)}
    by_hand = chosen == YES or (chosen != NO and None in products.values())
    return SignIns(by_hand, products, _fault(desk) if by_hand else None)


def asked(desk: HelpDesk, school: School, form: Mapping[str, str]) -> bool:
    """The visit that this form begins waits for the agent at its window. Usage if this machine can show none."""
    found = of(desk, school, form.get(CHOICE, NO))
    if found.fault is not None:
        raise found.fault
    return found.by_hand


def rescues(desk: HelpDesk, school: School) -> bool:
    """A publication is put back by hand where nothing else would come in; without a screen it is tried all the same."""
    found = of(desk, school)
    return found.by_hand and found.fault is None


def _until(desk: HelpDesk, school: School, product: Product) -> datetime | None:
    # Only what stands in the file for all to read: a page opens nothing of what is kept.
    try:
        file = KeptSignIn(desk.survey.settings, product, school.uai).file
    except RobotError:
        # A login that the key ring does not give: whose it would be is not known.
        return None
    end = kept_sign_in.until(sealed.told(file).get("since", "")) if file.exists() else None
    return end.astimezone() if end is not None and end > datetime.now().astimezone() else None


def _fault(desk: HelpDesk) -> RobotError | None:
    try:
        display.make_sure(os.environ)
        found = browser.find(desk.survey.settings.secrets, window=True)
    except RobotError as error:
        return error
    if found is None or found.shell:
        return Usage(
            "NO_WINDOWED_BROWSER",
            "Aucun navigateur de ce poste ne peut montrer une fenêtre.",
            next_step=f"Installez Chrome, Edge ou Chromium, ou nommez-le dans .env : {browser.VARIABLE}=…",
        )
    return None
