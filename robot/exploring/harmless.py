"""What only leads somewhere, told by its form before it is pressed; stricter than where a person points."""

from __future__ import annotations

from collections import Counter
from urllib.parse import urldefrag

from robot.pages.product import Product
from robot.teaching import never
from robot.widgets.asked import acts
from robot.widgets.region import CONTROLS
from robot.widgets.sight import Seen, View
from robot.widgets.signs import MENU_ROLES

#: So many alike make a row of tabs, of which one is the chosen one: two buttons are a question's.
TABS = 3
#: How far up the block of a row may begin.
NEAR = 6


def refusal(item: Seen, view: View, product: Product) -> str:
    """Why that thing is not pressed by a robot that searches; empty if its form says that it only leads somewhere."""
    if why := never.pressed(item, view, product):
        return why
    if not (item.shown and item.enabled):
        return "Cette chose est grisée ou cachée."
    if item.form:
        return "Cette chose fait partie d'un formulaire."
    if item.href and acts(item.href, product.labels):
        return "L'adresse de ce lien agit au lieu de montrer."
    if leads(item, view) or in_row(item, view) or documented(item, product):
        return ""
    return "Rien ne dit que cette chose mène à un écran."


def leads(item: Seen, view: View) -> bool:
    """A link to another page, an entry of a menu, a tab, or what says that it folds something."""
    return elsewhere(item, view) or item.role in MENU_ROLES or item.expanded is not None or item.tag == "summary"


def documented(item: Seen, product: Product) -> bool:
    """It is called as an entry of a way that the help page gives."""
    keys = {key for page in product.pages for marks in page.landmarks() for key in marks.path}
    return any(item.called(product.labels[key]) for key in keys)


def elsewhere(item: Seen, view: View) -> bool:
    """It is a link to another page than the one in front."""
    return bool(item.href) and urldefrag(item.href).url != urldefrag(view.url).url


def in_row(item: Seen, view: View) -> bool:
    """One of several alike in a line or a column with nothing to fill: tabs or sections, one of which is chosen.

    What is drawn as a button must be of such a row that marks the chosen one; a text or a header is enough by itself.
    """
    for ancestor in item.trail[:NEAR]:
        block = [one for one in view if one.frame == item.frame and ancestor in one.trail]
        if any(one.kind in CONTROLS for one in block):
            return False
        alike = [one for one in block if _alike(one, item)]
        if len(alike) >= (TABS if _button(item) else 2):
            names = {one.name for one in alike}
            return _lined_up(alike) and len(names) == len(alike) and (not _button(item) or _one_chosen(alike))
    return False


def _alike(one: Seen, item: Seen) -> bool:
    return (
        (one.kind, one.tag, one.role, one.tier) == (item.kind, item.tag, item.role, item.tier)
        and len(one.trail) == len(item.trail)
        and one.shown
        and bool(one.names)
        and not one.form
    )


def _button(item: Seen) -> bool:
    return item.tag in ("button", "input") or item.role == "button"


def _lined_up(alike: list[Seen]) -> bool:
    return 1 in (len({round(one.box.x) for one in alike}), len({round(one.box.y) for one in alike}))


def _one_chosen(alike: list[Seen]) -> bool:
    looks = Counter(one.look for one in alike)
    return sum(one.selected for one in alike) == 1 or sorted(looks.values()) == [1, len(alike) - 1]
