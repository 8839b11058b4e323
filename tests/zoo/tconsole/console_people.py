"""« Ressources »: the lists, by slices."""

from __future__ import annotations

import unicodedata
from typing import Any

from tests.foreign.people import Row
from tests.foreign.served import State

SLICE = 40
ORDERS = {"family": "family", "first": "first", "group": "group", "cas": "cas"}


def _plain(text: str) -> str:
    found = unicodedata.normalize("NFD", text.casefold())
    return "".join(one for one in found if not unicodedata.combining(one))


def _login(one: Row) -> str:
    """The product's own identifier, which is another thing than the ENT's."""
    letters = "".join(letter for letter in _plain(one.family) if letter.isalpha())
    return f"{_plain(one.first)[:1]}{letters}".upper()[:12]


def listed(state: State, sent: Any) -> dict[str, Any]:
    """The rows from that one on, and how many there are."""
    word, group, order = (
        _plain(sent.get("word", "").strip()),
        sent.get("group", ""),
        ORDERS[sent.get("order", "family")],
    )
    rows = [one for one in state.rows if one.profile == sent["profile"] and group in {"", one.group}]
    rows = [one for one in rows if word in _plain(f"{one.family} {one.first}")]
    rows.sort(key=lambda one: (_plain(getattr(one, order)), _plain(one.family), _plain(one.first)))
    if sent.get("down"):
        rows.reverse()
    start = int(sent.get("start", 0))
    return {
        "total": len(rows),
        "cas": state.preference,
        "rows": [
            {
                "number": one.number, "family": one.family, "first": one.first, "born": one.born, "group": one.group,
                "login": _login(one), "cas": one.cas if state.preference else "",
            }
            for one in rows[start : start + SLICE]
        ],
    }  # fmt: skip


def taken(state: State, number: int, value: str) -> str:
    """Who has that identifier already."""
    found = [one for one in state.rows if value and one.cas == value and one.number != number]
    return f"{found[0].family} {found[0].first}" if found else ""
