"""What one school alone has, replaced by what it is: addresses, names, accounts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from robot.config import School


def of(school: School) -> dict[str, str]:
    """Text of that school → its placeholder, the longest text first."""
    known = {
        school.site: "{site}",
        school.console: "{console}",
        school.cas_url: "{url_cas}",
        school.name: "{établissement}",
        school.base_name: "{base}",
        school.uai: "{uai}",
    }
    return {text: known[text] for text in sorted(filter(None, known), key=len, reverse=True)}


def put(data: Any, known: Mapping[str, str]) -> Any:
    """Plain data, every text in it with placeholders."""
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
