"""One list on the screen: found by its captions in whichever frame holds it, and the page's eye and hand beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import ElementHandle, Frame
from playwright.sync_api import Error as PlaywrightError

from robot.errors import Drift, RobotError, SiteUnavailable
from robot.labels import Label, normal
from robot.widgets import moving_in
from robot.widgets.screen import Screen

#: The list's eye and hand, in the page.
SCRIPTS = ("wheel.js", "see.js", "hand.js")
MOVED_IN = moving_in.moved_in(*(moving_in.script("robot.widgets.grid", name) for name in SCRIPTS))
CANDIDATES = f"([words, sought]) => {{ {MOVED_IN} return window.__robotList.candidates(sought); }}"
TAKE = f"([words, wanted]) => {{ {MOVED_IN} return window.__robotList.take(wanted); }}"
#: What joins the texts of a row (the page's `BETWEEN`).
BETWEEN = "\x1f"


@dataclass
class Sheet:
    """A list: its frame, its captions from left to right, and which column is which."""

    screen: Screen
    frame: Frame
    captions: tuple[str, ...]
    #: What each column is, for those that a label names: « column_family_name » → 0.
    columns: Mapping[str, int]
    #: Columns whose texts tell one row from another: all but the one that is filled.
    key: tuple[int, ...]
    #: The labels of the columns which say who a line is.
    naming: tuple[str, ...] = ()
    #: The gesture that was seen to open an editor here (see `hand.js`), empty until known.
    gesture: str = field(default="", compare=False)

    def eye(self, name: str, argument: Any = None) -> Any:
        """Ask the page's eye. SiteUnavailable (or what the screen's gate finds) if the page is gone meanwhile."""
        return self._ask(f"(argument) => window.__robotList.{name}(argument)", argument)

    def hand(self, name: str, argument: Any = None) -> Any:
        """Ask the page's hand; raises as `eye`."""
        return self._ask(f"(argument) => window.__robotHand.{name}(argument)", argument)

    def signature(self) -> str | None:
        """What its rows in sight are, in short; None where it is not on the screen, or its page is just changing."""
        self.screen.touched()
        try:
            taken = self.frame.evaluate(TAKE, self._wanted())
            return str(self.frame.evaluate("() => window.__robotList.signature()")) if taken else None
        except PlaywrightError:
            if self.screen.page.is_closed():
                raise
            return None

    def heading(self, label: str) -> ElementHandle | None:
        """That column's caption, where it is one element of the page by its text."""
        with suppress(PlaywrightError):
            shown = self.frame.get_by_text(self.captions[self.columns[label]], exact=True).element_handles()
            seen = [element for element in shown if element.is_visible()]
            return seen[0] if len(seen) == 1 else None
        return None

    def _ask(self, expression: str, argument: Any) -> Any:
        self.screen.touched()
        try:
            return self.frame.evaluate(expression, argument)
        except PlaywrightError as error:
            if self.screen.page.is_closed():
                raise
            raise self.gone(error) from error

    def gone(self, error: Exception) -> RobotError:
        """Why the list went away under the hand: the gate's own reason, else SiteUnavailable."""
        try:
            self.screen.glimpse(lambda _view: self.signature() is not None, timeout=self.screen.patience.soon)
        except RobotError as why:
            return why
        return self.screen.error_with_screenshot(
            SiteUnavailable(
                "LIST_GONE",
                "La liste a disparu pendant que je travaillais.",
                next_step="Relancez : ce qui est fait ne sera pas refait.",
                found=str(error).splitlines()[0],
            )
        )

    def lost(self, what: str) -> Drift:
        """The list, of that French name, is not on the screen any more."""
        return Drift("LIST_LOST", f"Je ne vois plus la liste {what}.", next_step="Relancez.")

    def taken(self) -> bool:
        """The page's eye is on this very list; False if it is not on the screen (any more)."""
        return bool(self._ask(TAKE, self._wanted()))

    def _wanted(self) -> list[Any]:
        opens = (*self.screen.labels["edit_row"].captions, *self.screen.labels["fill_cell"].captions)
        how = {
            "captions": list(self.captions),
            "key": list(self.key),
            "known": list(self.columns.values()),
            "whole": self.columns[self.naming[0]] if len(self.naming) == 1 else None,
            "edit": list(map(normal, opens)),
            "none": [normal(caption) for caption in self.screen.labels["no_value"].captions],
        }
        return [moving_in.words(self.screen.labels), how]


def find(
    screen: Screen,
    wanted: Mapping[str, Label],
    *,
    needed: Sequence[tuple[str, ...]],
    filled: str,
    tells: Callable[[Sheet], bool] | None = None,
) -> Sheet | None:
    """The list whose captions show all labels of one of `needed`, or None; `filled` is that of the column to fill.

    `tells` leaves out those whose rows are something else. Raises Drift (AMBIGUOUS_LIST) if two lists of the screen do,
    or if two columns of it answer to one label.
    """
    screen.touched()
    found: list[Sheet] = []
    words = moving_in.words(screen.labels)
    sought = [[list(wanted[name].captions) for name in names] for names in needed]
    for frame in screen.page.frames:
        if frame.is_detached():
            continue
        try:
            candidates: list[list[str]] = frame.evaluate(CANDIDATES, [words, sought])
        except PlaywrightError:
            continue
        for captions in candidates:
            columns = _columns(captions, wanted)
            if naming := next((names for names in needed if columns.keys() >= set(names)), None):
                key = tuple(n for n in range(len(captions)) if n != columns.get(filled))
                found.append(Sheet(screen, frame, tuple(captions), columns, key, naming))
    if tells is not None:
        found = [one for one in found if one.taken() and tells(one)]
    if len(found) > 1:
        raise screen.error_with_screenshot(
            Drift(
                "AMBIGUOUS_LIST",
                "L'écran montre plusieurs listes de personnes : je ne peux pas choisir.",
                next_step="Transmettez la capture à la personne qui maintient le robot.",
                found=" ; ".join(", ".join(sheet.captions) for sheet in found),
            )
        )
    return found[0] if found and found[0].taken() else None


def _columns(captions: list[str], wanted: Mapping[str, Label]) -> dict[str, int]:
    columns: dict[str, int] = {}
    for name, label in wanted.items():
        at = [number for number, caption in enumerate(captions) if label.matches(caption)]
        if len(at) > 1:
            raise Drift(
                "AMBIGUOUS_COLUMN",
                f"Plusieurs colonnes de la liste s'appellent {label}.",
                next_step="Masquez-en une avec le bouton de choix des colonnes, puis relancez.",
                found=", ".join(captions),
            )
        if at:
            columns[name] = at[0]
    return columns
