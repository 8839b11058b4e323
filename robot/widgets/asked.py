"""What a request asks, as far as its form tells: to show, to remember what is unfolded, or perhaps to write."""

from __future__ import annotations

import re
from typing import Literal
from urllib.parse import parse_qsl, urlsplit

from robot.labels import Labels, normal

Asks = Literal["shows", "remembers", "writes"]
#: « GetProfils » is two words; so is « session_click ».
_WORD = re.compile(r"[^\W\d_]?[^\W\d_A-ZÀ-Þ]+|[A-ZÀ-Þ]+(?![a-zà-ÿ])")


def asks(method: str, address: str, labels: Labels) -> Asks:
    """What a request of that method to that address asks. What cannot be told writes.

    A call that is not a plain request for a page shows something only where its own name says so (« GetProfils »).
    """
    parts = _parts(address)
    if parts & _captions(labels, "call_remembers"):
        return "remembers"
    if method.upper() in ("GET", "HEAD", "OPTIONS"):
        return "writes" if acts(address, labels) else "shows"
    name = [part for part in urlsplit(address).path.split("/") if part][-1:]
    first = [word for part in name for word in _WORD.findall(part)][:1]
    return "shows" if {normal(word) for word in first} & _captions(labels, "call_reads") else "writes"


def acts(address: str, labels: Labels) -> bool:
    """The address does something where it is only asked for: it signs out, deletes, is an action of its framework."""
    return bool(_parts(address) & _captions(labels, "address_acts"))


def _captions(labels: Labels, key: str) -> frozenset[str]:
    return frozenset(normal(caption) for caption in labels[key].captions)


def _parts(address: str) -> frozenset[str]:
    split = urlsplit(address)
    whole = [part for part in split.path.split("/") if part]
    words = [word for part in whole for word in _WORD.findall(part)]
    query = [
        text for name, value in parse_qsl(split.query) for text in (name, f"{name}={value}", *_WORD.findall(value))
    ]
    return frozenset(map(normal, (*whole, *words, *query)))
