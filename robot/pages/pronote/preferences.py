"""« Paramètres › Préférences › Affichages »: the tick that brings the ENT's identifiers (Lien entre les comptes 5-6).

Known limit: the screen belongs to the Windows client (strongly inferred); a browser finds it only where an installation
shows it there, as the simulator does.
"""

from __future__ import annotations

from collections.abc import Callable

from robot.pages.landmarks import Landmarks
from robot.pages.menus import Menus
from robot.pages.product import Product
from robot.states import PreferenceState
from robot.widgets import dialog, pick, saving
from robot.widgets.sight import Seen, View

PATH = ("menu_settings", "menu_preferences", "menu_displays")
#: The way that may go before it.
WAY = "preferences"
CAPTION = "Activer la gestion des identifiants ENT"


class Preferences:
    """The display preferences."""

    shows_people = False

    def __init__(self, console: Product, menus: Menus, begin: Callable[[], None]) -> None:
        self._begin = begin
        self._screen = console.screen
        self._labels = console.labels
        self._menus = menus

    def open(self) -> PreferenceState:
        """The screen is shown (step 5); returns whether the ENT's identifiers are managed.

        Refused (NOT_IN_BROWSER) if the menus are not in the browser.
        """
        tick: Seen = self._menus.open(
            *PATH, accept=self._tick, accepted=f"la case « {CAPTION} »", optional=True, way=WAY
        )
        return PreferenceState(ent_ids=bool(tick.checked))

    def _tick(self, view: View) -> Seen | None:
        return pick.tick(view.in_front(), self._labels["ent_ids_preference"])

    def set(self, wanted: PreferenceState) -> None:
        """The ENT's identifiers are managed (step 6), or not. ExclusiveUse if the base is read-only."""
        view = self._screen.look()
        tick = self._tick(view)
        if tick is not None and bool(tick.checked) == wanted.ent_ids:
            return
        if tick is not None and not tick.enabled and view.says(self._labels["exclusive_mode"]):
            raise self._screen.error_with_screenshot(dialog.exclusive_use(region=tick.box))
        self._screen.press(
            lambda now: item if (item := self._tick(now)) is not None and item.enabled else None,
            what=f"la case « {CAPTION} »",
            accept=lambda now: ((item := self._tick(now)) is not None and bool(item.checked) == wanted.ent_ids) or None,
            accepted=f"la case {'cochée' if wanted.ent_ids else 'décochée'}",
            writes=True,
        )
        saving.save(self._screen, self._tick, what="la préférence")

    def landmarks(self) -> list[Landmarks]:
        """The tick of the preference."""
        seeks = (*PATH, "ent_ids_preference")
        return [
            Landmarks(
                "Lien entre les comptes 5-6", "Préférences, Affichages", self._seen,
                seeks=seeks, path=PATH, optional=True, way=WAY, begin=self._begin, goal=self._tick,
            )
        ]  # fmt: skip

    def _seen(self) -> dict[str, str]:
        what = self._labels["ent_ids_preference"].what
        return {what: "cochée" if self.open().ent_ids else "non cochée"}
