"""The save button that a screen puts beside its controls, when it has one: pressed, and what it asks answered."""

from __future__ import annotations

import time
from collections.abc import Callable

from robot.widgets import dialog, pick
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View, matching

#: Seconds for a screen to show the button, once something has changed on it.
SHOWN = 0.8
#: Seconds for a box of the browser to come once the server has answered.
HEARD = 0.3
#: Seconds that a screen may take to say what became of a save that its server has answered, or has not yet.
SPEAKS, PATIENT = 1.0, 4.0


def beside(view: View, control: Seen | None, screen: Screen) -> Seen | None:
    """The save button after that control, in the smallest block around both; None if they have only the page in common.

    A « Valider » elsewhere on the page belongs to something else.
    """
    if control is None:
        return None
    label = screen.labels["save_row"]
    buttons = [
        one
        for one in matching(view.of("action"), label)
        if one.frame == control.frame and one.enabled and one.order > control.order
    ]
    # The last two of a trail are the body and the document.
    for ancestor in control.trail[:-2]:
        inside = [one for one in buttons if ancestor in one.trail]
        if inside:
            return pick.only(inside, label)
    return None


def keep(screen: Screen, control: Callable[[View], Seen | None], *, what: str) -> None:
    """What was just set is saved where the screen wants it said; nothing is pressed where it saves by itself."""

    def button(view: View) -> Seen | None:
        front = view.in_front()
        return beside(front, control(front), screen)

    # A screen that has sent what was set, and shows no button, saves by itself.
    found = screen.glimpse(lambda view: button(view) or (screen.traffic.sent and "sent") or None, timeout=SHOWN)
    if not isinstance(found, Seen):
        if found:
            # Its page may say no a moment after the answer: that is this gesture's to tell, not the next one's.
            screen.glimpse(lambda _view: None, timeout=HEARD)
        return
    answered = Answered(screen, speaks=SPEAKS, patience=PATIENT)
    with screen.boxes.agreeing(screen.labels["question_save"]):
        screen.press(
            button,
            what=f"l'enregistrement de {what}",
            accept=lambda view: dialog.question(view, screen.labels["question_save"]) or answered(view) or None,
            accepted=f"la réponse à l'enregistrement de {what}",
            writes=True,
        )
    dialog.agree(screen, screen.labels["question_save"], what=what, accept=answered)


class Answered:
    """True once the server has answered a request that can change something, and the page had time to say so."""

    def __init__(self, screen: Screen, *, speaks: float, patience: float) -> None:
        self._screen = screen
        self._posts = screen.traffic.posts
        self._start = 0.0
        self._since = 0.0
        self._speaks = speaks
        self._patience = patience

    def __call__(self, _view: View) -> bool:
        """Whether that is so now."""
        now = time.monotonic()
        self._start = self._start or now
        if self._screen.traffic.posts > self._posts and not self._since:
            self._since = now
        return bool(self._since and now - self._since > self._speaks) or now - self._start > self._patience
