"""A choice in a list, by the text of its option: a native list, or a combobox with its options anywhere on the page."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable, Collection, Sequence, Sized

from robot.errors import Drift, Refused, RobotError
from robot.labels import literal, normal
from robot.widgets import cascade, pick, region
from robot.widgets.screen import Screen
from robot.widgets.shutting import shut
from robot.widgets.sight import Seen, View
from robot.widgets.watch import Gesture

#: « Élèves (66) »: how many there are is no part of the name.
COUNT = re.compile(r"\s+[([]\d+[)\]]$")


def options(screen: Screen, find: Callable[[View], Seen | None], what: str) -> tuple[str, ...]:
    """What the list offers, in its order; an ARIA list is opened to be read and closed again."""
    item = _found(screen, find, what)
    if item.native:
        return item.options
    old: set[object] = set()
    shown = _open(screen, find, what, old)
    names = tuple(option.name for option in shown)
    shut(screen, lambda view: not _shown_options(view, old, item), what)
    return names


def choose(
    screen: Screen,
    find: Callable[[View], Seen | None],
    option: str,
    *,
    what: str,
    accept: Callable[[View], object],
    same: Callable[[str], bool] | None = None,
    writes: bool = True,
) -> None:
    """The option called so is chosen, seen by `accept`; Refused listing what is offered if there is none.

    `same` says whether an option's text means the wanted one, where it has several writings (« 1 h », « 60 min »);
    `writes`, whether choosing changes what the server holds.
    """
    means: cascade.Means = same or literal(option).matches
    old: set[object] = set()

    def meant(view: View) -> list[Seen]:
        return [one for one in _shown_options(view, old, item) if any(means(name) for name in one.names)]

    item = _found(screen, find, what)
    if item.native:
        exact = [text for text in item.options if means(text)]
        if len(exact) != 1:
            raise screen.error_with_screenshot(unfit(option, exact, item.options, what))
        screen.select(find, exact[0], what=f"« {exact[0]} » dans {what}", accept=accept, writes=writes)
        return
    shown = _open(screen, find, what, old)
    if not meant(screen.look()) and item.typed:
        gesture = Gesture("type", f"« {option} » dans {what}", writes=False)
        screen.perform(find, gesture, lambda element: element.fill(option, timeout=screen.patience.attempt * 1000))
        if not screen.glimpse(meant, timeout=screen.patience.soon):
            # What is found in a branch may be told with its whole path.
            means = cascade.ending(means)

    def offered(view: View) -> Seen | None:
        return pick.only(meant(view), literal(option))

    branches = [] if meant(screen.look()) else cascade.holding(screen, shown, means, what)
    twins: Sized = branches or meant(screen.look())
    if len(twins) != 1:
        screen.key("Escape")
        raise screen.error_with_screenshot(unfit(option, twins, pick.label_names(shown), what))
    screen.press(
        (lambda view: cascade.entry(view, branches[0], means)) if branches else offered,
        what=f"« {option} » dans {what}",
        accept=lambda view: accept(view) or None,
        accepted=f"le choix de « {option} »",
        writes=writes,
        idle=True,
    )


def unfit(option: str, meant: Sized, offered: Sequence[str], what: str) -> RobotError:
    """Why that option cannot be chosen: the list does not offer it, or more than once."""
    if not len(meant):
        return not_offered(option, offered, what)
    return Drift(
        "AMBIGUOUS",
        f"« {option} » est proposé {len(meant)} fois dans {what} : je ne peux pas choisir.",
        next_step="Transmettez la capture à la personne qui maintient le robot.",
        expected=f"« {option} » une seule fois",
        found=" ; ".join(offered),
    )


def not_offered(option: str, offered: Sequence[str], what: str) -> Refused:
    """The list does not offer it: the error lists what it offers."""
    return Refused(
        "NOT_OFFERED",
        f"« {option} » n'est pas proposé dans {what}.",
        next_step="Choix proposés : " + (" ; ".join(offered) or "aucun") + ". Corrigez schools.toml.",
        expected=option,
        found=" ; ".join(offered),
    )


def _found(screen: Screen, find: Callable[[View], Seen | None], what: str) -> Seen:
    found: Seen = screen.wait(find, what)
    return found


def _open(screen: Screen, find: Callable[[View], Seen | None], what: str, old: set[object]) -> list[Seen]:
    """Its options, opened if they are not in sight. `old` learns those of other lists, on the screen anyway."""
    view = screen.look()
    item = find(view)
    if item is not None and (item.expanded or item.popup):
        mine = [option for option in _shown_options(view, old) if not item.popup or {*item.popup} & {*option.trail}]
        if mine:
            return mine
    old.update(view.node(thing) for thing in view.items if thing.shown)

    start = time.monotonic()

    def shown(now: View) -> list[Seen] | None:
        found = _shown_options(now, old, item)
        # One text alone may have come by itself: a list of one is believed once nothing else comes.
        alone = len(found) == 1 and found[0].role != "option"
        return None if alone and time.monotonic() - start < screen.patience.moment else found or None

    def sign(now: View) -> Seen | None:
        return arrow(now, find(now))

    opening = f"l'ouverture de {what}"
    if sign(view) is None:
        return screen.press(find, what=opening, accept=shown, accepted="les choix")
    screen.press(find, what=opening, accept=lambda now: now.items, accepted=opening)
    # A field that takes letters may be opened only by the sign at its end.
    if found := screen.glimpse(shown, timeout=screen.patience.part):
        return list(found)
    return screen.press(sign, what=opening, accept=shown, accepted="les choix")


#: How far from the end of its box the sign of a list may stand, in pixels.
SIDE = 48


def arrow(view: View, item: Seen | None) -> Seen | None:
    """The one sign without a name at the right end of a list."""
    if item is None:
        return None
    box, middle = item.box, item.box.y + item.box.height / 2
    signs = [
        sign
        for sign in view.of("action")
        if sign.frame == item.frame
        and not any(map(normal, sign.names))
        and sign.enabled
        and sign.box.y <= middle <= sign.box.y + sign.box.height
        and box.x + box.width - SIDE <= sign.box.x <= box.x + box.width + SIDE / 2
        and sign.source not in item.trail
    ]
    signs = pick.innermost(signs)
    return signs[0] if len(signs) == 1 else None


def _shown_options(view: View, old: Collection[object], opened: Seen | None = None) -> list[Seen]:
    """What the list offers: its options by their role, else the texts that came below or above it as it was opened,
    else what can be pressed in the window that came.
    """
    options = [item for item in view.of("action") if item.role == "option" and view.node(item) not in old]
    if options or opened is None:
        return options
    # Its caption may move as it is opened.
    called = {normal(name) for name in opened.names}
    new = [item for item in view.of("text") if view.node(item) not in old and normal(item.name) not in called]
    came = [item for item in new if region.over_or_under(item.box, opened.box)]
    if len(came) > 1:
        # What such a list has scrolled away stands in it all the same.
        pane = next((one for one in came[0].trail if one in came[-1].trail), 0)
        came = [item for item in new if item in came or (item.frame == came[0].frame and pane in item.trail)]
    window = view.dialogs[-1] if view.dialogs else None
    if not came and window is not None and view.node(window) not in old:
        return pick.innermost([item for item in view.inside(window).of("action") if any(map(normal, item.names))])
    lines = Counter(round(item.box.y) for item in came)
    return [item for item in came if lines[round(item.box.y)] == 1]
