"""The scripts that move into a page: `page.js`, how a page reads, comes first, and each comes once per document."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources

from robot.labels import Labels, load

#: What `page.js` calls the words of a class, or those of an answer → the labels that hold them.
_WORDS = {
    "greyed": ("mark_greyed",),
    "chosen": ("mark_chosen",),
    "edits": ("mark_edits",),
    "folds": ("mark_folds",),
    "saves": ("mark_saves",),
    "ticks": ("mark_ticks",),
    "ticked": ("mark_ticked",),
    "answers": ("yes", "no"),
}
Words = Mapping[str, list[str]]


def words(labels: Labels) -> Words:
    """What a site's own names for its looks say, as `page.js` wants it."""
    return {name: [one for key in keys for one in labels[key].captions] for name, keys in _WORDS.items()}


@cache
def known() -> Words:
    """The words of the label files, without any installation's own."""
    return words(load("pronote"))


def script(package: str, name: str) -> str:
    """The text of one script."""
    return resources.files(package).joinpath(name).read_text(encoding="utf-8").strip()


PAGE = script("robot.widgets", "page.js")


def moved_in(*scripts: str) -> str:
    """Statements that move these scripts into the page; `words` is a variable there."""
    return "\n".join([f"({PAGE})(words);", *(f"{source};" for source in scripts)])
