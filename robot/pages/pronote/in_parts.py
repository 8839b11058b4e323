"""A duration whose hours and minutes are chosen apart, each in a control of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from robot.labels import Labels
from robot.pages.pronote.durations import unit
from robot.widgets import choice
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View

#: Hours, minutes.
Parts = tuple[Seen, Seen]


def parts(controls: Sequence[Seen], labels: Labels) -> Parts | None:
    """The two of them, where these controls are one that counts hours and one minutes, by their captions."""
    counting = {unit(control.names, labels): control for control in controls}
    if len(controls) != len(counting) or counting.keys() != {"hours", "minutes"}:
        return None
    return counting["hours"], counting["minutes"]


def together(both: Parts) -> Seen:
    """As one control that holds « 1 h 30 », or nothing where one of both holds no number."""
    hours, minutes = both
    told = f"{int(hours.value)} h {int(minutes.value):02}" if hours.value.isdigit() and minutes.value.isdigit() else ""
    return replace(minutes, value=told, options=(), enabled=hours.enabled and minutes.enabled)


def put(screen: Screen, find: Callable[[View], Parts | None], wanted: int, *, what: str) -> None:
    """Each of both is set to its share of so many minutes. Refused if one does not offer it."""
    for place, number in enumerate(divmod(wanted, 60)):

        def part(view: View, place: int = place) -> Seen | None:
            both = find(view)
            return both[place] if both is not None else None

        def same(text: str, number: int = number) -> bool:
            return text.strip().isdigit() and int(text) == number

        def done(view: View, part: Callable[[View], Seen | None] = part, same: Callable[[str], bool] = same) -> bool:
            return (now := part(view)) is not None and same(now.value)

        now = part(screen.look())
        if now is None or same(now.value):
            continue
        share = f"{what} ({'minutes' if place else 'heures'})"
        if now.kind == "choice":
            choice.choose(screen, part, str(number), what=share, accept=done, same=same)
        else:
            screen.type_into(part, str(number), what=share, accept=done)
