"""What somebody who follows a visit wants of it: to go on step by step, to see the browser, or to stop.

The visit asks in its own thread; words come from another one (a pipe, a terminal).
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from typing import Literal, get_args

from robot import limits
from robot.runs.interrupt import Interrupt

Answer = Literal["continue", "all", "stop"]
ANSWERS: tuple[Answer, ...] = get_args(Answer)
#: Words that turn the picture of the browser on and off.
PICTURES = {"pictures on": True, "pictures off": False}
#: Why a visit stops that was asked to by whoever follows it.
STOP, NOBODY = "« Arrêter »", "plus personne ne suit"


class Direction:
    """The wishes of whoever follows one visit."""

    def __init__(self, interrupt: Interrupt, *, step_by_step: bool = False, pictures: bool = False) -> None:
        self.interrupt = interrupt
        #: Each documented step is announced, and waits for an answer.
        self.step_by_step = step_by_step
        #: The present picture of the browser is wanted.
        self.pictures = pictures
        self._answer: Answer | None = None
        self._alone = False
        self._news = threading.Condition()

    def say(self, word: str) -> bool:
        """That word is heard; False if it is none. « stop » counts at once, the other answers where one is awaited."""
        if word in PICTURES:
            self.pictures = PICTURES[word]
        elif word == "stop":
            self.interrupt.ask(STOP)
        elif word == "all":
            self.step_by_step = False
        elif word not in ANSWERS:
            return False
        with self._news:
            self._answer = next((answer for answer in ANSWERS if answer == word), self._answer)
            self._news.notify_all()
        return True

    def leave(self) -> None:
        """Nobody follows any more: what is under way is finished, and no step begins that waits for somebody."""
        self.pictures = False
        with self._news:
            self._alone = True
            self._news.notify_all()

    def ask(self, announce: Callable[[], None]) -> Answer:
        """What somebody answers once `announce` has said what is about to happen; what was said before is no answer."""
        with self._news:
            self._answer = None
        announce()
        with self._news:
            while True:
                if self.interrupt.requested:
                    return "stop"
                if self._answer is not None:
                    return self._answer
                if self._alone:
                    self.interrupt.ask(NOBODY)
                    return "stop"
                self._news.wait(timeout=limits.STOP_ASKED)

    def follow(self, words: int, known: Mapping[str, str], unknown: Callable[[str], None] = lambda _line: None) -> None:
        """From now on each line read from that file descriptor is a word, as `known` spells them; its end is `leave`.

        `unknown` hears of any other line.
        """

        def read() -> None:
            # Straight from the descriptor: a thread that holds the buffer of the standard input would keep this process
            # from ending.
            rest = b""
            while more := _read(words):
                *lines, rest = (rest + more).split(b"\n")
                for line in lines:
                    said = line.decode("utf-8", "replace").strip().casefold()
                    if not self.say(known.get(said, said if said in known.values() else "")):
                        unknown(said)
            self.leave()

        threading.Thread(target=read, daemon=True).start()


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 4096)
    except OSError:
        return b""
