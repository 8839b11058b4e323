"""What stops the reading of a file: a stable code, a French sentence, and what was found."""

from __future__ import annotations


class UnreadableFile(ValueError):
    """The file cannot be trusted, so nothing of it is used."""

    def __init__(self, code: str, sentence: str, found: str = "") -> None:
        super().__init__(sentence)
        #: A stable word for programs.
        self.code = code
        #: A French sentence with the next thing to do.
        self.sentence = sentence
        #: What was seen, shortened: the header, the line, the value.
        self.found = found if len(found) <= 500 else found[:500] + "…"  # noqa: PLR2004 - enough to recognise a header


class UnreadableExport(UnreadableFile):
    """ATRIUM's export cannot be trusted, so nothing of it is used."""


class UnreadableDecisions(UnreadableFile):
    """The decisions file cannot be trusted, so no decision of it is applied."""

    #: It is the file of the kept decisions that cannot be read, not the school's own.
    kept: bool = False
