"""What a page keeps out of sight until it is asked for: menus behind « ☰ », names behind signs, entries behind « ⋮ ».

Only what shows more is pressed or pointed at, where what is wanted is not in sight; nothing is written by it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from robot.labels import Label, normal
from robot.widgets import pick
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View
from robot.widgets.watch import Gesture

#: How many signs without words stand one below the other in a bar that tells their names under the pointer.
BAR = 3
#: How wide such a bar is at most, in CSS pixels.
WIDE = 80


def bring(screen: Screen, wanted: Callable[[View], Any]) -> Any:
    """What `wanted` answers once the page's menu stands open; None if it has none, or it is not in that."""
    return (
        screen.glimpse(wanted, timeout=0.0)
        or _opened(screen, wanted, lambda view: _called(view, screen.labels["opens_menu"]), "le menu")
        or _opened(screen, wanted, _bar, "les signes du menu", points=True)
        or _opened(screen, wanted, _own_menu, "le menu de la personne connectée")
    )


def more(screen: Screen, view: View) -> Seen | None:
    """The one sign that holds what else can be done on that page (« ⋮ »)."""
    return _called(view, screen.labels["more_entries"])


def bring_more(screen: Screen, wanted: Callable[[View], Any]) -> Any:
    """What `wanted` answers once the page's « ⋮ » stands open."""
    return _opened(screen, wanted, lambda view: more(screen, view), "la suite des entrées")


def _opened(
    screen: Screen,
    wanted: Callable[[View], Any],
    find: Callable[[View], Seen | None],
    what: str,
    *,
    points: bool = False,
) -> Any:
    if find(screen.look()) is None:
        return None

    def rest(element: Any) -> None:
        element.hover(timeout=screen.patience.attempt * 1000)

    gesture = Gesture("look" if points else "press", what, writes=False)
    done = screen.perform(find, gesture, rest if points else screen.click, within=screen.patience.moment)
    answer = screen.glimpse(wanted, timeout=screen.patience.soon)
    if done is not None and answer:
        screen.accepted(done, what)
    return answer


def _called(view: View, label: Label) -> Seen | None:
    """The only one called so that leads nowhere itself and is not open yet."""
    shut = [item for item in _leads_nowhere(view) if item.called(label) and not item.expanded]
    return shut[0] if len(shut) == 1 else None


def _leads_nowhere(view: View) -> list[Seen]:
    """What can be pressed and shows more in its place: no link to a page, nothing that sends a form."""
    pressed = [] if view.dialogs else pick.innermost(view.of("action"))
    return [item for item in pressed if item.enabled and not item.form and (not item.href or "#" in item.href)]


def _bar(view: View) -> Seen | None:
    """The first of the signs without a word that stand one below the other at the page's left."""
    signs = [] if view.dialogs else [item for item in pick.innermost(view.of("action")) if item.box.width <= WIDE]
    signs = [item for item in signs if item.names and not any(map(normal, item.names))]
    first = next((item for item in signs if item.box.x < WIDE), None)
    alike = [
        item for item in signs if first and (item.frame, item.tag, item.box.x) == (first.frame, first.tag, first.box.x)
    ]
    return first if len(alike) >= BAR and len({item.box.y for item in alike}) == len(alike) else None


def _own_menu(view: View) -> Seen | None:
    """Who is signed in: a name after its own initials (« A Anne Exemple »), at the head of the page."""
    own = [item for item in _leads_nowhere(view) if item.box.y < WIDE and any(map(_initialled, item.names))]
    return own[0] if len(own) == 1 else None


def _initialled(name: str) -> bool:
    first, *rest = normal(name).split() or [""]
    initials = "".join(word[0] for word in rest)
    return len(first) <= 2 <= len(rest) and first != "" and initials.startswith(first)  # noqa: PLR2004 - as on a badge
