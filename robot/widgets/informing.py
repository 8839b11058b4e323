"""A page or a window that only informs (« Quoi de neuf ? », a tour, « Accéder au portail »), and what passes it.

All that can be pressed there must be known for leading on, closing, skipping, reading more or leaving; nothing can be
set, nothing is refused, asked or agreed to. Whether it is passed at all is the screen's affair: what comes after a
write is an answer to it.
"""

from __future__ import annotations

from robot.labels import Label, Labels, normal
from robot.widgets import pick
from robot.widgets.dialog import shuts
from robot.widgets.sight import Seen, View
from robot.widgets.taken import does

#: How many words a button has that only leads on.
SHORT = 4
#: How high the head of a page is at most, in CSS pixels.
HEAD = 100
#: So many things alike on one line are links, whatever they are made of.
ROW = 3
#: So many things to press are all that a notice offers.
FEW = 5


def passes(view: View, labels: Labels) -> Seen | None:
    """What passes the uppermost window, or the page where there is none; None if that does more than inform."""
    window = view.dialogs[-1] if view.dialogs else None
    here = view if window is None else view.inside(window)
    pressed = pick.innermost(here.of("action"))
    kinds = {id(item): _kind(view, item, labels) for item in pressed}
    if len(pressed) == 1 and _alone(pressed[0], here, labels):
        # Whatever it is called (« C'est parti ») is the only way there is.
        kind = kinds[id(pressed[0])]
        kinds = {id(pressed[0]): "on" if kind in ("", "tour") else kind}
    sets, unknown = _sets(here, labels), not all(kinds.values())
    put_off = _put_off(pressed, kinds) if unknown or sets else None
    if put_off is None and (sets or (unknown and not _only_links(pressed, kinds))):
        return None
    found = {kind: [item for item in pressed if kinds[id(item)] == kind] for kind in set(kinds.values())}
    button = put_off or _button(found)
    read_first = [tick for tick in _boxes(here, labels) if not tick.checked] if put_off is None else []
    if button is None or not (button.enabled or read_first):
        return None
    said = [name for item in here.items if item.shown and item not in pressed for name in (*item.names, item.value)]
    # To close it, to be told later or to have read it agrees to nothing and answers nothing.
    read = window is not None and button.called(labels["understood"])
    goes_on = kinds[id(button)] == "on" and not read
    where = button.called(labels["understood"]) or any(
        _leads_to(button, labels[key], labels["towards"]) for key in ("informed", "understood")
    )
    if not _stopped([*said, *button.names], labels, goes_on=goes_on, tells_where=where):
        return read_first[0] if read_first else button
    # What says something that may bind whoever goes on, and asks nothing, is left by its cross.
    crosses = [item for item in found.get("close", []) if window is not None and item.enabled]
    left = goes_on and crosses and not _asks(said, labels) and not _stopped(said, labels, goes_on=False)
    return crosses[0] if left else None


def _kind(view: View, item: Seen, labels: Labels) -> str:
    """What it does: « skip », « on », « close », « put off », « later », « tour », « aside »; empty if unknown."""

    def says(key: str) -> bool:
        return any(map(labels[key].says, item.names))

    def begins(key: str) -> bool:
        spoken = any(map(labels[key].speaks, item.names)) or _leads_to(item, labels[key], labels["towards"])
        return item.called(labels[key]) or spoken

    closes = not item.names or shuts(view, item, labels) or item.called(labels["announcement_close"])
    # In this order: « Plus tard » may be called as what closes is.
    known = (
        ("skip", item.called(labels["skips"])),
        ("aside", _turns(view, item, labels)),
        ("put off", says("puts_off")),
        ("close", closes),
        ("skip", begins("skips")),
        ("on", begins("informed")),
        ("on", begins("understood") or any(map(labels["understood"].begins, item.names))),
        ("tour", begins("tours")),
        ("later", says("no_more")),
        ("aside", item.called(labels["sign_out"]) or says("reads_more")),
        # In a window, the head of a part that unfolds only shows more of what is told.
        ("aside", bool(item.dialog) and item.expanded is not None and not item.popup),
    )
    return next((kind for kind, fits in known if fits), "")


def _turns(view: View, item: Seen, labels: Labels) -> bool:
    """A sign without a word that only turns what is shown by turns: an arrow, a dot."""
    written = any(item.source in (text.source, *text.trail) for text in view.of("text"))
    return not written and any(map(labels["turns_slides"].says, item.names))


def _put_off(pressed: list[Seen], kinds: dict[int, str]) -> Seen | None:
    """To be asked another time, or not to be shown round, agrees to nothing, whatever else is offered."""
    found = [item for item in pressed if item.enabled and kinds[id(item)] in ("skip", "put off")]
    if len(found) != 1:
        return None
    end = found[0].box.y + found[0].box.height
    foot = [item for item in pressed if item.href and item.box.y >= end and _in_a_row(item, pressed)]
    return found[0] if len(pressed) - len(foot) <= FEW else None


def _alone(item: Seen, here: View, labels: Labels) -> bool:
    """A few words below a title, called for nothing that they do."""
    short = all(len(name.split()) <= SHORT for name in item.names)
    headed = any(title.level and title.order < item.order and not title.pressed for title in here.of("title"))
    return item.tier == 1 and headed and short and not item.masthead and not does(item, labels)


def _only_links(pressed: list[Seen], kinds: dict[int, str]) -> bool:
    """Besides one button without anything to fill, all leads to other pages: a page between its head and its foot."""
    others = [item for item in pressed if not (item.href or _in_head(item) or _in_a_row(item, pressed))]
    return len(others) == 1 and kinds[id(others[0])] == "on" and others[0].form != 0


def _in_head(item: Seen) -> bool:
    return item.masthead or item.box.y + item.box.height <= HEAD


def _in_a_row(item: Seen, pressed: list[Seen]) -> bool:
    """It stands among others on one line, as what leads elsewhere does at the foot of a page."""
    return sum((one.box.y, one.tag, one.look) == (item.box.y, item.tag, item.look) for one in pressed) >= ROW


def _leads_to(item: Seen, label: Label, towards: Label) -> bool:
    """It is called so, and then where to."""
    onward = tuple(f"{normal(caption)} {normal(to)} " for caption in label.captions for to in towards.captions)
    return any(normal(name).startswith(onward) for name in item.names)


def _button(found: dict[str, list[Seen]]) -> Seen | None:
    """Past a tour rather than through it; on rather than closed; what has a name rather than a cross."""
    on, skips, closes = (found.get(kind, []) for kind in ("on", "skip", "close"))
    later = [*found.get("put off", []), *found.get("later", [])]
    if len(skips) == 1:
        return skips[0]
    if len(on) == 1 and not skips:
        return on[0]
    if on or skips:
        return None
    named = [item for item in closes if item.names]
    return next(iter([*reversed(named), *later, *closes]), None)


def _stopped(said: list[str], labels: Labels, *, goes_on: bool, tells_where: bool = False) -> bool:
    """What is written there refuses something, or asks or binds whoever goes on; only what agrees to it binds whoever
    presses a button that `tells_where` it leads.
    """
    bind = [] if not goes_on else ["agrees_by_going_on"] if tells_where else ["agrees_by_going_on", "binds"]
    stops = [labels[key] for key in ("refuses", *bind)]
    asked = goes_on and _asks(said, labels)
    terms = labels["terms_of_use"]
    if goes_on and any(map(terms.says, said)) and not any(map(terms.denies, said)):
        return True
    return asked or any(label.says(text) and not label.denies(text) for label in stops for text in said)


def _asks(said: list[str], labels: Labels) -> bool:
    return any("?" in text and not labels["asks_nothing"].says(text) for text in said)


def _sets(view: View, labels: Labels) -> bool:
    """Something can be set there, other than that it is not shown again, or that it was read."""
    read = _boxes(view, labels)
    asks = [tick for tick in view.of("tick") if tick not in read and not any(map(labels["no_more"].says, tick.names))]
    return bool(asks or view.of("field") or view.of("choice"))


def _boxes(view: View, labels: Labels) -> list[Seen]:
    """The one box that says that an information was read, where nothing around it binds."""
    label = labels["has_read"]
    found = [tick for tick in view.of("tick") if any(map(label.says, tick.names)) and tick.enabled]
    binds = any(label.denies(name) for item in view.items if item.shown for name in (*item.names, item.value))
    return found if len(found) == 1 and not binds else []
