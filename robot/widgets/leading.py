"""What leads on to the thing of a name, for presses that only go somewhere: an entry called so, what the name heads, or
the one way on from a card of that title. Never for what writes: that is called by all that it says.
"""

from __future__ import annotations

from robot.labels import Label, normal
from robot.widgets import pick, region
from robot.widgets.breadcrumb import breadcrumb
from robot.widgets.sight import Seen, View

#: How many others two entries share at least that stand in one menu, drawn twice.
ALIKE = 2


def entry(view: View, label: Label, onward: Label, *, nearer: pick.Nearer = lambda left: left) -> Seen | None:
    """What leads on; None if nothing does. Drift (AMBIGUOUS) if several do. `onward` begins a card's way on."""
    return pick.noted(view, pick.only(entries(view, label, onward), label, nearer=nearer), label)


def entries(view: View, label: Label, onward: Label) -> list[Seen]:
    """All that may lead on, the surest kind alone."""
    called = [item for item in view.pressable(label) if item.enabled]
    if len(called) > 1:
        # Where one is may be told by a path whose parts lead there again.
        path = {source for text in breadcrumb(view) for source in (text.source, *text.trail)}
        called = [item for item in called if item.source not in path] or called
        # Of texts that take a press, one that stands among others made alike is an entry; a title bar is none.
        called = [item for item in called if item.kind != "entry" or _among_alike(view, item)] or called
    headed = [item for item in view.of("action") if item.enabled and item.head and label.matches(item.head)]
    beside = _from_cards(view, label, onward) or _from_rows(view, label, onward)
    return called or headed or beside or view.written(label)


def once(view: View, found: list[Seen]) -> list[Seen]:
    """Of entries that stand among the same others, as where a menu is drawn twice (a side bar, cards), the first.

    Only for names that stand in one menu: « Liste » stands among the same others in the menu of each kind of people.
    """
    kept: list[Seen] = []
    for item in found:
        if not any(_same_others(view, item, one) for one in kept):
            kept.append(item)
    return kept


def _same_others(view: View, one: Seen, other: Seen) -> bool:
    around = [_around(view, one, other), _around(view, other, one)]
    own = {normal(name) for item in (one, other) for name in item.names}
    return one.frame == other.frame and len((around[0] & around[1]) - own) >= ALIKE


def _around(view: View, item: Seen, other: Seen) -> set[str]:
    """What can be pressed in the largest block around it that does not hold the other one, by name."""
    block = [ancestor for ancestor in item.trail if ancestor not in other.trail][-1:]
    offered = (*view.of("action"), *view.of("entry"), *(view.of("text") if view.by_words else ()))
    inside = [one for one in offered if set(block) & {one.source, *one.trail}]
    return {normal(name) for one in inside for name in (*one.names, one.head) if normal(name)}


def _among_alike(view: View, item: Seen) -> bool:
    made = (item.frame, item.tag, item.trail, item.box.height)
    return any((one.frame, one.tag, one.trail, one.box.height) == made for one in view.of("entry") if one is not item)


def _from_cards(view: View, label: Label, onward: Label) -> list[Seen]:
    """The one thing to press in each block of that title, where the blocks of other titles lead on alike."""

    def leads(item: Seen) -> bool:
        return any(map(onward.begins, item.names))

    actions = pick.innermost(view.of("action"))
    titles = [item for item in view.of("title") if not item.pressed and item.expanded is None]
    ways = {id(title): region.beside(view, title, actions) for title in titles}
    cards = [title for title in titles if len(way := ways[id(title)]) == 1 and leads(way[0])]
    return [
        ways[id(title)][0]
        for title in cards
        if title.called(label) and ways[id(title)][0].enabled and any(_alike(one, title) for one in cards)
    ]


def _from_rows(view: View, label: Label, onward: Label) -> list[Seen]:
    """The one thing to press on the line that begins with that text, where other lines lead on alike."""
    ways = [item for item in pick.innermost(view.of("action")) if any(map(onward.begins, item.names))]
    found: list[Seen] = []
    for text in view.of("text"):
        if text.pressed or not text.called(label):
            continue
        for ancestor in text.trail[: region.NEAR]:
            line = [item for item in view.of("action") if item.frame == text.frame and ancestor in item.trail]
            if not line:
                continue
            way = pick.innermost(line)
            alike = [one for one in ways if one not in way and (one.box.x, one.names) == (way[0].box.x, way[0].names)]
            if len(way) == 1 and way[0] in ways and way[0].enabled and alike and text.box.x < way[0].box.x:
                found.append(way[0])
            break
    return found


def _alike(one: Seen, other: Seen) -> bool:
    """Two titles of one rank and look, beside each other in the page's build."""
    mine, its = (
        (one.frame, one.level, one.look, len(one.trail)),
        (other.frame, other.level, other.look, len(other.trail)),
    )
    return one is not other and mine == its
