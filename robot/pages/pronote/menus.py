"""The menus of PRONOTE's lists and settings: « Ressources », « Paramètres », « Fichier ».

Known limit: they belong to the Windows client (strongly inferred: see `docs/domain.md`); a browser robot finds them
only
where an installation shows them in a browser, as the simulator does.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TypeVar

from robot.errors import Refused
from robot.labels import Label
from robot.pages.product import Product
from robot.widgets import pick
from robot.widgets.screen import Gesture
from robot.widgets.sight import Seen, View

T = TypeVar("T")
MENU_ROLES = ("menuitem", "tab", "treeitem")
#: Seconds for an open menu to show its entries.
SOON = 3.0


class Menus:
    """A path through menus, entry by entry; each press is accepted by the sight of the next entry."""

    def __init__(self, console: Product) -> None:
        self._screen = console.screen
        self._labels = console.labels

    def open(self, *keys: str, accept: Callable[[View], T | None], accepted: str) -> T:
        """The screen behind the last entry is shown. Refused if the first is nowhere: that is the Windows client."""
        path = [self._labels[key] for key in keys]
        if not self._screen.glimpse(lambda view: self._entry(view, path[0]), timeout=5):
            raise self._screen.told(
                Refused(
                    "NOT_IN_BROWSER",
                    f"Le menu {path[0]} n'est pas dans le navigateur : "
                    "sur cette installation il est dans le client PRONOTE.",
                    next_step="Faites ce pas dans le client Windows, ou utilisez le fichier préparé (--to-file).",
                    expected=str(path[0]),
                    found=" ; ".join(pick.label_names(self._screen.look().of("action"))[:25]),
                )
            )
        if self._walked(path) or self._walked(path):
            answer: T = self._screen.wait(accept, accepted)
            return answer
        for label, following in itertools.pairwise(path):
            if self._entry(self._screen.look(), following) is None:
                self._screen.press(
                    self._finder(label),
                    what=f"le menu {label}",
                    accept=self._finder(following),
                    accepted=f"l'entrée {following}",
                )
        return self._screen.press(self._finder(path[-1]), what=f"l'entrée {path[-1]}", accept=accept, accepted=accepted)

    def _walked(self, path: list[Label]) -> bool:
        """Every entry was pressed as it came; False where one did not come.

        Menus that open under the pointer shut when the page moves beneath it: a person then opens them once more.
        """
        for label in path:
            gesture = Gesture("press", f"l'entrée {label}", writes=False)
            if not self._screen.perform(
                self._finder(label), gesture, lambda element: element.click(timeout=2000), within=SOON
            ):
                return False
        return True

    def _finder(self, label: Label) -> Callable[[View], Seen | None]:
        return lambda view: self._entry(view.in_front(), label)

    @staticmethod
    def _entry(view: View, label: Label) -> Seen | None:
        found = [one for one in view.of("action") if one.called(label) and one.enabled]
        return pick.only([one for one in found if one.role in MENU_ROLES] or found, label)
