"""Paths through menus: « Ressources », « Paramètres », « Fichier » of PRONOTE, and every way that somebody taught.

Known limit: PRONOTE's own menus belong to the Windows client (strongly inferred: see `docs/domain.md`); a browser robot
finds them only where an installation shows them in a browser, as the simulator does.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar, cast

from robot.errors import Refused
from robot.labels import Label
from robot.pages.product import Product
from robot.profiles import PROFILES
from robot.widgets import branches, dialog, leading, pick, region
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View
from robot.widgets.signs import MENU_ROLES, flies_out
from robot.widgets.uncovering import uncover
from robot.widgets.watch import Gesture

T = TypeVar("T")
#: Where the documented paths of PRONOTE begin.
FIRST = ("section_pronote_net", "menu_file", "menu_settings", "menu_resources")
#: The kinds of people that have lists.
PEOPLE = tuple(f"resource_{profile}" for profile in PROFILES)
#: How often a menu that has shut instead of showing its entries is opened again.
AGAIN = 2
SHUT = "shut"
#: A screen came, and what leads on from it is somewhere out of sight.
HIDDEN = "hidden"


class Menus:
    """A path through menus, entry by entry; each press is accepted by the sight of the next entry."""

    def __init__(self, product: Product) -> None:
        self._product = product
        self._screen = product.screen
        self._labels = product.labels
        #: Beginnings that nothing of the start shows: not searched for again in this visit.
        self._nowhere: set[str] = set()

    def open(
        self,
        *keys: str,
        accept: Callable[[View], T | None],
        accepted: str,
        known_by: Callable[[View], Iterable[Seen]] = lambda _view: (),
        optional: bool = False,
        way: str = "",
    ) -> T:
        """The screen behind the last entry is shown. Refused if the first is nowhere: that is the Windows client.

        `known_by` finds what the screen holds: what stood there before a press is another screen's until it has come
        anew. `optional` says that the last entry may be missing, where its screen comes with the entry before.
        `way` names the way that goes before the documented one, where somebody taught it.
        """
        if taught := self._labels.way(way):
            return self.follow(taught, accept, accepted, known_by)
        path = [self._labels[key] for key in keys]
        self._leave_window(path[0])
        if not (begins := self._from_start(path)):
            raise self._screen.error_with_screenshot(self._not_in_browser(path[0]))
        return self._walk(begins, accept, accepted, known_by, optional=optional)

    def _from_start(self, path: list[Label]) -> list[Label]:
        """As `_begins`; some screens lead nowhere but back: their ways begin where one came in."""
        begins = self._begins(path)
        if begins or self._screen.traffic.slow:
            return begins
        self._screen.goto(self._product.start)
        if not (begins := self._begins(path)):
            self._nowhere.add(path[0].key)
        return begins

    def _begins(self, path: list[Label]) -> list[Label]:
        """That path from what can be pressed of it: its first entry may only head the next one, below it."""

        def seen(view: View) -> list[Label] | None:
            if self._entry(view.in_front(), path[0]) is not None:
                return path
            return path[1:] if path[1:] and self._headed(view, path[:2]) is not None else None

        found: list[Label] | None = self._screen.glimpse(seen, timeout=self._screen.patience.part)
        if found or path[0].key in self._nowhere:
            return found or []
        # Or in what the page opens for it.
        return uncover(self._screen, seen, what=path[0].key) or []

    def _headed(self, view: View, path: Sequence[Label]) -> Seen | None:
        """The last entry of that path, where the one before only heads it: a title of a card, or of a column."""
        front = view.in_front()
        heads = [item for item in front if item.kind in ("title", "text") and item.called(path[-2])]
        if not heads or self._entry(front, *path[:-1]) is not None:
            return None
        called = [item for item in front.pressable(path[-1]) if item.enabled]
        below = {item.ref: item for head in heads for item in region.headed(front, head, called)}
        return next(iter(below.values())) if len(below) == 1 else None

    def _not_in_browser(self, menu: Label) -> Refused:
        error = Refused(
            "NOT_IN_BROWSER",
            f"Le menu {menu} n'est pas dans le navigateur : sur cette installation il est dans le client PRONOTE.",
            next_step="Faites ce pas dans le client Windows, ou utilisez le fichier préparé (--to-file).",
            expected=str(menu),
            found=" ; ".join(pick.label_names(self._screen.look().of("action"))[:25]),
        )
        error.sought = (menu.key,)
        return error

    def follow(
        self,
        path: Sequence[Label],
        accept: Callable[[View], T | None],
        accepted: str,
        known_by: Callable[[View], Iterable[Seen]] = lambda _view: (),
    ) -> T:
        """The screen at the end of a way that somebody taught; from the product's start where its beginning is not in
        sight. Drift if an entry of it is nowhere.
        """
        self._leave_window(path[0])
        return self._walk(self._from_start(list(path)) or list(path), accept, accepted, known_by, optional=False)

    def _walk(
        self,
        path: list[Label],
        accept: Callable[[View], T | None],
        accepted: str,
        known_by: Callable[[View], Iterable[Seen]],
        *,
        optional: bool,
    ) -> T:
        at = shut = 0
        while True:
            find, patient = self._finder(*path[: at + 1]), shut >= AGAIN
            behind = Fresh(self._screen, accept, known_by, self._screen.look())
            if at + 1 == len(path):
                if (answer := self._last(find, path[at], behind, accepted, patient=patient)) is not None:
                    return answer
            else:
                following = path[at + 1]
                instead = behind if optional and following is path[-1] else None
                beyond = path[: at + 3] if path[at + 2 :] else []
                came = self._opened(path[: at + 2], instead, beyond, patient=patient, searched=shut > 0)
                if came in path[at + 1 : at + 3]:
                    at = path.index(came)
                    continue
                if came is not None:
                    shown: T = self._screen.wait(behind, accepted)
                    return shown
            # Menus that open under the pointer shut when the page moves beneath it: a person then opens them once more.
            shut += 1
            if find(self._screen.look()) is None:
                at = max(at - 1, 0)
            if at == 0:
                uncover(self._screen, self._finder(path[0]), what=path[0].key)

    def _last(
        self, find: Callable[[View], Seen | None], label: Label, behind: Fresh[T], accepted: str, *, patient: bool
    ) -> T | None:
        """The screen behind the last entry, though it keeps what it is known by out of sight; None if that is gone."""
        start, soon = 0.0, self._screen.patience.soon

        def came(now: View) -> T | str | None:
            nonlocal start
            start = start or time.monotonic()
            late = time.monotonic() - start > soon and self._screen.traffic.idle
            return behind(now) or (HIDDEN if late else None)

        answer = self._pressed(find, label, came, accepted, patient=patient)
        if answer is HIDDEN:
            shown: T = uncover(self._screen, behind, what=accepted) or self._screen.wait(behind, accepted)
            return shown
        return cast("T | None", answer)

    def _opened(
        self,
        path: list[Label],
        instead: Fresh[T] | None,
        beyond: Sequence[Label] = (),
        *,
        patient: bool,
        searched: bool = False,
    ) -> object:
        """Press the last entry but one of that path; returns what came: the last one, the one `beyond` that it only
        heads, or the screen that may come instead; None if it shut. `searched`: nothing out of sight holds it.
        """
        view, following = self._screen.look(), path[-1]
        find, finder = self._finder(*path[:-1]), self._finder(*path)
        item, seen = find(view), finder(view)
        if item is not None and seen is not None and (item.expanded or _holds(view, item, seen)):
            return following
        if item is not None and _words_beside(view, item) is not None:
            # An arrow shows what an entry holds; where that is not among it, the entry's own words lead to its screen.
            if item.expanded and instead is not None:
                find = self._words_of(find)
            else:
                instead = None
        fresh = Fresh(self._screen, finder, lambda now: filter(None, (finder(now),)), view)
        start, patience, url = 0.0, self._screen.patience, self._screen.page.url

        def came(now: View) -> object:
            nonlocal start
            start = start or time.monotonic()
            if fresh(now):
                return following
            if beyond and self._headed(now, beyond) is not None and self._screen.traffic.idle:
                return beyond[-1]
            late = time.monotonic() - start
            if instead is not None and late > patience.moment and instead(now):
                return instead
            # It stood open and the press folded it, or it has shut by itself.
            if patient or late <= patience.moment or not self._screen.traffic.idle or finder(now) is not None:
                return None
            if seen is not None and self._screen.page.url == url:
                return SHUT
            return (SHUT if searched else HIDDEN) if late > patience.soon else None

        # What shut under a press may stay open under the pointer; what stood there before is not what it holds.
        shows = item is not None and (flies_out(item) or (searched and seen is None))
        if shows and self._hovered(find, finder):
            return following
        got = self._pressed(find, path[-2], came, f"l'entrée {following}", patient=patient)
        if got is HIDDEN and uncover(self._screen, finder, what=" > ".join(label.key for label in path)):
            return following
        return None if got in (SHUT, HIDDEN) else got

    def _words_of(self, find: Callable[[View], Seen | None]) -> Callable[[View], Seen | None]:
        def words(view: View) -> Seen | None:
            arrow = find(view)
            return arrow and (_words_beside(view, arrow) or arrow)

        return words

    def _hovered(self, find: Callable[[View], Seen | None], came: Callable[[View], object]) -> bool:
        """The pointer stands on the entry, and what it says it holds has come."""
        gesture = Gesture("look", "le sous-menu sous le pointeur", writes=False)
        patience = self._screen.patience
        self._screen.perform(find, gesture, lambda element: element.hover(timeout=patience.attempt * 1000))
        return bool(self._screen.glimpse(came, timeout=patience.moment))

    def _pressed(
        self,
        find: Callable[[View], Seen | None],
        label: Label,
        accept: Callable[[View], T | None],
        accepted: str,
        *,
        patient: bool,
    ) -> T | None:
        """What `accept` sees once that entry is pressed; None, unless `patient`, where the entry itself is gone."""
        gesture = Gesture("press", f"l'entrée {label}", writes=False)
        within = None if patient else self._screen.patience.soon
        done = self._screen.perform(find, gesture, self._screen.click, within=within)
        if done is None:
            return None
        answer: T = self._screen.wait(accept, accepted)
        self._screen.accepted(done, accepted)
        return answer

    def _leave_window(self, first: Label) -> None:
        """A window that an entry opened is closed before the menus behind it are used again."""
        # One that was just shut may still be fading; one that only comes now is no entry's.
        if not self._screen.look().dialogs or self._screen.glimpse(lambda now: not now.dialogs):
            return
        view = self._screen.look()
        # What lies behind a window may be greyed by it.
        if self._entry(view.in_front(), first) is not None or not view.pressable(first):
            return
        closing = (self._labels["close_message"], self._labels["cancel"])
        button = dialog.closer(view, *closing)
        if button is None:
            return
        open_windows, closed = len(view.dialogs), "la fermeture de la fenêtre"
        gesture = Gesture("press", f"« {button.name} » de la fenêtre", writes=False)
        screen = self._screen
        done = screen.perform(
            lambda now: dialog.closer(now, *closing), gesture, screen.click, within=screen.patience.part
        )
        screen.wait(lambda now: len(now.dialogs) < open_windows or None, closed)
        # One that only informed may have been put aside meanwhile.
        if done is not None:
            screen.accepted(done, closed)

    def _finder(self, *path: Label) -> Callable[[View], Seen | None]:
        """A finder of the last entry of that path: in the menu of the one before, where the page ties them."""
        return lambda view: self._entry(view.in_front(), *path)

    def _entry(self, view: View, *path: Label) -> Seen | None:
        label = path[-1]
        entries = {entry.source: entry for entry in view.of("action") if entry.role in MENU_ROLES}

        def of_another(item: Seen) -> bool:
            """It stands in menus, and not in that of the entry before: some open under a pointer that stands still."""
            above = [
                entries[ancestor]
                for ancestor in item.trail
                if ancestor in entries and entries[ancestor].frame == item.frame
            ]
            menus = [entry for entry in above if not entry.called(label)]
            return bool(menus) and not any(entry.called(path[-2]) for entry in menus)

        everywhere = found = leading.entries(view, label, self._labels["leads_on"])
        if len(path) > 1 and not self._screen.heal:
            found = [entry for entry in found if not of_another(entry)]
        # The first entry stands among the other beginnings: a breadcrumb may repeat it.
        near = path[-2:-1] or [self._labels[key] for key in FIRST if key in self._labels and key != label.key]
        above = [item for item in view if item.shown and any(map(item.called, near))]
        if len(path) > 1:
            found = branches.inside(view, found, above, self._siblings(path[-2]))
            # Several of that name are pages that were opened before, and no entries, where the entry before is folded
            # or another's menu has one of it.
            in_menus = [entry for entry in everywhere if entry.role in MENU_ROLES]
            folded = all(item.expanded is False for item in above)
            if (in_menus or folded) and len(found) > 1 and not any(entry in in_menus for entry in found):
                return pick.noted(view, None, label)
        menus = [entry for entry in found if entry.role in MENU_ROLES]
        # Its link, in an entry that is wider than that, is what is pressed.
        inside = [
            item for item in found if any(entry.frame == item.frame and entry.source in item.trail for entry in menus)
        ]
        entry = pick.only(
            [*menus, *inside] or found,
            label,
            nearer=lambda left: branches.next_below(region.nearest(view, left, above), above),
        )
        return pick.noted(view, entry, label)

    def _siblings(self, label: Label) -> list[Label]:
        """The lists of the other kinds of people, beside one of them."""
        return [self._labels[key] for key in PEOPLE if label.key in PEOPLE and key != label.key and key in self._labels]


def _holds(view: View, item: Seen, entry: Seen) -> bool:
    """The entry stands in that thing already, or below it where it is drawn as a title."""
    titles = [title for title in view.of("title") if title.level and item.source in (title.source, *title.trail)]
    titles += [title for title in view.of("title") if title.level and title.source in item.trail]
    return item.source in entry.trail or any(region.headed(view, title, [entry]) for title in titles)


def _words_beside(view: View, arrow: Seen) -> Seen | None:
    """What is pressed beside that wordless sign, on its line, and is called as nobody sees that the sign is."""
    written = {source for text in view.of("text") for source in (text.source, *text.trail)}
    if arrow.source in written or arrow.expanded is None:
        return None
    found = [
        item
        for item in pick.innermost(view.of("action"))
        if item.frame == arrow.frame
        and item.source in written
        and set(item.names) & set(arrow.names)
        and item.box.y < arrow.box.y + arrow.box.height / 2 < item.box.y + item.box.height
    ]
    return found[0] if len(found) == 1 else None


class Fresh(Generic[T]):
    """A condition that what stood on the screen before does not fulfil, unless nothing else comes."""

    def __init__(
        self,
        screen: Screen,
        accept: Callable[[View], T | None],
        known_by: Callable[[View], Iterable[Seen]],
        before: View,
    ) -> None:
        self._screen = screen
        self._accept = accept
        self._known_by = known_by
        self._old = {before.node(item) for item in known_by(before)}
        self._start = 0.0

    def __call__(self, view: View) -> T | None:
        """The condition's answer, once it is about something new."""
        self._start = self._start or time.monotonic()
        if self._old and (
            time.monotonic() - self._start < self._screen.patience.moment or not self._screen.traffic.idle
        ):
            now = {view.node(item) for item in self._known_by(view)}
            if not now or now & self._old:
                return None
        return self._accept(view)
