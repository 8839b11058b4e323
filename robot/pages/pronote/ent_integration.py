"""The tab « Intégration dans un ENT » (help page: Activation 6 and 8).

While the base is published the values are shown greyed: they are read without stopping anything.
"""

from __future__ import annotations

from robot.labels import normal
from robot.pages.product import Product
from robot.pages.pronote.hosting_console import HostingConsole
from robot.widgets import choice, dialog, pick
from robot.widgets.sight import Seen, View

ENT = "Mon ENT"
URL = "URL du serveur CAS"


class EntIntegration:
    """Mon ENT and the CAS server's address, in the layout where both stand in the tab itself."""

    def __init__(self, console: Product, home: HostingConsole) -> None:
        self._console = console
        self._screen = console.screen
        self._labels = console.labels
        self._home = home

    def open(self) -> dict[str, str]:
        """The tab is shown (Activation 6); returns what it holds."""
        self._home.open_tab("tab_ent", lambda view: self._both(view), "« Mon ENT » et « URL du serveur CAS »")
        return self.read()

    def reread(self) -> dict[str, str]:
        """What the server holds: the console opened anew."""
        self._home.open()
        self._home.open_section()
        return self.open()

    def read(self) -> dict[str, str]:
        """What the tab shows; no model is an empty string."""
        choice_, field = self._screen.wait(self._both, "« Mon ENT » et « URL du serveur CAS »")
        value = "" if self._labels["no_model"].matches(choice_.value) else choice_.value
        return {ENT: value, URL: field.value.strip()}

    def wanted(self) -> dict[str, str]:
        """What the tab should hold. Refused listing the choices if the list shows them and the ENT is not among them."""
        ent = self._console.school.ent
        found = self._ent(self._screen.look())
        if found is not None and found.native:
            exact = [one for one in found.options if normal(one) == normal(ent)]
            if len(exact) != 1:
                raise self._screen.told(choice.not_offered(ent, found.options, "« Mon ENT »"))
            ent = exact[0]
        elif found is not None and normal(found.value) == normal(ent):
            ent = found.value
        return {ENT: ent, URL: self._console.school.cas_url}

    def set(self, wanted: dict[str, str]) -> None:
        """Mon ENT, then the address (Activation 8): choosing an ENT overwrites the address, so it comes second."""
        if normal(self.read()[ENT]) != normal(wanted[ENT]):
            self._choose(wanted[ENT])
        if self.read()[URL] != wanted[URL]:
            self._screen.type_into(
                lambda view: self._usable(self._url(view)),
                wanted[URL],
                what="« URL du serveur CAS »",
                accept=lambda view: self._shows(view, URL, wanted[URL]),
            )

    def _choose(self, ent: str) -> None:
        question = self._labels["question_model"]

        def accepted(view: View) -> object:
            if view.dialogs:
                return dialog.question(view, question, ent)
            return self._shows(view, ENT, ent)

        choice.choose(
            self._screen, lambda view: self._usable(self._ent(view)), ent, what="« Mon ENT »", accept=accepted
        )
        if asked := dialog.question(self._screen.look(), question, ent):
            self._screen.press(
                lambda view: dialog.answer(view, asked, self._labels["yes"]),
                what=f"« Oui » à « {asked.value[:80]} »",
                accept=lambda view: not view.dialogs and self._shows(view, ENT, ent) or None,
                accepted=f"« {ent} » dans « Mon ENT »",
                writes=True,
            )

    def _shows(self, view: View, what: str, value: str) -> bool:
        item = self._ent(view) if what == ENT else self._url(view)
        return item is not None and normal(item.value) == normal(value) and (what == ENT or item.value.strip() == value)

    @staticmethod
    def _usable(item: Seen | None) -> Seen | None:
        return item if item is not None and item.enabled else None

    def _both(self, view: View) -> tuple[Seen, Seen] | None:
        ent, url = self._ent(view), self._url(view)
        return (ent, url) if ent is not None and url is not None else None

    def _ent(self, view: View) -> Seen | None:
        return pick.choice(view, self._labels["my_ent"])

    def _url(self, view: View) -> Seen | None:
        return pick.field(view, self._labels["cas_url"])
