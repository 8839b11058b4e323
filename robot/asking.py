"""A question that only « oui » answers with yes."""

from __future__ import annotations

from typing import TextIO

from rich.prompt import InvalidResponse, PromptBase
from rich.text import Text

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
