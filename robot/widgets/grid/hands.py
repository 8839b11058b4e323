"""The hands outside of the page: raw input through the browser's protocol, or Playwright's own mouse and keyboard."""

from __future__ import annotations

from typing import Any, Protocol

from playwright.sync_api import CDPSession, Page

CONTROL = 2
_KEYS = {"Enter": ("Enter", 13, "\r"), "Escape": ("Escape", 27, "")}


class Hand(Protocol):
    """Mouse and keyboard; points are CSS pixels of the page's viewport."""

    def click(self, x: float, y: float, count: int = 1) -> None:
        """One click; `count` 2 makes it the second of a double click."""

    def key(self, key: str) -> None:
        """Press « Enter » or « Escape »."""

    def replace(self, text: str, *, empty: bool) -> None:
        """Replace what the open editor holds."""


class RawHand:
    """Input as the operating system would give it, one protocol command per event."""

    def __init__(self, page: Page) -> None:
        self._cdp: CDPSession = page.context.new_cdp_session(page)

    def click(self, x: float, y: float, count: int = 1) -> None:
        """One click."""
        at: dict[str, Any] = {"x": x, "y": y, "button": "left", "clickCount": count}
        self._cdp.send("Input.dispatchMouseEvent", {"type": "mousePressed", "buttons": 1, **at})
        self._cdp.send("Input.dispatchMouseEvent", {"type": "mouseReleased", **at})

    def key(self, key: str) -> None:
        """Press « Enter » or « Escape »."""
        code, number, text = _KEYS[key]
        press: dict[str, Any] = {"key": key, "code": code, "windowsVirtualKeyCode": number}
        down = {"type": "keyDown", "text": text} if text else {"type": "rawKeyDown"}
        self._cdp.send("Input.dispatchKeyEvent", {**press, **down})
        self._cdp.send("Input.dispatchKeyEvent", {**press, "type": "keyUp"})

    def replace(self, text: str, *, empty: bool) -> None:
        """Replace what the open editor holds."""
        if not empty:
            a: dict[str, Any] = {"key": "a", "code": "KeyA", "windowsVirtualKeyCode": 65, "modifiers": CONTROL}
            self._cdp.send("Input.dispatchKeyEvent", {**a, "type": "rawKeyDown", "commands": ["selectAll"]})
            self._cdp.send("Input.dispatchKeyEvent", {**a, "type": "keyUp"})
        self._cdp.send("Input.insertText", {"text": text})


class PlainHand:
    """Playwright's mouse and keyboard, letter by letter: the slowest, and what works wherever a person's hand does."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def click(self, x: float, y: float, count: int = 1) -> None:
        """One click."""
        self._page.mouse.move(x, y)
        self._page.mouse.down(click_count=count)
        self._page.mouse.up(click_count=count)

    def key(self, key: str) -> None:
        """Press « Enter » or « Escape »."""
        self._page.keyboard.press(key)

    def replace(self, text: str, *, empty: bool) -> None:
        """Replace what the open editor holds."""
        if not empty:
            self._page.keyboard.press("ControlOrMeta+a")
        if text:
            self._page.keyboard.type(text)
        else:
            # No key: Delete and Backspace may mean the row, where the list has taken the focus.
            self._page.keyboard.insert_text("")
