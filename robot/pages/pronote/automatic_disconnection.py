"""« Déconnexion automatique » of authorisation profiles and groups (help page: « Durée des sessions Pronote »).

Known limit: these screens belong to the Windows client (strongly inferred); a browser finds them only where an
installation shows them there. Whether the duration is a list or a number field is not known: both are handled.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

from robot.config import Kind
from robot.errors import Refused, RobotError
from robot.labels import Label, literal, normal
from robot.pages.product import Product
from robot.pages.pronote.menus import Menus
from robot.widgets import choice, dialog, pick, region
from robot.widgets.sight import Seen, View

#: Kind of users → the menus that the help page names.
PATHS: Mapping[Kind, tuple[str, ...]] = {
    "professeurs": ("menu_resources", "resource_enseignants", "menu_authorisation_profiles"),
    "vie_scolaire": ("menu_resources", "resource_personnels", "menu_authorisation_profiles"),
    "administratif": ("menu_file", "menu_user_administration"),
}
#: What an entry of the list of profiles is by its role, the surest first; the last is what only looks pressed.
ENTRY_ROLES = ("treeitem", "option", "row", "gridcell", "listitem", "")
Setting = int | Literal["off"]
_HOURS = re.compile(r"(\d+)\s*(?:h|heure)s?\s*(\d+)?")
_CLOCK = re.compile(r"^(\d{1,2}):(\d{2})$")
_NUMBER = re.compile(r"\d+")


def minutes(text: str) -> int | None:
    """The minutes that a text says (« 45 », « 45 min », « 1 h 30 », « 01:30 »), or None."""
    bare = text.strip().casefold()
    if match := _CLOCK.match(bare) or _HOURS.search(bare):
        return int(match[1]) * 60 + int(match[2] or 0)
    match = _NUMBER.search(bare)
    return int(match[0]) if match else None


def told(setting: Setting) -> str:
    """The setting as the plan and the report show it."""
    return "désactivée" if setting == "off" else f"{setting} min"


class AutomaticDisconnection:
    """The profiles or groups of one kind of users, and the frame at the bottom left of the selected one."""

    def __init__(self, console: Product, menus: Menus) -> None:
        self._console = console
        self._screen = console.screen
        self._labels = console.labels
        self._menus = menus

    def open(self, kind: Kind) -> tuple[str, ...]:
        """The list of that kind is shown; returns the names of its profiles or groups.

        Those that the configuration names are spelled as there: the screen may write them in another case.
        """
        self._menus.open(*PATHS[kind], accept=self._entries, accepted="la liste des profils ou des groupes")
        entries: list[Seen] = self._screen.wait(self._entries, "la liste des profils ou des groupes")
        spelled = {normal(name): name for name in self._console.school.session_durations.get(kind, ())}
        return tuple(spelled.get(normal(one.name), one.name) for one in entries)

    def read(self, name: str) -> Setting:
        """The setting of one profile or group of the open list."""
        self._select(name)
        tick: Seen = self._screen.wait(self._tick, f"la case de « Déconnexion automatique » de « {name} »")
        if not tick.checked:
            return "off"
        duration: Seen = self._screen.wait(self._duration, f"la durée de « Déconnexion automatique » de « {name} »")
        value = minutes(duration.value)
        if value is None:
            raise self._screen.told(self._console.lost("la durée de « Déconnexion automatique »"))
        return value

    def set(self, kind: Kind, name: str, wanted: Setting) -> None:
        """The profile has that setting: the tick first, then the duration.

        Refused if the account may not change it, if the base is read-only, or if the screen does not offer the duration
        (with those it offers; the tick is then put back).
        """
        self.open(kind)
        before = self.read(name)
        self._check_open(name)
        if wanted == "off":
            self._press_tick(name, on=False)
            return
        if before == "off":
            self._press_tick(name, on=True)
        try:
            self._set_duration(name, wanted)
        except RobotError:
            if before == "off":
                self._press_tick(name, on=False)
            raise

    # --- the list ----------------------------------------------------------------------------------------------

    def _entries(self, view: View) -> list[Seen]:
        menus = {one.ref for one in view.items if one.kind == "action" and one.role in ("menuitem", "tab")}
        actions = [one for one in view.of("action") if one.names and one.enabled and not menus & {one.ref, *one.trail}]
        for role in ENTRY_ROLES:
            group = [one for one in actions if one.role == role and (role or one.tier > 1)]
            if group:
                return [one for one in group if not any(one.ref in other.trail for other in group)]
        return []

    def _entry(self, view: View, name: str) -> Seen | None:
        return pick.only([one for one in self._entries(view) if one.called(literal(name))], literal(name))

    def _select(self, name: str) -> None:
        def shown(view: View) -> View | None:
            entry = self._entry(view, name)
            found = region.chapter(view, self._labels["automatic_disconnection"])
            if entry is None or found is None:
                return None
            return found[1] if entry.selected or self._named_elsewhere(view, entry, name) else None

        if shown(self._screen.look()) is None:
            self._screen.press(
                lambda view: self._entry(view.in_front(), name),
                what=f"le profil ou groupe « {name} »",
                accept=shown,
                accepted=f"le cadre « Déconnexion automatique » de « {name} »",
            )

    @staticmethod
    def _named_elsewhere(view: View, entry: Seen, name: str) -> bool:
        """A title names the selected profile, on screens that do not mark it in the list."""
        label = literal(name)
        return any(label.says(text) for one in view.of("title") if one.ref != entry.ref for text in one.names)

    # --- the frame ---------------------------------------------------------------------------------------------

    def _tick(self, view: View) -> Seen | None:
        found = region.chapter(view, self._label)
        return found and pick.only([one for one in found[1].of("tick", shown=False) if one.visual], self._label)

    def _duration(self, view: View) -> Seen | None:
        found = region.chapter(view, self._label)
        return found and pick.only([*found[1].of("choice"), *found[1].of("field")], self._label)

    @property
    def _label(self) -> Label:
        return self._labels["automatic_disconnection"]

    def _check_open(self, name: str) -> None:
        view = self._screen.look()
        if said := view.says(self._labels["exclusive_mode"]):
            raise self._screen.told(dialog.read_only(said))
        tick = self._tick(view)
        if tick is None:
            raise self._screen.told(self._console.lost("la case de « Déconnexion automatique »"))
        if not tick.enabled:
            raise self._screen.told(
                Refused(
                    "PROTECTED",
                    f"Le compte utilisé ne peut pas modifier « {name} » : le cadre est grisé.",
                    next_step="Utilisez un compte qui en a le droit (superviseur), "
                    "ou retirez ce profil de duree_sessions.",
                    region=tick.box,
                )
            )

    def _press_tick(self, name: str, *, on: bool) -> None:
        def done(view: View) -> bool | None:
            tick = self._tick(view)
            return True if tick is not None and bool(tick.checked) == on else None

        if done(self._screen.look()):
            return
        self._screen.press(
            lambda view: self._tick(view.in_front()),
            what=f"la case de « Déconnexion automatique » de « {name} »",
            accept=done,
            accepted="la case " + ("cochée" if on else "décochée"),
            writes=True,
        )

    def _set_duration(self, name: str, wanted: int) -> None:
        def usable(view: View) -> Seen | None:
            duration = self._duration(view)
            return duration if duration is not None and duration.enabled else None

        def done(view: View) -> bool | None:
            duration = usable(view)
            return True if duration is not None and minutes(duration.value) == wanted else None

        what = f"la durée de « {name} »"
        duration: Seen = self._screen.wait(usable, what)
        if minutes(duration.value) == wanted:
            return
        if duration.kind == "choice":
            choice.choose(
                self._screen, usable, told(wanted), what=what, accept=done, same=lambda text: minutes(text) == wanted
            )
        else:
            self._screen.type_into(usable, str(wanted), what=what, accept=done)
