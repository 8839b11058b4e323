"""Tabler's icons, written in the page as its documentation shows."""

from __future__ import annotations

from functools import cache

from tests.zoo.exhibits import CACHE


@cache
def icon(name: str) -> str:
    """That outline, hidden from who cannot see it."""
    drawn = (CACHE / "node_modules/@tabler/icons/icons/outline" / f"{name}.svg").read_text(encoding="utf-8")
    return " ".join(drawn.split()).replace("<svg", '<svg aria-hidden="true"', 1)
