"""The tab « Intégration dans un ENT » (help page: Activation 6 and 8), in either of its layouts.

While the base is published the values are shown greyed: they are read without stopping anything.
"""

from __future__ import annotations

from robot.errors import Drift
from robot.pages.landmarks import Landmarks
from robot.pages.product import Product
from robot.pages.pronote.delegations import Delegations
from robot.pages.pronote.ent_form import EntForm
from robot.pages.pronote.hosting_console import PATH, WAY, HostingConsole
from robot.pages.pronote.publication import Publication
from robot.state_words import described
from robot.states import DelegationState, EntState
from robot.widgets import region
from robot.widgets.sight import Seen, View


class EntIntegration:
    """Mon ENT and the CAS server's address: in the tab itself (ATRIUM's help page), or behind a list of delegations."""

    shows_people = False

    def __init__(self, console: Product, home: HostingConsole, publication: Publication) -> None:
        self._console = console
        self._screen = console.screen
        self._home = home
        self._publication = publication
        self._form = EntForm(console.screen, console.labels, console.school.ent)
        self._delegations = Delegations(console, self._form)

    def open(self) -> EntState | DelegationState:
        """The tab is shown (Activation 6); returns what it holds. Refused if PRONOTE.net is not connected to a base."""
        try:
            self._home.open_tab("tab_ent", self._layout, "« Mon ENT » et « URL du serveur CAS »")
        except Drift as error:
            if (why := self._publication.not_connected(self._screen.look())) is None:
                raise
            raise self._screen.error_with_screenshot(why) from error
        return self.read()

    def reread(self) -> EntState | DelegationState:
        """What the server holds: the console opened anew."""
        self._home.open()
        self._home.open_section()
        return self.open()

    def _layout(self, view: View) -> str | None:
        if self._form.both(view) is None and self._delegations.shown(view):
            return "delegations"
        return "direct" if self._form.shown(view) is not None else None

    def _to_fill(self, view: View) -> bool:
        return self._form.both(view) is not None or self._delegations.shown(view)

    def _direct(self) -> bool:
        layout: str = self._screen.wait(self._layout, "« Mon ENT » et « URL du serveur CAS »")
        return layout == "direct"

    def read(self) -> EntState | DelegationState:
        """What the tab holds."""
        return self._form.read() if self._direct() else self._delegations.read()

    def wanted(self, held: EntState | DelegationState) -> EntState | DelegationState:
        """What it should hold. Refused listing the choices if the list shows them without that ENT."""
        if isinstance(held, DelegationState):
            return self._delegations.wanted(held)
        school = self._console.school
        self._form.check_offered()
        return EntState(ent=school.ent, cas_url=school.cas_url)

    def set(self, wanted: EntState | DelegationState) -> None:
        """The tab holds what is wanted, in either direction (Activation 8).

        It is opened again where stopping the publication left it.
        """
        if not self._screen.glimpse(self._to_fill, timeout=self._screen.patience.soon):
            self._home.open_section()
            self.open()
            self._unlock()
        if isinstance(wanted, DelegationState):
            self._delegations.set(wanted)
        else:
            self._form.fill_and_save(wanted)

    def _unlock(self) -> None:
        """A tab that only tells its values is opened by « Modifier »: nothing is written by that."""
        if self._screen.glimpse(self._to_fill, timeout=0.0) or self._editor(self._screen.look()) is None:
            return
        what = "« Mon ENT » et « URL du serveur CAS », à remplir"
        self._screen.press(self._editor, what="« Modifier les paramètres »", accept=self._to_fill, accepted=what)

    def _editor(self, view: View) -> Seen | None:
        """The only « Modifier » beside « Mon ENT »: another one on the screen opens something else."""
        labels, front = self._console.labels, view.in_front()
        told = region.told(front, labels["my_ent"])
        named = [item for item in front.of("action") if item.called(labels["edit_settings"]) and item.enabled]
        near = region.beside(front, told, named) if told is not None else []
        return near[0] if len(near) == 1 else None

    def landmarks(self) -> list[Landmarks]:
        """The state of the publication, and what the tab holds."""
        seeks = ("section_pronote_net", "tab_ent", "stop_publication", "publish", "my_ent", "cas_url", "protocol_cas")
        return [
            Landmarks(
                "Activation 6-9", "Intégration dans un ENT", self._seen,
                seeks=seeks, path=PATH, way=WAY, begin=self._home.open, goal=self._home.shows_ent,
            )
        ]  # fmt: skip

    def _seen(self) -> dict[str, str]:
        self._home.open_section()
        state = described(self._publication.state())
        return {"publication": state["Base"], **described(self.open())}
