"""How a person finds what is called so on any page, and presses it where it is drawn."""

from __future__ import annotations

import re
import time

from playwright.sync_api import Error, Locator, Page

from tests.zoo.look import still

#: Milliseconds: a person waits longer, a page that works does not need it.
PATIENCE = 5000


def seen(page: Page, text: str, below: float = -1) -> Locator:
    """The first thing so called that is in view, from that height on."""
    # A list of the browser's own may be kept out of sight, for the form alone.
    called = page.locator(":not(select[tabindex='-1'] *)").and_(
        page.get_by_text(re.compile(rf"^\s*{re.escape(text)}\s*$", re.IGNORECASE))
    )
    buttons = page.get_by_role("button", name=text, exact=True)
    for one in (*called.all(), *buttons.all()):
        box = one.bounding_box() if one.is_visible() else None
        if box and box["y"] > below:
            return one
    raise Error(f"« {text} » is not in view")


#: Some fields are kept for the keyboard alone, in a box of one point that cuts them off.
CUT_OFF = """field => {
  for (let one = field; one; one = one.parentElement)
    if (one.offsetWidth <= 2 && getComputedStyle(one).overflow === "hidden") return true;
  return false;
}"""


def drawn(what: Locator) -> bool:
    """There is enough of it to be pressed."""
    return not what.evaluate(CUT_OFF)


def point(page: Page, what: Locator) -> None:
    """A press where it is drawn, whatever element lies there."""
    what.scroll_into_view_if_needed(timeout=PATIENCE)
    try:
        what.click(timeout=1500)
    except Error:
        if not what.count():
            # The press was heard, and what it led to came before the word of it: the servers judge.
            return
        box = what.bounding_box()
        if box is None:
            raise
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def press(page: Page, text: str, below: float = -1) -> None:
    """Pressed once it is in view."""
    end = time.monotonic() + PATIENCE / 1000
    while True:
        try:
            point(page, seen(page, text, below))
        except Error:
            if time.monotonic() > end:
                raise
            # What moves may yet show it.
            still(page)
        else:
            return


def in_view(page: Page, text: str, below: float = -1) -> bool:
    """Something so called can be seen, from that height on."""
    try:
        seen(page, text, below)
    except Error:
        return False
    return True


#: What unfolds a title that does not do so itself.
ARROWS = ".bp6-tree-node-caret, button[aria-label='Détails'], .panel-title .dropdown-toggle"


def unfold(page: Page, text: str) -> None:
    """The arrow on that title's line is pressed, if it has one of its own."""
    title = seen(page, text).bounding_box() if in_view(page, text) else None
    if title is None:
        return
    for one in page.locator(ARROWS).locator("visible=true").all():
        box = one.bounding_box()
        if box and box["y"] <= title["y"] + title["height"] / 2 <= box["y"] + box["height"]:
            one.click()
            still(page)
            return
