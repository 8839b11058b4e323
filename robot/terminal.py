"""Where a person reads: nothing a site writes acts on the terminal, and what the terminal cannot write is spelled.

A pipe or a file gets one line per sentence, however long, and no frames.
"""

from __future__ import annotations

import codecs
import re
import sys
import textwrap
import unicodedata
from collections.abc import Iterable
from typing import IO, Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.panel import Panel
from rich.segment import Segment
from rich.text import Text

#: Columns of what does not fold lines: a pipe, a file.
ENDLESS = 100_000
#: Control characters and those that turn a text around.
SIGNS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
#: The sequences that begin with one of them, which could colour, move or rename a terminal; then those signs alone.
ACTS = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|\x1b[\]PX^_].*?(?:\x1b\\|\x07|\x9c)"
    r"|\x1b[ -/]*[0-~]"
    rf"|{SIGNS.pattern}",
    re.DOTALL,
)
#: What code pages of Windows lack, among the characters that the robot writes.
SPELLED = {
    **{"→": "->", "←": "<-", "✓": "OK", "✗": "X", "…": "...", "•": "*", "€": "EUR", "·": "-", "›": ">", "‹": "<"},
    **{"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‑": "-", "−": "-"},
    **{"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "×": "x", "║": "|", "│": "|", "┃": "|"},
    **dict.fromkeys("─━═╸╺", "-"),
}
HANDLER = "spelled"
#: Spaces of French signs, at which no line ends; they are written as what stands for them while lines are folded.
KEPT = re.compile(r"(?<=«) | (?=[»:;?!])")
NO_BREAK = "\u00a0"
#: Columns that a text has at least beside its head.
NARROW = 20


def harmless(text: str) -> str:
    """The text without what acts on a terminal; line ends and tabs stay."""
    return ACTS.sub("", text)


def _harmless(text: Text) -> Text:
    if not ACTS.search(text.plain):
        return text
    kept, at = text.blank_copy(), 0
    for act in ACTS.finditer(text.plain):
        kept.append_text(text[at : act.start()])
        at = act.end()
    return kept.append_text(text[at:])


def _spelled(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_letter, error.object[error.start : error.end])), error.end


def _letter(letter: str) -> str:
    if letter in SPELLED:
        return SPELLED[letter]
    if unicodedata.name(letter, "").startswith("BOX DRAWINGS"):
        return "+"
    plain = unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()
    return plain or letter.encode("ascii", "backslashreplace").decode()


def prepare_outputs() -> None:
    """From now on both outputs spell what their encoding does not have, instead of failing or writing « ? »."""
    codecs.register_error(HANDLER, _spelled)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=HANDLER)


class Terminal(Console):
    """Standard output, or standard error. A string is written as it is: it holds no markup."""

    def __init__(self, *, stderr: bool = False, quiet: bool = False, file: IO[str] | None = None, **more: Any) -> None:
        stream = file or (sys.stderr if stderr else sys.stdout)
        #: Somebody reads it in a window: lines fold, frames are drawn.
        self.window = stream.isatty()
        if not self.window:
            more = {"width": ENDLESS, "soft_wrap": True, **more}
        super().__init__(stderr=stderr, quiet=quiet, file=file, markup=False, emoji=False, highlight=False, **more)

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """As rich's, for texts that cannot act on the terminal."""
        return super().render(_harmless(renderable) if isinstance(renderable, Text) else renderable, options)

    def render_str(self, text: str, **how: Any) -> Text:
        """As rich's, likewise."""
        return super().render_str(harmless(text), **how)

    def framed(self, title: str, body: Text, style: str) -> None:
        """The body in a frame; in a pipe, below its title."""
        if self.window:
            self.print(Panel(body, title=Text(title), border_style=style))
        else:
            self.print(Text.assemble((title, style)))
            self.print(body)

    def verbatim(self, text: str) -> None:
        """Lines to copy: at the left margin, unfolded, nothing else around them."""
        self.print(f"\n{text}\n", soft_wrap=True)

    def hanging(self, head: str | Text, text: str, style: str = "") -> None:
        """The text behind its head; where a window folds it, it goes on below itself."""
        start, lines = Text.assemble(head), [text]
        if self.window:
            width = max(self.width - start.cell_len, NARROW)
            lines = textwrap.wrap(KEPT.sub(NO_BREAK, text), width, break_on_hyphens=False) or [""]
        for number, line in enumerate(lines):
            before = Text(" " * start.cell_len) if number else start
            self.print(Text.assemble(before, (line.replace(NO_BREAK, " "), style)), soft_wrap=True)

    def headline(self, text: str) -> None:
        """A line of its own, across the window."""
        if self.window:
            self.rule(Text(text, "bold"))
        else:
            self.print(text)
