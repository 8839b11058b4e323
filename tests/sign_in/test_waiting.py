"""Waiting for a person at the window: what is looked at meanwhile, what ends it, and when nobody is waited for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from robot import limits
from robot.errors import Drift, RobotError, SignInNeeded
from robot.pages.by_hand import ByHand, Person
from robot.pages.sign_in import SignIn
from robot.widgets.sight import View

pytestmark = pytest.mark.unit
FORM, GUICHET, INSIDE = "https://ent.exemple.fr/cas", "https://educonnect.exemple.fr/", "https://ent.exemple.fr/site"


@dataclass
class Window:
    """A page that goes from address to address each time the person acts, and notes what is done to it."""

    addresses: list[str]
    url: str = ""
    closed: bool = False
    looked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    pictures: int = 0
    cut_off: bool = False
    waits_left: int = 20
    labels: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.url = self.addresses.pop(0)

    @property
    def page(self) -> Window:
        return self

    @property
    def watch(self) -> Window:
        return self

    def is_closed(self) -> bool:
        return self.closed

    def wait_for_event(self, _event: str, *, timeout: float) -> None:
        """No time passes here; a wait without an end is none."""
        self.waits_left -= 1
        assert self.waits_left, "waited for ever"

    def before(self, _gesture: object) -> None:
        """Nobody stops."""

    def waits(self) -> bool:
        return not self.cut_off

    @contextmanager
    def by_person(self, product: str, seconds: float) -> Iterator[None]:
        self.told.append(f"{product} {seconds:.0f}")
        yield
        self.told.append("private no more")

    def person_came(self, _product: str, said: str) -> None:
        self.told.append(said)

    def look(self) -> View:
        self.looked.append(self.url)
        return View(self.url, "", (), busy=False, frames=())

    def error_with_screenshot(self, error: RobotError) -> RobotError:
        self.pictures += 1
        return error


def moves(window: Window) -> Person:
    """A person who goes on to the next address."""

    def go(_page: object) -> None:
        if window.addresses:
            window.url = window.addresses.pop(0)

    return go


def waited(
    window: Window, person: Person | None = None, whereabouts: Callable[[View], str] | None = None
) -> SignInNeeded | None:
    """What ended the wait; None: the person came in."""
    hand = ByHand(cast(Any, window), "ATRIUM", person=person)
    hand.keep = lambda: "gardée"
    try:
        hand.go(whereabouts or (lambda view: "inside" if view.url == INSIDE else ""), lambda url: "ent." in url)
    except SignInNeeded as error:
        return error
    return None


def test_another_organisation_s_page_is_not_looked_at_and_what_is_kept_is_kept_in_private() -> None:
    window = Window([FORM, GUICHET, f"{GUICHET}code", INSIDE])
    assert waited(window, moves(window)) is None
    assert window.looked == [FORM, INSIDE]
    assert window.told == [f"ATRIUM {limits.BY_HAND:.0f}", "private no more", "gardée"]


def test_a_page_on_the_way_that_reads_as_two_things_ends_nothing() -> None:
    def unsure(view: View) -> str:
        if view.url == FORM:
            raise Drift("AMBIGUOUS", "Deux choses.")
        return "inside" if view.url == INSIDE else "sign-in"

    window = Window([FORM, INSIDE])
    assert waited(window, moves(window), unsure) is None


def test_a_window_that_she_closes_or_leaves_is_told_without_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    window = Window([FORM])

    def closes(_page: object) -> None:
        window.closed = True

    told = waited(window, closes)
    assert told is not None
    assert (told.code, "fenêtre a été fermée" in told.sentence, window.pictures) == ("SIGN_IN_NOT_DONE", True, 0)
    monkeypatch.setattr(limits, "BY_HAND", 0.0)
    window = Window([FORM])
    told = waited(window, moves(window))
    assert told is not None
    assert (told.code, window.pictures) == ("SIGN_IN_NOT_DONE", 0)


def test_while_a_school_is_cut_off_nobody_is_waited_for() -> None:
    window = Window([FORM], cut_off=True)
    asked: list[object] = []
    told = waited(window, asked.append)
    assert told is not None
    assert (told.code, asked, window.told) == ("SIGN_IN_BY_HAND", [], [])
    assert "pendant que la publication est arrêtée" in told.sentence


def test_another_organisation_s_page_is_a_sign_in_only_where_a_person_signs_in() -> None:
    window = Window([GUICHET])
    sign_in = SignIn(cast(Any, window), "ATRIUM", cast(Any, None), ["ent.exemple.fr"])
    view = View(GUICHET, "", (), busy=False, frames=())
    assert not sign_in.needed(view)
    sign_in.by_hand = ByHand(cast(Any, window), "ATRIUM", person=None)
    assert sign_in.needed(view)
    assert not sign_in.needed(View(FORM, "", (), busy=False, frames=()))
