"""What is folded is opened by gestures that write nothing: a press, a second one, the arrow key of a tree."""

from __future__ import annotations

from collections.abc import Callable

from robot.labels import normal
from robot.widgets import region
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View


def reveal(
    screen: Screen, wanted: Callable[[View], object], folded_in: Callable[[View], Seen | None], *, what: str
) -> None:
    """What is wanted is in sight, or cannot be brought there: that is told by whoever then asks for it.

    `folded_in` finds the header that it is folded in, called `what` in an error. It is pressed only while what is
    wanted is not in sight; once more where the first press folded what stood open.
    """
    # What stands open can fill up piece by piece: unless its header says that it is folded, it is given time.
    if screen.glimpse(wanted, timeout=0.0):
        return
    for blink in (screen.patience.blink, 0.0):
        # A menu that is still sliding in may be built anew under the pointer.
        found: Seen = screen.wait(folded_in, what, idle=True)
        given = {True: screen.patience.part, False: 0.0, None: blink}[found.expanded]
        if screen.glimpse(wanted, timeout=given) or found.expanded:
            return
        stood = _shown(screen.look())
        screen.press(folded_in, what=what, accept=lambda view: view.items, accepted=f"l'ouverture de {what}")
        if not screen.glimpse(wanted, timeout=screen.patience.moment):
            # Some trees only mark what is pressed, and open a branch by the arrow key (or by a sign beside it).
            now = folded_in(screen.look())
            if now is not None and not now.expanded and (now.role == "treeitem" or now.kind == "entry"):
                screen.key("ArrowRight")
                _press_sign(screen, wanted, now, what)
        # With something new it is unfolded now, though another may have shut, and what is wanted is missing; else it
        # was just folded.
        if screen.glimpse(wanted, timeout=screen.patience.part) or _shown(screen.look()) - stood:
            return


def _press_sign(screen: Screen, wanted: Callable[[View], object], entry: Seen, what: str) -> None:
    """The arrow beside the entry is pressed, where the key has not opened it either."""

    def sign(view: View) -> Seen | None:
        return region.sign(view, entry, "folds")

    if sign(screen.look()) is not None and not screen.glimpse(wanted, timeout=screen.patience.moment):
        screen.press(
            sign, what=f"la flèche de {what}", accept=lambda view: view.items, accepted=f"l'ouverture de {what}"
        )


def _shown(view: View) -> frozenset[tuple[str, str]]:
    return frozenset((item.kind, normal(name)) for item in view if item.shown for name in item.names)
