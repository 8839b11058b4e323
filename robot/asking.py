"""What is asked of whoever sits before the terminal: an agreement, a password, or how to go on step by step."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Callable
from typing import TextIO

from rich.prompt import InvalidResponse, PromptBase
from rich.text import Text

from robot.runs.direction import Answer, Direction
from robot.runs.interrupt import Interrupt
from robot.terminal import Terminal

YES = ("o", "oui", "y", "yes")
#: An empty line too: what is not asked for is not done.
NO = ("n", "non", "no", "")


class _Consent(PromptBase[bool]):
    validate_error_message = "Répondez par oui ou par non."

    def make_prompt(self, default: object) -> Text:  # noqa: ARG002 - the library's form
        return Text.assemble(self.prompt, " [o/N] ")

    def process_response(self, value: str) -> bool:
        word = value.strip().casefold()
        if word in YES:
            return True
        if word in NO:
            return False
        raise InvalidResponse(self.validate_error_message)


def agreed(terminal: Terminal, question: str, *, typed: TextIO | None = None) -> bool:
    """The answer that somebody types (or that `typed` holds); nothing at all is no, anything else is asked again."""
    return _Consent.ask(question, console=terminal, default=False, stream=typed)


def hidden(terminal: Terminal, what: str) -> str:
    """What somebody types twice alike, nothing of it shown; anything else is asked again."""
    while True:
        typed = getpass.getpass(f"{what} : ")
        if not typed:
            terminal.print("Rien n'a été tapé.")
        elif not typed.isprintable():
            terminal.print("Un signe ne se voit pas : recommencez.")
        elif getpass.getpass("Encore une fois : ") != typed:
            terminal.print("Les deux saisies diffèrent : recommencez.")
        else:
            return typed


#: As somebody types it → as a visit understands it. An empty line goes on: the step was announced.
STEPS = {
    **dict.fromkeys(("", "c", "continuer", "o", "oui"), "continue"),
    **dict.fromkeys(("t", "tout", "tout faire"), "all"),
    **dict.fromkeys(("a", "arreter", "arrêter", "n", "non"), "stop"),
}
STEP_BY_STEP = "     Entrée : continuer ; t : tout faire ; a : arrêter > "


class _Directed(Direction):
    """A visit that is directed from the terminal: each time it waits, the question stands there."""

    def __init__(self, terminal: Terminal, interrupt: Interrupt) -> None:
        super().__init__(interrupt, step_by_step=True)
        self._terminal = terminal

    def ask(self, announce: Callable[[], None]) -> Answer:
        def announced() -> None:
            announce()
            self.prompt()

        return super().ask(announced)

    def prompt(self) -> None:
        """The question."""
        self._terminal.print(STEP_BY_STEP, end="")


def directed(terminal: Terminal, interrupt: Interrupt) -> Direction:
    """A direction that asks on the terminal and hears what is typed there, from now on; Ctrl-C stops it."""
    direction = _Directed(terminal, interrupt)

    def unknown(_line: str) -> None:
        terminal.print("     Répondez par Entrée, t ou a.")
        direction.prompt()

    direction.follow(sys.stdin.fileno(), STEPS, unknown)
    return direction
