"""« Oui » or « Non », however the screen offers it: a tick, a pair of radios, a switch, a list, or two buttons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from robot.labels import Label
from robot.widgets import pick
from robot.widgets.sight import Seen, View


@dataclass(frozen=True)
class YesNo:
    """What the question shows now, and what to press for each answer."""

    value: bool
    enabled: bool
    #: Pressed for that answer, None where the screen offers no way to it; a list is chosen from instead.
    controls: Mapping[bool, Seen | None]
    #: The text to choose for each answer where the control is a list.
    options: Mapping[bool, str] | None = None


def read(view: View, yes: Label, no: Label, enable: Label) -> YesNo | None:
    """The question of that region, or None if the region asks none."""
    ticked = pick.tick(view, yes)
    if ticked is None:
        pressed, other = pick.action(view, yes, enabled=False), pick.action(view, no, enabled=False)
        if pressed is not None and other is not None and not pressed.expanded:
            return YesNo(pressed.selected, pressed.enabled, {True: pressed, False: other})
    if ticked is not None:
        # A single box answers « Non » by being unticked; a radio button only by another one.
        other = pick.tick(view, no) or (None if ticked.radio else ticked)
        return YesNo(bool(ticked.checked), ticked.enabled, {True: ticked, False: other})
    for choice in view.of("choice"):
        answers = {True: yes, False: no}
        offered = {on: [option for option in choice.options if label.matches(option)] for on, label in answers.items()}
        if offered[True] or any(label.matches(choice.value) for label in answers.values()):
            options = {on: next(iter(offered[on]), str(label)) for on, label in answers.items()}
            return YesNo(yes.matches(choice.value), choice.enabled, {True: choice, False: choice}, options)
    single = pick.tick(view, enable)
    if single is None:
        # A switch that writes its answer beside itself is called « Non » while it is off.
        told = pick.tick(view, no)
        single = told if told is not None and not told.radio and not told.checked else _telling(view, yes, no)
    return YesNo(bool(single.checked), single.enabled, {True: single, False: single}) if single is not None else None


def _telling(view: View, yes: Label, no: Label) -> Seen | None:
    """The one switch on whose line its answer is written, as it shows it: it may be called as its chapter."""
    found = []
    for tick in view.of("tick"):
        middle = tick.box.y + tick.box.height / 2
        line = [text for text in view.of("text") if text.box.y <= middle <= text.box.y + text.box.height]
        says = {on for on, label in ((True, yes), (False, no)) for text in line if text.called(label)}
        if not tick.radio and says == {bool(tick.checked)}:
            found.append(tick)
    return found[0] if len(found) == 1 else None
