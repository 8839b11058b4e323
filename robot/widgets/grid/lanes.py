"""The ways of filling cells, the fastest first: events in the page, raw input, plain mouse and keyboard.

Each plays the user's events on the page. Each answers why it stopped, with what became of every cell: done, dialog,
differs, stuck (the list does not show what was committed), undrawn (it shows no rows any more), or that this way does
not work here: shut (no editor opened), astray (not on the right row), untyped (it did not take the text), uncommitted.
held: fields that were left sent nothing; a button may save them, or they are taken back (unsent).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from playwright.sync_api import Page

from robot import limits
from robot.widgets.grid.hands import Hand, PlainHand, RawHand
from robot.widgets.grid.sheet import Sheet

Answer = Mapping[str, Any]
Lane = Literal["events", "raw", "keyboard"]
LANES: tuple[Lane, ...] = ("events", "raw", "keyboard")
#: Cells that may wait for the server while the next one is being typed, once the way is proven. A hand outside of the
#: page waits for each: a list that is built anew between the press and the release of a button loses the click.
DEPTH: Mapping[Lane, int] = {"events": 4, "raw": 1, "keyboard": 1}
#: What opens an editor, in the order in which a wrong one does the least.
GESTURES = ("form", "clicks", "double", "enter")
_HANDS: Mapping[Lane, Callable[[Page], Hand]] = {"raw": RawHand, "keyboard": PlainHand}


def work(lane: Lane, sheet: Sheet, values: list[str], depth: int) -> Answer:
    """Fill the cells that the page's hand was given (`begin`), in their order; `values` are their texts."""
    if lane == "events":
        answer: Answer = sheet.hand("play")
        if answer["why"] == "shut" and _hover(sheet):
            answer = sheet.hand("play")
        sheet.gesture = answer["gesture"] or sheet.gesture
        return answer
    return _by_hand(_HANDS[lane](sheet.screen.page), sheet, values, depth)


def _hover(sheet: Sheet) -> bool:
    """The pointer stands over a row: whether that shows what opens it. Some show their buttons only then."""
    place: Answer | None = sheet.hand("toHover")
    if place is None:
        return False
    dx, dy = _offset(sheet)
    mouse = sheet.screen.page.mouse
    mouse.move(place["x"] + dx, place["y"] + dy)
    came: bool = sheet.hand("hovered")
    # Under the pointer, every change of the list would make the browser look again for what lies there.
    mouse.move(0, 0)
    return came


def _by_hand(hand: Hand, sheet: Sheet, values: list[str], depth: int) -> Answer:
    dx, dy = _offset(sheet)
    while True:
        found: Answer = sheet.hand("next", depth - 1)
        if found["why"] != "next":
            return found
        at = found["at"]
        opened = _open(hand, sheet, found, (dx, dy))
        if opened["why"] == "lost":
            continue
        if opened["why"] != "open":
            return _stopped(hand, sheet, opened["why"])
        if not opened["focused"]:
            hand.click(opened["x"] + dx, opened["y"] + dy)
        hand.replace(values[at], empty=opened["empty"])
        typed = sheet.hand("typed", {"at": at})
        if typed["why"] != "typed":
            return _stopped(hand, sheet, typed["why"])
        if "x" in typed:
            hand.click(typed["x"] + dx, typed["y"] + dy)
        else:
            hand.key("Enter")
        sheet.hand("committed", {"at": at})


def _open(hand: Hand, sheet: Sheet, found: Answer, offset: tuple[float, float]) -> Answer:
    x, y = found["x"] + offset[0], found["y"] + offset[1]
    answer: Answer = {"why": "shut"}
    # What is known to open an editor is done again once: somebody else's change may have rebuilt the list meanwhile.
    for tried, gesture in enumerate((sheet.gesture,) * 2 if sheet.gesture else GESTURES):
        wait = sheet.screen.patience.soon if sheet.gesture else limits.EDITOR
        for number, act in enumerate(_acts(hand, gesture, x, y)):
            # It may have come of what was tried before: one more click at that place would leave it.
            if (number or tried) and (answer := _opened(sheet, found, gesture, 0))["why"] != "shut":
                break
            act()
        else:
            answer = _opened(sheet, found, gesture, wait)
        if answer["why"] != "shut":
            sheet.gesture = gesture
            return answer
    return answer


def _opened(sheet: Sheet, found: Answer, gesture: str, wait: float) -> Answer:
    answer: Answer = sheet.hand("opened", {"at": found["at"], "wait": wait * 1000, "gesture": gesture})
    return answer


def _acts(hand: Hand, gesture: str, x: float, y: float) -> list[Callable[[], None]]:
    match gesture:
        case "clicks":
            return [lambda: hand.click(x, y), lambda: hand.click(x, y)]
        case "double":
            return [lambda: hand.click(x, y), lambda: hand.click(x, y, 2)]
        case "enter":
            return [lambda: hand.click(x, y), lambda: hand.key("Enter")]
    return [lambda: hand.click(x, y)]


def _stopped(hand: Hand, sheet: Sheet, why: str) -> Answer:
    if why != "dialog" and sheet.hand("editing"):
        hand.key("Escape")
    return {**sheet.hand("report"), "why": why}


def _offset(sheet: Sheet) -> tuple[float, float]:
    """Where the list's frame stands on the page."""
    if sheet.frame.parent_frame is None:
        return 0.0, 0.0
    box = sheet.frame.frame_element().bounding_box()
    return (box["x"], box["y"]) if box else (0.0, 0.0)
