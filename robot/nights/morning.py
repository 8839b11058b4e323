"""All that a night leaves to read stands in its folder: summary, page, spreadsheet, JUnit's XML."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from robot.nights import folder, page, tables
from robot.nights.summary import FILE, Summary
from robot.text_file import put


def leave(night: Summary, recordings: Path, clean: Callable[[str], str] = str) -> Path:
    """The page of that night, all the other files beside it; what was told of the same night before is replaced.

    Every text goes through `clean`, which hides passwords. Each file is there whole or as it was. OSError if one cannot
    be written: those before it are.
    """
    night = cleaned(night, clean)
    place = folder.of(recordings, night.name)
    place.mkdir(parents=True, exist_ok=True)
    put(place / FILE, night.as_json().encode())
    put(place / tables.CSV, tables.csv(night))
    put(place / tables.JUNIT, tables.junit(night))
    put(place / page.FILE, page.text(night, place, recordings).encode())
    return place / page.FILE


def cleaned(night: Summary, clean: Callable[[str], str]) -> Summary:
    """The same night, every text of it as `clean` leaves it."""

    def through(value: Any) -> Any:
        match value:
            case str():
                return clean(value)
            case list():
                return [through(part) for part in value]
            case dict():
                return {key: through(part) for key, part in value.items()}
            case _:
                return value

    return Summary.model_validate(through(json.loads(night.as_json())))
