"""The pages that a run leaves: one sheet of style, one frame, nothing loaded from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from jinja2 import ChoiceLoader, Environment, PackageLoader
from markupsafe import Markup

from robot import __version__


def render(package: str, name: str, *, clean: Callable[[str], str] = str, **facts: object) -> str:
    """The template `name` of a package, set into `base.html`, as one HTML text.

    Every text put in goes through `clean` first: once escaped, a password with « & » in it would not be known again.
    """

    def cleaned(value: object) -> object:
        return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value

    templates = Environment(
        loader=ChoiceLoader([PackageLoader(package, "templates"), PackageLoader("robot", "templates")]),
        autoescape=True,
        finalize=cleaned,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    templates.globals["version"] = __version__
    return templates.get_template(name).render(**facts)


def date_and_time(moment: datetime) -> str:
    """The day and the hour, with the zone that they are told in: « 01/09/2025 à 03:10:05 (UTC+0200) »."""
    return f"{moment:%d/%m/%Y à %H:%M:%S} (UTC{moment:%z})"
