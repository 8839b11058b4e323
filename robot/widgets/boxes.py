"""The browser's own question boxes: none is agreed to by reflex."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from playwright.sync_api import Dialog, Page

from robot.labels import Label


class Boxes:
    """Closes each box as it comes: « OK » to what was expected, « Annuler » to all else, which is then told."""

    def __init__(self) -> None:
        #: Boxes that nobody expected, as (kind, text), the oldest first.
        self.unexpected: list[tuple[str, str]] = []
        self._agreed: Callable[[str], bool] = lambda _text: False

    def follow(self, page: Page) -> None:
        """That window's boxes too from now on."""
        page.on("dialog", self._box)

    @contextmanager
    def agreeing(self, asks: Label, *names: str) -> Iterator[None]:
        """Inside, a box that asks that, or names one of `names`, is answered « OK »."""
        before = self._agreed
        self._agreed = lambda text: (
            not asks.denies(text)
            and (asks.says(text) or any(name.casefold() in text.casefold() for name in names if name))
        )
        try:
            yield
        finally:
            self._agreed = before

    def _box(self, box: Dialog) -> None:
        if box.type == "beforeunload" or (box.type == "confirm" and self._agreed(box.message)):
            box.accept()
            return
        self.unexpected.append((box.type, box.message))
        box.dismiss()
