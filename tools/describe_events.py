"""`docs/events.schema.json`: what a line of `events.jsonl` holds, as a JSON Schema. `make docs` writes it anew."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from robot.runs.events import EVENT

PAGE = Path(__file__).resolve().parent.parent / "docs" / "events.schema.json"


def text() -> str:
    """The schema, as it must stand in the file."""
    schema = EVENT.json_schema(by_alias=True, mode="serialization")
    described = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A line of events.jsonl",
        "description": "What happened in one visit of the ATRIUM–PRONOTE robot to one school, one event a line.",
        **schema,
    }
    return json.dumps(described, ensure_ascii=False, indent=2) + "\n"


def main() -> int:
    """Write the file."""
    PAGE.write_text(text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
