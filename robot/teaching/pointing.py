"""Pointing: something is asked in the page itself, and a person answers there; nothing of the site is pressed."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import BrowserContext, Frame, Page
from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from robot import limits
from robot.widgets.moving_in import script
from robot.widgets.screen import Screen
from robot.widgets.watch import Gesture

SCRIPT = script("robot.teaching", "pointing.js")
SHOW = f"(question) => {{ if (!window.__robotPointing) {{ {SCRIPT} }} window.__robotPointing.show(question); }}"
HIDE = "() => window.__robotPointing?.hide()"


@dataclass(frozen=True)
class Button:
    """One thing to answer instead of pointing, by a press or by its keys."""

    answer: str
    text: str
    keys: tuple[str, ...]


MOVE = Button("move", "Déplacer ce cadre (D)", ("d",))


@dataclass(frozen=True)
class Question:
    """What the frame says, and what can be answered."""

    lines: tuple[str, ...]
    buttons: tuple[Button, ...]
    #: A thing of the page can be pointed at.
    point: bool = True


@dataclass(frozen=True)
class Pointed:
    """Where a person pointed: the frame, the nodes there from the innermost out, the place in CSS pixels."""

    frame: Frame
    path: tuple[int, ...]
    x: float
    y: float


#: Called once a question is shown: whoever has no hands there (a test) answers in it with mouse and keyboard.
Person = Callable[[Page, Question], None]


class Pointing:
    """The frame, in every document of one browser profile."""

    def __init__(self, context: BrowserContext, person: Person = lambda _page, _question: None) -> None:
        # Before any script of a site: the first to hear of a press is the frame.
        context.add_init_script(SCRIPT)
        context.expose_binding("__robotPointed", self._heard)
        self._person = person
        self._token = ""
        self._answers: list[Pointed | str] = []

    def ask(self, screen: Screen, question: Question) -> Pointed | str:
        """Where a person pointed, or the answer of the button that was pressed; waits as long as that takes.

        Raises as a page that is closed does; Interrupted between two looks.
        """
        self._token, self._answers = secrets.token_hex(8), []
        page, asked = screen.window(), False
        try:
            while not self._answers:
                screen.watch.before(Gesture("look", "la réponse de la personne", writes=False))
                # A page may be loaded anew meanwhile: the eye moves in again, and so does the frame.
                screen.look()
                self._show(page, question)
                if not asked:
                    asked = True
                    self._person(page, question)
                with suppress(PlaywrightTimeout):
                    page.wait_for_event("close", timeout=limits.LOOK_AGAIN * 1000)
        finally:
            self._hide(page)
        return self._answers[0]

    def _heard(self, source: dict[str, Any], told: dict[str, Any]) -> None:
        if not self._token or told.get("token") != self._token:
            # A site that calls this by itself does not know the word.
            return
        if told["what"] == "button":
            self._answers.append(str(told["value"]))
        else:
            self._answers.append(Pointed(source["frame"], tuple(told["path"]), told["x"], told["y"]))

    def _show(self, page: Page, question: Question) -> None:
        buttons = (*question.buttons, MOVE)
        told = {
            "token": self._token,
            "point": question.point,
            "keys": {key: button.answer for button in buttons for key in button.keys},
            "buttons": [{"answer": button.answer, "text": button.text} for button in buttons],
        }
        for frame in page.frames:
            lines = question.lines if frame == page.main_frame else ()
            with suppress(PlaywrightError):
                frame.evaluate(SHOW, {**told, "lines": lines})

    def _hide(self, page: Page) -> None:
        self._token = ""
        for frame in [] if page.is_closed() else page.frames:
            with suppress(PlaywrightError):
                frame.evaluate(HIDE)
