"""A list whose entries open lists of their own (« cascader »): what is wanted may stand in one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from robot.labels import Label, literal
from robot.widgets import pick
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View

Means = Callable[[str], bool]


def holding(screen: Screen, offered: Sequence[Seen], means: Means, what: str) -> list[str]:
    """The branches that hold the entry that is meant, each opened on the way, which writes nothing.

    `offered` is what the open list shows: those with an arrow beside them are pressed.
    """
    view = screen.look()
    branches = [entry.name for entry in offered if _branches(view, literal(entry.name))]
    stood = _placed(view)
    found = [branch for branch in branches if _entries(_opened(screen, branch, what, stood), means)]
    if len(found) == 1 and found[0] != branches[-1]:
        _opened(screen, found[0], what, stood)
    return found


def entry(view: View, branch: str, means: Means) -> Seen | None:
    """The entry that is meant, in that branch, which stands open."""
    return pick.only(_entries(view.of("text"), means), literal(branch))


def _opened(screen: Screen, branch: str, what: str, stood: frozenset[object]) -> list[Seen]:
    """What that branch shows once it is pressed, `stood` being what was there before any was."""
    label = literal(branch)

    def line(view: View) -> Seen | None:
        return pick.only(_branches(view, label), label)

    before = _placed(screen.look())
    screen.press(line, what=f"« {branch} » dans {what}", accept=lambda view: view.items, accepted=f"« {branch} »")
    # One that holds the same as the one before shows nothing new.
    screen.glimpse(lambda view: _placed(view) != before, timeout=screen.patience.moment)
    return [text for text in screen.look().of("text") if _place(text) not in stood]


def _branches(view: View, label: Label) -> list[Seen]:
    """What is called so and has an arrow beside it, as an entry or as a text alone."""
    return [line for line in (*view.of("action"), *view.of("text")) if line.sign == "folds" and line.called(label)]


def _placed(view: View) -> frozenset[object]:
    return frozenset(map(_place, view.of("text")))


def _place(text: Seen) -> tuple[str, int, int]:
    return text.name, round(text.box.x), round(text.box.y)


def _entries(texts: Sequence[Seen], means: Means) -> list[Seen]:
    return [text for text in texts if any(means(name) for name in text.names)]
