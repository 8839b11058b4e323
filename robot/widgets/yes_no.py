"""« Oui » or « Non », however the screen offers it: a tick, a pair of radios, a switch, a list, or two buttons."""

from __future__ import annotations

from dataclasses import dataclass

from robot.labels import Label
from robot.widgets import pick
from robot.widgets.sight import Seen, View


@dataclass(frozen=True)
class YesNo:
    """What the question shows now, and what to press for « Oui »."""

    value: bool
    enabled: bool
    #: Pressed for « Oui »; a native list is chosen from instead.
    control: Seen
    #: The text to choose where the control is a list.
    option: str = ""


def read(view: View, yes: Label, no: Label, enable: Label) -> YesNo | None:
    """The question of that region, or None if the region asks none."""
    ticked = pick.tick(view, yes)
    if ticked is None:
        pressed = pick.action(view, yes, enabled=False)
        if pressed is not None and pick.action(view, no, enabled=False) is not None and not pressed.expanded:
            return YesNo(pressed.selected, pressed.enabled, pressed)
    if ticked is not None:
        return YesNo(bool(ticked.checked), ticked.enabled, ticked)
    for choice in view.of("choice"):
        options = [one for one in choice.options if yes.matches(one)]
        if options or yes.matches(choice.value) or no.matches(choice.value):
            return YesNo(yes.matches(choice.value), choice.enabled, choice, option=next(iter(options), str(yes)))
    single = pick.tick(view, enable)
    return YesNo(bool(single.checked), single.enabled, single) if single is not None else None
