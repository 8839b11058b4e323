"""What one school alone has, replaced by what it is: addresses, names, accounts; and put back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from robot.config import School


def _own(school: School) -> dict[str, str]:
    return {
        "{site}": school.site,
        "{console}": school.console,
        "{hôte_site}": _origin(school.site),
        "{hôte_console}": _origin(school.console),
        "{url_cas}": school.cas_url,
        "{établissement}": school.name,
        "{base}": school.base_name,
        "{uai}": school.uai,
    }


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def of(school: School) -> dict[str, str]:
    """Text of that school → its placeholder, the longest text first."""
    # Of two that are the same, the one that is told first.
    known = {text: placeholder for placeholder, text in reversed(_own(school).items())}
    return {text: known[text] for text in sorted(filter(None, known), key=len, reverse=True)}


def filled(data: Any, school: School) -> Any:
    """Plain data with what that school has in the place of each placeholder."""
    return put(data, _own(school))


def put(data: Any, known: Mapping[str, str]) -> Any:
    """Plain data, each of those texts in it replaced."""
    match data:
        case str():
            for text, placeholder in known.items():
                data = data.replace(text, placeholder)
            return data
        case Mapping():
            return {key: put(value, known) for key, value in data.items()}
        case list() | tuple():
            return [put(part, known) for part in data]
    return data
