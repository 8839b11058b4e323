"""The hosting console's way in, its section « PRONOTE.net » and its tabs (help page: Activation 5-6).

The real console wants a client certificate (documented): it is shown from a file (`robot.certificates`); without one
the robot says so.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from robot.errors import Drift
from robot.labels import Label
from robot.pages.landmarks import Landmarks, caption
from robot.pages.menus import Menus
from robot.pages.product import Product
from robot.pages.school_choice import SchoolChoice
from robot.widgets import leading, pick, region
from robot.widgets.sight import Seen, View
from robot.widgets.uncovering import uncover

T = TypeVar("T")
#: The way to the tab « Intégration dans un ENT » that may go before the documented one.
WAY = "ent_integration"
#: The documented one.
PATH = ("section_pronote_net", "tab_ent")


class HostingConsole:
    """Signed in, on the right base, in the section « PRONOTE.net »."""

    shows_people = False

    def __init__(self, console: Product) -> None:
        self._console = console
        self._screen = console.screen
        self._labels = console.labels
        self._which = SchoolChoice(console, console.school.base_name)
        console.sign_in.besides = self._which.fill_in
        console.start, console.whereabouts = console.school.console, self._whereabouts

    def open(self) -> None:
        """Signed in on the school's base, its name checked (Activation 5)."""
        console, screen = self._console, self._screen
        console.inside = False
        screen.goto(console.school.console)
        where = self._arrived(self._whereabouts, "la console de PRONOTE")
        if where == "sign-in":
            console.sign_in.go()
            where = self._arrived(self._after_sign_in, "la console de PRONOTE, une fois connecté")
        if where == "choice":
            self._which.answer()
            where = self._arrived(self._after_sign_in, "la console de PRONOTE, une fois l'établissement choisi")
        if where == "door":
            self._enter(lambda view: self._whereabouts(view) == "inside")
        console.inside = True
        name = console.school.base_name
        screen.glimpse(lambda view: console.shows_school(view, name), timeout=screen.patience.part)
        console.choose_school(name)
        console.check_school(screen.look(), name)

    def _arrived(self, where: Callable[[View], str], what: str) -> str:
        """Where one stands, as that tells; what the page keeps in its menu is brought into sight for it."""
        seen = self._screen.glimpse(where, timeout=self._screen.patience.part) or uncover(self._screen, where)
        return str(seen or self._screen.wait(where, what))

    def _enter(self, inside: Callable[[View], bool]) -> None:
        """Through the page of the client that only leads to the console."""
        self._screen.press(
            self._screen.find(self._labels["open_console"]),
            what="l'accès à la console",
            accept=lambda view: inside(view) or None,
            accepted="la console de PRONOTE",
            again=True,
        )

    def _door(self, view: View) -> bool:
        return pick.action(view, self._labels["open_console"]) is not None

    def _whereabouts(self, view: View) -> str:
        if self._console.sign_in.needed(view):
            return "sign-in"
        return self._after_sign_in(view)

    def _after_sign_in(self, view: View) -> str:
        if self._which.asked_in_front(view):
            return "choice"
        inside = [*(self._labels[key] for key in ("section_pronote_net", "tab_ent")), *self._labels.way(WAY)[:1]]
        if any(leading.entries(view, label, self._labels["leads_on"]) for label in inside):
            return "inside"
        view.missed.extend(inside)
        if self._which.asked(view):
            return "choice"
        return "door" if self._door(view) else ""

    def open_section(self) -> None:
        """The section « PRONOTE.net » is shown, its publication button in sight (Activation 6)."""
        screen, label = self._screen, self._labels["section_pronote_net"]
        uncover(screen, lambda view: self._in_section(view) or leading.entries(view, label, self._labels["leads_on"]))
        before = screen.look()
        if self._in_section(before):
            return
        if len(taught := self._labels.way(WAY)) > 1:
            sight = "l'entrée « Intégration dans un ENT », au bout du chemin appris"
            Menus(self._console).follow(taught[:-1], lambda view: self._in_section(view) or None, sight)
            return
        old = {before.node(item) for item in before.of("action")}

        def entry(view: View) -> Seen | None:
            """The only entry of the branch that the section unfolded, where it is one."""
            section = pick.action(view.in_front(), label)
            came = [item for item in view.of("action") if item.names and view.node(item) not in old]
            inner = pick.innermost(came)
            return inner[0] if section is not None and section.expanded and len(inner) == 1 else None

        screen.press(
            lambda view: leading.entry(view.in_front(), label, self._labels["leads_on"]),
            what="la section « PRONOTE.net »",
            accept=lambda view: self._in_section(view) or entry(view),
            accepted="les onglets de « PRONOTE.net »",
            again=True,
        )
        if screen.glimpse(lambda view: self._in_section(view) or None):
            return
        screen.press(
            entry,
            what="l'entrée de « PRONOTE.net »",
            accept=lambda view: self._in_section(view) or None,
            accepted="les onglets de « PRONOTE.net »",
            again=True,
        )

    def _in_section(self, view: View) -> bool:
        return self._tab(view, self._tab_label("tab_ent")) is not None

    def _tab_label(self, key: str) -> Label:
        taught = self._labels.way(WAY) if key == "tab_ent" else ()
        return taught[-1] if taught else self._labels[key]

    def open_tab(self, key: str, accept: Callable[[View], T | None], accepted: str) -> T:
        """A tab of the section is shown (Activation 6). Switching rebuilds the page: nothing unsaved may be left."""
        label = self._tab_label(key)

        def press() -> T:
            return self._screen.press(
                lambda view: self._tab(view, label),
                what=f"l'onglet {label}",
                accept=accept,
                accepted=accepted,
                again=True,
            )

        try:
            return press()
        except Drift as error:
            if error.code != "NOT_SEEN" or self._tab(self._screen.look(), label) is not None:
                raise
            # What the section had opened was shut by what came over the page.
            self.open_section()
        return press()

    def _tab(self, view: View, label: Label) -> Seen | None:
        """What is called so, under « PRONOTE.net » where several are; or the sign that unfolds what has that title."""
        before = [*self._labels.way(WAY)[-2:-1], self._labels["section_pronote_net"]][0]
        above = [item for item in view if item.shown and item.called(before)]
        tab = leading.entry(
            view, label, self._labels["leads_on"], nearer=lambda left: region.nearest(view, left, above)
        )
        titles = [title for title in view.in_front().of("title") if tab is None and title.called(label)]
        return region.sign(view, titles[0], "folds") if len(titles) == 1 else tab

    def landmarks(self) -> list[Landmarks]:
        """The way in, of the right base."""
        seeks = ("open_console", "section_pronote_net", "tab_ent")
        return [
            Landmarks(
                "Activation 5", "console d'hébergement", self._seen, needed=True,
                seeks=seeks, path=PATH, way=WAY, begin=self._begin, goal=self.shows_ent,
            )
        ]  # fmt: skip

    def _begin(self) -> None:
        """Where every way begins: the console as it opens, whatever is found in it."""
        self._screen.goto(self._console.start)
        if self._screen.glimpse(self._door, timeout=self._screen.patience.soon):
            self._enter(lambda view: not self._door(view) and bool(view.of("action")))

    def shows_ent(self, view: View) -> bool:
        """A screen that can be « Intégration dans un ENT »: Mon ENT, the CAS server and the publication together."""
        front = view.in_front()
        state = ("stop_publication", "publish", "published", "unpublished")
        held = self._both(front) or self._written(front, "protocol_cas")
        return held and any(self._written(view, key) for key in state)

    def _both(self, view: View) -> bool:
        """Mon ENT and the address, to fill or to read, sent together: a page of explanations only names them."""
        ent = pick.choice(view, self._labels["my_ent"]) or region.told(view, self._labels["my_ent"])
        url = pick.field(view, self._labels["cas_url"]) or region.told(view, self._labels["cas_url"])
        return ent is not None and url is not None and (ent.frame, ent.form) == (url.frame, url.form)

    def _written(self, view: View, key: str) -> bool:
        return bool(caption(view, self._labels[key]))

    def _seen(self) -> dict[str, str]:
        self.open()
        return {"nom de la base": self._console.school.base_name}
