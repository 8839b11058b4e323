"""What a page keeps out of sight until it is asked for: menus behind « ☰ », names behind signs, entries behind « ⋮ ».

Found as a person does: what only shows more is opened, the likeliest first, until what is wanted is in sight. Nothing
that could write leaves the browser meanwhile (`widgets/guard.py`), and what showed nothing is shut again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urldefrag, urlsplit

from playwright.sync_api import ElementHandle

from robot.errors import Drift
from robot.labels import Labels, normal
from robot.widgets import pick, region
from robot.widgets.asked import acts
from robot.widgets.guard import Guard
from robot.widgets.informing import passes
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View
from robot.widgets.signs import MENU_ROLES, opens, opens_below
from robot.widgets.taken import does
from robot.widgets.watch import Gesture

#: What was opened before brought what was wanted, has not been opened, or brought nothing.
BROUGHT, LIKELY, IDLE = 0, 1, 2
#: How many things are opened at most.
PRESSES = 8
#: How many one inside the other: a menu, an entry of it, what that leads to.
DEEP = 3
#: How many signs without words stand one below the other in a bar that tells their names under the pointer.
BAR = 3
#: How wide such a bar is, and how high the head of a page, at most, in CSS pixels.
EDGE = 80
#: How many words a caption has at most that leads somewhere: more are a sentence.
WORDS = 4


@dataclass(frozen=True)
class _Way:
    """Something that may show more."""

    item: Seen
    #: The pointer only rests on it.
    points: bool = False
    #: It is known by its caption: what it does is what it says.
    known: bool = False


def uncover(screen: Screen, wanted: Callable[[View], Any], *, what: str = "") -> Any:
    """What `wanted` answers once what hides it stands open; None if nothing that only shows more brings it.

    `what` tells it from other things wanted: what brought it is opened first when it is wanted again, for it alone.
    """
    if passes(screen.look(), screen.labels) is not None:
        # What only informs is left first: nothing else is pressed before.
        screen.glimpse(lambda view: wanted(view) or passes(view, screen.labels) is None, timeout=screen.patience.part)
    return screen.glimpse(wanted, timeout=0.0) or _Search(screen, wanted, what).found() or _by_words(screen, wanted)


def _by_words(screen: Screen, wanted: Callable[[View], Any]) -> Any:
    """What `wanted` answers where words that nothing shows to be pressed lead on; the screen keeps to that."""
    view = screen.look()
    if screen.by_words or wanted(view) or not wanted(replace(view, by_words=True, named={})):
        return None
    screen.by_words = True
    screen.touched()
    return screen.glimpse(wanted, timeout=0.0)


class _Search:
    def __init__(self, screen: Screen, wanted: Callable[[View], Any], what: str) -> None:
        self._screen = screen
        self._wanted = wanted
        self._what = what
        self._guard = Guard(screen.page, screen.labels)
        #: What was opened, by all that tells it apart from one page to the next.
        self._tried: set[tuple[object, ...]] = set()
        self._presses = 0

    def found(self) -> Any:
        try:
            return self._below(self._screen.look(), frozenset(), 0)
        finally:
            self._guard.leave()

    def _below(self, view: View, old: frozenset[tuple[object, ...]], depth: int) -> Any:
        """What is wanted, through one of the things that came into sight; None, with as much open as before."""
        while self._presses < PRESSES and not self._guard.held:
            hidden = self._hidden(view)
            ways = _ways(view, self._screen.labels, hidden, inside=depth > 0)
            fresh = [one for one in ways if _place(one.item) not in old | self._tried]
            # What once brought what was wanted is opened first, and last what did not.
            way = min(
                fresh, key=lambda one: self._screen.uncovered.get((self._what, *_place(one.item)), LIKELY), default=None
            )
            if way is None:
                return None
            if answer := self._through(way, view, depth):
                return answer
            view = self._screen.look()
        return None

    def _through(self, way: _Way, view: View, depth: int) -> Any:
        screen, place = self._screen, _place(way.item)
        self._tried.add(place)
        self._presses += 1
        stood, url = frozenset(map(_place, _pressed(view))), screen.page.url
        gesture = Gesture("look" if way.points else "press", f"« {way.item.name} », qui montre davantage", writes=False)

        def rest(element: ElementHandle) -> None:
            element.hover(timeout=screen.patience.attempt * 1000)

        def same(now: View) -> Seen | None:
            shown = [*_pressed(now), *_only_pointed_at(now)]
            return next((item for item in shown if _place(item) == place), None)

        def open_it() -> Any:
            act = rest if way.points else screen.click
            done = screen.perform(same, gesture, act, within=screen.patience.moment)
            if done is None:
                return None
            answer = screen.glimpse(self._wanted, timeout=screen.patience.moment)
            if answer and not self._guard.held:
                screen.accepted(done, "ce qui était caché")
            return answer

        if way.known or way.points:
            answer = open_it()
        else:
            with self._guard.watching():
                answer = open_it()
                # What the press made the page ask for may be told later than what it shows.
                screen.glimpse(lambda _view: self._guard.held or not answer, timeout=screen.patience.blink)
                screen.glimpse(lambda _view: screen.traffic.idle, timeout=screen.patience.blink)
        if self._guard.held:
            # It did not only show: nothing was sent, and the page that believes it was is left.
            screen.uncovered[self._what, *place] = IDLE
            screen.goto(url)
            return None
        if answer:
            screen.uncovered[self._what, *place] = BROUGHT
            return answer
        now = screen.look()
        came = [item for item in _pressed(now) if _place(item) not in stood]
        known = {name for item in view if item.shown for name in item.names}
        if any(screen.names_another(name) for item in now if item.shown for name in {*item.names} - known):
            # Schools to choose from: nothing that came with them is this one's.
            self._tried |= set(map(_place, came))
            came = []
        if depth + 1 < DEEP and came:
            answer = self._below(now, stood, depth + 1)
        screen.uncovered[self._what, *place] = BROUGHT if answer else IDLE
        if not answer:
            self._shut(same, stood, url)
        return answer

    def _shut(self, opener: Callable[[View], Seen | None], stood: frozenset[tuple[object, ...]], url: str) -> None:
        """What was opened for nothing is shut again: by Escape, by what opened it, else by opening its page anew."""
        screen = self._screen
        if urldefrag(screen.page.url).url != urldefrag(url).url:
            screen.goto(url)
            return

        def shut(view: View) -> bool:
            return {_place(item) for item in _pressed(view)} <= stood

        if screen.glimpse(shut, timeout=0.0):
            return
        screen.key("Escape")
        if not screen.glimpse(shut, timeout=screen.patience.blink) and opener(screen.look()) is not None:
            gesture = Gesture("press", "la fermeture de ce qui a été ouvert", writes=False)
            screen.perform(opener, gesture, screen.click, within=screen.patience.moment)
        if not screen.glimpse(shut, timeout=screen.patience.blink) and screen.look().dialogs:
            # A drawer may shut by a press beside it alone.
            screen.goto(url)

    def _hidden(self, view: View) -> Seen | None:
        """What is wanted, where the page holds it and does not show it."""
        unveiled = replace(
            view, items=tuple(item if item.shown else replace(item, shown=True) for item in view.items), named={}
        )
        with suppress(Drift):
            found = self._wanted(unveiled)
            if isinstance(found, Seen):
                return found
            named = [item for item in unveiled.items if (item.frame, item.ref) in unveiled.named]
            return named[0] if len(named) == 1 else None
        return None


def _ways(view: View, labels: Labels, hidden: Seen | None, *, inside: bool) -> Iterator[_Way]:
    """What may show more, the likeliest first: beside what is hidden, by its name, by its sign, by where it stands."""
    offered = [item for item in _pressed(view) if _only_shows(item, labels)]
    # « Activer/Désactiver la navigation » does no more than that.
    menus = [item for item in _pressed(view) if item.called(labels["opens_menu"]) and _stays(item)]
    more = [item for item in offered if item.called(labels["more_entries"])]
    own = [item for item in offered if _in_head(item) and any(map(_initialled, item.names))]
    # An entry of a menu leads where it says, unless a sign says that it opens.
    at_edge = [item for item in offered if _at_edge(item, view) and item.role not in MENU_ROLES]
    signed = [item for item in offered if opens(item)]
    signs = [item for item in offered if _wordless(item) and (_in_head(item) or item.box.x < EDGE)]
    leads = [item for item in _pressed(view) if _leads(item, view, labels, inside=inside)]
    likely = [*signed, *signs, *own]
    if hidden is not None:
        yield from (_Way(item) for item in sorted(likely, key=lambda item: _apart(item, hidden)) if _near(item, hidden))
    for known in (menus, more):
        if len(known) == 1:
            yield _Way(known[0], known=True)
    if (bar := _bar(view)) is not None:
        yield _Way(bar, points=True)
    yield from (_Way(item, points=True) for item in _only_pointed_at(view))
    yield from (_Way(item) for item in own if len(own) == 1)
    yield from (_Way(item) for item in likely if _in_head(item))
    yield from (_Way(item) for item in leads)
    yield from (_Way(item) for item in likely)
    yield from (_Way(item) for item in at_edge)


def _pressed(view: View) -> list[Seen]:
    return pick.innermost(view.in_front().of("action"))


def _only_pointed_at(view: View) -> list[Seen]:
    """Words in the head of the page that end with an arrow, where nothing takes a press."""
    pressed = {(item.frame, item.source) for item in view.of("action")}
    texts = [text for text in view.in_front().of("text") if (text.frame, text.source) not in pressed]
    return [text for text in texts if _in_head(text) and not text.pressed and opens_below(text)]


def _place(item: Seen) -> tuple[object, ...]:
    """What tells it from others, over reloads too."""
    return item.frame, item.tag, item.names, item.href, round(item.box.x), round(item.box.y)


def _only_shows(item: Seen, labels: Labels) -> bool:
    """It shows more in its place: no link elsewhere, nothing that sends, chooses, or says that it does something."""
    return _stays(item) and not does(item, labels)


def _stays(item: Seen) -> bool:
    """It is no link elsewhere, nothing that sends or chooses, and nothing that stands open."""
    elsewhere = bool(item.href) and "#" not in item.href and not item.href.startswith("javascript:")
    chooses = item.checked is not None or item.role in ("option", "switch")
    opened = bool(item.expanded) or item.selected
    # What tells that it is folded sends no form.
    sends = bool(item.form) and item.expanded is None
    return item.enabled and not (sends or elsewhere or chooses or opened)


def _leads(item: Seen, view: View, labels: Labels, *, inside: bool) -> bool:
    """A link, or an entry of a menu (`inside`: what a menu showed), called for where things are set, on this site."""
    names = [name for name in (*item.names, item.head) if len(name.split()) <= WORDS]
    known = any(map(labels["leads_to_settings"].speaks, names))
    address = urlsplit(item.href)
    here = not item.href or (address.netloc == urlsplit(view.url).netloc and not acts(item.href, labels))
    entry = inside or bool(item.href) or item.role in MENU_ROLES
    return known and here and entry and item.enabled and not item.form and not does(item, labels)


def _in_head(item: Seen) -> bool:
    return item.masthead or item.box.y < EDGE


def _at_edge(item: Seen, view: View) -> bool:
    """In the head of the page, or in a bar at its foot, where a site keeps what holds for all its pages."""
    foot = max(one.box.y + one.box.height for one in view.items if one.shown)
    return _in_head(item) or item.box.y > foot - EDGE


def _wordless(item: Seen) -> bool:
    return not any(map(normal, item.names)) or len(normal(item.name)) == 1


def _apart(item: Seen, hidden: Seen) -> tuple[int, int]:
    """How far up the smallest block is that holds both, then how far before it stands."""
    common = [at for at, ancestor in enumerate(hidden.trail) if ancestor in (item.source, *item.trail)]
    return min(common, default=len(hidden.trail)), abs(hidden.order - item.order)


def _near(item: Seen, hidden: Seen) -> bool:
    return item.frame == hidden.frame and _apart(item, hidden)[0] < min(region.NEAR, len(hidden.trail) - 2)


def _bar(view: View) -> Seen | None:
    """The first of the signs without a word that stand one below the other at the page's left."""
    signs = [] if view.dialogs else [item for item in _pressed(view) if item.box.width <= EDGE]
    signs = [item for item in signs if item.names and not any(map(normal, item.names))]
    first = next((item for item in signs if item.box.x < EDGE), None)
    alike = [
        item for item in signs if first and (item.frame, item.tag, item.box.x) == (first.frame, first.tag, first.box.x)
    ]
    return first if len(alike) >= BAR and len({item.box.y for item in alike}) == len(alike) else None


def _initialled(name: str) -> bool:
    """Who is signed in: a name after its own initials (« A Anne Exemple »)."""
    first, *rest = normal(name).split() or [""]
    initials = "".join(word[0] for word in rest)
    return len(first) <= 2 <= len(rest) and first != "" and initials.startswith(first)  # noqa: PLR2004 - as on a badge
