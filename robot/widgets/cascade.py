"""A list whose entries open lists of their own (« cascader »): what is wanted may stand in one of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from robot.labels import Label, literal
from robot.widgets import chips, pick
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View

#: What the sign of an entry that holds more says of it (`Seen.sign`).
ARROW = "folds"
#: What stands between the parts of a path.
PATH = re.compile(r"\s[/>›»]\s")
Means = Callable[[str], bool]


def holding(screen: Screen, offered: Sequence[Seen], means: Means, what: str) -> list[str]:
    """The branches that hold the entry that is meant, each opened on the way, which writes nothing.

    `offered` is what the open list shows: those with an arrow beside them are pressed. Where no sign is known for one,
    several that end in the same sign are branches: one alone may be what is chosen.
    """
    view = screen.look()
    signs = {entry.name: _sign(view, literal(entry.name)) for entry in offered}
    alike = Counter(sign for sign in signs.values() if sign not in ("", chips.TICKED, chips.UNTICKED))
    arrow = ARROW if alike[ARROW] else next((sign for sign, count in alike.items() if count > 1), "")
    branches = [name for name, sign in signs.items() if arrow and sign == arrow]
    stood = _placed(view)
    found = [branch for branch in branches if _entries(_opened(screen, branch, what, stood), means)]
    if len(found) == 1 and found[0] != branches[-1]:
        _opened(screen, found[0], what, stood)
    return found


def ending(means: Means) -> Means:
    """Whether a text means the entry, also as the end of its path (« Région / ATRIUM »)."""
    return lambda text: means(text) or (bool(parts := PATH.split(text)[1:]) and means(parts[-1]))


def entry(view: View, branch: str, means: Means) -> Seen | None:
    """The entry that is meant, in that branch, which stands open."""
    return pick.only(_entries(view.of("text"), means), literal(branch))


def _opened(screen: Screen, branch: str, what: str, stood: frozenset[object]) -> list[Seen]:
    """What that branch shows once it is pressed, `stood` being what was there before any was."""
    label = literal(branch)

    def line(view: View) -> Seen | None:
        found = pick.only(_lines(view, label), label)
        # What cannot be chosen itself may be greyed, and opens all the same: its words are pressed.
        words = [text for text in view.of("text") if found and found.source in text.trail and text.called(label)]
        return words[0] if found and not found.enabled and words else found

    def opened(view: View) -> bool:
        return any(one.expanded for one in _lines(view, label))

    before = _placed(screen.look())
    if not opened(screen.look()):
        screen.press(line, what=f"« {branch} » dans {what}", accept=lambda view: view.items, accepted=f"« {branch} »")
        # One that holds the same as the one before shows nothing new.
        screen.glimpse(lambda view: _placed(view) != before, timeout=screen.patience.moment)
    view = screen.look()
    own = line(view)
    return [text for text in view.of("text") if _place(text) not in stood and not (own and _above(text, own))]


def _above(text: Seen, branch: Seen) -> bool:
    """It stands over that branch, in one column with it: in a tree, a branch that was opened before stays open."""
    one, two = text.box, branch.box
    return one.y + one.height <= two.y and min(one.x + one.width, two.x + two.width) > max(one.x, two.x)


def _lines(view: View, label: Label) -> list[Seen]:
    """What is called so and has a sign beside it, as an entry or as a text alone."""
    return [line for line in (*view.of("action"), *view.of("text")) if line.sign and line.called(label)]


def _sign(view: View, label: Label) -> str:
    signs = {line.sign for line in _lines(view, label)}
    return ARROW if ARROW in signs else min(signs, default="")


def _placed(view: View) -> frozenset[object]:
    return frozenset(map(_place, view.of("text")))


def _place(text: Seen) -> tuple[str, int, int]:
    return text.name, round(text.box.x), round(text.box.y)


def _entries(texts: Sequence[Seen], means: Means) -> list[Seen]:
    return [text for text in texts if any(means(name) for name in text.names)]
