"""A form that its server may refill: what is put into it stays there before it is saved, or it is not saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from robot.errors import Drift
from robot.widgets.screen import Screen

T = TypeVar("T")
#: How often a form that refills itself is filled again.
TRIES = 3


def hold(
    screen: Screen,
    *,
    read: Callable[[], T],
    wanted: Callable[[T], bool],
    fill: Callable[[T], None],
    what: str,
    in_words: Callable[[T], str],
    expected: str,
) -> bool:
    """The form shows what is `wanted` once its server owes no answer; False if it did so already.

    `read` must wait for the form to stand still; `fill` gets what it read; so does `in_words`, which says it in French.
    Drift (FORM_MOVES) if the form will not hold it: whoever calls saves nothing then.
    """
    for tried in range(TRIES + 1):
        held = read()
        if wanted(held):
            return tried > 0
        if tried < TRIES:
            fill(held)
    raise screen.error_with_screenshot(
        Drift(
            "FORM_MOVES",
            f"{what} change tout seul ce que j'y mets : je n'enregistre pas.",
            next_step="Regardez la capture ; refaites ce pas à la main, ou relancez.",
            expected=expected,
            found=in_words(held),
        )
    )
