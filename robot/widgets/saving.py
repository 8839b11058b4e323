"""The save button that a screen puts beside its controls, when it has one: pressed, and what it asks answered."""

from __future__ import annotations

import time
from collections.abc import Callable

from robot.errors import Refused
from robot.labels import Label, normal
from robot.widgets import dialog, pick
from robot.widgets.agreeing import agree, good_news
from robot.widgets.region import CONTROLS
from robot.widgets.screen import Screen
from robot.widgets.sight import Seen, View, matching


def beside(view: View, control: Seen | None, screen: Screen) -> Seen | None:
    """The save button after that control, in the smallest block around both; None if they have only the page in common.

    A « Valider » elsewhere on the page belongs to something else.
    """
    if control is None:
        return None
    label = screen.labels["save_row"]
    buttons = [
        button
        for button in matching(view.of("action"), label)
        if button.frame == control.frame and button.enabled and button.order > control.order
        if not sends_others(view, button, control)
    ]
    # The last two of a trail are the body and the document.
    for ancestor in control.trail[:-2]:
        inside = [button for button in buttons if ancestor in button.trail]
        if inside:
            return pick.only(_likeliest(inside, label), label)
    return None


def _likeliest(buttons: list[Seen], label: Label) -> list[Seen]:
    """Of « Appliquer » and « Valider » side by side, which save the same, the one that the label names first."""
    side_by_side = len({(item.box.y, item.trail[:1]) for item in buttons}) == 1
    named = [[item for item in buttons if normal(caption) in map(normal, item.names)] for caption in label.captions]
    return next((found for found in named if found), buttons) if side_by_side else buttons


def above(view: View, control: Seen | None, screen: Screen) -> Seen | None:
    """The page's only save button, where it stands before that control, in one block with it other than the page."""
    if control is None:
        return None
    label = screen.labels["save_row"]
    buttons = pick.innermost([item for item in matching(view.of("action"), label) if item.frame == control.frame])
    near = [item for item in buttons if item.enabled and {*item.trail[:-2]} & {*control.trail[:-2]}]
    return near[0] if len(buttons) == len(near) == 1 and not sends_others(view, near[0], control) else None


def sends_others(view: View, button: Seen, control: Seen) -> bool:
    """The button stands in a form that the control is not in: it sends something else."""
    if not button.form or button.form == control.form:
        return False
    return bool(control.form) or any(
        item.form == button.form and item.frame == button.frame and item.kind in CONTROLS for item in view
    )


def check_reach(screen: Screen, view: View) -> None:
    """Refused (WRONG_SCHOOL) if a ticked box says that what is saved goes to other schools too."""
    label = screen.labels["reaches_further"]
    for tick in view.of("tick"):
        if tick.checked and any(label.says(name) for name in tick.names):
            raise screen.error_with_screenshot(
                Refused(
                    "WRONG_SCHOOL",
                    f"Ce qui serait enregistré toucherait d'autres établissements : « {tick.name} ».",
                    next_step="Faites ce pas à la main, ou demandez à quoi sert cette case.",
                    found=tick.name,
                    region=tick.box,
                )
            )


def save(screen: Screen, control: Callable[[View], Seen | None], *, what: str) -> None:
    """What was just set is saved where the screen wants it said; nothing is pressed where it saves by itself."""

    def button(view: View) -> Seen | None:
        front = view.in_front()
        return beside(front, control(front), screen) or above(front, control(front), screen)

    def shown(view: View) -> Seen | str | None:
        # A screen that has sent what was set, and shows no button, saves by itself; unless that was seen to be no save.
        sent = screen.traffic.sent and not screen.thorough
        front = view.in_front()
        return beside(front, control(front), screen) or ("sent" if sent else None) or button(view)

    check_reach(screen, screen.look().in_front())
    patience = screen.patience
    # Where nothing is sent, the button must come: a page may show it late.
    found = screen.glimpse(shown, timeout=patience if screen.thorough else patience.part)
    if not isinstance(found, Seen):
        if found:
            # Its page may say no a moment after the answer: that is this gesture's to tell, not the next one's.
            screen.glimpse(lambda _view: None, timeout=patience.blink)
        return
    refusal, asks, pressed = (screen.labels[key] for key in ("save_failed", "question_save", "save_row"))
    before = screen.look()
    # The window that is filled in asks nothing, whatever is written in it.
    layers = len(before.dialogs)
    answered = Answered(screen, speaks=patience.moment, patience=patience.part)

    def reaction(view: View) -> object:
        asked = dialog.question(view, asks, screen, layers=layers, pressed=[pressed], before=before)
        return asked or good_news(view, screen) or answered(view) or None

    with screen.boxes.agreeing(asks):
        screen.press(
            button,
            what=f"l'enregistrement de {what}",
            accept=reaction,
            accepted=f"la réponse à l'enregistrement de {what}",
            writes=True,
        )
    agree(screen, asks, pressed, what=what, accept=answered, layers=layers, before=before)
    if said := screen.look().says(refusal, before):
        raise screen.error_with_screenshot(dialog.says_no(said))


def not_kept(what: str, *, expected: str, found: str) -> Refused:
    """The site took a save without a word, and shows something else when read again."""
    return Refused(
        "NOT_KEPT",
        f"{what} : le site n'a pas gardé la modification.",
        next_step="Regardez les captures ; refaites ce pas à la main, ou relancez.",
        expected=expected,
        found=found,
    )


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
